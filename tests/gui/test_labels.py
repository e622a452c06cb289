from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QSpinBox

from gui.widgets.labels import caption_for, label


def test_a_caption_is_tied_to_its_control_and_names_it(qtbot):
    box = QSpinBox()
    qtbot.addWidget(box)
    caption = caption_for("Words & signs:", box)
    qtbot.addWidget(caption)
    assert caption.buddy() is box
    assert box.accessibleName() == "Words & signs"
    assert caption.text() == "Words && signs:"  # shown as one ampersand, and no mnemonic


def test_a_control_keeps_the_name_that_it_has(qtbot):
    field = QLineEdit(accessibleName="First words of the text")
    qtbot.addWidget(field)
    qtbot.addWidget(caption_for("Prompt", field))
    assert field.accessibleName() == "First words of the text"


def test_text_from_a_file_is_never_markup(qtbot):
    widget = label("<b>bold</b>", "muted")
    qtbot.addWidget(widget)
    assert widget.textFormat() == Qt.TextFormat.PlainText
    assert widget.property("role") == "muted"

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLineEdit, QSpinBox

from gui.theme import current_theme
from gui.widgets.labels import caption_for, label
from gui.widgets.roomy_label import RoomyLabel


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


@pytest.mark.parametrize("tone", ["danger", "good", "text", "muted"])
def test_a_small_sentence_is_painted_in_its_tone(qtbot, tone):
    widget = RoomyLabel(lines=1)
    qtbot.addWidget(widget)
    widget.say("■■■■", tone)
    widget.resize(200, 30)
    image = widget.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert QColor(getattr(current_theme(), tone)).name() in colours

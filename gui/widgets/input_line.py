"""The shape of a model's input as one line that can be edited."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from engine.language import tr
from gui.widgets.labels import caption_for
from gui.widgets.tone_label import ToneLabel

_LONGEST = 400
_LEAST_WIDTH, _MOST_WIDTH = 110, 230


class InputLine(QWidget):
    """Enter applies what was written; ``reset_button`` brings the example's shape back; ``message`` is beside them.

    Signals:
        applied(str): Enter, or Reset with the example's text.
    """

    applied = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._example = ""
        self.field = QLineEdit(maxLength=_LONGEST)
        self.field.setMinimumWidth(_LEAST_WIDTH)
        self.field.setMaximumWidth(_MOST_WIDTH)
        self.field.setToolTip(
            tr(
                "Shape of the input, 1 to 8 sizes of 1 or more, as 1, 1, 32, 32; a ; between several tensors. "
                "Enter applies"
            )
        )
        self.field.setAccessibleName(tr("Input shape"))
        self.reset_button = QPushButton(tr("Reset"))
        self.reset_button.setToolTip(tr("The shape of the model's own example input"))
        self.reset_button.setAccessibleName(tr("Reset the input shape"))
        self.reset_button.setEnabled(False)
        self.message = ToneLabel()
        self.field.returnPressed.connect(self._apply)
        self.reset_button.clicked.connect(self._reset)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(caption_for(tr("Input"), self.field))
        row.addWidget(self.field, 1)
        row.addWidget(self.reset_button)
        row.addSpacing(4)
        row.addWidget(self.message, 1)

    @property
    def problem(self) -> str:
        """The sentence that says what is wrong, or nothing."""
        return self.message.text().removeprefix("✗ ") if self.message.tone == "danger" else ""

    def set_example(self, text: str) -> None:
        """The shape that Reset brings back; no text for a model without an input."""
        self._example = text
        self.field.setEnabled(bool(text))

    def show_text(self, text: str) -> None:
        """The shape that is in force."""
        self.field.setText(text)
        self.field.setCursorPosition(0)
        self.reset_button.setEnabled(text != self._example)

    def show_problem(self, sentence: str) -> None:
        """What is wrong with the shape, and what would help."""
        self.message.say(f"✗ {sentence}", "danger")
        self.field.setAccessibleDescription(sentence)
        self.reset_button.setEnabled(self.field.text() != self._example)

    def show_note(self, sentence: str) -> None:
        """Where the shapes come from; there is no problem any more."""
        self.message.say(sentence)
        self.field.setAccessibleDescription(sentence)

    def _apply(self) -> None:
        self.applied.emit(self.field.text())

    def _reset(self) -> None:
        self.field.setText(self._example)
        self.applied.emit(self._example)

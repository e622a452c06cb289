"""Choose a digit, and another sample of it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QPushButton, QWidget

from engine.language import tr
from gui.widgets.choice_button import ChoiceButton

_LARGEST_SEED = 1_000_000


class DigitPicker(QWidget):
    """Ten buttons for the digits and one for the next sample.

    Signals:
        sample_chosen(int, int): digit and seed; the same pair gives the same picture.
    """

    sample_chosen = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.digit, self.seed = 7, 0
        self.digits = QButtonGroup(self)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for digit in range(10):
            button = ChoiceButton(str(digit), tip=tr("Draw a {digit}", digit=digit))
            button.setChecked(digit == self.digit)
            button.setMinimumWidth(24)
            self.digits.addButton(button, digit)
            layout.addWidget(button, digit // 5, digit % 5)
        self.another = QPushButton(tr("Another sample"))
        self.another.setToolTip(tr("Draw this digit in another hand: the next sample"))
        layout.addWidget(self.another, 2, 0, 1, 5)
        self.digits.idClicked.connect(self._choose_digit)
        self.another.clicked.connect(self._choose_next_sample)

    def sample(self) -> list[int]:
        """Digit and number of the sample, to be kept."""
        return [self.digit, self.seed]

    def set_sample(self, sample: Any) -> None:
        """Takes over what ``sample`` gave.

        Raises:
            ValueError: it is something else.
        """
        is_pair = isinstance(sample, list) and len(sample) == 2 and all(type(part) is int for part in sample)
        if not is_pair or not 0 <= sample[0] <= 9 or not 0 <= sample[1] <= _LARGEST_SEED:
            raise ValueError("not a sample")
        self.digit, self.seed = sample
        self.digits.button(self.digit).setChecked(True)

    def _choose_digit(self, digit: int) -> None:
        self.digit, self.seed = digit, 0
        self.sample_chosen.emit(self.digit, self.seed)

    def _choose_next_sample(self) -> None:
        self.seed += 1
        self.sample_chosen.emit(self.digit, self.seed)

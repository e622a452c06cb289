"""One number on its way to an integer and back, written out twice: with a shared scale and with its row's own."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDoubleSpinBox, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from engine.language import number, tr
from engine.quantization.by_hand import HandQuantization, RowComparison
from gui.widgets.hand_rows import LIMIT, STEP
from gui.widgets.labels import caption_for, label

_LINES = 5


class HandCard(QFrame):
    """The formulas with the numbers put in, and a box to type the number.

    Signals:
        value_typed(float): somebody changed the number in the box.
    """

    value_typed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.title = label(" ", "title")
        self.value_box = QDoubleSpinBox(decimals=2, minimum=-LIMIT, maximum=LIMIT, singleStep=STEP)
        self.value_box.setToolTip(tr("The number itself, from −4 to 4"))
        self.value_box.setAccessibleName(tr("Value of the chosen number"))
        self.value_box.valueChanged.connect(self.value_typed)
        self.shared = [label(" ", is_selectable=True) for _ in range(_LINES)]
        self.own = [label(" ", is_selectable=True) for _ in range(_LINES)]
        self._lay_out()

    def show_number(self, key: tuple[int, int], comparison: RowComparison) -> None:
        """Explains the number at that row and place."""
        row, place = key
        self.title.setText(tr("Row {row}, number {place}, step by step", row=row, place=place))
        self.show_value(float(comparison.one_scale[row].values[place]))
        for lines, quantized in ((self.shared, comparison.one_scale[row]), (self.own, comparison.own_scales[row])):
            for line, text in zip(lines, _worked(quantized, place), strict=True):
                line.setText(text)

    def show_value(self, value: float) -> None:
        """Puts the number into the box, unless somebody is typing there."""
        if not self.value_box.hasFocus() or abs(self.value_box.value() - value) > 0.005:
            self.value_box.blockSignals(True)
            self.value_box.setValue(value)
            self.value_box.blockSignals(False)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.title, 1)
        head.addWidget(caption_for(tr("Value"), self.value_box))
        head.addWidget(self.value_box)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        columns = ((tr("One scale for all rows"), self.shared), (tr("One scale for this row"), self.own))
        for column, (title, lines) in enumerate(columns):
            grid.setColumnStretch(column, 1)
            grid.addWidget(label(title, "muted"), 0, column)
            for at, line in enumerate(lines):
                line.setAccessibleName(title)
                grid.addWidget(line, at + 1, column)
        for line in (self.shared[0], self.own[0]):
            line.setProperty("role", "caption")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 12)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addLayout(grid)


def _worked(row: HandQuantization, place: int) -> tuple[str, ...]:
    """Five lines: the rule, its scale, its zero point, the number there and back, its error."""
    there, _, back = row.worked[place].rpartition("; ")
    error = tr(
        "error = {back} − {value} = {error}",
        back=_shown(float(row.dequantized[place])),
        value=_bracketed(float(row.values[place])),
        error=_shown(float(row.error[place])),
    )
    return row.scale_formula, f"{row.scale_worked}\n{row.zero_point_worked}", there, back, error


def _shown(value: float) -> str:
    return number(value, ".4g").replace("-", "−")


def _bracketed(value: float) -> str:
    return f"({_shown(value)})" if value < 0 else _shown(value)

"""Range, mean, deviation and what is wrong with a tensor's values, as a few small numbers."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from engine.inspection.tensor_results import TensorStatistics
from gui.theme import current_theme

_MEANINGS = {
    "min": "The least finite value",
    "max": "The greatest finite value",
    "mean": "The mean of the finite values",
    "std": "The standard deviation of the finite values, divided by their number",
    "zeros": "How many values are exactly zero, as a part of all",
    "NaN": "How many values are not a number",
    "Inf": "How many values are infinite",
}
_COLUMNS = 3


class StatisticsLine(QWidget):
    """Seven numbers with their names, in full as tool-tips; NaN and Inf carry a warning sign where there are any."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._statistics: TensorStatistics | None = None
        self._numbers: dict[str, QLabel] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        for at, (name, meaning) in enumerate(_MEANINGS.items()):
            number = QLabel("–", textFormat=Qt.TextFormat.RichText)
            number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            caption = QLabel(name)
            caption.setProperty("role", "caption")
            caption.setToolTip(meaning)
            grid.addWidget(caption, at // _COLUMNS, 2 * (at % _COLUMNS))
            grid.addWidget(number, at // _COLUMNS, 2 * (at % _COLUMNS) + 1)
            self._numbers[name] = number
        for column in range(_COLUMNS):
            grid.setColumnStretch(2 * column + 1, 1)
        self.clear()

    @property
    def texts(self) -> dict[str, str]:
        """Each number as it is shown, by its name."""
        return dict(self._shown)

    def clear(self) -> None:
        """Keeps the room, says nothing."""
        self._statistics = None
        self._show(dict.fromkeys(_MEANINGS, ("–", "")))

    def show_statistics(self, statistics: TensorStatistics) -> None:
        self._statistics = statistics
        found: dict[str, tuple[str, str]] = {}
        four = (statistics.minimum, statistics.maximum, statistics.mean, statistics.std)
        for name, value in zip(("min", "max", "mean", "std"), four, strict=True):
            found[name] = ("–", "no finite value") if value is None else (_signed(f"{value:.4g}"), _signed(str(value)))
        share = 100 * statistics.zeros / statistics.count if statistics.count else 0.0
        found["zeros"] = (f"{share:.3g} %", f"{statistics.zeros:,} of {statistics.count:,} values")
        for name, count in (("NaN", statistics.nan), ("Inf", statistics.infinite)):
            found[name] = (f"⚠ {count:,}" if count else "0", f"{count:,} of {statistics.count:,} values")
        self._show(found)

    def _show(self, found: dict[str, tuple[str, str]]) -> None:
        self._shown = {name: text for name, (text, _) in found.items()}
        for name, (text, full) in found.items():
            is_wrong = text.startswith("⚠")
            shown = f'<b style="color:{current_theme().danger}">{escape(text)}</b>' if is_wrong else escape(text)
            self._numbers[name].setText(shown)
            self._numbers[name].setToolTip(f"{_MEANINGS[name]}: {full}" if full else _MEANINGS[name])
        words = [f"{name} {text}" for name, text in self._shown.items()]
        self.setAccessibleName("Statistics of the values")
        self.setAccessibleDescription(", ".join(words))

    # Qt's side

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._statistics is not None:
            self.show_statistics(self._statistics)  # the colour of the warning stands in its text


def _signed(text: str) -> str:
    return text.replace("-", "−")

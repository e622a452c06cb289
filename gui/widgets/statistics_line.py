"""Range, mean, deviation and what is wrong with a tensor's values, as a few small numbers."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from engine.inspection.tensor_results import TensorStatistics
from engine.language import mark, number, tr
from gui.theme import current_theme

_MEANINGS = {
    mark("min"): mark("The least finite value"),
    mark("max"): mark("The greatest finite value"),
    mark("mean"): mark("The mean of the finite values"),
    mark("std"): mark("The standard deviation of the finite values, divided by their number"),
    mark("zeros"): mark("How many values are exactly zero, as a part of all"),
    "NaN": mark("How many values are not a number"),
    "Inf": mark("How many values are infinite"),
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
            shown = QLabel("–", textFormat=Qt.TextFormat.RichText)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            caption = QLabel(tr(name))
            caption.setProperty("role", "caption")
            caption.setToolTip(tr(meaning))
            grid.addWidget(caption, at // _COLUMNS, 2 * (at % _COLUMNS))
            grid.addWidget(shown, at // _COLUMNS, 2 * (at % _COLUMNS) + 1)
            self._numbers[name] = shown
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
            found[name] = (
                ("–", tr("no finite value"))
                if value is None
                else (_signed(number(value, ".4g")), _signed(number(value, "")))
            )
        share = 100 * statistics.zeros / statistics.count if statistics.count else 0.0
        found["zeros"] = (
            tr("{share:.3g} %", share=share),
            tr("{zeros:,} of {count:,} values", zeros=statistics.zeros, count=statistics.count),
        )
        for name, count in (("NaN", statistics.nan), ("Inf", statistics.infinite)):
            found[name] = (
                f"⚠ {number(count)}" if count else "0",
                tr("{count:,} of {count_2:,} values", count=count, count_2=statistics.count),
            )
        self._show(found)

    def _show(self, found: dict[str, tuple[str, str]]) -> None:
        self._shown = {name: text for name, (text, _) in found.items()}
        for name, (text, full) in found.items():
            is_wrong = text.startswith("⚠")
            shown = f'<b style="color:{current_theme().danger}">{escape(text)}</b>' if is_wrong else escape(text)
            self._numbers[name].setText(shown)
            self._numbers[name].setToolTip(f"{tr(_MEANINGS[name])}: {full}" if full else tr(_MEANINGS[name]))
        words = [f"{tr(name)} {text}" for name, text in self._shown.items()]
        self.setAccessibleName(tr("Statistics of the values"))
        self.setAccessibleDescription(", ".join(words))

    # Qt's side

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._statistics is not None:
            self.show_statistics(self._statistics)  # the colour of the warning stands in its text


def _signed(text: str) -> str:
    return text.replace("-", "−")

"""Parts of a pyqtgraph plot as this program has them: legend, axes, mouse.

It imports pyqtgraph, so only ``curve_plot`` and the like may import it.
"""

from __future__ import annotations

from typing import Any

import pyqtgraph
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from engine.language import tr
from gui.look import Look
from gui.widgets.axes import tick_text, value_ticks
from gui.widgets.legend import Entry, draw_legend, legend_height


class CurveLegend(QWidget):
    """Lines of names above the plot, where they cover no curve; one line is kept while there are none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(entry.name for entry in self._entries)

    def set_entries(self, entries: list[Entry]) -> None:
        self._entries = entries
        self.setAccessibleName(tr("Curves: {names}", names=", ".join(self.names)))
        self.setAccessibleDescription(tr("Which line of the plot is which"))
        self._keep_height()
        self.update()

    def _keep_height(self) -> None:
        look = Look.on_screen(self.font())
        line = look.caption_metrics.height() + look.px(6)
        height = round(max(legend_height(self._entries, self.width() - look.px(8), look), line))
        if height != self.height():
            self.setProperty("zoomLeast", None)  # follows the zoom by itself
            self.setFixedHeight(height)

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._keep_height()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = Look.on_screen(self.font())
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_legend(painter, QRectF(self.rect()).adjusted(look.px(4), 0, 0, 0), self._entries, look)


class NiceAxis(pyqtgraph.AxisItem):  # type: ignore[misc]
    """Ticks as every picture of the program has them."""

    look: Look | None = None

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        if self.look is None:
            return []
        low, high = min(low, high), max(low, high)
        ticks = value_ticks(low, high, size, self.look, is_horizontal=self.orientation == "bottom")
        step = ticks[1].at - ticks[0].at if len(ticks) > 1 else max(high - low, 1e-300)
        return [(step, [tick.at for tick in ticks])]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        return [tick_text(value, spacing) for value in values]


class QuietViewBox(pyqtgraph.ViewBox):  # type: ignore[misc]
    """Zooms by a dragged rectangle only."""

    def __init__(self) -> None:
        super().__init__(enableMenu=False)
        self.setMouseMode(self.RectMode)

    def wheelEvent(self, event: Any, axis: int | None = None) -> None:
        event.ignore()

    def mouseDoubleClickEvent(self, event: Any) -> None:
        self.enableAutoRange()
        event.accept()

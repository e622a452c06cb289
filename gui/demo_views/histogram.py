"""Counts of several series over common bins: the picture of the engine's Histogram."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QPainter, QPolygonF
from PySide6.QtWidgets import QWidget

from engine.demos.panels import Histogram
from engine.language import tr
from gui.demo_views.cell_maps import number_text
from gui.demo_views.demo_picture import DemoPicture
from gui.demo_views.plot_frame import PlotFrame, plot_frame
from gui.look import Look
from gui.widgets.curve_drawing import DASHES
from gui.widgets.legend import Entry, draw_legend, legend_height
from gui.widgets.picture import Key


class HistogramPicture(DemoPicture):
    """Series as steps over one another, each with a colour and a line of its own. Its cells are (series, bin)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panel: Histogram | None = None
        self._ranges = QRectF(0, 0, 1, 1)

    def set_histogram(self, panel: Histogram) -> None:
        self._panel = panel
        most = max((float(each.counts.max()) for each in panel.series if each.counts.size), default=1.0) or 1.0
        left, right = float(panel.edges[0]), float(panel.edges[-1])
        self._ranges = QRectF(left, 0.0, (right - left) or 1.0, most * 1.05)
        self._show_new_data()

    def value_of(self, key: Key) -> float:
        assert self._panel is not None
        return float(self._panel.series[key[0]].counts[key[1]])

    # A picture

    @property
    def is_empty(self) -> bool:
        return self._panel is None or not self._panel.series

    def natural_size(self, look: Look) -> QSizeF:
        return QSizeF(look.px(360), look.px(200))

    def least_size(self, look: Look) -> QSizeF:
        return QSizeF(look.px(280), look.px(160))

    def draw(self, painter: QPainter, area: QRectF, look: Look) -> None:
        panel = self._panel
        assert panel is not None
        draw_legend(painter, area, self._entries(look), look)
        frame = self._frame(area, look)
        frame.draw_axes(painter, look)
        for place, series in enumerate(panel.series):
            steps = [frame.point(float(panel.edges[0]), 0.0)]
            for at, count in enumerate(series.counts.tolist()):
                steps.append(frame.point(float(panel.edges[at]), count))
                steps.append(frame.point(float(panel.edges[at + 1]), count))
            steps.append(frame.point(float(panel.edges[-1]), 0.0))
            fill = QColor(_colour(look, place))
            fill.setAlphaF(0.22)
            painter.setBrush(fill)
            painter.setPen(look.pen(_colour(look, place), 1.6, DASHES[place % len(DASHES)]))
            painter.drawPolygon(QPolygonF(steps))
        self.draw_outlines(painter, [[self._bar(frame, key) for key in group] for group in self._lit], look)

    def _entries(self, look: Look) -> list[Entry]:
        assert self._panel is not None
        return [
            Entry(each.label, _colour(look, place), DASHES[place % len(DASHES)])
            for place, each in enumerate(self._panel.series)
        ]

    def _frame(self, area: QRectF, look: Look) -> PlotFrame:
        assert self._panel is not None
        above = legend_height(self._entries(look), area.width(), look)
        return plot_frame(area, self._ranges, (self._panel.x_axis, self._panel.y_axis), look, above=above)

    def _bar(self, frame: PlotFrame, key: Key) -> QRectF:
        assert self._panel is not None
        series, at = key
        edges = self._panel.edges
        top = frame.point(float(edges[at]), float(self._panel.series[series].counts[at]))
        return QRectF(top, frame.point(float(edges[at + 1]), 0.0))

    # Its cells

    def cell_at(self, position: QPointF) -> Key | None:
        """Of the bin under the mouse the series whose top is nearest."""
        if self.is_empty or self._panel is None:
            return None
        frame = self._frame(self.area, self.look)
        if not frame.plot.contains(position):
            return None
        value = frame.value_at(position.x())
        count = len(self._panel.edges) - 1
        at = next((place for place in range(count) if value < self._panel.edges[place + 1]), count - 1)
        series = min(
            range(len(self._panel.series)),
            key=lambda place: abs(self._bar(frame, (place, at)).top() - position.y()),
        )
        return series, at

    def cell_rect(self, key: Key) -> QRectF:
        return self._bar(self._frame(self.area, self.look), key)

    def cell_text(self, key: Key) -> str:
        assert self._panel is not None
        low, high = (number_text(float(self._panel.edges[key[1] + at]), 4) for at in (0, 1))
        return tr(
            "{label}, {low} to {high}: {count:,.6g}",
            label=self._panel.series[key[0]].label,
            low=low,
            high=high,
            count=self.value_of(key),
        )

    def has_cell(self, key: Key) -> bool:
        series = self._panel.series if self._panel is not None else ()
        return len(key) == 2 and 0 <= key[0] < len(series) and 0 <= key[1] < len(series[key[0]].counts)

    def step(self, key: Key | None, dx: int, dy: int) -> Key | None:
        assert self._panel is not None
        series, at = key or (0, 0)
        return (series + dy) % len(self._panel.series), (at + dx) % (len(self._panel.edges) - 1)

    def edge(self, key: Key | None, *, is_end: bool, is_whole: bool) -> Key | None:
        assert self._panel is not None
        return (key or (0, 0))[0], len(self._panel.edges) - 2 if is_end else 0


def _colour(look: Look, place: int) -> str:
    return look.theme.categories[place % len(look.theme.categories)]

"""How many values lie where: bars over a value axis on which zero is marked."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from engine.language import number, tr
from gui.look import Look
from gui.widgets.axes import (
    Tick,
    bottom_room,
    draw_bottom_axis,
    draw_left_axis,
    left_room,
    nice_ticks,
    tick_text,
    value_ticks,
)
from gui.widgets.picture import Key, Picture

Edges = npt.NDArray[np.float64]
Counts = npt.NDArray[np.int64]
_LOG_FOOT = 0.5  # where the bars of a logarithmic axis stand, so that a count of 1 can be seen


@dataclass(frozen=True)
class _Layout:
    plot: QRectF
    left: float
    ticks: tuple[tuple[float, str], ...]


class HistogramChart(Picture):
    """Bars in the colours of the sign, as in the map of the same values. Its cells are the bins, by number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edges: Edges = np.zeros(0)
        self._counts: Counts = np.zeros(0, np.int64)
        self._is_log = False

    def set_histogram(self, edges: Edges, counts: Counts) -> None:
        """Counts between the edges, of which there is one more."""
        self._edges, self._counts = edges, counts
        self._show_new_data()

    def set_log(self, is_log: bool) -> None:
        """Counts on a logarithmic axis, which shows rare values."""
        self._is_log = is_log
        self._show_new_data()

    @property
    def is_log(self) -> bool:
        return self._is_log

    # A picture

    @property
    def is_empty(self) -> bool:
        return not self._counts.size or not self._counts.any()

    def reading(self) -> str:
        if self.is_empty:
            return ""
        total, most = int(self._counts.sum()), int(self._counts.argmax())
        low, high = self._edge_text(most), self._edge_text(most + 1)
        share = 100 * int(self._counts[most]) / total
        if total == 1:
            return tr(
                "One value; the fullest bin, {low} to {high}, holds {share:.3g}\u00a0%.",
                low=low,
                high=high,
                share=share,
            )
        return tr(
            "{count:,} values; the fullest bin, {low} to {high}, holds {share:.3g}\u00a0%.",
            count=total,
            low=low,
            high=high,
            share=share,
        )

    def natural_size(self, look: Look) -> QSizeF:
        return QSizeF(look.px(320), look.px(220))

    def least_size(self, look: Look) -> QSizeF:
        line = look.caption_metrics.height()
        return QSizeF(look.px(60) + line * 10, line * 9)

    def draw(self, painter: QPainter, area: QRectF, look: Look) -> None:
        layout = self._lay_out(area, look)
        plot = layout.plot
        if plot.width() <= 0 or plot.height() <= 0:
            return
        painter.setPen(look.pen(look.theme.border))
        for y, _ in layout.ticks:
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        painter.setPen(Qt.PenStyle.NoPen)
        for at in range(len(self._counts)):
            painter.fillRect(self._bar(plot, at, look), QColor(self._colour(at, look)))
        low, high = float(self._edges[0]), float(self._edges[-1])
        if low <= 0 <= high:
            self._draw_zero(painter, plot, look)
        painter.setPen(look.pen(look.theme.muted))
        painter.drawLine(plot.bottomLeft(), plot.bottomRight())
        ticks = value_ticks(low, high, plot.width(), look, is_horizontal=True)
        marks = [(self._x(plot, tick.at), tick.text) for tick in ticks]
        draw_bottom_axis(painter, plot, look, marks, name=tr("value"), right=area.right())
        draw_left_axis(painter, plot, look, layout.ticks, name=self._count_name, left=layout.left)

    @property
    def _count_name(self) -> str:
        return tr("count (log)") if self._is_log else tr("count")

    def _draw_zero(self, painter: QPainter, plot: QRectF, look: Look) -> None:
        metrics = look.caption_metrics
        x = self._x(plot, 0.0)
        painter.setPen(look.pen(look.theme.text, 1.2, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, plot.top() - look.px(2)), QPointF(x, plot.bottom()))
        painter.setFont(look.caption)
        painter.setPen(QColor(look.theme.text))
        width = metrics.horizontalAdvance(tr("zero"))
        left = min(max(x - width / 2, plot.left()), plot.right() - width)
        painter.drawText(QPointF(left, plot.top() - look.px(4) - metrics.descent()), tr("zero"))

    def _colour(self, at: int, look: Look) -> str:
        low, high = self._edges[at], self._edges[at + 1]
        if low < 0 < high:
            return look.theme.muted
        return look.theme.diverging[1 if high <= 0 else 5]

    def _lay_out(self, area: QRectF, look: Look) -> _Layout:
        top = area.top() + look.caption_metrics.height() + look.px(4)
        bottom = area.bottom() - bottom_room(look, name=tr("value"))
        ticks = self._count_ticks(bottom - top, look)
        left = area.left() + left_room(ticks, look, name=self._count_name)
        plot = QRectF(QPointF(left, top), QPointF(area.right() - look.px(8), bottom))
        marks = tuple((plot.bottom() - self._share(tick.at) * plot.height(), tick.text) for tick in ticks)
        return _Layout(plot, area.left(), marks)

    def _count_ticks(self, room: float, look: Look) -> list[Tick]:
        most = float(self._counts.max()) if self._counts.size else 0.0
        lines = max(1, int(room / (look.caption_metrics.height() * 1.9)))
        if not self._is_log:
            return nice_ticks(0, most, lines, is_whole=True)
        powers = range(int(math.log10(max(most, 1.0)) + 1e-9) + 1)
        stride = -(-len(powers) // lines)
        return [Tick(10.0**power, tick_text(10.0**power, 1.0)) for power in powers[::stride]]

    def _share(self, count: float) -> float:
        """Height of a bar, from 0 to 1."""
        most = float(self._counts.max())
        if most <= 0 or count <= 0:
            return 0.0
        if self._is_log:
            return math.log(count / _LOG_FOOT) / math.log(most / _LOG_FOOT)
        return count / most

    def _x(self, plot: QRectF, value: float) -> float:
        low, high = float(self._edges[0]), float(self._edges[-1])
        # halves first: the whole range of float64 is not a float64
        return plot.left() + plot.width() * ((value / 2 - low / 2) / (high / 2 - low / 2))

    def _bar(self, plot: QRectF, at: int, look: Look) -> QRectF:
        left = plot.left() + plot.width() * at / len(self._counts)
        width = plot.width() / len(self._counts)
        height = plot.height() * self._share(float(self._counts[at]))
        if self._counts[at]:
            height = max(height, look.px(1))  # one value among millions is there all the same
        gap = min(look.px(1), width / 4)
        return QRectF(left + gap / 2, plot.bottom() - height, width - gap, height)

    def _edge_text(self, at: int) -> str:
        return number(float(self._edges[at]), ".4g").replace("-", "−")

    # Its cells: bins

    def cell_at(self, position: QPointF) -> Key | None:
        if self.is_empty:
            return None
        plot = self._lay_out(self.area, self.look).plot
        if not plot.contains(position):
            return None
        at = int((position.x() - plot.left()) / plot.width() * len(self._counts))
        return min(at, len(self._counts) - 1)

    def cell_rect(self, key: Key) -> QRectF:
        return self._bar(self._lay_out(self.area, self.look).plot, key, self.look)

    def cell_text(self, key: Key) -> str:
        count, total = int(self._counts[key]), int(self._counts.sum())
        many = tr("1 value") if count == 1 else tr("{count:,} values", count=count)
        return tr(
            "{low} to {high}: {many}, {share:.3g} %",
            low=self._edge_text(key),
            high=self._edge_text(key + 1),
            many=many,
            share=100 * count / total,
        )

    def has_cell(self, key: Key) -> bool:
        return bool(0 <= key < len(self._counts))

    def step(self, key: Key | None, dx: int, dy: int) -> Key | None:
        return 0 if key is None else (key + dx) % len(self._counts)

    def edge(self, key: Key | None, *, is_end: bool, is_whole: bool) -> Key | None:
        return len(self._counts) - 1 if is_end else 0

    def page(self, key: Key | None, by: int) -> Key | None:
        """Ten bins on."""
        return min(max((key or 0) + 10 * by, 0), len(self._counts) - 1)

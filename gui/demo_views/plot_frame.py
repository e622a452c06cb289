"""A plot with two value axes: where they are, and how values become places."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from gui.look import Look
from gui.widgets.axes import Tick, bottom_room, draw_bottom_axis, draw_left_axis, grid_pen, left_room, value_ticks


@dataclass(frozen=True)
class PlotFrame:
    """``ranges``: left and right are the ends of x, top the least and bottom the greatest y."""

    plot: QRectF
    ranges: QRectF
    left: float
    upward: tuple[Tick, ...]
    names: tuple[str, str]

    def x(self, value: float) -> float:
        return self.plot.left() + (value - self.ranges.left()) / self.ranges.width() * self.plot.width()

    def y(self, value: float) -> float:
        return self.plot.bottom() - (value - self.ranges.top()) / self.ranges.height() * self.plot.height()

    def point(self, x: float, y: float) -> QPointF:
        return QPointF(self.x(x), self.y(y))

    def value_at(self, x: float) -> float:
        """The x value at a place of the screen."""
        return self.ranges.left() + (x - self.plot.left()) / self.plot.width() * self.ranges.width()

    def draw_axes(self, painter: QPainter, look: Look, *, along: Sequence[tuple[float, str]] | None = None) -> None:
        """Grid lines, both axes and their names; ``along`` are places below, in the stead of round numbers."""
        plot = self.plot
        levels = [(self.y(tick.at), tick.text) for tick in self.upward]
        painter.setPen(grid_pen(look))
        for y, _ in levels:
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        painter.setPen(look.pen(look.theme.muted))
        foot = self.y(min(max(0.0, self.ranges.top()), self.ranges.bottom()))
        painter.drawLine(QPointF(plot.left(), foot), QPointF(plot.right(), foot))
        draw_left_axis(painter, plot, look, levels, name=self.names[1], left=self.left)
        if along is None:
            ticks = value_ticks(self.ranges.left(), self.ranges.right(), plot.width(), look, is_horizontal=True)
            along = [(self.x(tick.at), tick.text) for tick in ticks]
        draw_bottom_axis(painter, plot, look, along, name=self.names[0], right=plot.right() + look.px(8))


def plot_frame(area: QRectF, ranges: QRectF, names: tuple[str, str], look: Look, *, above: float = 0.0) -> PlotFrame:
    """The axes of a picture that has ``area``; ``above`` stays free for a legend."""
    top = area.top() + above + look.caption_metrics.height() / 2
    bottom = area.bottom() - bottom_room(look, name=names[0])
    upward = value_ticks(ranges.top(), ranges.bottom(), max(bottom - top, 1.0), look, is_horizontal=False)
    left = area.left() + left_room(upward, look, name=names[1])
    plot = QRectF(left, top, max(area.right() - look.px(8) - left, 1.0), max(bottom - top, 1.0))
    return PlotFrame(plot, ranges, area.left(), tuple(upward), names)


def padded(low: float, high: float, share: float = 0.06) -> tuple[float, float]:
    """A range with some room at both ends; never empty."""
    if not high > low:
        return low - 0.5, high + 0.5
    room = (high - low) * share
    return low - room, high + room

"""Curves with axes and legend, drawn into any rectangle as vectors."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPolygonF

from gui.look import Look
from gui.widgets.axes import (
    bottom_room,
    draw_bottom_axis,
    draw_left_axis,
    grid_pen,
    left_room,
    text_length,
    value_ticks,
)
from gui.widgets.legend import Entry, draw_legend, legend_height, legend_least_width
from gui.widgets.row_style import draw_line_mark

MARKS_A_CURVE = 5
DASHES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)


@dataclass(frozen=True, eq=False)
class Curve:
    """Points of one curve; NaN breaks it. A ``mark`` stands on some of them; ``title`` is read instead of the key."""

    key: str
    colour: str
    dash: Qt.PenStyle
    x: npt.NDArray[np.floating]
    y: npt.NDArray[np.floating]
    mark: str = ""
    title: str = ""

    @property
    def entry(self) -> Entry:
        return Entry(self.title or self.key, self.colour, self.dash, self.mark)


def marked_places(x: npt.NDArray[np.floating], at: int) -> list[int]:
    """The points of curve number ``at`` that carry its mark: a few along x, elsewhere than those of its neighbours."""
    finite = np.flatnonzero(np.isfinite(x))
    if not len(finite):
        return []
    low, high = x[finite[0]], x[finite[-1]]
    wanted = low + (high - low) * (np.arange(MARKS_A_CURVE) + (at * 0.37) % 1) / MARKS_A_CURVE
    return sorted({int(finite[np.abs(x[finite] - place).argmin()]) for place in wanted})


def least_curve_size(curves: Sequence[Curve], names: tuple[str, str], look: Look) -> QSizeF:
    """So that legend and axis names are there in full."""
    entries = [curve.entry for curve in curves]
    high = max(look.caption_metrics.height() * 6, text_length(names[1], look))
    wide = max(look.px(160), text_length(names[0], look), legend_least_width(entries, look)) + look.px(70)
    return QSizeF(wide, legend_height(entries, wide, look) + high + bottom_room(look, name=names[0]) + look.px(12))


def draw_curves(
    painter: QPainter, area: QRectF, look: Look, curves: Sequence[Curve], *, names: tuple[str, str], ranges: QRectF
) -> None:
    """``ranges`` holds the values at the edges: left and right of x, top the least and bottom the greatest y."""
    entries = [curve.entry for curve in curves]
    draw_legend(painter, area, entries, look)
    top = area.top() + legend_height(entries, area.width(), look) + look.caption_metrics.height() / 2
    bottom = area.bottom() - bottom_room(look, name=names[0])
    upward = value_ticks(ranges.top(), ranges.bottom(), bottom - top, look, is_horizontal=False)
    left = area.left() + left_room(upward, look, name=names[1])
    plot = QRectF(QPointF(left, top), QPointF(area.right() - look.px(8), bottom))
    if plot.width() <= 0 or plot.height() <= 0:
        return
    along = value_ticks(ranges.left(), ranges.right(), plot.width(), look, is_horizontal=True)
    x_scale = plot.width() / (ranges.width() or 1.0)
    y_scale = plot.height() / (ranges.height() or 1.0)
    levels = [(plot.bottom() - (tick.at - ranges.top()) * y_scale, tick.text) for tick in upward]
    painter.setPen(grid_pen(look))
    for y, _ in levels:
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
    painter.setPen(look.pen(look.theme.border))
    painter.drawLine(plot.bottomLeft(), plot.bottomRight())
    painter.drawLine(plot.topLeft(), plot.bottomLeft())
    draw_left_axis(painter, plot, look, levels, name=names[1], left=area.left())
    marks = [(plot.left() + (tick.at - ranges.left()) * x_scale, tick.text) for tick in along]
    draw_bottom_axis(painter, plot, look, marks, name=names[0], right=area.right())
    painter.save()
    painter.setClipRect(plot.adjusted(-2, -2, 2, 2))
    for at, curve in enumerate(curves):
        across = plot.left() + (curve.x - ranges.left()) * x_scale
        down = plot.bottom() - (curve.y - ranges.top()) * y_scale
        painter.setPen(look.pen(curve.colour, 2, curve.dash))
        for line in _lines(across, down, plot):
            painter.drawPolyline(line)
        for place in marked_places(curve.x, at) if curve.mark else ():
            if np.isfinite(down[place]):
                draw_line_mark(painter, curve.mark, QPointF(across[place], down[place]), curve.colour, look)
    painter.restore()


def _lines(x: npt.NDArray[np.floating], y: npt.NDArray[np.floating], plot: QRectF) -> list[QPolygonF]:
    """Pieces between NaNs; of more points than pixels the least and greatest of each column of pixels are kept."""
    lines = []
    good = np.isfinite(x) & np.isfinite(y)
    edges = np.flatnonzero(np.diff(np.concatenate(([False], good, [False])).astype(int)))
    for start, end in zip(edges[::2], edges[1::2], strict=True):
        # far outside, coordinates would overflow in the painter
        xs = np.clip(x[start:end], plot.left() - 1e4, plot.right() + 1e4)
        ys = np.clip(y[start:end], plot.top() - 1e4, plot.bottom() + 1e4)
        if len(xs) > 8 * plot.width():
            xs, ys = _thinned(xs, ys, int(plot.width() * 2))
        lines.append(QPolygonF([QPointF(a, b) for a, b in zip(xs.tolist(), ys.tolist(), strict=True)]))
    return lines


def _thinned(
    x: npt.NDArray[np.floating], y: npt.NDArray[np.floating], pieces: int
) -> tuple[npt.NDArray[np.floating], npt.NDArray[np.floating]]:
    size = len(x) // max(pieces, 1)
    count = len(x) // size
    blocks = y[: count * size].reshape(count, size)
    start = np.arange(count) * size
    places = np.concatenate((start + blocks.argmin(axis=1), start + blocks.argmax(axis=1), [0, len(x) - 1]))
    places = np.unique(places)
    return x[places], y[places]

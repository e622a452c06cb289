"""A histogram of weights with the levels below it that they are rounded to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from engine.language import tr
from gui.look import Look
from gui.widgets.axes import text_length
from gui.widgets.histogram import HistogramChart

STRIP, STRIP_GAP = 12.0, 5.0
_CLOSEST = 2.0  # levels closer than this (px) touch each other
_THROUGH = 6.0  # levels that are further apart run through the bars, too

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class LevelStrip:
    """A grid: its levels' places (L,) on the axis of values in ascending order; ``is_used`` (L,) says which of them
    hold a weight, None where that is not known. ``title`` stands above it."""

    title: str
    positions: Floats
    is_used: npt.NDArray[np.bool_] | None = None


@dataclass(frozen=True)
class ValueMark:
    """A value with its name, shown above the bars where there is room."""

    value: float
    name: str


class GridHistogram(HistogramChart):
    """Bars, under them a strip of ticks for each grid, and above them names of single values."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strips: tuple[LevelStrip, ...] = ()
        self._marks: tuple[ValueMark, ...] = ()

    def set_strips(self, strips: Sequence[LevelStrip]) -> None:
        self._strips = tuple(strips)
        self._show_new_data()

    def set_marks(self, marks: Sequence[ValueMark]) -> None:
        """Names of values; of those that would overlap the first one is shown."""
        self._marks = tuple(marks)
        self._show_new_data()

    @property
    def strips(self) -> tuple[LevelStrip, ...]:
        return self._strips

    # A picture

    def natural_size(self, look: Look) -> QSizeF:
        return QSizeF(look.px(320), look.px(126) + self._strips_height(look))

    def least_size(self, look: Look) -> QSizeF:
        size = super().least_size(look)
        titles = (text_length(strip.title, look) for strip in self._strips)
        width = max([size.width(), *(title + look.px(60) for title in titles)])
        return QSizeF(width, size.height() + self._strips_height(look))

    def draw(self, painter: QPainter, area: QRectF, look: Look) -> None:
        plot = self._lay_out(area, look).plot
        if plot.width() <= 0 or plot.height() <= 0:
            return
        super().draw(painter, area, look)
        if len(self._strips) == 1:
            self._draw_through(painter, plot, self._strips[0], look)
        top = area.bottom() - self._strips_height(look)
        for strip in self._strips:
            top += self._draw_strip(painter, QRectF(plot.left(), top, plot.width(), 0), strip, look)
        self._draw_marks(painter, plot, look)

    def _draw_through(self, painter: QPainter, plot: QRectF, strip: LevelStrip, look: Look) -> None:
        if self._apart(plot, strip) < look.px(_THROUGH):
            return
        colour = QColor(look.theme.accent)
        colour.setAlphaF(0.45 if look.theme.name != "contrast" else 0.8)
        pen = look.pen(look.theme.accent)
        pen.setColor(colour)
        painter.setPen(pen)
        for x in self._places(plot, strip):
            painter.drawLine(QLineF(x, plot.top(), x, plot.bottom()))

    def _draw_strip(self, painter: QPainter, place: QRectF, strip: LevelStrip, look: Look) -> float:
        """Title and ticks from the top of ``place`` on; the height that they take."""
        metrics = look.caption_metrics
        top = place.top() + look.px(STRIP_GAP)
        painter.setFont(look.caption)
        painter.setPen(QColor(look.theme.text))
        title = metrics.elidedText(strip.title, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(QPointF(place.left(), top + metrics.ascent()), title)
        ticks = QRectF(place.left(), top + metrics.height(), place.width(), look.px(STRIP))
        painter.fillRect(ticks, QColor(look.theme.surface))
        used, unused = QColor(look.theme.accent), QColor(look.theme.muted)
        unused.setAlphaF(0.45 if look.theme.name != "contrast" else 0.7)
        places = self._places(place, strip)
        apart = self._apart(place, strip)
        if apart < look.px(_CLOSEST) and strip.is_used is None and places:
            painter.fillRect(
                QRectF(QPointF(min(places), ticks.top()), QPointF(max(places), ticks.bottom())) & ticks, used
            )
        elif apart < look.px(_CLOSEST):
            for at, x in enumerate(places):
                is_used = strip.is_used is None or bool(strip.is_used[at])
                level = QRectF(x - apart / 2, ticks.top(), max(apart, look.px(0.2)) * 1.02, ticks.height())
                if not is_used:
                    level.setTop(ticks.center().y())
                painter.fillRect(level & ticks, used if is_used else unused)
        else:
            for at, x in enumerate(places):
                is_used = strip.is_used is None or bool(strip.is_used[at])
                pen = look.pen(look.theme.accent, 1.2 if is_used else 0.8)
                pen.setColor(used if is_used else unused)
                painter.setPen(pen)
                high = ticks.top() if is_used else ticks.center().y()
                if place.left() - 1 <= x <= place.right() + 1:
                    painter.drawLine(QLineF(x, high, x, ticks.bottom()))
        return look.px(STRIP_GAP + STRIP) + metrics.height()

    def _draw_marks(self, painter: QPainter, plot: QRectF, look: Look) -> None:
        metrics, taken = look.caption_metrics, []
        low, high = float(self._edges[0]), float(self._edges[-1])
        if low <= 0 <= high:
            half = metrics.horizontalAdvance(tr("zero")) / 2
            taken.append((self._x(plot, 0.0) - half, self._x(plot, 0.0) + half))
        painter.setFont(look.caption)
        for mark in self._marks:
            if not low <= mark.value <= high:
                continue
            x, width = self._x(plot, mark.value), metrics.horizontalAdvance(mark.name)
            left = min(max(x - width / 2, plot.left()), plot.right() - width)
            gap = look.px(6)
            if any(left < end + gap and start < left + width + gap for start, end in taken):
                continue
            taken.append((left, left + width))
            painter.setPen(look.pen(look.theme.muted))
            painter.drawLine(QLineF(x, plot.top() - look.px(2), x, plot.top() + look.px(10)))
            painter.setPen(QColor(look.theme.text))
            painter.drawText(QPointF(left, plot.top() - look.px(4) - metrics.descent()), mark.name)

    def _lay_out(self, area: QRectF, look: Look):  # type: ignore[no-untyped-def]
        return super()._lay_out(area.adjusted(0, 0, 0, -self._strips_height(look)), look)

    def _strips_height(self, look: Look) -> float:
        return len(self._strips) * (look.px(STRIP_GAP + STRIP) + look.caption_metrics.height())

    def _places(self, plot: QRectF, strip: LevelStrip) -> list[float]:
        return [self._x(plot, float(position)) for position in strip.positions]

    def _apart(self, plot: QRectF, strip: LevelStrip) -> float:
        """How far two levels are apart (px)."""
        if strip.positions.size < 2:
            return plot.width()
        return self._x(plot, float(strip.positions[1])) - self._x(plot, float(strip.positions[0]))

    # Qt's side

    def minimumSizeHint(self) -> QSize:
        look = self.look
        return QSizeF(look.px(200), look.px(110) + self._strips_height(look)).toSize()

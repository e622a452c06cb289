"""A vector as bars around zero."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.theme import caption_font, current_theme
from gui.widgets.colours import Values, value_text


@dataclass(frozen=True)
class Unit:
    """A value of a vector and its place."""

    place: int
    value: float


class ValueBars(QWidget):
    """Values up from zero and down from it, with the range at the left; the colours are those of signed maps.

    Signals:
        unit_pointed(Unit | None): the value under the mouse; None when the mouse has left.
    """

    unit_pointed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: Values = np.zeros(0)
        self._limit = 1.0
        self._pointed: int | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_values(self, values: Values, *, limit: float) -> None:
        """Shows a vector; the axis reaches from −limit to limit."""
        self._values, self._limit = values, limit or 1.0
        self._pointed = None
        self.update()

    def unit_rect(self, place: int) -> QRectF:
        """The slot of a value, as high as the plot."""
        plot = self._plot()
        width = plot.width() / max(len(self._values), 1)
        return QRectF(plot.left() + place * width, plot.top(), width, plot.height())

    def _plot(self) -> QRectF:
        metrics = QFontMetricsF(caption_font(self.font()))
        left = max(metrics.horizontalAdvance(text) for text in self._marks()) + 6
        return QRectF(self.rect()).adjusted(left, metrics.height() / 2, -1, -metrics.height() / 2)

    def _marks(self) -> tuple[str, str, str]:
        return value_text(self._limit), "0", value_text(-self._limit)

    def _unit_at(self, position: QPointF) -> int | None:
        plot = self._plot()
        if not len(self._values) or not plot.contains(position):
            return None
        return min(int((position.x() - plot.left()) / plot.width() * len(self._values)), len(self._values) - 1)

    # Qt's side

    def sizeHint(self) -> QSize:
        return QSize(200, 60)

    def minimumSizeHint(self) -> QSize:
        return QSize(96, 52)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not len(self._values):
            return
        theme = current_theme()
        font = caption_font(self.font())
        half = QFontMetricsF(font).height() / 2
        plot = self._plot()
        middle, scale = plot.center().y(), plot.height() / 2 / self._limit
        painter = QPainter(self)
        painter.setFont(font)
        painter.setPen(QColor(theme.muted))
        for place, text in enumerate(self._marks()):
            label = QRectF(0, plot.top() + plot.height() * place / 2 - half, plot.left() - 6, 2 * half)
            painter.drawText(label, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        colours = theme.colour_map(True)
        below, above = QColor(*map(int, colours[24])), QColor(*map(int, colours[-25]))
        gap = 0.2 * plot.width() / len(self._values)
        for place, value in enumerate(self._values):
            slot = self.unit_rect(place)
            height = abs(float(value)) * scale
            bar = QRectF(slot.left() + gap / 2, middle - height if value > 0 else middle, slot.width() - gap, height)
            if place == self._pointed:
                painter.fillRect(slot, QColor(theme.border))
            painter.fillRect(bar, above if value > 0 else below)
        painter.setPen(QPen(QColor(theme.muted), 1))
        painter.drawLine(QPointF(plot.left(), middle), QPointF(plot.right(), middle))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self._unit_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(None)

    def _point_at(self, place: int | None) -> None:
        if place == self._pointed:
            return
        self._pointed = place
        self.update()
        self.unit_pointed.emit(None if place is None else Unit(place, float(self._values[place])))

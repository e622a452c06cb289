"""Horizontal bars, stacked or single, with their numbers written on them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gui.theme import caption_font, current_theme

GAP = 8.0


@dataclass(frozen=True)
class Segment:
    """A piece of a bar; ``series`` names its colour in the theme, ``label`` is written inside where it fits."""

    value: float
    series: str
    label: str = ""
    description: str = ""


@dataclass(frozen=True)
class Bar:
    """A row of the chart; ``total`` is written at its end."""

    label: str
    segments: tuple[Segment, ...]
    total: str = ""


class BarChart(QWidget):
    """One scale for all bars, starting at zero; the numbers stand beside the bars instead of an axis."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[Bar, ...] = ()
        self._places: list[tuple[QRectF, Segment]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_bars(self, bars: Sequence[Bar]) -> None:
        self._bars = tuple(bars)
        self.setAccessibleDescription("; ".join(f"{bar.label}: {bar.total}" for bar in bars))
        self.updateGeometry()
        self.update()

    @property
    def bars(self) -> tuple[Bar, ...]:
        return self._bars

    def sizeHint(self) -> QSize:
        return QSize(360, self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        row = self.fontMetrics().height() * 1.5 + GAP
        return QSize(220, round(max(2, len(self._bars)) * row))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._places = []
        if not self._bars:
            return
        theme = current_theme()
        metrics = QFontMetricsF(self.font())
        left = max(metrics.horizontalAdvance(bar.label) for bar in self._bars) + 2 * GAP
        right = max(metrics.horizontalAdvance(bar.total) for bar in self._bars) + 2 * GAP
        longest = max(sum(segment.value for segment in bar.segments) for bar in self._bars)
        scale = max(0.0, self.width() - left - right) / longest if longest > 0 else 0.0
        height = min(metrics.height() * 2.2, self.height() / len(self._bars) - GAP)
        step = height + GAP
        top = (self.height() - step * len(self._bars) + GAP) / 2
        middle = Qt.AlignmentFlag.AlignVCenter
        for index, bar in enumerate(self._bars):
            y, x = top + index * step, left
            painter.setFont(self.font())
            painter.setPen(QColor(theme.text))
            painter.drawText(QRectF(0, y, left - GAP, height), middle | Qt.AlignmentFlag.AlignLeft, bar.label)
            for segment in bar.segments:
                place = QRectF(x, y, segment.value * scale, height)
                self._draw_segment(painter, place, segment)
                x = place.right()
            painter.setPen(QColor(theme.text))
            painter.setFont(self.font())
            painter.drawText(QRectF(x + GAP, y, right, height), middle | Qt.AlignmentFlag.AlignLeft, bar.total)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            position = QPointF(event.pos())
            found = next((segment for place, segment in self._places if place.contains(position)), None)
            if found is not None and found.description:
                QToolTip.showText(event.globalPos(), found.description, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.update()
        super().changeEvent(event)

    def _draw_segment(self, painter: QPainter, place: QRectF, segment: Segment) -> None:
        theme = current_theme()
        colour = theme.series[segment.series]
        self._places.append((place, segment))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(place.adjusted(0, 0, -1, 0), 3, 3)
        font = caption_font(self.font())
        if segment.label and QFontMetricsF(font).horizontalAdvance(segment.label) + 2 * GAP <= place.width():
            painter.setFont(font)
            painter.setPen(QColor(theme.text_on(colour)))
            inside = place.adjusted(GAP, 0, -GAP / 2, 0)
            painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, segment.label)

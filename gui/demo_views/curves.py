"""Curves over a common x, with zones, marks and a point that can be dragged: the picture of the engine's Curves."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPolygonF
from PySide6.QtWidgets import QWidget

from engine.demos.panels import Curves
from engine.language import tr
from gui.demo_views.cell_maps import number_text
from gui.demo_views.demo_picture import DemoPicture
from gui.demo_views.plot_frame import PlotFrame, padded, plot_frame
from gui.look import Look
from gui.widgets.axes import text_length
from gui.widgets.curve_drawing import DASHES
from gui.widgets.legend import Entry, draw_legend, legend_height
from gui.widgets.picture import Key

NEAR = 40.0


class CurvePicture(DemoPicture):
    """Its cells are (line, point). A drag along x moves the point that ``point_control`` is for.

    Signals:
        dragged(float): the x value under the mouse.
    """

    dragged = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panel: Curves | None = None
        self._ranges = QRectF(0, 0, 1, 1)
        self._is_dragging = False

    def set_curves(self, panel: Curves) -> None:
        self._panel = panel
        values = [line.y for line in panel.lines] or [np.zeros(1)]
        finite = np.concatenate([each[np.isfinite(each)] for each in values])
        low, high = padded(float(finite.min()), float(finite.max())) if finite.size else (0.0, 1.0)
        left, right = float(panel.x.min()), float(panel.x.max())
        self._ranges = QRectF(left, low, (right - left) or 1.0, high - low)
        self.setCursor(Qt.CursorShape.SplitHCursor if panel.point_control else Qt.CursorShape.ArrowCursor)
        self._show_new_data()

    def value_of(self, key: Key) -> float:
        assert self._panel is not None
        return float(self._panel.lines[key[0]].y[key[1]])

    # A picture

    @property
    def is_empty(self) -> bool:
        return self._panel is None or not self._panel.x.size

    def natural_size(self, look: Look) -> QSizeF:
        return QSizeF(look.px(360), look.px(230))

    def least_size(self, look: Look) -> QSizeF:
        return QSizeF(look.px(280), look.px(180))

    def draw(self, painter: QPainter, area: QRectF, look: Look) -> None:
        panel = self._panel
        assert panel is not None
        draw_legend(painter, area, self._entries(look), look)
        frame = self._frame(area, look)
        plot = frame.plot
        self._draw_zones(painter, frame, look)
        frame.draw_axes(painter, look)
        painter.save()
        painter.setClipRect(plot.adjusted(-2, -2, 2, 2))
        for place, line in enumerate(panel.lines):
            painter.setPen(look.pen(_colour(look, place), 2, DASHES[place % len(DASHES)]))
            for start, end in _pieces(line.y):
                points = [frame.point(x, y) for x, y in zip(panel.x[start:end], line.y[start:end], strict=True)]
                painter.drawPolyline(QPolygonF(points))
        painter.restore()
        self._draw_marks(painter, frame, look)
        for place, group in enumerate(self._lit):
            painter.setBrush(QColor(look.theme.window))
            painter.setPen(look.pen(look.theme.text, 2.4 if place == 0 else 1.4))
            for line, point in group:
                at = frame.point(float(panel.x[point]), float(panel.lines[line].y[point]))
                painter.drawEllipse(at, look.px(4), look.px(4))

    def draw_cursor(self, painter: QPainter, key: Key, look: Look) -> None:
        painter.setBrush(QColor(look.theme.window))
        painter.setPen(look.pen(look.theme.text, 2))
        painter.drawEllipse(self.cell_rect(key).center(), look.px(4.5), look.px(4.5))

    def _entries(self, look: Look) -> list[Entry]:
        assert self._panel is not None
        return [
            Entry(line.label, _colour(look, place), DASHES[place % len(DASHES)])
            for place, line in enumerate(self._panel.lines)
        ]

    def _frame(self, area: QRectF, look: Look) -> PlotFrame:
        assert self._panel is not None
        above = legend_height(self._entries(look), area.width(), look)
        if self._panel.zones:
            above += look.caption_metrics.height()
        return plot_frame(area, self._ranges, (self._panel.x_axis, self._panel.y_axis), look, above=above)

    def _draw_zones(self, painter: QPainter, frame: PlotFrame, look: Look) -> None:
        assert self._panel is not None
        plot, metrics = frame.plot, look.caption_metrics
        painter.setFont(look.caption)
        end = plot.left() - look.px(20)
        for zone in self._panel.zones:
            low, high = max(zone.start, self._ranges.left()), min(zone.end, self._ranges.right())
            if high <= low:
                continue
            band = QRectF(QPointF(frame.x(low), plot.top()), QPointF(frame.x(high), plot.bottom()))
            tint = QColor(look.theme.muted)
            tint.setAlphaF(0.16)
            painter.fillRect(band, tint)
            painter.setPen(QColor(look.theme.muted))
            width = text_length(zone.label, look)
            left = min(max(band.center().x() - width / 2, plot.left()), plot.right() - width)
            if left >= end + look.px(6):
                painter.drawText(QPointF(left, plot.top() - metrics.descent() - look.px(1)), zone.label)
                end = left + width

    def _draw_marks(self, painter: QPainter, frame: PlotFrame, look: Look) -> None:
        assert self._panel is not None
        plot, metrics = frame.plot, look.caption_metrics
        painter.setFont(look.caption)
        for mark in self._panel.marks:
            if not (np.isfinite(mark.y) and self._ranges.left() <= mark.x <= self._ranges.right()):
                continue
            at = frame.point(mark.x, min(max(mark.y, self._ranges.top()), self._ranges.bottom()))
            painter.setPen(look.pen(look.theme.text, 1, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(at.x(), plot.top()), QPointF(at.x(), plot.bottom()))
            painter.setPen(look.pen(look.theme.window, 1.5))
            painter.setBrush(QColor(look.theme.text))
            painter.drawEllipse(at, look.px(5), look.px(5))
            width = text_length(mark.label, look)
            left = at.x() + look.px(8)
            if left + width > plot.right():
                left = max(at.x() - width - look.px(8), plot.left())
            top = min(max(at.y() - look.px(6), plot.top() + metrics.ascent()), plot.bottom() - metrics.descent())
            back = QColor(look.theme.window)
            back.setAlphaF(0.75)
            painter.fillRect(QRectF(left - 2, top - metrics.ascent(), width + 4, metrics.height()), back)
            painter.setPen(QColor(look.theme.text))
            painter.drawText(QPointF(left, top), mark.label)

    # Its cells

    def cell_at(self, position: QPointF) -> Key | None:
        """The point nearest to the mouse, if it is near."""
        if self.is_empty or self._panel is None:
            return None
        frame = self._frame(self.area, self.look)
        best, least = None, self.look.px(NEAR) ** 2
        for line, curve in enumerate(self._panel.lines):
            across = (
                frame.plot.left()
                - position.x()
                + (self._panel.x - self._ranges.left()) * (frame.plot.width() / self._ranges.width())
            )
            down = (
                frame.plot.bottom()
                - position.y()
                - (curve.y - self._ranges.top()) * (frame.plot.height() / self._ranges.height())
            )
            away = np.nan_to_num(across**2 + down**2, nan=np.inf)
            place = int(away.argmin())
            if away[place] < least:
                best, least = (line, place), float(away[place])
        return best

    def cell_rect(self, key: Key) -> QRectF:
        assert self._panel is not None
        frame = self._frame(self.area, self.look)
        at = frame.point(float(self._panel.x[key[1]]), self.value_of(key))
        half = self.look.px(4)
        return QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half)

    def cell_text(self, key: Key) -> str:
        assert self._panel is not None
        x, line = float(self._panel.x[key[1]]), self._panel.lines[key[0]]
        return tr(
            "{label}: {value} at {axis} {place}",
            label=line.label,
            value=number_text(self.value_of(key), 4),
            axis=self._panel.x_axis,
            place=number_text(x, 4),
        )

    def has_cell(self, key: Key) -> bool:
        lines = self._panel.lines if self._panel is not None else ()
        return len(key) == 2 and 0 <= key[0] < len(lines) and 0 <= key[1] < len(lines[key[0]].y)

    def step(self, key: Key | None, dx: int, dy: int) -> Key | None:
        assert self._panel is not None
        line, point = key or (0, 0)
        return (line + dy) % len(self._panel.lines), (point + dx) % len(self._panel.x)

    def edge(self, key: Key | None, *, is_end: bool, is_whole: bool) -> Key | None:
        assert self._panel is not None
        return (key or (0, 0))[0], len(self._panel.x) - 1 if is_end else 0

    def page(self, key: Key | None, by: int) -> Key | None:
        """A tenth of the curve on."""
        assert self._panel is not None
        line, point = key or (0, 0)
        count = len(self._panel.x)
        return line, min(max(point + by * max(count // 10, 1), 0), count - 1)

    # Qt's side

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self._panel is not None and self._panel.point_control:
            self._is_dragging = True
            self._drag(event.position())
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._is_dragging and event.buttons() & Qt.MouseButton.LeftButton:
            self._drag(event.position())
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_dragging, self._is_dragging = self._is_dragging, False
        if not was_dragging:
            super().mouseReleaseEvent(event)

    def _drag(self, position: QPointF) -> None:
        frame = self._frame(self.area, self.look)
        value = frame.value_at(position.x())
        self.dragged.emit(min(max(value, self._ranges.left()), self._ranges.right()))


def _pieces(y: np.ndarray) -> list[tuple[int, int]]:
    """Stretches without NaN or infinities."""
    good = np.isfinite(y)
    edges = np.flatnonzero(np.diff(np.concatenate(([False], good, [False])).astype(int)))
    return [(int(start), int(end)) for start, end in zip(edges[::2], edges[1::2], strict=True)]


def _colour(look: Look, place: int) -> str:
    return look.theme.categories[place % len(look.theme.categories)]

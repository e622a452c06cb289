"""A vector as bars around zero."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from engine.language import number, tr
from gui.look import Look
from gui.widgets.axes import (
    Tick,
    bottom_room,
    draw_bottom_axis,
    draw_left_axis,
    grid_pen,
    left_room,
    place_ticks,
    text_length,
    value_ticks,
)
from gui.widgets.colours import Values, value_text
from gui.widgets.picture import Key, Picture


@dataclass(frozen=True)
class Unit:
    """A value of a vector and its place."""

    place: int
    value: float


class ValueBars(Picture):
    """Values up from zero and down from it; the colours are those of signed maps.

    Signals:
        unit_pointed(Unit | None): the value pointed at; None when the mouse has left.
    """

    unit_pointed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: Values = np.zeros(0)
        self._limit = 1.0
        self._names = (tr("unit"), tr("value"))
        self.pointed.connect(self._tell_unit)

    def set_values(self, values: Values, *, limit: float) -> None:
        """Shows a vector; the axis reaches from −limit to limit."""
        self._values = values
        self._limit = limit if limit > 0 and np.isfinite(limit) else 1.0
        self._show_new_data()

    def set_axes(self, place_name: str, value_name: str) -> None:
        """What a bar is and, with its unit, what its height is."""
        self._names = (place_name, value_name)
        self.update()

    def unit_rect(self, place: int) -> QRectF:
        """The slot of a value on the screen, as high as the plot."""
        return self._slot(self._plot(self.area, self.look), place)

    # A picture

    @property
    def is_empty(self) -> bool:
        return not len(self._values)

    def reading(self) -> str:
        if self.is_empty:
            return ""
        finite = np.where(np.isfinite(self._values), self._values, -np.inf)
        best = int(finite.argmax())
        return tr(
            "{count:,} bars; largest: {best:,} at {value_text}.",
            count=len(self._values),
            best=best,
            value_text=value_text(float(self._values[best])),
        )

    def natural_size(self, look: Look) -> QSizeF:
        return QSizeF(look.px(220), look.px(80))

    def least_size(self, look: Look) -> QSizeF:
        high = max(look.caption_metrics.height() * 7, text_length(self._names[1], look))
        wide = max(look.px(120), text_length(self._names[0], look), look.px(len(self._values)))
        left = left_room(self._ticks(high, look), look, name=self._names[1])
        return QSizeF(left + min(wide, look.px(600)) + look.px(8), high + self._below(look) + look.px(4))

    def draw(self, painter: QPainter, area: QRectF, look: Look) -> None:
        plot = self._plot(area, look)
        if plot.width() <= 0 or plot.height() <= 0:
            return
        middle, scale = plot.center().y(), plot.height() / 2 / self._limit
        ticks = self._ticks(plot.height(), look)
        painter.setPen(grid_pen(look))
        for tick in ticks:
            painter.drawLine(
                QPointF(plot.left(), middle - tick.at * scale), QPointF(plot.right(), middle - tick.at * scale)
            )
        self._draw_bars(painter, plot, look)
        painter.setPen(look.pen(look.theme.muted))
        painter.drawLine(QPointF(plot.left(), middle), QPointF(plot.right(), middle))
        _, has_name = self._axes_shown(area, look)
        name = self._names[1] if has_name else ""
        marks = [(middle - tick.at * scale, tick.text) for tick in ticks]
        draw_left_axis(painter, plot, look, marks, name=name, left=area.left())
        if self._axes_shown(area, look)[0]:
            along = place_ticks(len(self._values), plot.width(), look)
            marks = [(self._slot(plot, int(tick.at)).center().x(), tick.text) for tick in along]
            draw_bottom_axis(painter, plot, look, marks, name=self._names[0] if has_name else "", right=area.right())

    def draw_cursor(self, painter: QPainter, key: Key, look: Look) -> None:
        """Tints the slot and draws its bar again; thin slots get a line of their own."""
        slot = self.cell_rect(key)
        tint = QColor(look.theme.text)
        tint.setAlphaF(0.16)
        wide = max(look.px(3) - slot.width(), 0.0) / 2
        painter.fillRect(slot.adjusted(-wide, 0, wide, 0), tint)
        painter.setPen(look.pen(look.theme.text, 1.5))
        painter.drawLine(slot.adjusted(-wide, 0, wide, 0).bottomLeft(), slot.adjusted(-wide, 0, wide, 0).bottomRight())

    def _draw_bars(self, painter: QPainter, plot: QRectF, look: Look) -> None:
        colours = look.theme.colour_map(True)
        below, above = QColor(*map(int, colours[40])), QColor(*map(int, colours[-41]))
        width = plot.width() / len(self._values)
        gap = 0.2 * width if width > 3 else 0.0
        middle, scale = plot.center().y(), plot.height() / 2 / self._limit
        heights = np.clip(np.nan_to_num(self._values, nan=0.0), -self._limit, self._limit) * scale
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, width > 3)
        for place, height in enumerate(heights.tolist()):
            left = plot.left() + place * width + gap / 2
            bar = QRectF(left, middle - max(height, 0.0), width - gap, abs(height))
            painter.fillRect(bar, above if height > 0 else below)
        painter.restore()

    def _axes_shown(self, area: QRectF, look: Look) -> tuple[bool, bool]:
        """Whether there is room for ticks below, and for names."""
        line = look.caption_metrics.height()
        has_name = area.height() >= line * 7.5 and area.width() >= line * 9
        return area.height() >= line * 4.5, has_name

    def _below(self, look: Look) -> float:
        return bottom_room(look, name=self._names[0])

    def _ticks(self, height: float, look: Look) -> list[Tick]:
        ticks = value_ticks(-self._limit, self._limit, height, look, is_horizontal=False)
        if len(ticks) < 3:  # too low for round values between: the ends and zero say it
            few = (-self._limit, 0.0, self._limit) if height > look.caption_metrics.height() * 2 else (0.0,)
            return [Tick(value, value_text(value).lstrip("+")) for value in few]
        return ticks

    def _plot(self, area: QRectF, look: Look) -> QRectF:
        has_ticks, has_name = self._axes_shown(area, look)
        half = look.caption_metrics.height() / 2
        below = half
        if has_ticks:
            below = bottom_room(look, name=self._names[0] if has_name else "")
        height = area.height() - half - below
        left = left_room(self._ticks(height, look), look, name=self._names[1] if has_name else "")
        return area.adjusted(left, half, -look.px(4), -below)

    def _slot(self, plot: QRectF, place: int) -> QRectF:
        width = plot.width() / max(len(self._values), 1)
        return QRectF(plot.left() + place * width, plot.top(), width, plot.height())

    # Its cells: places

    def cell_at(self, position: QPointF) -> Key | None:
        plot = self._plot(self.area, self.look)
        if self.is_empty or not plot.contains(position):
            return None
        return min(int((position.x() - plot.left()) / plot.width() * len(self._values)), len(self._values) - 1)

    def cell_rect(self, key: Key) -> QRectF:
        return self.unit_rect(key)

    def cell_text(self, key: Key) -> str:
        return f"{self._names[0]} {number(key)}: {value_text(float(self._values[key]))}"

    def has_cell(self, key: Key) -> bool:
        return 0 <= int(key) < len(self._values)

    def step(self, key: Key | None, dx: int, dy: int) -> Key | None:
        return ((key or 0) + dx) % len(self._values) if not dy else None

    def edge(self, key: Key | None, *, is_end: bool, is_whole: bool) -> Key | None:
        return len(self._values) - 1 if is_end else 0

    def page(self, key: Key | None, by: int) -> Key | None:
        """Ten units on."""
        return min(max((key or 0) + 10 * by, 0), len(self._values) - 1)

    def _tell_unit(self, key: Key | None) -> None:
        self.unit_pointed.emit(None if key is None else Unit(key, float(self._values[key])))

"""Repeated measurements: a mark for each repeat, a stroke at their median and a bar between their quartiles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from engine.language import number, tr
from gui.look import Look
from gui.widgets.axes import bottom_room, draw_bottom_axis, grid_pen, text_length, value_ticks
from gui.widgets.picture import Key, Picture
from gui.widgets.row_style import RowStyle, draw_mark, is_stroked

GAP, RADIUS = 8.0, 4.5
_BEYOND = 1.04  # of the largest value: no mark touches the edge
_STEPS = (0.0, -0.24, 0.24, -0.12, 0.12)  # of a row's height: equal values lie beside one another


@dataclass(frozen=True)
class DotRow:
    """``dots`` are the repeats in their order; ``so_far`` is the first one while it runs.

    ``quartiles`` are q1 and q3, known from two repeats on.
    """

    name: str
    style: RowStyle
    dots: tuple[float, ...] = ()
    median: float | None = None
    quartiles: tuple[float, float] | None = None
    so_far: float | None = None

    @property
    def values(self) -> tuple[float, ...]:
        if self.dots:
            return self.dots
        return () if self.so_far is None else (self.so_far,)

    @property
    def centre(self) -> float | None:
        return self.median if self.dots else self.so_far


class DotPlot(Picture):
    """Rows on one scale from zero. Its cells are pairs: a row, and a repeat in it; a click chooses."""

    can_choose = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[DotRow, ...] = ()
        self._axis_name, self._unit = "", ""
        self._selected: int | None = None

    def set_axis(self, name: str, unit: str) -> None:
        """The name has the unit in it, too: "time per 1,000 words (ms)", "ms"."""
        self._axis_name, self._unit = name, unit
        self.update()

    def set_rows(self, rows: Sequence[DotRow]) -> None:
        self._rows = tuple(rows)
        self._show_new_data()

    def select(self, row: int | None) -> None:
        """Marks the name of a row."""
        if row != self._selected:
            self._selected = row
            self.update()

    @property
    def rows(self) -> tuple[DotRow, ...]:
        return self._rows

    # A picture

    @property
    def is_empty(self) -> bool:
        return not any(row.values for row in self._rows)

    def reading(self) -> str:
        known = [(row.centre, row.name) for row in self._rows if row.centre is not None]
        if not known:
            return ""
        value, name = min(known)
        if len(known) == 1:
            return tr("{name}: {value}.", name=name, value=self._text(value))
        return tr("{name} is the fastest: {value}.", name=name, value=self._text(value))

    def natural_size(self, look: Look) -> QSizeF:
        return QSizeF(look.px(360), self._rows_height(look) + self._below(look))

    def least_size(self, look: Look) -> QSizeF:
        width = self._name_width(look) + max(look.px(140), text_length(self._axis_name, look)) + self._end_width(look)
        return QSizeF(width, self._rows_height(look) + self._below(look))

    def draw(self, painter: QPainter, area: QRectF, look: Look) -> None:
        plot = self._plot(area, look)
        if plot.width() <= 0 or plot.height() <= 0:
            return
        most = self._most
        ticks = value_ticks(0.0, most, plot.width(), look, is_horizontal=True)
        marks = [(plot.left() + tick.at / most * plot.width(), tick.text) for tick in ticks]
        painter.setPen(grid_pen(look))
        for x, _ in marks:
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
        for at in range(len(self._rows)):
            self._draw_row(painter, area, plot, at, look)
        draw_bottom_axis(painter, plot, look, marks, name=self._axis_name, right=area.right())

    def _draw_row(self, painter: QPainter, area: QRectF, plot: QRectF, at: int, look: Look) -> None:
        row, band = self._rows[at], self._band(plot, at)
        metrics, colour = look.metrics, QColor(row.style.colour(look.theme))
        base = band.center().y() + metrics.ascent() - metrics.height() / 2
        font = look.title if at == self._selected else look.font
        painter.setFont(font)
        painter.setPen(QColor(look.theme.text))
        room = plot.left() - area.left() - look.px(GAP)
        name = look.with_font(font).metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QPointF(area.left(), base), name)
        if row.centre is None:
            return
        high = band.height() * 0.7
        box = QRectF(plot.left(), band.center().y() - high / 2, 0, high)
        if row.quartiles is not None:
            low, top = (self._x(value, plot) for value in row.quartiles)
            soft = QColor(colour)
            soft.setAlphaF(0.28)
            painter.setPen(look.pen(colour.name(), 1))
            painter.setBrush(soft)
            painter.drawRect(QRectF(QPointF(low, box.top()), QPointF(top, box.bottom())))
        if row.median is not None:
            x = self._x(row.median, plot)
            painter.setPen(look.pen(look.theme.text, 2.5))
            painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
        is_open = not row.dots
        for place in range(len(row.values)):
            centre = self._point(plot, (at, place))
            painter.setBrush(QColor(look.theme.window) if is_open else colour)
            is_thin = is_open or is_stroked(row.style.mark)
            painter.setPen(look.pen(colour.name(), 2) if is_thin else look.pen(look.theme.window, 1))
            draw_mark(painter, row.style.mark, centre, look.px(RADIUS))
        painter.setFont(look.title)
        painter.setPen(QColor(look.theme.text))
        text = self._text(row.centre)
        width = look.with_font(look.title).metrics.horizontalAdvance(text)
        painter.drawText(QPointF(area.right() - width, base), text)

    # Places

    @property
    def _most(self) -> float:
        return max((value for row in self._rows for value in row.values), default=0.0) * _BEYOND or 1.0

    def _plot(self, area: QRectF, look: Look) -> QRectF:
        left = area.left() + min(self._name_width(look), area.width() * 0.4)
        right = area.right() - self._end_width(look)
        return QRectF(QPointF(left, area.top()), QPointF(right, area.bottom() - self._below(look)))

    def _band(self, plot: QRectF, at: int) -> QRectF:
        high = min(plot.height() / max(len(self._rows), 1), self._row_height(self.look) * 1.8)
        top = plot.top() + (plot.height() - high * len(self._rows)) / 2
        return QRectF(plot.left(), top + at * high, plot.width(), high)

    def _x(self, value: float, plot: QRectF) -> float:
        return plot.left() + value / self._most * plot.width()

    def _point(self, plot: QRectF, key: tuple[int, int]) -> QPointF:
        at, place = key
        row, band = self._rows[at], self._band(plot, at)
        shift = _STEPS[place % len(_STEPS)] * band.height() if len(row.values) > 1 else 0.0
        return QPointF(self._x(row.values[place], plot), band.center().y() + shift)

    def _row_height(self, look: Look) -> float:
        return look.metrics.height() * 1.5

    def _rows_height(self, look: Look) -> float:
        return self._row_height(look) * max(len(self._rows), 2)

    def _below(self, look: Look) -> float:
        return bottom_room(look, name=self._axis_name) + look.px(2)

    def _name_width(self, look: Look) -> float:
        metrics = look.with_font(look.title).metrics
        return max((metrics.horizontalAdvance(row.name) for row in self._rows), default=0.0) + look.px(GAP + 1)

    def _end_width(self, look: Look) -> float:
        metrics = look.with_font(look.title).metrics
        texts = [self._text(row.centre) for row in self._rows if row.centre is not None]
        return max(map(metrics.horizontalAdvance, texts), default=0.0) + look.px(GAP)

    def _text(self, value: float) -> str:
        digits = ",.0f" if value >= 100 else ",.1f" if value >= 10 else ",.2f" if value >= 0.1 else ",.3g"
        return f"{number(value, digits)} {self._unit}".rstrip()

    # Its cells

    def cell_at(self, position: QPointF) -> Key | None:
        """The mark nearest to the mouse in its row; in a row without marks none."""
        plot = self._plot(self.area, self.look)
        for at, row in enumerate(self._rows):
            band = self._band(plot, at)
            if row.values and band.top() <= position.y() < band.bottom():
                away = [_distance(self._point(plot, (at, place)), position) for place in range(len(row.values))]
                return at, away.index(min(away))
        return None

    def cell_rect(self, key: Key) -> QRectF:
        centre, radius = self._point(self._plot(self.area, self.look), key), self.look.px(RADIUS + 1)
        return QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)

    def cell_text(self, key: Key) -> str:
        row = self._rows[key[0]]
        value = self._text(row.values[key[1]])
        if not row.dots:
            return tr("{name}: {value} so far, in the first repeat", name=row.name, value=value)
        if row.quartiles is None or row.median is None:
            return tr("{name}: {value}, one repeat", name=row.name, value=value)
        return tr(
            "{name}, repeat {place} of {count}: {value}; median {median}, quartiles {low} to {high}",
            name=row.name,
            place=key[1] + 1,
            count=len(row.dots),
            value=value,
            median=self._text(row.median),
            low=self._text(row.quartiles[0]),
            high=self._text(row.quartiles[1]),
        )

    def has_cell(self, key: Key) -> bool:
        at, place = key
        return bool(0 <= at < len(self._rows) and 0 <= place < len(self._rows[at].values))

    def step(self, key: Key | None, dx: int, dy: int) -> Key | None:
        filled = [at for at, row in enumerate(self._rows) if row.values]
        if key is None:
            return (filled[0], 0) if filled else None
        at, place = key
        if dy:
            at = filled[min(max(filled.index(at) + dy, 0), len(filled) - 1)]
        return at, min(max(place + dx, 0), len(self._rows[at].values) - 1)

    def edge(self, key: Key | None, *, is_end: bool, is_whole: bool) -> Key | None:
        start = key or self.step(None, 0, 0)
        if start is None:
            return None
        filled = [at for at, row in enumerate(self._rows) if row.values]
        at = (filled[-1] if is_end else filled[0]) if is_whole else start[0]
        return at, len(self._rows[at].values) - 1 if is_end else 0

    # Qt's side

    def minimumSizeHint(self) -> QSize:
        look = self.look
        return QSizeF(look.px(180), self._rows_height(look) + self._below(look) + look.px(8)).toSize()


def _distance(one: QPointF, other: QPointF) -> float:
    return (one.x() - other.x()) ** 2 + (one.y() - other.y()) ** 2

"""What is given for what: points in a plane where the lower left is best, and the line of those that nothing beats."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF
from PySide6.QtWidgets import QWidget

from engine.language import mark, tr
from gui.look import Look
from gui.theme import Theme
from gui.widgets.axes import (
    Tick,
    bottom_room,
    draw_bottom_axis,
    draw_left_axis,
    grid_pen,
    left_room,
    nice_step,
    text_length,
    value_ticks,
)
from gui.widgets.picture import Key, Picture
from gui.widgets.row_style import draw_mark, is_stroked

RADIUS = 5.5
_REACH = 14.0  # px from a point at which the mouse still means it
_GAP = 5.0

# Colour and shape of each kind of scheme; a name of the theme's series, or the place of a category.
KINDS: dict[str, tuple[str | int, str, str]] = {
    "float32": ("float32", "o", mark("float32")),
    "int8": ("int8", "s", mark("int8")),
    "stored": (2, "D", mark("stored as integers")),
    "weight only": (1, "v", mark("weight only")),
    "half": (0, "^", mark("16 bits")),
    "simulated": (3, "x", mark("simulated")),
}
OTHER: tuple[str | int, str, str] = (4, "+", mark("other"))


@dataclass(frozen=True)
class Spot:
    """A point: ``name`` stands beside it where it is on the front, ``told`` is all about it in words.

    One that is not ``is_whole`` is hollow: it was measured on less than the others. What ``is_marked`` has a ring.
    """

    x: float
    y: float
    kind: str
    name: str
    told: str
    is_whole: bool = True
    is_marked: bool = False


class TradeOff(Picture):
    """Its cells are the numbers of the points; a click chooses one.

    The axes hold the points, not zero: what differs is what is looked for. Left and Right go from point to point by
    size, Up and Down by cost, Page Up and Page Down along the front.
    """

    can_choose = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spots: tuple[Spot, ...] = ()
        self._front: tuple[int, ...] = ()
        self._axis_names = ("", "")
        self._span_x = self._span_y = (0.0, 1.0)

    def set_spots(self, spots: Sequence[Spot], front: Sequence[int], *, axes: tuple[str, str]) -> None:
        """``front`` are the places of those that nothing beats, from left to right; ``axes`` name both quantities."""
        self._spots, self._front, self._axis_names = tuple(spots), tuple(front), axes
        self._span_x = _span([spot.x for spot in spots])
        self._span_y = _span([spot.y for spot in spots])
        self._show_new_data()

    @property
    def spots(self) -> tuple[Spot, ...]:
        return self._spots

    @property
    def front(self) -> tuple[int, ...]:
        return self._front

    # A picture

    @property
    def is_empty(self) -> bool:
        return not self._spots

    def natural_size(self, look: Look) -> QSizeF:
        return QSizeF(look.px(520), look.px(260))

    def least_size(self, look: Look) -> QSizeF:
        return QSizeF(look.px(420), look.px(240))

    def draw(self, painter: QPainter, area: QRectF, look: Look) -> None:
        self._draw_legend(painter, area, look)
        plot = self._plot(area, look)
        if plot.width() <= 0 or plot.height() <= 0:
            return
        self._draw_axes(painter, area, plot, look)
        places = [self._place(spot, plot) for spot in self._spots]
        self._draw_front(painter, places, plot, look)
        front = set(self._front)
        for at in self._painted:
            self._draw_spot(painter, self._spots[at], places[at], look, is_best=at in front)
        self._draw_names(painter, places, plot, look)

    def draw_cursor(self, painter: QPainter, key: Key, look: Look) -> None:
        rect = self.cell_rect(key)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for grow, colour in ((look.px(4.5), look.theme.window), (look.px(3), look.theme.text)):
            painter.setPen(look.pen(colour, 1.8))
            painter.drawEllipse(rect.adjusted(-grow, -grow, grow, grow))

    @property
    def _painted(self) -> list[int]:
        """The places of the points in the order in which they are painted: the last one lies on top."""
        front = set(self._front)
        return sorted(range(len(self._spots)), key=lambda at: (self._spots[at].is_marked, at in front))

    def _draw_spot(self, painter: QPainter, spot: Spot, at: QPointF, look: Look, *, is_best: bool) -> None:
        series, shape, _ = KINDS.get(spot.kind, OTHER)
        colour = _colour(series, look.theme)
        radius = look.px(RADIUS * (1.25 if is_best else 1.0))
        if spot.is_marked:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(look.pen(look.theme.accent, 2))
            painter.drawEllipse(at, radius + look.px(4), radius + look.px(4))
        is_open = not spot.is_whole
        painter.setBrush(QColor(look.theme.window if is_open else colour))
        painter.setPen(look.pen(colour, 2) if is_open or is_stroked(shape) else look.pen(look.theme.window, 1))
        draw_mark(painter, shape, at, radius)

    def _draw_front(self, painter: QPainter, places: Sequence[QPointF], plot: QRectF, look: Look) -> None:
        """A staircase: what lies above and to the right of it is beaten by something."""
        if not self._front:
            return
        corners = [QPointF(places[self._front[0]].x(), plot.top())]
        for at in self._front:
            corners += [QPointF(places[at].x(), corners[-1].y()), places[at]]
        corners.append(QPointF(plot.right(), corners[-1].y()))
        beaten = QColor(look.theme.muted)
        beaten.setAlphaF(0.07)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(beaten)
        painter.drawPolygon(QPolygonF([*corners, plot.topRight()]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(look.pen(look.theme.muted, 1.3, Qt.PenStyle.DashLine))
        painter.drawPolyline(QPolygonF(corners[1:]))

    def _draw_names(self, painter: QPainter, places: Sequence[QPointF], plot: QRectF, look: Look) -> None:
        """Those of the front, as far as they keep clear of points and of each other."""
        metrics = look.caption_metrics
        painter.setFont(look.caption)
        painter.setPen(QColor(look.theme.text))
        radius = look.px(RADIUS + 2)
        taken = [QRectF(place.x() - radius, place.y() - radius, 2 * radius, 2 * radius) for place in places]
        names: set[str] = set()
        for at in self._front:
            name = self._spots[at].name
            width = metrics.horizontalAdvance(name)
            for room in _rooms(places[at], width, metrics.height(), radius + look.px(2)):
                if name not in names and plot.contains(room) and not any(room.intersects(other) for other in taken):
                    behind = QColor(look.theme.raised)
                    behind.setAlphaF(0.8)  # the lines behind it step back
                    painter.fillRect(room, behind)
                    painter.drawText(QPointF(room.left(), room.top() + metrics.ascent()), name)
                    taken.append(room)
                    names.add(name)
                    break

    def _draw_axes(self, painter: QPainter, area: QRectF, plot: QRectF, look: Look) -> None:
        along, upwards = self._ticks(plot, look)
        xs = [(self._x(tick.at, plot), tick.text) for tick in along]
        ys = [(self._y(tick.at, plot), tick.text) for tick in upwards]
        painter.setPen(grid_pen(look))
        for x, _ in xs:
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
        for y, _ in ys:
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        draw_bottom_axis(painter, plot, look, xs, name=self._axis_names[0], right=area.right())
        draw_left_axis(painter, plot, look, ys, name=self._axis_names[1], left=area.left())

    # The legend: the kinds that are there

    def _legend(self, look: Look) -> list[list[tuple[float, str, str]]]:
        """Rows of (x from the left, kind, its name)."""
        kinds = [kind for kind in KINDS if any(spot.kind == kind for spot in self._spots)]
        if any(spot.kind not in KINDS for spot in self._spots):
            kinds.append("")
        return self._broken(kinds, look)

    def _broken(self, kinds: Sequence[str], look: Look) -> list[list[tuple[float, str, str]]]:
        rows: list[list[tuple[float, str, str]]] = []
        x = 0.0
        for kind in [*kinds, "front"]:
            name = tr("nothing is better in both") if kind == "front" else tr(KINDS.get(kind, OTHER)[2])
            width = look.px(18 if kind != "front" else 30) + text_length(name, look) + look.px(16)
            if not rows or (x and x + width > self._legend_width):
                rows.append([])
                x = 0.0
            rows[-1].append((x, kind, name))
            x += width
        return rows

    @property
    def _legend_width(self) -> float:
        return max(self.area.width(), self.look.px(300))

    def _draw_legend(self, painter: QPainter, area: QRectF, look: Look) -> None:
        metrics = look.caption_metrics
        painter.setFont(look.caption)
        for number, row in enumerate(self._legend(look)):
            top = area.top() + number * metrics.height() * 1.15
            middle = top + metrics.height() / 2
            for x, kind, name in row:
                left = area.left() + x
                sample = look.px(18)
                if kind == "front":
                    sample = look.px(30)
                    painter.setPen(look.pen(look.theme.muted, 1.3, Qt.PenStyle.DashLine))
                    painter.drawLine(QPointF(left, middle), QPointF(left + look.px(24), middle))
                else:
                    spot = Spot(0, 0, kind, "", "")
                    self._draw_spot(painter, spot, QPointF(left + look.px(7), middle), look, is_best=False)
                painter.setPen(QColor(look.theme.text))
                painter.drawText(QPointF(left + sample, top + metrics.ascent()), name)

    # Places

    def _plot(self, area: QRectF, look: Look) -> QRectF:
        top = area.top() + len(self._legend(look)) * look.caption_metrics.height() * 1.15 + look.px(_GAP)
        bottom = area.bottom() - bottom_room(look, name="name")
        ticks = value_ticks(*self._span_y, max(bottom - top, 1.0), look, is_horizontal=False)
        left = area.left() + left_room(ticks, look, name="name")
        return QRectF(QPointF(left, top), QPointF(max(area.right() - look.px(6), left), max(bottom, top)))

    def _ticks(self, plot: QRectF, look: Look) -> tuple[list[Tick], list[Tick]]:
        return (
            value_ticks(*self._span_x, plot.width(), look, is_horizontal=True),
            value_ticks(*self._span_y, plot.height(), look, is_horizontal=False),
        )

    def _x(self, value: float, plot: QRectF) -> float:
        low, high = self._span_x
        return plot.left() + (value - low) / (high - low) * plot.width()

    def _y(self, value: float, plot: QRectF) -> float:
        low, high = self._span_y
        return plot.bottom() - (value - low) / (high - low) * plot.height()

    def _place(self, spot: Spot, plot: QRectF) -> QPointF:
        return QPointF(self._x(spot.x, plot), self._y(spot.y, plot))

    # Its cells

    def cell_at(self, position: QPointF) -> Key | None:
        if self.is_empty:
            return None
        plot = self._plot(self.area, self.look)
        away = [_distance(self._place(spot, plot), position) for spot in self._spots]
        at = min(reversed(self._painted), key=away.__getitem__)  # of those in one place the one on top
        return at if away[at] <= self.look.px(_REACH) ** 2 else None

    def cell_rect(self, key: Key) -> QRectF:
        place = self._place(self._spots[int(key)], self._plot(self.area, self.look))
        radius = self.look.px(RADIUS)
        return QRectF(place.x() - radius, place.y() - radius, 2 * radius, 2 * radius)

    def cell_text(self, key: Key) -> str:
        return self._spots[int(key)].told

    def has_cell(self, key: Key) -> bool:
        return 0 <= int(key) < len(self._spots)

    def step(self, key: Key | None, dx: int, dy: int) -> Key | None:
        if key is None:
            return self._front[0] if self._front else 0
        spots = self._spots
        along = sorted(range(len(spots)), key=lambda at: (spots[at].x, spots[at].y, at))
        upwards = sorted(range(len(spots)), key=lambda at: (spots[at].y, spots[at].x, at))
        order, by = (along, dx) if dx else (upwards, -dy)
        return order[min(max(order.index(int(key)) + by, 0), len(order) - 1)]

    def edge(self, key: Key | None, *, is_end: bool, is_whole: bool) -> Key | None:
        order = sorted(range(len(self._spots)), key=lambda at: (self._spots[at].x, self._spots[at].y, at))
        return order[-1 if is_end else 0]

    def page(self, key: Key | None, by: int) -> Key | None:
        """The next point of the front."""
        if not self._front:
            return key
        if key not in self._front:
            return self._front[0 if by > 0 else -1]
        return self._front[min(max(self._front.index(int(key)) + by, 0), len(self._front) - 1)]


def _span(values: Sequence[float]) -> tuple[float, float]:
    """Ends of an axis with room around all values; round ones, so that it is the same for nearly the same values."""
    if not values:
        return 0.0, 1.0
    low, high = min(values), max(values)
    room = (high - low) * 0.1 or abs(high) * 0.05 or 1.0
    step = nice_step(high - low + 2 * room, 12)
    least = 0.0 if low >= 0 else low - room
    low = max(least, (low - room) // step * step)
    return low, -(-(high + room) // step) * step


def _rooms(place: QPointF, width: float, height: float, gap: float) -> tuple[QRectF, ...]:
    """Where a name may stand: below left of the line first, where nothing is."""
    size = QSizeF(width, height)
    x, y = place.x(), place.y()
    return (
        QRectF(QPointF(x - gap - width, y - height / 2), size),
        QRectF(QPointF(x - width / 2, y + gap), size),
        QRectF(QPointF(x + gap, y + gap / 2), size),
        QRectF(QPointF(x + gap, y - height / 2), size),
        QRectF(QPointF(x - width / 2, y - gap - height), size),
    )


def _colour(series: str | int, theme: Theme) -> str:
    return theme.series[series] if isinstance(series, str) else theme.categories[series]


def _distance(one: QPointF, other: QPointF) -> float:
    return (one.x() - other.x()) ** 2 + (one.y() - other.y()) ** 2

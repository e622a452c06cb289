"""Points of classes in a plane; from one arrangement to the next they can be seen moving."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEasingCurve, QPointF, QRectF, QSizeF, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from engine.language import number, tr
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
from gui.widgets.legend import Entry, draw_legend, legend_height
from gui.widgets.picture import Key, Picture

MOTION_MS = 700
RADIUS = 7.5
_REACH = 12.0  # so far from a point the mouse still means it
_MARGIN = 1.06  # of the farthest point

Points = npt.NDArray[np.floating]


class ScatterPlot(Picture):
    """A disc a sample, with the name of its class in it; what is marked has a ring. Both axes have one scale.

    Arrow keys go to the next point in a direction, Page Up and Page Down through the points of a class.
    """

    can_choose = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: Points = np.zeros((0, 2))
        self._shown: Points = np.zeros((0, 2))  # on the way: from −1 to 1 along both axes
        self._from: Points = self._shown
        self._half = 1.0
        self._classes: npt.NDArray[np.int64] = np.zeros(0, np.int64)
        self._marked: npt.NDArray[np.bool_] = np.zeros(0, np.bool_)
        self._names: tuple[str, ...] = ()
        self._mark_name = ""
        self._axis_names = ("x", "y")
        self._describe: Callable[[int], str] = str
        self._way = QVariantAnimation(self)
        self._way.setDuration(MOTION_MS)
        self._way.setStartValue(0.0)
        self._way.setEndValue(1.0)
        self._way.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._way.valueChanged.connect(self._go)

    @property
    def is_moving(self) -> bool:
        return self._way.state() == QVariantAnimation.State.Running

    def set_points(
        self,
        points: Points,
        classes: npt.NDArray[np.int64],
        marked: npt.NDArray[np.bool_],
        *,
        names: Sequence[str],
        mark_name: str,
        axes: tuple[str, str],
        describe: Callable[[int], str],
        is_moving: bool = False,
    ) -> None:
        """Shows (N, 2) points of ``classes``, numbers into ``names``; ``describe`` puts one of them into words.

        With ``is_moving`` as many points as before travel to their new places.
        """
        before = self._shown
        self._way.stop()
        self._points, self._classes, self._marked = points, classes, marked
        self._names, self._mark_name, self._axis_names, self._describe = tuple(names), mark_name, axes, describe
        largest = float(np.abs(points).max()) * _MARGIN if points.size else 1.0
        self._half = largest if largest > 0 and np.isfinite(largest) else 1.0
        if is_moving and before.shape == points.shape and points.size:
            self._from = before
            self._way.start()
        else:
            self._shown = self._target
        self._show_new_data()

    def finish_moving(self) -> None:
        """The points are where they belong at once."""
        self._way.stop()
        self._shown = self._target
        self.update()

    @property
    def _target(self) -> Points:
        return self._points / self._half

    def _go(self, share: float) -> None:
        self._shown = self._from + (self._target - self._from) * share
        self.update()

    # A picture

    @property
    def is_empty(self) -> bool:
        return not self._points.size

    def reading(self) -> str:
        if self.is_empty:
            return ""
        count, classes = len(self._points), len(self._names)
        if not self._mark_name:
            return tr("{count:,} points of {classes} classes.", count=count, classes=classes)
        marked = int(self._marked.sum())
        return tr(
            "{count:,} points of {classes} classes; {marked:,} {mark_name}.",
            count=count,
            classes=classes,
            marked=marked,
            mark_name=self._mark_name,
        )

    def natural_size(self, look: Look) -> QSizeF:
        return QSizeF(look.px(340), look.px(240))

    def least_size(self, look: Look) -> QSizeF:
        return QSizeF(look.px(320), look.px(320))

    def draw(self, painter: QPainter, area: QRectF, look: Look) -> None:
        draw_legend(painter, area, self._legend(look), look)
        plot = self._plot(area, look)
        if plot.isEmpty():
            return
        self._draw_axes(painter, area, plot, look)
        metrics = look.caption_metrics
        radius = max(look.px(RADIUS), metrics.height() * 0.55)
        painter.setFont(look.caption)
        colours = [QColor(self._colour(place, look)) for place in range(len(self._names))]
        inks = [QColor(look.theme.text_on(colour.name())) for colour in colours]
        widths = [metrics.horizontalAdvance(name) for name in self._names]
        edge, ring = look.pen(look.theme.window, 0.8), look.pen(look.theme.danger, 2.2)
        base = metrics.ascent() - metrics.height() / 2
        places = self._places(self._shown, plot)
        for which in (~self._marked, self._marked):  # what is marked lies on top
            for at in np.nonzero(which)[0].tolist():
                x, y = places[at].tolist()
                kind = int(self._classes[at])
                painter.setPen(ring if self._marked[at] else edge)
                painter.setBrush(colours[kind])
                painter.drawEllipse(QPointF(x, y), radius, radius)
                painter.setPen(inks[kind])
                painter.drawText(QPointF(x - widths[kind] / 2, y + base), self._names[kind])

    def draw_cursor(self, painter: QPainter, key: Key, look: Look) -> None:
        rect = self.cell_rect(key)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for grow, colour in ((look.px(3.5), look.theme.window), (look.px(2), look.theme.text)):
            painter.setPen(look.pen(colour, 1.8))
            painter.drawEllipse(rect.adjusted(-grow, -grow, grow, grow))

    def _draw_axes(self, painter: QPainter, area: QRectF, plot: QRectF, look: Look) -> None:
        reach_x, reach_y = self._reaches(plot)
        along = value_ticks(-reach_x, reach_x, plot.width(), look, is_horizontal=True)
        upwards = value_ticks(-reach_y, reach_y, plot.height(), look, is_horizontal=False)
        xs = [(plot.center().x() + tick.at / reach_x * plot.width() / 2, tick.text) for tick in along]
        ys = [(plot.center().y() - tick.at / reach_y * plot.height() / 2, tick.text) for tick in upwards]
        painter.setPen(grid_pen(look))
        for x, text in xs:
            if text == "0":
                painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
        for y, text in ys:
            if text == "0":
                painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        draw_bottom_axis(painter, plot, look, xs, name=self._axis_names[0], right=area.right())
        left = plot.left() - left_room(upwards, look, name="name")
        draw_left_axis(painter, plot, look, ys, name=self._axis_names[1], left=left)

    def _colour(self, kind: int, look: Look) -> str:
        colours = look.theme.categories
        return colours[kind % len(colours)]

    def _legend(self, look: Look) -> list[Entry]:
        entries = [Entry(name, self._colour(place, look)) for place, name in enumerate(self._names)]
        if self._mark_name:
            entries.append(
                Entry(tr("ring: {mark_name}", mark_name=self._mark_name), look.theme.danger, Qt.PenStyle.SolidLine)
            )
        return entries

    def _plot(self, area: QRectF, look: Look) -> QRectF:
        top = area.top() + legend_height(self._legend(look), area.width(), look)
        widest = text_length(f"−{number(self._half * 10, '.0f')}", look) + look.px(10)
        left = area.left() + widest + look.caption_metrics.height()
        bottom = area.bottom() - bottom_room(look, name="name")
        return QRectF(QPointF(left, top), QPointF(max(area.right() - look.px(4), left), max(bottom, top)))

    def _reaches(self, plot: QRectF) -> tuple[float, float]:
        """What lies at the right and upper edge; the shorter side reaches to the farthest point."""
        side = min(plot.width(), plot.height())
        return self._half * plot.width() / side, self._half * plot.height() / side

    def _places(self, shown: Points, plot: QRectF) -> Points:
        side = min(plot.width(), plot.height()) / 2
        centre = plot.center()
        return np.stack([centre.x() + shown[:, 0] * side, centre.y() - shown[:, 1] * side], axis=1)

    # Its cells: numbers of points

    def _on_screen(self) -> Points:
        return self._places(self._shown, self._plot(self.area, self.look))

    def cell_at(self, position: QPointF) -> Key | None:
        if self.is_empty:
            return None
        distances = np.hypot(*(self._on_screen() - (position.x(), position.y())).T)
        at = int(distances.argmin())
        return at if distances[at] <= self.look.px(_REACH) else None

    def cell_rect(self, key: Key) -> QRectF:
        x, y = self._on_screen()[key].tolist()
        radius = self.look.px(RADIUS)
        return QRectF(x - radius, y - radius, 2 * radius, 2 * radius)

    def cell_text(self, key: Key) -> str:
        return self._describe(int(key))

    def has_cell(self, key: Key) -> bool:
        return 0 <= int(key) < len(self._points)

    def step(self, key: Key | None, dx: int, dy: int) -> Key | None:
        """The nearest point in that direction, or the same where there is none."""
        if key is None:
            return 0
        away = self._on_screen() - self._on_screen()[key]
        along = away[:, 0] * dx + away[:, 1] * dy
        aside = np.abs(away[:, 1] * dx) + np.abs(away[:, 0] * dy)
        cost = np.where((along > 0) & (aside <= 2 * along), along + 2 * aside, np.inf)
        at = int(cost.argmin())
        return at if np.isfinite(cost[at]) else key

    def edge(self, key: Key | None, *, is_end: bool, is_whole: bool) -> Key | None:
        return len(self._points) - 1 if is_end else 0

    def page(self, key: Key | None, by: int) -> Key | None:
        """The next point of the same class."""
        if key is None:
            return 0
        same = np.nonzero(self._classes == self._classes[key])[0]
        return int(same[(int(np.searchsorted(same, key)) + by) % len(same)])

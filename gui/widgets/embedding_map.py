"""Tens of thousands of words as points in a plane, to be moved, zoomed and asked for their neighbours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from engine.language import tr
from gui.look import Look
from gui.theme import rgb
from gui.widgets.answer_bars import AnswerBars
from gui.widgets.axes import bottom_room, draw_bottom_axis, draw_left_axis, grid_pen, left_room, value_ticks
from gui.widgets.panned_picture import STEP, PannedPicture
from gui.widgets.picture import Key

Points = npt.NDArray[np.floating]

SIDE = 1_000.0  # of the plane, px at 100 %
CLOSEST = 400.0
NEAR = 14.0
MOST_LABELS, MOST_TRIED = 70, 700
_DOT = 1.5
_FULL = 6  # so many points on one pixel are as dark as can be


@dataclass(frozen=True)
class Label:
    """A word by its id, and where it is written."""

    word: int
    place: QRectF


class EmbeddingMap(PannedPicture):
    """Points whose darkness says how many lie there; labels never cover each other, the chosen word's come first.

    The wheel and + and − zoom, dragging moves, 0 shows everything. Arrow keys go to the next word in a direction.

    Signals:
        word_chosen(int): the id of a word that was clicked, or on which Enter was pressed.
    """

    word_chosen = Signal(int)

    can_choose = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[str, ...] = ()
        self._points: Points = np.zeros((0, 2))
        self._plane: Points = np.zeros((0, 2))
        self._unit = 1.0
        self._names = ("PC 1", "PC 2")
        self._order: npt.NDArray[np.int64] = np.zeros(0, np.int64)
        self._chosen: int | None = None
        self._neighbours: tuple[int, ...] = ()
        self._image: tuple[tuple[object, ...], QImage] | None = None
        self._widths: dict[int, float] = {}
        self.setMinimumHeight(200)
        self.chosen.connect(self._tell_word)

    def set_words(
        self,
        words: Sequence[str],
        points: Points,
        *,
        names: tuple[str, str] = ("PC 1", "PC 2"),
        order: npt.NDArray[np.int64] | None = None,
    ) -> None:
        """Shows (n, 2) points; ``order`` says whose labels come first, the first words without it."""
        self._words, self._points, self._names = tuple(words), points, names
        low, high = (points.min(axis=0), points.max(axis=0)) if len(points) else (np.zeros(2), np.ones(2))
        self._unit = float(SIDE / max(float((high - low).max()), 1e-12))
        # on a screen y grows downwards
        self._plane = np.column_stack([points[:, 0], -points[:, 1]]) * self._unit
        self._order = np.arange(len(self._words)) if order is None else order
        self._chosen, self._neighbours, self._image = None, (), None
        self._widths = {}
        self.fit()
        self._show_new_data()

    def show_word(self, word: int | None, neighbours: Sequence[int] = (), *, reveals: bool = False) -> None:
        """Marks a word and its neighbours; ``reveals`` moves the view to a word that cannot be seen."""
        self._chosen, self._neighbours = word, tuple(neighbours)
        if word is not None and reveals:
            point = QPointF(*self._plane[word].tolist())
            if not self.visible_part.contains(point):
                self._reveal(QRectF(point, QSizeF(0, 0)))
        self.update()
        self.changed.emit()

    def fit(self) -> None:
        if not self.is_empty:
            self._set_scale(self._whole_scale())
            self._centre = self.bounds.center()
            self._kept_view = self.fit
            self._move()

    @property
    def bounds(self) -> QRectF:
        if not len(self._plane):
            return QRectF()
        low, high = self._plane.min(axis=0), self._plane.max(axis=0)
        return QRectF(QPointF(*low.tolist()), QPointF(*high.tolist()))

    def _set_scale(self, scale: float) -> None:
        self._scale = min(max(scale, 0.02), CLOSEST)
        self.scale_changed.emit(self._scale)

    # A picture

    @property
    def is_empty(self) -> bool:
        return not self._words

    def natural_size(self, look: Look) -> QSizeF:
        return QSizeF(look.px(480), look.px(380))

    def least_size(self, look: Look) -> QSizeF:
        return QSizeF(look.px(360), look.px(280))

    def draw(self, painter: QPainter, area: QRectF, look: Look) -> None:
        if area == self.area:
            px, centre = self._px, QRectF(self.rect()).center()
        else:  # a file shows what is seen here
            px = self._px * min(area.width() / self.area.width(), area.height() / self.area.height())
            centre = area.center()
        plot = self._plot(area, look)
        at = (self._plane - (self._centre.x(), self._centre.y())) * px + (centre.x(), centre.y())
        self._draw_axes(painter, area, plot, look, px, centre)
        painter.drawImage(plot, self._dots(painter, plot, at, look))
        painter.save()
        painter.setClipRect(plot)
        self._draw_labels(painter, plot, at, look)
        painter.restore()

    def _plot(self, area: QRectF, look: Look) -> QRectF:
        ticks = value_ticks(-1000, 1000, 200, look, is_horizontal=False)
        return area.adjusted(left_room(ticks, look, name=self._names[1]), look.px(4), -look.px(4), -self._below(look))

    def _below(self, look: Look) -> float:
        return bottom_room(look, name=self._names[0])

    def _draw_axes(self, painter: QPainter, area: QRectF, plot: QRectF, look: Look, px: float, centre: QPointF) -> None:
        low = self._value(plot.bottomLeft(), px, centre)
        high = self._value(plot.topRight(), px, centre)
        painter.setPen(grid_pen(look))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(plot)
        across = px * self._unit
        marks = [
            (plot.left() + (tick.at - low[0]) * across, tick.text)
            for tick in value_ticks(low[0], high[0], plot.width(), look, is_horizontal=True)
        ]
        draw_bottom_axis(painter, plot, look, marks, name=self._names[0], right=area.right())
        marks = [
            (plot.bottom() - (tick.at - low[1]) * across, tick.text)
            for tick in value_ticks(low[1], high[1], plot.height(), look, is_horizontal=False)
        ]
        draw_left_axis(painter, plot, look, marks, name=self._names[1], left=area.left())

    def _value(self, point: QPointF, px: float, centre: QPointF) -> tuple[float, float]:
        """The coordinates of a point of the picture."""
        own = (point - centre) / px + self._centre
        return own.x() / self._unit, -own.y() / self._unit

    def _dots(self, painter: QPainter, plot: QRectF, at: Points, look: Look) -> QImage:
        ratio = max(abs(painter.deviceTransform().m11()), 0.1)
        width, height = max(1, round(plot.width() * ratio)), max(1, round(plot.height() * ratio))
        known = (width, height, self._scale, self._centre.x(), self._centre.y(), look.theme.name, plot.x(), plot.y())
        if self._image is not None and self._image[0] == known:
            return self._image[1]
        dot = max(2, round(look.px(_DOT) * ratio))
        image = _density_image((at - (plot.x(), plot.y())) * ratio, width, height, dot, rgb(look.theme.text))
        self._image = known, image
        return image

    def _draw_labels(self, painter: QPainter, plot: QRectF, at: Points, look: Look) -> None:
        marked = self._marked
        for word in marked:
            self._draw_ring(painter, QPointF(*at[word].tolist()), look, is_strong=word == self._chosen)
        tint = QColor(look.theme.raised)
        tint.setAlphaF(0.85)
        for label in self.labels_at(plot, at, look):
            painter.fillRect(label.place.adjusted(-look.px(1), 0, look.px(1), 0), tint)
            painter.setFont(_bold(look.caption) if label.word == self._chosen else look.caption)
            painter.setPen(QColor(look.theme.accent if label.word in marked else look.theme.text))
            base = label.place.top() + look.caption_metrics.ascent()
            painter.drawText(QPointF(label.place.left(), base), self._words[label.word])

    @property
    def _marked(self) -> list[int]:
        """The word pointed at, the chosen one and its neighbours, whose labels come first."""
        marked = [] if self._chosen is None else [self._chosen, *self._neighbours]
        return marked if self._pointed is None else [self._pointed, *marked]

    def labels_at(self, plot: QRectF, at: Points, look: Look) -> list[Label]:
        """Which words are written where in ``plot``, with the points ``at`` (n, 2): none covers another."""
        x, y = at[:, 0], at[:, 1]
        inside = (x > plot.left()) & (x < plot.right()) & (y > plot.top()) & (y < plot.bottom())
        others = self._order[inside[self._order]][:MOST_TRIED].tolist()
        metrics = look.caption_metrics
        height, gap, air = metrics.height(), look.px(5), look.px(2)
        taken: list[Label] = []
        lines: dict[int, list[tuple[float, float, float, float]]] = {}  # what is written near a height
        for word in dict.fromkeys([*self._marked, *others]):
            if len(taken) >= MOST_LABELS:
                break
            if not inside[word]:
                continue
            left, middle = at[word].tolist()
            width, top = self._width_of(word, metrics), middle - height / 2
            left = left - gap - width if left + gap + width > plot.right() else left + gap
            if left < plot.left() or top < plot.top() or top + height > plot.bottom():
                continue
            box = left - gap, top - air, left + width + gap, top + height + air
            near = range(int(box[1] // height), int(box[3] // height) + 1)
            if any(_touch(box, other) for line in near for other in lines.get(line, ())):
                continue
            for line in near:
                lines.setdefault(line, []).append(box)
            taken.append(Label(word, QRectF(left, top, width, height)))
        return taken

    def _draw_ring(self, painter: QPainter, middle: QPointF, look: Look, *, is_strong: bool) -> None:
        radius = look.px(5 if is_strong else 3.5)
        painter.setBrush(QColor(look.theme.accent) if is_strong else QColor(look.theme.raised))
        painter.setPen(look.pen(look.theme.accent, 1.5))
        painter.drawEllipse(middle, radius, radius)

    def _width_of(self, word: int, metrics: QFontMetricsF) -> float:
        if word not in self._widths:
            self._widths[word] = metrics.horizontalAdvance(self._words[word])
        return self._widths[word] * 1.08  # the chosen one is bold

    def draw_cursor(self, painter: QPainter, key: Key, look: Look) -> None:
        """Its ring and label are drawn with the others."""

    # Its cells: ids of words

    def cell_at(self, position: QPointF) -> Key | None:
        if self.is_empty or not self._plot(self.area, self.look).contains(position):
            return None
        own = self._to_own(position)
        away = ((self._plane - (own.x(), own.y())) ** 2).sum(axis=1)
        best = int(away.argmin())
        return best if away[best] ** 0.5 * self._px <= self.look.px(NEAR) else None

    def cell_rect(self, key: Key) -> QRectF:
        middle, half = self._to_screen(QPointF(*self._plane[key].tolist())), self.look.px(5)
        return QRectF(middle.x() - half, middle.y() - half, 2 * half, 2 * half)

    def cell_text(self, key: Key) -> str:
        x, y = self._points[key].tolist()
        text = tr("{word}: {x:+.3g}, {y:+.3g}; click for its neighbours", word=self._words[key], x=x, y=y)
        return text.replace("-", "−")

    def has_cell(self, key: Key) -> bool:
        return 0 <= int(key) < len(self._words)

    def step(self, key: Key | None, dx: int, dy: int) -> Key | None:
        """The nearest word to that side."""
        if key is None:
            key = self._chosen
        if key is None:
            own = self._centre
            return int(((self._plane - (own.x(), own.y())) ** 2).sum(axis=1).argmin())
        way = self._plane - self._plane[key]
        along, aside = way @ (dx, dy), np.abs(way @ (dy, dx))
        away = np.where((along > 0) & (aside <= along), along**2 + aside**2, np.inf)
        best = int(away.argmin())
        return best if np.isfinite(away[best]) else key

    def _set_pointed(self, key: Key | None, *, is_announced: bool = False) -> None:
        if is_announced and key is not None:
            point = QPointF(*self._plane[key].tolist())
            if not self.visible_part.contains(point):
                self._reveal(QRectF(point, QSizeF(0, 0)))
        super()._set_pointed(key, is_announced=is_announced)

    def _tell_word(self, key: Key) -> None:
        self.word_chosen.emit(int(key))

    def _forget_drawing(self) -> None:
        self._image = None
        self._widths = {}

    # Qt's side

    def keyPressEvent(self, event: QKeyEvent) -> None:
        zooms = {Qt.Key.Key_Plus: STEP, Qt.Key.Key_Equal: STEP, Qt.Key.Key_Minus: 1 / STEP}
        code = Qt.Key(event.key())
        if code in zooms and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(zooms[code])
        elif code == Qt.Key.Key_0 and not event.modifiers():
            self.fit()
        else:
            super().keyPressEvent(event)


def _touch(box: tuple[float, float, float, float], other: tuple[float, float, float, float]) -> bool:
    """Left, top, right and bottom of two boxes."""
    return box[0] < other[2] and other[0] < box[2] and box[1] < other[3] and other[1] < box[3]


def _density_image(at: Points, width: int, height: int, dot: int, colour: tuple[int, int, int]) -> QImage:
    """Squares of ``dot`` pixels around points, the darker the more of them lie there."""
    columns, rows = (at[:, 0] - dot / 2).astype(np.int64), (at[:, 1] - dot / 2).astype(np.int64)
    inside = (columns >= 0) & (columns < width - dot) & (rows >= 0) & (rows < height - dot)
    corners, found = np.unique(rows[inside] * width + columns[inside], return_counts=True)
    counts = np.zeros((height, width), np.uint8)
    counts.ravel()[corners] = np.minimum(found, _FULL)
    across = counts.copy()
    for shift in range(1, dot):
        across[:, shift:] += counts[:, :-shift]
    counts = across.copy()
    for shift in range(1, dot):
        counts[shift:] += across[:-shift]
    alpha = np.round(255 * (1 - 0.62 ** np.minimum(np.arange(256), _FULL))).astype(np.uint32)
    red, green, blue = (np.round(part * alpha / 255).astype(np.uint32) for part in colour)
    pixels = ((alpha << 24) | (red << 16) | (green << 8) | blue).take(counts)
    return QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied).copy()


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold


class NearestBars(AnswerBars):
    """Cosines of the nearest words; a click or Enter on one chooses it."""

    can_choose = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_axis(tr("cosine"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

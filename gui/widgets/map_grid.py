"""Many maps of one layer side by side, in one range of colours."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from engine.language import tr
from gui.look import Look
from gui.widgets.colours import ColourScale, Values, cell_at, coloured_image, draw_cells, value_text
from gui.widgets.picture import Key, Picture

_GAP = 5.0


@dataclass(frozen=True)
class MapCell:
    """A value and where it stands."""

    map: int
    row: int
    column: int
    value: float


class MapGrid(Picture):
    """Small pictures of (C, H, W) values with one colour bar; a click or Enter chooses one of them.

    The arrow keys walk the cells of a map, Page Up and Page Down the maps.

    Signals:
        map_chosen(int): a map was clicked, or Enter pressed on it.
        cell_pointed(MapCell | None): the cell pointed at; None when the mouse has left the maps.
    """

    map_chosen = Signal(int)
    cell_pointed = Signal(object)

    can_choose = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._maps: Values = np.zeros((0, 0, 0))
        self._scale = ColourScale()
        self._images: list[QImage] = []
        self._images_theme = ""
        self._layout: tuple[tuple[float, ...], list[QRectF]] = ((), [])
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.pointed.connect(self._tell_cell)
        self.chosen.connect(self._tell_map)

    def set_maps(self, maps: Values, *, is_signed: bool, limit: float) -> None:
        """Shows (C, H, W) values; colours reach from −limit (signed) or 0 (else) to limit."""
        self._maps = maps
        self._scale = ColourScale(is_signed, limit, self._scale.name)
        self._images = []
        self._layout = ((), [])
        self._show_new_data()

    def set_value_name(self, name: str) -> None:
        """What the colours stand for, with its unit."""
        self._scale = ColourScale(self._scale.is_signed, self._scale.limit, name)
        self._layout = ((), [])
        self.update()

    def map_rects(self) -> list[QRectF]:
        """Where each map is on the screen."""
        return self._rects(self.area, self.look)

    # A picture

    @property
    def is_empty(self) -> bool:
        return not self._maps.size

    def reading(self) -> str:
        if self.is_empty:
            return ""
        count, height, width = self._maps.shape
        finite = np.where(np.isfinite(self._maps), np.abs(self._maps), 0.0)
        at, row, column = np.unravel_index(int(finite.argmax()), self._maps.shape)
        largest = value_text(float(self._maps[at, row, column]))
        return tr(
            "{count:,} maps of {height} × {width}; strongest: {largest} in map {at}, row {row}, column {column}.",
            count=count,
            height=height,
            width=width,
            largest=largest,
            at=at,
            row=row,
            column=column,
        )

    def natural_size(self, look: Look) -> QSizeF:
        return QSizeF(look.px(200), look.px(110))

    def least_size(self, look: Look) -> QSizeF:
        columns = min(len(self._maps), 8) or 1
        rows = -(-len(self._maps) // columns)
        height = max(self._scale.least_height(look), rows * look.px(32))
        return QSizeF(columns * look.px(32) + self._scale.width(look, height), height)

    def draw(self, painter: QPainter, area: QRectF, look: Look) -> None:
        if not self._images or self._images_theme != look.theme.name:
            scale = self._scale
            self._images = [
                coloured_image(values, is_signed=scale.is_signed, limit=scale.limit, theme=look.theme)
                for values in self._maps
            ]
            self._images_theme = look.theme.name
        rects = self._rects(area, look)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for rect, image in zip(rects, self._images, strict=True):
            draw_cells(painter, rect, image)
        painter.setPen(look.pen(look.theme.border))
        painter.drawRects(rects)
        right = max(rect.right() for rect in rects)
        height = max(rects[-1].bottom() - rects[0].top(), min(look.caption_metrics.height() * 3, area.height()))
        bar = QRectF(right, rects[0].top(), self._scale.width(look, height), height)
        self._scale.draw(painter, bar, look)

    def draw_cursor(self, painter: QPainter, key: Key, look: Look) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(look.pen(look.theme.accent, 2))
        painter.drawRect(self.map_rects()[key[0]])
        super().draw_cursor(painter, key, look)

    def _rects(self, area: QRectF, look: Look) -> list[QRectF]:
        """In as many columns as give the largest maps, of their own shape."""
        count = len(self._maps)
        if self.is_empty:
            return []
        known = (area.x(), area.y(), area.width(), area.height(), look.scale, look.caption_metrics.height())
        if self._layout[0] == known:
            return self._layout[1]
        gap = look.px(_GAP)
        aspect: float = min(max(self._maps.shape[2] / self._maps.shape[1], 0.2), 5.0)
        room = area.width() - self._scale.width(look, area.height())

        def height_in(columns: int) -> float:
            high = (area.height() + gap) / -(-count // columns) - gap
            return min(((room + gap) / columns - gap) / aspect, high)

        columns = max(range(1, count + 1), key=height_in)
        height = max(height_in(columns), 1.0)
        width = height * aspect
        rects = [
            QRectF(
                area.left() + at % columns * (width + gap), area.top() + at // columns * (height + gap), width, height
            )
            for at in range(count)
        ]
        self._layout = (known, rects)
        return rects

    # Its cells: map, row and column

    def cell_at(self, position: QPointF) -> Key | None:
        rects = self.map_rects()
        at = next((place for place, rect in enumerate(rects) if rect.contains(position)), None)
        if at is None:
            return None
        cell = cell_at(position, rects[at], *self._maps.shape[1:])
        return (at, *cell) if cell else None

    def cell_rect(self, key: Key) -> QRectF:
        at, row, column = key
        place = self.map_rects()[at]
        height, width = place.height() / self._maps.shape[1], place.width() / self._maps.shape[2]
        return QRectF(place.left() + column * width, place.top() + row * height, width, height)

    def cell_text(self, key: Key) -> str:
        return self._text_of(key, str(key[0]))

    def _text_of(self, key: Key, name: str) -> str:
        """A cell in words; ``name`` is the number of its map."""
        _, row, column = key
        value = value_text(float(self._maps[key]))
        return tr("map {at}, row {row}, column {column}: {value}", at=name, row=row, column=column, value=value)

    def has_cell(self, key: Key) -> bool:
        return all(0 <= place < count for place, count in zip(key, self._maps.shape, strict=True))

    def step(self, key: Key | None, dx: int, dy: int) -> Key | None:
        at, row, column = key or (0, 0, 0)
        return at, (row + dy) % self._maps.shape[1], (column + dx) % self._maps.shape[2]

    def edge(self, key: Key | None, *, is_end: bool, is_whole: bool) -> Key | None:
        at, row, _ = key or (0, 0, 0)
        count, rows, columns = self._maps.shape
        if is_whole:
            return (count - 1, rows - 1, columns - 1) if is_end else (0, 0, 0)
        return at, row, columns - 1 if is_end else 0

    def page(self, key: Key | None, by: int) -> Key | None:
        at, row, column = key or (0, 0, 0)
        return (at + by) % len(self._maps), row, column

    def _tell_cell(self, key: Key | None) -> None:
        if key is None:
            self.cell_pointed.emit(None)
        else:
            at, row, column = key
            self.cell_pointed.emit(MapCell(at, row, column, float(self._maps[key])))

    def _tell_map(self, key: Key) -> None:
        self.map_chosen.emit(key[0])

    def _forget_drawing(self) -> None:
        self._images = []
        self._layout = ((), [])

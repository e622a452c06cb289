"""Matrices and maps with their numbers in the cells: the picture of the engine's Grid and Maps."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from engine.language import number, tr
from gui.demo_views.demo_picture import DemoPicture, draw_outline, outline
from gui.look import Look
from gui.widgets.axes import draw_bottom_axis, draw_left_axis, place_ticks, stacked_ticks, text_length
from gui.widgets.colours import ColourScale, Values, cell_at, coloured_image, draw_cells, value_text
from gui.widgets.picture import Key

GAP = 8.0
LARGEST_CELL, WIDEST_CELL = 60.0, 92.0
NUMBERED_CELL = QSizeF(46, 28)
"""What a cell with a number in it likes to have, at 100 %."""
MOST_NUMBERS = 4_096


@dataclass(frozen=True)
class CellNames:
    """Words around the cells: a label for each map, row and column, and the names of the axes."""

    maps: tuple[str, ...] = ()
    rows: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    axes: tuple[str, str] = ("", "")


@dataclass(frozen=True)
class _Frame:
    """Where the maps are, with the room for labels at the left and below."""

    maps: tuple[QRectF, ...]
    bar: QRectF


class CellMaps(DemoPicture):
    """(M, R, C) values in one range of colours, with numbers where they fit. Its cells are (map, row, column).

    A single map has labels at its sides, several have one above each. The arrow keys walk the cells, Page Up and
    Page Down the maps.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: Values = np.zeros((0, 0, 0))
        self._names = CellNames()
        self._scale = ColourScale()
        self._is_square = False
        self.most_cell = LARGEST_CELL  # side of a square cell, at 100 %
        self._images: list[QImage] = []
        self._images_theme = ""

    def set_values(
        self, values: Values, names: CellNames, *, is_signed: bool, is_square: bool, limit: float | None = None
    ) -> None:
        """Shows (M, R, C) values; the range reaches to ``limit``, or to the value furthest from zero."""
        if limit is None:
            finite = np.abs(values[np.isfinite(values)])
            limit = float(finite.max()) if finite.size else 1.0
        self._values, self._names, self._is_square = values, names, is_square
        self._scale = ColourScale(is_signed, limit or 1.0)
        self._images = []
        self._lit = tuple(frozenset(key for key in group if self.has_cell(key)) for group in self._lit)
        self._show_new_data()

    @property
    def values(self) -> Values:
        return self._values

    @property
    def limit(self) -> float:
        return self._scale.limit

    def value_of(self, key: Key) -> float:
        return float(self._values[key])

    # A picture

    @property
    def is_empty(self) -> bool:
        return not self._values.size

    def reading(self) -> str:
        return ""

    def natural_size(self, look: Look) -> QSizeF:
        if self.is_empty:
            return QSizeF(look.px(160), look.px(80))
        count, rows, columns = self._values.shape
        cell = QSizeF(NUMBERED_CELL)
        if self._is_square:
            side = min(max(200 / max(rows, columns), 5.0), 34.0)
            if rows * columns <= 36:
                side = 42.0 if self._scale.is_signed else 36.0
            cell = QSizeF(side, side)
        cell = QSizeF(min(cell.width(), 560 / columns), min(cell.height(), 420 / rows))
        each = QSizeF(look.px(columns * cell.width()), look.px(rows * cell.height()))
        across = min(count, max(1, int(look.px(640) / (each.width() + look.px(GAP)))))
        left, below = self._sides(look, look.px(1000), look.px(1000))
        label = look.caption_metrics.height() + look.px(2) if self._has_labels else 0.0
        down = -(-count // across)
        return QSizeF(
            left + across * (each.width() + look.px(GAP)) + self._scale.width(look, look.px(40)),
            max(below + down * (each.height() + label + look.px(GAP)), self._scale.least_height(look)),
        )

    def least_size(self, look: Look) -> QSizeF:
        return self.natural_size(look)

    def draw(self, painter: QPainter, area: QRectF, look: Look) -> None:
        if not self._images or self._images_theme != look.theme.name:
            scale = self._scale
            self._images = [
                coloured_image(values, is_signed=scale.is_signed, limit=scale.limit, theme=look.theme)
                for values in self._values
            ]
            self._images_theme = look.theme.name
        frame = self._frame(area, look)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for rect, image in zip(frame.maps, self._images, strict=True):
            draw_cells(painter, rect, image)
        painter.setPen(look.pen(look.theme.border))
        painter.drawRects(list(frame.maps))
        self._draw_numbers(painter, frame, look)
        if self._has_labels:
            self._draw_map_labels(painter, frame, look)
        else:
            self._draw_sides(painter, area, frame.maps[0], look)
        for place, group in enumerate(self._lit):
            for at in {key[0] for key in group}:
                rect = frame.maps[at]
                high, wide = rect.height() / self._values.shape[1], rect.width() / self._values.shape[2]
                cells = frozenset((row, column) for which, row, column in group if which == at)
                draw_outline(painter, outline(cells, rect.topLeft(), wide, high), place, look)
        self._scale.draw(painter, frame.bar, look)

    @property
    def _has_labels(self) -> bool:
        return len(self._values) > 1

    def _sides(self, look: Look, width: float, height: float) -> tuple[float, float]:
        """Room at the left and below of a single map."""
        if self._has_labels:
            return 0.0, 0.0
        line = look.caption_metrics.height()
        names = self._names
        texts = names.rows or self._row_texts(height, look)
        left = max((text_length(text, look) for text in texts), default=0.0)
        left = (min(left + look.px(7), width / 3) if texts else 0.0) + (line + look.px(3) if names.axes[0] else 0.0)
        return left, look.px(4) + line * (2 if names.axes[1] else 1)

    def _row_texts(self, height: float, look: Look) -> list[str]:
        if self._values.shape[1] == 1 and not self._names.axes[0]:
            return []  # a vector
        return [tick.text for tick in stacked_ticks(self._values.shape[1], height, look)]

    def _frame(self, area: QRectF, look: Look) -> _Frame:
        """In as many columns as give the largest maps."""
        count, rows, columns = self._values.shape
        if not self._values.size:
            return _Frame((), QRectF())
        left, below = self._sides(look, area.width(), area.height())
        bar = self._scale.width(look, area.height())
        room = QRectF(area.left() + left, area.top(), area.width() - left - bar, area.height() - below)
        label = look.caption_metrics.height() + look.px(2) if self._has_labels else look.px(3)
        gap = look.px(GAP)

        def cell_in(across: int) -> tuple[float, float]:
            down = -(-count // across)
            wide = ((room.width() + gap) / across - gap) / columns
            high = ((room.height() + gap) / down - gap - label) / rows
            if self._is_square:
                side = min(wide, high, look.px(self.most_cell))
                return side, side
            wide = min(wide, look.px(WIDEST_CELL), max(high * 2.6, look.px(20)))
            return wide, min(high, look.px(LARGEST_CELL), wide)

        across = max(range(1, count + 1), key=lambda number: (round(min(cell_in(number)), 3), number))
        wide, high = (max(side, 0.5) for side in cell_in(across))
        maps = tuple(
            QRectF(
                room.left() + at % across * (wide * columns + gap),
                room.top() + label + at // across * (high * rows + gap + label),
                wide * columns,
                high * rows,
            )
            for at in range(count)
        )
        right, top = max(rect.right() for rect in maps), maps[0].top()
        height = max(maps[-1].bottom() - top, min(self._scale.least_height(look), area.bottom() - top))
        return _Frame(maps, QRectF(right, top, bar, height))

    def _draw_numbers(self, painter: QPainter, frame: _Frame, look: Look) -> None:
        count, rows, columns = self._values.shape
        wide, high = frame.maps[0].width() / columns, frame.maps[0].height() / rows
        metrics = look.caption_metrics
        if high < metrics.height() or wide < text_length("0.0", look) or self._values.size > MOST_NUMBERS:
            return
        room = wide - look.px(3)
        for texts in self._texts():
            if max(text_length(text, look) for text in set(texts)) <= room:
                break
        else:
            return
        painter.setFont(look.caption)
        inks: dict[int, QColor] = {}
        for at in range(count):
            rect, image = frame.maps[at], self._images[at]
            for row in range(rows):
                y = rect.top() + (row + 0.5) * high + metrics.ascent() - metrics.height() / 2
                for column in range(columns):
                    pixel = image.pixel(column, row)
                    if pixel not in inks:
                        inks[pixel] = QColor(look.theme.text_on(QColor(pixel).name()))
                    text = texts[(at * rows + row) * columns + column]
                    painter.setPen(inks[pixel])
                    x = rect.left() + (column + 0.5) * wide - metrics.horizontalAdvance(text) / 2
                    painter.drawText(QPointF(x, y), text)

    def _texts(self) -> Iterator[list[str]]:
        """All numbers in reading order, with three digits and then with ever fewer."""
        values = self._values.ravel().tolist()
        yield [number_text(value) for value in values]
        yield [number_text(value, 2) for value in values]
        if self._scale.limit >= 0.1:
            yield [number_text(round(value, 2) if math.isfinite(value) else value, 3) for value in values]

    def _draw_map_labels(self, painter: QPainter, frame: _Frame, look: Look) -> None:
        metrics = look.caption_metrics
        painter.setFont(look.caption)
        painter.setPen(QColor(look.theme.muted))
        for rect, name in zip(frame.maps, self._names.maps, strict=False):
            text = metrics.elidedText(name, Qt.TextElideMode.ElideRight, rect.width() + look.px(GAP - 2))
            painter.drawText(QPointF(rect.left(), rect.top() - metrics.descent() - look.px(1)), text)

    def _draw_sides(self, painter: QPainter, area: QRectF, place: QRectF, look: Look) -> None:
        _, rows, columns = self._values.shape
        high, wide = place.height() / rows, place.width() / columns
        names, metrics = self._names, look.caption_metrics
        if names.rows and high >= metrics.height() * 0.9:
            marks = [((row + 0.5) * high + place.top(), name) for row, name in enumerate(names.rows)]
        else:
            ticks = stacked_ticks(rows, place.height(), look) if self._row_texts(place.height(), look) else []
            marks = [(place.top() + (tick.at + 0.5) * high, tick.text) for tick in ticks]
        left = place.left() - self._sides(look, area.width(), area.height())[0]
        room = place.left() - left - (metrics.height() if names.axes[0] else 0.0) - look.px(6)
        marks = [(y, metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)) for y, text in marks]
        axis = names.axes[0] if text_length(names.axes[0], look) <= place.height() else ""
        draw_left_axis(painter, place, look, marks, name=axis, left=left)
        widest = max((text_length(name, look) for name in names.columns), default=0.0)
        if names.columns and widest + look.px(4) <= wide:
            below = [(place.left() + (column + 0.5) * wide, name) for column, name in enumerate(names.columns)]
        else:
            below = [
                (place.left() + (tick.at + 0.5) * wide, tick.text) for tick in place_ticks(columns, place.width(), look)
            ]
        draw_bottom_axis(painter, place, look, below, name=names.axes[1], right=max(place.right(), area.right() - 60))

    # Its cells

    def cell_at(self, position: QPointF) -> Key | None:
        maps = self._frame(self.area, self.look).maps
        for at, rect in enumerate(maps):
            cell = cell_at(position, rect, *self._values.shape[1:])
            if cell:
                return (at, *cell)
        return None

    def cell_rect(self, key: Key) -> QRectF:
        place = self._frame(self.area, self.look).maps[key[0]]
        high, wide = place.height() / self._values.shape[1], place.width() / self._values.shape[2]
        return QRectF(place.left() + key[2] * wide, place.top() + key[1] * high, wide, high)

    def map_rects(self) -> tuple[QRectF, ...]:
        """Where each map is on the screen."""
        return self._frame(self.area, self.look).maps

    def cell_text(self, key: Key) -> str:
        at, row, column = key
        parts = [self._names.maps[at]] if at < len(self._names.maps) else []
        sides = zip(self._names.axes, (self._names.rows, self._names.columns), (row, column), strict=True)
        for name, labels, place in sides:
            if name or place < len(labels):
                word = labels[place] if place < len(labels) else str(place)
                parts.append(tr("{name} {place}", name=name, place=word) if name else word)
        value = self.value_of(key)
        shown = value_text(value) if self._scale.is_signed else number_text(value, 4)
        return tr("{name}: {value}", name=", ".join(parts), value=shown)

    def has_cell(self, key: Key) -> bool:
        return len(key) == 3 and all(0 <= place < size for place, size in zip(key, self._values.shape, strict=True))

    def step(self, key: Key | None, dx: int, dy: int) -> Key | None:
        if key is None:
            return (0, 0, 0)
        at, row, column = key
        return at, (row + dy) % self._values.shape[1], (column + dx) % self._values.shape[2]

    def edge(self, key: Key | None, *, is_end: bool, is_whole: bool) -> Key | None:
        at, row, _ = key or (0, 0, 0)
        count, rows, columns = self._values.shape
        if is_whole:
            return (count - 1, rows - 1, columns - 1) if is_end else (0, 0, 0)
        return at, row, columns - 1 if is_end else 0

    def page(self, key: Key | None, by: int) -> Key | None:
        at, row, column = key or (0, 0, 0)
        return (at + by) % len(self._values), row, column

    def _forget_drawing(self) -> None:
        self._images = []


def number_text(value: float, digits: int = 3) -> str:
    """``0.413``, ``−1.25``: so many significant digits, with a real minus sign."""
    is_long = "e+0" in f"{value:.{digits}g}" and abs(value) < 10**6
    text = number(value, ".0f" if is_long else f".{digits}g")
    return "0" if text == "-0" else text.replace("-", "−")


def without(texts: Sequence[str]) -> tuple[str, ...]:
    """Labels, or none where all of them are empty."""
    return tuple(texts) if any(texts) else ()

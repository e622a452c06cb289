"""A matrix as a picture, one square a value."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from engine.language import number, tr
from gui.look import Look
from gui.widgets.axes import (
    bottom_room,
    draw_bottom_axis,
    draw_left_axis,
    left_room,
    place_ticks,
    stacked_ticks,
    text_length,
)
from gui.widgets.colours import ColourScale, Values, cell_at, coloured_image, draw_cells, value_text
from gui.widgets.picture import Key, Picture

Edges = npt.NDArray[np.int64]

TICKED, NAMED = 8.0, 11.0  # so many lines of text a side has to have for ticks, and for the axes' names
THINNEST = 24.0  # a vector shown as a matrix of one row is stretched to this


@dataclass(frozen=True)
class Cell:
    """A value and where it stands."""

    row: int
    column: int
    value: float


class HeatMap(Picture):
    """Values in colour with rows, columns and a colour bar; numbers are written into cells that are large enough.

    Signals:
        cell_pointed(Cell | None): the cell under the mouse or the keys' frame; None when the mouse has left.
    """

    cell_pointed = Signal(object)

    most_stretch = 1.0
    """How much longer than wide, or wider than long, a cell may become to fill the room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: Values = np.zeros((0, 0))
        self._scale = ColourScale()
        self._names = (tr("row"), tr("column"))
        self._edges: tuple[Edges, Edges] = (np.zeros(1, np.int64), np.zeros(1, np.int64))
        self._image: QImage | None = None
        self._image_theme = ""
        self.pointed.connect(self._tell_cell)

    def set_values(
        self,
        values: Values,
        *,
        is_signed: bool,
        limit: float,
        row_edges: Edges | None = None,
        column_edges: Edges | None = None,
    ) -> None:
        """Shows a matrix; colours reach from −limit (signed) or 0 (else) to limit.

        Where a cell stands for a block of a larger matrix, the edges are the blocks' first rows and columns there and
        the end; the axes then count those.
        """
        self._values = values
        rows, columns = (np.arange(size + 1, dtype=np.int64) for size in values.shape)
        self._edges = (rows if row_edges is None else row_edges, columns if column_edges is None else column_edges)
        self._scale = ColourScale(is_signed, limit, self._scale.name)
        self._image = None
        self._show_new_data()

    def set_axes(self, row_name: str, column_name: str, value_name: str = "") -> None:
        """Names of the two axes and, with its unit, of the quantity in colour."""
        self._names = (row_name, column_name)
        self._scale = ColourScale(self._scale.is_signed, self._scale.limit, value_name)
        self.update()

    def block(self, key: Key) -> tuple[range, range]:
        """The rows and columns that a cell stands for."""
        (rows, columns), (row, column) = self._edges, key
        return range(int(rows[row]), int(rows[row + 1])), range(int(columns[column]), int(columns[column + 1]))

    def key_of(self, row: int, column: int) -> Key:
        """The cell that stands for a row and a column."""
        at, along = (
            min(max(int(np.searchsorted(edges, place, side="right")) - 1, 0), len(edges) - 2)
            for edges, place in zip(self._edges, (row, column), strict=True)
        )
        return at, along

    def picture_rect(self) -> QRectF:
        """Where the squares are, axes and colour bar excluded."""
        return self._place(self.area, self.look)

    # A picture

    @property
    def is_empty(self) -> bool:
        return not self._values.size

    def reading(self) -> str:
        if self.is_empty:
            return ""
        rows, columns = self._totals
        finite = self._values[np.isfinite(self._values)]
        wrong = self._values.size - finite.size
        if not finite.size:
            return tr("{rows:,} × {columns:,} values, none of them finite.", rows=rows, columns=columns)
        row, column = np.unravel_index(int(np.nanargmax(np.where(np.isfinite(self._values), self._values, -np.inf))),
                                       self._values.shape)  # fmt: skip
        text = tr(
            "{rows:,} × {columns:,} values from {least} to {most}; largest at {place}.",
            rows=rows,
            columns=columns,
            least=_number(finite.min()),
            most=_number(finite.max()),
            place=self._place_text((row, column)),
        )
        return text + " " + tr("{count:,} not finite.", count=wrong) if wrong else text

    def natural_size(self, look: Look) -> QSizeF:
        return QSizeF(look.px(240), look.px(220))

    def least_size(self, look: Look) -> QSizeF:
        side = max(look.caption_metrics.height() * 7, *(text_length(name, look) for name in self._names))
        side = max(side, self._scale.least_height(look))
        rows, columns = self._values.shape if self._values.size else (1, 1)
        # the squares take the shorter side; the longer one follows up to eight times
        wide, high = max(1.0, min(columns / rows, 8.0)), max(1.0, min(rows / columns, 8.0))
        left = left_room(stacked_ticks(self._totals[0], side, look), look, name="name")
        line = look.caption_metrics.height()
        return QSizeF(
            max(left + side * wide + self._scale.width(look, side * high) + look.px(6), NAMED * line + 1),
            max(side * high + bottom_room(look, name="name") + line, NAMED * line + 1),
        )

    def draw(self, painter: QPainter, area: QRectF, look: Look) -> None:
        place = self._place(area, look)
        if place.isEmpty():
            return
        if self._image is None or self._image_theme != look.theme.name:
            scale = self._scale
            self._image = coloured_image(self._values, is_signed=scale.is_signed, limit=scale.limit, theme=look.theme)
            self._image_theme = look.theme.name
        draw_cells(painter, place, self._image)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(look.pen(look.theme.border))
        painter.drawRect(place)
        self._draw_numbers(painter, place, look)
        self._draw_axes(painter, area, place, look)
        bar_width = self._scale.width(look, place.height())
        bar = QRectF(place.right(), place.top(), bar_width, place.height())
        least = look.caption_metrics.height() * 2.4
        if bar.height() < least:
            bar.setHeight(min(least, area.bottom() - bar.top()))
        self._scale.draw(painter, bar, look)

    def _axes_shown(self, area: QRectF, look: Look) -> tuple[bool, bool]:
        """Whether there is room for ticks, and for names."""
        line = look.caption_metrics.height()
        room = min(area.width(), area.height())
        return room >= line * TICKED, room >= line * NAMED

    def _place(self, area: QRectF, look: Look) -> QRectF:
        rows, columns = self._values.shape
        if not rows or not columns:
            return QRectF()
        has_ticks, has_names = self._axes_shown(area, look)
        left = top = bottom = 0.0
        if has_ticks:
            name = self._names[0] if has_names else ""
            left = left_room(stacked_ticks(self._totals[0], area.height(), look), look, name=name)
            top = look.caption_metrics.height() / 2
            bottom = bottom_room(look, name=self._names[1] if has_names else "")
        bar = self._scale.width(look, area.height() - top - bottom)
        room = area.adjusted(left, top, -bar, -bottom)
        if room.width() <= 0 or room.height() <= 0:
            return QRectF()
        side = min(room.width() / columns, room.height() / rows)
        width = min(side * columns * self.most_stretch, room.width())
        height = min(side * rows * self.most_stretch, room.height())
        width = max(width, min(look.px(THINNEST), room.width()))
        height = max(height, min(look.px(THINNEST), room.height()))
        return QRectF(room.left() + (room.width() - width) / 2, room.top(), width, height)

    def _draw_axes(self, painter: QPainter, area: QRectF, place: QRectF, look: Look) -> None:
        has_ticks, has_names = self._axes_shown(area, look)
        if not has_ticks:
            return
        rows, columns = self._totals
        downwards = stacked_ticks(rows, place.height(), look)
        marks = [(place.top() + self._share(0, tick.at) * place.height(), tick.text) for tick in downwards]
        name = self._names[0] if has_names and text_length(self._names[0], look) <= place.height() else ""
        left = place.left() - left_room(downwards, look, name=name)
        draw_left_axis(painter, place, look, marks, name=name, left=left)
        along = place_ticks(columns, place.width(), look)
        marks = [(place.left() + self._share(1, tick.at) * place.width(), tick.text) for tick in along]
        name = self._names[1] if has_names else ""
        draw_bottom_axis(painter, place, look, marks, name=name, right=place.right() + look.px(8))

    def _draw_numbers(self, painter: QPainter, place: QRectF, look: Look) -> None:
        rows, columns = self._values.shape
        width, height = place.width() / columns, place.height() / rows
        metrics = look.caption_metrics
        if width < text_length("−0.00", look) + look.px(6) or height < metrics.height() + look.px(4):
            return
        texts = [[_number(value) for value in line] for line in self._values.tolist()]
        if max(text_length(text, look) for line in texts for text in line) + look.px(4) > width:
            return
        painter.setFont(look.caption)
        for row, line in enumerate(texts):
            for column, text in enumerate(line):
                value = float(self._values[row, column])
                painter.setPen(QColor(look.theme.text_on(self._scale.colour_of(value, look.theme))))
                x = place.left() + (column + 0.5) * width - metrics.horizontalAdvance(text) / 2
                y = place.top() + (row + 0.5) * height + metrics.ascent() - metrics.height() / 2
                painter.drawText(QPointF(x, y), text)

    # Its cells: pairs of row and column

    def cell_at(self, position: QPointF) -> Key | None:
        return cell_at(position, self.picture_rect(), *self._values.shape)

    def cell_rect(self, key: Key) -> QRectF:
        place = self.picture_rect()
        width, height = place.width() / self._values.shape[1], place.height() / self._values.shape[0]
        return QRectF(place.left() + key[1] * width, place.top() + key[0] * height, width, height)

    def cell_text(self, key: Key) -> str:
        value = float(self._values[key])
        text = value_text(value) if self._scale.is_signed else number(value, ".4g")
        return f"{self._place_text(key)}: {text}"

    def has_cell(self, key: Key) -> bool:
        return all(0 <= place < count for place, count in zip(key, self._values.shape, strict=True))

    def step(self, key: Key | None, dx: int, dy: int) -> Key | None:
        row, column = key or (0, 0)
        rows, columns = self._values.shape
        return (row + dy) % rows, (column + dx) % columns

    def edge(self, key: Key | None, *, is_end: bool, is_whole: bool) -> Key | None:
        rows, columns = self._values.shape
        row = (key or (0, 0))[0]
        if is_whole:
            row = rows - 1 if is_end else 0
        return row, columns - 1 if is_end else 0

    def page(self, key: Key | None, by: int) -> Key | None:
        """Ten rows on."""
        row, column = key or (0, 0)
        return min(max(row + 10 * by, 0), self._values.shape[0] - 1), column

    @property
    def _totals(self) -> tuple[int, int]:
        """Rows and columns of the matrix that the cells stand for."""
        return int(self._edges[0][-1]), int(self._edges[1][-1])

    def _share(self, axis: int, place: float) -> float:
        """Where the middle of a row or column is, from 0 to 1 along the picture."""
        edges = self._edges[axis]
        return float(np.interp(place + 0.5, edges, np.arange(len(edges)))) / (len(edges) - 1)

    def _place_text(self, key: Key) -> str:
        parts = zip(self._names, self.block(key), strict=True)
        return ", ".join(f"{name} {span_text(places)}" for name, places in parts)

    def _tell_cell(self, key: Key | None) -> None:
        if key is None:
            self.cell_pointed.emit(None)
        else:
            row, column = key
            self.cell_pointed.emit(Cell(row, column, float(self._values[key])))

    def _forget_drawing(self) -> None:
        self._image = None


def _number(value: float) -> str:
    return number(value, ".3g").replace("-", "−")


def span_text(places: range) -> str:
    """``17``, or ``16–17`` for more than one."""
    last = f"–{number(places[-1])}" if len(places) > 1 else ""
    return f"{number(places[0])}{last}"

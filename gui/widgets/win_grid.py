"""Where int8 is faster: speed-ups over hidden size and batch size, and the line on which both are as fast."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter
from PySide6.QtWidgets import QWidget

from engine.language import number, tr
from engine.quantization.win_results import WinCell, WinMap
from gui.look import Look
from gui.widgets.axes import GAP, TICK, draw_bottom_axis, draw_left_axis, text_length
from gui.widgets.picture import Key, Picture

LARGEST = 8.0  # times as fast, or as slow: where the colours end
_MARKS = ("8×", "4×", "2×", "1×", "½×", "¼×", "⅛×")  # evenly spaced, since the scale is logarithmic
_BAR, _BAR_GAP = 10.0, 12.0
FASTER, SLOWER, EQUAL = "▲", "▼", "≈"


class WinGrid(Picture):
    """A cell for each pair of sizes, larger hidden sizes further up; its sign says what its colour says.

    ▲ int8 is faster, ▼ it is slower, ≈ the repeats do not agree. Cells are pairs: places of hidden and batch size.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._map: WinMap | None = None
        self._cells: dict[tuple[int, int], WinCell] = {}

    def set_map(self, found: WinMap | None) -> None:
        """The cells that are there by now; the others keep their room."""
        self._map = found
        self._cells = {}
        if found is not None:
            for cell in found.cells:
                key = found.hidden_sizes.index(cell.hidden_size), found.batch_sizes.index(cell.batch_size)
                self._cells[key] = cell
        self._show_new_data()

    def sign(self, key: Key) -> str:
        """What the cell says beside its colour; "" where nothing is measured yet."""
        cell = self._cells.get(key)
        if cell is None:
            return ""
        if cell.low <= 1 <= cell.high:
            return EQUAL
        return FASTER if cell.speed_up > 1 else SLOWER

    # A picture

    @property
    def is_empty(self) -> bool:
        return self._map is None

    def reading(self) -> str:
        return self._map.sentence if self._map is not None else ""

    def natural_size(self, look: Look) -> QSizeF:
        return QSizeF(look.px(480), look.px(360))

    def least_size(self, look: Look) -> QSizeF:
        rows, columns = self._shape
        line = look.caption_metrics.height()
        width = self._left(look) + columns * (text_length(f"{FASTER} 10.0×", look) + look.px(6)) + self._right(look)
        return QSizeF(width, rows * line * 1.3 + self._below(look) + line)

    def draw(self, painter: QPainter, area: QRectF, look: Look) -> None:
        if self._map is None:
            return
        place = self._place(area, look)
        if place.width() <= 0 or place.height() <= 0:
            return
        for row in range(self._shape[0]):
            for column in range(self._shape[1]):
                self._draw_colour(painter, self._cell_rect(place, (row, column)), (row, column), look)
        self._draw_contour(painter, place, look)
        for key in self._cells:
            self._draw_number(painter, self._cell_rect(place, key), key, look)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(look.pen(look.theme.border))
        painter.drawRect(place)
        self._draw_axes(painter, area, place, look)
        self._draw_bar(painter, QRectF(place.right(), place.top(), self._right(look), place.height()), look)

    def _draw_colour(self, painter: QPainter, rect: QRectF, key: tuple[int, int], look: Look) -> None:
        edge = look.px(0.5)
        colour = self._colour(key, look)
        painter.fillRect(rect.adjusted(edge, edge, -edge, -edge), QColor(colour or look.theme.surface))
        if not colour:
            painter.setPen(look.pen(look.theme.border, 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(edge, edge, -edge, -edge))

    def _draw_number(self, painter: QPainter, rect: QRectF, key: tuple[int, int], look: Look) -> None:
        metrics, colour = look.caption_metrics, self._colour(key, look)
        if rect.height() < metrics.height():
            return
        text = f"{self.sign(key)} {_times(self._cells[key].speed_up)}"
        width = metrics.horizontalAdvance(text)
        if width > rect.width():
            text = self.sign(key)
            width = metrics.horizontalAdvance(text)
        middle = rect.center()
        pad = QRectF(middle.x() - width / 2, middle.y() - metrics.height() / 2, width, metrics.height())
        painter.fillRect(pad.adjusted(-look.px(3), 0, look.px(3), 0), QColor(colour))  # keeps it clear of the line
        painter.setFont(look.caption)
        painter.setPen(QColor(look.theme.text_on(colour)))
        painter.drawText(QPointF(pad.left(), pad.top() + metrics.ascent()), text)

    def _draw_contour(self, painter: QPainter, place: QRectF, look: Look) -> None:
        assert self._map is not None
        width, height = self._cell_size(place)
        rows, columns = self._shape

        def point(row: float, column: float) -> QPointF:
            return QPointF(place.left() + column * width, place.bottom() - row * height)

        lines = []
        for ends in self._map.contour.tolist():
            lines.append(QLineF(*(point(row + 0.5, column + 0.5) for row, column in ends)))
            for row, column in ends:  # the line ends in the middle of the outer cells: lead it to the edge
                if column in (0, columns - 1):
                    lines.append(QLineF(point(row + 0.5, column + 0.5), point(row + 0.5, column + (column > 0))))
                elif row in (0, rows - 1):
                    lines.append(QLineF(point(row + 0.5, column + 0.5), point(row + (row > 0), column + 0.5)))
        for colour, thickness in ((look.theme.window, 6.0), (look.theme.text, 2.5)):
            pen = look.pen(colour, thickness)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawLines(lines)

    def _draw_axes(self, painter: QPainter, area: QRectF, place: QRectF, look: Look) -> None:
        assert self._map is not None
        width, height = self._cell_size(place)
        rows = [(place.bottom() - (at + 0.5) * height, number(size)) for at, size in enumerate(self._map.hidden_sizes)]
        columns = [(place.left() + (at + 0.5) * width, number(size)) for at, size in enumerate(self._map.batch_sizes)]
        draw_left_axis(painter, place, look, rows, name=tr("hidden size"), left=area.left())
        draw_bottom_axis(painter, place, look, columns, name=tr("batch size"), right=place.right() + look.px(8))
        legend, metrics = self._legend, look.caption_metrics
        base = area.bottom() - metrics.descent()
        sample = look.px(22)
        painter.setPen(look.pen(look.theme.text, 2.5))
        middle = base - metrics.ascent() / 2 + metrics.descent() / 2
        painter.drawLine(QPointF(place.left(), middle), QPointF(place.left() + sample, middle))
        painter.setFont(look.caption)
        painter.setPen(QColor(look.theme.text))
        room = area.right() - place.left() - sample - look.px(6)
        shown = metrics.elidedText(legend, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QPointF(place.left() + sample + look.px(6), base), shown)

    @property
    def _legend(self) -> str:
        return tr("as fast as float32; ▲ int8 is faster, ▼ slower, ≈ the repeats do not agree")

    def _draw_bar(self, painter: QPainter, area: QRectF, look: Look) -> None:
        """What the colours mean, from eight times as fast to eight times as slow."""
        metrics = look.caption_metrics
        half = metrics.height() / 2
        bar = QRectF(area.left() + look.px(_BAR_GAP), area.top() + half, look.px(_BAR), area.height() - 2 * half)
        gradient = QLinearGradient(bar.topLeft(), bar.bottomLeft())
        colours = look.theme.colour_map(True)
        for step in range(17):
            gradient.setColorAt(step / 16, QColor(*map(int, colours[round(255 - 255 * step / 16)])))
        painter.fillRect(bar, QBrush(gradient))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(look.pen(look.theme.border))
        painter.drawRect(bar)
        painter.setFont(look.caption)
        painter.setPen(QColor(look.theme.muted))
        for at, text in enumerate(_MARKS):
            y = bar.top() + bar.height() * at / (len(_MARKS) - 1)
            painter.drawText(QPointF(bar.right() + look.px(4), y + metrics.ascent() - half), text)

    def _colour(self, key: tuple[int, int], look: Look) -> str:
        cell = self._cells.get(key)
        if cell is None:
            return ""
        share = math.log(max(cell.speed_up, 1e-9)) / math.log(LARGEST)
        colours = look.theme.colour_map(True)
        return QColor(*map(int, colours[int(np.clip(round((share + 1) / 2 * 255), 0, 255))])).name()

    # Where things are

    @property
    def _shape(self) -> tuple[int, int]:
        return (len(self._map.hidden_sizes), len(self._map.batch_sizes)) if self._map is not None else (1, 1)

    def _left(self, look: Look) -> float:
        sizes = self._map.hidden_sizes if self._map is not None else ()
        widest = max((text_length(number(size), look) for size in sizes), default=0.0)
        return look.caption_metrics.height() + widest + look.px(TICK + GAP + GAP)

    def _right(self, look: Look) -> float:
        return look.px(_BAR_GAP + _BAR + 4) + max(text_length(text, look) for text in _MARKS)

    def _below(self, look: Look) -> float:
        """The axis with its name, and the line that says what the signs are."""
        return look.px(TICK + 6) + 3 * look.caption_metrics.height()

    def _place(self, area: QRectF, look: Look) -> QRectF:
        return area.adjusted(self._left(look), look.px(2), -self._right(look), -self._below(look))

    def _cell_size(self, place: QRectF) -> tuple[float, float]:
        rows, columns = self._shape
        return place.width() / columns, place.height() / rows

    def _cell_rect(self, place: QRectF, key: tuple[int, int]) -> QRectF:
        width, height = self._cell_size(place)
        return QRectF(place.left() + key[1] * width, place.bottom() - (key[0] + 1) * height, width, height)

    # Its cells

    def cell_at(self, position: QPointF) -> Key | None:
        place = self._place(self.area, self.look)
        if self._map is None or not place.contains(position):
            return None
        width, height = self._cell_size(place)
        rows, columns = self._shape
        row, column = int((place.bottom() - position.y()) / height), int((position.x() - place.left()) / width)
        return min(row, rows - 1), min(column, columns - 1)

    def cell_rect(self, key: Key) -> QRectF:
        return self._cell_rect(self._place(self.area, self.look), key)

    def cell_text(self, key: Key) -> str:
        if self._map is None:
            return ""
        cell = self._cells.get(key)
        if cell is not None:
            return cell.sentence
        return tr(
            "hidden {hidden:,}, batch {batch:,}: not measured",
            hidden=self._map.hidden_sizes[key[0]],
            batch=self._map.batch_sizes[key[1]],
        )

    def has_cell(self, key: Key) -> bool:
        return all(0 <= place < count for place, count in zip(key, self._shape, strict=True))

    def step(self, key: Key | None, dx: int, dy: int) -> Key | None:
        rows, columns = self._shape
        if key is None:
            return rows - 1, 0
        return (key[0] - dy) % rows, (key[1] + dx) % columns

    def edge(self, key: Key | None, *, is_end: bool, is_whole: bool) -> Key | None:
        rows, columns = self._shape
        row = (key or (rows - 1, 0))[0]
        if is_whole:
            row = 0 if is_end else rows - 1
        return row, columns - 1 if is_end else 0

    # Qt's side

    def minimumSizeHint(self) -> QSize:
        look = self.look
        rows, _ = self._shape if self._map is not None else (9, 5)
        height = rows * look.caption_metrics.height() * 1.3 + self._below(look)
        return QSizeF(look.px(260), height).toSize()


def _times(speed_up: float) -> str:
    return f"{number(speed_up, '.1f' if speed_up >= 0.95 else '.2f')}×"

"""A matrix as a picture, one square a value."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.theme import caption_font, current_theme
from gui.widgets.colours import Values, cell_at, colour_bar_width, coloured_image, paint_colour_bar

_STEPS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}


@dataclass(frozen=True)
class Cell:
    """A value and where it stands."""

    row: int
    column: int
    value: float


class HeatMap(QWidget):
    """Values in colour with a colour bar beside them; mouse or arrow keys point at one.

    Signals:
        cell_pointed(Cell | None): the cell under the mouse or the keys' frame; None when the mouse has left.
    """

    cell_pointed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: Values = np.zeros((0, 0))
        self._is_signed = False
        self._limit = 1.0
        self._image: QImage | None = None
        self._pointed: tuple[int, int] | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_values(self, values: Values, *, is_signed: bool, limit: float) -> None:
        """Shows a matrix; colours reach from −limit (signed) or 0 (else) to limit."""
        self._values, self._is_signed, self._limit = values, is_signed, limit
        self._image = None
        self._pointed = None
        self.update()

    def picture_rect(self) -> QRectF:
        """Where the squares are, colour bar excluded."""
        rows, columns = self._values.shape
        room = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        room.setRight(room.right() - self._bar_width())
        if not rows or not columns or room.width() <= 0:
            return QRectF()
        side = min(room.width() / columns, room.height() / rows)
        left = room.left() + (room.width() - side * columns) / 2
        return QRectF(left, room.top(), side * columns, side * rows)

    def _bar_width(self) -> float:
        return colour_bar_width(caption_font(self.font()), is_signed=self._is_signed, limit=self._limit)

    def _point_at(self, cell: tuple[int, int] | None) -> None:
        if cell == self._pointed:
            return
        self._pointed = cell
        self.update()
        self.cell_pointed.emit(Cell(*cell, float(self._values[cell])) if cell else None)

    # Qt's side

    def sizeHint(self) -> QSize:
        return QSize(240, 220)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 96)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._values.size:
            return
        theme = current_theme()
        if self._image is None:
            self._image = coloured_image(self._values, is_signed=self._is_signed, limit=self._limit, theme=theme)
        picture = self.picture_rect()
        painter = QPainter(self)
        painter.drawImage(picture, self._image)  # without smoothing: every value stays a square
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.drawRect(picture)
        bar = QRectF(picture.right(), picture.top(), self._bar_width(), picture.height())
        paint_colour_bar(
            painter, bar, is_signed=self._is_signed, limit=self._limit, theme=theme, font=caption_font(self.font())
        )
        if self._pointed is not None:
            side = picture.height() / self._values.shape[0]
            row, column = self._pointed
            painter.setPen(QPen(QColor(theme.text), 2))
            painter.drawRect(QRectF(picture.left() + column * side, picture.top() + row * side, side, side))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(cell_at(event.position(), self.picture_rect(), *self._values.shape))

    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or not self._values.size:
            super().keyPressEvent(event)
            return
        row, column = self._pointed or (0, 0)
        rows, columns = self._values.shape
        self._point_at(((row + step[0]) % rows, (column + step[1]) % columns))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._image = None
            self.update()
        super().changeEvent(event)

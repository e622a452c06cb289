"""Many maps of one layer side by side, in one range of colours."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.theme import caption_font, current_theme
from gui.widgets.colours import Values, cell_at, colour_bar_width, coloured_image, paint_colour_bar

_GAP = 5.0


@dataclass(frozen=True)
class MapCell:
    """A value and where it stands."""

    map: int
    row: int
    column: int
    value: float


class MapGrid(QWidget):
    """Small pictures of (C, H, W) values with one colour bar; a click or Enter chooses one of them.

    Signals:
        map_chosen(int): a map was clicked, or Enter pressed on it.
        cell_pointed(MapCell | None): the cell under the mouse; None when the mouse has left the maps.
    """

    map_chosen = Signal(int)
    cell_pointed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._maps: Values = np.zeros((0, 0, 0))
        self._is_signed = False
        self._limit = 1.0
        self._images: list[QImage] = []
        self._current = 0
        self._hovered: int | None = None
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_maps(self, maps: Values, *, is_signed: bool, limit: float) -> None:
        """Shows (C, H, W) values; colours reach from −limit (signed) or 0 (else) to limit."""
        self._maps, self._is_signed, self._limit = maps, is_signed, limit
        self._images = []
        self._current = min(self._current, max(len(maps) - 1, 0))
        self.update()

    def map_rects(self) -> list[QRectF]:
        """Where each map is, in as many columns as give the largest squares."""
        count = len(self._maps)
        if not count:
            return []
        room = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        width = room.width() - self._bar_width()
        side, columns = max(
            (min((width + _GAP) / columns, (room.height() + _GAP) / -(-count // columns)) - _GAP, columns)
            for columns in range(1, count + 1)
        )
        side = max(side, 1.0)
        return [
            QRectF(room.left() + at % columns * (side + _GAP), room.top() + at // columns * (side + _GAP), side, side)
            for at in range(count)
        ]

    def _bar_width(self) -> float:
        return colour_bar_width(caption_font(self.font()), is_signed=self._is_signed, limit=self._limit)

    def _map_at(self, position: QPointF) -> int | None:
        return next((at for at, rect in enumerate(self.map_rects()) if rect.contains(position)), None)

    def _cell_at(self, position: QPointF) -> MapCell | None:
        at = self._map_at(position)
        if at is None:
            return None
        cell = cell_at(position, self.map_rects()[at], *self._maps.shape[1:])
        return MapCell(at, *cell, float(self._maps[at, cell[0], cell[1]])) if cell else None

    # Qt's side

    def sizeHint(self) -> QSize:
        return QSize(200, 110)

    def minimumSizeHint(self) -> QSize:
        return QSize(96, 72)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not len(self._maps):
            return
        theme = current_theme()
        if not self._images:
            self._images = [
                coloured_image(values, is_signed=self._is_signed, limit=self._limit, theme=theme)
                for values in self._maps
            ]
        painter = QPainter(self)
        rects = self.map_rects()
        for at, (rect, image) in enumerate(zip(rects, self._images, strict=True)):
            painter.drawImage(rect, image)  # without smoothing: every value stays a square
            is_marked = at == self._hovered or (self.hasFocus() and at == self._current)
            painter.setPen(QPen(QColor(theme.accent if is_marked else theme.border), 2 if is_marked else 1))
            painter.drawRect(rect)
        right = max(rect.right() for rect in rects)
        bar = QRectF(right, rects[0].top(), self._bar_width(), rects[-1].bottom() - rects[0].top())
        paint_colour_bar(
            painter, bar, is_signed=self._is_signed, limit=self._limit, theme=theme, font=caption_font(self.font())
        )

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        hovered = self._map_at(event.position())
        if hovered != self._hovered:
            self._hovered = hovered
            self.update()
        self.cell_pointed.emit(self._cell_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = None
        self.update()
        self.cell_pointed.emit(None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = self._map_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and at is not None:
            self._current = at
            self.map_chosen.emit(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is not None and len(self._maps):
            self._current = (self._current + step) % len(self._maps)
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and len(self._maps):
            self.map_chosen.emit(self._current)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._images = []
            self.update()
        super().changeEvent(event)

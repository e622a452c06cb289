"""Paper of 32 × 32 pixels to draw on with mouse and keys; what a cell sees and what mattered are shown on it."""

from __future__ import annotations

from typing import Protocol

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath
from PySide6.QtWidgets import QWidget

from engine.language import number, tr
from gui.look import Look
from gui.widgets.colours import Values, value_text
from gui.widgets.heat_map import HeatMap
from gui.widgets.ink import SIDE, Ink, Tool, blank, painted
from gui.widgets.picture import Key

WIDTHS = (1.0, 6.0)
DEFAULT_WIDTH = 2.5
_OUTLINED = 0.5  # ink from which on a pixel is inside the outline
_DIMMED = 0.62
_PAINT = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class Field(Protocol):
    """A box of pixels: first and last row and column."""

    @property
    def first(self) -> tuple[int, ...]: ...
    @property
    def last(self) -> tuple[int, ...]: ...


class DigitCanvas(HeatMap):
    """Pen and eraser. Arrow keys move the cursor, Space or Enter paints there, Shift and an arrow draws, E erases.

    Signals:
        inked(): the drawing is another one; also in the middle of a stroke.
        stroke_ended(object, str): the ink before the stroke, and what was done in a word.
        tool_changed(str): "pen" or "eraser" was chosen by a key.
    """

    inked = Signal()
    stroke_ended = Signal(object, str)
    tool_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tool: Tool = "pen"
        self.pen_width = DEFAULT_WIDTH
        self._ink = blank()
        self._before: Ink | None = None  # while a stroke is being drawn
        self._last = QPointF()
        self._field: Field | None = None
        self._overlay: tuple[Values, bool, float, str] | None = None
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setToolTip(
            tr(
                "Draw with the mouse, or with the keys: arrows move, Space or Enter paints, Shift + arrow draws a "
                "line, "
                "E changes between pen and eraser"
            )
        )
        self._show_ink()

    @property
    def ink(self) -> Ink:
        """(32, 32) from 0, paper, to 1; a copy."""
        return self._ink.copy()

    @property
    def is_drawing(self) -> bool:
        """The pen is down."""
        return self._before is not None

    @property
    def field(self) -> Field | None:
        return self._field

    @property
    def has_overlay(self) -> bool:
        return self._overlay is not None

    def set_ink(self, ink: Ink) -> None:
        """Another picture; a stroke that is under way ends."""
        self._before = None
        self._ink = ink.copy()
        self._show_ink()

    def set_field(self, field: Field | None) -> None:
        """Lights a box of pixels; the rest steps back."""
        if field != self._field:
            self._field = field
            self.update()

    def set_overlay(self, values: Values | None, *, is_signed: bool = True, limit: float = 1.0, name: str = "") -> None:
        """Shows (32, 32) numbers in the ink's place, with the outline of the drawing over them; None: the ink again."""
        self._overlay = None if values is None else (values, is_signed, limit, name)
        self._show_ink()

    def _show_ink(self) -> None:
        values, is_signed, limit, _ = self._overlay or (self._ink, False, 1.0, "")
        self.set_values(values, is_signed=is_signed, limit=limit)

    # strokes

    def _pixel(self, position: QPointF) -> QPointF:
        place = self.picture_rect()
        x = (position.x() - place.left()) / place.width() * SIDE
        y = (position.y() - place.top()) / place.height() * SIDE
        return QPointF(x, y)

    def _put(self, *points: QPointF) -> None:
        ink = painted(self._ink, points, width=self.pen_width, tool=self.tool)
        if not np.array_equal(ink, self._ink):
            self._ink = ink
            self._show_ink()
            self.inked.emit()

    def _end_stroke(self) -> None:
        before, self._before = self._before, None
        if before is not None and not np.array_equal(before, self._ink):
            self.stroke_ended.emit(before, "stroke" if self.tool == "pen" else "erasing")

    def _paint_cells(self, *cells: Key) -> None:
        """One step of its own: a dot, or a line from cell to cell."""
        self._before = self._ink
        self._put(*(QPointF(column + 0.5, row + 0.5) for row, column in dict.fromkeys(cells)))
        self._end_stroke()

    # A picture

    def natural_size(self, look: Look) -> QSizeF:
        return QSizeF(look.px(230), look.px(206))

    def _axes_shown(self, area: QRectF, look: Look) -> tuple[bool, bool]:
        """On the page all room is for the drawing; a file, which is larger, has axes."""
        return super()._axes_shown(area, look) if area != self.area else (False, False)

    def draw(self, painter: QPainter, area: QRectF, look: Look) -> None:
        super().draw(painter, area, look)
        place = self._place(area, look)
        if place.isEmpty():
            return
        if self._overlay is not None:
            self._draw_outline(painter, place, look)
        if self._field is not None:
            self._draw_field(painter, place, look)

    def _draw_outline(self, painter: QPainter, place: QRectF, look: Look) -> None:
        """Lines between pixels with ink and those without."""
        is_inked = np.pad(self._ink >= _OUTLINED, 1)
        side_x, side_y = place.width() / SIDE, place.height() / SIDE
        path = QPainterPath()
        for row, column in zip(*np.nonzero(is_inked[:, 1:] != is_inked[:, :-1]), strict=True):
            x, y = place.left() + column * side_x, place.top() + (row - 1) * side_y
            path.moveTo(x, y)
            path.lineTo(x, y + side_y)
        for row, column in zip(*np.nonzero(is_inked[1:] != is_inked[:-1]), strict=True):
            x, y = place.left() + (column - 1) * side_x, place.top() + row * side_y
            path.moveTo(x, y)
            path.lineTo(x + side_x, y)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(look.pen(look.theme.text, 1.2))
        painter.drawPath(path)

    def _draw_field(self, painter: QPainter, place: QRectF, look: Look) -> None:
        assert self._field is not None
        (top, left), (bottom, right) = self._field.first, self._field.last
        side_x, side_y = place.width() / SIDE, place.height() / SIDE
        box = QRectF(place.left() + left * side_x, place.top() + top * side_y,
                     (right - left + 1) * side_x, (bottom - top + 1) * side_y)  # fmt: skip
        around = QPainterPath()
        around.addRect(place)
        hole = QPainterPath()
        hole.addRect(box)
        shade = QColor(look.theme.window)
        shade.setAlphaF(_DIMMED)
        painter.fillPath(around.subtracted(hole), shade)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        outer = look.px(1.5) * look.line_scale
        painter.setPen(look.pen(look.theme.window, 1.5))
        painter.drawRect(box.adjusted(-outer, -outer, outer, outer))
        painter.setPen(look.pen(look.theme.accent, 2))
        painter.drawRect(box)

    def cell_text(self, key: Key) -> str:
        place = tr("row {row}, column {column}: ink {ink:.4g}", row=key[0], column=key[1], ink=float(self._ink[key]))
        if self._overlay is None:
            return place
        values, is_signed, _, name = self._overlay
        value = float(values[key])
        return f"{place}, {name} {value_text(value) if is_signed else number(value, '.3g')}"

    def step(self, key: Key | None, dx: int, dy: int) -> Key | None:
        """From the middle; it ends at the edges, as a pen does."""
        if key is None:
            return SIDE // 2, SIDE // 2
        row, column = key
        return min(max(row + dy, 0), SIDE - 1), min(max(column + dx, 0), SIDE - 1)

    # Qt's side

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or not self.picture_rect().contains(event.position()):
            super().mousePressEvent(event)
            return
        self._before = self._ink
        self._last = self._pixel(event.position())
        self.point_at(None)
        self._put(self._last)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self.is_drawing:
            super().mouseMoveEvent(event)
        elif event.buttons() & Qt.MouseButton.LeftButton:
            now = self._pixel(event.position())
            self._put(self._last, now)
            self._last = now
        else:  # the release went elsewhere
            self._end_stroke()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._end_stroke()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        code = Qt.Key(event.key())
        is_plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        here = self._pointed if self._pointed is not None else self._resting
        if code in _PAINT and is_plain:
            here = here if here is not None else self.step(None, 0, 0)
            self._resting = here
            self._paint_cells(here)
            self._set_pointed(here, is_announced=True)
        elif code == Qt.Key.Key_E and is_plain:
            self.tool = "eraser" if self.tool == "pen" else "pen"
            self.tool_changed.emit(self.tool)
        else:
            super().keyPressEvent(event)
            is_line = code in _ARROWS and event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            if is_line and here is not None and self._pointed is not None:
                self._paint_cells(here, self._pointed)

    def event(self, event: QEvent) -> bool:
        # a letter that is a tool's key must not become somebody's shortcut first
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            is_tool = event.key() == Qt.Key.Key_E and event.modifiers() == Qt.KeyboardModifier.NoModifier
            event.setAccepted(is_tool)
            return is_tool
        return super().event(event)

"""The base of every picture that the program draws: one drawing for screen and file, one way of pointing at it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.look import Look
from gui.widgets.reading_direction import keep_left_to_right

Key = Any  # a hashable that names a cell: a place, a pair, a small frozen dataclass

MARGIN = 3.0  # room for the frame that shows the focus
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_PASSING = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.MenuBarFocusReason)
_CHORDS = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class Picture(QWidget):
    """Mouse and arrow keys point at its cells, Enter or a click chooses one where ``can_choose``.

    A subclass draws itself with ``draw`` into any rectangle, and names its cells with ``cell_at``, ``cell_rect``,
    ``cell_text`` and ``step``; it calls ``_show_new_data`` after every change.

    Signals:
        pointed(key | None): the cell under the mouse or the keys' cursor; None when it has left.
        chosen(key): a cell was clicked, or Enter pressed on it.
        read_out_changed(str): the cell pointed at in words, "" for none.
        changed(): there is something else to see.
    """

    pointed = Signal(object)
    chosen = Signal(object)
    read_out_changed = Signal(str)
    changed = Signal()

    can_choose = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_left_to_right(self)
        self._pointed: Key | None = None
        self._resting: Key | None = None  # where the keys' cursor waits while the mouse points elsewhere
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    # What a subclass says

    def draw(self, painter: QPainter, area: QRectF, look: Look) -> None:
        """Draws everything but the cursor into ``area``, which may lie on a screen or in a file."""
        raise NotImplementedError

    def natural_size(self, look: Look) -> QSizeF:
        """What it would like to have."""
        return QSizeF(look.px(320), look.px(220))

    def least_size(self, look: Look) -> QSizeF:
        """The smallest area in which nothing is left out; a smaller one in a file is drawn smaller as a whole."""
        return QSizeF(look.px(200), look.px(140))

    @property
    def is_empty(self) -> bool:
        return False

    def reading(self) -> str:
        """What it shows, in one sentence; "" where only the caller can tell."""
        return ""

    def cell_at(self, position: QPointF) -> Key | None:
        """The cell under a point of the widget."""
        return None

    def cell_rect(self, key: Key) -> QRectF:
        """Where a cell is in the widget."""
        return QRectF()

    def cell_text(self, key: Key) -> str:
        """A cell in words, such as "row 4, column 5: +0.31"."""
        return ""

    def has_cell(self, key: Key) -> bool:
        return False

    def step(self, key: Key | None, dx: int, dy: int) -> Key | None:
        """The cell that many steps to the right and down; ``None`` stands for the first cell."""
        return None

    def edge(self, key: Key | None, *, is_end: bool, is_whole: bool) -> Key | None:
        """First or last cell of the row, or of the whole picture."""
        return None

    def page(self, key: Key | None, by: int) -> Key | None:
        """The like cell of the next (1) or former (−1) part of the picture."""
        return None

    # What all share

    @property
    def area(self) -> QRectF:
        """The room for the drawing on the screen."""
        margin = self.look.px(MARGIN)
        return QRectF(self.rect()).adjusted(margin, margin, -margin, -margin)

    @property
    def look(self) -> Look:
        return Look.on_screen(self.font())

    @property
    def pointed_key(self) -> Key | None:
        return self._pointed

    @property
    def read_out(self) -> str:
        return "" if self._pointed is None else self.cell_text(self._pointed)

    def point_at(self, key: Key | None) -> None:
        """Moves the cursor, as mouse and keys do."""
        if key != self._pointed:
            self._set_pointed(key)

    def draw_cursor(self, painter: QPainter, key: Key, look: Look) -> None:
        """Marks a cell with two lines, of which one is seen on any colour."""
        least = look.px(6)
        rect = self.cell_rect(key)
        dx, dy = max(0.0, least - rect.width()) / 2, max(0.0, least - rect.height()) / 2
        rect = rect.adjusted(-dx, -dy, dx, dy)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        outer = look.px(1.5) * look.line_scale
        painter.setPen(look.pen(look.theme.window, 1.5))
        painter.drawRect(rect.adjusted(-outer, -outer, outer, outer))
        painter.setPen(look.pen(look.theme.text, 1.5))
        painter.drawRect(rect)

    def _show_new_data(self) -> None:
        """Repaints; a cursor whose cell is still there stays, with its new value read out."""
        if self._resting is not None and not self.has_cell(self._resting):
            self._resting = None
        if self._pointed is not None:
            self._set_pointed(self._pointed if self.has_cell(self._pointed) else None)
        else:
            self.setAccessibleDescription(self.reading())
        self.updateGeometry()
        self.update()
        self.changed.emit()

    def _set_pointed(self, key: Key | None, *, is_announced: bool = False) -> None:
        former, self._pointed = self._pointed, key
        text = self.read_out
        self.setAccessibleDescription(text or self.reading())
        if is_announced:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
        self._repaint_cursor(former, key)
        self.pointed.emit(key)
        self.read_out_changed.emit(text)

    def _repaint_cursor(self, former: Key | None, key: Key | None) -> None:
        """The cursor has gone from one cell to another."""
        self.update()

    def _forget_drawing(self) -> None:
        """Drops what was kept in the colours or sizes of before."""

    # Qt's side

    def sizeHint(self) -> QSize:
        return self.natural_size(self.look).toSize()

    def minimumSizeHint(self) -> QSize:
        return QSizeF(self.look.px(96), self.look.px(64)).toSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self.look
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())  # a painter has the program's
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.is_empty:
            self.draw(painter, self.area, look)
            if self._pointed is not None:
                self.draw_cursor(painter, self._pointed, look)
        if self.hasFocus():
            inset = look.px(1)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(look.pen(look.theme.accent, 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), look.px(4), look.px(4))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.point_at(self.cell_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self.point_at(self._resting if self.hasFocus() else None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        key = self.cell_at(event.position())
        if event.button() != Qt.MouseButton.LeftButton or key is None:
            return
        self._resting = key
        self.point_at(key)
        if self.can_choose:
            self.chosen.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        code = Qt.Key(event.key())
        if self.is_empty or event.modifiers() & _CHORDS:
            super().keyPressEvent(event)
        elif self.can_choose and code in _ENTER:
            key = self._target_of_enter()
            if key is not None:
                self.chosen.emit(key)
        else:
            key = self._moved(code, bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
            if key is None:
                super().keyPressEvent(event)
                return
            self._resting = key
            self._set_pointed(key, is_announced=True)

    def _target_of_enter(self) -> Key | None:
        if self._pointed is not None:
            return self._pointed
        return self._resting if self._resting is not None else self.step(None, 0, 0)

    def _moved(self, code: Qt.Key, is_whole: bool) -> Key | None:
        start = self._pointed if self._pointed is not None else self._resting
        if code in _ARROWS and not is_whole:
            return self.step(start, *_ARROWS[code])
        if code in (Qt.Key.Key_Home, Qt.Key.Key_End):
            return self.edge(start, is_end=code == Qt.Key.Key_End, is_whole=is_whole)
        if code in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp) and not is_whole:
            return self.page(start, 1 if code == Qt.Key.Key_PageDown else -1)
        return None

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _PASSING:
            self._resting = None
            if not self.underMouse():
                self.point_at(None)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._forget_drawing()
            self.updateGeometry()
            self.update()

"""What the pictures of demos have in common: cells that are lit, and cells that can be typed over."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QLineEdit, QWidget

from engine.language import number, tr
from gui.look import Look
from gui.widgets.picture import Key, Picture

LEAST_EDITOR = 64.0
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STARTS = frozenset("0123456789.,-+−")


class DemoPicture(Picture):
    """A picture that lights cells, and whose numbers can be typed over where it is ``is_editable``.

    F2, a double click or a digit opens a box over the cell, and so does Enter where ``enter_edits``. Enter in the box
    takes the number, Escape leaves the former one.

    Signals:
        typed(key, str): somebody typed this over a cell.
    """

    typed = Signal(object, str)

    can_choose = True
    enter_edits = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_editable = False
        self._lit: tuple[frozenset[Key], ...] = ()
        self._editor: _CellEditor | None = None

    @property
    def lit(self) -> tuple[frozenset[Key], ...]:
        return self._lit

    def set_lit(self, groups: Sequence[Iterable[Key]]) -> None:
        """Outlines these cells, the first group strongest; cells that are not here are passed over."""
        lit = tuple(frozenset(key for key in group if self.has_cell(key)) for group in groups)
        lit = tuple(group for group in lit if group)
        if lit != self._lit:
            self._lit = lit
            self.update()

    def value_of(self, key: Key) -> float:
        """The number in a cell."""
        raise NotImplementedError

    @property
    def editor(self) -> QLineEdit | None:
        """The box over a cell while one is open."""
        return self._editor

    def edit(self, key: Key, text: str | None = None) -> None:
        """Opens the box over a cell, with its number or with a text in it."""
        if not self.is_editable or not self.has_cell(key):
            return
        self.close_editor()
        self.point_at(key)
        self._resting = key
        self._editor = editor = _CellEditor(self, key)
        look = self.look
        rect = self.cell_rect(key)
        size = editor.sizeHint()
        width = max(rect.width(), look.px(LEAST_EDITOR))
        left = min(max(rect.center().x() - width / 2, 0.0), max(self.width() - width, 0.0))
        top = min(max(rect.center().y() - size.height() / 2, 0.0), max(self.height() - size.height(), 0.0))
        editor.setGeometry(QRectF(left, top, width, size.height()).toRect())
        editor.setText(number(self.value_of(key), "") if text is None else text)
        editor.show()
        editor.setFocus()
        if text is None:
            editor.selectAll()

    def close_editor(self, *, takes: bool = False) -> None:
        """Takes what was typed, or leaves the number as it was."""
        editor, self._editor = self._editor, None
        if editor is None:
            return
        had_focus = editor.hasFocus()
        editor.hide()
        editor.deleteLater()
        if had_focus:
            self.setFocus()
        if takes and editor.isModified():
            self.typed.emit(editor.key, editor.text())

    def draw_outlines(self, painter: QPainter, groups: Sequence[Sequence[QRectF]], look: Look) -> None:
        """A frame around each rectangle, seen on any colour."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for place, rects in enumerate(groups):
            for width, colour in _strokes(place, look):
                painter.setPen(look.pen(colour, width))
                painter.drawRects(list(rects))

    # Qt's side

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = self._target_of_enter() if self.is_editable and not self.is_empty else None
        is_plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if key is None or not is_plain:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_F2 or (self.enter_edits and event.key() in _ENTER):
            self.edit(key)
        elif event.text() and event.text() in _STARTS:
            self.edit(key, event.text())
            if self._editor is not None:
                self._editor.setModified(True)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        key = self.cell_at(event.position())
        if key is not None and self.is_editable and event.button() == Qt.MouseButton.LeftButton:
            self.edit(key)
        else:
            super().mouseDoubleClickEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._editor is None:  # the release that ends a double click is not a click
            super().mouseReleaseEvent(event)

    def minimumSizeHint(self) -> QSize:
        return QSizeF(self.look.px(96), self.look.px(40)).toSize()


class _CellEditor(QLineEdit):
    def __init__(self, picture: DemoPicture, key: Key) -> None:
        super().__init__(picture)
        self.key = key
        self._picture = picture
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName(tr("New number for {cell}", cell=picture.cell_text(key)))
        self.setToolTip(tr("Enter takes the number, Escape leaves the former one"))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_escape = event.key() == Qt.Key.Key_Escape
            if is_escape:
                event.accept()  # it closes the box, not what lies around it
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self._picture.close_editor(takes=True)
        elif event.key() == Qt.Key.Key_Escape:
            self._picture.close_editor()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason and self._picture.editor is self:
            self._picture.close_editor(takes=True)


def outline(
    cells: frozenset[tuple[int, int]], corner: QPointF, wide: float, high: float
) -> list[tuple[QPointF, QPointF]]:
    """The lines around a set of (row, column) cells, without those between two of them."""
    lines = []
    for row, column in cells:
        left, top = corner.x() + column * wide, corner.y() + row * high
        right, bottom = left + wide, top + high
        for (dr, dc), (a, b) in (
            ((-1, 0), ((left, top), (right, top))),
            ((1, 0), ((left, bottom), (right, bottom))),
            ((0, -1), ((left, top), (left, bottom))),
            ((0, 1), ((right, top), (right, bottom))),
        ):
            if (row + dr, column + dc) not in cells:
                lines.append((QPointF(*a), QPointF(*b)))
    return lines


def _strokes(place: int, look: Look) -> tuple[tuple[float, str], ...]:
    """Width and colour of the lines of a frame, from below."""
    wide = 2.6 if place == 0 else 1.6
    return ((wide + 2.4, look.theme.window), (wide, look.theme.text))


def draw_outline(painter: QPainter, lines: Sequence[tuple[QPointF, QPointF]], place: int, look: Look) -> None:
    """Strokes what ``outline`` gave; ``place`` is the group's, of which the first is the strongest."""
    for width, colour in _strokes(place, look):
        pen = look.pen(colour, width)
        pen.setCapStyle(Qt.PenCapStyle.SquareCap)
        painter.setPen(pen)
        for start, end in lines:
            painter.drawLine(start, end)

"""The table of a value grid: one cell at a time, framed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from engine.language import tr
from gui.look import Look
from gui.widgets.reading_direction import keep_left_to_right
from gui.zoom import scaled


class ValueTable(QTableView):
    """Walked with the arrow keys; Tab goes on.

    Signals:
        copy_wanted(): Ctrl+C was pressed, which is to copy the cell with all its digits.
    """

    copy_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_left_to_right(self)
        self.setAccessibleName(tr("Values"))
        self.setAccessibleDescription(
            tr("Arrow keys walk the values, Ctrl+C copies one; all digits are in its tool-tip")
        )
        self.setItemDelegate(_CursorDelegate(self))
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(False)
        # all of a page would be far too many cells to select
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.horizontalHeader().setHighlightSections(True)
        self.setVerticalHeader(_RowHeader(self))
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumHeight(140)

    def set_widest_row(self, text: str) -> None:
        """Makes room for the longest row number of all pages, so that the table stands still when they are turned."""
        header = self.verticalHeader()
        if isinstance(header, _RowHeader) and header.widest != text:
            header.widest = text
            self.updateGeometries()

    def event(self, event: QEvent) -> bool:
        # the window's own Copy would take the six digits that are shown
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _is_copy(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_copy(event):
            self.copy_wanted.emit()
        else:
            super().keyPressEvent(event)


class _RowHeader(QHeaderView):
    """As wide as its widest number needs, which may be on a page that is not shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(True)
        self.widest = ""

    def sizeHint(self) -> QSize:
        font = QFont(self.font())
        font.setBold(True)  # that of the cursor's row
        width = QFontMetrics(font).horizontalAdvance(self.widest) + round(scaled(16))
        return QSize(width, super().sizeHint().height())


class _CursorDelegate(QStyledItemDelegate):
    """Frames the current cell, which a tint alone would not show among tinted ones."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        view = self.parent()
        if isinstance(view, QTableView) and view.currentIndex() == index:
            look = Look.on_screen(view.font())
            inset = look.px(1)
            painter.setPen(look.pen(look.theme.accent if view.hasFocus() else look.theme.muted, 2.0))
            painter.drawRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset))


def _is_copy(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Copy)

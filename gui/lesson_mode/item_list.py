"""The demos or cards of a lesson in their order: dragged, moved by keys, ticked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from engine.language import tr
from gui.widgets.plain_mark import plain_tool_tip
from gui.zoom import scaled

_HIGHEST = 10_000


@dataclass(frozen=True)
class ListedItem:
    """A line; ``is_changed`` where some of its texts are not those of the program."""

    name: str
    title: str
    is_shown: bool
    is_changed: bool


class ItemList(QListWidget):
    """It only asks for what is to happen, and shows what it is given.

    Signals:
        move_asked(int, int): a line is to stand at another place.
        shown_asked(str, bool): an item is to be shown, or hidden.
        chosen(str): another line is the current one.
    """

    move_asked = Signal(int, int)
    shown_asked = Signal(str, bool)
    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setToolTip(
            tr("Ticked ones are shown (Space). Drag a line to another place, or move it with Alt and Up or Down.")
        )
        self.setTabKeyNavigation(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSpacing(round(scaled(2)))
        self.setItemDelegate(_WrappedLine(self))
        self.itemChanged.connect(self._tell_shown)
        self.currentItemChanged.connect(self._tell_chosen)

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.count()))

    @property
    def current_name(self) -> str:
        return self.currentItem().data(Qt.ItemDataRole.UserRole) if self.currentItem() is not None else ""

    def set_items(self, items: Sequence[ListedItem], current: str) -> None:
        """Shows these lines; the one of that name is the current one, or the first."""
        blocker = QSignalBlocker(self)
        while self.count() > len(items):
            self.takeItem(self.count() - 1)
        while self.count() < len(items):
            self.addItem(QListWidgetItem())
        for row, (line, listed) in enumerate(zip(map(self.item, range(len(items))), items, strict=True)):
            self._fill(line, listed, row)
        names = [listed.name for listed in items]
        self.setCurrentRow(names.index(current) if current in names else 0)
        blocker.unblock()

    def ask_move(self, step: int) -> None:
        """The current line is to go down (1) or up (−1) by one."""
        row = self.currentRow()
        if 0 <= row + step < self.count():
            self.move_asked.emit(row, row + step)

    def _fill(self, line: QListWidgetItem, listed: ListedItem, row: int) -> None:
        title = f"{row + 1} · {listed.title}"
        line.setText(f"{title} ✎" if listed.is_changed else title)
        line.setData(Qt.ItemDataRole.UserRole, listed.name)
        line.setFlags(
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsUserCheckable
            | Qt.ItemFlag.ItemIsDragEnabled
        )
        line.setCheckState(Qt.CheckState.Checked if listed.is_shown else Qt.CheckState.Unchecked)
        states = [tr("shown") if listed.is_shown else tr("hidden")]
        if listed.is_changed:
            states.append(tr("with texts of your own"))
        line.setToolTip(plain_tool_tip(f"{listed.title} ({', '.join(states)})"))
        line.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}, {', '.join(states)}")

    def _tell_shown(self, line: QListWidgetItem) -> None:
        self.shown_asked.emit(line.data(Qt.ItemDataRole.UserRole), line.checkState() == Qt.CheckState.Checked)

    def _tell_chosen(self, line: QListWidgetItem | None) -> None:
        if line is not None:
            self.chosen.emit(line.data(Qt.ItemDataRole.UserRole))

    # Qt's side

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()  # lines break elsewhere now

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.ask_move(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt would move the line by itself; here the lesson moves it, so that it can be taken back."""
        at = self.currentRow()
        if event.source() is not self or at < 0:
            event.ignore()
            return
        place = event.position().toPoint()
        target = self.indexAt(place)
        to = target.row() if target.isValid() else self.count()
        if target.isValid() and place.y() > self.visualRect(target).center().y():
            to += 1
        event.setDropAction(Qt.DropAction.IgnoreAction)  # else Qt takes the dragged line away afterwards
        event.accept()
        to -= to > at
        if to != at:
            self.move_asked.emit(at, to)


class _WrappedLine(QStyledItemDelegate):
    """As high as its words need beside the box for the tick, which Qt forgets when it counts the lines."""

    def __init__(self, parent: ItemList) -> None:
        super().__init__(parent)
        self._list = parent

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        option.showDecorationSelected = True  # the words get the whole line, not the lines that Qt has counted

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        line = QStyleOptionViewItem(option)
        self.initStyleOption(line, index)
        style = self._list.style()
        box = style.pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, line, self._list)
        margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, line, self._list) + 1
        width = self._list.viewport().width() - 2 * self._list.spacing()
        room = QRect(0, 0, width - box - 4 * margin, _HIGHEST)  # a margin on both sides of the box and of the words
        words = line.fontMetrics.boundingRect(room, Qt.TextFlag.TextWordWrap, line.text)
        return QSize(width, max(words.height(), box))

"""The tree of branches: what each is called, how long and how surprising it is, and where it leaves its parent."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from engine.language import number, tr
from engine.text.branches import BranchTree
from engine.text.text_measures import TextMeasures
from gui.widgets.plain_mark import plain_tool_tip, shown_safely

TITLE, WORDS, SURPRISE, PLACE = range(4)
_ID = Qt.ItemDataRole.UserRole


class BranchTreeView(QTreeWidget):
    """F2 or a double click renames, Del deletes; the current row is the text on screen.

    Signals:
        branch_chosen(int): the user went to the row of this branch.
        rename_asked(int, str): this branch is to have this title.
        delete_asked(int): this branch is to go, with all that grew from it.
    """

    branch_chosen = Signal(int)
    rename_asked = Signal(int, str)
    delete_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: dict[int, QTreeWidgetItem] = {}
        self._is_setting = False
        self.setColumnCount(4)
        self.setHeaderLabels([tr("Title"), tr("Words"), tr("Mean bits"), tr("Where it begins")])
        for column in (WORDS, SURPRISE):
            self.headerItem().setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.headerItem().setToolTip(WORDS, tr("Words drawn, without the prompt"))
        self.headerItem().setToolTip(SURPRISE, tr("Mean surprise of a drawn word, in bits"))
        self.setProperty("roomy", True)
        self.setAccessibleName(tr("Branches"))
        self.setToolTip(tr("Up and down: another branch on screen; F2 renames it, Del deletes it"))
        self.setUniformRowHeights(True)
        self.setIndentation(16)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.EditKeyPressed | triggers.DoubleClicked)
        header = self.header()
        header.setSectionsMovable(False)
        header.setStretchLastSection(True)
        for column in (TITLE, WORDS, SURPRISE):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._ask_to_delete)
        self.currentItemChanged.connect(self._tell_choice)
        self.itemChanged.connect(self._tell_title)

    @property
    def chosen(self) -> int | None:
        """The id of the current row's branch."""
        item = self.currentItem()
        return None if item is None else item.data(TITLE, _ID)

    def show_tree(self, tree: BranchTree | None, current: int) -> None:
        """Other branches or titles; rows that stay keep what is unfolded."""
        if (
            self.state() == QAbstractItemView.State.EditingState
            and tree is not None
            and set(self._items) == {node.id for node in tree.nodes}
        ):
            return  # a title is being typed
        self._is_setting = True
        wanted = () if tree is None else tree.in_order()
        if [node.id for _, node in wanted] != list(self._items):
            self._build(tree)
        for _, node in wanted:
            item = self._items[node.id]
            item.setText(TITLE, node.title)
            sentence = shown_safely(node.sentence)
            item.setText(PLACE, sentence)
            item.setToolTip(PLACE, plain_tool_tip(sentence))
            item.setToolTip(TITLE, plain_tool_tip(shown_safely(node.title)))
        if current in self._items and self.chosen != current:
            self.setCurrentItem(self._items[current])
        self._is_setting = False

    def show_measures(self, measures: Mapping[int, TextMeasures]) -> None:
        self._is_setting = True
        for key, measured in measures.items():
            if key in self._items:
                item = self._items[key]
                item.setText(WORDS, number(measured.words, ","))
                item.setText(SURPRISE, number(measured.mean_surprise_bits, ".1f") if measured.words else "–")
        self._is_setting = False

    def rename_current(self) -> None:
        """Opens the field for a new title."""
        item = self.currentItem()
        if item is not None:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.editItem(item, TITLE)

    def _build(self, tree: BranchTree | None) -> None:
        folded = {key for key, item in self._items.items() if item.childCount() and not item.isExpanded()}
        self.clear()
        self._items = {}
        for _, node in () if tree is None else tree.in_order():
            parent = self.invisibleRootItem() if node.parent is None else self._items[node.parent]
            item = QTreeWidgetItem(parent)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            item.setData(TITLE, _ID, node.id)
            for column in (WORDS, SURPRISE):
                item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._items[node.id] = item
        for key, item in self._items.items():
            item.setExpanded(key not in folded)

    def _tell_choice(self, item: QTreeWidgetItem | None) -> None:
        if item is not None and not self._is_setting:
            self.branch_chosen.emit(item.data(TITLE, _ID))

    def _tell_title(self, item: QTreeWidgetItem, column: int) -> None:
        if column == TITLE and not self._is_setting:
            self.rename_asked.emit(item.data(TITLE, _ID), item.text(TITLE))

    def _ask_to_delete(self) -> None:
        if self.chosen is not None:
            self.delete_asked.emit(self.chosen)

    # Qt's side

    def edit(self, index: QModelIndex | QPersistentModelIndex, *arguments: object) -> bool:  # type: ignore[override]
        """Only titles can be edited; F2 in any column edits that of its row."""
        if not arguments:
            super().edit(index)
            return True
        return bool(super().edit(index.sibling(index.row(), TITLE), *arguments))

"""The list of what is compared: schemes with their protocols, one of which is edited."""

from __future__ import annotations

from collections.abc import Sequence

import shiboken6
from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTreeWidgetItem, QVBoxLayout, QWidget

from engine.language import tr
from engine.quantization.plan import Entry
from gui.bench_work import EntryFacts
from gui.widgets.byte_sizes import size_text, unit_for
from gui.widgets.plain_mark import plain_tool_tip
from gui.widgets.plain_tree import PlainTree

MOST_ROWS = 8
NAME, SIZE = range(2)


class EntryList(QWidget):
    """Choosing a row edits it; Del removes it.

    Signals:
        selected(int): the row to edit.
        add_wanted(), remove_wanted(int): the buttons below, and Del.
    """

    selected = Signal(int)
    add_wanted = Signal()
    remove_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tree = PlainTree((tr("Scheme"), tr("MB")), least_rows=2, most_rows=MOST_ROWS, has_header=False)
        self.tree.setRootIsDecorated(False)
        self.tree.setAccessibleName(tr("What is compared"))
        self.tree.setToolTip(tr("The marked row is what the controls below edit; Del removes it"))
        self.add_button, self.remove_button = QPushButton(tr("Add")), QPushButton(tr("Remove"))
        self.add_button.setToolTip(tr("One more to compare, to be edited below; at most {most}", most=MOST_ROWS))
        self.remove_button.setToolTip(tr("Takes the marked one off the list (Del); the last one stays"))
        row = QHBoxLayout()
        row.addWidget(self.add_button)
        row.addWidget(self.remove_button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.tree)
        layout.addLayout(row)
        self.tree.currentItemChanged.connect(self._tell)
        self.tree.installEventFilter(self)
        self.add_button.clicked.connect(self.add_wanted)
        self.remove_button.clicked.connect(lambda: self.remove_wanted.emit(self.current))

    @property
    def current(self) -> int:
        item = self.tree.currentItem()
        return self.tree.indexOfTopLevelItem(item) if item is not None else -1

    def set_entries(self, entries: Sequence[Entry], facts: Sequence[EntryFacts], current: int) -> None:
        """Shows the entries; their sizes as soon as the facts about them are there."""
        blocker = QSignalBlocker(self.tree)
        while self.tree.topLevelItemCount() > len(entries):
            self.tree.takeTopLevelItem(self.tree.topLevelItemCount() - 1)
        while self.tree.topLevelItemCount() < len(entries):
            self.tree.addTopLevelItem(self.tree.row(("", "")))
        known = {each.entry: each for each in facts}
        for place, entry in enumerate(entries):
            self._fill(self.tree.topLevelItem(place), entry, known.get(entry))
        marked = self.tree.topLevelItem(current)
        if marked is not None:
            self.tree.setCurrentItem(marked)
        blocker.unblock()
        self.add_button.setEnabled(len(entries) < MOST_ROWS)
        self.remove_button.setEnabled(len(entries) > 1)
        self.tree.fit()

    def _fill(self, item: QTreeWidgetItem | None, entry: Entry, facts: EntryFacts | None) -> None:
        if item is None:
            return
        title = facts.title if facts is not None else item.text(NAME).removeprefix("⚠ ") or entry.spelling
        problem = facts.problem if facts is not None else ""
        item.setText(NAME, f"⚠ {title}" if problem else title)
        if facts is not None:
            item.setText(SIZE, self._size(facts))
        tip = problem or f"{entry.spelling}"
        for column in (NAME, SIZE):
            item.setToolTip(column, plain_tool_tip(tip))
        item.setData(NAME, Qt.ItemDataRole.AccessibleDescriptionRole, tip)

    def _size(self, facts: EntryFacts) -> str:
        before = sum(row.before_bytes for row in facts.rows)
        return size_text(facts.predicted_bytes, unit_for(before)) if facts.rows else ""

    def _tell(self) -> None:
        if shiboken6.isValid(self) and self.current >= 0:  # a tree that goes lets go of its rows
            self.selected.emit(self.current)

    # Qt's side

    def eventFilter(self, watched: object, event: object) -> bool:
        is_delete = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Delete
        if is_delete and isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress:
            self.remove_wanted.emit(self.current)
            return True
        return super().eventFilter(watched, event)  # type: ignore[arg-type]

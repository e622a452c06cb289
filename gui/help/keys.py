"""Every key that does something, to look up and to search."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRegularExpression, QSize, QSortFilterProxyModel, Qt
from PySide6.QtGui import QAction, QKeySequence, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QLabel, QLineEdit, QMenu, QTableView, QWidget

from gui.help.dialog import HelpDialog

_SEARCHED = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True)
class KeyRow:
    """One line of the table: where the keys count, their names, and what they do."""

    place: str
    keys: str
    effect: str


KEYS_INSIDE = (
    KeyRow("Everywhere", "Tab, Shift+Tab", "go to the next or the former control"),
    KeyRow("Everywhere", "Space", "press the button, or tick the box, that has the focus"),
    KeyRow("Everywhere", "Esc", "stop what runs in this tab; close a dialog or a large picture"),
    KeyRow("Everywhere", "Ctrl and mouse wheel", "make everything larger or smaller"),
    KeyRow("Menus", "Alt or F10", "go to the menu bar; arrow keys and Enter choose"),
    KeyRow("Pictures", "Arrow keys", "go from value to value and read each"),
    KeyRow("Pictures", "Home, End", "first or last value of the row; with Ctrl, of the picture"),
    KeyRow("Pictures", "Page Up, Page Down", "a page back or on"),
    KeyRow("Pictures", "Enter or Space", "choose the value or map below the cursor, such as to show it large"),
    KeyRow("Pictures", "Menu key or Shift+F10", "copy, save, or show as a table"),
    KeyRow("Tables", "Arrow keys", "go from cell to cell"),
    KeyRow("Tables", "Home, End", "first or last cell of the row; with Ctrl, of the table"),
    KeyRow("Trees", "Right, Left", "unfold or fold a module; again: its first child, its parent"),
    KeyRow("Trees", "*", "unfold everything below a module"),
    KeyRow("Lists and boxes", "Letters", "go to the entry that begins with them"),
    KeyRow("Lists and boxes", "Up, Down", "the former or the next entry"),
    KeyRow("Sliders and numbers", "Up, Down", "one step more or less"),
    KeyRow("Sliders and numbers", "Page Up, Page Down", "ten steps more or less"),
    KeyRow("Graph", "Arrow keys", "go along the edges from step to step; with Shift, move the drawing"),
    KeyRow("Graph", "+, −, mouse wheel; F", "closer or farther; all of it"),
    KeyRow("Graph", "Space", "fold or unfold the group"),
    KeyRow("Graph", "Page Up, Page Down; P", "a step of the forward pass back or on; play them"),
    KeyRow("Activity", "Delete", "stop the chosen task"),
)
"""The keys that belong to no menu; Qt's own controls and the program's pictures agree on them."""


class KeysDialog(HelpDialog):
    """A table of the actions' shortcuts by menu, and of the keys inside pictures and tables; typing narrows it."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(
            "Keys", "All shortcuts, and the keys inside pictures and tables", size=QSize(760, 600), parent=parent
        )
        self.search = QLineEdit(placeholderText="Search: a key, a menu or a word", clearButtonEnabled=True)
        self.search.setAccessibleName("Search the keys")
        self.search.setToolTip("Shows only the lines with all of these words")
        self.model = QStandardItemModel(0, 3, self)
        self.model.setHorizontalHeaderLabels(["Where", "Keys", "What they do"])
        for row in (*action_keys(actions), *KEYS_INSIDE):
            items = [_item(text) for text in (row.place, row.keys, row.effect)]
            items[0].setData(f"{row.place} {row.keys} {row.effect}", _SEARCHED)
            self.model.appendRow(items)
        self.shown = _AllWordsModel(self)
        self.shown.setSourceModel(self.model)
        self.table = QTableView()
        self.table.setModel(self.shown)
        self.table.setAccessibleName("Keys")
        self.table.setToolTip("Arrow keys walk the table")
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.setAlternatingRowColors(True)
        self.table.setShowGrid(False)
        self.table.setWordWrap(True)
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.count = QLabel()
        self.count.setProperty("role", "caption")
        self.body.addWidget(self.search)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.count)
        self.search.textChanged.connect(self._narrow)
        self._narrow("")
        self.search.setFocus()

    def _narrow(self, text: str) -> None:
        self.shown.set_words(text)
        found, total = self.shown.rowCount(), self.model.rowCount()
        self.count.setText(f"{found} of {total} lines" if found else "No line has all of these words: use fewer.")
        if found:
            self.table.setCurrentIndex(self.shown.index(0, 0))


class _AllWordsModel(QSortFilterProxyModel):
    """Keeps the rows that contain every word, in any column and in any case."""

    def set_words(self, text: str) -> None:
        ahead = "".join(f"(?=.*{QRegularExpression.escape(word)})" for word in text.split())
        option = QRegularExpression.PatternOption
        self.setFilterKeyColumn(0)
        self.setFilterRole(_SEARCHED)
        self.setFilterRegularExpression(
            QRegularExpression(f"^{ahead}", option.CaseInsensitiveOption | option.DotMatchesEverythingOption)
        )


def action_keys(actions: Sequence[QAction]) -> tuple[KeyRow, ...]:
    """The actions that have a shortcut, by menu in the order given; each once."""
    rows: dict[KeyRow, None] = {}
    for action in actions:
        keys = [sequence for sequence in action.shortcuts() if not sequence.isEmpty()]
        if not keys or action.isSeparator():
            continue
        names = ", ".join(sequence.toString(QKeySequence.SequenceFormat.NativeText) for sequence in keys)
        text = _without_mnemonic(action.text())
        tip = action.statusTip()
        effect = f"{text}: {tip}" if tip and tip != text else text
        rows[KeyRow(_menu_of(action), names, effect)] = None
    places = list(dict.fromkeys(row.place for row in rows))
    return tuple(sorted(rows, key=lambda row: places.index(row.place)))


def _menu_of(action: QAction) -> str:
    """The titles of the menus that lead to the action, from the menu bar on; "Everywhere" for one in no menu."""
    titles: list[str] = []
    menu = _titled_menu(action)
    while menu is not None and len(titles) < 4:
        titles.insert(0, _without_mnemonic(menu.title()))
        menu = _titled_menu(menu.menuAction())
    return ", ".join(titles) or "Everywhere"


def _titled_menu(action: QAction) -> QMenu | None:
    """A menu that shows the action; not the nameless one in which a narrow menu bar keeps what has no room."""
    menus = [item for item in action.associatedObjects() if isinstance(item, QMenu)]
    return next((menu for menu in menus if menu.title()), None)


def _without_mnemonic(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…").removesuffix("...")


def _item(text: str) -> QStandardItem:
    item = QStandardItem(text)
    item.setEditable(False)
    return item

"""Every key that does something, to look up and to search."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRegularExpression, QSize, QSortFilterProxyModel, Qt
from PySide6.QtGui import QAction, QKeySequence, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QLabel, QLineEdit, QMenu, QTableView, QWidget

from engine.language import mark, tr
from gui.help.dialog import HelpDialog

_SEARCHED = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True)
class KeyRow:
    """One line of the table: where the keys count, their names, and what they do."""

    place: str
    keys: str
    effect: str


KEYS_INSIDE = (
    KeyRow(mark("Everywhere"), mark("Tab, Shift+Tab"), mark("go to the next or the former control")),
    KeyRow(mark("Everywhere"), mark("Space"), mark("press the button, or tick the box, that has the focus")),
    KeyRow(mark("Everywhere"), mark("Esc"), mark("stop what runs in this tab; close a dialog or a large picture")),
    KeyRow(mark("Everywhere"), mark("Ctrl and mouse wheel"), mark("make everything larger or smaller")),
    KeyRow(mark("Menus"), mark("Alt or F10"), mark("go to the menu bar; arrow keys and Enter choose")),
    KeyRow(mark("Pictures"), mark("Arrow keys"), mark("go from value to value and read each")),
    KeyRow(mark("Pictures"), mark("Home, End"), mark("first or last value of the row; with Ctrl, of the picture")),
    KeyRow(mark("Pictures"), mark("Page Up, Page Down"), mark("a page back or on")),
    KeyRow(
        mark("Pictures"),
        mark("Enter or Space"),
        mark("choose the value or map below the cursor, such as to show it large"),
    ),
    KeyRow(mark("Pictures"), mark("Menu key or Shift+F10"), mark("copy, save, or show as a table")),
    KeyRow(mark("Tables"), mark("Arrow keys"), mark("go from cell to cell")),
    KeyRow(mark("Tables"), mark("Home, End"), mark("first or last cell of the row; with Ctrl, of the table")),
    KeyRow(mark("Trees"), mark("Right, Left"), mark("unfold or fold a module; again: its first child, its parent")),
    KeyRow(mark("Trees"), "*", mark("unfold everything below a module")),
    KeyRow(mark("Lists and boxes"), mark("Letters"), mark("go to the entry that begins with them")),
    KeyRow(mark("Lists and boxes"), mark("Up, Down"), mark("the former or the next entry")),
    KeyRow(mark("Sliders and numbers"), mark("Up, Down"), mark("one step more or less")),
    KeyRow(mark("Sliders and numbers"), mark("Page Up, Page Down"), mark("ten steps more or less")),
    KeyRow(
        mark("Graph"), mark("Arrow keys"), mark("go along the edges from step to step; with Shift, move the drawing")
    ),
    KeyRow(mark("Graph"), mark("+, −, mouse wheel; F"), mark("closer or farther; all of it")),
    KeyRow(mark("Graph"), mark("Space"), mark("fold or unfold the group")),
    KeyRow(mark("Graph"), mark("Page Up, Page Down; P"), mark("a step of the forward pass back or on; play them")),
    KeyRow(mark("Activity"), mark("Del"), mark("stop the chosen task")),
    KeyRow(mark("Demos"), mark("Right or Page Down; Left or Page Up"), mark("the next step; the step before")),
    KeyRow(mark("Demos"), mark("Esc"), mark("leave the demo, then choose what becomes of the window")),
    KeyRow(mark("Guide"), mark("Ctrl+F"), mark("go to the search field; Up, Down and Enter choose what was found")),
    KeyRow(mark("Guide"), mark("F3, Shift+F3"), mark("the next or the former place on the page")),
    KeyRow(mark("Guide"), mark("Alt+Left, Alt+Right"), mark("back to the page before, and on again")),
)
"""The keys that belong to no menu; Qt's own controls and the program's pictures agree on them."""


class KeysDialog(HelpDialog):
    """A table of the actions' shortcuts by menu, and of the keys inside pictures and tables; typing narrows it."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Keyboard"),
            tr("All shortcuts, and the keys inside pictures and tables"),
            size=QSize(760, 600),
            parent=parent,
        )
        self.search = QLineEdit(placeholderText=tr("Search: a key, a menu or a word"), clearButtonEnabled=True)
        self.search.setAccessibleName(tr("Search the keys"))
        self.search.setToolTip(tr("Shows only the lines with all of these words"))
        self.model = QStandardItemModel(0, 3, self)
        self.model.setHorizontalHeaderLabels([tr("Where"), tr("Shortcut"), tr("What they do")])
        for row in (*action_keys(actions), *inside_keys()):
            items = [_item(text) for text in (row.place, row.keys, row.effect)]
            items[0].setData(f"{row.place} {row.keys} {row.effect}", _SEARCHED)
            self.model.appendRow(items)
        self.shown = _AllWordsModel(self)
        self.shown.setSourceModel(self.model)
        self.table = QTableView()
        self.table.setModel(self.shown)
        self.table.setAccessibleName(tr("Keyboard"))
        self.table.setToolTip(tr("Arrow keys walk the table"))
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
        self.count.setText(
            tr("{found} of {total} lines", found=found, total=total)
            if found
            else tr("No line has all of these words: use fewer.")
        )
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
        text = without_mnemonic(action.text())
        tip = action.statusTip()
        effect = f"{text}: {tip}" if tip and tip != text else text
        rows[KeyRow(_menu_of(action), names, effect)] = None
    places = list(dict.fromkeys(row.place for row in rows))
    return tuple(sorted(rows, key=lambda row: places.index(row.place)))


def inside_keys() -> tuple[KeyRow, ...]:
    """The keys that belong to no menu, in the language of now."""
    return tuple(KeyRow(tr(row.place), tr(row.keys), tr(row.effect)) for row in KEYS_INSIDE)


def _menu_of(action: QAction) -> str:
    """The titles of the menus that lead to the action, from the menu bar on; "Everywhere" for one in no menu."""
    titles: list[str] = []
    menu = _titled_menu(action)
    while menu is not None and len(titles) < 4:
        titles.insert(0, without_mnemonic(menu.title()))
        menu = _titled_menu(menu.menuAction())
    return ", ".join(titles) or tr("Everywhere")


def _titled_menu(action: QAction) -> QMenu | None:
    """A menu that shows the action; not the nameless one in which a narrow menu bar keeps what has no room."""
    menus = [item for item in action.associatedObjects() if isinstance(item, QMenu)]
    return next((menu for menu in menus if menu.title()), None)


def without_mnemonic(text: str) -> str:
    """The text of an action as it is read: no ampersand, no dots at its end."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…").removesuffix("...")


def _item(text: str) -> QStandardItem:
    item = QStandardItem(text)
    item.setEditable(False)
    return item

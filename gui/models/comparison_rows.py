"""A comparison of two models as a tree of rows, with the change of each in a sign and in words."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from engine.inspection.compare import Change, Comparison, RowPair
from engine.language import mark, number, tr
from gui.models.compared import CHANGES, SIGNS, signed, words_of
from gui.theme import current_theme

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns on the screen, from left to right."""

    NAME = 0
    TYPE = 1
    PARAMETERS = 2
    WORDS = 3
    BEFORE = 4
    AFTER = 5
    BYTES = 6


_TITLES = (
    mark("Module"),
    mark("Type"),
    mark("Parameters"),
    mark("What changed"),
    mark("Before"),
    mark("After"),
    mark("Bytes"),
)
_TIPS = (
    mark("+ added, − removed, ~ changed, → moved, = the same"),
    mark("Class of the module"),
    mark("How many more parameters the second model has there, with everything in it"),
    mark("Every difference in words"),
    mark("Parameters in the first model"),
    mark("Parameters in the second model"),
    mark("How many more bytes of parameters and buffers"),
)


class ComparisonModel(QAbstractItemModel):
    """Pairs under the module that holds them; the internal id of an index is the pair's place.

    What is the same is left out unless ``set_same_shown``, or where something in it differs.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pairs: tuple[RowPair, ...] = ()
        self._is_same_shown = False
        self._parent: list[int] = []
        self._position: dict[int, int] = {}
        self._children: dict[int, list[int]] = {}

    def set_comparison(self, comparison: Comparison | None) -> None:
        """Shows another comparison, or none."""
        self.beginResetModel()
        self._pairs = comparison.pairs if comparison else ()
        self._parent = _parents(self._pairs)
        self._arrange()
        self.endResetModel()

    def set_same_shown(self, is_shown: bool) -> None:
        """Whether modules without a difference have a row."""
        self.beginResetModel()
        self._is_same_shown = is_shown
        self._arrange()
        self.endResetModel()

    def pair_at(self, index: Index) -> RowPair | None:
        return self._pairs[index.internalId()] if index.isValid() else None

    def index_of(self, fqn: str) -> QModelIndex:
        """The row of a module of either model; invalid when there is none that is shown."""
        for place in self._position:
            pair = self._pairs[place]
            if fqn in {row.fqn for row in (pair.before, pair.after) if row is not None}:
                return self.createIndex(self._position[place], 0, place)
        return QModelIndex()

    def _arrange(self) -> None:
        wanted: set[int] = set()
        for place, pair in enumerate(self._pairs):
            while place >= 0 and place not in wanted and (self._is_same_shown or pair.change != "same"):
                wanted.add(place)
                place = self._parent[place]
        self._children, self._position = {}, {}
        for place in sorted(wanted):
            siblings = self._children.setdefault(self._parent[place], [])
            self._position[place] = len(siblings)
            siblings.append(place)

    # Qt's side

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if parent.column() > 0:
            return 0
        return len(self._children.get(parent.internalId() if parent.isValid() else -1, ()))

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(Column)

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, self._children[parent.internalId() if parent.isValid() else -1][row])

    def parent(self, index: Index = QModelIndex()) -> Any:  # noqa: B008
        place = self._parent[index.internalId()] if index.isValid() else -1
        return self.createIndex(self._position[place], 0, place) if place >= 0 else QModelIndex()

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(_TITLES[section])
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr(_TIPS[section])
        return _alignment(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        pair = self.pair_at(index)
        if pair is None:
            return None
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return cell_text(pair, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(_colour(pair.change)) if column in (Column.NAME, Column.WORDS) else None
        if role == Qt.ItemDataRole.ToolTipRole:
            name = pair.fqn or tr("the whole model")
            return f"{name}: {tr(CHANGES[pair.change])}\n{words_of(pair)}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            spoken = f"{tr(CHANGES[pair.change])}: {pair.fqn}" if column == Column.NAME else cell_text(pair, column)
            return f"{tr(_TITLES[column])}: {spoken}"
        return None


def cell_text(pair: RowPair, column: int) -> str:
    """What stands in a column."""
    row = pair.after or pair.before
    if row is None:
        return ""
    if column == Column.NAME:
        return f"{SIGNS[pair.change]} {row.name}"
    if column == Column.TYPE:
        return row.type
    if column in (Column.BEFORE, Column.AFTER):
        side = pair.before if column == Column.BEFORE else pair.after
        return "–" if side is None else number(side.parameters)
    if column == Column.PARAMETERS:
        return signed(pair.parameters)
    return signed(pair.size_bytes) if column == Column.BYTES else words_of(pair)


def _parents(pairs: tuple[RowPair, ...]) -> list[int]:
    """For every pair the place of the one around it, −1 for the root and what stands alone."""
    places = {pair.fqn: place for place, pair in enumerate(pairs)}
    found = []
    for place, pair in enumerate(pairs):
        around = pair.fqn
        while around and (around := around.rpartition(".")[0]) not in places:
            pass
        parent = places.get(around, -1)
        found.append(parent if pair.fqn and parent != place else -1)
    return found


def _colour(change: Change) -> str:
    theme = current_theme()
    colours = {"added": theme.good, "removed": theme.danger, "same": theme.muted}
    return colours.get(change, theme.accent)


def _alignment(column: int) -> Qt.AlignmentFlag:
    is_text = column in (Column.NAME, Column.TYPE, Column.WORDS)
    side = Qt.AlignmentFlag.AlignLeft if is_text else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter

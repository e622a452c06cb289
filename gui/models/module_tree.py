"""The module tree of a summary as an item model."""

from __future__ import annotations

from collections import defaultdict
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from engine.inspection import readings
from engine.inspection.results import ModelSummary, ModuleRow, Shape
from gui.theme import current_theme

Index = QModelIndex | QPersistentModelIndex

SHARE_ROLE = Qt.ItemDataRole.UserRole + 1


class Column(IntEnum):
    """The columns, from left to right."""

    NAME = 0
    TYPE = 1
    ARGUMENTS = 2
    INPUT = 3
    OUTPUT = 4
    PARAMETERS = 5
    SHARE = 6
    MACS = 7


_TITLES = ("Name", "Type", "Arguments", "Input", "Output", "Parameters", "Share", "MACs")
_TIPS = (
    "Name in the model; the tool-tip of a row gives the full path",
    "Class of the module",
    "What the class was made with, as print() shows it",
    "Shape of the first tensor that goes in, from one real forward pass",
    "Shape of the first tensor that comes out",
    "Numbers that training adjusts, of the module and everything in it",
    "Parameters as a part of the model's",
    "Multiply-adds of one forward pass; a dash is unknown",
)
_TEXT_COLUMNS = frozenset((Column.NAME, Column.TYPE, Column.ARGUMENTS))


class ModuleTreeModel(QAbstractItemModel):
    """Rows of a ``ModelSummary``; the internal id of an index is the row's place in it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[ModuleRow, ...] = ()
        self._children: dict[int, list[int]] = {}
        self._position: list[int] = []

    def set_summary(self, summary: ModelSummary | None) -> None:
        """Shows another model's modules, or none."""
        self.beginResetModel()
        self._rows = summary.rows if summary else ()
        children: defaultdict[int, list[int]] = defaultdict(list)
        self._position = []
        for place, row in enumerate(self._rows):
            self._position.append(len(children[row.parent]))
            children[row.parent].append(place)
        self._children = dict(children)
        self.endResetModel()

    def row_at(self, index: Index) -> ModuleRow | None:
        return self._rows[index.internalId()] if index.isValid() else None

    def index_of(self, fqn: str) -> QModelIndex:
        """The index of a module's first column; invalid when there is none."""
        for place, row in enumerate(self._rows):
            if row.fqn == fqn:
                return self.createIndex(self._position[place], Column.NAME, place)
        return QModelIndex()

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
        place = self._children[parent.internalId() if parent.isValid() else -1][row]
        return self.createIndex(row, column, place)

    def parent(self, index: Index = QModelIndex()) -> Any:  # noqa: B008
        place = self._rows[index.internalId()].parent if index.isValid() else -1
        return self.createIndex(self._position[place], 0, place) if place >= 0 else QModelIndex()

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _TITLES[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return _TIPS[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index)
        if row is None:
            return None
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return column_text(row, column)
        if role == SHARE_ROLE and column == Column.SHARE:
            return row.share
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.ForegroundRole and column in (Column.TYPE, Column.ARGUMENTS):
            return QColor(current_theme().muted)
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tip(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{_TITLES[column]}: {column_text(row, column)}"
        return None


def shape_text(shape: Shape | None) -> str:
    """``6 × 28 × 28``, or a dash where no shape is known."""
    return "–" if shape is None else readings.shape_text(shape) or "scalar"


def count_text(count: int | None) -> str:
    """``69,240``, or a dash for what is not known."""
    return "–" if count is None else f"{count:,}"


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if column in _TEXT_COLUMNS else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter


def column_text(row: ModuleRow, column: int) -> str:
    """What stands in a row's column."""
    if column == Column.NAME:
        return row.name
    if column == Column.TYPE:
        return row.type
    if column == Column.ARGUMENTS:
        return row.arguments
    if column == Column.INPUT:
        return shape_text(row.input_shape)
    if column == Column.OUTPUT:
        return shape_text(row.output_shape)
    if column == Column.PARAMETERS:
        return count_text(row.parameters)
    if column == Column.SHARE:
        return f"{100 * row.share:.1f} %"
    return count_text(row.macs)


def _tip(row: ModuleRow, column: int) -> str:
    if column == Column.PARAMETERS and row.formula:
        return row.formula
    if column in (Column.TYPE, Column.ARGUMENTS):
        return f"{row.type}({row.arguments})"
    return "\n".join(part for part in (row.fqn or row.type, row.note) if part)

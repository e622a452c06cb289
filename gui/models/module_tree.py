"""The module tree of a summary as an item model."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

from engine.inspection.measurement import Measurement, ModuleMeasurement
from engine.inspection.results import ModelSummary, ModuleRow
from engine.language import tr
from gui.models.module_columns import (
    TEXT_COLUMNS,
    TIPS,
    TITLES,
    Column,
    column_text,
    is_idle,
    longest_names,
    sort_value,
    tip_text,
    widest_texts,
)
from gui.models.module_filter import ROOT, ModuleArrangement, ModuleIndex
from gui.theme import current_theme

__all__ = ["MARK_ROLE", "SHARE_ROLE", "Column", "ModuleTreeModel"]

Index = QModelIndex | QPersistentModelIndex

SHARE_ROLE = Qt.ItemDataRole.UserRole + 1  # 0 to 1
MARK_ROLE = Qt.ItemDataRole.UserRole + 2  # whether the row keeps its own colours while it is chosen
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_NO_INDEX = QModelIndex()


class ModuleTreeModel(QAbstractItemModel):
    """Rows of a ``ModelSummary``, worked out as far as they are looked at.

    An index carries a node's number plus one, so that the invalid index carries that of the root: what a view asks for
    ten thousand times is thereby one look-up.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._summary: ModelSummary | None = None
        self._times: dict[str, ModuleMeasurement] = {}
        self._text = ""
        self._sorted_by: tuple[int, bool] = (-1, False)
        self._tree = ModuleArrangement(ModuleIndex(None))
        self._texts: dict[int, set[str]] = {}
        self._names: dict[int, list[str]] | None = None

    @property
    def summary(self) -> ModelSummary | None:
        return self._summary

    @property
    def hits(self) -> int | None:
        """How many modules the filter found; None while there is no filter."""
        return None if self._tree.hits is None else len(self._tree.hits)

    @property
    def first_hit(self) -> str | None:
        """The fqn of the first module that the filter found."""
        return self._tree.index.rows[self._tree.hits[0]].fqn if self._tree.hits else None

    def set_summary(self, summary: ModelSummary | None) -> None:
        """Shows another model's modules, or none; measured times stay where the modules are the same."""
        self.beginResetModel()
        self._summary = summary
        self._texts, self._names = {}, None
        self._tree = self._arranged(ModuleIndex(summary))
        self.endResetModel()

    def set_measurement(self, measurement: Measurement | None) -> None:
        """Fills the columns that are measured."""
        self._times = {one.fqn: one for one in measurement.modules} if measurement else {}
        self._texts.pop(Column.TIME, None)
        self._texts.pop(Column.MEMORY, None)
        if self._sorted_by[0] in (Column.TIME, Column.MEMORY):
            self.sort(self._sorted_by[0], _order(self._sorted_by[1]))
        self.refresh()

    def refresh(self) -> None:
        """Colours or times are others now."""
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, len(TITLES) - 1))

    def set_filter(self, text: str) -> None:
        """Keeps modules whose path or type holds every word, with what they stand in."""
        if text.split() != self._text.split():
            self.beginResetModel()
            self._text = text
            self._tree = self._arranged(self._tree.index)
            self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Siblings by a column, unknown ones last; column −1 brings the model's own order back."""
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        self._sorted_by = (column, order == Qt.SortOrder.DescendingOrder)
        self._tree = self._arranged(self._tree.index)
        self.changePersistentIndexList(kept, [self._index_of_node(_node(i), i.column()) for i in kept])
        self.layoutChanged.emit()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(TITLES) - 1)

    def row_at(self, index: Index) -> ModuleRow | None:
        """The module, or the sum of alike siblings."""
        return self._tree.row(_node(index)) if index.isValid() else None

    def is_group(self, index: Index) -> bool:
        """It stands for alike siblings, and is no module itself."""
        return index.isValid() and self._tree.is_group(_node(index))

    def index_of(self, fqn: str) -> QModelIndex:
        """The index of a module's first column; invalid when there is none, or the filter hides it."""
        place = self._tree.index.place_of(fqn)
        return QModelIndex() if place is None else self._index_of_node(place, Column.NAME)

    def expandable(self, depth: int | None) -> Iterable[QModelIndex]:
        """Modules above a depth (None: all) that have others in them, parents first; alike siblings stay folded."""
        tree = self._tree
        waiting = list(tree.children(ROOT))
        for node in waiting:
            if tree.is_group(node) or not tree.has_children(node):
                continue
            if depth is None or tree.index.rows[node].depth < depth:
                yield self.createIndex(tree.position(node), 0, node + 1)
                waiting += tree.children(node)

    def foldable(self, index: Index = _NO_INDEX) -> list[QModelIndex]:
        """What is right below a row and has something below itself."""
        tree = self._tree
        below = enumerate(tree.children(index.internalId() - 1))
        return [self.createIndex(at, 0, node + 1) for at, node in below if tree.has_children(node)]

    def texts(self, column: int) -> set[str]:
        """The few texts among which is the widest of a column."""
        found = self._texts.get(column)
        if found is None:
            found = self._texts[column] = widest_texts(self._tree.index.rows, column, self._times.values())
        return found | {column_text(row, column) for row in self._tree.groups} if column < Column.TIME else found

    def group_types(self) -> set[str]:
        """What the rows of alike siblings say of themselves."""
        return {row.type for row in self._tree.groups}

    def names(self, depth: int) -> list[str]:
        """The names among which is the widest of a depth."""
        if self._names is None:
            self._names = longest_names(self._tree.index.rows)
        alike = [row.name for row in self._tree.groups if row.depth == depth]
        return [*self._names.get(depth, []), *alike]

    def measured(self, row: ModuleRow, index: Index) -> ModuleMeasurement | None:
        """Times of the module; of alike siblings all together."""
        return self._measured(self._tree, _node(index)) if self._times else None

    def _measured(self, tree: ModuleArrangement, node: int) -> ModuleMeasurement | None:
        if not tree.is_group(node):
            return self._times.get(tree.index.rows[node].fqn)
        found = [self._times.get(tree.index.rows[place].fqn) for place in tree.members(node)]
        known = [one for one in found if one is not None]
        if len(known) < len(found):
            return None
        return ModuleMeasurement(
            fqn=known[0].fqn,
            calls=sum(one.calls for one in known),
            seconds=sum(one.seconds for one in known),
            own_seconds=sum(one.own_seconds for one in known),
            repeats=(),
            output_bytes=sum(one.output_bytes for one in known),
            allocated_bytes=sum(one.allocated_bytes for one in known),
        )

    def _arranged(self, index: ModuleIndex) -> ModuleArrangement:
        column, is_descending = self._sorted_by
        key = self._key if column >= 0 else None
        return ModuleArrangement(index, text=self._text, key=key, is_descending=is_descending)

    def _key(self, tree: ModuleArrangement, node: int) -> Any:
        measured = self._measured(tree, node) if self._times else None
        return sort_value(tree.row(node), self._sorted_by[0], measured)

    def _index_of_node(self, node: int, column: int) -> QModelIndex:
        tree = self._tree
        place = node - len(tree.index.rows) if tree.is_group(node) else node
        if not tree.reach(place):
            return QModelIndex()
        return self.createIndex(tree.position(node), column, node + 1)

    # Qt's side

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.column() > 0 else len(self._tree.children(parent.internalId() - 1))

    def hasChildren(self, parent: Index = _NO_INDEX) -> bool:
        return self._tree.has_children(parent.internalId() - 1)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return len(TITLES)

    def index(self, row: int, column: int, parent: Index = _NO_INDEX) -> QModelIndex:
        node = parent.internalId() - 1
        below = self._tree.known.get(node) or self._tree.children(node)
        try:
            return self.createIndex(row, column, below[row] + 1) if row >= 0 else QModelIndex()
        except IndexError:
            return QModelIndex()

    def parent(self, index: Index = _NO_INDEX) -> Any:
        if not index.isValid():
            return QModelIndex()
        node = self._tree.parent(_node(index))
        return self.createIndex(self._tree.position(node), 0, node + 1) if node >= 0 else QModelIndex()

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            arrow = ("▴", "▾")[self._sorted_by[1]] if section == self._sorted_by[0] else ""
            return f"{tr(TITLES[section])} {arrow}".rstrip()
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr("{tip}. A click sorts, a third one brings the model's order back", tip=tr(TIPS[section]))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if section in TEXT_COLUMNS else _RIGHT
        if role == Qt.ItemDataRole.InitialSortOrderRole:  # the largest number is what is looked for
            return _order(section not in TEXT_COLUMNS)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._tree.row(_node(index)), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return column_text(row, column, self.measured(row, index) if column >= Column.TIME else None)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if column in TEXT_COLUMNS else _RIGHT
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colour(row, column, index)
        if role == SHARE_ROLE:
            return row.share if column == Column.SHARE else None
        if role == MARK_ROLE:
            return row.is_failed
        if role == Qt.ItemDataRole.BackgroundRole:
            return QColor(current_theme().danger_surface) if row.is_failed else None
        if role == Qt.ItemDataRole.FontRole:
            return _italic() if self._tree.is_group(_node(index)) and column == Column.TYPE else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_text(row, column, self.measured(row, index) if column >= Column.TIME else None)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            note = f"; {row.note}" if row.note and column == Column.NAME else ""
            return f"{tr(TITLES[column])}: {self.data(index)}{note}"
        return None

    def _colour(self, row: ModuleRow, column: int, index: Index) -> QColor | None:
        theme = current_theme()
        if row.is_failed:
            return QColor(theme.danger)
        if is_idle(row) or column in (Column.TYPE, Column.ARGUMENTS):
            return QColor(theme.muted)
        return None


def _node(index: Index) -> int:
    return int(index.internalId()) - 1


def _order(is_descending: bool) -> Qt.SortOrder:
    return Qt.SortOrder.DescendingOrder if is_descending else Qt.SortOrder.AscendingOrder


def _italic() -> QFont:
    font = QFont()
    font.setItalic(True)
    return font

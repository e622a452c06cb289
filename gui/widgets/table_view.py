"""A figure's numbers on the screen: a table that follows its figure and can be walked with the keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from engine.language import number
from gui.widgets.reading_direction import keep_left_to_right
from gui.widgets.table_data import Row, TableData, as_tsv, column_title, is_number, shown
from gui.zoom import scaled

LONGEST_SORT = 200_000
_MEASURED_COLUMNS = 60
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class TableModel(QAbstractTableModel):
    """Read only; whole numbers with thousands separators, others to six digits, in full as a tool-tip."""

    def __init__(self, data: TableData, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._data = data
        self._order: Sequence[int] | None = None
        self._sorted_by: tuple[int, Qt.SortOrder] = (-1, Qt.SortOrder.AscendingOrder)

    @property
    def table(self) -> TableData:
        return self._data

    @property
    def rows_in_order(self) -> Sequence[int]:
        return self._order if self._order is not None else range(len(self._data.rows))

    def set_table(self, data: TableData) -> None:
        """Takes new numbers; where the columns are the same and rows were only added, nothing else moves."""
        before, after = len(self._data.rows), len(data.rows)
        if data.headers != self._data.headers or after < before or self._order is not None:
            self.beginResetModel()
            self._data = data
            self._order = self._sorted(*self._sorted_by)
            self.endResetModel()
            return
        if after > before:
            self.beginInsertRows(_ROOT, before, after - 1)
            self._data = data
            self.endInsertRows()
        else:
            self._data = data
        if before:
            self.dataChanged.emit(self.index(0, 0), self.index(before - 1, len(data.headers) - 1))

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._data.rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._data.headers)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation == Qt.Orientation.Horizontal:
            first = self._value(0, section) if len(self._data.rows) else None
            return _alignment(first)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        is_column = orientation == Qt.Orientation.Horizontal
        return column_title(self._data.headers[section]) if is_column else str(section + 1)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.TextAlignmentRole,
        ):
            return None
        value = self._value(index.row(), index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(value)
        if role == Qt.ItemDataRole.ToolTipRole:
            if value is None:
                return ""
            return number(value, "") if isinstance(value, int | float) and is_number(value) else str(value)
        return _alignment(value)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """By the values of a column, empty ones last; column −1 brings the given order back."""
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        places = [self.rows_in_order[index.row()] for index in kept]
        self._sorted_by = (column, order)
        self._order = self._sorted(column, order)
        back = {place: row for row, place in enumerate(self._order)} if self._order is not None else None
        now = [self.index(back[p] if back else p, i.column()) for p, i in zip(places, kept, strict=True)]
        self.changePersistentIndexList(kept, now)
        self.layoutChanged.emit()

    def _sorted(self, column: int, order: Qt.SortOrder) -> Sequence[int] | None:
        if not 0 <= column < len(self._data.headers) or len(self._data.rows) > LONGEST_SORT:
            return None
        values = [row[column] if column < len(row) else None for row in self._data.rows]
        is_filled = [value is not None and value == value for value in values]  # NaN differs from itself
        places = [place for place, filled in enumerate(is_filled) if filled]
        is_down = order == Qt.SortOrder.DescendingOrder
        try:
            places.sort(key=lambda place: values[place], reverse=is_down)  # type: ignore[arg-type, return-value]
        except TypeError:  # words beside numbers
            places.sort(key=lambda place: str(values[place]), reverse=is_down)
        return places + [place for place, filled in enumerate(is_filled) if not filled]

    def _value(self, row: int, column: int) -> object:
        cells: Row = self._data.rows[self.rows_in_order[row]]
        return cells[column] if column < len(cells) else None


def _alignment(value: object) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if is_number(value) else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


class NumberTable(QTableView):
    """Shows ``TableData``; Ctrl+C copies the selected cells as TSV, a click on a header sorts."""

    def __init__(self, data: TableData, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_left_to_right(self)
        self._model = TableModel(data, self)
        self.setModel(self._model)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)  # Tab goes on to the buttons, the arrows walk the cells
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setStretchLastSection(True)
        header.setResizeContentsPrecision(50)  # measuring every cell of a large table would stall the window
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self._adapt_columns()
        self._adapt_rows()
        if self._model.rowCount():
            self.setCurrentIndex(self._model.index(0, 0))

    @property
    def table(self) -> TableData:
        return self._model.table

    def set_table(self, data: TableData) -> None:
        """Shows new numbers and keeps the cursor where it was, as far as there is a cell."""
        index = self.currentIndex()
        place = (index.row(), index.column())
        is_same = data.headers == self.table.headers
        self._model.set_table(data)
        if self.currentIndex().isValid() or not self._model.rowCount():
            return
        row, column = min(max(place[0], 0), self._model.rowCount() - 1), min(max(place[1], 0), len(data.headers) - 1)
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self._model.index(row, column), flag)
        if not is_same:
            self._adapt_columns()

    def selection_as_tsv(self) -> str:
        """The rectangle around the selected cells, row by row; cells in it that are not selected stay empty."""
        ranges = [self.selectionModel().selection().at(at) for at in range(self.selectionModel().selection().count())]
        if not ranges:
            return ""
        left, right = min(part.left() for part in ranges), max(part.right() for part in ranges)
        order = self._model.rows_in_order
        rows = sorted({row for part in ranges for row in range(part.top(), part.bottom() + 1)})
        columns = range(left, right + 1)
        if len(ranges) == 1:
            return as_tsv(self.table.cells((order[row] for row in rows), columns))
        chosen = {(i.row(), i.column()) for i in self.selectedIndexes()}
        lines = zip(rows, self.table.cells((order[row] for row in rows), columns), strict=True)
        return as_tsv(
            [value if (row, column) in chosen else None for column, value in zip(columns, line, strict=True)]
            for row, line in lines
        )

    def _adapt_columns(self) -> None:
        self.setSortingEnabled(self._model.rowCount() <= LONGEST_SORT)
        if self._model.columnCount() <= _MEASURED_COLUMNS:
            self.resizeColumnsToContents()

    def _adapt_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() + scaled(8)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._adapt_rows()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.selection_as_tsv())
        else:
            super().keyPressEvent(event)

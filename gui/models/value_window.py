"""The values of one tensor for a table: pages of a matrix of any size, of which only a window is held."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from engine.inspection.tensor_results import Array, ValueWindow
from engine.language import number, tr
from gui.models.tensor_axes import indices, place_text
from gui.theme import current_theme

# A page keeps clear of Qt's limits: a view's length in px and its header's sections are 32-bit numbers.
PAGE_ROWS, PAGE_COLUMNS = 100_000, 1_000
WAITING = "…"
_TINT = 0.14

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
Range = tuple[int, int]


class ValueWindowModel(QAbstractTableModel):
    """Rows and columns of the page that ``row`` and ``column`` lie in; a vector stands upright.

    Places are those of the matrix; ``page_row`` and ``page_column`` are where the page begins.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows_total = self.columns_total = 0
        self.page_row = self.page_column = 0
        self.is_upright = False
        self._name = ""
        self._shape: tuple[int, ...] = ()
        self._values: Array = np.zeros((0, 0))
        self._first = (0, 0)

    def set_tensor(self, name: str, shape: tuple[int, ...], *, rows: int, columns: int) -> None:
        """Another tensor, of which no value is known yet."""
        self.beginResetModel()
        self._name, self._shape = name, shape
        self._values, self._first = np.zeros((0, 0)), (0, 0)
        self.page_row = self.page_column = 0
        self._set_size(rows, columns)
        self.endResetModel()

    def take(self, window: ValueWindow) -> None:
        """Values that have come; a size other than the one awaited counts from now on."""
        is_upright = window.rows_total == 1 and window.columns_total > 1
        size = (window.rows_total, window.columns_total)
        if (size[::-1] if is_upright else size) != (self.rows_total, self.columns_total):
            self.beginResetModel()
            self.page_row = self.page_column = 0
            self._set_size(*size)
            self.endResetModel()
        self._values = window.values.T if self.is_upright else window.values
        first = (window.first_row, window.first_column)
        self._first = first[::-1] if self.is_upright else first
        if self.rowCount() and self.columnCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def show_page(self, row: int, column: int) -> None:
        """Turns to the page with a place of the table."""
        page = row // PAGE_ROWS * PAGE_ROWS, column // PAGE_COLUMNS * PAGE_COLUMNS
        if page != (self.page_row, self.page_column):
            self.beginResetModel()
            self.page_row, self.page_column = page
            self.endResetModel()

    def holds(self, rows: Range, columns: Range) -> bool:
        """Whether all values of a part of the table are there."""
        (top, left), (height, width) = self._first, self._values.shape
        return top <= rows[0] and rows[1] <= top + height and left <= columns[0] and columns[1] <= left + width

    def asked_of_tensor(self, rows: Range, columns: Range) -> tuple[Range, Range]:
        """A part of the table as rows and columns of the tensor."""
        return (columns, rows) if self.is_upright else (rows, columns)

    def place_of(self, index: _Index) -> tuple[int, int]:
        """Row and column in the whole table."""
        return self.page_row + index.row(), self.page_column + index.column()

    def index_at(self, row: int, column: int) -> QModelIndex:
        """The index of a place on the page that is shown."""
        return self.index(row - self.page_row, column - self.page_column)

    def value_at(self, row: int, column: int) -> Any:
        """A value as numpy has it, None while it is not there."""
        at, along = row - self._first[0], column - self._first[1]
        height, width = self._values.shape
        return self._values[at, along] if 0 <= at < height and 0 <= along < width else None

    def full_text(self, row: int, column: int) -> str:
        """The value with all its digits and its index in PyTorch."""
        value = self.value_at(row, column)
        if value is None:
            return ""
        down, along = (column, row) if self.is_upright else (row, column)
        return f"{place_text(self._name, self._shape, down, along)} = {value!s}"

    # Qt's side

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else min(PAGE_ROWS, max(self.rows_total - self.page_row, 0))

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else min(PAGE_COLUMNS, max(self.columns_total - self.page_column, 0))

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return number(self.page_row + section)
        if self.is_upright or not self._shape:
            return tr("value")
        column = self.page_column + section
        if len(self._shape) < 3:
            return number(column)
        return ", ".join(map(str, indices(self._shape, 0, column)[1:]))

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.DisplayRole:
            value = self.value_at(*self.place_of(index))
            return WAITING if value is None else value_digits(value)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.full_text(*self.place_of(index))
        if role in (Qt.ItemDataRole.BackgroundRole, Qt.ItemDataRole.ForegroundRole):
            return _colour(self.value_at(*self.place_of(index)), is_text=role == Qt.ItemDataRole.ForegroundRole)
        return None

    def _set_size(self, rows: int, columns: int) -> None:
        self.is_upright = rows == 1 and columns > 1
        self.rows_total, self.columns_total = (columns, rows) if self.is_upright else (rows, columns)


def value_digits(value: Any) -> str:
    """Six digits and a real minus; whole numbers in full."""
    item = value.item() if hasattr(value, "item") else value
    text = (
        str(item).lower() if isinstance(item, bool) else number(item) if isinstance(item, int) else number(item, ".6g")
    )
    return text.replace("-", "−")


def _colour(value: Any, *, is_text: bool) -> QColor | None:
    """A tint of the map's colour for the sign, and the colour of warnings for what is not finite."""
    if value is None or np.iscomplexobj(value) or value == 0:
        return None
    theme = current_theme()
    if not np.isfinite(value):
        return QColor(theme.danger if is_text else theme.danger_surface)
    if is_text:
        return None
    tint, ground = QColor(theme.diverging[1 if value < 0 else 5]), QColor(theme.window)
    pairs = ((ground.red(), tint.red()), (ground.green(), tint.green()), (ground.blue(), tint.blue()))
    return QColor(*(round(back + (front - back) * _TINT) for back, front in pairs))

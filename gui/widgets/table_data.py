"""A figure's numbers as a table: on screen, as CSV and for the clipboard."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QDialog, QDialogButtonBox, QTableView, QVBoxLayout, QWidget

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class TableData:
    """Column names and rows of plain values."""

    headers: tuple[str, ...]
    rows: tuple[tuple[object, ...], ...]

    @classmethod
    def of(cls, headers: Sequence[str], rows: Sequence[Sequence[object]]) -> TableData:
        """numpy's scalars become Python's, so that a file shows ``0.5`` and not their type."""
        return cls(tuple(headers), tuple(tuple(_plain(value) for value in row) for row in rows))

    def as_csv(self, delimiter: str = ",") -> str:
        """Numbers in full and without separators, a decimal point, an empty field for None."""
        text = io.StringIO()
        writer = csv.writer(text, delimiter=delimiter, lineterminator="\n")
        writer.writerow(self.headers)
        writer.writerows(self.rows)
        return text.getvalue()


class TableModel(QAbstractTableModel):
    """Read only; whole numbers with thousands separators, others to six digits, in full as a tool-tip."""

    def __init__(self, data: TableData, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._data = data

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._data.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._data.headers)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._data.headers[section] if orientation == Qt.Orientation.Horizontal else str(section + 1)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._data.rows[index.row()]
        value = row[index.column()] if index.column() < len(row) else None
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        if role == Qt.ItemDataRole.DisplayRole:
            return _shown(value)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "" if value is None else str(value)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None


class TableDialog(QDialog):
    """A figure's numbers in a window of their own."""

    def __init__(self, title: str, data: TableData, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title or "Data")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        view = QTableView()
        view.setModel(TableModel(data, view))
        view.setShowGrid(False)
        view.setAlternatingRowColors(True)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.verticalHeader().hide()
        view.horizontalHeader().setStretchLastSection(True)
        if len(data.rows) <= 2000:  # measuring every cell of a large table would stall the window
            view.resizeColumnsToContents()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(view)
        layout.addWidget(buttons)
        self.resize(640, 480)


def _plain(value: object) -> object:
    item = getattr(value, "item", None)
    return item() if callable(item) and getattr(value, "ndim", None) == 0 else value


def _shown(value: object) -> str:
    if value is None:
        return "–"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        return f"{value:,}"
    return f"{value:,.6g}" if isinstance(value, float) else str(value)

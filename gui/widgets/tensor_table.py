"""The tensors of a file as a table that can be filtered; it may have 100,000 rows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from engine.language import mark, number, tr
from engine.loading.described import shortened
from engine.loading.results import TensorEntry
from gui.widgets.labels import label
from gui.widgets.table_data import LazyRows, TableData
from gui.widgets.table_view import NumberTable
from gui.zoom import scaled

HEADERS = (mark("Name"), mark("Shape"), "dtype", mark("Bytes"), mark("Note"))
_WIDEST_COLUMN, _GAP, _ROW_HEIGHT, _MOST_CHARACTERS = 360, 8, 28, 200


class FileTable(NumberTable):
    """A table of what is in a file; its columns fit what is shown first."""

    def __init__(self, headers: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(TableData(tuple(headers), ()), parent)
        self.setMinimumHeight(160)
        self._fit_rows()

    def set_rows(self, rows: LazyRows) -> None:
        """Shows other rows from the top."""
        self._model.sort(-1)
        self.horizontalHeader().setSortIndicator(-1, self.horizontalHeader().sortIndicatorOrder())
        self.set_table(TableData(self.table.headers, ()))
        self.set_table(TableData(self.table.headers, rows))
        self._adapt_columns()
        self.scrollToTop()

    def _fit_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(round(scaled(_ROW_HEIGHT)))

    def _adapt_columns(self) -> None:
        super()._adapt_columns()
        for column in range(self._model.columnCount() - 1):  # the last one takes what is left
            width = self.columnWidth(column) + round(scaled(_GAP))
            self.setColumnWidth(column, min(width, round(scaled(_WIDEST_COLUMN))))

    # Qt's side

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_rows()
            self._adapt_columns()


class TensorTable(QWidget):
    """Name, shape, dtype, bytes and what is special; the filter takes part of a name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: Sequence[TensorEntry] = ()
        self.filter = QLineEdit(placeholderText=tr("Filter names"), clearButtonEnabled=True)
        self.filter.setAccessibleName(tr("Filter tensors"))
        self.filter.setToolTip(tr("Part of a name; upper and lower case are the same"))
        self.count_label = label(" ", "caption")
        self.table = FileTable(HEADERS)
        self.table.setAccessibleName(tr("Tensors"))
        self.table.setAccessibleDescription(tr("The tensors of the file; Ctrl+C copies the selected cells"))
        head = QHBoxLayout()
        head.addWidget(self.filter, 1)
        head.addWidget(self.count_label, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        layout.addWidget(self.table, 1)
        self.filter.textChanged.connect(self._show)

    def set_entries(self, entries: Sequence[TensorEntry]) -> None:
        """Shows the tensors of another file."""
        self._entries = entries
        self.filter.clear()
        self._show()

    def _show(self) -> None:
        entries, wanted = self._entries, self.filter.text().strip().casefold()
        chosen: Sequence[int] = range(len(entries))
        if wanted:
            chosen = [at for at, entry in enumerate(entries) if wanted in entry.name.casefold()]
        size_bytes = sum(entries[at].size_bytes for at in chosen)
        self.count_label.setText(_counted(len(chosen), len(entries) if wanted else None, size_bytes))
        self.table.set_rows(LazyRows(len(chosen), lambda at: _row(entries[chosen[at]])))


def _counted(count: int, total: int | None, size: int) -> str:
    """How many tensors are shown, of how many where some are left out, and their bytes."""
    if total is None:
        if count == 1:
            return tr("1 tensor, {size:,} bytes", size=size)
        return tr("{count:,} tensors, {size:,} bytes", count=count, size=size)
    if count == 1:
        return tr("1 of {total:,} tensor, {size:,} bytes", total=total, size=size)
    return tr("{count:,} of {total:,} tensors, {size:,} bytes", count=count, total=total, size=size)


def shown_name(name: str) -> str:
    """A name out of a file for a cell: one line of printable signs."""
    return shortened(name, _MOST_CHARACTERS) if name else tr("(no name)")


def shape_words(shape: Sequence[int]) -> str:
    return " × ".join(number(size) for size in shape) if shape else tr("scalar")


def _row(entry: TensorEntry) -> tuple[object, ...]:
    return shown_name(entry.name), shape_words(entry.shape), entry.dtype, entry.size_bytes, entry.note

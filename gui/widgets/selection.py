"""What is selected in a list, table or tree, as text."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from gui.widgets.table_data import as_tsv


def copy_selection(widget: QWidget) -> bool:
    """Copies the selected cells of a view, or the current row, as spreadsheets paste them; False for other widgets."""
    if not isinstance(widget, QAbstractItemView) or widget.model() is None:
        return False
    chosen = widget.selectionModel().selectedIndexes()
    if not chosen and widget.currentIndex().isValid():
        chosen = [widget.currentIndex()]
    rows: dict[tuple[int, ...], dict[int, str]] = {}
    for index in chosen:
        place = [index.row()]
        parent = index.parent()
        while parent.isValid():
            place.insert(0, parent.row())
            parent = parent.parent()
        rows.setdefault(tuple(place), {})[index.column()] = str(index.data() or "")
    if not rows:
        return True
    columns = sorted({column for cells in rows.values() for column in cells if _is_shown(widget, column)})
    lines = [[cells.get(column, "") for column in columns] for _, cells in sorted(rows.items())]
    QGuiApplication.clipboard().setText(as_tsv(lines))
    return True


def _is_shown(view: QAbstractItemView, column: int) -> bool:
    return not (isinstance(view, QTreeView) and view.isColumnHidden(column))

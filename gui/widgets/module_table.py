"""A table with a row for each module, of which one is chosen."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractItemView, QWidget

from engine.language import tr
from gui.widgets.table_data import TableData
from gui.widgets.table_view import NumberTable

LEAST_ROWS, MOST_ROWS = 3, 6


class ModuleTable(NumberTable):
    """As high as the rows that are expected, 3 to 6 of them; more scroll."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._rows = LEAST_ROWS
        super().__init__(TableData((), ()), parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(tr("Error of each module"))
        self.setAccessibleDescription(tr("Up and down choose a module, whose weights are then shown"))
        self.setToolTip(tr("Choose a row to see its weights; a click on a header sorts"))

    def expect_rows(self, rows: int) -> None:
        """Keeps room for so many, before they are there."""
        rows = min(max(rows, LEAST_ROWS), MOST_ROWS)
        if rows != self._rows:
            self._rows = rows
            self.updateGeometry()

    # Qt's side

    def sizeHint(self) -> QSize:
        header = self.horizontalHeader().sizeHint().height()
        bar = self.horizontalScrollBar().sizeHint().height()
        height = header + self._rows * self.verticalHeader().defaultSectionSize() + bar
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

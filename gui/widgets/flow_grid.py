"""Figures in as many columns as there is room for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from gui.zoom import scaled


class FlowGrid(QWidget):
    """Up to ``columns`` in a row, fewer where each would be narrower than ``column_width`` (px at 100 %).

    ``heights`` are the least heights of the rows of a full grid (px at 100 %); what is left over is shared in their
    proportion. An item keeps the height of its row when the grid has fewer columns. ``wide`` items take a whole row.
    """

    def __init__(
        self,
        items: Sequence[QWidget],
        *,
        columns: int,
        column_width: int,
        heights: Sequence[int],
        wide: Sequence[QWidget] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._items = tuple(items)
        self._most_columns = columns
        self._column_width = column_width
        self._wide = frozenset(wide)
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        self._heights = {
            item: height
            for row, height in zip(self._rows(columns), heights, strict=True)
            for item in row
        }  # fmt: skip
        for item in self._items:
            item.setParent(self)
        self._lay_out(columns)

    @property
    def columns(self) -> int:
        return self._columns

    def _rows(self, columns: int) -> list[list[QWidget]]:
        rows: list[list[QWidget]] = []
        for item in self._items:
            is_alone = item in self._wide or not rows or rows[-1][0] in self._wide
            if is_alone or len(rows[-1]) == columns:
                rows.append([item])
            else:
                rows[-1].append(item)
        return rows

    def _lay_out(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for item in self._items:
            self._grid.removeWidget(item)
        for row in range(len(self._items)):
            self._grid.setRowStretch(row, 0)
            self._grid.setRowMinimumHeight(row, 0)
        for column in range(self._most_columns):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        for place, items in enumerate(self._rows(columns)):
            for column, item in enumerate(items):
                self._grid.addWidget(item, place, column, 1, columns if item in self._wide else 1)
            self._grid.setRowStretch(place, max(self._heights[item] for item in items))
        self._set_heights()

    def _set_heights(self) -> None:
        for place, row in enumerate(self._rows(self._columns)):
            self._grid.setRowMinimumHeight(place, round(scaled(max(self._heights[item] for item in row))))

    def _fit(self) -> None:
        room = self.width() + self._grid.horizontalSpacing()
        each = scaled(self._column_width) + self._grid.horizontalSpacing()
        self._lay_out(max(1, min(self._most_columns, int(room / each))))

    # Qt's side

    def minimumSizeHint(self) -> QSize:
        return QSize(round(scaled(self._column_width)), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._set_heights()
            self._fit()

"""Four alike things: in one row, in two by two, or one below the other."""

from __future__ import annotations

from gui.widgets.flow_grid import FlowGrid
from gui.zoom import scaled


class EvenGrid(FlowGrid):
    """A ``FlowGrid`` without a row that is half empty: as many columns as a power of two that fits."""

    def _fit(self) -> None:
        room = self.width() + self._grid.horizontalSpacing()
        each = scaled(self._column_width) + self._grid.horizontalSpacing()
        columns = 1
        while 2 * columns <= self._most_columns and 2 * columns * each <= room:
            columns *= 2
        self._lay_out(columns)

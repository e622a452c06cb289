"""One stage of a forward pass as a figure: maps for an image, bars for a vector."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from engine.inspection.stages import Stage
from gui.widgets.colours import value_text
from gui.widgets.figure import Figure
from gui.widgets.map_grid import MapCell, MapGrid
from gui.widgets.value_bars import Unit, ValueBars


class StageFigure(Figure):
    """Maps or bars with the stage's reading.

    Signals:
        map_chosen(Stage, int): a map was clicked.
        value_pointed(Stage, str): the value under the mouse in words; "" when the mouse has left.
    """

    map_chosen = Signal(object, int)
    value_pointed = Signal(object, str)

    def __init__(self, *, shows_maps: bool, parent: QWidget | None = None) -> None:
        self.picture_widget = MapGrid() if shows_maps else ValueBars()
        super().__init__(" ", self.picture_widget, parent)
        self.stage: Stage | None = None
        if isinstance(self.picture_widget, MapGrid):
            self.picture_widget.map_chosen.connect(self._choose_map)
            self.picture_widget.cell_pointed.connect(self._point_at_cell)
        else:
            self.picture_widget.unit_pointed.connect(self._point_at_unit)

    def show_stage(self, stage: Stage) -> None:
        """Shows (C, H, W) values as maps, others as bars."""
        self.stage = stage
        self.clear_placeholder()
        self.set_reading(stage.reading)
        values = stage.values
        if isinstance(self.picture_widget, MapGrid):
            count, height, width = values.shape
            self.set_title(f"{stage.label}: {count} × {height} × {width}")
            # signed also where nothing is negative: what was orange before a ReLU stays orange after it
            self.picture_widget.set_maps(values, is_signed=True, limit=stage.limit)
            headers = ["map", "row", *(f"column {column}" for column in range(width))]
            self.set_table(
                headers,
                [[at // height, at % height, *row] for at, row in enumerate(values.reshape(-1, width).tolist())],
            )
        else:
            self.set_title(f"{stage.label}: {values.size} values")
            self.picture_widget.set_values(values, limit=stage.limit)
            self.set_table(["unit", "value"], list(enumerate(values.tolist())))
        self.picture_widget.setAccessibleName(stage.title)
        self.picture_widget.setAccessibleDescription(stage.reading)

    def _choose_map(self, at: int) -> None:
        self.map_chosen.emit(self.stage, at)

    def _point_at_cell(self, cell: MapCell | None) -> None:
        where = f"map {cell.map}, row {cell.row}, column {cell.column}: {value_text(cell.value)}" if cell else ""
        self._point_at(where)

    def _point_at_unit(self, unit: Unit | None) -> None:
        self._point_at(f"unit {unit.place}: {value_text(unit.value)}" if unit else "")

    def _point_at(self, where: str) -> None:
        if self.stage is not None:
            self.value_pointed.emit(self.stage, where)

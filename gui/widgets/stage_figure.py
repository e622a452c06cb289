"""One stage of a forward pass as a figure: maps for an image, bars for a vector."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from engine.inspection.stages import Stage
from gui.widgets.figure import Figure
from gui.widgets.map_grid import MapGrid
from gui.widgets.table_data import Row
from gui.widgets.value_bars import ValueBars


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
            self.picture_widget.set_value_name("activation")
        else:
            self.picture_widget.set_axes("unit", "activation")
        self.picture_widget.read_out_changed.connect(self._point_at)

    def show_stage(self, stage: Stage) -> None:
        """Shows (C, H, W) values as maps, others as bars."""
        self.stage = stage
        self.clear_placeholder()
        self.set_reading(stage.reading)
        self.set_meaning(_meaning(stage))
        values = stage.values
        if isinstance(self.picture_widget, MapGrid):
            count, height, width = values.shape
            self.set_title(f"{stage.label}: {count} × {height} × {width}")
            # signed also where nothing is negative: what was orange before a ReLU stays orange after it
            self.picture_widget.set_maps(values, is_signed=True, limit=stage.limit)
            lines = values.reshape(-1, width)

            def row(at: int) -> Row:
                return [at // height, at % height, *lines[at].tolist()]

            self.set_table(["map", "row", *(f"column {column}" for column in range(width))], row, count=count * height)
        else:
            self.set_title(f"{stage.label}: {values.size} values")
            self.picture_widget.set_values(values, limit=stage.limit)
            self.set_table(["unit", "value"], list(enumerate(values.tolist())))

    def _choose_map(self, at: int) -> None:
        self.map_chosen.emit(self.stage, at)

    def _point_at(self, where: str) -> None:
        if self.stage is not None:
            self.value_pointed.emit(self.stage, where)


def _meaning(stage: Stage) -> str:
    """What is seen, and the sizes worked out."""
    parts = [f"{stage.title} ({stage.type}): what comes out of this step of the forward pass."]
    if stage.values.ndim == 3:
        parts.append("Each small picture is one map. Orange is above zero, blue below, all maps in one range.")
    else:
        parts.append("Each bar is one unit, up for values above zero and down for those below.")
    if stage.formula:
        parts.append(f"Height of a map: {stage.formula}")
    if stage.parameters:
        parts.append(f"Parameters: {stage.parameters}")
    return "\n\n".join(parts)

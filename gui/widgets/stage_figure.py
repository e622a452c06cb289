"""One stage of a forward pass as a figure: maps for an image, bars for a vector."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from engine.inspection.stages import Stage
from engine.language import mark, tr
from gui.widgets.figure import Figure
from gui.widgets.map_grid import MapGrid
from gui.widgets.table_data import Row
from gui.widgets.value_bars import ValueBars


class StageFigure(Figure):
    """Maps or bars with the stage's reading.

    Signals:
        cell_chosen(Stage, tuple): a cell of a map was clicked: map, row and column.
        cell_pointed(Stage, tuple | None): the cell of a map under the mouse or the cursor; None when it has left.
        value_pointed(Stage, str): the value under the mouse in words; "" when the mouse has left.
    """

    cell_chosen = Signal(object, object)
    cell_pointed = Signal(object, object)
    value_pointed = Signal(object, str)

    def __init__(self, *, shows_maps: bool, parent: QWidget | None = None) -> None:
        self.picture_widget = MapGrid() if shows_maps else ValueBars()
        super().__init__(" ", self.picture_widget, parent)
        self.stage: Stage | None = None
        if isinstance(self.picture_widget, MapGrid):
            self.picture_widget.chosen.connect(self._choose_cell)
            self.picture_widget.pointed.connect(self._point_at_cell)
            self.picture_widget.set_value_name(tr("activation"))
        else:
            self.picture_widget.set_axes(tr("unit"), tr("activation"))
        self.picture_widget.read_out_changed.connect(self._point_at)

    def show_stage(self, stage: Stage) -> None:
        """Shows (C, H, W) values as maps, others as bars; quick where only the values are others."""
        former, self.stage = self.stage, stage
        if former is None or not self.has_picture:
            self.clear_placeholder()
        if former is None or _kind(former) != _kind(stage):
            self.set_meaning(_meaning(stage))
            self._name(stage)
        self.set_reading(stage.reading)
        values = stage.values
        if isinstance(self.picture_widget, MapGrid):
            count, height, width = values.shape
            # signed also where nothing is negative: what was orange before a ReLU stays orange after it
            self.picture_widget.set_maps(values, is_signed=True, limit=stage.limit)
            lines = values.reshape(-1, width)

            def row(at: int) -> Row:
                return [at // height, at % height, *lines[at].tolist()]

            self.set_table(
                [mark("map"), mark("row"), *(tr("column {at}", at=at) for at in range(width))],
                row,
                count=count * height,
            )
        else:
            self.picture_widget.set_values(values, limit=stage.limit)
            self.set_table([mark("unit"), mark("value")], lambda unit: [unit, float(values[unit])], count=values.size)

    def _name(self, stage: Stage) -> None:
        values = stage.values
        size = " × ".join(map(str, values.shape)) if values.ndim == 3 else tr("{count} values", count=values.size)
        self.set_title(f"{stage.label}: {size}")

    def _choose_cell(self, key: tuple[int, int, int]) -> None:
        self.cell_chosen.emit(self.stage, key)

    def _point_at_cell(self, key: tuple[int, int, int] | None) -> None:
        if self.stage is not None:
            self.cell_pointed.emit(self.stage, key)

    def _point_at(self, where: str) -> None:
        if self.stage is not None:
            self.value_pointed.emit(self.stage, where)


def _kind(stage: Stage) -> tuple[object, ...]:
    """What title and meaning depend on."""
    return stage.name, stage.fqn, stage.values.shape, stage.formula, stage.parameters


def _meaning(stage: Stage) -> str:
    """What is seen, and the sizes worked out."""
    parts = [
        tr("{title} ({type}): what comes out of this step of the forward pass.", title=stage.title, type=stage.type)
    ]
    if stage.values.ndim == 3:
        parts.append(tr("Each small picture is one map. Orange is above zero, blue below, all maps in one range."))
    else:
        parts.append(tr("Each bar is one unit, up for values above zero and down for those below."))
    if stage.formula:
        parts.append(tr("Height of a map: {formula}", formula=stage.formula))
    if stage.parameters:
        parts.append(tr("Parameters: {parameters}", parameters=stage.parameters))
    return "\n\n".join(parts)

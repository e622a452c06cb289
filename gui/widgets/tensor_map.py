"""A parameter as a heat map of blocks, which are as fine as there is room for."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from engine.inspection.tensor_results import HeatMap as Blocks
from engine.language import mark, number, tr
from gui.models.tensor_axes import indices
from gui.widgets.colours import value_text
from gui.widgets.heat_map import HeatMap, span_text
from gui.widgets.picture import Key

CELL_SIDE = 2.0  # px at 100 % that a block gets at least
FEWEST, MOST = 16, 1_024
_WORDS = {"extreme": mark("largest magnitude"), "mean": mark("mean")}


class TensorMap(HeatMap):
    """Blocks of a matrix; a click or Enter chooses one.

    Signals:
        resized(): there is another amount of room.
    """

    resized = Signal()

    can_choose = True
    most_stretch = 4.0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._blocks: Blocks | None = None
        self._shape: tuple[int, ...] = ()
        self._gates: tuple[str, ...] = ()

    @property
    def blocks(self) -> Blocks | None:
        """What is shown."""
        return self._blocks

    def show_blocks(self, blocks: Blocks, shape: tuple[int, ...], *, gates: tuple[str, ...] = ()) -> None:
        """Shows a tensor; where nothing is negative, the colours are those of magnitudes.

        ``gates`` are those whose rows, or values of a vector, lie one after the other in it.
        """
        self._blocks, self._shape, self._gates = blocks, shape, gates
        self.set_values(
            blocks.values,
            is_signed=bool((blocks.values < 0).any()),
            limit=blocks.limit,
            row_edges=blocks.row_edges,
            column_edges=blocks.column_edges,
        )

    def cells_wanted(self, rows_total: int, columns_total: int) -> tuple[int, int]:
        """How many rows and columns of blocks of such a matrix can be told apart in the room there is."""
        look = self.look
        axes = look.caption_metrics.height() * 4
        side = look.px(CELL_SIDE)
        rows, columns = (self.area.height() - axes) / side, (self.area.width() - 2 * axes) / side
        return _cells(rows, rows_total), _cells(columns, columns_total)

    def cell_text(self, key: Key) -> str:
        """The block's range and its value; a single value is shown as such."""
        text = f"{self._place_text(key)}: "
        if self._blocks is not None and any(len(places) > 1 for places in self.block(key)):
            text += tr(_WORDS[self._blocks.reduction]) + " "
        return text + value_text(float(self._values[key]))

    def _place_text(self, key: Key) -> str:
        """Rows and columns by their names; one column of several dimensions by all of them."""
        rows, columns = self.block(key)
        down, along = self._names
        if self._gates and len(self._shape) == 1:
            return self._gate_text(along, columns)
        parts = [self._gate_text(down, rows)] if down else []
        names = along.split(", ")
        at = indices(self._shape, rows[0], columns[0])[1:]
        if len(names) < 2 or len(names) != len(at):
            parts += [f"{along} {span_text(columns)}"] if along else []
        elif len(columns) == 1:
            parts += [f"{name} {number(place)}" for name, place in zip(names, at, strict=True)]
        else:
            parts.append(tr("columns {span}", span=span_text(columns)))
        return ", ".join(parts) or tr("the value")

    def _gate_text(self, name: str, places: range) -> str:
        """Which gate, and which of its rows; rows of more than one gate as they are."""
        each = self._shape[0] // len(self._gates) if self._gates else 0
        if not each or places[0] // each != places[-1] // each:
            return f"{name} {span_text(places)}"
        first = places[0] // each * each
        within = range(places[0] - first, places[-1] - first + 1)
        place = f"{name.partition(' (')[0]} {span_text(within)}"
        return tr("gate {gate}, {place}", gate=self._gates[places[0] // each], place=place)

    # Qt's side

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()


def _cells(wanted: float, total: int) -> int:
    """All rows or columns where that makes the cells half as large at most, else blocks of the wanted size."""
    return total if total <= 2 * wanted else min(max(int(wanted), FEWEST), MOST, total)

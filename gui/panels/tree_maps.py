"""The model as two areas: where its parameters are, and where its work is done."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from engine.inspection.results import ModelSummary
from engine.inspection.treemap import Rectangle, tree_map
from engine.language import mark, tr
from gui.models.module_filter import ModuleIndex
from gui.panels.base import Host, Panel
from gui.widgets.figure import Figure
from gui.widgets.flow_grid import FlowGrid
from gui.widgets.tree_map import Block, TreeMap

HEIGHT = 190
_PARAMETERS, _MACS = mark("Area = parameters"), mark("Area = MACs")
_MEANING = mark(
    "Each block is a module; its area is its part of the model's {what}, and what is inside another module lies inside "
    "its block. A colour is the same part of the model in both maps. {note} A click or Enter chooses the module; arrow "
    "keys walk, Page Up goes to what is around. The depth chosen above the tree is the depth of both maps. "
    "Layout: squarified tree maps (Bruls, Huizing and van Wijk, 2000)."
)
_COUNTED = mark("What is shared is counted once, where it comes first.")
_WORK = mark("A MAC is one multiplication with one addition; modules whose MACs are not known are left out.")

Maps = tuple[tuple[Rectangle, ...], tuple[Rectangle, ...]]


class TreeMapsPanel(Panel):
    """Two tree maps side by side, linked with the session's layer."""

    panel_id: ClassVar[str] = "tree_maps"

    def __init__(self, host: Host, parent: QWidget | None = None) -> None:
        super().__init__(host, parent)
        self._summary: ModelSummary | None = None
        self._depth: int | None = None
        self._shown_summary: ModelSummary | None = None  # with what the maps were asked for last
        self._shown_depth: int | None = None
        self.parameters = TreeMap(tr("parameters"))
        self.macs = TreeMap(tr("MACs"))
        self.parameters.setAccessibleName(tr("Tree map of the parameters"))
        self.macs.setAccessibleName(tr("Tree map of the MACs"))
        self.parameter_figure = Figure(tr(_PARAMETERS), self.parameters)
        self.mac_figure = Figure(tr(_MACS), self.macs)
        self.parameter_figure.set_meaning(tr(_MEANING, what=tr("parameters"), note=tr(_COUNTED)))
        self.mac_figure.set_meaning(tr(_MEANING, what=tr("multiply-adds"), note=tr(_WORK)))
        for figure in self.figures:
            figure.set_placeholder(tr("The tree map appears as soon as the modules are counted."))
        grid = FlowGrid(self.figures, columns=2, column_width=240, heights=(HEIGHT,))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(grid)
        for picture in self.pictures:
            picture.chosen.connect(self._choose)

    @property
    def figures(self) -> tuple[Figure, Figure]:
        return self.parameter_figure, self.mac_figure

    @property
    def pictures(self) -> tuple[TreeMap, TreeMap]:
        return self.parameters, self.macs

    def set_summary(self, summary: ModelSummary | None) -> None:
        """The model to show; the maps come as soon as they can be seen."""
        self._summary = summary
        self._fall_due()

    def set_depth(self, depth: int | None) -> None:
        """How many levels below the model are divided; None is all of them."""
        if depth != self._depth:
            self._depth = depth
            self._fall_due()

    def refresh(self) -> None:
        for picture in self.pictures:
            picture.set_chosen(self.layer)
        if self._summary is not None and (self._shown_summary is not self._summary or self._shown_depth != self._depth):
            self._shown_summary, self._shown_depth = self._summary, self._depth
            task = self.run(_maps, self._summary, self._depth, title=tr("Drawing the tree maps"))
            task.succeeded.connect(self._show)

    def _show(self, maps: Maps) -> None:
        if self._summary is None:
            return
        places = _colour_places(self._summary)
        for figure, picture, rectangles in zip(self.figures, self.pictures, maps, strict=True):
            picture.set_rectangles(rectangles, places)
            if rectangles:
                figure.clear_placeholder()
                figure.set_reading(self._partial_reading(picture))
                unit = mark("parameters") if picture is self.parameters else mark("MACs")
                rows = [(found.fqn or self._summary.model, found.value, found.share) for found in picture.leaves]
                figure.set_table([mark("module"), unit, mark("share")], rows)
            else:
                figure.set_table([], [])
                figure.set_placeholder(self._why_empty(picture))

    def _why_empty(self, picture: TreeMap) -> str:
        if picture is self.parameters:
            return tr("This model has no parameters, so there is nothing to divide.")
        assert self._summary is not None
        if self._summary.failure is not None:
            return tr("No module ran with this input: correct it above to see where the work is done.")
        if not self._summary.device:
            return tr("The tree map of the MACs appears after a forward pass.")
        return tr("No module of this model is known to do multiply-adds.")

    def _partial_reading(self, picture: TreeMap) -> str:
        """What to say instead of the picture's own sentence where the forward pass failed."""
        failure = self._summary.failure if self._summary is not None else None
        if picture is self.parameters or failure is None:
            return ""
        name = failure.fqn or tr("the model")
        return tr("{reading}, of those before {name} failed.", reading=picture.reading()[:-1], name=name)

    def _choose(self, block: Block) -> None:
        self.session.select_layer(block.fqn)


def _maps(summary: ModelSummary, depth: int | None) -> Maps:
    return tree_map(summary, "parameters", depth=depth), tree_map(summary, "macs", depth=depth)


def _colour_places(summary: ModelSummary) -> dict[str, int]:
    """The number of its colour for each module, in the tree's order: the same for all that is in one part of the model.

    The parts are those of the first level that has several; alike ones next to each other are of one colour.
    """
    index = ModuleIndex(summary)
    top = 0
    while len(index.children.get(top, ())) == 1:
        top = index.children[top][0]
    numbers = [0] * len(index.rows)
    number, former = -1, -1
    for place in index.children.get(top, ()):
        row = index.rows[place]
        if (row.parameters or row.macs) and index.kinds[place] != former:
            number, former = number + 1, index.kinds[place]
        numbers[place] = max(number, 0)
    for place, row in enumerate(index.rows):
        if row.parent >= 0 and row.parent != top:
            numbers[place] = numbers[row.parent]
    return {row.fqn: number for row, number in zip(index.rows, numbers, strict=True)}

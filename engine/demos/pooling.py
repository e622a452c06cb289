"""torch.nn.MaxPool2d and AvgPool2d, and the smallest of every window, which is -MaxPool2d(-x).

Source: Building Models with PyTorch, "Data Manipulation Layers" (``MaxPool2d(3)`` on ``rand(1, 6, 6)``).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch.nn import functional as F

from engine.demos.base import Demo
from engine.demos.draws import Draws, array, given
from engine.demos.explanations import Cell, CellExplanation, Related, Term, sum_of
from engine.demos.fields import choice, flag, grid, integer, seed
from engine.demos.panels import Array, Explainer, Panel
from engine.demos.pictures import maps, text
from engine.demos.registry import demo
from engine.demos.windows import Window, check_fits
from engine.demos.words import at, listing, shown, times
from engine.errors import EngineError
from engine.language import mark, tr

Winners = npt.NDArray[np.int64]


@demo(
    name="pooling",
    title=mark("Pooling"),
    order=30,
    family=mark("Pooling"),
    layers=("MaxPool2d", "AvgPool2d", "MaxPool1d", "AvgPool1d", "MaxPool3d", "AvgPool3d"),
    intro=mark("Each output cell is the largest, the mean or the smallest of its window of x (C, H, W)."),
)
@dataclass(frozen=True)
class Pooling(Demo):
    kind: str = choice(
        ("max", "avg", "min"),
        labels=("MaxPool2d", "AvgPool2d", mark("minimum: −MaxPool2d(−x)")),
        title=mark("Kind"),
        tip=mark("Which number of every window stays."),
    )
    kernel_size: int = integer(3, 1, 8, title="kernel_size", tip=mark("Height and width of the window."))
    stride: int = integer(
        3, 1, 8, title="stride", tip=mark("How far the window moves; torch's default is kernel_size.")
    )
    padding: int = integer(
        0, 0, 4, title="padding", tip=mark("Cells put around x; they never win, and count as 0 in a mean.")
    )
    count_include_pad: bool = flag(
        True, title="count_include_pad", tip=mark("Whether a mean divides by the padding's cells too.")
    )
    shift: int = integer(
        0, -3, 3, title=mark("Shift x"), tip=mark("Moves x to the right by whole cells; what leaves comes in left.")
    )
    channels: int = integer(1, 1, 4, title=mark("Channels"), tip=mark("Each channel is pooled by itself."))
    size: int = integer(6, 1, 24, title=mark("Input size"), tip=mark("Height and width of x."))
    seed: int = seed()
    x: tuple[Any, ...] | None = grid(
        title="x", tip=mark("The input; type over any number."), follows=("channels", "size")
    )

    def run(self) -> tuple[Panel, ...]:
        if self.padding > self.kernel_size // 2:
            raise EngineError(
                tr(
                    "pad should be at most half of effective kernel size: padding {padding} is more than half of "
                    "kernel_size {kernel}: use padding {most} or less.",
                    padding=self.padding,
                    kernel=self.kernel_size,
                    most=self.kernel_size // 2,
                )
            )
        window = Window(self.size, self.kernel_size, self.stride, self.padding, 1)
        check_fits(window, tr("height"))
        typed = given("x", self.x, Draws(self.seed).rand(self.channels, self.size, self.size))
        x = typed.roll(self.shift, dims=-1)
        y, winners = self._pool(x)
        unshifted = y if self.shift == 0 else self._pool(typed)[0]
        values, found = array(x), array(y)
        same = np.isclose(found, array(unshifted))
        panels: list[Panel] = [
            maps(
                "x",
                tr("Input x") if not self.shift else tr("Input x, shifted by {places}", places=self.shift),
                values,
                tr("The numbers that go in."),
                field="" if self.shift else "x",
                is_signed=False,
            ),
            maps(
                "y",
                {
                    "max": tr("Output y: the largest of every window"),
                    "avg": tr("Output y: the mean of every window"),
                    "min": tr("Output y: the smallest of every window"),
                }[self.kind],
                found,
                tr("One cell a window."),
                reading=tr(
                    "{before} numbers become {after}; {same} of them are as without the shift.",
                    before=values.size,
                    after=found.size,
                    same=int(same.sum()),
                )
                if self.shift
                else tr(
                    "{before} numbers become {after}; {same} of them stay.",
                    before=values.size,
                    after=found.size,
                    same=int(same.sum()),
                ),
                is_signed=False,
                explainer=self._explainer(window, values, found, winners),
            ),
        ]
        if winners is not None:

            def explain_index(cell: Cell) -> CellExplanation:
                row, column = divmod(int(winners[cell]), self.size)
                return sum_of(
                    [Term(tr("row × width"), (float(row), float(self.size))), Term(tr("column"), (float(column),))],
                    name=at(tr("index"), *cell),
                    value=float(winners[cell]),
                    rule=tr("index = row · width + column"),
                    words=tr("The winner stands at row {row}, column {column} of x.", row=row, column=column),
                    related=[Related("x", ((cell[0], row, column),))],
                )

            panels.append(
                maps(
                    "indices",
                    tr("Indices of the winners"),
                    winners.astype(np.float64),
                    tr(
                        "Where each output stood in x: row × width + column. torch gives them with return_indices=True."
                    ),
                    reading=tr(
                        "{cells} different cells of the first channel win in {windows} windows.",
                        cells=len(np.unique(winners[0])),
                        windows=winners[0].size,
                    ),
                    is_signed=False,
                    explainer=explain_index,
                )
            )
        return (*panels, self._sizes(window))

    def _pool(self, x: torch.Tensor) -> tuple[torch.Tensor, Winners | None]:
        if self.kind == "avg":
            y = F.avg_pool2d(x, self.kernel_size, self.stride, self.padding, count_include_pad=self.count_include_pad)
            return y, None
        sign = -1 if self.kind == "min" else 1
        y, indices = F.max_pool2d(sign * x, self.kernel_size, self.stride, self.padding, return_indices=True)
        return sign * y, indices.numpy().astype(np.int64)

    def _explainer(
        self,
        window: Window,
        x: Array,
        y: Array,
        winners: Winners | None,
    ) -> Explainer:
        def explain_output(cell: Cell) -> CellExplanation:
            channel, row, column = cell
            places = [(r, c) for _, r in window.reached(row) for _, c in window.reached(column)]
            inside = [(channel, r, c) for r, c in places]
            if winners is None:
                count = self.kernel_size**2 if self.count_include_pad else len(places)
                terms = [Term(f"{at('x', *place)} / {count}", (float(x[place]), 1 / count)) for place in inside]
                return sum_of(
                    terms,
                    name=at("y", *cell),
                    value=float(y[cell]),
                    rule=tr("y = Σ x in the window · 1/{count}", count=count),
                    words=tr("The mean of {cells} cells: each counts 1/{count}.", cells=len(places), count=count),
                    related=[Related("x", tuple(inside))],
                )
            best = divmod(int(winners[cell]), x.shape[2])
            terms = [
                Term(f"{at('x', *place)} × {int(place[1:] == best)}", (float(x[place]), float(place[1:] == best)))
                for place in inside
            ]
            facts = {
                "listed": listing(shown(x[place]) for place in inside),
                "value": shown(y[cell]),
                "row": best[0],
                "column": best[1],
            }
            return sum_of(
                terms,
                name=at("y", *cell),
                value=float(y[cell]),
                rule=tr("y = the smallest x of the window: it counts 1, all others 0")
                if self.kind == "min"
                else tr("y = the largest x of the window: it counts 1, all others 0"),
                words=tr("The smallest of {listed} is {value}, at row {row}, column {column}.", **facts)
                if self.kind == "min"
                else tr("The largest of {listed} is {value}, at row {row}, column {column}.", **facts),
                related=[Related("x", ((channel, *best),)), Related("x", tuple(inside)), Related("indices", (cell,))],
            )

        return explain_output

    def _sizes(self, window: Window) -> Panel:
        return text(
            "sizes",
            tr("Sizes"),
            [
                tr("height and width: ⌊(size + 2·padding − (kernel_size − 1) − 1) / stride⌋ + 1"),
                f"= {window.sentence}",
                tr("parameters: {count}", count=0),
            ],
            reading=tr(
                "{before} becomes {after}, without any parameter.",
                before=times((self.channels, self.size, self.size)),
                after=times((self.channels, window.output, window.output)),
            ),
            meaning=tr("torch's formula for the output size, with the numbers put in."),
        )

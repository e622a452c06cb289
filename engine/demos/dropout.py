"""torch.nn.Dropout: in training some numbers become 0 and the others grow, so that the mean stays.

Source: Building Models with PyTorch, "Data Manipulation Layers" (``Dropout(p=0.4)`` on ``rand(1, 4, 4)``).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from engine.demos.base import Demo
from engine.demos.draws import Draws, array, given
from engine.demos.explanations import Cell, CellExplanation, Related, Term, sum_of
from engine.demos.fields import flag, grid, integer, number, seed
from engine.demos.panels import Array, Curves, Line, Panel, Text
from engine.demos.pictures import maps, text
from engine.demos.registry import demo
from engine.demos.words import at, shown
from engine.language import mark, tr

MOST_DRAWS = 1000


@demo(
    name="dropout",
    title=mark("Dropout"),
    order=50,
    family=mark("Dropout"),
    layers=("Dropout",),
    intro=mark("y = x · mask / (1 − p) in training, y = x in evaluation; x (C, H, W)."),
)
@dataclass(frozen=True)
class Dropout(Demo):
    p: float = number(0.4, 0, 1, step=0.05, title="p", tip=mark("Probability that a number becomes 0."))
    training: bool = flag(
        True, title=mark("Training mode"), tip=mark("In evaluation nothing is dropped and nothing is scaled.")
    )
    draws: int = integer(
        1000, 1, MOST_DRAWS, title=mark("Draws"), tip=mark("How many masks the mean is taken over."), step=10
    )
    size: int = integer(4, 1, 16, title=mark("Input size"), tip=mark("Height and width of x."))
    seed: int = seed()
    x: tuple[Any, ...] | None = grid(title="x", tip=mark("The input; type over any number."), follows=("size",))

    def run(self) -> tuple[Panel, ...]:
        draws = Draws(self.seed)
        drawn = draws.rand(1, self.size, self.size)
        x = array(given("x", self.x, drawn))
        masks = np.ones((self.draws, *x.shape))
        if self.training:
            first = array(draws.keep(1 - self.p, 1, *x.shape))  # by itself: torch draws large tensors otherwise
            masks = np.concatenate([first, array(draws.keep(1 - self.p, self.draws - 1, *x.shape))])
        scale = 1 / (1 - self.p) if self.training and self.p < 1 else 1.0
        y = x * masks[0] * scale
        counts = masks.sum(axis=0)
        mean = x * counts / self.draws * scale

        def explain_output(cell: Cell) -> CellExplanation:
            kept = bool(masks[0][cell])
            return sum_of(
                [Term(tr("x × mask × 1/(1 − p)"), (float(x[cell]), float(masks[0][cell]), scale))],
                name=at("y", *cell),
                value=float(y[cell]),
                rule=tr("y = x · mask · 1/(1 − p)") if self.training else "y = x",
                words=tr("Kept and scaled up.") if kept and self.training else tr("Kept.") if kept else tr("Dropped."),
                related=[Related("x", (cell,)), Related("mask", (cell,))],
            )

        def explain_mean(cell: Cell) -> CellExplanation:
            share = float(counts[cell]) / self.draws
            return sum_of(
                [Term(tr("x × share of draws that kept it × 1/(1 − p)"), (float(x[cell]), share, scale))],
                name=at(tr("mean of y"), *cell),
                value=float(mean[cell]),
                rule=tr("mean of y = x · kept / draws · 1/(1 − p)"),
                words=tr(
                    "Kept in {kept} of {count} draws; x is {x}.",
                    kept=int(counts[cell]),
                    count=self.draws,
                    x=shown(x[cell]),
                ),
                related=[Related("x", (cell,))],
            )

        zeros = int((masks[0] == 0).sum())
        away = float(np.abs(mean - x).mean())
        return (
            maps("x", tr("Input x"), x, tr("The numbers that go in."), is_signed=False, field="x"),
            maps(
                "mask",
                tr("Mask of the first draw"),
                masks[0],
                tr("1 is kept, 0 is dropped."),
                reading=tr(
                    "{zeros} of {count} numbers are dropped, {percent:.0f} %.",
                    zeros=zeros,
                    count=masks[0].size,
                    percent=100 * zeros / masks[0].size,
                ),
                is_signed=False,
            ),
            maps(
                "y",
                tr("Output y"),
                y,
                tr("x where the mask is 1, times the scale."),
                reading=tr("The mean is {mean}, that of x {x_mean}.", mean=shown(y.mean()), x_mean=shown(x.mean())),
                is_signed=False,
                explainer=explain_output,
            ),
            maps(
                "mean",
                tr("Mean of y over {count:,} draws", count=self.draws),
                mean,
                tr("What the next layer sees on average."),
                reading=tr("On average {distance} away from x.", distance=shown(away)),
                is_signed=False,
                explainer=explain_mean,
            ),
            self._convergence(x, masks, scale),
            self._scale(scale),
        )

    def _convergence(self, x: Array, masks: Array, scale: float) -> Curves:
        steps = np.arange(1, self.draws + 1, dtype=np.float64)
        first = x.ravel()[0]
        kept = masks.reshape(self.draws, -1)[:, 0].cumsum()
        running = first * scale * kept / steps

        def explain(cell: Cell) -> CellExplanation:
            line, place = cell
            count = place + 1
            related = [Related("x", ((0, 0, 0),))]
            words = tr("Kept in {kept} of {count} draws.", kept=int(kept[place]), count=count)
            if line:
                term = Term("x", (float(first),))
                return sum_of([term], name="x", value=float(first), rule="x", words=tr("x itself."), related=related)
            return sum_of(
                [Term(tr("x × kept / draws × 1/(1 − p)"), (float(first), float(kept[place]) / count, scale))],
                name=tr("mean of y over {count} draws", count=count),
                value=float(running[place]),
                rule=tr("mean of y = x · kept / draws · 1/(1 − p)"),
                words=words,
                related=related,
            )

        return Curves(
            name="convergence",
            title=tr("Mean of the first cell, draw by draw"),
            reading=tr(
                "After {count:,} draws {mean}, and x is {x}.",
                count=self.draws,
                mean=shown(running[-1]),
                x=shown(first),
            ),
            meaning=tr("The scale 1/(1 − p) makes the mean arrive at x itself."),
            x=steps,
            lines=(Line(tr("mean of y"), running), Line("x", np.full(self.draws, first))),
            x_axis=tr("draws"),
            y_axis=tr("value"),
            explainer=explain,
        )

    def _scale(self, scale: float) -> Text:
        if not self.training:
            lines = [tr("evaluation: y = x, whatever p is")]
        elif self.p == 1:
            lines = [tr("p = 1: everything is dropped, y = 0")]
        else:
            lines = [
                tr("scale = 1/(1 − p) = 1/(1 − {p}) = {scale}", p=shown(self.p), scale=shown(scale)),
                tr("parameters: {count}", count=0),
            ]
        return text(
            "scale", tr("Scale"), lines, reading=lines[0] + ".", meaning=tr("What kept numbers are multiplied by.")
        )

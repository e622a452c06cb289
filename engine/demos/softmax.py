"""torch.nn.Softmax, Softmin, LogSoftmax and Softmax2d: numbers become shares of 1, and a temperature sharpens them."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch

from engine.demos.base import Demo
from engine.demos.draws import Draws, array, given
from engine.demos.explanations import Cell, CellExplanation, Related, formula
from engine.demos.fields import choice, grid, integer, number, seed
from engine.demos.panels import Array, Bars, Curves, Explainer, Line, Panel
from engine.demos.pictures import matrix, text
from engine.demos.registry import demo
from engine.demos.words import at, numbered, shown
from engine.language import mark, tr


@demo(
    name="softmax",
    title=mark("Softmax and temperature"),
    order=61,
    family=mark("Activations"),
    layers=("Softmax", "Softmin", "LogSoftmax", "Softmax2d"),
    intro=mark("p[i] = exp(z[i] / T) / Σ exp(z[j] / T) over one row of logits z."),
)
@dataclass(frozen=True)
class Softmax(Demo):
    kind: str = choice(
        ("Softmax", "Softmin", "LogSoftmax", "Softmax2d"),
        title=mark("Function"),
        tip=mark(
            "Softmin turns the order round, LogSoftmax takes the logarithm, Softmax2d is over the channels of a pixel."
        ),
    )
    temperature: float = number(
        1.0,
        0.1,
        10,
        step=0.1,
        title=mark("Temperature"),
        tip=mark("Below 1 the largest wins more clearly, above 1 less."),
    )
    count: int = integer(5, 1, 12, title=mark("Logits"), tip=mark("How many numbers share the whole."))
    seed: int = seed()
    logits: tuple[Any, ...] | None = grid(
        title=mark("Logits"), tip=mark("The numbers before."), follows=("count",), low=-50, high=50, step=0.5
    )

    def run(self) -> tuple[Panel, ...]:
        typed = given(tr("Logits"), self.logits, 2 * Draws(self.seed).randn(1, self.count))
        z = array(typed)[0]
        sign = -1.0 if self.kind == "Softmin" else 1.0
        scaled = torch.from_numpy(sign * z) / self.temperature
        probabilities = array(scaled.softmax(0))
        result = array(scaled.log_softmax(0)) if self.kind == "LogSoftmax" else probabilities
        names = numbered("z", self.count)
        entropy = float(-(probabilities * np.log(np.maximum(probabilities, 1e-300))).sum())
        most = math.log(self.count)
        first = int(result.argmax())
        return (
            matrix(
                "logits",
                tr("Logits z"),
                z,
                tr("Any numbers: only their differences matter."),
                rows="",
                column_labels=names,
                field="logits",
            ),
            Bars(
                name="result",
                title=tr(
                    "{function} at temperature {temperature}", function=self.kind, temperature=shown(self.temperature)
                ),
                reading=tr(
                    "The first choice is {place} with {share}; an even share would be {even}.",
                    place=first,
                    share=shown(probabilities[first]),
                    even=shown(1 / self.count),
                ),
                meaning=tr("ln of the shares.")
                if self.kind == "LogSoftmax"
                else tr("Shares: all bars together are 1."),
                values=result,
                labels=names,
                x_axis=tr("logit"),
                y_axis="ln p" if self.kind == "LogSoftmax" else "p",
                is_signed=self.kind == "LogSoftmax",
                explainer=self._explainer(sign * z, result),
            ),
            self._by_temperature(sign * z),
            text(
                "summary",
                tr("Sum and entropy"),
                [
                    f"Σ p = {shown(probabilities.sum())}",
                    tr(
                        "entropy −Σ p · ln p = {entropy} (at most ln {count} = {most})",
                        entropy=shown(entropy),
                        count=self.count,
                        most=shown(most),
                    ),
                ],
                reading=tr(
                    "Entropy {entropy} of at most {most}: nearly even.", entropy=shown(entropy), most=shown(most)
                )
                if entropy > 0.9 * most
                else tr(
                    "Entropy {entropy} of at most {most}: some choices stand out.",
                    entropy=shown(entropy),
                    most=shown(most),
                ),
                meaning=tr("Entropy is 0 where one takes all, and largest where all are the same."),
            ),
        )

    def _explainer(self, z: Array, result: Array) -> Explainer:
        def explain_share(cell: Cell) -> CellExplanation:
            return share_of(
                [float(each) for each in z],
                cell[0],
                name=at("ln p" if self.kind == "LogSoftmax" else "p", cell[0]),
                value=float(result[cell]),
                temperature=self.temperature,
                is_log=self.kind == "LogSoftmax",
                is_negated=self.kind == "Softmin",
                related=[Related("logits", tuple((0, place) for place in range(self.count)))],
            )

        return explain_share

    def _by_temperature(self, z: Array) -> Curves:
        temperatures = np.geomspace(0.1, 10, 61)
        scaled = torch.from_numpy(z[None] / temperatures[:, None]).softmax(1)
        lines = tuple(Line(f"p[{place}]", array(scaled[:, place])) for place in range(self.count))

        def explain(cell: Cell) -> CellExplanation:
            which, place = cell
            return share_of(
                [float(each) for each in z],
                which,
                name=at("p", which),
                value=float(lines[which].y[place]),
                temperature=float(temperatures[place]),
                is_negated=self.kind == "Softmin",
                related=[Related("logits", tuple((0, k) for k in range(self.count)))],
            )

        return Curves(
            name="temperatures",
            title=tr("Shares over the temperature"),
            reading=tr(
                "At temperature {cold} the largest share is {at_cold}, at {hot} {at_hot}.",
                cold=shown(temperatures[0]),
                at_cold=shown(float(scaled[0].max())),
                hot=shown(temperatures[-1]),
                at_hot=shown(float(scaled[-1].max())),
            ),
            meaning=tr("One line a logit; all lines come together at 1 / count when it is hot."),
            x=temperatures,
            lines=lines,
            x_axis=tr("temperature"),
            y_axis="p",
            point_control="temperature",
            explainer=explain,
        )


def share_of(
    scores: list[float],
    which: int,
    *,
    name: str,
    value: float,
    temperature: float = 1.0,
    is_log: bool = False,
    is_negated: bool = False,
    related: list[Related] | None = None,
) -> CellExplanation:
    """One softmax share, with the largest score taken off first, as torch does; that changes nothing in the shares.

    With ``is_negated`` the scores are those of softmin, already with their sign turned.
    """
    largest = max(scores)
    numbers = [score - largest for score in scores]
    divided = f" / {{{len(numbers)}}}" if temperature != 1 else ""
    parts = [f"exp({{{place}}}{divided})" for place in range(len(numbers))]
    below = " + ".join(parts)
    template = f"{parts[which]} / ({below})"
    if is_log:
        template = f"{{{which}}}{divided} − ln({below})"

    def evaluate(*given: float) -> float:
        heat = given[len(numbers)] if temperature != 1 else 1.0
        powers = [math.exp(each / heat) for each in given[: len(numbers)]]
        if is_log:
            return given[which] / heat - math.log(math.fsum(powers))
        return powers[which] / math.fsum(powers)

    sign = "−" if is_negated else ""
    heat = " / T" if temperature != 1 else ""
    return formula(
        template,
        (*numbers, temperature) if temperature != 1 else numbers,
        evaluate,
        name=name,
        value=value,
        rule=f"ln p = z{heat} − ln Σ exp(z{heat})" if is_log else f"p = exp({sign}z{heat}) / Σ exp({sign}z{heat})",
        words=tr(
            "{largest} is taken off every score first, which leaves the shares as they are.", largest=shown(largest)
        ),
        related=related or (),
    )

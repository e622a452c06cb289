"""Losses over pairs and triplets: MarginRankingLoss, CosineEmbeddingLoss and TripletMarginLoss."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from engine.demos.base import Demo
from engine.demos.draws import Draws, array, given
from engine.demos.explanations import Cell, CellExplanation, Related, Term, Work, formula, sum_of
from engine.demos.fields import choice, grid, integer, number, seed
from engine.demos.panels import Array, Panel
from engine.demos.pictures import matrix
from engine.demos.registry import demo
from engine.demos.words import at, shown
from engine.demos.words import samples as sample_names
from engine.errors import EngineError
from engine.language import mark, tr

FUNCTIONS = ("TripletMarginLoss", "CosineEmbeddingLoss", "MarginRankingLoss")
EPS = 1e-6
"""torch adds it to every difference of a triplet."""


@demo(
    name="pair-loss",
    title=mark("Losses over pairs and triplets"),
    order=73,
    family=mark("Losses"),
    layers=(*FUNCTIONS, "TripletMarginWithDistanceLoss"),
    intro=mark("Rows of first, second and third: anchor, positive and negative of a triplet, or a pair and y."),
)
@dataclass(frozen=True)
class PairLoss(Demo):
    function: str = choice(FUNCTIONS, title=mark("Function"), tip=mark("The class of torch.nn."))
    samples: int = integer(2, 1, 6, title=mark("Samples"), tip=mark("Rows; the loss is their mean."))
    dim: int = integer(
        3, 1, 6, title=mark("Numbers"), tip=mark("Numbers of each vector; MarginRankingLoss takes one each.")
    )
    margin: float = number(1.0, 0, 5, step=0.1, title="margin", tip=mark("How far apart is enough."))
    seed: int = seed()
    first: tuple[Any, ...] | None = grid(
        title=mark("First"), tip=mark("Anchor, or x1."), follows=("function", "samples", "dim"), low=-50, high=50
    )
    second: tuple[Any, ...] | None = grid(
        title=mark("Second"), tip=mark("Positive, or x2."), follows=("function", "samples", "dim"), low=-50, high=50
    )
    third: tuple[Any, ...] | None = grid(
        title=mark("Third"),
        tip=mark("Negative, or the target y."),
        follows=("function", "samples", "dim"),
        low=-50,
        high=50,
    )

    def run(self) -> tuple[Panel, ...]:
        draws = Draws(self.seed)
        is_triplet = self.function == "TripletMarginLoss"
        dim = 1 if self.function == "MarginRankingLoss" else self.dim
        first = given(tr("First"), self.first, draws.randn(self.samples, dim))
        second = given(tr("Second"), self.second, draws.randn(self.samples, dim))
        drawn = draws.randn(self.samples, dim) if is_triplet else 2 * draws.randint(2, self.samples, 1).double() - 1
        third = given(tr("Third"), self.third, drawn)
        if not is_triplet and not (third.abs() == 1).all():
            raise EngineError(
                tr("All targets of {function} should be −1 or 1: change the other ones.", function=self.function)
            )
        if self.function == "CosineEmbeddingLoss" and self.margin > 1:
            raise EngineError(tr("The margin of CosineEmbeddingLoss should be from −1 to 1, as a cosine is: lower it."))
        if is_triplet and self.margin == 0:
            raise EngineError(tr("The margin of TripletMarginLoss must be greater than 0: raise it."))
        leaf = first.clone().requires_grad_()
        with torch.enable_grad():
            each = self._apply(leaf, second, third)
            (gradient,) = torch.autograd.grad(each.mean(), leaf)
        vectors = (array(first), array(second), array(third))
        parts, slopes, total = array(each), array(gradient), np.array([each.mean().item()])
        near = self._nearness(*vectors)
        titles = (tr("Anchor"), tr("Positive"), tr("Negative")) if is_triplet else ("x1", "x2", tr("Target y"))

        def related(row: int) -> list[Related]:
            widths = [values.shape[1] for values in vectors]
            names = ("first", "second", "third")
            return [
                Related(name, tuple((row, k) for k in range(width))) for name, width in zip(names, widths, strict=True)
            ]

        def explain_near(cell: Cell) -> CellExplanation:
            work = self._near_work(vectors, cell)
            return formula(
                work.template,
                work.numbers,
                work.evaluate,
                name=tr("{what}, sample {place}", what=self._near_labels()[cell[1]], place=cell[0]),
                value=float(near[cell]),
                rule={
                    "TripletMarginLoss": "√Σ (a − b + 1e-6)²",
                    "CosineEmbeddingLoss": "Σ x1 · x2 / (|x1| · |x2|)",
                    "MarginRankingLoss": "x1 − x2",
                }[self.function],
                words=tr("Of sample {place}.", place=cell[0]),
                related=related(cell[0]),
                scale=max(1.0, *(abs(number) for number in work.numbers)),
            )

        def explain_part(cell: Cell) -> CellExplanation:
            row = cell[1]
            work = self._part_work(near[row], float(vectors[2][row, 0]))
            return formula(
                work.template,
                work.numbers,
                work.evaluate,
                name=at(tr("loss"), row),
                value=float(parts[row]),
                rule=self._rule(),
                words=tr("Sample {place} costs {loss}.", place=row, loss=shown(parts[row])),
                related=[Related("near", tuple((row, k) for k in range(near.shape[1])))],
                scale=max(1.0, *(abs(number) for number in work.numbers)),
            )

        def explain_total(cell: Cell) -> CellExplanation:
            loss = tr("loss")
            return sum_of(
                [Term(f"{at(loss, row)} / N", (float(part), 1 / self.samples)) for row, part in enumerate(parts)],
                name=loss,
                value=float(total[0]),
                rule=tr("Σ loss / N"),
                words=tr("The mean over {count} samples.", count=self.samples),
                related=[Related("parts", tuple((0, row) for row in range(self.samples)))],
            )

        def explain_slope(cell: Cell) -> CellExplanation:
            return sum_of(
                self._slope_terms(vectors, near, cell),
                name=at(tr("gradient"), *cell),
                value=float(slopes[cell]),
                rule=tr("how the mean loss changes with this number"),
                words=tr("Nothing, since the sample is beyond the margin.")
                if slopes[cell] == 0
                else tr("Training steps back."),
                related=related(cell[0]),
            )

        samples = sample_names(self.samples)
        found: list[Panel] = [
            matrix(name, title, values, tr("One row a sample."), rows=tr("sample"), row_labels=samples, field=name)
            for name, title, values in zip(("first", "second", "third"), titles, vectors, strict=True)
        ]
        return (
            *found,
            matrix(
                "near",
                tr("Distances") if is_triplet else tr("Cosine") if self.function.startswith("Cosine") else "x1 − x2",
                near,
                tr("What is compared with the margin."),
                rows=tr("sample"),
                row_labels=samples,
                column_labels=self._near_labels(),
                explainer=explain_near,
            ),
            matrix(
                "parts",
                tr("Loss of each sample"),
                parts,
                f"{self._rule()}.",
                rows="",
                columns=tr("sample"),
                column_labels=samples,
                explainer=explain_part,
            ),
            matrix(
                "total",
                f"{self.function}, mean",
                total,
                tr("0 once all samples are beyond the margin."),
                rows="",
                column_labels=(tr("loss"),),
                reading=tr(
                    "The loss is {loss}; {free} of {count} samples cost 0.",
                    loss=shown(total[0]),
                    free=int((parts == 0).sum()),
                    count=self.samples,
                ),
                explainer=explain_total,
            ),
            matrix(
                "gradient",
                tr("Gradient of {what}", what=titles[0]),
                slopes,
                tr("How the loss changes when a number goes up."),
                rows=tr("sample"),
                row_labels=samples,
                explainer=explain_slope,
            ),
        )

    def _apply(self, first: Tensor, second: Tensor, third: Tensor) -> Tensor:
        if self.function == "TripletMarginLoss":
            return F.triplet_margin_loss(first, second, third, margin=self.margin, reduction="none")
        y = third[:, 0]
        if self.function == "CosineEmbeddingLoss":
            return F.cosine_embedding_loss(first, second, y, margin=self.margin, reduction="none")
        return F.margin_ranking_loss(first[:, 0], second[:, 0], y, margin=self.margin, reduction="none")

    def _rule(self) -> str:
        return {
            "TripletMarginLoss": tr("max(0, distance to the positive − distance to the negative + margin)"),
            "CosineEmbeddingLoss": tr("1 − cosine where y is 1, max(0, cosine − margin) where y is −1"),
            "MarginRankingLoss": "max(0, −y · (x1 − x2) + margin)",
        }[self.function]

    def _near_labels(self) -> tuple[str, ...]:
        return {
            "TripletMarginLoss": (tr("to the positive"), tr("to the negative")),
            "CosineEmbeddingLoss": (tr("cosine"),),
            "MarginRankingLoss": ("x1 − x2",),
        }[self.function]

    def _nearness(self, first: Array, second: Array, third: Array) -> Array:
        vectors = (first, second, third)
        columns = range(2 if self.function == "TripletMarginLoss" else 1)
        works = [[self._near_work(vectors, (row, column)) for column in columns] for row in range(self.samples)]
        return np.array([[work.evaluate(*work.numbers) for work in row] for row in works])

    def _near_work(self, vectors: tuple[Array, Array, Array], cell: Cell) -> Work:
        row, column = cell
        a, b = ([float(each) for each in values[row]] for values in (vectors[0], vectors[1 + column]))
        dim = len(a)
        if self.function == "MarginRankingLoss":
            return Work("{0} − {1}", (a[0], b[0]), lambda a, b: a - b)
        if self.function == "TripletMarginLoss":
            squares = " + ".join(f"({{{k}}} − {{{dim + k}}} + 1e-6)²" for k in range(dim))
            return Work(
                f"√({squares})", (*a, *b), lambda *n: math.sqrt(sum((n[k] - n[dim + k] + EPS) ** 2 for k in range(dim)))
            )
        dot = " + ".join(f"{{{k}}} × {{{dim + k}}}" for k in range(dim))
        lengths = [" + ".join(f"{{{k}}}²" for k in range(start, start + dim)) for start in (0, dim)]
        return Work(f"({dot}) / √(({lengths[0]} + 1e-12) × ({lengths[1]} + 1e-12))", (*a, *b), _cosine)

    def _part_work(self, near: Array, y: float) -> Work:
        if self.function == "TripletMarginLoss":
            numbers = (float(near[0]), float(near[1]), self.margin)
            return Work("max(0, {0} − {1} + {2})", numbers, lambda p, n, m: max(0.0, p - n + m))
        cosine = float(near[0])
        if self.function == "MarginRankingLoss":
            return Work("max(0, −{0} × {1} + {2})", (y, cosine, self.margin), lambda y, d, m: max(0.0, -y * d + m))
        if y == 1:
            return Work("1 − {0}", (cosine,), lambda c: 1 - c)
        return Work("max(0, {0} − {1})", (cosine, self.margin), lambda c, m: max(0.0, c - m))

    def _is_within(self, near: Array, y: float) -> bool:
        """Whether a step changes the loss; at the very margin it does for torch."""
        if self.function == "TripletMarginLoss":
            return bool(near[0] - near[1] + self.margin >= 0)
        if self.function == "MarginRankingLoss":
            return bool(-y * near[0] + self.margin >= 0)
        return y == 1 or bool(near[0] - self.margin >= 0)

    def _slope_terms(self, vectors: tuple[Array, Array, Array], near: Array, cell: Cell) -> list[Term]:
        row, k = cell
        share, y = 1 / self.samples, float(vectors[2][row, 0])
        a, b = vectors[0][row], vectors[1][row]
        if not self._is_within(near[row], y):
            return []
        if self.function == "MarginRankingLoss":
            return [Term("−y / N", (-y, share))]
        if self.function == "CosineEmbeddingLoss":
            one, other = float((a**2).sum()) + 1e-12, float((b**2).sum()) + 1e-12
            return [
                Term("−y · x2 / (|x1| · |x2|) / N", (-y, float(b[k]), 1 / math.sqrt(one * other), share)),
                Term(tr("y · cosine · x1 / |x1|² / N"), (y, float(near[row, 0]), float(a[k]), 1 / one, share)),
            ]
        names = (
            tr("+1 · (anchor − positive) / distance / N"),
            tr("−1 · (anchor − negative) / distance / N"),
        )
        return [
            Term(names[place], (sign, float(a[k] - values[row][k]) + EPS, 1 / float(near[row, place]), share))
            for place, (sign, values) in enumerate(((1.0, vectors[1]), (-1.0, vectors[2])))
            if near[row, place] > 0
        ]


def _cosine(*numbers: float) -> float:
    half = len(numbers) // 2
    a, b = numbers[:half], numbers[half:]
    dot = sum(x * y for x, y in zip(a, b, strict=True))
    return dot / math.sqrt((sum(x * x for x in a) + 1e-12) * (sum(x * x for x in b) + 1e-12))

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
from engine.demos.words import at, numbered, shown
from engine.errors import EngineError

FUNCTIONS = ("TripletMarginLoss", "CosineEmbeddingLoss", "MarginRankingLoss")
EPS = 1e-6
"""torch adds it to every difference of a triplet."""


@demo(
    name="pair-loss",
    title="Losses over pairs and triplets",
    order=73,
    family="Losses",
    layers=(*FUNCTIONS, "TripletMarginWithDistanceLoss"),
)
@dataclass(frozen=True)
class PairLoss(Demo):
    """Rows of ``first``, ``second`` and ``third``: anchor, positive and negative of a triplet, or a pair and y."""

    function: str = choice(FUNCTIONS, title="Function", tip="The class of torch.nn.")
    samples: int = integer(2, 1, 6, title="Samples", tip="Rows; the loss is their mean.")
    dim: int = integer(3, 1, 6, title="Numbers", tip="Numbers of each vector; MarginRankingLoss takes one each.")
    margin: float = number(1.0, 0, 5, step=0.1, title="margin", tip="How far apart is enough.")
    seed: int = seed()
    first: tuple[Any, ...] | None = grid(
        title="First", tip="Anchor, or x1.", follows=("function", "samples", "dim"), low=-50, high=50
    )
    second: tuple[Any, ...] | None = grid(
        title="Second", tip="Positive, or x2.", follows=("function", "samples", "dim"), low=-50, high=50
    )
    third: tuple[Any, ...] | None = grid(
        title="Third", tip="Negative, or the target y.", follows=("function", "samples", "dim"), low=-50, high=50
    )

    def run(self) -> tuple[Panel, ...]:
        draws = Draws(self.seed)
        is_triplet = self.function == "TripletMarginLoss"
        dim = 1 if self.function == "MarginRankingLoss" else self.dim
        first = given("First", self.first, draws.randn(self.samples, dim))
        second = given("Second", self.second, draws.randn(self.samples, dim))
        drawn = draws.randn(self.samples, dim) if is_triplet else 2 * draws.randint(2, self.samples, 1).double() - 1
        third = given("Third", self.third, drawn)
        if not is_triplet and not (third.abs() == 1).all():
            raise EngineError(f"All targets of {self.function} should be −1 or 1: change the other ones.")
        if self.function == "CosineEmbeddingLoss" and self.margin > 1:
            raise EngineError("The margin of CosineEmbeddingLoss should be from −1 to 1, as a cosine is: lower it.")
        if is_triplet and self.margin == 0:
            raise EngineError("The margin of TripletMarginLoss must be greater than 0: raise it.")
        leaf = first.clone().requires_grad_()
        with torch.enable_grad():
            each = self._apply(leaf, second, third)
            (gradient,) = torch.autograd.grad(each.mean(), leaf)
        vectors = (array(first), array(second), array(third))
        parts, slopes, total = array(each), array(gradient), np.array([each.mean().item()])
        near = self._nearness(*vectors)
        titles = ("Anchor", "Positive", "Negative") if is_triplet else ("x1", "x2", "Target y")

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
                name=self._near_labels()[cell[1]] + f", sample {cell[0]}",
                value=float(near[cell]),
                rule={
                    "TripletMarginLoss": "√Σ (a − b + 1e-6)²",
                    "CosineEmbeddingLoss": "Σ x1 · x2 / (|x1| · |x2|)",
                    "MarginRankingLoss": "x1 − x2",
                }[self.function],
                words=f"Of sample {cell[0]}.",
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
                name=f"loss[{row}]",
                value=float(parts[row]),
                rule=self._rule(),
                words=f"Sample {row} costs {shown(parts[row])}.",
                related=[Related("near", tuple((row, k) for k in range(near.shape[1])))],
                scale=max(1.0, *(abs(number) for number in work.numbers)),
            )

        def explain_total(cell: Cell) -> CellExplanation:
            return sum_of(
                [Term(f"loss[{row}] / N", (float(part), 1 / self.samples)) for row, part in enumerate(parts)],
                name="loss",
                value=float(total[0]),
                rule="Σ loss / N",
                words=f"The mean over {self.samples} samples.",
                related=[Related("parts", tuple((0, row) for row in range(self.samples)))],
            )

        def explain_slope(cell: Cell) -> CellExplanation:
            return sum_of(
                self._slope_terms(vectors, near, cell),
                name=at("gradient", *cell),
                value=float(slopes[cell]),
                rule="how the mean loss changes with this number",
                words="Nothing, since the sample is beyond the margin."
                if slopes[cell] == 0
                else "Training steps back.",
                related=related(cell[0]),
            )

        samples = numbered("sample ", self.samples)
        found: list[Panel] = [
            matrix(name, title, values, "One row a sample.", rows="sample", row_labels=samples, field=name)
            for name, title, values in zip(("first", "second", "third"), titles, vectors, strict=True)
        ]
        return (
            *found,
            matrix(
                "near",
                "Distances" if is_triplet else "Cosine" if self.function.startswith("Cosine") else "x1 − x2",
                near,
                "What is compared with the margin.",
                rows="sample",
                row_labels=samples,
                column_labels=self._near_labels(),
                explainer=explain_near,
            ),
            matrix(
                "parts",
                "Loss of each sample",
                parts,
                self._rule() + ".",
                rows="",
                columns="sample",
                column_labels=samples,
                explainer=explain_part,
            ),
            matrix(
                "total",
                f"{self.function}, mean",
                total,
                "0 once all samples are beyond the margin.",
                rows="",
                column_labels=("loss",),
                reading=f"The loss is {shown(total[0])}; {int((parts == 0).sum())} of {self.samples} samples cost 0.",
                explainer=explain_total,
            ),
            matrix(
                "gradient",
                f"Gradient of {titles[0]}",
                slopes,
                "How the loss changes when a number goes up.",
                rows="sample",
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
            "TripletMarginLoss": "max(0, distance to the positive − distance to the negative + margin)",
            "CosineEmbeddingLoss": "1 − cosine where y is 1, max(0, cosine − margin) where y is −1",
            "MarginRankingLoss": "max(0, −y · (x1 − x2) + margin)",
        }[self.function]

    def _near_labels(self) -> tuple[str, ...]:
        return {
            "TripletMarginLoss": ("to the positive", "to the negative"),
            "CosineEmbeddingLoss": ("cosine",),
            "MarginRankingLoss": ("x1 − x2",),
        }[self.function]

    def _nearness(self, first: Array, second: Array, third: Array) -> Array:
        vectors = (first, second, third)
        columns = range(len(self._near_labels()))
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
                Term("y · cosine · x1 / |x1|² / N", (y, float(near[row, 0]), float(a[k]), 1 / one, share)),
            ]
        return [
            Term(
                f"{sign:+.0f} · (anchor − {name}) / distance / N".replace("-", "−"),
                (sign, float(a[k] - values[row][k]) + EPS, 1 / float(near[row, place]), share),
            )
            for place, (sign, name, values) in enumerate(
                ((1.0, "positive", vectors[1]), (-1.0, "negative", vectors[2]))
            )
            if near[row, place] > 0
        ]


def _cosine(*numbers: float) -> float:
    half = len(numbers) // 2
    a, b = numbers[:half], numbers[half:]
    dot = sum(x * y for x, y in zip(a, b, strict=True))
    return dot / math.sqrt((sum(x * x for x in a) + 1e-12) * (sum(x * x for x in b) + 1e-12))

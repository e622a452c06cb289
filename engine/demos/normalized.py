"""What a normalization did, number by number: shared by batch, layer and group norm."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.demos.explanations import Cell, CellExplanation, Related, Term, formula, sum_of
from engine.demos.histograms import before_and_after
from engine.demos.panels import Array, Panel
from engine.demos.pictures import maps, matrix
from engine.demos.words import at, shown
from engine.language import mark, tr

Owners = npt.NDArray[np.int64]
STATISTICS = (mark("mean of x"), mark("variance of x"), mark("mean of y"), mark("variance of y"))
AFFINE = mark("γ and β: what the normalized numbers are multiplied by and what is added.")


@dataclass(frozen=True, eq=False)
class Normalized:
    """What one normalization did. ``owner`` says for every number of x which mean and variance it shares,
    ``parameter`` which γ and β; ``mean`` and ``var`` are those that were used."""

    x: Array
    y: Array
    owner: Owners
    owners: tuple[str, ...]
    parameter: Owners
    mean: Array
    var: Array
    affine: Array  # (2, parameters): gamma, beta
    eps: float
    is_running: bool = False

    def panels(self, axes: tuple[str, str, str], labels: list[str], *, is_editable: bool = True) -> list[Panel]:
        """x, γ and β, y, statistics and histograms."""
        return [
            maps("x", tr("Input x"), self.x, tr("The numbers that go in."), labels=labels, axes=axes, field="x"),
            matrix(
                "affine",
                tr("γ and β"),
                self.affine,
                tr(AFFINE),
                rows="",
                columns=tr("parameter"),
                row_labels=("γ", "β"),
                field="affine",
            ),
            maps(
                "y",
                tr("Output y"),
                self.y,
                tr("(x − mean) / √(variance + eps) · γ + β, with the running mean and variance.")
                if self.is_running
                else tr("(x − mean) / √(variance + eps) · γ + β, with the own mean and variance."),
                labels=labels,
                axes=axes,
                reading=tr(
                    "Mean {mean} and variance {variance}; x had {x_mean} and {x_variance}.",
                    mean=shown(self.y.mean()),
                    variance=shown(self.y.var()),
                    x_mean=shown(self.x.mean()),
                    x_variance=shown(self.x.var()),
                ),
                explainer=self._explain_output,
            ),
            self._statistics(),
            before_and_after(tr("Values before and after"), self.x, self.y),
        ]

    def _cells(self, owner: int) -> tuple[Cell, ...]:
        flat = self.owner.reshape(-1, *self.owner.shape[-2:])
        return tuple(tuple(int(each) for each in place) for place in np.argwhere(flat == owner))

    def _explain_output(self, cell: Cell) -> CellExplanation:
        flat = int(np.ravel_multi_index(cell, self.y.reshape(-1, *self.y.shape[-2:]).shape))
        place = tuple(int(each) for each in np.unravel_index(flat, self.y.shape))
        owner, parameter = int(self.owner[place]), int(self.parameter[place])
        x, mean, var = float(self.x[place]), float(self.mean[owner]), float(self.var[owner])
        gamma, beta = (float(each) for each in self.affine[:, parameter])
        related = [Related("x", (cell,)), Related("affine", ((0, parameter), (1, parameter)))]
        if not self.is_running:
            related += [Related("x", self._cells(owner)), Related("statistics", ((owner, 0), (owner, 1)))]
        return formula(
            "({0} − {1}) / √({2} + {3}) × {4} + {5}",
            (x, mean, var, self.eps, gamma, beta),
            lambda x, mean, var, eps, gamma, beta: (x - mean) / math.sqrt(var + eps) * gamma + beta,
            name=at("y", *place),
            value=float(self.y[place]),
            rule=tr("y = (x − mean) / √(variance + eps) · γ + β"),
            words=tr("Mean and variance are the running ones of {owner}.", owner=self.owners[owner])
            if self.is_running
            else tr("Mean and variance are those of {owner}.", owner=self.owners[owner]),
            related=related,
            terms=(
                Term(tr("(x − mean) · 1/√(variance + eps) · γ"), (x - mean, 1 / math.sqrt(var + self.eps), gamma)),
                Term("β", (beta,)),
            ),
            scale=max(abs(x), abs(mean)) / math.sqrt(var + self.eps) * abs(gamma) + abs(beta),
        )

    def _statistics(self) -> Panel:
        values = np.array(
            [
                [part.mean(), part.var(), after.mean(), after.var()]
                for part, after in (
                    (self.x[self.owner == owner], self.y[self.owner == owner]) for owner in range(len(self.owners))
                )
            ]
        )

        def explain_statistic(cell: Cell) -> CellExplanation:
            owner, column = cell
            name, source = tr(STATISTICS[column]), self.x if column < 2 else self.y
            part = source[self.owner == owner]
            mean, share = float(part.mean()), 1 / part.size
            factors = [(float(v) - mean, float(v) - mean, share) if column % 2 else (float(v), share) for v in part]
            kind = tr("(each − mean)²") if column % 2 else tr("each")
            return sum_of(
                [Term(f"{kind} / {part.size}", each) for each in factors],
                name=f"{name}, {self.owners[owner]}",
                value=float(values[cell]),
                rule=tr("variance = Σ (x − mean)² / n") if column % 2 else tr("mean = Σ x / n"),
                words=tr("Over {count} numbers: {owner}.", count=part.size, owner=self.owners[owner]),
                related=[Related("x" if column < 2 else "y", self._cells(owner))],
            )

        return matrix(
            "statistics",
            tr("Means and variances"),
            values,
            tr("Of the numbers that share them, with n and not n − 1 below."),
            rows=tr("shared by"),
            row_labels=self.owners,
            columns=tr("statistic"),
            column_labels=[tr(each) for each in STATISTICS],
            reading=tr(
                "Before: mean {mean}, variance {variance}; after: {mean_after} and {variance_after}, for {owner}.",
                mean=shown(values[0, 0]),
                variance=shown(values[0, 1]),
                mean_after=shown(values[0, 2]),
                variance_after=shown(values[0, 3]),
                owner=self.owners[0],
            ),
            is_signed=False,
            explainer=explain_statistic,
        )

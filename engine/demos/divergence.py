"""torch.nn.KLDivLoss: how far one distribution is from another."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch.nn import functional as F

from engine.demos.base import Demo
from engine.demos.draws import Draws, array, given
from engine.demos.explanations import Cell, CellExplanation, Related, Term, formula, sum_of
from engine.demos.fields import choice, grid, integer, seed
from engine.demos.panels import Panel
from engine.demos.pictures import matrix
from engine.demos.registry import demo
from engine.demos.softmax import share_of
from engine.demos.words import at, numbered, shown
from engine.errors import EngineError


@demo(name="kl-divergence", title="KLDivLoss", order=72, family="Losses", layers=("KLDivLoss",))
@dataclass(frozen=True)
class Divergence(Demo):
    """Σ t · (ln t − ln p) with ln p = log_softmax(logits) and targets t that are shares; both (N, C)."""

    reduction: str = choice(
        ("batchmean", "mean", "sum"), title="reduction", tip="batchmean divides by the samples: only that is the KL."
    )
    samples: int = integer(1, 1, 4, title="Samples", tip="Rows.")
    classes: int = integer(4, 2, 8, title="Classes", tip="Columns.")
    seed: int = seed()
    logits: tuple[Any, ...] | None = grid(
        title="Logits", tip="What a model says.", follows=("samples", "classes"), low=-50, high=50, step=0.5
    )
    target: tuple[Any, ...] | None = grid(
        title="Target", tip="The shares it should have said.", follows=("samples", "classes"), step=0.05
    )

    def run(self) -> tuple[Panel, ...]:
        draws = Draws(self.seed)
        shape = (self.samples, self.classes)
        logits = given("Logits", self.logits, draws.randn(*shape))
        target = given("Target", self.target, draws.randn(*shape).softmax(1))
        if (target < 0).any():
            raise EngineError("Targets of KLDivLoss are shares and must be 0 or more: raise the negative one to 0.")
        share = {"batchmean": 1 / self.samples, "mean": 1 / (self.samples * self.classes), "sum": 1.0}[self.reduction]
        log_p = logits.log_softmax(1).requires_grad_()
        with torch.enable_grad():
            loss = F.kl_div(log_p, target, reduction="sum") * share  # torch warns when asked for "mean"
            (gradient,) = torch.autograd.grad(loss, log_p)
        parts = array(F.kl_div(log_p.detach(), target, reduction="none"))
        z, t, lp, slopes, total = array(logits), array(target), array(log_p), array(gradient), np.array([loss.item()])

        def explain_log_p(cell: Cell) -> CellExplanation:
            return share_of(
                [float(each) for each in z[cell[0]]],
                cell[1],
                name=at("ln p", *cell),
                value=float(lp[cell]),
                is_log=True,
                related=[Related("logits", tuple((cell[0], k) for k in range(self.classes)))],
            )

        def explain_part(cell: Cell) -> CellExplanation:
            related = [Related("target", (cell,)), Related("log_p", (cell,))]
            words = f"The target share is {shown(t[cell])}, the share said {shown(math.exp(lp[cell]))}."
            name, value, rule = at("part", *cell), float(parts[cell]), "t · (ln t − ln p), and 0 where t is 0"
            if t[cell] == 0:
                return sum_of([], name=name, value=value, rule=rule, words=words, related=related)
            return formula(
                "{0} × (ln({0}) − {1})",
                (float(t[cell]), float(lp[cell])),
                lambda t, lp: t * (math.log(t) - lp),
                name=name,
                value=value,
                rule=rule,
                words=words,
                related=related,
                scale=float(t[cell]),
            )

        def explain_total(cell: Cell) -> CellExplanation:
            return sum_of(
                [Term(at("part", *place), (float(parts[place]), share)) for place in np.ndindex(*shape)],
                name="loss",
                value=float(total[0]),
                rule=f"Σ part · {shown(share)}",
                words=f"All parts, {self.reduction}.",
                related=[Related("parts", tuple(np.ndindex(*shape)))],
            )

        def explain_slope(cell: Cell) -> CellExplanation:
            return sum_of(
                [Term("−t · share", (-float(t[cell]), share))],
                name=at("gradient", *cell),
                value=float(slopes[cell]),
                rule=f"gradient of ln p = −t · {shown(share)}",
                words="More ln p where the target has a share lowers the loss.",
                related=[Related("target", (cell,))],
            )

        both: dict[str, Any] = {
            "rows": "sample",
            "row_labels": numbered("sample ", self.samples),
            "columns": "class",
            "column_labels": numbered("class ", self.classes),
        }
        return (
            matrix("logits", "Logits z", z, "What a model says.", field="logits", **both),
            matrix("target", "Targets t", t, "Shares.", is_signed=False, field="target", **both),
            matrix("log_p", "ln p = log-softmax of z", lp, "KLDivLoss takes these.", explainer=explain_log_p, **both),
            matrix("parts", "t · (ln t − ln p)", parts, "What each class adds.", explainer=explain_part, **both),
            matrix(
                "total",
                f"KLDivLoss, {self.reduction}",
                total,
                "0 where both distributions are the same.",
                rows="",
                column_labels=("loss",),
                reading=f"The loss is {shown(total[0])}.",
                explainer=explain_total,
            ),
            matrix("gradient", "Gradient of ln p", slopes, "−t.", explainer=explain_slope, **both),
        )

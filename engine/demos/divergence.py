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
from engine.demos.words import at, shown
from engine.demos.words import classes as class_names
from engine.demos.words import samples as sample_names
from engine.errors import EngineError
from engine.language import mark, tr


@demo(
    name="kl-divergence",
    title="KLDivLoss",
    order=72,
    family=mark("Losses"),
    layers=("KLDivLoss",),
    intro=mark("Σ t · (ln t − ln p) with ln p = log_softmax(logits) and targets t that are shares; both (N, C)."),
)
@dataclass(frozen=True)
class Divergence(Demo):
    reduction: str = choice(
        ("batchmean", "mean", "sum"),
        title="reduction",
        tip=mark("batchmean divides by the samples: only that is the KL."),
    )
    samples: int = integer(1, 1, 4, title=mark("Samples"), tip=mark("Rows."))
    classes: int = integer(4, 2, 8, title=mark("Classes"), tip=mark("Columns."))
    seed: int = seed()
    logits: tuple[Any, ...] | None = grid(
        title=mark("Logits"), tip=mark("What a model says."), follows=("samples", "classes"), low=-50, high=50, step=0.5
    )
    target: tuple[Any, ...] | None = grid(
        title=mark("Target"), tip=mark("The shares it should have said."), follows=("samples", "classes"), step=0.05
    )

    def run(self) -> tuple[Panel, ...]:
        draws = Draws(self.seed)
        shape = (self.samples, self.classes)
        logits = given(tr("Logits"), self.logits, draws.randn(*shape))
        target = given(tr("Target"), self.target, draws.randn(*shape).softmax(1))
        if (target < 0).any():
            raise EngineError(tr("Targets of KLDivLoss are shares and must be 0 or more: raise the negative one to 0."))
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
            words = tr(
                "The target share is {target}, the share said {share}.",
                target=shown(t[cell]),
                share=shown(math.exp(lp[cell])),
            )
            name, value, rule = at(tr("part"), *cell), float(parts[cell]), tr("t · (ln t − ln p), and 0 where t is 0")
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
                [Term(at(tr("part"), *place), (float(parts[place]), share)) for place in np.ndindex(*shape)],
                name=tr("loss"),
                value=float(total[0]),
                rule=tr("Σ part · {share}", share=shown(share)),
                words=tr("All parts, {reduction}.", reduction=self.reduction),
                related=[Related("parts", tuple(np.ndindex(*shape)))],
            )

        def explain_slope(cell: Cell) -> CellExplanation:
            return sum_of(
                [Term(tr("−t · share"), (-float(t[cell]), share))],
                name=at(tr("gradient"), *cell),
                value=float(slopes[cell]),
                rule=tr("gradient of ln p = −t · {share}", share=shown(share)),
                words=tr("More ln p where the target has a share lowers the loss."),
                related=[Related("target", (cell,))],
            )

        both: dict[str, Any] = {
            "rows": tr("sample"),
            "row_labels": sample_names(self.samples),
            "columns": tr("class"),
            "column_labels": class_names(self.classes),
        }
        return (
            matrix("logits", tr("Logits z"), z, tr("What a model says."), field="logits", **both),
            matrix("target", tr("Targets t"), t, tr("Shares."), is_signed=False, field="target", **both),
            matrix(
                "log_p",
                tr("ln p = log-softmax of z"),
                lp,
                tr("KLDivLoss takes these."),
                explainer=explain_log_p,
                **both,
            ),
            matrix("parts", "t · (ln t − ln p)", parts, tr("What each class adds."), explainer=explain_part, **both),
            matrix(
                "total",
                f"KLDivLoss, {self.reduction}",
                total,
                tr("0 where both distributions are the same."),
                rows="",
                column_labels=(tr("loss"),),
                reading=tr("The loss is {loss}.", loss=shown(total[0])),
                explainer=explain_total,
            ),
            matrix("gradient", tr("Gradient of ln p"), slopes, "−t.", explainer=explain_slope, **both),
        )

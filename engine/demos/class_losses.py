"""Losses over classes: cross-entropy, its two halves, and the margin losses."""

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
from engine.demos.explanations import Cell, CellExplanation, Related, Term, sum_of
from engine.demos.fields import choice, grid, integer, number, seed
from engine.demos.panels import Array, Panel
from engine.demos.pictures import matrix, text
from engine.demos.registry import demo
from engine.demos.softmax import share_of
from engine.demos.words import at, shown
from engine.demos.words import classes as class_names
from engine.demos.words import samples as sample_names
from engine.errors import EngineError
from engine.language import mark, tr

FUNCTIONS = ("CrossEntropyLoss", "NLLLoss", "MultiMarginLoss", "MultiLabelMarginLoss")


@demo(
    name="class-loss",
    title=mark("Losses over classes"),
    order=71,
    family=mark("Losses"),
    layers=(*FUNCTIONS, "LinearCrossEntropyLoss", "NLLLoss2d"),
    intro=mark("Logits (N, C) and the right class of every sample; MultiLabelMarginLoss takes two right classes."),
)
@dataclass(frozen=True)
class ClassLoss(Demo):
    function: str = choice(FUNCTIONS, title=mark("Function"), tip=mark("The class of torch.nn."))
    reduction: str = choice(("mean", "sum"), title="reduction", tip=mark("How the samples become one loss."))
    samples: int = integer(2, 1, 6, title=mark("Samples"), tip=mark("Rows of logits."))
    classes: int = integer(4, 2, 10, title=mark("Classes"), tip=mark("Columns of logits."))
    margin: float = number(
        1.0, 0.1, 5, step=0.1, title="margin", tip=mark("Of MultiMarginLoss: how far ahead is enough.")
    )
    seed: int = seed()
    logits: tuple[Any, ...] | None = grid(
        title=mark("Logits"), tip=mark("What a model says."), follows=("samples", "classes"), low=-50, high=50, step=0.5
    )
    target: tuple[Any, ...] | None = grid(
        title=mark("Target"),
        tip=mark("The right class of each sample, from 0."),
        follows=("function", "samples", "classes"),
        low=-1000,
        high=1000,
        step=1,
    )

    def run(self) -> tuple[Panel, ...]:
        draws = Draws(self.seed)
        logits = given(tr("Logits"), self.logits, 2 * draws.randn(self.samples, self.classes))
        first = draws.randint(self.classes, self.samples)
        drawn = first[:, None]
        if self.function == "MultiLabelMarginLoss":
            drawn = torch.stack([first, (first + 1) % self.classes], 1)
        target = given(tr("Target"), self.target, drawn.double())
        self._check(target)
        leaf = logits.clone().requires_grad_()
        with torch.enable_grad():
            each = self._apply(leaf, target.long())
            loss = each.mean() if self.reduction == "mean" else each.sum()
            (gradient,) = torch.autograd.grad(loss, leaf)
        found = _Found(self, array(logits), target.long().numpy(), array(each), loss.item(), array(gradient))
        return tuple(found.panels())

    def _apply(self, logits: Tensor, target: Tensor) -> Tensor:
        if self.function == "CrossEntropyLoss":
            return F.cross_entropy(logits, target[:, 0], reduction="none")
        if self.function == "NLLLoss":
            return F.nll_loss(logits.log_softmax(1), target[:, 0], reduction="none")
        if self.function == "MultiMarginLoss":
            return F.multi_margin_loss(logits, target[:, 0], margin=self.margin, reduction="none")
        # the list of right classes ends at the first -1
        ended = F.pad(target, (0, self.classes - target.shape[1]), value=-1)
        return F.multilabel_margin_loss(logits, ended, reduction="none")

    def _check(self, target: Tensor) -> None:
        for row, classes in enumerate(target.tolist()):
            for each in classes:
                if each != math.floor(each) or not 0 <= each < self.classes:
                    raise EngineError(
                        tr(
                            "Target {target:g} of sample {sample} is out of bounds: with {classes} classes a target is "
                            "a whole number from 0 to {last}.",
                            target=each,
                            sample=row,
                            classes=self.classes,
                            last=self.classes - 1,
                        )
                    )
            if len(set(classes)) < len(classes):
                raise EngineError(
                    tr(
                        "Sample {sample} names class {target:g} twice: name two different classes.",
                        sample=row,
                        target=classes[0],
                    )
                )


class _Found:
    """One run: numbers and their explanations."""

    def __init__(
        self, demo: ClassLoss, logits: Array, target: np.ndarray[Any, Any], parts: Array, total: float, gradient: Array
    ) -> None:
        self.demo, self.logits, self.target = demo, logits, target
        self.parts, self.total, self.gradient = parts, total, gradient
        self.is_margin = "Margin" in demo.function
        self.log_p = array(torch.from_numpy(logits).log_softmax(1))
        self.share = 1 / demo.samples if demo.reduction == "mean" else 1.0
        self.margin = demo.margin if demo.function == "MultiMarginLoss" else 1.0

    def panels(self) -> list[Panel]:
        demo = self.demo
        samples, classes = sample_names(demo.samples), class_names(demo.classes)
        both: dict[str, Any] = {
            "rows": tr("sample"),
            "row_labels": samples,
            "columns": tr("class"),
            "column_labels": classes,
        }
        row: dict[str, Any] = {"rows": "", "columns": tr("sample"), "column_labels": samples}
        found: list[Panel] = [
            matrix("logits", tr("Logits z"), self.logits, tr("What a model says."), field="logits", **both),
            matrix(
                "target",
                tr("Targets"),
                self.target.astype(np.float64),
                tr("The right class of each sample."),
                rows=tr("sample"),
                row_labels=samples,
                reading=tr("Sample 0 is of class {target}.", target=int(self.target[0, 0])),
                is_signed=False,
                field="target",
            ),
        ]
        if not self.is_margin:
            found.append(
                matrix(
                    "log_p",
                    tr("log-softmax of z"),
                    self.log_p,
                    tr("ln of each class's share; NLLLoss takes these, CrossEntropyLoss makes them by itself."),
                    explainer=self._explain_log_p,
                    **both,
                )
            )
        worst = int(self.parts.argmax())
        found += [
            matrix(
                "parts",
                tr("Loss of each sample"),
                self.parts,
                tr("What each sample costs."),
                reading=tr("Sample {sample} costs most: {loss}.", sample=worst, loss=shown(self.parts[worst])),
                explainer=self._explain_part,
                **row,
            ),
            matrix(
                "total",
                f"{demo.function}, {demo.reduction}",
                np.array([self.total]),
                tr("The one number that training lowers."),
                rows="",
                column_labels=(tr("loss"),),
                reading=tr("The loss is {loss}; 0 is reached once all are a margin ahead.", loss=shown(self.total))
                if self.is_margin
                else tr(
                    "The loss is {loss}; guessing blindly costs {blind}.",
                    loss=shown(self.total),
                    blind=shown(math.log(demo.classes)),
                ),
                explainer=self._explain_total,
            ),
            matrix(
                "gradient",
                tr("Gradient of the logits"),
                self.gradient,
                tr("How the loss changes when a logit goes up; training steps the other way."),
                explainer=self._explain_margin_slope if self.is_margin else self._explain_slope,
                **both,
            ),
        ]
        if not self.is_margin:
            found.append(self._identity())
        return found

    def _identity(self) -> Panel:
        z, t = torch.from_numpy(self.logits), torch.from_numpy(self.target[:, 0])
        whole = F.cross_entropy(z, t, reduction=self.demo.reduction).item()
        halves = F.nll_loss(z.log_softmax(1), t, reduction=self.demo.reduction).item()
        return text(
            "identity",
            tr("Softmax + NLL = cross-entropy"),
            [f"cross_entropy(z, t) = {shown(whole, 8)}", f"nll_loss(log_softmax(z), t) = {shown(halves, 8)}"],
            reading=tr(
                "Both are {both}; they differ by {difference}.",
                both=shown(whole, 8),
                difference=shown(abs(whole - halves), 2),
            ),
            meaning=tr(
                "CrossEntropyLoss is LogSoftmax and NLLLoss in one; LinearCrossEntropyLoss has a Linear before."
            ),
        )

    def _explain_log_p(self, cell: Cell) -> CellExplanation:
        row, which = cell
        return share_of(
            [float(each) for each in self.logits[row]],
            which,
            name=at("ln p", *cell),
            value=float(self.log_p[cell]),
            is_log=True,
            related=[Related("logits", tuple((row, place) for place in range(self.demo.classes)))],
        )

    def _explain_part(self, cell: Cell) -> CellExplanation:
        row = cell[1]
        right = [int(each) for each in self.target[row]]
        if not self.is_margin:
            return sum_of(
                [Term(f"−ln p[{row}, {right[0]}]", (-float(self.log_p[row, right[0]]),))],
                name=at(tr("loss"), row),
                value=float(self.parts[row]),
                rule=tr("loss = −ln p of the right class"),
                words=tr(
                    "The right class {target} got {share}.",
                    target=right[0],
                    share=shown(math.exp(self.log_p[row, right[0]])),
                ),
                related=[Related("log_p", ((row, right[0]),)), Related("target", ((row, 0),))],
            )
        terms = [
            Term(
                tr("max(0, {margin:g} − z[{right}] + z[{wrong}]) / classes", margin=self.margin, right=y, wrong=j),
                (gap, 1 / self.demo.classes),
            )
            for y, j, gap in self._gaps(row)
        ]
        return sum_of(
            terms,
            name=at(tr("loss"), row),
            value=float(self.parts[row]),
            rule=tr("loss = Σ max(0, {margin:g} − z[right] + z[wrong]) / classes", margin=self.margin),
            words=tr("Each wrong class that is not {margin:g} behind a right one costs something.", margin=self.margin),
            related=[Related("logits", tuple((row, place) for place in range(self.demo.classes)))],
        )

    def _gaps(self, row: int) -> list[tuple[int, int, float]]:
        """Right class, wrong class, and how much is missing to the margin."""
        z, right = self.logits[row], [int(each) for each in self.target[row]]
        wrong = [j for j in range(self.demo.classes) if j not in right]
        return [(y, j, max(0.0, self.margin - float(z[y]) + float(z[j]))) for y in right for j in wrong]

    def _explain_total(self, cell: Cell) -> CellExplanation:
        count = self.demo.samples
        return sum_of(
            [
                Term(at(tr("loss"), row), (float(part), self.share) if self.share != 1 else (float(part),))
                for row, part in enumerate(self.parts)
            ],
            name=tr("loss"),
            value=self.total,
            rule=tr("Σ loss / N") if self.demo.reduction == "mean" else tr("Σ loss"),
            words=tr("The mean over {count} samples.", count=count)
            if self.demo.reduction == "mean"
            else tr("The sum over {count} samples.", count=count),
            related=[Related("parts", tuple((0, row) for row in range(count)))],
        )

    def _explain_slope(self, cell: Cell) -> CellExplanation:
        row, which = cell
        is_right = which == int(self.target[row, 0])
        terms = [Term("p · 1/N", (math.exp(self.log_p[cell]), self.share))]
        if is_right:
            terms.append(Term("−1 · 1/N", (-1.0, self.share)))
        return sum_of(
            terms,
            name=at(tr("gradient"), *cell),
            value=float(self.gradient[cell]),
            rule=tr("gradient = (p − 1 for the right class, p for the others) · share of the sample"),
            words=tr("The right class is pulled up.")
            if is_right
            else tr("A wrong class is pushed down by what it got."),
            related=[Related("log_p", (cell,)), Related("target", ((row, 0),))],
        )

    def _explain_margin_slope(self, cell: Cell) -> CellExplanation:
        row, which = cell
        each = self.share / self.demo.classes
        terms = [
            Term(tr("−1 · share") if y == which else tr("1 · share"), (-1.0 if y == which else 1.0, each))
            for y, j, gap in self._gaps(row)
            if gap > 0 and which in (y, j)
        ]
        return sum_of(
            terms,
            name=at(tr("gradient"), *cell),
            value=float(self.gradient[cell]),
            rule=tr("each pair within the margin pushes its wrong class down and its right one up"),
            words=tr("{count} pairs of this class are within the margin.", count=len(terms)),
            related=[Related("logits", tuple((row, place) for place in range(self.demo.classes)))],
        )

"""Loss functions that go number by number: drag a prediction, see the loss and its gradient."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import torch

from engine.demos.base import Demo
from engine.demos.draws import Draws, array, given
from engine.demos.explanations import Cell, CellExplanation, Related, Term, formula, sum_of
from engine.demos.fields import choice, grid, integer, number, seed
from engine.demos.loss_rules import LOSSES, LossRule, LossSettings
from engine.demos.panels import Array, Curves, Line, Mark, Panel
from engine.demos.pictures import matrix, text
from engine.demos.registry import demo
from engine.demos.words import at, numbered, shown
from engine.errors import EngineError
from engine.language import mark, tr


@demo(
    name="loss",
    title=mark("Losses, number by number"),
    order=70,
    family=mark("Losses"),
    layers=tuple(LOSSES),
    intro=mark("Mean or sum over all numbers of loss(prediction, target), and its gradient for every prediction."),
)
@dataclass(frozen=True)
class PointwiseLoss(Demo):
    function: str = choice(tuple(LOSSES), title=mark("Function"), tip=mark("The class of torch.nn."))
    reduction: str = choice(("mean", "sum"), title="reduction", tip=mark("How the numbers become one loss."))
    count: int = integer(4, 1, 12, title=mark("Numbers"), tip=mark("How many predictions."))
    delta: float = number(
        1.0, 0.1, 5, step=0.1, title=mark("beta, delta"), tip=mark("SmoothL1's beta and Huber's delta.")
    )
    margin: float = number(1.0, 0, 5, step=0.1, title="margin", tip=mark("Of HingeEmbeddingLoss."))
    var: float = number(1.0, 0.01, 10, step=0.1, title="var", tip=mark("The variance that GaussianNLLLoss is told."))
    seed: int = seed()
    prediction: tuple[Any, ...] | None = grid(
        title=mark("Prediction"), tip=mark("What a model says."), follows=("function", "count"), low=-50, high=50
    )
    target: tuple[Any, ...] | None = grid(
        title=mark("Target"), tip=mark("What is right."), follows=("function", "count"), low=-50, high=50
    )

    def run(self) -> tuple[Panel, ...]:
        rule = LOSSES[self.function]
        settings = LossSettings(self.delta, self.margin, self.var)
        draws = Draws(self.seed)
        drawn = draws.rand(1, self.count) if rule.is_probability else 2 * draws.randn(1, self.count)
        prediction = given(tr("Prediction"), self.prediction, drawn)[0]
        target = given(tr("Target"), self.target, _drawn_targets(rule, draws, self.count)[None])[0]
        p, t = array(prediction), array(target)
        _check(rule, p, t)
        leaf = prediction.clone().requires_grad_()
        with torch.enable_grad():
            each = rule.apply(leaf, target, settings)
            loss = each.mean() if self.reduction == "mean" else each.sum()
            (gradient,) = torch.autograd.grad(loss, leaf)
        parts, slopes, total = array(each), array(gradient), np.array([loss.item()])
        share = 1 / self.count if self.reduction == "mean" else 1.0
        names = numbered("p", self.count)

        def explain_part(cell: Cell) -> CellExplanation:
            work = rule.value(p[cell[1]].item(), t[cell[1]].item(), settings)
            return formula(
                work.template,
                work.numbers,
                work.evaluate,
                name=at(tr("loss"), cell[1]),
                value=float(parts[cell[1]]),
                rule=tr("loss = {formula}", formula=tr(rule.formula)),
                words=tr(
                    "The prediction is {prediction}, the target {target}.",
                    prediction=shown(p[cell[1]]),
                    target=shown(t[cell[1]]),
                ),
                related=_both(cell[1]),
                scale=max(abs(number) for number in work.numbers),
            )

        def explain_slope(cell: Cell) -> CellExplanation:
            work = rule.slope(p[cell[1]].item(), t[cell[1]].item(), settings)
            divided = f" / {self.count}" if self.reduction == "mean" else ""
            return formula(
                f"({work.template}){divided}",
                work.numbers,
                lambda *numbers: work.evaluate(*numbers) * share,
                name=at(tr("gradient"), cell[1]),
                value=float(slopes[cell[1]]),
                rule=tr("gradient = ({formula})", formula=tr(rule.slope_formula)) + divided,
                words=tr("A step up raises the loss.")
                if slopes[cell[1]] > 0
                else tr("A step up lowers the loss.")
                if slopes[cell[1]] < 0
                else tr("A small step changes nothing."),
                related=_both(cell[1]),
                scale=max(abs(number) for number in work.numbers),
            )

        def explain_total(cell: Cell) -> CellExplanation:
            terms = [Term(at(tr("loss"), place), (float(part), share)) for place, part in enumerate(parts)]
            return sum_of(
                terms if share != 1 else [Term(term.name, term.factors[:1]) for term in terms],
                name=tr("loss"),
                value=float(total[0]),
                rule=tr("Σ loss / n") if self.reduction == "mean" else tr("Σ loss"),
                words=tr("The mean over {count} numbers.", count=self.count)
                if self.reduction == "mean"
                else tr("The sum over {count} numbers.", count=self.count),
                related=[Related("parts", tuple((0, place) for place in range(self.count)))],
            )

        worst = int(parts.argmax())
        row: dict[str, Any] = {"rows": "", "columns": tr("prediction"), "column_labels": names}
        return (
            matrix("prediction", tr("Predictions p"), p, tr("What a model says."), field="prediction", **row),
            matrix("target", tr("Targets t"), t, tr("What is right."), field="target", **row),
            matrix(
                "parts",
                tr("Loss of each number"),
                parts,
                tr("What each prediction costs by itself."),
                reading=tr("Prediction {place} costs most: {loss}.", place=worst, loss=shown(parts[worst])),
                explainer=explain_part,
                **row,
            ),
            matrix(
                "total",
                f"{self.function}, {self.reduction}",
                total,
                tr("The one number that training lowers."),
                rows="",
                column_labels=(tr("loss"),),
                reading=tr("The loss is {loss}.", loss=shown(total[0])),
                explainer=explain_total,
            ),
            matrix(
                "gradient",
                tr("Gradient"),
                slopes,
                tr("How the loss changes when a prediction goes up; training steps the other way."),
                reading=tr("It pulls hardest at prediction {place}.", place=int(np.abs(slopes).argmax())),
                explainer=explain_slope,
                **row,
            ),
            self._curve(rule, settings, p, t),
            text(
                "formula",
                tr("Formula"),
                [
                    tr("loss = {formula}", formula=tr(rule.formula)),
                    tr("slope = {formula}", formula=tr(rule.slope_formula)),
                ],
                reading=tr("{function} compares number by number, then takes the mean.", function=self.function)
                if self.reduction == "mean"
                else tr("{function} compares number by number, then takes the sum.", function=self.function),
                meaning=tr("p is the prediction, t the target."),
            ),
        )

    def _curve(self, rule: LossRule, settings: LossSettings, p: Array, t: Array) -> Curves:
        """The loss of the first number, were its prediction another."""
        low, high = (0.0, 1.0) if rule.is_probability else (min(-4.0, p[0]), max(4.0, p[0]))
        places = np.linspace(low, high, 121)[1:-1]
        leaf = torch.from_numpy(places).requires_grad_()
        with torch.enable_grad():
            values = rule.apply(leaf, torch.full_like(leaf, float(t[0])).detach(), settings)
            (slopes,) = torch.autograd.grad(values.sum(), leaf)
        here = rule.value(p[0].item(), t[0].item(), settings)
        lines = (Line(tr("loss"), array(values)), Line(tr("slope"), array(slopes)))

        def explain(cell: Cell) -> CellExplanation:
            which, place = cell
            work = (rule.value, rule.slope)[which](float(places[place]), t[0].item(), settings)
            return formula(
                work.template,
                work.numbers,
                work.evaluate,
                name=tr("{line} at {x}", line=lines[which].label, x=shown(places[place])),
                value=float(lines[which].y[place]),
                rule=tr("slope = {formula}", formula=tr(rule.slope_formula))
                if which
                else tr("loss = {formula}", formula=tr(rule.formula)),
                words=tr(
                    "Were the first prediction {prediction}, for the target {target}.",
                    prediction=shown(places[place]),
                    target=shown(t[0]),
                ),
                related=[Related("target", ((0, 0),))],
                scale=max(abs(number) for number in work.numbers),
            )

        return Curves(
            name="curve",
            title=tr("Loss of the first number"),
            reading=tr(
                "At {prediction} it is {loss}, for the target {target}.",
                prediction=shown(p[0]),
                loss=shown(here.evaluate(*here.numbers)),
                target=shown(t[0]),
            ),
            meaning=tr("How the loss and its slope would change with the prediction."),
            x=places,
            lines=lines,
            x_axis=tr("prediction"),
            y_axis=tr("loss"),
            marks=(Mark(tr("prediction"), float(p[0]), here.evaluate(*here.numbers)),),
            explainer=explain,
        )


def _both(place: int) -> list[Related]:
    return [Related("prediction", ((0, place),)), Related("target", ((0, place),))]


def _drawn_targets(rule: LossRule, draws: Draws, count: int) -> torch.Tensor:
    match rule.targets:
        case "any":
            return 2 * draws.randn(count)
        case "count":
            return draws.randint(5, count).double()
        case "share":
            return draws.randint(2, count).double()
        case "sign":
            return 2 * draws.randint(2, count).double() - 1


def _check(rule: LossRule, p: Array, t: Array) -> None:
    """Raises EngineError where torch says no, or would go on with nonsense."""
    if rule.is_probability and not ((p >= 0) & (p <= 1)).all():
        raise EngineError(
            tr(
                "All elements of input should be between 0 and 1: BCELoss takes probabilities; use BCEWithLogitsLoss "
                "for any numbers."
            )
        )
    is_right = {
        "any": np.isfinite(t),
        "count": t >= 0,
        "share": (t >= 0) & (t <= 1),
        "sign": np.abs(t) == 1,
    }[rule.targets]
    if not is_right.all():
        place = int(np.flatnonzero(~is_right)[0])
        facts = {"name": rule.name, "place": place, "target": shown(t[place])}
        if rule.targets == "count":
            raise EngineError(
                tr("All targets of {name} should be 0 or more, and target {place} is {target}: change it.", **facts)
            )
        if rule.targets == "share":
            raise EngineError(
                tr(
                    "All targets of {name} should be between 0 and 1, and target {place} is {target}: change it.",
                    **facts,
                )
            )
        if rule.targets == "sign":
            raise EngineError(
                tr("All targets of {name} should be −1 or 1, and target {place} is {target}: change it.", **facts)
            )
        raise EngineError(
            tr("All targets of {name} should be finite, and target {place} is {target}: change it.", **facts)
        )

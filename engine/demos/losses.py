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
from engine.demos.words import numbered, shown
from engine.errors import EngineError


@demo(name="loss", title="Losses, number by number", order=70, family="Losses", layers=tuple(LOSSES))
@dataclass(frozen=True)
class PointwiseLoss(Demo):
    """Mean or sum over all numbers of loss(prediction, target), and its gradient for every prediction."""

    function: str = choice(tuple(LOSSES), title="Function", tip="The class of torch.nn.")
    reduction: str = choice(("mean", "sum"), title="reduction", tip="How the numbers become one loss.")
    count: int = integer(4, 1, 12, title="Numbers", tip="How many predictions.")
    delta: float = number(1.0, 0.1, 5, step=0.1, title="beta, delta", tip="SmoothL1's beta and Huber's delta.")
    margin: float = number(1.0, 0, 5, step=0.1, title="margin", tip="Of HingeEmbeddingLoss.")
    var: float = number(1.0, 0.01, 10, step=0.1, title="var", tip="The variance that GaussianNLLLoss is told.")
    seed: int = seed()
    prediction: tuple[Any, ...] | None = grid(
        title="Prediction", tip="What a model says.", follows=("function", "count"), low=-50, high=50
    )
    target: tuple[Any, ...] | None = grid(
        title="Target", tip="What is right.", follows=("function", "count"), low=-50, high=50
    )

    def run(self) -> tuple[Panel, ...]:
        rule = LOSSES[self.function]
        settings = LossSettings(self.delta, self.margin, self.var)
        draws = Draws(self.seed)
        drawn = draws.rand(1, self.count) if rule.is_probability else 2 * draws.randn(1, self.count)
        prediction = given("Prediction", self.prediction, drawn)[0]
        target = given("Target", self.target, _drawn_targets(rule, draws, self.count)[None])[0]
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
                name=f"loss[{cell[1]}]",
                value=float(parts[cell[1]]),
                rule=f"loss = {rule.formula}",
                words=f"The prediction is {shown(p[cell[1]])}, the target {shown(t[cell[1]])}.",
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
                name=f"gradient[{cell[1]}]",
                value=float(slopes[cell[1]]),
                rule=f"gradient = ({rule.slope_formula})" + (f" / {self.count}" if divided else ""),
                words="A step up raises the loss."
                if slopes[cell[1]] > 0
                else "A step up lowers the loss."
                if slopes[cell[1]] < 0
                else "A small step changes nothing.",
                related=_both(cell[1]),
                scale=max(abs(number) for number in work.numbers),
            )

        def explain_total(cell: Cell) -> CellExplanation:
            terms = [Term(f"loss[{place}]", (float(part), share)) for place, part in enumerate(parts)]
            return sum_of(
                terms if share != 1 else [Term(term.name, term.factors[:1]) for term in terms],
                name="loss",
                value=float(total[0]),
                rule="Σ loss / n" if self.reduction == "mean" else "Σ loss",
                words=f"The {self.reduction} over {self.count} numbers.",
                related=[Related("parts", tuple((0, place) for place in range(self.count)))],
            )

        worst = int(parts.argmax())
        row: dict[str, Any] = {"rows": "", "columns": "prediction", "column_labels": names}
        return (
            matrix("prediction", "Predictions p", p, "What a model says.", field="prediction", **row),
            matrix("target", "Targets t", t, "What is right.", field="target", **row),
            matrix(
                "parts",
                "Loss of each number",
                parts,
                "What each prediction costs by itself.",
                reading=f"Prediction {worst} costs most: {shown(parts[worst])}.",
                explainer=explain_part,
                **row,
            ),
            matrix(
                "total",
                f"{self.function}, {self.reduction}",
                total,
                "The one number that training lowers.",
                rows="",
                column_labels=("loss",),
                reading=f"The loss is {shown(total[0])}.",
                explainer=explain_total,
            ),
            matrix(
                "gradient",
                "Gradient",
                slopes,
                "How the loss changes when a prediction goes up; training steps the other way.",
                reading=f"It pulls hardest at prediction {int(np.abs(slopes).argmax())}.",
                explainer=explain_slope,
                **row,
            ),
            self._curve(rule, settings, p, t),
            text(
                "formula",
                "Formula",
                [f"loss = {rule.formula}", f"slope = {rule.slope_formula}"],
                reading=f"{self.function} compares number by number, then takes the {self.reduction}.",
                meaning="p is the prediction, t the target.",
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
        lines = (Line("loss", array(values)), Line("slope", array(slopes)))

        def explain(cell: Cell) -> CellExplanation:
            which, place = cell
            work = (rule.value, rule.slope)[which](float(places[place]), t[0].item(), settings)
            return formula(
                work.template,
                work.numbers,
                work.evaluate,
                name=f"{lines[which].label} at {shown(places[place])}",
                value=float(lines[which].y[place]),
                rule=(f"loss = {rule.formula}", f"slope = {rule.slope_formula}")[which],
                words=f"Were the first prediction {shown(places[place])}, for the target {shown(t[0])}.",
                related=[Related("target", ((0, 0),))],
                scale=max(abs(number) for number in work.numbers),
            )

        return Curves(
            name="curve",
            title="Loss of the first number",
            reading=f"At {shown(p[0])} it is {shown(here.evaluate(*here.numbers))}, for the target {shown(t[0])}.",
            meaning="How the loss and its slope would change with the prediction.",
            x=places,
            lines=lines,
            x_axis="prediction",
            y_axis="loss",
            marks=(Mark("prediction", float(p[0]), here.evaluate(*here.numbers)),),
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
            "All elements of input should be between 0 and 1: BCELoss takes probabilities; use BCEWithLogitsLoss "
            "for any numbers."
        )
    is_right = {
        "any": np.isfinite(t),
        "count": t >= 0,
        "share": (t >= 0) & (t <= 1),
        "sign": np.abs(t) == 1,
    }[rule.targets]
    if not is_right.all():
        place = int(np.flatnonzero(~is_right)[0])
        wanted = {"count": "0 or more", "share": "between 0 and 1", "sign": "−1 or 1", "any": "finite"}[rule.targets]
        raise EngineError(
            f"All targets of {rule.name} should be {wanted}, and target {place} is {shown(t[place])}: change it."
        )

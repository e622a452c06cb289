"""The elementwise activation functions of torch.nn, with their slopes and where they saturate.

Source: Building Models with PyTorch, "Activation Functions"; formulas from the documentation of each class.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch

from engine.demos.activation_rules import FUNCTIONS, Settings
from engine.demos.base import Demo
from engine.demos.draws import array
from engine.demos.explanations import Cell, CellExplanation, formula
from engine.demos.fields import choice, number
from engine.demos.panels import Array, Curves, Line, Mark, Panel, Zone
from engine.demos.pictures import matrix, text
from engine.demos.registry import demo
from engine.demos.words import shown
from engine.language import mark, tr

SATURATED = 0.02
"""A slope nearer to zero than this teaches next to nothing."""


@demo(
    name="activation",
    title=mark("Activation functions"),
    order=60,
    family=mark("Activations"),
    layers=tuple(rule.name for rule in FUNCTIONS.values()),
    intro=mark("f and its slope f' over x from -6 to 6, and both at one point."),
)
@dataclass(frozen=True)
class Activation(Demo):
    function: str = choice(tuple(FUNCTIONS), title=mark("Function"), tip=mark("The class of torch.nn."), default="ReLU")
    point: float = number(1.0, -6, 6, step=0.05, title="x", tip=mark("The point on the curve; drag it along the axis."))
    negative_slope: float = number(
        0.01,
        0,
        1,
        step=0.01,
        title="negative_slope",
        tip=mark("Slope below zero of LeakyReLU and PReLU (there: weight)."),
    )
    alpha: float = number(1.0, 0.1, 3, step=0.1, title="alpha", tip=mark("How far down ELU and CELU go."))
    lambd: float = number(
        0.5, 0, 3, step=0.1, title="lambd", tip=mark("Of Hardshrink and Softshrink; Threshold's threshold.")
    )
    beta: float = number(1.0, 0.1, 5, step=0.1, title="beta", tip=mark("Softplus: the larger, the sharper its bend."))
    gate: float = number(1.0, -3, 3, step=0.1, title=mark("Gated value"), tip=mark("GLU's first half a in a · σ(x)."))

    def run(self) -> tuple[Panel, ...]:
        rule = FUNCTIONS[self.function]
        settings = Settings(self.negative_slope, self.alpha, self.lambd, self.beta, self.gate)
        places = np.round(np.linspace(-6, 6, 241), 10)
        everywhere = torch.tensor([*places, self.point], dtype=torch.float64, requires_grad=True)
        with torch.enable_grad():
            result = rule.apply(everywhere, settings)
            (gradient,) = torch.autograd.grad(result.sum(), everywhere)
        values, slopes = array(result), array(gradient)
        works = (rule.value, rule.slope)
        value_formula, slope_formula = f"f(x) = {tr(rule.formula)}", f"f'(x) = {tr(rule.slope_formula)}"

        def explain_at(which: int, x: float, value: float) -> CellExplanation:
            work = works[which](x, settings)
            return formula(
                work.template,
                work.numbers,
                work.evaluate,
                name=("f", "f'")[which] + f"({shown(x)})",
                value=value,
                rule=(value_formula, slope_formula)[which],
                words=tr("{function} at x = {x}.", function=self.function, x=shown(x))
                if which == 0
                else tr("Its slope at x = {x}.", x=shown(x)),
            )

        def explain_curve(cell: Cell) -> CellExplanation:
            which, at = cell
            return explain_at(which, float(places[at]), float((values, slopes)[which][at]))

        def explain_point(cell: Cell) -> CellExplanation | None:
            return None if cell[1] == 0 else explain_at(cell[1] - 1, self.point, float(point[cell[1]]))

        point = np.array([self.point, values[-1], slopes[-1]])
        zones = _zones(places, slopes[:-1])
        saturated = float((np.abs(slopes[:-1]) < SATURATED).mean())
        return (
            Curves(
                name="curve",
                title=tr("{function}: f and f'", function=self.function),
                reading=tr(
                    "f({x}) is {value} and the slope there {slope}; {flat:.0f} % of this stretch is flat.",
                    x=shown(self.point),
                    value=shown(point[1]),
                    slope=shown(point[2]),
                    flat=100 * saturated,
                ),
                meaning=tr(
                    "Marked stretches are flat, with a slope below {limit}: little is learnt there.",
                    limit=shown(SATURATED),
                ),
                x=places,
                lines=(Line("f", values[:-1]), Line("f'", slopes[:-1])),
                x_axis="x",
                y_axis=tr("value"),
                marks=(Mark("f", self.point, float(point[1])), Mark("f'", self.point, float(point[2]))),
                zones=zones,
                point_control="point",
                explainer=explain_curve,
            ),
            matrix(
                "point",
                tr("At the point"),
                point,
                tr("x, the function there, and its slope."),
                rows="",
                column_labels=("x", "f(x)", "f'(x)"),
                reading=tr("A small step up in x changes f by {slope} times as much.", slope=shown(point[2])),
                explainer=explain_point,
            ),
            text(
                "formula",
                tr("Formula"),
                [value_formula, slope_formula, rule.printed(settings)],
                reading=tr("{function} works on every number by itself.", function=self.function),
                meaning=tr("As the class in torch.nn says it."),
            ),
        )


def _zones(x: Array, slopes: Array) -> tuple[Zone, ...]:
    """Stretches of at least two points where the slope is next to zero."""
    is_flat = np.concatenate([[False], np.abs(slopes) < SATURATED, [False]])
    starts = np.flatnonzero(~is_flat[:-1] & is_flat[1:])
    ends = np.flatnonzero(is_flat[:-1] & ~is_flat[1:]) - 1
    return tuple(Zone(tr("flat"), float(x[a]), float(x[b])) for a, b in zip(starts, ends, strict=True) if b > a)

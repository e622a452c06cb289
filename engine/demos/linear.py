"""torch.nn.Linear: every output is a weighted sum of all inputs.

Source: Building Models with PyTorch, "Linear Layers" (``Linear(3, 2)`` on ``rand(1, 3)``).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from torch.nn import functional as F

from engine.demos.base import Demo
from engine.demos.draws import Draws, array, given
from engine.demos.explanations import Cell, CellExplanation, Related, Term, sum_of
from engine.demos.fields import flag, grid, integer, seed
from engine.demos.panels import Grid, Panel, Text
from engine.demos.registry import demo
from engine.demos.words import DRAWN, at, numbered, shown, strongest
from engine.language import mark, tr


@demo(
    name="linear",
    title="Linear",
    order=10,
    family=mark("Linear layers"),
    layers=("Linear",),
    intro=mark("y = x Wᵀ + b with x (N, in_features), W (out_features, in_features), b (out_features,)."),
)
@dataclass(frozen=True)
class Linear(Demo):
    in_features: int = integer(3, 1, 12, title="in_features", tip=mark("How many numbers go in: the columns of W."))
    out_features: int = integer(2, 1, 12, title="out_features", tip=mark("How many numbers come out: the rows of W."))
    batch_size: int = integer(1, 1, 8, title="batch_size", tip=mark("How many inputs, one a row of x."))
    bias: bool = flag(True, title="bias", tip=mark("Whether a number b is added to every output."))
    seed: int = seed()
    x: tuple[Any, ...] | None = grid(
        title="x", tip=mark("The input; type over any number."), follows=("in_features", "batch_size")
    )
    weight: tuple[Any, ...] | None = grid(title="W", tip=mark("The weight."), follows=("in_features", "out_features"))
    bias_values: tuple[Any, ...] | None = grid(title="b", tip=mark("The bias."), follows=("out_features", "bias"))

    def run(self) -> tuple[Panel, ...]:
        draws = Draws(self.seed)
        drawn_weight, drawn_bias = draws.weight_and_bias(self.out_features, self.in_features)
        weight = given("W", self.weight, drawn_weight)
        bias = given("b", self.bias_values, drawn_bias[None])[0]  # one row, as it is shown
        x = given("x", self.x, draws.rand(self.batch_size, self.in_features))
        y = array(F.linear(x, weight, bias if self.bias else None))
        x_in, w_in, b_in = array(x), array(weight), array(bias)

        def explain_output(cell: Cell) -> CellExplanation:
            row, unit = cell
            terms = [
                Term(f"{at('x', row, k)} × {at('W', unit, k)}", (float(x_in[row, k]), float(w_in[unit, k])))
                for k in range(self.in_features)
            ]
            across = range(self.in_features)
            related = [
                Related("x", tuple((row, k) for k in across)),
                Related("weight", tuple((unit, k) for k in across)),
            ]
            if self.bias:
                terms.append(Term(at("b", unit), (float(b_in[unit]),)))
                related.append(Related("bias", ((0, unit),)))
            return sum_of(
                terms,
                name=at("y", row, unit),
                value=float(y[cell]),
                rule=f"y[{row}, {unit}] = Σ x[{row}, k] · W[{unit}, k]" + (f" + b[{unit}]" if self.bias else ""),
                words=tr(
                    "Row {row} of x times row {unit} of W, number by number, and the bias on top.", row=row, unit=unit
                )
                if self.bias
                else tr("Row {row} of x times row {unit} of W, number by number.", row=row, unit=unit),
                related=related,
            )

        inputs, outputs = numbered("x", self.in_features), numbered("y", self.out_features)
        panels: list[Panel] = [
            Grid(
                name="x",
                title=tr("Input x"),
                reading=strongest(x_in),
                meaning=_with_colours(tr("One row an input.")),
                values=x_in,
                rows=tr("sample"),
                columns=tr("feature"),
                column_labels=inputs,
                field="x",
            ),
            Grid(
                name="weight",
                title=tr("Weight W"),
                reading=strongest(w_in),
                meaning=_with_colours(tr("Row i holds what output i takes of every input.")),
                values=w_in,
                rows=tr("output"),
                columns=tr("input"),
                row_labels=outputs,
                column_labels=inputs,
                field="weight",
            ),
        ]
        if self.bias:
            panels.append(
                Grid(
                    name="bias",
                    title=tr("Bias b"),
                    reading=strongest(b_in),
                    meaning=_with_colours(tr("Added to the output of the same number.")),
                    values=b_in[None],
                    rows="",
                    columns=tr("output"),
                    column_labels=outputs,
                    field="bias_values",
                )
            )
        panels.append(
            Grid(
                name="y",
                title=tr("Output y = x Wᵀ + b") if self.bias else tr("Output y = x Wᵀ"),
                reading=tr(
                    "The largest is {value}, output {unit}.",
                    value=shown(y.max()),
                    unit=int(y.argmax()) % self.out_features,
                ),
                meaning=_with_colours(tr("One row an input, one column an output.")),
                values=y,
                rows=tr("sample"),
                columns=tr("output"),
                column_labels=outputs,
                explainer=explain_output,
            )
        )
        return (*panels, self._shapes())

    def _shapes(self) -> Text:
        weights = self.out_features * self.in_features
        total = weights + (self.out_features if self.bias else 0)
        lines = [
            tr(
                "W is out_features × in_features = {outputs} × {inputs} = {count}",
                outputs=self.out_features,
                inputs=self.in_features,
                count=weights,
            ),
            tr("parameters: {weights:,} + {biases} = {total:,}", weights=weights, biases=self.out_features, total=total)
            if self.bias
            else tr("parameters: {weights:,}", weights=weights),
            tr(
                "x Wᵀ: ({rows} × {inputs}) · ({inputs} × {outputs}) gives {rows} × {outputs}",
                rows=self.batch_size,
                inputs=self.in_features,
                outputs=self.out_features,
            ),
        ]
        return Text(
            name="shapes",
            title=tr("Shapes"),
            reading=tr(
                "{count} parameters turn {inputs} numbers into {outputs}.",
                count=total,
                inputs=self.in_features,
                outputs=self.out_features,
            ),
            meaning=tr("The second size of W must be the last size of x."),
            lines=tuple(lines),
        )


def _with_colours(meaning: str) -> str:
    return f"{meaning} {tr(DRAWN)}"

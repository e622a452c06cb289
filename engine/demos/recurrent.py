"""torch.nn.RNNCell, GRUCell and LSTMCell over a short sequence: every gate of every step.

Source: Building Models with PyTorch, "Recurrent Layers"; formulas from the documentation of each class.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np
import torch

from engine.demos.base import Demo
from engine.demos.draws import Draws, array, given
from engine.demos.explanations import Cell, CellExplanation, Related, Term, formula, sum_of
from engine.demos.fields import grid, integer, seed
from engine.demos.panels import Array, Curves, Explainer, Grid, Line, Panel
from engine.demos.pictures import matrix, text
from engine.demos.recurrent_steps import STEPS, Gate, State
from engine.demos.registry import demo
from engine.demos.words import at, listing, shown, steps, units
from engine.language import mark, number, tr


@dataclass(frozen=True)
class RecurrentCell(Demo):
    """One cell that reads x (T, input_size) step by step and keeps h (hidden_size,), which starts at zero."""

    kind: ClassVar[str]
    input_size: int = integer(3, 1, 8, title="input_size", tip=mark("Numbers of each step's input."))
    hidden_size: int = integer(2, 1, 8, title="hidden_size", tip=mark("Numbers that are kept from step to step."))
    length: int = integer(5, 1, 12, title=mark("Steps"), tip=mark("Length of the sequence."))
    step: int = integer(0, 0, 11, title=mark("Step"), tip=mark("The step that is taken apart, counted from 0."))
    seed: int = seed()
    x: tuple[Any, ...] | None = grid(title="x", tip=mark("The sequence."), follows=("input_size", "length"))

    def run(self) -> tuple[Panel, ...]:
        step = STEPS[self.kind]
        rows = len(step.blocks) * self.hidden_size
        draws = Draws(self.seed)
        bound = self.hidden_size**-0.5
        w_ih, w_hh = draws.uniform(bound, rows, self.input_size), draws.uniform(bound, rows, self.hidden_size)
        b_ih, b_hh = draws.uniform(bound, rows), draws.uniform(bound, rows)
        x = given("x", self.x, draws.randn(self.length, self.input_size))
        h = c = torch.zeros(self.hidden_size, dtype=torch.float64)
        states: list[State] = []
        for each in x:
            inside, kept = w_ih @ each + b_ih, w_hh @ h + b_hh
            state = step.advance(inside.view(-1, self.hidden_size), kept.view(-1, self.hidden_size), h, c)
            states.append(state)
            h, c = state["h"], state.get("c", c)
        found = Timeline(self, array(x), (array(w_ih), array(w_hh), array(b_ih), array(b_hh)), states)
        labels = [f"{block}[{unit}]" for block in step.blocks for unit in range(self.hidden_size)]
        return (
            matrix(
                "x",
                tr("Input x"),
                array(x),
                tr("One row a step."),
                rows=tr("step"),
                row_labels=steps(self.length),
                field="x",
            ),
            *found.weights(labels),
            *found.one_step(min(self.step, self.length - 1), labels),
            *found.over_time(),
            found.curves(),
            self._count(rows),
        )

    def _count(self, rows: int) -> Panel:
        inside, kept = rows * self.input_size, rows * self.hidden_size
        total = inside + kept + 2 * rows
        gates = rows // self.hidden_size
        return text(
            "parameters",
            tr("Parameters"),
            [
                tr(
                    "{gates} × hidden_size = {gates} × {size} = {rows} rows",
                    gates=gates,
                    size=self.hidden_size,
                    rows=rows,
                ),
                f"{rows} × {self.input_size} + {rows} × {self.hidden_size} + {rows} + {rows} = {number(total)}",
                *STEPS[self.kind].formulas,
            ],
            reading=tr("{count:,} parameters, for a sequence of any length.", count=total),
            meaning=tr("W_ih, W_hh and two biases: the same at every step."),
        )


class Timeline:
    """All steps of one sequence, with the explanation of every number."""

    def __init__(
        self, demo: RecurrentCell, x: Array, weights: tuple[Array, Array, Array, Array], states: list[State]
    ) -> None:
        self.hidden, self.length = demo.hidden_size, demo.length
        self.step = STEPS[demo.kind]
        self.x = x
        self.w_ih, self.w_hh, self.b_ih, self.b_hh = weights
        self.values = {name: array(torch.stack([state[name] for state in states])) for name in states[0]}

    def weights(self, labels: list[str]) -> list[Grid]:
        """The four tensors; the gates stand on top of each other."""
        return [
            matrix(name, title, values, meaning, row_labels=labels if values.ndim == 2 else ())
            for name, title, values, meaning in (
                ("weight_ih", "weight_ih", self.w_ih, tr("What each gate takes of the input.")),
                ("weight_hh", "weight_hh", self.w_hh, tr("What each gate takes of the h before.")),
                ("bias_ih", "bias_ih", self.b_ih, tr("Added to what comes of the input.")),
                ("bias_hh", "bias_hh", self.b_hh, tr("Added to what comes of h.")),
            )
        ]

    def before(self, name: str, step: int) -> Array:
        """h or c as it was when the step began."""
        found: Array = self.values[name][step - 1] if step else np.zeros(self.hidden)
        return found

    def one_step(self, step: int, labels: list[str]) -> list[Panel]:
        """What the matrices give at one step, before any gate: from the input, from h, one row a gate."""
        blocks = self.step.blocks
        inside = (self.w_ih @ self.x[step] + self.b_ih).reshape(len(blocks), -1)
        kept = (self.w_hh @ self.before("h", step) + self.b_hh).reshape(len(blocks), -1)
        columns = units(self.hidden)
        return [
            matrix(
                f"from_{kind}",
                title,
                values,
                tr("{formula}, one row a gate.", formula=formula_text),
                rows=tr("gate"),
                row_labels=blocks,
                columns=tr("unit"),
                column_labels=columns,
                explainer=self._explain_product(step, kind, values),
            )
            for kind, title, values, formula_text in (
                ("input", tr("Step {step}: from the input", step=step), inside, "W_ih x + b_ih"),
                ("hidden", tr("Step {step}: from h", step=step), kept, "W_hh h + b_hh"),
            )
        ]

    def over_time(self) -> list[Panel]:
        """Every gate and state, one row a step."""
        return [
            matrix(
                gate.name,
                f"{gate.name}: {tr(gate.title)}",
                self.values[gate.name],
                tr(gate.meaning),
                rows=tr("step"),
                row_labels=steps(self.length),
                columns=tr("unit"),
                explainer=self._explain_gate(gate),
            )
            for gate in self.step.gates
        ]

    def curves(self) -> Curves:
        """h, and c where there is one, over the steps."""
        names = [name for name in ("h", "c") if name in self.values]
        h = self.values["h"]
        gates = {gate.name: self._explain_gate(gate) for gate in self.step.gates}

        def explain(cell: Cell) -> CellExplanation | None:
            which, step = cell
            return gates[names[which // self.hidden]]((step, which % self.hidden))

        return Curves(
            name="timeline",
            title=tr("h and c over the steps") if len(names) == 2 else tr("h over the steps"),
            reading=tr("After {count} steps h is {h}.", count=self.length, h=listing(shown(each) for each in h[-1])),
            meaning=tr("One line a unit."),
            x=np.arange(self.length, dtype=np.float64),
            lines=tuple(
                Line(f"{name}[{unit}]", self.values[name][:, unit]) for name in names for unit in range(self.hidden)
            ),
            x_axis=tr("step"),
            y_axis=tr("value"),
            explainer=explain,
        )

    def _terms(self, kind: str, step: int, row: int) -> list[Term]:
        weight, bias, source, name = (
            (self.w_ih, self.b_ih, self.x[step], "x")
            if kind == "input"
            else (self.w_hh, self.b_hh, self.before("h", step), tr("h before"))
        )
        short = "ih" if kind == "input" else "hh"
        terms = [
            Term(f"{at(f'W_{short}', row, k)} × {at(name, k)}", (float(weight[row, k]), float(source[k])))
            for k in range(len(source))
        ]
        return [*terms, Term(at(f"b_{short}", row), (float(bias[row]),))]

    def _places(self, kind: str, step: int, row: int) -> list[Related]:
        short, source = ("ih", "x") if kind == "input" else ("hh", "h")
        width = (self.w_ih if kind == "input" else self.w_hh).shape[1]
        at_step = step if kind == "input" else step - 1
        related = [
            Related(f"weight_{short}", tuple((row, k) for k in range(width))),
            Related(f"bias_{short}", ((0, row),)),
        ]
        if at_step >= 0:
            related.append(Related(source, tuple((at_step, k) for k in range(width))))
        return related

    def _explain_product(self, step: int, kind: str, values: Array) -> Explainer:
        def explain(cell: Cell) -> CellExplanation:
            row = cell[0] * self.hidden + cell[1]
            return sum_of(
                self._terms(kind, step, row),
                name=tr("{gate} from input", gate=at(self.step.blocks[cell[0]], cell[1]))
                if kind == "input"
                else tr("{gate} from hidden", gate=at(self.step.blocks[cell[0]], cell[1])),
                value=float(values[cell]),
                rule="Σ W_ih x + b_ih" if kind == "input" else "Σ W_hh h + b_hh",
                words=tr("Row {row} of the matrix, at step {step}.", row=row, step=step),
                related=self._places(kind, step, row),
            )

        return explain

    def _explain_gate(self, gate: Gate) -> Explainer:
        def explain(cell: Cell) -> CellExplanation:
            step, unit = cell
            numbers, related = [], []
            for source in gate.sources:
                if source in ("h before", "c before"):
                    numbers.append(float(self.before(source[0], step)[unit]))
                    related += [Related(source[0], ((step - 1, unit),))] if step else []
                elif source.startswith(("input ", "hidden ")):
                    kind, block = source.split()
                    row = self.step.blocks.index(block) * self.hidden + unit
                    numbers.append(sum(term.value for term in self._terms(kind, step, row)))
                    related += self._places(kind, step, row)
                else:
                    numbers.append(float(self.values[source][cell]))
                    related.append(Related(source, (cell,)))
            products = gate.products(numbers) if gate.products else ()
            return formula(
                gate.template,
                numbers,
                gate.evaluate,
                name=tr("{gate}, step {step}", gate=at(gate.name, unit), step=step),
                value=float(self.values[gate.name][cell]),
                rule=tr(gate.rule),
                words=tr(gate.meaning),
                related=related,
                terms=[Term(tr(label), factors) for label, factors in products],
                scale=max((abs(number) for number in numbers), default=0.0),
            )

        return explain


@demo(
    name="lstm",
    title=mark("LSTM cell"),
    order=92,
    family=mark("Recurrent layers"),
    layers=("LSTM", "LSTMCell"),
    intro=mark("Gates i, f, g, o; c is the memory and h what others see."),
)
@dataclass(frozen=True)
class LSTM(RecurrentCell):
    kind: ClassVar[str] = "lstm"


@demo(
    name="gru",
    title=mark("GRU cell"),
    order=93,
    family=mark("Recurrent layers"),
    layers=("GRU", "GRUCell"),
    intro=mark("Gates r, z and the new content n."),
)
@dataclass(frozen=True)
class GRU(RecurrentCell):
    kind: ClassVar[str] = "gru"


@demo(
    name="rnn",
    title=mark("RNN cell"),
    order=91,
    family=mark("Recurrent layers"),
    layers=("RNN", "RNNCell"),
    intro="h = tanh(W_ih x + b_ih + W_hh h + b_hh).",
)
@dataclass(frozen=True)
class RNN(RecurrentCell):
    kind: ClassVar[str] = "rnn"

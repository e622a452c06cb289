"""Steps that larger layers are made of: each works on a matrix and explains every cell of what it gives."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from engine.demos.draws import array
from engine.demos.explanations import Cell, CellExplanation, Related, Term, formula, sum_of
from engine.demos.panels import Explainer, Grid, Maps
from engine.demos.pictures import maps, matrix
from engine.demos.softmax import share_of
from engine.demos.words import at, shown
from engine.language import tr

Part = tuple[str, int, Tensor]
"""Panel that shows a matrix, the column there at which the part begins, and the part (rows, columns)."""


def linear(
    name: str,
    title: str,
    x: tuple[str, Tensor],
    weight: Part,
    bias: Part | None,
    *,
    meaning: str,
    rows: Sequence[str] = (),
    columns: Sequence[str] = (),
) -> tuple[Tensor, Grid]:
    """y = x Wᵀ + b; the second member of ``weight`` and ``bias`` counts rows of W and numbers of b."""
    source, values = x
    y = F.linear(values, weight[2], None if bias is None else bias[2])
    x_in, w_in, out = array(values), array(weight[2]), array(y)
    b_in = None if bias is None else array(bias[2])

    def explain(cell: Cell) -> CellExplanation:
        row, unit = cell
        across = range(x_in.shape[1])
        terms = [
            Term(
                f"{at(source, row, k)} × {at(weight[0], weight[1] + unit, k)}",
                (float(x_in[row, k]), float(w_in[unit, k])),
            )
            for k in across
        ]
        related = [
            Related(source, tuple((row, k) for k in across)),
            Related(weight[0], tuple((weight[1] + unit, k) for k in across)),
        ]
        if bias is not None and b_in is not None:
            terms.append(Term(at(bias[0], bias[1] + unit), (float(b_in[unit]),)))
            related.append(Related(bias[0], ((0, bias[1] + unit),)))
        return sum_of(
            terms,
            name=at(name, *cell),
            value=float(out[cell]),
            rule=f"Σ {source}[{row}, k] · W[{unit}, k]" + ("" if bias is None else f" + b[{unit}]"),
            words=tr(
                "Row {row} of {source} times row {weight_row} of {weight}.",
                row=row,
                source=source,
                weight_row=weight[1] + unit,
                weight=weight[0],
            ),
            related=related,
        )

    panel = matrix(
        name,
        title,
        out,
        meaning,
        row_labels=rows,
        column_labels=columns,
        rows=tr("step"),
        columns=tr("unit"),
        explainer=explain,
    )
    return y, panel


def added(
    name: str, title: str, one: tuple[str, Tensor], other: tuple[str, Tensor], rows: Sequence[str]
) -> tuple[Tensor, Grid]:
    """The residual connection: both, number by number."""
    y = one[1] + other[1]
    parts = [(label, array(values)) for label, values in (one, other)]
    out = array(y)

    def explain(cell: Cell) -> CellExplanation:
        return sum_of(
            [Term(at(label, *cell), (float(values[cell]),)) for label, values in parts],
            name=at(name, *cell),
            value=float(out[cell]),
            rule=f"{one[0]} + {other[0]}",
            words=tr("What came in is added to what the step made of it."),
            related=[Related(label, (cell,)) for label, _ in parts],
        )

    meaning = tr("The residual connection.")
    return y, matrix(name, title, out, meaning, row_labels=rows, rows=tr("step"), columns=tr("unit"), explainer=explain)


def normed(name: str, title: str, x: tuple[str, Tensor], rows: Sequence[str], eps: float = 1e-5) -> tuple[Tensor, Grid]:
    """LayerNorm of every row, with γ = 1 and β = 0 as at the start of training."""
    source, values = x
    y = F.layer_norm(values, (values.shape[1],), eps=eps)
    x_in, out = array(values), array(y)

    def explain(cell: Cell) -> CellExplanation:
        row = x_in[cell[0]]
        mean, var = float(row.mean()), float(row.var())
        scale = 1 / math.sqrt(var + eps)
        return formula(
            "({0} − {1}) / √({2} + {3})",
            (float(x_in[cell]), mean, var, eps),
            lambda x, mean, var, eps: (x - mean) / math.sqrt(var + eps),
            name=at(name, *cell),
            value=float(out[cell]),
            rule=tr("(x − mean) / √(variance + eps)"),
            words=tr(
                "Mean {mean} and variance {variance} are those of row {row}.",
                mean=shown(mean),
                variance=shown(var),
                row=cell[0],
            ),
            related=[Related(source, tuple((cell[0], k) for k in range(x_in.shape[1])))],
            terms=[Term(tr("(x − mean) · 1/√(variance + eps)"), (float(x_in[cell]) - mean, scale))],
            scale=abs(mean) * scale,
        )

    meaning = tr("Every row has mean 0 and variance 1.")
    return y, matrix(name, title, out, meaning, row_labels=rows, rows=tr("step"), columns=tr("unit"), explainer=explain)


def rectified(name: str, title: str, x: tuple[str, Tensor], rows: Sequence[str]) -> tuple[Tensor, Grid]:
    """max(0, x)."""
    source, values = x
    y = values.relu()
    x_in, out = array(values), array(y)

    def explain(cell: Cell) -> CellExplanation:
        return formula(
            "max(0, {0})",
            (float(x_in[cell]),),
            lambda x: max(0.0, x),
            name=at(name, *cell),
            value=float(out[cell]),
            rule="max(0, x)",
            words=tr("Above zero it stays.") if x_in[cell] > 0 else tr("Below zero it becomes 0."),
            related=[Related(source, (cell,))],
        )

    cut = tr("{cut} of {count} were below zero and are 0 now.", cut=int((x_in < 0).sum()), count=x_in.size)
    return y, matrix(
        name,
        title,
        out,
        "max(0, x).",
        row_labels=rows,
        rows=tr("step"),
        columns=tr("unit"),
        reading=cut,
        explainer=explain,
    )


def attention(
    prefix: str,
    query: tuple[str, Tensor],
    key: tuple[str, Tensor],
    value: tuple[str, Tensor],
    *,
    heads: int,
    is_causal: bool,
    rows: Sequence[str],
    columns: Sequence[str],
) -> tuple[Tensor, list[Grid | Maps]]:
    """Scores, weights and the weighted mean of the values, head by head, from (L, E), (S, E) and (S, V) matrices.

    Source: ``torch.nn.functional.scaled_dot_product_attention``.
    """
    length, source_length = len(query[1]), len(key[1])
    each, each_value = query[1].shape[1] // heads, value[1].shape[1] // heads
    q = query[1].view(length, heads, each).transpose(0, 1)
    k = key[1].view(source_length, heads, each).transpose(0, 1)
    v = value[1].view(source_length, heads, each_value).transpose(0, 1)
    root = 1 / math.sqrt(each)
    scores = q @ k.transpose(1, 2) * root  # (heads, L, S)
    is_seen = torch.ones(length, source_length, dtype=torch.bool)
    if is_causal:
        is_seen = is_seen.tril()
    weights = scores.masked_fill(~is_seen, -math.inf).softmax(-1)
    y = (weights @ v).transpose(0, 1).reshape(length, heads * each_value)
    q_in, k_in, v_in = array(query[1]), array(key[1]), array(value[1])
    s_out, w_out, y_out, seen = array(scores), array(weights), array(y), is_seen.numpy()
    names = {part: f"{prefix}{part}" for part in ("scores", "weights", "mixed")}

    def explain_score(cell: Cell) -> CellExplanation:
        head, row, column = cell
        places = range(head * each, (head + 1) * each)
        return sum_of(
            [
                Term(
                    f"{at(query[0], row, place)} × {at(key[0], column, place)} / √{each}",
                    (float(q_in[row, place]), float(k_in[column, place]), root),
                )
                for place in places
            ],
            name=at(tr("score"), *cell),
            value=float(s_out[cell]),
            rule=f"Σ q[{row}, k] · k[{column}, k] / √{each}",
            words=tr("How well the query of the row fits the key of the column.")
            if seen[row, column]
            else tr("The mask leaves this one out: for softmax it is −∞."),
            related=[
                Related(query[0], tuple((row, place) for place in places)),
                Related(key[0], tuple((column, place) for place in places)),
            ],
        )

    def explain_weight(cell: Cell) -> CellExplanation:
        head, row, column = cell
        shown_columns = [place for place in range(source_length) if seen[row, place]]
        related = [Related(names["scores"], tuple((head, row, place) for place in shown_columns))]
        if not seen[row, column]:
            return sum_of(
                [],
                name=at(tr("weight"), *cell),
                value=float(w_out[cell]),
                rule="exp(−∞) = 0",
                words=tr("Step {row} must not look at step {column}, which comes later.", row=row, column=column),
                related=related,
            )
        return share_of(
            [float(s_out[head, row, place]) for place in shown_columns],
            shown_columns.index(column),
            name=at(tr("weight"), *cell),
            value=float(w_out[cell]),
            related=related,
        )

    def explain_mixed(cell: Cell) -> CellExplanation:
        row, column = cell
        head, weight = column // each_value, tr("weight")
        return sum_of(
            [
                Term(
                    f"{at(weight, head, row, place)} × {at(value[0], place, column)}",
                    (float(w_out[head, row, place]), float(v_in[place, column])),
                )
                for place in range(source_length)
            ],
            name=at(names["mixed"], *cell),
            value=float(y_out[cell]),
            rule=tr("Σ weight[{head}, {row}, s] · v[s, {column}]", head=head, row=row, column=column),
            words=tr("The values of all steps, mixed with the weights of head {head}.", head=head),
            related=[
                Related(names["weights"], tuple((head, row, place) for place in range(source_length))),
                Related(value[0], tuple((place, column) for place in range(source_length))),
            ],
        )

    labels = [tr("head {place}", place=head) for head in range(heads)]
    axes = (tr("head"), tr("query step"), tr("key step"))
    strongest = np.unravel_index(int(w_out.argmax()), w_out.shape)
    mask = " " + tr("The mask leaves later steps out.") if is_causal else ""
    asked = tr("Row: who asks, column: who is asked.")
    adds_up = tr("Every row adds up to 1.")

    def kind(part: str, title: str, values: Tensor, meaning: str, reading: str, explain: Explainer) -> Maps:
        return maps(
            names[part],
            title,
            array(values),
            meaning,
            labels=labels,
            axes=axes,
            reading=reading,
            is_signed=part == "scores",
            explainer=explain,
        )

    panels: list[Grid | Maps] = [
        kind("scores", tr("Scores q · k / √d"), scores, asked + mask, "", explain_score),
        kind(
            "weights",
            tr("Weights: softmax of the scores"),
            weights,
            adds_up + mask,
            tr(
                "Most attention, {share}, goes from step {row} to step {column}.",
                share=shown(w_out.max()),
                row=int(strongest[1]),
                column=int(strongest[2]),
            ),
            explain_weight,
        ),
        matrix(
            names["mixed"],
            tr("Values, mixed") if heads == 1 else tr("Values, mixed, the heads side by side"),
            y_out,
            tr("The weights times the values."),
            rows=tr("step"),
            columns=tr("unit"),
            row_labels=rows,
            explainer=explain_mixed,
        ),
    ]
    return y, panels

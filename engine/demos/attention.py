"""Scaled dot-product attention and torch.nn.MultiheadAttention, on a small sequence.

Source: Building Models with PyTorch, "Transformers"; ``torch.nn.functional.scaled_dot_product_attention``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from engine.demos import pieces
from engine.demos.base import Demo
from engine.demos.draws import Draws, array, given
from engine.demos.fields import flag, grid, integer, seed
from engine.demos.panels import Grid, Panel
from engine.demos.pictures import matrix, text
from engine.demos.registry import demo
from engine.demos.words import steps
from engine.errors import EngineError
from engine.language import mark, tr


@demo(
    name="attention",
    title=mark("Scaled dot-product attention"),
    order=80,
    family=mark("Attention"),
    intro=mark("softmax(Q Kᵀ / √d) V with Q (L, d), K (S, d) and V (S, d)."),
)
@dataclass(frozen=True)
class Attention(Demo):
    length: int = integer(4, 1, 8, title=mark("Query steps"), tip=mark("Rows of Q: who asks."))
    source_length: int = integer(4, 1, 8, title=mark("Key steps"), tip=mark("Rows of K and V: who is asked."))
    dim: int = integer(4, 1, 8, title="d", tip=mark("Numbers of each query and key."))
    is_causal: bool = flag(False, title=mark("Causal mask"), tip=mark("Nobody looks at a later step."))
    seed: int = seed()
    query: tuple[Any, ...] | None = grid(title="Q", tip=mark("The queries."), follows=("length", "dim"))
    key: tuple[Any, ...] | None = grid(title="K", tip=mark("The keys."), follows=("source_length", "dim"))
    value: tuple[Any, ...] | None = grid(title="V", tip=mark("The values."), follows=("source_length", "dim"))

    def run(self) -> tuple[Panel, ...]:
        draws = Draws(self.seed)
        q = given("Q", self.query, draws.randn(self.length, self.dim))
        k = given("K", self.key, draws.randn(self.source_length, self.dim))
        v = given("V", self.value, draws.randn(self.source_length, self.dim))
        rows, columns = steps(self.length), steps(self.source_length)
        _, panels = pieces.attention(
            "",
            ("query", q),
            ("key", k),
            ("value", v),
            heads=1,
            is_causal=self.is_causal,
            rows=rows,
            columns=columns,
        )
        return (
            _given("query", tr("Queries Q"), q, tr("What each step asks for."), rows),
            _given("key", tr("Keys K"), k, tr("What each step offers."), columns),
            _given("value", tr("Values V"), v, tr("What each step hands over."), columns),
            *panels,
        )


@demo(
    name="multihead",
    title=mark("Multi-head attention"),
    order=81,
    family=mark("Attention"),
    layers=("MultiheadAttention",),
    intro=mark("Self-attention of x (L, embed_dim): every head works on its own share of the embedding."),
)
@dataclass(frozen=True)
class MultiHead(Demo):
    embed_dim: int = integer(8, 1, 16, title="embed_dim", tip=mark("Numbers of each step; num_heads must divide it."))
    num_heads: int = integer(
        2, 1, 8, title="num_heads", tip=mark("More heads, each smaller: the parameters stay as many.")
    )
    length: int = integer(4, 1, 8, title=mark("Steps"), tip=mark("Rows of x."))
    is_causal: bool = flag(False, title=mark("Causal mask"), tip=mark("Nobody looks at a later step."))
    seed: int = seed()
    x: tuple[Any, ...] | None = grid(title="x", tip=mark("The input."), follows=("embed_dim", "length"))

    def run(self) -> tuple[Panel, ...]:
        check_heads(self.embed_dim, self.num_heads)
        draws = Draws(self.seed)
        weights = AttentionWeights(draws, self.embed_dim)
        x = given("x", self.x, draws.randn(self.length, self.embed_dim))
        rows = steps(self.length)
        _, panels = self_attention("", ("x", x), ("x", x), weights, self.num_heads, self.is_causal, rows, rows)
        return (
            _given("x", tr("Input x"), x, tr("One row a step."), rows),
            *weights.panels(""),
            *panels,
            parameter_count(self.embed_dim, self.num_heads),
        )


class AttentionWeights:
    """What ``nn.MultiheadAttention`` learns, as it starts: Wq, Wk, Wv on top of each other, and the way out.

    ``in_bias`` and ``out_bias`` start at zero.
    """

    def __init__(self, draws: Draws, embed_dim: int) -> None:
        # torch draws the way out first, in the constructor of its Linear
        self.out_weight, _ = draws.weight_and_bias(embed_dim, embed_dim)
        self.in_weight = draws.xavier(3 * embed_dim, embed_dim)
        self.in_bias = torch.zeros(3 * embed_dim, dtype=torch.float64)
        self.out_bias = torch.zeros(embed_dim, dtype=torch.float64)

    def panels(self, prefix: str) -> list[Grid]:
        """Both matrices."""
        size = len(self.out_weight)
        labels = [f"{part}[{place}]" for part in ("q", "k", "v") for place in range(size)]
        return [
            matrix(
                f"{prefix}in_weight",
                tr("in_proj_weight: Wq, Wk, Wv"),
                array(self.in_weight),
                tr("Three matrices on top of each other."),
                row_labels=labels,
                columns=tr("input"),
            ),
            matrix(
                f"{prefix}out_weight",
                "out_proj.weight",
                array(self.out_weight),
                tr("Mixes the heads."),
                rows=tr("output"),
                columns=tr("input"),
            ),
        ]


def self_attention(
    prefix: str,
    x: tuple[str, Tensor],
    memory: tuple[str, Tensor],
    weights: AttentionWeights,
    heads: int,
    is_causal: bool,
    rows: tuple[str, ...],
    columns: tuple[str, ...],
) -> tuple[Tensor, list[Panel]]:
    """Queries from x, keys and values from ``memory``, which is x itself in self-attention; biases are still zero."""
    size = x[1].shape[1]
    panels: list[Panel] = []
    projected = []
    for place, (part, title, source, labels) in enumerate(
        (("q", tr("Queries Q"), x, rows), ("k", tr("Keys K"), memory, columns), ("v", tr("Values V"), memory, columns))
    ):
        weight = (f"{prefix}in_weight", place * size, weights.in_weight[place * size : (place + 1) * size])
        meaning = tr("{source} times W{part}ᵀ; head h takes its own share of the columns.", source=source[0], part=part)
        found, panel = pieces.linear(f"{prefix}{part}", title, source, weight, None, meaning=meaning, rows=labels)
        projected.append((f"{prefix}{part}", found))
        panels.append(panel)
    q, k, v = projected
    mixed, more = pieces.attention(prefix, q, k, v, heads=heads, is_causal=is_causal, rows=rows, columns=columns)
    out = (f"{prefix}out_weight", 0, weights.out_weight)
    name = f"{prefix}y"
    meaning = tr("The heads side by side, times the way out.")
    y, panel = pieces.linear(
        name, tr("Attention's output"), (f"{prefix}mixed", mixed), out, None, meaning=meaning, rows=rows
    )
    return y, [*panels, *more, panel]


def check_heads(embed_dim: int, num_heads: int) -> None:
    """Raises EngineError in torch's rule."""
    if embed_dim % num_heads:
        divisors = [str(each) for each in range(1, embed_dim + 1) if embed_dim % each == 0]
        raise EngineError(
            tr(
                "embed_dim must be divisible by num_heads, and {embed_dim} is not by {num_heads}: use {divisors} "
                "heads.",
                embed_dim=embed_dim,
                num_heads=num_heads,
                divisors=", ".join(divisors),
            )
        )


def parameter_count(embed_dim: int, num_heads: int) -> Panel:
    """The count written out: no head in it."""
    inside, out = 3 * embed_dim * embed_dim + 3 * embed_dim, embed_dim * embed_dim + embed_dim
    each = embed_dim // num_heads
    return text(
        "parameters",
        tr("Parameters"),
        [
            tr("in: 3 × {size} × {size} + 3 × {size} = {count:,}", size=embed_dim, count=inside),
            tr("out: {size} × {size} + {size} = {count:,}", size=embed_dim, count=out),
            tr("together {count:,}", count=inside + out),
            tr(
                "{heads} heads of {each}: {heads} × {each} = {together}",
                heads=num_heads,
                each=each,
                together=embed_dim,
            ),
        ],
        reading=tr("{count:,} parameters, for any number of heads.", count=inside + out),
        meaning=tr("More heads share the same columns: the number of heads is nowhere in the count."),
    )


def _given(name: str, title: str, values: Tensor, meaning: str, rows: tuple[str, ...]) -> Grid:
    return matrix(name, title, array(values), meaning, rows=tr("step"), row_labels=rows, columns=tr("unit"), field=name)

"""torch.nn.TransformerEncoderLayer and TransformerDecoderLayer, step by step, as they start.

Source: ``torch.nn.TransformerEncoderLayer`` and ``TransformerDecoderLayer``, without dropout, with ReLU.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from torch import Tensor

from engine.demos import pieces
from engine.demos.attention import AttentionWeights, check_heads, self_attention
from engine.demos.base import Demo
from engine.demos.draws import Draws, array, given
from engine.demos.fields import flag, grid, integer, seed
from engine.demos.panels import Graph, Node, Panel
from engine.demos.pictures import matrix, text
from engine.demos.registry import demo
from engine.demos.words import steps
from engine.language import mark, number, tr

Named = tuple[str, Tensor]


class Builder:
    """Collects panels and the arrows between them while a layer is worked out."""

    def __init__(self, rows: tuple[str, ...], heads: int, is_norm_first: bool) -> None:
        self.rows = rows
        self.heads = heads
        self.is_norm_first = is_norm_first
        self.panels: list[Panel] = []
        self.nodes: list[Node] = []
        self.edges: list[tuple[str, str]] = []

    def given(self, name: str, title: str, values: Tensor, rows: tuple[str, ...]) -> Named:
        panel = matrix(name, title, array(values), tr("One row a step."), rows=tr("step"), row_labels=rows, field=name)
        self._step(name, title, [panel])
        return name, values

    def attend(
        self, prefix: str, title: str, x: Named, memory: Named, weights: AttentionWeights, causal: bool
    ) -> Named:
        sources = self.rows if memory[0] == x[0] else steps(len(memory[1]))
        y, panels = self_attention(f"{prefix}_", x, memory, weights, self.heads, causal, self.rows, sources)
        self._step(f"{prefix}_y", title, [*weights.panels(f"{prefix}_"), *panels], x[0], memory[0])
        return f"{prefix}_y", y

    def feed(self, x: Named, first: tuple[Tensor, Tensor], second: tuple[Tensor, Tensor]) -> Named:
        panels: list[Panel] = [
            matrix(f"{name}_{part}", f"{name}.{part}", array(values), tr("Of the feed-forward network."))
            for name, pair in (("linear1", first), ("linear2", second))
            for part, values in zip(("weight", "bias"), pair, strict=True)
        ]
        weight, bias = ("linear1_weight", 0, first[0]), ("linear1_bias", 0, first[1])
        wide, panel = pieces.linear("wide", "linear1", x, weight, bias, meaning=tr("Wider."), rows=self.rows)
        active, other = pieces.rectified("active", "ReLU", ("wide", wide), self.rows)
        weight, bias = ("linear2_weight", 0, second[0]), ("linear2_bias", 0, second[1])
        y, last = pieces.linear(
            "feed", "linear2", ("active", active), weight, bias, meaning=tr("As wide as before."), rows=self.rows
        )
        self._step("feed", tr("Feed-forward"), [*panels, panel, other, last], x[0])
        return "feed", y

    def add(self, name: str, x: Named, made: Named) -> Named:
        y, panel = pieces.added(name, tr("Sum with what came in"), x, made, self.rows)
        self._step(name, tr("Residual sum"), [panel], x[0], made[0])
        return name, y

    def norm(self, name: str, x: Named) -> Named:
        y, panel = pieces.normed(name, f"LayerNorm {name}", x, self.rows)
        self._step(name, "LayerNorm", [panel], x[0])
        return name, y

    def graph(self, last: Named) -> Graph:
        """How the steps follow each other."""
        return Graph(
            name="graph",
            title=tr("The layer's steps"),
            reading=tr("{count} steps; norm first.", count=len(self.nodes))
            if self.is_norm_first
            else tr("{count} steps; norm after each sum.", count=len(self.nodes)),
            meaning=tr("Arrows are tensors of one row a step; the arrow past a step is the residual connection."),
            nodes=tuple(self.nodes),
            edges=tuple(self.edges),
        )

    def _step(self, name: str, title: str, panels: list[Panel], *sources: str) -> None:
        self.panels += panels
        self.nodes.append(Node(name, title, name))
        self.edges += [(source, name) for source in dict.fromkeys(sources)]


@dataclass(frozen=True)
class TransformerLayer(Demo):
    """Attention and a feed-forward network, each with a residual connection and a LayerNorm."""

    d_model: int = integer(8, 2, 16, title="d_model", tip=mark("Numbers of each step; nhead must divide it."))
    nhead: int = integer(2, 1, 8, title="nhead", tip=mark("Heads of the attention."))
    dim_feedforward: int = integer(16, 1, 32, title="dim_feedforward", tip=mark("Width of the feed-forward network."))
    length: int = integer(4, 1, 8, title=mark("Steps"), tip=mark("Rows of x."))
    norm_first: bool = flag(
        False, title="norm_first", tip=mark("LayerNorm before each step instead of after each sum.")
    )
    seed: int = seed()
    x: tuple[Any, ...] | None = grid(title="x", tip=mark("The input."), follows=("d_model", "length"))

    def _finish(self, build: Builder, x: Named, draws: tuple[tuple[Tensor, Tensor], ...], last: str) -> Named:
        """The feed-forward network and the last sum."""
        inside = build.norm(last, x) if self.norm_first else x
        y = build.add("added_feed", x, build.feed(inside, *draws))
        return y if self.norm_first else build.norm(last, y)

    def _sub_layer(
        self,
        build: Builder,
        x: Named,
        memory: Named | None,
        weights: AttentionWeights,
        *,
        prefix: str,
        title: str,
        norm: str,
        is_causal: bool,
    ) -> Named:
        inside = build.norm(norm, x) if self.norm_first else x
        made = build.attend(prefix, title, inside, memory or inside, weights, is_causal)
        y = build.add(f"added_{prefix}", x, made)
        return y if self.norm_first else build.norm(norm, y)

    def _count(self, attentions: int) -> Panel:
        d, f = self.d_model, self.dim_feedforward
        attention, feed, norms = 4 * d * d + 4 * d, 2 * d * f + f + d, (attentions + 1) * 2 * d
        total = attentions * attention + feed + norms
        return text(
            "parameters",
            tr("Parameters"),
            [
                tr(
                    "attention: {layers} × (4 × {size} × {size} + 4 × {size}) = {count:,}",
                    layers=attentions,
                    size=d,
                    count=attentions * attention,
                ),
                tr(
                    "feed-forward: {size} × {wide} + {wide} + {wide} × {size} + {size} = {count:,}",
                    size=d,
                    wide=f,
                    count=feed,
                ),
                f"LayerNorm: {attentions + 1} × 2 × {d} = {number(norms)}",
                tr("together {count:,}", count=total),
            ],
            reading=tr("{count:,} parameters, for any number of heads.", count=total),
            meaning=tr("As torch counts them; γ and the attention's biases start at 1 and 0."),
        )


@demo(
    name="encoder-layer",
    title=mark("Transformer encoder layer"),
    order=82,
    family=mark("Attention"),
    layers=("TransformerEncoderLayer", "TransformerEncoder"),
    intro=mark("Self-attention over all steps, then the feed-forward network; x (L, d_model)."),
)
@dataclass(frozen=True)
class EncoderLayer(TransformerLayer):
    is_causal: bool = flag(False, title=mark("Causal mask"), tip=mark("Nobody looks at a later step."))

    def run(self) -> tuple[Panel, ...]:
        check_heads(self.d_model, self.nhead)
        draws = Draws(self.seed)
        attention = AttentionWeights(draws, self.d_model)
        first = draws.weight_and_bias(self.dim_feedforward, self.d_model)
        second = draws.weight_and_bias(self.d_model, self.dim_feedforward)
        build = Builder(steps(self.length), self.nhead, self.norm_first)
        drawn = draws.randn(self.length, self.d_model)
        x = build.given("x", tr("Input x"), given("x", self.x, drawn), build.rows)
        inner = self._sub_layer(
            build, x, None, attention, prefix="self", title=tr("Self-attention"), norm="norm1", is_causal=self.is_causal
        )
        y = self._finish(build, inner, (first, second), "norm2")
        return (build.graph(y), *build.panels, self._count(1))


@demo(
    name="decoder-layer",
    title=mark("Transformer decoder layer"),
    order=83,
    family=mark("Attention"),
    layers=("TransformerDecoderLayer", "TransformerDecoder", "Transformer"),
    intro=mark(
        "Causal self-attention, then attention to the encoder's memory (S, d_model), then the feed-forward network."
    ),
)
@dataclass(frozen=True)
class DecoderLayer(TransformerLayer):
    source_length: int = integer(5, 1, 8, title=mark("Memory steps"), tip=mark("Rows of what the encoder hands over."))
    is_causal: bool = flag(
        True, title=mark("Causal mask"), tip=mark("Nobody looks at a later step of x; memory is all seen.")
    )
    memory: tuple[Any, ...] | None = grid(
        title=mark("Memory"), tip=mark("What the encoder hands over."), follows=("d_model", "source_length")
    )

    def run(self) -> tuple[Panel, ...]:
        check_heads(self.d_model, self.nhead)
        draws = Draws(self.seed)
        own, cross = AttentionWeights(draws, self.d_model), AttentionWeights(draws, self.d_model)
        first = draws.weight_and_bias(self.dim_feedforward, self.d_model)
        second = draws.weight_and_bias(self.d_model, self.dim_feedforward)
        build = Builder(steps(self.length), self.nhead, self.norm_first)
        x_drawn, memory_drawn = (draws.randn(rows, self.d_model) for rows in (self.length, self.source_length))
        x = build.given("x", tr("Input x"), given("x", self.x, x_drawn), build.rows)
        handed = given(tr("Memory"), self.memory, memory_drawn)
        memory = build.given("memory", tr("Memory"), handed, steps(self.source_length))
        inner = self._sub_layer(
            build, x, None, own, prefix="self", title=tr("Self-attention"), norm="norm1", is_causal=self.is_causal
        )
        inner = self._sub_layer(
            build, inner, memory, cross, prefix="cross", title=tr("Cross-attention"), norm="norm2", is_causal=False
        )
        y = self._finish(build, inner, (first, second), "norm3")
        return (build.graph(y), *build.panels, self._count(2))

"""What the worker makes for the graph view: a graph, folded and laid out, with its words."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from engine.inspection.graph.folding import EASY_TO_READ, fold
from engine.inspection.graph.layout import lay_out
from engine.inspection.graph.reading import read_graph, residual_additions, steps
from engine.inspection.graph.results import FlowGraph, FlowNode, GraphLayout, Step
from engine.inspection.graph.svg import shape_text
from engine.inspection.results import Shape
from engine.language import tr
from engine.progress import Progress

if TYPE_CHECKING:
    from engine.handle import ModelHandle

Sizes = Callable[[FlowNode], tuple[float, float]]

AS_SUGGESTED, ALL_FOLDED, ALL_OPEN = "suggested", "folded", "open"


@dataclass(frozen=True)
class DrawnGraph:
    """``whole`` is the graph as it was traced; ``layout`` holds the one that is shown, with ``folded`` groups.

    ``steps`` are those of the graph that is shown, ``residual`` its additions that close a residual connection;
    ``input_shapes`` those of the input that was traced.
    """

    whole: FlowGraph
    folded: frozenset[str]
    layout: GraphLayout
    reading: str
    steps: tuple[Step, ...]
    residual: frozenset[str]
    input_shapes: tuple[Shape, ...] = ()

    @property
    def shown(self) -> FlowGraph:
        return self.layout.graph

    def holders(self, fqn: str) -> frozenset[str]:
        """The nodes shown that belong to a module or hold it folded; none for the whole model."""
        if not fqn:
            return frozenset()
        shown = {node.id for node in self.shown.nodes}
        found = set()
        for node in self.whole.nodes:
            if node.fqn == fqn or node.fqn.startswith(f"{fqn}."):
                places = (node.id, *self.whole.groups_around(node.group))
                found.update([place for place in places if place in shown][:1])
        return frozenset(found)

    def folding_after(self, part: str) -> frozenset[str] | None:
        """The folded groups once a folded node is opened or a group closed; None where there is nothing to fold.

        What opens by more nodes than can be read at a glance opens by one level.
        """
        node = next((node for node in self.shown.nodes if node.id == part), None)
        if node is not None and node.inside:
            inner = {group.id for group in self.whole.groups if group.parent == part}
            return (self.folded - {part}) | (inner if node.inside > EASY_TO_READ else frozenset())
        if node is not None:
            part = node.group
        return self.folded | {part} if part else None


def draw_graph(
    handle: ModelHandle, sizes: Sizes, *, folding: str = AS_SUGGESTED, shapes: tuple[Shape, ...] = ()
) -> Generator[Progress, None, DrawnGraph]:
    """Traces an open model, folds the graph as ``folding`` says and lays it out.

    ``shapes`` are those of the input; without any the example input is taken.

    Raises:
        EngineError: it cannot be traced.
    """
    from engine.inspection.graph.trace import trace_graph  # imports torch: only in the worker
    from engine.inspection.input_spec import InputSpec, build_inputs, input_spec

    example = input_spec(handle)
    spec = example
    if len(shapes) == len(example.tensors):
        pairs = zip(example.tensors, shapes, strict=True)
        spec = InputSpec(tuple(replace(tensor, shape=shape) for tensor, shape in pairs))
    inputs = None if spec == example else build_inputs(spec, handle.example_input)
    whole = yield from trace_graph(handle, inputs)
    drawn = yield from fold_graph(whole, folding_of(whole, folding), sizes)
    return replace(drawn, input_shapes=tuple(tensor.shape for tensor in spec.tensors))


def fold_graph(
    whole: FlowGraph, folded: frozenset[str], sizes: Sizes, input_shapes: tuple[Shape, ...] = ()
) -> Generator[Progress, None, DrawnGraph]:
    """The same graph with other groups folded, laid out anew."""
    yield Progress(0, 0, tr("Folding"))
    layout = yield from lay_out(fold(whole, folded), sizes)
    shown = layout.graph
    yield Progress(0, 0, tr("Steps"))
    residual = frozenset(residual_additions(shown))
    return DrawnGraph(whole, folded, layout, read_graph(whole), steps(shown), residual, input_shapes)


def folding_of(whole: FlowGraph, folding: str) -> frozenset[str]:
    """The groups that are folded under one of the three names."""
    if folding == ALL_OPEN:
        return frozenset()
    if folding == ALL_FOLDED:
        return frozenset(group.id for group in whole.groups)
    return whole.suggested


def node_title(node: FlowNode) -> str:
    """``conv2 (Conv2d)``, ``relu in encoder.layers.0``: the name of a node with its type or place."""
    is_one = node.kind == "module" and not (node.inside and node.id.partition("#")[0] != node.fqn)  # not a run of many
    name = node.fqn or node.label if is_one else node.label
    if node.kind == "function" and node.fqn:
        return tr("{name} in {fqn}", name=name, fqn=node.fqn)
    return f"{name} ({node.type})" if node.kind == "module" and node.type not in name else name


def shapes_text(shapes: tuple[tuple[int, ...] | None, ...]) -> str:
    return ", ".join(shape_text(shape) or "?" for shape in shapes)


def step_text(step: Step, graph: FlowGraph, count: int) -> str:
    """``4 of 12: conv2 (Conv2d) takes 1 × 6 × 14 × 14, gives 1 × 16 × 12 × 12``."""
    gives = shapes_text(step.outputs) or tr("what is not known")
    node = node_title(graph.node(step.node))
    if not step.inputs:
        return tr(
            "{number:,} of {count:,}: {node} gives {gives}", number=step.number, count=count, node=node, gives=gives
        )
    return tr(
        "{number:,} of {count:,}: {node} takes {takes}, gives {gives}",
        number=step.number,
        count=count,
        node=node,
        takes=shapes_text(step.inputs),
        gives=gives,
    )

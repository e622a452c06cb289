"""A graph in words: one sentence for the figure, and the forward pass step by step."""

from __future__ import annotations

from collections import Counter

from engine.inspection.graph.results import FlowGraph, FlowNode, Step
from engine.inspection.graph.svg import shape_text
from engine.language import tr

_ADDITIONS = ("add", "add_")
_MOST_SHAPES = 3


def read_graph(graph: FlowGraph) -> str:
    """``12 steps, no branches; input 1 × 1 × 32 × 32, output 1 × 10.``

    A residual connection is an addition of a tensor with what was computed from that same tensor. Branches are tensors
    that go to more than one step and are no residual connection. What is folded is not looked into: give the whole
    graph.
    """
    count = sum(node.inside or 1 for node in graph.nodes if node.is_step)
    parts = [tr("1 step") if count == 1 else tr("{count:,} steps", count=count)]
    residual = residual_additions(graph)
    if residual:
        parts.append(
            tr("a residual connection around 1 block")
            if len(residual) == 1
            else tr("residual connections around {count:,} blocks", count=len(residual))
        )
    branches = _branches(graph, residual)
    if branches:
        parts.append(_other_branches(branches) if residual else _plural(branches))
    elif not residual and not any(node.inside for node in graph.nodes):
        parts.append(tr("no branches"))
    sentence = ", ".join(parts)
    ends = [_ends(graph, kind) for kind in ("input", "output")]
    return "; ".join([sentence, ", ".join(end for end in ends if end)]).removesuffix("; ") + "."


def residual_additions(graph: FlowGraph) -> tuple[str, ...]:
    """The additions of which one term was computed from the other one, or from what the other one was made of by a
    single step, as a shortcut with a convolution is."""
    sources: dict[str, list[str]] = {}
    for edge in graph.edges:
        sources.setdefault(edge.target, []).append(edge.source)
    order = {node.id: node.order for node in graph.nodes}
    kinds = {node.id: node.kind for node in graph.nodes}
    found = []
    for node in graph.nodes:
        terms = [source for source in sources.get(node.id, []) if kinds[source] not in ("parameter", "constant")]
        if node.label not in _ADDITIONS or node.inside or len(terms) != 2:
            continue
        early, late = sorted(terms, key=order.__getitem__)
        shortcut = {early, *sources.get(early, [])} if _is_shortcut(early, late, sources, order) else {early}
        if any(_comes_from(late, start, sources, order) for start in shortcut):
            found.append(node.id)
    return tuple(found)


def _is_shortcut(early: str, late: str, sources: dict[str, list[str]], order: dict[str, int]) -> bool:
    return len(sources.get(early, [])) == 1 and not _comes_from(late, early, sources, order)


def _comes_from(node: str, start: str, sources: dict[str, list[str]], order: dict[str, int]) -> bool:
    waiting, seen = [node], {node}
    while waiting:
        for source in sources.get(waiting.pop(), []):
            if source == start:
                return True
            if source not in seen and order[source] > order[start]:
                seen.add(source)
                waiting.append(source)
    return False


def _branches(graph: FlowGraph, residual: tuple[str, ...]) -> int:
    """Tensors with several readers that are steps, residual additions not counted."""
    steps = {node.id for node in graph.nodes if node.is_step} - set(residual)
    kinds = {node.id: node.kind for node in graph.nodes}
    readers = Counter(
        (edge.source, edge.index)
        for edge in graph.edges
        if edge.target in steps and kinds[edge.source] not in ("parameter", "constant")
    )
    return sum(count > 1 for count in readers.values())


def _plural(branches: int) -> str:
    return tr("1 branch") if branches == 1 else tr("{branches:,} branches", branches=branches)


def _other_branches(branches: int) -> str:
    return tr("1 other branch") if branches == 1 else tr("{branches:,} other branches", branches=branches)


def _ends(graph: FlowGraph, kind: str) -> str:
    nodes = [node for node in graph.nodes if node.kind == kind]
    shapes = [shape_text(node.shapes[0]) for node in nodes if node.shapes]
    if not shapes:
        return ""
    shown = ", ".join(shapes[:_MOST_SHAPES])
    if len(shapes) > _MOST_SHAPES:
        shown = tr("{shapes} and {count} more", shapes=shown, count=len(shapes) - _MOST_SHAPES)
    if len(shapes) > 1:
        return tr("inputs {shapes}", shapes=shown) if kind == "input" else tr("outputs {shapes}", shapes=shown)
    return tr("input {shape}", shape=shown) if kind == "input" else tr("output {shape}", shape=shown)


def steps(graph: FlowGraph) -> tuple[Step, ...]:
    """Everything that was computed, in order, with the shapes that went in and came out."""
    inputs: dict[str, list[tuple[int, ...] | None]] = {}
    for edge in graph.edges:
        inputs.setdefault(edge.target, []).append(edge.shape)
    computed = [node for node in graph.nodes if node.is_step]
    return tuple(
        Step(number, node.id, tuple(inputs.get(node.id, [])), node.shapes, _describe(node, inputs.get(node.id, [])))
        for number, node in enumerate(computed, 1)
    )


def _describe(node: FlowNode, inputs: list[tuple[int, ...] | None]) -> str:
    name = node.fqn or node.label if node.kind == "module" else node.label
    title = f"{name} ({node.type})" if node.kind == "module" and node.type != name else name
    given = ", ".join(shape_text(shape) or "?" for shape in inputs)
    made = ", ".join(shape_text(shape) for shape in node.shapes) or "?"
    return f"{title}: {given} → {made}" if given else f"{title}: {made}"

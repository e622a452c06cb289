"""Takes the inside of a group together into one node."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from engine.inspection.graph.results import FlowEdge, FlowGraph, FlowGroup, FlowNode
from engine.inspection.results import Shape
from engine.language import tr

MOST_NODES = 20_000
EASY_TO_READ = 60
_PIECE = 500


def fold(graph: FlowGraph, folded: Iterable[str]) -> FlowGraph:
    """The graph with each of the groups in ``folded`` as one node, which carries the group's id.

    A group is named by its id; the fqn of a module means all its calls. What is unknown is passed over, so that a
    choice of groups outlives a new trace. Edges into and out of a group are merged, one for each tensor.
    """
    wanted = set(folded)
    chosen = {group.id for group in graph.groups if group.id in wanted or (group.repeats == 1 and group.fqn in wanted)}
    if not chosen:
        return graph
    standing = _outermost(graph, chosen)
    place = {node.id: standing.get(node.group) or node.id for node in graph.nodes}
    outputs: dict[str, dict[tuple[str, int], Shape | None]] = {}
    edges: dict[tuple[str, int, str], FlowEdge] = {}
    for edge in graph.edges:
        source, target = place[edge.source], place[edge.target]
        if source == target:
            continue
        index = edge.index
        if source != edge.source:
            leaving = outputs.setdefault(source, {})
            leaving.setdefault((edge.source, edge.index), edge.shape)
            index = list(leaving).index((edge.source, edge.index))
        argument = edge.argument if target == edge.target else ""
        edges.setdefault((source, index, target), FlowEdge(source, target, edge.shape, index, argument))
    nodes = _nodes(graph, place, outputs)
    groups = tuple(group for group in graph.groups if group.id not in standing)
    return replace(graph, nodes=nodes, edges=tuple(edges.values()), groups=groups)


def _outermost(graph: FlowGraph, chosen: set[str]) -> dict[str, str]:
    """For every group that disappears, the folded one that stands for it."""
    standing: dict[str, str] = {}
    for group in graph.groups:
        around = graph.groups_around(group.id)
        for outer in reversed(around):
            if outer in chosen:
                standing[group.id] = outer
                break
    return standing


def _nodes(
    graph: FlowGraph, place: dict[str, str], outputs: dict[str, dict[tuple[str, int], Shape | None]]
) -> tuple[FlowNode, ...]:
    inside: Counter[str] = Counter()
    notes: dict[str, str] = {}
    for node in graph.nodes:
        inside[place[node.id]] += node.inside or 1
        if node.note:
            notes.setdefault(place[node.id], node.note)
    found: dict[str, FlowNode] = {}
    for node in graph.nodes:
        at = place[node.id]
        if at in found:
            continue
        if at != node.id:
            group = graph.group(at)
            leaving = outputs.get(at, {})
            shapes = tuple(shape for shape in leaving.values() if shape is not None) or group.output_shapes
            dtype = graph.node(next(iter(leaving))[0]).dtype if leaving else ""
            node = _folded_node(group, shapes, dtype, inside[at], notes.get(at, ""))
        found[at] = replace(node, order=len(found))
    return tuple(found.values())


def _folded_node(group: FlowGroup, shapes: tuple[Shape, ...], dtype: str, inside: int, note: str) -> FlowNode:
    return FlowNode(
        group.id, "module", group.label, group.fqn, group.type, shapes, dtype, 0, group.parent, inside, note
    )


def suggest_folding(graph: FlowGraph) -> FlowGraph:
    """The same graph with its ``suggested`` folding and a note on it; beyond ``MOST_NODES`` steps without any group it
    is first cut into pieces that can fold."""
    if len(graph.nodes) > MOST_NODES:
        graph = _cut(graph)
    suggested = default_folding(graph)
    note = ""
    if suggested:
        shown = len(fold(graph, suggested).nodes)
        note = tr("{count:,} nodes, shown folded as {shown:,}.", count=len(graph.nodes), shown=shown)
    return replace(graph, suggested=suggested, note=note)


def default_folding(graph: FlowGraph, *, most: int = EASY_TO_READ) -> frozenset[str]:
    """The groups to fold so that about ``most`` nodes are left: runs of identical parts first, then the innermost."""
    if len(graph.nodes) <= most:
        return frozenset()
    sizes: Counter[str] = Counter()
    depths: dict[str, int] = {}
    direct: Counter[str] = Counter(node.group for node in graph.nodes)
    for group in graph.groups:
        around = graph.groups_around(group.id)
        depths[group.id] = len(around)
        for outer in around:
            sizes[outer] += direct[group.id]
    folded: set[str] = set()
    left = len(graph.nodes)
    runs = [group for group in graph.groups if group.repeats > 1]
    rest = [group for group in graph.groups if group.repeats == 1]
    runs.sort(key=lambda group: (depths[group.id], -sizes[group.id]))
    rest.sort(key=lambda group: (-depths[group.id], -sizes[group.id]))
    gone: Counter[str] = Counter()  # nodes that foldings within a group have taken away already
    for group in [*runs, *rest]:
        if left <= most:
            break
        around = graph.groups_around(group.id)
        if folded.intersection(around):
            continue
        saved = sizes[group.id] - gone[group.id] - 1
        left -= saved
        folded.add(group.id)
        for outer in around:
            gone[outer] += saved
    return frozenset(folded)


def _cut(graph: FlowGraph) -> FlowGraph:
    """Groups of ``_PIECE`` steps each for the parts that stand at the top, where those alone are too many."""
    top = [node for node in graph.nodes if not node.group and node.kind not in ("input", "output")]
    if len(top) <= MOST_NODES // 2:
        return graph
    home: dict[str, str] = {}
    groups = []
    run: list[FlowNode] = []
    for node in graph.nodes:
        if not node.group and node.kind not in ("input", "output"):
            run.append(node)
        if run and (len(run) == _PIECE or node is not run[-1] or node is top[-1]):
            label = tr("steps {first:,} to {last:,}", first=run[0].order + 1, last=run[-1].order + 1)
            groups.append(FlowGroup(label, "", tr("Steps"), label))
            home.update((member.id, label) for member in run)
            run = []
    nodes = tuple(replace(node, group=home.get(node.id, node.group)) for node in graph.nodes)
    return replace(graph, nodes=nodes, groups=graph.groups + tuple(groups))

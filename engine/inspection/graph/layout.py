"""Places a whole graph: every group is a level of its own and a box in the level around it."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from engine.inspection.graph.folding import MOST_NODES, default_folding, fold
from engine.inspection.graph.level import PlacedLevel, place_level, without_repeats
from engine.inspection.graph.pace import Pace
from engine.inspection.graph.ranks import Link
from engine.inspection.graph.repeats import children_of
from engine.inspection.graph.results import Box, EdgeRoute, FlowEdge, FlowGraph, FlowNode, GraphLayout, Point
from engine.language import tr
from engine.progress import Progress

Sizes = Callable[[FlowNode], tuple[float, float]] | Mapping[str, tuple[float, float]]

MARGIN = 16.0
PADDING = 14.0  # px between a group's border and what is in it
TITLE = 20.0  # px for a group's name

_Tensor = tuple[str, int]
_End = tuple[Literal["node", "group", "in", "out"], str | _Tensor]


def lay_out(graph: FlowGraph, sizes: Sizes) -> Generator[Progress, None, GraphLayout]:
    """Places for nodes of the given sizes (width, height in px), edges leading downwards.

    Nodes do not overlap, groups contain their nodes and nobody else's, and an edge crosses no node but its own. Beyond
    ``MOST_NODES`` nodes the graph is folded first, and ``note`` says so. Yields every few tens of milliseconds.

    Source: layers as in Sugiyama, Tagawa and Toda (1981), within each group.
    """
    note = ""
    if len(graph.nodes) > MOST_NODES:
        whole = len(graph.nodes)
        graph = fold(graph, graph.suggested or default_folding(graph))
        note = tr("{count:,} nodes are too many to draw: folded to {folded:,}.", count=whole, folded=len(graph.nodes))
    pace = Pace()
    yield Progress(0, len(graph.nodes), tr("Layout"))
    hierarchy = _Hierarchy(graph, sizes)
    yield from hierarchy.collect(pace)
    yield from hierarchy.place(pace)
    return (yield from hierarchy.result(note, pace))


@dataclass
class _Level:
    """One group from inside. ``links`` are numbered in the order of their first use."""

    group: str
    parts: list[_End] = field(default_factory=list)
    links: dict[tuple[_End, _End, _Tensor], int] = field(default_factory=dict)
    inlets: dict[_Tensor, float] = field(default_factory=dict)
    outlets: dict[_Tensor, float] = field(default_factory=dict)
    placed: PlacedLevel | None = None
    numbers: dict[_End, int] = field(default_factory=dict)
    origin: Point = (0.0, 0.0)

    def link(self, source: _End, target: _End, tensor: _Tensor) -> None:
        self.links.setdefault((source, target, tensor), len(self.links))

    @property
    def size(self) -> tuple[float, float]:
        """Of the box around it."""
        placed = _known(self.placed)
        return placed.width + 2 * PADDING, placed.height + TITLE + PADDING

    def shift(self, tensor_x: float) -> float:
        """How far a place in the level is beside the middle of its box."""
        return tensor_x - _known(self.placed).width / 2


class _Hierarchy:
    def __init__(self, graph: FlowGraph, sizes: Sizes) -> None:
        self._graph = graph
        self._size = sizes if callable(sizes) else lambda node: sizes[node.id]
        self._levels: dict[str, _Level] = {}
        for group_id, parts in children_of(graph).items():
            ends: list[_End] = [("node" if isinstance(part, FlowNode) else "group", part.id) for part in parts]
            self._levels[group_id] = _Level(group_id, ends)
        self._around = {group_id: (*graph.groups_around(group_id), "") for group_id in self._levels if group_id}
        self._around[""] = ("",)

    # what leads from where to where in each level

    def collect(self, pace: Pace) -> Generator[Progress, None, None]:
        for number, edge in enumerate(self._graph.edges):
            if pace.due():
                yield Progress(number, len(self._graph.edges), tr("Groups"))
            tensor = (edge.source, edge.index)
            for level, source, target in self._pieces(edge):
                if source[0] == "in":
                    level.inlets.setdefault(tensor, 0.0)
                if target[0] == "out":
                    level.outlets.setdefault(tensor, 0.0)
                level.link(source, target, tensor)

    def _pieces(self, edge: FlowEdge) -> list[tuple[_Level, _End, _End]]:
        """An edge cut at the borders of groups, from source to target."""
        tensor = (edge.source, edge.index)
        outwards = self._around[self._graph.node(edge.source).group]
        inwards = self._around[self._graph.node(edge.target).group]
        common = 1
        while common < min(len(outwards), len(inwards)) and outwards[-common - 1] == inwards[-common - 1]:
            common += 1
        source: _End = ("node", edge.source)
        pieces: list[tuple[_Level, _End, _End]] = []
        for group_id in outwards[: len(outwards) - common]:
            pieces.append((self._levels[group_id], source, ("out", tensor)))
            source = ("group", group_id)
        entered = inwards[: len(inwards) - common][::-1]
        level = self._levels[outwards[len(outwards) - common]]
        for group_id in entered:
            pieces.append((level, source, ("group", group_id)))
            source, level = ("in", tensor), self._levels[group_id]
        pieces.append((level, source, ("node", edge.target)))
        return pieces

    # places within each level, the innermost first

    def place(self, pace: Pace) -> Generator[Progress, None, None]:
        inwards = sorted(self._levels.values(), key=lambda level: -len(self._around[level.group]))
        for number, level in enumerate(inwards):
            if pace.due():
                yield Progress(number, len(inwards), tr("Layout"))
            ends: list[_End] = [("in", tensor) for tensor in level.inlets]
            ends += level.parts
            ends += [("out", tensor) for tensor in level.outlets]
            level.numbers = {end: index for index, end in enumerate(ends)}
            inlets = range(len(level.inlets))
            outlets = range(len(ends) - len(level.outlets), len(ends))
            links = [
                Link(
                    level.numbers[source],
                    level.numbers[target],
                    self._shift(source, tensor, out=True),
                    self._shift(target, tensor, out=False),
                    tensor,
                )
                for source, target, tensor in level.links
            ]
            sizes = [self._size_of(end) for end in ends]
            level.placed = yield from place_level(sizes, links, top=inlets, bottom=outlets, pace=pace)
            for tensors, numbers in ((level.inlets, inlets), (level.outlets, outlets)):
                for tensor, index in zip(tensors, numbers, strict=True):
                    tensors[tensor] = level.placed.x[index]

    def _size_of(self, end: _End) -> tuple[float, float]:
        kind, name = end
        if kind == "node":
            return self._size(self._graph.node(str(name)))
        return self._levels[str(name)].size if kind == "group" else (0.0, 0.0)

    def _shift(self, end: _End, tensor: _Tensor, *, out: bool) -> float:
        if end[0] != "group":
            return 0.0
        level = self._levels[str(end[1])]
        return level.shift((level.outlets if out else level.inlets)[tensor])

    # places in the whole, the outermost first

    def result(self, note: str, pace: Pace) -> Generator[Progress, None, GraphLayout]:
        nodes: dict[str, Box] = {}
        groups: dict[str, Box] = {}
        self._levels[""].origin = (MARGIN, MARGIN)
        for level in sorted(self._levels.values(), key=lambda level: len(self._around[level.group])):
            placed = _known(level.placed)
            if pace.due():
                yield Progress(len(nodes), len(self._graph.nodes), tr("Places"))
            for end in level.parts:
                number = level.numbers[end]
                width, height = self._size_of(end)
                x = level.origin[0] + placed.x[number] - width / 2
                y = level.origin[1] + placed.y[number] - height / 2
                name = str(end[1])
                if end[0] == "node":
                    nodes[name] = Box(name, x, y, width, height)
                else:
                    groups[name] = Box(name, x, y, width, height, depth=len(self._around[level.group]) - 1)
                    self._levels[name].origin = (x + PADDING, y + TITLE)
        edges = []
        labelled: set[_Tensor] = set()
        for number, edge in enumerate(self._graph.edges):
            if pace.due():
                yield Progress(number, len(self._graph.edges), tr("Edges"))
            edges.append(self._route(edge, labelled))
        top = _known(self._levels[""].placed)
        return GraphLayout(
            graph=self._graph,
            width=top.width + 2 * MARGIN,
            height=top.height + 2 * MARGIN,
            nodes=tuple(nodes[node.id] for node in self._graph.nodes),
            groups=tuple(sorted(groups.values(), key=lambda box: box.depth)),
            edges=tuple(edges),
            note=note,
        )

    def _route(self, edge: FlowEdge, labelled: set[_Tensor]) -> EdgeRoute:
        tensor = (edge.source, edge.index)
        points: list[Point] = []
        for level, source, target in self._pieces(edge):
            piece = _known(level.placed).points[level.links[source, target, tensor]]
            points += [(x + level.origin[0], y + level.origin[1]) for x, y in piece]
        label_at = None
        if tensor not in labelled:
            labelled.add(tensor)
            label_at = (points[0][0], points[0][1] + 12.0)
        return EdgeRoute(edge.source, edge.target, edge.index, without_repeats(points), label_at)


def _known(placed: PlacedLevel | None) -> PlacedLevel:
    assert placed is not None
    return placed

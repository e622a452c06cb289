"""What a data-flow graph and its layout are made of: plain words and numbers, no torch."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from engine.inspection.results import Shape

Kind = Literal["input", "module", "function", "parameter", "constant", "output"]
Method = Literal["recorded", "symbolic", "exported"]
Point = tuple[float, float]


@dataclass(frozen=True)
class FlowNode:
    """One thing that a forward pass computed, was given or gave back.

    ``fqn`` is that of the module itself for a module, of the owner for a parameter or buffer, and of the module that it
    happened in for everything else. ``shapes`` are those of the output tensors, empty where unknown; ``dtype`` is the
    first one's. ``order`` counts the nodes as they ran. ``group`` is the innermost group that holds the node, empty at
    the top. ``inside`` is the number of nodes that a folded one stands for, 0 for a plain node.
    """

    id: str
    kind: Kind
    label: str
    fqn: str
    type: str
    shapes: tuple[Shape, ...]
    dtype: str
    order: int
    group: str = ""
    inside: int = 0
    note: str = ""

    @property
    def is_step(self) -> bool:
        """Whether it computes something from something, as modules and functions do."""
        return self.kind in ("module", "function")


@dataclass(frozen=True)
class FlowEdge:
    """One tensor on its way: output ``index`` of the source; a tensor used twice by the target is one edge.

    ``argument`` names what the target takes it as ("key, value"), where that is known.
    """

    source: str
    target: str
    shape: Shape | None
    index: int = 0
    argument: str = ""


@dataclass(frozen=True)
class FlowGroup:
    """One call of a module that has an inside, or a run of identical parts (``repeats`` above 1).

    ``id`` is the fqn, with ``#2`` for a second call. The group of a run has the fqn of the module that holds its parts.
    ``parent`` is the id of the group around it, empty at the top.
    """

    id: str
    fqn: str
    type: str
    label: str
    parent: str = ""
    repeats: int = 1
    input_shapes: tuple[Shape, ...] = ()
    output_shapes: tuple[Shape, ...] = ()


@dataclass(frozen=True)
class FlowGraph:
    """The nodes in the order in which they ran; edges only lead from earlier to later ones.

    ``why`` says in words how the graph was found and why so. ``problem`` is empty unless the forward pass failed: then
    the graph ends where it did. ``suggested`` are the groups to show folded at first; ``note`` says so.
    """

    model: str
    method: Method
    why: str
    nodes: tuple[FlowNode, ...]
    edges: tuple[FlowEdge, ...]
    groups: tuple[FlowGroup, ...] = ()
    problem: str = ""
    note: str = ""
    suggested: frozenset[str] = frozenset()

    def node(self, node_id: str) -> FlowNode:
        """Raises KeyError when there is none."""
        return self._nodes[node_id]

    def group(self, group_id: str) -> FlowGroup:
        """Raises KeyError when there is none."""
        return self._groups[group_id]

    def groups_around(self, group_id: str) -> tuple[str, ...]:
        """A group and all groups around it, the innermost first; empty for the top."""
        found = []
        while group_id:
            found.append(group_id)
            group_id = self._groups[group_id].parent
        return tuple(found)

    @cached_property
    def _nodes(self) -> dict[str, FlowNode]:
        return {node.id: node for node in self.nodes}

    @cached_property
    def _groups(self) -> dict[str, FlowGroup]:
        return {group.id: group for group in self.groups}


@dataclass(frozen=True)
class Step:
    """One computation of the forward pass, with the shapes of the tensors that go in and come out."""

    number: int
    node: str
    inputs: tuple[Shape | None, ...]
    outputs: tuple[Shape, ...]
    text: str


@dataclass(frozen=True)
class Box:
    """A rectangle in px, y downwards; ``id`` is a node's or a group's. ``depth`` counts the groups around a group."""

    id: str
    x: float
    y: float
    width: float
    height: float
    depth: int = 0


@dataclass(frozen=True)
class EdgeRoute:
    """Where an edge runs: a poly-line in px that never goes upwards.

    Between two points that are not above each other the line may be drawn as a curve, see ``curves``. ``label_at`` is
    the place for the edge's shape, and None where another edge of the same tensor shows it already.
    """

    source: str
    target: str
    index: int
    points: tuple[Point, ...]
    label_at: Point | None = None


@dataclass(frozen=True)
class GraphLayout:
    """A graph with its places; ``graph`` is what was laid out, folded if it had too many nodes, as ``note`` says."""

    graph: FlowGraph
    width: float
    height: float
    nodes: tuple[Box, ...]
    groups: tuple[Box, ...]
    edges: tuple[EdgeRoute, ...]
    note: str = ""

"""Puts a graph together, node by node, in the order in which things ran."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from engine.inspection.graph.folding import suggest_folding
from engine.inspection.graph.repeats import group_repeats
from engine.inspection.graph.results import FlowEdge, FlowGraph, FlowGroup, FlowNode, Kind, Method
from engine.inspection.results import Shape


@dataclass
class _Group:
    fqn: str
    type: str
    parent: str
    input_shapes: tuple[Shape, ...] = ()
    output_shapes: tuple[Shape, ...] = ()


@dataclass
class Draft:
    """A node that is not finished: shapes and dtype are known after it has run."""

    id: str
    kind: Kind
    label: str
    fqn: str
    type: str
    group: str
    shapes: tuple[Shape, ...] = ()
    dtype: str = ""
    note: str = ""
    is_dropped: bool = False


@dataclass
class GraphBuilder:
    """What the three ways of tracing have in common: ids, groups of calls, edges taken together."""

    model: str
    method: Method
    drafts: list[Draft] = field(default_factory=list)
    groups: dict[str, _Group] = field(default_factory=dict)
    _edges: dict[tuple[str, int, str], tuple[Shape | None, list[str]]] = field(default_factory=dict)
    _names: Counter[str] = field(default_factory=Counter)

    def add(self, kind: Kind, label: str, *, fqn: str, type: str, group: str, note: str = "") -> Draft:
        """A new node at the end."""
        name = fqn or type if kind == "module" else f"{group}:{label}"
        draft = Draft(self._unique(name), kind, label, fqn, type, group, note=note)
        self.drafts.append(draft)
        return draft

    def open_group(self, fqn: str, type: str, *, parent: str) -> str:
        """The id of a new group: one call of a module."""
        group_id = self._unique(fqn)
        self.groups[group_id] = _Group(fqn, type, parent)
        return group_id

    def close_empty_group(self, group_id: str) -> None:
        """Takes the latest group back; its id is free again."""
        group = self.groups.pop(group_id, None)
        if group is not None and self._names[group.fqn] > 0:
            del self._names[group_id]
            if group_id != group.fqn:
                self._names[group.fqn] -= 1

    def link(self, source: str, index: int, target: str, shape: Shape | None, argument: str = "") -> None:
        """A tensor goes from a node to a later one."""
        arguments = self._edges.setdefault((source, index, target), (shape, []))[1]
        if argument and argument not in arguments:
            arguments.append(argument)

    def finish(self, *, why: str, problem: str = "") -> FlowGraph:
        """The graph, with runs of identical parts put into groups of their own."""
        drafts = [draft for draft in self.drafts if not draft.is_dropped]
        kept = {draft.id for draft in drafts}
        nodes = tuple(
            FlowNode(
                draft.id,
                draft.kind,
                draft.label,
                draft.fqn,
                draft.type,
                draft.shapes,
                draft.dtype,
                order,
                draft.group,
                note=draft.note,
            )
            for order, draft in enumerate(drafts)
        )
        edges = tuple(
            FlowEdge(source, target, shape, index, ", ".join(arguments))
            for (source, index, target), (shape, arguments) in self._edges.items()
            if source in kept and target in kept
        )
        graph = FlowGraph(self.model, self.method, why, nodes, edges, self._groups_with_nodes(drafts), problem)
        return suggest_folding(group_repeats(graph))

    def _groups_with_nodes(self, drafts: list[Draft]) -> tuple[FlowGroup, ...]:
        used: set[str] = set()
        for draft in drafts:
            group_id = draft.group
            while group_id and group_id not in used:
                used.add(group_id)
                group_id = self.groups[group_id].parent
        return tuple(
            FlowGroup(
                group_id,
                group.fqn,
                group.type,
                group.fqn.rpartition(".")[2] or group.type,
                group.parent,
                input_shapes=group.input_shapes,
                output_shapes=group.output_shapes,
            )
            for group_id, group in self.groups.items()
            if group_id in used
        )

    def _unique(self, name: str) -> str:
        while True:
            self._names[name] += 1
            count = self._names[name]
            found = name if count == 1 else f"{name}#{count}"
            if count == 1 or found not in self._names:  # a module may be called "a#2" by its owner
                self._names[found] = max(self._names[found], 1)
                return found

"""Finds runs of identical parts, such as the layers of an encoder, and puts each into a group of its own."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, replace

from engine.inspection.graph.results import FlowGraph, FlowGroup, FlowNode

_LONGEST_UNIT = 12
_MOST_NAMES = 3


@dataclass(frozen=True)
class _Run:
    start: int
    unit: int
    repeats: int


def group_repeats(graph: FlowGraph) -> FlowGraph:
    """The same graph; parts that follow each other and are alike in type, inside and shapes share a new group.

    A unit may be of several parts ("3 × (Linear, ReLU)"). Only what ran without anything in between is put together,
    so that a folded run never makes a cycle.
    """
    children = children_of(graph)
    names = _signatures(graph, children)
    new_groups: list[FlowGroup] = []
    parent_of: dict[str, str] = {}
    taken = {group.id for group in graph.groups} | {node.id for node in graph.nodes}
    for group_id, parts in children.items():
        for run in _runs(parts, [names[part.id] for part in parts]):
            members = parts[run.start : run.start + run.unit * run.repeats]
            made = _group_of(graph, group_id, members, run)
            while made.id in taken:
                made = replace(made, id=f"{made.id}'")
            taken.add(made.id)
            new_groups.append(made)
            parent_of.update((member.id, made.id) for member in members)
    if not new_groups:
        return graph
    nodes = tuple(replace(node, group=parent_of.get(node.id, node.group)) for node in graph.nodes)
    groups = tuple(replace(group, parent=parent_of.get(group.id, group.parent)) for group in graph.groups)
    return replace(graph, nodes=nodes, groups=groups + tuple(new_groups))


def children_of(graph: FlowGraph) -> dict[str, list[FlowNode | FlowGroup]]:
    """The parts of every group (and of the top, ``""``) in the order in which they ran."""
    children: dict[str, list[FlowNode | FlowGroup]] = {"": []}
    for group in graph.groups:
        children[group.id] = []
    seen: set[str] = set()
    for node in graph.nodes:
        children[node.group].append(node)
        part = node.group
        while part and part not in seen:
            seen.add(part)
            group = graph.group(part)
            children[group.parent].append(group)
            part = group.parent
    return children


def _signatures(graph: FlowGraph, children: dict[str, list[FlowNode | FlowGroup]]) -> dict[str, int]:
    """A number for every node and group; the same for two that look alike."""
    numbers: dict[Hashable, int] = {}
    found: dict[str, int] = {}
    for node in graph.nodes:
        key: Hashable = (node.kind, node.type, node.shapes)
        if node.kind in ("input", "output"):
            key = node.id
        found[node.id] = numbers.setdefault(key, len(numbers))
    waiting = [""]
    outside_in = []
    while waiting:
        group_id = waiting.pop()
        outside_in.append(group_id)
        waiting += [part.id for part in children[group_id] if isinstance(part, FlowGroup)]
    for group_id in reversed(outside_in):
        if group_id:
            key = ("group", graph.group(group_id).type, tuple(found[part.id] for part in children[group_id]))
            found[group_id] = numbers.setdefault(key, len(numbers))
    return found


def _runs(parts: list[FlowNode | FlowGroup], names: list[int]) -> list[_Run]:
    runs = []
    position = 0
    while position < len(parts):
        best = None
        for unit in range(1, min(_LONGEST_UNIT, (len(parts) - position) // 2) + 1):
            repeats = _count(names, position, unit)
            if repeats >= _fewest(parts[position : position + unit]) and (
                best is None or repeats * unit > best.repeats * best.unit
            ):
                best = _Run(position, unit, repeats)
        if best is None:
            position += 1
        else:
            runs.append(best)
            position += best.unit * best.repeats
    return runs


def _count(names: list[int], start: int, unit: int) -> int:
    end = start + unit
    while end < len(names) and names[end] == names[end - unit]:
        end += 1
    return (end - start) // unit


def _fewest(unit: list[FlowNode | FlowGroup]) -> int:
    """How often a unit must come to be worth a frame: two blocks are, three layers, four calculations."""
    if any(isinstance(part, FlowGroup) for part in unit):
        return 2
    return 3 if any(part.kind == "module" for part in unit if isinstance(part, FlowNode)) else 4


def _group_of(graph: FlowGraph, parent: str, members: list[FlowNode | FlowGroup], run: _Run) -> FlowGroup:
    first, last = members[0], members[-1]
    unit = members[: run.unit]
    holders = {member.fqn.rpartition(".")[0] if _has_own_fqn(member) else member.fqn for member in members}
    fqn = holders.pop() if len(holders) == 1 else graph.group(parent).fqn if parent else ""
    names = [_name(part) for part in unit if isinstance(part, FlowGroup) or part.is_step] or [_name(unit[0])]
    text = names[0]
    if run.unit > 1:
        more = ", …" if len(names) > _MOST_NAMES else ""
        text = f"({', '.join(names[:_MOST_NAMES])}{more})"
    return FlowGroup(
        id=f"{first.id} … {last.id}",
        fqn=fqn,
        type=text,
        label=f"{run.repeats} × {text}",
        parent=parent,
        repeats=run.repeats,
        input_shapes=first.input_shapes if isinstance(first, FlowGroup) else (),
        output_shapes=last.output_shapes if isinstance(last, FlowGroup) else last.shapes,
    )


def _has_own_fqn(part: FlowNode | FlowGroup) -> bool:
    return isinstance(part, FlowGroup) or part.kind == "module"


def _name(part: FlowNode | FlowGroup) -> str:
    return part.type if _has_own_fqn(part) else part.label

"""Groups that fold, and runs of identical parts."""

from __future__ import annotations

import random
from typing import Any

import pytest
import torch
from torch import Tensor, nn

from engine.inspection.graph.builder import GraphBuilder
from engine.inspection.graph.folding import MOST_NODES, default_folding, fold
from engine.inspection.graph.layout import lay_out
from engine.inspection.graph.results import FlowGraph
from engine.inspection.graph.trace import trace_graph, trace_module
from engine.progress import drain
from tests.engine.small_gallery import shared_transformer


def traced(model: nn.Module, *inputs: Any) -> FlowGraph:
    return drain(trace_module(model, inputs))


@pytest.fixture(scope="module")
def transformer() -> FlowGraph:
    return drain(trace_graph(shared_transformer()))


def random_graph(seed: int, count: int = 60) -> FlowGraph:
    """Nodes in nested groups, each group one stretch of the run, with edges from anywhere before."""
    chance = random.Random(seed)
    builder = GraphBuilder("Random", "recorded")
    builder.add("input", "x", fqn="", type="Tensor", group="")
    opened = [""]
    for number in range(1, count):
        move = chance.random()
        if move < 0.15 and len(opened) < 5:
            opened.append(builder.open_group(f"g{number}", f"Group{number}", parent=opened[-1]))
        elif move < 0.3 and len(opened) > 1:
            opened.pop()
        fqn = f"m{number}"
        draft = builder.add("module", fqn, fqn=fqn, type=f"Type{number}", group=opened[-1])
        draft.shapes = ((number,),)
        for _ in range(chance.choice([0, 1, 1, 1, 2, 3])):
            back = 1 if chance.random() < 0.6 else chance.randint(1, number)
            source = builder.drafts[number - back].id
            builder.link(source, chance.choice([0, 0, 1]), draft.id, (number,))
    return builder.finish(why="made up")


def reachable(graph: FlowGraph) -> set[tuple[str, str]]:
    """All pairs of nodes with a path from one to the other."""
    reach: dict[str, set[str]] = {node.id: set() for node in graph.nodes}
    readers: dict[str, set[str]] = {node.id: set() for node in graph.nodes}
    for edge in graph.edges:
        readers[edge.source].add(edge.target)
    for node in reversed(graph.nodes):
        for reader in readers[node.id]:
            reach[node.id] |= {reader} | reach[reader]
    return {(start, end) for start, ends in reach.items() for end in ends}


@pytest.mark.parametrize("seed", range(25))
def test_folding_makes_no_cycle_and_loses_no_path(seed: int) -> None:
    graph = random_graph(seed)
    chance = random.Random(seed)
    chosen = {group.id for group in graph.groups if chance.random() < 0.5}
    folded = fold(graph, chosen)
    order = {node.id: node.order for node in folded.nodes}
    assert sorted(order.values()) == list(range(len(folded.nodes)))
    assert all(order[edge.source] < order[edge.target] for edge in folded.edges)
    assert sum(node.inside or 1 for node in folded.nodes) == len(graph.nodes)
    place = {}
    for node in graph.nodes:
        around = [group for group in graph.groups_around(node.group) if group in chosen]
        place[node.id] = around[-1] if around else node.id
    assert {node.id for node in folded.nodes} == set(place.values())
    between = {(place[start], place[end]) for start, end in reachable(graph) if place[start] != place[end]}
    assert between <= reachable(folded)
    direct = {(place[edge.source], place[edge.target]) for edge in graph.edges}
    assert {(edge.source, edge.target) for edge in folded.edges} == {pair for pair in direct if pair[0] != pair[1]}
    assert not {group.id for group in folded.groups} & chosen


def test_folding_nothing_or_what_is_not_there_changes_nothing(transformer: FlowGraph) -> None:
    assert fold(transformer, set()) is transformer
    assert fold(transformer, {"no.such.module"}) is transformer


def test_a_folded_layer_has_its_type_its_size_and_the_merged_edges(transformer: FlowGraph) -> None:
    folded = fold(transformer, {"decoder.layers.0"})
    node = folded.node("decoder.layers.0")
    # self-attention, dropout, add, norm; the same with the encoder's output; linear, relu, dropout, linear, dropout,
    # add, norm
    assert (node.kind, node.type, node.inside, node.shapes) == ("module", "TransformerDecoderLayer", 15, ((8, 1, 512),))
    sources = {folded.node(edge.source).label for edge in folded.edges if edge.target == node.id}
    assert sources == {"tgt", "norm"}
    assert len([edge for edge in folded.edges if edge.target == node.id]) == 2


def test_identical_layers_are_suggested_as_one_node(transformer: FlowGraph) -> None:
    folded = fold(transformer, transformer.suggested)
    assert [node.label for node in folded.nodes] == [
        "src",
        "tgt",
        "6 × TransformerEncoderLayer",
        "norm",
        "6 × TransformerDecoderLayer",
        "norm",
        "output",
    ]
    run = next(group for group in transformer.groups if group.label == "6 × TransformerEncoderLayer")
    assert (run.fqn, run.parent, run.repeats) == ("encoder.layers", "encoder", 6)
    assert [group.id for group in transformer.groups if group.parent == run.id] == [
        f"encoder.layers.{layer}" for layer in range(6)
    ]
    assert transformer.note == "161 nodes, shown folded as 7."


class Loop(nn.Module):
    """Repeats a pattern without a module around it."""

    def __init__(self, times: int) -> None:
        super().__init__()
        self.layers = nn.ModuleList(nn.Linear(4, 4) for _ in range(times))

    def forward(self, x: Tensor) -> Tensor:
        for layer in self.layers:
            x = x + layer(x).relu()
        return x


def test_a_loop_without_a_module_of_its_own_is_one_run() -> None:
    graph = traced(Loop(5), torch.ones(1, 4))
    (run,) = graph.groups
    assert (run.label, run.repeats) == ("5 × (Linear, relu, add)", 5)
    folded = fold(graph, {run.id})
    assert [node.label for node in folded.nodes] == ["x", "5 × (Linear, relu, add)", "output"]
    assert [(edge.source, edge.target) for edge in folded.edges] == [(":x", run.id), (run.id, ":output")]


def test_unlike_layers_are_no_run() -> None:
    graph = traced(nn.Sequential(nn.Linear(4, 5), nn.Linear(5, 6), nn.Linear(6, 7)), torch.ones(1, 4))
    assert not graph.groups


@pytest.mark.parametrize("most", [5, 20, 60, 1000])
def test_default_folding_reaches_its_goal_where_groups_allow(transformer: FlowGraph, most: int) -> None:
    folded = fold(transformer, default_folding(transformer, most=most))
    assert len(folded.nodes) <= max(most, 5)
    assert (len(folded.nodes) == len(transformer.nodes)) == (most == 1000)


def flat_graph(count: int) -> FlowGraph:
    """A chain in which no two steps are alike."""
    builder = GraphBuilder("Long", "recorded")
    before = builder.add("input", "x", fqn="", type="Tensor", group="")
    for number in range(count):
        step = builder.add("function", f"f{number}", fqn="", type=f"f{number}", group="")
        builder.link(before.id, 0, step.id, (1,))
        before = step
    return builder.finish(why="made up")


def test_a_huge_graph_is_folded_by_itself_and_says_so() -> None:
    graph = flat_graph(MOST_NODES + 500)
    assert len(graph.nodes) == MOST_NODES + 501
    assert graph.note == "20,501 nodes, shown folded as 42."
    layout = drain(lay_out(graph, lambda _: (80.0, 30.0)))
    assert len(layout.nodes) == 42  # the input, and 41 pieces of up to 500 steps
    assert layout.note == "20,501 nodes are too many to draw: folded to 42."
    assert [node.label for node in layout.graph.nodes][:2] == ["x", "steps 2 to 501"]
    unfolded = fold(graph, graph.suggested - {"steps 2 to 501"})
    assert len(unfolded.nodes) == 42 - 1 + 500

"""Layouts of random and of real graphs: what must hold for every one of them."""

from __future__ import annotations

import random
import time
from itertools import pairwise

import pytest
import torch
from torch import nn

from engine.handle import open_model
from engine.inspection.graph.builder import GraphBuilder
from engine.inspection.graph.folding import fold
from engine.inspection.graph.layout import lay_out
from engine.inspection.graph.results import Box, FlowGraph, GraphLayout, Point
from engine.inspection.graph.trace import trace_graph, trace_module
from engine.progress import drain
from tests.engine.test_graph_folding import flat_graph, random_graph

NEARLY = 1e-6


def random_sizes(graph: FlowGraph, seed: int) -> dict[str, tuple[float, float]]:
    chance = random.Random(seed)
    return {node.id: (chance.uniform(20, 220), chance.uniform(10, 90)) for node in graph.nodes}


def overlap(one: Box, other: Box) -> bool:
    return (
        one.x + one.width > other.x + NEARLY
        and other.x + other.width > one.x + NEARLY
        and one.y + one.height > other.y + NEARLY
        and other.y + other.height > one.y + NEARLY
    )


def contains(outer: Box, inner: Box) -> bool:
    return (
        outer.x < inner.x
        and outer.y < inner.y
        and inner.x + inner.width < outer.x + outer.width
        and inner.y + inner.height < outer.y + outer.height
    )


def crosses(start: Point, end: Point, box: Box) -> bool:
    """Whether a line goes through the inside of a box: it is cut off at each side in turn (Liang and Barsky)."""
    low, high = 0.0, 1.0
    for at, delta, least, most in (
        (start[0], end[0] - start[0], box.x + NEARLY, box.x + box.width - NEARLY),
        (start[1], end[1] - start[1], box.y + NEARLY, box.y + box.height - NEARLY),
    ):
        if abs(delta) < 1e-12:
            if not least < at < most:
                return False
            continue
        first, second = sorted(((least - at) / delta, (most - at) / delta))
        low, high = max(low, first), min(high, second)
    return low < high


def check(layout: GraphLayout) -> None:
    graph = layout.graph
    nodes = {box.id: box for box in layout.nodes}
    groups = {box.id: box for box in layout.groups}
    assert nodes.keys() == {node.id for node in graph.nodes}
    assert groups.keys() == {group.id for group in graph.groups}
    for box in (*nodes.values(), *groups.values()):
        assert box.x >= 0
        assert box.y >= 0
        assert box.x + box.width <= layout.width
        assert box.y + box.height <= layout.height
    for place, box in enumerate(layout.nodes):
        assert not any(overlap(box, other) for other in layout.nodes[place + 1 :])
    for group in graph.groups:
        box = groups[group.id]
        assert box.depth == len(graph.groups_around(group.id)) - 1
        for other in graph.groups:
            if group.id in graph.groups_around(other.id)[1:]:
                assert contains(box, groups[other.id])
            elif other.id != group.id and other.id not in graph.groups_around(group.id):
                assert not overlap(box, groups[other.id])
        for node in graph.nodes:
            if group.id in graph.groups_around(node.group):
                assert contains(box, nodes[node.id])
            else:
                assert not overlap(box, nodes[node.id])
    assert [(route.source, route.target, route.index) for route in layout.edges] == [
        (edge.source, edge.target, edge.index) for edge in graph.edges
    ]
    for route in layout.edges:
        source, target = nodes[route.source], nodes[route.target]
        assert route.points[0] == pytest.approx((source.x + source.width / 2, source.y + source.height))
        assert route.points[-1] == pytest.approx((target.x + target.width / 2, target.y))
        assert all(upper[1] <= lower[1] + NEARLY for upper, lower in pairwise(route.points))
        for start, end in pairwise(route.points):
            assert not any(crosses(start, end, box) for box in layout.nodes)


@pytest.mark.parametrize("seed", range(30))
def test_every_random_graph_is_laid_out_properly(seed: int) -> None:
    graph = random_graph(seed, count=15 + 2 * seed)
    check(drain(lay_out(graph, random_sizes(graph, seed))))


@pytest.mark.parametrize("name", ["lenet", "lstm-tagger", "word-lstm", "transformer", "linear", "tiny-model"])
@pytest.mark.parametrize("folded", [False, True])
def test_the_gallery_is_laid_out_properly(name: str, folded: bool) -> None:
    graph = drain(trace_graph(open_model(name)))
    if folded:
        graph = fold(graph, {group.id for group in graph.groups if group.repeats == 1})
    check(drain(lay_out(graph, lambda node: (30.0 + 7 * len(node.label), 36.0))))


def test_an_empty_graph_has_a_layout() -> None:
    layout = drain(lay_out(FlowGraph("Nothing", "recorded", "", (), ()), {}))
    assert layout.nodes == layout.edges == ()
    assert layout.width > 0


def test_a_chain_is_one_straight_column() -> None:
    layout = drain(lay_out(flat_graph(30), lambda node: (40.0 + node.order, 30.0)))
    middles = [box.x + box.width / 2 for box in layout.nodes]
    assert max(middles) - min(middles) < 1e-3
    assert [box.y for box in layout.nodes] == sorted(box.y for box in layout.nodes)
    assert all(len(route.points) == 2 for route in layout.edges)


def encoder(layers: int) -> FlowGraph:
    model = nn.TransformerEncoder(nn.TransformerEncoderLayer(16, 2, 32, batch_first=True), layers)
    return drain(trace_module(model, (torch.ones(1, 5, 16),)))


def test_residual_connections_run_beside_a_straight_main_line() -> None:
    graph = encoder(3)
    layout = drain(lay_out(graph, lambda _: (120.0, 40.0)))
    check(layout)
    middles = [box.x + box.width / 2 for box in layout.nodes]
    assert max(middles) - min(middles) < 1.0
    main = middles[0]
    long = [route for route in layout.edges if max(abs(x - main) for x, _ in route.points) > 60]
    assert len(long) == 2 * 3
    for route in long:  # out to one column and back
        assert len({round(x, 3) for x, _ in route.points if abs(x - main) > 60}) == 1


def test_a_plain_net_needs_no_crossing() -> None:
    """Two branches of unequal length and a third, straight one: drawn without any two edges crossing."""
    graph = drain(trace_module(Branches(), (torch.ones(1, 4),)))
    layout = drain(lay_out(graph, lambda _: (80.0, 30.0)))
    check(layout)
    pieces = [
        (route.source, start, end)
        for route in layout.edges
        for start, end in pairwise(route.points)
        if abs(start[0] - end[0]) > 1
    ]
    for place, (source, start, end) in enumerate(pieces):
        for other_source, other_start, other_end in pieces[place + 1 :]:
            if source != other_source and start[1] == other_start[1] and end[1] == other_end[1]:
                assert (start[0] - other_start[0]) * (end[0] - other_end[0]) >= 0


class Branches(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.one = nn.Linear(4, 4)
        self.two = nn.Sequential(nn.Linear(4, 4), nn.ReLU(), nn.Linear(4, 5), nn.Linear(5, 4))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return torch.stack([self.two(x), self.one(x), x.tanh().sin()])


def made_of(names: str, edges: str) -> FlowGraph:
    """A graph of one level: ``made_of("a b c", "ab bc")``."""
    builder = GraphBuilder("Made", "recorded")
    ids = {}
    for name in names.split():
        ids[name] = builder.add("function", name, fqn="", type=name, group="").id
    for edge in edges.split():
        builder.link(ids[edge[0]], 0, ids[edge[1]], (1,))
    return builder.finish(why="made up")


def middles_of(layout: GraphLayout) -> dict[str, Point]:
    places = {box.id: (box.x + box.width / 2, box.y + box.height / 2) for box in layout.nodes}
    return {node.label: places[node.id] for node in layout.graph.nodes}


def test_a_parameter_stands_right_above_its_reader() -> None:
    at = middles_of(drain(lay_out(made_of("p a b c d", "ab bc cd pd"), lambda _: (60.0, 30.0))))
    assert at["p"][1] == at["c"][1] < at["d"][1]


def test_crossings_that_the_first_order_has_are_taken_away() -> None:
    # in the order of the walk a's readers are x, y and z, and b's is x alone: y and z must make room
    graph = made_of("a b x y z", "ax ay az bx")
    at = middles_of(drain(lay_out(graph, lambda _: (60.0, 30.0))))
    a_is_left = at["a"][0] < at["b"][0]
    for other in "yz":
        assert (at[other][0] < at["x"][0]) == a_is_left


def test_a_long_edge_is_one_straight_line_past_wide_and_narrow_nodes() -> None:
    graph = made_of("a b c d e f", "ab bc cd de ef af")
    widths = {"b": 40.0, "c": 300.0, "d": 60.0, "e": 200.0}
    layout = drain(lay_out(graph, lambda node: (widths.get(node.label, 80.0), 30.0)))
    check(layout)
    (long,) = [route for route in layout.edges if (route.source, route.target) == (":a", ":f")]
    beside = {x for x, _ in long.points} - {long.points[0][0], long.points[-1][0]}
    assert len(beside) == 1
    assert len(long.points) == 4  # across, along, across


def test_the_same_graph_is_laid_out_the_same_way() -> None:
    graph = random_graph(3)
    first, second = (drain(lay_out(graph, lambda _: (50.0, 20.0))) for _ in range(2))
    assert (first.nodes, first.groups, first.edges) == (second.nodes, second.groups, second.edges)


def test_each_tensor_s_shape_is_written_once() -> None:
    graph = encoder(2)
    layout = drain(lay_out(graph, lambda _: (120.0, 40.0)))
    tensors = {(edge.source, edge.index) for edge in graph.edges}
    labelled = [(route.source, route.index) for route in layout.edges if route.label_at is not None]
    assert sorted(labelled) == sorted(tensors)


def test_a_twelve_layer_encoder_takes_less_than_a_second() -> None:
    graph = encoder(12)
    assert len(graph.nodes) > 130
    start = time.perf_counter()
    drain(lay_out(graph, lambda _: (120.0, 40.0)))
    assert time.perf_counter() - start < 1.0


def test_a_large_layout_can_be_cancelled_soon() -> None:
    graph = flat_graph(8_000)
    work = lay_out(graph, lambda _: (80.0, 30.0))
    longest, yields, latest = 0.0, 0, time.process_time()
    for _ in work:
        now = time.process_time()
        longest, yields, latest = max(longest, now - latest), yields + 1, now
        if yields > 5:
            break
    work.close()
    assert yields > 5
    assert longest < 0.5

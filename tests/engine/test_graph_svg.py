"""A graph as a picture and in words."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from xml.etree import ElementTree

import pytest
import torch
from torch import Tensor, nn

from engine.errors import EngineError
from engine.handle import open_model
from engine.inspection.graph.folding import fold
from engine.inspection.graph.layout import lay_out
from engine.inspection.graph.reading import read_graph, residual_additions, steps
from engine.inspection.graph.results import FlowGraph, FlowNode
from engine.inspection.graph.svg import GraphColours, as_svg, node_size, path_data
from engine.inspection.graph.trace import trace_graph, trace_module
from engine.progress import drain
from tests.engine.small_gallery import shared_transformer

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def lenet() -> FlowGraph:
    return drain(trace_graph(open_model("lenet")))


def traced(model: nn.Module, *inputs: Any) -> FlowGraph:
    return drain(trace_module(model, inputs))


def picture(graph: FlowGraph, colours: GraphColours | None = None) -> ElementTree.Element:
    return ElementTree.fromstring(as_svg(drain(lay_out(graph, node_size)), colours))


def texts(root: ElementTree.Element) -> list[str]:
    return [element.text or "" for element in root.iter(f"{SVG}text")]


def test_the_picture_has_every_node_edge_and_shape(lenet: FlowGraph) -> None:
    root = picture(lenet)
    found = texts(root)
    for node in lenet.nodes:
        assert node.label in found
    assert "1 × 16 × 12 × 12" in found
    assert len([path for path in root.iter(f"{SVG}path") if path.get("marker-end")]) == 13
    assert not [element for element in root.iter() if "href" in " ".join(element.attrib)]


def test_the_picture_takes_the_colours_of_the_theme(lenet: FlowGraph) -> None:
    svg = as_svg(drain(lay_out(lenet, node_size)), GraphColours(background="#101418", module="teal"))
    assert 'fill="#101418"' in svg
    assert 'fill="teal"' in svg
    with pytest.raises(EngineError, match="no colour for text"):
        as_svg(drain(lay_out(lenet, node_size)), GraphColours(text='"/><script>'))


NASTY = ["<b>&\"'", "]]>", "a\x00b\x1b\ud800", "\u202eabc\u200b", "n" * 65_536, "line\nbreak", ""]


@pytest.mark.parametrize("name", NASTY)
def test_any_name_gives_a_well_formed_picture(lenet: FlowGraph, name: str) -> None:
    nodes = tuple(replace(node, label=name, fqn=name, type=name) for node in lenet.nodes)
    root = picture(replace(lenet, nodes=nodes, model=name))
    assert {element.tag.removeprefix(SVG) for element in root.iter()} <= {
        *("svg", "title", "defs", "marker", "path", "rect", "g", "text"),
    }
    assert not any(character in text for text in texts(root) for character in "\u202e\u200b\x00\x1b")
    assert max(map(len, texts(root))) < 60


def test_a_folded_group_shows_that_there_is_more_inside() -> None:
    graph = drain(trace_graph(shared_transformer()))
    found = texts(picture(fold(graph, graph.suggested)))
    assert "6 × TransformerEncoderLayer" in found
    assert "66 nodes" in found  # 6 layers of attention, 3 dropouts, 2 additions, 2 norms, 2 linear, relu
    assert "encoder: TransformerEncoder" in found


def test_a_line_is_straight_downwards_and_curved_between_columns() -> None:
    assert path_data([(1.0, 2.0), (1.0, 8.0), (5.0, 12.0)]) == "M1 2L1 8C1 10 5 10 5 12"


def test_node_sizes_fit_their_texts() -> None:
    short, long = (FlowNode("n", "module", label, "", "Linear", (), "", 0) for label in ("fc", "multihead_attn"))
    assert node_size(short)[0] < node_size(long)[0] <= node_size(replace(long, label="x" * 10_000))[0] <= 260


def test_lenet_in_a_sentence(lenet: FlowGraph) -> None:
    assert read_graph(lenet) == "12 steps, no branches; input 1 × 1 × 32 × 32, output 1 × 10."


class Shortcut(nn.Module):
    def __init__(self, *, projected: bool) -> None:
        super().__init__()
        self.first = nn.Linear(4, 4)
        self.second = nn.Linear(4, 4)
        self.projection = nn.Linear(4, 4) if projected else None

    def forward(self, x: Tensor) -> Tensor:
        kept = x if self.projection is None else self.projection(x)
        return self.second(self.first(x).relu()) + kept


@pytest.mark.parametrize("projected", [False, True])
def test_a_shortcut_is_a_residual_connection(projected: bool) -> None:
    graph = traced(Shortcut(projected=projected), torch.ones(1, 4))
    assert residual_additions(graph) == (":add",)
    start = "5 steps" if projected else "4 steps"
    assert read_graph(graph).startswith(f"{start}, a residual connection around 1 block")


class Sum(nn.Module):
    def forward(self, x: Tensor, y: Tensor) -> Tensor:
        return x.exp() + y.sin()


def test_a_sum_of_two_inputs_is_no_residual_connection() -> None:
    graph = traced(Sum(), torch.ones(2), torch.ones(2))
    assert residual_additions(graph) == ()
    assert read_graph(graph) == "3 steps, no branches; inputs 2, 2, output 2."


@pytest.mark.parametrize("layers", [1, 12])
def test_residual_connections_of_an_encoder_are_counted(layers: int) -> None:
    model = nn.TransformerEncoder(nn.TransformerEncoderLayer(8, 2, 16, batch_first=True), layers)
    graph = traced(model, torch.ones(1, 5, 8))
    assert read_graph(graph) == (
        f"{11 * layers} steps, residual connections around {2 * layers} blocks; input 1 × 5 × 8, output 1 × 5 × 8."
    )


def test_the_forward_pass_step_by_step(lenet: FlowGraph) -> None:
    found = steps(lenet)
    assert [step.number for step in found] == list(range(1, 13))
    assert [step.node for step in found] == [node.id for node in lenet.nodes[1:-1]]
    assert found[0].text == "conv1 (Conv2d): 1 × 1 × 32 × 32 → 1 × 6 × 28 × 28"
    assert found[6].text == "view: 1 × 16 × 6 × 6 → 1 × 576"
    assert (found[7].inputs, found[7].outputs) == (((1, 576),), ((1, 120),))


def test_a_step_that_failed_has_no_output() -> None:
    found = steps(traced(nn.Sequential(nn.Linear(4, 3), nn.Linear(5, 2)), torch.ones(1, 4)))
    assert found[-1].text == "1 (Linear): 1 × 3 → ?"

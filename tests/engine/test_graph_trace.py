"""The data-flow graph of real models, and three ways of tracing held against each other."""

from __future__ import annotations

import subprocess
import sys
import threading
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from engine.errors import EngineError
from engine.handle import open_model
from engine.inspection.graph.folding import fold
from engine.inspection.graph.recorded import record
from engine.inspection.graph.results import FlowGraph
from engine.inspection.graph.trace import trace_graph, trace_module
from engine.progress import drain


def traced(model: nn.Module, *inputs: Any, method: Any = None) -> FlowGraph:
    return drain(trace_module(model, inputs, method=method))


def links(graph: FlowGraph) -> set[tuple[str, str]]:
    """Edges by the labels of their ends."""
    label = {node.id: node.label for node in graph.nodes}
    return {(label[edge.source], label[edge.target]) for edge in graph.edges}


class Residual(nn.Module):
    """Two branches that meet, a shortcut, a parameter and a buffer of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.shortcut = nn.Identity()
        self.conv1 = nn.Conv2d(3, 3, 3, padding=1)
        self.norm = nn.BatchNorm2d(3)
        self.conv2 = nn.Conv2d(3, 3, 1)
        self.scale = nn.Parameter(torch.ones(3, 1, 1))
        self.register_buffer("shift", torch.zeros(3, 1, 1))

    def forward(self, x: Tensor) -> Tensor:
        kept = self.shortcut(x)  # before the other branch reads x: they must not be mixed up
        left = F.relu(self.norm(self.conv1(x)))
        right = self.conv2(x)
        both = torch.cat([left, right], dim=1)[:, :3]
        return kept + both * self.scale + self.shift


IMAGE = torch.ones(2, 3, 4, 4)


def test_branches_and_a_residual_addition_are_found() -> None:
    graph = traced(Residual(), IMAGE)
    assert links(graph) == {
        ("x", "shortcut"),
        ("x", "conv1"),
        ("x", "conv2"),
        ("conv1", "norm"),
        ("norm", "relu"),
        ("relu", "cat"),
        ("conv2", "cat"),
        ("cat", "getitem"),
        ("getitem", "mul"),
        ("scale", "mul"),
        ("shortcut", "add"),
        ("mul", "add"),
        ("add", "add"),
        ("shift", "add"),
        ("add", "output"),
    }
    assert not graph.problem
    assert graph.method == "recorded"
    assert [node.order for node in graph.nodes] == list(range(len(graph.nodes)))
    cat = next(node for node in graph.nodes if node.label == "cat")
    assert (cat.kind, cat.type, cat.shapes, cat.dtype) == ("function", "torch.cat", ((2, 6, 4, 4),), "float32")
    scale = next(node for node in graph.nodes if node.label == "scale")
    assert (scale.kind, scale.type, scale.shapes) == ("parameter", "Parameter", ((3, 1, 1),))
    assert next(node for node in graph.nodes if node.label == "shift").type == "Buffer"


def test_lenet_step_by_step() -> None:
    graph = drain(trace_graph(open_model("lenet")))
    found = [(node.kind, node.label, node.fqn, node.shapes[0]) for node in graph.nodes]
    assert found == [
        ("input", "x", "", (1, 1, 32, 32)),
        ("module", "conv1", "conv1", (1, 6, 28, 28)),
        ("function", "relu", "", (1, 6, 28, 28)),
        ("function", "max_pool2d", "", (1, 6, 14, 14)),
        ("module", "conv2", "conv2", (1, 16, 12, 12)),
        ("function", "relu", "", (1, 16, 12, 12)),
        ("function", "max_pool2d", "", (1, 16, 6, 6)),
        ("function", "view", "", (1, 576)),
        ("module", "fc1", "fc1", (1, 120)),
        ("function", "relu", "", (1, 120)),
        ("module", "fc2", "fc2", (1, 84)),
        ("function", "relu", "", (1, 84)),
        ("module", "fc3", "fc3", (1, 10)),
        ("output", "output", "", (1, 10)),
    ]
    # one chain: every node but the last goes to the next
    ids = [node.id for node in graph.nodes]
    assert [(edge.source, edge.target) for edge in graph.edges] == list(pairwise(ids))


def test_hidden_states_are_inputs_and_outputs_of_their_own() -> None:
    graph = drain(trace_graph(open_model("word-lstm")))
    assert [node.label for node in graph.nodes if node.kind == "input"] == ["input", "hidden[0]", "hidden[1]"]
    from_rnn = {graph.node(edge.target).label: edge.index for edge in graph.edges if edge.source == "rnn"}
    assert from_rnn == {"drop": 0, "output[1][0]": 1, "output[1][1]": 2}
    assert graph.node("rnn").shapes == ((25, 1, 256), (5, 1, 256), (5, 1, 256))
    assert {edge.argument for edge in graph.edges if edge.target == "rnn"} == {"input", "hx[0]", "hx[1]"}


def test_the_decoder_attends_to_the_encoder_s_output() -> None:
    model = nn.Transformer(8, 2, 2, 2, 16, batch_first=True)
    graph = traced(model, torch.ones(1, 5, 8), torch.ones(1, 3, 8))
    reads = {(edge.source, edge.target, edge.argument) for edge in graph.edges}
    for layer in (0, 1):
        attention = f"decoder.layers.{layer}.multihead_attn"
        assert ("encoder.norm", attention, "key, value") in reads
        assert (f"decoder.layers.{layer}.norm1", attention, "query") in reads
        assert (f"decoder.layers.{layer}.norm1", f"decoder.layers.{layer}:add#2", "") in reads
    assert len([node for node in graph.nodes if node.label == "add"]) == 2 * 2 + 2 * 3


class Twice(nn.Module):
    """One block called twice, with something in between."""

    def __init__(self) -> None:
        super().__init__()
        self.block = nn.Sequential(nn.Linear(4, 4), nn.ReLU())

    def forward(self, x: Tensor) -> dict[str, Any]:
        first = self.block(x)
        second = self.block(first.tanh())
        return {"logits": second, "hidden": (first, second * 2)}


def test_a_module_called_twice_is_two_groups_and_folds_without_a_cycle() -> None:
    graph = traced(Twice(), torch.ones(1, 4))
    assert {group.id: group.fqn for group in graph.groups} == {"block": "block", "block#2": "block"}
    folded = fold(graph, {"block"})
    assert links(folded) == {
        ("x", "block"),
        ("block", "tanh"),
        ("tanh", "block"),
        ("block", "logits"),
        ("block", "hidden[0]"),
        ("block", "mul"),
        ("mul", "hidden[1]"),
    }
    assert_acyclic(folded)


def assert_acyclic(graph: FlowGraph) -> None:
    order = {node.id: node.order for node in graph.nodes}
    assert len(order) == len(graph.nodes)
    assert all(order[edge.source] < order[edge.target] for edge in graph.edges)


class Choosy(nn.Module):
    """Goes by values, which symbolic tracing cannot."""

    def __init__(self) -> None:
        super().__init__()
        self.small = nn.Linear(4, 4)
        self.large = nn.Linear(4, 4)

    def forward(self, x: Tensor) -> Tensor:
        return self.large(x) if x.sum() > 10 else self.small(x)


@pytest.mark.parametrize(("value", "taken"), [(1.0, "small"), (9.0, "large")])
def test_of_a_choice_the_way_that_was_taken_is_shown(value: float, taken: str) -> None:
    graph = traced(Choosy(), torch.full((1, 4), value))
    assert ("x", taken) in links(graph)
    assert [node.label for node in graph.nodes if node.kind == "module"] == [taken]
    with pytest.raises(EngineError, match=r"torch\.fx cannot trace Choosy"):
        traced(Choosy(), torch.ones(1, 4), method="symbolic")
    with pytest.raises(EngineError, match=r"torch\.export refuses Choosy"):
        traced(Choosy(), torch.ones(1, 4), method="exported")


class Stateful(nn.Module):
    """A nested input, a tuple taken apart, a block with a parameter that is called twice."""

    def __init__(self) -> None:
        super().__init__()
        self.inner = Scaled()
        self.lstm = nn.LSTM(4, 4)
        self.norm = nn.BatchNorm1d(4)

    def forward(self, x: Tensor, hidden: tuple[Tensor, Tensor], flag: bool | None = None) -> dict[str, Tensor]:
        y = self.inner(self.inner(x))
        z, (h, _) = self.lstm(y, hidden)
        y = self.norm(y.view(-1, 4)).view(y.size(0), -1, 4)
        first, second = z.chunk(2, dim=1)
        return {"logits": y + z, "h": h, "halves": first * second}


class Scaled(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.linear = nn.Linear(4, 4)
        self.scale = nn.Parameter(torch.ones(4))

    def forward(self, x: Tensor) -> Tensor:
        return torch.relu(self.linear(x)) * self.scale + x


def encoder() -> nn.Module:
    return nn.TransformerEncoder(nn.TransformerEncoderLayer(8, 2, 16, batch_first=True), 2, nn.LayerNorm(8))


STATE = (torch.zeros(1, 2, 4), torch.zeros(1, 2, 4))
TRACEABLE = {
    "residual": lambda: (Residual(), (IMAGE,)),
    "twice": lambda: (Twice(), (torch.ones(1, 4),)),
    "stateful": lambda: (Stateful(), (torch.ones(3, 2, 4), STATE)),
    "lenet": lambda: gallery("lenet"),
    "tiny-model": lambda: gallery("tiny-model"),
    "word-lstm": lambda: gallery("word-lstm"),
}
EXPORTABLE = {
    **TRACEABLE,
    "lstm-tagger": lambda: gallery("lstm-tagger"),
    "encoder": lambda: (encoder(), (torch.ones(1, 5, 8),)),
    "transformer": lambda: (
        nn.Transformer(8, 2, 2, 2, 16, batch_first=True),
        (torch.ones(1, 5, 8), torch.ones(1, 3, 8)),
    ),
}


def gallery(name: str) -> tuple[nn.Module, tuple[Any, ...]]:
    handle = open_model(name)
    return handle.module, handle.example_input


# torch.export has words of its own for a few functions
SAME_OPERATION = {"slice": "getitem", "multiply": "mul"}


def shape_of_graph(graph: FlowGraph) -> tuple[list[Any], set[Any], set[Any]]:
    """Nodes, edges and groups without ids: what the ways of tracing must agree on."""
    label = {node.id: (SAME_OPERATION.get(node.label, node.label), node.fqn, node.group) for node in graph.nodes}
    nodes = [(node.kind, *label[node.id], node.shapes[:1], node.dtype) for node in graph.nodes]
    edges = {(label[edge.source], label[edge.target], edge.shape, edge.index) for edge in graph.edges}
    groups = {(group.id, group.fqn, group.type, group.parent) for group in graph.groups}
    return sorted(nodes, key=str), edges, groups


@pytest.mark.parametrize("case", TRACEABLE)
def test_symbolic_tracing_sees_the_same_graph_as_the_recording(case: str) -> None:
    model, inputs = TRACEABLE[case]()
    recorded = traced(model, *inputs)
    symbolic = traced(model, *inputs, method="symbolic")
    assert symbolic.method == "symbolic"
    assert len(recorded.edges) > 2
    assert shape_of_graph(symbolic) == shape_of_graph(recorded)


@pytest.mark.parametrize("case", sorted(EXPORTABLE.keys() - {"residual"}))
def test_torch_export_sees_the_same_graph_as_the_recording(case: str) -> None:
    model, inputs = EXPORTABLE[case]()
    recorded = traced(model, *inputs)
    exported = traced(model, *inputs, method="exported")
    assert exported.method == "exported"
    assert len(recorded.edges) > 2
    assert shape_of_graph(exported) == shape_of_graph(recorded)


def test_torch_export_sees_the_branches_of_the_residual_net() -> None:
    found = links(traced(Residual(), IMAGE, method="exported"))
    # Identity leaves no trace in an exported program, and [:, :3] is one slice for each dimension
    assert {("x", "conv1"), ("x", "conv2"), ("relu", "cat"), ("conv2", "cat"), ("scale", "mul"), ("x", "add")} <= found


class InPlace(nn.Module):
    """Writes into tensors in the ways that forward passes do."""

    def __init__(self) -> None:
        super().__init__()
        self.act = nn.ReLU(inplace=True)

    def forward(self, x: Tensor, y: Tensor) -> Tensor:
        out = torch.zeros(2, 4)
        out[0] = x.exp()
        out[1].copy_(y.sin())
        x += y
        self.act(x)
        return out * x


def test_what_was_written_in_place_comes_from_the_writer() -> None:
    x, y = torch.ones(4), torch.ones(4)
    graph = traced(InPlace(), x, y)
    assert links(graph) == {
        ("x", "exp"),
        ("zeros", "setitem"),
        ("exp", "setitem"),
        ("y", "sin"),
        ("setitem", "getitem"),
        ("getitem", "copy_"),
        ("sin", "copy_"),
        ("x", "add_"),
        ("y", "add_"),
        ("add_", "act"),
        ("copy_", "mul"),  # out was changed through its view out[1]
        ("act", "mul"),
        ("mul", "output"),
    }
    assert torch.equal(x, torch.ones(4))  # the caller's inputs are not written into


class PassedThrough(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.drop = nn.Dropout()
        self.linear = nn.Linear(4, 4)

    def forward(self, x: Tensor) -> Tensor:
        dropped = F.dropout(self.drop(x), training=self.training)
        return self.linear(x) + dropped.contiguous()


def test_a_dropout_that_hands_its_input_through_is_no_source_for_others() -> None:
    assert links(traced(PassedThrough(), torch.ones(1, 4))) == {
        ("x", "drop"),
        ("drop", "dropout"),
        ("dropout", "contiguous"),
        ("x", "linear"),
        ("linear", "add"),
        ("contiguous", "add"),
        ("add", "output"),
    }


class Foreign(nn.Module):
    """Leaves torch on the way, and keeps a tensor that is neither parameter nor buffer."""

    def __init__(self) -> None:
        super().__init__()
        self.outside = Outside()
        self.table = torch.ones(4)

    def forward(self, x: Tensor) -> Tensor:
        return self.outside(x.relu()) + self.table


class Outside(nn.Module):
    def forward(self, x: Tensor) -> Tensor:
        with torch._C.DisableTorchFunction():
            return x + 1


def test_what_cannot_be_followed_is_one_step_that_says_so() -> None:
    graph = traced(Foreign(), torch.ones(4))
    assert links(graph) == {
        ("x", "relu"),
        ("relu", "outside"),
        ("outside", "add"),
        ("table", "add"),
        ("add", "output"),
    }
    assert "cannot be followed" in graph.node("outside").note
    assert next(node for node in graph.nodes if node.label == "table").kind == "constant"


class Detour(nn.Module):
    def forward(self, x: Tensor) -> Tensor:
        return torch.from_numpy(x.numpy() * 2).relu()


def test_a_tensor_from_nowhere_says_so() -> None:
    graph = traced(Detour(), torch.ones(4))
    assert links(graph) == {("tensor", "relu"), ("relu", "output")}
    assert "not known from what" in next(node for node in graph.nodes if node.label == "tensor").note


class Scripted(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.closed = torch.jit.script(nn.Sequential(nn.Linear(4, 3), nn.ReLU()))
        self.linear = nn.Linear(3, 2)

    def forward(self, x: Tensor) -> Tensor:
        return self.linear(self.closed(x))


@pytest.mark.filterwarnings("ignore:.*torch.jit:DeprecationWarning")
def test_a_torchscript_part_is_one_step() -> None:
    graph = traced(Scripted(), torch.ones(1, 4))
    assert links(graph) == {("x", "closed"), ("closed", "linear"), ("linear", "output")}
    assert (graph.node("closed").type, graph.node("closed").shapes) == ("Sequential", ((1, 3),))
    assert graph.method == "recorded"


class Packed(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.gru = nn.GRU(3, 4)

    def forward(self, x: Tensor, lengths: Tensor) -> Tensor:
        output, _ = self.gru(nn.utils.rnn.pack_padded_sequence(x, lengths))
        return nn.utils.rnn.pad_packed_sequence(output)[0]


def test_packed_sequences_are_followed() -> None:
    graph = traced(Packed(), torch.ones(5, 2, 3), torch.tensor([5, 2]))
    assert links(graph) == {
        ("x", "pack_padded_sequence"),
        ("lengths", "to"),
        ("to", "pack_padded_sequence"),
        ("pack_padded_sequence", "gru"),
        ("gru", "pad_packed_sequence"),
        ("pack_padded_sequence", "pad_packed_sequence"),
        ("pad_packed_sequence", "output"),
    }


class Busy(nn.Module):
    """Runs one of its parts in another thread as well, as another user of the model would."""

    def __init__(self) -> None:
        super().__init__()
        self.linear = nn.Linear(4, 4)

    def forward(self, x: Tensor) -> Tensor:
        other = threading.Thread(target=lambda: self.linear(torch.ones(7, 4)))
        other.start()
        other.join()
        return self.linear(x)


def test_what_another_thread_does_meanwhile_is_not_recorded() -> None:
    graph = traced(Busy(), torch.ones(1, 4))
    assert [(node.label, node.shapes) for node in graph.nodes] == [
        ("x", ((1, 4),)),
        ("linear", ((1, 4),)),
        ("output", ((1, 4),)),
    ]


def test_a_single_layer_is_a_graph_too() -> None:
    graph = drain(trace_graph(open_model("linear")))
    assert [(node.kind, node.label) for node in graph.nodes] == [
        ("input", "input"),
        ("module", "Linear"),
        ("output", "output"),
    ]


def test_a_model_that_raises_gives_the_graph_up_to_there() -> None:
    model = nn.Sequential(nn.Linear(4, 3), nn.ReLU(), nn.Linear(5, 2))
    graph = traced(model, torch.ones(1, 4))
    assert [node.label for node in graph.nodes] == ["input", "0", "1", "2"]
    assert graph.problem.startswith("The forward pass ended in 2: ")
    assert graph.node("2").note == graph.problem
    assert graph.node("2").shapes == ()
    assert ("1", "2") in links(graph)


class Careful(nn.Module):
    """Catches what a part raises and goes on."""

    def __init__(self) -> None:
        super().__init__()
        self.wrong = nn.Linear(9, 9)
        self.right = nn.Linear(4, 4)

    def forward(self, x: Tensor) -> Tensor:
        try:
            return self.wrong(x)
        except RuntimeError:
            return self.right(x).relu()


def test_an_error_that_the_model_catches_itself_is_no_problem() -> None:
    graph = traced(Careful(), torch.ones(1, 4))
    assert not graph.problem
    assert [node.label for node in graph.nodes] == ["x", "right", "relu", "output"]


def test_a_model_that_cannot_start_is_traced_symbolically() -> None:
    graph = traced(Residual())
    assert graph.method == "symbolic"
    assert "missing 1 required positional argument" in graph.why
    assert "missing 1 required positional argument" in graph.problem
    assert ("conv1", "norm") in links(graph)
    assert ("shortcut", "add") in links(graph)
    assert all(not node.shapes for node in graph.nodes if node.is_step)


class Greedy(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.linear = nn.Linear(4, 4)

    def forward(self, x: Tensor) -> Tensor:
        y = self.linear(x)
        big = y.new_empty(1 << 46)  # 256 TiB
        return y + big.sum()


def test_a_model_for_which_memory_does_not_suffice_is_traced_without_values() -> None:
    graph = traced(Greedy(), torch.ones(1, 4))
    assert graph.method == "symbolic"
    assert {("x", "linear"), ("linear", "add"), ("sum", "add")} <= links(graph)


def test_an_endless_forward_pass_is_stopped() -> None:
    class Endless(nn.Module):
        def forward(self, x: Tensor) -> Tensor:
            while True:
                try:
                    x = x + 1
                except Exception:
                    continue

    recording = record(Endless(), (torch.ones(1),), most_steps=100)
    assert recording.graph.problem == "The recording was stopped after 100 steps."
    assert len(recording.graph.nodes) == 100


class Restless(nn.Module):
    """Everything that a forward pass can leave behind."""

    def __init__(self) -> None:
        super().__init__()
        self.norm = nn.BatchNorm1d(4)
        self.drop = nn.Dropout(0.5)
        self.register_buffer("calls", torch.zeros(()))
        self.hidden = None

    def forward(self, x: Tensor) -> Tensor:
        self.calls += 1
        self.hidden = self.drop(self.norm(x)) + torch.rand(())
        return self.hidden


@pytest.mark.parametrize("method", [None, "symbolic", "exported"])
@pytest.mark.parametrize("width", [4, 5])
def test_tracing_leaves_model_hooks_and_rng_alone(method: Any, width: int) -> None:
    model = Restless().train()
    model.norm.eval()
    before = {key: value.clone() for key, value in model.state_dict().items()}
    state = torch.get_rng_state()
    x = torch.ones(2, width)
    try:
        graph = traced(model, x, method=method)
    except EngineError:
        graph = None
    assert graph is not None or method == "exported"
    assert [module.training for module in model.modules()] == [True, False, True]
    assert all(torch.equal(value, before[key]) for key, value in model.state_dict().items())
    assert model.hidden is None
    assert torch.equal(torch.get_rng_state(), state)
    assert all(not module._forward_hooks and not module._forward_pre_hooks for module in model.modules())
    assert all(not module._forward_hooks_always_called for module in model.modules())
    assert torch.is_grad_enabled()
    model(torch.randn(3, 4)).sum().backward()


def test_a_closed_trace_has_run_nothing() -> None:
    model = Restless()
    work = trace_module(model, (torch.ones(2, 4),))
    next(work)
    work.close()
    assert model.calls == 0
    assert not model._forward_hooks


def run(code: str) -> str:
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, timeout=110)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_a_recording_loads_neither_torch_dynamo_nor_sympy() -> None:
    code = (
        "import sys\nfrom engine.handle import open_model\nfrom engine.progress import drain\n"
        "from engine.inspection.graph.trace import trace_graph\n"
        "graph = drain(trace_graph(open_model('lenet')))\n"
        "print(len(graph.nodes), 'torch._dynamo' in sys.modules, 'sympy' in sys.modules)"
    )
    assert run(code) == "14 False False"


def test_results_folding_layout_and_picture_need_no_torch() -> None:
    code = (
        "import sys\nfrom engine.inspection.graph import folding, layout, reading, results, svg\n"
        "print('torch' in sys.modules)"
    )
    assert run(code) == "False"

"""The module tree: counts, shapes and MACs."""

from __future__ import annotations

import argparse
import json
import math

import pytest
import torch
from torch import Tensor, nn
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.utils.flop_counter import FlopCounterMode

from engine.commands import summary as command
from engine.handle import ModelHandle, open_model
from engine.inspection.summary import summarize, summarize_module
from tests.engine.small_gallery import shared_transformer


@pytest.fixture(scope="module")
def lenet() -> ModelHandle:
    return open_model("lenet")


# 784 = 28 x 28 places, each 5 x 5 weights, 6 maps; 144 = 12 x 12 places, each 3 x 3 weights of 6 channels, 16 maps
LENET = {
    "conv1": (156, (1, 1, 32, 32), (1, 6, 28, 28), 784 * 25 * 6),
    "conv2": (880, (1, 6, 14, 14), (1, 16, 12, 12), 144 * 9 * 6 * 16),
    "fc1": (576 * 120 + 120, (1, 576), (1, 120), 576 * 120),
    "fc2": (120 * 84 + 84, (1, 120), (1, 84), 120 * 84),
    "fc3": (84 * 10 + 10, (1, 84), (1, 10), 84 * 10),
}


@pytest.mark.parametrize("fqn", LENET)
def test_lenet_layer_by_layer(lenet: ModelHandle, fqn: str) -> None:
    row = summarize(lenet).row(fqn)
    assert (row.parameters, row.input_shape, row.output_shape, row.macs) == LENET[fqn]


def test_lenet_adds_up(lenet: ModelHandle) -> None:
    result = summarize(lenet)
    assert result.parameters == result.sum_of_rows == result.rows[0].parameters == 81_290
    assert result.macs == 322_056
    assert result.size_bytes == 4 * 81_290
    assert result.row("fc1").share == pytest.approx(69_240 / 81_290)
    assert result.row("fc1").formula == "120 × 576 + 120 = 69,240"
    assert result.rows[0].formula == "156 + 880 + 69,240 + 10,164 + 850 = 81,290"


@pytest.mark.parametrize(
    ("name", "parameters"),
    [("tiny-model", 22_210), ("linear", 8), ("transformer", 44_140_544), ("word-lstm", 28_484_606)],
)
def test_totals_worked_out_by_hand(name: str, parameters: int) -> None:
    handle = open_model(name)
    result = summarize(handle)
    assert result.parameters == result.trainable == result.sum_of_rows == parameters
    assert result.parameters == sum(parameter.numel() for parameter in handle.module.parameters())
    assert not result.problem


def test_word_models_macs_by_hand() -> None:
    # per word: four gates of 256 from 512 + 256 in the first layer, from 256 + 256 in four more; 256 to 33,278 words
    lstm = 1024 * (512 + 256) + 4 * 1024 * (256 + 256)
    result = summarize(open_model("word-lstm"))
    assert result.row("rnn").macs == 25 * lstm
    assert result.row("encoder").macs == 0
    assert result.macs == 25 * (lstm + 256 * 33_278)
    assert result.row("rnn").formula == "1,024 × 512 + 9 × (1,024 × 256) + 10 × 1,024 = 2,893,824"


def test_the_transformers_macs_are_those_of_torchs_flop_counter() -> None:
    handle = shared_transformer()
    # the CPU's fused attention is one that the counter does not know
    with sdpa_kernel(SDPBackend.MATH), FlopCounterMode(display=False) as counter, torch.inference_mode():
        handle.module(*handle.example_input)
    assert summarize(handle).macs == counter.get_total_flops() // 2


COUNTED = {
    "linear over three dimensions": (nn.Linear(7, 5), (torch.ones(2, 3, 7),)),
    "conv1d": (nn.Conv1d(4, 6, 3, stride=2, padding=1), (torch.ones(2, 4, 11),)),
    "grouped conv2d": (nn.Conv2d(6, 4, (3, 2), dilation=2, groups=2), (torch.ones(1, 6, 9, 8),)),
    "conv3d": (nn.Conv3d(2, 3, 2), (torch.ones(1, 2, 4, 5, 3),)),
    "conv_transpose2d": (nn.ConvTranspose2d(3, 5, 3, stride=2), (torch.ones(2, 3, 4, 4),)),
    "self-attention": (nn.MultiheadAttention(8, 2), (torch.ones(5, 3, 8),) * 3),
    "cross-attention": (
        nn.MultiheadAttention(8, 2, batch_first=True, kdim=6, vdim=4),
        (torch.ones(3, 5, 8), torch.ones(3, 7, 6), torch.ones(3, 7, 4)),
    ),
}


@pytest.mark.parametrize("case", COUNTED)
def test_formulas_agree_with_torchs_flop_counter(case: str) -> None:
    module, inputs = COUNTED[case]
    with FlopCounterMode(display=False) as counter, torch.inference_mode():
        module(*inputs)
    assert summarize_module(module, inputs).macs == counter.get_total_flops() // 2 > 0


@pytest.mark.filterwarnings("ignore:LSTM with projections")
@pytest.mark.parametrize(
    ("module", "macs"),
    [
        (nn.LSTM(3, 4), 6 * 2 * 4 * 4 * (3 + 4)),
        (nn.GRU(3, 4, num_layers=2), 6 * 2 * 3 * 4 * ((3 + 4) + (4 + 4))),
        (nn.RNN(3, 4, bidirectional=True), 6 * 2 * 2 * 4 * (3 + 4)),
        # projected to 2: the recurrent input is 2 wide, and 4 are projected to 2 at each step
        (nn.LSTM(3, 4, proj_size=2), 6 * 2 * (4 * 4 * (3 + 2) + 4 * 2)),
    ],
)
def test_recurrent_layers_use_every_matrix_once_a_step(module: nn.Module, macs: int) -> None:
    assert summarize_module(module, (torch.ones(6, 2, 3),)).macs == macs


def test_a_packed_sequence_counts_its_real_steps() -> None:
    packed = nn.utils.rnn.pack_padded_sequence(torch.ones(5, 2, 3), torch.tensor([5, 2]))
    assert summarize_module(nn.LSTM(3, 4), (packed,)).macs == 7 * 4 * 4 * (3 + 4)


class Tied(nn.Module):
    """A decoder that uses the embedding's matrix, as word models often do."""

    def __init__(self) -> None:
        super().__init__()
        self.encoder = nn.Embedding(10, 4)
        self.decoder = nn.Linear(4, 10)
        self.decoder.weight = self.encoder.weight

    def forward(self, ids: Tensor) -> Tensor:
        return self.decoder(self.encoder(ids))


def test_tied_weights_are_counted_once_and_marked() -> None:
    result = summarize_module(Tied(), (torch.zeros(3, dtype=torch.int64),))
    assert result.parameters == result.sum_of_rows == 10 * 4 + 10
    assert result.row("decoder").parameters == 10
    assert result.row("decoder").note == "weight is encoder.weight, counted there"
    assert result.row("decoder").macs == 3 * 4 * 10
    assert result.size_bytes == 4 * 50


class Reused(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.first = nn.Linear(4, 4)
        self.again = self.first

    def forward(self, x: Tensor) -> Tensor:
        return self.again(self.first(x))


def test_a_module_in_two_places_is_counted_in_the_first() -> None:
    result = summarize_module(Reused(), (torch.ones(2, 4),))
    assert result.parameters == result.sum_of_rows == 20
    assert (result.row("first").calls, result.row("first").macs) == (2, 2 * 2 * 16)
    assert result.row("again").note == "the same module as first, counted there"
    assert result.macs == 2 * 2 * 16


class Bare(nn.Module):
    """Multiplies with a parameter of its own, in a way that a formula knows or not."""

    def __init__(self, way: str) -> None:
        super().__init__()
        self.way = way
        self.scale = nn.Parameter(torch.ones(4, 4), requires_grad=False)
        self.register_buffer("steps", torch.zeros(3))
        self.inner = nn.Linear(4, 4)

    def forward(self, x: Tensor) -> Tensor:
        return self.inner(torch.einsum("ni,ij->nj", x, self.scale) if self.way == "einsum" else x @ self.scale)


def test_bare_parameters_and_buffers_are_shown_and_unknown_macs_stay_unknown() -> None:
    result = summarize_module(Bare("einsum"), (torch.ones(1, 4),))
    root = result.rows[0]
    assert (root.own_parameters, root.parameters, root.trainable, root.buffers) == (16, 36, 20, 3)
    assert (result.parameters, result.trainable, result.buffers, result.size_bytes) == (36, 20, 3, 4 * 39)
    assert result.row("inner").macs == 16
    assert root.macs is None
    assert result.macs is None
    assert "einsum" in root.run.unknown


def test_products_of_a_forward_itself_count_for_its_module() -> None:
    result = summarize_module(Bare("matmul"), (torch.ones(3, 4),))
    assert result.rows[0].run.mac_terms == ((1, (3, 4, 4)),)
    assert result.macs == 3 * 4 * 4 + 3 * 4 * 4


def test_a_model_that_fails_still_shows_what_ran_before() -> None:
    model = nn.Sequential(nn.Linear(4, 3), nn.Linear(5, 2))
    result = summarize_module(model, (torch.ones(1, 4),))
    assert result.parameters == 4 * 3 + 3 + 5 * 2 + 2
    assert result.row("0").output_shape == (1, 3)
    assert result.row("1").output_shape is None
    assert result.macs is None
    assert result.failure.fqn == "1"
    assert result.problem.startswith("1 needs 5 features, got 3: ")
    assert result.row("1").note == result.problem
    assert [row.fqn for row in result.rows if row.is_failed] == ["1"]


class EncoderOnly(nn.Module):
    """Takes torch's fused path in eval mode, unless somebody looks."""

    def __init__(self) -> None:
        super().__init__()
        layer = nn.TransformerEncoderLayer(8, 2, 16, batch_first=True)
        self.encoder = nn.TransformerEncoder(layer, 2)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        return self.encoder(x, src_key_padding_mask=mask)


def test_the_fused_path_of_an_encoder_hides_nothing() -> None:
    inputs = (torch.ones(2, 5, 8), torch.tensor([[False] * 5, [False] * 3 + [True] * 2]))
    result = summarize_module(EncoderOnly().eval(), inputs)
    assert result.row("encoder.layers.1.linear1").output_shape == (2, 5, 16)
    attention = 2 * (4 * 5 * 8 * 8 + 2 * 5 * 5 * 8)
    assert result.macs == 2 * (attention + 2 * 2 * 5 * 8 * 16)
    assert torch.backends.mha.get_fastpath_enabled()


class Restless(nn.Module):
    """Everything that a forward pass can leave behind."""

    def __init__(self) -> None:
        super().__init__()
        self.norm = nn.BatchNorm1d(4)
        self.drop = nn.Dropout(0.5)
        self.register_buffer("calls", torch.zeros(()))
        self.register_buffer("last", torch.zeros(1))
        self.hidden = None

    def forward(self, x: Tensor) -> Tensor:
        self.calls += 1
        self.last = x.sum().view(1)
        self.hidden = self.drop(self.norm(x)) + torch.rand(())
        self.extra = self.hidden
        return self.hidden


@pytest.mark.parametrize("fails", [False, True])
def test_looking_leaves_mode_buffers_attributes_hooks_and_rng_alone(fails: bool) -> None:
    model = Restless().train()
    model.norm.eval()
    before = {key: value.clone() for key, value in model.state_dict().items()}
    last, state = model.last, torch.get_rng_state()
    result = summarize_module(model, (torch.ones(2, 5 if fails else 4),))
    assert bool(result.problem) == fails
    assert [module.training for module in model.modules()] == [True, False, True]
    assert all(torch.equal(value, before[key]) for key, value in model.state_dict().items())
    assert model.last is last
    assert model.hidden is None
    assert not hasattr(model, "extra")
    assert torch.equal(torch.get_rng_state(), state)
    for module in model.modules():
        assert not module._forward_hooks
        assert not module._forward_pre_hooks
    model(torch.randn(3, 4)).sum().backward()  # nothing made in inference mode was left in it


def test_ten_thousand_modules_are_counted() -> None:
    model = nn.Sequential(*(nn.Sequential(*(nn.Linear(2, 2) for _ in range(99))) for _ in range(100)))
    result = summarize_module(model, (torch.ones(1, 2),))
    assert len(result.rows) == 1 + 100 * 100
    assert result.parameters == result.sum_of_rows == 9_900 * 6
    assert result.macs == 9_900 * 4
    assert result.rows[0].formula == "100 × 594 = 59,400"


def test_the_command_gives_the_promised_json() -> None:
    result = json.loads(json.dumps(command.run(argparse.Namespace(model="lenet", input=None, save=None))))
    modules = {module["fqn"]: module for module in result["modules"]}
    assert modules["conv2"] == {
        "fqn": "conv2",
        "type": "Conv2d",
        "parameters": 880,
        "input_shape": [1, 6, 14, 14],
        "output_shape": [1, 16, 12, 12],
        "macs": 124_416,
        "size_bytes": 3_520,
    }
    assert result.keys() == {"modules", "input", "totals"}
    assert result["input"] == [[1, 1, 32, 32]]
    assert result["totals"] == {
        "parameters": 81_290,
        "trainable": 81_290,
        "buffers": 0,
        "macs": 322_056,
        "size_bytes": 325_160,
    }
    text = command.as_text(result)
    assert "69,240" in text
    assert "1x16x12x12" in text
    assert math.prod(modules["conv1"]["output_shape"]) == 6 * 28 * 28

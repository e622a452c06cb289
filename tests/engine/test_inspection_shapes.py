"""Input shapes as text, and forward passes that fail: one row, a reason and a remedy in words."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor, nn

from engine.errors import EngineError
from engine.handle import ModelHandle, open_model
from engine.inspection.input_spec import (
    InputSpec,
    InputTensor,
    build_inputs,
    guess_input,
    input_spec,
    parse_input_spec,
    spec_of,
)
from engine.inspection.results import ModelSummary
from engine.inspection.summary import summarize, summarize_module
from engine.inspection.twin import meta_twin
from tests.engine.small_gallery import shared_transformer


@pytest.fixture(scope="module")
def lenet() -> ModelHandle:
    return open_model("lenet")


def run(handle: ModelHandle, text: str) -> ModelSummary:
    return summarize(handle, parse_input_spec(text, input_spec(handle)))


@pytest.mark.parametrize("text", ["1, 1, 28, 28", "1x1x28x28", "1 × 1 × 28 × 28", "(1, 1, 28, 28)", " [1,1,28,28]; "])
def test_a_shape_may_be_written_in_several_ways(lenet: ModelHandle, text: str) -> None:
    assert parse_input_spec(text, input_spec(lenet)) == InputSpec((InputTensor((1, 1, 28, 28)),))


def test_text_and_shapes_go_both_ways() -> None:
    handle = open_model("word-lstm")
    spec = input_spec(handle)
    assert spec.text == "25, 1; 5, 1, 256; 5, 1, 256"
    assert spec.tensors[0].dtype == "int64"
    assert parse_input_spec(spec.text, spec) == spec
    assert parse_input_spec("25, 1 float32; 5, 1, 256; 5, 1, 256", spec).tensors[0].dtype == "float32"


BAD_TEXTS = {
    "": "takes 1 tensor, the text has 0: write it as 1, 1, 32, 32",
    "1, 1; 32, 32": "takes 1 tensor, the text has 2",
    "1, 0, 32, 32": "is 0, and then nothing goes in: use 1 or more",
    "1, -1, 32, 32": "is -1, which is negative: use 1 or more",
    "1, 1, 32.5, 32": "'32.5' is no whole number",
    "a": "'a' is no whole number: write a shape as 1, 1, 32, 32",
    "1, 1,, 32": "'' is no whole number",
    "100000, 100000": "1e\\+10 elements: keep it at 1,000,000,000 or fewer",
    "1" * 5_000: "is no whole number",
    "1, " * 9 + "1": "10 dimensions is too deep",
    "١, 1": "is no whole number",
}


@pytest.mark.parametrize("text", BAD_TEXTS, ids=range(len(BAD_TEXTS)))
def test_a_bad_shape_ends_in_one_sentence(lenet: ModelHandle, text: str) -> None:
    with pytest.raises(EngineError, match=BAD_TEXTS[text]) as caught:
        parse_input_spec(text, input_spec(lenet))
    assert len(str(caught.value)) < 200


def test_inputs_keep_their_nesting_and_the_examples_values() -> None:
    example = (torch.tensor([3, 4]), {"state": (torch.ones(2), torch.ones(3))})
    made = build_inputs(InputSpec((InputTensor((2,), "int64"), InputTensor((5,)), InputTensor((3,)))), example)
    assert made[0] is example[0]
    assert made[1]["state"][1] is example[1]["state"][1]
    assert torch.equal(made[1]["state"][0], torch.zeros(5))
    with pytest.raises(EngineError, match="takes 3 tensors, not 1"):
        build_inputs(InputSpec((InputTensor((2,)),)), example)


LENETS_FAILURES = {
    "1, 1, 28, 28": ("fc1", "fc1 needs 576 features, got 400: use a 32x32 input."),
    "4, 1, 28, 28": ("fc1", "fc1 needs 576 features, got 400: use a 32x32 input."),
    "1, 3, 32, 32": ("conv1", "conv1 needs 1 channel, got 3: use an input with 1 channel, 1, 1, 32, 32."),
    "32, 32": (
        "conv1",
        "conv1 needs 4 or 3 dimensions (N, C, H, W), got 2 (32 × 32): use an input of the shape 1, 1, 32, 32.",
    ),
    "1, 1, 3, 3": ("conv1", "conv1 needs at least 5 × 5 cells for its kernel, got 3 × 3: use a 32x32 input."),
    "1, 1, 32, 32 int64": (
        "conv1",
        "conv1 needs floating-point numbers, got int64: use float32 numbers in the shape 1, 1, 32, 32.",
    ),
}


@pytest.mark.parametrize("text", LENETS_FAILURES)
def test_exactly_one_row_fails_and_says_why_and_what_helps(lenet: ModelHandle, text: str) -> None:
    fqn, sentence = LENETS_FAILURES[text]
    result = run(lenet, text)
    assert result.problem == sentence
    assert [row.fqn for row in result.rows if row.is_failed] == [fqn]
    assert result.row(fqn).note == sentence
    assert result.macs is None
    assert result.parameters == 81_290


def test_what_ran_before_the_failure_keeps_its_shapes(lenet: ModelHandle) -> None:
    result = run(lenet, "1, 1, 28, 28")
    assert result.row("conv2").output_shape == (1, 16, 10, 10)
    assert result.row("fc2").output_shape is None
    assert result.row("fc2").note == "not reached in this forward pass"


def test_a_large_input_takes_its_shapes_from_the_meta_device() -> None:
    model = nn.Sequential(nn.Conv2d(1, 64, 3, padding=1), nn.AdaptiveAvgPool2d(1))
    handle = ModelHandle("x", "X", model, "", (torch.zeros(1, 1, 32, 32),))
    result = run(handle, "1, 1, 20000, 20000")  # 100 GB of activations
    assert result.device == "meta"
    assert result.row("0").output_shape == (1, 64, 20_000, 20_000)
    assert result.macs == 64 * 20_000 * 20_000 * 9
    assert not model[0].weight.is_meta
    assert summarize(handle).device == "cpu"


def test_many_tokens_take_the_meta_device_since_their_logits_would_not_fit() -> None:
    result = run(open_model("word-lstm"), "100000, 1; 5, 1, 256; 5, 1, 256")  # 13 GB of logits
    assert result.device == "meta"
    assert result.row("decoder").output_shape == (100_000, 1, 33_278)


RECURRENT = {
    "lstm": (nn.LSTM(6, 4, 2, bidirectional=True), torch.ones(5, 3, 6)),
    "projected": (nn.LSTM(6, 4, proj_size=2, batch_first=True), torch.ones(5, 3, 6)),
    "gru": (nn.GRU(6, 4, 2), torch.ones(5, 6)),
    "relu": (nn.RNN(6, 4, nonlinearity="relu", bidirectional=True), torch.ones(5, 3, 6)),
    "packed": (
        nn.LSTM(6, 4, 2, bidirectional=True),
        nn.utils.rnn.pack_padded_sequence(torch.ones(5, 2, 6), torch.tensor([5, 2])),
    ),
}


@pytest.mark.filterwarnings("ignore:LSTM with projections")
@pytest.mark.parametrize("case", RECURRENT)
def test_recurrent_shapes_without_values_are_those_of_a_real_pass(case: str) -> None:
    module, given = RECURRENT[case]
    inputs = (given.to("meta"),)
    real, shapes = summarize_module(module, (given,)), summarize_module(meta_twin(module), inputs)
    assert not shapes.problem
    assert shapes.rows[0].run.output_shapes == real.rows[0].run.output_shapes
    assert shapes.macs == real.macs


def sequence(*modules: nn.Module) -> nn.Module:
    return nn.Sequential(*modules)


class Attending(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.attention = nn.MultiheadAttention(8, 2)

    def forward(self, x: Tensor) -> Tensor:
        return self.attention(x, x, x)[0]


class Multiplying(nn.Module):
    def forward(self, x: Tensor) -> Tensor:
        return x @ torch.ones(5, 2)


class Adding(nn.Module):
    def forward(self, x: Tensor) -> Tensor:
        return x + torch.ones(5)


class Joining(nn.Module):
    def forward(self, x: Tensor) -> Tensor:
        return torch.cat([torch.ones(3, 2), x], dim=1)


LAYERS = {
    "batch norm": (sequence(nn.BatchNorm2d(3)), torch.ones(1, 4, 5, 5), "0 needs 3 features, got 4"),
    "batch norm rank": (sequence(nn.BatchNorm2d(3)), torch.ones(1, 3), "0 needs 4 dimensions"),
    "instance norm": (
        sequence(nn.InstanceNorm2d(3, track_running_stats=True)),
        torch.ones(4, 5, 5),
        "0 needs 3 features, got 4",
    ),
    "group norm": (sequence(nn.GroupNorm(2, 4)), torch.ones(1, 6, 5), "0 needs 4 channels, got 6"),
    "layer norm": (sequence(nn.LayerNorm(6)), torch.ones(2, 5), "0 needs 6 features, got 5"),
    "layer norm 2d": (sequence(nn.LayerNorm((3, 6))), torch.ones(2, 3, 5), "0 needs an input that ends in 3 × 6"),
    "embedding index": (
        sequence(nn.Embedding(10, 4)),
        torch.tensor([3, 10]),
        "0 needs indices from 0 to 9, got 10",
    ),
    "negative index": (sequence(nn.Embedding(10, 4)), torch.tensor([-1]), "0 needs indices from 0 to 9, got -1"),
    "embedding of floats": (
        sequence(nn.Embedding(10, 4)),
        torch.ones(3),
        "0 needs whole numbers as indices, got float32: use int64 numbers in the shape 3",
    ),
    "lstm": (sequence(nn.LSTM(6, 4)), torch.ones(5, 2, 7), "0 needs 6 features, got 7: use an input of 6 features"),
    "gru rank": (sequence(nn.GRU(6, 4)), torch.ones(5, 2, 1, 6), "0 needs 2 or 3 dimensions"),
    "lstm cell": (sequence(nn.LSTMCell(6, 4)), torch.ones(2, 7), "0 needs 6 features, got 7"),
    "attention": (Attending(), torch.ones(5, 2, 7), "attention needs 8 features in its query, got 7"),
    "matmul": (Multiplying(), torch.ones(3, 4), "Multiplying failed: its forward multiplies 3 × 4 by 5 × 2"),
    "add": (Adding(), torch.ones(3, 4), "Adding failed: its forward joins tensors cell by cell that have 4 and 5"),
    "cat": (Joining(), torch.ones(4, 2), "Joining failed: its forward puts tensors together"),
    "transposed": (
        sequence(nn.ConvTranspose2d(3, 4, 2)),
        torch.ones(1, 2, 5, 5),
        "0 needs 3 channels, got 2: use an input with 3 channels, 1, 3, 5, 5",
    ),
    "conv1d": (sequence(nn.Conv1d(3, 4, 2)), torch.ones(5), "0 needs 3 or 2 dimensions"),
}


@pytest.mark.parametrize("case", LAYERS)
def test_each_kind_of_layer_says_what_it_needs(case: str) -> None:
    module, given, words = LAYERS[case]
    result = summarize_module(module, (given,))
    assert result.problem.startswith(words)
    assert result.problem.count("\n") == 0
    assert sum(row.is_failed for row in result.rows) == 1
    assert result.failure.remedy


def test_the_remedy_is_tried_before_it_is_told() -> None:
    handle = open_model("word-lstm")
    result = run(handle, "25, 2; 5, 1, 256; 5, 1, 256")
    assert result.failure.fqn == "rnn"
    assert result.problem.endswith("got 5 × 1 × 256: use inputs of the shapes 25, 2; 5, 2, 256; 5, 2, 256.")
    assert not run(handle, "25, 2; 5, 2, 256; 5, 2, 256").problem


def test_a_size_is_found_where_no_example_is_known() -> None:
    # 3 x 3 convolutions and two poolings leave 4 x 4 cells of an 18 x 18 or 22 x 22 image; 18 is nearer to 20
    model = nn.Sequential(nn.Conv2d(1, 2, 3), nn.MaxPool2d(4), nn.Flatten(), nn.Linear(2 * 4 * 4, 3))
    result = summarize_module(model, (torch.ones(1, 1, 30, 30),))
    assert result.failure.reason == "3 needs 32 features, got 98"
    side = int(result.failure.remedy.removeprefix("use a ").partition("x")[0])
    assert result.failure.remedy == f"use a {side}x{side} input"
    assert (side - 2) // 4 == 4
    assert not summarize_module(model, (torch.ones(1, 1, side, side),)).problem


def test_a_missing_input_is_named() -> None:
    result = summarize_module(shared_transformer().module, (torch.ones(3, 1, 512),))
    assert result.problem.startswith("Transformer needs 2 inputs (src, tgt), got 1")


def test_a_forward_that_reads_values_says_so_on_the_meta_device() -> None:
    class Reading(nn.Module):
        def forward(self, x: Tensor) -> Tensor:
            return x if x.sum().item() > 0 else -x

    result = summarize_module(Reading(), (torch.ones(2, device="meta"),))
    assert "reads values" in result.problem


GUESSES = {
    "embedding": (nn.Sequential(nn.Embedding(9, 4)), InputTensor((1, 8), "int64")),
    "convolution": (nn.Sequential(nn.ReLU(), nn.Conv2d(3, 4, 3)), InputTensor((1, 3, 32, 32))),
    "linear": (nn.Linear(7, 2), InputTensor((1, 7))),
    "encoder": (nn.TransformerEncoderLayer(16, 2), InputTensor((8, 1, 16))),
}


@pytest.mark.parametrize("case", GUESSES)
def test_a_first_input_is_guessed_from_the_first_layer(case: str) -> None:
    model, tensor = GUESSES[case]
    spec = guess_input(model)
    assert spec == InputSpec((tensor,))
    inputs = tuple(torch.zeros(each.shape, dtype=getattr(torch, each.dtype)) for each in spec.tensors)
    assert not summarize_module(model, inputs).problem
    assert spec_of(inputs) == spec


def test_nothing_is_guessed_without_a_layer_that_tells() -> None:
    assert guess_input(nn.ReLU()) is None
    assert guess_input(nn.LazyLinear(3)) is None

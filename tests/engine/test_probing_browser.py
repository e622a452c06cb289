"""The activation browser and the inputs for it."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from engine.errors import EngineError
from engine.handle import ModelHandle, open_model
from engine.models.word_lstm import LSTMModel, empty_hidden
from engine.probing.browser import activation_index, read_activation
from engine.probing.inputs import (
    input_choices,
    noise_input,
    one_hot_input,
    picture_input,
    text_input,
    zeros_input,
)
from engine.samples.stroke_digits import stroke_digit
from engine.text.vocabulary import Dictionary
from tests.engine.conftest import WORDS
from tests.engine.small_gallery import SMALL_GALLERY, open_small


def own(model: nn.Module, *inputs: Any, words: Dictionary | None = None) -> ModelHandle:
    return ModelHandle("own", "Own", model.eval(), "", inputs, words)


class Shared(nn.Module):
    """One layer called three times, and a dict with a tuple inside as the output."""

    def __init__(self) -> None:
        super().__init__()
        self.step = nn.Linear(4, 4)

    def forward(self, x: Tensor) -> dict[str, Any]:
        first = self.step(x)
        second = self.step(first)
        third = self.step(second)
        third.mul_(0)  # what was read must not change with it
        return {"states": (first, second), "last": third}


def test_a_module_that_is_called_three_times_has_three_entries() -> None:
    x = torch.rand(2, 4)
    handle = own(Shared(), x)
    index = activation_index(handle)
    assert [(entry.fqn, entry.call, entry.calls) for entry in index if entry.fqn] == [("step", n, 3) for n in range(3)]
    assert [entry.part_name for entry in index if not entry.fqn] == ['["states"][0]', '["states"][1]', '["last"]']
    expected = x
    with torch.no_grad():
        for call in range(3):
            expected = handle.module.step(expected)
            page = read_activation(handle, None, "step", call=call, sample=1)
            np.testing.assert_array_equal(page.values, expected[1].numpy())
    whole = read_activation(handle, None, "", part=1)
    np.testing.assert_array_equal(whole.values, read_activation(handle, None, "step", call=1).values)
    assert whole.entry.label == 'the model, ["states"][1]'


@pytest.mark.parametrize(
    ("model", "shape", "kind", "sample_shape"),
    [
        (nn.Conv1d(2, 3, 3), (2, 2, 10), "signals", (3, 8)),
        (nn.Conv1d(2, 3, 3), (2, 10), "signals", (3, 8)),
        (nn.Conv2d(1, 3, 3), (2, 1, 6, 5), "maps", (3, 4, 3)),
        (nn.Conv2d(1, 3, 3), (1, 6, 5), "maps", (3, 4, 3)),
        (nn.Conv3d(1, 2, 3), (2, 1, 6, 5, 4), "volume", (2, 4, 3, 2)),
        (nn.BatchNorm1d(4), (3, 4), "vector", (4,)),
        (nn.Linear(4, 2), (3, 4), "vector", (2,)),
        (nn.Linear(4, 2), (4,), "vector", (2,)),
        (nn.LSTM(3, 4), (7, 2, 3), "sequence", (7, 4)),
        (nn.LSTM(3, 4, batch_first=True), (2, 7, 3), "sequence", (7, 4)),
        (nn.GRU(3, 4), (7, 3), "sequence", (7, 4)),
        (nn.TransformerEncoderLayer(4, 2, 8), (7, 2, 4), "sequence", (7, 4)),
        (nn.TransformerEncoderLayer(4, 2, 8, batch_first=True), (2, 7, 4), "sequence", (7, 4)),
        (nn.Embedding(9, 4), None, "sequence", (5, 4)),
    ],
)
def test_the_layout_of_an_output_is_recognised(
    model: nn.Module, shape: tuple[int, ...] | None, kind: str, sample_shape: tuple[int, ...]
) -> None:
    x = torch.rand(shape) if shape else torch.arange(5)
    handle = own(model, x)
    last = next(entry for entry in activation_index(handle) if not entry.fqn)
    assert (last.kind, last.sample_shape) == (kind, sample_shape)
    page = read_activation(handle, None, "")
    assert page.values.shape == sample_shape


def test_the_last_states_of_an_lstm_are_rows_of_layers() -> None:
    model, x = nn.LSTM(3, 4, 2, batch_first=True), torch.rand(5, 7, 3)
    handle = own(model, x)
    entries = activation_index(handle)
    assert [(entry.part_name, entry.sample_shape, entry.samples) for entry in entries] == [
        ("[0]", (7, 4), 5),
        ("[1][0]", (2, 4), 5),
        ("[1][1]", (2, 4), 5),
    ]
    with torch.no_grad():
        _, (_, c) = model(x)
    np.testing.assert_array_equal(read_activation(handle, None, "", part=2, sample=3).values, c[:, 3].numpy())


def test_thousands_of_channels_come_in_pages_that_make_up_the_whole() -> None:
    model = nn.Sequential(nn.Conv2d(1, 3_000, 3))
    handle = own(model, torch.rand(1, 1, 5, 5))
    pages = [read_activation(handle, None, "0", page=page) for page in range(47)]  # 46 x 64 + 56
    assert {page.pages for page in pages} == {47}
    assert pages[-1].values.shape == (56, 3, 3)
    with torch.no_grad():
        whole = model(*handle.example_input)[0].numpy()
    np.testing.assert_array_equal(np.concatenate([page.values for page in pages]), whole)
    with pytest.raises(EngineError, match="47 pages"):
        read_activation(handle, None, "0", page=47)


def test_features_of_a_sequence_come_in_pages_too() -> None:
    handle = own(nn.GRU(3, 40, batch_first=True), torch.rand(1, 6, 3))
    whole = read_activation(handle, None, "").values
    parts = [read_activation(handle, None, "", page=page, per_page=16).values for page in range(3)]
    np.testing.assert_array_equal(np.concatenate(parts, axis=1), whole)
    assert parts[2].shape == (6, 8)


def test_colour_ranges_are_of_the_map_of_the_layer_or_fixed() -> None:
    model = nn.Conv2d(1, 2, 1, bias=False)
    with torch.no_grad():
        model.weight.copy_(torch.tensor([1.0, -3.0]).view(2, 1, 1, 1))
    handle = own(model, torch.tensor([[[[0.5, 2.0], [0.0, 1.0]]]]))
    of_map = read_activation(handle, None, "", range_mode="map")
    assert of_map.limits.tolist() == [2.0, 6.0]
    assert (of_map.low.tolist(), of_map.high.tolist()) == ([0.0, -6.0], [2.0, 0.0])
    assert read_activation(handle, None, "", range_mode="layer", per_page=1).limits.tolist() == [6.0]
    assert read_activation(handle, None, "", range_mode="fixed", fixed=4).limits.tolist() == [4.0, 4.0]
    with pytest.raises(EngineError, match="above 0"):
        read_activation(handle, None, "", range_mode="fixed", fixed=float("nan"))


def test_nan_and_infinity_are_left_out_of_the_range_and_told() -> None:
    handle = own(nn.Identity(), torch.tensor([[1.0, float("nan"), float("inf"), -2.0]]))
    page = read_activation(handle, None, "")
    assert page.limits.max() == 2.0
    assert page.reading.endswith("2 values are NaN or infinite.")


def test_a_page_of_maps_brings_its_receptive_fields() -> None:
    page = read_activation(open_model("lenet"), None, "conv2")
    assert page.fields is not None
    assert page.fields.field_of(0, 0).last == (9, 9)


def test_a_forward_pass_that_fails_says_why_and_what_to_do() -> None:
    with pytest.raises(EngineError, match="conv1"):
        activation_index(open_model("lenet"), (torch.zeros(1, 3, 32, 32),))
    with pytest.raises(EngineError, match="no output"):
        read_activation(open_model("lenet"), None, "conv3")


@pytest.mark.parametrize("name", SMALL_GALLERY)
def test_looking_leaves_every_gallery_model_as_it_was(name: str) -> None:
    handle = open_small(name)
    handle.module.train()
    rng = torch.get_rng_state()
    before = {key: value.clone() for key, value in handle.module.state_dict().items()}
    entries = activation_index(handle)
    assert entries[-1].fqn == ""
    for entry in entries[:2] + entries[-1:]:
        page = read_activation(handle, None, entry.fqn, call=entry.call, part=entry.part)
        assert page.entry == entry
        assert page.values.size <= np.prod(entry.sample_shape)
    assert all(module.training for module in handle.module.modules())
    assert not any(module._forward_hooks or module._forward_pre_hooks for module in handle.module.modules())
    assert torch.equal(torch.get_rng_state(), rng)
    assert all(torch.equal(value, before[key]) for key, value in handle.module.state_dict().items())


def test_looking_does_not_move_the_statistics_of_batch_norm() -> None:
    model = nn.Sequential(nn.Conv2d(1, 2, 3), nn.BatchNorm2d(2), nn.Dropout(0.5))
    handle = own(model, torch.rand(4, 1, 5, 5))
    model.train()
    before = {name: buffer.clone() for name, buffer in model.named_buffers()}
    activation_index(handle)
    read_activation(handle, None, "1")
    assert model.training
    assert all(torch.equal(buffer, before[name]) for name, buffer in model.named_buffers())


def test_shapes_without_values_have_no_activations() -> None:
    with pytest.raises(EngineError, match="shapes only"):
        activation_index(open_model("bert-encoder"))


def test_a_lazy_module_does_not_get_its_sizes_from_being_looked_at() -> None:
    handle = own(nn.LazyLinear(3), torch.rand(2, 4))
    with pytest.raises(EngineError, match="lazy"):
        activation_index(handle)
    assert isinstance(handle.module, nn.LazyLinear)


@pytest.mark.filterwarnings("ignore:torch.ao.quantization is deprecated")
@pytest.mark.filterwarnings("ignore:torch.quantize_per_tensor")
def test_a_quantized_recurrent_layer_is_read_like_its_original() -> None:
    model, x = nn.Sequential(nn.LSTM(3, 4)), torch.rand(7, 2, 3)
    quantized = torch.ao.quantization.quantize_dynamic(model, {nn.LSTM}, dtype=torch.qint8)
    entries = [
        [(entry.fqn, entry.kind, entry.sample_shape, entry.samples) for entry in activation_index(own(each, x))]
        for each in (model, quantized)
    ]
    assert entries[0] == entries[1]


@pytest.mark.parametrize(
    ("output", "sample_shape"),
    [
        (torch.complex(torch.tensor([[3.0]]), torch.tensor([[4.0]])), (1,)),
        (torch.tensor([[True, False]]), (2,)),
        (torch.tensor(5.0), (1,)),
        (torch.zeros(1, 2, 3, 4, 5, 6), (6, 4, 5, 6)),
        (torch.eye(3).to_sparse(), (3,)),
    ],
)
def test_outputs_of_any_sort_can_be_read(output: Tensor, sample_shape: tuple[int, ...]) -> None:
    class Fixed(nn.Module):
        def forward(self, x: Tensor) -> Tensor:
            return output

    page = read_activation(own(Fixed(), torch.rand(1, 2)), None, "")
    assert page.entry.sample_shape == sample_shape
    expected = output.to_dense() if output.layout != torch.strided else output
    expected = (expected.abs() if expected.is_complex() else expected).float()
    first = expected[0] if expected.dim() > 1 else expected
    np.testing.assert_array_equal(page.values.ravel(), first.numpy().ravel())


# Inputs


def test_a_drawing_goes_in_as_it_is_and_a_larger_picture_is_resized() -> None:
    lenet = open_model("lenet")
    drawing = stroke_digit(4, seed=2)
    (x,) = picture_input(lenet, drawing)
    assert torch.equal(x[0, 0], torch.from_numpy(drawing))
    (large,) = picture_input(lenet, np.full((64, 100, 3), 0.25))
    torch.testing.assert_close(large, torch.full((1, 1, 32, 32), 0.25))
    colours = own(nn.Conv2d(3, 1, 3), torch.zeros(1, 3, 8, 8))
    assert picture_input(colours, np.ones((8, 8)))[0].shape == (1, 3, 8, 8)
    for bad in (np.zeros((0, 4)), np.full((4, 4), 2.0), np.full((4, 4), np.nan), np.zeros((4, 4, 2))):
        with pytest.raises(EngineError):
            picture_input(lenet, bad)


def test_words_become_ids_where_the_model_expects_them() -> None:
    words = Dictionary(WORDS)
    model = LSTMModel(len(WORDS), 6, 5, 1, dropout=0.0)
    ids = torch.zeros(3, 1, dtype=torch.int64)
    handle = own(model, ids, empty_hidden(model), words=words)
    given, state = text_input(handle, "the old bridge of zyzzyva")
    assert given[:, 0].tolist() == [2, 9, 7, 4, 0]
    assert state is handle.example_input[1]
    assert activation_index(handle, (given, state))[-1].samples == 1
    first = own(nn.Embedding(20, 4), torch.zeros(1, 3, dtype=torch.int64), words=words)
    assert text_input(first, "the river")[0].shape == (1, 2)
    with pytest.raises(EngineError, match="no words"):
        text_input(handle, "  ")
    with pytest.raises(EngineError, match="too many"):
        text_input(handle, "the " * 3_000)


def test_noise_comes_from_its_seed_and_ids_stay_in_the_vocabulary() -> None:
    lenet = open_model("lenet")
    assert torch.equal(noise_input(lenet, seed=3)[0], noise_input(lenet, seed=3)[0])
    assert not torch.equal(noise_input(lenet, seed=3)[0], noise_input(lenet, seed=4)[0])
    handle = own(nn.Embedding(3, 4), torch.zeros(500, dtype=torch.int64))
    assert set(noise_input(handle)[0].tolist()) == {0, 1, 2}


def test_a_single_one_and_zeros() -> None:
    lenet = open_model("lenet")
    (x,) = one_hot_input(lenet, 33)
    assert x.sum() == 1
    assert x[0, 0, 1, 1] == 1
    assert not zeros_input(lenet)[0].any()
    with pytest.raises(EngineError, match="no place 1,024"):
        one_hot_input(lenet, 1024)


def test_what_does_not_fit_is_said_before_it_is_tried() -> None:
    def fitting(name: str) -> list[str]:
        return [choice.kind for choice in input_choices(open_model(name)) if choice.fits]

    assert fitting("lenet") == ["picture", "noise", "one-hot", "zeros"]
    assert fitting("transformer") == ["noise", "one-hot", "zeros"]
    with pytest.raises(EngineError, match="not words"):
        text_input(open_model("lenet"), "a river")
    with pytest.raises(EngineError, match="not a picture"):
        picture_input(open_model("transformer"), np.zeros((4, 4)))

"""Edits on a copy, the accuracy after them, and digits as points."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch
from torch import nn

from engine.errors import EngineError
from engine.handle import ModelHandle, open_model
from engine.probing.accuracy import digit_accuracy
from engine.probing.edits import AddNoise, Edit, Prune, SetValue, SwitchOff, count_changes, edit
from engine.probing.pca import principal_components
from engine.probing.point_map import point_map
from engine.progress import drain
from engine.samples.labelled_digits import count_correct, stroke_digits
from tests.engine.small_gallery import SMALL_GALLERY, open_small


def own(model: nn.Module, *inputs: Any) -> ModelHandle:
    return ModelHandle("own", "Own", model.eval(), "made up", inputs)


@pytest.fixture
def lenet() -> ModelHandle:
    return open_model("lenet", seed=0)


EDITS: tuple[Edit, ...] = (
    SetValue("conv1.weight", (2, 0, 1, 1), 3.5),
    SwitchOff("conv2", 4),
    Prune("fc1", 0.5),
    AddNoise("", 0.1, seed=7),
)


def test_edits_are_data_so_undo_is_a_shorter_list(lenet: ModelHandle) -> None:
    before = {name: value.clone() for name, value in lenet.module.state_dict().items()}
    assert edit(lenet, ()) is lenet
    three, again, four = edit(lenet, EDITS[:3]), edit(lenet, EDITS[:3]), edit(lenet, EDITS)
    for name, value in three.module.state_dict().items():
        assert torch.equal(value, again.module.state_dict()[name])
    assert not torch.equal(three.module.fc2.weight, four.module.fc2.weight)
    assert torch.equal(three.module.conv1.weight[2, 0, 1, 1], torch.tensor(3.5))
    for name, value in lenet.module.state_dict().items():
        assert torch.equal(value, before[name])
    assert four.provenance.endswith("4 edits by hand")


def test_an_edit_can_be_seen_in_the_numbers(lenet: ModelHandle) -> None:
    after = edit(lenet, [SetValue("fc3.bias", (9,), -2.0), SetValue("fc3.weight", (0, 0), 1.0)])
    counted = count_changes(lenet, after)
    assert (counted.changed, counted.total, counted.zeros) == (2, 81_290, 0)
    assert counted.sentence == "2 of 81,290 weights changed, 0.0025 %; 0 are zero."
    assert EDITS[0].sentence == "conv1.weight[2, 0, 1, 1] is +3.5."


@pytest.mark.parametrize(
    ("layer", "x", "axis"),
    [
        (nn.Conv2d(2, 6, 3, groups=2), torch.rand(1, 2, 5, 5), 1),
        (nn.Conv1d(2, 6, 3), torch.rand(1, 2, 5), 1),
        (nn.ConvTranspose2d(4, 6, 3, groups=2), torch.rand(1, 4, 5, 5), 1),
        (nn.ConvTranspose1d(4, 6, 3, bias=False), torch.rand(1, 4, 5), 1),
        (nn.Linear(3, 6), torch.rand(2, 3), 1),
        (nn.BatchNorm2d(6), torch.rand(1, 6, 2, 2), 1),
        (nn.LSTM(3, 6), torch.rand(4, 1, 3), 2),
        (nn.GRU(3, 6), torch.rand(4, 1, 3), 2),
        (nn.RNN(3, 6), torch.rand(4, 1, 3), 2),
        (nn.Embedding(6, 3), torch.arange(6), 0),
    ],
)
def test_nothing_comes_out_of_what_is_switched_off(layer: nn.Module, x: torch.Tensor, axis: int) -> None:
    handle = own(nn.Sequential(layer), x)
    off = edit(handle, [SwitchOff("0", 4)])
    with torch.no_grad():
        before, after = handle.module(x), off.module(x)
    if isinstance(before, tuple):
        before, after = before[0], after[0]
    assert not after.select(axis, 4).any()
    assert before.select(axis, 4).any()
    if not isinstance(layer, nn.RNNBase):  # whose other units read this one
        others = [at for at in range(6) if at != 4]
        assert torch.equal(
            after.index_select(axis, torch.tensor(others)), before.index_select(axis, torch.tensor(others))
        )


@pytest.mark.parametrize("share", [0.0, 0.25, 0.5, 1.0])
def test_pruning_takes_the_smallest_of_all_weights(lenet: ModelHandle, share: float) -> None:
    pruned = edit(lenet, [Prune("", share)])
    old = np.concatenate([p.detach().numpy().ravel() for p in lenet.module.parameters() if p.dim() > 1])
    new = np.concatenate([p.detach().numpy().ravel() for p in pruned.module.parameters() if p.dim() > 1])
    gone = new != old
    assert int((new == 0).sum()) == round(share * len(old))
    if 0 < share < 1:
        assert np.abs(old[gone]).max() <= np.abs(old[~gone]).min()
    assert torch.equal(pruned.module.fc1.bias, lenet.module.fc1.bias)


def test_equal_weights_are_pruned_to_the_share_too() -> None:
    handle = own(nn.Linear(10, 10), torch.rand(1, 10))
    with torch.no_grad():
        handle.module.weight.fill_(1.0)
    assert int((edit(handle, [Prune("", 0.3)]).module.weight == 0).sum()) == 30


def test_noise_has_its_strength_and_comes_from_its_seed(lenet: ModelHandle) -> None:
    first, same, other = (edit(lenet, [AddNoise("fc1", 0.5, seed)]).module for seed in (1, 1, 2))
    assert torch.equal(first.fc1.weight, same.fc1.weight)
    assert not torch.equal(first.fc1.weight, other.fc1.weight)
    noise = (first.fc1.weight - lenet.module.fc1.weight).detach()
    assert float(noise.std()) == pytest.approx(0.5 * float(lenet.module.fc1.weight.detach().std()), rel=0.02)
    assert torch.equal(first.fc2.weight, lenet.module.fc2.weight)


@pytest.mark.parametrize(
    ("one", "words"),
    [
        (SetValue("conv3.weight", (0,), 1.0), "no parameter conv3"),
        (SetValue("fc3.bias", (10,), 1.0), "no cell"),
        (SetValue("fc3.bias", (0,), float("nan")), "finite"),
        (SwitchOff("conv1", 6), "6 units"),
        (SwitchOff("conv9", 0), "no module conv9"),
        (SwitchOff("", 0), "no such units"),
        (Prune("", 1.5), "0 to 1"),
        (Prune("", float("nan")), "0 to 1"),
        (AddNoise("", float("inf")), "0 or more"),
    ],
)
def test_impossible_edits_explain_themselves(lenet: ModelHandle, one: Edit, words: str) -> None:
    with pytest.raises(EngineError, match=words):
        edit(lenet, [one])


@pytest.mark.parametrize("name", SMALL_GALLERY)
def test_every_gallery_model_can_be_edited_on_a_copy(name: str) -> None:
    handle = open_small(name)
    before = {key: value.clone() for key, value in handle.module.state_dict().items()}
    rng = torch.get_rng_state()
    edited = edit(handle, [Prune("", 0.1), AddNoise("", 0.1)])
    assert count_changes(handle, edited).changed > 0
    assert all(torch.equal(value, before[key]) for key, value in handle.module.state_dict().items())
    assert torch.equal(torch.get_rng_state(), rng)


# Accuracy and points


def test_the_accuracy_is_what_is_counted_one_by_one(lenet: ModelHandle) -> None:
    result = drain(digit_accuracy(lenet))
    assert result.correct == drain(count_correct(lenet.module, stroke_digits()))
    assert result.samples == 500
    assert sum(result.by_digit) * 50 == pytest.approx(result.correct)
    always_three = edit(lenet, [SetValue("fc3.bias", (3,), 1e6)])
    three = drain(digit_accuracy(always_three))
    assert three.accuracy == 0.1
    assert three.by_digit[3] == 1.0
    assert three.sentence == "50 of 500 are read right, 10.0 %; the 0 is the hardest with 0 %."


def test_other_models_read_no_digits() -> None:
    with pytest.raises(EngineError, match="choose LeNet"):
        drain(digit_accuracy(open_model("linear", seed=0)))
    with pytest.raises(EngineError, match="ten outputs"):
        drain(digit_accuracy(own(nn.Conv2d(1, 2, 3), torch.zeros(1, 1, 32, 32))))


@pytest.mark.parametrize("shape", [(40, 7), (7, 40), (12, 12)])
def test_components_are_those_of_the_singular_values(shape: tuple[int, int]) -> None:
    rows = torch.randn(shape, generator=torch.Generator().manual_seed(1), dtype=torch.float64)
    found = drain(principal_components(rows, 3, piece=5))
    centred = rows - rows.mean(0)
    u, s, _ = torch.linalg.svd(centred, full_matrices=False)
    torch.testing.assert_close(found.points.abs(), (u * s)[:, :3].abs())
    shares = s**2 / (s**2).sum()
    assert found.explained == pytest.approx(shares[:3].tolist())
    largest = found.axes.abs().argmax(dim=1)
    assert all(found.axes[at, largest[at]] > 0 for at in range(3))


def test_points_in_one_place_have_no_directions() -> None:
    found = drain(principal_components(torch.ones(5, 3), 2))
    assert not found.points.any()
    assert found.explained == (0.0, 0.0)


def test_digits_are_points_after_a_layer(lenet: ModelHandle) -> None:
    result = drain(point_map(lenet, "fc2", samples=150))
    digits = stroke_digits()
    x = torch.from_numpy(digits.images[:150].copy()).float().div(255).unsqueeze(1)
    hidden: list[torch.Tensor] = []
    hook = lenet.module.fc2.register_forward_hook(lambda _, __, output: hidden.append(output.detach()))
    with torch.no_grad():
        answers = lenet.module(x).argmax(1)
    hook.remove()
    assert result.points.shape == (150, 2)
    np.testing.assert_array_equal(result.answers, answers.numpy())
    np.testing.assert_array_equal(result.labels, digits.labels[:150])
    u, s, _ = torch.linalg.svd(hidden[0] - hidden[0].mean(0), full_matrices=False)
    np.testing.assert_allclose(np.abs(result.points), (u * s)[:, :2].abs().numpy(), atol=1e-3)
    again = drain(point_map(lenet, "fc2", samples=150))
    np.testing.assert_array_equal(result.points, again.points)
    assert "84 numbers" in result.reading


def test_a_map_that_is_not_possible_says_why(lenet: ModelHandle) -> None:
    with pytest.raises(EngineError, match="3 to 500"):
        drain(point_map(lenet, "fc1", samples=2))
    with pytest.raises(EngineError, match="conv7"):
        drain(point_map(lenet, "conv7", samples=30))
    broken = edit(lenet, [SetValue("fc1.bias", (0,), 3e38), SetValue("fc2.bias", (0,), 3e38), AddNoise("", 1e30)])
    with pytest.raises(EngineError, match="NaN or infinite"):
        drain(point_map(broken, "fc3", samples=30))

"""What a model computes on the way."""

from __future__ import annotations

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from torch import nn

from engine.errors import EngineError
from engine.handle import ModelHandle, open_model
from engine.inspection.activations import capture_activations
from engine.inspection.digit import read_digit, read_stroke_digit
from engine.inspection.formulas import output_size_formula
from engine.inspection.readings import read_maps, read_matrix, read_pooling, read_probabilities, read_relu, read_vector
from engine.samples.stroke_digits import stroke_digit


@pytest.fixture(scope="module")
def lenet() -> ModelHandle:
    return open_model("lenet")


def test_every_stage_of_lenet_is_what_torch_computes(lenet: ModelHandle) -> None:
    image = stroke_digit(7, seed=1)
    net, x = lenet.module, torch.from_numpy(image).view(1, 1, 32, 32)
    expected = []
    with torch.no_grad():
        for conv in (net.conv1, net.conv2):
            expected += [x := conv(x), x := F.relu(x), x := F.max_pool2d(x, 2)]
        x = x.flatten(1)
        for linear in (net.fc1, net.fc2):
            expected += [x := linear(x), x := F.relu(x)]
        expected.append(net.fc3(x))
    result = read_digit(lenet, image)
    assert [stage.title for stage in result.stages] == [
        *("conv1", "ReLU after conv1", "Max pool after conv1"),
        *("conv2", "ReLU after conv2", "Max pool after conv2"),
        *("fc1", "ReLU after fc1", "fc2", "ReLU after fc2", "fc3"),
    ]
    for stage, tensor in zip(result.stages, expected, strict=True):
        np.testing.assert_array_equal(stage.values, tensor[0].numpy())
    np.testing.assert_allclose(result.probabilities, torch.softmax(expected[-1], -1)[0].numpy(), rtol=1e-6)


def test_the_sizes_of_lenets_maps_come_with_their_arithmetic(lenet: ModelHandle) -> None:
    stages = read_stroke_digit(lenet, digit=3, seed=0).stages
    assert [stage.formula for stage in stages[:6]] == [
        "(32 − 5) / 1 + 1 = 28",
        "",
        "(28 − 2) / 2 + 1 = 14",
        "(14 − 3) / 1 + 1 = 12",
        "",
        "(12 − 2) / 2 + 1 = 6",
    ]
    assert [stage.values.shape for stage in stages[:6:2]] == [(6, 28, 28), (6, 14, 14), (16, 12, 12)]


@pytest.mark.parametrize("size", [7, 10, 32])
@pytest.mark.parametrize("stride", [1, 2, 3])
@pytest.mark.parametrize("padding", [0, 1])
@pytest.mark.parametrize("dilation", [1, 2])
def test_the_output_size_is_that_of_torch(size: int, stride: int, padding: int, dilation: int) -> None:
    layer = nn.Conv2d(1, 1, 3, stride=stride, padding=padding, dilation=dilation)
    height = layer(torch.zeros(1, 1, size, size)).shape[-1]
    text = output_size_formula(size, kernel=3, stride=stride, padding=padding, dilation=dilation)
    assert text.endswith(f"+ 1 = {height}")


def test_an_activation_that_works_in_place_does_not_change_what_was_captured() -> None:
    model = nn.Sequential(nn.Linear(4, 4), nn.ReLU(inplace=True)).eval()
    x = torch.tensor([[1.0, -2.0, 3.0, -4.0]])
    handle = ModelHandle("own", "Own", model, "", (x,))
    first, second = capture_activations(handle)
    with torch.no_grad():
        np.testing.assert_array_equal(first.values, F.linear(x, model[0].weight, model[0].bias)[0].numpy())
    np.testing.assert_array_equal(second.values, np.maximum(first.values, 0))
    assert not second.is_function
    assert first.limit == np.abs(first.values).max()


def test_a_layer_says_where_its_parameters_come_from(lenet: ModelHandle) -> None:
    stages = capture_activations(lenet)
    assert stages[0].parameters == "6 × 1 × 5 × 5 + 6 = 156"
    assert stages[1].parameters == ""


def test_looking_at_activations_leaves_the_model_and_the_rng_alone(lenet: ModelHandle) -> None:
    lenet.module.train()
    state = torch.get_rng_state()
    try:
        capture_activations(lenet)
        assert all(module.training for module in lenet.module.modules())
    finally:
        lenet.module.eval()
    assert torch.equal(torch.get_rng_state(), state)
    assert not any(module._forward_hooks or module._forward_pre_hooks for module in lenet.module.modules())


def test_a_picture_of_another_size_is_refused_in_words(lenet: ModelHandle) -> None:
    with pytest.raises(EngineError, match="32 × 32"):
        read_digit(lenet, np.zeros((28, 28), dtype=np.float32))


def test_readings_say_what_the_numbers_say() -> None:
    maps = np.zeros((2, 3, 3), dtype=np.float32)
    maps[1, 2, 0] = -1.5
    maps[0, 0, 1] = 0.25
    assert read_maps(maps) == "−1.5 to +0.25; the strongest in map 1, row 2, column 0."
    assert read_matrix(maps[1]) == "−1.5 to 0; the strongest in row 2, column 0."
    assert read_vector(np.array([-1.0, 2.0, 0.0])) == "1 of 3 are above zero; the largest is +2, unit 1."
    before = np.array([-1.0, 2.0, -3.0, 4.0])
    assert read_relu(np.maximum(before, 0), before) == "50 % were negative and are now 0; the largest is +4."
    assert read_pooling("max_pool2d", np.zeros(1_000), np.zeros(4_000)) == (
        "4,000 values become 1,000: the largest of every window stays."
    )
    assert read_probabilities(np.array([0.1, 0.6, 0.3, 0.0])) == (
        "First choice 1 with 0.600, then 2 with 0.300; a blind guess gives each 0.250."
    )

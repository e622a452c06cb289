"""Every cell of LeNet's way with a digit, taken apart."""

from __future__ import annotations

import numpy as np
import pytest

from engine.demos.explanations import parsed
from engine.errors import EngineError
from engine.handle import open_model
from engine.inspection.digit import read_stroke_digit
from engine.probing.stage_cell import explain_stage_cell


@pytest.fixture(scope="module")
def lenet():
    return open_model("lenet")


@pytest.fixture(scope="module")
def reading(lenet):
    return read_stroke_digit(lenet, digit=7, seed=1)


@pytest.mark.parametrize("place", range(11))
def test_the_terms_add_up_to_what_torch_computed(lenet, reading, place: int):
    stage = reading.stages[place]
    random = np.random.default_rng(place)
    for _ in range(40):
        cell = tuple(int(random.integers(size)) for size in stage.values.shape)
        explained = explain_stage_cell(lenet, reading.image, reading.stages, place, cell)
        assert explained.value == float(stage.values[cell])
        assert explained.total == pytest.approx(explained.value, rel=1e-4, abs=2e-5)
        assert parsed(explained.equation.rpartition(" ")[2]) == pytest.approx(explained.value, rel=0.06, abs=1e-5)


def test_a_cell_of_conv1_is_twenty_five_products_and_a_bias(lenet, reading):
    explained = explain_stage_cell(lenet, reading.image, reading.stages, 0, (2, 10, 12))
    assert len(explained.terms) == 26
    conv = lenet.module.conv1
    weight, bias = conv.weight[2, 0].detach().double(), float(conv.bias[2].detach())
    patch = reading.image[10:15, 12:17].astype(float)
    assert explained.total == pytest.approx(float((weight.numpy() * patch).sum()) + bias)
    assert [term.value for term in explained.terms][-1] == bias


def test_a_pooled_cell_names_its_winner(lenet, reading):
    relu, pool = reading.stages[1].values, reading.stages[2].values
    channel, row, column = (int(at) for at in np.unravel_index(pool.argmax(), pool.shape))
    explained = explain_stage_cell(lenet, reading.image, reading.stages, 2, (channel, row, column))
    window = relu[channel, 2 * row : 2 * row + 2, 2 * column : 2 * column + 2]
    at = np.unravel_index(window.argmax(), window.shape)
    assert f"row {2 * row + at[0]}, column {2 * column + at[1]}" in explained.words


def test_a_cell_outside_is_refused(lenet, reading):
    for cell in ((0, 0, 28), (0, 0), (-1, 0, 0)):
        with pytest.raises(EngineError, match="choose one inside"):
            explain_stage_cell(lenet, reading.image, reading.stages, 0, cell)


def test_a_stage_that_is_not_known_is_refused(lenet, reading):
    model = open_model("tiny-model")
    from engine.inspection.activations import capture_activations

    stages = capture_activations(model)
    with pytest.raises(EngineError, match="cannot be written out"):
        explain_stage_cell(model, reading.image, stages, len(stages) - 1, (0,))

"""Gradients by the input and by the weights, against finite differences and closed forms."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from engine.errors import EngineError
from engine.handle import ModelHandle, open_model
from engine.models.lstm_tagger import LSTMTagger
from engine.models.word_lstm import LSTMModel, empty_hidden
from engine.probing.backward import gradient_norms, saliency
from engine.probing.integrated import integrated_gradients
from engine.progress import Progress, drain
from engine.samples.stroke_digits import stroke_digit
from engine.text.vocabulary import Dictionary
from tests.engine.conftest import WORDS
from tests.engine.small_gallery import SMALL_GALLERY, open_small


def own(model: nn.Module, *inputs: Any, words: Dictionary | None = None) -> ModelHandle:
    return ModelHandle("own", "Own", model.eval(), "", inputs, words)


def digit_input() -> tuple[Tensor]:
    return (torch.from_numpy(stroke_digit(5, seed=4)).view(1, 1, 32, 32),)


def test_saliency_is_the_slope_of_the_output_by_each_pixel() -> None:
    torch.manual_seed(2)
    model = nn.Sequential(nn.Conv2d(2, 3, 3), nn.Tanh(), nn.Flatten(), nn.Linear(27, 4)).double()
    x = torch.rand(1, 2, 5, 5, dtype=torch.float64)
    result = saliency(own(model, x), unit=2)
    slopes = np.zeros((2, 5, 5))
    with torch.no_grad():
        for at in np.ndindex(slopes.shape):
            step = torch.zeros_like(x)
            step[(0, *at)] = 1e-6
            slopes[at] = float((model(x + step) - model(x - step))[0, 2]) / 2e-6
    np.testing.assert_allclose(result.values, np.abs(slopes).max(0), rtol=1e-5)
    assert result.score == pytest.approx(float(model(x)[0, 2].detach()))
    row, column = np.unravel_index(np.abs(slopes).max(0).argmax(), (5, 5))
    assert result.reading == f"Row {row}, column {column} matters most for output 2."


def test_without_a_unit_the_first_choice_is_asked_about() -> None:
    lenet, x = open_model("lenet"), digit_input()
    with torch.no_grad():
        assert saliency(lenet, x).target.unit == int(lenet.module(*x).argmax())


def test_integrated_gradients_of_a_linear_layer_are_weight_times_difference() -> None:
    model, x = nn.Linear(6, 3), torch.rand(1, 6)
    result = drain(integrated_gradients(own(model, x), unit=1, steps=1, baseline=0.25))
    np.testing.assert_allclose(result.values, (model.weight[1] * (x[0] - 0.25)).detach().numpy(), rtol=1e-5)


def test_integrated_gradients_of_a_square_are_exact_by_the_midpoint_rule() -> None:
    class Squares(nn.Module):
        def forward(self, x: Tensor) -> Tensor:
            return (x**2).cumsum(-1)

    x = torch.tensor([[1.0, -2.0, 3.0]])
    result = drain(integrated_gradients(own(Squares(), x), unit=2, steps=3))
    np.testing.assert_allclose(result.values, [1.0, 4.0, 9.0], rtol=1e-6)


@pytest.mark.parametrize("unit", [0, 3])
def test_attributions_of_a_digit_add_up_to_what_the_output_gained(unit: int) -> None:
    lenet, x = open_model("lenet"), digit_input()
    steps: list[Progress] = []
    result = drain(integrated_gradients(lenet, x, unit=unit), steps.append)
    with torch.no_grad():
        gained = float((lenet.module(*x) - lenet.module(torch.zeros(1, 1, 32, 32)))[0, unit])
    assert result.gap is not None
    assert abs(result.gap) < 0.05 * abs(gained) + 0.01
    fine = drain(integrated_gradients(lenet, x, unit=unit, steps=400))
    assert abs(fine.gap or 0.0) < 0.01 * abs(gained) + 0.01
    assert result.total == pytest.approx(gained + result.gap)
    assert result.values.shape == (32, 32)
    assert not result.values[x[0][0, 0].numpy() == 0].any()  # empty paper cannot add anything
    assert len(steps) == 64


def small_word_model() -> ModelHandle:
    torch.manual_seed(3)
    words = Dictionary(WORDS)
    model = LSTMModel(len(WORDS), 6, 5, 2)
    nn.init.normal_(model.encoder.weight)
    nn.init.normal_(model.decoder.weight)
    return own(model, torch.tensor([[2], [6], [4], [8]]), empty_hidden(model), words=words)


def test_words_get_the_gradient_by_their_embedding() -> None:
    handle = small_word_model()
    model, ids = handle.module, handle.example_input[0]
    embedded = model.encoder(ids).detach().requires_grad_()
    output, _ = model.rnn(embedded)
    (expected,) = torch.autograd.grad(model.decoder(output)[2, 0, 7], embedded)
    result = saliency(handle, unit=7, row=2)
    np.testing.assert_allclose(result.values, expected[:, 0].norm(dim=-1).numpy(), rtol=1e-5)
    assert result.words == ("the", "river", "of", "stone")
    assert result.values[3] == 0  # the fourth word comes after the third place
    assert result.reading.endswith("matters most for “bridge” at place 2.")


def test_integrated_gradients_of_words_add_up() -> None:
    handle = small_word_model()
    result = drain(integrated_gradients(handle, steps=200))
    assert result.gap == pytest.approx(0, abs=1e-3 * max(1.0, abs(result.score)))
    assert abs(result.score - (result.baseline_score or 0.0)) > 1e-2
    assert result.values.shape == (4,)


def test_a_tagger_without_a_batch_is_read_too() -> None:
    torch.manual_seed(5)
    handle = own(LSTMTagger(4, 5, 9, 3), torch.tensor([1, 4, 2]))
    result = drain(integrated_gradients(handle, row=1, steps=100))
    assert result.values.shape == (3,)
    assert result.values[2] == 0
    assert abs(result.gap or 0.0) < 1e-4
    assert result.words == ("#1", "#4", "#2")


def test_gradient_norms_are_those_of_a_training_step() -> None:
    lenet, x = open_model("lenet"), digit_input()
    result = gradient_norms(lenet, x, unit=5)
    double = open_model("lenet").module
    loss = F.cross_entropy(double(*x), torch.tensor([5]))
    loss.backward()
    assert result.loss == pytest.approx(float(loss.detach()))
    assert [layer.fqn for layer in result.layers] == ["conv1", "conv2", "fc1", "fc2", "fc3"]
    for layer in result.layers:
        part = double.get_submodule(layer.fqn)
        squares = sum(float((p.grad**2).sum()) for p in part.parameters())
        assert layer.gradient == pytest.approx(squares**0.5, rel=1e-4)
    assert all(parameter.grad is None for parameter in lenet.module.parameters())


def test_frozen_weights_have_norms_and_stay_frozen() -> None:
    model = nn.Sequential(nn.Linear(3, 4), nn.Linear(4, 2))
    model[0].requires_grad_(False)
    norms = gradient_norms(own(model, torch.rand(1, 3)))
    assert norms.layers[0].gradient > 0
    assert [parameter.requires_grad for parameter in model.parameters()] == [False, False, True, True]


def test_tied_weights_share_one_gradient() -> None:
    model = nn.Sequential(nn.Linear(3, 3), nn.Tanh(), nn.Linear(3, 3))
    model[2].weight = model[0].weight
    x = torch.rand(1, 3)
    norms = gradient_norms(own(model, x), unit=0)
    assert len(norms.layers) == 2
    (gradient,) = torch.autograd.grad(F.cross_entropy(model(x), torch.tensor([0])), model[0].weight)
    assert norms.layers[0].gradient > float(gradient.norm()) * 0.999


def test_backward_does_not_move_the_statistics_of_batch_norm() -> None:
    model = nn.Sequential(nn.Conv2d(1, 2, 3), nn.BatchNorm2d(2), nn.Flatten(), nn.Dropout(0.5), nn.Linear(18, 3))
    handle = own(model, torch.rand(4, 1, 5, 5))
    model.train()
    before = {name: buffer.clone() for name, buffer in model.named_buffers()}
    assert saliency(handle).values.shape == (5, 5)
    assert len(gradient_norms(handle).layers) == 3
    assert drain(integrated_gradients(handle, steps=2)).values.shape == (5, 5)
    assert model.training
    assert all(torch.equal(buffer, before[name]) for name, buffer in model.named_buffers())


@pytest.mark.parametrize("name", SMALL_GALLERY)
def test_backward_leaves_every_gallery_model_as_it_was(name: str) -> None:
    handle = open_small(name)
    handle.module.train()
    rng = torch.get_rng_state()
    before = {key: value.clone() for key, value in handle.module.state_dict().items()}
    saliency(handle)
    gradient_norms(handle)
    work = integrated_gradients(handle, steps=50)
    next(work)
    saliency(handle)  # a run that is under way locks nothing
    work.close()
    assert all(module.training for module in handle.module.modules())
    assert not any(module._forward_hooks or module._forward_pre_hooks for module in handle.module.modules())
    assert all(p.grad is None and p.requires_grad for p in handle.module.parameters())
    assert torch.equal(torch.get_rng_state(), rng)
    assert all(torch.equal(value, before[key]) for key, value in handle.module.state_dict().items())


def test_what_cannot_be_asked_says_so() -> None:
    lenet = open_model("lenet")
    with pytest.raises(EngineError, match="10 units, not a unit 10"):
        saliency(lenet, unit=10)
    with pytest.raises(EngineError, match="1 places"):
        saliency(lenet, row=3)
    with pytest.raises(EngineError, match="conv1"):
        saliency(lenet, (torch.zeros(1, 3, 32, 32),))
    with pytest.raises(EngineError, match="NaN"):
        saliency(lenet, (torch.full((1, 1, 32, 32), float("nan")),))
    with pytest.raises(EngineError, match="0 steps"):
        drain(integrated_gradients(lenet, steps=0))
    with pytest.raises(EngineError, match="no weights"):
        gradient_norms(own(nn.ReLU(), torch.rand(1, 3)))
    with pytest.raises(EngineError, match="shapes only"):
        saliency(open_model("bert-encoder"))

    class Cut(nn.Module):
        def forward(self, x: Tensor) -> Tensor:
            return x.detach() * 2

    with pytest.raises(EngineError, match="no gradient"):
        saliency(own(Cut(), torch.rand(1, 3)))

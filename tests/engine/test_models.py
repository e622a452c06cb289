"""The models of the gallery."""

from __future__ import annotations

import warnings

import pytest
import torch
from torch import nn

from engine.errors import EngineError
from engine.handle import open_model
from engine.inspection.gallery import gallery_entries
from engine.inspection.printed import printed_model
from engine.models.lenet import LeNet
from engine.models.lstm_tagger import LSTMTagger
from engine.models.tiny_model import TinyModel
from engine.models.transformer import transformer
from engine.registry import built_in_models
from tests.engine import tutorial_models

PAIRS = {
    "tiny-model": (TinyModel, tutorial_models.TinyModel, (torch.linspace(-2, 2, 300).view(3, 100),)),
    "lenet": (LeNet, tutorial_models.LeNet, (torch.linspace(0, 1, 2048).view(2, 1, 32, 32),)),
    "lstm-tagger": (
        lambda: LSTMTagger(6, 5, 40, 3),
        lambda: tutorial_models.LSTMTagger(6, 5, 40, 3),
        (torch.tensor([3, 1, 4, 1, 39]),),
    ),
}


@pytest.mark.parametrize("name", PAIRS)
def test_state_dicts_go_both_ways_between_the_tutorials_class_and_ours(name: str) -> None:
    build, build_tutorials, _ = PAIRS[name]
    build().load_state_dict(build_tutorials().state_dict(), strict=True)
    build_tutorials().load_state_dict(build().state_dict(), strict=True)


@pytest.mark.parametrize("name", PAIRS)
@pytest.mark.filterwarnings("ignore:Implicit dimension")
def test_forward_gives_the_tutorials_numbers(name: str) -> None:
    build, build_tutorials, inputs = PAIRS[name]
    ours, tutorials = build(), build_tutorials()
    ours.load_state_dict(tutorials.state_dict())
    assert torch.equal(ours(*inputs), tutorials(*inputs))


def test_tiny_model_prints_as_in_the_tutorial() -> None:
    handle = open_model("tiny-model")
    assert printed_model(handle) == (
        "TinyModel(\n"
        "  (linear1): Linear(in_features=100, out_features=200, bias=True)\n"
        "  (activation): ReLU()\n"
        "  (linear2): Linear(in_features=200, out_features=10, bias=True)\n"
        "  (softmax): Softmax(dim=None)\n"
        ")"
    )
    assert printed_model(handle, "linear2") == "Linear(in_features=200, out_features=10, bias=True)"


@pytest.mark.parametrize("shape", [(100,), (3, 100), (2, 3, 100)])
def test_tiny_models_softmax_warns_of_nothing_and_sums_to_one_over_the_classes(shape: tuple[int, ...]) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        output = TinyModel()(torch.ones(shape))
    torch.testing.assert_close(output.sum(dim=-1), torch.ones(shape[:-1]))


def test_the_tutorials_linear_layer_multiplies_and_adds() -> None:
    handle = open_model("linear")
    (x,) = handle.example_input
    weight, bias = handle.module.weight.detach(), handle.module.bias.detach()
    by_hand = [sum(float(x[0, i] * weight[j, i]) for i in range(3)) + float(bias[j]) for j in range(2)]
    assert handle.module(x)[0].tolist() == pytest.approx(by_hand, abs=1e-6)


def test_transformer_is_torchs_own_with_its_defaults() -> None:
    with torch.random.fork_rng(devices=[]), warnings.catch_warnings():
        torch.manual_seed(5)
        warnings.simplefilter("error")
        ours = transformer()
        torch.manual_seed(5)
        warnings.simplefilter("ignore")
        torchs = nn.Transformer()
    assert str(ours) == str(torchs)
    mine, theirs = ours.state_dict(), torchs.state_dict()
    assert list(mine) == list(theirs)
    assert all(torch.equal(mine[key], theirs[key]) for key in mine)


@pytest.mark.parametrize("name", [model.name for model in built_in_models()])
def test_every_model_of_the_gallery_opens_in_eval_mode_and_runs_its_example(name: str) -> None:
    state = torch.get_rng_state()
    handle = open_model(name)
    assert torch.equal(torch.get_rng_state(), state)
    assert not any(module.training for module in handle.module.modules())
    with torch.inference_mode():
        handle.module(*handle.example_input)


def test_the_gallery_stands_in_the_order_of_the_tutorials() -> None:
    names = [model.name for model in built_in_models()]
    assert names == [
        *("tiny-model", "linear", "lenet", "lstm-tagger", "transformer", "attention-task"),
        *("word-lstm", "bert-encoder"),
    ]


def test_gallery_entries_count_without_drawing_or_filling_weights() -> None:
    state = torch.get_rng_state()
    counts = {entry.name: entry.parameters for entry in gallery_entries()}
    assert torch.equal(torch.get_rng_state(), state)
    assert counts["tiny-model"] == 22_210
    assert counts["linear"] == 8
    assert counts["lenet"] == 81_290
    assert counts["lstm-tagger"] == 10_412 * 64 + 2 * (4 * 64 * 64 + 4 * 64) + 64 * 17 + 17
    assert counts["transformer"] == 44_140_544
    assert counts["word-lstm"] == 28_484_606
    # a layer: four projections of 768 x 768, two products of 768 x 3,072, their biases, two norms
    layer = 4 * (768 * 768 + 768) + 2 * 768 * 3_072 + 3_072 + 768 + 2 * 2 * 768
    assert counts["bert-encoder"] == 12 * layer == 85_054_464


def test_the_same_seed_gives_the_same_weights() -> None:
    first, again, other = (open_model("lenet", seed=seed).module.fc1.weight for seed in (3, 3, 4))
    assert torch.equal(first, again)
    assert not torch.equal(first, other)


def test_an_unknown_model_names_those_that_exist() -> None:
    with pytest.raises(EngineError, match="lenet"):
        open_model("no-such-model")

"""Source code, edited models, model cards, and measured time and memory."""

from __future__ import annotations

import argparse
import inspect
import json
from pathlib import Path

import pytest
import torch
from torch import Tensor, nn

from engine.commands import summary as command
from engine.errors import EngineError
from engine.handle import ModelHandle, open_model
from engine.inspection.activations import capture_activations
from engine.inspection.constructors import constructor_fields, open_edited
from engine.inspection.measure import measure
from engine.inspection.model_card import model_card
from engine.inspection.source_code import class_source
from engine.inspection.summary import summarize
from engine.models.lenet import LeNet
from engine.progress import Progress, drain
from engine.registry import built_in_models

EDITABLE = ["tiny-model", "linear", "lenet", "lstm-tagger", "transformer", "word-lstm"]


@pytest.mark.parametrize("name", EDITABLE)
def test_defaults_make_the_models_own_shapes(name: str) -> None:
    edited, own = open_edited(name), open_model(name)
    wanted = {key: value.shape for key, value in own.module.state_dict().items()}
    assert {key: value.shape for key, value in edited.module.state_dict().items()} == wanted
    assert summarize(edited).macs == summarize(own).macs
    assert "not trained" in edited.provenance


@pytest.mark.parametrize("name", EDITABLE)
def test_every_field_can_be_set_to_a_small_value_and_the_model_runs(name: str) -> None:
    for field in constructor_fields(name):
        assert field.minimum <= field.default <= field.maximum
        assert field.meaning
        smaller = max(field.minimum, field.default // 2)
        handle = open_edited(name, **{field.name: smaller})
        assert not summarize(handle).problem
        if smaller != field.default:
            assert f"{field.name} = {smaller:,}" in handle.provenance


@pytest.mark.parametrize("end", ["minimum", "maximum"])
def test_lenet_runs_at_the_ends_of_its_image_size(end: str) -> None:
    size = next(getattr(field, end) for field in constructor_fields("lenet") if field.name == "image_size")
    handle = open_edited("lenet", image_size=size)
    assert not summarize(handle).problem
    assert handle.example_input[0].shape[-1] == size


def test_counts_follow_the_edit() -> None:
    found = summarize(open_edited("lenet", fc1_features=100))
    assert found.parameters == 156 + 880 + (576 * 100 + 100) + (100 * 84 + 84) + 850


def test_the_same_seed_gives_the_same_edited_weights_and_leaves_the_generator_alone() -> None:
    state = torch.get_rng_state()
    one, two, other = (open_edited("linear", in_features=5, seed=seed).module.weight for seed in (3, 3, 4))
    assert torch.equal(one, two)
    assert not torch.equal(one, other)
    assert torch.equal(torch.get_rng_state(), state)


BAD_EDITS = [
    ("lenet", {"kernel": 3}, "is not made with 'kernel': use in_channels, image_size"),
    ("lenet", {"classes": 0}, "classes cannot be 0: use 1 to 1,000"),
    ("lenet", {"image_size": 10**9}, "cannot be 1,000,000,000"),
    ("lenet", {"classes": 2.5}, "must be a whole number, not 2.5"),
    ("lenet", {"classes": True}, "must be a whole number"),
    ("transformer", {"nhead": 7}, "7 heads cannot share 512 features"),
    ("transformer", {"d_model": 2048, "num_decoder_layers": 24, "num_encoder_layers": 24}, "would have .* parameters"),
    ("bert-encoder", {"layers": 3}, "cannot be edited"),
    ("nothing", {}, "There is no model"),
]


@pytest.mark.parametrize(("name", "values", "words"), BAD_EDITS)
def test_bad_values_are_refused_in_words(name: str, values: dict[str, object], words: str) -> None:
    with pytest.raises(EngineError, match=words):
        open_edited(name, **values)


def test_the_source_of_a_class_is_its_own_text() -> None:
    handle = open_model("lenet")
    found = class_source(handle)
    assert found.text == inspect.getsource(LeNet)
    assert (found.class_name, found.module) == ("LeNet", "engine.models.lenet")
    lines = Path(inspect.getfile(LeNet)).read_text(encoding="utf-8").splitlines()
    assert lines[found.first_line - 1] == "class LeNet(nn.Module):"
    assert class_source(handle, "fc1").text.startswith("class Linear(Module):")


def test_the_source_of_a_parametrized_layer_is_that_of_its_class() -> None:
    layer = nn.utils.parametrizations.orthogonal(nn.Linear(3, 3))
    assert class_source(ModelHandle("x", "X", layer, "", ())).class_name == "Linear"


def test_a_class_without_a_file_has_no_source() -> None:
    namespace: dict[str, type] = {}
    exec("from torch import nn\nclass Made(nn.Module):\n    pass", {"__name__": "nowhere"}, namespace)
    with pytest.raises(EngineError, match="source of Made is not there"):
        class_source(ModelHandle("x", "X", namespace["Made"](), "", ()))
    with pytest.raises(EngineError, match="choose one from its tree"):
        class_source(open_model("lenet"), "fc9")


@pytest.mark.parametrize("name", [model.name for model in built_in_models()])
def test_every_model_has_a_card_with_something_to_try(name: str) -> None:
    card = model_card(name)
    assert card.to_try
    assert card.source
    assert card.size_bytes == 4 * card.parameters


def test_the_word_models_card_tells_what_its_record_tells() -> None:
    card, record = model_card("word-lstm"), open_model("word-lstm")
    assert card.training == record.provenance
    assert "WikiText-2" in card.license
    assert len(card.sha256) == 64
    assert card.metric.startswith("test loss 4.")
    assert model_card("lenet").parameters == 81_290


def test_time_and_memory_of_every_module_are_measured() -> None:
    handle = open_model("lenet")
    items: list[object] = []
    found = drain(measure(handle, repeats=5, warm_up=1), items.append)
    assert [module.fqn for module in found.modules] == ["", "conv1", "conv2", "fc1", "fc2", "fc3"]
    root = found.modules[0]
    assert all(len(module.repeats) == 5 for module in found.modules)
    assert root.seconds >= max(module.seconds for module in found.modules[1:])
    assert 0 < root.own_seconds < root.seconds
    # the relu after conv1 makes another 18,816 bytes, which are the model's own
    assert found.module("conv1").output_bytes == found.module("conv1").allocated_bytes == 4 * 6 * 28 * 28
    assert found.module("fc3").output_bytes == 40
    relus = 4 * (6 * 28 * 28 + 16 * 12 * 12 + 120 + 84)
    layers = 4 * (6 * 28 * 28 + 16 * 12 * 12 + 120 + 84 + 10)
    pools = 4 * (6 * 14 * 14 + 16 * 6 * 6)
    indices = 8 * (6 * 14 * 14 + 16 * 6 * 6)  # max_pool2d also keeps where each value came from
    assert root.allocated_bytes in (relus + layers + pools, relus + layers + pools + indices)
    assert [item.done for item in items if isinstance(item, Progress)] == [1, 2, 3, 4, 5, 6, 7]


class Slow(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.light, self.heavy = nn.Linear(4, 4), nn.Linear(1_500, 1_500)
        self.view = nn.Flatten()
        self.in_place = nn.ReLU(inplace=True)

    def forward(self, x: Tensor) -> Tensor:
        self.light(x[:, :4])
        return self.in_place(self.view(self.heavy(x)))


def test_the_heavier_layer_takes_longer_and_views_take_no_memory() -> None:
    handle = ModelHandle("x", "X", Slow().eval(), "", (torch.ones(64, 1_500),))
    found = drain(measure(handle, repeats=3))
    assert found.module("heavy").seconds > found.module("light").seconds
    assert found.module("view").output_bytes == found.module("in_place").output_bytes == 0
    assert found.module("light").calls == 1


def test_a_closed_measurement_leaves_the_model_as_it_was() -> None:
    model = nn.Sequential(nn.BatchNorm1d(4), nn.Dropout()).train()
    before = {key: value.clone() for key, value in model.state_dict().items()}
    work = measure(ModelHandle("x", "X", model, "", (torch.ones(2, 4),)))
    next(work)
    next(work)
    work.close()
    assert model.training
    assert all(torch.equal(value, before[key]) for key, value in model.state_dict().items())


def test_what_cannot_be_measured_says_so() -> None:
    lenet = open_model("lenet")
    cases = [
        (measure(open_model("bert-encoder")), "without values"),
        (measure(lenet, repeats=0), "0 repeats"),
        (measure(lenet, (torch.ones(1, 1, 28, 28),)), "forward pass fails"),
        (measure(lenet, (torch.empty(10**6, 1, 32, 32, device="meta"),)), "too large"),
    ]
    for work, words in cases:
        with pytest.raises(EngineError, match=words):
            drain(work)


def test_activations_of_a_model_without_values_are_refused() -> None:
    with pytest.raises(EngineError, match="without values"):
        capture_activations(open_model("bert-encoder"))


def test_the_command_takes_another_input_and_saves_the_table(tmp_path: Path) -> None:
    options = argparse.Namespace(model="lenet", input="1,1,28,28", save=tmp_path / "lenet.csv")
    result = json.loads(json.dumps(command.run(options)))
    assert result["failed"] == "fc1"
    assert command.as_text(result).endswith("fc1 needs 576 features, got 400: use a 32x32 input.")
    assert "fc1" in options.save.read_text(encoding="utf-8")
    with pytest.raises(EngineError, match="takes 1 tensor"):
        command.run(argparse.Namespace(model="lenet", input="1;2", save=None))

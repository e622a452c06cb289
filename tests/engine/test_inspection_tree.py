"""The tree in hard cases: lazy, dict and dataclass outputs, several inputs, caught failures, odd modules."""

from __future__ import annotations

import dataclasses

import pytest
import torch
from torch import Tensor, nn

from engine.handle import ModelHandle, open_model
from engine.inspection.observation import observe
from engine.inspection.summary import count_module, summarize, summarize_module, summarize_tree, summary_steps
from engine.inspection.twin import has_values, meta_twin


@pytest.mark.filterwarnings("ignore:Lazy modules")
def test_a_lazy_module_shows_its_shapes_and_stays_lazy() -> None:
    model = nn.Sequential(nn.LazyLinear(5), nn.ReLU(), nn.Linear(5, 2))
    result = summarize_module(model, (torch.ones(2, 3),))
    assert result.row("0").output_shape == (2, 5)
    assert result.row("0").macs == 2 * 3 * 5
    assert "first input" in result.row("0").note
    assert result.parameters == result.sum_of_rows == 5 * 2 + 2
    assert isinstance(model[0].weight, nn.UninitializedParameter)
    assert type(model[0]) is nn.LazyLinear
    assert count_module(model).parameters == 12


@dataclasses.dataclass
class Answer:
    logits: Tensor
    hidden: tuple[Tensor, ...]


class Many(nn.Module):
    """Two inputs, one of them a dict, and a dataclass or a dict out."""

    def __init__(self, kind: type) -> None:
        super().__init__()
        self.first, self.second = nn.Linear(3, 4), nn.Linear(5, 4)
        self.never = nn.Linear(6, 6)
        self.kind = kind

    def forward(self, x: Tensor, more: dict[str, Tensor]) -> object:
        joined = self.first(x) + self.second(more["y"])
        return self.kind(logits=joined, hidden=(joined[:1], joined[:, :2]))


@pytest.mark.parametrize("kind", [Answer, dict])
def test_dict_inputs_and_structured_outputs_are_seen(kind: type) -> None:
    result = summarize_module(Many(kind), (torch.ones(2, 3), {"y": torch.ones(2, 5)}))
    assert result.input_shapes == ((2, 3), (2, 5))
    assert result.rows[0].run.output_shapes == ((2, 4), (1, 4), (2, 2))
    assert result.macs == 2 * 3 * 4 + 2 * 5 * 4
    never = result.row("never")
    assert (never.calls, never.macs, never.output_shape) == (0, None, None)
    assert never.note == "not called in this forward pass"
    assert not result.problem


class Catches(nn.Module):
    """Tries one branch, and takes the other when it fails."""

    def __init__(self) -> None:
        super().__init__()
        self.bad, self.good = nn.Sequential(nn.Linear(9, 9)), nn.Linear(4, 4)

    def forward(self, x: Tensor) -> Tensor:
        try:
            return self.bad(x)
        except RuntimeError:
            return self.good(x)


def test_a_failure_that_the_model_catches_is_none() -> None:
    result = summarize_module(Catches(), (torch.ones(1, 4),))
    assert result.failure is None
    assert result.macs == 16
    assert not any(row.is_failed for row in result.rows)


class CatchesThenFails(Catches):
    def forward(self, x: Tensor) -> Tensor:
        return super().forward(x).view(3, 3)


def test_a_later_failure_is_not_blamed_on_the_module_whose_failure_was_caught() -> None:
    result = summarize_module(CatchesThenFails(), (torch.ones(1, 4),))
    assert result.failure.fqn == ""
    assert "reshapes 4 values to [3, 3], which needs 9" in result.problem
    assert [row.fqn for row in result.rows if row.is_failed] == [""]


class Listed(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.layers = nn.ModuleList(nn.Linear(3, 3) for _ in range(4))

    def forward(self, x: Tensor) -> Tensor:
        for layer in self.layers[:3]:
            x = layer(x)
        return x


def test_a_list_of_modules_has_the_sum_of_those_that_ran() -> None:
    result = summarize_module(Listed(), (torch.ones(1, 3),))
    assert result.row("layers").macs == 3 * 9
    assert result.row("layers").run.mac_parts == (("layers.0", 9), ("layers.1", 9), ("layers.2", 9))
    assert result.row("layers").activation_bytes == 3 * 3 * 4


class Rude(nn.Module):
    def extra_repr(self) -> str:
        raise ValueError("no")

    def forward(self, x: Tensor) -> Tensor:
        return x


def test_a_class_that_cannot_describe_itself_is_shown_all_the_same() -> None:
    result = summarize_module(nn.Sequential(Rude()), (torch.ones(1),))
    assert (result.row("0").type, result.row("0").arguments) == ("Rude", "")


def test_dtype_mode_trainable_and_bytes_follow_the_tensors() -> None:
    model = nn.Sequential(nn.Linear(2, 3).half(), nn.BatchNorm1d(3)).train()
    model[0].bias.requires_grad_(False)
    model[1].eval()
    result = count_module(model)
    assert result.row("0").dtype == "float16"
    assert result.row("1").dtype == "float32, int64"  # num_batches_tracked
    assert result.rows[0].dtype == "float16, float32, int64"
    assert [row.mode for row in result.rows] == ["train", "train", "eval"]
    assert result.row("0").trainable == 6
    assert result.row("0").size_bytes == 9 * 2
    assert result.row("1").size_bytes == 2 * 3 * 4 + 2 * 3 * 4 + 8
    assert result.row("1").buffers == 3 + 3 + 1


def test_activation_bytes_are_those_of_all_calls() -> None:
    lenet = summarize(open_model("lenet"))
    assert lenet.row("conv1").activation_bytes == 4 * 6 * 28 * 28
    layer = nn.Linear(4, 4)
    assert summarize_module(nn.Sequential(layer, layer), (torch.ones(2, 4),)).row("0").activation_bytes == 2 * 2 * 4 * 4


def test_tied_weights_of_a_buffer_and_a_whole_model_in_itself() -> None:
    first, second = nn.Linear(3, 3), nn.Linear(3, 3)
    second.weight, second.bias = first.weight, first.bias
    result = count_module(nn.Sequential(first, second))
    assert result.parameters == result.sum_of_rows == 12
    assert result.row("1").note == "weight is 0.weight, counted there; bias is 0.bias, counted there"


@pytest.mark.parametrize("name", ["linear", "lenet", "lstm-tagger", "transformer"])
def test_the_double_without_values_has_the_same_summary(name: str) -> None:
    handle = open_model(name)
    twin = meta_twin(handle.module)
    assert not has_values(twin)
    assert has_values(handle.module)
    real, shapes = summarize(handle), summarize_module(twin, handle.example_input)
    assert shapes.device == "meta"
    assert real.device == "cpu"
    assert shapes.rows == real.rows


def test_the_encoder_of_berts_size_is_summarised_without_values() -> None:
    handle = open_model("bert-encoder")
    steps = summary_steps(handle)
    assert next(steps).parameters == 85_054_464
    with pytest.raises(StopIteration) as end:
        next(steps)
    result = end.value.value
    # a layer: four projections and the two products of a feed-forward network for 128 words, attention twice
    layer = 128 * (4 * 768 * 768 + 2 * 768 * 3_072) + 2 * 128 * 128 * 768
    assert result.macs == 12 * layer
    assert result.row("layers.11.linear1").output_shape == (1, 128, 3_072)
    assert not result.problem


def test_the_tree_of_a_model_that_cannot_run_is_there() -> None:
    handle = ModelHandle("x", "X", nn.Bilinear(2, 3, 4), "", ())
    assert summarize_tree(handle).parameters == 2 * 3 * 4 + 4
    assert summarize(handle).problem.startswith("Bilinear needs 2 inputs (input1, input2), got 0")


def test_no_hook_stays_behind_for_all_modules() -> None:
    from torch.nn.modules import module as hooks

    with pytest.raises(RuntimeError):
        observe(nn.Linear(2, 2), (torch.ones(1, 3),), type("Nothing", (), {"enter_module": lambda *_: None})())
    assert not hooks._global_forward_hooks
    assert not hooks._global_forward_pre_hooks

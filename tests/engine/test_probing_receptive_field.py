"""The part of the input that a cell sees, against the gradient."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor, nn

from engine.handle import ModelHandle, open_model
from engine.inspection.activations import capture_activations
from engine.inspection.observation import Call, Observer, observe
from engine.probing.fields import FieldMap
from engine.probing.receptive_field import FieldTracker


class _LastField(Observer):
    def __init__(self, given: Tensor) -> None:
        self.tracker = FieldTracker()
        self.tracker.start(given)
        self.last: FieldMap | None = None

    def see_function(self, name: str, call: Call) -> None:
        self.tracker.see(name, call)

    def leave_module(self, fqn: str, module: nn.Module, call: Call) -> None:
        self.last = self.tracker.of(call.output)


def fields_of(model: nn.Module, x: Tensor) -> FieldMap | None:
    watch = _LastField(x)
    observe(model, (x,), watch)
    return watch.last


def seen_by_gradient(model: nn.Module, x: Tensor, cell: tuple[int, ...]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """First and last input cell with a gradient; average pooling and positive weights stand in for what could hide."""
    x = x.clone().requires_grad_()
    output = model.eval()(x)
    (gradient,) = torch.autograd.grad(output[(0, slice(None), *cell)].sum(), x)
    at = gradient[0].abs().sum(0).nonzero()
    return tuple(at.min(0).values.tolist()), tuple(at.max(0).values.tolist())


def positive(model: nn.Module) -> nn.Module:
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.copy_(parameter.abs() + 0.1)
    return model


class Branches(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.small, self.large = nn.Conv2d(1, 2, 1), nn.Conv2d(1, 2, 5, padding=2)
        self.last = nn.Conv2d(4, 1, 3, stride=2, padding=1)

    def forward(self, x: Tensor) -> Tensor:
        small, large = self.small(x), self.large(x)
        joined = torch.cat((small + large, small), 1)
        return self.last(torch.relu(joined))


MODELS = {
    "plain": lambda: nn.Sequential(nn.Conv2d(1, 2, 5), nn.ReLU(), nn.AvgPool2d(2), nn.Conv2d(2, 3, 3), nn.AvgPool2d(2)),
    "strides and padding": lambda: nn.Sequential(nn.Conv2d(1, 2, 3, 2, 1), nn.BatchNorm2d(2), nn.Conv2d(2, 2, 3, 2, 1)),
    "dilation": lambda: nn.Sequential(nn.Conv2d(1, 2, 3, padding=2, dilation=2), nn.Conv2d(2, 1, 2, dilation=3)),
    "same": lambda: nn.Sequential(nn.Conv2d(1, 2, 4, padding="same"), nn.AvgPool2d(3, 1, 1)),
    "adaptive": lambda: nn.Sequential(nn.Conv2d(1, 2, 3), nn.AdaptiveAvgPool2d((5, 3))),
    "sides": lambda: nn.Conv2d(1, 1, (1, 5), (2, 1), (0, 2)),
    "branches": Branches,
}


@pytest.mark.filterwarnings("ignore:Using padding='same' with even kernel")
@pytest.mark.parametrize("name", MODELS)
def test_a_field_is_where_the_gradient_is_not_zero(name: str) -> None:
    torch.manual_seed(1)
    model, x = positive(MODELS[name]()), torch.rand(1, 1, 19, 17)
    fields = fields_of(model, x)
    assert fields is not None
    height, width = model(x).shape[2:]
    for row in range(height):
        for column in range(width):
            field = fields.field_of(row, column)
            assert (field.first, field.last) == seen_by_gradient(model, x, (row, column))


@pytest.mark.parametrize(
    ("model", "shape"),
    [
        (nn.Sequential(nn.Conv1d(1, 2, 4, 2, 1), nn.AvgPool1d(2)), (1, 1, 21)),
        (nn.Sequential(nn.Conv3d(1, 1, 3, padding=1), nn.AvgPool3d(2)), (1, 1, 6, 6, 4)),
    ],
)
def test_signals_and_volumes_have_fields_too(model: nn.Module, shape: tuple[int, ...]) -> None:
    x = torch.rand(shape)
    fields = fields_of(positive(model), x)
    assert fields is not None
    for cell in torch.ones(model(x).shape[2:]).nonzero().tolist():
        field = fields.field_of(*cell)
        assert (field.first, field.last) == seen_by_gradient(model, x, tuple(cell))


def test_lenets_fields_come_with_their_arithmetic() -> None:
    stages = capture_activations(open_model("lenet"))
    # a 5 x 5 window, then 2 x 2 of its places, then 3 x 3 of those at steps of 2
    conv1, pool1, conv2 = (stages[at].receptive_field(2, 3) for at in (0, 2, 3))
    assert conv1 is not None
    assert (conv1.first, conv1.last) == ((2, 3), (6, 7))
    assert pool1 is not None
    assert (pool1.first, pool1.last) == ((4, 6), (9, 11))
    assert conv2 is not None
    assert (conv2.first, conv2.last) == ((4, 6), (13, 15))
    assert conv2.formula == "1 + (5 − 1) × 1 + (2 − 1) × 1 + (3 − 1) × 2 = 10"
    assert conv2.sentence == "Sees rows 4 to 13 and columns 6 to 15: 10 × 10 of 32 × 32 cells of the input."
    assert stages[-1].receptive_field(0, 0) is None


def test_a_window_of_max_pooling_counts_whole() -> None:
    handle = ModelHandle("own", "Own", nn.Sequential(nn.MaxPool2d(3, 2, 1)), "", (torch.zeros(1, 1, 8, 8),))
    field = capture_activations(handle)[0].receptive_field(0, 1)
    assert field is not None
    assert (field.first, field.last) == ((0, 1), (1, 3))  # row -1 is padding


def test_what_mixes_all_cells_has_no_field() -> None:
    model = nn.Sequential(nn.Conv2d(1, 2, 3), nn.Flatten(2), nn.Linear(36, 36), nn.Unflatten(2, (6, 6)))
    assert fields_of(model, torch.rand(1, 1, 8, 8)) is None

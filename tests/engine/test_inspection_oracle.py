"""Parameters and shapes against torchinfo, which counts them by another route."""

from __future__ import annotations

import pytest
import torch
import torchinfo
from torch import nn

from engine.handle import open_model
from engine.inspection.summary import summarize, summarize_module


class TwoBranches(nn.Module):
    """Several inputs, a module that runs twice, one that never runs, a bare parameter."""

    def __init__(self) -> None:
        super().__init__()
        self.left = nn.Sequential(nn.Conv2d(3, 8, 3, padding=1), nn.BatchNorm2d(8), nn.ReLU())
        self.right = nn.Conv2d(1, 8, 5, padding=2, bias=False)
        self.twice = nn.Conv2d(8, 8, 1, groups=4)
        self.idle = nn.Linear(5, 5)
        self.scale = nn.Parameter(torch.ones(8, 1, 1))

    def forward(self, image: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        joined = self.left(image) + self.scale * self.right(mask)
        return self.twice(self.twice(joined))


def infos(module: nn.Module, inputs: tuple[torch.Tensor, ...]) -> list[torchinfo.layer_info.LayerInfo]:
    statistics = torchinfo.summary(module, input_data=list(inputs), verbose=0, depth=20)
    return [info for info in statistics.summary_list if info.executed]


def fqn_of(module: nn.Module, info: torchinfo.layer_info.LayerInfo) -> str:
    return next(name for name, part in module.named_modules() if part is info.module)


@pytest.mark.parametrize("name", ["tiny-model", "linear", "lenet", "lstm-tagger"])
def test_gallery_models_have_torchinfo_s_numbers(name: str):
    handle = open_model(name)
    summary = summarize(handle)
    found = infos(handle.module, handle.example_input)
    assert found
    for info in found:
        row = summary.row(fqn_of(handle.module, info))
        assert row.parameters == sum(parameter.numel() for parameter in info.module.parameters())
        assert list(row.output_shape or ()) == info.output_size, row.fqn
    total = torchinfo.summary(handle.module, input_data=list(handle.example_input), verbose=0)
    assert summary.parameters == total.total_params
    assert summary.trainable == total.trainable_params


def test_branches_and_modules_called_twice_have_torchinfo_s_numbers():
    module = TwoBranches().eval()
    inputs = (torch.zeros(2, 3, 16, 16), torch.zeros(2, 1, 16, 16))
    summary = summarize_module(module, inputs)
    for info in infos(module, inputs):
        row = summary.row(fqn_of(module, info))
        assert row.input_shape == tuple(info.input_size[0] if isinstance(info.input_size[0], list) else info.input_size)
        assert row.output_shape == tuple(info.output_size)
    # torchinfo leaves out what never ran; the sum over all parameters does not.
    assert summary.parameters == sum(parameter.numel() for parameter in module.parameters())
    assert summary.row("twice").calls == 2
    assert summary.row("idle").calls == 0

"""One linear layer, small enough to follow every number: y = x Wᵀ + b (M2).

Source: *Building Models with PyTorch* (PyTorch tutorials), the section on linear layers, ``Linear(3, 2)``.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from engine.language import mark
from engine.registry import built_in


def _example_input() -> tuple[Tensor]:
    """The row of three features that the tutorial drew (N, 3)."""
    return (torch.tensor([[0.2406, 0.3762, 0.9022]]),)


@built_in(
    name="linear",
    title="Linear(3, 2)",
    order=20,
    description=mark("One linear layer, small enough to follow every number: y = x Wᵀ + b."),
    source="Building Models with PyTorch (PyTorch tutorials)",
    example_input=_example_input,
)
def linear() -> nn.Linear:
    return nn.Linear(3, 2)

"""The convolutional network for 32x32 images of digits (M3).

Source: *Building Models with PyTorch* (PyTorch tutorials), ``LeNet``, after LeNet-5 (LeCun et al., 1998). Attribute
names are the tutorial's, so that state_dicts go both ways; its second kernel is 3x3, not the paper's 5x5.
"""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from engine.registry import built_in

IMAGE_SIZE, CLASSES = 32, 10


class LeNet(nn.Module):
    """Two convolutions with ReLU and pooling, then three linear layers; the outputs are logits of ten digits."""

    def __init__(self) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(1, 6, 5)
        self.conv2 = nn.Conv2d(6, 16, 3)
        self.fc1 = nn.Linear(16 * 6 * 6, 120)
        self.fc2 = nn.Linear(120, 84)
        self.fc3 = nn.Linear(84, CLASSES)

    def forward(self, x: Tensor) -> Tensor:
        x = F.relu(self.conv1(x))  # (N, 1, 32, 32) -> (N, 6, 28, 28)
        x = F.max_pool2d(x, (2, 2))  # (N, 6, 14, 14)
        x = F.relu(self.conv2(x))  # (N, 16, 12, 12)
        x = F.max_pool2d(x, 2)  # (N, 16, 6, 6)
        x = x.view(-1, self.num_flat_features(x))  # (N, 576)
        x = F.relu(self.fc1(x))  # (N, 120)
        x = F.relu(self.fc2(x))  # (N, 84)
        logits: Tensor = self.fc3(x)  # (N, 10)
        return logits

    def num_flat_features(self, x: Tensor) -> int:
        """How many values one sample of the batch has."""
        return math.prod(x.shape[1:])


def _example_input() -> tuple[Tensor]:
    """One empty image (N, 1, 32, 32)."""
    return (torch.zeros(1, 1, IMAGE_SIZE, IMAGE_SIZE),)


@built_in(
    name="lenet",
    title="LeNet",
    order=30,
    description="Two convolutions and three linear layers that read a 32x32 picture of a digit.",
    source="Building Models with PyTorch (PyTorch tutorials)",
    example_input=_example_input,
)
def lenet() -> LeNet:
    return LeNet()

"""The convolutional network for 32x32 images of digits (M3).

Source: *Building Models with PyTorch* (PyTorch tutorials), ``LeNet``, after LeNet-5 (LeCun et al., 1998). Attribute
names are the tutorial's, so that state_dicts go both ways; its second kernel is 3x3, not the paper's 5x5.
"""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from engine.handle import ModelHandle
from engine.language import mark
from engine.registry import built_in
from engine.weights import build_empty, load_weights

IMAGE_SIZE, CLASSES = 32, 10


class LeNet(nn.Module):
    """Two convolutions with ReLU and pooling, then three linear layers; the outputs are logits of ten digits.

    The defaults are the tutorial's numbers; ``fc1`` follows from the image: 32 - 4 = 28, 14, 12, 6 cells a side.
    """

    def __init__(
        self,
        *,
        in_channels: int = 1,
        image_size: int = IMAGE_SIZE,
        conv1_channels: int = 6,
        conv2_channels: int = 16,
        fc1_features: int = 120,
        fc2_features: int = 84,
        classes: int = CLASSES,
    ) -> None:
        super().__init__()
        side = ((image_size - 4) // 2 - 2) // 2
        self.conv1 = nn.Conv2d(in_channels, conv1_channels, 5)
        self.conv2 = nn.Conv2d(conv1_channels, conv2_channels, 3)
        self.fc1 = nn.Linear(conv2_channels * side * side, fc1_features)
        self.fc2 = nn.Linear(fc1_features, fc2_features)
        self.fc3 = nn.Linear(fc2_features, classes)

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


def _open() -> ModelHandle:
    module = build_empty(lenet)
    record = load_weights(module, "lenet")
    return ModelHandle("lenet", "LeNet", module.eval(), record.provenance, _example_input())


@built_in(
    name="lenet",
    title="LeNet",
    order=30,
    description=mark(
        "Two convolutions and three linear layers that read a 32x32 picture of a digit, trained on MNIST."
    ),
    source="Building Models with PyTorch (PyTorch tutorials)",
    example_input=_example_input,
    open=_open,
)
def lenet() -> LeNet:
    return LeNet()

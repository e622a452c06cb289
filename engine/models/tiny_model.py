"""The first model of the tutorial: two linear layers with a ReLU between them (M1).

Source: *Building Models with PyTorch* (PyTorch tutorials), ``TinyModel``. Attribute names are the tutorial's, so that
state_dicts go both ways.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from engine.language import mark
from engine.registry import built_in

IN_FEATURES, HIDDEN_FEATURES, CLASSES = 100, 200, 10


class Softmax(nn.Softmax):
    """Softmax over the last dimension that prints as the tutorial's ``Softmax()`` does.

    Without a dim torch guesses one and warns. For the (N, features) and (features,) inputs of the tutorial its guess is
    the last dimension; here that is chosen, and only the printed line stays as it was.
    """

    def __init__(self) -> None:
        super().__init__(dim=-1)

    def extra_repr(self) -> str:
        return "dim=None"


class TinyModel(nn.Module):
    """100 features in, ten probabilities out."""

    def __init__(
        self, in_features: int = IN_FEATURES, hidden_features: int = HIDDEN_FEATURES, classes: int = CLASSES
    ) -> None:
        super().__init__()
        self.linear1 = nn.Linear(in_features, hidden_features)
        self.activation = nn.ReLU()
        self.linear2 = nn.Linear(hidden_features, classes)
        self.softmax = Softmax()

    def forward(self, x: Tensor) -> Tensor:
        x = self.activation(self.linear1(x))  # (N, 100) -> (N, 200)
        x = self.linear2(x)  # (N, 10)
        probabilities: Tensor = self.softmax(x)  # (N, 10), each row sums to 1
        return probabilities


def _example_input() -> tuple[Tensor]:
    """One row of 100 features (N, 100)."""
    return (torch.linspace(0.0, 1.0, IN_FEATURES).unsqueeze(0),)


@built_in(
    name="tiny-model",
    title="TinyModel",
    order=10,
    description=mark(
        "Two linear layers with a ReLU between them and a softmax: 100 features in, ten probabilities out."
    ),
    source="Building Models with PyTorch (PyTorch tutorials)",
    example_input=_example_input,
)
def tiny_model() -> TinyModel:
    return TinyModel()

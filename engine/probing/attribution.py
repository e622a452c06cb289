"""What a backward pass says, as plain arrays and words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.floating[Any]]


@dataclass(frozen=True)
class Target:
    """The number of the output that is asked about: ``unit`` of the ``row``-th of ``rows`` places of a sequence."""

    row: int
    unit: int
    name: str
    rows: int

    @property
    def text(self) -> str:
        """``output 7``, or ``“river” after word 4``."""
        name = f"output {self.name}" if self.name.isdigit() else f"“{self.name}”"
        return name if self.rows == 1 else f"{name} at place {self.row}"


@dataclass(frozen=True, eq=False)
class Attribution:
    """A value for each pixel (H, W), each word (words,), or each number of the input.

    ``method`` is ``gradient``, never negative, or ``integrated gradients``, signed. ``kind`` is ``picture``, ``words``
    or ``numbers``. For integrated gradients the values add up to ``score`` − ``baseline_score``, but for ``gap``.
    """

    method: str
    kind: str
    target: Target
    values: Array
    words: tuple[str, ...]
    score: float
    baseline_score: float | None
    reading: str

    @property
    def limit(self) -> float:
        return float(np.abs(self.values).max()) if self.values.size else 0.0

    @property
    def total(self) -> float:
        return float(self.values.astype(np.float64).sum())

    @property
    def gap(self) -> float | None:
        """How far the sum of the attributions is from f(x) − f(baseline); the method's own check."""
        return None if self.baseline_score is None else self.total - (self.score - self.baseline_score)


@dataclass(frozen=True)
class GradientNorm:
    """Euclidean lengths of a layer's gradient and of its own weights."""

    fqn: str
    type: str
    gradient: float
    weight: float
    parameters: int

    @property
    def ratio(self) -> float:
        """A step of learning rate 1, measured in weights; 0 where all weights are 0."""
        return self.gradient / self.weight if self.weight else 0.0


@dataclass(frozen=True)
class GradientNorms:
    """All layers with weights, in the model's order; ``loss`` is the cross-entropy (natural log) of the target."""

    target: Target
    loss: float
    layers: tuple[GradientNorm, ...]
    reading: str


def read_norms(layers: Sequence[GradientNorm]) -> str:
    """The layers with the longest and the shortest gradient, and how far they are apart."""
    longest, shortest = max(layers, key=lambda one: one.gradient), min(layers, key=lambda one: one.gradient)
    if not longest.gradient:
        return "No layer has a gradient: the loss does not depend on any weight here."
    text = f"The longest gradient is {longest.gradient:.3g}, of {longest.fqn or 'the model'}"
    if longest is shortest:
        return f"{text}."
    if not shortest.gradient:
        silent = sum(not one.gradient for one in layers)
        return f"{text}; {silent} layer{'s get' if silent > 1 else ' gets'} none."
    times = longest.gradient / shortest.gradient
    return f"{text}; that of {shortest.fqn or 'the model'} is {times:.3g} times shorter."


def read_words(words: Sequence[str], values: Array) -> str:
    """``“river” matters most``."""
    at = int(np.abs(values).argmax())
    return f"“{words[at]}”, word {at}, matters most"


def read_sum(values: Array, score: float, baseline: float) -> str:
    """The check of integrated gradients in figures."""
    total = float(values.astype(np.float64).sum())
    return f"the attributions add up to {total:.4g}, and f(x) − f(baseline) is {score - baseline:.4g}"

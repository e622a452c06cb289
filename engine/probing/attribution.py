"""What a backward pass says, as plain arrays and words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from engine.language import mark, tr

Array = npt.NDArray[np.floating[Any]]

_METHOD_TITLES = {"gradient": mark("gradient"), "integrated gradients": mark("integrated gradients")}


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
        if self.name.isdigit():
            if self.rows == 1:
                return tr("output {name}", name=self.name)
            return tr("output {name} at place {row}", name=self.name, row=self.row)
        if self.rows == 1:
            return tr("“{name}”", name=self.name)
        return tr("“{name}” at place {row}", name=self.name, row=self.row)


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
    def title(self) -> str:
        """The method's name for people."""
        return tr(_METHOD_TITLES[self.method])

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
        return tr("No layer has a gradient: the loss does not depend on any weight here.")
    length, name = longest.gradient, longest.fqn or tr("the model")
    if longest is shortest:
        return tr("The longest gradient is {length:.3g}, of {name}.", length=length, name=name)
    if not shortest.gradient:
        silent = sum(not one.gradient for one in layers)
        if silent == 1:
            return tr("The longest gradient is {length:.3g}, of {name}; 1 layer gets none.", length=length, name=name)
        return tr(
            "The longest gradient is {length:.3g}, of {name}; {count} layers get none.",
            length=length,
            name=name,
            count=silent,
        )
    return tr(
        "The longest gradient is {length:.3g}, of {name}; that of {other} is {times:.3g} times shorter.",
        length=length,
        name=name,
        other=shortest.fqn or tr("the model"),
        times=length / shortest.gradient,
    )


def read_most(values: Array, words: Sequence[str], target: Target) -> str:
    """``Row 12, column 9 matters most for output 7``, a clause without its full stop; ``words`` if they are words."""
    at = tuple(int(each) for each in np.unravel_index(int(np.abs(values).argmax()), values.shape))
    if words:
        return tr(
            "“{word}”, word {number}, matters most for {target}", word=words[at[0]], number=at[0], target=target.text
        )
    if len(at) == 2:
        return tr("Row {row}, column {column} matters most for {target}", row=at[0], column=at[1], target=target.text)
    return tr("Number {place} matters most for {target}", place=", ".join(map(str, at)), target=target.text)


def read_sum(most: str, values: Array, gained: float) -> str:
    """``most`` with the check of integrated gradients in figures; ``gained`` is f(x) − f(baseline)."""
    return tr(
        "{most}; the attributions add up to {total:.4g}, and f(x) − f(baseline) is {gained:.4g}.",
        most=most,
        total=float(values.astype(np.float64).sum()),
        gained=gained,
    )

"""One sentence about an array, made from its numbers."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from engine.language import number, tr

Array = npt.NDArray[np.floating[Any]]


def signed(value: float) -> str:
    """``+0.31``, ``−1.02`` or ``0``: three figures and always a sign, so that it does not hang on a colour."""
    return number(value, "+.3g").replace("-", "−") if value else "0"


def shape_text(shape: tuple[int, ...]) -> str:
    """``6 × 28 × 28``."""
    return " × ".join(number(size) for size in shape)


def read_values(kind: str, values: Array, before: Array) -> str:
    """What stands out in a stage's output, which it made of ``before``; ``kind`` names its function, if it is one."""
    if kind == "relu":
        return read_relu(values, before)
    if kind.endswith("pool2d"):
        return read_pooling(kind, values, before)
    return read_maps(values) if values.ndim == 3 else read_vector(values)


def read_maps(maps: Array) -> str:
    """Range of (C, H, W) maps and where the strongest value stands."""
    channel, row, column = (int(at) for at in np.unravel_index(int(np.abs(maps).argmax()), maps.shape))
    return tr(
        "{min} to {max}; the strongest in map {channel}, row {row}, column {column}.",
        min=signed(float(maps.min())),
        max=signed(float(maps.max())),
        channel=channel,
        row=row,
        column=column,
    )


def read_matrix(values: Array) -> str:
    """Range of one map and where its strongest value stands."""
    row, column = (int(at) for at in np.unravel_index(int(np.abs(values).argmax()), values.shape))
    return tr(
        "{min} to {max}; the strongest in row {row}, column {column}.",
        min=signed(float(values.min())),
        max=signed(float(values.max())),
        row=row,
        column=column,
    )


def read_vector(values: Array) -> str:
    """Range of a vector and how many of its values are above zero."""
    flat = values.ravel()
    return tr(
        "{count} of {size} are above zero; the largest is {max}, unit {unit}.",
        count=int((flat > 0).sum()),
        size=flat.size,
        max=signed(float(flat.max())),
        unit=int(flat.argmax()),
    )


def read_relu(values: Array, before: Array) -> str:
    """How much a ReLU cut away."""
    cut = float((before < 0).mean())
    return tr(
        "{percent:.0f} % were negative and are now 0; the largest is {max}.",
        percent=100 * cut,
        max=signed(float(values.max())),
    )


def read_pooling(kind: str, values: Array, before: Array) -> str:
    """How many values a pooling left, and by which rule."""
    if kind.startswith("max"):
        return tr(
            "{before:,} values become {after:,}: the largest of every window stays.",
            before=before.size,
            after=values.size,
        )
    return tr(
        "{before:,} values become {after:,}: the mean of every window stays.", before=before.size, after=values.size
    )


def read_probabilities(probabilities: Array) -> str:
    """The first and the second choice, and how far the first is from a blind guess."""
    order = np.argsort(-probabilities, kind="stable")
    first, second = int(order[0]), int(order[1])
    guess = 1 / probabilities.size
    return tr(
        "First choice {first} with {most:.3f}, then {second} with {next:.3f}; a blind guess gives each {guess:.3f}.",
        first=first,
        most=float(probabilities[first]),
        second=second,
        next=float(probabilities[second]),
        guess=guess,
    )

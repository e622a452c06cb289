"""One number of a model's forward pass, taken apart into the products that it is the sum of."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from torch import Tensor, nn

from engine.demos.explanations import CellExplanation, Term, formula, sum_of
from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.inspection.stages import Stage
from engine.language import tr

Array = npt.NDArray[np.float32]


def explain_stage_cell(
    handle: ModelHandle, picture: Array, stages: Sequence[Stage], place: int, cell: tuple[int, ...]
) -> CellExplanation:
    """The terms of ``stages[place].values[cell]``, from the numbers of the stage before it.

    ``picture`` is what went into the first stage, (H, W). Known are Conv2d with zero padding, Linear, ReLU and pooling
    by maximum in windows that do not overlap, which is all that LeNet is made of.

    Raises:
        EngineError: the stage is of another kind, or has no such cell.
    """
    stage = stages[place]
    if len(cell) != stage.values.ndim or not all(
        0 <= at < size for at, size in zip(cell, stage.values.shape, strict=True)
    ):
        raise EngineError(tr("{title} has no cell {cell}: choose one inside it.", title=stage.title, cell=list(cell)))
    before = stages[place - 1].values if place else picture[np.newaxis]
    value = float(stage.values[cell])
    if not stage.is_function:
        module = handle.module.get_submodule(stage.fqn)
        if isinstance(module, nn.Conv2d) and isinstance(module.padding, tuple) and module.padding_mode == "zeros":
            return _convolution(module, before, cell, value)
        if isinstance(module, nn.Linear):
            return _linear(module, before, cell, value)
    elif stage.name == "relu":
        return _relu(float(before[cell]), value)
    elif stage.name == "max_pool2d":
        return _maximum(before, stage, cell, value)
    raise EngineError(
        tr("How {title} makes a number cannot be written out: choose a layer of LeNet.", title=stage.title)
    )


def _convolution(module: nn.Conv2d, before: Array, cell: tuple[int, ...], value: float) -> CellExplanation:
    channel, row, column = cell
    weight, bias = _weight(module.weight)[channel], _bias(module.bias, channel)
    given = module.in_channels // module.groups
    first = channel // (module.out_channels // module.groups) * given
    (down, across), (top, left) = module.stride, (int(pad) for pad in module.padding)
    terms = []
    for at, i, j in np.ndindex(weight.shape):
        y = row * down + i * module.dilation[0] - top
        x = column * across + j * module.dilation[1] - left
        if 0 <= y < before.shape[1] and 0 <= x < before.shape[2]:  # beyond is zero padding
            seen = float(before[first + at, y, x])
            terms.append(
                Term(f"W[{channel}, {at}, {i}, {j}] · in[{first + at}, {y}, {x}]", (float(weight[at, i, j]), seen))
            )
    return sum_of(
        [*terms, Term(f"b[{channel}]", (bias,))],
        name=f"out[{channel}, {row}, {column}]",
        value=value,
        rule="Σ W · patch + b",
        words=tr("The {count} numbers under the window, each times its weight, and the map's bias.", count=len(terms)),
    )


def _linear(module: nn.Linear, before: Array, cell: tuple[int, ...], value: float) -> CellExplanation:
    (unit,) = cell
    weight, seen = _weight(module.weight)[unit], before.reshape(-1)
    terms = [
        Term(f"W[{unit}, {at}] · in[{at}]", (float(w), float(x)))
        for at, (w, x) in enumerate(zip(weight, seen, strict=True))
    ]
    return sum_of(
        [*terms, Term(f"b[{unit}]", (_bias(module.bias, unit),))],
        name=f"out[{unit}]",
        value=value,
        rule="Σ W · in + b",
        words=tr("All {count:,} numbers that come in, each times its weight, and the unit's bias.", count=len(terms)),
    )


def _relu(seen: float, value: float) -> CellExplanation:
    return formula(
        "max(0, {0})",
        [seen],
        lambda number: max(0.0, number),
        name="out",
        value=value,
        rule="max(0, in)",
        words=tr("What is above zero stays.") if seen > 0 else tr("What is not above zero becomes zero."),
    )


def _maximum(before: Array, stage: Stage, cell: tuple[int, ...], value: float) -> CellExplanation:
    channel, row, column = cell
    height, width = before.shape[1] // stage.values.shape[1], before.shape[2] // stage.values.shape[2]
    window = before[channel, row * height : (row + 1) * height, column * width : (column + 1) * width].reshape(-1)
    numbers = [float(number) for number in window]
    places = ", ".join(f"{{{at}}}" for at in range(len(numbers)))
    winner = int(np.argmax(window))
    return formula(
        f"max({places})",
        numbers,
        lambda *given: max(given),
        name=f"out[{channel}, {row}, {column}]",
        value=value,
        rule=tr("max of the window"),
        words=tr(
            "The largest of {count} numbers, at row {row}, column {column}, stays.",
            count=len(numbers),
            row=row * height + winner // width,
            column=column * width + winner % width,
        ),
    )


def _weight(weight: Tensor) -> npt.NDArray[np.float64]:
    array: npt.NDArray[np.float64] = weight.detach().double().numpy()
    return array


def _bias(bias: Tensor | None, at: int) -> float:
    return 0.0 if bias is None else float(bias.detach()[at])

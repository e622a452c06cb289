"""Which dimension of an output is the batch, and what the others are, so that it can be drawn."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from torch import Tensor, nn

from engine.inspection.observation import first_tensor
from engine.probing.activation_results import Kind

_SPATIAL: dict[int, Kind] = {1: "signals", 2: "maps", 3: "volume"}
_WINDOWED = (
    nn.modules.conv._ConvNd,
    nn.modules.pooling._MaxPoolNd,
    nn.modules.pooling._AvgPoolNd,
    nn.modules.pooling._AdaptiveMaxPoolNd,
    nn.modules.pooling._AdaptiveAvgPoolNd,
    nn.modules.batchnorm._NormBase,
)


@dataclass(frozen=True)
class Layout:
    """``batch_axis`` is None where an output has no batch dimension."""

    kind: Kind
    batch_axis: int | None


@dataclass(frozen=True)
class Habits:
    """What is true of a whole model on one input: whether it reads sequences, where their batch dimension is (None
    without one), and how many spatial dimensions its convolutions have."""

    reads_sequences: bool
    batch_axis: int | None
    spatial: int


def habits_of(model: nn.Module, inputs: tuple[Any, ...]) -> Habits:
    """Told by the layers and by the rank of the first tensor that goes in."""
    given = first_tensor(inputs)
    rank = 0 if given is None else given.dim()
    is_ids = given is not None and not given.is_floating_point()
    spatial, first, reads = 0, None, is_ids
    for module in model.modules():
        if isinstance(module, _WINDOWED):
            spatial = spatial or _dimensions(module)
        if hasattr(module, "batch_first"):  # recurrent layers, also quantized ones, attention, transformers
            reads = True
            first = bool(module.batch_first) if first is None else first
    reads = reads and not spatial
    if reads and rank <= (1 if is_ids else 2):
        return Habits(True, None, 0)
    return Habits(reads, 1 if first is False else 0, spatial)


def layout_of(module: nn.Module, output: Tensor, part: int, habits: Habits) -> Layout:
    """How an output tensor is to be read; ``part`` is its place among those that the module returned."""
    rank = output.dim()
    if type(module).__name__ in ("LSTM", "GRU", "RNN") and hasattr(module, "batch_first"):
        if part:  # the last states: a row for each layer and direction
            return Layout("sequence", 1) if rank == 3 else Layout("sequence", None)
        return Layout("sequence", (0 if module.batch_first else 1) if rank == 3 else None)
    if isinstance(module, _WINDOWED):
        spatial = _dimensions(module)
        if rank in (spatial + 1, spatial + 2) and not (isinstance(module, nn.BatchNorm1d) and rank == 2):
            return Layout(_SPATIAL[spatial], 0 if rank == spatial + 2 else None)
    if rank >= 4:
        is_unbatched = rank == 4 and habits.spatial == 3
        return Layout("volume" if rank > 4 or is_unbatched else "maps", None if is_unbatched else 0)
    if rank == 3:
        if habits.spatial == 2:
            return Layout("maps", None)
        if habits.spatial:
            return Layout("signals", 0)
        return Layout("sequence", 0 if habits.batch_axis is None else habits.batch_axis)
    if rank == 2:
        return Layout("sequence", None) if habits.reads_sequences and habits.batch_axis is None else Layout("vector", 0)
    return Layout("vector", None)


def _dimensions(module: nn.Module) -> int:
    """2 for ``Conv2d`` and its like; 1 where the name does not tell."""
    found = re.search(r"([123])d$", type(module).__name__)
    return int(found[1]) if found else 1

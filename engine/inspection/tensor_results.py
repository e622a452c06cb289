"""What is shown of one tensor: plain numbers and arrays, no torch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
import numpy.typing as npt

from engine.inspection.formulas import Shape

Array = npt.NDArray[Any]
Reduction = Literal["extreme", "mean"]


@dataclass(frozen=True)
class TensorEntry:
    """A parameter or buffer of a module. ``key`` is its name in the state_dict; ``gates`` are those of a recurrent
    layer's tensor, in the order of its rows. ``tied_to`` is the key of the same tensor at an earlier place."""

    key: str
    name: str
    is_parameter: bool
    shape: Shape
    dtype: str
    size_bytes: int
    is_trainable: bool
    gates: tuple[str, ...] = ()
    tied_to: str = ""
    note: str = ""


@dataclass(frozen=True)
class TensorStatistics:
    """Of ``count`` values, ``finite`` of which are neither NaN nor Inf.

    ``minimum`` to ``std`` are those of the finite ones, None where there is none; ``std`` divides by their number.
    ``note`` says what the values are where they are not the tensor's own: magnitudes of complex numbers, raw bytes.
    """

    count: int
    finite: int
    nan: int
    infinite: int
    zeros: int
    minimum: float | None
    maximum: float | None
    mean: float | None
    std: float | None
    note: str = ""


@dataclass(frozen=True, eq=False)
class Histogram:
    """How many finite values lie in each of the bins between ``edges`` (one more than ``counts``); the last bin
    includes its upper edge."""

    edges: npt.NDArray[np.float64]
    counts: npt.NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class TensorReport:
    """Statistics, and a histogram where there is a finite value."""

    statistics: TensorStatistics
    histogram: Histogram | None


@dataclass(frozen=True, eq=False)
class HeatMap:
    """A tensor seen as a matrix, reduced to blocks.

    ``values`` (rows, columns) are float32; a block of which all values are NaN is NaN. ``limit`` is the largest finite
    magnitude. ``row_edges`` and ``column_edges`` are the first rows and columns of the blocks and the end. ``reading``
    says what a cell stands for.
    """

    values: npt.NDArray[np.float32]
    rows_total: int
    columns_total: int
    row_edges: npt.NDArray[np.int64]
    column_edges: npt.NDArray[np.int64]
    limit: float
    reduction: Reduction
    reading: str


@dataclass(frozen=True, eq=False)
class ValueWindow:
    """Rows and columns of a tensor seen as a matrix: the first dimension down, all others side by side."""

    values: Array
    first_row: int
    first_column: int
    rows_total: int
    columns_total: int
    note: str = ""

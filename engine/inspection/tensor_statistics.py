"""Statistics and a histogram of a tensor, in pieces, so that a large one takes no more memory than a small one."""

from __future__ import annotations

import math
from collections.abc import Generator

import numpy as np
import numpy.typing as npt
from torch import Tensor

from engine.inspection.tensor_results import Array, Histogram, TensorReport, TensorStatistics
from engine.inspection.tensor_values import PIECE, note_on, pieces, readable, real_values
from engine.language import tr
from engine.progress import Progress

BINS = 60


def tensor_report(tensor: Tensor, *, bins: int = BINS, piece: int = PIECE) -> Generator[Progress, None, TensorReport]:
    """Statistics and histogram in two passes; ``piece`` values are looked at at a time.

    Raises:
        EngineError: the tensor has no values that could be read.
    """
    statistics = yield from tensor_statistics(tensor, piece=piece)
    if statistics.minimum is None or statistics.maximum is None:
        return TensorReport(statistics, None)
    histogram = yield from tensor_histogram(
        tensor, low=statistics.minimum, high=statistics.maximum, bins=bins, piece=piece
    )
    return TensorReport(statistics, histogram)


def tensor_statistics(tensor: Tensor, *, piece: int = PIECE) -> Generator[Progress, None, TensorStatistics]:
    """Range, mean and deviation of the finite values, and how many are zero, NaN or infinite."""
    note = note_on(tensor)
    tensor, times = _without_repeats(readable(tensor))
    sums, done = _Sums(), 0
    for _, _, values in pieces(tensor, most=piece):
        sums.add(real_values(values))
        done += values.size
        yield Progress(done, tensor.numel(), tr("Looking at the values"))
    return sums.result(times, note)


def tensor_histogram(
    tensor: Tensor, *, low: float, high: float, bins: int = BINS, piece: int = PIECE
) -> Generator[Progress, None, Histogram]:
    """Counts of the values from ``low`` to ``high``; those outside are left out. One value gets a range of 1 around
    it, as numpy does."""
    tensor, times = _without_repeats(readable(tensor))
    edges = histogram_edges(low, high, bins)
    counts, done = np.zeros(bins, dtype=np.int64), 0
    for _, _, values in pieces(tensor, most=piece):
        flat = real_values(values).ravel().astype(np.float64)
        flat = flat[np.isfinite(flat)]
        counts += np.histogram(flat, bins=edges)[0]
        done += values.size
        yield Progress(done, tensor.numel(), tr("Counting the values"))
    return Histogram(edges, counts * times)


def histogram_edges(low: float, high: float, bins: int) -> npt.NDArray[np.float64]:
    """Evenly spaced edges from ``low`` to ``high``."""
    if low == high:
        # half a unit to each side, and more where a float64 cannot tell half a unit
        margin = max(0.5, abs(low) * 1e-9)
        low, high = low - margin, high + margin
    if not math.isfinite(high - low):  # float64's whole range
        return np.linspace(low / 2, high / 2, bins + 1) * 2
    return np.linspace(low, high, bins + 1)


def _without_repeats(tensor: Tensor) -> tuple[Tensor, int]:
    """The tensor without expanded dimensions, and how often each value stands in it.

    A file of some bytes can claim a tensor of 10^9 elements by repeating one.
    """
    times = 1
    if tensor.is_quantized:
        return tensor, times
    for axis in range(tensor.dim()):
        if tensor.stride(axis) == 0 and tensor.shape[axis] > 1:
            times *= tensor.shape[axis]
            tensor = tensor.narrow(axis, 0, 1)
    return tensor, times


class _Sums:
    """Count, mean and squared deviations, joined piece by piece (Chan, Golub and LeVeque, 1979)."""

    def __init__(self) -> None:
        self.count = self.finite = self.nan = self.zeros = 0
        self.low, self.high = math.inf, -math.inf
        self.mean = self.squares = 0.0

    def add(self, values: Array) -> None:
        self.count += values.size
        self.zeros += int(values.size - np.count_nonzero(values))
        if values.dtype.kind == "f":
            self.nan += int(np.isnan(values).sum())
            values = values[np.isfinite(values)]
        if not values.size:
            return
        self.low, self.high = min(self.low, float(values.min())), max(self.high, float(values.max()))
        exact = values.astype(np.float64)
        with np.errstate(over="ignore"):  # squares of the largest float64 values are infinite, and said to be
            mean = float(exact.mean())
            if not math.isfinite(mean):
                mean = float((exact / exact.size).sum())
            exact -= mean
            squares = float(np.square(exact, out=exact).sum())
        both, apart = self.finite + values.size, mean - self.mean
        self.squares += squares
        if self.finite:  # else the squares of the largest values would be infinity times 0
            self.squares += apart * apart * self.finite * (values.size / both)
        self.mean += apart * (values.size / both)
        self.finite = both

    def result(self, times: int, note: str) -> TensorStatistics:
        has = self.finite > 0
        return TensorStatistics(
            count=self.count * times,
            finite=self.finite * times,
            nan=self.nan * times,
            infinite=(self.count - self.finite - self.nan) * times,
            zeros=self.zeros * times,
            minimum=self.low if has else None,
            maximum=self.high if has else None,
            mean=self.mean if has else None,
            std=math.sqrt(self.squares / self.finite) if has else None,
            note=note,
        )

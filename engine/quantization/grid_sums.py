"""What a weight's ranges are and what a grid makes of it, added up piece by piece."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import numpy.typing as npt

from engine.quantization.grid_results import (
    Floats,
    Granularity,
    GridUse,
    Integers,
    Rule,
    levels_of,
    scale_and_zero_point,
)

MOST_ROWS = 4_096
"""Rows whose levels are counted one by one; of more, so many evenly spaced ones."""

Mask = npt.NDArray[np.bool_]


class Ranges:
    """Ranges of all rows over their finite values, and the deviation of all."""

    def __init__(self, rows: int, columns: int) -> None:
        self.rows, self.columns, self.values = rows, columns, rows * columns
        self.low: Floats = np.full(rows, math.inf)
        self.high: Floats = np.full(rows, -math.inf)
        self.finite = 0
        self.mean = self.squares = 0.0

    def add(self, row: int, values: npt.NDArray[Any]) -> None:
        exact = values.astype(np.float64)
        is_finite = np.isfinite(exact)
        rows = slice(row, row + len(exact))
        self.low[rows] = np.minimum(self.low[rows], np.where(is_finite, exact, math.inf).min(1))
        self.high[rows] = np.maximum(self.high[rows], np.where(is_finite, exact, -math.inf).max(1))
        good = exact[is_finite]
        if good.size:  # joined piece by piece (Chan, Golub and LeVeque, 1979)
            with np.errstate(over="ignore", invalid="ignore"):
                mean = float(good.mean())
                apart, both = mean - self.mean, self.finite + good.size
                self.squares += float(np.square(good - mean).sum()) + apart * apart * self.finite * (good.size / both)
                self.mean += apart * (good.size / both)
            self.finite = both

    @property
    def std(self) -> float:
        return math.sqrt(self.squares / self.finite)

    @property
    def row_largest(self) -> Floats:
        largest: Floats = np.maximum(np.maximum(-self.low, self.high), 0.0)  # 0 for a row without finite values
        return largest


class GridSums:
    """What one grid makes of the weight, piece by piece."""

    def __init__(self, granularity: Granularity, ranges: Ranges, bits: int, rule: Rule) -> None:
        self._granularity, self._ranges = granularity, ranges
        self._first, self._last = levels_of(bits, rule)
        self._is_by_row = granularity == "row"
        low, high = ranges.low, ranges.high
        if not self._is_by_row:
            low, high = low.min(keepdims=True), high.max(keepdims=True)
        # a row without finite values has no range
        self._scales, self._zeros = scale_and_zero_point(
            np.where(np.isfinite(low), low, 0.0), np.where(np.isfinite(high), high, 0.0), bits, rule
        )
        levels = self._last - self._first + 1
        self._counts: Integers = np.zeros(levels, dtype=np.int64)
        looked_at = np.unique(np.linspace(0, ranges.rows - 1, min(ranges.rows, MOST_ROWS)).astype(np.int64))
        self._looked_at: Integers = looked_at
        self._row_counts = np.zeros((len(looked_at), levels), dtype=np.int32)
        self._beyond = 0
        self._signal = self._noise = self._max_error = 0.0

    def add(self, row: int, values: Floats, is_finite: Mask) -> None:
        scales, zeros = self._scales[:, None], self._zeros[:, None]
        if self._is_by_row:
            rows = slice(row, row + len(values))
            scales, zeros = scales[rows], zeros[rows]
        quantized = np.clip(np.rint(values / scales) + zeros, self._first, self._last)
        error = (quantized - zeros) * scales - values
        with np.errstate(over="ignore"):
            self._noise += float(np.square(error).sum())
            self._signal += float(np.square(values).sum())
        self._max_error = max(self._max_error, float(np.abs(error).max()))
        self._beyond += int((np.abs(values) > scales).sum())
        places = (quantized - self._first).astype(np.int64)
        self._counts += np.bincount(places[is_finite], minlength=len(self._counts))
        first, last = np.searchsorted(self._looked_at, (row, row + len(values)))
        if last > first:
            at = self._looked_at[first:last] - row
            slots = np.arange(last - first)[:, None] * len(self._counts) + places[at]
            counted = np.bincount(slots[is_finite[at]], minlength=(last - first) * len(self._counts))
            self._row_counts[first:last] += counted.reshape(last - first, -1).astype(np.int32)

    def result(self) -> GridUse:
        has_values = self._row_counts.any(1)
        rows = self._row_counts[has_values]
        return GridUse(
            granularity=self._granularity,
            scales=self._scales,
            zero_points=self._zeros,
            first_level=self._first,
            level_counts=self._counts,
            used_levels=float(np.median((rows > 0).sum(1))) if len(rows) else 0.0,
            levels_for_99=float(np.median(_fewest_for_99(rows))) if len(rows) else 0.0,
            tensor_used_levels=int((self._counts > 0).sum()),
            tensor_levels_for_99=int(_fewest_for_99(self._counts[None])[0]),
            share_beyond_one_step=self._beyond / self._ranges.finite,
            sqnr_db=_decibels(self._signal, self._noise),
            max_error=self._max_error,
            rows_looked_at=len(self._looked_at),
        )


def _fewest_for_99(counts: npt.NDArray[Any]) -> Integers:
    """The smallest number of levels that hold 99 % of each row of counts."""
    largest_first = np.cumsum(-np.sort(-counts, axis=1), axis=1)
    fewest: Integers = (largest_first < 0.99 * largest_first[:, -1:]).sum(1) + 1
    return fewest


def _decibels(signal: float, noise: float) -> float | None:
    if not signal or not math.isfinite(signal) or not math.isfinite(noise):
        return None
    return 10 * math.log10(signal / noise) if noise else math.inf

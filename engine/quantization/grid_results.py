"""A weight on the grid of integers that it is rounded to, as plain numbers: no torch."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
import numpy.typing as npt

from engine.inspection.formulas import Shape
from engine.language import tr

Granularity = Literal["tensor", "row"]
Rule = Literal["symmetric", "affine", "torch"]
"""How a scale follows from the values: *symmetric* max|w| / (2^(bits-1) - 1) with the zero point 0, *affine*
(max - min) / (2^bits - 1) over a range that holds 0, *torch* max|w| / ((2^bits - 1) / 2), which is what
``quantize_dynamic`` does to weights."""

_TORCH_LEAST = float(np.finfo(np.float32).eps)  # the observers' smallest scale

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]


@dataclass(frozen=True)
class WeightChoice:
    """A tensor of a module by its name in it; ``why_not`` says why it cannot be put on a grid, "" if it can."""

    name: str
    shape: Shape
    dtype: str
    why_not: str


@dataclass(frozen=True, eq=False)
class GridUse:
    """A grid and what a weight makes of it.

    ``scales`` and ``zero_points`` are (1,) for the whole tensor and (rows,) with one a row. A level ``n`` stands for
    ``(n - zero_point) * scale``; there are ``level_counts.size`` of them from ``first_level`` on, and
    ``level_counts`` says how many weights each one holds. ``used_levels`` and ``levels_for_99`` (the fewest that hold
    99 % of the weights) are those of a typical row, the median of ``rows_looked_at`` evenly spaced ones;
    ``tensor_used_levels`` and ``tensor_levels_for_99`` those of the whole tensor. ``share_beyond_one_step`` of the
    weights lie more than a step away from zero, so that their magnitude says more than their sign.
    ``sqnr_db`` is infinite without error and None where nothing but zeros is there.
    """

    granularity: Granularity
    scales: Floats
    zero_points: Integers
    first_level: int
    level_counts: Integers
    used_levels: float
    levels_for_99: float
    tensor_used_levels: int
    tensor_levels_for_99: int
    share_beyond_one_step: float
    sqnr_db: float | None
    max_error: float
    rows_looked_at: int

    @property
    def levels_total(self) -> int:
        return int(self.level_counts.size)

    @property
    def typical_scale(self) -> float:
        """The tensor's scale, or the median of the rows'."""
        return float(np.median(self.scales))

    def positions(self, row: int = 0) -> Floats:
        """Where the levels lie on the axis of values: the tensor's grid, or that of ``row`` where each has its own."""
        at = row if self.scales.size > 1 else 0
        levels = self.first_level + np.arange(self.levels_total, dtype=np.int64)
        positions: Floats = (levels - self.zero_points[at]) * self.scales[at]
        return positions


@dataclass(frozen=True, eq=False)
class WeightGrid:
    """A weight's histogram with both grids on it: one scale for the tensor, and one scale a row.

    ``edges`` (bins + 1,) and ``counts`` (bins,) hold the finite values; ``not_finite`` others were left out.
    ``row_largest`` (rows,) is the largest magnitude of each row.
    """

    fqn: str
    tensor: str
    shape: Shape
    dtype: str
    bits: int
    rule: Rule
    edges: Floats
    counts: Integers
    values: int
    not_finite: int
    minimum: float
    maximum: float
    std: float
    row_largest: Floats
    per_tensor: GridUse
    per_row: GridUse

    @property
    def note(self) -> str:
        """What keeps the weight from being quantized as it is, or makes its grid senseless; "" if nothing does."""
        if self.not_finite:
            return tr(
                "{not_finite:,} of {values:,} weights are NaN or infinite and were left out: a scheme refuses them "
                "until they are repaired.",
                not_finite=self.not_finite,
                values=self.values,
            )
        if not self.minimum and not self.maximum:
            return tr("All weights are zero: any scale holds them.")
        if self.per_tensor.tensor_used_levels <= 2 and self.std and self.values > 16 and self._is_lost:
            largest = max(abs(self.minimum), abs(self.maximum))
            return tr(
                "One weight of {largest:.3g} sets the scale of the tensor: nearly all others round to zero. One scale "
                "a row keeps the damage in its row.",
                largest=largest,
            )
        return ""

    @property
    def _is_lost(self) -> bool:
        return float(self.per_tensor.level_counts.max()) >= 0.99 * (self.values - self.not_finite)

    @property
    def sentence(self) -> str:
        """What one scale a row gains over one scale for the tensor."""
        if self.note:
            return self.note
        whole, rows = self.per_tensor, self.per_row
        if rows.scales.size == 1:
            return tr(
                "The weights use {used} of {levels} levels; 99 % of them stand on {most}, and the error is at {error}.",
                used=whole.tensor_used_levels,
                levels=whole.levels_total,
                most=whole.tensor_levels_for_99,
                error=decibels(whole.sqnr_db),
            )
        return tr(
            "With one scale for the tensor a typical row uses {used:g} of {levels} levels, with one of its own "
            "{own:g}: the error goes from {before} to {after}.",
            used=whole.used_levels,
            levels=whole.levels_total,
            own=rows.used_levels,
            before=decibels(whole.sqnr_db),
            after=decibels(rows.sqnr_db),
        )


def decibels(sqnr_db: float | None) -> str:
    """``32.1 dB``, or in words where it is no number."""
    if sqnr_db is None:
        return tr("no signal")
    if math.isinf(sqnr_db) and sqnr_db > 0:
        return tr("no error")
    return tr("{decibels:.1f} dB", decibels=sqnr_db)


def levels_of(bits: int, rule: Rule) -> tuple[int, int]:
    """The smallest and largest level; a symmetric grid leaves one out to have as many on both sides."""
    most = 2 ** (bits - 1) - 1
    return (-most if rule == "symmetric" else -most - 1), most


def scale_and_zero_point(low: Any, high: Any, bits: int, rule: Rule) -> tuple[Floats, Integers]:
    """Scales and zero points for ranges from ``low`` to ``high`` (arrays or numbers); 1 and 0 where all is zero.

    Source: ``torch.ao.quantization.observer.UniformQuantizationObserverBase`` for affine and torch.
    """
    low = np.minimum(np.atleast_1d(np.asarray(low, dtype=np.float64)), 0.0)
    high = np.maximum(np.atleast_1d(np.asarray(high, dtype=np.float64)), 0.0)
    first, last = levels_of(bits, rule)
    if rule == "affine":
        scales = high / (last - first) - low / (last - first)  # apart, since high - low may overflow
    else:
        scales = np.maximum(-low, high) / (last if rule == "symmetric" else (last - first) / 2)
    scales = np.maximum(scales, _TORCH_LEAST) if rule == "torch" else np.where(scales > 0, scales, 1.0)
    if rule != "affine":
        return scales, np.zeros(scales.shape, dtype=np.int64)
    return scales, np.clip(first - np.rint(low / scales), first, last).astype(np.int64)

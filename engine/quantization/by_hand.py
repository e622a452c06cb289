"""One row of numbers quantized by hand: every step with the figures put in.

Source: ``torch.quantize_per_tensor`` and ``torch.quantize_per_channel``, whose numbers these are:
q = clip(round(x / scale) + zero_point), and back again x' = (q - zero_point) * scale.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from engine.demos.words import shown
from engine.errors import EngineError
from engine.language import number, tr
from engine.quantization.grid_results import Floats, Integers, Rule, levels_of, scale_and_zero_point
from engine.quantization.hand_formulas import scale_worked, value_worked, zero_point_worked

LEAST_BITS, MOST_BITS = 2, 8
MOST_VALUES, MOST_ROWS = 16, 4
_LARGEST = 1e100  # squares of the errors stay finite


@dataclass(frozen=True, eq=False)
class HandQuantization:
    """A row on its way to ``bits``-bit integers and back; all arrays are (N,), a column of the way each.

    ``divided`` is x / scale, ``rounded`` that to the nearest integer (a half to the even one) plus the zero point,
    ``clipped`` what fits between ``first_level`` and ``last_level``, ``dequantized`` what it stands for and ``error``
    dequantized - x. ``scale_worked``, ``zero_point_worked`` and ``worked`` (one a value) are the same as formulas with
    the numbers put in; ``scale_formula`` and ``zero_point_formula`` are in symbols.
    """

    values: Floats
    bits: int
    is_symmetric: bool
    first_level: int
    last_level: int
    scale: float
    zero_point: int
    divided: Floats
    rounded: Integers
    clipped: Integers
    dequantized: Floats
    error: Floats
    scale_formula: str
    scale_worked: str
    zero_point_formula: str
    zero_point_worked: str
    worked: tuple[str, ...]

    @property
    def max_error(self) -> float:
        return float(np.abs(self.error).max())

    @property
    def mean_squared_error(self) -> float:
        return float(np.square(self.error).mean())

    @property
    def used_levels(self) -> int:
        """How many different integers the row became."""
        return len(np.unique(self.clipped))

    @property
    def outlier(self) -> int:
        """The place of the value furthest from zero, which sets a symmetric scale."""
        return int(np.abs(self.values).argmax())

    @property
    def sentence(self) -> str:
        """The scale, how many levels are used, and the largest error."""
        levels = self.last_level - self.first_level + 1
        worst = int(np.abs(self.error).argmax())
        clipped = int((self.rounded != self.clipped).sum())
        facts = {
            "step": shown(self.scale),
            "count": int(self.values.size),
            "used": self.used_levels,
            "levels": levels,
            "error": shown(abs(float(self.error[worst]))),
            "place": worst,
        }
        if clipped:
            return tr(
                "A step is {step}; {count} numbers stand on {used} of {levels} levels, and the largest error is "
                "{error}, at number {place}; outside the range and clipped: {clipped}.",
                clipped=clipped,
                **facts,
            )
        return tr(
            "A step is {step}; {count} numbers stand on {used} of {levels} levels, and the largest error is {error}, "
            "at number {place}.",
            **facts,
        )


@dataclass(frozen=True, eq=False)
class RowComparison:
    """The same rows with one scale for all of them and with one scale each, a quantization a row."""

    one_scale: tuple[HandQuantization, ...]
    own_scales: tuple[HandQuantization, ...]

    @property
    def outlier_row(self) -> int:
        """The row with the value furthest from zero."""
        return int(np.argmax([np.abs(row.values).max() for row in self.one_scale]))

    @property
    def sentence(self) -> str:
        """What one scale a row does for the rows without the outlier."""
        others = [row for row in range(len(self.one_scale)) if row != self.outlier_row]
        if not others:
            return tr("With a single row both are the same: add another one.")
        shared = float(np.mean([self.one_scale[row].mean_squared_error for row in others]))
        own = float(np.mean([self.own_scales[row].mean_squared_error for row in others]))
        if own >= shared:
            return tr("The rows reach equally far, so one scale serves them all: drag a number away from the others.")
        if not own:
            return tr(
                "Row {row} sets the one scale, and the others pay for it; with one scale a row their error is gone.",
                row=self.outlier_row,
            )
        return tr(
            "Row {row} sets the one scale, and the others pay for it; with one scale a row their mean squared error "
            "is {times} times smaller.",
            row=self.outlier_row,
            times=_times(shared / own),
        )


def by_hand(
    values: Sequence[float],
    bits: int = 8,
    symmetric: bool = True,
    *,
    scale: float | None = None,
    zero_point: int = 0,
) -> HandQuantization:
    """Quantizes 1 to 16 numbers; the scale follows from them, or is the one given with its zero point.

    Symmetric: scale = max|x| / (2^(bits-1) - 1), zero point 0. Else the range from the smallest to the largest value,
    which always holds 0, is spread over all 2^bits levels. A row of zeros has scale 1.

    Raises:
        EngineError: no or too many numbers, one that is not finite or too large, or such bits.
    """
    row, rule = _checked(values, bits), _rule(symmetric)
    if scale is None:
        scales, zeros = scale_and_zero_point(row.min(), row.max(), bits, rule)
        return _quantized(row, row, bits, rule, float(scales[0]), int(zeros[0]), is_given=False)
    first, last = levels_of(bits, rule)
    if not (math.isfinite(scale) and scale > 0) or not first <= zero_point <= last:
        raise EngineError(
            tr(
                "A scale of {scale:g} with the zero point {zero_point} is not possible: give a scale above 0 "
                "and a zero point from {first} to {last}.",
                scale=scale,
                zero_point=zero_point,
                first=first,
                last=last,
            )
        )
    return _quantized(row, row, bits, rule, scale, zero_point, is_given=True)


def compare_rows(rows: Sequence[Sequence[float]], bits: int = 8, symmetric: bool = True) -> RowComparison:
    """1 to 4 rows of 1 to 16 numbers: one scale for the tensor against one scale a row.

    Raises:
        EngineError: as ``by_hand``, or too many rows, or rows of different lengths.
    """
    if not 1 <= len(rows) <= MOST_ROWS:
        raise EngineError(
            tr("{count} rows cannot be compared here: give 1 to {most_rows}.", count=len(rows), most_rows=MOST_ROWS)
        )
    checked = [_checked(row, bits) for row in rows]
    if len({row.size for row in checked}) > 1:
        raise EngineError(tr("The rows have different lengths: give each as many numbers."))
    rule, everything = _rule(symmetric), np.concatenate(checked)
    scales, zeros = scale_and_zero_point(everything.min(), everything.max(), bits, rule)
    scale, zero_point = float(scales[0]), int(zeros[0])
    return RowComparison(
        tuple(_quantized(row, everything, bits, rule, scale, zero_point, is_given=False) for row in checked),
        tuple(by_hand(row.tolist(), bits, symmetric) for row in checked),
    )


def _checked(values: Sequence[float], bits: int) -> Floats:
    if not LEAST_BITS <= bits <= MOST_BITS:
        raise EngineError(
            tr(
                "{bits} bits are not possible: give {least_bits} to {most_bits}.",
                bits=bits,
                least_bits=LEAST_BITS,
                most_bits=MOST_BITS,
            )
        )
    row = np.asarray(values, dtype=np.float64)
    if row.ndim != 1 or not 1 <= row.size <= MOST_VALUES:
        raise EngineError(
            tr(
                "{size} numbers cannot be shown by hand: give 1 to {most_values}.",
                size=row.size,
                most_values=MOST_VALUES,
            )
        )
    for at, value in enumerate(row):
        if not abs(value) <= _LARGEST:  # also true for NaN
            raise EngineError(
                tr("Number {at} is {value:g}, which has no place on a grid: give a finite number.", at=at, value=value)
            )
    return row


def _rule(symmetric: bool) -> Rule:
    return "symmetric" if symmetric else "affine"


def _quantized(
    row: Floats, ranged: Floats, bits: int, rule: Rule, scale: float, zero_point: int, *, is_given: bool
) -> HandQuantization:
    """``row`` on the grid; ``ranged`` are the numbers that the scale follows from."""
    first, last = levels_of(bits, rule)
    divided = row / scale
    # clipped a first time where int64 would overflow: a given scale may be tiny
    rounded = np.clip(np.rint(divided), -(2**53), 2**53).astype(np.int64) + zero_point
    clipped = np.clip(rounded, first, last)
    dequantized: Floats = (clipped - zero_point).astype(np.float64) * scale
    symmetric = rule == "symmetric"
    worked = (
        value_worked(*numbers, scale, zero_point, first, last)
        for numbers in zip(row.tolist(), divided.tolist(), rounded.tolist(), clipped.tolist(), strict=True)
    )
    return HandQuantization(
        values=row,
        bits=bits,
        is_symmetric=symmetric,
        first_level=first,
        last_level=last,
        scale=scale,
        zero_point=zero_point,
        divided=divided,
        rounded=rounded,
        clipped=clipped,
        dequantized=dequantized,
        error=dequantized - row,
        scale_formula=_SCALE if symmetric else _SCALE_OF_A_RANGE,
        scale_worked=scale_worked(ranged, scale, first, last, symmetric=symmetric, is_given=is_given),
        zero_point_formula="zero_point = 0" if symmetric else _ZERO_POINT,
        zero_point_worked=zero_point_worked(ranged, scale, zero_point, first, symmetric or is_given),
        worked=tuple(worked),
    )


_SCALE, _SCALE_OF_A_RANGE = "scale = max|x| / (2^(bits−1) − 1)", "scale = (max − min) / (2^bits − 1)"
_ZERO_POINT = "zero_point = −2^(bits−1) − round(min / scale)"


def _times(ratio: float) -> str:
    return number(ratio, ",.0f" if ratio >= 10 else ".1f")

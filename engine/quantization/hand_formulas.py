"""The formulas of a quantization by hand with the numbers put in."""

from __future__ import annotations

import numpy as np

from engine.demos.words import shown
from engine.language import tr
from engine.quantization.grid_results import Floats


def scale_worked(ranged: Floats, scale: float, first: int, last: int, *, symmetric: bool, is_given: bool) -> str:
    """``scale = 2.54 / 127 = 0.02``; ``ranged`` are the numbers that it follows from."""
    if is_given:
        return tr("scale = {scale}, as given", scale=shown(scale))
    if not ranged.any():
        return tr("scale = 1, since all numbers are 0")
    if symmetric:
        return f"scale = {shown(float(np.abs(ranged).max()))} / {last} = {shown(scale)}"
    low, high = min(float(ranged.min()), 0.0), max(float(ranged.max()), 0.0)
    return f"scale = ({shown(high)} − {_bracketed(low)}) / {last - first} = {shown(scale)}"


def zero_point_worked(ranged: Floats, scale: float, zero_point: int, first: int, is_fixed: bool) -> str:
    """``zero_point = −8 − round(−1 / 0.2) = −8 − (−5) = −3``."""
    if is_fixed:
        return f"zero_point = {_integer(zero_point)}"
    low = min(float(ranged.min()), 0.0)
    return (
        f"zero_point = {_integer(first)} − round({shown(low)} / {shown(scale)}) = {_integer(first)} − "
        f"{_bracketed(round(low / scale))} = {_integer(zero_point)}"
    )


def value_worked(
    value: float, divided: float, rounded: int, clipped: int, scale: float, zero_point: int, first: int, last: int
) -> str:
    """``round(0.7 / 0.02) = round(35) = 35; 35 × 0.02 = 0.7``, with the zero point and the clipping where they act."""
    step = shown(scale)
    text = f"round({shown(value)} / {step}) = round({shown(divided)}) = {_integer(rounded - zero_point)}"
    if zero_point:
        text += f"; {_integer(rounded - zero_point)} + {_bracketed(zero_point)} = {_integer(rounded)}"
    if clipped != rounded:
        text += "; " + tr(
            "clipped to {first} … {last}: {clipped}",
            first=_integer(first),
            last=_integer(last),
            clipped=_integer(clipped),
        )
    back = f"({_integer(clipped)} − {_bracketed(zero_point)})" if zero_point else _integer(clipped)
    return f"{text}; {back} × {step} = {shown((clipped - zero_point) * scale)}"


def _integer(number: int) -> str:
    return str(number).replace("-", "−")


def _bracketed(number: float) -> str:
    text = _integer(number) if isinstance(number, int) else shown(number)
    return f"({text})" if text.startswith(("−", "-")) else text

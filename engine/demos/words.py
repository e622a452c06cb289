"""Words that the demos share."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
import numpy.typing as npt

from engine.demos.explanations import significant

Array = npt.NDArray[np.float64]


def shown(value: float, digits: int = 4) -> str:
    """``0.4131``, ``−1.25``: significant digits with a real minus sign."""
    return significant(float(value), digits)


def at(name: str, *places: int) -> str:
    """``x[0, 2]``."""
    return f"{name}[{', '.join(map(str, places))}]"


def times(shape: Iterable[int]) -> str:
    """``6 × 28 × 28``."""
    return " × ".join(f"{size:,}" for size in shape)


def spread(values: npt.NDArray[Any]) -> str:
    """Range and mean as one sentence."""
    return f"{shown(values.min())} to {shown(values.max())}, mean {shown(values.mean())}."


def strongest(values: npt.NDArray[Any]) -> str:
    """Range, and where the value furthest from zero stands."""
    place = np.unravel_index(int(np.abs(values).argmax()), values.shape)
    return f"{shown(values.min())} to {shown(values.max())}; furthest from zero at {[int(each) for each in place]}."


def numbered(name: str, count: int) -> tuple[str, ...]:
    """``x[0]``, ``x[1]``, ..."""
    return tuple(f"{name}[{place}]" for place in range(count))


def steps(count: int) -> tuple[str, ...]:
    """``step 0``, ``step 1``, ..."""
    return tuple(f"step {place}" for place in range(count))


DRAWN = "Numbers above zero and below zero have two different colours, stronger the further they are from zero."
"""What the colours of a signed panel mean."""
EVEN = "The lighter a cell, the larger its number."
"""What the colours of an unsigned panel mean."""

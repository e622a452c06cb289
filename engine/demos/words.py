"""Words that the demos share."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
import numpy.typing as npt

from engine.demos.explanations import in_language, significant
from engine.language import current_language, mark, number, tr

Array = npt.NDArray[np.float64]


def shown(value: float, digits: int = 4) -> str:
    """``0.4131``, ``−1.25``: significant digits with a real minus sign, and the language's decimal point."""
    return in_language(significant(float(value), digits))


def at(name: str, *places: int) -> str:
    """``x[0, 2]``."""
    return f"{name}[{', '.join(map(str, places))}]"


def times(shape: Iterable[int]) -> str:
    """``6 × 28 × 28``."""
    return " × ".join(number(size) for size in shape)


def listing(numbers: Iterable[str]) -> str:
    """``0.1, 0.5``; with semicolons where a decimal comma would run the numbers together."""
    return ("; " if current_language().decimal_point == "," else ", ").join(numbers)


def spread(values: npt.NDArray[Any]) -> str:
    """Range and mean as one sentence."""
    return tr(
        "{low} to {high}, mean {mean}.",
        low=shown(values.min()),
        high=shown(values.max()),
        mean=shown(values.mean()),
    )


def strongest(values: npt.NDArray[Any]) -> str:
    """Range, and where the value furthest from zero stands."""
    place = np.unravel_index(int(np.abs(values).argmax()), values.shape)
    return tr(
        "{low} to {high}; furthest from zero at {place}.",
        low=shown(values.min()),
        high=shown(values.max()),
        place=[int(each) for each in place],
    )


def numbered(name: str, count: int) -> tuple[str, ...]:
    """``x[0]``, ``x[1]``, ..."""
    return tuple(f"{name}[{place}]" for place in range(count))


def steps(count: int) -> tuple[str, ...]:
    """``step 0``, ``step 1``, ..."""
    return tuple(tr("step {place}", place=place) for place in range(count))


def channels(count: int) -> tuple[str, ...]:
    """``channel 0``, ``channel 1``, ..."""
    return tuple(tr("channel {place}", place=place) for place in range(count))


def samples(count: int) -> tuple[str, ...]:
    """``sample [0]``, ``sample [1]``, ..."""
    return tuple(tr("sample [{place}]", place=place) for place in range(count))


def classes(count: int) -> tuple[str, ...]:
    """``class [0]``, ``class [1]``, ..."""
    return tuple(tr("class [{place}]", place=place) for place in range(count))


def units(count: int) -> tuple[str, ...]:
    """``unit [0]``, ``unit [1]``, ..."""
    return tuple(tr("unit [{place}]", place=place) for place in range(count))


DRAWN = mark("Numbers above zero and below zero have two different colours, stronger the further they are from zero.")
"""What the colours of a signed panel mean; shown by ``tr``."""
EVEN = mark("The lighter a cell, the larger its number.")
"""What the colours of an unsigned panel mean; shown by ``tr``."""

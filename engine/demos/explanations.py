"""A number taken apart: its terms unrounded, and the sum written with digits that really give the digits shown."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

from engine.language import current_language, tr

Cell = tuple[int, ...]
T = TypeVar("T")
MOST_TERMS = 27
FEWER_TERMS = 12
NOISE, ZERO = 1e-12, 1e-6
TOTAL_DIGITS = (4, 5, 6, 7, 8, 3, 2, 1)
"""Significant digits that are tried for the result: the first on which the cell and the sum of the terms agree."""


class Term(NamedTuple):
    """One summand: the product of its ``factors``."""

    name: str
    factors: tuple[float, ...]

    @property
    def value(self) -> float:
        return math.prod(self.factors)


class Related(NamedTuple):
    """Cells of another panel that this cell hangs on: its receptive field there."""

    panel: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, kw_only=True)
class CellExplanation:
    """``value`` is the cell's, ``total`` the sum of the terms, worked out anew from unrounded numbers.

    ``rule`` is the formula in symbols, ``equation`` the same with numbers put in: as many digits as it takes for the
    arithmetic with the shown numbers to give the shown result. ``words`` is one sentence.
    """

    name: str
    value: float
    rule: str
    equation: str
    terms: tuple[Term, ...]
    total: float
    words: str
    related: tuple[Related, ...] = ()


def sum_of(
    terms: Sequence[Term],
    *,
    name: str,
    value: float,
    rule: str,
    words: str,
    related: Sequence[Related] = (),
) -> CellExplanation:
    """A cell that is a sum of products. No terms at all give 0."""
    terms = tuple(terms)
    total = math.fsum(term.value for term in terms)
    shown = terms if len(terms) <= MOST_TERMS else terms[:FEWER_TERMS]
    groups = [term.factors for term in shown]
    note = ""
    if len(shown) < len(terms):
        groups.append((math.fsum(term.value for term in terms[FEWER_TERMS:]),))
        note = " " + tr("[{count} more terms]", count=len(terms) - FEWER_TERMS)
    lengths = [len(group) for group in groups]

    def evaluate(numbers: Sequence[float]) -> float:
        return math.fsum(math.prod(group) for group in _split(numbers, lengths))

    scale = max((abs(term.value) for term in terms), default=0.0)
    texts, result, sign = _settle(value, total, [factor for group in groups for factor in group], evaluate, scale)
    left = in_language(_joined(_split(texts, lengths))) + note
    return CellExplanation(
        name=name,
        value=value,
        rule=rule,
        equation=f"{left} {sign} {in_language(result)}",
        terms=terms,
        total=total,
        words=words,
        related=tuple(related),
    )


def formula(
    template: str,
    numbers: Sequence[float],
    evaluate: Callable[..., float],
    *,
    name: str,
    value: float,
    rule: str,
    words: str,
    related: Sequence[Related] = (),
    terms: Sequence[Term] = (),
    scale: float = 0.0,
) -> CellExplanation:
    """A cell that is a function of a few numbers; ``template`` has their places as ``{0}``, ``{1}``.

    ``evaluate`` takes the numbers and works the template out. Without ``terms`` the result is the only term.
    ``scale`` is the size of what nearly cancels in it, if something can: a result that is nothing beside it is 0.
    """
    total = float(evaluate(*numbers))
    texts, result, sign = _settle(value, total, list(numbers), lambda given: float(evaluate(*given)), scale)
    left = template.format(*(f"({text})" if text.startswith("−") else text for text in texts))
    left = re.sub(r"\(\((−[^()]*)\)\)", r"(\1)", left)
    found = tuple(terms) or (Term(name, (total,)),)
    return CellExplanation(
        name=name,
        value=value,
        rule=rule,
        equation=f"{in_language(left)} {sign} {in_language(result)}",
        terms=found,
        total=math.fsum(term.value for term in found),
        words=words,
        related=tuple(related),
    )


def significant(value: float, digits: int) -> str:
    """A number rounded to so many significant digits, with a real minus sign."""
    text = f"{value:.{digits}g}"
    return "0" if float(text) == 0 else text.replace("-", "−")


def in_language(formula: str) -> str:
    """A formula with the decimal point of the program's language.

    Where that is a comma, a semicolon parts the arguments of a function.
    """
    point = current_language().decimal_point
    if point == ",":
        formula = formula.replace(", ", "; ")
    return re.sub(r"(?<=\d)\.(?=\d)", point, formula) if point != "." else formula


def parsed(text: str) -> float:
    """The number that ``significant`` wrote."""
    return float(text.replace("−", "-"))


def _settle(
    value: float, total: float, numbers: list[float], evaluate: Callable[[list[float]], float], scale: float
) -> tuple[list[str], str, str]:
    """Texts for the numbers, for the result, and ``=`` or ``≈``."""
    digits = next((each for each in TOTAL_DIGITS if _rounded(total, each) == _rounded(value, each) != ""), 4)
    result = significant(total, digits)
    is_noise = max(abs(total), abs(value)) <= NOISE * scale  # what is left of a zero after rounding in float64
    if is_noise:
        result = "0"

    def agrees(found: float) -> bool:
        return abs(found) <= ZERO * scale if is_noise else _rounded(found, digits) == result

    texts: list[str] = []
    for places in range(4, 18):
        texts = [significant(number, places) for number in numbers]
        try:
            if agrees(evaluate([parsed(text) for text in texts])):
                break
        except (ArithmeticError, ValueError):  # rounded out of the function's domain
            continue
    is_exact = parsed(result) == total and all(parsed(text) == n for text, n in zip(texts, numbers, strict=True))
    return texts, result, "=" if is_exact else "≈"


def _rounded(value: float, digits: int) -> str:
    """As ``significant``; empty where the number lies so near between two that the last bit of it would decide."""
    low, high = (significant(value * factor, digits) for factor in (1 - NOISE, 1 + NOISE))
    return low if low == high else ""


def _split(items: Sequence[T], lengths: Sequence[int]) -> list[Sequence[T]]:
    found, start = [], 0
    for length in lengths:
        found.append(items[start : start + length])
        start += length
    return found


def _joined(groups: Sequence[Sequence[str]]) -> str:
    """``0.5 × 0.25 − 1.5 × (−2) + 3``."""
    if not groups:
        return "0"
    text = ""
    for first, *others in groups:
        is_negative = first.startswith("−")
        product = " × ".join([first.lstrip("−"), *(f"({each})" if each.startswith("−") else each for each in others)])
        if text:
            text += f" {'−' if is_negative else '+'} {product}"
        else:
            text = f"−{product}" if is_negative else product
    return text


class Work(NamedTuple):
    """A formula with places, the numbers for them, and the function that works it out; see ``formula``."""

    template: str
    numbers: tuple[float, ...]
    evaluate: Callable[..., float]

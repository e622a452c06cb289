"""Numbers that explain themselves: how a count or a size comes about, with the figures put in."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence

from engine.language import number

Shape = tuple[int, ...]
Factors = tuple[int, ...]
Terms = tuple[tuple[int, Factors], ...]
"""A sum of products: how often each product occurs, and its factors."""

_MOST_TERMS = 6


def product(shape: Shape) -> str:
    """``120 × 576``; an empty shape, a single number, is 1."""
    return " × ".join(number(size) for size in shape) or "1"


def parameter_formula(shapes: Sequence[Shape]) -> str:
    """``120 × 576 + 120 = 69,240`` from the shapes of a module's parameters; equal ones are taken together.

    Empty when it would have too many terms to be read, or nothing to say.
    """
    terms = []
    for shape, count in Counter(shapes).items():
        text = product(shape)
        terms.append(text if count == 1 else f"{count} × {text}" if len(shape) < 2 else f"{count} × ({text})")
    return _equation(terms, sum(math.prod(shape) for shape in shapes))


def sum_formula(parts: Iterable[int]) -> str:
    """``156 + 880 + 69,240 = 70,276`` from the counts of a module's parts; equal ones are taken together."""
    counts = Counter(part for part in parts if part)
    terms = [number(part) if count == 1 else f"{count} × {number(part)}" for part, count in counts.items()]
    return _equation(terms, sum(part * count for part, count in counts.items()))


def terms_total(terms: Terms) -> int:
    """What a sum of products comes to."""
    return sum(count * math.prod(factors) for count, factors in terms)


def terms_text(terms: Terms, *, most: int = _MOST_TERMS) -> str:
    """``576 × 120 + 120``; equal products stand once with a count; beyond ``most`` the rest is one number, the last.

    ``0`` for no terms.
    """
    shown, rest = list(terms[:most]), terms[most:]
    if rest:
        shown.append((1, (terms_total(rest),)))
    return " + ".join(_term(count, factors) for count, factors in shown) or "0"


def counted(products: Iterable[Factors]) -> Terms:
    """Equal products taken together, in the order of their first."""
    return tuple((count, factors) for factors, count in Counter(products).items())


def _term(count: int, factors: Factors) -> str:
    text = product(factors)
    if count == 1:
        return text
    return f"{number(count)} × {text}" if len(factors) < 2 else f"{number(count)} × ({text})"


def output_size_formula(size: int, *, kernel: int, stride: int, padding: int = 0, dilation: int = 1) -> str:
    """``(32 − 5) / 1 + 1 = 28``: positions of a window over ``size`` cells, rounded down.

    Source: ``torch.nn.Conv2d`` and ``torch.nn.MaxPool2d``, section Shape.
    """
    reach = kernel if dilation == 1 else dilation * (kernel - 1) + 1
    room = size + 2 * padding - reach
    padded = f"{size} + 2 × {padding}" if padding else f"{size}"
    division = f"({padded} − {reach}) / {stride}"
    if room % stride:
        division = f"⌊{division}⌋"
    return f"{division} + 1 = {room // stride + 1}"


def _equation(terms: list[str], total: int) -> str:
    if not terms or len(terms) > _MOST_TERMS:
        return ""
    left = " + ".join(terms)
    return left if left == number(total) else f"{left} = {number(total)}"

"""Tree maps: a model as rectangles whose areas are its parameters, or its MACs."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Literal

from engine.inspection.formulas import terms_total
from engine.inspection.results import ModelSummary, ModuleRow

Measure = Literal["parameters", "macs"]

OWN = "(own)"
_LEAST = 1e-9


@dataclass(frozen=True)
class Rectangle:
    """A module in the unit square, x to the right and y downwards.

    ``value`` is its parameters or MACs, ``share`` its part of the whole and so its area; ``is_own`` marks what a
    container holds besides its modules.
    """

    fqn: str
    label: str
    depth: int
    value: int
    share: float
    x: float
    y: float
    width: float
    height: float
    is_leaf: bool
    is_own: bool = False


def tree_map(
    summary: ModelSummary, measure: Measure = "parameters", *, depth: int | None = None
) -> tuple[Rectangle, ...]:
    """Nested rectangles, a container before what is in it; empty when there is nothing to show.

    Modules without any are left out, and containers deeper than ``depth`` are shown whole. A module called from several
    places has all its MACs where it stands.

    Source: squarified tree maps (Bruls, Huizing and van Wijk, 2000).
    """
    values, children = _values(summary, measure)
    if not values or not values[0]:
        return ()
    found: list[Rectangle] = []
    waiting = [(0, 0.0, 0.0, 1.0, 1.0)]
    while waiting:
        at, x, y, width, height = waiting.pop()
        row = summary.rows[at]
        parts = [child for child in children[at] if values[child]]
        is_leaf = not parts or (depth is not None and row.depth >= depth)
        found.append(_rectangle(row, values[at], values[0], (x, y, width, height), is_leaf=is_leaf))
        if is_leaf:
            continue
        own = values[at] - sum(values[child] for child in parts)
        sizes = [(child, values[child]) for child in parts]
        if own > 0:
            sizes.append((-1, own))
        placed = squarify([size for _, size in sizes], x, y, width, height)
        for (child, size), box in zip(sizes, placed, strict=True):
            if child < 0:
                found.append(_rectangle(row, size, values[0], box, is_leaf=True, is_own=True))
            else:
                waiting.append((child, *box))
    return tuple(found)


def squarify(
    sizes: list[int], x: float, y: float, width: float, height: float
) -> list[tuple[float, float, float, float]]:
    """Rectangles (x, y, width, height) of areas in proportion to ``sizes``, as square as the method gets them, in the
    order of the sizes."""
    total = sum(sizes)
    order = sorted(range(len(sizes)), key=lambda at: -sizes[at])
    placed: list[tuple[float, float, float, float]] = [(x, y, 0.0, 0.0)] * len(sizes)
    scale = width * height / total if total else 0.0
    start = 0
    while start < len(order):
        side = min(width, height)
        if side <= _LEAST:
            break
        end, strip = start + 1, sizes[order[start]] * scale
        best = _worst(strip, strip, strip, side)
        while end < len(order):
            area = sizes[order[end]] * scale
            worse = _worst(sizes[order[start]] * scale, area, strip + area, side)
            if worse > best:
                break
            best, end, strip = worse, end + 1, strip + area
        thickness = strip / side
        along = 0.0
        for at in order[start:end]:
            length = sizes[at] * scale / thickness if thickness else 0.0
            placed[at] = (x, y + along, thickness, length) if width >= height else (x + along, y, length, thickness)
            along += length
        if width >= height:
            x, width = x + thickness, width - thickness
        else:
            y, height = y + thickness, height - thickness
        start = end
    return placed


def _worst(largest: float, smallest: float, strip: float, side: float) -> float:
    """The largest ratio of sides in a strip of that area along ``side``, from its largest and smallest part."""
    if not smallest:
        return float("inf")
    return max(side * side * largest / strip**2, strip**2 / (side * side * smallest))


def _values(summary: ModelSummary, measure: Measure) -> tuple[list[int], dict[int, list[int]]]:
    """What each row shows, with what is in it, and the places of its children."""
    children: dict[int, list[int]] = defaultdict(list)
    for at, row in enumerate(summary.rows):
        if row.parent >= 0:
            children[row.parent].append(at)
    if measure == "parameters":
        return [row.parameters for row in summary.rows], children
    values = [0] * len(summary.rows)
    for at in range(len(summary.rows) - 1, -1, -1):
        row = summary.rows[at]
        inside = sum(values[child] for child in children[at])
        values[at] = inside + terms_total(row.run.mac_terms)
    return values, children


def _rectangle(
    row: ModuleRow,
    value: int,
    total: int,
    box: tuple[float, float, float, float],
    *,
    is_leaf: bool,
    is_own: bool = False,
) -> Rectangle:
    label = f"{row.name} {OWN}" if is_own else row.name
    return Rectangle(row.fqn, label, row.depth + is_own, value, value / total, *box, is_leaf, is_own)

"""The order of the vertices in each row, with few crossing edges.

Source: the layer-by-layer sweep of Sugiyama, Tagawa and Toda (1981), with barycenters.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Generator, Sequence
from itertools import pairwise

from engine.inspection.graph.pace import Pace
from engine.inspection.graph.ranks import Rows
from engine.language import tr
from engine.progress import Progress

_SWEEPS = 12
_PATIENCE = 4


def order_rows(rows: Rows, widths: Sequence[float], pace: Pace) -> Generator[Progress, None, list[list[int]]]:
    """The rows from top to bottom, each from left to right."""
    above, below = _neighbours(rows, widths)
    order = _first_order(rows, below)
    best = order
    fewest: int | None = None
    since = 0
    for sweep in range(_SWEEPS):
        crossings = 0
        for upper, lower in pairwise(order):
            crossings += _count(upper, lower, below)
            if pace.due():
                yield Progress(sweep, _SWEEPS, tr("Crossings"))
        if fewest is None or crossings < fewest:
            best, fewest, since = [list(row) for row in order], crossings, 0
        else:
            since += 1
        if not fewest or since == _PATIENCE:
            break
        yield from _sweep(order, above if sweep % 2 == 0 else below, down=sweep % 2 == 0, pace=pace)
    return best


_Neighbours = list[list[tuple[int, float, float]]]


def _neighbours(rows: Rows, widths: Sequence[float]) -> tuple[_Neighbours, _Neighbours]:
    """For every vertex its neighbours above and below: (vertex, where it is left, where it arrives), where -0.5 is the
    left edge of the vertex and 0.5 the right one."""
    above: _Neighbours = [[] for _ in rows.rank]
    below: _Neighbours = [[] for _ in rows.rank]
    for upper, lower, upper_dx, lower_dx in rows.steps:
        at_upper = upper_dx / widths[upper] if widths[upper] else 0.0
        at_lower = lower_dx / widths[lower] if widths[lower] else 0.0
        below[upper].append((lower, at_upper, at_lower))
        above[lower].append((upper, at_lower, at_upper))
    return above, below


def _first_order(rows: Rows, below: _Neighbours) -> list[list[int]]:
    """As a walk along the edges meets them, which keeps branches together."""
    order: list[list[int]] = [[] for _ in range(max(rows.rank, default=-1) + 1)]
    seen: set[int] = set()
    for start in range(len(rows.rank)):
        waiting = [start]
        while waiting:
            vertex = waiting.pop()
            if vertex in seen:
                continue
            seen.add(vertex)
            order[rows.rank[vertex]].append(vertex)
            waiting += [lower for lower, _, _ in reversed(below[vertex])]
    return order


def _count(upper: list[int], lower: list[int], below: _Neighbours) -> int:
    """Pairs of edges between two rows that cross."""
    place = {vertex: index for index, vertex in enumerate(lower)}
    ends: list[tuple[float, float]] = []
    for index, vertex in enumerate(upper):
        ends += [(index + leaves, place[other] + arrives) for other, leaves, arrives in below[vertex] if other in place]
    ends.sort()
    passed: list[float] = []
    crossings = 0
    for _, arrival in ends:
        crossings += len(passed) - bisect_right(passed, arrival)
        insort(passed, arrival)
    return crossings


def _sweep(
    order: list[list[int]], neighbours: _Neighbours, *, down: bool, pace: Pace
) -> Generator[Progress, None, None]:
    rows = range(1, len(order)) if down else range(len(order) - 2, -1, -1)
    for number in rows:
        fixed = order[number - 1 if down else number + 1]
        place = {vertex: index for index, vertex in enumerate(fixed)}
        wish = {}
        for index, vertex in enumerate(order[number]):
            places = [
                place[other] + arrives - leaves for other, leaves, arrives in neighbours[vertex] if other in place
            ]
            wish[vertex] = sum(places) / len(places) if places else float(index)
        order[number].sort(key=wish.__getitem__)
        if pace.due():
            yield Progress(number, len(order), tr("Crossings"))

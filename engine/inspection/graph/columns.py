"""Where the vertices of ordered rows stand from left to right: main lines straight, long edges straight."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from itertools import pairwise

from engine.inspection.graph.pace import Pace
from engine.inspection.graph.ranks import Rows
from engine.language import tr
from engine.progress import Progress

_SWEEPS = 4
_WEAK = 1e-6  # gives way to everything else
_Wishes = list[list[tuple[int, float]]]


def place_columns(
    rows: Rows, order: list[list[int]], widths: Sequence[float], *, gap: float, pace: Pace
) -> Generator[Progress, None, list[float]]:
    """The middle of every vertex in px, the leftmost edge at 0; within a row there are ``gap`` px between two."""
    above, below = _wishes(rows)
    weights = [[_weight(rows, vertex, wishes) for vertex, wishes in enumerate(side)] for side in (above, below)]
    x = [0.0] * len(rows.rank)
    distances = []
    for row in order:
        between = [0.0]
        between += [(widths[left] + widths[right]) / 2 + gap for left, right in pairwise(row)]
        distances.append(between)
        position = 0.0
        for vertex, distance in zip(row, between, strict=True):
            position += distance
            x[vertex] = position
    for sweep in range(2 * _SWEEPS):
        down = sweep % 2 == 0
        wanted, strengths = (above, weights[0]) if down else (below, weights[1])
        for number in range(len(order)) if down else reversed(range(len(order))):
            _settle(order[number], distances[number], wanted, strengths, x)
            if pace.due():
                yield Progress(sweep, 2 * _SWEEPS, tr("Columns"))
    yield from _straighten(rows, order, distances, x, pace)
    leftmost = min((x[vertex] - widths[vertex] / 2 for vertex in range(len(x))), default=0.0)
    return [position - leftmost for position in x]


def _wishes(rows: Rows) -> tuple[_Wishes, _Wishes]:
    """For every vertex the (neighbour, distance from it) that it would like to stand under, and over.

    Between two neighbours a real vertex counts and a bend does not, so that a residual connection runs beside the main
    line and does not pull at it; for a bend the next bend of the same edge counts.
    """
    above: _Wishes = [[] for _ in rows.rank]
    below: _Wishes = [[] for _ in rows.rank]
    for upper, lower, upper_dx, lower_dx in rows.steps:
        above[lower].append((upper, upper_dx - lower_dx))
        below[upper].append((lower, lower_dx - upper_dx))
    for vertex in range(len(rows.rank)):
        is_bend = vertex >= rows.first_bend
        for wishes in (above, below):
            preferred = [wish for wish in wishes[vertex] if (wish[0] >= rows.first_bend) == is_bend]
            wishes[vertex] = preferred or wishes[vertex]
    return above, below


def _weight(rows: Rows, vertex: int, wishes: list[tuple[int, float]]) -> float:
    """How much a vertex insists: the main line first; a bend steps aside, and never pulls at the end of its edge."""
    among_bends = bool(wishes) and wishes[0][0] >= rows.first_bend
    if vertex >= rows.first_bend:
        return 1e-4 if among_bends else _WEAK
    return 0.1 if among_bends else 1.0


def _settle(row: list[int], distances: list[float], wanted: _Wishes, weights: list[float], x: list[float]) -> None:
    """Moves a row as near to its wishes as the distances allow: least squares, by pooling adjacent violators."""
    blocks: list[list[float]] = []  # weight, mean, number of vertices
    reach = 0.0
    reaches = []
    for vertex, distance in zip(row, distances, strict=True):
        reach += distance
        reaches.append(reach)
        wishes = wanted[vertex]
        weight = weights[vertex] if wishes else _WEAK
        goal = sum(x[other] + dx for other, dx in wishes) / len(wishes) if wishes else x[vertex]
        block = [weight, goal - reach, 1.0]
        while blocks and blocks[-1][1] > block[1]:
            former = blocks.pop()
            total = former[0] + block[0]
            block = [total, (former[0] * former[1] + block[0] * block[1]) / total, former[2] + block[2]]
        blocks.append(block)
    position = 0
    for _, mean, count in blocks:
        for _ in range(int(count)):
            x[row[position]] = mean + reaches[position]
            position += 1


def _straighten(
    rows: Rows, order: list[list[int]], distances: list[list[float]], x: list[float], pace: Pace
) -> Generator[Progress, None, None]:
    """Brings the bends of each long edge into one line, the longest edge first, as far as their rows have room."""
    index = {vertex: place for row in order for place, vertex in enumerate(row)}
    for trunk in sorted(rows.trunks, key=len, reverse=True):
        start = 0
        while start < len(trunk):
            low, high = float("-inf"), float("inf")
            end = start
            while end < len(trunk):
                left, right = _room(trunk[end], rows, order, distances, index, x)
                if max(low, left) > min(high, right):
                    break
                low, high = max(low, left), min(high, right)
                end += 1
            if end == start:  # rounding has left no room at all
                start += 1
                continue
            middle = sorted(x[bend] for bend in trunk[start:end])[(end - start) // 2]
            for bend in trunk[start:end]:
                x[bend] = min(max(middle, low), high)
            start = end
        if pace.due():
            yield Progress(0, 0, tr("Columns"))


def _room(
    vertex: int,
    rows: Rows,
    order: list[list[int]],
    distances: list[list[float]],
    index: dict[int, int],
    x: list[float],
) -> tuple[float, float]:
    row, between, place = order[rows.rank[vertex]], distances[rows.rank[vertex]], index[vertex]
    left = x[row[place - 1]] + between[place] if place else float("-inf")
    right = x[row[place + 1]] - between[place + 1] if place + 1 < len(row) else float("inf")
    return left, right

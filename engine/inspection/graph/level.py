"""The layout of one level: vertices and links in rows, with a way for every link."""

from __future__ import annotations

from collections.abc import Collection, Generator, Sequence
from dataclasses import dataclass

from engine.inspection.graph.columns import place_columns
from engine.inspection.graph.crossings import order_rows
from engine.inspection.graph.pace import Pace
from engine.inspection.graph.ranks import Link, ranks_of, rows_of
from engine.inspection.graph.results import Point
from engine.language import tr
from engine.progress import Progress

BESIDE = 28.0  # px between two vertices of a row
BETWEEN = 44.0  # px between two rows, where edges change columns
AT_BORDER = 22.0  # px between a group's border and its first row
BEND_WIDTH = 4.0


@dataclass(frozen=True)
class PlacedLevel:
    """Middles of the vertices and points of the links, in px from the level's top left corner."""

    width: float
    height: float
    x: list[float]
    y: list[float]
    points: list[tuple[Point, ...]]


def place_level(
    sizes: Sequence[tuple[float, float]],
    links: Sequence[Link],
    *,
    top: Collection[int] = (),
    bottom: Collection[int] = (),
    pace: Pace,
) -> Generator[Progress, None, PlacedLevel]:
    """Places vertices of which every link leads from a lower to a higher number.

    No two vertices overlap, no link goes upwards and none crosses a vertex that it does not belong to (unless there
    were too many bends).
    """
    count = len(sizes)
    rows = yield from rows_of(ranks_of(count, links, top=top, bottom=bottom), links, pace)
    widths = [size[0] for size in sizes] + [BEND_WIDTH] * (len(rows.rank) - count)
    order = yield from order_rows(rows, widths, pace)
    x = yield from place_columns(rows, order, widths, gap=BESIDE, pace=pace)
    heights = [max((sizes[vertex][1] for vertex in row if vertex < count), default=0.0) for row in order]
    tops = [0.0]
    for number in range(1, len(order)):
        is_border = (number == 1 and bool(top)) or (number == len(order) - 1 and bool(bottom))
        tops.append(tops[-1] + heights[number - 1] + (AT_BORDER if is_border else BETWEEN))
    y = [tops[rows.rank[vertex]] + heights[rows.rank[vertex]] / 2 for vertex in range(count)]
    points = []
    for number, (link, route) in enumerate(zip(links, rows.routes, strict=True)):
        if pace.due():
            yield Progress(number, len(links), tr("Edges"))
        start, end = x[link.source] + link.source_dx, x[link.target] + link.target_dx
        way = [(start, y[link.source] + sizes[link.source][1] / 2)]
        for vertex in route:
            at = start if vertex == link.source else end if vertex == link.target else x[vertex]
            row = rows.rank[vertex]
            if vertex != link.source:
                way.append((at, tops[row]))
            if vertex != link.target:
                way.append((at, tops[row] + heights[row]))
        way.append((end, y[link.target] - sizes[link.target][1] / 2))
        points.append(without_repeats(way))
    right = max((x[vertex] + widths[vertex] / 2 for vertex in range(len(x))), default=0.0)
    height = tops[-1] + heights[-1] if order else 0.0
    return PlacedLevel(right, height, x[:count], y, points)


def without_repeats(points: Sequence[Point]) -> tuple[Point, ...]:
    """Leaves out points that say nothing: repeated ones, and those in the middle of a vertical line."""
    kept: list[Point] = []
    for point in points:
        if kept and point == kept[-1]:
            continue
        if len(kept) > 1 and kept[-2][0] == kept[-1][0] == point[0]:
            kept.pop()
        kept.append(point)
    return tuple(kept)

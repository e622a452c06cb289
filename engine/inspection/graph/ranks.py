"""Which row each vertex of a level stands in, and what long edges pass on their way."""

from __future__ import annotations

from collections.abc import Collection, Generator, Sequence
from dataclasses import dataclass

from engine.inspection.graph.pace import Pace
from engine.language import tr
from engine.progress import Progress

MOST_BENDS = 100_000


@dataclass(frozen=True)
class Link:
    """An edge between two vertices; it leaves and arrives ``source_dx`` and ``target_dx`` beside their middles.

    Links with the same ``key`` carry the same tensor and share their way as long as they can.
    """

    source: int
    target: int
    source_dx: float = 0.0
    target_dx: float = 0.0
    key: object = None


@dataclass(frozen=True)
class Rows:
    """Vertices from ``first_bend`` on are bends, the places where a long edge passes a row.

    ``rank`` gives each vertex its row, ``routes`` each link its vertices from source to target. ``steps`` are the
    distinct pieces (upper, lower, upper_dx, lower_dx) between neighbouring rows, ``trunks`` the bends of each key.
    """

    rank: list[int]
    first_bend: int
    routes: list[list[int]]
    steps: list[tuple[int, int, float, float]]
    trunks: list[list[int]]


def ranks_of(
    count: int, links: Sequence[Link], *, top: Collection[int] = (), bottom: Collection[int] = ()
) -> list[int]:
    """Rows for vertices of which every link leads from a lower to a higher number.

    By the longest path from above; then what has more links below than above moves down to them, a parameter next to
    its reader. ``top`` have the first row and ``bottom`` the last one for themselves.
    """
    above: list[list[int]] = [[] for _ in range(count)]
    below: list[list[int]] = [[] for _ in range(count)]
    for link in links:
        above[link.target].append(link.source)
        below[link.source].append(link.target)
    fixed_top, fixed_bottom = set(top), set(bottom)
    first = 1 if fixed_top else 0
    rank = [0] * count
    for vertex in range(count):
        if vertex not in fixed_top:
            rank[vertex] = max((rank[source] + 1 for source in above[vertex]), default=first)
    for vertex in reversed(range(count)):
        if below[vertex] and len(above[vertex]) < len(below[vertex]) and vertex not in fixed_top:
            rank[vertex] = min(rank[target] for target in below[vertex]) - 1
    last = max((rank[vertex] for vertex in range(count) if vertex not in fixed_bottom), default=-1) + 1
    for vertex in fixed_bottom:
        rank[vertex] = last
    return rank


def rows_of(rank: list[int], links: Sequence[Link], pace: Pace) -> Generator[Progress, None, Rows]:
    """Adds the bends, at most ``MOST_BENDS``; beyond that a link goes straight, whatever it crosses."""
    rank = list(rank)
    first_bend = len(rank)
    trunks: dict[tuple[int, object], list[int]] = {}
    steps: dict[tuple[int, int, float], tuple[int, int, float, float]] = {}
    routes = []
    for number, link in enumerate(links):
        if pace.due():
            yield Progress(number, len(links), tr("Rows"))
        length = rank[link.target] - rank[link.source]
        trunk = trunks.setdefault((link.source, link.key if link.key is not None else number), [])
        if length > 1 and len(rank) - first_bend + length - 1 - len(trunk) > MOST_BENDS:
            routes.append([link.source, link.target])
            continue
        while len(trunk) < length - 1:
            bend = len(rank)
            rank.append(rank[link.source] + len(trunk) + 1)
            upper, dx = (trunk[-1], 0.0) if trunk else (link.source, link.source_dx)
            steps[upper, bend, 0.0] = (upper, bend, dx, 0.0)
            trunk.append(bend)
        way = trunk[: max(length - 1, 0)]
        upper, dx = (way[-1], 0.0) if way else (link.source, link.source_dx)
        steps[upper, link.target, link.target_dx] = (upper, link.target, dx, link.target_dx)
        routes.append([link.source, *way, link.target])
    return Rows(rank, first_bend, routes, list(steps.values()), [trunk for trunk in trunks.values() if trunk])

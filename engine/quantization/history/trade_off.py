"""What each row of each run gave for its size: points that can be drawn together, and the best of them.

Losses can be compared only of one model on one text of one length, so runs are grouped by these.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from engine.quantization.history.records import StoredRun
from engine.quantization.report import milliseconds_per_thousand
from engine.quantization.results import Benchmark, BenchmarkRow, Measure
from engine.quantization.titles import row_title

Quantity: TypeAlias = Literal["size", "time", "perplexity", "kl", "other top-1", "wrong", "error"]
COSTS: dict[Measure, tuple[Quantity, ...]] = {
    "text": ("perplexity", "kl", "other top-1"),
    "digits": ("wrong", "error"),
    "tags": ("wrong", "error"),
    "outputs": ("error",),
}


@dataclass(frozen=True)
class TradePoint:
    """A row of a run; less of every quantity is better, and what was not measured is left out.

    ``size`` is in MB, ``time`` in milliseconds for 1,000 words or for one call, ``kl`` in nats a word, ``other top-1``
    and ``wrong`` in per cent, ``error`` relative to the length of the output. ``is_whole`` is False for a row of a
    broken-off run, which has read less than the others.
    """

    run: int
    row: int
    title: str
    kind: str
    protocol: str
    quantities: dict[Quantity, float]
    is_whole: bool

    def place(self, across: Quantity, up: Quantity) -> tuple[float, float] | None:
        """Both quantities; None where one is not known or has no place on an axis."""
        x, y = self.quantities.get(across, math.nan), self.quantities.get(up, math.nan)
        return (x, y) if math.isfinite(x) and math.isfinite(y) else None


@dataclass(frozen=True)
class TradeGroup:
    """Runs that can be compared, the newest first. ``words`` is 0 for a model that reads no text."""

    model: str
    weights: str
    text_title: str
    words: int
    measure: Measure
    runs: tuple[int, ...]
    points: tuple[TradePoint, ...]

    @property
    def costs(self) -> tuple[Quantity, ...]:
        """What was measured beside size and time, the most telling first."""
        known = {name for point in self.points for name in point.quantities}
        return tuple(name for name in COSTS[self.measure] if name in known)


def trade_groups(runs: Iterable[StoredRun]) -> tuple[TradeGroup, ...]:
    """All runs that can be read, in groups; that of the first run first."""
    groups: dict[tuple[str, str, str, int, Measure], list[tuple[int, Benchmark]]] = {}
    for run in runs:
        result = run.result
        if result is not None and result.rows:
            words = result.tokens_total if result.measure == "text" else 0
            key = (result.model, result.weights, result.text_title, words, result.measure)
            groups.setdefault(key, []).append((run.number, result))
    return tuple(
        TradeGroup(
            *key,
            tuple(number for number, _ in inside),
            tuple(point for number, result in inside for point in _points(number, result)),
        )
        for key, inside in groups.items()
    )


def pareto_front(places: Sequence[tuple[float, float]]) -> tuple[int, ...]:
    """Those that no other one beats in one coordinate without losing in the other, from left to right.

    Of equal places the first is taken.
    """
    front: list[int] = []
    lowest = math.inf
    for at in sorted(range(len(places)), key=lambda at: (*places[at], at)):
        if places[at][1] < lowest:
            front.append(at)
            lowest = places[at][1]
    return tuple(front)


def _points(number: int, result: Benchmark) -> list[TradePoint]:
    return [
        TradePoint(
            number,
            place,
            row_title(row),
            row.kind,
            row.protocol,
            _quantities(row),
            not result.is_partial or (result.measure == "text" and 0 < row.tokens == result.tokens_total),
        )
        for place, row in enumerate(result.rows)
    ]


def _quantities(row: BenchmarkRow) -> dict[Quantity, float]:
    found: dict[Quantity, float] = {"size": row.size_mb}
    if row.protocol == "call" and row.seconds > 0:
        found["time"] = 1e3 * row.seconds
    elif row.protocol != "call" and row.tokens:
        found["time"] = milliseconds_per_thousand(row)
    if row.perplexity is not None:
        found["perplexity"] = row.perplexity
    if row.closeness is not None:
        found["kl"] = row.closeness.kl
        found["other top-1"] = 100 * (1 - row.closeness.same_top1)
    if row.task is not None and row.task.samples:
        found["wrong"] = 100 * (1 - row.task.share)
    if row.output_error is not None:
        found["error"] = row.output_error.relative
    return found

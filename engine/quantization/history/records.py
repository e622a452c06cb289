"""A run as it is kept: the whole result with what was set, and a name and a note of the user's."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from engine.language import plain_numbers, tr
from engine.quantization.plain_data import UnreadableError, from_plain, to_plain
from engine.quantization.plan import BenchmarkPlan
from engine.quantization.results import Benchmark
from engine.quantization.titles import row_title

T = TypeVar("T")


@dataclass(frozen=True)
class StoredRun:
    """``created`` is the run's date in ISO 8601 with its time zone; ``plan`` puts the controls back, None where the run
    was not started from any. ``result`` is None where a later version wrote what this one cannot read."""

    number: int
    created: str
    model: str
    title: str
    note: str
    text_title: str
    is_partial: bool
    plan: BenchmarkPlan | None
    result: Benchmark | None

    @property
    def shown_title(self) -> str:
        """The user's name for it, else what was run, in the program's language."""
        if self.result is None or self.title != default_title(self.result):
            return self.title
        return rows_title(self.result)


def to_text(value: object) -> str:
    """JSON of a dataclass."""
    return json.dumps(to_plain(value), ensure_ascii=False, allow_nan=False)


def default_title(result: Benchmark) -> str:
    """``float32 and int8 (tutorial)``, as it is kept until the run is renamed: in English."""
    with plain_numbers():
        return _names([row.title for row in result.rows])


def rows_title(result: Benchmark) -> str:
    """As ``default_title``, in the program's language."""
    return _names([row_title(row) for row in result.rows])


def _names(titles: Sequence[str]) -> str:
    if len(titles) < 2:
        return "".join(titles)
    if len(titles) == 2:
        return tr("{first} and {second}", first=titles[0], second=titles[1])
    return tr("{first}, {second} and {count} more", first=titles[0], second=titles[1], count=len(titles) - 2)


def stored_run(row: tuple[object, ...]) -> StoredRun:
    """From the columns id, created, model, title, note, text_title, is_partial, settings, result."""
    number, created, model, title, note, text_title, is_partial, settings, result = row
    return StoredRun(
        int(str(number)),
        str(created),
        str(model),
        str(title),
        str(note),
        str(text_title),
        bool(is_partial),
        _read(BenchmarkPlan, settings),
        _read(Benchmark, result),
    )


def _read(wanted: type[T], text: object) -> T | None:
    if text is None:
        return None
    try:
        return from_plain(wanted, json.loads(str(text)))
    except (ValueError, UnreadableError, RecursionError):
        return None

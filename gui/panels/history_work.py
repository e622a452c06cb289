"""What the history asks of its database, in a worker."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from engine.errors import EngineError
from engine.language import tr
from engine.quantization.history import History, StoredRun
from engine.quantization.history.trade_off import TradeGroup, trade_groups

MOST_RUNS = 500


@dataclass(frozen=True, eq=False)
class Found:
    """What a look into the database gives."""

    runs: tuple[StoredRun, ...]
    groups: tuple[TradeGroup, ...]
    notice: str


def found_runs(history: History) -> Found | EngineError:
    try:
        runs = tuple(history.runs(limit=MOST_RUNS))
    except EngineError as error:
        return error
    return Found(runs, trade_groups(runs), history.notice)


def delete_runs(history: History, numbers: Sequence[int]) -> None:
    for number in numbers:
        history.delete(number)


def restore_runs(history: History, numbers: Sequence[int]) -> None:
    for number in numbers:
        history.restore(number)


def rename_run(history: History, number: int, name: str) -> None:
    from engine.quantization.history.records import default_title

    result = history.get(number).result
    history.rename(number, name or (default_title(result) if result is not None else tr("Run {n}", n=number)))


def set_run_note(history: History, number: int, note: str) -> None:
    history.set_note(number, note)

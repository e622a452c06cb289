"""Several models under several schemes, as independent jobs that any scheduler can spread over machines.

The cross product of models and entries is dealt out to N jobs in turn. Seconds of different machines cannot be
compared, so a job runs every entry of its share against the first entry, in turns: what is merged are ratios that were
measured in one run.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.errors import EngineError
from engine.language import tr
from engine.quantization.plain_data import UnreadableError, from_plain
from engine.quantization.plan import Entry
from engine.quantization.report import speed
from engine.quantization.results import Benchmark, BenchmarkRow

SWEEP_FORMAT = "layerlab sweep 1"
MOST_JOBS = 100_000


@dataclass(frozen=True)
class Unit:
    """A run of a sweep: a model under the entries at ``places``, in turns with the first entry."""

    model: str
    places: tuple[int, ...]


@dataclass(frozen=True)
class SweepRun:
    """A unit with its result; the rows at ``places`` come after the first entry's where that is not among them."""

    model: str
    places: tuple[int, ...]
    result: Benchmark


@dataclass(frozen=True)
class Sweep:
    """What job ``job`` of ``jobs`` has measured of ``models`` under ``entries``."""

    models: tuple[str, ...]
    entries: tuple[Entry, ...]
    job: int
    jobs: int
    runs: tuple[SweepRun, ...]
    format: str = SWEEP_FORMAT


@dataclass(frozen=True)
class SweepRow:
    """A row of the whole; ``faster`` and ``smaller`` are ratios to the first entry, of the same run."""

    model: str
    row: BenchmarkRow
    faster: float | None
    smaller: float
    result: Benchmark


def parse_job(text: str) -> tuple[int, int]:
    """``2/8`` as (2, 8); raises EngineError for anything that is no job."""
    first, slash, second = text.partition("/")
    if not (slash and first.isascii() and first.isdigit() and second.isascii() and second.isdigit()):
        raise EngineError(tr("{text!r} is no job: write K/N, such as 1/4.", text=text))
    job, jobs = int(first), int(second)
    if not 1 <= job <= jobs <= MOST_JOBS:
        raise EngineError(
            tr(
                "There is no job {text}: give K/N with K from 1 to N, and N up to {most_jobs:,}.",
                text=text,
                most_jobs=MOST_JOBS,
            )
        )
    return job, jobs


def units(models: Sequence[str], entries: Sequence[Entry], *, job: int, jobs: int) -> tuple[Unit, ...]:
    """The share of one job, perhaps none; a single job keeps all entries of a model in one run.

    Raises:
        EngineError: a model or an entry is there twice, so that its rows could not be told apart.
    """
    for names, kind in ((list(models), "model"), ([entry.spelling for entry in entries], "scheme")):
        twice = next((name for name in names if names.count(name) > 1), None)
        if twice is not None:
            raise EngineError(tr("The {kind} {twice} is there twice: give it once.", kind=kind, twice=twice))
    if jobs == 1:
        return tuple(Unit(model, tuple(range(len(entries)))) for model in models)
    every = [Unit(model, (place,)) for model in models for place in range(len(entries))]
    return tuple(every[job - 1 :: jobs])


def entries_of(unit: Unit, entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """What a unit runs: its own entries, and the first one to compare them with."""
    return tuple(entries[place] for place in sorted({0, *unit.places}))


def rows_of(sweep: Sweep) -> tuple[SweepRow, ...]:
    """All rows, by model, then by entry."""
    found: dict[tuple[int, int], SweepRow] = {}
    for run in sweep.runs:
        measured = sorted({0, *run.places})
        if len(measured) != len(run.result.rows):
            raise EngineError(tr("The rows of {model} do not fit its entries: run this job again.", model=run.model))
        first = run.result.rows[0]
        for place in run.places:
            row = run.result.rows[measured.index(place)]
            fast, base = speed(row), speed(first)
            smaller = first.size_mb / row.size_mb if row.size_mb else 1.0
            found[sweep.models.index(run.model), place] = SweepRow(
                run.model, row, fast / base if fast and base else None, smaller, run.result
            )
    return tuple(found[key] for key in sorted(found))


def read_sweep(path: Path) -> Sweep:
    """A job's file, or what it printed with ``--json``.

    Raises:
        EngineError: it cannot be read, or is something else.
    """
    try:
        data = json.loads(Path(path).read_text(encoding="utf-8"))
    except OSError as error:
        raise EngineError(
            tr("{path} cannot be read ({strerror}): give the file of a job.", path=path, strerror=error.strerror)
        ) from error
    except (ValueError, RecursionError) as error:
        raise EngineError(tr("{path} is no JSON, or only a part of it: run that job again.", path=path)) from error
    if not isinstance(data, dict) or data.get("format") != SWEEP_FORMAT:
        raise EngineError(tr("{path} is not the file of a job: give what bench --job wrote.", path=path))
    try:
        sweep = from_plain(Sweep, data)
    except UnreadableError as error:
        raise EngineError(tr("{path} is damaged ({error}): run that job again.", path=path, error=error)) from error
    known = range(len(sweep.entries))
    if any(run.model not in sweep.models or not set(run.places) <= set(known) for run in sweep.runs):
        raise EngineError(
            tr("{path} is damaged (a run is not of its models and schemes): run that job again.", path=path)
        )
    return sweep


def merge(sweeps: Sequence[Sweep]) -> Sweep:
    """All jobs of one sweep as if it had been one.

    Raises:
        EngineError: they are of different sweeps, a job is there twice, or one is missing.
    """
    if not sweeps:
        raise EngineError(tr("There is nothing to merge: give the files of all jobs."))
    first = sweeps[0]
    for other in sweeps[1:]:
        if (other.models, other.entries, other.jobs) != (first.models, first.entries, first.jobs):
            raise EngineError(tr("These files are of different sweeps: give those of one."))
    numbers = [sweep.job for sweep in sweeps]
    twice = next((number for number in numbers if numbers.count(number) > 1), None)
    if twice is not None:
        raise EngineError(
            tr("Job {twice} of {jobs} is there twice: give each file once.", twice=twice, jobs=first.jobs)
        )
    missing = [str(number) for number in range(1, first.jobs + 1) if number not in numbers]
    if missing:
        shown = ", ".join(missing[:10])
        raise EngineError(
            tr("Of {jobs} jobs these are missing: {shown}. Run them, and give all files.", jobs=first.jobs, shown=shown)
        )
    runs = tuple(run for sweep in sorted(sweeps, key=lambda sweep: sweep.job) for run in sweep.runs)
    return Sweep(first.models, first.entries, 1, 1, runs)

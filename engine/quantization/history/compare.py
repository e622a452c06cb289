"""Two runs side by side, perhaps of different days: what changed, and whether it means anything."""

from __future__ import annotations

from dataclasses import dataclass

from engine.errors import EngineError
from engine.language import tr
from engine.quantization.history.records import StoredRun
from engine.quantization.kept import retold
from engine.quantization.report import speed
from engine.quantization.results import Benchmark, BenchmarkRow
from engine.quantization.titles import row_title


@dataclass(frozen=True)
class RowChange:
    """A scheme by a protocol in both runs, or in one of them. ``speed_ratio`` is the later speed over the former;
    ``relative_ratio`` compares the speeds relative to the first row of each run, which holds across days."""

    scheme: str
    protocol: str
    title: str
    former: BenchmarkRow | None
    later: BenchmarkRow | None
    speed_ratio: float | None
    relative_ratio: float | None
    loss_difference: float | None
    size_difference_mb: float | None


@dataclass(frozen=True)
class RunComparison:
    """``former`` is the older one. ``cautions`` are whole sentences on what else differs."""

    former: StoredRun
    later: StoredRun
    rows: tuple[RowChange, ...]
    cautions: tuple[str, ...]


def compare_runs(first: StoredRun, second: StoredRun) -> RunComparison:
    """Row by row, the older run as the base; raises EngineError when one of them cannot be read."""
    former, later = sorted((first, second), key=lambda run: run.number)
    for run in (former, later):
        if run.result is None:
            raise EngineError(tr("Run {number} cannot be read by this version: run it again.", number=run.number))
    before, after = former.result, later.result
    assert before is not None
    assert after is not None
    old = {(row.scheme, row.protocol): row for row in before.rows}
    new = {(row.scheme, row.protocol): row for row in after.rows}
    changes = [
        _change(key, old.get(key), new.get(key), before.rows[0], after.rows[0]) for key in dict.fromkeys([*old, *new])
    ]
    return RunComparison(former, later, tuple(changes), tuple(_cautions(before, after)))


def _change(
    key: tuple[str, str],
    old: BenchmarkRow | None,
    new: BenchmarkRow | None,
    old_first: BenchmarkRow,
    new_first: BenchmarkRow,
) -> RowChange:
    shown = new or old
    assert shown is not None
    ratio = relative = loss = size = None
    if old is not None and new is not None:
        ratio = _ratio(speed(new), speed(old))
        if (old_first.scheme, old_first.protocol) == (new_first.scheme, new_first.protocol):
            relative = _ratio(_ratio(speed(new), speed(new_first)), _ratio(speed(old), speed(old_first)))
        if old.loss is not None and new.loss is not None:
            loss = new.loss - old.loss
        size = new.size_mb - old.size_mb
    return RowChange(*key, row_title(shown), old, new, ratio, relative, loss, size)


def _ratio(above: float | None, below: float | None) -> float | None:
    return above / below if above and below else None


def _cautions(before: Benchmark, after: Benchmark) -> list[str]:
    found = []
    old, new = before.environment, after.environment
    if (before.text_title, before.tokens_total) != (after.text_title, after.tokens_total):
        found.append(
            tr(
                "What was read differs ({former}, {former_words:,}, then {later}, {later_words:,}): losses cannot be "
                "compared.",
                former=retold(before.text_title),
                former_words=before.tokens_total,
                later=retold(after.text_title),
                later_words=after.tokens_total,
            )
        )
    if (before.model, before.weights) != (after.model, after.weights):
        found.append(tr("The models or their weights differ: neither losses nor times can be compared."))
    if old.cpu != new.cpu:
        found.append(
            tr(
                "The processors differ ({former}, then {later}): compare ratios within each run, not seconds.",
                former=old.cpu,
                later=new.cpu,
            )
        )
    if old.threads != new.threads:
        found.append(
            tr(
                "The runs used {former} and {later} threads: compare ratios within each run.",
                former=old.threads,
                later=new.threads,
            )
        )
    if old.torch != new.torch:
        found.append(tr("The versions of torch differ ({former}, then {later}).", former=old.torch, later=new.torch))
    if not before.quietness.is_quiet:
        found.append(tr("The former run was not undisturbed. {sentence}", sentence=before.quietness.sentence))
    if not after.quietness.is_quiet:
        found.append(tr("The later run was not undisturbed. {sentence}", sentence=after.quietness.sentence))
    if before.is_partial:
        found.append(tr("The former run was not finished."))
    if after.is_partial:
        found.append(tr("The later run was not finished."))
    return found

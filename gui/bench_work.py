"""What the bench asks the engine for, in a worker: what entries will make of a model, and how long a run will take."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from engine.errors import EngineError
from engine.language import tr
from engine.quantization.any_model import estimate_for
from engine.quantization.contender import check_pairs, contenders
from engine.quantization.coverage import Coverage, ModuleBytes, coverage, module_bytes, predicted_size_bytes
from engine.quantization.estimate import Estimate
from engine.quantization.history import History
from engine.quantization.plan import BenchmarkPlan, Entry
from engine.runtime import cpu_name
from engine.text.protocols import PROTOCOLS, protocol_support

if TYPE_CHECKING:
    from engine.handle import ModelHandle
    from engine.progress import Progress


@dataclass(frozen=True)
class EntryFacts:
    """What a run of an entry will measure, known from shapes alone.

    ``rows`` are the modules with weights; ``predicted_bytes`` is the size of the saved model. ``kind`` gives it its
    colour, ``execution`` says what the products run in, ``says`` the same in a sentence. ``problem`` is why it cannot
    run, in a sentence, else ""; ``protocols`` has the same for each protocol that it could run by.
    """

    entry: Entry
    title: str
    kind: str
    execution: str
    says: str
    rows: tuple[ModuleBytes, ...] = ()
    predicted_bytes: int = 0
    coverage: Coverage | None = None
    problem: str = ""
    protocols: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, eq=False)
class PlanFacts:
    """The entries' facts, by position, of one model."""

    handle: ModelHandle
    entries: tuple[EntryFacts, ...]


def facts_of(handle: ModelHandle, entries: Sequence[Entry]) -> PlanFacts:
    """Nothing is run or converted; an entry that is not possible has its reason as ``problem``."""
    return PlanFacts(handle, tuple(_facts(handle, entry) for entry in entries))


def estimated(
    handle: ModelHandle, plan: BenchmarkPlan, runs: History, latest: Mapping[tuple[str, str], float]
) -> Generator[Progress, None, Estimate | EngineError]:
    """How long the plan will take: from the latest run's speeds, the history's, and else from a short try.

    A plan that is not possible gives its EngineError; a history that cannot be read is left out.
    """
    known: dict[tuple[str, str], float] = {}
    if handle.dictionary is not None:
        try:
            known = runs.speeds(model=handle.name, threads=plan.threads, cpu=cpu_name())
        except EngineError:
            known = {}
    try:
        return (yield from estimate_for(handle, plan, known={**known, **latest}))
    except EngineError as error:
        return error


def _reason(handle: ModelHandle, entry: Entry) -> str:
    """Why it cannot run, in a sentence, else ""."""
    try:
        _check(handle, entry)
    except EngineError as error:
        return str(error)
    return ""


def _check(handle: ModelHandle, entry: Entry) -> None:
    """Raises EngineError for a scheme that this installation lacks, or a protocol that cannot run it."""
    contender = contenders([entry])[0]
    contender.scheme.check()
    if handle.dictionary is None and entry.protocol != "tutorial":
        support = protocol_support(handle.module, "exact")
        raise EngineError(
            tr(
                "{title}: {reason}, so only the tutorial protocol is there.",
                title=contender.title,
                reason=support.reason,
            )
        )
    check_pairs([contender], handle.module)


def _facts(handle: ModelHandle, entry: Entry) -> EntryFacts:
    try:
        contender = contenders([entry])[0]
    except EngineError as error:
        return EntryFacts(entry, entry.spelling, "other", "", "", problem=str(error))
    scheme = contender.scheme
    found: dict[str, Any] = {
        "title": contender.title,
        "kind": scheme.kind,
        "execution": contender.execution,
        "says": contender.says,
    }
    try:
        found["rows"] = module_bytes(handle.module, scheme, entry.modules)
        found["predicted_bytes"] = predicted_size_bytes(handle.module, scheme, entry.modules)
        found["coverage"] = coverage(handle.module, scheme, entry.modules)
        found["protocols"] = {name: _reason(handle, replace(entry, protocol=name)) for name in PROTOCOLS}
        found["problem"] = found["protocols"][entry.protocol]
    except EngineError as error:
        found["problem"] = str(error)
    if found.get("problem"):
        found["execution"] = scheme.execution
    return EntryFacts(entry, **found)

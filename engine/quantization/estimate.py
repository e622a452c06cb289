"""How long a benchmark will take, before it is started."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.handle import ModelHandle
from engine.language import tr
from engine.progress import Progress
from engine.quantization.accuracy import closeness_words
from engine.quantization.contender import check_pairs, contenders
from engine.quantization.passes import Lane
from engine.quantization.plan import BenchmarkPlan, Entry, checked, words_of
from engine.quantization.schemes import find_scheme
from engine.runtime import using_threads
from engine.text.evaluation import BPTT, scored_part
from engine.text.sources import load_text

PROBE_WORDS, PROBE_S = 200, 0.2


@dataclass(frozen=True)
class Estimate:
    """``seconds`` for all passes and the comparison over ``words`` words; ``speeds`` are words a second by entry.

    ``is_from_history`` tells that no entry had to be tried out for it.
    """

    seconds: float
    words: int
    speeds: tuple[float, ...]
    is_from_history: bool

    @property
    def sentence(self) -> str:
        """For people: ``About 12 s, as measured before.``"""
        if self.seconds >= 90:
            length = tr("{minutes:.1f} minutes", minutes=self.seconds / 60)
        else:
            length = tr("{seconds} s", seconds=max(1, round(self.seconds)))
        if self.is_from_history:
            return tr("About {length}, as measured before.", length=length)
        return tr("About {length}, after a short try.", length=length)


def estimate_from(
    speeds: Mapping[tuple[str, str], float], entries: Sequence[Entry], *, words: int, repeats: int = 1
) -> Estimate | None:
    """From speeds known by (scheme, protocol), as ``History.speeds`` gives them; None where one of them is missing."""
    known = [speeds.get(_key(entry)) for entry in entries]
    found = tuple(speed for speed in known if speed)
    if not entries or len(found) < len(entries):
        return None
    return Estimate(_seconds(found, words, repeats), words, found, is_from_history=True)


def estimate(
    handle: ModelHandle, plan: BenchmarkPlan, *, known: Mapping[tuple[str, str], float] | None = None
) -> Generator[Progress, None, Estimate]:
    """``estimate_from`` where it can, else from a few chunks of every entry that is not known.

    Raises:
        EngineError: as the benchmark itself.
    """
    checked(plan)
    text = load_text(handle.words, Path(plan.corpus) if plan.corpus is not None else None, plan.split)
    ids = scored_part(text.ids, words_of(plan.amount))
    words, repeats = len(ids) - 1, plan.repeats or 1
    speeds = dict(known or {})
    found = estimate_from(speeds, plan.entries, words=words, repeats=repeats)
    if found is not None:
        return found
    entries = contenders(plan.entries)
    check_pairs(entries, handle.module)
    with using_threads(plan.threads):
        for entry, contender in zip(plan.entries, entries, strict=True):
            if _key(entry) in speeds:
                continue
            yield Progress(0, 0, tr("Trying {title}", title=contender.title))
            made = yield from contender.scheme.convert(handle.module, contender.modules)
            lane = Lane(contender, made, ids[: PROBE_WORDS + 1], bptt=BPTT, seed=plan.seed)
            lane.open_pass()
            before = lane.begin_turn()
            while not lane.is_done and lane.seconds < PROBE_S:
                lane.step()
                yield Progress(lane.tokens, PROBE_WORDS, tr("Trying {title}", title=contender.title))
            lane.end_turn(before)
            speeds[_key(entry)] = lane.words_per_s or 1.0
    measured = tuple(speeds[_key(entry)] for entry in plan.entries)
    return Estimate(_seconds(measured, words, repeats), words, measured, is_from_history=False)


def _key(entry: Entry) -> tuple[str, str]:
    """As a row has it: a setting that is the default is not spelled there."""
    return find_scheme(entry.scheme).spelling, entry.protocol


def _seconds(speeds: Sequence[float], words: int, repeats: int) -> float:
    return (words * repeats + closeness_words(words)) * sum(1 / speed for speed in speeds)

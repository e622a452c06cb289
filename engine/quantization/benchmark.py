"""Float and quantized word models side by side on the same text: size, loss and time.

A scheme says what the weights are, a protocol how they run. All entries take turns every hundred words or so, so that a
machine that warms up or gets busy slows all of them down alike; every other turn is in reverse, and what warms up is
thrown away.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import replace
from pathlib import Path

from torch import Tensor, nn

from engine.handle import ModelHandle
from engine.language import in_english, plain_numbers, tr
from engine.progress import Progress
from engine.quantization import kept
from engine.quantization.accuracy import closeness_words, measure_closeness
from engine.quantization.contender import Contender, check_pairs, contenders, prepare
from engine.quantization.passes import Lane
from engine.quantization.plan import (
    DEFAULT_ENTRIES,
    BenchmarkPlan,
    Entry,
    amount_sentence,
    check_repeats,
    checked,
    words_of,
)
from engine.quantization.results import Benchmark, BenchmarkRow, Closeness
from engine.quantization.schemes import find_scheme
from engine.quantization.schemes.base import Scheme
from engine.quantization.timing import MachineWatch
from engine.runtime import environment, using_threads
from engine.text.corpus import Split
from engine.text.evaluation import BPTT, scored_part
from engine.text.sources import load_text

__all__ = ["Benchmark", "BenchmarkRow", "benchmark", "benchmark_plan", "benchmark_text"]

CHUNKS_PER_TURN = 4
STORED_AS_FAST = "int8-all", "int4-groups"

Work = Generator[Progress | Benchmark, None, Benchmark]


def benchmark(
    model: nn.Module,
    ids: Tensor,
    schemes: Sequence[Scheme | Entry],
    *,
    text_title: str,
    tokens: int | None = None,
    bptt: int = BPTT,
    threads: int = 1,
    repeats: int = 1,
    seed: int = 0,
) -> Work:
    """Evaluates copies of ``model`` under each scheme, in turns; yields the state after every turn.

    A scheme without an entry runs by the tutorial protocol, in chunks of ``bptt``. Every repeat is a pass over the
    whole text; after the first one, the predictions are compared with float32 on a slice, which nobody times.
    ``model``, its mode, the RNG and the thread count stay as they were.

    Raises:
        EngineError: the text is too short, a scheme cannot be applied, or a protocol cannot run what it makes.
    """
    check_repeats(repeats)
    available = len(ids) - 1
    ids = scored_part(ids, tokens)
    total = len(ids) - 1
    entries = contenders(schemes)
    check_pairs(entries, model)
    with using_threads(threads):
        prepared = yield from prepare(entries, model)
        lanes = [
            Lane(contender, model, ids, bptt=bptt, seed=seed)
            for contender, model in zip(entries, prepared.models, strict=True)
        ]
        machine = environment(threads=threads)
        watch = MachineWatch(threads=threads)
        repeats_done = 0
        closeness: tuple[Closeness | None, ...] = (None,) * len(lanes)

        with plain_numbers():  # it is kept with the result
            amount_said = amount_sentence(tokens if tokens is not None else "full", available)

        def state(*, is_partial: bool) -> Benchmark:
            speeds = [lane.words_per_s for lane in lanes]
            known = [speed for speed in speeds if speed]
            return Benchmark(
                environment=machine,
                rows=tuple(
                    replace(lane.row(size, covered, base=lanes[0]), closeness=near)
                    for lane, size, covered, near in zip(
                        lanes, prepared.sizes_mb, prepared.coverage, closeness, strict=True
                    )
                ),
                is_partial=is_partial,
                text_title=text_title,
                tokens_total=total,
                coverage=prepared.coverage,
                parts=prepared.parts,
                printed=prepared.printed,
                repeats=repeats,
                repeats_done=repeats_done,
                seed=seed,
                amount_sentence=amount_said,
                quietness=watch.quietness([lane.turns for lane in lanes]),
                curves=tuple(tuple(lane.curve) for lane in lanes),
                estimated_seconds=(
                    sum(total / speed for speed in known) * repeats if len(known) == len(lanes) else None
                ),
            )

        yield state(is_partial=True)
        amount = total * len(lanes) * repeats
        turn = 0
        for repeat in range(repeats):
            for lane in lanes:
                lane.open_pass()
                yield Progress(amount * repeat // repeats, amount, tr("Warming up"))
            target = 0
            while not all(lane.is_done for lane in lanes):
                target += CHUNKS_PER_TURN * bptt
                # Every other turn in reverse, so that none always runs in the wake of the same neighbour.
                for lane in lanes if turn % 2 == 0 else lanes[::-1]:
                    watch.start()
                    before = lane.begin_turn()
                    while not lane.is_done and lane.tokens < target:
                        lane.step()
                        done = amount * repeat // repeats + sum(other.tokens for other in lanes)
                        yield Progress(done, amount, _said(lane.tokens, total, repeat, repeats))
                    lane.end_turn(before)
                    watch.stop()
                turn += 1
                if all(lane.is_done for lane in lanes):
                    for lane in lanes:
                        lane.close_pass()
                    repeats_done += 1
                yield state(is_partial=True)
            if repeat == 0:
                for found in _closeness(model, entries, prepared.models, ids, bptt):
                    closeness = found or closeness
                    yield Progress(amount * (repeat + 1) // repeats, amount, tr("Comparing the predictions"))
                yield state(is_partial=True)
    return state(is_partial=False)


def benchmark_text(
    handle: ModelHandle,
    schemes: Sequence[Scheme | Entry] | None = None,
    *,
    corpus: Path | None = None,
    split: Split = "test",
    tokens: int | None = None,
    threads: int = 1,
    repeats: int = 1,
    seed: int = 0,
) -> Work:
    """``benchmark`` of a word model on a split of a corpus folder, or without one on the text that ships; without
    schemes float32 and the tutorial's int8.

    Raises:
        EngineError: as ``benchmark`` and ``load_text``, or ``handle`` is no word model.
    """
    text = load_text(handle.words, corpus, split)
    work = benchmark(
        handle.module,
        text.ids,
        DEFAULT_ENTRIES if schemes is None else schemes,
        text_title=text.title,
        tokens=tokens,
        threads=threads,
        repeats=repeats,
        seed=seed,
    )
    return (yield from named(work, handle))


def benchmark_plan(handle: ModelHandle, plan: BenchmarkPlan) -> Work:
    """``benchmark_text`` as a plan says; the result keeps the plan."""
    checked(plan)
    work = benchmark_text(
        handle,
        plan.entries,
        corpus=Path(plan.corpus) if plan.corpus is not None else None,
        split=plan.split,
        tokens=words_of(plan.amount),
        threads=plan.threads,
        repeats=plan.repeats if plan.repeats is not None else 1,
        seed=plan.seed,
    )
    return (yield from named(work, handle, plan))


def _said(words: int, total: int, repeat: int, repeats: int) -> str:
    if repeats == 1:
        return tr("{words:,} of {total:,} words", words=words, total=total)
    return tr(
        "{words:,} of {total:,} words, repeat {repeat} of {repeats}",
        words=words,
        total=total,
        repeat=repeat + 1,
        repeats=repeats,
    )


def named(work: Work, handle: ModelHandle, plan: BenchmarkPlan | None = None) -> Work:
    """The same with every result naming its model, and the plan where there is one."""

    def with_name(result: Benchmark) -> Benchmark:
        return replace(result, model=handle.name, weights=in_english(handle.provenance), plan=plan or result.plan)

    try:
        while True:
            try:
                item = next(work)
            except StopIteration as stop:
                return with_name(stop.value)
            yield with_name(item) if isinstance(item, Benchmark) else item
    finally:
        work.close()


def _closeness(
    model: nn.Module, entries: Sequence[Contender], models: Sequence[nn.Module], ids: Tensor, bptt: int
) -> Generator[tuple[Closeness, ...], None, None]:
    """Closeness of every entry, by position, after each chunk; each model is compared once, however often it runs."""
    base = next((made for entry, made in zip(entries, models, strict=True) if entry.scheme.name == "float32"), None)
    if base is None:
        base = find_scheme("float32").apply(model)
    compared: list[nn.Module] = []
    places: list[tuple[int, str]] = []
    stand_in: nn.Module | None = None
    for entry, made in zip(entries, models, strict=True):
        note = ""
        if entry.protocol == "fast":
            note = kept.BY_FAST_WEIGHTS
            if entry.scheme.name not in STORED_AS_FAST:
                stand_in = stand_in or find_scheme(STORED_AS_FAST[0]).apply(model, _products(model))
                made = stand_in
        index = next((index for index, other in enumerate(compared) if other is made), len(compared))
        if index == len(compared):
            compared.append(made)
        places.append((index, note))
    for found in measure_closeness(base, compared, ids, words=closeness_words(len(ids) - 1), bptt=bptt):
        yield tuple(replace(found[index], note=note) for index, note in places) if found else ()


def _products(model: nn.Module) -> list[str]:
    """The modules that the fast protocol runs in int8."""
    return [fqn for fqn, module in model.named_modules() if isinstance(module, (nn.LSTM, nn.Linear))]

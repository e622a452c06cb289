"""Float and quantized copies of any model side by side: size, what they answer, and how long one call takes.

LeNet reads the program's own labelled digits. The tagger tags the program's own sentences, which nobody has tagged by
hand: what counts is how often it agrees with float32. Any other model is judged by its output on a chosen input.
"""

from __future__ import annotations

import time
from collections.abc import Generator, Mapping, Sequence
from dataclasses import replace
from typing import Any

import torch
from torch import nn

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.inspection.failure import explain_failure
from engine.inspection.observation import left_as_found
from engine.language import in_english, plain_numbers, tr
from engine.probing.watching import require_computable
from engine.progress import Progress
from engine.quantization import kept
from engine.quantization.benchmark import Benchmark, Work, benchmark_plan, named
from engine.quantization.contender import Contender, contenders, prepare
from engine.quantization.estimate import Estimate, estimate
from engine.quantization.output_error import output_error
from engine.quantization.plan import BenchmarkPlan, Entry, check_repeats, checked
from engine.quantization.results import BenchmarkRow
from engine.quantization.schemes import find_scheme
from engine.quantization.schemes.base import Scheme
from engine.quantization.task_samples import measure_of, question, sample_input
from engine.quantization.timing import MachineWatch, spread
from engine.runtime import environment, using_threads

REPEATS, WARM_UP = 9, 2
_SHORTEST_S = 2e-3  # what one reading of the clock is worth
_MOST_CALLS = 100


def benchmark_for(handle: ModelHandle, plan: BenchmarkPlan, *, inputs: tuple[Any, ...] | None = None) -> Work:
    """The benchmark that suits a model: a word model reads a text, any other is called on ``inputs``.

    Raises:
        EngineError: as ``benchmark`` or ``measure_any``.
    """
    if handle.dictionary is not None:
        return (yield from benchmark_plan(handle, plan))
    checked(plan)
    repeats = plan.repeats if plan.repeats is not None else REPEATS
    work = measure_any(handle, plan.entries, inputs=inputs, repeats=repeats, threads=plan.threads, seed=plan.seed)
    return (yield from named(work, handle, plan))


def estimate_for(
    handle: ModelHandle,
    plan: BenchmarkPlan,
    *,
    inputs: tuple[Any, ...] | None = None,
    known: Mapping[tuple[str, str], float] | None = None,
) -> Generator[Progress, None, Estimate]:
    """How long ``benchmark_for`` will take; a model that reads no text is called once on its input to find out.

    Raises:
        EngineError: as the benchmark itself.
    """
    if handle.dictionary is not None:
        return (yield from estimate(handle, plan, known=known))
    checked(plan)
    require_computable(handle)
    yield Progress(0, 0, tr("Trying {title}", title=handle.title))
    measure = measure_of(handle)
    given = inputs if inputs is not None else sample_input(handle, measure)
    _output(handle, handle.module, given)
    started = time.perf_counter()
    _output(handle, handle.module, given)
    seconds = time.perf_counter() - started
    readings = (plan.repeats if plan.repeats is not None else REPEATS) + WARM_UP
    total = max(seconds, _SHORTEST_S) * readings * len(plan.entries)
    return Estimate(total, 0, (1 / seconds,) * len(plan.entries), is_from_history=False)


def measure_any(
    handle: ModelHandle,
    schemes: Sequence[Scheme | Entry],
    *,
    inputs: tuple[Any, ...] | None = None,
    repeats: int = REPEATS,
    threads: int = 1,
    seed: int = 0,
) -> Work:
    """Copies of a model under each scheme, called in turns on ``inputs`` (else on its example, or a sample for LeNet
    and the tagger); yields the state after every turn.

    Output errors are those to float32, which runs from the same seed. ``repeats`` are the readings of each row's time,
    of as many calls as two milliseconds take. The model stays as it was.

    Raises:
        EngineError: no values, a forward pass that fails, an output without numbers, or a protocol for word models.
    """
    check_repeats(repeats)
    require_computable(handle)
    entries = contenders(schemes)
    for entry in entries:
        if entry.protocol != "tutorial":
            raise EngineError(
                tr("The {protocol} protocol reads texts with a word model: leave it out.", protocol=entry.protocol)
            )
    measure = measure_of(handle)
    given = inputs if inputs is not None else sample_input(handle, measure)
    with using_threads(threads):
        prepared = yield from prepare(entries, handle.module)
        base = next(
            (made for entry, made in zip(entries, prepared.models, strict=True) if entry.scheme.name == "float32"), None
        )
        if base is None:
            base = find_scheme("float32").apply(handle.module)
        machine = environment(threads=threads)
        watch = MachineWatch(threads=threads)
        with plain_numbers():  # it is kept with the result
            title, samples, ask = question(handle, measure)
        rows = [
            _row(entry, size, covered.modules_quantized, covered.modules_total)
            for entry, size, covered in zip(entries, prepared.sizes_mb, prepared.coverage, strict=True)
        ]
        times: list[list[float]] = [[] for _ in rows]

        def state(*, is_partial: bool) -> Benchmark:
            timed = tuple(
                replace(row, repeat_seconds=tuple(seconds), spread=found, seconds=found.median if found else 0.0)
                for row, seconds in zip(rows, times, strict=True)
                for found in [spread(seconds)]
            )
            return Benchmark(
                machine, timed, is_partial, title, samples, prepared.coverage, prepared.parts, prepared.printed,
                measure=measure, repeats=repeats, repeats_done=min(map(len, times)), seed=seed,
                quietness=watch.quietness(times),
                amount_sentence=_amount_sentence(given),
                model=handle.name, weights=in_english(handle.provenance),
            )  # fmt: skip

        yield state(is_partial=True)
        wanted = _output(handle, base, given)
        for index, made in enumerate(prepared.models):
            rows[index] = replace(rows[index], output_error=output_error(wanted, _output(handle, made, given)))
            yield Progress(index + 1, len(rows), tr("Comparing the outputs"))
        yield state(is_partial=True)
        if ask is not None:
            for index, made in enumerate(prepared.models):
                rows[index] = replace(rows[index], task=(yield from ask(made, base)))
                yield state(is_partial=True)
        calls = [1] * len(rows)
        for index, made in enumerate(prepared.models):
            for _ in range(WARM_UP):
                calls[index] = max(1, min(_MOST_CALLS, round(_SHORTEST_S / max(_seconds(made, given, 1), 1e-9))))
                yield Progress(0, repeats, tr("Warming up"))
        for turn in range(repeats):
            order = range(len(rows)) if turn % 2 == 0 else range(len(rows) - 1, -1, -1)
            for index in order:
                watch.start()
                times[index].append(_seconds(prepared.models[index], given, calls[index]))
                watch.stop()
                yield Progress(turn, repeats, tr("Calling the models in turns"))
            yield state(is_partial=True)
    return state(is_partial=False)


def _amount_sentence(inputs: tuple[Any, ...]) -> str:
    """What one call was given, in English, for it is kept: ``an input of 1 × 1 × 32 × 32``."""
    from engine.inspection.input_spec import spec_of

    shapes = [" × ".join(map(str, each.shape)) or "scalar" for each in spec_of(inputs).tensors]
    with plain_numbers():
        return tr(kept.ONE_CALL, shapes=" and ".join(shapes)) if shapes else tr(kept.ONE_CALL_WITHOUT_TENSORS)


def _output(handle: ModelHandle, module: nn.Module, inputs: tuple[Any, ...]) -> Any:
    """What a copy answers, drawn from the same seed for all of them.

    Raises:
        EngineError: the forward pass fails; the reason is that of the float model where it fails too.
    """
    try:
        with left_as_found(module), torch.inference_mode():  # which seeds the generator too
            return module(*inputs)
    except Exception as error:  # a forward pass may raise anything
        failure = explain_failure(module, inputs, error, example=handle.example_input)
        raise EngineError(tr("{reason}: {remedy}.", reason=failure.reason, remedy=failure.remedy)) from error


def _seconds(module: nn.Module, inputs: tuple[Any, ...], calls: int) -> float:
    """Of one call, the mean of ``calls`` in a row."""
    with torch.inference_mode():
        started = time.perf_counter()
        for _ in range(calls):
            module(*inputs)
        return (time.perf_counter() - started) / calls


def _row(entry: Contender, size_mb: float, quantized: int, total: int) -> BenchmarkRow:
    with plain_numbers():  # they are kept with the result
        title, says = entry.title, entry.says
    return BenchmarkRow(
        scheme=entry.name,
        title=title,
        kind=entry.scheme.kind,
        size_mb=size_mb,
        loss=None,
        perplexity=None,
        tokens=0,
        seconds=0.0,
        words_per_s=None,
        modules_quantized=quantized,
        modules_total=total,
        protocol="call",
        execution=entry.execution,
        says=says,
    )

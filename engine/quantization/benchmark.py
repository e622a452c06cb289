"""Float and quantized model side by side on the same text: size, loss and time.

The protocol is the tutorial's (one stream, bptt 25, one thread by default), except that the models take turns every
few chunks, so that a machine that warms up or gets busy slows all of them down alike.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

from torch import Tensor, nn

from engine.handle import ModelHandle
from engine.progress import Progress
from engine.quantization.coverage import Coverage, coverage
from engine.quantization.schemes import DEFAULT_SCHEMES, find_scheme
from engine.quantization.schemes.base import Scheme
from engine.quantization.size import MB, PartSize, saved_parts, saved_size_bytes
from engine.runtime import Environment, environment, using_threads
from engine.text.corpus import Split
from engine.text.evaluation import BPTT, StreamEvaluation, scored_part
from engine.text.sources import load_text

CHUNKS_PER_TURN = 4


@dataclass(frozen=True)
class BenchmarkRow:
    """A scheme's result on the tokens scored so far; before the first turn there is no loss."""

    scheme: str
    title: str
    kind: str
    size_mb: float
    loss: float | None
    perplexity: float | None
    tokens: int
    seconds: float
    words_per_s: float | None
    modules_quantized: int
    modules_total: int


@dataclass(frozen=True)
class Benchmark:
    """Rows in the order run. ``is_partial`` until all tokens are scored: the last one yielded is what a cancelled
    run leaves. ``coverage``, ``parts`` (where the bytes are) and ``printed`` (what ``print(model)``
    shows) belong to the rows, by position.
    """

    environment: Environment
    rows: tuple[BenchmarkRow, ...]
    is_partial: bool
    text_title: str
    tokens_total: int
    coverage: tuple[Coverage, ...]
    parts: tuple[tuple[PartSize, ...], ...]
    printed: tuple[str, ...]


def benchmark(
    model: nn.Module,
    ids: Tensor,
    schemes: Sequence[Scheme],
    *,
    text_title: str,
    tokens: int | None = None,
    bptt: int = BPTT,
    threads: int = 1,
) -> Generator[Progress | Benchmark, None, Benchmark]:
    """Evaluates copies of ``model`` under each scheme, in turns; yields the state after every turn.

    ``model``, its mode, the RNG and the thread count stay as they were.

    Raises:
        EngineError: the text is too short, or a scheme cannot be applied.
    """
    ids = scored_part(ids, tokens)
    total = len(ids) - 1
    with using_threads(threads):
        copies, sizes, parts = [], [], []
        for scheme in schemes:
            yield Progress(0, 0, f"Preparing {scheme.title}")
            copies.append((yield from scheme.convert(model)))
            yield Progress(0, 0, f"Saving {scheme.title} to measure its size")
            sizes.append(saved_size_bytes(copies[-1]) / MB)
            yield Progress(0, 0, f"Saving {scheme.title} to measure its size")
            parts.append(saved_parts(copies[-1], model))
        covered = tuple(coverage(model, scheme) for scheme in schemes)
        printed = tuple(str(converted) for converted in copies)
        streams = [StreamEvaluation(converted, ids, bptt=bptt) for converted in copies]

        def state(*, is_partial: bool) -> Benchmark:
            rows = tuple(map(_row, schemes, sizes, streams, covered))
            return Benchmark(machine, rows, is_partial, text_title, total, covered, tuple(parts), printed)

        machine = environment(threads=threads)
        yield state(is_partial=True)
        for stream in streams:
            stream.warm_up()
            yield Progress(0, total * len(streams), "Warming up")
        turn = 0
        while not all(stream.is_done for stream in streams):
            # Every other turn in reverse, so that none always runs in the wake of the same neighbour.
            for stream in streams if turn % 2 == 0 else streams[::-1]:
                for _ in range(CHUNKS_PER_TURN):
                    if not stream.is_done:
                        stream.step()
                        done = sum(other.tokens for other in streams)
                        yield Progress(done, total * len(streams), f"{streams[-1].tokens:,} of {total:,} words")
            turn += 1
            yield state(is_partial=True)
    return state(is_partial=False)


def benchmark_text(
    handle: ModelHandle,
    schemes: Sequence[Scheme] | None = None,
    *,
    corpus: Path | None = None,
    split: Split = "test",
    tokens: int | None = None,
    threads: int = 1,
) -> Generator[Progress | Benchmark, None, Benchmark]:
    """``benchmark`` of a word model on a split of a corpus folder, or without one on the text that ships; without
    schemes float32 and the tutorial's int8.

    Raises:
        EngineError: as ``benchmark`` and ``load_text``, or ``handle`` is no word model.
    """
    text = load_text(handle.words, corpus, split)
    chosen = schemes if schemes is not None else [find_scheme(name) for name in DEFAULT_SCHEMES]
    return (
        yield from benchmark(handle.module, text.ids, chosen, text_title=text.title, tokens=tokens, threads=threads)
    )


def _row(scheme: Scheme, size_mb: float, stream: StreamEvaluation, covered: Coverage) -> BenchmarkRow:
    scored = stream.result if stream.tokens else None
    return BenchmarkRow(
        scheme=scheme.name,
        title=scheme.title,
        kind=scheme.kind,
        size_mb=size_mb,
        loss=scored.loss if scored else None,
        perplexity=scored.perplexity if scored else None,
        tokens=stream.tokens,
        seconds=stream.seconds,
        words_per_s=scored.words_per_s if scored else None,
        modules_quantized=covered.modules_quantized,
        modules_total=covered.modules_total,
    )

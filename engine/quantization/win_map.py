"""When does int8 win? One layer in float32 and in int8 on this machine, over hidden size and batch size.

The layer is quantized as the tutorial does it, so that activations are quantized on the fly: with little to multiply
that costs more than it saves.
"""

from __future__ import annotations

import math
import statistics
import time
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn

from engine.errors import EngineError
from engine.language import tr
from engine.progress import Progress
from engine.quantization.contour import contour_segments
from engine.quantization.schemes import find_scheme
from engine.quantization.win_results import LAYER_KINDS, LayerKind, WinCell, WinMap
from engine.runtime import environment, preserved_rng, using_threads

HIDDEN_SIZES: dict[LayerKind, tuple[int, ...]] = {
    "lstm": (32, 64, 96, 128, 192, 256, 384, 512, 1024),
    "linear": (32, 64, 128, 192, 256, 384, 512, 1024, 2048),
}
BATCH_SIZES: dict[LayerKind, tuple[int, ...]] = {"lstm": (1, 2, 4, 8, 16), "linear": (1, 4, 16, 64, 256)}
SEQ_LEN, REPEATS = 20, 15
MOST_SIZES, MOST_REPEATS, MOST_SEQ_LEN = 16, 101, 200
_MOST_MACS = 5 * 10**9  # of one call, some 0.1 s
_MOST_WEIGHTS = 4 * 4096 * 4096
_SAMPLE_SECONDS = 0.012  # a timed sample calls the layer until so much time has passed
_BURSTS = 5  # of a sample, which is the fastest: what else the machine does only ever adds
_MOST_CALLS = 2_000
_ASSUMED_MACS_PER_S = 5e10  # for the estimate before anything is measured


@dataclass(frozen=True)
class _Pair:
    """One layer in float32 and in int8."""

    plain: nn.Module
    quantized: nn.Module


def win_map(
    hidden_sizes: Sequence[int] | None = None,
    batch_sizes: Sequence[int] | None = None,
    kind: LayerKind = "lstm",
    *,
    seq_len: int = SEQ_LEN,
    repeats: int = REPEATS,
    seed: int = 0,
) -> Generator[Progress | WinMap, None, WinMap]:
    """Yields the map after each cell; the last one yielded is what a cancelled run leaves.

    A cell times float32 and int8 in turns on one thread, ``repeats`` times after a discarded call, every other time in
    reverse; each time is the fastest of a few bursts of calls. Cells come in a mixed order, so that a machine that gets
    busy leaves no edge. An LSTM has ``hidden_size`` inputs as well and reads ``seq_len`` steps. RNG and thread count
    stay as they were.

    Raises:
        EngineError: sizes that are none or too large, or this build of torch has no int8.
    """
    hidden, batches = _sizes(hidden_sizes, batch_sizes, kind)
    _check(hidden, batches, kind, seq_len, repeats)
    order = _mixed([(row, column) for row in range(len(hidden)) for column in range(len(batches))], seed)
    expected = {(row, column): _expected(kind, hidden[row], batches[column], seq_len, repeats) for row, column in order}
    speed_up = np.full((len(hidden), len(batches)), math.nan)
    machine = environment(threads=1)
    cells: list[WinCell] = []
    pairs: dict[int, _Pair] = {}
    spent = 0.0

    def state(*, is_partial: bool) -> WinMap:
        done, left = order[: len(cells)], order[len(cells) :]
        pace = spent / sum(expected[cell] for cell in done) if done else 1.0
        with np.errstate(invalid="ignore"):
            contour = contour_segments(np.log(speed_up), 0.0)
        return WinMap(
            kind=kind,
            hidden_sizes=hidden,
            batch_sizes=batches,
            seq_len=seq_len if kind == "lstm" else 1,
            cells=tuple(cells),
            speed_up=speed_up.copy(),
            contour=contour,
            seconds_left=pace * sum(expected[cell] for cell in left),
            is_partial=is_partial,
            environment=machine,
        )

    yield state(is_partial=True)
    for number, (row, column) in enumerate(order):
        started = time.perf_counter()
        size, batch = hidden[row], batches[column]
        message = tr("hidden {hidden:,}, batch {batch:,}", hidden=size, batch=batch)
        yield Progress(number, len(order), message)
        if size not in pairs:
            pairs[size] = yield from _pair(kind, size, seed)
        samples = yield from _samples(
            pairs[size], _input(kind, size, batch, seq_len, seed), repeats, number, len(order)
        )
        cells.append(_cell(size, batch, *samples))
        speed_up[row, column] = cells[-1].speed_up
        spent += time.perf_counter() - started
        yield state(is_partial=len(cells) < len(order))
    return state(is_partial=False)


def estimated_seconds(
    hidden_sizes: Sequence[int] | None = None,
    batch_sizes: Sequence[int] | None = None,
    kind: LayerKind = "lstm",
    *,
    seq_len: int = SEQ_LEN,
    repeats: int = REPEATS,
) -> float:
    """How long the map will take, roughly and before anything is measured; a running one says it better.

    Raises:
        EngineError: as ``win_map``.
    """
    hidden, batches = _sizes(hidden_sizes, batch_sizes, kind)
    _check(hidden, batches, kind, seq_len, repeats)
    return sum(_expected(kind, size, batch, seq_len, repeats) for size in hidden for batch in batches)


def _sizes(
    hidden_sizes: Sequence[int] | None, batch_sizes: Sequence[int] | None, kind: LayerKind
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Both in ascending order without repetitions."""
    if kind not in LAYER_KINDS:
        raise EngineError(
            tr(
                "There is no map for {kind!r}: choose one of {layer_kinds}.",
                kind=kind,
                layer_kinds=", ".join(LAYER_KINDS),
            )
        )
    hidden = HIDDEN_SIZES[kind] if hidden_sizes is None else tuple(sorted(set(hidden_sizes)))
    return hidden, BATCH_SIZES[kind] if batch_sizes is None else tuple(sorted(set(batch_sizes)))


def _check(hidden: tuple[int, ...], batches: tuple[int, ...], kind: LayerKind, seq_len: int, repeats: int) -> None:
    if not 1 <= len(hidden) <= MOST_SIZES:
        raise EngineError(
            tr("{count} hidden sizes cannot be mapped: give 1 to {most}.", count=len(hidden), most=MOST_SIZES)
        )
    if not 1 <= len(batches) <= MOST_SIZES:
        raise EngineError(
            tr("{count} batch sizes cannot be mapped: give 1 to {most}.", count=len(batches), most=MOST_SIZES)
        )
    if hidden[0] < 1:
        raise EngineError(tr("A hidden size of {size} is not possible: give 1 or more.", size=hidden[0]))
    if batches[0] < 1:
        raise EngineError(tr("A batch size of {size} is not possible: give 1 or more.", size=batches[0]))
    if not 1 <= repeats <= MOST_REPEATS:
        raise EngineError(
            tr(
                "{repeats} repeats are not possible: give 1 to {most_repeats}.",
                repeats=repeats,
                most_repeats=MOST_REPEATS,
            )
        )
    if not 1 <= seq_len <= MOST_SEQ_LEN:
        raise EngineError(
            tr(
                "{seq_len} steps are not possible: give 1 to {most_seq_len}.",
                seq_len=seq_len,
                most_seq_len=MOST_SEQ_LEN,
            )
        )
    largest = _macs(kind, hidden[-1], batches[-1], seq_len)
    if largest > _MOST_MACS or _macs(kind, hidden[-1], 1, 1) > _MOST_WEIGHTS:
        raise EngineError(
            tr(
                "Hidden size {hidden:,} with batch size {batch:,} takes {count:,.1f} billion products a call, which is "
                "too many to wait for: choose smaller ones.",
                hidden=hidden[-1],
                batch=batches[-1],
                count=largest / 1e9,
            )
        )


def _macs(kind: LayerKind, size: int, batch: int, seq_len: int) -> int:
    return batch * size * size * (8 * seq_len if kind == "lstm" else 1)


def _expected(kind: LayerKind, size: int, batch: int, seq_len: int, repeats: int) -> float:
    call = _macs(kind, size, batch, seq_len) / _ASSUMED_MACS_PER_S
    return 2 * (repeats + 2) * (_SAMPLE_SECONDS + call)


def _mixed(cells: list[tuple[int, int]], seed: int) -> list[tuple[int, int]]:
    """The corners first, so that a map that is broken off shows the whole, then the others mixed."""
    corners = {cell for cell in cells if cell[0] in (0, cells[-1][0]) and cell[1] in (0, cells[-1][1])}
    others = [cell for cell in cells if cell not in corners]
    drawn = np.random.default_rng(abs(seed)).permutation(len(others))
    return sorted(corners) + [others[at] for at in drawn]


def _pair(kind: LayerKind, size: int, seed: int) -> Generator[Progress, None, _Pair]:
    with preserved_rng(seed):
        layer: nn.Module = nn.LSTM(size, size) if kind == "lstm" else nn.Linear(size, size)
    yield Progress(0, 0, tr("Quantizing a layer of hidden size {size:,}", size=size))
    return _Pair(layer.eval(), (yield from find_scheme("tutorial-int8").convert(layer)))


def _input(kind: LayerKind, size: int, batch: int, seq_len: int, seed: int) -> Tensor:
    shape = (seq_len, batch, size) if kind == "lstm" else (batch, size)
    return torch.randn(shape, generator=torch.Generator().manual_seed(abs(seed)))


def _samples(
    pair: _Pair, given: Tensor, repeats: int, number: int, total: int
) -> Generator[Progress, None, tuple[list[float], list[float]]]:
    """Seconds a call of float32 and of int8, ``repeats`` each; neighbours were measured one after the other."""
    runs = [_caller(pair.plain, given), _caller(pair.quantized, given)]
    calls = []
    for run in runs:
        run(1)  # the first call packs and allocates
        yield Progress(number, total)
        calls.append(_calls_of_a_sample(run))
        yield Progress(number, total)
    seconds: tuple[list[float], list[float]] = ([], [])
    for repeat in range(repeats):
        for which in (0, 1) if repeat % 2 == 0 else (1, 0):
            seconds[which].append(runs[which](calls[which]))
            yield Progress(number, total)
    return seconds


def _caller(layer: nn.Module, given: Tensor) -> Callable[[int], float]:
    def seconds_per_call(calls: int) -> float:
        with using_threads(1), torch.inference_mode():
            bursts = min(_BURSTS, calls)
            best = math.inf
            for _ in range(bursts):
                start = time.perf_counter()
                for _ in range(calls // bursts):
                    layer(given)
                best = min(best, time.perf_counter() - start)
            return best / (calls // bursts)

    return seconds_per_call


def _calls_of_a_sample(run: Callable[[int], float]) -> int:
    """A short call is timed with others: alone it says little."""
    calls = 1
    while (seconds := run(calls)) * calls < _SAMPLE_SECONDS / 4 and calls < _MOST_CALLS:
        calls *= 4
    return max(1, min(_MOST_CALLS, int(_SAMPLE_SECONDS / max(seconds, 1e-9))))


def _cell(size: int, batch: int, plain: list[float], quantized: list[float]) -> WinCell:
    ratios = [one / max(other, 1e-12) for one, other in zip(plain, quantized, strict=True)]
    low, high = np.quantile(ratios, (0.25, 0.75))
    return WinCell(
        hidden_size=size,
        batch_size=batch,
        float_ms=1e3 * statistics.median(plain),
        int8_ms=1e3 * statistics.median(quantized),
        speed_up=statistics.median(ratios),
        low=float(low),
        high=float(high),
        repeats=len(ratios),
    )

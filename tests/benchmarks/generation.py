"""How fast words are drawn: the tutorial's loop in float32 and int8 against the paths exact and fast.

    python -m tests.benchmarks.generation [--words N] [--turn N] [--corpus DIR] [--tokens N]

All four take turns of a few words on one thread, so the ratios hold where the seconds do not. Then what fast costs in
quality over a text: the divergence from float32 for every word, and the difference in surprise.
"""

from __future__ import annotations

import argparse
import math
import statistics
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import torch
from torch import Tensor, nn

from engine.handle import ModelHandle, open_model
from engine.progress import drain
from engine.quantization.schemes.tutorial_int8 import TutorialInt8
from engine.runtime import environment, using_threads
from engine.text.generation import GeneratedWord, start_run
from engine.text.sources import load_text
from engine.text.word_paths import PathName, open_path

WARM_UP_WORDS = 20
CHUNK = 100
EXACT_RATIO, FAST_RATIO, FAST_TO_INT8_RATIO = 2.0, 10.0, 1.5
FLOAT, INT8, EXACT, FAST = "tutorial float32", "tutorial int8", "exact", "fast"


def tutorial_loop(model: nn.Module, ntokens: int, *, temperature: float = 1.0, seed: int = 0) -> Iterator[int]:
    """The tutorial's loop as it is written there, one word at a time."""
    generator = torch.Generator().manual_seed(seed)
    hidden = model.init_hidden(1)
    input_ = torch.randint(ntokens, (1, 1), dtype=torch.long, generator=generator)
    while True:
        with torch.no_grad():
            output, hidden = model(input_, hidden)
            word_weights = output.squeeze().div(temperature).exp().cpu()
            word_idx = torch.multinomial(word_weights, 1, generator=generator)[0]
            input_.fill_(word_idx)
        yield int(word_idx)


def path_loop(handle: ModelHandle, path: PathName) -> Iterator[GeneratedWord]:
    work = start_run(handle, path=path).draw(1_000_000)
    return (item for item in work if isinstance(item, GeneratedWord))


def take_turns(loops: dict[str, Iterator[object]], words: int, turn: int) -> dict[str, list[float]]:
    """Seconds of every turn of ``turn`` words, the loops in an order that is turned round each time."""
    for loop in loops.values():
        for _ in range(WARM_UP_WORDS):
            next(loop)
    seconds: dict[str, list[float]] = {name: [] for name in loops}
    names = list(loops)
    for number in range(math.ceil(words / turn)):
        for name in names if number % 2 else reversed(names):
            started = time.perf_counter()
            for _ in range(turn):
                next(loops[name])
            seconds[name].append(time.perf_counter() - started)
    return seconds


def float_logits(module: nn.Module, ids: list[int]) -> Iterator[Tensor]:
    """Rows (vocab_size,) of the module itself, which reads the text in chunks."""
    hidden = module.init_hidden(1)
    with torch.no_grad():
        for start in range(0, len(ids), CHUNK):
            output, hidden = module(torch.tensor(ids[start : start + CHUNK]).unsqueeze(1), hidden)
            yield from output[:, 0]


def quality(handle: ModelHandle, ids: list[int]) -> dict[str, float]:
    """Over a text that all read: divergence in nats, largest difference of exact logits, surprise in bits."""
    exact, fast = open_path(handle, "exact"), open_path(handle, "fast")
    exact_state, fast_state = exact.initial(), fast.initial()
    divergence, agreed, furthest = [], 0, 0.0
    surprise = [0.0, 0.0]
    rows = float_logits(handle.module, ids[:-1])
    for (word_id, target), row in zip(pairwise(ids), rows, strict=True):
        exact_state, fast_state = exact.step(word_id, exact_state), fast.step(word_id, fast_state)
        furthest = max(furthest, float((row - exact.logits(exact_state)).abs().max()))
        of_float, of_fast = row.double().log_softmax(0), fast.logits(fast_state).double().log_softmax(0)
        divergence.append(float((of_float.exp() * (of_float - of_fast)).sum()))
        agreed += int(of_float.argmax() == of_fast.argmax())
        surprise[0] -= float(of_float[target]) / math.log(2)
        surprise[1] -= float(of_fast[target]) / math.log(2)
    count = len(ids) - 1
    return {
        "words": count,
        "mean KL (nats)": statistics.fmean(divergence),
        "95 % of KL below": sorted(divergence)[int(0.95 * count)],
        "largest KL": max(divergence),
        "same likeliest word": agreed / count,
        "surprise float32 (bits)": surprise[0] / count,
        "surprise fast (bits)": surprise[1] / count,
        "difference (bits)": (surprise[1] - surprise[0]) / count,
        "largest difference of exact logits": furthest,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--words", type=int, default=500)
    parser.add_argument("--turn", type=int, default=50)
    parser.add_argument("--corpus", type=Path)
    parser.add_argument("--tokens", type=int, default=2_000, help="words for the quality (%(default)s), 0: none")
    options = parser.parse_args()
    handle = open_model("word-lstm")
    int8 = drain(TutorialInt8().convert(handle.module))
    with using_threads(1):
        loops: dict[str, Iterator[object]] = {
            FLOAT: tutorial_loop(handle.module, len(handle.words)),
            INT8: tutorial_loop(int8, len(handle.words)),
            EXACT: path_loop(handle, "exact"),
            FAST: path_loop(handle, "fast"),
        }
        seconds = take_turns(loops, options.words, options.turn)
    total = {name: sum(turns) for name, turns in seconds.items()}
    middle = {name: statistics.median(turns) / options.turn for name, turns in seconds.items()}
    least = {name: min(turns) for name, turns in seconds.items()}
    for name in seconds:
        print(
            f"{name:17} {options.words / total[name]:8,.0f} words/s; median {1e6 * middle[name]:7,.0f} us a word; "
            f"{total[FLOAT] / total[name]:6.2f} times as fast as the tutorial's float32 loop by sums, "
            f"{middle[FLOAT] / middle[name]:6.2f} by medians, {least[FLOAT] / least[name]:6.2f} by the fastest turns"
        )
    print(
        f"fast is {total[INT8] / total[FAST]:.2f} times as fast as the tutorial's int8 loop by sums, "
        f"{middle[INT8] / middle[FAST]:.2f} by medians, {least[INT8] / least[FAST]:.2f} by the fastest turns"
    )
    print(f"wanted: exact {EXACT_RATIO}, fast {FAST_RATIO} and {FAST_TO_INT8_RATIO}; {environment(threads=1)}")
    if options.tokens:
        ids = load_text(handle.words, options.corpus).ids[: options.tokens + 1].tolist()
        for name, value in quality(handle, ids).items():
            print(f"{name:36} {value:,.6g}")


if __name__ == "__main__":
    main()

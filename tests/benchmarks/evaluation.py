"""How much faster the exact and the fast protocol are than the tutorial's loop, and what they cost.

    python -m tests.benchmarks.evaluation [--corpus DIR] [--split test] [--tokens N] [--threads N]

The tutorial's float32 and int8 models, exact and fast take turns of some thousand words on one thread, every other turn
in reverse, so the ratios hold where the seconds do not. Memory is that of a fresh process for each.
"""

from __future__ import annotations

import argparse
import ctypes
import multiprocessing
import sys
from pathlib import Path

import torch

from engine.handle import open_model
from engine.quantization.schemes import find_scheme
from engine.runtime import environment, using_threads
from engine.text.evaluation import Stream, scored_part
from engine.text.protocols import Protocol, open_stream
from engine.text.sources import load_text

ENTRIES: tuple[tuple[str, Protocol], ...] = (
    ("float32", "tutorial"),
    ("tutorial-int8", "tutorial"),
    ("float32", "exact"),
    ("float32", "fast"),
)
TURN = 1_000  # words
MEMORY_TOKENS = 20_000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--corpus", type=Path)
    parser.add_argument("--split", default="test")
    parser.add_argument("--tokens", type=int)
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    with using_threads(options.threads):
        streams = timed(options)
    base, int8 = streams[0].result, streams[1].result
    print(f"{'':24}{'words/s':>10}{'float32':>10}{'int8':>8}{'loss':>10}{'difference':>13}{'memory':>10}")
    for (scheme, protocol), stream in zip(ENTRIES, streams, strict=True):
        result = stream.result
        ratios = f"{base.seconds / result.seconds:9.2f}x{int8.seconds / result.seconds:7.2f}x"
        memory = f"{peak_mb(scheme, protocol, options):6.0f} MB"
        print(
            f"{scheme + ' ' + protocol:24}{result.words_per_s:10,.0f}{ratios}{result.loss:10.5f}"
            f"{result.loss - base.loss:+13.6f}{memory:>10}"
        )
    print(f"{base.tokens:,} words; {environment(threads=options.threads)}")


def timed(options: argparse.Namespace) -> list[Stream]:
    """All entries evaluated in turns."""
    handle = open_model("word-lstm")
    ids = scored_part(load_text(handle.words, options.corpus, options.split).ids, options.tokens)
    streams = [open_stream(find_scheme(scheme).apply(handle.module), ids, protocol) for scheme, protocol in ENTRIES]
    for stream in streams:
        stream.warm_up()
    target = 0
    while not all(stream.is_done for stream in streams):
        target += TURN
        for stream in streams if target // TURN % 2 else streams[::-1]:
            while not stream.is_done and stream.tokens < target:
                stream.step()
    return streams


def peak_mb(scheme: str, protocol: Protocol, options: argparse.Namespace) -> float:
    """Memory beyond the model at the worst moment of an evaluation; NaN where the system does not tell."""
    if not sys.platform.startswith("linux"):
        return float("nan")
    tokens = min(options.tokens or MEMORY_TOKENS, MEMORY_TOKENS)
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(memory_of, (scheme, protocol, options.corpus, options.split, tokens))


def memory_of(scheme: str, protocol: Protocol, corpus: Path | None, split: str, tokens: int) -> float:
    """``peak_mb`` in this process, in which nothing else has run."""
    torch.set_num_threads(1)
    handle = open_model("word-lstm")
    model = find_scheme(scheme).apply(handle.module)
    ids = scored_part(load_text(handle.words, corpus, split).ids, tokens)
    for weight in (*model.parameters(), *handle.module.parameters()):
        weight.detach().sum()  # weights that are mapped from a file are read when they are first used
    ctypes.CDLL(None).malloc_trim(0)
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")  # the highest mark is set to what is there now
    before = _status("VmRSS")
    stream = open_stream(model, ids, protocol)
    stream.warm_up()
    while not stream.is_done:
        stream.step()
    return (_status("VmHWM") - before) / 1e3


def _status(name: str) -> float:
    """In kB."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return float(next(line.split()[1] for line in lines if line.startswith(name)))


if __name__ == "__main__":
    main()

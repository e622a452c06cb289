"""How much faster and smaller the quantized models are than the tutorial's float32, by scheme and protocol.

    python -m tests.benchmarks.quantization [--corpus DIR] [--tokens N] [--repeats R] [--only-tutorial]

All of them take turns on one thread within each repeat, so the ratios hold where the seconds do not.
"""

from __future__ import annotations

import argparse
import statistics
from pathlib import Path

from engine.handle import open_model
from engine.progress import drain
from engine.quantization.benchmark import benchmark_text
from engine.quantization.plan import parse_entries

TUTORIAL = ("float32", "tutorial-int8")
OURS = ("float32@exact", "float32@fast", "int8-all@fast")
WANTED = {"tutorial-int8": 2.5, "float32@exact": 3.0, "float32@fast": 9.5, "int8-all@fast": 9.5}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--corpus", type=Path)
    parser.add_argument("--tokens", type=int, default=5_000)
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--only-tutorial", action="store_true", help="leave out the engine's own paths")
    options = parser.parse_args()
    entries = parse_entries(TUTORIAL if options.only_tutorial else TUTORIAL + OURS)
    work = benchmark_text(
        open_model("word-lstm"), entries, corpus=options.corpus, tokens=options.tokens, repeats=options.repeats
    )
    result = drain(work)
    base = result.rows[0]
    for entry, row in zip(entries, result.rows, strict=True):
        # Repeat by repeat: what slows a whole repeat down slows all of them down.
        ratios = [first / own for first, own in zip(base.repeat_seconds, row.repeat_seconds, strict=True)]
        wanted = WANTED.get(entry.spelling)
        print(
            f"{entry.spelling:<16}{row.words_per_s:>9,.0f} words/s  {statistics.median(ratios):5.2f} times as fast "
            f"({min(ratios):.2f} to {max(ratios):.2f}{f', wanted {wanted}' if wanted else ''})  {row.size_mb:6.2f} MB  "
            f"loss {row.loss:.4f} ({row.loss - base.loss:+.4f})"
        )
    print(f"{result.text_title}, {result.tokens_total:,} words, {result.repeats} repeats; {result.quietness.sentence}")
    print(result.environment)


if __name__ == "__main__":
    main()

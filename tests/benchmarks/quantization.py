"""How much faster and smaller the tutorial's int8 model is than float32.

    python -m tests.benchmarks.quantization [--corpus DIR] [--tokens N] [--repeats R]

Both models take turns within each run, on one thread, so the ratio holds where the seconds do not.
"""

from __future__ import annotations

import argparse
import statistics
from pathlib import Path

from engine.handle import open_model
from engine.progress import drain
from engine.quantization.benchmark import benchmark_text

WANTED_RATIO = 2.5


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--corpus", type=Path)
    parser.add_argument("--tokens", type=int, default=5_000)
    parser.add_argument("--repeats", type=int, default=3)
    options = parser.parse_args()
    handle = open_model("word-lstm")
    ratios = []
    for number in range(options.repeats):
        result = drain(benchmark_text(handle, corpus=options.corpus, tokens=options.tokens))
        float_row, int8_row = result.rows
        ratios.append(float_row.seconds / int8_row.seconds)
        print(
            f"run {number + 1}: {float_row.words_per_s:,.0f} and {int8_row.words_per_s:,.0f} words/s, int8 is "
            f"{ratios[-1]:.2f} times as fast; {float_row.size_mb:.2f} and {int8_row.size_mb:.2f} MB; "
            f"loss {float_row.loss:.4f} and {int8_row.loss:.4f}"
        )
    print(f"median {statistics.median(ratios):.2f} times as fast (wanted: at least {WANTED_RATIO})")
    print(f"{result.text_title}, {result.tokens_total:,} words; {result.environment}")


if __name__ == "__main__":
    main()

"""Where int8 is faster than float32 on this machine, over hidden size and batch size.

    python -m tests.benchmarks.win_map [--kind lstm|linear] [--repeats R]

Both take turns within each cell, on one thread, so the ratio holds where the milliseconds do not.
"""

from __future__ import annotations

import argparse
import time
from itertools import pairwise

from engine.progress import drain
from engine.quantization.win_map import REPEATS, estimated_seconds, win_map
from engine.quantization.win_results import LAYER_KINDS


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kind", choices=LAYER_KINDS, default="lstm")
    parser.add_argument("--repeats", type=int, default=REPEATS)
    options = parser.parse_args()
    estimate = estimated_seconds(kind=options.kind, repeats=options.repeats)
    steps: list[float] = [time.perf_counter()]
    found = drain(win_map(kind=options.kind, repeats=options.repeats), lambda _: steps.append(time.perf_counter()))
    longest = max(after - before for before, after in pairwise(steps))
    print(f"{found.layer_words}; down the hidden sizes, across the batch sizes {found.batch_sizes}")
    for size, ratios in zip(found.hidden_sizes, found.speed_up, strict=True):
        print(f"{size:>6,}  " + "  ".join(f"{ratio:6.2f}" for ratio in ratios))
    print(found.sentence)
    print(f"{steps[-1] - steps[0]:.1f} s (estimated {estimate:.0f} s), longest step {1e3 * longest:.0f} ms")
    print(found.environment)


if __name__ == "__main__":
    main()

"""How long a demo takes from a control to new panels.

    python -m tests.benchmarks.demos

Goal: under 20 ms for the defaults. On a machine that is busy with other programs torch's threads wait for each other:
the 95 % then tell about the machine, and ``OMP_NUM_THREADS=1`` about the demos.
"""

from __future__ import annotations

import statistics
import time

import torch

from engine.demos.base import Demo, change
from engine.demos.fields import SeedControl, controls
from engine.demos.panels import cells_of, explain
from engine.demos.registry import demos

REPEATS = 15
GOAL_MS = 20.0


def times_ms(demo: Demo) -> list[float]:
    """Each control set to its own value again, and the panels made."""
    found = []
    for control in controls(demo):
        for turn in range(REPEATS):
            value = turn if isinstance(control, SeedControl) else getattr(demo, control.name)
            start = time.perf_counter()
            change(demo, control.name, value).run()
            found.append(1000 * (time.perf_counter() - start))
    return found


def explain_ms(demo: Demo) -> float:
    """The slowest first cell of any panel."""
    slowest = 0.0
    for panel in demo.run():
        for cell in cells_of(panel)[:1]:
            start = time.perf_counter()
            explain(panel, cell)
            slowest = max(slowest, 1000 * (time.perf_counter() - start))
    return slowest


def main() -> None:
    worst = typical = 0.0
    for entry in demos():
        demo = entry.type()
        demo.run()
        times = times_ms(demo)
        high = statistics.quantiles(times, n=20)[-1]
        worst, typical = max(worst, high), max(typical, statistics.median(times))
        print(
            f"{entry.title}: {statistics.median(times):.2f} ms, 95 % under {high:.2f} ms;"
            f" explaining a cell {explain_ms(demo):.2f} ms"
        )
    print(f"slowest demo, median: {typical:.2f} ms, {typical / GOAL_MS:.2f} of the goal of {GOAL_MS:.0f} ms")
    print(f"slowest 95 %: {worst:.2f} ms, {worst / GOAL_MS:.2f} of it, with {torch.get_num_threads()} threads")


if __name__ == "__main__":
    main()

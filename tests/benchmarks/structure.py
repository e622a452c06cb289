"""How long it takes to look into a model.

    python -m tests.benchmarks.structure

Goals: the tree of 10,000 modules in 100 ms, an encoder of BERT's size open in 200 ms, and a tensor of 1 GB looked into
with less than 300 MB of memory of its own.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import torch
from torch import nn

from engine.handle import open_model
from engine.inspection.explanation import explain
from engine.inspection.heat_map import heat_map
from engine.inspection.summary import count_module, summarize_module, summarize_tree
from engine.inspection.tensor_statistics import tensor_report
from engine.inspection.treemap import tree_map
from engine.progress import drain

REPEATS = 9
GIGABYTE = 10**9


def median_ms(call: Callable[[], object], repeats: int = REPEATS) -> float:
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        call()
        times.append(1000 * (time.perf_counter() - start))
    return statistics.median(times)


def report(name: str, found: float, goal: float | None = None, unit: str = "ms") -> None:
    verdict = "" if goal is None else f", {found / goal:.2f} of the goal of {goal:.0f} {unit}"
    print(f"{name}: {found:.1f} {unit}{verdict}")


def anonymous_mb() -> float:
    """Memory of this process that no file backs."""
    for line in Path("/proc/self/status").read_text(encoding="utf-8").splitlines():
        if line.startswith("RssAnon"):
            return int(line.split()[1]) * 1024 / 1e6
    return 0.0


def look_into_a_large_tensor() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.bin"
        with path.open("wb") as file:
            file.truncate(GIGABYTE)
        before, most = anonymous_mb(), 0.0
        tensor = torch.from_file(str(path), shared=True, size=GIGABYTE // 4, dtype=torch.float32).view(-1, 1000)

        def note(item: object) -> None:
            nonlocal most
            most = max(most, anonymous_mb())

        for name, make in (
            ("statistics and histogram of 1 GB", lambda: tensor_report(tensor)),
            ("heat map of 1 GB", lambda: heat_map(tensor, rows=300, columns=300)),
        ):
            start = time.perf_counter()
            drain(make(), note)
            report(name, 1000 * (time.perf_counter() - start))
        if sys.platform.startswith("linux"):
            report("memory for that", most - before, 300, "MB")


def main() -> None:
    many = nn.Sequential(*(nn.Sequential(*(nn.Linear(2, 2) for _ in range(99))) for _ in range(100)))
    ones = (torch.ones(1, 2),)
    report("tree of 10,001 modules", median_ms(lambda: count_module(many)), 100)
    walk = median_ms(lambda: [sum(p.numel() for p in module.parameters(recurse=False)) for module in many.modules()])
    print(f"  ({walk:.1f} ms of this machine for a bare walk over their parameters)")
    report("tree of 10,001 modules with a forward pass", median_ms(lambda: summarize_module(many, ones), 3))
    summary = summarize_module(many, ones)
    report("one explanation of the root", median_ms(lambda: explain(summary, "", "parameters")))
    report("tree map of 10,001 modules", median_ms(lambda: tree_map(summary), 3))
    report("open the encoder of BERT's size", median_ms(lambda: summarize_tree(open_model("bert-encoder"))), 200)
    start = time.perf_counter()
    bert = open_model("bert-encoder")
    summarize_module(bert.module, bert.example_input)
    report("its first shapes, with torch's meta functions to load", 1000 * (time.perf_counter() - start))
    report("its shapes again", median_ms(lambda: summarize_module(bert.module, bert.example_input)))
    look_into_a_large_tensor()


if __name__ == "__main__":
    main()

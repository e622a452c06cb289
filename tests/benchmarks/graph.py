"""How long data-flow graphs take: tracing and layout apart, and the longest time without a chance to cancel.

python -m tests.benchmarks.graph [--repeats R]
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable, Generator
from typing import Any

import torch
from torch import nn

from engine.handle import open_model
from engine.inspection.graph.builder import GraphBuilder
from engine.inspection.graph.layout import lay_out
from engine.inspection.graph.results import FlowGraph
from engine.inspection.graph.svg import as_svg, node_size
from engine.inspection.graph.trace import trace_module
from engine.progress import Progress, drain

GOAL_S = 1.0


def encoder() -> tuple[nn.Module, tuple[Any, ...]]:
    layer = nn.TransformerEncoderLayer(512, 8, batch_first=True)
    return nn.TransformerEncoder(layer, 12), (torch.ones(1, 10, 512),)


def deep() -> tuple[nn.Module, tuple[Any, ...]]:
    """10,000 modules in groups of a hundred."""
    return nn.Sequential(*(nn.Sequential(*(nn.Linear(2, 2) for _ in range(99))) for _ in range(100))), (
        torch.ones(1, 2),
    )


def gallery(name: str) -> tuple[nn.Module, tuple[Any, ...]]:
    handle = open_model(name)
    return handle.module, handle.example_input


def wide(count: int = 2_000, reach: int = 40) -> FlowGraph:
    """One level in which every step also reads one far behind it."""
    builder = GraphBuilder("Wide", "recorded")
    for number in range(count):
        draft = builder.add("function", f"f{number}", fqn="", type=f"f{number}", group="")
        for back in (1, 1 + number * 7 % reach):
            if back <= number:
                builder.link(builder.drafts[number - back].id, 0, draft.id, (1,))
    return builder.finish(why="made up")


def timed(work: Generator[Progress, None, Any]) -> tuple[Any, float, float]:
    """Result, seconds, and the longest stretch without a yield."""
    start = latest = time.perf_counter()
    longest = 0.0
    while True:
        try:
            next(work)
        except StopIteration as stop:
            now = time.perf_counter()
            return stop.value, now - start, max(longest, now - latest)
        now = time.perf_counter()
        longest, latest = max(longest, now - latest), now


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--repeats", type=int, default=5)
    repeats = parser.parse_args().repeats
    models: dict[str, Callable[[], tuple[nn.Module, tuple[Any, ...]]]] = {
        "12-layer TransformerEncoder": encoder,
        "Transformer": lambda: gallery("transformer"),
        "word LSTM": lambda: gallery("word-lstm"),
        "10,000 modules": deep,
    }
    graphs = {}
    for title, make in models.items():
        model, inputs = make()
        drain(trace_module(model, inputs))
        traces = [timed(trace_module(model, inputs)) for _ in range(repeats)]
        graphs[title] = traces[-1][0]
        print(f"{title}: traced in {statistics.median(trace[1] for trace in traces) * 1000:.0f} ms")
    graphs["2,000 steps with long edges, one level"] = wide()
    for title, graph in graphs.items():
        layouts = [timed(lay_out(graph, node_size)) for _ in range(repeats)]
        seconds = statistics.median(layout[1] for layout in layouts)
        pause = statistics.median(layout[2] for layout in layouts)
        start = time.perf_counter()
        size = len(as_svg(layouts[-1][0]))
        drawn = time.perf_counter() - start
        print(
            f"{title}, {len(graph.nodes):,} nodes: laid out in {seconds * 1000:.0f} ms (goal for the encoder "
            f"{GOAL_S * 1000:.0f}), longest without a yield {pause * 1000:.0f} ms; "
            f"SVG of {size / 1000:,.0f} kB in {drawn * 1000:.0f} ms"
        )


if __name__ == "__main__":
    main()

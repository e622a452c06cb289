"""The data-flow graph of a model, by the way that serves best."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import replace
from typing import Any

from torch import nn

from engine.handle import ModelHandle
from engine.inspection.graph.recorded import record
from engine.inspection.graph.results import FlowGraph, Method
from engine.language import mark, tr
from engine.progress import Progress

_NAMES = {"symbolic": mark("Symbolic tracing (torch.fx)"), "exported": "torch.export"}


def trace_graph(
    handle: ModelHandle, inputs: tuple[Any, ...] | None = None, *, method: Method | None = None
) -> Generator[Progress, None, FlowGraph]:
    """The graph of an open model for ``inputs`` (the example input if none are given).

    A forward pass is recorded: that gives real shapes, works with any control flow, takes as long as the pass itself
    and touches this model alone, while torch.fx replaces ``Module.__call__`` for the whole process as long as it
    traces, and torch.export needs seconds. Those two serve where the pass cannot be run: because it fails before
    anything is computed, or for want of memory. ``method`` asks for one of the three.

    Model, mode, hooks, buffers, inputs and random numbers are afterwards as they were. A forward pass that raises gives
    the graph up to there, with ``problem`` in words.

    Raises:
        EngineError: the ``method`` asked for does not work for this model.
    """
    given = handle.example_input if inputs is None else inputs
    return trace_module(handle.module, given, method=method)


def trace_module(
    model: nn.Module, inputs: tuple[Any, ...], *, method: Method | None = None
) -> Generator[Progress, None, FlowGraph]:
    """As ``trace_graph``, of any module."""
    if method in ("symbolic", "exported"):
        yield Progress(0, 1, tr(_NAMES[method]))
        return _other_ways()[method](model, inputs)
    yield Progress(0, 1, tr("Forward pass"))
    recording = record(model, inputs)
    graph = recording.graph
    if recording.error is None or method == "recorded":
        if recording.error is None:
            return replace(graph, why=tr("{why} torch.fx and torch.export were not needed.", why=graph.why))
        return graph
    if recording.steps and not _is_out_of_memory(recording.error):
        why = tr("{why} It failed, and torch.fx and torch.export would not show where.", why=graph.why)
        return replace(graph, why=why)
    reasons = [graph.problem.rstrip(".")]
    for name, way in _other_ways().items():
        yield Progress(0, 1, tr(_NAMES[name]))
        try:
            other = way(model, inputs)
        except Exception as error:  # both run the model's own code, which may raise anything
            reasons.append(tr("{way} does not work either: {error}", way=tr(_NAMES[name]), error=_first_line(error)))
            continue
        return replace(other, why=f"{other.why} {'. '.join(reasons)}.", problem=graph.problem)
    return replace(graph, why=f"{graph.why} {'. '.join(reasons[1:])}.")


def _other_ways() -> dict[str, Callable[[nn.Module, tuple[Any, ...]], FlowGraph]]:
    # imported late: torch.export takes some two seconds to load
    from engine.inspection.graph.exported import export_graph
    from engine.inspection.graph.symbolic import trace_symbolically

    return {"symbolic": trace_symbolically, "exported": export_graph}


def _is_out_of_memory(error: Exception) -> bool:
    return isinstance(error, MemoryError) or any(
        words in str(error).lower() for words in ("out of memory", "can't allocate memory", "not enough memory")
    )


def _first_line(error: Exception) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0].rstrip(".")

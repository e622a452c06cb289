"""The graph of one real forward pass: hooks see the modules, a torch function mode what happens between them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import torch
from torch import nn

from engine.inspection.graph.recorder import Recorder, TooLong
from engine.inspection.graph.results import FlowGraph
from engine.inspection.observation import left_as_found
from engine.language import mark, tr

MOST_STEPS = 200_000
WHY = mark(
    "Recorded from one real forward pass: the shapes are this input's, and where the code "
    "branches, this is the way it went."
)


@dataclass(frozen=True)
class Recording:
    """``error`` is what the forward pass raised; ``steps`` counts what had been computed until then."""

    graph: FlowGraph
    steps: int
    error: Exception | None


def record(model: nn.Module, inputs: tuple[Any, ...], *, most_steps: int = MOST_STEPS) -> Recording:
    """Runs the model once in eval mode, on copies of ``inputs``, and leaves it as it was found.

    Not only tensors made by torch functions are followed, but also those changed in place, through a view as well.
    """
    recorder = Recorder(model, most_steps)
    error: Exception | None = None
    problem = ""
    handles: list[Any] = []
    with left_as_found(model), torch.no_grad():  # inference tensors do not tell when they are changed in place
        try:
            given = recorder.take_inputs(inputs)
            for handle in recorder.watch():
                handles.append(handle)
            with recorder.mode:
                output = model(*given)
            recorder.give_outputs(output)
        except TooLong:
            problem = tr("The recording was stopped after {most_steps:,} steps.", most_steps=most_steps)
        except Exception as caught:  # a model's forward may raise anything, and the graph so far is worth showing
            error, problem = caught, recorder.describe(caught)
        finally:
            for handle in handles:
                handle.remove()
    steps = sum(1 for draft in recorder.builder.drafts if draft.kind in ("module", "function") and draft.shapes)
    return Recording(recorder.builder.finish(why=tr(WHY), problem=problem), steps, error)

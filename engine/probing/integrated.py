"""Integrated gradients: what each pixel or word adds to a number of the output, on the way from an empty input.

Source: *Axiomatic Attribution for Deep Networks* (Sundararajan, Taly and Yan, 2017), equation 1: the difference from
the baseline times the mean of the gradient along the straight line, here with the midpoint rule.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

import torch

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.language import tr
from engine.probing.attribution import Attribution, read_sum
from engine.probing.way import Way
from engine.progress import Progress

STEPS = 64
MOST_STEPS = 1_000


def integrated_gradients(
    handle: ModelHandle,
    inputs: tuple[Any, ...] | None = None,
    *,
    unit: int | None = None,
    row: int | None = None,
    steps: int = STEPS,
    baseline: float = 0.0,
) -> Generator[Progress, None, Attribution]:
    """Attributions that add up to f(x) − f(baseline), apart from the error of so many ``steps``, which ``gap`` tells.

    The baseline is a picture of the one value ``baseline``, or words whose embedding has it everywhere. A picture's
    channels and a word's features are added up. ``unit`` and ``row`` are as for ``saliency``.

    Raises:
        EngineError: steps out of range, or as for ``saliency``.
    """
    if not 1 <= steps <= MOST_STEPS:
        raise EngineError(
            tr("{steps} steps are not possible: give 1 to {most_steps:,}.", steps=steps, most_steps=MOST_STEPS)
        )
    way = Way(handle, inputs)
    score, target, _ = way.gradient(way.value, unit, row)
    start = torch.full_like(way.value, baseline)
    with way.computing(), torch.no_grad():
        scores, _ = way.scores(way.run(start), target.unit, target.row)
        baseline_score = float(scores[target.unit])
    total = torch.zeros_like(way.value, dtype=torch.float64)
    for step in range(steps):
        point = start + (step + 0.5) / steps * (way.value - start)
        total += way.gradient(point, target.unit, target.row)[2]
        yield Progress(step + 1, steps, tr("Integrating the gradients"))
    attributed = ((way.value - start) * (total / steps)).to(torch.float64)
    sample = way.first_sample(attributed)
    if way.is_words:
        sample = sample.sum(axis=-1)
    elif sample.ndim == 3:
        sample = sample.sum(axis=0)
    reading = read_sum(way.what_matters(sample, target), sample, score - baseline_score)
    return way.attribution("integrated gradients", target, sample, reading, score=score, baseline=baseline_score)

"""How a learning rate goes over a run."""

from __future__ import annotations

import math


def warm_up_then_cosine(
    step: int, *, total_steps: int, learning_rate: float, warm_up_steps: int, final_share: float
) -> float:
    """Linear warm-up to ``learning_rate``, then half a cosine down to ``final_share`` of it."""
    if step < warm_up_steps:
        return learning_rate * (step + 1) / warm_up_steps
    done = min(1.0, (step - warm_up_steps) / max(1, total_steps - warm_up_steps))
    return learning_rate * (final_share + (1 - final_share) * 0.5 * (1 + math.cos(math.pi * done)))

"""AdamW for tables of rows of which a step touches only a few."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor


class RowAdamW(torch.optim.Optimizer):
    """AdamW that moves, and decays, only the rows that have a gradient in this step.

    torch's ``SparseAdam`` has no weight decay and takes no dense gradient; here a parameter may have a sparse gradient
    in one step and a dense one in the next.

    Source: Loshchilov and Hutter, *Decoupled Weight Decay Regularization* (2019).
    """

    def __init__(
        self,
        params: Any,
        lr: float,
        betas: tuple[float, float] = (0.9, 0.999),
        weight_decay: float = 0.0,
        eps: float = 1e-8,
    ) -> None:
        super().__init__(params, {"lr": lr, "betas": betas, "weight_decay": weight_decay, "eps": eps})

    @torch.no_grad()
    def step(self, closure: None = None) -> None:  # type: ignore[override]
        for group in self.param_groups:
            beta1, beta2 = group["betas"]
            for parameter in group["params"]:
                if parameter.grad is None:
                    continue
                state = self.state[parameter]
                if not state:
                    state["step"] = 0
                    state["mean"] = torch.zeros_like(parameter)
                    state["square"] = torch.zeros_like(parameter)
                state["step"] += 1
                rows, values = _rows_of(parameter.grad)
                mean = state["mean"][rows].lerp_(values, 1 - beta1)
                square = state["square"][rows].mul_(beta2).addcmul_(values, values, value=1 - beta2)
                state["mean"][rows] = mean
                state["square"][rows] = square
                denominator = (square / (1 - beta2 ** state["step"])).sqrt_().add_(group["eps"])
                moved = parameter[rows].mul_(1 - group["lr"] * group["weight_decay"])
                moved.addcdiv_(mean, denominator, value=-group["lr"] / (1 - beta1 ** state["step"]))
                parameter[rows] = moved


def _rows_of(grad: Tensor) -> tuple[Tensor | slice, Tensor]:
    """Which rows a gradient touches, and its values there."""
    if not grad.is_sparse:
        return slice(None), grad
    grad = grad.coalesce()
    return grad.indices()[0], grad.values()

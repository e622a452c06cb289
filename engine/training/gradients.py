"""Gradients of several processes, dense and sparse."""

from __future__ import annotations

import torch
import torch.distributed as dist
from torch import nn


def average_gradients(parameters: list[nn.Parameter], world_size: int) -> None:
    """Mean of the gradients over all processes; sparse ones stay sparse."""
    if world_size == 1:
        return
    for parameter in parameters:
        grad = parameter.grad
        assert grad is not None
        if grad.is_sparse:
            grad = grad.coalesce()
        dist.all_reduce(grad)
        parameter.grad = grad / world_size


def clip_gradients(parameters: list[nn.Parameter], max_norm: float) -> None:
    """As ``nn.utils.clip_grad_norm_``, with sparse gradients too."""
    values = []
    for parameter in parameters:
        assert parameter.grad is not None
        if parameter.grad.is_sparse:
            parameter.grad = parameter.grad.coalesce()
        values.append(parameter.grad.values() if parameter.grad.is_sparse else parameter.grad)
    norm = torch.stack([value.norm() for value in values]).norm()
    scale = float(max_norm / (norm + 1e-6))
    if scale < 1:
        for value in values:
            value.mul_(scale)

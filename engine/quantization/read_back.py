"""The weights that a quantized module computes with, as ordinary numbers."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.parameter import is_lazy


def float_weights(module: nn.Module) -> dict[str, Tensor]:
    """Floating-point parameters of two or more dimensions by their names in ``module``, which leaves out biases."""
    return {
        name: parameter.detach()
        for name, parameter in module.named_parameters()
        if not is_lazy(parameter) and parameter.dim() > 1 and parameter.is_floating_point()
    }


def weights_read_back(module: nn.Module) -> dict[str, Tensor]:
    """The same of a quantized module, multiplied out, under the names that they have in the float module.

    A stored module gives them by its ``to_float``, torch's own by ``weight()`` or ``get_weight()``. Empty where the
    module has none of these.
    """
    part: Any = module
    if callable(getattr(part, "to_float", None)):
        restored = part.to_float()
        return float_weights(restored) if isinstance(restored, nn.Module) else {}
    if callable(getattr(part, "get_weight", None)):
        return {name: _plain(weight) for name, weight in part.get_weight().items()}
    weight = getattr(part, "weight", None)
    if callable(weight) and not isinstance(weight, Tensor):
        return {"weight": _plain(weight())}
    return {name: _plain(weight) for name, weight in float_weights(part).items()}


def _plain(weight: Tensor) -> Tensor:
    weight = weight.detach()
    dequantize = getattr(weight, "dequantize", None)
    # a tensor of torchao is a subclass that says how to multiply it out
    if weight.is_quantized or (type(weight) not in (Tensor, nn.Parameter) and callable(dequantize)):
        return weight.dequantize()
    return weight if weight.is_floating_point() else weight.to(torch.float32)

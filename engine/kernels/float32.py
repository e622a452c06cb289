"""``F.linear`` in float32 through oneDNN."""

from __future__ import annotations

from typing import Literal

from torch import Tensor, ops
from torch.nn import functional as F

from engine.kernels.checks import check_numbers, is_close, is_sound

Activation = Literal["none", "sigmoid"]

_TOLERANCE = 1e-5


def float_linear(x: Tensor, weight: Tensor, bias: Tensor | None = None, activation: Activation = "none") -> Tensor:
    """``F.linear`` in float32, or its sigmoid; without autograd.

    x (N, in_features), weight (out_features, in_features), bias (out_features,) -> (N, out_features). oneDNN is up to
    twice as fast as MKL, which some processors hold back, and computes the activation within the product.
    """
    if is_sound("float_linear", _is_sound):
        return _onednn(x, weight, bias, activation)
    product = F.linear(x, weight, bias)
    return product.sigmoid_() if activation == "sigmoid" else product


def _onednn(x: Tensor, weight: Tensor, bias: Tensor | None, activation: Activation) -> Tensor:
    product: Tensor = ops.mkldnn._linear_pointwise.default(x, weight, bias, activation, [], "")
    return product


def _is_sound() -> bool:
    x, weight, bias = check_numbers()
    expected = F.linear(x.double(), weight.double(), bias.double())
    # Sums of sigmoids far below zero are what the losses are made of: there each has to be right relatively.
    small = F.linear(x.double(), weight.double(), bias.double() - 30)
    return (
        all(is_close(_onednn(x[:rows], weight, bias, "none"), expected[:rows], tolerance=_TOLERANCE) for rows in (1, 5))
        and is_close(_onednn(x, weight, bias - 30, "sigmoid") / small.sigmoid(), small.new_ones(()), tolerance=1e-4)
        and is_close(_onednn(x, weight, None, "sigmoid"), (expected - bias).sigmoid(), tolerance=_TOLERANCE)
    )

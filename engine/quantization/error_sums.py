"""How far two sets of numbers are apart, added up in pieces."""

from __future__ import annotations

import math

import torch
from torch import Tensor

_PIECE = 1 << 20


class ErrorSums:
    """Sums over pairs of a wanted and a got tensor, in float64, from which ratios follow."""

    def __init__(self) -> None:
        self.signal = self.noise = self.dot = self.got = 0.0
        self.max_error = 0.0
        self.count = 0

    def add(self, wanted: Tensor, got: Tensor) -> None:
        """Tensors of one shape and of any floating dtype."""
        for one, other in zip(torch.split(_flat(wanted), _PIECE), torch.split(_flat(got), _PIECE), strict=True):
            exact, near = one.double(), other.double()
            error = near - exact
            self.signal += float(exact.dot(exact))
            self.got += float(near.dot(near))
            self.dot += float(exact.dot(near))
            self.noise += float(error.dot(error))
            if error.numel():
                largest = float(error.abs().max())
                self.max_error = largest if math.isnan(largest) else max(self.max_error, largest)
            self.count += error.numel()

    @property
    def sqnr_db(self) -> float | None:
        """10 log10(signal / noise); infinite without noise, None where there is no signal or no finite number."""
        if not self.count or not (math.isfinite(self.signal) and math.isfinite(self.noise)):
            return None
        if not self.noise:
            return math.inf
        return 10 * math.log10(self.signal / self.noise) if self.signal else None

    @property
    def cosine(self) -> float | None:
        """Cosine of the angle between the two; None where one is all zeros or not finite."""
        size = math.sqrt(self.signal) * math.sqrt(self.got)
        return self.dot / size if size and math.isfinite(size) and math.isfinite(self.dot) else None


def divergences(exact: Tensor, near: Tensor) -> Tensor:
    """Kullback-Leibler divergence (N,) in nats from one prediction to another, both logarithms (N, classes).

    Sum of p (x + exp(-x) - 1) with x = ln p - ln q: the same as that of p x, since both sum to 1, but every term is at
    least 0, so that rounding does not swamp a small one.
    """
    apart = exact - near
    divergence: Tensor = torch.linalg.vecdot(exact.exp(), apart + torch.expm1(-apart))
    return divergence.double()


def _flat(tensor: Tensor) -> Tensor:
    tensor = tensor.detach()
    if tensor.is_quantized:
        tensor = tensor.dequantize()
    return torch.view_as_real(tensor).flatten() if tensor.is_complex() else tensor.flatten()

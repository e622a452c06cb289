"""How far an output is from another one on the same input."""

from __future__ import annotations

import math
from typing import Any

import torch
from torch import Tensor

from engine.errors import EngineError
from engine.inspection.observation import tensors
from engine.language import tr
from engine.quantization.results import OutputError


def output_error(wanted: Any, given: Any) -> OutputError:
    """``given`` against ``wanted``: tensors, or tuples, lists and dicts of them, however nested, in the same order.

    Whole numbers and booleans are left out. Values that are not finite in both are not compared.

    Raises:
        EngineError: the outputs have other tensors, or no floating-point numbers that could be compared.
    """
    pairs = list(zip(_floating(wanted), _floating(given), strict=False))
    if [each.shape for each in _floating(wanted)] != [each.shape for each in _floating(given)]:
        raise EngineError(tr("The quantized model answers with other shapes than float32: leave out this scheme."))
    if not any(first.numel() for first, _ in pairs):
        raise EngineError(tr("The model answers with no floating-point numbers to compare: choose another input."))
    largest = noise = signal = 0.0
    values = 0
    for first, second in pairs:
        base, other = first.double().flatten(), second.double().flatten()
        both = base.isfinite() & other.isfinite()
        if bool((base.isfinite() != other.isfinite()).any()):
            largest = math.inf
        error = (other - base)[both]
        if error.numel():
            largest = max(largest, float(error.abs().max()))
        noise += float(error.square().sum())
        signal += float(base[both].square().sum())
        values += base.numel()
    relative = math.sqrt(noise / signal) if signal > 0 else (0.0 if noise == 0 else math.inf)
    decibels = 10 * math.log10(signal / noise) if noise > 0 and signal > 0 else None
    return OutputError(largest, relative, decibels, _same_argmax(*pairs[0]), values)


def _same_argmax(wanted: Tensor, given: Tensor) -> float | None:
    if wanted.dim() == 0 or wanted.shape[-1] < 2 or not wanted.numel():
        return None
    same = wanted.argmax(-1) == given.argmax(-1)
    return float(same.double().mean())


def _floating(output: Any) -> list[Tensor]:
    found = [each.dequantize() if each.is_quantized else each for each in tensors(output)]
    return [each.to(torch.float32) if each.dtype.itemsize < 4 else each for each in found if each.is_floating_point()]

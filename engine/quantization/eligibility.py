"""Why a module can or cannot be quantized, by what it is; no values are read."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import nn

from engine.language import tr
from engine.quantization import kept
from engine.quantization.stored.module import StoredModule


@dataclass(frozen=True)
class Support:
    """Whether a scheme changes a module, and in words why or why not. ``is_whole``: its children go with it."""

    is_supported: bool
    reason: str
    is_whole: bool = False


def supported_by_all(module: nn.Module) -> Support | None:
    """The reason that holds for every scheme; None where the scheme decides."""
    if is_quantized(module):
        return Support(False, tr(kept.QUANTIZED_ALREADY), is_whole=True)
    kind = type(module).__name__
    if hasattr(module, "parametrizations"):
        return Support(False, tr(kept.PARAMETRIZED, kind=kind))
    weights = list(module.parameters(recurse=False))
    if not weights:
        return Support(False, tr(kept.NO_WEIGHTS, kind=kind))
    if any(isinstance(weight, nn.parameter.UninitializedParameter) for weight in weights):
        return Support(False, tr(kept.LAZY))
    if any(weight.is_meta for weight in weights):
        return Support(False, tr(kept.META))
    if getattr(module, "in_features", 1) == 0:
        return Support(False, tr(kept.NO_FEATURES))
    if not all(weight.numel() for weight in weights):
        return Support(False, tr(kept.EMPTY_WEIGHT))
    other = next((weight.dtype for weight in weights if not weight.dtype.is_floating_point), None)
    if other is not None:
        return Support(False, tr(kept.NO_FLOATS, dtype=dtype_name(other)))
    if not is_float32(module):
        return Support(False, tr(kept.NOT_FLOAT32, dtype=first_dtype(module)))
    return None


def is_quantized(module: nn.Module) -> bool:
    """Whether torch, torchao or this program has quantized the module."""
    if isinstance(module, StoredModule) or type(module).__module__.startswith("torch.ao.nn.quantized."):
        return True
    return any("torchao" in type(weight).__module__ for weight in module.parameters(recurse=False))


def is_float32(module: nn.Module) -> bool:
    return all(parameter.dtype is torch.float32 for parameter in module.parameters())


def first_dtype(module: nn.Module) -> str:
    """The dtype of a module's first weight that is not float32."""
    return next((dtype_name(p.dtype) for p in module.parameters() if p.dtype is not torch.float32), "float32")


def dtype_name(dtype: torch.dtype) -> str:
    return str(dtype).removeprefix("torch.")

"""A model's double without values, and models that have none."""

from __future__ import annotations

import copy
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.parameter import is_lazy

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.language import tr


def has_values(module: nn.Module) -> bool:
    """Whether no parameter or buffer is on the meta device, where tensors have shapes only."""
    return not any(
        tensor is not None and tensor.is_meta
        for part in module.modules()
        for held in (part._parameters, part._buffers)
        for tensor in held.values()
    )


def require_values(handle: ModelHandle) -> None:
    """Raises EngineError when the model is on the meta device and so has no values to show or to compute with."""
    if not has_values(handle.module):
        raise EngineError(
            tr(
                "{title} is here as shapes only, without values: choose another model to compute with it.",
                title=handle.title,
            )
        )


def meta_twin(module: nn.Module) -> nn.Module:
    """A copy on the meta device that takes no memory for parameters and buffers.

    Raises whatever the model's own attributes raise when they are copied.
    """
    return _copied(module, to_meta=True)


def lazy_twin(module: nn.Module) -> nn.Module:
    """A copy that shares everything but the parameters and buffers of lazy modules that saw no input yet."""
    return _copied(module, to_meta=False)


def is_uninitialised(module: nn.Module) -> bool:
    """Whether a lazy module in it has not seen an input yet."""
    return any(
        tensor is not None and is_lazy(tensor)
        for part in module.modules()
        for held in (part._parameters, part._buffers)
        for tensor in held.values()
    )


def on_meta(value: Any) -> Any:
    """The same nested value with its tensors on the meta device."""
    if isinstance(value, Tensor):
        return value.to("meta")
    if isinstance(value, dict):
        return {key: on_meta(item) for key, item in value.items()}
    if isinstance(value, tuple) and type(value) is tuple:
        return tuple(on_meta(item) for item in value)
    if isinstance(value, list):
        return [on_meta(item) for item in value]
    return value


def _copied(module: nn.Module, *, to_meta: bool) -> nn.Module:
    memo: dict[int, Any] = {}
    for part in module.modules():
        for tensor in (*part._parameters.values(), *part._buffers.values()):
            if tensor is None or is_lazy(tensor):
                continue
            if not to_meta:
                memo[id(tensor)] = tensor
            elif isinstance(tensor, nn.Parameter):
                empty = torch.empty_like(tensor, device="meta")
                memo[id(tensor)] = nn.Parameter(empty, requires_grad=tensor.requires_grad)
            else:
                memo[id(tensor)] = torch.empty_like(tensor, device="meta")
    return copy.deepcopy(module, memo)

"""The tree of modules with what each holds, counted without a forward pass."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.parameter import is_lazy

from engine.inspection.formulas import Shape
from engine.inspection.results import OwnTensor
from engine.language import tr


@dataclass(slots=True)
class Place:
    """A module where the tree names it, with what it holds that no earlier place holds, and the sums of its subtree.

    ``same_as`` names the place where a module that stands in several has its parts.
    """

    fqn: str
    name: str
    module: nn.Module
    parent: int
    depth: int
    same_as: str | None
    tensors: tuple[OwnTensor, ...] = ()
    ties: tuple[str, ...] = ()
    own_parameters: int = 0
    parameters: int = 0
    trainable: int = 0
    buffers: int = 0
    size_bytes: int = 0
    dtype: str = ""
    is_lazy: bool = False
    parts: list[int] | None = None


def places(model: nn.Module) -> list[Place]:
    """The modules in printed order; one that stands in two places has its parts in the first."""
    found: list[Place] = []
    module_at: dict[nn.Module, str] = {}
    tensor_at: dict[int, str] = {}  # by id: comparing tensors compares their elements
    seen: dict[tuple[Any, ...], OwnTensor] = {}  # alike tensors share one description
    waiting: list[tuple[str, str, nn.Module, int, int]] = [("", "", model, -1, 0)]
    while waiting:
        fqn, name, module, parent, depth = waiting.pop()
        place = Place(fqn, name, module, parent, depth, module_at.get(module))
        found.append(place)
        if place.same_as is not None:
            continue
        module_at[module] = fqn
        prefix = f"{fqn}." if fqn else ""
        _hold(place, prefix, module._parameters, tensor_at, seen, is_parameter=True)
        if module._buffers:
            _hold(place, prefix, module._buffers, tensor_at, seen, is_parameter=False)
        if module._modules:
            here = len(found) - 1
            waiting += [
                (prefix + child_name, child_name, child, here, depth + 1)
                for child_name, child in reversed(module._modules.items())
                if child is not None
            ]
    _add_up(found)
    return found


def _hold(
    place: Place,
    prefix: str,
    held: Mapping[str, Tensor | None],
    tensor_at: dict[int, str],
    seen: dict[tuple[Any, ...], OwnTensor],
    *,
    is_parameter: bool,
) -> None:
    for name, tensor in held.items():
        if tensor is None:
            continue
        if id(tensor) in tensor_at:
            place.ties += (tr("{name} is {key}, counted there", name=name, key=tensor_at[id(tensor)]),)
            continue
        tensor_at[id(tensor)] = prefix + name
        lazy = is_lazy(tensor)
        key = (name, None if lazy else tensor.shape, tensor.dtype, tensor.requires_grad, is_parameter)
        own = seen.get(key)
        if own is None:
            own = seen[key] = _described(tensor, *key)
        place.tensors += (own,)
        if lazy:
            place.is_lazy = True
            continue
        numel = tensor.numel()
        place.size_bytes += numel * own.item_bytes
        if place.dtype != own.dtype:
            place.dtype = _both(place.dtype, own.dtype)
        if is_parameter:
            place.own_parameters += numel
            place.trainable += numel if own.is_trainable else 0
        else:
            place.buffers += numel


def _described(
    tensor: Tensor, name: str, shape: Shape | None, dtype: torch.dtype, requires_grad: bool, is_parameter: bool
) -> OwnTensor:
    sizes = None if shape is None else tuple(shape)
    trains = is_parameter and requires_grad
    return OwnTensor(name, sizes, dtype_name(dtype), dtype.itemsize, is_parameter, trains)


def _add_up(found: list[Place]) -> None:
    """Adds every place to its parent, from the last to the first."""
    for place in reversed(found):
        if place.parts is not None:
            place.parts.reverse()
        place.parameters += place.own_parameters
        if place.parent < 0:
            continue
        parent = found[place.parent]
        parent.parameters += place.parameters
        parent.trainable += place.trainable
        parent.buffers += place.buffers
        parent.size_bytes += place.size_bytes
        if place.dtype != parent.dtype:
            parent.dtype = _both(place.dtype, parent.dtype)
        if parent.parts is None:
            parent.parts = []
        parent.parts.append(place.parameters)


def _both(first: str, second: str) -> str:
    if not first or not second or first == second:
        return first or second
    return ", ".join(sorted({*first.split(", "), *second.split(", ")}))


_dtype_names: dict[torch.dtype, str] = {}


def dtype_name(dtype: torch.dtype) -> str:
    """``float32``."""
    name = _dtype_names.get(dtype)
    if name is None:
        name = _dtype_names[dtype] = str(dtype).removeprefix("torch.")
    return name

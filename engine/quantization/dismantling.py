"""A model with quantized layers as plain tensors and a recipe, and back."""

from __future__ import annotations

import copy
import zlib
from typing import Any

import torch
from torch import Tensor, nn

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.language import tr
from engine.quantization.architecture import built
from engine.quantization.eligibility import dtype_name, is_quantized
from engine.quantization.schemes.base import NO_VALUES, leave_fast_paths
from engine.quantization.torch_modules import plain_tensors, rebuilt, recipe_of

_NARROWER = {
    torch.float32: (torch.float16,),
    torch.float64: (torch.float16, torch.float32),
    torch.int64: (torch.int8, torch.int32),
}
_WIDER = {"float32": torch.float32, "float64": torch.float64, "int64": torch.int64}


def taken_apart(model: nn.Module) -> tuple[dict[str, Tensor], dict[str, Any]]:
    """Tensors by name, and the recipe for quantized modules, shared tensors and narrowed vectors, as plain JSON.

    Raises:
        EngineError: a quantized module can only be pickled.
    """
    tensors: dict[str, Tensor] = {}
    quantized: dict[str, Any] = {}
    places: dict[str, str] = {}
    first: dict[int, str] = {}
    inside: list[str] = []
    for fqn, module in model.named_modules(remove_duplicate=False):
        if any(fqn.startswith(f"{outer}." if outer else "") for outer in inside):
            continue
        if is_quantized(module):
            inside.append(fqn)
            if id(module) in first:
                places[fqn] = first[id(module)]
                continue
            first[id(module)] = fqn
            recipe = recipe_of(module)
            if recipe is None:
                raise EngineError(
                    tr(
                        "{fqn} ({type}) cannot be stored without pickle: save with int8-all or int8-weight-only "
                        "instead.",
                        fqn=fqn or type(module).__name__,
                        type=type(module).__name__,
                    )
                )
            quantized[fqn] = recipe
            tensors.update({f"{fqn}.{name}" if fqn else name: value for name, value in plain_tensors(module).items()})
    covered = tuple(f"{fqn}." if fqn else "" for fqn in inside)
    for name, value in model.state_dict().items():
        if not isinstance(value, Tensor) or (covered and name.startswith(covered)):
            continue
        tensors[name] = value
    tensors, same, narrowed = _compact(tensors)
    recipe = {"quantized": quantized, "places": places, "same": same, "narrowed": narrowed}
    return tensors, recipe


def _compact(tensors: dict[str, Tensor]) -> tuple[dict[str, Tensor], dict[str, str], dict[str, str]]:
    """Each storage once, and vectors in a narrower dtype where that loses nothing: shipped biases come from float16,
    torch's scales from float32, its zero points are zeros."""
    kept: dict[str, Tensor] = {}
    same: dict[str, str] = {}
    narrowed: dict[str, str] = {}
    seen: dict[tuple[Any, ...], str] = {}
    for name, value in tensors.items():
        value = value.detach()
        key = (value.data_ptr(), value.dtype, tuple(value.shape), value.stride()) if value.numel() else (name,)
        if key in seen:
            same[name] = seen[key]
            continue
        seen[key] = name
        kept[name] = value.contiguous().clone()  # safetensors refuses tensors that share memory
        for narrow in _NARROWER.get(value.dtype, ()) if value.dim() < 2 else ():
            if torch.equal(value.to(narrow).to(value.dtype), value):
                kept[name] = value.to(narrow)
                narrowed[name] = dtype_name(value.dtype)
                break
    return kept, same, narrowed


def checksum(tensors: dict[str, Tensor]) -> int:
    """CRC-32 of all values, in the order of their names."""
    checksum = 0
    for name in sorted(tensors):
        values = tensors[name].contiguous().view(-1).view(torch.uint8)
        checksum = zlib.crc32(values.numpy().data, checksum)
    return checksum


def put_together(recipe: dict[str, Any], tensors: dict[str, Tensor], like: ModelHandle | None) -> nn.Module:
    """The model that ``taken_apart`` was given, in eval mode; ``tensors`` is used up.

    ``recipe`` is that of ``taken_apart`` with the ``architecture``; ``like`` as for ``open_quantized``.

    Raises:
        EngineError, KeyError, TypeError, ValueError, AttributeError, RuntimeError: the parts do not fit together.
    """
    for name, dtype in recipe["narrowed"].items():
        tensors[name] = tensors[name].to(_WIDER[dtype])
    for name, other in recipe["same"].items():
        tensors[name] = tensors[other]
    module = _float_model(recipe["architecture"], like)
    no_values = tensors.pop(NO_VALUES, None)
    made: dict[str, nn.Module] = {}
    for fqn, facts in recipe["quantized"].items():
        start = f"{fqn}." if fqn else ""
        mine = {name.removeprefix(start): tensors.pop(name) for name in list(tensors) if name.startswith(start)}
        made[fqn] = rebuilt(facts, mine, module.get_submodule(fqn))
    made |= {fqn: made[other] for fqn, other in recipe["places"].items()}
    if "" in made:
        module = made.pop("")
    else:
        _fill(module, tensors, set(made))
    for fqn, part in made.items():
        way, _, last = fqn.rpartition(".")
        module.get_submodule(way)._modules[last] = part
    if made:
        leave_fast_paths(module)
    if no_values is not None:
        module.register_parameter(NO_VALUES, nn.Parameter(no_values, requires_grad=False))
    return module.eval()


def _float_model(architecture: dict[str, Any], like: ModelHandle | None) -> nn.Module:
    if like is None:
        return built(architecture)
    if any(is_quantized(module) for module in like.module.modules()):
        raise EngineError(tr("{title} is quantized already: open the float32 model first.", title=like.title))
    if type(like.module).__name__ != architecture["class"]:
        raise EngineError(
            tr(
                "It holds a model of class {architecture}, and {title} is of class {type}: open a model of "
                "the right class first.",
                architecture=architecture["class"],
                title=like.title,
                type=type(like.module).__name__,
            )
        )
    return copy.deepcopy(like.module).eval()


def _fill(module: nn.Module, tensors: dict[str, Tensor], made: set[str]) -> None:
    """Gives every tensor outside the quantized modules its value."""
    inside = tuple(f"{fqn}." for fqn in made)
    wanted = {name: value for name, value in module.state_dict().items() if not (inside and name.startswith(inside))}
    if set(wanted) != set(tensors):
        name = sorted(set(wanted) ^ set(tensors))[0]
        raise EngineError(
            tr("Its tensor {name} does not belong to the model, or is missing: save the model again.", name=name)
        )
    for name, value in wanted.items():
        if value.shape != tensors[name].shape:
            raise EngineError(tr("Its tensor {name} has the wrong shape: save the model again.", name=name))
    module.load_state_dict(tensors, strict=False, assign=True)
    for parameter in module.parameters():
        if parameter.numel() and parameter.is_floating_point():
            parameter.requires_grad_(True)

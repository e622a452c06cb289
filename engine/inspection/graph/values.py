"""What the ways of tracing need to know about modules, functions and nested values."""

from __future__ import annotations

import dataclasses
import inspect
import weakref
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import torch
from torch import Tensor, nn

from engine.inspection.results import Shape

# Python calls these for an operator; on screen they carry the name of the function that does the same.
_OPERATORS = {
    "truediv": "div",
    "floordiv": "floor_divide",
    "and": "bitwise_and",
    "or": "bitwise_or",
    "xor": "bitwise_xor",
    "invert": "bitwise_not",
}
_REFLECTED = ("add", "sub", "mul", "truediv", "floordiv", "pow", "matmul", "mod")
_LARGEST_NESTING = 20

_argument_names: weakref.WeakKeyDictionary[Any, tuple[str, ...]] = weakref.WeakKeyDictionary()


def is_leaf(module: nn.Module) -> bool:
    """Whether a module is one step: torch's own without parts, attention, which does not call its parts, and what
    quantization or TorchScript has closed."""
    if isinstance(module, torch.jit.ScriptModule):
        return True
    home = type(module).__module__
    if home.startswith("torch.ao.nn."):
        return not isinstance(module, nn.Sequential)
    if not home.startswith("torch.nn."):
        return False
    return isinstance(module, nn.MultiheadAttention) or next(module.children(), None) is None


def type_name(module: nn.Module) -> str:
    """The class; of a TorchScript module that of the module it was made from."""
    if isinstance(module, torch.jit.ScriptModule):
        return str(getattr(module, "original_name", "ScriptModule"))
    return str(module._get_name())  # type: ignore[no-untyped-call]


def plain_name(name: str) -> str:
    """``add`` for ``__radd__``, ``add_`` for ``__iadd__``, ``getitem`` for ``__getitem__``."""
    if name.startswith("__") and name.endswith("__"):
        name = name.strip("_")
        if name[0] == "r" and name[1:] in _REFLECTED:
            name = name[1:]
        elif name[0] == "i" and name[1:] in _REFLECTED:
            return _OPERATORS.get(name[1:], name[1:]) + "_"
    return _OPERATORS.get(name, name)


def function_label(name: str) -> str:
    """What a function is called on screen: ``pack_padded_sequence`` for torch's inner ``_pack_padded_sequence``."""
    return plain_name(name).lstrip("_")


def function_type(function: Any) -> str:
    """Where a torch function stands: ``torch.nn.functional.relu``, ``torch.Tensor.view``, ``torch.cat``."""
    owner = getattr(function, "__objclass__", None)
    if owner is not None:
        return f"torch.Tensor.{plain_name(function.__name__)}"
    name = plain_name(getattr(function, "__name__", "") or type(function).__name__)
    module = getattr(function, "__module__", None) or "torch"
    if "._" in module:  # built in
        module = "torch.nn.functional" if hasattr(nn.functional, name) and not hasattr(torch, name) else "torch"
    return f"{module}.{name}"


def named_tensors(value: Any, name: str = "", depth: int = 0) -> Iterator[tuple[str, Tensor]]:
    """All tensors in nested tuples, lists, mappings and dataclasses with their place: ``hidden[0]``, ``logits``."""
    return named_items(value, Tensor, name, depth)


def named_items(value: Any, kind: type, name: str = "", depth: int = 0) -> Iterator[tuple[str, Any]]:
    """As ``named_tensors``, for objects of any kind."""
    if isinstance(value, kind):
        yield name, value
    elif depth >= _LARGEST_NESTING:
        return
    elif isinstance(value, nn.utils.rnn.PackedSequence):
        yield name, value.data
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from named_items(item, kind, f"{name}[{key!r}]" if depth else str(key), depth + 1)
    elif isinstance(value, (tuple, list)):
        for index, item in enumerate(value):
            yield from named_items(item, kind, f"{name}[{index}]", depth + 1)
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for entry in dataclasses.fields(value):
            yield from named_items(getattr(value, entry.name, None), kind, entry.name, depth + 1)


def all_tensors(value: Any) -> Iterator[Tensor]:
    return (tensor for _, tensor in named_tensors(value))


def named_inputs(model: nn.Module, inputs: tuple[Any, ...]) -> list[tuple[str, Tensor]]:
    """The tensors given to a model with the names of its arguments."""
    return list(named_arguments(model, inputs, {}))


def map_tensors(value: Any, change: Callable[[Tensor], Any]) -> Any:
    """The same nesting of tuples, lists and dicts with every tensor changed; everything else is left as it is."""
    if isinstance(value, Tensor):
        return change(value)
    if type(value) in (tuple, list):
        return type(value)(map_tensors(item, change) for item in value)
    if type(value) is dict:
        return {key: map_tensors(item, change) for key, item in value.items()}
    return value


def shapes_of(value: Any) -> tuple[Shape, ...]:
    return tuple(tuple(tensor.shape) for tensor in all_tensors(value))


def dtype_name(tensor: Tensor) -> str:
    """``float32``."""
    return str(tensor.dtype).removeprefix("torch.")


def argument_names(model: nn.Module) -> tuple[str, ...]:
    """The names of the positional arguments of ``forward``."""
    kind: Any = type(model)
    if kind not in _argument_names:
        try:
            parameters = list(inspect.signature(kind.forward).parameters.values())[1:]
        except (AttributeError, TypeError, ValueError):
            parameters = []
        positional = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
        _argument_names[kind] = tuple(parameter.name for parameter in parameters if parameter.kind in positional)
    return _argument_names[kind]


def named_arguments(
    module: nn.Module, args: tuple[Any, ...], kwargs: Mapping[str, Any]
) -> Iterator[tuple[str, Tensor]]:
    """The tensors given to a module with the names of its arguments: ``query``, ``hidden[0]``."""
    names = argument_names(module)
    for index, value in enumerate(args):
        yield from named_tensors(value, names[index] if index < len(names) else f"args[{index}]", 1)
    for key, value in kwargs.items():
        yield from named_tensors(value, key, 1)

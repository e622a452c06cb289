"""The tensors in what a pickle holds, with the state_dict that each belongs to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from engine.language import tr
from engine.loading.inert_pickle import Opaque, StorageId, is_class
from engine.loading.pickled_tensors import PickledTensor, as_tensor

MOST_VALUES, MOST_TENSORS, DEEPEST = 2_000_000, 200_000, 64
_MAPPINGS = ("collections.OrderedDict", "collections.Counter", "collections.defaultdict", "builtins.dict")

Names = tuple[str, ...]


@dataclass
class FoundTensor:
    """``group`` leads to the mapping or module that holds the tensor, ``key`` from there to it."""

    group: Names
    key: Names
    tensor: PickledTensor


@dataclass
class TensorTree:
    """``modules`` are the class names of whole modules; ``optimizers`` lead to what looks like an optimizer's state."""

    tensors: list[FoundTensor] = field(default_factory=list)
    modules: list[str] = field(default_factory=list)
    optimizers: list[Names] = field(default_factory=list)
    findings: list[str] = field(default_factory=list)


def collect(value: Any) -> TensorTree:
    """All tensors of a value, depth first, in the order in which they stand."""
    walk = _Walk()
    walk.visit(value, (), (), 0, in_module=False)
    return walk.tree


class _Walk:
    def __init__(self) -> None:
        self.tree = TensorTree()
        self._values = 0
        self._on_path: set[int] = set()
        self._told: set[str] = set()

    def visit(self, value: Any, group: Names, key: Names, depth: int, *, in_module: bool) -> None:
        if isinstance(value, str | bytes | int | float | None | StorageId) or is_class(value):
            return
        self._values += 1
        if self._values > MOST_VALUES or len(self.tree.tensors) >= MOST_TENSORS:
            self._tell(
                tr(
                    "It holds more than {most_tensors:,} tensors or {most_values:,} values; the rest is not shown.",
                    most_tensors=MOST_TENSORS,
                    most_values=MOST_VALUES,
                )
            )
            return
        if depth > DEEPEST:
            self._tell(
                tr("It is nested more than {deepest} levels deep; what is deeper is not shown.", deepest=DEEPEST)
            )
            return
        if id(value) in self._on_path:
            return
        self._on_path.add(id(value))
        try:
            self._enter(value, group, key, depth + 1, in_module=in_module)
        finally:
            self._on_path.discard(id(value))

    def _enter(self, value: Any, group: Names, key: Names, depth: int, *, in_module: bool) -> None:
        tensor = as_tensor(value)
        if tensor is not None:
            self.tree.tensors.append(FoundTensor(group, key, tensor))
            return
        parts = _module_parts(value)
        if parts is not None:
            if not in_module:
                self.tree.modules.append(value.path)
                group, key = (*group, *key), ()
            for name, part in parts:
                self.visit(part, group, (*key, name), depth, in_module=True)
            return
        mapping = _mapping(value)
        if mapping is not None:
            group, key = (*group, *key), ()
            if {"state", "param_groups"} <= {name for name, _ in mapping}:
                self.tree.optimizers.append(group)
            for name, part in mapping:
                self.visit(part, group, (name,), depth, in_module=False)
            return
        for name, part in _elements(value):
            self.visit(part, group, (*key, name), depth, in_module=in_module)

    def _tell(self, finding: str) -> None:
        if finding not in self._told:
            self._told.add(finding)
            self.tree.findings.append(finding)


def _module_parts(value: Any) -> list[tuple[str, Any]] | None:
    """What a pickled module has its tensors and modules in; a TorchScript object has them as plain attributes."""
    if not isinstance(value, Opaque) or not isinstance(value.state, dict):
        return None
    if value.path.startswith("__torch__."):
        return [(str(name), part) for name, part in value.state.items()]
    if "_parameters" not in value.state or "_modules" not in value.state:
        return None
    parts: list[tuple[str, Any]] = []
    for place in ("_parameters", "_buffers", "_modules"):
        parts += _mapping(value.state.get(place)) or []
    return parts


def _mapping(value: Any) -> list[tuple[str, Any]] | None:
    if isinstance(value, dict):
        return [(_name(key), part) for key, part in value.items()]
    if isinstance(value, Opaque) and (value.path in _MAPPINGS or value.items):
        return [(_name(key), part) for key, part in value.items]
    return None


def _elements(value: Any) -> Iterator[tuple[str, Any]]:
    """What else can hold tensors: sequences, and the arguments and state of an unknown object."""
    if isinstance(value, list | tuple | set | frozenset):
        yield from ((str(at), part) for at, part in enumerate(value))
    elif isinstance(value, Opaque):
        yield from ((str(at), part) for at, part in enumerate((*value.args, *value.elements)))
        if isinstance(value.state, dict):
            yield from ((_name(key), part) for key, part in value.state.items())
        elif value.state is not None:
            yield "state", value.state


def _name(key: Any) -> str:
    if isinstance(key, str):
        return key
    is_short = isinstance(key, int) and key.bit_length() <= 64  # long ones cannot be written out
    return str(key) if is_short else type(key).__name__

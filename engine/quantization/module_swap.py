"""Exchanging modules of a model by their places."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from torch import nn

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.inspection.twin import lazy_twin
from engine.language import tr


def structure_of(handle: ModelHandle) -> nn.Module:
    """A copy in eval mode that shares all values with the model, so that its modules can be exchanged.

    It stands in a parent under the name ``0``, so that the whole model can be exchanged too.

    Raises:
        EngineError: the model cannot be copied.
    """
    try:
        return nn.Sequential(lazy_twin(handle.module)).eval()
    except (TypeError, AttributeError, RuntimeError, copy.Error) as error:
        raise EngineError(
            tr("{title} cannot be copied ({error}): open a model that can.", title=handle.title, error=error)
        ) from error


def places_of(module: nn.Module) -> dict[str, tuple[str, ...]]:
    """All fqns under which each module stands, by its first one."""
    first: dict[int, str] = {}
    places: dict[str, list[str]] = {}
    for fqn, part in module.named_modules(remove_duplicate=False):
        places.setdefault(first.setdefault(id(part), fqn), []).append(fqn)
    return {fqn: tuple(all_of_it) for fqn, all_of_it in places.items()}


@contextmanager
def exchanged(parent: nn.Module, modules: Mapping[str, nn.Module]) -> Iterator[None]:
    """Puts other modules at fqns of ``parent[0]`` and afterwards back those that were there."""
    former = {fqn: parent.get_submodule(_place(fqn)) for fqn in modules}
    try:
        for fqn, module in modules.items():
            _put(parent, fqn, module)
        yield
    finally:
        for fqn, module in former.items():
            _put(parent, fqn, module)


def _place(fqn: str) -> str:
    return f"0.{fqn}" if fqn else "0"


def _put(parent: nn.Module, fqn: str, module: nn.Module) -> None:
    way, _, name = _place(fqn).rpartition(".")
    parent.get_submodule(way)._modules[name] = module

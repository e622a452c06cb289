"""The gallery of built-in models: one file a model, found by walking ``engine.models``."""

from __future__ import annotations

import importlib
import pkgutil
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from engine.errors import EngineError
from engine.language import tr

if TYPE_CHECKING:
    from torch import nn

    from engine.handle import ModelHandle


@dataclass(frozen=True)
class BuiltInModel:
    """A model of the gallery. ``open`` gives it with its shipped weights, or seeded where it has none."""

    name: str
    title: str
    order: int
    description: str
    source: str
    build: Callable[[], nn.Module]
    example_input: Callable[[], tuple[Any, ...]]
    open: Callable[[], ModelHandle] | None = None


_models: dict[str, BuiltInModel] = {}
_lock = threading.Lock()


def built_in(
    *,
    name: str,
    title: str,
    order: int,
    description: str,
    source: str,
    example_input: Callable[[], tuple[Any, ...]],
    open: Callable[[], ModelHandle] | None = None,
) -> Callable[[Callable[[], nn.Module]], Callable[[], nn.Module]]:
    """Registers the decorated function, which builds the model with its defaults.

    ``example_input`` gives the arguments of one forward pass. ``open`` is for a model that ships weights.
    """

    def register(build: Callable[[], nn.Module]) -> Callable[[], nn.Module]:
        if name in _models:
            raise ValueError(f"two models are called {name!r}")
        _models[name] = BuiltInModel(name, title, order, description, source, build, example_input, open)
        return build

    return register


def built_in_models() -> tuple[BuiltInModel, ...]:
    """All of them, in gallery order."""
    with _lock:
        package = importlib.import_module("engine.models")
        for module in pkgutil.iter_modules(package.__path__):
            importlib.import_module(f"engine.models.{module.name}")
    return tuple(sorted(_models.values(), key=lambda model: (model.order, model.title)))


def find_model(name: str) -> BuiltInModel:
    """Raises EngineError when the gallery has no such model."""
    models = built_in_models()
    for model in models:
        if model.name == name:
            return model
    raise EngineError(
        tr(
            "There is no model {name!r}: use one of {models}.",
            name=name,
            models=", ".join(model.name for model in models),
        )
    )

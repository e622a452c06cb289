"""All demos, one file a family, found by walking this package."""

from __future__ import annotations

import importlib
import pkgutil
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from engine.demos.base import Demo
from engine.errors import EngineError
from engine.language import tr

C = TypeVar("C", bound=type[Demo])


@dataclass(frozen=True)
class DemoEntry:
    """A demo's class with its names; ``layers`` are the classes of torch.nn that it shows, ``family`` groups it.

    ``title``, ``family`` and ``intro``, what it shows in a sentence, are marked: ``tr`` tells them.
    """

    name: str
    title: str
    order: int
    family: str
    layers: tuple[str, ...]
    type: type[Demo]
    intro: str = ""


_entries: dict[str, DemoEntry] = {}
_lock = threading.Lock()


def demo(
    *, name: str, title: str, order: int, family: str, layers: tuple[str, ...] = (), intro: str = ""
) -> Callable[[C], C]:
    """Registers the decorated demo, which ``intro`` documents; two of the same name raise ValueError."""

    def register(cls: C) -> C:
        if name in _entries:
            raise ValueError(f"two demos are called {name!r}")
        _entries[name] = DemoEntry(name, title, order, family, layers, cls, intro)
        cls.__doc__ = intro or cls.__doc__
        return cls

    return register


def demos() -> tuple[DemoEntry, ...]:
    """All of them, in order."""
    with _lock:
        package = importlib.import_module("engine.demos")
        for module in pkgutil.iter_modules(package.__path__):
            importlib.import_module(f"engine.demos.{module.name}")
    return tuple(sorted(_entries.values(), key=lambda entry: (entry.order, entry.title)))


def find_demo(name: str) -> DemoEntry:
    """Raises EngineError when there is no such demo."""
    found = demos()
    for entry in found:
        if entry.name == name:
            return entry
    known = ", ".join(entry.name for entry in found)
    raise EngineError(tr("There is no demo {name!r}: use one of {known}.", name=name, known=known))


def demo_for_layer(layer: str) -> DemoEntry | None:
    """The demo that shows a class of torch.nn, such as ``Conv2d``; None where there is none."""
    return next((entry for entry in demos() if layer in entry.layers), None)

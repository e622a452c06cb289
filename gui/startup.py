"""What is imported behind the first frame of the window."""

from __future__ import annotations

import importlib
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.language import tr
from engine.progress import Progress
from engine.registry import built_in_models
from engine.runtime import compute_in_one_thread, preload_torch_libraries

if TYPE_CHECKING:
    from gui.tabs.base import Tab


@dataclass(frozen=True)
class ModelChoice:
    """A model as the tool bar offers it."""

    name: str
    title: str
    description: str


@dataclass(frozen=True)
class LoadedParts:
    """The classes of the tabs, and the gallery's models in its order."""

    tab_classes: tuple[type[Tab], ...]
    gallery: tuple[ModelChoice, ...]


def gallery_choices() -> tuple[ModelChoice, ...]:
    """The gallery's models in its order, in the language of now."""
    return tuple(ModelChoice(model.name, tr(model.title), tr(model.description)) for model in built_in_models())


def load_parts(tab_classes: Sequence[str | type[Tab]]) -> Generator[Progress, None, LoadedParts]:
    """Imports torch, pyqtgraph and the tabs, for a worker thread; a tab is its class or "module:Class"."""
    total = 3 + len(tab_classes)
    yield Progress(0, total, "PyTorch")
    preload_torch_libraries()
    yield Progress(1, total, "PyTorch")
    compute_in_one_thread()
    gallery = gallery_choices()
    yield Progress(2, total, tr("plots"))
    importlib.import_module("pyqtgraph")
    classes: list[type[Tab]] = []
    for number, tab_class in enumerate(tab_classes, start=3):
        yield Progress(number, total, tr("tabs"))
        if isinstance(tab_class, str):
            module, _, name = tab_class.partition(":")
            tab_class = getattr(importlib.import_module(module), name)
        classes.append(tab_class)
    return LoadedParts(tuple(classes), gallery)

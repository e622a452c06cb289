"""The views of Generate beside its text: what each is called, and which panel makes it."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QWidget

from engine.language import mark
from gui.generation import Generation
from gui.panels.base import Host


@dataclass(frozen=True)
class GenerateView:
    """``key`` stays the same in every language; ``place`` is the panel's class as "module:Class"."""

    key: str
    title: str
    tip: str
    place: str
    is_of_text: bool = True  # it looks at the text on screen, or its settings

    def build(self, generation: Generation, host: Host) -> QWidget:
        """The panel, imported when it is first needed."""
        module, _, name = self.place.partition(":")
        kind: Callable[..., Any] = getattr(importlib.import_module(module), name)
        panel: QWidget = kind(host, generation) if self.is_of_text else kind(host)
        return panel


MODELS = GenerateView(
    "Models and texts",
    mark("Models and texts"),
    mark("Other word models, corpora with their statistics, and WikiText-2 from the network"),
    "gui.panels.word_models:WordModelsPanel",
    is_of_text=False,
)
VIEWS = (
    GenerateView(
        "Branches",
        mark("Branches"),
        mark("The texts that grew from this one, as a tree; two of them side by side"),
        "gui.panels.branches:BranchesPanel",
    ),
    GenerateView(
        "Temperatures",
        mark("Temperatures"),
        mark("The same prompt at four temperatures, drawn with the same random numbers"),
        "gui.panels.temperatures:TemperaturesPanel",
    ),
    GenerateView(
        "float and int8",
        mark("float and int8"),
        mark("Two texts drawn with the same random numbers, one by float32, one by int8"),
        "gui.panels.twin_run:TwinRunPanel",
    ),
    GenerateView(
        "Your text",
        mark("Your text"),
        mark("How much a text of your own surprises the model, word by word"),
        "gui.panels.own_text:OwnTextPanel",
    ),
    GenerateView(
        "Hidden state",
        mark("Hidden state"),
        mark("What the model keeps in mind, word by word: h and c of every layer"),
        "gui.panels.hidden_state:HiddenStatePanel",
    ),
    MODELS,
)
NEXT_WORD = GenerateView("Next word", "", "", "gui.panels.next_word:NextWordPanel")
DETAILS = GenerateView("Word", "", "", "gui.panels.word_details:WordDetailsPanel")

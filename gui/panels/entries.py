"""The entries of the Layers tab: which live panels there are, and the host that each of them gets."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from engine.errors import EngineError
from engine.language import mark
from gui.panels.base import Context, Host, Panel
from gui.storage.state import Plain, StateBook
from gui.tasks import Task


@dataclass(frozen=True)
class LiveEntry:
    """A panel of the list; ``place`` is its class as "module:Class", imported when it is first shown."""

    name: str
    title: str
    tip: str
    place: str

    def load(self) -> Callable[[Host], Panel]:
        module, _, name = self.place.partition(":")
        found: Callable[[Host], Panel] = getattr(importlib.import_module(module), name)
        return found


LIVE = (
    LiveEntry(
        "lenet-live",
        mark("Draw a digit (LeNet)"),
        mark("A digit on its way through LeNet: every map, every layer, ten answers"),
        "gui.panels.lenet:LeNetPanel",
    ),
    LiveEntry(
        "tagger-live",
        mark("Tag a sentence (LSTM)"),
        mark("A sentence word by word through an LSTM: tags, probabilities, gates"),
        "gui.panels.tagger:TaggerPanel",
    ),
    LiveEntry(
        "attention-live",
        mark("Attention"),
        mark("A small Transformer at work: who looks at whom, head by head"),
        "gui.panels.attention:AttentionPanel",
    ),
    LiveEntry(
        "embedding-live",
        mark("Word vectors"),
        mark("The word model's vectors: nearest words and a map"),
        "gui.panels.embedding:EmbeddingPanel",
    ),
    LiveEntry(
        "any-layer",
        mark("This model's layers"),
        mark("What any layer of the open model gives for an input of yours"),
        "gui.panels.activations:ActivationPanel",
    ),
)


class EntryHost:
    """What a panel sees of its tab, with a state of its own that is kept also while the panel is not built."""

    def __init__(self, tab: Host) -> None:
        self._tab = tab
        self._waiting: dict[str, Plain] = {}
        self._is_built = False
        self.state = StateBook()

    @property
    def context(self) -> Context:
        return self._tab.context

    def run(self, call: Callable[..., Any], /, *args: Any, title: str, lane: str = "", **kwargs: Any) -> Task:
        return self._tab.run(call, *args, title=title, lane=lane, **kwargs)

    def run_long(self, call: Callable[..., Any], /, *args: Any, title: str, lane: str = "", **kwargs: Any) -> Task:
        return self._tab.run_long(call, *args, title=title, lane=lane, **kwargs)

    def show_error(self, error: EngineError) -> None:
        self._tab.show_error(error)

    def take_state(self) -> None:
        """The panel is built: what was kept for it is set."""
        self._is_built = True
        self.state.restore(self._waiting)
        self._waiting = {}

    def values(self) -> dict[str, Plain]:
        """For the tab's own state; empty while there is nothing but defaults."""
        if not self._is_built:
            return dict(self._waiting)
        return {} if self.state.as_dict() == self.state.defaults() else self.state.as_dict()

    def set_values(self, values: object) -> None:
        """Takes over what ``values`` gave; an empty one brings the defaults back.

        Raises:
            ValueError: it is something else.
        """
        if not isinstance(values, dict) or not all(isinstance(name, str) for name in values):
            raise ValueError("not the state of an entry")
        if not self._is_built:
            self._waiting = dict(values)
        elif values:
            self.state.restore(values)
        else:
            self.state.reset()

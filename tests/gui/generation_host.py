"""A tab with one of Generate's panels on it, to test the panel alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from gui.generation import Generation
from gui.tabs.base import Tab, TabContext
from gui.widgets.page import Page
from tests.gui.word_models import shown_with_small_model


class GenerationHost(Tab):
    """What a panel of Generate needs, and nothing else."""

    tab_id: ClassVar[str] = "generate"
    title: ClassVar[str] = "Generate"

    def __init__(self, context: TabContext, kind: Callable[..., Any]) -> None:
        super().__init__(context)
        self.generation = Generation(self, self)
        self.generation.set_prompt("the river")
        self.panel = kind(self, self.generation)
        self.set_page(Page(self.panel))

    @property
    def edit_actions(self) -> tuple[QAction, ...]:
        return self.generation.history.undo_action, self.generation.history.redo_action


def open_generation_panel(qtbot: QtBot, context: TabContext, kind: Callable[..., Any]) -> Any:
    """The panel on the screen, the small word model open and its first work done."""
    return shown_with_small_model(qtbot, context, GenerationHost(context, kind)).panel

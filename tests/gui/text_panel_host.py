"""A tab with one panel of Generate on it and the state they share: its prompt is read, and words can be drawn."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar, Generic, TypeVar

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.generation import Generation
from gui.panels.base import Host
from gui.tabs.base import Tab, TabContext
from gui.widgets.page import Page
from tests.gui.word_models import small_word_model

P = TypeVar("P", bound=QWidget)


class TextPanelHost(Tab, Generic[P]):
    """What a panel needs of the tab, and nothing else."""

    tab_id: ClassVar[str] = "generate"
    title: ClassVar[str] = "Generate"

    def __init__(self, context: TabContext, kind: Callable[[Host, Generation], P]) -> None:
        super().__init__(context)
        self.generation = Generation(self)
        self.panel = kind(self, self.generation)
        self.set_page(Page(self.panel))


def open_text_panel(
    qtbot: QtBot, context: TabContext, kind: Callable[[Host, Generation], P], *, prompt: str = "the old bridge"
) -> TextPanelHost[P]:
    """The panel in a window, a small word model open, and the prompt read."""
    host = TextPanelHost(context, kind)
    qtbot.addWidget(host)
    host.resize(900, 760)
    host.show()
    host.generation.set_prompt(prompt)
    context.session.set_model(small_word_model())
    qtbot.waitUntil(lambda: host.generation.upcoming is not None, timeout=20_000)
    wait_until_idle(qtbot, context)
    return host


def draw_words(qtbot: QtBot, host: TextPanelHost[P], words: int) -> None:
    host.generation.start(words)
    qtbot.waitUntil(lambda: len(host.generation.words) == words and not host.generation.is_running, timeout=20_000)
    wait_until_idle(qtbot, host.context)


def wait_until_idle(qtbot: QtBot, context: TabContext) -> None:
    qtbot.waitUntil(lambda: context.runner.is_idle, timeout=20_000)

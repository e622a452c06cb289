"""A panel of Quantize with a bench, alone in a window."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from pytestqt.qtbot import QtBot

from gui.bench import Bench
from gui.tabs.base import Tab, TabContext
from gui.widgets.page import Page


class BenchHost(Tab):
    """What a panel and a bench need of their tab, and nothing else."""

    tab_id: ClassVar[str] = "quantize"
    title: ClassVar[str] = "Quantize"

    def __init__(self, context: TabContext, kind: Callable[[Tab, Bench], Any]) -> None:
        super().__init__(context)
        self.bench = Bench(self, self)
        self.bench.set_awake(False)  # no estimates beside what is tested
        self.panel = kind(self, self.bench)
        self.set_page(Page(self.panel))


def shown(qtbot: QtBot, context: TabContext, kind: Callable[[Tab, Bench], Any], model: Any = None) -> Any:
    """The panel on the screen, with this model and all work done; ``panel.host.bench`` is its bench."""
    host = BenchHost(context, kind)
    qtbot.addWidget(host)
    host.resize(1000, 700)
    if model is not None:
        host.bench.set_choice("open")
        context.session.set_model(model)
    host.show()
    finish(qtbot, context)
    return host.panel


def finish(qtbot: QtBot, context: TabContext) -> None:
    """Waits until no call runs any more."""
    qtbot.waitUntil(lambda: context.runner.is_idle, timeout=20_000)

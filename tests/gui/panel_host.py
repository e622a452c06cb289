"""A tab with a single panel on it, to test the panel alone."""

from __future__ import annotations

from typing import ClassVar, Generic, TypeVar

from pytestqt.qtbot import QtBot

from gui.panels.base import Panel
from gui.tabs.base import Tab, TabContext
from gui.widgets.page import Page

P = TypeVar("P", bound=Panel)


class PanelHost(Tab, Generic[P]):
    """What a panel needs of its tab, and nothing else."""

    tab_id: ClassVar[str] = "structure"
    title: ClassVar[str] = "Structure"

    def __init__(self, context: TabContext, kind: type[P]) -> None:
        super().__init__(context)
        self.panel = kind(self)
        self.set_page(Page(self.panel))


def open_panel(qtbot: QtBot, context: TabContext, kind: type[P], model: str = "lenet") -> P:
    """The panel in a window that is shown, with a model of the gallery open and all work done."""
    host = PanelHost(context, kind)
    qtbot.addWidget(host)
    host.resize(520, 700)
    host.show()
    open_gallery(qtbot, context, model)
    return host.panel


def open_gallery(qtbot: QtBot, context: TabContext, name: str) -> None:
    with qtbot.waitSignal(context.session.model_changed, timeout=20_000):
        context.session.open_gallery_model(name)
    wait_until_idle(qtbot, context)


def select_layer(qtbot: QtBot, context: TabContext, fqn: str) -> None:
    context.session.select_layer(fqn)
    wait_until_idle(qtbot, context)


def wait_until_idle(qtbot: QtBot, context: TabContext) -> None:
    qtbot.waitUntil(lambda: context.runner.is_idle, timeout=20_000)

"""A walk through every view of every tab of the real window."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from gui.main_window import MainWindow
from gui.tabs.base import Tab
from gui.tabs.layers import LayersTab
from gui.widgets.view_stack import ViewStack
from tests.gui.pseudo_language import cut

SETTLED_MS = 5_000


def rest(qtbot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.session.has_opened_defaults and window.runner.is_idle, timeout=60_000)


def views(qtbot, window: MainWindow, tab: Tab) -> Iterator[str]:
    """Shows one view of a tab after the other."""
    window.show_tab(tab.tab_id)
    rest(qtbot, window)
    yield "as it opens"
    for name in tab.list.names if isinstance(tab, LayersTab) else ():
        tab.show_entry(name)
        rest(qtbot, window)
        yield name
        yield from _pages(qtbot, window, tab)
    if not isinstance(tab, LayersTab):
        yield from _pages(qtbot, window, tab)


def _pages(qtbot, window: MainWindow, tab: Tab) -> Iterator[str]:
    for stack in [stack for stack in tab.findChildren(ViewStack) if stack.isVisible()]:
        for view, button in stack.buttons.items():
            if not button.isHidden():
                stack.show_view(view)
                rest(qtbot, window)
                yield view


def cut_for_good(qtbot, widget: QWidget) -> list[str]:
    """What is cut in a widget, and still is when nothing is laid out anew any more."""
    found: list[str] = []

    def is_in_full() -> bool:
        widget.window().grab()  # what was not seen yet gets its style
        found[:] = cut(widget)
        return not found

    with contextlib.suppress(qtbot.TimeoutError):
        qtbot.waitUntil(is_in_full, timeout=SETTLED_MS)
    return found

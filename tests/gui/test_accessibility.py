"""Every control has a name and a description, is reached by the Tab key, and shows the focus."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMainWindow, QPlainTextEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from engine.demos.registry import demos
from gui.errors import UnexpectedErrorDialog
from gui.help.about import AboutDialog
from gui.help.changelog import ChangelogDialog
from gui.help.keys import KeysDialog
from gui.panels.entries import LIVE
from gui.widgets.view_stack import ViewStack
from tests.gui.accessibility import nameless, unreachable, without_visible_focus


@pytest.fixture
def page(qtbot):
    """A window with two buttons of good behaviour, to add bad ones to."""
    window = QWidget()
    qtbot.addWidget(window)
    layout = QHBoxLayout(window)
    for name in ("First", "Second"):
        button = QPushButton(name, toolTip=f"The {name.lower()} button")
        layout.addWidget(button)
    window.resize(400, 200)
    return window


def test_the_walker_finds_no_fault_in_a_good_page(page, qtbot):
    assert nameless(page) == []
    assert unreachable(page, qtbot) == []
    assert without_visible_focus(page, qtbot) == []


def test_the_walker_finds_a_control_without_a_name_or_a_description(page):
    cross, field = QToolButton(text="✕", toolTip="Close"), QLineEdit(accessibleName="Prompt")
    page.layout().addWidget(cross)
    page.layout().addWidget(field)
    assert nameless(page) == ["QToolButton '✕' has no name", "QLineEdit 'Prompt' has no description"]


def test_the_walker_finds_what_the_tab_key_skips_and_what_traps_it(page, qtbot):
    trap = QPlainTextEdit(accessibleName="Trap", toolTip="Swallows the Tab key")
    skipped = _Deaf("Skipped", toolTip="Gives the focus away")
    page.layout().addWidget(trap)
    page.layout().addWidget(skipped)
    problems = unreachable(page, qtbot)
    assert "QPlainTextEdit 'Trap' does not let the Tab key out" in problems
    assert "_Deaf 'Skipped' is not reached by the Tab key" in problems
    assert len(problems) == 2


def test_the_walker_finds_a_focus_that_nobody_sees(page, qtbot):
    page.layout().addWidget(_Unmoved("Unmoved", toolTip="Looks the same"))
    assert without_visible_focus(page, qtbot) == ["_Unmoved 'Unmoved' does not show the focus"]


def test_the_tabs_of_the_window(window, qtbot):
    problems = {}
    for tab in window.tab_area.tabs:
        window.show_tab(tab.tab_id)
        qtbot.waitUntil(lambda: window.runner.is_idle, timeout=60_000)
        problems[f"{tab.tab_id}, names"] = nameless(tab)
        problems[f"{tab.tab_id}, Tab key"] = unreachable(tab, qtbot)
        problems[f"{tab.tab_id}, focus"] = without_visible_focus(tab, qtbot)
    in_tabs = {line for lines in problems.values() for line in lines}
    problems["frame, names"] = [line for line in nameless(window) if line not in in_tabs]
    problems["frame, Tab key"] = [line for line in unreachable(window, qtbot) if line not in in_tabs]
    problems["frame, focus"] = [line for line in without_visible_focus(window, qtbot) if line not in in_tabs]
    found = [f"{place}: {line}" for place, lines in problems.items() for line in lines]
    assert not found, "\n".join(found)


def problems_of(place: str, page: QWidget, qtbot: QtBot) -> list[str]:
    found = [*nameless(page), *unreachable(page, qtbot), *without_visible_focus(page, qtbot)]
    return [f"{place}: {line}" for line in found]


ENTRIES = [*(live.name for live in LIVE), *(demo.name for demo in demos())]


@pytest.mark.parametrize(
    "names",
    [
        pytest.param([LIVE[0].name, demos()[0].name], id="two"),
        pytest.param(ENTRIES, marks=pytest.mark.slow, id="all"),
    ],
)
def test_entries_of_the_layers_tab(make_window, qtbot, names):
    window = make_window("gui.tabs.layers:LayersTab")
    window.show_tab("layers")
    tab = window.tab_area.current
    found = []
    for name in names:
        tab.show_entry(name)
        qtbot.waitUntil(lambda: window.runner.is_idle, timeout=60_000)
        stack = getattr(tab.panel, "views", None)
        views = list(stack.buttons) if isinstance(stack, ViewStack) else []
        for view in views or [""]:
            if view:
                stack.show_view(view)
                qtbot.waitUntil(lambda: window.runner.is_idle, timeout=60_000)
            found += problems_of(f"{name} {view}", tab, qtbot)
    assert not found, "\n".join(found)


def test_every_view_of_the_structure_tab(window, qtbot):
    window.show_tab("structure")
    tab = window.tab_area.current
    found = []
    for stack in (tab.views, tab.details):
        for view in [name for name, button in stack.buttons.items() if button.isVisible()]:
            stack.show_view(view)
            qtbot.waitUntil(lambda: window.runner.is_idle, timeout=60_000)
            found += problems_of(view, tab, qtbot)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("kind", [AboutDialog, ChangelogDialog, KeysDialog, UnexpectedErrorDialog])
def test_the_dialogs(qtbot, reporter, kind):
    frame = QMainWindow()
    qtbot.addWidget(frame)
    if kind is KeysDialog:
        dialog = kind([QAction("&Quit", frame, shortcut="Ctrl+Q")], frame)
    elif kind is UnexpectedErrorDialog:
        dialog = kind(reporter, frame)
        dialog.add(RuntimeError("broken on purpose"))
    else:
        dialog = kind(frame)
    frame.show()
    dialog.open()
    assert nameless(dialog) == []
    assert unreachable(dialog, qtbot) == []
    assert without_visible_focus(dialog, qtbot) == []
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isHidden()


class _Deaf(QPushButton):
    """The Tab key does not stop here, although it says so."""

    def focusInEvent(self, event):
        super().focusInEvent(event)
        self.window().findChild(QPushButton).setFocus()


class _Unmoved(QPushButton):
    def paintEvent(self, event):
        pass

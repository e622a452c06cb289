"""The frame of the Layers tab: a list of entries, a panel for each, their state."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from engine.demos.registry import demos
from gui.panels.demo import DemoPanel
from gui.panels.entries import LIVE
from gui.panels.lenet import LeNetPanel
from gui.tabs.base import TabContext
from gui.tabs.layers import LIVE_GROUP, LayersTab
from tests.gui.accessibility import nameless, unreachable
from tests.gui.panel_host import wait_until_idle


def make(qtbot: QtBot, context: TabContext, **state: object) -> LayersTab:
    tab = LayersTab(context)
    qtbot.addWidget(tab)
    assert tab.state.restore(state) == ()
    tab.resize(1280, 660)
    tab.show()
    tab.start_default_work(small=True)
    wait_until_idle(qtbot, context)
    return tab


def demo_panel(qtbot: QtBot, tab: LayersTab) -> DemoPanel:
    qtbot.waitUntil(lambda: isinstance(tab.panel, DemoPanel) and bool(tab.panel.parts), timeout=6_000)
    wait_until_idle(qtbot, tab.context)
    assert isinstance(tab.panel, DemoPanel)
    return tab.panel


@pytest.fixture
def tab(qtbot: QtBot, context: TabContext) -> LayersTab:
    return make(qtbot, context, entry="linear")


def test_the_list_has_the_live_models_and_every_demo_under_its_family(tab: LayersTab) -> None:
    assert tab.list.names == (*(entry.name for entry in LIVE), *(entry.name for entry in demos()))
    shown = [tab.list.item(place) for place in range(tab.list.count())]
    headings = [item.text() for item in shown if not item.flags() & Qt.ItemFlag.ItemIsEnabled]
    assert headings == list(dict.fromkeys([LIVE_GROUP, *(entry.family for entry in demos())]))


def test_at_first_lenet_is_there_and_its_lesson(qtbot: QtBot, context: TabContext) -> None:
    tab = make(qtbot, context)
    assert tab.entry == "lenet-live"
    assert isinstance(tab.panel, LeNetPanel)
    assert tab.lesson.lesson == "lenet-live"


def test_a_click_shows_a_demo_with_its_lesson(qtbot: QtBot, tab: LayersTab) -> None:
    item = tab.list.item_of("pooling")
    tab.list.scrollToItem(item)
    place = tab.list.visualItemRect(item).center()
    qtbot.mouseClick(tab.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    panel = demo_panel(qtbot, tab)
    assert panel.entry is not None
    assert panel.entry.name == tab.entry == tab.lesson.lesson == "pooling"


def test_arrow_keys_go_from_entry_to_entry_past_the_headings(qtbot: QtBot, tab: LayersTab) -> None:
    tab.list.setFocus()
    qtbot.keyClick(tab.list, Qt.Key.Key_Down)
    assert tab.entry == "conv2d"
    qtbot.keyClick(tab.list, Qt.Key.Key_Up)
    assert tab.entry == "linear"


def test_what_the_state_names_is_shown_though_the_list_comes_later(tab: LayersTab) -> None:
    assert tab.entry == "linear"
    assert tab.list.entry == "linear"


def test_a_panel_is_built_when_it_is_first_shown_and_then_kept(qtbot: QtBot, tab: LayersTab) -> None:
    first = demo_panel(qtbot, tab)
    assert tab.panels.count() == 1
    tab.show_entry("any-layer")
    assert tab.panels.count() == 2
    tab.show_entry("softmax")
    assert demo_panel(qtbot, tab) is first
    assert tab.panels.count() == 2


def test_entry_and_settings_come_back(qtbot: QtBot, context: TabContext, tab: LayersTab) -> None:
    panel = demo_panel(qtbot, tab)
    with qtbot.waitSignal(panel.shown):
        panel.form.field("out_features").setValue(5)  # type: ignore[attr-defined]
    tab.show_entry("pooling")
    kept = tab.state.as_dict()
    other = LayersTab(context)
    qtbot.addWidget(other)
    assert other.state.restore(kept) == ()
    again = other.state.as_dict()
    assert {name: again[name] for name in kept if name != "page"} == {
        name: value for name, value in kept.items() if name != "page"
    }  # also before anything was built
    other.show()
    other.start_default_work(small=True)
    found = demo_panel(qtbot, other)
    assert other.entry == "pooling"
    other.show_entry("linear")
    qtbot.waitUntil(lambda: found.parts[0].name == "x" and len(found.parts) == 5)
    assert found.form.value("out_features") == 5


def test_an_entry_of_another_version_gives_the_first(qtbot: QtBot, context: TabContext) -> None:
    tab = make(qtbot, context, entry="gone")
    assert tab.entry == "lenet-live"
    with pytest.raises(ValueError, match="no entry"):
        tab.show_entry("gone")


def test_reset_brings_the_defaults_of_the_entry_back(qtbot: QtBot, tab: LayersTab) -> None:
    panel = demo_panel(qtbot, tab)
    with qtbot.waitSignal(panel.shown):
        panel.form.field("out_features").setValue(5)  # type: ignore[attr-defined]
    with qtbot.waitSignal(panel.shown):
        qtbot.mouseClick(tab.reset_button, Qt.MouseButton.LeftButton)
    assert panel.form.value("out_features") == 2


def test_an_image_goes_to_the_drawing(qtbot: QtBot, tab: LayersTab, tmp_path: Path) -> None:
    path = tmp_path / "digit.png"
    image = QImage(32, 32, QImage.Format.Format_Grayscale8)
    image.fill(0)
    assert image.save(str(path))
    tab.open_file(path, "image")
    wait_until_idle(qtbot, tab.context)
    assert tab.entry == "lenet-live"
    assert isinstance(tab.panel, LeNetPanel)
    assert tab.state.as_dict()["entry"] == "lenet-live"


def test_every_control_has_words_and_is_reached_by_tab(qtbot: QtBot, tab: LayersTab) -> None:
    demo_panel(qtbot, tab)
    assert nameless(tab) == []
    assert unreachable(tab, qtbot) == []

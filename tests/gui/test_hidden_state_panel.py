"""The hidden state over the words of a text, and forgetting."""

from __future__ import annotations

import pytest
import torch
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.panels.hidden_state import HiddenStatePanel
from gui.tabs.base import TabContext
from tests.gui.text_panel_host import TextPanelHost, draw_words, open_text_panel, wait_until_idle

Host = TextPanelHost[HiddenStatePanel]


@pytest.fixture
def host(qtbot: QtBot, context: TabContext) -> Host:
    host = open_text_panel(qtbot, context, HiddenStatePanel)
    draw_words(qtbot, host, 7)
    return host


def _click_column(host: Host, column: int) -> None:
    picture = host.panel.picture
    place: QPointF = picture.cell_rect((3, column)).center()
    QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=place.toPoint())


def test_before_a_text_it_says_how_to_get_one(qtbot: QtBot, context: TabContext) -> None:
    host = open_text_panel(qtbot, context, HiddenStatePanel)
    assert "Start a text" in host.panel.figure.accessibleDescription()
    assert not host.panel.forget_button.isEnabled()


@pytest.mark.parametrize(("part", "place"), [("h", 0), ("c", 1)])
@pytest.mark.parametrize("layer", [1, 2])
def test_each_column_is_the_modules_own_state_after_that_word(
    qtbot: QtBot, host: Host, part: str, place: int, layer: int
) -> None:
    host.panel.parts.button(place).click()
    host.panel.layer_box.setValue(layer)
    wait_until_idle(qtbot, host.context)
    found, run = host.panel.map, host.generation.run
    assert found is not None
    assert run is not None
    assert (found.part, found.layer) == (part, layer)
    state = run.handle.module.init_hidden(1)
    with torch.no_grad():
        for column, word in enumerate(run.ids):
            _, state = run.handle.module(torch.tensor([[word]]), state)
            assert found.values[:, column].tolist() == pytest.approx(state[place][layer - 1, 0].tolist(), abs=1e-5)
    assert host.panel.figure.title == f"{part} of layer {layer}: 8 of 8 units"
    assert host.panel.figure.table is not None
    assert len(host.panel.figure.table.rows) == 10


def test_a_click_on_a_column_opens_its_word(qtbot: QtBot, host: Host) -> None:
    _click_column(host, 5)  # three words of prompt
    assert host.generation.selected == 2
    assert host.panel.picture.marked_column == 5
    _click_column(host, 1)  # one of the prompt cannot be opened
    assert host.generation.selected is None
    assert host.panel.picture.marked_column is None


def test_a_word_that_is_opened_in_the_text_is_framed(qtbot: QtBot, host: Host) -> None:
    host.generation.select_word(4)
    assert host.panel.picture.marked_column == 7
    host.generation.select_word(None)
    assert host.panel.picture.marked_column is None


def test_a_word_further_back_than_the_map_widens_it(qtbot: QtBot, host: Host) -> None:
    host.panel.words_box.setValue(3)
    wait_until_idle(qtbot, host.context)
    assert host.panel.map is not None
    assert len(host.panel.map.words) == 3
    host.generation.select_word(1)
    wait_until_idle(qtbot, host.context)
    assert len(host.panel.map.words) == 6
    assert host.panel.picture.marked_column == 0


def test_fewer_units_are_those_that_vary_most(qtbot: QtBot, host: Host) -> None:
    wide = host.panel.map
    assert wide is not None
    host.panel.units_box.setValue(3)
    wait_until_idle(qtbot, host.context)
    assert host.panel.map is not None
    spread = wide.values.std(axis=1).tolist()
    expected = sorted(sorted(range(8), key=lambda unit: -spread[unit])[:3])
    assert list(host.panel.map.units) == expected


def test_forget_now_reads_the_open_word_from_nothing(qtbot: QtBot, host: Host) -> None:
    host.generation.select_word(2)
    before = [word.id for word in host.generation.words]
    with qtbot.waitSignal(host.generation.tree_changed):
        QTest.mouseClick(host.panel.forget_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not host.generation.is_running)
    wait_until_idle(qtbot, host.context)
    run, found = host.generation.run, host.panel.map
    assert run is not None
    assert found is not None
    assert [word.id for word in host.generation.words[:3]] == before[:3]
    assert [found.first + column for column in found.forgotten] == [run.prompt_length + 2]
    module = run.handle.module
    with torch.no_grad():
        _, state = module(torch.tensor([[before[2]]]), module.init_hidden(1))
    column = found.values[:, found.forgotten[0]]
    assert column.tolist() == pytest.approx(state[0][0, 0].tolist(), abs=1e-5)
    said = host.panel.change.text()
    assert said.startswith(f"Forgotten: all before “{host.generation.words[2].word}”")
    assert "bits open" in said
    host.generation.show_branch(0)
    wait_until_idle(qtbot, host.context)
    assert "Forgotten" not in host.panel.change.text()


def test_without_an_open_word_the_last_one_is_kept(qtbot: QtBot, host: Host) -> None:
    host.panel.forget_button.setFocus()
    QTest.keyClick(host.panel.forget_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: host.generation.current != 0 and not host.generation.is_running)
    wait_until_idle(qtbot, host.context)
    assert host.generation.node is not None
    assert host.generation.node.fork_index == 6


def test_settings_come_back(qtbot: QtBot, host: Host, context: TabContext) -> None:
    host.panel.layer_box.setValue(2)
    host.panel.parts.button(1).click()
    host.panel.units_box.setValue(5)
    kept = host.state.as_dict()
    other = open_text_panel(qtbot, context, HiddenStatePanel)
    assert other.state.restore(kept) == ()
    panel = other.panel
    assert (panel.layer_box.value(), panel.part, panel.units_box.value()) == (2, "c", 5)
    wait_until_idle(qtbot, context)

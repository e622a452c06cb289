"""What a drawn word could have been, and branching from another one."""

from __future__ import annotations

import math

import pytest
import torch
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from engine.text.sampling import Sampling
from gui.panels.word_details import WordDetailsPanel
from gui.tabs.base import TabContext
from gui.widgets.alternatives import AlternativeBars
from tests.gui.text_panel_host import TextPanelHost, draw_words, open_text_panel, wait_until_idle

Host = TextPanelHost[WordDetailsPanel]


@pytest.fixture
def host(qtbot: QtBot, context: TabContext) -> Host:
    host = open_text_panel(qtbot, context, WordDetailsPanel)
    draw_words(qtbot, host, 8)
    return host


def _open(qtbot: QtBot, host: Host, index: int) -> None:
    host.generation.select_word(index)
    qtbot.waitUntil(lambda: host.panel.details is not None and host.panel.details.index == index)
    wait_until_idle(qtbot, host.context)


def _click(bars: AlternativeBars, row: int) -> None:
    place = bars.cell_rect(row).center().toPoint()
    QTest.mouseClick(bars, Qt.MouseButton.LeftButton, pos=place)


def test_without_a_word_it_says_how_to_open_one(host: Host) -> None:
    assert not host.panel.figure.has_picture
    assert "Click a word" in host.panel.figure.accessibleDescription()
    assert host.panel.figure.table is None


def test_a_word_that_is_closed_leaves_nothing_of_itself(qtbot: QtBot, host: Host) -> None:
    _open(qtbot, host, 3)
    assert host.panel.figure.reading
    host.generation.select_word(None)
    qtbot.waitUntil(lambda: not host.panel.figure.has_picture)
    assert host.panel.figure.reading == ""


def test_an_open_word_shows_its_alternatives_with_their_numbers(qtbot: QtBot, host: Host) -> None:
    _open(qtbot, host, 3)
    panel, word, run = host.panel, host.generation.words[3], host.generation.run
    assert run is not None
    ids = torch.tensor(list(run.ids[: run.prompt_length + 3])).reshape(-1, 1)
    with torch.no_grad():
        logits, _ = run.handle.module(ids, run.handle.module.init_hidden(1))
    own = torch.softmax(logits[-1].flatten().double(), 0)
    rank = 1 + int((own > own[word.id]).sum())
    entropy = -sum(share * math.log2(share) for share in own.tolist())
    assert panel.figure.title == f"Instead of “{word.word}”"
    assert panel.facts.text().startswith(f"Rank {rank} of 13 · entropy {entropy:.1f} → {entropy:.1f} bits · 0 % cut")
    expected = own.sort(descending=True).values.tolist()
    assert [choice.probability for choice in panel.bars.choices[:10]] == pytest.approx(expected[:10], abs=1e-5)
    table = panel.figure.table
    assert table is not None
    assert [row[1] for row in table.rows if row[-1] == "yes"] == [word.word]


def test_a_drawn_word_that_is_not_likely_has_a_row_of_its_own(qtbot: QtBot, host: Host) -> None:
    run = host.generation.run
    assert run is not None
    logits = run.logits_after(run.prompt_length + 2)
    least = int(logits.argmin())
    host.generation.grow(2, least)
    qtbot.waitUntil(lambda: host.generation.current != 0)
    _open(qtbot, host, 2)
    bars = host.panel.bars
    assert [choice.rank for choice in bars.choices] == [*range(1, 11), 13]
    assert bars.choices[-1].id == least
    above, own = bars.cell_rect(9), bars.cell_rect(10)
    assert own.top() > above.bottom() + 1  # set apart


def test_a_click_on_an_alternative_grows_a_branch_from_there(qtbot: QtBot, host: Host) -> None:
    _open(qtbot, host, 4)
    panel, before = host.panel, [word.id for word in host.generation.words]
    row = next(at for at, choice in enumerate(panel.bars.choices) if choice.id != before[4])
    wanted = panel.bars.choices[row].id
    with qtbot.waitSignal(host.generation.tree_changed):
        _click(panel.bars, row)
    assert host.generation.tree is not None
    assert len(host.generation.tree.nodes) == 2
    assert [word.id for word in host.generation.words[:5]] == [*before[:4], wanted]
    wait_until_idle(qtbot, host.context)
    qtbot.waitUntil(lambda: host.panel.details is not None and host.panel.details.chosen.id == wanted)


def test_enter_chooses_and_the_drawn_word_itself_is_no_branch(qtbot: QtBot, host: Host) -> None:
    _open(qtbot, host, 1)
    bars, drawn = host.panel.bars, host.generation.words[1].id
    place = next(at for at, choice in enumerate(bars.choices) if choice.id == drawn)
    _click(bars, place)
    wait_until_idle(qtbot, host.context)
    assert host.generation.tree is not None
    assert len(host.generation.tree.nodes) == 1
    bars.setFocus()
    QTest.keyClick(bars, Qt.Key.Key_Home)
    QTest.keyClick(bars, Qt.Key.Key_Down if bars.choices[0].id == drawn else Qt.Key.Key_Home)
    with qtbot.waitSignal(host.generation.tree_changed):
        QTest.keyClick(bars, Qt.Key.Key_Return)
    wait_until_idle(qtbot, host.context)


def test_the_settings_of_then_count_and_cut_words_say_by_what(qtbot: QtBot, host: Host) -> None:
    host.generation.set_sampling(Sampling(0.7, top_k=2))
    host.generation.draw(3)
    qtbot.waitUntil(lambda: len(host.generation.words) == 11 and not host.generation.is_running)
    _open(qtbot, host, 9)
    assert host.panel.details is not None
    assert host.panel.details.next_word.words_left == 2
    assert "cut by top-k" in host.panel.bars.cell_text(5)
    assert host.panel.details.chosen.rank <= 2
    _open(qtbot, host, 0)  # drawn before
    assert host.panel.details.next_word.words_left == 13


def test_looking_changes_nothing(qtbot: QtBot, context: TabContext) -> None:
    texts = []
    for looks in (False, True):
        host = open_text_panel(qtbot, context, WordDetailsPanel)
        draw_words(qtbot, host, 5)
        if looks:
            for index in range(5):
                _open(qtbot, host, index)
        host.generation.draw(5)
        qtbot.waitUntil(lambda host=host: len(host.generation.words) == 10 and not host.generation.is_running)
        texts.append([(word.id, word.surprise_bits) for word in host.generation.words])
        wait_until_idle(qtbot, context)
    assert texts[0] == texts[1]


def test_what_comes_too_late_is_dropped(qtbot: QtBot, host: Host) -> None:
    host.generation.select_word(2)
    host.generation.select_word(6)
    wait_until_idle(qtbot, host.context)
    assert host.panel.details is not None
    assert host.panel.details.index == 6
    host.generation.select_word(3)
    host.generation.select_word(None)
    wait_until_idle(qtbot, host.context)
    assert host.panel.details is None
    assert not host.panel.figure.has_picture

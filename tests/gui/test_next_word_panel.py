"""The choice of the next word before it is made."""

from __future__ import annotations

import time

import numpy as np
import pytest
import torch
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from engine.text.next_word import NextWord, explain_next
from engine.text.sampling import Sampling
from engine.text.vocabulary import Dictionary
from gui.panels.next_word import NextWordPanel
from gui.tabs.base import TabContext
from gui.widgets import pipeline_steps as steps
from gui.widgets.pipeline_picture import PipelinePicture
from tests.gui.text_panel_host import TextPanelHost, draw_words, open_text_panel, wait_until_idle

# Probabilities 0.4, 0.3, 0.2, 0.1 of four words.
SHARES = (0.4, 0.3, 0.2, 0.1)
WORDS = Dictionary(("the", "<unk>", "river", "old"))


def _found(sampling: Sampling) -> NextWord:
    return explain_next(torch.tensor(SHARES).log(), sampling, WORDS)


@pytest.fixture
def host(qtbot: QtBot, context: TabContext) -> TextPanelHost[NextWordPanel]:
    return open_text_panel(qtbot, context, NextWordPanel)


@pytest.mark.parametrize(
    ("sampling", "cuts", "kept"),
    [
        (Sampling(), [None, None, None, None], [1.0, 1.0, 1.0]),
        (Sampling(top_k=2), [None, None, steps.TOP_K, steps.TOP_K], [1.0, 0.7, 0.7]),
        # of the 0.9 that three words hold, 0.4 / 0.9 < 0.5 <= 0.7 / 0.9
        (Sampling(top_k=3, top_p=0.5), [None, None, steps.TOP_P, steps.TOP_K], [1.0, 0.9, 0.7]),
        (Sampling(forbid_unknown=True), [None, steps.TEMPERATURE, None, None], [0.7, 0.7, 0.7]),
        (Sampling(top_k=1), [None, steps.TOP_K, steps.TOP_K, steps.TOP_K], [1.0, 0.4, 0.4]),
        (Sampling(top_p=1e-9), [None, steps.TOP_P, steps.TOP_P, steps.TOP_P], [1.0, 1.0, 0.4]),
        (Sampling(temperature=0), [None, *[steps.TEMPERATURE] * 3], [1.0, 1.0, 1.0]),
        (Sampling(temperature=0, forbid_unknown=True), [None, *[steps.TEMPERATURE] * 3], [1.0, 1.0, 1.0]),
    ],
)
def test_each_word_stops_at_the_step_that_cuts_it(
    sampling: Sampling, cuts: list[int | None], kept: list[float]
) -> None:
    found = _found(sampling)
    assert [steps.cut_step(choice, sampling) for choice in found.choices] == cuts
    columns = steps.steps_of(found)
    assert [columns[at].kept for at in (steps.TEMPERATURE, steps.TOP_K, steps.TOP_P)] == pytest.approx(kept)
    assert columns[steps.LOGITS].kept is None
    assert columns[steps.DRAW].kept is None


def test_what_a_step_cuts_and_what_is_left_make_what_was_there_before() -> None:
    columns = steps.steps_of(_found(Sampling(1.7, 3, 0.6, True)))
    before = 1.0
    for at in (steps.TEMPERATURE, steps.TOP_K, steps.TOP_P):
        assert columns[at].kept is not None
        assert (columns[at].kept or 0.0) + columns[at].cut == pytest.approx(before)
        before = columns[at].kept or 0.0


@pytest.mark.parametrize(
    "sampling", [Sampling(), Sampling(0.5), Sampling(1, 3), Sampling(2, 3, 0.7, True), Sampling(0)]
)
def test_the_words_and_all_others_hold_what_a_step_keeps(sampling: Sampling) -> None:
    found = _found(sampling)
    shown = found.choices[:2]
    for at in (steps.TEMPERATURE, steps.TOP_K, steps.TOP_P, steps.DRAW):
        alive = [
            steps.share_of(choice, at, sampling)
            for choice in shown
            if (out := steps.cut_step(choice, sampling)) is None or at < out
        ]
        column = steps.steps_of(found)[at].kept
        whole = 1.0 if column is None else column
        assert sum(alive) + steps.others_share(found, shown, at) == pytest.approx(whole)


def test_a_forbidden_word_is_signed_as_such_also_when_greedy() -> None:
    for temperature in (0.0, 1.0):
        sampling = Sampling(temperature, forbid_unknown=True)
        unknown = _found(sampling).choices[1]
        assert steps.cut_sign(unknown, sampling) == "✗ forbidden"


@pytest.mark.parametrize(
    ("share", "text"), [(1, "100 %"), (0, "0 %"), (0.123, "12.3 %"), (0.0042, "0.42 %"), (3e-7, "< 0.01 %")]
)
def test_shares_have_as_many_digits_as_they_need(share: float, text: str) -> None:
    assert steps.share_text(share) == text


def test_cut_words_are_outlines_and_their_stream_ends(qtbot: QtBot) -> None:
    picture = PipelinePicture()
    qtbot.addWidget(picture)
    picture.resize(900, 400)
    picture.set_next_word(_found(Sampling(top_k=2)))
    picture.show()
    image = picture.grab().toImage()
    accent = QColor(picture.look.theme.accent)

    def colour(row: int, step: int) -> QColor:
        rect = picture.cell_rect((row, step))
        return image.pixelColor(QPoint(round(rect.left() + picture.look.px(4)), round(rect.center().y())))

    assert colour(0, steps.DRAW) == accent
    cut = colour(3, steps.DRAW)
    assert abs(cut.red() - cut.blue()) < 40  # grey
    window = QColor(picture.look.theme.window)
    right = picture.cell_rect((3, steps.TOP_P)).right() - picture.look.px(2)
    assert image.pixelColor(QPoint(round(right), round(picture.cell_rect((3, 0)).center().y()))) == window
    alive = picture.cell_rect((1, steps.TOP_P))
    assert image.pixelColor(QPoint(round(alive.right() - 2), round(alive.center().y()))) != window


def test_the_prompt_alone_is_enough_to_see_what_may_follow(host: TextPanelHost[NextWordPanel]) -> None:
    panel = host.panel
    assert host.generation.run is None
    found = panel.found
    assert found is not None
    assert panel.figure.has_picture
    model = host.generation.model
    assert model is not None
    ids = torch.as_tensor(model.words.encode(["the", "old", "bridge"])).reshape(-1, 1)
    with torch.no_grad():
        logits, _ = model.module(ids, model.module.init_hidden(1))
    expected = torch.softmax(logits[-1].flatten().double(), 0)
    assert [choice.probability for choice in found.choices] == pytest.approx(
        expected.sort(descending=True).values[: len(found.choices)].tolist(), abs=1e-5
    )
    assert panel.figure.reading == found.sentence
    assert panel.figure.table is not None
    assert len(panel.figure.table.rows) == len(found.choices)


def test_a_setting_reshapes_the_bars_before_anything_is_drawn(qtbot: QtBot, host: TextPanelHost[NextWordPanel]) -> None:
    panel = host.panel
    with qtbot.waitSignal(panel.picture.changed):
        host.generation.set_sampling(Sampling(0.5, top_k=3))
    assert panel.found is not None
    assert panel.found.words_left == 3
    with qtbot.waitSignal(panel.picture.changed):
        host.generation.set_sampling(Sampling(0))
    assert panel.found.words_left == 1
    assert "Nothing is left to chance" in panel.figure.reading
    assert host.generation.run is None


def test_a_bad_setting_keeps_the_picture_and_says_why(qtbot: QtBot, host: TextPanelHost[NextWordPanel]) -> None:
    before = host.panel.found
    host.generation.set_sampling(Sampling(top_k=99))
    qtbot.waitUntil(lambda: "Top-k 99" in host.panel.figure.banner.message)
    assert host.panel.found is before
    assert host.panel.figure.has_picture
    host.generation.set_sampling(Sampling(top_k=2))
    qtbot.waitUntil(lambda: not host.panel.figure.banner.message)


def test_it_follows_the_text_that_was_drawn(qtbot: QtBot, host: TextPanelHost[NextWordPanel]) -> None:
    draw_words(qtbot, host, 6)
    run, found = host.generation.run, host.panel.found
    assert run is not None
    assert found is not None
    expected = explain_next(run.logits_after(len(run.ids)), host.generation.sampling, run.handle.words)
    assert found.choices == expected.choices


def test_keys_walk_through_words_and_steps(qtbot: QtBot, host: TextPanelHost[NextWordPanel]) -> None:
    picture = host.panel.picture
    picture.setFocus()
    QTest.keyClick(picture, Qt.Key.Key_Down)
    first = picture.read_out
    QTest.keyClick(picture, Qt.Key.Key_Down)
    assert picture.read_out != first
    assert "logit" in picture.read_out
    assert "drawn with" in picture.read_out
    QTest.keyClick(picture, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(picture, Qt.Key.Key_Down)
    assert picture.read_out.startswith("Draw: the other 3 words hold")


def test_words_of_any_script_are_shown_safely(qtbot: QtBot) -> None:
    picture = PipelinePicture()
    qtbot.addWidget(picture)
    words = Dictionary(("<b>x</b>", "\u202eabc", "a\u200bb", "שלום"))
    picture.set_next_word(explain_next(torch.tensor(SHARES).log(), Sampling(), words))
    picture.resize(700, 300)
    picture.show()
    assert not picture.grab().isNull()
    assert "<b>x</b>" in picture.cell_text((0, 0))
    assert "\u202e" not in picture.cell_text((1, 0))
    assert "[U+200B]" in picture.cell_text((2, 0))


@pytest.mark.slow
def test_a_slider_is_followed_within_two_frames(qtbot: QtBot, host: TextPanelHost[NextWordPanel]) -> None:
    panel, times = host.panel, []
    for temperature in np.linspace(0.3, 2, 12):
        started = time.perf_counter()
        with qtbot.waitSignal(panel.picture.changed):
            host.generation.set_sampling(Sampling(float(temperature)))
        panel.picture.repaint()
        times.append(time.perf_counter() - started)
    wait_until_idle(qtbot, host.context)
    assert min(times) < 0.033

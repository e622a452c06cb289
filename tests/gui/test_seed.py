"""The one seed: locked or drawn for each run, in step with its box, and no global generator moves."""

from __future__ import annotations

import random

import numpy as np
import pytest
import torch
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.seed import LARGEST_SEED, Seed
from gui.theme import apply_theme
from gui.widgets.seed_box import SeedBox
from tests.gui.accessibility import nameless


@pytest.fixture
def seed(qapp) -> Seed:
    return Seed(7)


@pytest.fixture
def box(qtbot: QtBot, seed: Seed) -> SeedBox:
    box = SeedBox(seed)
    qtbot.addWidget(box)
    with qtbot.waitExposed(box):
        box.show()
    return box


def test_a_locked_seed_is_the_same_for_every_run(seed):
    assert seed.is_locked
    assert [seed.for_run() for _ in range(5)] == [7] * 5


def test_an_unlocked_seed_is_another_one_for_every_run(seed):
    seed.set_locked(False)
    heard: list[int] = []
    seed.changed.connect(heard.append)
    drawn = [seed.for_run() for _ in range(50)]
    assert drawn == heard
    assert len(set(drawn)) == 50
    assert all(0 <= number <= LARGEST_SEED for number in drawn)
    assert seed.value == drawn[-1]  # what was used can be read and locked


def test_the_dice_draws_another_number_also_while_locked(seed, qtbot):
    with qtbot.waitSignal(seed.changed):
        seed.roll()
    assert seed.value != 7
    assert seed.for_run() == seed.value


@pytest.mark.parametrize("present", [0, 1, 2**31 - 2, 2**31 - 1])
@pytest.mark.parametrize("drawn", [0, 1, 2**31 - 2])
def test_the_dice_reaches_both_ends_and_never_the_present_number(monkeypatch, present, drawn):
    monkeypatch.setattr("gui.seed.secrets.randbelow", lambda limit: min(drawn, limit - 1))
    seed = Seed(present)
    seed.roll()
    assert seed.value != present
    assert 0 <= seed.value <= 2**31 - 1


@pytest.mark.parametrize(
    ("value", "error"),
    [(-1, ValueError), (2**31, ValueError), (2**70, ValueError), (1.0, TypeError), (True, TypeError)],
)
def test_a_bad_value_is_refused_and_changes_nothing(seed, value, error):
    with pytest.raises(error):
        seed.set_value(value)
    with pytest.raises(TypeError):
        seed.set_locked(1)
    assert (seed.value, seed.is_locked) == (7, True)


def test_no_global_generator_is_touched(seed, box, qtbot):
    before = random.getstate(), repr(np.random.get_state()), torch.get_rng_state()
    seed.set_locked(False)
    for _ in range(10):
        seed.for_run()
    qtbot.mouseClick(box.dice_button, Qt.MouseButton.LeftButton)
    assert random.getstate() == before[0]
    assert repr(np.random.get_state()) == before[1]
    assert torch.equal(torch.get_rng_state(), before[2])


def test_the_box_follows_the_seed(seed, box):
    seed.set_value(123)
    assert box.value_box.value() == 123
    seed.set_locked(False)
    assert not box.lock_button.isChecked()
    assert "another" in box.lock_button.toolTip()


def test_a_typed_number_is_the_seed_when_it_is_complete(qtbot, seed, box):
    heard: list[int] = []
    seed.changed.connect(heard.append)
    box.value_box.setFocus()
    box.value_box.selectAll()
    qtbot.keyClicks(box.value_box, "2147483647")
    assert heard == []
    qtbot.keyClick(box.value_box, Qt.Key.Key_Return)
    assert heard == [2147483647]
    box.value_box.selectAll()
    qtbot.keyClicks(box.value_box, "99999999999")  # the field takes no more digits than fit
    qtbot.keyClick(box.value_box, Qt.Key.Key_Return)
    assert 0 <= seed.value <= LARGEST_SEED


def test_lock_and_dice_work_by_mouse_and_by_key(qtbot, seed, box):
    qtbot.mouseClick(box.lock_button, Qt.MouseButton.LeftButton)
    assert not seed.is_locked
    qtbot.keyClick(box.lock_button, Qt.Key.Key_Space)
    assert seed.is_locked
    qtbot.mouseClick(box.dice_button, Qt.MouseButton.LeftButton)
    first = seed.value
    assert first != 7
    qtbot.keyClick(box.dice_button, Qt.Key.Key_Space)
    assert seed.value != first


def test_everything_has_a_name_and_its_key(seed, box):
    assert nameless(box) == []
    assert box.label.buddy() is box.value_box
    assert QKeySequence.mnemonic(box.label.text()).toString() == "Alt+D"
    assert "2,147,483,647" in box.value_box.toolTip()


def _darkest_and_lightest(box: SeedBox) -> tuple[int, int]:
    image = box.lock_button.icon().pixmap(64, 64).toImage()
    pixels = [image.pixelColor(x, y) for x in range(64) for y in range(64)]
    shades = [pixel.lightness() for pixel in pixels if pixel.alpha() > 200]
    return min(shades), max(shades)


def test_the_icons_are_drawn_in_the_theme_s_colours(qtbot, qapp, seed):
    page = QWidget()
    qtbot.addWidget(page)
    box = SeedBox(seed)
    QVBoxLayout(page).addWidget(box)
    page.show()
    assert _darkest_and_lightest(box)[1] < 60
    for theme in ("dark", "contrast"):
        apply_theme(qapp, theme)
        assert _darkest_and_lightest(box)[0] > 180
    locked = box.lock_button.icon().cacheKey()
    seed.set_locked(False)
    assert box.lock_button.icon().cacheKey() != locked  # the shape tells it, too

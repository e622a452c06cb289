"""The prompt as chips, used with mouse and keys."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from engine.text.prompt import read_prompt
from gui.widgets.prompt_box import PromptBox
from gui.widgets.prompt_chips import LONGEST_TEXT, MOST_CHIPS, PromptChips
from tests.gui.word_models import small_word_model

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def chips(qtbot: QtBot) -> PromptChips:
    chips = PromptChips()
    qtbot.addWidget(chips)
    chips.resize(280, 90)
    chips.show()
    return chips


@pytest.fixture
def box(qtbot: QtBot) -> PromptBox:
    page = QWidget()
    qtbot.addWidget(page)
    layout = QVBoxLayout(page)
    box = PromptBox()
    layout.addWidget(box)
    layout.addWidget(QPushButton("Next"))
    page.show()
    box.page = page  # keeps it
    return box


def show(chips: PromptChips, text: str) -> PromptChips:
    chips.set_reading(read_prompt(small_word_model(), text))
    return chips


def texts(chips: PromptChips) -> list[str]:
    return [chip.shown_text for chip in chips.chips]


def press(menu: QMenu, key: Qt.Key) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(menu, QKeyEvent(kind, key, Qt.KeyboardModifier(0)))


def test_known_words_line_ends_and_unknown_words_look_different(chips):
    show(chips, "the rivr\nis")
    assert texts(chips) == ["the", "rivr → <unk>", "↵ <eos>", "is"]
    known, unknown, end, _ = chips.chips
    assert unknown.sizeHint().width() > known.sizeHint().width()
    assert unknown.focusPolicy() == Qt.FocusPolicy.StrongFocus
    assert known.focusPolicy() == end.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert "read as <unk>" in unknown.accessibleDescription()
    assert "Word 2 of the vocabulary" in known.toolTip()
    pictures = [chip.grab().toImage() for chip in (known, unknown, end)]
    middles = [image.pixelColor(image.width() // 2, 4).name() for image in pictures]
    assert middles[1] != middles[0] == middles[2]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_click_on_an_unknown_word_asks_and_its_menu_replaces_it(qtbot, chips):
    show(chips, "the Rivr")
    with qtbot.waitSignal(chips.suggestions_asked) as asked:
        qtbot.mouseClick(chips.chips[1], LEFT)
    (chip,) = asked.args
    menu = chips.open_menu(chip)
    assert menu is not None
    assert menu.isVisible()
    assert menu.actions()[0].text() == "river"
    with qtbot.waitSignal(chips.suggestion_chosen) as chosen:
        press(menu, Qt.Key.Key_Return)
    assert chosen.args[0] == chip
    assert chosen.args[1].text == "river"


def test_unknown_words_are_reached_and_opened_by_keys(qtbot, chips):
    show(chips, "the xx is yy")
    first, second = chips.chips[1], chips.chips[3]
    first.setFocus()
    assert QApplication.focusWidget() is first
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is second
    with qtbot.waitSignal(chips.suggestions_asked):
        qtbot.keyClick(second, Qt.Key.Key_Space)
    before = second.grab().toImage()
    second.clearFocus()
    assert second.grab().toImage() != before


def test_a_known_word_opens_nothing(qtbot, chips):
    show(chips, "the")
    with qtbot.assertNotEmitted(chips.suggestions_asked, wait=1):
        qtbot.mouseClick(chips.chips[0], LEFT)


def test_a_menu_for_a_word_that_is_gone_does_not_open(chips):
    show(chips, "the rivr")
    chip = chips.chips[1].chip
    show(chips, "the")
    assert chips.open_menu(chip) is None


def test_a_word_without_neighbours_says_so(chips):
    show(chips, "qqqqqqqqqqqq")
    menu = chips.menu_for(chips.chips[0].chip)
    (action,) = menu.actions()
    assert not action.isEnabled()
    assert "No word is near" in action.text()
    menu.deleteLater()


def test_long_prompts_show_their_first_chips_and_count_the_rest(chips):
    show(chips, "the " * (MOST_CHIPS + 480))
    assert len(chips.chips) == MOST_CHIPS
    assert chips.more_label.text() == "and 480 more"
    assert not chips.more_label.isHidden()
    show(chips, "the river")
    assert len(chips.chips) == 2
    assert chips.more_label.isHidden()


def test_fifty_thousand_words_cost_no_more_chips_than_sixty(chips):
    reading = read_prompt(small_word_model(), "the xx is " * 16_667)
    show(chips, "the river")  # fonts are loaded
    start = time.perf_counter()
    chips.set_reading(reading)
    QApplication.processEvents()
    assert time.perf_counter() - start < 1.0
    assert len(chips.chips) == MOST_CHIPS
    assert "49,941 more" in chips.more_label.text()


def test_the_same_chips_are_used_again_while_somebody_types(chips):
    show(chips, "the riv")
    before = chips.chips
    show(chips, "the rive")
    show(chips, "the river is")
    assert chips.chips[:2] == before
    assert texts(chips) == ["the", "river", "is"]


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("<b>x</b>", "<b>x</b> → <unk>"),
        ("a\u200bb", "a[U+200B]b → <unk>"),
        ("\u202eevil", "[U+202E]evil → <unk>"),
        ("אב", "\u2068אב\u2069 → <unk>"),
    ],
)
def test_odd_words_are_shown_safely_and_literally(chips, typed, shown):
    show(chips, typed)
    assert texts(chips) == [shown]
    tip = chips.chips[0].toolTip()
    assert "<b>x" not in tip
    if "\u200b" in typed:
        assert "U+200B ZERO WIDTH SPACE" in tip
    assert chips.chips[0].accessibleName()


def test_a_long_word_is_cut_on_its_chip_and_whole_in_its_tip(chips):
    show(chips, "x" * 500)
    assert len(chips.chips[0].shown_text) <= LONGEST_TEXT + len(" → <unk>")
    assert "x" * 500 in chips.chips[0].toolTip()


def test_a_suggestion_replaces_its_word_in_the_field_and_can_be_taken_back(box):
    box.setPlainText("😀 the Rivr\nRivr is")
    reading = read_prompt(small_word_model(), box.text)
    second = [chip for chip in reading.chips if chip.text == "Rivr"][1]
    suggestion = next(item for item in second.suggestions if item.text == "river")
    box.replace(second, suggestion)
    assert box.text == "😀 the Rivr\nriver is"
    box.undo()
    assert box.text == "😀 the Rivr\nRivr is"
    box.setPlainText("another text")
    box.replace(second, suggestion)
    assert box.text == "another text"


def test_enter_ends_a_line_control_enter_starts_and_tab_leaves(qtbot, box):
    box.setFocus()
    qtbot.keyClicks(box, "the")
    with qtbot.assertNotEmitted(box.start_asked, wait=1):
        qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.keyClicks(box, "river")
    assert box.text == "the\nriver"
    with qtbot.waitSignal(box.start_asked):
        qtbot.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(box, Qt.Key.Key_Tab)
    assert box.text == "the\nriver"
    assert not box.hasFocus()


def test_a_prompt_comes_back_unless_it_is_very_long(box):
    box.setPlainText("the\nriver <b>")
    assert box.remembered() == "the\nriver <b>"
    box.setPlainText("x " * 60_000)
    assert box.remembered() == ""
    box.restore("of old")
    assert box.text == "of old"
    with pytest.raises(ValueError, match="text"):
        box.restore(3)

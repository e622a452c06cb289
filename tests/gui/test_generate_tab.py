"""Generate, used as a user uses it."""

from __future__ import annotations

import errno
import time
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from engine.progress import drain
from engine.quantization.schemes.tutorial_int8 import TutorialInt8
from engine.text import generation
from engine.text.generation import generate_text
from engine.text.sampling import Sampling
from gui.tabs.generate import FIRST_WORDS_SMALL, GenerateTab
from gui.widgets.generation_controls import TUTORIAL_WORDS
from tests.gui.accessibility import nameless, unreachable, without_visible_focus
from tests.gui.word_models import shown_with_small_model, small_word_model

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def tab(qtbot, context) -> GenerateTab:
    return shown_with_small_model(qtbot, context, GenerateTab(context))


def type_prompt(qtbot, tab: GenerateTab, text: str) -> None:
    box = tab.controls.prompt_box
    box.selectAll()
    qtbot.keyClick(box, Qt.Key.Key_Delete)
    qtbot.keyClicks(box, text)


def wait(qtbot, tab: GenerateTab) -> None:
    qtbot.waitUntil(lambda: tab.context.runner.is_idle and not tab.generation.is_preparing)


def press_start_and_wait(qtbot, tab: GenerateTab) -> None:
    qtbot.mouseClick(tab.controls.start_button, LEFT)
    wait(qtbot, tab)


def middle(tab: GenerateTab, index: int):
    return tab.text.picture.cell_rect(index).center().toPoint()


def answer_dialog(monkeypatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))


def test_start_shows_the_words_that_the_engine_draws(qtbot, tab):
    type_prompt(qtbot, tab, "the river")
    controls = tab.controls
    controls.words_box.setValue(30)
    controls.sampling.temperature.box.setValue(1.5)
    controls.sampling.top_k.box.setValue(9)
    controls.sampling.top_p.box.setValue(0.9)
    qtbot.mouseClick(controls.sampling.forbid_box, LEFT)
    controls.sampling.forbid_box.setChecked(True)
    tab.context.seed.set_value(7)
    press_start_and_wait(qtbot, tab)
    drawn = drain(
        generate_text(
            tab.context.session.word_model,
            prompt="the river",
            words=30,
            temperature=1.5,
            top_k=9,
            top_p=0.9,
            forbid_unknown=True,
            seed=7,
        )
    )
    assert list(tab.text.words) == list(drawn.words)
    assert tab.text.toPlainText() == " ".join(["the", "river", *(word.word for word in drawn.words)])
    assert controls.result_label.text().startswith("30 words, ")
    assert "words/s, seed 7" in controls.result_label.text()
    assert tab.figure.reading.startswith("30 words")


def test_control_return_in_the_prompt_starts_and_the_same_seed_gives_the_same_text(qtbot, tab):
    texts = []
    for _ in range(2):
        qtbot.keyClick(tab.controls.prompt_box, Qt.Key.Key_Return, CONTROL)
        wait(qtbot, tab)
        texts.append(tab.text.toPlainText())
    assert texts[0] == texts[1] != ""


def test_a_double_click_on_start_draws_one_text(qtbot, tab):
    starts: list[int] = []
    tab.generation.run_changed.connect(lambda: starts.append(1))
    tab.controls.words_box.setValue(30)
    qtbot.mouseDClick(tab.controls.start_button, LEFT)
    qtbot.mouseClick(tab.controls.start_button, LEFT)
    tab.run_or_restart()
    wait(qtbot, tab)
    assert starts == [1]
    assert len(tab.text.words) == 30


def test_stop_ends_the_engine_within_one_word_and_keeps_the_words_so_far(qtbot, tab, monkeypatch):
    drawn: list[int] = []
    draw_word = generation.draw_word

    def count_and_draw(*arguments):
        drawn.append(1)
        return draw_word(*arguments)

    monkeypatch.setattr(generation, "draw_word", count_and_draw)
    drawn_at_stop: list[int] = []
    tab.controls.stop_button.clicked.connect(lambda: drawn_at_stop.append(len(drawn)))  # after the tab's own slot
    tab.controls.words_box.setValue(100_000)
    qtbot.mouseClick(tab.controls.start_button, LEFT)
    assert not tab.controls.start_button.isEnabled()
    qtbot.waitUntil(lambda: len(tab.text.words) >= 5)
    qtbot.mouseClick(tab.controls.stop_button, LEFT)
    wait(qtbot, tab)
    words = tab.text.words
    assert 5 <= len(words) == len(drawn) <= drawn_at_stop[0] + 1
    assert [word.index for word in words] == list(range(len(words)))
    assert tab.controls.start_button.isEnabled()
    assert tab.controls.save_button.isEnabled()
    assert not tab.controls.stop_button.isEnabled()


def test_pause_becomes_go_on_and_the_text_is_that_of_no_pause(qtbot, tab):
    controls = tab.controls
    controls.words_box.setValue(800)
    width = controls.pause_button.width()
    qtbot.mouseClick(controls.start_button, LEFT)
    qtbot.waitUntil(lambda: len(tab.text.words) >= 5)
    qtbot.mouseClick(controls.pause_button, LEFT)
    wait(qtbot, tab)
    assert controls.pause_button.text() == "Go on"
    assert controls.pause_button.width() == width
    assert controls.stop_button.isEnabled()
    assert len(tab.text.words) < 800
    qtbot.mouseClick(controls.pause_button, LEFT)
    wait(qtbot, tab)
    drawn = drain(generate_text(tab.generation.model, prompt=controls.prompt, words=800, temperature=0.8, seed=1))
    assert list(tab.text.words) == list(drawn.words)
    assert controls.pause_button.text() == "Pause"
    assert not controls.pause_button.isEnabled()


def test_stop_ends_a_paused_text(qtbot, tab):
    controls = tab.controls
    controls.words_box.setValue(5000)
    qtbot.mouseClick(controls.start_button, LEFT)
    qtbot.waitUntil(lambda: len(tab.text.words) >= 5)
    qtbot.mouseClick(controls.pause_button, LEFT)
    wait(qtbot, tab)
    qtbot.mouseClick(controls.stop_button, LEFT)
    assert not controls.pause_button.isEnabled()
    assert not controls.stop_button.isEnabled()
    tab.cancel_work()
    tab.cancel_work()


def test_one_word_draws_one_word(qtbot, tab):
    for count in (1, 2, 3):
        qtbot.mouseClick(tab.controls.one_button, LEFT)
        wait(qtbot, tab)
        assert len(tab.text.words) == count
    assert tab.controls.result_label.text().startswith("3 words")


def test_the_focus_goes_to_pause_and_comes_back(qtbot, tab):
    controls = tab.controls
    controls.words_box.setValue(100_000)
    controls.start_button.setFocus()
    qtbot.keyClick(controls.start_button, Qt.Key.Key_Space)
    assert controls.pause_button.hasFocus()
    qtbot.waitUntil(lambda: len(tab.text.words) >= 5)
    qtbot.keyClick(controls.pause_button, Qt.Key.Key_Space)
    wait(qtbot, tab)
    assert controls.pause_button.hasFocus()  # it is Go on now
    controls.stop_button.setFocus()
    qtbot.keyClick(controls.stop_button, Qt.Key.Key_Space)
    assert controls.start_button.hasFocus()
    controls.one_button.setFocus()
    qtbot.keyClick(controls.one_button, Qt.Key.Key_Space)
    wait(qtbot, tab)
    assert controls.one_button.hasFocus()


def test_settings_changed_in_a_pause_hold_from_the_next_word_on(qtbot, tab):
    qtbot.mouseClick(tab.controls.one_button, LEFT)
    wait(qtbot, tab)
    tab.controls.sampling.temperature.box.setValue(0)
    qtbot.mouseClick(tab.controls.one_button, LEFT)
    wait(qtbot, tab)
    run = tab.generation.run
    assert [run.sampling_of(index) for index in (0, 1)] == [Sampling(0.8), Sampling(0.0)]


def test_another_model_during_a_run_ends_it_and_says_so(qtbot, tab):
    tab.controls.words_box.setValue(100_000)
    qtbot.mouseClick(tab.controls.start_button, LEFT)
    qtbot.waitUntil(lambda: len(tab.text.words) >= 5)
    tab.context.session.set_model(small_word_model())
    wait(qtbot, tab)
    assert "another word model is open now" in tab.controls.result_label.text()
    assert len(tab.text.words) >= 5
    assert tab.controls.start_button.isEnabled()
    assert not tab.controls.pause_button.isEnabled()


def test_chips_follow_the_prompt_and_a_suggestion_goes_into_it(qtbot, tab):
    type_prompt(qtbot, tab, "the Rivr")
    qtbot.waitUntil(lambda: [chip.shown_text for chip in tab.controls.chips.chips][1:] == ["Rivr → <unk>"])
    assert "Rivr" in tab.controls.prompt_label.text()
    chip = tab.controls.chips.chips[1]
    menu = tab.controls.chips.menu_for(chip.chip)
    action = next(action for action in menu.actions() if action.text() == "river")
    action.trigger()
    menu.deleteLater()
    assert tab.controls.prompt == "the river"
    qtbot.waitUntil(lambda: "all in the vocabulary" in tab.controls.prompt_label.text())
    assert [chip.shown_text for chip in tab.controls.chips.chips] == ["the", "river"]


@pytest.mark.slow
def test_a_prompt_of_fifty_thousand_words_stays_smooth_and_is_read(qtbot, tab):
    prompt = "the river is of old " * 10_000
    tab.controls.prompt_box.set_text(prompt)
    start = time.perf_counter()
    tab.controls.prompt_box.insertPlainText("a ")
    QApplication.processEvents()
    assert time.perf_counter() - start < 1.0
    qtbot.waitUntil(lambda: "49,941 more" in tab.controls.chips.more_label.text(), timeout=20_000)
    tab.controls.words_box.setValue(5)
    qtbot.mouseClick(tab.controls.start_button, LEFT)  # while the prompt is still being read
    qtbot.waitUntil(lambda: len(tab.text.words) == 5, timeout=60_000)
    assert tab.generation.run.prompt_length == 50_001
    assert tab.state.as_dict()["prompt"] == ""


@pytest.mark.parametrize("prompt", ["<b>bold</b> &amp;", "\u202eevil a\u200bb", "qq ww ee", "   \n "])
def test_odd_prompts_are_shown_literally_and_drawn_after(qtbot, tab, prompt):
    tab.controls.prompt_box.set_text(prompt)
    tab.controls.words_box.setValue(5)
    press_start_and_wait(qtbot, tab)
    assert len(tab.text.words) == 5
    shown = tab.text.toPlainText().split()[:-5]
    wanted = prompt.replace("\n", " <eos> ").split()
    assert shown == wanted or not wanted
    tab.text.picture.grab()


def test_a_click_or_a_key_opens_a_word_and_escape_leaves_it(qtbot, tab):
    press_start_and_wait(qtbot, tab)
    qtbot.mouseClick(tab.text.picture, LEFT, pos=middle(tab, 3))
    assert tab.generation.selected == tab.text.opened == 3
    qtbot.keyClick(tab.text.picture, Qt.Key.Key_Right)
    assert tab.generation.selected == tab.text.opened == 4
    qtbot.keyClick(tab.text.picture, Qt.Key.Key_Escape)
    assert tab.generation.selected is tab.text.opened is None
    tab.generation.select_word(7)
    assert tab.text.opened == 7
    wait(qtbot, tab)


def test_looking_changes_nothing(qtbot, tab):
    """Words are opened and the settings of the next word looked at while words are drawn."""
    tab.controls.words_box.setValue(150)
    opened: list[int] = []

    def open_newest() -> None:
        tab.generation.select_word(tab.text.word_count - 1)
        opened.append(tab.text.word_count - 1)

    tab.generation.words_added.connect(open_newest)
    press_start_and_wait(qtbot, tab)
    assert opened
    model, prompt = tab.generation.model, tab.controls.prompt
    drawn = drain(generate_text(model, prompt=prompt, words=150, temperature=0.8, seed=1))
    assert list(tab.text.words) == list(drawn.words)


def test_the_menu_of_a_word_grows_a_branch(qtbot, tab):
    tab.controls.words_box.setValue(20)
    press_start_and_wait(qtbot, tab)
    before = tab.text.words
    menu = tab.text.picture.menu_for(4)
    menu.actions()[1].trigger()
    menu.deleteLater()
    wait(qtbot, tab)
    assert tab.generation.current == 1
    assert tab.text.words[:5] == before[:5]
    assert tab.figure.title == "Text: Branch 1"
    undo, redo = tab.edit_actions
    assert undo.isEnabled()
    undo.trigger()
    assert tab.text.words == before
    assert redo.isEnabled()


def test_the_table_has_a_row_a_word(qtbot, tab):
    tab.controls.words_box.setValue(12)
    press_start_and_wait(qtbot, tab)
    table = tab.figure.table
    assert len(table.rows) == 12
    word = tab.text.words[3]
    assert tuple(table.rows[3]) == (4, word.word, word.id, word.probability, word.surprise_bits)


def test_the_path_says_what_runs_and_holds_for_the_next_text(qtbot, tab):
    assert "float32, exact" in tab.controls.path_label.text()
    tab.controls.path_box.setCurrentIndex(1)
    assert "int8" in tab.controls.path_label.text()
    tab.controls.words_box.setValue(5)
    press_start_and_wait(qtbot, tab)
    assert tab.generation.run.path_name == "fast"


def test_a_model_that_torch_has_quantized_is_run_as_a_module_and_the_tab_says_so(qtbot, tab):
    model = tab.generation.model
    int8 = drain(TutorialInt8().convert(model.module))
    tab.context.session.set_model(replace(model, name="int8", module=int8))
    assert tab.controls.path_label.text().startswith("This model is quantized: the module itself")
    qtbot.mouseClick(tab.controls.start_button, LEFT)
    qtbot.waitUntil(lambda: tab.context.runner.is_idle)
    assert tab.generation.run.path_name == "module"
    assert len(tab.generation.words) == tab.controls.words
    qtbot.mouseClick(tab.controls.one_button, LEFT)
    qtbot.waitUntil(lambda: tab.context.runner.is_idle)
    assert len(tab.generation.words) == tab.controls.words + 1  # the same text goes on
    tab.context.session.set_model(model)
    assert tab.controls.path_label.text().startswith("float32, exact")


def test_as_in_the_tutorial_draws_a_thousand_words_into_a_file(qtbot, tab, tmp_path, monkeypatch):
    target = tmp_path / "generated.txt"
    answer_dialog(monkeypatch, target)
    tab.controls.sampling.top_k.box.setValue(3)
    qtbot.mouseClick(tab.controls.tutorial_button, LEFT)
    qtbot.waitUntil(target.exists, timeout=20_000)
    wait(qtbot, tab)
    controls = tab.controls
    assert (controls.prompt, controls.words, controls.sampling.sampling) == ("", TUTORIAL_WORDS, Sampling())
    drawn = drain(generate_text(tab.generation.model, prompt="", words=1000, seed=1))
    assert target.read_text(encoding="utf-8").split() == [word.word for word in drawn.words]
    assert "1,000 words saved to generated.txt" in controls.result_label.text()


def test_a_tutorial_run_that_is_stopped_writes_nothing(qtbot, tab, tmp_path, monkeypatch):
    target = tmp_path / "generated.txt"
    answer_dialog(monkeypatch, target)
    qtbot.mouseClick(tab.controls.tutorial_button, LEFT)
    tab.cancel_work()
    wait(qtbot, tab)
    assert not target.exists()
    assert "not written" in tab.controls.result_label.text()


def test_save_writes_twenty_words_a_line(qtbot, tab, tmp_path, monkeypatch):
    tab.controls.words_box.setValue(45)
    press_start_and_wait(qtbot, tab)
    target = tmp_path / "text.txt"
    answer_dialog(monkeypatch, target)
    qtbot.mouseClick(tab.controls.save_button, LEFT)
    qtbot.waitUntil(target.exists)
    lines = target.read_text(encoding="utf-8").splitlines()
    assert [len(line.split()) for line in lines] == [20, 20, 5]
    assert " ".join(lines).split() == [word.word for word in tab.text.words]


def test_a_full_disk_is_said_and_keeps_the_former_file(qtbot, tab, tmp_path, monkeypatch):
    press_start_and_wait(qtbot, tab)
    target = tmp_path / "text.txt"
    target.write_text("former", encoding="utf-8")

    def fail(*_: object, **__: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_text", fail)
    tab.save(target)
    qtbot.waitUntil(lambda: "No space left" in tab.controls.result_label.text())
    assert target.read_text(encoding="utf-8") == "former"
    assert list(tmp_path.iterdir()) == [target]
    assert tab.text.words


def test_settings_prompt_and_view_come_back(qtbot, context, tab):
    tab.controls.prompt_box.set_text("of the\nriver")
    tab.controls.sampling.set_sampling(Sampling(1.25, 7, 0.5, True))
    tab.controls.words_box.setValue(77)
    tab.controls.path_box.setCurrentIndex(1)
    other = GenerateTab(context)
    qtbot.addWidget(other)
    assert other.state.restore(tab.state.as_dict()) == ()
    assert other.controls.prompt == "of the\nriver"
    assert other.controls.sampling.sampling == Sampling(1.25, 7, 0.5, True)
    assert (other.controls.words, other.controls.path) == (77, "fast")
    assert (other.generation.prompt, other.generation.path) == ("of the\nriver", "fast")
    assert other.generation.sampling == Sampling(1.25, 7, 0.5, True)


def test_the_first_text_appears_by_itself_with_a_word_open(qtbot, tab):
    tab.start_default_work(small=True)
    wait(qtbot, tab)
    words = tab.text.words
    assert len(words) == FIRST_WORDS_SMALL
    assert words[tab.text.opened].surprise_bits == max(word.surprise_bits for word in words)


@pytest.mark.slow
def test_every_view_is_built_when_it_is_seen_and_can_be_used_by_keys(qtbot, tab):
    assert not tab.late["Branches"].is_built
    press_start_and_wait(qtbot, tab)
    found = []
    for view in tab.views.buttons:
        qtbot.mouseClick(tab.views.buttons[view], LEFT)
        wait(qtbot, tab)
        assert all(late.is_built for key, late in tab.late.items() if key == view)
        with suppress(qtbot.TimeoutError):
            qtbot.waitUntil(lambda: not nameless(tab), timeout=2000)  # a figure has its reading a moment later
        faults = (*nameless(tab), *unreachable(tab, qtbot), *without_visible_focus(tab, qtbot))
        found += [f"{view}: {line}" for line in faults]
    assert not found, "\n".join(found)


def test_a_text_file_becomes_the_prompt(qtbot, tab, tmp_path):
    path = tmp_path / "begin.txt"
    path.write_text("the old river\nis", encoding="utf-8")
    tab.open_file(path, "text")
    qtbot.waitUntil(lambda: tab.controls.prompt == "the old river is")


def test_the_page_says_why_it_does_not_use_a_model_without_words(qtbot, context):
    tab = GenerateTab(context)
    qtbot.addWidget(tab)
    context.session.set_model(small_word_model())
    assert tab.controls.model_note.note_label.text() == "Seeded for a test."
    with qtbot.waitSignal(context.session.opened_defaults, timeout=30_000):
        context.session.open_defaults()
    assert tab.controls.model_note.title_label.text() == "Word LSTM"
    assert "LeNet has no words" in tab.controls.model_note.note_label.text()
    qtbot.waitUntil(lambda: context.runner.is_idle)

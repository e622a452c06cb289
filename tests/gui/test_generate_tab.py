"""Generate, used as a user uses it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFileDialog

from engine.progress import drain
from engine.text import generation
from engine.text.generation import generate_text
from gui.tabs.generate import GenerateTab
from gui.theme import DARK, LIGHT, contrast
from gui.widgets.generation_controls import TUTORIAL_WORDS
from gui.widgets.surprise_text import STRONGEST_TINT
from tests.gui.word_models import shown_with_small_model, small_word_model

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def tab(qtbot, context) -> GenerateTab:
    return shown_with_small_model(qtbot, context, GenerateTab(context))


def type_prompt(qtbot, tab: GenerateTab, text: str) -> None:
    tab.controls.prompt_box.selectAll()
    qtbot.keyClick(tab.controls.prompt_box, Qt.Key.Key_Delete)
    qtbot.keyClicks(tab.controls.prompt_box, text)


def press_start_and_wait(qtbot, tab: GenerateTab) -> None:
    qtbot.mouseClick(tab.controls.start_button, LEFT)
    qtbot.waitUntil(lambda: tab.context.runner.is_idle)


def test_start_shows_the_words_that_the_engine_draws(qtbot, tab):
    type_prompt(qtbot, tab, "the river")
    tab.controls.words_box.setValue(30)
    tab.controls.temperature_box.setValue(1.5)
    tab.context.seed.set_value(7)
    press_start_and_wait(qtbot, tab)
    model = tab.context.session.word_model
    drawn = drain(generate_text(model, prompt="the river", words=30, temperature=1.5, seed=7))
    assert tab.text.words == drawn.words
    assert tab.text.toPlainText() == " ".join(["the", "river", *(word.word for word in drawn.words)])
    assert "30 words" in tab.controls.result_label.text()
    assert "words/s" in tab.controls.result_label.text()
    assert tab.figure.reading.startswith("30 words")


def test_return_in_the_prompt_starts_and_the_same_seed_gives_the_same_text(qtbot, tab):
    texts = []
    for _ in range(2):
        qtbot.keyClick(tab.controls.prompt_box, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: tab.context.runner.is_idle)
        texts.append(tab.text.toPlainText())
    assert texts[0] == texts[1] != ""


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
    qtbot.waitUntil(lambda: tab.context.runner.is_idle)
    words = tab.text.words
    assert 5 <= len(words) <= len(drawn) <= drawn_at_stop[0] + 1
    assert [word.index for word in words] == list(range(len(words)))
    assert tab.controls.start_button.isEnabled()
    assert tab.controls.save_button.isEnabled()


def test_unknown_words_are_named_while_typing(qtbot, tab):
    type_prompt(qtbot, tab, "the zyzzyva")
    qtbot.waitUntil(lambda: "zyzzyva" in tab.controls.prompt_label.text())
    assert "<unk>" in tab.controls.prompt_label.text()
    type_prompt(qtbot, tab, "the river")
    qtbot.waitUntil(lambda: "all in the vocabulary" in tab.controls.prompt_label.text())


def test_slider_and_box_show_the_same_temperature(qtbot, tab):
    tab.controls.temperature_slider.setValue(25)
    assert tab.controls.temperature == 1.25
    tab.controls.temperature_box.setValue(0.33)
    assert tab.controls.temperature_slider.value() == 7
    assert tab.controls.temperature == 0.33


def test_as_in_the_tutorial_sets_its_run(qtbot, tab):
    qtbot.mouseClick(tab.controls.tutorial_button, LEFT)
    controls = tab.controls
    assert (controls.prompt, controls.words, controls.temperature) == ("", TUTORIAL_WORDS, 1.0)


def test_save_writes_twenty_words_a_line(qtbot, tab, tmp_path, monkeypatch):
    tab.controls.words_box.setValue(45)
    press_start_and_wait(qtbot, tab)
    target = tmp_path / "text.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    qtbot.mouseClick(tab.controls.save_button, LEFT)
    qtbot.waitUntil(target.exists)
    lines = target.read_text(encoding="utf-8").splitlines()
    assert [len(line.split()) for line in lines] == [20, 20, 5]
    assert " ".join(lines).split() == [word.word for word in tab.text.words]


def test_a_place_that_cannot_be_written_to_is_said_in_the_banner(qtbot, tab, tmp_path):
    press_start_and_wait(qtbot, tab)
    tab.save(tmp_path / "no" / "text.txt")
    qtbot.waitUntil(tab.banner.isVisible)
    assert "text.txt" in tab.banner.message
    assert tab.text.words


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_text_reads_well_on_the_strongest_tint(theme):
    tint, window = QColor(theme.series["decoder"]), QColor(theme.window)
    mixed = [
        round(STRONGEST_TINT * a + (1 - STRONGEST_TINT) * b)
        for a, b in zip(tint.getRgb()[:3], window.getRgb()[:3], strict=True)
    ]
    assert contrast(theme.text, "#{:02x}{:02x}{:02x}".format(*mixed)) >= 4.5


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

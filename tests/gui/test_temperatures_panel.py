"""The same beginning at four temperatures, used as a user uses it."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QMouseEvent

from engine.progress import drain
from engine.text.generation import generate_text
from engine.text.sampling import Sampling
from gui.panels.temperatures import FIRST_WORDS, MOST_WORDS, TemperaturesPanel
from tests.gui.generation_host import open_generation_panel
from tests.gui.word_models import small_word_model

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(qtbot, context) -> TemperaturesPanel:
    return open_generation_panel(qtbot, context, TemperaturesPanel)


def press_start_and_wait(qtbot, panel, words: int = 12) -> None:
    panel.row.words_box.setValue(words)
    qtbot.mouseClick(panel.row.start_button, LEFT)
    qtbot.waitUntil(lambda: panel.host.context.runner.is_idle)


def test_four_texts_are_there_without_having_been_asked_for(panel):
    assert [len(words) for words in panel.words] == [FIRST_WORDS] * 4
    assert all(column.has_picture for column in panel.columns)


def test_each_column_is_the_text_of_its_temperature_alone(qtbot, panel):
    """By another route: one text after the other, with the same seed and the other settings of the tab."""
    panel.generation.set_sampling(Sampling(0.3, top_k=7))
    panel.host.context.seed.set_value(11)
    press_start_and_wait(qtbot, panel)
    for temperature, words in zip((0.0, 0.5, 1.0, 2.0), panel.words, strict=True):
        alone = generate_text(panel.model, prompt="the river", words=12, temperature=temperature, seed=11, top_k=7)
        assert words == drain(alone).words
    assert panel.columns[0].text.toPlainText().startswith("the river ")
    assert "Temperature 0" in panel.columns[0].title
    assert panel.row.sentence.text().startswith("From temperature 0 to 2")


def test_the_foot_tells_different_and_repeated_words(qtbot, panel):
    press_start_and_wait(qtbot, panel, 20)
    words = [word.word for word in panel.words[2]]
    mean = sum(word.surprise_bits for word in panel.words[2]) / 20
    foot = panel.columns[2].foot.text()
    assert foot.startswith(f"{100 * len(set(words)) / 20:.0f} % different")
    assert f"{mean:.1f} bits a word" in foot


def test_words_come_in_turns_and_stop_keeps_them(qtbot, panel):
    panel.row.words_box.setValue(MOST_WORDS)
    qtbot.mouseClick(panel.row.start_button, LEFT)
    assert not panel.row.start_button.isEnabled()
    qtbot.waitUntil(lambda: panel.is_running and 5 < len(panel.words[3]) < MOST_WORDS)
    qtbot.mouseClick(panel.row.stop_button, LEFT)
    qtbot.waitUntil(lambda: panel.host.context.runner.is_idle)
    counts = [len(words) for words in panel.words]
    assert 5 < max(counts) < MOST_WORDS
    assert max(counts) - min(counts) <= 1
    assert panel.row.sentence.text() == f"Stopped: {min(counts):,} of 2,000 words in each column."
    assert panel.row.start_button.isEnabled()
    assert all("different" in column.foot.text() for column in panel.columns)


def test_a_second_start_while_it_runs_starts_nothing(qtbot, panel):
    panel.row.words_box.setValue(MOST_WORDS)
    panel.start()
    panel.start()
    assert len([task for task in panel.host.context.runner.active_tasks if task.is_long]) == 1
    panel.host.cancel_work()
    qtbot.waitUntil(lambda: panel.host.context.runner.is_idle)


def test_settings_out_of_range_keep_the_texts_and_say_why(qtbot, panel):
    before = panel.words
    panel.generation.set_sampling(Sampling(top_k=1000))
    press_start_and_wait(qtbot, panel)
    assert panel.words == before
    assert "Top-k 1,000" in panel.row.sentence.text()
    assert not panel.host.banner.isVisible()


def test_another_model_says_so_and_keeps_the_texts(qtbot, panel):
    before = panel.words
    panel.host.context.session.set_model(small_word_model())
    qtbot.waitUntil(lambda: panel.host.context.runner.is_idle)
    assert panel.words == before
    assert "model before" in panel.row.sentence.text()


def test_an_empty_prompt_begins_with_the_random_word_of_the_seed(qtbot, panel):
    panel.generation.set_prompt("")
    press_start_and_wait(qtbot, panel, 3)
    first = panel.columns[0].text.prompt
    assert len(first) == 1
    prompt_id = panel.result.columns[0].run.prompt_ids[0]
    assert first[0] == panel.model.words.idx2word[prompt_id]


@pytest.mark.parametrize(("width", "columns"), [(1000, 4), (600, 2), (300, 1)])
def test_columns_wrap_where_there_is_no_room(qtbot, panel, width, columns):
    grid = panel.columns[0].parentWidget()
    grid.resize(width, 600)
    assert grid.columns == columns


def test_pointing_at_a_word_tells_its_numbers(qtbot, panel):
    column = panel.columns[0]
    place = column.text.picture.cell_rect(2).center()
    move = QMouseEvent(
        QEvent.Type.MouseMove, place, place, Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier(0)
    )
    column.text.picture.mouseMoveEvent(move)
    word = panel.words[0][2]
    assert column.read_out == f"{word.word}: {word.surprise_bits:.1f} bits, {word.probability:.2%}"


def test_a_click_frames_a_word_and_escape_leaves_it(qtbot, panel):
    text = panel.columns[2].text
    qtbot.mouseClick(text.picture, LEFT, pos=text.picture.cell_rect(3).center().toPoint())
    assert text.opened == 3
    qtbot.keyClick(text.picture, Qt.Key.Key_Escape)
    assert text.opened is None

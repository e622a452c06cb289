"""Float and int8 side by side, used as a user uses them."""

import math
from dataclasses import replace

import pytest
import torch
from PySide6.QtCore import Qt

from engine.progress import drain
from engine.quantization.schemes.tutorial_int8 import TutorialInt8
from engine.text.generation import generate_text
from engine.text.sampling import Sampling
from engine.text.word_paths import open_path
from gui.panels.twin_run import CURVE, FIRST_WORDS, MOST_WORDS, TwinRunPanel
from tests.gui.generation_host import open_generation_panel
from tests.gui.word_models import small_word_model

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(qtbot, context) -> TwinRunPanel:
    return open_generation_panel(qtbot, context, TwinRunPanel)


def press_start_and_wait(qtbot, panel, words: int = 80) -> None:
    panel.row.words_box.setValue(words)
    qtbot.mouseClick(panel.row.start_button, LEFT)
    qtbot.waitUntil(lambda: panel.host.context.runner.is_idle)


def alone(panel, words: int, seed: int, path: str):
    return drain(generate_text(panel.model, prompt="the river", words=words, seed=seed, path=path)).words


def test_two_texts_and_a_curve_are_there_without_having_been_asked_for(panel):
    assert panel.left.text.word_count == panel.right.text.word_count == FIRST_WORDS
    assert all(figure.has_picture for figure in (panel.left, panel.right, panel.curve))


def test_the_texts_are_those_of_the_two_paths_with_one_seed(qtbot, panel):
    panel.host.context.seed.set_value(4)
    press_start_and_wait(qtbot, panel)
    left, right = alone(panel, 80, 4, "exact"), alone(panel, 80, 4, "fast")
    assert [word.id for word in panel.left.text.words] == [word.id for word in left]
    assert [word.id for word in panel.right.text.words] == [word.id for word in right]
    first = next((at for at in range(80) if left[at].id != right[at].id), None)
    assert panel.result.first_difference == first


def test_the_first_difference_is_marked_in_both_texts(qtbot, panel):
    """Large weights round to a coarse grid, so the texts part within few words."""
    model = small_word_model()
    with torch.no_grad():
        for parameter in model.module.parameters():
            parameter.mul_(15.0)
    panel.host.context.session.set_model(model)
    panel.generation.set_sampling(Sampling(5.0))
    press_start_and_wait(qtbot, panel, 400)
    index = panel.result.first_difference
    words = [column.text.words[index] for column in (panel.left, panel.right)]
    assert words[0].word != words[1].word
    for column, word in zip((panel.left, panel.right), words, strict=True):
        assert column.text.picture.cell_text(index).startswith(f"{word.word}: ")
        assert column.text.picture.cell_text(index).endswith("the first difference")
        assert not column.text.picture.cell_text(index - 1 if index else index + 1).endswith("difference")
    assert f"part at word {index + 1:,}" in panel.row.sentence.text()


def test_the_curve_is_the_divergence_after_the_left_text(qtbot, panel):
    press_start_and_wait(qtbot, panel, 5)
    exact, fast = open_path(panel.model, "exact"), open_path(panel.model, "fast")
    ids = [panel.model.words.word2idx[word] for word in ("the", "river")]
    ids += [word.id for word in panel.left.text.words[:3]]
    logits = []
    for path in (exact, fast):
        state = path.initial()
        for index in ids:
            state = path.step(index, state)
        logits.append(torch.log_softmax(path.logits(state).double(), 0))
    p, q = logits
    expected = float((p.exp() * (p - q)).sum()) / math.log(2)
    assert panel.words[3].kl_bits == pytest.approx(expected, abs=1e-5)
    assert panel.plot.cell_text((CURVE, 3)).startswith("int8: KL (bits)")
    assert list(panel.curve.table.rows[3])[4] == panel.words[3].kl_bits


def test_a_click_frames_the_word_in_both_texts_and_points_at_the_curve(qtbot, panel):
    place = panel.left.text.picture.cell_rect(4).center().toPoint()
    qtbot.mouseClick(panel.left.text.picture, LEFT, pos=place)
    assert panel.left.text.opened == panel.right.text.opened == 4
    assert panel.plot.pointed_key == (CURVE, 4)
    panel.plot.setFocus()
    qtbot.keyClick(panel.plot, Qt.Key.Key_Right)
    assert panel.right.text.opened == 5


def test_the_tutorials_int8_is_a_choice(qtbot, panel):
    qtbot.keyClick(panel.int8_box, Qt.Key.Key_Down)
    press_start_and_wait(qtbot, panel, 10)
    assert panel.result.right_title == "int8 (tutorial)"
    assert panel.right.title == "int8 as in the tutorial"


def test_stop_keeps_the_words_and_tells_what_they_show(qtbot, panel):
    panel.row.words_box.setValue(MOST_WORDS)
    qtbot.mouseClick(panel.row.start_button, LEFT)
    qtbot.waitUntil(lambda: panel.is_running and 5 < len(panel.words) < MOST_WORDS)
    qtbot.mouseClick(panel.row.stop_button, LEFT)
    qtbot.waitUntil(lambda: panel.host.context.runner.is_idle)
    count = len(panel.words)
    assert 5 < count < MOST_WORDS
    assert panel.left.text.word_count == panel.right.text.word_count == count
    agreed = sum(word.left.id == word.right_here.id for word in panel.words)
    assert f"the same word {100 * agreed / count:.1f} %" in panel.row.sentence.text()


def test_settings_out_of_range_keep_the_texts_and_say_why(qtbot, panel):
    before = panel.left.text.words
    panel.generation.set_sampling(Sampling(top_k=1000))
    press_start_and_wait(qtbot, panel)
    assert panel.left.text.words == before
    assert "Top-k 1,000" in panel.row.sentence.text()


def test_a_model_without_float_weights_is_refused_in_words_and_the_former_texts_stay(qtbot, panel):
    int8 = drain(TutorialInt8().convert(panel.model.module))
    panel.host.context.session.set_model(replace(panel.model, name="int8", module=int8))
    press_start_and_wait(qtbot, panel)
    assert "quantized already" in panel.row.sentence.text()
    assert panel.left.text.word_count == panel.right.text.word_count == FIRST_WORDS

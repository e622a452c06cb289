"""Why the tutorial's int8 loses, used as a user uses it."""

import pytest
import torch
from PySide6.QtCore import Qt

from engine.progress import Progress, drain
from engine.quantization.decoder_story import decoder_rows, decoder_story
from engine.quantization.schemes import find_scheme
from gui.panels import decoder_story as panel_module
from gui.panels.decoder_story import LOSS, DecoderStoryPanel
from gui.panels.measuring import FIRST_WORDS
from tests.gui.accessibility import nameless, unreachable
from tests.gui.bench_panel import finish, shown
from tests.gui.word_models import WORDS, small_word_model

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def model():
    """A small word model with an outlier in the row of "river"."""
    model = small_word_model()
    with torch.no_grad():
        model.module.decoder.weight[WORDS.index("river"), 3] = -5.0
    return model


@pytest.fixture
def panel(qtbot, context, model) -> DecoderStoryPanel:
    return shown(qtbot, context, DecoderStoryPanel, model)


def test_a_first_look_shows_the_outlier_its_word_and_what_it_costs(panel, model):
    rows = decoder_rows(model)
    story = drain(decoder_story(model, words=FIRST_WORDS))
    assert panel.weights_figure.page.reading == rows.sentence
    assert "“river”" in rows.sentence
    assert panel.words_chart.bars[0].label == "“river”"
    assert panel.words_chart.bars[0].value == 5.0
    assert panel.words_chart.bars[-1].label == "a typical row"
    assert panel.costs_figure.page.reading == story.sentence
    drawn = [group.bars[0].value for group in panel.costs.groups]
    assert drawn == pytest.approx([row.kl for row in story.losses if row.variant != "float32"])
    assert drawn[0] > 2 * drawn[1]  # one scale for the tensor costs more than one a row


def test_all_three_pictures_are_seen_without_scrolling(qtbot, context, panel):
    panel.host.resize(900, 592)  # what the window's least size leaves for it
    finish(qtbot, context)
    bar = panel.host.page.centre.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() == 0)


def test_both_grids_stand_below_the_weights(panel, model):
    shared, own = panel.chart.strips
    assert len(shared.positions) == len(own.positions) == 256
    assert shared.positions[1] - shared.positions[0] == pytest.approx(5.0 / 127.5)
    largest = model.module.decoder.weight.detach().abs().amax(1)
    assert own.positions[1] - own.positions[0] == pytest.approx(float(largest.median()) / 127.5, rel=1e-3)
    counted = sum(row[2] for row in panel.weights_figure.table.rows)
    assert counted == model.module.decoder.weight.numel()


def test_the_loss_difference_has_its_standard_error(qtbot, panel):
    qtbot.mouseClick(panel.measures.button(LOSS), LEFT)
    for group, row in zip(panel.costs.groups, panel.story.losses[1:], strict=True):
        assert group.bars[0].value == row.difference
        assert group.bars[0].spread == row.standard_error
        assert "±" in group.bars[0].text


def test_measure_reads_more_words(qtbot, context, panel):
    panel.controls.words_box.setValue(300)
    qtbot.mouseClick(panel.controls.run_button, LEFT)
    finish(qtbot, context)
    assert panel.story.words == 300
    assert panel.controls.message.text().startswith("300 words of")


def test_cancel_keeps_what_was_read(qtbot, context, monkeypatch, panel):
    def endless(*given, **settings):
        steps = decoder_story(*given, **settings)
        yield next(found for found in steps if getattr(found, "words", 0))
        while True:
            yield Progress(1, 2)

    monkeypatch.setattr(panel_module, "decoder_story", endless)
    panel.controls.words_box.setValue(1_000)
    qtbot.mouseClick(panel.controls.run_button, LEFT)
    qtbot.waitUntil(lambda: panel.story.is_partial)
    qtbot.mouseClick(panel.controls.cancel_button, LEFT)
    finish(qtbot, context)
    words = panel.story.words
    assert 0 < words < 1_000
    assert panel.controls.message.text() == f"⚠ Cancelled after {words:,} of 1,000 words"
    assert panel.costs_figure.has_picture


def test_a_quantized_model_is_refused_in_words_and_the_next_one_is_shown(qtbot, context, panel, model):
    quantized = find_scheme("tutorial-int8").apply(model.module)
    context.session.set_model(type(model)("q", "Small int8", quantized, "a test", (), model.dictionary))
    qtbot.waitUntil(lambda: panel.controls.message.tone == "danger")
    finish(qtbot, context)
    assert "quantized already" in panel.controls.message.text()
    assert not panel.costs_figure.has_picture
    context.session.set_model(small_word_model())
    qtbot.waitUntil(lambda: panel.story is not None and not panel.story.is_partial)
    finish(qtbot, context)
    assert panel.costs_figure.has_picture


def test_the_words_can_be_read_with_the_keys(qtbot, panel):
    panel.words_chart.setFocus()
    qtbot.keyClick(panel.words_chart, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert "“river”" in panel.words_chart.read_out
    assert "−5" in panel.words_chart.read_out


def test_every_control_has_a_name_and_is_reached_by_tab(qtbot, panel):
    assert nameless(panel) == []
    assert unreachable(panel, qtbot) == []

from __future__ import annotations

import copy
import math
from dataclasses import replace

import numpy as np
import pytest
import torch
from torch import nn

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.models.word_lstm import LSTMModel
from engine.progress import drain
from engine.quantization.decoder_results import VARIANTS, DecoderStory
from engine.quantization.decoder_story import decoder_rows, decoder_story
from engine.quantization.schemes import find_scheme
from engine.text.vocabulary import Dictionary
from tests.engine import tutorial
from tests.engine.conftest import WORDS
from tests.engine.test_layer_errors import literal_kl

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning", "ignore::DeprecationWarning")
INT8, ROWS = find_scheme("tutorial-int8"), find_scheme("tutorial-int8-rows")


@pytest.fixture
def handle(small_model) -> ModelHandle:
    """A small word model with one weight far from all others."""
    small_model.decoder.weight.data.normal_(0, 0.5, generator=torch.Generator().manual_seed(4))
    small_model.decoder.weight.data[5, 2] = -12.7
    return ModelHandle("small", "Small", small_model.eval(), "made for a test", (), Dictionary(WORDS))


def test_the_outlier_and_its_word_are_named(handle: ModelHandle):
    rows = decoder_rows(handle)
    first = rows.outliers[0]
    assert (first.word, first.row, first.column) == (WORDS[5], 5, 2)
    assert first.value == pytest.approx(-12.7)
    weight = handle.module.decoder.weight.detach()
    assert first.deviations == pytest.approx(12.7 / float(weight.std()), rel=1e-5)
    order = weight.abs().flatten().argsort(descending=True)[:12].tolist()
    assert [each.row * 8 + each.column for each in rows.outliers] == order
    largest = weight.abs().amax(1).argsort(descending=True)[:12].tolist()
    assert [each.row for each in rows.largest_rows] == largest
    assert f"“{WORDS[5]}”" in rows.sentence


def test_scales_and_levels_of_rows_are_torchs(handle: ModelHandle):
    rows = decoder_rows(handle)
    by_tensor = INT8.apply(handle.module.decoder).weight()
    by_row = ROWS.apply(handle.module.decoder).weight()
    assert rows.tensor_scale == pytest.approx(by_tensor.q_scale())
    assert rows.row_scales == pytest.approx(by_row.q_per_channel_scales().numpy(), rel=1e-6)
    assert rows.median_row_scale == pytest.approx(float(np.median(by_row.q_per_channel_scales().numpy())), rel=1e-6)
    integers = by_tensor.int_repr()
    spans = (integers.amax(1).long() - integers.amin(1).long() + 1).numpy()
    assert rows.row_levels == pytest.approx(spans, abs=1)  # the largest lies at 127.5 steps: float32 rounds it its way
    assert (rows.levels_total, rows.rows, rows.columns) == (256, len(WORDS), 8)
    assert rows.row_largest == pytest.approx(handle.module.decoder.weight.detach().abs().amax(1).numpy())


def test_losses_are_those_of_the_tutorials_loop_over_partly_converted_models(handle: ModelHandle, small_ids):
    story = drain(decoder_story(handle, small_ids, words=130))
    ids, model = small_ids[:131], handle.module
    weights = copy.deepcopy(model)
    weights.decoder.weight.data = ROWS.apply(model.decoder).weight().dequantize()
    models = {
        "float32": model,
        "decoder-tensor": INT8.apply(model, ["decoder"]),
        "decoder-row": ROWS.apply(model, ["decoder"]),
        "decoder-row-weights": weights,
        "lstm": INT8.apply(model, ["rnn"]),
        "tutorial": INT8.apply(model),
    }
    assert list(models) == list(VARIANTS) == [row.variant for row in story.losses]
    base = tutorial.evaluate(model, ids)
    for row in story.losses:
        loss = tutorial.evaluate(models[row.variant], ids)
        assert row.loss == pytest.approx(loss, abs=1e-5)
        assert row.difference == pytest.approx(loss - base, abs=1e-5)
        assert row.kl == pytest.approx(literal_kl(model, models[row.variant], ids), rel=1e-3, abs=1e-9)
    assert (story.words, story.words_total, story.is_partial) == (130, 130, False)


def test_one_scale_a_row_takes_away_what_the_outlier_does(handle: ModelHandle, small_ids):
    story = drain(decoder_story(handle, small_ids, words=130))
    assert story.loss_of("decoder-tensor").kl > 10 * story.loss_of("decoder-row").kl
    assert story.sentence.endswith("what the tutorial's int8 loses, the decoder's outliers cost it.")
    handle.module.decoder.weight.data.clamp_(-1, 1)
    even = drain(decoder_story(handle, small_ids, words=130))
    assert even.sentence.endswith("no outlier of the decoder stands out.")


def test_the_standard_error_is_that_of_the_mean_difference(handle: ModelHandle, small_ids):
    story = drain(decoder_story(handle, small_ids, words=50))
    near = INT8.apply(handle.module, ["decoder"])
    losses = []
    for model in (handle.module, near):
        hidden, found = handle.module.init_hidden(1), []
        with torch.no_grad():
            for start in (0, 25):
                output, hidden = model(small_ids[start : start + 25, None], hidden)
                target = small_ids[start + 1 : start + 26]
                found.append(nn.functional.cross_entropy(output.flatten(0, 1), target, reduction="none"))
        losses.append(torch.cat(found).double().numpy())
    expected = np.std(losses[1] - losses[0], ddof=1) / math.sqrt(50)
    assert story.loss_of("decoder-tensor").standard_error == pytest.approx(expected, rel=1e-3)
    assert story.loss_of("float32").standard_error == 0


def test_rows_come_at_once_and_a_cancelled_run_keeps_what_was_read(handle: ModelHandle, small_ids):
    model = handle.module.train()
    before, rng = copy.deepcopy(model.state_dict()), torch.get_rng_state()
    work = decoder_story(handle, small_ids, words=250)
    first = next(work)
    assert isinstance(first, DecoderStory)
    assert (first.words, first.losses[0].loss, first.sentence) == (0, None, "Not measured yet.")
    latest = first
    for item in work:
        if isinstance(item, DecoderStory):
            latest = item
            work.close()
    assert (latest.words, latest.is_partial) == (100, True)
    whole = drain(decoder_story(handle, small_ids, words=100))
    assert latest.losses == whole.losses
    assert model.training
    assert all(torch.equal(value, before[key]) for key, value in model.state_dict().items())
    assert torch.equal(torch.get_rng_state(), rng)


def test_the_text_that_ships_is_read_unless_told_otherwise(handle: ModelHandle):
    story = drain(decoder_story(handle, words=3))
    assert (story.text_title, story.words) == ("LayerLab articles", 3)


def test_a_decoder_of_zeros_has_rows_all_the_same(handle: ModelHandle):
    handle.module.decoder.weight.data.zero_()
    rows = decoder_rows(handle)
    assert (rows.std, rows.outliers[0].deviations) == (0, 0)
    assert rows.sentence


def test_the_smallest_word_model():
    model = LSTMModel(2, 1, 1, 1, dropout=0.0)
    handle = ModelHandle("least", "Least", model, "", (), Dictionary(["<unk>", "<eos>"]))
    story = drain(decoder_story(handle, torch.tensor([0, 1, 1]), words=2))
    assert len(story.decoder.outliers) == 2
    assert story.words == 2


def test_what_has_no_story_is_refused_in_words(handle: ModelHandle, small_ids):
    with pytest.raises(EngineError, match="not a word model"):
        decoder_rows(ModelHandle("x", "Linear", nn.Linear(2, 2), "", ()))
    with pytest.raises(EngineError, match="not a word model"):
        decoder_rows(replace(handle, dictionary=None))
    with pytest.raises(EngineError, match="quantized already"):
        decoder_rows(replace(handle, module=INT8.apply(handle.module)))
    with pytest.raises(EngineError, match="0 tokens"):
        drain(decoder_story(handle, small_ids, words=0))
    with pytest.raises(EngineError, match="shapes only"):
        drain(decoder_story(replace(handle, module=copy.deepcopy(handle.module).to("meta")), small_ids))
    handle.module.decoder.weight.data[0, 0] = math.nan
    with pytest.raises(EngineError, match="NaN or infinite"):
        drain(decoder_story(handle, small_ids))


def test_the_shipped_models_outliers_make_its_tutorial_int8_worse(word_handle: ModelHandle):
    story = drain(decoder_story(word_handle, words=75))
    assert story.decoder.outliers[0].deviations > 10
    assert story.loss_of("decoder-tensor").kl > 4 * story.loss_of("decoder-row").kl

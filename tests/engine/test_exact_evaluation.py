"""The exact protocol against torch.nn in double precision."""

import numpy as np
import pytest
import torch

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.progress import drain
from engine.quantization.schemes import find_scheme
from engine.text import exact_evaluation, exact_recurrence
from engine.text.evaluation import evaluate
from engine.text.exact_evaluation import ExactEvaluation
from engine.text.exact_recurrence import ExactRecurrence
from engine.text.protocols import open_stream
from engine.text.sources import load_text
from tests.engine.evaluation_oracle import float_losses, word_ids, word_model

SIZES = [(50, 8, 6, 2), (10, 5, 5, 1), (2_500, 7, 9, 3)]


def finished(stream):
    while not stream.is_done:
        stream.step()
    return stream


def check(model, ids, *, tolerance=1e-5):
    stream = finished(ExactEvaluation(model, ids))
    expected = float_losses(model, ids).numpy()
    assert np.abs(stream.word_losses() - expected).max() < tolerance * max(1, np.abs(expected).max())
    assert stream.result.loss == pytest.approx(expected.mean(), abs=tolerance, rel=1e-6)
    return stream


@pytest.fixture
def short_segments(monkeypatch):
    monkeypatch.setattr(exact_recurrence, "SHORTEST_SEGMENT", 32)
    monkeypatch.setattr(exact_recurrence, "BLOCK", 8)


@pytest.mark.parametrize("sizes", SIZES)
@pytest.mark.parametrize("predictions", [1, 2, 24, 25, 26, 1_001])
def test_losses_are_those_of_one_pass_in_double_precision(sizes, predictions):
    stream = check(word_model(*sizes), word_ids(predictions + 1, sizes[0]))
    assert stream.tokens == predictions
    assert len(stream.word_losses()) == predictions


def test_the_state_goes_on_over_chunks_and_pieces(monkeypatch):
    monkeypatch.setattr(exact_evaluation, "CHUNK", 70)
    monkeypatch.setattr(exact_evaluation, "DECODED", 16)
    check(word_model(), word_ids(300))


def test_losses_so_far_are_the_first_words(monkeypatch):
    monkeypatch.setattr(exact_evaluation, "DECODED", 16)
    model, ids = word_model(), word_ids(100)
    stream = ExactEvaluation(model, ids)
    assert len(stream.word_losses()) == 0
    while stream.tokens < 32:
        stream.step()
    assert np.abs(stream.word_losses() - float_losses(model, ids).numpy()[:32]).max() < 1e-5
    assert stream.result.tokens == 32
    assert stream.result.loss == pytest.approx(stream.word_losses().mean(), abs=1e-6)


@pytest.mark.parametrize("predictions", [400, 403, 1_000])
def test_a_layer_that_forgets_is_run_side_by_side(short_segments, predictions):
    model, ids = word_model(layers=3, spread=1.0), word_ids(predictions + 1)
    recurrence = ExactRecurrence(ExactEvaluation(model, ids)._weights)
    rows = drain(recurrence.run(ids[:-1]))
    assert all(layer._forgets for layer in recurrence._layers)
    reference, _ = model.rnn(model.encoder(ids[:-1, None]), model.init_hidden(1))
    assert torch.allclose(rows, reference[:, 0], atol=1e-5)
    check(model, ids)


@pytest.mark.parametrize("layer", [0, 1])
def test_a_layer_that_remembers_is_run_word_by_word(short_segments, layer):
    model, ids = word_model(spread=1.0), word_ids(1_001)
    hidden = model.nhid
    with torch.no_grad():  # the cell keeps all that it was ever given
        getattr(model.rnn, f"bias_ih_l{layer}")[hidden : 2 * hidden] = 30.0
    recurrence = ExactRecurrence(ExactEvaluation(model, ids)._weights)
    reference, _ = model.rnn(model.encoder(ids[:, None]), model.init_hidden(1))
    rows = torch.cat([drain(recurrence.run(part)) for part in ids.split(400)])
    assert [each._forgets for each in recurrence._layers] == [index != layer for index in range(2)]
    assert torch.allclose(rows, reference[:, 0], atol=2e-5)
    check(model, ids)


def test_a_memory_that_holds_in_some_segments_only_is_found_out(short_segments):
    model = word_model(spread=1.0)
    hidden, keep = model.nhid, 7
    with torch.no_grad():  # the word 7 closes the forget gate, all others leave it open
        model.rnn.weight_ih_l0[hidden : 2 * hidden] = 0
        model.rnn.weight_ih_l0[hidden : 2 * hidden, 0] = -60
        model.rnn.bias_ih_l0[hidden : 2 * hidden] = 30.0
        model.encoder.weight[:, 0] = 0
        model.encoder.weight[keep, 0] = 1
    ids = word_ids(801)
    ids[ids == keep] = 8
    ids[[10, 210, 405]] = keep  # none in the last quarter
    check(model, ids)
    ids[605] = keep
    check(model, ids)


@pytest.mark.parametrize("factor", [30.0, 1e3, 1e6])
def test_logits_beyond_the_sigmoids_range_are_summed_otherwise(factor):
    model = word_model(2_500, 7, 9, 1)
    with torch.no_grad():
        model.decoder.weight *= factor
    check(model, word_ids(400, 2_500), tolerance=1e-4)


def test_sums_that_differ_widely_from_word_to_word_are_right():
    model = word_model()
    with torch.no_grad():  # one logit from far below to far above all others
        model.decoder.bias[5] = 60.0
        model.decoder.weight[5] *= 300
    check(model, word_ids(700), tolerance=1e-4)


def test_dropout_is_off_whatever_the_mode():
    model, ids = word_model(), word_ids(60)
    evaluated = finished(ExactEvaluation(model, ids)).result.loss
    model.train()
    assert finished(ExactEvaluation(model, ids)).result.loss == evaluated
    assert drain(evaluate(model, ids, protocol="exact")).loss == evaluated
    assert model.training


def test_a_warm_up_changes_no_loss():
    model, ids = word_model(), word_ids(200)
    stream = ExactEvaluation(model, ids)
    stream.warm_up()
    assert (stream.tokens, stream.seconds) == (0, 0.0)
    assert np.array_equal(finished(stream).word_losses(), finished(ExactEvaluation(model, ids)).word_losses())


@pytest.mark.parametrize("part", ["encoder", "decoder"])
def test_weights_with_nan_give_nan(part):
    model = word_model()
    with torch.no_grad():
        getattr(model, part).weight[:] = torch.nan
    for protocol in ("tutorial", "exact"):
        result = drain(evaluate(model, word_ids(60), protocol=protocol))
        assert np.isnan(result.loss)
        assert np.isnan(result.perplexity)
        assert result.tokens == 59


def test_a_model_that_is_not_float32_is_refused():
    for model in (find_scheme("tutorial-int8").apply(word_model()), word_model().bfloat16(), torch.nn.Linear(2, 2)):
        with pytest.raises(EngineError, match="exact protocol cannot run this model"):
            open_stream(model, word_ids(60), "exact")


def test_the_shipped_model_has_the_loss_of_the_tutorials_loop(word_handle: ModelHandle):
    ids = load_text(word_handle.words).ids[:301]
    tutorial = drain(evaluate(word_handle.module, ids))
    exact = drain(evaluate(word_handle.module, ids, protocol="exact"))
    assert exact.loss == pytest.approx(tutorial.loss, abs=1e-5)
    assert exact.tokens == tutorial.tokens == 300

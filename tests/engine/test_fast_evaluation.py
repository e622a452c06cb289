"""The fast protocol against a literal float simulation of the same integers."""

import numpy as np
import pytest
import torch

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.kernels import checks
from engine.progress import drain
from engine.quantization.schemes import find_scheme
from engine.text import fast_evaluation
from engine.text.evaluation import evaluate
from engine.text.fast_evaluation import FastEvaluation, stream_count
from engine.text.protocols import open_stream
from engine.text.sources import load_text
from tests.engine.evaluation_oracle import float_losses, int8_losses, word_ids, word_model
from tests.engine.test_exact_evaluation import finished

# A hidden state next to half a step may fall to either side in float32 and float64.
TOLERANCE = 0.05


def check(model, ids, *, tolerance=TOLERANCE, streams=1, prefix=0):
    stream = finished(FastEvaluation(model, ids, streams=streams, prefix=prefix))
    expected = int8_losses(model, ids, streams=streams, prefix=prefix).numpy()
    error = np.abs(stream.word_losses() - expected)
    assert error.max() < tolerance * max(1, np.abs(expected).max())
    assert np.median(error) < 1e-4 * max(1, np.abs(expected).max())
    assert stream.result.loss == pytest.approx(stream.word_losses().mean(), abs=1e-4)
    assert stream.tokens == len(ids) - 1
    return stream


@pytest.mark.parametrize("sizes", [(50, 8, 6, 2), (10, 5, 5, 1), (2_500, 7, 9, 3)])
@pytest.mark.parametrize("predictions", [1, 2, 25, 301])
def test_losses_are_those_of_the_same_integers(sizes, predictions):
    check(word_model(*sizes), word_ids(predictions + 1, sizes[0]))


@pytest.mark.parametrize(("predictions", "streams", "prefix"), [(120, 4, 0), (121, 4, 7), (7, 5, 30), (300, 16, 9)])
def test_streams_score_every_prediction_once_in_the_order_of_the_text(predictions, streams, prefix):
    check(word_model(), word_ids(predictions + 1), streams=streams, prefix=prefix)


def test_every_length_and_count_of_streams_scores_all(monkeypatch):
    monkeypatch.setattr(fast_evaluation, "AT_ONCE", 12)
    model = word_model(10, 4, 3, 1)
    for predictions in range(1, 40, 3):
        for streams in (1, 2, 3, 7, 50):
            stream = finished(FastEvaluation(model, word_ids(predictions + 1, 10), streams=streams, prefix=2))
            losses = stream.word_losses()
            assert (stream.tokens, losses.shape) == (predictions, (predictions,))
            assert np.isfinite(losses).all()


def test_losses_so_far_are_as_many_as_the_tokens(monkeypatch):
    monkeypatch.setattr(fast_evaluation, "AT_ONCE", 12)
    model, ids = word_model(), word_ids(101)
    stream = FastEvaluation(model, ids, streams=4, prefix=5)
    whole = finished(FastEvaluation(model, ids, streams=4, prefix=5)).word_losses().reshape(4, 25)
    while stream.tokens < 30:
        stream.step()
    assert len(stream.word_losses()) == stream.tokens
    each = stream.tokens // 4
    assert np.allclose(stream.word_losses(), whole[:, :each].reshape(-1), atol=1e-5)
    assert stream.result.loss == pytest.approx(stream.word_losses().mean(), abs=1e-5)


def test_long_texts_have_more_streams():
    assert [stream_count(total) for total in (1, 249, 500, 2_000, 20_000, 245_568)] == [1, 1, 2, 4, 6, 48]


def test_rare_words_of_a_large_vocabulary_have_their_exponentials_read_off():
    model = word_model(9_000, 8, 6, 1)
    ids = word_ids(400, 9_000)
    stream = finished(FastEvaluation(model, ids, streams=1))
    error = stream.word_losses() - int8_losses(model, ids, streams=1, prefix=0).numpy()
    assert np.abs(error).max() < 0.045  # the bits are between 4 % below and 2 % above
    assert abs(error.mean()) < 0.005


@pytest.mark.parametrize("vocab_size", [50, 9_000])
@pytest.mark.parametrize("factor", [100.0, 1e4])
def test_logits_beyond_all_exponents_are_summed_otherwise(vocab_size, factor):
    model = word_model(vocab_size, 8, 6, 1)
    with torch.no_grad():
        model.decoder.weight *= factor
    ids = word_ids(200, vocab_size)
    stream = finished(FastEvaluation(model, ids, streams=1))
    expected = int8_losses(model, ids, streams=1, prefix=0).numpy()
    assert np.median(np.abs(stream.word_losses() - expected) / (1 + expected)) < 0.01
    assert stream.result.loss == pytest.approx(expected.mean(), rel=0.02)


def test_without_kernels_the_losses_are_the_same(monkeypatch):
    model, ids = word_model(), word_ids(200)
    kernel = finished(FastEvaluation(model, ids, streams=3, prefix=5)).word_losses()
    monkeypatch.setattr(checks, "_found", {"static_int8": False, "float_linear": False})
    public = finished(FastEvaluation(model, ids, streams=3, prefix=5)).word_losses()
    assert np.median(np.abs(public - kernel)) < 1e-5
    assert np.abs(public - kernel).max() < TOLERANCE


def test_stored_int8_rows_are_the_same_integers():
    model, ids = word_model(), word_ids(120)
    stored = find_scheme("int8-all").apply(model)
    assert np.array_equal(
        finished(open_stream(stored, ids, "fast")).word_losses(),
        finished(open_stream(model, ids, "fast")).word_losses(),
    )


def test_the_loss_is_near_the_float_models():
    model, ids = word_model(), word_ids(3_001)
    fast = drain(evaluate(model, ids, protocol="fast"))
    assert fast.tokens == 3_000
    assert fast.loss == pytest.approx(float_losses(model, ids).mean().item(), abs=0.02)


def test_a_warm_up_changes_no_loss():
    model, ids = word_model(), word_ids(200)
    stream = FastEvaluation(model, ids)
    stream.warm_up()
    assert (stream.tokens, stream.seconds) == (0, 0.0)
    assert np.array_equal(finished(stream).word_losses(), finished(FastEvaluation(model, ids)).word_losses())


@pytest.mark.parametrize("name", ["encoder.weight", "rnn.weight_hh_l1", "rnn.bias_hh_l1", "decoder.weight"])
def test_weights_with_nan_are_refused_by_name(name):
    model = word_model()
    with torch.no_grad():
        model.get_parameter(name)[0] = torch.nan
    with pytest.raises(EngineError, match=f"{name.replace('_hh_l1', '.*_l1')} has NaN"):
        FastEvaluation(model, word_ids(60))


def test_an_already_quantized_model_is_refused():
    with pytest.raises(EngineError, match="already int8: use the tutorial protocol"):
        open_stream(find_scheme("tutorial-int8").apply(word_model()), word_ids(60), "fast")


def test_the_shipped_model_loses_little(word_handle: ModelHandle):
    ids = load_text(word_handle.words).ids[:601]
    exact = drain(evaluate(word_handle.module, ids, protocol="exact"))
    fast = drain(evaluate(word_handle.module, ids, protocol="fast"))
    assert fast.loss == pytest.approx(exact.loss, abs=0.03)

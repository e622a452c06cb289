import math

import pytest
import torch

from engine.errors import EngineError
from engine.progress import Progress, drain
from engine.text.evaluation import batchify, evaluate, get_batch, perplexity, scored_part
from engine.text.sources import load_text
from tests.engine import tutorial


def test_batchify_makes_columns_and_drops_the_rest():
    assert batchify(torch.arange(7), 2).tolist() == [[0, 3], [1, 4], [2, 5]]


def test_get_batch_pairs_each_word_with_the_next():
    data, targets = get_batch(batchify(torch.arange(6), 1), 3, bptt=25)
    assert data.tolist() == [[3], [4]]
    assert targets.tolist() == [4, 5]


def test_loss_of_the_shipped_model_equals_the_tutorials_loop(word_handle):
    ids = load_text(word_handle.dictionary).ids[:601]
    result = drain(evaluate(word_handle.module, ids))
    assert result.tokens == 600
    assert result.loss == pytest.approx(tutorial.evaluate(word_handle.module, ids), abs=1e-5)
    assert result.perplexity == pytest.approx(math.exp(result.loss))
    assert result.words_per_s == pytest.approx(600 / result.seconds)


@pytest.mark.parametrize("length", [2, 3, 25, 26, 27, 51, 260])
def test_texts_of_any_length_are_scored_to_the_end(small_model, small_ids, length):
    result = drain(evaluate(small_model, small_ids[:length]))
    assert result.tokens == length - 1
    assert result.loss == pytest.approx(tutorial.evaluate(small_model, small_ids[:length]), abs=1e-6)


def test_model_mode_rng_and_threads_come_back_even_after_a_cancel(small_model, small_ids):
    small_model.train()
    rng, threads = torch.get_rng_state(), torch.get_num_threads()
    work = evaluate(small_model, small_ids, threads=2)
    assert isinstance(next(work), Progress)
    assert not small_model.training
    work.close()
    assert small_model.training
    assert torch.get_num_threads() == threads
    drain(evaluate(small_model, small_ids))
    assert torch.equal(torch.get_rng_state(), rng)
    assert all(parameter.grad is None for parameter in small_model.parameters())


def test_a_text_without_a_next_word_or_a_count_below_one_is_an_error():
    with pytest.raises(EngineError, match="fewer than 2"):
        scored_part(torch.tensor([3]), None)
    with pytest.raises(EngineError, match="at least 1"):
        scored_part(torch.arange(9), 0)


def test_tokens_are_capped_by_the_text():
    assert len(scored_part(torch.arange(9), 3)) == 4
    assert len(scored_part(torch.arange(9), 1000)) == 9


def test_perplexity_is_the_exponential_and_refuses_nan():
    assert perplexity(0.0) == 1.0
    assert perplexity(5.167) == pytest.approx(175.4, abs=0.1)
    assert perplexity(1e6) == math.inf
    with pytest.raises(ValueError, match="NaN"):
        perplexity(math.nan)

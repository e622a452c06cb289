"""How sure a perplexity is, and how near one model's predictions are to another's.

**Interval of a mean loss.** Losses of neighbouring words depend on one another, so words are drawn in blocks: the text
is cut into blocks of 100 words with the sums s_b and lengths n_b; a resample draws as many blocks as there are, with
replacement, and its mean loss is (sum of s_b) / (sum of n_b) over the drawn ones. The interval holds the middle 95 %
of 1,000 resamples; that of the perplexity is exp of its ends. (Efron and Tibshirani, *An Introduction to the
Bootstrap*, 1993, chapter 8; Künsch, *The jackknife and the bootstrap for general stationary observations*, 1989.)

**Difference of two losses.** The same for l_b - l_a of each word: both models read the same words, so what makes a word
hard for both cancels, and the interval is far narrower than those of the two losses.

**Closeness.** KL(p || q) = sum over the vocabulary of p (log p - log q) with p of float32 and q of the other model, in
nats, and whether both have their largest logit at the same word; the mean over the words of a slice.
"""

from __future__ import annotations

import math
from collections.abc import Generator, Sequence

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from engine.models.word_lstm import HiddenState, empty_hidden, repackage_hidden
from engine.quantization.results import Closeness, Interval
from engine.text.evaluation import BPTT, batchify, get_batch

BLOCK_WORDS, RESAMPLES, COVERED = 100, 1_000, 0.95
FEWEST_BLOCKS = 5
CLOSENESS_WORDS, MOST_CLOSENESS_WORDS = 2_000, 5_000

Losses = npt.NDArray[np.floating]


def mean_interval(
    losses: Losses, *, seed: int, block_words: int = BLOCK_WORDS, resamples: int = RESAMPLES
) -> Interval | None:
    """The mean of losses (N,) in text order with its interval; None for fewer than 5 blocks or losses that are not
    finite."""
    words = len(losses)
    blocks = math.ceil(words / block_words)
    if blocks < FEWEST_BLOCKS or not np.isfinite(losses).all():
        return None
    starts = np.arange(0, words, block_words)
    sums = np.add.reduceat(losses.astype(np.float64), starts)
    lengths = np.diff(np.append(starts, words)).astype(np.float64)
    # How often each block is drawn is all that a resample is; (resamples, blocks) in slices of some megabytes.
    generator = np.random.default_rng(seed)
    even = np.full(blocks, 1 / blocks)
    means = np.empty(resamples)
    for start in range(0, resamples, 100):
        stop = min(start + 100, resamples)
        drawn = generator.multinomial(blocks, even, size=stop - start)
        means[start:stop] = (drawn @ sums) / (drawn @ lengths)
    tail = (1 - COVERED) / 2
    low, high = np.quantile(means, [tail, 1 - tail])
    return Interval(float(sums.sum() / words), float(low), float(high), words, blocks, resamples)


def perplexity_interval(losses: Losses, *, seed: int) -> Interval | None:
    """exp of ``mean_interval`` for losses (N,) in nats: the perplexity with its interval."""
    interval = mean_interval(losses, seed=seed)
    if interval is None or interval.high > 700:  # exp overflows
        return None
    low, high = math.exp(interval.low), math.exp(interval.high)
    return Interval(math.exp(interval.mean), low, high, interval.words, interval.blocks, interval.resamples)


def difference_interval(losses: Losses, base: Losses, *, seed: int) -> Interval | None:
    """The mean of ``losses - base`` with its interval, over the words that both have so far."""
    words = min(len(losses), len(base))
    return mean_interval(losses[:words].astype(np.float64) - base[:words].astype(np.float64), seed=seed)


def closeness_words(tokens: int) -> int:
    """How many words the comparison of predictions reads of a text of ``tokens`` predictions."""
    return min(tokens, CLOSENESS_WORDS if tokens <= 20_000 else MOST_CLOSENESS_WORDS)


def measure_closeness(
    base: nn.Module, models: Sequence[nn.Module], ids: Tensor, *, words: int, bptt: int = BPTT
) -> Generator[tuple[Closeness, ...], None, None]:
    """Compares word models in eval mode with ``base`` on the first ``words`` predictions; yields after each chunk,
    and nothing, to pause, after each model.

    Every model reads the words in chunks through its own forward pass with its own hidden state, and nobody takes the
    time.
    """
    source = batchify(ids[: words + 1], 1)
    hidden = [empty_hidden(model) for model in (base, *models)]
    kl, same = [0.0] * len(models), [0] * len(models)
    for start in range(0, len(source) - 1, bptt):
        data, _ = get_batch(source, start, bptt)
        wanted, hidden[0] = _predicted(base, data, hidden[0])
        top = wanted.argmax(-1)
        for index, model in enumerate(models):
            if model is base:
                same[index] += len(data)
                continue
            given, hidden[1 + index] = _predicted(model, data, hidden[1 + index])
            # Rounding can leave a sum of nothing a little below 0, which no divergence is.
            each = (wanted.exp() * (wanted - given)).sum(-1).clamp_min(0)
            kl[index] += float(each.sum())
            same[index] += int((given.argmax(-1) == top).sum())
            yield ()
        done = start + len(data)
        yield tuple(Closeness(kl[index] / done, same[index] / done, done) for index in range(len(models)))


@torch.no_grad()
def _predicted(model: nn.Module, data: Tensor, hidden: HiddenState) -> tuple[Tensor, HiddenState]:
    """Log-probabilities (seq_len, ntoken) of one stream's next words, and the state after them."""
    output, hidden = model(data, hidden)
    return output.flatten(0, 1).float().log_softmax(-1), repackage_hidden(hidden)

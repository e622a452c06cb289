"""The ``fast`` protocol: int8 products, one scale a row, over parallel streams.

The text is cut into streams of equal length (the last may be shorter). Each stream but the first reads the words before
its cut first, without scoring them, so that its hidden state knows what comes before. Every prediction of the text is
scored, each once.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from engine.models.word_weights import read_decoder, read_encoder, read_layers
from engine.text.evaluation import Stream
from engine.text.int8_recurrence import Int8Recurrence, quantize_slices
from engine.text.vocabulary_losses import Int8VocabularyLosses

MOST_STREAMS = 48
WORDS_A_STREAM = 3_000  # each cut costs what some ten words do
LEAST_STREAMS, SHORTEST_STREAM = 4, 250  # fewer streams than four take longer than float32
PREFIX = 384  # words that a stream reads before its cut, at most
AT_ONCE = 512  # words a step
WARM_UP_WORDS = 100


def stream_count(total: int) -> int:
    """Into how many streams ``total`` predictions are cut."""
    wanted = min(MOST_STREAMS, max(LEAST_STREAMS, total // WORDS_A_STREAM))
    return max(1, min(wanted, total // SHORTEST_STREAM))


class FastEvaluation(Stream):
    """Parallel streams over a text (N,), at least 2 tokens.

    Raises:
        EngineError: the weights cannot be read as float32, or hold NaN or infinite values.
    """

    def __init__(self, model: nn.Module, ids: Tensor, *, streams: int | None = None, prefix: int = PREFIX) -> None:
        super().__init__(len(ids) - 1)
        self.length = math.ceil(self.total / (streams or stream_count(self.total)))
        self.streams = math.ceil(self.total / self.length)
        self.prefix = min(prefix, self.length) if self.streams > 1 else 0
        self._ids = ids
        self._recurrence = Int8Recurrence(read_encoder(model), read_layers(model))
        weight, bias = read_decoder(model)
        self._decoder = Int8VocabularyLosses(quantize_slices(weight, name="decoder.weight"), bias)
        self._losses = np.full((self.streams, self.length), np.nan, np.float32)
        self._scored = 0  # words of each stream
        self._sum = 0.0
        self._pieces = self._run()

    def warm_up(self) -> None:
        ids = self._ids[: WARM_UP_WORDS + 1]
        hidden = self._recurrence.run(ids[:-1, None], self._recurrence.initial(1))
        with torch.no_grad():
            self._decoder.of_prepared(hidden, ids[1:])

    def word_losses(self) -> npt.NDArray[np.float32]:
        scored = np.arange(self.length) < self._scored
        is_there = scored & (np.arange(self.streams * self.length).reshape(self._losses.shape) < self.total)
        return self._losses[is_there]

    def _run(self) -> Iterator[int]:
        """Pauses after every piece of work with the number of words that it has scored."""
        states = self._recurrence.initial(self.streams)
        cuts = torch.arange(self.streams) * self.length
        steps = max(1, AT_ONCE // max(self.streams, LEAST_STREAMS))
        for start in range(-self.prefix, 0, steps):
            places = torch.arange(start, min(start + steps, 0))[:, None] + cuts
            self._recurrence.run(self._ids[places.clamp_(min=0)], states)
            yield 0
        for state in states:
            state.forget(0)  # nothing comes before the first stream
        for start in range(0, self.length, steps):
            places = torch.arange(start, min(start + steps, self.length))[:, None] + cuts
            is_there = places < self.total
            hidden = self._recurrence.run(self._ids[places.clamp(max=self.total - 1)], states)
            is_scored = is_there.view(-1)
            with torch.no_grad():
                losses = self._decoder.of_prepared(hidden[is_scored], self._ids[places[is_there] + 1])
            block = self._losses.T[start : start + steps]
            block[is_there.numpy()] = losses.numpy()
            self._scored = start + len(block)
            self._sum += float(losses.double().sum())
            yield len(losses)

    def _advance(self) -> int:
        return next(self._pieces)

    def _loss_sum(self) -> float:
        return self._sum

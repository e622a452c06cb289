"""The ``exact`` protocol: float32 and the recurrence of one stream, the same loss as the tutorial's loop.

The loss does not depend on how many words a chunk has, since the hidden state is carried over; longer chunks save the
LSTM's cost per call, and the decoder's logits never leave the processor's cache.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from engine.models.word_weights import word_weights
from engine.progress import drain
from engine.text.evaluation import Stream
from engine.text.exact_recurrence import ExactRecurrence
from engine.text.vocabulary_losses import FloatVocabularyLosses

CHUNK = 16_384  # words through all layers before they are decoded; 16 MB a layer
DECODED = 384  # words a step
WARM_UP_WORDS = 100


class ExactEvaluation(Stream):
    """One stream over a text (N,), at least 2 tokens.

    Raises:
        EngineError: the weights cannot be read as float32.
    """

    def __init__(self, model: nn.Module, ids: Tensor) -> None:
        super().__init__(len(ids) - 1)
        self._ids = ids
        self._weights = word_weights(model)
        self._decoder = FloatVocabularyLosses(self._weights.decoder, self._weights.decoder_bias)
        self._losses = np.empty(self.total, np.float32)
        self._sum = 0.0
        self._pieces = self._run(ExactRecurrence(self._weights))

    def warm_up(self) -> None:
        ids = self._ids[: WARM_UP_WORDS + 1]
        hidden = drain(ExactRecurrence(self._weights).run(ids[:-1]))
        with torch.no_grad():
            self._decoder(hidden, ids[1:])

    def word_losses(self) -> npt.NDArray[np.float32]:
        return self._losses[: self.tokens].copy()

    def _run(self, recurrence: ExactRecurrence) -> Iterator[int]:
        """Pauses after every piece of work with the number of words that it has scored."""
        for start in range(0, self.total, CHUNK):
            end = min(start + CHUNK, self.total)
            work = recurrence.run(self._ids[start:end])
            while True:
                try:
                    next(work)
                except StopIteration as stop:
                    hidden: Tensor = stop.value
                    break
                yield 0
            for begin in range(0, end - start, DECODED):
                rows = hidden[begin : begin + DECODED]
                first = start + begin
                with torch.no_grad():
                    losses = self._decoder(rows, self._ids[first + 1 : first + 1 + len(rows)])
                self._losses[first : first + len(rows)] = losses.numpy()
                self._sum += float(losses.double().sum())
                yield len(rows)

    def _advance(self) -> int:
        return next(self._pieces)

    def _loss_sum(self) -> float:
        return self._sum

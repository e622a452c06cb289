"""Loss and perplexity of a word language model on a text, by the tutorial's protocol.

Source: *Dynamic Quantization on an LSTM Word Language Model* (``batchify``, ``get_batch``, ``evaluate``): the text is
read as one stream in chunks of ``bptt`` words, the hidden state is carried over and detached, the mean loss is over
all predictions.
"""

from __future__ import annotations

import math
import time
from collections.abc import Generator
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from engine.errors import EngineError
from engine.models.word_lstm import HiddenState, empty_hidden, repackage_hidden
from engine.progress import Progress
from engine.runtime import using_threads

BPTT = 25
WARM_UP_CHUNKS = 4


@dataclass(frozen=True)
class Evaluation:
    """``tokens`` predictions scored in ``seconds`` of computing; loss per token in nats."""

    loss: float
    perplexity: float
    tokens: int
    seconds: float
    words_per_s: float


def perplexity(loss: float) -> float:
    """Exponential of a mean cross-entropy per token (natural log); no unit, infinite where it overflows.

    Raises:
        ValueError: loss is NaN.

    Source: the word language model example, which reports exp(loss).
    """
    if math.isnan(loss):
        raise ValueError("the loss is NaN")
    try:
        return math.exp(loss)
    except OverflowError:
        return math.inf


def batchify(data: Tensor, batch_size: int) -> Tensor:
    """A text (N,) as ``batch_size`` parallel streams (N // batch_size, batch_size); the rest is dropped."""
    length = len(data) // batch_size
    return data[: length * batch_size].view(batch_size, length).t().contiguous()


def get_batch(source: Tensor, start: int, bptt: int = BPTT) -> tuple[Tensor, Tensor]:
    """Inputs (seq_len, batch_size) from ``start`` on and the words that follow them, flat; seq_len is at most bptt."""
    seq_len = min(bptt, len(source) - 1 - start)
    return source[start : start + seq_len], source[start + 1 : start + 1 + seq_len].reshape(-1)


def scored_part(ids: Tensor, tokens: int | None) -> Tensor:
    """As much of a text as ``tokens`` predictions need; all of it for None or for more than there is.

    Raises:
        EngineError: no prediction can be made.
    """
    if tokens is not None and tokens < 1:
        raise EngineError(f"{tokens} tokens cannot be scored: ask for at least 1.")
    if len(ids) < 2:
        raise EngineError("The text has fewer than 2 tokens, so there is no next word to predict: use a longer one.")
    return ids if tokens is None else ids[: tokens + 1]


class StreamEvaluation:
    """The tutorial's evaluation loop, one chunk at a time, so that several models can take turns.

    The model must be in eval mode while ``step`` runs.
    """

    def __init__(self, model: nn.Module, ids: Tensor, *, bptt: int = BPTT) -> None:
        self._model = model
        self._source = batchify(ids, 1)
        self._bptt = bptt
        self._criterion = nn.CrossEntropyLoss()
        self._hidden: HiddenState = empty_hidden(model)
        self._total_loss = 0.0
        self.tokens = 0
        self.seconds = 0.0

    @property
    def is_done(self) -> bool:
        return self.tokens >= len(self._source) - 1

    @property
    def result(self) -> Evaluation:
        """What is known after the chunks scored so far, at least one."""
        loss = self._total_loss / self.tokens
        return Evaluation(loss, perplexity(loss), self.tokens, self.seconds, self.tokens / self.seconds)

    def step(self) -> None:
        """Scores the next chunk and adds the time that it took."""
        started = time.perf_counter()
        data, targets = get_batch(self._source, self.tokens, self._bptt)
        loss, self._hidden = _score(self._model, data, targets, self._hidden, self._criterion)
        self._total_loss += len(data) * loss
        self.seconds += time.perf_counter() - started
        self.tokens += len(data)

    def warm_up(self) -> None:
        """Runs a few chunks whose loss, time and hidden state are thrown away."""
        hidden = self._hidden
        for start in range(0, min(WARM_UP_CHUNKS * self._bptt, len(self._source) - 1), self._bptt):
            data, targets = get_batch(self._source, start, self._bptt)
            _, hidden = _score(self._model, data, targets, hidden, self._criterion)


@torch.no_grad()
def _score(
    model: nn.Module, data: Tensor, targets: Tensor, hidden: HiddenState, criterion: nn.CrossEntropyLoss
) -> tuple[float, HiddenState]:
    output, hidden = model(data, hidden)
    loss = criterion(output.view(len(targets), -1), targets).item()
    return loss, repackage_hidden(hidden)


def evaluate(
    model: nn.Module, ids: Tensor, *, bptt: int = BPTT, threads: int = 1
) -> Generator[Progress, None, Evaluation]:
    """Evaluates ``model`` on a text after a discarded warm-up; mode and thread count come back as they were.

    Raises:
        EngineError: the text has fewer than 2 tokens.
    """
    ids = scored_part(ids, None)
    was_training = model.training
    with using_threads(threads):
        try:
            model.eval()
            stream = StreamEvaluation(model, ids, bptt=bptt)
            stream.warm_up()
            while not stream.is_done:
                stream.step()
                yield Progress(stream.tokens, len(ids) - 1, f"loss {stream.result.loss:.3f}")
        finally:
            model.train(was_training)
    return stream.result

"""Loss and perplexity of a word language model on a text, as the tutorial computes them.

Source: *Dynamic Quantization on an LSTM Word Language Model* (``batchify``, ``get_batch``, ``evaluate``): the text is
read as one stream in chunks of ``bptt`` words, the hidden state is carried over and detached, the mean loss is over
all predictions.
"""

from __future__ import annotations

import math
import time
from abc import ABC, abstractmethod
from collections.abc import Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from engine.errors import EngineError
from engine.language import tr
from engine.models.word_lstm import HiddenState, empty_hidden, repackage_hidden
from engine.progress import Progress
from engine.runtime import using_threads

if TYPE_CHECKING:
    from engine.text.protocols import Protocol

BPTT = 25
WARM_UP_CHUNKS = 4


@dataclass(frozen=True)
class Evaluation:
    """``tokens`` predictions scored in ``seconds`` of computing; loss per token in nats.

    Weights that hold NaN give a loss and a perplexity of NaN.
    """

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
        raise EngineError(tr("{tokens} tokens cannot be scored: ask for at least 1.", tokens=tokens))
    if len(ids) < 2:
        raise EngineError(
            tr("The text has fewer than 2 tokens, so there is no next word to predict: use a longer one.")
        )
    return ids if tokens is None else ids[: tokens + 1]


class Stream(ABC):
    """An evaluation in steps, so that several models can take turns; each step takes about 100 ms at most.

    ``tokens`` of the ``total`` predictions are scored so far, in ``seconds`` without the warm-up. What a stream packs
    of a model it packs when it is made or warmed up; the model must not change meanwhile.
    """

    def __init__(self, total: int) -> None:
        self.total = total
        self.tokens = 0
        self.seconds = 0.0

    @property
    def is_done(self) -> bool:
        return self.tokens >= self.total

    @property
    def result(self) -> Evaluation:
        """What is known after the predictions scored so far, at least one."""
        loss = self._loss_sum() / self.tokens
        known = math.nan if math.isnan(loss) else perplexity(loss)
        return Evaluation(loss, known, self.tokens, self.seconds, self.tokens / self.seconds)

    def step(self) -> None:
        """Goes on a little and adds the time that it took; not every step scores a word."""
        started = time.perf_counter()
        scored = self._advance()
        self.seconds += time.perf_counter() - started
        self.tokens += scored

    @abstractmethod
    def warm_up(self) -> None:
        """Runs a little whose loss, time and hidden state are thrown away."""

    @abstractmethod
    def word_losses(self) -> npt.NDArray[np.float32]:
        """The loss of each prediction scored so far in nats, float32 (tokens,), in the order of the text."""

    @abstractmethod
    def _advance(self) -> int:
        """How many predictions it has scored."""

    @abstractmethod
    def _loss_sum(self) -> float: ...


class StreamEvaluation(Stream):
    """The tutorial's evaluation loop, one chunk a step.

    The model must be in eval mode while ``step`` runs.
    """

    def __init__(self, model: nn.Module, ids: Tensor, *, bptt: int = BPTT) -> None:
        super().__init__(len(ids) - 1)
        self._model = model
        self._source = batchify(ids, 1)
        self._bptt = bptt
        # The tutorial's takes the mean itself; the losses that it is made of are kept.
        self._criterion = nn.CrossEntropyLoss(reduction="none")
        self._hidden: HiddenState = empty_hidden(model)
        self._total_loss = 0.0
        self._losses = np.empty(self.total, np.float32)

    def warm_up(self) -> None:
        hidden = self._hidden
        for start in range(0, min(WARM_UP_CHUNKS * self._bptt, self.total), self._bptt):
            data, targets = get_batch(self._source, start, self._bptt)
            _, hidden = _score(self._model, data, targets, hidden, self._criterion)

    def word_losses(self) -> npt.NDArray[np.float32]:
        return self._losses[: self.tokens].copy()

    def _advance(self) -> int:
        data, targets = get_batch(self._source, self.tokens, self._bptt)
        losses, self._hidden = _score(self._model, data, targets, self._hidden, self._criterion)
        self._total_loss += len(data) * losses.mean().item()
        self._losses[self.tokens : self.tokens + len(data)] = losses.numpy()
        return len(data)

    def _loss_sum(self) -> float:
        return self._total_loss


@torch.no_grad()
def _score(
    model: nn.Module, data: Tensor, targets: Tensor, hidden: HiddenState, criterion: nn.CrossEntropyLoss
) -> tuple[Tensor, HiddenState]:
    output, hidden = model(data, hidden)
    losses: Tensor = criterion(output.view(len(targets), -1), targets)
    return losses, repackage_hidden(hidden)


def evaluate(
    model: nn.Module, ids: Tensor, *, protocol: Protocol = "tutorial", bptt: int = BPTT, threads: int = 1
) -> Generator[Progress, None, Evaluation]:
    """Evaluates ``model`` on a text after a discarded warm-up; mode and thread count come back as they were.

    ``bptt`` is for the tutorial's protocol; the loss of the others does not depend on it.

    Raises:
        EngineError: the text has fewer than 2 tokens, or the protocol cannot run this model.
    """
    from engine.text.protocols import open_stream  # which knows the protocols built on this module

    ids = scored_part(ids, None)
    was_training = model.training
    with using_threads(threads):
        try:
            model.eval()
            stream = open_stream(model, ids, protocol, bptt=bptt)
            stream.warm_up()
            while not stream.is_done:
                stream.step()
                yield Progress(
                    stream.tokens, stream.total, tr("loss {loss:.3f}", loss=stream.result.loss) if stream.tokens else ""
                )
        finally:
            model.train(was_training)
    return stream.result

"""One entry's passes over the text, and the row that comes of them."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt
from torch import Tensor, nn

from engine.language import plain_numbers
from engine.quantization.accuracy import difference_interval, perplexity_interval
from engine.quantization.contender import Contender
from engine.quantization.coverage import Coverage
from engine.quantization.results import BenchmarkRow, Interval
from engine.quantization.timing import spread
from engine.text.evaluation import Evaluation
from engine.text.protocols import Stream, open_stream

MOST_CURVE_POINTS = 400
_GROWTH = 1.1  # an interval is drawn anew when the text scored has grown by a tenth

Losses = npt.NDArray[np.floating]


class Lane:
    """Runs a model over the text, pass by pass, and remembers what it measured.

    ``turns`` are seconds a word; ``curve`` has words scored and the mean loss so far, of the first pass.
    """

    def __init__(self, contender: Contender, model: nn.Module, ids: Tensor, *, bptt: int, seed: int) -> None:
        self.contender = contender
        self.turns: list[float] = []
        self.curve: list[tuple[int, float]] = []
        self.repeat_seconds: list[float] = []
        self._model, self._ids, self._bptt, self._seed = model, ids, bptt, seed
        self._stream: Stream | None = None
        self._scored: Evaluation | None = None
        self._losses: Losses | None = None
        self._interval: Interval | None = None
        self._interval_at = 0
        self._difference: Interval | None = None
        self._difference_at = 0
        self._stride = 0

    @property
    def is_done(self) -> bool:
        """Whether the present pass has scored the whole text."""
        return self._stream is not None and self._stream.is_done

    @property
    def tokens(self) -> int:
        """Words scored in the present pass."""
        return self._stream.tokens if self._stream is not None else 0

    @property
    def seconds(self) -> float:
        """What the present pass has taken."""
        return self._stream.seconds if self._stream is not None else 0.0

    @property
    def words_per_s(self) -> float | None:
        """Of the passes that are complete, before that of the first so far."""
        if self.repeat_seconds:
            return (len(self._ids) - 1) / _median(self.repeat_seconds)
        return self._scored.words_per_s if self._scored is not None else None

    def open_pass(self) -> None:
        """A new pass, after a warm-up that is thrown away."""
        self._stream = None  # what the former one packed is not needed twice
        self._stream = open_stream(self._model, self._ids, self.contender.protocol, bptt=self._bptt)
        self._stream.warm_up()

    def step(self) -> None:
        self._open.step()

    def begin_turn(self) -> tuple[int, float]:
        """What ``end_turn`` needs to know."""
        return self._open.tokens, self._open.seconds

    def end_turn(self, before: tuple[int, float]) -> None:
        words, seconds = self._open.tokens - before[0], self._open.seconds - before[1]
        if words:
            self.turns.append(seconds / words)
            if not self.repeat_seconds:
                self._scored = self._open.result
                self._add_point(self._open.tokens, self._scored.loss)

    def close_pass(self) -> None:
        """The pass is complete."""
        if not self.repeat_seconds:
            self._losses = self._open.word_losses()
        self.repeat_seconds.append(self._open.seconds)

    def row(self, size_mb: float, covered: Coverage, *, base: Lane) -> BenchmarkRow:
        """The entry's numbers so far; ``base`` is the first entry's lane."""
        scored = self._scored
        tokens = scored.tokens if scored else 0
        self._renew_intervals(base)
        with plain_numbers():  # they are kept with the result
            title, says = self.contender.title, self.contender.says
        return BenchmarkRow(
            scheme=self.contender.name,
            title=title,
            kind=self.contender.scheme.kind,
            size_mb=size_mb,
            loss=scored.loss if scored else None,
            perplexity=scored.perplexity if scored else None,
            tokens=tokens,
            seconds=_median(self.repeat_seconds) if self.repeat_seconds else scored.seconds if scored else 0.0,
            words_per_s=self.words_per_s,
            modules_quantized=covered.modules_quantized,
            modules_total=covered.modules_total,
            protocol=self.contender.protocol,
            execution=self.contender.execution,
            says=says,
            repeat_seconds=tuple(self.repeat_seconds),
            spread=spread(self.repeat_seconds),
            perplexity_interval=self._interval,
            difference=self._difference,
        )

    @property
    def _open(self) -> Stream:
        assert self._stream is not None
        return self._stream

    def _word_losses(self) -> Losses:
        if self._losses is not None:
            return self._losses
        return self._stream.word_losses() if self._stream is not None else np.empty(0)

    def _renew_intervals(self, base: Lane) -> None:
        tokens = self._scored.tokens if self._scored is not None else 0
        is_whole = self._losses is not None
        if tokens >= _GROWTH * self._interval_at or (is_whole and tokens > self._interval_at):
            self._interval = perplexity_interval(self._word_losses(), seed=self._seed)
            self._interval_at = tokens
        if base is self or base._scored is None:
            return
        # Parallel streams score other words first, so that until the end the words are not the same ones.
        both_whole = is_whole and base._losses is not None
        if not both_whole and "fast" in (self.contender.protocol, base.contender.protocol):
            return
        shared = min(tokens, base._scored.tokens)
        if shared >= _GROWTH * self._difference_at or (both_whole and shared > self._difference_at):
            self._difference = difference_interval(self._word_losses(), base._word_losses(), seed=self._seed)
            self._difference_at = shared

    def _add_point(self, words: int, loss: float) -> None:
        if not math.isfinite(loss):
            return
        if len(self.curve) > 1 and self.curve[-1][0] - self.curve[-2][0] < self._stride:
            self.curve[-1] = words, loss  # the last point is always the newest
        else:
            self.curve.append((words, loss))
        if len(self.curve) > MOST_CURVE_POINTS:
            self.curve[:] = self.curve[(len(self.curve) + 1) % 2 :: 2]
            self._stride = self.curve[1][0] - self.curve[0][0]


def _median(values: list[float]) -> float:
    found = spread(values)
    assert found is not None
    return found.median

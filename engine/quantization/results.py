"""What a benchmark gives: plain numbers that can be kept, printed and drawn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from engine.language import tr
from engine.quantization.coverage import Coverage
from engine.quantization.plan import BenchmarkPlan
from engine.quantization.size import PartSize
from engine.runtime import Environment

Measure = Literal["text", "digits", "tags", "outputs"]


@dataclass(frozen=True)
class Spread:
    """Median and quartiles of the repeats' seconds; what lies between two of them is interpolated."""

    median: float
    q1: float
    q3: float

    @property
    def iqr(self) -> float:
        """q3 - q1, in the unit of the median."""
        return self.q3 - self.q1


@dataclass(frozen=True)
class Interval:
    """A mean over ``words`` and the 95 % between ``low`` and ``high``, by block bootstrap (``accuracy`` has it)."""

    mean: float
    low: float
    high: float
    words: int
    blocks: int
    resamples: int


@dataclass(frozen=True)
class Closeness:
    """How near the predictions are to those of float32 on the same contexts of ``words`` words.

    ``kl`` is the mean of KL(float32 || this) a word, in nats; ``same_top1`` the share, 0 to 1, of words after which
    both expect the same word most. ``note`` says what was compared, where that is not the model as it was timed.
    """

    kl: float
    same_top1: float
    words: int
    note: str = ""


@dataclass(frozen=True)
class TaskAccuracy:
    """``correct`` of ``samples``; with ``is_agreement`` not against labels, but against what float32 answers."""

    correct: int
    samples: int
    is_agreement: bool = False

    @property
    def share(self) -> float:
        """0 to 1."""
        return self.correct / self.samples if self.samples else 0.0


@dataclass(frozen=True)
class OutputError:
    """All floating-point tensors of an output against those of float32 on the same input.

    ``relative`` is the length of the error over the length of the output; ``sqnr_db`` is 20 log10 of its inverse, None
    where the outputs are equal. ``same_argmax`` is the share of the first tensor's rows, along its last axis, with the
    largest value in the same place; None where a row has one value.
    """

    max_abs: float
    relative: float
    sqnr_db: float | None
    same_argmax: float | None
    values: int


@dataclass(frozen=True)
class BenchmarkRow:
    """An entry's result so far; before the first turn there is no loss.

    A pass scores ``tokens`` words. ``seconds`` is the median over the passes that are complete (``repeat_seconds`` are
    the single ones), and before that what the first has taken. ``perplexity_interval`` is that of the perplexity and
    ``difference`` that of the loss minus the first row's, word by word. ``execution`` is what the products run in,
    which ``says`` has as a sentence. A model that reads no text has no loss, but
    ``task`` or ``output_error``, and ``seconds`` for one call.
    """

    scheme: str
    title: str
    kind: str
    size_mb: float
    loss: float | None
    perplexity: float | None
    tokens: int
    seconds: float
    words_per_s: float | None
    modules_quantized: int
    modules_total: int
    protocol: str = "tutorial"
    execution: str = ""
    says: str = ""
    repeat_seconds: tuple[float, ...] = ()
    spread: Spread | None = None
    perplexity_interval: Interval | None = None
    difference: Interval | None = None
    closeness: Closeness | None = None
    task: TaskAccuracy | None = None
    output_error: OutputError | None = None


@dataclass(frozen=True)
class Quietness:
    """What else happened on the machine during the timed passes; None where the system does not tell.

    ``turn_spread`` is the interquartile range of the time a word over its median, from turn to turn, of the row where
    it is largest. ``others_cores`` is how many cores other processes kept busy on average, ``own_cores`` how many other
    threads of this process did, ``steal_share`` the part of the time that a host gave to other guests, 0 to 1;
    ``load_average`` is that of the minute before the start. ``waited_share`` is the part of the timed work's own time
    that it did not run, for others had the core, 0 to 1; known with one thread only.
    """

    turn_spread: float | None = None
    load_average: float | None = None
    others_cores: float | None = None
    own_cores: float | None = None
    steal_share: float | None = None
    waited_share: float | None = None

    @property
    def is_noisy(self) -> bool:
        """The turns took so unlike times, or the work had to wait so long, that small differences mean nothing."""
        waited = (self.waited_share or 0.0) > NOISY_WAIT or (self.steal_share or 0.0) > NOISY_STEAL
        return waited or (self.turn_spread or 0.0) > NOISY_SPREAD

    @property
    def something_else_ran(self) -> bool:
        """Other processes, or other threads of this one, took a good part of a core."""
        return (self.others_cores or 0.0) > BUSY_CORES or (self.own_cores or 0.0) > BUSY_CORES

    @property
    def is_quiet(self) -> bool:
        return not (self.is_noisy or self.something_else_ran)

    @property
    def sentence(self) -> str:
        """For people: what was seen, and what to make of it."""
        if self.turn_spread is None and self.others_cores is None:
            return tr("Too little was measured to tell whether the machine was quiet.")
        seen = []
        if self.turn_spread is not None and self.turn_spread > NOISY_SPREAD:
            seen.append(
                tr("the same work took times {share:.0f} % apart from turn to turn", share=100 * self.turn_spread)
            )
        if self.waited_share is not None and self.waited_share > NOISY_WAIT:
            seen.append(tr("the work waited {share:.0f} % of its time for a core", share=100 * self.waited_share))
        if self.steal_share is not None and self.steal_share > NOISY_STEAL:
            seen.append(
                tr("the host gave {share:.0f} % of the processor to other guests", share=100 * self.steal_share)
            )
        if self.others_cores is not None and self.others_cores > BUSY_CORES:
            seen.append(tr("other programs kept {cores:.1f} cores busy", cores=self.others_cores))
        if self.own_cores is not None and self.own_cores > BUSY_CORES:
            seen.append(tr("other work in this program kept {cores:.1f} cores busy", cores=self.own_cores))
        if not seen:
            return tr("The machine was quiet.")
        if self.is_noisy:
            return tr(
                "Noisy machine: {seen}. Trust the ratios more than the seconds, or run again when it is quiet.",
                seen="; ".join(seen),
            )
        return tr(
            "Something else ran: {seen}. Trust the ratios more than the seconds, or run again when it is quiet.",
            seen="; ".join(seen),
        )


NOISY_SPREAD, NOISY_WAIT, NOISY_STEAL, BUSY_CORES = 0.2, 0.05, 0.02, 0.3


@dataclass(frozen=True)
class Benchmark:
    """Rows in the order run. ``is_partial`` until all is measured: the last one yielded is what a cancelled run leaves.

    ``coverage``, ``parts`` (where the bytes are), ``printed`` (what ``print(model)`` shows) and ``curves`` (words
    scored and the loss so far, at most some hundred points) belong to the rows, by position. ``estimated_seconds`` is
    for all passes together, from the speeds so far; ``amount_sentence`` says how much of the text is scored.
    """

    environment: Environment
    rows: tuple[BenchmarkRow, ...]
    is_partial: bool
    text_title: str
    tokens_total: int
    coverage: tuple[Coverage, ...]
    parts: tuple[tuple[PartSize, ...], ...]
    printed: tuple[str, ...]
    measure: Measure = "text"
    repeats: int = 1
    repeats_done: int = 0
    seed: int = 0
    amount_sentence: str = ""
    quietness: Quietness = Quietness()
    curves: tuple[tuple[tuple[int, float], ...], ...] = ()
    estimated_seconds: float | None = None
    model: str = ""
    weights: str = ""
    plan: BenchmarkPlan | None = None

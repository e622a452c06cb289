"""What quantizing each module costs, as plain numbers: no torch."""

from __future__ import annotations

import math
from dataclasses import dataclass

from engine.inspection.readings import signed
from engine.language import tr


@dataclass(frozen=True)
class Effect:
    """What the model's output is with some modules quantized, against the model as it is.

    ``output_sqnr_db`` is infinite where nothing changed and None where the output has no finite numbers to compare.
    ``loss_difference`` (nats a word, above zero is worse) and ``kl`` (nats a word, from the float model's distribution
    to the quantized one's) are for word models only.
    """

    output_sqnr_db: float | None
    loss_difference: float | None = None
    kl: float | None = None


@dataclass(frozen=True)
class LayerError:
    """One module's error. SQNR is 10 log10(sum of squares / sum of squared errors), in dB: 6 dB are one bit.

    ``weight_...`` compare the weights that the quantized module holds with the float ones; None, and ``note`` says
    why, where they cannot be read back. ``output_sqnr_db`` compares the module's own output on the inputs it really
    gets; None where it is not called. ``only_this`` is the model with this module quantized alone, ``all_but_this``
    the model with all the others quantized.
    """

    fqn: str
    type_name: str
    weights: int
    weight_sqnr_db: float | None
    weight_max_error: float | None
    weight_cosine: float | None
    output_sqnr_db: float | None
    only_this: Effect
    all_but_this: Effect
    note: str = ""


@dataclass(frozen=True)
class LeftAlone:
    """A module with weights that the scheme does not change, and why."""

    fqn: str
    type_name: str
    reason: str


@dataclass(frozen=True)
class LayerErrors:
    """A row for each quantized module, in the model's order; ``is_partial`` while some of ``rows_total`` are missing.

    ``input_title`` says what the model was run on; ``words`` is how many words a word model read, else None.
    """

    scheme: str
    scheme_title: str
    rows: tuple[LayerError, ...]
    rows_total: int
    left_alone: tuple[LeftAlone, ...]
    input_title: str
    words: int | None
    is_partial: bool

    @property
    def worst(self) -> LayerError | None:
        """The module that changes the model's output most when it is quantized alone; None without a row.

        Of a word model that is the one with the largest KL: a loss difference can be below zero by luck.
        """
        if not self.rows:
            return None
        if self.words is not None:
            return max(self.rows, key=lambda row: _size(row.only_this.kl))
        return min(self.rows, key=lambda row: _decibels(row.only_this.output_sqnr_db))

    @property
    def sentence(self) -> str:
        """The worst module, and what is left of its effect when all the others are quantized instead."""
        worst = self.worst
        if worst is None:
            if self.rows_total:
                return tr("No module is measured yet.")
            return self._why_none
        alone, others = worst.only_this, worst.all_but_this
        if self.words is not None and alone.kl is not None and alone.loss_difference is not None:
            if not math.isfinite(alone.kl):
                return tr("With {fqn} quantized the model's answers are no numbers any more.", fqn=worst.fqn)
            return tr(
                "{fqn} costs most: quantized alone it moves the predictions by a KL of {kl:.2g} nats a word and the "
                "loss by {difference} over {words:,} words; all the others together move them by {others:.2g}.",
                fqn=worst.fqn,
                kl=alone.kl,
                difference=signed(round(alone.loss_difference, 5)),
                words=self.words,
                others=others.kl or 0,
            )
        if alone.output_sqnr_db is None:
            return tr("With {fqn} quantized the output cannot be compared with the float model's.", fqn=worst.fqn)
        if math.isinf(alone.output_sqnr_db) and alone.output_sqnr_db > 0:
            return tr("No module changes the output on this input.")
        if others.output_sqnr_db is None or math.isinf(others.output_sqnr_db):
            return tr(
                "{fqn} costs most: quantized alone it leaves the output at {decibels:.1f} dB.",
                fqn=worst.fqn,
                decibels=alone.output_sqnr_db,
            )
        return tr(
            "{fqn} costs most: quantized alone it leaves the output at {decibels:.1f} dB, all the others together at "
            "{others:.1f} dB.",
            fqn=worst.fqn,
            decibels=alone.output_sqnr_db,
            others=others.output_sqnr_db,
        )

    @property
    def _why_none(self) -> str:
        if not self.left_alone:
            return tr("This model has no weights, so nothing can be quantized.")
        left, count = self.left_alone[0], len(self.left_alone)
        facts = {"scheme": tr(self.scheme_title), "fqn": left.fqn, "type": left.type_name, "reason": left.reason}
        if count == 1:
            return tr("{scheme} does not quantize {fqn} ({type}): {reason}.", **facts)
        return tr(
            "{scheme} quantizes none of the {count} modules with weights; {fqn} ({type}): {reason}.",
            count=count,
            **facts,
        )


def _size(divergence: float | None) -> float:
    if divergence is None:
        return -1.0
    return math.inf if math.isnan(divergence) else divergence


def _decibels(sqnr_db: float | None) -> float:
    return -math.inf if sqnr_db is None else sqnr_db

"""Why one int8 scale for a whole decoder loses what it loses, as plain numbers: no torch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

import numpy as np
import numpy.typing as npt

from engine.inspection.readings import signed
from engine.language import mark, tr

Floats = npt.NDArray[np.float64]
Variant = Literal["float32", "decoder-tensor", "decoder-row", "decoder-row-weights", "lstm", "tutorial"]
VARIANTS: tuple[Variant, ...] = get_args(Variant)
VARIANT_TITLES: dict[Variant, str] = {
    "float32": "float32",
    "decoder-tensor": mark("decoder int8, one scale"),
    "decoder-row": mark("decoder int8, one scale a row"),
    "decoder-row-weights": mark("the same weights, inputs float32"),
    "lstm": mark("LSTM int8"),
    "tutorial": mark("both int8, as in the tutorial"),
}


@dataclass(frozen=True)
class Outlier:
    """A weight far from zero: the word whose row it is in, its column (hidden unit), and how many standard deviations
    of the tensor it is away."""

    word: str
    row: int
    column: int
    value: float
    deviations: float


@dataclass(frozen=True, eq=False)
class DecoderRows:
    """The decoder's weight (vocabulary, hidden), row by row.

    ``row_largest`` (rows,) are the largest magnitudes, ``row_scales`` (rows,) the scales that one a row would have,
    ``tensor_scale`` the one that ``quantize_dynamic`` takes. ``row_levels`` (rows,) is how many of the tensor's
    ``levels_total`` levels lie between a row's smallest and its largest weight. ``outliers`` are the largest weights,
    the largest first, and ``largest_rows`` the rows with the largest magnitudes.
    """

    rows: int
    columns: int
    std: float
    largest: float
    tensor_scale: float
    levels_total: int
    row_largest: Floats
    row_scales: Floats
    row_levels: Floats
    outliers: tuple[Outlier, ...]
    largest_rows: tuple[Outlier, ...]

    @property
    def median_row_scale(self) -> float:
        return float(np.median(self.row_scales))

    @property
    def typical_levels(self) -> float:
        """The median of ``row_levels``."""
        return float(np.median(self.row_levels))

    @property
    def sentence(self) -> str:
        first = self.outliers[0]
        return tr(
            "The largest weight, {value} in the row of “{word}”, is {deviations:.0f} standard deviations from zero and "
            "sets the one scale: a typical row then has {typical:.0f} of {levels} levels, and steps {wider:.1f} times "
            "as wide as with a scale of its own.",
            value=signed(first.value),
            word=first.word,
            deviations=first.deviations,
            typical=self.typical_levels,
            levels=self.levels_total,
            wider=self.tensor_scale / self.median_row_scale,
        )


@dataclass(frozen=True)
class VariantLoss:
    """What one way to quantize costs on the words read so far; None before the first ones.

    ``loss`` is the mean in nats a word, ``difference`` that to float32 with the ``standard_error`` of its mean, and
    ``kl`` the mean divergence (nats a word) from float32's predictions to these. The divergence cannot be luck: it is
    0 only where the predictions are the same.
    """

    variant: Variant
    title: str
    loss: float | None
    difference: float | None
    standard_error: float | None
    kl: float | None


@dataclass(frozen=True, eq=False)
class DecoderStory:
    """The decoder's rows, and what quantizing it so or so costs on ``words`` of ``words_total`` words."""

    decoder: DecoderRows
    losses: tuple[VariantLoss, ...]
    words: int
    words_total: int
    text_title: str
    is_partial: bool

    def loss_of(self, variant: Variant) -> VariantLoss:
        """One of the rows by its name."""
        return next(row for row in self.losses if row.variant == variant)

    @property
    def sentence(self) -> str:
        """What each way costs, and whether one scale a row takes the harm away."""
        tensor, row = self.loss_of("decoder-tensor"), self.loss_of("decoder-row")
        weights, lstm = self.loss_of("decoder-row-weights"), self.loss_of("lstm")
        if tensor.kl is None or row.kl is None or weights.kl is None or lstm.kl is None:
            return tr("Not measured yet.")
        facts = {"words": self.words, "tensor": tensor.kl, "row": row.kl, "weights": weights.kl, "lstm": lstm.kl}
        if tensor.kl > 2 * max(row.kl, lstm.kl):
            return tr(
                "Over {words:,} words one scale for the decoder moves the predictions by a KL of {tensor:.2g} nats a "
                "word, one scale a row by {row:.2g} ({weights:.2g} with float32 inputs), and the LSTM in int8 by "
                "{lstm:.2g}: what the tutorial's int8 loses, the decoder's outliers cost it.",
                **facts,
            )
        return tr(
            "Over {words:,} words one scale for the decoder moves the predictions by a KL of {tensor:.2g} nats a word, "
            "one scale a row by {row:.2g} ({weights:.2g} with float32 inputs), and the LSTM in int8 by {lstm:.2g}: no "
            "outlier of the decoder stands out.",
            **facts,
        )

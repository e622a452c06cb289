"""How the next word is chosen: logits, temperature, top-k, top-p, and one random number.

The pipeline in its order: a forbidden ``<unk>`` is taken out; logits are divided by the temperature; top-k keeps the k
most likely words; top-p keeps the fewest of those that together hold the share p of what top-k left; the word is
drawn from the rest. Among equal logits the smaller id comes first, everywhere.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from engine.errors import EngineError
from engine.language import tr

# Beyond these a temperature means greedy or uniform to the last digit, and float32 would overflow.
_COLDEST, _HOTTEST = 1e-30, 1e30
# Words whose weights are added up together: about the square root of a usual vocabulary.
_BLOCK = 256


@dataclass(frozen=True)
class Sampling:
    """What a user can turn: ``temperature`` 0 is greedy, ``top_k`` 0 and ``top_p`` 1 cut nothing."""

    temperature: float = 1.0
    top_k: int = 0
    top_p: float = 1.0
    forbid_unknown: bool = False

    def check(self, vocab_size: int) -> None:
        """Raises EngineError, in words, for a setting that no word of ``vocab_size`` can be drawn with."""
        if not math.isfinite(self.temperature) or self.temperature < 0:
            raise EngineError(
                tr(
                    "The temperature {temperature} is not usable: give 0 (greedy) or a positive number.",
                    temperature=self.temperature,
                )
            )
        if self.top_k < 0:
            raise EngineError(
                tr("Top-k {top_k} is not usable: give 0 (off) or how many words may be drawn.", top_k=self.top_k)
            )
        if self.top_k > vocab_size:
            raise EngineError(
                tr(
                    "Top-k {top_k:,} is more than the {vocab_size:,} words of the vocabulary: give fewer, or 0 (off).",
                    top_k=self.top_k,
                    vocab_size=vocab_size,
                )
            )
        if not 0 < self.top_p <= 1:
            raise EngineError(
                tr("Top-p {top_p} is not usable: give a share above 0 and up to 1 (off).", top_p=self.top_p)
            )

    @property
    def cuts(self) -> bool:
        """Whether any word may be taken out before the draw."""
        return bool(self.top_k) or self.top_p < 1 or self.forbid_unknown


def draw(
    logits: Tensor, sampling: Sampling, generator: torch.Generator, unknown_id: int | None = None
) -> tuple[int, float]:
    """The id of a word drawn from logits (vocab_size,), and the natural log of the model's own probability of it.

    Takes exactly one number from ``generator``, whatever the settings are, also when nothing is left to chance.
    """
    return draw_at(logits, sampling, next_uniform(generator), unknown_id)


def next_uniform(generator: torch.Generator) -> float:
    """A number from 0 up to, not including, 1."""
    return float(torch.rand((), dtype=torch.float64, generator=generator))


@torch.inference_mode()
def draw_at(logits: Tensor, sampling: Sampling, uniform: float, unknown_id: int | None = None) -> tuple[int, float]:
    """``draw`` with its random number given: the first word, by id, at which the running sum exceeds that share.

    So one number gives the same word wherever distributions are nearly the same. The settings are taken as checked.

    Raises:
        EngineError: the logits are no numbers, or no word is left.
    """
    ids, weights, highest = final_weights(logits, sampling, unknown_id)
    position, total = at_share(weights, uniform)
    drawn = position if ids is None else int(ids[position])
    if sampling.temperature == 1 and not sampling.cuts:
        log_total = highest + math.log(total)
    else:
        log_total = float(torch.logsumexp(logits, 0))
    return drawn, min(0.0, float(logits[drawn]) - log_total)


@torch.inference_mode()
def distribution(logits: Tensor, sampling: Sampling, unknown_id: int | None = None) -> Tensor:
    """The probabilities (vocab_size,) float64 that the next word is drawn with; 0 for words that are cut."""
    ids, weights, _ = final_weights(logits, sampling, unknown_id)
    shares = weights.double()
    shares /= shares.sum()
    if ids is None:
        return shares
    return torch.zeros(len(logits), dtype=torch.float64).index_copy_(0, ids, shares)


def final_weights(logits: Tensor, sampling: Sampling, unknown_id: int | None) -> tuple[Tensor | None, Tensor, float]:
    """Ids of the words that may be drawn, ascending (None: all), what each weighs (float32), and the highest logit."""
    if sampling.forbid_unknown and unknown_id is not None:
        logits = logits.clone()
        logits[unknown_id] = -math.inf
    highest = float(logits.max())
    if not math.isfinite(highest):
        if highest == -math.inf:
            raise EngineError(
                tr("The next word cannot be drawn, no word is left to draw: choose other settings or another model.")
            )
        raise EngineError(
            tr(
                "The next word cannot be drawn, the model's logits are not finite numbers: choose other settings or "
                "another model."
            )
        )
    if sampling.temperature == 0:
        return logits.argmax().reshape(1), torch.ones(1), highest
    ids: Tensor | None = None
    if 0 < sampling.top_k < len(logits):
        ids = first_largest(logits, float(logits.topk(sampling.top_k).values[-1]), sampling.top_k)
        logits = logits[ids]
    weights = logits - highest
    if sampling.temperature != 1:
        weights /= min(max(sampling.temperature, _COLDEST), _HOTTEST)
    weights.exp_()
    if sampling.top_p < 1:
        kept = _nucleus(weights, sampling.top_p)
        ids = kept if ids is None else ids[kept]
        weights = weights[kept]
    return ids, weights, highest


def first_largest(values: Tensor, smallest: float, count: int) -> Tensor:
    """Places of the ``count`` largest values, ascending; of equal ones the first. ``smallest`` is the least of them."""
    places = (values >= smallest).nonzero().flatten()
    if len(places) > count:
        above = (values > smallest).nonzero().flatten()
        ties = (values == smallest).nonzero().flatten()[: count - len(above)]
        places = torch.cat([above, ties]).sort().values
    return places


def _nucleus(weights: Tensor, share: float) -> Tensor:
    """Places, ascending, of the fewest weights that together hold ``share`` of all."""
    values = weights.numpy()
    total = float(values.sum(dtype=np.float64))
    # All words below this weight together hold less than what is cut: only the others need sorting. numpy sorts plain
    # values several times as fast as torch, which sorts their places along.
    largest = np.sort(values[values >= (1 - share) * total / len(values)])[::-1]
    sums = largest.cumsum(dtype=np.float64)
    count = min(int(sums.searchsorted(share * total)) + 1, len(largest))
    return first_largest(weights, float(largest[count - 1]), count)


def at_share(weights: Tensor, share: float) -> tuple[int, float]:
    """The first place at which the running sum exceeds ``share`` of the whole, and the whole.

    Two levels: sums of blocks, then of the words inside one. A running sum over a whole vocabulary costs six times
    as much, ``torch.multinomial`` more still.
    """
    values = weights.numpy()
    sums = np.add.reduceat(values, np.arange(0, len(values), _BLOCK)).cumsum(dtype=np.float64)
    total = float(sums[-1])
    wanted = share * total
    block = int(sums.searchsorted(wanted, side="right"))
    if block < len(sums):
        inside = values[block * _BLOCK : (block + 1) * _BLOCK].cumsum(dtype=np.float64)
        place = int(inside.searchsorted(wanted - (float(sums[block - 1]) if block else 0.0), side="right"))
        if place < len(inside):
            return block * _BLOCK + place, total
    # Rounding at the end of a block or of all: the last word that weighs anything is the one.
    return int(values[: (block + 1) * _BLOCK].nonzero()[0][-1]), total

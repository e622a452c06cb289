"""Which words speak for a tag of one word, and which against it.

Two ways to share out the log-probability of the tag among the words, each against a sentence of the same length whose
words all have the embedding 0. *Saliency* is the gradient by a word's embedding times that embedding: the first term
of the Taylor series, which is right only for a small step. *Integrated gradients* takes the mean gradient along the
way from zero (Sundararajan, Taly and Yan, 2017), so that the shares add up to all that was gained.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
import numpy.typing as npt
import torch

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.inspection.readings import signed
from engine.language import tr
from engine.probing.integrated import STEPS, integrated_gradients
from engine.probing.way import Way
from engine.progress import Progress
from engine.tagging.tagger import checked_tagger, tag_vocabulary
from engine.tagging.tags import TAGS

MOST_WORDS = 40
MORE_STEPS = 256
_CLOSE = 0.01  # part of what was gained that the gap may be, before more steps are taken

Method = Literal["saliency", "integrated gradients"]


@dataclass(frozen=True, eq=False)
class TagReasons:
    """``shares`` (words,) of the natural logarithm of the probability of ``tag`` at ``place``: above 0 for the tag.

    ``score`` is that logarithm, ``empty_score`` the same for a sentence without content.
    """

    method: Method
    words: tuple[str, ...]
    place: int
    tag: str
    shares: npt.NDArray[np.float64]
    score: float
    empty_score: float
    reading: str

    @property
    def gained(self) -> float:
        """What is shared out."""
        return self.score - self.empty_score

    @property
    def gap(self) -> float:
        """How far the shares' sum is from what was gained: 0 if the method is complete."""
        return float(self.shares.sum()) - self.gained


def tag_reasons(
    handle: ModelHandle,
    words: Sequence[str],
    *,
    place: int,
    method: Method,
    tag: str | None = None,
    steps: int | None = None,
) -> Generator[Progress, None, TagReasons]:
    """The share of every word in ``tag`` of the word at ``place``; in its most probable tag if none is given.

    ``steps`` counts for integrated gradients only; without it there are 64, and 256 where these leave a gap of more
    than 1 % of what was gained, as in long sentences.

    Raises:
        EngineError: another model than the tagger, no such word, tag or method, too many words, or steps out of range.
    """
    checked_tagger(handle)
    if not 1 <= len(words) <= MOST_WORDS:
        raise EngineError(
            tr(
                "The reasons of a sentence of {count:,} words cannot be shown: give 1 to {most} words.",
                count=len(words),
                most=MOST_WORDS,
            )
        )
    if not 0 <= place < len(words):
        raise EngineError(
            tr("The sentence has {count} words, not a word {place}: count from 0.", count=len(words), place=place)
        )
    if tag is not None and tag not in TAGS:
        raise EngineError(tr("There is no tag {tag}: choose one of {tags}.", tag=tag, tags=", ".join(TAGS)))
    unit = None if tag is None else TAGS.index(tag)
    inputs = (torch.tensor([each.index for each in tag_vocabulary().look_up(words)]),)
    if method == "saliency":
        shares, unit, score, empty = _first_order(handle, inputs, place, unit)
    elif method == "integrated gradients":
        first = STEPS if steps is None else steps
        found = yield from integrated_gradients(handle, inputs, unit=unit, row=place, steps=first)
        is_open = abs(found.gap or 0.0) > _CLOSE * abs(found.total - (found.gap or 0.0))
        if steps is None and is_open:
            found = yield from integrated_gradients(handle, inputs, unit=unit, row=place, steps=MORE_STEPS)
        assert found.baseline_score is not None
        shares, unit = found.values.astype(np.float64), found.target.unit
        score, empty = found.score, found.baseline_score
    else:
        raise EngineError(tr("There is no method {method}: choose saliency or integrated gradients.", method=method))
    gained = score - empty
    return TagReasons(
        method, tuple(words), place, TAGS[unit], shares, score, empty, _read(words, shares, TAGS[unit], gained)
    )


def _first_order(
    handle: ModelHandle, inputs: tuple[Any, ...], place: int, unit: int | None
) -> tuple[npt.NDArray[np.float64], int, float, float]:
    way = Way(handle, inputs)
    score, target, gradient = way.gradient(way.value, unit, place)
    with way.computing(), torch.no_grad():
        scores, _ = way.scores(way.run(torch.zeros_like(way.value)), target.unit, place)
    shares = (gradient.double() * way.value.double()).sum(-1).cpu().numpy()
    return shares, target.unit, score, float(scores[target.unit])


def _read(words: Sequence[str], shares: npt.NDArray[np.float64], tag: str, gained: float) -> str:
    """``“the” speaks most for NOUN (+1.27), “.” most against (−0.21). Sum +3.88, gained +3.88: gap +0.0013.``"""
    best, worst = int(shares.argmax()), int(shares.argmin())
    total = float(shares.sum())
    said = {"tag": tag, "total": signed(total), "gained": signed(gained), "gap": signed(total - gained)}
    if shares[best] > 0 and shares[worst] < 0:
        return tr(
            "“{word}” speaks most for {tag} ({share}), “{other}” most against it ({less}). Sum {total}, gained "
            "{gained}: gap {gap}.",
            word=words[best],
            share=signed(shares[best]),
            other=words[worst],
            less=signed(shares[worst]),
            **said,
        )
    if shares[best] > 0:
        return tr(
            "“{word}” speaks most for {tag} ({share}). Sum {total}, gained {gained}: gap {gap}.",
            word=words[best],
            share=signed(shares[best]),
            **said,
        )
    if shares[worst] < 0:
        return tr(
            "“{word}” speaks most against {tag} ({share}). Sum {total}, gained {gained}: gap {gap}.",
            word=words[worst],
            share=signed(shares[worst]),
            **said,
        )
    return tr("No word speaks for {tag} or against it. Sum {total}, gained {gained}: gap {gap}.", **said)

"""The choice of a next word as a picture: every step of the pipeline with its numbers."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from engine.errors import EngineError
from engine.language import number, tr
from engine.text.sampling import Sampling, distribution, first_largest
from engine.text.vocabulary import UNK, Dictionary

TOP_WORDS = 12
_LEAST_PERCENT = 0.01  # smaller ones are shown as less than that


@dataclass(frozen=True)
class NextChoice:
    """One word on its way through the pipeline.

    ``probability`` is the model's own (temperature 1), ``tempered`` the one after the temperature, both over all
    words; ``final`` is the one that it is drawn with, 0 when it is cut. ``rank`` counts from 1 by logit. A word that
    one step has cut is not kept by the later ones either; greedy keeps a single word.
    """

    id: int
    word: str
    rank: int
    logit: float
    probability: float
    tempered: float
    is_forbidden: bool
    kept_by_top_k: bool
    kept_by_top_p: bool
    final: float

    @property
    def is_kept(self) -> bool:
        return self.kept_by_top_p


@dataclass(frozen=True)
class NextWord:
    """What the next word may be.

    ``unknown_cut``, ``top_k_cut`` and ``top_p_cut`` are the shares of the tempered probability that each step takes
    away; with what is left they add up to 1. Entropies are bits: of the model's own distribution, and of the final one.
    """

    choices: tuple[NextChoice, ...]
    sampling: Sampling
    vocab_size: int
    words_left: int
    unknown_cut: float
    top_k_cut: float
    top_p_cut: float
    entropy_before_bits: float
    entropy_after_bits: float

    @property
    def cut(self) -> float:
        """The share of the tempered probability that all steps together take away."""
        return self.unknown_cut + self.top_k_cut + self.top_p_cut

    @property
    def sentence(self) -> str:
        """For people: how many words are left, and what that does to the choice."""
        likeliest = max(self.choices, key=lambda choice: choice.final)
        if self.words_left == 1:
            return tr("Nothing is left to chance: the next word is “{word}”.", word=likeliest.word)
        facts = {
            "words": self.vocab_size,
            "left": self.words_left,
            "cut": in_percent(self.cut),
            "word": likeliest.word,
            "share": in_percent(likeliest.final),
            "open": 2**self.entropy_after_bits,
            "bits": self.entropy_after_bits,
        }
        if self.words_left == self.vocab_size:
            return tr(
                "All {words:,} words can be drawn; the likeliest is “{word}” at {share}, and the choice is as open as "
                "one among {open:,.1f} equally likely words ({bits:.1f} bits).",
                **facts,
            )
        return tr(
            "{left:,} of {words:,} words can be drawn, and {cut} of the probability is cut; the likeliest is “{word}” "
            "at {share}, and the choice is as open as one among {open:,.1f} equally likely words ({bits:.1f} bits).",
            **facts,
        )


@torch.inference_mode()
def explain_next(
    logits: Tensor, sampling: Sampling, words: Dictionary, *, top: int = TOP_WORDS, also: int | None = None
) -> NextWord:
    """The pipeline from logits (vocab_size,), with the ``top`` words by logit; a word ``also`` not among them is last.

    Raises:
        EngineError: a setting is out of range, the logits are no numbers, or no word is left.
    """
    sampling.check(len(words))
    if top < 1:
        raise EngineError(tr("{top} words cannot be shown: ask for at least one.", top=top))
    unknown_id = words.word2idx.get(UNK)
    final = distribution(logits, sampling, unknown_id)
    own = torch.softmax(logits.double(), 0)
    tempered = distribution(logits, Sampling(sampling.temperature))
    allowed = torch.ones(len(logits), dtype=torch.bool)
    if sampling.forbid_unknown and unknown_id is not None:
        allowed[unknown_id] = False
    by_top_p = final > 0
    by_top_k = allowed
    if sampling.temperature == 0:
        by_top_k = by_top_p
    elif sampling.top_k:
        by_top_k = distribution(logits, Sampling(1.0, sampling.top_k, 1.0, sampling.forbid_unknown), unknown_id) > 0
        by_top_k |= by_top_p
    shown = _likeliest(logits, min(top, len(logits)))
    if also is not None and also not in shown:
        shown.append(also)
    choices = tuple(
        NextChoice(
            id=word_id,
            word=words.idx2word[word_id],
            rank=place + 1 if place < top else _rank(logits, word_id),
            logit=float(logits[word_id]),
            probability=float(own[word_id]),
            tempered=float(tempered[word_id]),
            is_forbidden=not allowed[word_id],
            kept_by_top_k=bool(by_top_k[word_id]),
            kept_by_top_p=bool(by_top_p[word_id]),
            final=float(final[word_id]),
        )
        for place, word_id in enumerate(shown)
    )
    return NextWord(
        choices=choices,
        sampling=sampling,
        vocab_size=len(words),
        words_left=int(by_top_p.sum()),
        unknown_cut=float(tempered[~allowed].sum()),
        top_k_cut=float(tempered[allowed & ~by_top_k].sum()),
        top_p_cut=float(tempered[by_top_k & ~by_top_p].sum()),
        entropy_before_bits=_entropy_bits(own),
        entropy_after_bits=_entropy_bits(final),
    )


def in_percent(share: float) -> str:
    """For people: two digits where there are some zeros, ``< 0.01 %`` where there are many."""
    percent = 100 * share
    if 0 < percent < _LEAST_PERCENT:
        return f"< {number(_LEAST_PERCENT)} %"
    return f"{number(percent, '.1f' if percent >= 1 or not percent else '.2g')} %"


def _likeliest(logits: Tensor, count: int) -> list[int]:
    """Ids by falling logit, equal ones by id."""
    ids = first_largest(logits, float(logits.topk(count).values[-1]), count)
    return sorted(ids.tolist(), key=lambda word_id: (-float(logits[word_id]), word_id))


def _rank(logits: Tensor, word_id: int) -> int:
    logit = logits[word_id]
    return 1 + int((logits > logit).sum()) + int((logits[:word_id] == logit).sum())


def _entropy_bits(probabilities: Tensor) -> float:
    positive = probabilities[probabilities > 0]
    return max(0.0, -float((positive * positive.log2()).sum()))

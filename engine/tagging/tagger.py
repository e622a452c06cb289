"""The shipped tagger at work on a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt
import torch

from engine.assets import asset_path
from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.language import tr
from engine.models.lstm_tagger import LSTMTagger
from engine.tagging.tags import TAGS
from engine.tagging.vocabulary import KnownWord, TagVocabulary

TAGGER = "lstm-tagger"
MOST_WORDS = 10_000


@dataclass(frozen=True, eq=False)
class TaggedWord:
    """A word with the most probable ``tag``; ``probabilities`` (17,) are in the order of ``TAGS``."""

    known: KnownWord
    tag: str
    probabilities: npt.NDArray[np.float32]

    @property
    def probability(self) -> float:
        """That of ``tag``."""
        return float(self.probabilities.max())


@cache
def tag_vocabulary() -> TagVocabulary:
    """The shipped tagger's words and classes, read once."""
    return TagVocabulary.load(asset_path("weights", "lstm_tagger.vocab.txt"))


def tag_words(handle: ModelHandle, words: Sequence[str]) -> tuple[TaggedWord, ...]:
    """The tags of one sentence by a tagger with the shipped vocabulary.

    Raises:
        EngineError: another model, or no words or too many.
    """
    module, vocabulary = checked_tagger(handle), tag_vocabulary()
    if not 1 <= len(words) <= MOST_WORDS:
        raise EngineError(
            tr(
                "A sentence of {count:,} words cannot be tagged: give 1 to {most:,} words.",
                count=len(words),
                most=MOST_WORDS,
            )
        )
    known = vocabulary.look_up(words)
    was_training = module.training
    module.eval()
    try:
        with torch.inference_mode():
            scores = module(torch.tensor([each.index for each in known]))
    finally:
        module.train(was_training)
    probabilities = scores.exp().numpy()
    return tuple(TaggedWord(each, TAGS[int(row.argmax())], row) for each, row in zip(known, probabilities, strict=True))


def checked_tagger(handle: ModelHandle) -> LSTMTagger:
    """The module of a tagger that fits the shipped vocabulary and the universal tags.

    Raises:
        EngineError: it is another model, or a tagger of other sizes.
    """
    module = handle.module
    if not isinstance(module, LSTMTagger):
        raise EngineError(tr("{title} is not a tagger: choose {tagger}.", title=handle.title, tagger=TAGGER))
    sizes = module.word_embeddings.num_embeddings, module.hidden2tag.out_features
    wanted = len(tag_vocabulary()), len(TAGS)
    if sizes != wanted:
        raise EngineError(
            tr(
                "This tagger has {words:,} words and {tags} tags, the vocabulary {entries:,} and {known}: "
                "choose {tagger} as it is shipped.",
                words=sizes[0],
                tags=sizes[1],
                entries=wanted[0],
                known=wanted[1],
                tagger=TAGGER,
            )
        )
    return module

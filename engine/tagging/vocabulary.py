"""The words of the tagger, and classes for those that it does not know.

A word that is not in the vocabulary is looked up in another spelling where its letters' case says little, and else by
what it looks like: ``<cap:son>`` is a capitalised word that ends in *son*, ``<number>`` one of digits. Classes are
entries of the vocabulary like words; the longest ending that is one counts.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from engine.text.vocabulary import UNK, Dictionary, TokenIds

LONGEST_ENDING = 4
_LONGEST_CODE = 4


@dataclass(frozen=True)
class KnownWord:
    """A word of a sentence as the tagger reads it: ``entry`` of the vocabulary with its ``index``.

    ``is_known`` tells whether the word itself is there, in this spelling or another; else ``entry`` is a class.
    """

    word: str
    entry: str
    index: int
    is_known: bool


class TagVocabulary:
    """Words and classes of unknown words with their ids."""

    def __init__(self, entries: Iterable[str]) -> None:
        self.dictionary = Dictionary(entries)

    def __len__(self) -> int:
        return len(self.dictionary)

    def look_up(self, words: Sequence[str]) -> list[KnownWord]:
        """Every word of one sentence, in order; none is unknown, since the last class is ``<unk>``."""
        known = []
        for place, word in enumerate(words):
            spelling = next((each for each in _spellings(word, place) if each in self.dictionary), None)
            entry = spelling if spelling is not None else self.class_of(word, place)
            known.append(KnownWord(word, entry, self.dictionary.word2idx[entry], spelling is not None))
        return known

    def encode(self, words: Sequence[str]) -> TokenIds:
        """Ids (seq_len,) of one sentence."""
        return np.array([known.index for known in self.look_up(words)], dtype=np.int64)

    def class_of(self, word: str, place: int) -> str:
        """The narrowest class of the vocabulary for ``word`` as number ``place`` of its sentence, from 0 on."""
        return next((each for each in word_classes(word, place) if each in self.dictionary), UNK)

    @classmethod
    def load(cls, path: Path) -> TagVocabulary:
        """Reads one entry a line, in id order; raises EngineError as ``Dictionary.load``."""
        return cls(Dictionary.load(path).idx2word)

    def save(self, path: Path) -> None:
        self.dictionary.save(path)


def build_vocabulary(sentences: Iterable[Sequence[str]], *, least_count: int, class_count: int) -> TagVocabulary:
    """``<unk>``, the classes of at least ``class_count`` rare words, and the words that occur ``least_count`` times.

    Rare are words that occur at most twice: what is unknown later looks like them. Addresses, telephone and file
    numbers are nobody's words, and never entries of their own: what holds other signs than letters has to be short.
    """
    texts = [list(words) for words in sentences]
    counts = Counter(word for words in texts for word in words)
    classes: Counter[str] = Counter()
    for words in texts:
        for place, word in enumerate(words):
            if counts[word] <= 2:
                classes.update(word_classes(word, place))
    frequent = sorted(each for each, count in classes.items() if count >= class_count)
    # a word that is written like a class would be taken for it
    named = [
        word
        for word, count in counts.most_common()
        if count >= least_count and not word.startswith("<") and not _is_code(word)
    ]
    return TagVocabulary([UNK, *frequent, *named])


def word_classes(word: str, place: int) -> list[str]:
    """Names of all classes of ``word``, the narrowest first."""
    shape = _shape(word, place)
    if shape in ("number", "web"):
        return [f"<{shape}>"]
    if shape == "sign":
        return [f"<sign:{word[-1:]}>", "<sign>"]
    low = word.lower()
    longest = min(LONGEST_ENDING, len(low) - 1)
    return [*(f"<{shape}:{low[-length:]}>" for length in range(longest, 0, -1)), f"<{shape}>"]


def _is_code(word: str) -> bool:
    return len(word) > _LONGEST_CODE and _shape(word, 1) in ("digit", "number", "web", "sign")


def _shape(word: str, place: int) -> str:
    if "://" in word or "www." in word or ("@" in word and "." in word) or word.endswith((".com", ".org", ".net")):
        return "web"
    has_digit = any(sign.isdigit() for sign in word)
    has_letter = any(sign.isalpha() for sign in word)
    if not has_letter:
        return "number" if has_digit else "sign"
    if has_digit:
        return "digit"
    if word.isupper() and len(word) > 1:
        return "upper"
    if word[0].isupper():
        return "first" if place == 0 else "cap"
    return "hyphen" if "-" in word[1:-1] else "lower"


def _spellings(word: str, place: int) -> list[str]:
    """The word, then how else it is written where its case says little: at the start of a sentence, or in capitals.

    What is written like a class is none of the words.
    """
    if word.startswith("<"):
        return []
    shape = _shape(word, place)
    others = {"first": [word.lower()], "upper": [word.lower(), word.capitalize()], "lower": [word.capitalize()]}
    return [word, *others.get(shape, [])]

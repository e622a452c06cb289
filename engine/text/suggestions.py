"""What somebody may have meant by a word that is not in a vocabulary.

Three ways lead to known words: another case, splitting as the corpus is split (``river,`` to ``river ,``, ``don't`` to
``don 't``, ``1,000`` to ``1 @,@ 000``), and words that differ by few letters.
"""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import dataclass
from typing import Literal
from weakref import WeakKeyDictionary

from engine.language import tr
from engine.text.near_words import NearWords
from engine.text.vocabulary import Dictionary

MOST_SUGGESTIONS = 6
MOST_CASES = 3
LONGEST_WORD = 100
_MOST_CACHED = 2000

SuggestionKind = Literal["case", "split", "near"]


@dataclass(frozen=True)
class Suggestion:
    """A text to write instead of an unknown word.

    ``distance`` is the number of letters to change, leave out, add or swap with a neighbour; 0 unless ``kind`` is near.
    """

    text: str
    kind: SuggestionKind
    distance: int = 0

    @property
    def sentence(self) -> str:
        """For people: why this is suggested."""
        if self.kind == "case":
            return tr("“{text}” is the same word in another case.", text=self.text)
        if self.kind == "split":
            return tr("“{text}” is split as the model's texts are.", text=self.text)
        if self.distance == 1:
            return tr("“{word}” differs in 1 letter.", word=self.text)
        return tr("“{word}” differs in {distance} letters.", word=self.text, distance=self.distance)


def suggest(dictionary: Dictionary, word: str) -> tuple[Suggestion, ...]:
    """Up to six suggestions for a word that ``dictionary`` lacks, best first; none for a known one.

    Other cases come first, then a split into known words, then words by distance and id, that is by how early the
    vocabulary met them. The first call for a dictionary sorts its words, later ones take some milliseconds.
    """
    if word in dictionary or len(word) > LONGEST_WORD:
        return ()
    return _suggester(dictionary).suggest(word)


class _Suggester:
    """A dictionary made ready for look-ups that disregard case, and what was already asked for."""

    def __init__(self, dictionary: Dictionary) -> None:
        self.size = len(dictionary)
        self._known = dictionary.word2idx
        self._near = NearWords(dictionary.idx2word)
        self._cache: dict[str, tuple[Suggestion, ...]] = {}

    def suggest(self, word: str) -> tuple[Suggestion, ...]:
        if word not in self._cache:
            if len(self._cache) >= _MOST_CACHED:
                self._cache.clear()
            self._cache[word] = self._find(word)
        return self._cache[word]

    def _find(self, word: str) -> tuple[Suggestion, ...]:
        found = [Suggestion(text, "case") for text in self._near.same_but_case(word)[:MOST_CASES]]
        pieces = split_as_corpus(word, self._known)
        if len(pieces) > 1:
            found += self._of_pieces(pieces)
        found += [Suggestion(text, "near", distance) for text, distance in self._near.find(word, MOST_SUGGESTIONS)]
        best: dict[str, Suggestion] = {}
        for suggestion in found:
            best.setdefault(suggestion.text, suggestion)
        return tuple(best.values())[:MOST_SUGGESTIONS]

    def _of_pieces(self, pieces: list[str]) -> list[Suggestion]:
        """The split itself if all of it is known, else with the one unknown piece replaced by known words."""
        unknown = [index for index, piece in enumerate(pieces) if piece not in self._known]
        if not unknown:
            return [Suggestion(" ".join(pieces), "split")]
        if len(unknown) > 1:
            return []
        (at,) = unknown
        cases = [(text, 0) for text in self._near.same_but_case(pieces[at])[:MOST_CASES]]
        replaced = [
            Suggestion(" ".join([*pieces[:at], text, *pieces[at + 1 :]]), "near" if distance else "split", distance)
            for text, distance in [*cases, *self._near.find(pieces[at], 3)]
        ]
        # Fewer words are lost when only one piece of the split is read as <unk>.
        return [*replaced, Suggestion(" ".join(pieces), "split")]


_suggesters: WeakKeyDictionary[Dictionary, _Suggester] = WeakKeyDictionary()


def _suggester(dictionary: Dictionary) -> _Suggester:
    suggester = _suggesters.get(dictionary)
    if suggester is None or suggester.size != len(dictionary):
        suggester = _suggesters[dictionary] = _Suggester(dictionary)
    return suggester


_AS_TYPED = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "…": "..."})
_BEFORE = re.compile(r"""^["'(\[$£€#](?=.)""")
_AFTER = re.compile(r"""(?<=.)(\.\.\.|[,;:!?)\]"'.%])$""")
_INSIDE = re.compile(r"(?<=\d)[,.](?=\d)|(?<=\w)-(?=\w)")
_ENDING = re.compile(r"(?<=\w)('\w+)$")


def split_as_corpus(word: str, known: Container[str] = ()) -> list[str]:
    """The pieces that WikiText-like texts have for a word as people type it; one piece if there is nothing to split.

    Quotation marks, brackets and punctuation stand alone, ``'s`` and ``'t`` too; commas and points inside numbers and
    hyphens inside words become ``@,@``, ``@.@`` and ``@-@``. A piece that is ``known``, as ``U.S.``, stays whole.
    """
    text = word.translate(_AS_TYPED)
    before: list[str] = []
    after: list[str] = []
    while text not in known and (match := _BEFORE.search(text)):
        before.append(match[0])
        text = text[match.end() :]
    while text not in known and text != "..." and (match := _AFTER.search(text)):
        after.insert(0, match[0])
        text = text[: match.start()]
    if text in known:
        return [*before, text, *after]
    middle: list[str] = []
    for piece in _INSIDE.sub(lambda match: f" @{match[0]}@ ", text).split(" "):
        middle += [part for part in _ENDING.sub(r" \1", piece).split(" ") if part]
    return [*before, *middle, *after]

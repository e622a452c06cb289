"""The 17 universal part-of-speech tags (UPOS).

Source: Universal Dependencies, https://universaldependencies.org/u/pos/.
"""

from __future__ import annotations

from engine.errors import EngineError

TAG_MEANINGS = {
    "ADJ": "adjective",
    "ADP": "adposition",
    "ADV": "adverb",
    "AUX": "auxiliary",
    "CCONJ": "coordinating conjunction",
    "DET": "determiner",
    "INTJ": "interjection",
    "NOUN": "noun",
    "NUM": "numeral",
    "PART": "particle",
    "PRON": "pronoun",
    "PROPN": "proper noun",
    "PUNCT": "punctuation",
    "SCONJ": "subordinating conjunction",
    "SYM": "symbol",
    "VERB": "verb",
    "X": "other",
}

TAGS = tuple(TAG_MEANINGS)
"""In alphabetical order, which is that of the tagger's outputs."""


def tag_index(tag: str) -> int:
    """The output of the tagger that stands for ``tag``; raises EngineError for one that there is not."""
    try:
        return TAGS.index(tag)
    except ValueError as error:
        raise EngineError(f"There is no universal part-of-speech tag {tag!r}: use {', '.join(TAGS)}.") from error

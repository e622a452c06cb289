"""The 17 universal part-of-speech tags (UPOS).

Source: Universal Dependencies, https://universaldependencies.org/u/pos/.
"""

from __future__ import annotations

from engine.errors import EngineError
from engine.language import mark, tr

TAG_MEANINGS = {
    "ADJ": mark("adjective"),
    "ADP": mark("adposition"),
    "ADV": mark("adverb"),
    "AUX": mark("auxiliary"),
    "CCONJ": mark("coordinating conjunction"),
    "DET": mark("determiner"),
    "INTJ": mark("interjection"),
    "NOUN": mark("noun"),
    "NUM": mark("numeral"),
    "PART": mark("particle"),
    "PRON": mark("pronoun"),
    "PROPN": mark("proper noun"),
    "PUNCT": mark("punctuation"),
    "SCONJ": mark("subordinating conjunction"),
    "SYM": mark("symbol"),
    "VERB": mark("verb"),
    "X": mark("other"),
}

TAGS = tuple(TAG_MEANINGS)
"""In alphabetical order, which is that of the tagger's outputs."""


def tag_index(tag: str) -> int:
    """The output of the tagger that stands for ``tag``; raises EngineError for one that there is not."""
    try:
        return TAGS.index(tag)
    except ValueError as error:
        raise EngineError(
            tr("There is no universal part-of-speech tag {tag!r}: use {tags}.", tag=tag, tags=", ".join(TAGS))
        ) from error

"""Words that were drawn, as values: what a window or a command shows of a generated text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from engine.language import tr

WORDS_PER_LINE = 20


@dataclass(frozen=True)
class GeneratedWord:
    """A word that was drawn, and how likely the model held it.

    ``probability`` is the model's own, before temperature and cuts, so that words drawn with different settings
    compare; ``surprise_bits`` is -log2 of it.
    """

    index: int
    word: str
    id: int
    probability: float
    surprise_bits: float


@dataclass(frozen=True)
class GeneratedText:
    """The words of one drawing; ``seconds`` is the drawing alone, without prompt and warm-up."""

    words: tuple[GeneratedWord, ...]
    seconds: float
    words_per_s: float
    seed: int


def words_sentence(words: Sequence[GeneratedWord]) -> str:
    """For people: how many words, their mean surprise, and the most surprising one."""
    if not words:
        return ""
    mean = sum(word.surprise_bits for word in words) / len(words)
    strangest = max(words, key=lambda word: word.surprise_bits)
    return tr(
        "{count:,} words, {mean:.1f} bits each on average; the most surprising is “{word}” at {bits:.1f} bits.",
        count=len(words),
        mean=mean,
        word=strangest.word,
        bits=strangest.surprise_bits,
    )


def text_in_lines(words: Iterable[str], per_line: int = WORDS_PER_LINE) -> str:
    """Words separated by spaces, ``per_line`` on a line, as the tutorial writes its file."""
    listed = list(words)
    return "".join(" ".join(listed[i : i + per_line]) + "\n" for i in range(0, len(listed), per_line))

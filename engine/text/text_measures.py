"""Numbers that tell dull texts from wild ones."""

from __future__ import annotations

import math
from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from engine.language import tr

REPEATED_WORDS = 4


@dataclass(frozen=True)
class TextMeasures:
    """Measures of ``words`` words.

    ``distinct_rate`` is the share of different words (type-token ratio), ``repetition`` the share of words that stand
    in a run of four which the text had before, ``mean_surprise_bits`` the mean of the model's own surprise; all are 0
    for a text without words.
    """

    words: int
    distinct_rate: float
    repetition: float
    mean_surprise_bits: float

    @property
    def sentence(self) -> str:
        """For people: ``100 words, 61 % of them different, 12 % repeated; 5.2 bits each on average.``"""
        if not self.words:
            return tr("No words yet.")
        shares = {
            "different": 100 * self.distinct_rate,
            "repeated": 100 * self.repetition,
            "bits": self.mean_surprise_bits,
        }
        if self.words == 1:
            return tr(
                "1 word, {different:.0f} % of them different, {repeated:.0f} % repeated; {bits:.1f} bits each on "
                "average.",
                **shares,
            )
        return tr(
            "{count:,} words, {different:.0f} % of them different, {repeated:.0f} % repeated; {bits:.1f} bits each on "
            "average.",
            count=self.words,
            **shares,
        )


def measure_text(words: Sequence[Hashable], surprise_bits: Sequence[float]) -> TextMeasures:
    """Measures of a text given as words or ids and the surprise of each, in bits.

    Raises:
        ValueError: not as many surprises as words.
    """
    if len(words) != len(surprise_bits):
        raise ValueError(f"{len(words)} words but {len(surprise_bits)} surprises")
    if not words:
        return TextMeasures(0, 0.0, 0.0, 0.0)
    repeated = sum(repeated_words(words))
    mean = math.fsum(surprise_bits) / len(words)
    return TextMeasures(len(words), len(set(words)) / len(words), repeated / len(words), mean)


def repeated_words(words: Sequence[Hashable], length: int = REPEATED_WORDS) -> list[bool]:
    """For each word whether it stands in a run of ``length`` words that began earlier in the text as well.

    The first occurrence of a run is not repeated, later ones are, also where they overlap it.
    """
    marks = [False] * len(words)
    seen: set[tuple[Hashable, ...]] = set()
    for first in range(len(words) - length + 1):
        run = tuple(words[first : first + length])
        if run in seen:
            marks[first : first + length] = [True] * length
        seen.add(run)
    return marks

"""Words of a vocabulary that differ from a given one by at most two letters, case aside.

The distance counts letters changed, left out, added, or swapped with their neighbour (optimal string alignment). It is
computed for all words of about the right length at once, in a band of five diagonals of the usual table.
Source: G. Navarro, A guided tour to approximate string matching, 2001 (the table and its band).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

MOST_CHANGES = 2
_LONGEST = 40
_FAR = MOST_CHANGES + 1


def changes_allowed(length: int) -> int:
    """How many letters of a word may differ: a short word would otherwise be near to every other one."""
    return 0 if length < 2 else 1 if length < 4 else MOST_CHANGES


class NearWords:
    """``words`` in id order, sorted once by length so that only words of a fitting length are compared."""

    def __init__(self, words: Sequence[str]) -> None:
        self._words = words
        lowered = [word.lower() for word in words]
        self._cases: dict[str, list[int]] = defaultdict(list)
        for index, word in enumerate(lowered):
            self._cases[word].append(index)
        lengths = np.fromiter(map(len, lowered), dtype=np.int64, count=len(lowered))
        order = np.argsort(lengths, kind="stable")
        self._order = order[lengths[order] <= _LONGEST]
        self._lengths = lengths[self._order]
        self._letters = self._table([lowered[index] for index in self._order])

    @staticmethod
    def _table(words: list[str]) -> npt.NDArray[np.uint32]:
        """Code points (longest word, words), 0 behind the end of a word."""
        longest = max(map(len, words), default=0)
        padded = "".join(word.ljust(longest, "\0") for word in words)
        points = np.frombuffer(padded.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
        return np.ascontiguousarray(points.reshape(len(words), longest).T)

    def same_but_case(self, word: str) -> list[str]:
        """Other words that are equal to ``word`` when case is disregarded, in id order."""
        found = (self._words[index] for index in self._cases.get(word.lower(), ()))
        return [text for text in found if text != word]

    def find(self, word: str, most: int) -> list[tuple[str, int]]:
        """Words and their distances, nearest first, then by id; 0 (another case) is left out."""
        wanted = word.lower()
        allowed = changes_allowed(len(wanted))
        if not allowed or len(wanted) > _LONGEST + allowed:
            return []
        first, last = np.searchsorted(self._lengths, [len(wanted) - allowed, len(wanted) + allowed + 1])
        distances = banded_distances(wanted, self._letters[:, first:last], self._lengths[first:last])
        near = np.flatnonzero((distances > 0) & (distances <= allowed))
        ids = self._order[first:last][near]
        best = np.lexsort((ids, distances[near]))[:most]
        return [(self._words[ids[at]], int(distances[near[at]])) for at in best]


def banded_distances(
    word: str, letters: npt.NDArray[np.uint32], lengths: npt.NDArray[np.int64]
) -> npt.NDArray[np.int8]:
    """Distances (words,) from ``word``; whatever is above 2 is given as 3.

    ``letters`` are code points (longest, words), ``lengths`` (words,) within 2 of the length of ``word``.
    """
    count, longest = len(lengths), len(letters)
    far = np.full(count, _FAR, dtype=np.int8)
    rows = [{j: np.full(count, j, dtype=np.int8) for j in range(MOST_CHANGES + 1)}]  # row i: column j -> distances
    points = [ord(letter) for letter in word]
    for i, point in enumerate(points, start=1):
        row: dict[int, npt.NDArray[np.int8]] = {}
        above = rows[-1]
        for j in range(max(0, i - MOST_CHANGES), min(longest, i + MOST_CHANGES) + 1):
            if j == 0:
                row[0] = np.full(count, i, dtype=np.int8)
                continue
            best = above.get(j - 1, far) + (letters[j - 1] != point).view(np.int8)
            np.minimum(best, above.get(j, far) + np.int8(1), out=best)
            np.minimum(best, row.get(j - 1, far) + np.int8(1), out=best)
            if i > 1 and j > 1 and j - 2 in rows[-2]:
                swapped = (letters[j - 2] == point) & (letters[j - 1] == points[i - 2])
                np.minimum(best, rows[-2][j - 2] + np.where(swapped, np.int8(1), np.int8(_FAR)), out=best)
            row[j] = np.minimum(best, _FAR)
        rows = [above, row]
    result = far.copy()
    for j, column in rows[-1].items():
        np.copyto(result, column, where=lengths == j)
    return np.minimum(result, _FAR)

"""Hidden states of a text, kept so that any of them can be had again without reading the text from its beginning."""

from __future__ import annotations

from collections.abc import Iterable

from engine.text.word_paths import WordState

FIRST_STRIDE = 64
MOST_DENSE = 4096
MOST_SPARSE = 12_000
_DENSE_BYTES, _SPARSE_BYTES = 40_000_000, 120_000_000


class KeptStates:
    """States by how many words had been read: all of the first some thousand drawn words, then every 64th.

    The memory is bounded, whatever the text's length and the model's size: when there are too many, every other of
    those far apart is let go, and the distance doubles.
    """

    def __init__(self, initial: WordState, *, dense_from: int) -> None:
        """``initial`` stands before the first word; the first states from ``dense_from`` on are all kept."""
        size = initial.both.numel() * initial.both.element_size()
        self._states: dict[int, WordState] = {0: initial}
        self._dense_from = dense_from
        self._dense_end = dense_from + max(1, min(MOST_DENSE, _DENSE_BYTES // size))
        self._most_sparse = max(2, min(MOST_SPARSE, _SPARSE_BYTES // size))
        self._sparse = 1
        self._stride = FIRST_STRIDE

    def __len__(self) -> int:
        return len(self._states)

    @property
    def stride(self) -> int:
        """How far apart states are that are not all kept: at most as many words are read again."""
        return self._stride

    def keep(self, count: int, state: WordState) -> None:
        """Takes the state after ``count`` words; those between the kept ones are passed over."""
        if count in self._states:
            return
        if self._is_dense(count):
            self._states[count] = state
        elif count % self._stride == 0:
            self._states[count] = state
            self._sparse += 1
            if self._sparse > self._most_sparse:
                self._thin()

    def nearest(self, count: int) -> tuple[int, WordState]:
        """The last kept state at or before ``count`` words, and after how many it stands."""
        states = self._states
        while count not in states:
            count -= 1
        return count, states[count]

    def up_to(self, count: int) -> KeptStates:
        """A copy without the states after more than ``count`` words, for a text that goes another way from there."""
        copy = KeptStates(self._states[0], dense_from=self._dense_from)
        copy._stride = self._stride
        copy._replace((key, state) for key, state in list(self._states.items()) if key <= count)
        return copy

    def _is_dense(self, count: int) -> bool:
        return self._dense_from <= count < self._dense_end

    def _thin(self) -> None:
        self._stride *= 2
        kept = [(key, state) for key, state in self._states.items() if key % self._stride == 0 or self._is_dense(key)]
        self._replace(kept)

    def _replace(self, states: Iterable[tuple[int, WordState]]) -> None:
        # A new dict in one assignment: another thread may be reading the former one.
        replaced = dict(states)
        self._sparse = sum(not self._is_dense(key) for key in replaced)
        self._states = replaced

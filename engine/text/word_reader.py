"""A word model reading a text that grows, with the hidden states behind every word of it."""

from __future__ import annotations

import threading
import time
from array import array
from collections.abc import Generator

from torch import Tensor

from engine.language import tr
from engine.progress import Progress
from engine.runtime import using_threads
from engine.text.kept_states import KeptStates
from engine.text.word_paths import WordPath, WordState

WARM_UP_STEPS = 3
_SECONDS_BETWEEN_YIELDS = 0.04

_Latest = tuple[int, WordState]  # how many words are read, and the state after them


class WordReader:
    """Reads ``ids``, which its owner appends to; while one thread reads on, others may ask for states before.

    ``forgotten`` are places in ``ids`` of words that are read from an empty state.
    """

    def __init__(
        self, path: WordPath, ids: array[int], *, prompt_length: int, forgotten: frozenset[int] = frozenset()
    ) -> None:
        self.path = path
        self.forgotten = forgotten
        self._ids = ids
        self._kept = KeptStates(path.initial(), dense_from=prompt_length)
        self._prompt_length = prompt_length
        self._latest: _Latest = (0, path.initial())
        self._lock = threading.Lock()
        self._ahead: tuple[int, Tensor] | None = None

    def read_all(self) -> Generator[Progress, None, None]:
        """Reads what has not been read; yields about every 40 ms."""
        with using_threads(1):
            yielded, latest = time.perf_counter(), self._latest
            while latest[0] < len(self._ids):
                latest = self._read_one(latest)
                if time.perf_counter() - yielded > _SECONDS_BETWEEN_YIELDS:
                    yield Progress(latest[0], len(self._ids), tr("Reading the prompt"))
                    yielded = time.perf_counter()

    def state_after(self, count: int) -> WordState:
        """The state after the first ``count`` ids; one that was not kept is computed again, to the same bits."""
        latest = self._latest
        if latest[0] == count:
            return latest[1]
        start, state = self._kept.nearest(count)
        with using_threads(1):
            for place in range(start, count):
                state = self.next_state(place, state)
        return state

    def next_state(self, place: int, state: WordState) -> WordState:
        """The state after the word ``ids[place]`` was read in ``state``."""
        return self.path.step(self._ids[place], self.path.initial() if place in self.forgotten else state)

    def logits_after(self, count: int) -> Tensor:
        """Logits (vocab_size,) of the word after the first ``count``; those at the end of the text are kept."""
        ahead = self._ahead
        if ahead is not None and ahead[0] == count:
            return ahead[1]
        state = self.state_after(count)
        with using_threads(1):
            logits = self.path.logits(state)
        if count == len(self._ids):
            self._ahead = (count, logits)
        return logits

    def next_logits(self) -> Tensor:
        """``logits_after`` the whole text, for who draws: reads on, and keeps no logits."""
        ahead = self._ahead
        if ahead is not None and ahead[0] == len(self._ids):
            return ahead[1]
        latest = self._latest  # a copy: another thread that reads the prompt may set back the one of all
        while latest[0] < len(self._ids):
            latest = self._read_one(latest)
        return self.path.logits(latest[1])

    def warm_up(self) -> None:
        """The first steps of a process are slow; their result is thrown away."""
        for _ in range(WARM_UP_STEPS):
            self.path.logits(self.path.step(self._ids[-1], self._latest[1]))

    def copy(self, ids: array[int], *, same: int, forget: int | None = None) -> WordReader:
        """A reader of another text, whose first ``same`` words are this one's; ``forget`` is another word to forget."""
        former = frozenset(place for place in self.forgotten if place < same)
        reader = WordReader(self.path, ids, prompt_length=self._prompt_length, forgotten=former)
        if forget is not None:
            same = min(same, forget)
            reader.forgotten |= {forget}
        state = self.state_after(same)
        reader._kept = self._kept.up_to(same)
        reader._latest = (same, state)
        return reader

    def _read_one(self, latest: _Latest) -> _Latest:
        """What is known after one more word than ``latest``, which has to be there, or after more."""
        count, state = latest
        latest = (count + 1, self.next_state(count, state))
        with self._lock:
            self._kept.keep(*latest)
            if self._latest[0] < latest[0]:
                self._latest = latest
            return self._latest

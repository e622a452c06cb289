"""A text that grows word by word: its words, the settings they were drawn with, and what the model made of them."""

from __future__ import annotations

import math
from array import array
from bisect import bisect_right
from collections.abc import Generator, Sequence
from typing import Self

from torch import Tensor

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.language import tr
from engine.progress import Progress, drain
from engine.text.generated import GeneratedWord
from engine.text.sampling import Sampling
from engine.text.word_paths import PathName, WordPath, WordState, opening_path
from engine.text.word_reader import WordReader

_LN_2 = math.log(2)


class DrawnText:
    """Everything that can be asked of a text, and nothing that makes it longer.

    A million words take 16 MB, besides the hidden states; a ``GeneratedWord`` is made when it is asked for.
    """

    def __init__(
        self, handle: ModelHandle, prompt_ids: Sequence[int], *, sampling: Sampling, path_name: PathName
    ) -> None:
        self.handle = handle
        self.path_name: PathName = path_name
        self.prompt_length = len(prompt_ids)
        self._ids = array("q", prompt_ids)
        self._log_probabilities = array("d")
        # Which settings hold from which drawn word on.
        self._settings: list[tuple[int, Sampling]] = [(0, sampling)]
        self._reader: WordReader | None = None

    def __len__(self) -> int:
        """How many words are drawn."""
        return len(self._log_probabilities)

    @property
    def ids(self) -> tuple[int, ...]:
        """Prompt and drawn words; the first ``prompt_length`` of them are the prompt."""
        return tuple(self._ids)

    @property
    def prompt_ids(self) -> tuple[int, ...]:
        """A single random word when the prompt was empty, as in the tutorial."""
        return tuple(self._ids[: self.prompt_length])

    @property
    def words(self) -> tuple[GeneratedWord, ...]:
        """The words drawn so far."""
        return tuple(self._word(index) for index in range(len(self)))

    @property
    def sampling(self) -> Sampling:
        """The settings for the next word."""
        return self._settings[-1][1]

    @property
    def path(self) -> WordPath:
        """The way the model is run; packed when it is first asked for."""
        return self._opened().path

    def word(self, index: int) -> GeneratedWord:
        """The drawn word ``index``; raises EngineError when there is none."""
        self._check_index(index, len(self) - 1)
        return self._word(index)

    def sampling_of(self, index: int) -> Sampling:
        """The settings that the drawn word ``index`` was drawn with."""
        self._check_index(index, len(self) - 1)
        return self._settings[bisect_right(self._settings, index, key=lambda item: item[0]) - 1][1]

    def with_sampling(self, sampling: Sampling) -> Self:
        """This run, which draws its next words with ``sampling``; raises EngineError for settings out of range."""
        sampling.check(len(self.handle.words))
        if sampling != self.sampling:
            former = [item for item in self._settings if item[0] < len(self)]
            self._settings = [*former, (len(self), sampling)]
        return self

    def read_prompt(self) -> Generator[Progress, None, None]:
        """Packs the model and reads what has not been read; ``draw`` does it by itself."""
        reader = yield from self.opening()
        yield from reader.read_all()

    def state_after(self, count: int) -> WordState:
        """The hidden state after the first ``count`` of ``ids``: the one that the word ``ids[count]`` was drawn from.

        From the kept states; those between are computed again, to the same bits.

        Raises:
            EngineError: the text is not that long.
        """
        self._check_index(count, len(self._ids))
        return self._opened().state_after(count)

    def next_state(self, place: int, state: WordState) -> WordState:
        """``state_after(place + 1)`` from ``state_after(place)``, for who walks along the text."""
        return self._opened().next_state(place, state)

    def logits_after(self, count: int) -> Tensor:
        """Logits (vocab_size,) of the word after the first ``count`` of ``ids``; nobody changes them."""
        self._check_index(count, len(self._ids))
        return self._opened().logits_after(count)

    def opening(self) -> Generator[Progress, None, WordReader]:
        """Who reads the text; the model is packed when that is first asked for."""
        if self._reader is None:
            path = yield from opening_path(self.handle, self.path_name)
            if path.vocab_size != len(self.handle.words):
                raise EngineError(
                    tr(
                        "The model has {vocab_size:,} words and its vocabulary {count:,}: open it with the "
                        "vocabulary that it was trained with.",
                        vocab_size=path.vocab_size,
                        count=len(self.handle.words),
                    )
                )
            self._reader = WordReader(path, self._ids, prompt_length=self.prompt_length)
        return self._reader

    def _opened(self) -> WordReader:
        return self._reader or drain(self.opening())

    def _append(self, word_id: int, log_probability: float) -> None:
        self._ids.append(word_id)
        self._log_probabilities.append(log_probability)

    def _word(self, index: int) -> GeneratedWord:
        word_id, log_probability = self._ids[self.prompt_length + index], self._log_probabilities[index]
        surprise_bits = max(0.0, -log_probability / _LN_2)
        word = self.handle.words.idx2word[word_id]
        return GeneratedWord(index, word, word_id, math.exp(log_probability), surprise_bits)

    def _check_index(self, index: int, most: int, *, least: int = 0) -> None:
        if not least <= index <= most:
            raise EngineError(
                tr(
                    "There is no word {index} in this text of {count:,} words: choose another.",
                    index=index + 1,
                    count=len(self),
                )
            )

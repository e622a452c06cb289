"""Words and their ids."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import numpy as np
import numpy.typing as npt

from engine.errors import EngineError
from engine.language import tr

EOS = "<eos>"
UNK = "<unk>"

TokenIds = npt.NDArray[np.int64]


class Dictionary:
    """Words in order of first occurrence, with their ids; the tutorial's ``Dictionary``."""

    def __init__(self, words: Iterable[str] = ()) -> None:
        self.idx2word: list[str] = list(dict.fromkeys(words))
        self.word2idx: dict[str, int] = {word: index for index, word in enumerate(self.idx2word)}

    def add_word(self, word: str) -> int:
        """The id of ``word``, which is added at the end when it is new."""
        index = self.word2idx.setdefault(word, len(self.idx2word))
        if index == len(self.idx2word):
            self.idx2word.append(word)
        return index

    def add_words(self, words: Iterable[str]) -> None:
        """Adds those of ``words`` that are new, in order."""
        for word in dict.fromkeys(words):
            self.add_word(word)

    def __len__(self) -> int:
        return len(self.idx2word)

    def __contains__(self, word: str) -> bool:
        return word in self.word2idx

    def encode(self, words: list[str]) -> TokenIds:
        """Ids of ``words``; a word that is not known becomes ``<unk>``.

        Raises:
            EngineError: a word is not known and the dictionary has no ``<unk>``.
        """
        unknown = self.word2idx.get(UNK, -1)
        get = self.word2idx.get
        ids = np.fromiter((get(word, unknown) for word in words), dtype=np.int64, count=len(words))
        if unknown < 0 and (ids < 0).any():
            word = words[int(np.argmax(ids < 0))]
            raise EngineError(
                tr(
                    "The word {word!r} is not in the model's vocabulary, which has no {unk}: use a text made of "
                    "its words.",
                    word=word,
                    unk=UNK,
                )
            )
        return ids

    @classmethod
    def load(cls, path: Path) -> Dictionary:
        """Reads one word a line, in id order.

        Raises:
            EngineError: it cannot be read, is empty, or has a line that is not one word, or the same as another.
        """
        from engine.text.reading import read_lines

        path = Path(path)
        try:
            words = read_lines(path)
        except EngineError as error:
            raise EngineError(tr("The vocabulary cannot be read: {error}", error=error)) from error
        dictionary = cls(words)
        if len(dictionary) != len(words) or not words:
            raise EngineError(
                tr("The vocabulary {path} is empty or names a word twice: give one word a line.", path=path)
            )
        for at, word in enumerate(words):
            if not word or " " in word or "\t" in word:
                raise EngineError(
                    tr(
                        "The vocabulary {path} has no single word in line {at}: give one word a line.",
                        path=path,
                        at=at + 1,
                    )
                )
        return dictionary

    def save(self, path: Path) -> None:
        """Writes one word a line, in id order."""
        path.write_text("".join(f"{word}\n" for word in self.idx2word), encoding="utf-8", newline="\n")

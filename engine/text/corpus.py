"""A folder with train.txt, valid.txt and test.txt: one line a paragraph, tokens separated by spaces."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import Literal, get_args

from engine.errors import EngineError
from engine.language import tr
from engine.progress import Progress, drain
from engine.text.reading import read_tokens, reading_tokens, tokenize
from engine.text.vocabulary import Dictionary, TokenIds

__all__ = ["SPLITS", "Corpus", "Split", "read_tokens", "reading_tokens", "tokenize"]

Split = Literal["train", "valid", "test"]
SPLITS: tuple[Split, ...] = get_args(Split)


class Corpus:
    """The splits of a folder, each read when it is first asked for.

    A text is evaluated with the *model's* dictionary (``ids(split, dictionary)``); the folder's own ``dictionary``,
    with ids in order of first occurrence over train, valid and test, serves training, statistics and the tutorial's
    state_dicts. ``reading`` and ``building_dictionary`` are the same as work that can be cancelled.
    """

    def __init__(self, folder: Path) -> None:
        """Raises EngineError when ``folder`` is no folder, or may not be read."""
        self.folder = Path(folder)
        try:
            self._names = {entry.name for entry in self.folder.iterdir()}
        except (FileNotFoundError, ValueError) as error:
            raise EngineError(
                tr("There is no folder {folder}: choose one with train.txt, valid.txt or test.txt.", folder=self.folder)
            ) from error
        except NotADirectoryError as error:
            raise EngineError(
                tr("{folder} is not a folder: choose the folder that holds the .txt files.", folder=self.folder)
            ) from error
        except OSError as error:
            raise EngineError(
                tr(
                    "{folder} may not be read ({strerror}): check its permissions.",
                    folder=self.folder,
                    strerror=error.strerror,
                )
            ) from error
        self._tokens: dict[Split, list[str]] = {}
        self._dictionary: Dictionary | None = None

    @property
    def splits(self) -> tuple[Split, ...]:
        """Those that the folder has, in the order of ``SPLITS``."""
        return tuple(split for split in SPLITS if f"{split}.txt" in self._names)

    def path(self, split: Split) -> Path:
        """The file of a split.

        Raises:
            EngineError: the folder has none.
        """
        if split not in self.splits:
            if not self.splits:
                raise EngineError(
                    tr(
                        "{folder} has no {split}.txt: choose one with train, valid or test.txt.",
                        folder=self.folder,
                        split=split,
                    )
                )
            names = {"folder": self.folder, "split": split, "one": self.splits[0]}
            raise EngineError(
                tr("{folder} has no {split}.txt: it has {one} and {other}, use that.", **names, other=self.splits[1])
                if len(self.splits) == 2
                else tr("{folder} has no {split}.txt: it has {one}, use that.", **names)
            )
        return self.folder / f"{split}.txt"

    def reading(self, split: Split) -> Generator[Progress, None, list[str]]:
        """The tokens of a split; raises EngineError when it is missing, no text, or without words."""
        if split not in self._tokens:
            self._tokens[split] = yield from reading_tokens(self.path(split))
        return self._tokens[split]

    def tokens(self, split: Split) -> list[str]:
        return drain(self.reading(split))

    def building_dictionary(self) -> Generator[Progress, None, Dictionary]:
        """All words of the three splits; raises EngineError when one of them is missing."""
        if self._dictionary is None:
            for split in SPLITS:
                self.path(split)  # said before any of the others is read
            dictionary = Dictionary()
            for split in SPLITS:
                tokens = yield from self.reading(split)
                dictionary.add_words(tokens)
            self._dictionary = dictionary
        return self._dictionary

    @property
    def dictionary(self) -> Dictionary:
        """All words of the three splits; every split has to exist."""
        return drain(self.building_dictionary())

    def ids(self, split: Split, dictionary: Dictionary | None = None) -> TokenIds:
        """Token ids of a split by ``dictionary``, or by the folder's own."""
        return (dictionary or self.dictionary).encode(self.tokens(split))

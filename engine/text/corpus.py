"""A folder with train.txt, valid.txt and test.txt: one line a paragraph, tokens separated by spaces."""

from __future__ import annotations

from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import Literal, get_args

from engine.errors import EngineError
from engine.text.vocabulary import EOS, Dictionary, TokenIds

Split = Literal["train", "valid", "test"]
SPLITS: tuple[Split, ...] = get_args(Split)


def tokenize(text: str) -> list[str]:
    """The words of each line, then ``<eos>``: what the tutorial's ``Corpus.tokenize`` makes of a file."""
    if text and not text.endswith("\n"):
        text += "\n"
    return text.replace("\n", f" {EOS} ").split()


def read_tokens(path: Path) -> list[str]:
    """Tokens of a UTF-8 text file.

    Raises:
        EngineError: no such file, not a regular file, not UTF-8, or no words in it.
    """
    if not path.exists():
        raise EngineError(f"There is no file {path}: choose a text file that exists.")
    if not path.is_file():
        raise EngineError(f"{path} is not a regular file: choose a text file.")
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise EngineError(f"{path} is not UTF-8 text (byte {error.start}): save it as UTF-8 first.") from error
    except OSError as error:
        raise EngineError(f"{path} cannot be read ({error.strerror}): check its permissions.") from error
    tokens = tokenize(text.removeprefix("\ufeff"))
    if len(tokens) == tokens.count(EOS):
        raise EngineError(f"{path} holds no words: choose a file with text in it.")
    return tokens


class Corpus:
    """The splits of a folder, each read when it is first asked for.

    A text is evaluated with the *model's* dictionary (``ids(split, dictionary)``); the folder's own ``dictionary``,
    with ids in order of first occurrence over train, valid and test, serves training and statistics.
    """

    def __init__(self, folder: Path) -> None:
        """Raises EngineError when ``folder`` is no folder."""
        self.folder = Path(folder)
        if not self.folder.exists():
            raise EngineError(f"There is no folder {self.folder}: choose one with train.txt, valid.txt or test.txt.")
        if not self.folder.is_dir():
            raise EngineError(f"{self.folder} is not a folder: choose the folder that holds the .txt files.")
        self._tokens: dict[Split, list[str]] = {}

    def tokens(self, split: Split) -> list[str]:
        if split not in self._tokens:
            path = self.folder / f"{split}.txt"
            if not path.exists():
                there = [name for name in SPLITS if (self.folder / f"{name}.txt").exists()]
                remedy = (
                    f"it has {' and '.join(there)}, use that" if there else "choose one with train, valid or test.txt"
                )
                raise EngineError(f"{self.folder} has no {split}.txt: {remedy}.")
            self._tokens[split] = read_tokens(path)
        return self._tokens[split]

    @cached_property
    def dictionary(self) -> Dictionary:
        """All words of the three splits; every split has to exist."""
        return Dictionary(chain.from_iterable(self.tokens(split) for split in SPLITS))

    def ids(self, split: Split, dictionary: Dictionary | None = None) -> TokenIds:
        """Token ids of a split by ``dictionary``, or by the folder's own."""
        return (dictionary or self.dictionary).encode(self.tokens(split))

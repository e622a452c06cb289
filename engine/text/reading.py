"""A user's text file, read in pieces: never half a word, never more at once than a moment's work.

UTF-8 is read with or without a byte order mark, UTF-16 and UTF-32 with one, since it leaves no doubt; line ends may be
those of any system. Anything else ends in one sentence.
"""

from __future__ import annotations

import codecs
import io
import os
from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from engine.errors import EngineError
from engine.language import tr
from engine.loading.regular import check_unchanged, identity, open_regular
from engine.progress import Progress, drain
from engine.text.vocabulary import EOS

MOST_BYTES = 1 << 30
MOST_WORD_CHARACTERS = 10_000
MOST_DIFFERENT_WORDS = 5_000_000

_BLOCK = 1 << 18
_MARKS = (  # UTF-32's first: its mark begins with that of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_NAMES = {"utf-8": "UTF-8", "utf-16-le": "UTF-16", "utf-16-be": "UTF-16", "utf-32-le": "UTF-32", "utf-32-be": "UTF-32"}


@dataclass(frozen=True)
class TextPiece:
    """Whole words and line ends (``\\n``) of a text, and how many of the file's bytes have been read with it."""

    text: str
    done_bytes: int
    total_bytes: int


def tokenize(text: str) -> list[str]:
    """The words of each line, then ``<eos>``: what the tutorial's ``Corpus.tokenize`` makes of a file."""
    if text and not text.endswith("\n"):
        text += "\n"
    return _tokens_of(text)


def read_pieces(path: Path) -> Iterator[TextPiece]:
    """The text of a file, cut at white space; the last line ends in a newline even where the file's does not.

    Raises:
        EngineError: no such file, not a regular file, not to be read, not text in a known encoding, too large, or
            changed while it was read.
    """
    with open_regular(path) as file:
        before = identity(path)
        total = os.fstat(file.fileno()).st_size
        if total > MOST_BYTES:
            raise EngineError(
                tr("{path} is larger than {most_bytes} GB: use a part of it.", path=path, most_bytes=MOST_BYTES >> 30)
            )
        text = _Text(path)
        done = 0
        while block := file.read(_BLOCK):
            done += len(block)
            yield TextPiece(text.add(block), done, max(total, done))
        yield TextPiece(text.end(), done, done)
    check_unchanged(path, before)


def reading_tokens(path: Path) -> Generator[Progress, None, list[str]]:
    """Tokens of a text file; equal words are one object.

    Raises:
        EngineError: as for ``read_pieces``; or there are no words in it, or words that are none.
    """
    path = Path(path)
    tokens: list[str] = []
    words: dict[str, str] = {}
    for piece in read_pieces(path):
        found = _tokens_of(piece.text)
        tokens.extend(map(words.setdefault, found, found))
        check_number(path, len(words))
        yield Progress(piece.done_bytes, piece.total_bytes, tr("reading {file}", file=path.name))
    check_words(path, words)
    return tokens


def read_tokens(path: Path) -> list[str]:
    """Tokens of a text file at once; raises EngineError as ``reading_tokens``."""
    return drain(reading_tokens(path))


def read_lines(path: Path) -> list[str]:
    """The lines of a text file without their ends, such as a vocabulary's; raises EngineError as ``read_pieces``."""
    text = "".join(piece.text for piece in read_pieces(Path(path)))
    return text.split("\n")[:-1]


def check_number(path: Path, different_words: int) -> None:
    """Raises EngineError when a text has more different words than a machine has room for."""
    if different_words > MOST_DIFFERENT_WORDS:
        raise EngineError(
            tr(
                "{path} has more than {most_different_words:,} different words: use a part of it.",
                path=path,
                most_different_words=MOST_DIFFERENT_WORDS,
            )
        )


def check_words(path: Path, words: Iterable[str]) -> None:
    """Raises EngineError when there are no words but ``<eos>`` among the different words of a text, or endless ones."""
    longest = max((len(word) for word in words if word != EOS), default=0)
    if not longest:
        raise EngineError(tr("{path} holds no words: choose a file with text in it.", path=path))
    if longest > MOST_WORD_CHARACTERS:
        raise _endless(path)


class _Text:
    """Turns blocks of bytes into text that ends with a word's end."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._encoding = ""
        self._decoder: codecs.IncrementalDecoder
        self._newlines = io.IncrementalNewlineDecoder(None, translate=True)
        self._offset = 0
        self._word = ""  # the beginning of a word that the next block goes on with
        self._last = ""

    def add(self, block: bytes) -> str:
        if not self._encoding:
            mark, self._encoding = next(((m, name) for m, name in _MARKS if block.startswith(m)), (b"", "utf-8"))
            self._decoder = codecs.getincrementaldecoder(self._encoding)()
            self._offset, block = len(mark), block[len(mark) :]
        text = self._word + self._newlines.decode(self._decode(block))
        cut = _end_of_words(text)
        self._word = text[cut:]
        if len(self._word) > MOST_WORD_CHARACTERS:
            raise _endless(self._path)
        return self._ended(text[:cut])

    def end(self) -> str:
        if not self._encoding:
            return ""
        text = self._ended(self._word + self._newlines.decode(self._decode(b"", final=True), final=True))
        return text + "\n" if self._last and self._last != "\n" else text

    def _ended(self, text: str) -> str:
        self._last = text[-1:] or self._last
        return text

    def _decode(self, block: bytes, *, final: bool = False) -> str:
        held = len(self._decoder.getstate()[0])
        try:
            text = self._decoder.decode(block, final)
        except UnicodeDecodeError as error:
            name, at = _NAMES[self._encoding], self._offset - held + error.start
            raise EngineError(
                tr(
                    "{path} is not {name} text (byte {at:,}): save it as UTF-8 first.",
                    path=self._path,
                    name=name,
                    at=at,
                )
            ) from error
        self._offset += len(block)
        if "\0" in text:
            raise EngineError(
                tr(
                    "{path} has NUL characters in it, so it is no text, or UTF-16 without a byte order mark: "
                    "save it as UTF-8 first.",
                    path=self._path,
                )
            )
        return text


def _tokens_of(text: str) -> list[str]:
    return text.replace("\n", f" {EOS} ").split()


def _end_of_words(text: str) -> int:
    """Where the last word of a text begins, if it is not ended yet; else the length of the text."""
    last = text[-MOST_WORD_CHARACTERS - 1 :].split()
    if not last or text[-1:].isspace():
        return len(text)
    return len(text) - len(last[-1])


def _endless(path: Path) -> EngineError:
    return EngineError(
        tr(
            "{path} has a word of more than {most_word_characters:,} characters: separate its words by spaces.",
            path=path,
            most_word_characters=MOST_WORD_CHARACTERS,
        )
    )

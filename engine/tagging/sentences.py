"""Sentences with a tag for every word."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from engine.errors import EngineError
from engine.language import tr
from engine.tagging.tags import TAGS

_MOST_BYTES = 200_000_000


@dataclass(frozen=True)
class TaggedSentence:
    """As many ``tags``, by their universal names, as ``words``; at least one."""

    words: tuple[str, ...]
    tags: tuple[str, ...]


def read_tagged(path: Path) -> list[TaggedSentence]:
    """Sentences of a UTF-8 file with one word, a tab and its tag a line; a blank line ends a sentence.

    Raises:
        EngineError: no such file, not text, a line without a universal tag, or no sentence in it.
    """
    if not path.is_file():
        raise EngineError(
            tr("There is no file {path}: give a .tsv file with a word, a tab and its tag a line.", path=path)
        )
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise EngineError(
                tr(
                    "{path} is larger than {most:,.0f} MB: give a part of it.",
                    path=path,
                    most=_MOST_BYTES / 1e6,
                )
            )
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise EngineError(
            tr("{path} is not UTF-8 text (byte {byte}): save it as UTF-8 first.", path=path, byte=error.start)
        ) from error
    except OSError as error:
        raise EngineError(
            tr("{path} cannot be read ({strerror}): check its permissions.", path=path, strerror=error.strerror)
        ) from error
    sentences: list[TaggedSentence] = []
    pairs: list[tuple[str, str]] = []
    # not splitlines: a word may hold one of the rarer line ends
    for number, line in enumerate([*text.split("\n"), ""], start=1):
        if line.strip():
            pairs.append(_pair(line, path, number))
        elif pairs:
            words, tags = zip(*pairs, strict=True)
            sentences.append(TaggedSentence(words, tags))
            pairs = []
    if not sentences:
        raise EngineError(
            tr("{path} holds no sentences: give a .tsv file with a word, a tab and its tag a line.", path=path)
        )
    return sentences


def word_count(sentences: Iterable[TaggedSentence]) -> int:
    """Words of all sentences together."""
    return sum(len(sentence.words) for sentence in sentences)


def _pair(line: str, path: Path, number: int) -> tuple[str, str]:
    word, tab, tag = line.rstrip("\r").partition("\t")
    if not tab or not word or tag not in TAGS:
        raise EngineError(
            tr(
                "Line {number:,} of {path} is {line!r}: write a word, a tab and one of the 17 universal tags.",
                number=number,
                path=path,
                line=line[:60],
            )
        )
    return word, tag

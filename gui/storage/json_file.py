"""Small JSON files, read with distrust and written whole."""

from __future__ import annotations

import json
import math
import os
import stat
from itertools import count
from pathlib import Path
from typing import Any, NoReturn

from engine.errors import EngineError
from engine.files import write_text
from engine.language import mark, tr

LARGEST_BYTES = 1_000_000
_DEEPEST = 32


def read_json(path: Path, *, kind: str, remedy: str) -> dict[str, Any]:
    """The object in a file; ``kind`` says what it should be ("a session"), ``remedy`` what to do otherwise.

    Raises:
        EngineError: it is missing, no regular file, above 1 MB, not UTF-8, not JSON, has a name twice, NaN or an
            infinity, or is nested deeper than 32.
    """

    def refuse(sentence: str, **values: object) -> NoReturn:
        raise EngineError(tr(sentence, path=path, kind=kind, remedy=remedy, **values))

    try:
        content = _read_bytes(path)
    except FileNotFoundError:
        refuse(mark("{path} does not exist: {remedy}."))
    except _NotAFileError as error:
        refuse(str(error))
    except OSError as error:
        refuse(mark("{path} cannot be read ({reason}): {remedy}."), reason=error.strerror)
    except ValueError:  # a NUL in the name
        refuse(mark("{path} is no name of a file: {remedy}."))
    if not content.strip():
        refuse(mark("{path} is empty: {remedy}."))
    try:
        text = content.decode("utf-8-sig")  # some editors put a mark in front
    except UnicodeDecodeError:
        refuse(mark("{path} is not {kind} (not UTF-8 text): {remedy}."))
    try:
        value = json.loads(text, object_pairs_hook=_unique, parse_constant=_no_constant, parse_float=_finite)
        depth = _depth(value)
    except _ContentError as error:
        refuse(mark("{path} is damaged ({reason}): {remedy}."), reason=error)
    except json.JSONDecodeError as error:
        refuse(
            mark("{path} is not {kind}, or only a part of one (line {line}, column {column}): {remedy}."),
            line=error.lineno,
            column=error.colno,
        )
    except RecursionError:
        depth = _DEEPEST + 1
    except ValueError:  # a whole number with thousands of digits
        refuse(mark("{path} is damaged (a number is too long): {remedy}."))
    if depth > _DEEPEST:
        refuse(mark("{path} is damaged (nested too deep): {remedy}."))
    if not isinstance(value, dict):
        refuse(mark("{path} is not {kind}: {remedy}."))
    return value


def write_json(path: Path, value: dict[str, Any], *, is_ascii: bool = False) -> None:
    """Writes an object, all of it or nothing.

    Raises:
        EngineError: it would be too large to be read again, or cannot be written.
        ValueError: NaN or an infinity is in it.
    """
    text = json.dumps(value, indent=1, ensure_ascii=is_ascii, allow_nan=False) + "\n"
    text = text.encode("utf-8", "replace").decode("utf-8")  # halves of characters cannot be written
    if len(text.encode("utf-8")) > LARGEST_BYTES:
        raise EngineError(tr("{path} would be larger than 1 MB: shorten the texts.", path=path))
    write_text(path, text)


def put_aside(path: Path) -> Path:
    """Renames a damaged file to ``NAME.damaged-1.SUFFIX``, or the next number that is free; its new path.

    Raises:
        EngineError: the folder cannot be written to.
    """
    for number in count(1):
        target = path.with_name(f"{path.stem}.damaged-{number}{path.suffix}")
        if os.path.lexists(target):
            continue
        try:
            return path.rename(target)
        except OSError as error:
            raise EngineError(
                tr("{path} cannot be renamed ({reason}): remove it by hand.", path=path, reason=error.strerror)
            ) from error
    raise AssertionError


class _NotAFileError(Exception):
    pass


class _ContentError(Exception):
    pass


def _read_bytes(path: Path) -> bytes:
    # Without O_NONBLOCK the opening of a FIFO would wait for ever for somebody who writes.
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    try:
        mode = os.fstat(handle).st_mode
        if stat.S_ISDIR(mode):
            raise _NotAFileError(mark("{path} is a folder: {remedy}."))
        if not stat.S_ISREG(mode):
            raise _NotAFileError(mark("{path} is no regular file: {remedy}."))
        with open(handle, "rb", closefd=False) as file:
            content = file.read(LARGEST_BYTES + 1)
    finally:
        os.close(handle)
    if len(content) > LARGEST_BYTES:
        raise _NotAFileError(mark("{path} is larger than 1 MB: {remedy}."))
    return content


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise _ContentError(tr("a name is there twice"))
    return found


def _no_constant(name: str) -> NoReturn:
    raise _ContentError(tr("{name} is no value", name=name))


def _finite(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise _ContentError(tr("a number is too large"))
    return value


def _depth(value: Any) -> int:
    deepest, level = 0, [value]
    while level:
        deepest += 1
        inner = (item.values() if isinstance(item, dict) else item for item in level if isinstance(item, dict | list))
        level = [item for items in inner for item in items]
    return deepest

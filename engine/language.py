"""Every sentence for people goes through ``tr``, so that it can be shown in another language.

The English text is the key. A program that shows other languages calls ``set_language``; without that, as on the
command line and in files, everything is English with plain numbers.
"""

from __future__ import annotations

import string
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Language:
    """How texts and numbers are shown; ``find`` returns the translation of an English text, "" where there is none."""

    code: str
    find: Callable[[str], str]
    decimal_point: str = "."
    thousands_separator: str = ","


ENGLISH = Language("en", lambda text: "")

_current = ENGLISH
_in_files: ContextVar[bool] = ContextVar("in_files", default=False)


def set_language(language: Language) -> None:
    """From now on ``tr`` and ``number`` speak ``language``, in all threads."""
    global _current
    _current = language


def current_language() -> Language:
    return ENGLISH if _in_files.get() else _current


@contextmanager
def plain_numbers() -> Iterator[None]:
    """English and plain numbers inside, for what is written to a file that another program reads."""
    token = _in_files.set(True)
    try:
        yield
    finally:
        _in_files.reset(token)


def mark(text: str) -> str:
    """The text itself: marks a constant for translation, which its user then passes to ``tr``."""
    return text


def tr(text: str, /, **values: Any) -> str:
    """``text`` in the language of the program, with ``values`` put in by ``str.format``'s rules.

    ``tr("{count:,} words", count=7425)``. Numbers follow the language; texts among the values are put in as they are.
    The argument must be a literal, or a constant made by ``mark``: only then it is found for translation.
    """
    language = current_language()
    found = language.find(text) or text
    return _Formatter(language).vformat(found, (), values) if values else found


def number(value: float, spec: str = ",") -> str:
    """A number by a format specification (``",.2f"``), with the language's separators."""
    return _localised(format(value, spec), current_language())


class _Formatter(string.Formatter):
    def __init__(self, language: Language) -> None:
        self._language = language

    def format_field(self, value: Any, format_spec: str) -> Any:
        text = super().format_field(value, format_spec)
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        return _localised(text, self._language) if is_number else text

    def get_value(self, key: int | str, args: Sequence[Any], kwargs: Mapping[str, Any]) -> Any:
        if isinstance(key, int):
            raise ValueError("values are put in by name")
        return kwargs[key]


def _localised(text: str, language: Language) -> str:
    if language.decimal_point == "." and language.thousands_separator == ",":
        return text
    table = {",": language.thousands_separator, ".": language.decimal_point}
    return "".join(table.get(letter, letter) for letter in text)

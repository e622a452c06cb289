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


class Sentence(str):
    """What ``tr`` returns: a text in one language that knows how it was made, so that it can be told in another."""

    __slots__ = ("_english", "template", "values")

    template: str
    values: Mapping[str, int | float | str]
    _english: str | None

    @classmethod
    def of(
        cls, text: str, template: str, values: Mapping[str, int | float | str], *, english: str | None = None
    ) -> Sentence:
        """``english`` is given where the template is not to be trusted: it is then looked up, but never formatted."""
        made = cls(text)
        made.template, made.values, made._english = template, values, english
        return made

    def told(self, language: Language) -> str:
        """The same in another language; in English where that has no translation, or one that does not fit."""
        found = language.find(self.template)
        if not found and self._english is not None:
            return Sentence.of(self._english, self.template, self.values, english=self._english)
        values = {
            name: value.told(language) if isinstance(value, Sentence) else value for name, value in self.values.items()
        }
        try:
            text = _Formatter(language).vformat(found or self.template, (), values) if values else found
        except (KeyError, ValueError, TypeError, AttributeError):
            if self._english is None:
                raise
            text = self._english
        return Sentence.of(text or self.template, self.template, self.values, english=self._english)


def tr(text: str, /, **values: Any) -> str:
    """``text`` in the language of the program, with ``values`` put in by ``str.format``'s rules.

    ``tr("{count:,} words", count=7425)``. Numbers follow the language; texts among the values are put in as they are.
    The argument must be a literal, or a constant made by ``mark``: only then it is found for translation.
    """
    language = current_language()
    found = language.find(text) or text
    values = {name: _python_scalar(value) for name, value in values.items()}
    shown = _Formatter(language).vformat(found, (), values) if values else found
    return Sentence.of(shown, text, {name: _plain(value) for name, value in values.items()})


def told(text: str) -> str:
    """A text that ``tr`` has made earlier, in today's language; any other text as it is."""
    return text.told(current_language()) if isinstance(text, Sentence) else text


def in_english(text: str) -> str:
    """A text that ``tr`` has made, in English: for files, and to compare with; any other text as it is."""
    return text.told(ENGLISH) if isinstance(text, Sentence) else text


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


def _python_scalar(value: Any) -> Any:
    """numpy's and torch's numbers are written like Python's."""
    return value.item() if getattr(value, "ndim", None) == 0 and hasattr(value, "item") else value


def _plain(value: Any) -> int | float | str:
    """A value that keeps nothing alive, as an exception would with its frames."""
    return value if isinstance(value, int | float | str) else str(value)


def _localised(text: str, language: Language) -> str:
    if language.decimal_point == "." and language.thousands_separator == ",":
        return text
    table = {",": language.thousands_separator, ".": language.decimal_point}
    return "".join(table.get(letter, letter) for letter in text)

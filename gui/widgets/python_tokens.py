"""Which parts of a Python text are keywords, strings, comments, numbers and names that it defines."""

from __future__ import annotations

import io
import keyword
import textwrap
import tokenize
from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple


class Kind(Enum):
    """What a token is; the value is its word."""

    KEYWORD = "keyword"
    STRING = "string"
    COMMENT = "comment"
    NUMBER = "number"
    DEFINED = "defined name"
    DECORATOR = "decorator"


class Span(NamedTuple):
    """``length`` characters of a line from ``start`` on."""

    start: int
    length: int
    kind: Kind


def python_spans(text: str) -> dict[int, list[Span]]:
    """The coloured parts of each line, the first one 0; as far as it is Python.

    Lines and columns are those of the text, also where all of it is indented.
    """
    lines = text.split("\n")
    body = textwrap.dedent(text)
    indent = len(lines[0]) - len(body.split("\n")[0])
    spans: dict[int, list[Span]] = {}
    for (row, start), (last, end), kind in _tokens(body):
        for line in range(row, last + 1):
            shift = indent if lines[line].strip() else 0
            first = start + shift if line == row else 0
            stop = end + shift if line == last else len(lines[line])
            if stop > first:
                spans.setdefault(line, []).append(Span(first, stop - first, kind))
    return spans


_Found = tuple[tuple[int, int], tuple[int, int], Kind]


def _tokens(text: str) -> Iterator[_Found]:
    before = ""
    is_line_start = True
    decorator: tuple[int, int] | None = None
    try:
        for token in tokenize.generate_tokens(io.StringIO(text).readline):
            start, end = (token.start[0] - 1, token.start[1]), (token.end[0] - 1, token.end[1])
            if decorator is not None and (token.string == "(" or token.type == tokenize.NEWLINE):
                yield decorator, start, Kind.DECORATOR
                decorator = None
            if is_line_start and token.string == "@":
                decorator = start
            kind = _kind(token, before)
            if kind is not None and decorator is None:
                yield start, end, kind
            if token.type in (tokenize.NEWLINE, tokenize.NL, tokenize.INDENT, tokenize.DEDENT, tokenize.COMMENT):
                is_line_start = True
            else:
                is_line_start = False
                before = token.string
    except (tokenize.TokenError, SyntaxError):
        return  # the rest stays in one colour


def _kind(token: tokenize.TokenInfo, before: str) -> Kind | None:
    if token.type == tokenize.COMMENT:
        return Kind.COMMENT
    if token.type == tokenize.STRING:
        return Kind.STRING
    if token.type == tokenize.NUMBER:
        return Kind.NUMBER
    if token.type == tokenize.NAME:
        if keyword.iskeyword(token.string):
            return Kind.KEYWORD
        if before in ("class", "def"):
            return Kind.DEFINED
    return None

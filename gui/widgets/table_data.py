"""A figure's numbers as a table: as CSV, as TSV for the clipboard and as Markdown."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import overload

from engine.files import atomic_path
from engine.language import Sentence, in_english, number, plain_numbers, told, tr

Row = Sequence[object]


def column_title(name: str) -> str:
    """The name of a column in the language of the screen; ``name`` is made by ``tr`` or ``mark``."""
    return told(name) if isinstance(name, Sentence) else tr(name)


@dataclass(frozen=True)
class LazyRows(Sequence[Row]):
    """Rows that are made when they are asked for, so that a million cost nothing until they are looked at."""

    size: int
    make_row: Callable[[int], Row]

    def __len__(self) -> int:
        return self.size

    @overload
    def __getitem__(self, at: int) -> Row: ...

    @overload
    def __getitem__(self, at: slice) -> Sequence[Row]: ...

    def __getitem__(self, at: int | slice) -> Row | Sequence[Row]:
        if isinstance(at, slice):
            return [self[place] for place in range(*at.indices(self.size))]
        if not -self.size <= at < self.size:
            raise IndexError(at)
        return tuple(map(plain, self.make_row(at % self.size)))


@dataclass(frozen=True)
class TableData:
    """Column names and rows of plain values."""

    headers: tuple[str, ...]
    rows: Sequence[Row]

    @classmethod
    def of(cls, headers: Sequence[str], rows: Sequence[Row]) -> TableData:
        """numpy's scalars become Python's, so that a file shows ``0.5`` and not their type."""
        if isinstance(rows, LazyRows):
            return cls(tuple(headers), rows)
        return cls(tuple(headers), tuple(tuple(map(plain, row)) for row in rows))

    def as_csv(self) -> str:
        """English; numbers in full and without separators, a decimal point, an empty field for None."""
        return _separated([self.headers], self.rows, ",")

    def as_tsv(self) -> str:
        """Like CSV, with tabs: what spreadsheets paste into columns."""
        return _separated([self.headers], self.rows, "\t")

    def as_markdown(self) -> str:
        """A table of GitHub's Markdown, numbers at the right, written as on an English screen."""
        with plain_numbers():
            first = self.rows[0] if len(self.rows) else ()
            sides = ["---:" if is_number(value) else "---" for value in first] or ["---"] * len(self.headers)
            lines = [_markdown_line(list(map(in_english, self.headers))), _markdown_line(sides)]
            lines.extend(_markdown_line([shown(value) for value in row]) for row in self.rows)
        return "\n".join(lines) + "\n"

    def save_csv(self, path: Path) -> None:
        """Writes ``as_csv`` row by row.

        Raises:
            EngineError: the file cannot be written; a former one is still there.
        """
        with atomic_path(path) as temporary, temporary.open("w", encoding="utf-8", newline="") as file:
            _write(file, [self.headers], self.rows, ",")

    def cells(self, rows: Iterable[int], columns: Sequence[int]) -> Iterator[Row]:
        """A part of the table."""
        for at in rows:
            row = self.rows[at]
            yield [row[column] if column < len(row) else None for column in columns]


def as_tsv(rows: Iterable[Row]) -> str:
    """Rows without headers, for the clipboard."""
    return _separated([], rows, "\t")


def plain(value: object) -> object:
    if value is None or type(value) in (int, float, str, bool):
        return value
    item = getattr(value, "item", None)
    return item() if callable(item) and getattr(value, "ndim", None) == 0 else value


def is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def shown(value: object) -> str:
    """On screen: thousands separators, six digits, a dash for nothing."""
    if value is None:
        return "–"
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, int):
        return number(value)
    if isinstance(value, float):
        return number(value, ",.6g")
    return told(value) if isinstance(value, str) else str(value)


def _separated(head: Iterable[Row], rows: Iterable[Row], delimiter: str) -> str:
    text = io.StringIO()
    _write(text, head, rows, delimiter)
    return text.getvalue()


def _write(file: io.TextIOBase | io.StringIO, head: Iterable[Row], rows: Iterable[Row], delimiter: str) -> None:
    writer = csv.writer(file, delimiter=delimiter, lineterminator="\n")
    with plain_numbers():  # rows may be made only now
        for row in chain(head, rows):
            writer.writerow([told(cell) if isinstance(cell, Sentence) else cell for cell in row])


def _markdown_line(cells: Sequence[str]) -> str:
    escaped = (" ".join(cell.replace("\\", "\\\\").replace("|", "\\|").split()) for cell in cells)
    return f"| {' | '.join(escaped)} |"

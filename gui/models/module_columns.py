"""The columns of the module tree: their titles, what stands in them, and by what they sort."""

from __future__ import annotations

import heapq
import math
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from enum import IntEnum
from typing import Any

from engine.inspection import readings
from engine.inspection.measurement import ModuleMeasurement
from engine.inspection.results import ModuleRow, Shape
from engine.language import in_english, mark, number, tr


class Column(IntEnum):
    """The columns; the measured ones are shown before the shapes."""

    NAME = 0
    TYPE = 1
    ARGUMENTS = 2
    INPUT = 3
    OUTPUT = 4
    PARAMETERS = 5
    SHARE = 6
    MACS = 7
    BYTES = 8
    DTYPE = 9
    TRAINABLE = 10
    MODE = 11
    TIME = 12
    MEMORY = 13


TITLES = (
    *(
        mark("Name"),
        mark("Type"),
        mark("Arguments"),
        mark("Input"),
        mark("Output"),
        mark("Parameters"),
        "%",
        mark("MACs"),
        mark("Bytes"),
        "dtype",
        mark("Trainable"),
    ),
    *(mark("Mode"), mark("Time, ms"), mark("Activations")),
)
TIPS = (
    mark("Name in the model; the tool-tip of a row gives the full path"),
    mark("Class of the module"),
    mark("What the class was made with, as print() shows it"),
    mark("Shape of the first tensor that goes in, from one forward pass"),
    mark("Shape of the first tensor that comes out"),
    mark("Numbers that training adjusts, of the module and everything in it; click one to see how it comes about"),
    mark("Parameters as a part of the model's, 0 to 100 %"),
    mark("Multiply-adds of one forward pass; a dash is unknown"),
    mark("Bytes of parameters and buffers"),
    mark("Number format of parameters and buffers"),
    mark("Parameters that have requires_grad"),
    mark("train or eval"),
    mark("Median time of a forward pass in ms, with all that is called inside; Measure fills it"),
    mark("Memory of the tensors that it returns, in bytes; Measure fills it"),
)
DEFAULT_COLUMNS = frozenset(
    {Column.NAME, Column.TYPE, Column.INPUT, Column.OUTPUT, Column.PARAMETERS, Column.SHARE, Column.MACS}
)
MEASURED = frozenset({Column.TIME, Column.MEMORY})
TEXT_COLUMNS = frozenset({Column.NAME, Column.TYPE, Column.ARGUMENTS, Column.DTYPE, Column.MODE})
# Which number of a module a cell shows, as ExplainPanel calls it.
EXPLAINED: dict[int, str] = {
    Column.INPUT: "input_size",
    Column.OUTPUT: "output_size",
    Column.PARAMETERS: "parameters",
    Column.SHARE: "share",
    Column.MACS: "macs",
    Column.BYTES: "size_bytes",
    Column.TRAINABLE: "trainable",
    Column.MEMORY: "activation_bytes",
}
UNKNOWN = "–"
_CANDIDATES = 5
_NUMBERS: dict[int, Callable[[ModuleRow], int | None]] = {
    Column.PARAMETERS: lambda row: row.parameters,
    Column.MACS: lambda row: row.macs,
    Column.BYTES: lambda row: row.size_bytes,
    Column.TRAINABLE: lambda row: row.trainable,
}
TIED = "⇄"
SIBLINGS = " … "
"""Between the names of the first and the last of siblings that have one row together."""


def shape_text(shape: Shape | None) -> str:
    """``6×28×28``, narrow as a column is, or a dash where no shape is known."""
    return UNKNOWN if shape is None else readings.shape_text(shape).replace(" ", "") or tr("scalar")


def count_text(count: int | None) -> str:
    """``69,240``, or a dash for what is not known."""
    return UNKNOWN if count is None else number(count)


def is_tied(row: ModuleRow) -> bool:
    """It shows a parameter or a module that is counted in another row."""
    return "counted there" in in_english(row.note)


def is_idle(row: ModuleRow) -> bool:
    """A forward pass was made, and this module had no part in it."""
    return in_english(row.note).startswith("not ")


def column_text(row: ModuleRow, column: int, measured: ModuleMeasurement | None = None) -> str:
    """What stands in a row's column."""
    if column == Column.NAME:
        return f"✗ {row.name}" if row.is_failed else row.name
    if column == Column.TYPE:
        return row.type
    if column == Column.ARGUMENTS:
        return row.arguments
    if column == Column.INPUT:
        return shape_text(row.input_shape)
    if column == Column.OUTPUT:
        return _note_in_short(row) or shape_text(row.output_shape)
    if column == Column.PARAMETERS:
        return f"{TIED} {number(row.parameters)}" if is_tied(row) else number(row.parameters)
    if column == Column.SHARE:
        return number(100 * row.share, ".1f")
    if column == Column.MACS:
        return count_text(row.macs)
    if column == Column.BYTES:
        return count_text(row.size_bytes)
    if column == Column.DTYPE:
        return row.dtype or UNKNOWN
    if column == Column.TRAINABLE:
        return count_text(row.trainable)
    if column == Column.MODE:
        return row.mode
    if measured is None:
        return UNKNOWN
    return number(1000 * measured.seconds, ".3f") if column == Column.TIME else count_text(measured.output_bytes)


def sort_value(row: ModuleRow, column: int, measured: ModuleMeasurement | None = None) -> Any:
    """What a column sorts by; None is unknown and stands last."""
    if column in (Column.INPUT, Column.OUTPUT):
        shape = row.input_shape if column == Column.INPUT else row.output_shape
        return None if shape is None else (math.prod(shape), shape)
    if column == Column.NAME and row.name.isdecimal():
        return ((1, int(row.name), ""),)
    if column in TEXT_COLUMNS:
        parts = re.split(r"(\d+)", column_text(row, column).casefold())
        return tuple((1, int(part), "") if part.isdecimal() else (0, 0, part) for part in parts if part)
    if column in MEASURED:
        return None if measured is None else measured.seconds if column == Column.TIME else measured.output_bytes
    if column == Column.PARAMETERS:
        return row.parameters
    if column == Column.SHARE:
        return row.share
    if column == Column.MACS:
        return row.macs
    return row.size_bytes if column == Column.BYTES else row.trainable


def widest_texts(rows: Sequence[ModuleRow], column: int, times: Iterable[ModuleMeasurement] = ()) -> set[str]:
    """The few texts of a column among which is its widest; names are left to ``longest_names``."""
    found: Iterable[ModuleRow] = rows
    if column in _NUMBERS:
        value_of = _NUMBERS[column]
        found = [max(rows, key=lambda row: value_of(row) or 0)] if rows else []
    elif column in (Column.INPUT, Column.OUTPUT):
        found = {
            (row.input_shape, row.output_shape, in_english(row.note)[:12], row.is_failed): row for row in rows
        }.values()
    elif column == Column.TYPE:
        return {row.type for row in rows}
    elif column == Column.ARGUMENTS:
        return set(heapq.nlargest(_CANDIDATES, {row.arguments for row in rows}, key=len))
    elif column == Column.SHARE:
        return {number(100.0, ".1f")}
    elif column in MEASURED:
        return {column_text(rows[0], column, one) for one in times} if rows else set()
    elif column in (Column.DTYPE, Column.MODE):
        found = {(row.dtype, row.is_training): row for row in rows}.values()
    return {column_text(row, column) for row in found} | ({f"{TIED} 0"} if column == Column.PARAMETERS else set())


def longest_names(rows: Sequence[ModuleRow]) -> dict[int, list[str]]:
    """By depth, the names among which is the widest."""
    names: defaultdict[int, set[str]] = defaultdict(set)
    for row in rows:
        names[row.depth].add(row.name)
    return {depth: heapq.nlargest(_CANDIDATES, found, key=len) for depth, found in names.items()}


def tip_text(row: ModuleRow, column: int, measured: ModuleMeasurement | None = None) -> str:
    """What a cell says when it is pointed at: never less than stands in it."""
    if column == Column.PARAMETERS and row.formula and SIBLINGS not in row.name:
        return "\n".join(part for part in (tr("{formula} parameters", formula=row.formula), row.note) if part)
    if column in (Column.TYPE, Column.ARGUMENTS):
        return f"{row.type}({row.arguments})"
    if column in MEASURED and measured is not None:
        calls = tr("1 call") if measured.calls == 1 else tr("{calls:,} calls", calls=measured.calls)
        if column == Column.TIME:
            return tr(
                "{time_ms:.3f} ms of it in the module itself; {calls}", time_ms=1000 * measured.own_seconds, calls=calls
            )
        return tr(
            "{allocated_bytes:,} bytes were made in it and returned or dropped; {calls}",
            allocated_bytes=measured.allocated_bytes,
            calls=calls,
        )
    return "\n".join(part for part in (row.fqn or row.type, row.note) if part)


def _note_in_short(row: ModuleRow) -> str:
    """A few words in place of a shape that is not there; the tool-tip has the whole note."""
    if row.output_shape is not None or not row.note:
        return ""
    if row.is_failed:
        return tr("failed")
    if in_english(row.note).startswith("not called"):
        return tr("not called")
    if in_english(row.note).startswith("not reached"):
        return tr("not reached")
    return tr("fused") if in_english(row.note).startswith("computed inside") else ""

"""What a demo shows: a closed set of panels, numbers and words only."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from engine.demos.explanations import Cell, CellExplanation
from engine.errors import EngineError
from engine.language import tr

Array = npt.NDArray[np.float64]
Explainer = Callable[[Cell], CellExplanation | None]


@dataclass(frozen=True, eq=False, kw_only=True)
class Panel:
    """``reading`` is one sentence about these very numbers, ``meaning`` says what they are and what colours mean.

    ``explainer`` explains one cell where the panel can; call ``explain`` instead.
    """

    name: str
    title: str
    reading: str
    meaning: str
    explainer: Explainer | None = field(default=None, repr=False)


@dataclass(frozen=True, eq=False, kw_only=True)
class Grid(Panel):
    """A matrix (R, C) with labels; a cell is (row, column).

    ``rows`` and ``columns`` name the axes. ``field`` is the grid control that holds these numbers, if they can be
    typed over. ``is_signed`` asks for colours around zero.
    """

    values: Array
    rows: str
    columns: str
    row_labels: tuple[str, ...] = ()
    column_labels: tuple[str, ...] = ()
    is_signed: bool = True
    field: str = ""


@dataclass(frozen=True, eq=False, kw_only=True)
class Maps(Panel):
    """Maps (C, H, W); a cell is (map, row, column). ``field`` and ``is_signed`` as for ``Grid``.

    ``shape`` is the tensor's own, which has the same numbers in the same order: (C, D, H, W) of a volume.
    """

    values: Array
    labels: tuple[str, ...]
    axes: tuple[str, str, str]
    is_signed: bool = True
    field: str = ""
    shape: tuple[int, ...] = ()


class Line(NamedTuple):
    """One curve over the panel's ``x``."""

    label: str
    y: Array


class Mark(NamedTuple):
    """A point that stands out on a curve."""

    label: str
    x: float
    y: float


class Zone(NamedTuple):
    """A stretch of the x axis, for instance where a function saturates."""

    label: str
    start: float
    end: float


@dataclass(frozen=True, eq=False, kw_only=True)
class Curves(Panel):
    """Lines over a common ``x``; a cell is (line, point).

    ``point_control`` is the number control that a drag along the x axis changes.
    """

    x: Array
    lines: tuple[Line, ...]
    x_axis: str
    y_axis: str
    marks: tuple[Mark, ...] = ()
    zones: tuple[Zone, ...] = ()
    point_control: str = ""


@dataclass(frozen=True, eq=False, kw_only=True)
class Bars(Panel):
    """One bar a label; a cell is (bar,). ``field`` as for ``Grid``."""

    values: Array
    labels: tuple[str, ...]
    x_axis: str
    y_axis: str
    is_signed: bool = True
    field: str = ""


class Counts(NamedTuple):
    """How many values fell into each bin."""

    label: str
    counts: Array


@dataclass(frozen=True, eq=False, kw_only=True)
class Histogram(Panel):
    """Counts over common bins, of which there is one less than ``edges``; a cell is (series, bin)."""

    edges: Array
    series: tuple[Counts, ...]
    x_axis: str
    y_axis: str


@dataclass(frozen=True, eq=False, kw_only=True)
class Table(Panel):
    """Rows of words and numbers; a cell is (row, column)."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str | int | float, ...], ...]


@dataclass(frozen=True, eq=False, kw_only=True)
class Text(Panel):
    """Lines of text: a formula with the numbers put in, a printed module."""

    lines: tuple[str, ...]


class Node(NamedTuple):
    """One step; ``panel`` is the panel that shows what it gives, or empty."""

    name: str
    title: str
    panel: str = ""


@dataclass(frozen=True, eq=False, kw_only=True)
class Graph(Panel):
    """Steps and the arrows between them, as pairs of node names; the nodes are in the order of work."""

    nodes: tuple[Node, ...]
    edges: tuple[tuple[str, str], ...]


PANELS: tuple[type[Panel], ...] = (Grid, Maps, Curves, Bars, Histogram, Table, Text, Graph)


def value_at(panel: Panel, cell: Cell) -> Any:
    """What stands in a cell; a number, or a word in a table.

    Raises:
        EngineError: the panel has no such cell.
    """
    try:
        if any(at < 0 for at in cell):
            raise IndexError(cell)
        match panel:
            case Grid(values=values) | Maps(values=values) | Bars(values=values):
                if len(cell) != values.ndim:
                    raise IndexError(cell)
                return float(values[cell])
            case Curves(lines=lines):
                line, point = cell
                return float(lines[line].y[point])
            case Histogram(series=series):
                which, place = cell
                return float(series[which].counts[place])
            case Table(rows=rows):
                row, column = cell
                return rows[row][column]
    except (IndexError, ValueError) as error:
        raise EngineError(
            tr("{title} has no cell {cell}: choose one inside it.", title=panel.title, cell=list(cell))
        ) from error
    raise EngineError(tr("{title} has no cells: choose another panel.", title=panel.title))


def cells_of(panel: Panel) -> tuple[Cell, ...]:
    """All cells of a panel with numbers, in reading order; none for text and graphs."""
    match panel:
        case Grid(values=values) | Maps(values=values) | Bars(values=values):
            return tuple(tuple(int(at) for at in place) for place in np.ndindex(values.shape))
        case Curves(lines=lines):
            return tuple((line, point) for line in range(len(lines)) for point in range(len(lines[line].y)))
        case Histogram(series=series):
            return tuple((which, place) for which in range(len(series)) for place in range(len(series[which].counts)))
        case Table(rows=rows):
            return tuple((row, column) for row in range(len(rows)) for column in range(len(rows[row])))
    return ()


def explain(panel: Panel, cell: Cell) -> CellExplanation | None:
    """Where a cell's number comes from; None for a number that is given or drawn.

    Raises:
        EngineError: the panel has no such cell.
    """
    cell = tuple(cell)
    value_at(panel, cell)
    return None if panel.explainer is None else panel.explainer(cell)

"""A tensor as a picture of limited size, and a window on its values."""

from __future__ import annotations

from collections.abc import Generator, Iterator

import numpy as np
import numpy.typing as npt
from torch import Tensor

from engine.errors import EngineError
from engine.inspection.tensor_results import HeatMap, Reduction, ValueWindow
from engine.inspection.tensor_values import PIECE, as_matrix, block, matrix_shape, note_on, real_values
from engine.language import mark, tr
from engine.progress import Progress

MOST_WINDOW = 1_000_000

Edges = npt.NDArray[np.int64]
_READINGS = {
    "extreme": mark("each cell is the value of largest magnitude in a block of {rows} × {columns}, with its sign"),
    "mean": mark("each cell is the mean of a block of {rows} × {columns}"),
}


def heat_map(
    tensor: Tensor, *, rows: int, columns: int, reduction: Reduction = "extreme", piece: int = PIECE
) -> Generator[Progress, None, HeatMap]:
    """The tensor as a matrix, its first dimension down, reduced to at most ``rows`` × ``columns`` cells.

    A cell keeps the value of largest magnitude of its block with its sign, or the block's mean; NaN is left out unless
    a block has nothing else. Only ``piece`` values are read at a time.

    Raises:
        EngineError: the tensor is empty or has no values that could be read.
    """
    matrix = as_matrix(tensor)
    height, width = matrix_shape(matrix)
    if not height or not width:
        raise EngineError(tr("This tensor is empty, so there is nothing to draw: choose another."))
    row_edges, column_edges = _edges(height, rows), _edges(width, columns)
    shape = len(row_edges) - 1, len(column_edges) - 1
    high, low = np.full(shape, -np.inf), np.full(shape, np.inf)
    total, count = np.zeros(shape), np.zeros(shape, dtype=np.int64)
    for row in range(shape[0]):
        for top, bottom, left, right, first in _parts(row_edges, column_edges, row, piece):
            values = real_values(block(matrix, (top, bottom), (left, right))).astype(np.float64)
            starts = np.maximum(column_edges[first:-1], left) - left
            starts = starts[starts < right - left]
            cells = slice(first, first + len(starts))
            known = ~np.isnan(values)
            count[row, cells] += np.add.reduceat(known.sum(axis=0), starts)
            filled = np.where(known, values, 0.0)
            total[row, cells] += np.add.reduceat(filled.sum(axis=0), starts)
            column_high = np.where(known, values, -np.inf).max(axis=0)
            column_low = np.where(known, values, np.inf).min(axis=0)
            high[row, cells] = np.maximum(high[row, cells], np.maximum.reduceat(column_high, starts))
            low[row, cells] = np.minimum(low[row, cells], np.minimum.reduceat(column_low, starts))
        yield Progress(row + 1, shape[0], tr("Drawing the values"))
    with np.errstate(invalid="ignore", divide="ignore", over="ignore"):
        cells_of = np.where(np.abs(high) >= np.abs(low), high, low) if reduction == "extreme" else total / count
        picture = np.where(count > 0, cells_of, np.nan).astype(np.float32)
    finite = picture[np.isfinite(picture)]
    reading = tr("each cell is one value")
    if shape != (height, width):
        reading = tr(_READINGS[reduction], rows=-(-height // shape[0]), columns=-(-width // shape[1]))
    note = note_on(tensor)
    return HeatMap(
        values=picture,
        rows_total=height,
        columns_total=width,
        row_edges=row_edges,
        column_edges=column_edges,
        limit=float(np.abs(finite).max()) if finite.size else 0.0,
        reduction=reduction,
        reading=tr("{one}; {other}", one=reading, other=note) if note else reading,
    )


def value_window(tensor: Tensor, *, rows: tuple[int, int], columns: tuple[int, int]) -> ValueWindow:
    """The values from the first to before the last of ``rows`` and ``columns``, cut off where the tensor ends.

    Raises:
        EngineError: the window is reversed or larger than a million values, or there are no values to read.
    """
    matrix = as_matrix(tensor)
    height, width = matrix_shape(matrix)
    top, bottom = max(0, rows[0]), min(height, rows[1])
    left, right = max(0, columns[0]), min(width, columns[1])
    if rows[0] > rows[1] or columns[0] > columns[1]:
        raise EngineError(tr("A window must end after it starts: give rows and columns as (first, end)."))
    bottom, right = max(top, bottom), max(left, right)
    cells = (bottom - top) * (right - left)
    if cells > MOST_WINDOW:
        raise EngineError(
            tr(
                "A window of {cells:,} values is too large: ask for {most_window:,} or fewer.",
                cells=cells,
                most_window=MOST_WINDOW,
            )
        )
    values = block(matrix, (top, bottom), (left, right)).copy() if bottom > top else np.zeros((0, right - left))
    return ValueWindow(values, top, left, height, width, note_on(tensor))


def _edges(size: int, most: int) -> Edges:
    """Where the blocks begin, and the end."""
    count = max(1, min(size, most))
    return (np.arange(count + 1, dtype=np.int64) * size) // count


def _parts(row_edges: Edges, column_edges: Edges, row: int, piece: int) -> Iterator[tuple[int, int, int, int, int]]:
    """Rectangles that cover one row of blocks: top, bottom, left, right, and the first block that each lies in."""
    top, bottom = int(row_edges[row]), int(row_edges[row + 1])
    end = int(column_edges[-1])
    left = 0
    while left < end:
        right = min(end, left + piece)
        first = int(np.searchsorted(column_edges, left, side="right")) - 1
        height = max(1, piece // (right - left))
        for start in range(top, bottom, height):
            yield start, min(start + height, bottom), left, right, first
        left = right

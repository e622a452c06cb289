"""A weight's histogram with the levels on it that it would be rounded to: one scale for the tensor against one a row.

A *row* is one index of the first dimension: an output feature of Linear, a unit of a gate of LSTM, a word of an
embedding. The weight is looked at piece by piece, twice: for its ranges, then for what the grids make of it.
"""

from __future__ import annotations

from collections.abc import Generator

import numpy as np
from torch import Tensor, nn
from torch.nn.parameter import is_lazy

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.inspection.tensor_results import Histogram
from engine.inspection.tensor_statistics import histogram_edges, tensor_histogram
from engine.inspection.tensor_values import as_matrix, matrix_shape, pieces, readable
from engine.inspection.tree import dtype_name
from engine.language import tr
from engine.progress import Progress, drain
from engine.quantization.grid_results import Granularity, Rule, WeightChoice, WeightGrid
from engine.quantization.grid_sums import GridSums, Ranges
from engine.quantization.primitives import LEAST_BITS, MOST_BITS

BINS = 120
_PIECE = 1 << 18  # some ten milliseconds


def weight_choices(handle: ModelHandle, fqn: str) -> tuple[WeightChoice, ...]:
    """The parameters of a module itself, those of two or more dimensions first; those of its parts are not among them.

    Raises:
        EngineError: no such module.
    """
    found = [
        WeightChoice(name, () if is_lazy(tensor) else tuple(tensor.shape), dtype_name(tensor.dtype), _why_not(tensor))
        for name, tensor in _module(handle, fqn).named_parameters(recurse=False)
    ]
    return tuple(sorted(found, key=lambda choice: len(choice.shape) < 2))


def weight_grid(
    handle: ModelHandle,
    fqn: str,
    tensor: str = "",
    *,
    bits: int = 8,
    rule: Rule = "symmetric",
    bins: int = BINS,
    piece: int = _PIECE,
) -> Generator[Progress, None, WeightGrid]:
    """The grids of ``bits`` (2 to 8) of a module's parameter ``tensor``, "" for the first that can be quantized.

    Raises:
        EngineError: no such module or tensor, one without finite values or not of floating point, or such bits.
    """
    if not LEAST_BITS <= bits <= MOST_BITS:
        raise EngineError(
            tr(
                "{bits} bits are not possible: give {least_bits} to {most_bits}.",
                bits=bits,
                least_bits=LEAST_BITS,
                most_bits=MOST_BITS,
            )
        )
    name, weight = _chosen(handle, fqn, tensor)
    matrix = as_matrix(weight)
    ranges = yield from _ranges(matrix, piece)
    if not ranges.finite:
        raise EngineError(
            tr("{name} has only NaN or infinite values: repair or train the model before quantizing it.", name=name)
        )
    granularities: tuple[Granularity, Granularity] = ("tensor", "row")
    sums = tuple(GridSums(granularity, ranges, bits, rule) for granularity in granularities)
    edges = histogram_edges(float(ranges.low.min()), float(ranges.high.max()), bins)
    counts, done, total = np.zeros(bins, dtype=np.int64), 0, 2 * ranges.values
    for row, _, values in pieces(matrix, most=piece):
        exact = values.astype(np.float64)
        is_finite = np.isfinite(exact)
        # what is left out counts as zero in a shape, and not at all in a count
        exact[~is_finite] = 0.0
        counts += np.histogram(exact[is_finite], bins=edges)[0]
        for each in sums:
            each.add(row, exact, is_finite)
        done += values.size
        yield Progress(ranges.values + done, total, tr("Rounding {name}", name=name))
    return WeightGrid(
        fqn=fqn,
        tensor=name,
        shape=tuple(weight.shape),
        dtype=dtype_name(weight.dtype),
        bits=bits,
        rule=rule,
        edges=edges,
        counts=counts,
        values=ranges.values,
        not_finite=ranges.values - ranges.finite,
        minimum=float(ranges.low.min()),
        maximum=float(ranges.high.max()),
        std=ranges.std,
        row_largest=ranges.row_largest,
        per_tensor=sums[0].result(),
        per_row=sums[1].result(),
    )


def row_histogram(handle: ModelHandle, fqn: str, tensor: str, row: int, *, bins: int = BINS) -> Histogram:
    """The same histogram of a single row, to be shown under its own levels.

    Raises:
        EngineError: as ``weight_grid``, or there is no such row.
    """
    name, weight = _chosen(handle, fqn, tensor)
    matrix = as_matrix(weight)
    rows, _ = matrix_shape(matrix)
    if not 0 <= row < rows:
        raise EngineError(
            tr("{name} has {rows:,} rows, not a row {row:,}: count from 0.", name=name, rows=rows, row=row)
        )
    one = matrix[row]
    values = np.concatenate([np.ravel(part.values) for part in pieces(one.reshape(1, -1))]).astype(np.float64)
    values = values[np.isfinite(values)]
    if not values.size:
        raise EngineError(tr("Row {row:,} of {name} has no finite value: choose another one.", row=row, name=name))
    low, high = float(values.min()), float(values.max())
    return drain(tensor_histogram(one, low=low, high=high, bins=bins))


def _ranges(matrix: Tensor, piece: int) -> Generator[Progress, None, Ranges]:
    ranges, done = Ranges(*matrix_shape(matrix)), 0
    for row, _, values in pieces(matrix, most=piece):
        ranges.add(row, values)
        done += values.size
        yield Progress(done, 2 * ranges.values, tr("Looking at the values"))
    return ranges


def _module(handle: ModelHandle, fqn: str) -> nn.Module:
    try:
        return handle.module.get_submodule(fqn)
    except AttributeError:
        raise EngineError(
            tr("{title} has no module {fqn!r}: choose one from its tree.", title=handle.title, fqn=fqn[:80])
        ) from None


def _chosen(handle: ModelHandle, fqn: str, name: str) -> tuple[str, Tensor]:
    module = _module(handle, fqn)
    choices = weight_choices(handle, fqn)
    what = f"{fqn or handle.title} ({type(module).__name__})"
    if not choices:
        raise EngineError(tr("{what} has no weights of its own: choose a layer with weights.", what=what))
    if not name:
        name = next((choice.name for choice in choices if not choice.why_not), choices[0].name)
    choice = next((each for each in choices if each.name == name), None)
    if choice is None:
        there = ", ".join(each.name for each in choices)
        raise EngineError(
            tr("{what} has no tensor {name!r}: choose one of {there}.", what=what, name=name[:80], there=there)
        )
    if choice.why_not:
        raise EngineError(choice.why_not)
    return name, readable(dict(module.named_parameters(recurse=False))[name])


def _why_not(tensor: Tensor) -> str:
    if is_lazy(tensor):
        return tr("This parameter has no shape yet: run the model on an input first.")
    if tensor.is_meta:
        return tr("This tensor is here as a shape only, without values: open a model that has weights.")
    if not tensor.is_floating_point():
        return tr(
            "It holds {dtype}: only floating-point weights are rounded to a grid.", dtype=dtype_name(tensor.dtype)
        )
    if not tensor.numel():
        return tr("It has no values: choose another tensor.")
    return ""

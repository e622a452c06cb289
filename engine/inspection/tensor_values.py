"""A tensor's values piece by piece as numpy arrays, whatever its dtype, strides and size."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from engine.errors import EngineError
from engine.inspection.tensor_results import Array
from engine.inspection.tree import dtype_name
from engine.language import tr

PIECE = 1 << 20
"""Values that are held at a time: 8 MB as float64."""

_NUMPY_DTYPES = {
    getattr(torch, name)
    for name in (
        *("bool", "uint8", "uint16", "uint32", "uint64", "int8", "int16", "int32", "int64"),
        *("float16", "float32", "float64", "complex64", "complex128"),
    )
}


_SHARED_BYTES = (torch.quint4x2, torch.quint2x4)


class Piece(NamedTuple):
    """Values of the rows and columns from ``row`` and ``column`` on."""

    row: int
    column: int
    values: Array


def as_matrix(tensor: Tensor) -> Tensor:
    """The first dimension down and all others side by side, as a view; a vector is one row.

    Raises:
        EngineError: the tensor has no values that could be read.
    """
    tensor = readable(tensor)
    if tensor.dim() < 2:
        return tensor.reshape(1, -1)
    if tensor.dim() == 2:
        return tensor
    try:
        return tensor.view(tensor.shape[0], tensor[0].numel() if tensor.shape[0] else 0)
    except RuntimeError:  # strides that no view can join: rows are copied one piece at a time in ``pieces``
        return tensor


def readable(tensor: Tensor) -> Tensor:
    """The tensor without its graph, or what can be read of it: a sparse one's stored values.

    Raises:
        EngineError: it is on the meta device, or of a lazy module that saw no input.
    """
    if torch.nn.parameter.is_lazy(tensor):
        raise EngineError(tr("This parameter has no shape yet: its module takes it from the first input."))
    tensor = tensor.detach()
    if tensor.is_meta:
        raise EngineError(tr("This tensor is here as a shape only, without values: open a model that has weights."))
    if tensor.is_quantized and (tensor.qscheme() != torch.per_tensor_affine or tensor.dtype in _SHARED_BYTES):
        return tensor.dequantize()  # neither a scale per channel nor several values in a byte survive slicing
    if tensor.layout == torch.sparse_coo:
        return tensor._values()
    if tensor.layout != torch.strided:
        return tensor.values()
    return tensor


def matrix_shape(tensor: Tensor) -> tuple[int, int]:
    """Rows and columns of ``as_matrix``."""
    if tensor.dim() == 2:
        return tensor.shape[0], tensor.shape[1]
    columns = 1
    for size in tensor.shape[1:]:
        columns *= size
    return tensor.shape[0], columns


def block(matrix: Tensor, rows: tuple[int, int], columns: tuple[int, int]) -> Array:
    """Rows and columns of a matrix as a numpy array (rows, columns) of a type that numpy has."""
    part = matrix[rows[0] : rows[1]]
    if part.dim() > 2:
        part = part.reshape(part.shape[0], -1)
    return to_numpy(part[:, columns[0] : columns[1]])


def pieces(tensor: Tensor, *, most: int = PIECE) -> Iterator[Piece]:
    """All values of ``as_matrix(tensor)``, at most ``most`` at a time."""
    matrix = as_matrix(tensor)
    rows, columns = matrix_shape(matrix)
    if not rows or not columns:
        return
    width = min(columns, most)
    height = max(1, most // width)
    for row in range(0, rows, height):
        for column in range(0, columns, width):
            yield Piece(
                row, column, block(matrix, (row, min(row + height, rows)), (column, min(column + width, columns)))
            )


def to_numpy(tensor: Tensor) -> Array:
    """The values in a type that numpy has: narrow floats as float32, quantized ones multiplied out, packed as bytes.

    Raises:
        EngineError: torch itself cannot read this dtype.
    """
    try:
        if tensor.is_quantized:
            tensor = tensor.dequantize()
        elif tensor.dtype == torch.complex32:
            tensor = tensor.to(torch.complex64)
        elif is_raw(tensor.dtype):
            tensor = tensor.contiguous().view(torch.uint16 if tensor.element_size() == 2 else torch.uint8)
        elif tensor.dtype not in _NUMPY_DTYPES:
            tensor = tensor.float()
        values: Array = tensor.cpu().resolve_conj().resolve_neg().numpy()
    except (RuntimeError, TypeError) as error:
        name = dtype_name(tensor.dtype)
        raise EngineError(
            tr("torch cannot read values of the type {name}: convert the tensor to float32.", name=name)
        ) from error
    return values


def is_raw(dtype: torch.dtype) -> bool:
    """Whether torch stores such values but does not compute with them, so that only their bytes can be shown."""
    return re.fullmatch(r"u?int[1-7]|bits\w+|float4\w+", dtype_name(dtype)) is not None


def note_on(tensor: Tensor) -> str:
    """What the values are where they are not simply the tensor's own."""
    name = dtype_name(tensor.dtype)
    if tensor.layout != torch.strided:
        return tr("a sparse tensor: its stored values, without the zeros between them")
    if tensor.is_quantized:
        return tr("{name}, multiplied out with scale and zero_point", name=name)
    if is_raw(tensor.dtype):
        return tr("{name} as raw bytes, since torch does not compute with it", name=name)
    return tr("magnitudes of complex numbers") if tensor.is_complex() else ""


def real_values(values: Array) -> Array:
    """Magnitudes of complex values, others as they are."""
    return np.abs(values) if np.iscomplexobj(values) else values

"""A tensor as a .npy or .csv file, written piece by piece."""

from __future__ import annotations

import csv
from collections.abc import Generator
from pathlib import Path

import numpy as np
from torch import Tensor

from engine.files import atomic_path
from engine.inspection.tensor_values import as_matrix, matrix_shape, pieces, readable, to_numpy
from engine.language import tr
from engine.progress import Progress


def export_npy(tensor: Tensor, path: Path) -> Generator[Progress, None, Path]:
    """Writes the tensor in its own shape and in the nearest dtype that numpy has: bfloat16 and float8 as float32.

    Closing the generator leaves no file, or the former one.

    Raises:
        EngineError: the tensor has no values, or the file cannot be written.
    """
    tensor = readable(tensor)
    dtype = to_numpy(tensor.reshape(-1)[:1] if tensor.dim() == 0 else tensor[:0]).dtype
    with atomic_path(path) as temporary, temporary.open("wb") as file:
        header = {"descr": np.lib.format.dtype_to_descr(dtype), "fortran_order": False, "shape": tuple(tensor.shape)}
        np.lib.format.write_array_header_1_0(file, header)
        done = 0
        for _, _, values in pieces(tensor):
            file.write(np.ascontiguousarray(values).data)
            done += values.size
            yield Progress(done, tensor.numel(), tr("Writing {file}", file=path.name))
    return path


def export_csv(tensor: Tensor, path: Path) -> Generator[Progress, None, Path]:
    """Writes the tensor as a matrix, its first dimension down, one line a row, every value as short as it reads back.

    Raises:
        EngineError: as for ``export_npy``.
    """
    matrix = as_matrix(tensor)
    rows, _ = matrix_shape(matrix)
    with atomic_path(path) as temporary, temporary.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        row: list[str] = []
        current = 0
        for top, _, values in pieces(tensor, most=1 << 16):
            for offset, line in enumerate(values):
                if top + offset != current:
                    writer.writerow(row)
                    row, current = [], top + offset
                row += [str(value) for value in line]
            yield Progress(top, rows, tr("Writing {file}", file=path.name))
        if rows and row:
            writer.writerow(row)
    return path

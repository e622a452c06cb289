"""Principal components: the directions in which points differ most, the same ones each time."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

import torch
from torch import Tensor

from engine.language import tr
from engine.progress import Progress

PIECE = 4_096  # rows whose product is worked out at a time


@dataclass(frozen=True, eq=False)
class Components:
    """``points`` (N, k), the ``axes`` (k, D) they are measured along, and the share of the variance of each axis."""

    points: Tensor
    axes: Tensor
    explained: tuple[float, ...]


def principal_components(rows: Tensor, count: int = 2, *, piece: int = PIECE) -> Generator[Progress, None, Components]:
    """Of (N, D), detached; through the smaller one of the two products with itself, exactly and without a random start.

    The sign of an axis is chosen so that its largest entry by magnitude is positive. Axes beyond the rank are zeros.
    """
    centred = rows - rows.mean(dim=0)
    samples, features = centred.shape
    is_wide = features > samples
    across = centred.T if is_wide else centred
    product = centred.new_zeros(across.shape[1], across.shape[1])
    for start in range(0, len(across), piece):
        part = across[start : start + piece]
        product += part.T @ part
        yield Progress(min(start + piece, len(across)), len(across), tr("Comparing all of them"))
    product = product.double()
    values, vectors = torch.linalg.eigh(product)
    values, vectors = values.flip(0)[:count].clamp_min(0), vectors.flip(1)[:, :count]
    total = float(product.diagonal().sum())
    least = total * 1e-10  # what is left of rounding is no direction
    axes = torch.zeros(count, features, dtype=torch.float64)
    explained = [0.0] * count
    for at in range(min(count, len(values))):
        if values[at] <= least:
            break
        axis = centred.double().T @ vectors[:, at] if is_wide else vectors[:, at]
        axis = axis / torch.linalg.vector_norm(axis)
        axes[at] = axis * torch.sign(axis[axis.abs().argmax()])
        explained[at] = float(values[at]) / total
    axes = axes.to(rows.dtype)
    return Components(centred @ axes.T, axes, tuple(explained))

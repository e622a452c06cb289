"""How a tensor is stored: each form makes a stored weight of it and tells its size beforehand."""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import Literal

import torch
from torch import Tensor

from engine.errors import EngineError
from engine.language import tr
from engine.quantization.file_overhead import module_overhead, tensor_overhead
from engine.quantization.packing import packed_size_bytes
from engine.quantization.primitives import RowQuantized, check_weight, quantize_groups, quantize_rows
from engine.quantization.stored.weights import (
    HALF_DTYPES,
    StoredGroups,
    StoredHalf,
    StoredMixture,
    StoredRows,
    StoredWeight,
)

_SCALE, _GROUP_SCALE, _ZERO_POINT, _ROW_NUMBER = 4, 2, 1, 4  # bytes
MOST_HALF = torch.finfo(torch.float16).max


class Form(ABC):
    """Frozen; ``name`` in the arguments is the tensor's, for errors."""

    @abstractmethod
    def store(self, weight: Tensor, *, name: str, bias: Tensor | None = None) -> StoredWeight:
        """Raises EngineError for NaN, Inf and integers."""

    @abstractmethod
    def size_bytes(self, shape: torch.Size) -> int:
        """What ``store`` of such a tensor will keep."""

    def overhead(self, fqn: str) -> int:
        """What the tensors of ``store`` take in a saved state_dict besides their values."""
        return module_overhead(fqn) + sum(tensor_overhead(f"{fqn}.{name}") for name in self.tensor_names())

    def tensor_names(self) -> tuple[str, ...]:
        """Names of the tensors that ``store`` makes."""
        return ("values", "scales")


@dataclass(frozen=True)
class Rows(Form):
    """Symmetric, one scale a row."""

    bits: int = 8

    def store(self, weight: Tensor, *, name: str, bias: Tensor | None = None) -> StoredWeight:
        return StoredRows.of(quantize_rows(weight, self.bits, name=name), tuple(weight.shape))

    def size_bytes(self, shape: torch.Size) -> int:
        return packed_size_bytes(shape.numel(), self.bits) + _SCALE * shape[0]


@dataclass(frozen=True)
class Whole(Form):
    """Symmetric, one scale for the tensor."""

    bits: int = 8

    def store(self, weight: Tensor, *, name: str, bias: Tensor | None = None) -> StoredWeight:
        quantized = quantize_rows(weight.reshape(1, -1), self.bits, name=name)
        return StoredRows.of(RowQuantized(quantized.values, quantized.scales, self.bits), tuple(weight.shape))

    def size_bytes(self, shape: torch.Size) -> int:
        return packed_size_bytes(shape.numel(), self.bits) + _SCALE


@dataclass(frozen=True)
class Groups(Form):
    """Groups along the rows, with the clip of least squared error; ``group_size`` None spans the row, and
    ``granularity`` tensor makes the tensor one row of one group. These two are not clipped."""

    bits: int = 4
    group_size: int | None = 64
    symmetric: bool = False
    granularity: Literal["row", "tensor"] = "row"

    def store(self, weight: Tensor, *, name: str, bias: Tensor | None = None) -> StoredWeight:
        rows, length = self._grid(weight.shape)
        quantized = quantize_groups(
            weight.reshape(rows, length),
            self.bits,
            group_size=self._group(length),
            symmetric=self.symmetric,
            clip_search=self.group_size is not None,
            name=name,
        )
        return StoredGroups.of(quantized, tuple(weight.shape), symmetric=self.symmetric)

    def size_bytes(self, shape: torch.Size) -> int:
        rows, length = self._grid(shape)
        group = _GROUP_SCALE + (0 if self.symmetric else _ZERO_POINT)
        return packed_size_bytes(rows * length, self.bits) + rows * math.ceil(length / self._group(length)) * group

    def tensor_names(self) -> tuple[str, ...]:
        return ("values", "scales") if self.symmetric else ("values", "scales", "zero_points")

    def _grid(self, shape: torch.Size) -> tuple[int, int]:
        rows = 1 if self.granularity == "tensor" else shape[0]
        return rows, shape.numel() // max(1, rows)

    def _group(self, length: int) -> int:
        return max(1, length if self.group_size is None else self.group_size)


@dataclass(frozen=True)
class Mixture(Form):
    """Groups, but one row in ``kept_share`` as int8: those with the largest biases.

    The bias of a layer over a vocabulary is about the logarithm of how frequent a word is, so these rows decide most
    predictions; without a bias the rows with the largest norms stand in for them.
    """

    groups: Groups
    kept_share: int = 16

    def store(self, weight: Tensor, *, name: str, bias: Tensor | None = None) -> StoredWeight:
        checked = check_weight(weight, self.groups.bits, name)
        ranking = checked.flatten(1).norm(dim=1) if bias is None else bias.detach().float()
        kept = ranking.topk(self._kept(len(checked))).indices.sort().values
        others = torch.ones(len(checked), dtype=torch.bool)
        others[kept] = False
        fine = Rows().store(checked[kept], name=name)
        coarse = self.groups.store(checked[others], name=name)
        assert isinstance(fine, StoredRows)
        assert isinstance(coarse, StoredGroups)
        return StoredMixture(kept.int(), fine, coarse, shape=tuple(weight.shape))

    def size_bytes(self, shape: torch.Size) -> int:
        kept = self._kept(shape[0])
        fine, coarse = torch.Size((kept, *shape[1:])), torch.Size((shape[0] - kept, *shape[1:]))
        return _ROW_NUMBER * kept + Rows().size_bytes(fine) + self.groups.size_bytes(coarse)

    def overhead(self, fqn: str) -> int:
        parts = Rows().overhead(f"{fqn}.fine") + self.groups.overhead(f"{fqn}.coarse")
        return module_overhead(fqn) + tensor_overhead(f"{fqn}.kept") + parts

    def _kept(self, rows: int) -> int:
        return math.ceil(rows / self.kept_share)


@dataclass(frozen=True)
class Half(Form):
    """float16 or bfloat16."""

    dtype: Literal["float16", "bfloat16"] = "float16"

    def store(self, weight: Tensor, *, name: str, bias: Tensor | None = None) -> StoredWeight:
        checked = check_weight(weight, 8, name)
        values = checked.to(HALF_DTYPES[self.dtype])
        if not bool(values.isfinite().all()):
            raise EngineError(
                tr(
                    "{name} has values beyond {most_half:,.0f}, float16's largest: use bfloat16.",
                    name=name,
                    most_half=MOST_HALF,
                )
            )
        return StoredHalf(values.contiguous())

    def size_bytes(self, shape: torch.Size) -> int:
        return 2 * shape.numel()

    def tensor_names(self) -> tuple[str, ...]:
        return ("values",)

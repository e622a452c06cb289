"""Weights as they are stored: integers with their scales, or half precision.

Each class is a module without parameters whose buffers are what a state_dict saves. ``recipe`` says, as plain JSON,
what is needed to make one without values, which ``load_state_dict(..., assign=True)`` then fills.
"""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from typing import Any

import torch
from torch import Tensor, nn

from engine.quantization.packing import pack, packed_size_bytes, unpack
from engine.quantization.primitives import LEAST_BITS, MOST_BITS, GroupQuantized, RowQuantized

HALF_DTYPES = {"float16": torch.float16, "bfloat16": torch.bfloat16}


class StoredWeight(nn.Module, ABC):
    """One tensor, stored; ``shape`` is that of the tensor."""

    shape: tuple[int, ...]

    @abstractmethod
    def dequantize(self) -> Tensor:
        """The tensor as float32."""

    @abstractmethod
    def recipe(self) -> dict[str, Any]:
        """What ``empty_weight`` needs to make the same without values."""

    def check(self) -> None:
        """Raises ValueError when the values cannot be those of such a weight."""

    def rows(self, ids: Tensor) -> Tensor:
        """float32 rows by their numbers, (*ids.shape, *shape[1:])."""
        return self.dequantize()[ids]


class StoredRows(StoredWeight):
    """Symmetric integers with one float32 scale a row, or one for all: int8 as it is, fewer bits packed."""

    values: Tensor
    scales: Tensor

    def __init__(self, values: Tensor, scales: Tensor, *, bits: int, shape: tuple[int, ...]) -> None:
        super().__init__()
        self.bits, self.shape = bits, shape
        self.register_buffer("values", values)
        self.register_buffer("scales", scales)

    @classmethod
    def of(cls, quantized: RowQuantized, shape: tuple[int, ...]) -> StoredRows:
        """``quantized`` may have another shape than the tensor: one row for a scale that holds for all."""
        bits = quantized.bits
        values = quantized.values.view(shape)
        if bits < 8:
            values = pack((values + 2 ** (bits - 1)).to(torch.uint8), bits)
        return cls(values.contiguous(), quantized.scales, bits=bits, shape=shape)

    @classmethod
    def empty(cls, recipe: dict[str, Any]) -> StoredRows:
        shape, bits = tuple(recipe["shape"]), recipe["bits"]
        _check(LEAST_BITS <= bits <= MOST_BITS and recipe["scales"] in (1, shape[0]))
        values = (
            torch.empty(shape, dtype=torch.int8)
            if bits == 8
            else torch.empty(packed_size_bytes(math.prod(shape), bits), dtype=torch.uint8)
        )
        return cls(values, torch.empty(recipe["scales"]), bits=bits, shape=shape)

    def recipe(self) -> dict[str, Any]:
        return {"form": "rows", "shape": list(self.shape), "bits": self.bits, "scales": len(self.scales)}

    def integers(self) -> Tensor:
        """The values in the tensor's shape, int8."""
        if self.bits == 8:
            return self.values
        return (unpack(self.values, self.bits, self.shape).to(torch.int16) - (1 << (self.bits - 1))).to(torch.int8)

    def dequantize(self) -> Tensor:
        return self.integers().float() * self.scales.view(-1, *[1] * (len(self.shape) - 1))

    def rows(self, ids: Tensor) -> Tensor:
        if self.bits < 8 or len(self.scales) != self.shape[0]:
            return super().rows(ids)
        scales = self.scales[ids].view(*ids.shape, *[1] * (len(self.shape) - 1))
        return self.values[ids].float() * scales


class StoredGroups(StoredWeight):
    """Packed integers with a bfloat16 scale and a zero point of 8 bits for each group of neighbours in a row."""

    values: Tensor
    scales: Tensor
    zero_points: Tensor | None

    def __init__(
        self,
        values: Tensor,
        scales: Tensor,
        zero_points: Tensor | None,
        *,
        bits: int,
        group_size: int,
        grid: tuple[int, int],
        shape: tuple[int, ...],
    ) -> None:
        super().__init__()
        self.bits, self.group_size, self.grid, self.shape = bits, group_size, grid, shape
        self.register_buffer("values", values)
        self.register_buffer("scales", scales)
        self.register_buffer("zero_points", zero_points)

    @classmethod
    def of(cls, quantized: GroupQuantized, shape: tuple[int, ...], *, symmetric: bool) -> StoredGroups:
        """``quantized`` holds the tensor as a matrix of rows."""
        rows, length = quantized.values.shape
        return cls(
            pack(quantized.values, quantized.bits),
            quantized.scales,
            None if symmetric else quantized.zero_points,  # all are 2**(bits-1)
            bits=quantized.bits,
            group_size=quantized.group_size,
            grid=(rows, length),
            shape=shape,
        )

    @classmethod
    def empty(cls, recipe: dict[str, Any]) -> StoredGroups:
        rows, length = recipe["grid"]
        bits, group_size = recipe["bits"], recipe["group_size"]
        _check(LEAST_BITS <= bits <= MOST_BITS and group_size >= 1 and rows * length == math.prod(recipe["shape"]))
        groups = (rows, math.ceil(length / group_size))
        return cls(
            torch.empty(packed_size_bytes(rows * length, bits), dtype=torch.uint8),
            torch.empty(groups, dtype=torch.bfloat16),
            None if recipe["symmetric"] else torch.empty(groups, dtype=torch.uint8),
            bits=bits,
            group_size=group_size,
            grid=(rows, length),
            shape=tuple(recipe["shape"]),
        )

    def recipe(self) -> dict[str, Any]:
        return {
            "form": "groups",
            "shape": list(self.shape),
            "bits": self.bits,
            "group_size": self.group_size,
            "grid": list(self.grid),
            "symmetric": self.zero_points is None,
        }

    def dequantize(self) -> Tensor:
        zero_points = self.zero_points
        if zero_points is None:
            zero_points = torch.full(self.scales.shape, (1 << (self.bits - 1)), dtype=torch.uint8)
        values = unpack(self.values, self.bits, self.grid)
        return (
            GroupQuantized(values, self.scales, zero_points, self.group_size, self.bits).dequantize().view(self.shape)
        )


class StoredMixture(StoredWeight):
    """Some rows as int8 with a scale each, the others in groups."""

    kept: Tensor

    def __init__(self, kept: Tensor, fine: StoredRows, coarse: StoredGroups, *, shape: tuple[int, ...]) -> None:
        super().__init__()
        self.shape = shape
        self.register_buffer("kept", kept)
        self.fine, self.coarse = fine, coarse

    @classmethod
    def empty(cls, recipe: dict[str, Any]) -> StoredMixture:
        shape = tuple(recipe["shape"])
        fine, coarse = StoredRows.empty(recipe["fine"]), StoredGroups.empty(recipe["coarse"])
        _check(fine.shape[0] + coarse.shape[0] == shape[0] and fine.shape[1:] == coarse.shape[1:] == shape[1:])
        return cls(torch.empty(fine.shape[0], dtype=torch.int32), fine, coarse, shape=shape)

    def recipe(self) -> dict[str, Any]:
        return {
            "form": "mixture",
            "shape": list(self.shape),
            "fine": self.fine.recipe(),
            "coarse": self.coarse.recipe(),
        }

    def check(self) -> None:
        if len(self.kept) and (int(self.kept.min()) < 0 or int(self.kept.max()) >= self.shape[0]):
            raise ValueError("rows outside the weight")
        if len(torch.unique(self.kept)) + self.coarse.shape[0] != self.shape[0]:
            raise ValueError("rows that stand twice")

    def dequantize(self) -> Tensor:
        kept = self.kept.long()
        others = torch.ones(self.shape[0], dtype=torch.bool)
        others[kept] = False
        weight = torch.empty(self.shape)
        weight[kept] = self.fine.dequantize()
        weight[others] = self.coarse.dequantize()
        return weight


class StoredHalf(StoredWeight):
    """float16 or bfloat16."""

    values: Tensor

    def __init__(self, values: Tensor) -> None:
        super().__init__()
        self.shape = tuple(values.shape)
        self.register_buffer("values", values)

    @classmethod
    def empty(cls, recipe: dict[str, Any]) -> StoredHalf:
        return cls(torch.empty(recipe["shape"], dtype=HALF_DTYPES[recipe["dtype"]]))

    def recipe(self) -> dict[str, Any]:
        return {"form": "half", "shape": list(self.shape), "dtype": str(self.values.dtype).removeprefix("torch.")}

    def dequantize(self) -> Tensor:
        return self.values.float()

    def rows(self, ids: Tensor) -> Tensor:
        return self.values[ids].float()


FORMS: dict[str, type[StoredRows] | type[StoredGroups] | type[StoredMixture] | type[StoredHalf]] = {
    "rows": StoredRows,
    "groups": StoredGroups,
    "mixture": StoredMixture,
    "half": StoredHalf,
}


def empty_weight(recipe: dict[str, Any]) -> StoredWeight:
    """A stored weight whose values are not set yet.

    Raises:
        KeyError, TypeError, ValueError: there is no such form, or its numbers are not possible.
    """
    return FORMS[recipe["form"]].empty(recipe)


def _check(is_possible: bool) -> None:
    if not is_possible:
        raise ValueError("these numbers are not possible")

"""Weights on a grid of 2 to 8 bits, to see what it costs; every product runs in float32."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal, get_args

from torch import nn

from engine.errors import EngineError
from engine.language import mark, tr
from engine.quantization import kept
from engine.quantization.primitives import LEAST_BITS, MOST_BITS
from engine.quantization.schemes._stored import StoredScheme
from engine.quantization.schemes.base import Execution, Kind
from engine.quantization.stored.forms import Form, Groups, Rows, Whole

Granularity = Literal["tensor", "row", "group"]


@dataclass(frozen=True)
class Simulated(StoredScheme):
    """``group_size`` counts for granularity group alone; groups have their ranges clipped to the least squared error,
    tensors and rows span their largest values.

    Raises:
        EngineError: settings that are not possible.
    """

    bits: int = 4
    granularity: Granularity = "row"
    group_size: int = 64
    symmetric: bool = True

    name: ClassVar[str] = "simulated"
    title: ClassVar[str] = mark("simulated")
    order: ClassVar[int] = 60
    kind: ClassVar[Kind] = "simulated"
    execution: ClassVar[Execution] = "simulated"
    says: ClassVar[str] = mark(
        "Weights lie on the chosen grid and are packed in the file; every product runs in float32, so the loss is "
        "real and the time says nothing."
    )

    def __post_init__(self) -> None:
        if not LEAST_BITS <= self.bits <= MOST_BITS:
            raise EngineError(
                tr(
                    "{bits} bits are not possible: give {least_bits} to {most_bits}.",
                    bits=self.bits,
                    least_bits=LEAST_BITS,
                    most_bits=MOST_BITS,
                )
            )
        if self.granularity not in get_args(Granularity):
            raise EngineError(
                tr(
                    "There is no granularity {granularity!r}: use {known}.",
                    granularity=self.granularity,
                    known=", ".join(get_args(Granularity)),
                )
            )
        if self.group_size < 1:
            raise EngineError(
                tr(
                    "Groups of {group_size} are not possible: give a group size of at least 1.",
                    group_size=self.group_size,
                )
            )

    def form(self, module: nn.Module) -> Form:
        if self.granularity == "group":
            return Groups(self.bits, self.group_size, self.symmetric)
        if self.symmetric:
            return Whole(self.bits) if self.granularity == "tensor" else Rows(self.bits)
        return Groups(self.bits, None, symmetric=False, granularity=self.granularity)

    def becomes(self, module: nn.Module) -> str:
        if self.granularity == "group":
            return tr(kept.GRID_GROUP, bits=self.bits, size=self.group_size)
        return tr(kept.GRID_ROW if self.granularity == "row" else kept.GRID_TENSOR, bits=self.bits)

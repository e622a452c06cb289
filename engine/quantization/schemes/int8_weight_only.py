"""int8 weights in memory too, unpacked at every call; products in float32."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from torch import nn

from engine.language import mark, tr
from engine.quantization import kept
from engine.quantization.schemes._stored import StoredScheme
from engine.quantization.schemes.base import Execution, Kind
from engine.quantization.stored.forms import Form, Rows


@dataclass(frozen=True)
class Int8WeightOnly(StoredScheme):
    """The weights of every layer to int8 with one scale a row, also while the model runs."""

    name: ClassVar[str] = "int8-weight-only"
    title: ClassVar[str] = mark("int8 weight-only")
    order: ClassVar[int] = 20
    kind: ClassVar[Kind] = "weight only"
    execution: ClassVar[Execution] = "weight only"
    says: ClassVar[str] = mark(
        "Weights stay int8 in memory, one scale a row, and are unpacked at every call; products run in float32. It "
        "saves memory and costs time."
    )
    unpacks_each_call = True

    def form(self, module: nn.Module) -> Form:
        return Rows()

    def becomes(self, module: nn.Module) -> str:
        return tr(kept.UNPACKED_INT8)

"""Every weight stored as int8 with one scale a row."""

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
class Int8All(StoredScheme):
    """The smallest file without a loss that matters: a quarter of float32."""

    name: ClassVar[str] = "int8-all"
    title: ClassVar[str] = mark("int8 everything (stored)")
    order: ClassVar[int] = 30
    kind: ClassVar[Kind] = "stored"
    execution: ClassVar[Execution] = "float32"
    says: ClassVar[str] = mark(
        "Every weight is stored as int8, one scale a row, and unpacked once; products run in float32, or in int8 with "
        "the same weights by the fast protocol."
    )

    def form(self, module: nn.Module) -> Form:
        return Rows()

    def becomes(self, module: nn.Module) -> str:
        return tr(kept.STORED_INT8)

"""Weights in bfloat16, half the bytes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from torch import nn

from engine.language import mark, tr
from engine.quantization import kept
from engine.quantization.schemes._stored import StoredScheme
from engine.quantization.schemes.base import Execution, Kind
from engine.quantization.stored.forms import Form, Half


@dataclass(frozen=True)
class Bfloat16(StoredScheme):
    """Every weight and bias of a layer is kept as bfloat16."""

    name: ClassVar[str] = "bfloat16"
    title: ClassVar[str] = mark("bfloat16")
    order: ClassVar[int] = 41
    kind: ClassVar[Kind] = "half"
    execution: ClassVar[Execution] = "float32"
    says: ClassVar[str] = mark(
        "Weights and biases are stored as bfloat16 and unpacked once; every product runs in float32, so the file "
        "is half as large and the time stays."
    )
    stores_vectors = True

    def form(self, module: nn.Module) -> Form:
        return Half("bfloat16")

    def becomes(self, module: nn.Module) -> str:
        return tr(kept.TO_BFLOAT16)

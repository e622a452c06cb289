"""The model as it is: the base of every comparison."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from torch import nn

from engine.language import mark, tr
from engine.quantization import kept
from engine.quantization.eligibility import Support
from engine.quantization.schemes.base import Execution, Kind, Scheme


@dataclass(frozen=True)
class Float32(Scheme):
    """Nothing is quantized."""

    name: ClassVar[str] = "float32"
    title: ClassVar[str] = mark("float32")
    order: ClassVar[int] = 0
    kind: ClassVar[Kind] = "float32"
    execution: ClassVar[Execution] = "float32"
    says: ClassVar[str] = mark("Everything runs in float32, as the model was trained.")

    def _supports(self, module: nn.Module) -> Support:
        return Support(False, tr(kept.LEFT_BY_FLOAT32))

    def converted(self, module: nn.Module, fqn: str, shared: dict[int, nn.Module]) -> nn.Module:
        raise NotImplementedError("float32 supports no module")

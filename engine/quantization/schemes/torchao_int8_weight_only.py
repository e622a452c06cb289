"""torchao's Int8WeightOnlyConfig."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from engine.language import mark
from engine.quantization.schemes._torchao import TorchAO
from engine.quantization.schemes.base import Execution, Kind


@dataclass(frozen=True)
class TorchAOInt8WeightOnly(TorchAO):
    """Linear's weights to int8 with one scale a row."""

    name: ClassVar[str] = "torchao-int8-weight-only"
    title: ClassVar[str] = mark("torchao int8 weight-only")
    order: ClassVar[int] = 50
    kind: ClassVar[Kind] = "weight only"
    execution: ClassVar[Execution] = "weight only"
    says: ClassVar[str] = mark(
        "Linear's weights are int8, one scale a row, and its products run in float; everything else runs in float32."
    )
    config: ClassVar[str] = "Int8WeightOnlyConfig"

"""torchao's Int8DynamicActivationInt8WeightConfig."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from engine.language import mark
from engine.quantization.schemes._torchao import TorchAO
from engine.quantization.schemes.base import Execution, Kind


@dataclass(frozen=True)
class TorchAOInt8Dynamic(TorchAO):
    """Linear's weights and, on the fly, its inputs to int8."""

    name: ClassVar[str] = "torchao-int8-dynamic"
    title: ClassVar[str] = mark("torchao int8 dynamic")
    order: ClassVar[int] = 51
    kind: ClassVar[Kind] = "int8"
    execution: ClassVar[Execution] = "int8"
    says: ClassVar[str] = mark(
        "Linear runs as int8 products with inputs quantized on the fly, one scale a row; everything else runs in "
        "float32."
    )
    config: ClassVar[str] = "Int8DynamicActivationInt8WeightConfig"

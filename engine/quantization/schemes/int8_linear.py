"""The tutorial's int8 for linear layers alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

import torch
from torch import nn

from engine.language import mark
from engine.quantization import kept
from engine.quantization.schemes._torch_int8 import TorchInt8
from engine.quantization.schemes.base import Execution, Kind


@dataclass(frozen=True)
class Int8Linear(TorchInt8):
    """Linear to int8; everything else stays float32."""

    name: ClassVar[str] = "int8-linear"
    title: ClassVar[str] = mark("int8 (Linear only)")
    order: ClassVar[int] = 13
    kind: ClassVar[Kind] = "int8"
    execution: ClassVar[Execution] = "int8"
    says: ClassVar[str] = mark(
        "Linear runs as int8 products with inputs quantized on the fly, one scale a weight tensor; everything else "
        "runs in float32."
    )
    kinds = (nn.Linear,)
    left_alone = kept.LINEAR_ONLY

    def qconfig(self, module: nn.Module) -> Any:
        return torch.ao.quantization.default_dynamic_qconfig

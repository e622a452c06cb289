"""Dynamic quantization as the tutorial does it: ``quantize_dynamic(model, {nn.LSTM, nn.Linear}, dtype=torch.qint8)``.

Source: *Dynamic Quantization on an LSTM Word Language Model*. Weights are int8 with one scale a tensor (two for each
layer of an LSTM), activations are quantized on the fly, products run in int8 on the quantized engine.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

import torch
from torch import nn

from engine.language import mark
from engine.quantization.schemes._torch_int8 import TorchInt8
from engine.quantization.schemes.base import Execution, Kind


@dataclass(frozen=True)
class TutorialInt8(TorchInt8):
    """LSTM and Linear to int8; everything else stays float32."""

    name: ClassVar[str] = "tutorial-int8"
    title: ClassVar[str] = mark("int8 (tutorial)")
    order: ClassVar[int] = 10
    kind: ClassVar[Kind] = "int8"
    execution: ClassVar[Execution] = "int8"
    says: ClassVar[str] = mark(
        "LSTM and Linear run as int8 products with inputs quantized on the fly, one scale a weight tensor; everything "
        "else runs in float32."
    )

    def qconfig(self, module: nn.Module) -> Any:
        return torch.ao.quantization.default_dynamic_qconfig

"""The tutorial's int8 with one scale a row: ``per_channel_dynamic_qconfig``.

The rows of an LSTM's four gates get their own scales too, in the input and the recurrent weights.
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
class TutorialInt8Rows(TorchInt8):
    """LSTM and Linear to int8, each row of a weight with its own scale."""

    name: ClassVar[str] = "tutorial-int8-rows"
    title: ClassVar[str] = mark("int8 (one scale a row)")
    order: ClassVar[int] = 11
    kind: ClassVar[Kind] = "int8"
    execution: ClassVar[Execution] = "int8"
    says: ClassVar[str] = mark(
        "LSTM and Linear run as int8 products with inputs quantized on the fly, one scale a row of their weights; "
        "everything else runs in float32."
    )
    is_per_row = True

    def qconfig(self, module: nn.Module) -> Any:
        return torch.ao.quantization.per_channel_dynamic_qconfig

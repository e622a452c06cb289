"""The tutorial's int8 and the embedding too: quint8 with one scale and zero point a row."""

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
class Int8Embedding(TorchInt8):
    """LSTM, Linear and Embedding to 8 bits."""

    name: ClassVar[str] = "int8-embedding"
    title: ClassVar[str] = mark("int8 + embedding")
    order: ClassVar[int] = 12
    kind: ClassVar[Kind] = "int8"
    execution: ClassVar[Execution] = "int8"
    says: ClassVar[str] = mark(
        "LSTM and Linear run as int8 products as in the tutorial; the embedding is a look-up that turns the rows it "
        "needs from quint8 into float32."
    )
    kinds = (nn.LSTM, nn.Linear, nn.Embedding)
    left_alone = kept.WITH_EMBEDDING

    def qconfig(self, module: nn.Module) -> Any:
        if isinstance(module, nn.Embedding):
            return torch.ao.quantization.float_qparams_weight_only_qconfig
        return torch.ao.quantization.default_dynamic_qconfig

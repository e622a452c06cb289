"""The model as it is: the base of every comparison."""

from __future__ import annotations

import copy
from collections.abc import Generator
from dataclasses import dataclass
from typing import ClassVar, Literal

from torch import nn

from engine.progress import Progress
from engine.quantization.schemes.base import Scheme, Support


@dataclass(frozen=True)
class Float32(Scheme):
    """Nothing is quantized."""

    name: ClassVar[str] = "float32"
    title: ClassVar[str] = "float32"
    order: ClassVar[int] = 0
    kind: ClassVar[Literal["float32", "int8"]] = "float32"

    def supports(self, module: nn.Module) -> Support:
        return Support(False, "float32 leaves every module as it is")

    def convert(self, model: nn.Module) -> Generator[Progress, None, nn.Module]:
        copied = copy.deepcopy(model).eval()
        yield Progress(1, 1, self.title)
        return copied

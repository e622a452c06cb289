"""Dynamic quantization as the tutorial does it: ``quantize_dynamic(model, {nn.LSTM, nn.Linear}, dtype=torch.qint8)``.

Source: *Dynamic Quantization on an LSTM Word Language Model*. Weights are int8 with one scale a tensor (two for each
layer of an LSTM), activations are quantized on the fly, products run in int8 on the quantized engine.
"""

from __future__ import annotations

import copy
import warnings
from collections.abc import Generator
from dataclasses import dataclass
from typing import ClassVar, Literal

import torch
from torch import nn

from engine.errors import EngineError
from engine.progress import Progress
from engine.quantization.schemes.base import Scheme, Support
from engine.runtime import preserved_rng, quantized_engine, using_quantized_engine

_KINDS: tuple[type[nn.Module], ...] = (nn.LSTM, nn.Linear)


@dataclass(frozen=True)
class TutorialInt8(Scheme):
    """LSTM and Linear to int8; everything else stays float32."""

    name: ClassVar[str] = "tutorial-int8"
    title: ClassVar[str] = "int8 (tutorial)"
    order: ClassVar[int] = 10
    kind: ClassVar[Literal["float32", "int8"]] = "int8"

    def supports(self, module: nn.Module) -> Support:
        if type(module) in _KINDS:
            return Support(True, f"{type(module).__name__} becomes int8")
        if isinstance(module, nn.Embedding):
            return Support(False, "the tutorial quantizes LSTM and Linear only; an embedding is a look-up, no product")
        return Support(False, f"the tutorial quantizes LSTM and Linear only, not {type(module).__name__}")

    def convert(self, model: nn.Module) -> Generator[Progress, None, nn.Module]:
        engine = quantized_engine()
        if engine is None:
            raise EngineError("This build of torch has no quantized engine: install the build for this processor.")
        # quantize_dynamic swaps children only: with a parent, a model that is a single Linear is one too.
        parent = nn.Sequential(copy.deepcopy(model).eval())
        names = [name for name, module in parent.named_modules(remove_duplicate=False) if type(module) in _KINDS]
        for index, name in enumerate(names):
            yield Progress(index, len(names), f"Quantizing {name.removeprefix('0.')}")
            _quantize_in_place(parent, name, engine)
        yield Progress(len(names), len(names), self.title)
        return parent[0]


def _quantize_in_place(parent: nn.Module, name: str, engine: str) -> None:
    # quantize_dynamic constructs modules with random weights before it gives them the real ones.
    with using_quantized_engine(engine), preserved_rng(), warnings.catch_warnings():
        # Announced to move to torchao, which has no LSTM; torch is pinned.
        warnings.simplefilter("ignore", DeprecationWarning)
        warnings.simplefilter("ignore", UserWarning)
        torch.ao.quantization.quantize_dynamic(  # type: ignore[no-untyped-call]
            parent, {name}, dtype=torch.qint8, inplace=True
        )

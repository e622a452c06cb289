"""torchao's configurations that run on a CPU; torchao is imported only when one of them is used."""

from __future__ import annotations

import copy
import importlib
import importlib.util
import logging
import warnings
from typing import Any, ClassVar

import torch
from torch import nn

from engine.errors import EngineError
from engine.language import mark, tr
from engine.quantization import kept
from engine.quantization.eligibility import Support
from engine.quantization.schemes.base import Scheme

INSTALL = mark("torchao is not installed: install layerlab[torchao].")


class TorchAO(Scheme):
    """Linear layers through ``torchao.quantization.quantize_``."""

    config: ClassVar[str]

    def check(self) -> None:
        if importlib.util.find_spec("torchao") is None:
            raise EngineError(tr(INSTALL))

    def _supports(self, module: nn.Module) -> Support:
        if type(module) is not nn.Linear:
            return Support(False, tr(kept.TORCHAO_LINEAR_ONLY, kind=type(module).__name__))
        return Support(True, tr(kept.TORCHAO_TENSOR), is_whole=True)

    def converted(self, module: nn.Module, fqn: str, shared: dict[int, nn.Module]) -> nn.Module:
        parent = nn.Sequential(copy.deepcopy(module).eval())
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                quantization = _quantization()
                quantization.quantize_(parent, getattr(quantization, self.config)())
        except (ImportError, AttributeError, AssertionError, NotImplementedError, RuntimeError, ValueError) as error:
            cause = " ".join(str(error).split())
            raise EngineError(
                tr("torchao cannot do {config} here ({cause}): choose another scheme.", config=self.config, cause=cause)
            ) from error
        converted: nn.Module = parent[0].requires_grad_(False)
        with torch.no_grad():
            result = converted(torch.zeros(1, module.get_parameter("weight").shape[1]))
        if not bool(torch.isfinite(result).all()):  # float8 divides a row of zeros by its largest value
            name = fqn or type(module).__name__
            raise EngineError(
                tr("torchao makes NaN of {name}, which has a row of zeros: choose another scheme.", name=name)
            )
        return converted

    def keeps_vectors(self, module: nn.Module) -> bool:
        return True

    def converted_sizes(self, module: nn.Module) -> dict[str, int]:
        weight = module.get_parameter("weight")
        sizes = super().converted_sizes(module)
        return {**sizes, "weight": weight.numel() + 4 * len(weight)}


def _quantization() -> Any:
    level = logging.root.manager.disable
    logging.disable(logging.WARNING)  # it reports GPU libraries that cannot be loaded
    try:
        return importlib.import_module("torchao.quantization")
    finally:
        logging.disable(level)

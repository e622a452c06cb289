"""torch's own int8 modules, behind one adapter: ``quantize_dynamic`` is deprecated, but the only fast int8 LSTM."""

from __future__ import annotations

import copy
import warnings
from abc import abstractmethod
from typing import Any

import torch
from torch import nn

from engine.errors import EngineError
from engine.language import tr
from engine.quantization import kept
from engine.quantization.eligibility import Support
from engine.quantization.file_overhead import joined, module_overhead, tensor_overhead
from engine.quantization.schemes.base import Scheme
from engine.runtime import preserved_rng, quantized_engine, using_quantized_engine

_PER_ROW = 16  # a float64 scale and an int64 zero point
_EMBEDDING_ROW = 8  # the same in float32
_RECORD = 190


class TorchInt8(Scheme):
    """Modules that ``quantize_dynamic`` swaps one by one."""

    kinds: tuple[type[nn.Module], ...] = (nn.LSTM, nn.Linear)
    left_alone = kept.LSTM_AND_LINEAR
    is_per_row = False

    def check(self) -> None:
        if quantized_engine() is None:
            raise EngineError(tr("This build of torch has no quantized engine: install the build for this processor."))

    def _supports(self, module: nn.Module) -> Support:
        kind = type(module).__name__
        if type(module) not in self.kinds:
            if isinstance(module, nn.Embedding):
                return Support(False, tr(kept.NO_PRODUCT, rule=tr(self.left_alone)))
            return Support(False, tr(kept.ANOTHER_KIND, rule=tr(self.left_alone), kind=kind))
        if isinstance(module, nn.LSTM) and not module.bias:
            return Support(False, tr(kept.NO_BIASES))
        if isinstance(module, nn.LSTM) and module.proj_size:
            return Support(False, tr(kept.PROJECTED))
        if isinstance(module, nn.Embedding) and module.max_norm is not None:
            return Support(False, tr(kept.EMBEDDING_CHANGES))
        return Support(True, self.becomes(module), is_whole=True)

    def becomes(self, module: nn.Module) -> str:
        """What a supported module becomes, in a few words."""
        if isinstance(module, nn.Embedding):
            return tr(kept.QUINT8_ROWS)
        return tr(kept.INT8_ROWS if self.is_per_row else kept.INT8, kind=type(module).__name__)

    @abstractmethod
    def qconfig(self, module: nn.Module) -> Any:
        """torch's description of the observers, for a supported module."""

    def converted(self, module: nn.Module, fqn: str, shared: dict[int, nn.Module]) -> nn.Module:
        engine = quantized_engine()
        assert engine is not None  # ``check`` has seen to it
        # quantize_dynamic swaps children only, and leaves its marks on the module that it is given.
        parent = nn.Sequential(copy.deepcopy(module).eval())
        # It also constructs modules with random weights before it gives them the real ones.
        with using_quantized_engine(engine), preserved_rng(), warnings.catch_warnings():
            # Announced to move to torchao, which has no LSTM; torch is pinned.
            warnings.simplefilter("ignore", DeprecationWarning)
            warnings.simplefilter("ignore", UserWarning)
            torch.ao.quantization.quantize_dynamic(  # type: ignore[no-untyped-call]
                parent, {"0": self.qconfig(module)}, inplace=True
            )
        return parent[0]

    def converted_sizes(self, module: nn.Module) -> dict[str, int]:
        sizes = {}
        for name, parameter in module.named_parameters():
            sizes[name] = parameter.numel() * (1 if parameter.dim() > 1 else 4)
            if parameter.dim() > 1 and isinstance(module, nn.Embedding):
                sizes[name] += _EMBEDDING_ROW * len(parameter)
            elif parameter.dim() > 1 and self.is_per_row:
                sizes[name] += _PER_ROW * len(parameter)
        return sizes

    def converted_overhead(self, module: nn.Module, fqn: str) -> int:
        """Constants fitted to torch 2.13's files, like those of ``file_overhead``."""
        rows = 2 * _RECORD * sum(parameter.dim() > 1 for parameter in module.parameters()) if self.is_per_row else 0
        if isinstance(module, nn.LSTM):
            cells = module.num_layers * (2 if module.bidirectional else 1)
            names = [joined(fqn, f"_all_weight_values.{index}") for index in range(cells)]
            packed = sum(module_overhead(name) + tensor_overhead(f"{name}.param") + 3 * _RECORD + 315 for name in names)
            return module_overhead(fqn) + module_overhead(joined(fqn, "_all_weight_values")) + packed + 107 + rows
        inside = joined(fqn, "_packed_params")
        total = module_overhead(fqn) + module_overhead(inside) + tensor_overhead(joined(inside, "_packed_weight"))
        if isinstance(module, nn.Embedding):
            return total + 2 * _RECORD + 145
        bias = 0 if module.bias is None else tensor_overhead(joined(inside, "_packed_params"))
        output = tensor_overhead(joined(fqn, "scale")) + tensor_overhead(joined(fqn, "zero_point"))
        return total + bias + output + 136 + rows

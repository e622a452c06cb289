"""Which grid a scheme rounds a module's weights to."""

from __future__ import annotations

from dataclasses import dataclass

from torch import nn

from engine.quantization.grid_results import Granularity, Rule
from engine.quantization.schemes._stored import StoredScheme
from engine.quantization.schemes._torch_int8 import TorchInt8
from engine.quantization.schemes.base import Scheme
from engine.quantization.stored.forms import Rows, Whole


@dataclass(frozen=True)
class GridSettings:
    """``bits`` and ``rule`` are arguments of ``weight_grid``; ``granularity`` says which of its two grids it is."""

    bits: int
    rule: Rule
    granularity: Granularity


def grid_settings(scheme: Scheme, module: nn.Module) -> GridSettings | None:
    """The grid of a module's weights; None where the scheme leaves it alone, keeps floats, or has another kind of grid:
    groups, ranges clipped by a search, zero points that are no integers."""
    if not scheme.supports(module).is_supported:
        return None
    if isinstance(scheme, TorchInt8):
        if isinstance(module, nn.Embedding):
            return None  # quint8 with zero points between the levels
        return GridSettings(8, "torch", "row" if scheme.is_per_row else "tensor")
    if isinstance(scheme, StoredScheme):
        form = scheme.form(module)
        if isinstance(form, Rows):
            return GridSettings(form.bits, "symmetric", "row")
        if isinstance(form, Whole):
            return GridSettings(form.bits, "symmetric", "tensor")
    return None

"""Which modules a scheme changes, how many bytes they hold, and why the others stay."""

from __future__ import annotations

from dataclasses import dataclass

from torch import nn

from engine.quantization.schemes.base import Scheme


@dataclass(frozen=True)
class ModuleCoverage:
    """A module with weights of its own: its float bytes and what becomes of it."""

    fqn: str
    type_name: str
    size_bytes: int
    is_quantized: bool
    reason: str


@dataclass(frozen=True)
class Coverage:
    """All modules with weights. Bytes are those of the float model's parameters; tied ones count once."""

    modules: tuple[ModuleCoverage, ...]

    @property
    def modules_quantized(self) -> int:
        return sum(module.is_quantized for module in self.modules)

    @property
    def modules_total(self) -> int:
        return len(self.modules)

    @property
    def quantized_share(self) -> float:
        """Part of the bytes that is quantized, 0 to 1."""
        total = sum(module.size_bytes for module in self.modules)
        return sum(module.size_bytes for module in self.modules if module.is_quantized) / total if total else 0.0

    @property
    def sentence(self) -> str:
        """For people: ``2 of 3 modules, 40 % of the bytes; encoder (Embedding, 68.2 MB) stays float32: ...``"""
        share = f"{100 * self.quantized_share:.0f} % of the bytes"
        start = f"{self.modules_quantized} of {self.modules_total} modules, {share}"
        left = [module for module in self.modules if not module.is_quantized]
        if not left:
            return f"{start}."
        stays = "; ".join(
            f"{module.fqn} ({module.type_name}, {module.size_bytes / 1e6:.1f} MB) stays float32: {module.reason}"
            for module in left
        )
        return f"{start}; {stays}."


def coverage(model: nn.Module, scheme: Scheme) -> Coverage:
    """What ``scheme.apply`` will do to each module of a float model that has weights of its own."""
    seen: set[int] = set()
    modules: list[ModuleCoverage] = []
    inside_quantized: list[str] = []
    for fqn, module in model.named_modules():
        if any(fqn.startswith(f"{parent}.") for parent in inside_quantized):
            continue  # it goes with the module around it
        support = scheme.supports(module)
        weights = [
            parameter
            for parameter in (module.parameters() if support.is_supported else module.parameters(recurse=False))
            if id(parameter) not in seen
        ]
        seen.update(id(parameter) for parameter in weights)
        if support.is_supported:
            inside_quantized.append(fqn)
        if weights:
            size = sum(parameter.numel() * parameter.element_size() for parameter in weights)
            name = fqn or type(model).__name__
            modules.append(ModuleCoverage(name, type(module).__name__, size, support.is_supported, support.reason))
    return Coverage(tuple(modules))

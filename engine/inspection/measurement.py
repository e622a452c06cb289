"""What measuring a model gives: plain numbers, no torch."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class ModuleMeasurement:
    """One module in a measured forward pass.

    ``seconds`` is the median over the repeats of what all its calls took, with the modules called inside;
    ``own_seconds`` is without them; ``repeats`` are the single times. ``output_bytes`` are the bytes of the tensors
    that it returned and that were not there before; ``allocated_bytes`` those of all that were made in it.
    """

    fqn: str
    calls: int
    seconds: float
    own_seconds: float
    repeats: tuple[float, ...]
    output_bytes: int
    allocated_bytes: int


@dataclass(frozen=True)
class Measurement:
    """All modules that ran, the root first.

    ``plain_seconds`` is the median of forward passes that nobody watched, taken in turns with the watched ones:
    the difference is what watching costs. ``threads`` are those that torch computed with.
    """

    modules: tuple[ModuleMeasurement, ...]
    plain_seconds: float
    watched_seconds: float
    repeats: int
    threads: int

    def module(self, fqn: str) -> ModuleMeasurement | None:
        """None for a module that did not run."""
        return next((module for module in self.modules if module.fqn == fqn), None)

"""One tensor, or one gate of it, as a panel looks at it."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from engine.inspection.tensor_results import TensorEntry
from engine.language import tr

if TYPE_CHECKING:
    from engine.handle import ModelHandle


@dataclass(frozen=True, eq=False)
class TensorSubject:
    """``gate`` is "" for the whole tensor. Two are the same only if they are one object, so that a late result can
    be told from an awaited one."""

    model: ModelHandle
    entry: TensorEntry
    gate: str = ""

    @property
    def shape(self) -> tuple[int, ...]:
        shape = self.entry.shape
        return (shape[0] // len(self.entry.gates), *shape[1:]) if self.gate else shape

    @property
    def matrix(self) -> tuple[int, int]:
        """Rows and columns: the first dimension down, all others side by side; a vector is one row."""
        rows = self.shape[0] if len(self.shape) > 1 else 1
        size = math.prod(self.shape)
        return rows, size // rows if rows else 0

    @property
    def gates(self) -> tuple[str, ...]:
        """Those that lie one below the other in what is looked at."""
        return () if self.gate else self.entry.gates

    @property
    def module(self) -> str:
        """The fqn of the module that holds it."""
        return self.entry.key.rpartition(".")[0]

    @property
    def name(self) -> str:
        return tr("{key}, gate {gate}", key=self.entry.key, gate=self.gate) if self.gate else self.entry.key

    @property
    def title(self) -> str:
        return f"{self.name}: {shape_words(replace(self.entry, shape=self.shape))}"

    @property
    def lack(self) -> str:
        """Why there are no values to look at, "" where there are."""
        entry = self.entry
        if entry.note and entry.size_bytes:
            return tr("{name} has a shape but no values (meta device): open a model that has weights.", name=self.name)
        if entry.note:
            return tr("{name} has no values yet: {note}.", name=self.name, note=entry.note)
        return (
            ""
            if all(self.matrix)
            else tr("{name} is empty ({shape}), so there are no values.", name=self.name, shape=shape_words(entry))
        )


def shape_words(entry: TensorEntry) -> str:
    """``120 × 576``; a tensor without dimensions is a scalar."""
    if not entry.shape:
        return tr("unknown") if entry.note and not entry.size_bytes else tr("scalar")
    return " × ".join(map(str, entry.shape))

"""Receptive fields as plain numbers: which box of the input a cell sees."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.language import tr

Indices = npt.NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Span:
    """Along one dimension: the first and the last input cell that each cell sees, and how the size comes about.

    A size is 1 + Σ (reach − 1) × jump over the windows passed, without what padding cuts off; ``terms`` are its
    (reach, jump).
    """

    first: Indices
    last: Indices
    jump: int
    terms: tuple[tuple[int, int], ...] = ()

    @property
    def size(self) -> int:
        return 1 + sum((reach - 1) * jump for reach, jump in self.terms)


@dataclass(frozen=True, eq=False)
class FieldMap:
    """The receptive fields of all cells of a map; one span for each spatial dimension, height before width."""

    spans: tuple[Span, ...]
    input_size: tuple[int, ...]

    def field_of(self, *cell: int) -> ReceptiveField:
        """What the cell at (row, column) sees; for other numbers of dimensions give as many indices."""
        first = tuple(int(span.first[at]) for span, at in zip(self.spans, cell, strict=True))
        last = tuple(int(span.last[at]) for span, at in zip(self.spans, cell, strict=True))
        return ReceptiveField(cell, first, last, self.input_size, _formula(self.spans[0]))


@dataclass(frozen=True)
class ReceptiveField:
    """A box in the input: from ``first`` to ``last``, both inside it, a number for each spatial dimension."""

    cell: tuple[int, ...]
    first: tuple[int, ...]
    last: tuple[int, ...]
    input_size: tuple[int, ...]
    formula: str

    @property
    def size(self) -> tuple[int, ...]:
        return tuple(last - first + 1 for first, last in zip(self.first, self.last, strict=True))

    @property
    def sentence(self) -> str:
        """``Sees rows 6 to 15 and columns 8 to 17: 10 × 10 of 32 × 32 cells of the input.``"""
        size, whole = (" × ".join(map(str, sizes)) for sizes in (self.size, self.input_size))
        if len(self.first) == 1:
            return tr(
                "Sees cells {first} to {last}: {size} of {whole} cells of the input.",
                first=self.first[0],
                last=self.last[0],
                size=size,
                whole=whole,
            )
        sides = {"top": self.first[-2], "bottom": self.last[-2], "left": self.first[-1], "right": self.last[-1]}
        if len(self.first) == 2:
            return tr(
                "Sees rows {top} to {bottom} and columns {left} to {right}: {size} of {whole} cells of the input.",
                **sides,
                size=size,
                whole=whole,
            )
        return tr(
            "Sees slices {first} to {last}, rows {top} to {bottom} and columns {left} to {right}: {size} of {whole} "
            "cells of the input.",
            **sides,
            first=self.first[0],
            last=self.last[0],
            size=size,
            whole=whole,
        )


def _formula(span: Span) -> str:
    """``1 + (5 − 1) × 1 + (2 − 1) × 1 + (3 − 1) × 2 = 10``, the height without what padding cuts off."""
    if not span.terms:
        return ""
    parts = " + ".join(f"({reach} − 1) × {jump}" for reach, jump in span.terms)
    return f"1 + {parts} = {span.size}"

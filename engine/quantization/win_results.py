"""Where int8 is faster than float32 on this machine, as plain numbers: no torch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt

from engine.runtime import Environment

LayerKind = Literal["lstm", "linear"]
LAYER_KINDS: tuple[LayerKind, ...] = ("lstm", "linear")

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class WinCell:
    """One layer of ``hidden_size`` inputs and outputs on ``batch_size`` samples.

    ``float_ms`` and ``int8_ms`` are medians of one call; ``speed_up`` is the median of the ratios of neighbouring
    measurements, ``low`` and ``high`` their quartiles. Above 1 int8 is faster.
    """

    hidden_size: int
    batch_size: int
    float_ms: float
    int8_ms: float
    speed_up: float
    low: float
    high: float
    repeats: int

    @property
    def sentence(self) -> str:
        """``hidden 256, batch 4: float32 1.92 ms, int8 0.61 ms, 3.1 times as fast (3.0 to 3.2).``"""
        return (
            f"hidden {self.hidden_size:,}, batch {self.batch_size:,}: float32 {self.float_ms:.3g} ms, int8 "
            f"{self.int8_ms:.3g} ms, {self.speed_up:.2g} times as fast ({self.low:.2g} to {self.high:.2g})."
        )


@dataclass(frozen=True, eq=False)
class WinMap:
    """The cells measured so far, in the order measured.

    ``speed_up`` is (hidden sizes, batch sizes), NaN where a cell is missing. ``contour`` (segments, 2, 2) is the line
    on which int8 is exactly as fast as float32: ends of straight segments, each (place among the hidden sizes, place
    among the batch sizes), between cells on a logarithmic scale. ``seconds_left`` is an estimate.
    """

    kind: LayerKind
    hidden_sizes: tuple[int, ...]
    batch_sizes: tuple[int, ...]
    seq_len: int
    cells: tuple[WinCell, ...]
    speed_up: Floats
    contour: Floats
    seconds_left: float
    is_partial: bool
    environment: Environment

    @property
    def cells_total(self) -> int:
        return len(self.hidden_sizes) * len(self.batch_sizes)

    @property
    def layer_words(self) -> str:
        """What a cell runs."""
        if self.kind == "lstm":
            return f"one LSTM layer over {self.seq_len} steps"
        return "one Linear layer"

    @property
    def sentence(self) -> str:
        """In how many cells int8 wins, and where it does most and least."""
        if not self.cells:
            return "No cell is measured yet."
        best = max(self.cells, key=lambda cell: cell.speed_up)
        worst = min(self.cells, key=lambda cell: cell.speed_up)
        wins = sum(cell.speed_up > 1 for cell in self.cells)
        count = f"{len(self.cells)} cells" if len(self.cells) > 1 else "1 cell"
        if best is worst:
            return f"int8 wins in {wins} of {count}; {best.sentence}"
        return (
            f"int8 wins in {wins} of {count}: most at hidden {best.hidden_size:,} and batch {best.batch_size:,} "
            f"({best.speed_up:.2g} times as fast), least at hidden {worst.hidden_size:,} and batch "
            f"{worst.batch_size:,} ({worst.speed_up:.2g} times)."
        )

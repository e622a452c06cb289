"""Where int8 is faster than float32 on this machine, as plain numbers: no torch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt

from engine.language import tr
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
        return tr(
            "hidden {hidden:,}, batch {batch:,}: float32 {float_ms:.3g} ms, int8 {int8_ms:.3g} ms, {speed_up:.2g} "
            "times as fast ({low:.2g} to {high:.2g}).",
            hidden=self.hidden_size,
            batch=self.batch_size,
            float_ms=self.float_ms,
            int8_ms=self.int8_ms,
            speed_up=self.speed_up,
            low=self.low,
            high=self.high,
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
            return tr("one LSTM layer over {seq_len} steps", seq_len=self.seq_len)
        return tr("one Linear layer")

    @property
    def sentence(self) -> str:
        """In how many cells int8 wins, and where it does most and least."""
        if not self.cells:
            return tr("No cell is measured yet.")
        best = max(self.cells, key=lambda cell: cell.speed_up)
        worst = min(self.cells, key=lambda cell: cell.speed_up)
        wins = sum(cell.speed_up > 1 for cell in self.cells)
        count = len(self.cells)
        if best is worst and count == 1:
            return tr("int8 wins in {wins} of 1 cell; {best}", wins=wins, best=best.sentence)
        if best is worst:
            return tr("int8 wins in {wins} of {count} cells; {best}", wins=wins, count=count, best=best.sentence)
        return tr(
            "int8 wins in {wins} of {count} cells: most at hidden {best_hidden:,} and batch {best_batch:,} "
            "({best:.2g} times as fast), least at hidden {worst_hidden:,} and batch {worst_batch:,} "
            "({worst:.2g} times).",
            wins=wins,
            count=count,
            best_hidden=best.hidden_size,
            best_batch=best.batch_size,
            best=best.speed_up,
            worst_hidden=worst.hidden_size,
            worst_batch=worst.batch_size,
            worst=worst.speed_up,
        )

"""Activations of any model as plain arrays, no torch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt

from engine.inspection.readings import shape_text
from engine.language import tr
from engine.probing.fields import FieldMap

Kind = Literal["vector", "signals", "maps", "volume", "sequence"]
RangeMode = Literal["map", "layer", "fixed"]

Array = npt.NDArray[np.float32]


@dataclass(frozen=True)
class ActivationEntry:
    """One tensor that one call of a module returned; ``part`` is its place among several, ``part_name`` the way to it.

    ``shape`` is the whole tensor's, ``sample_shape`` that of one sample: (F,), (C, L), (C, H, W), (C, D, H, W), or
    (steps, features) of a sequence. ``samples`` is the size of the batch, 1 without one.
    """

    fqn: str
    type: str
    call: int
    calls: int
    part: int
    part_name: str
    kind: Kind
    shape: tuple[int, ...]
    sample_shape: tuple[int, ...]
    samples: int
    is_leaf: bool

    @property
    def label(self) -> str:
        """``encoder.layers.0``, and ``lstm, call 2 of 3, [1][0]`` where there are several."""
        parts = [self.fqn or tr("the model")]
        if self.calls > 1:
            parts.append(tr("call {call} of {calls}", call=self.call + 1, calls=self.calls))
        if self.part_name:
            parts.append(self.part_name)
        return ", ".join(parts)

    @property
    def channels(self) -> int:
        """What is paged: the maps, or the units or features."""
        if self.kind == "sequence":
            return self.sample_shape[-1]
        return self.sample_shape[0]


@dataclass(frozen=True, eq=False)
class ActivationPage:
    """A page of an activation of one sample: the channels from ``first`` on.

    ``values`` has the layout of the entry's ``sample_shape`` with fewer channels. Each channel is to be drawn in the
    range from −limit to +limit of ``limits`` (n,); ``low`` and ``high`` (n,) are its own extremes, NaN left out.
    ``fields`` are the receptive fields of the cells of maps, where there are any.
    """

    entry: ActivationEntry
    sample: int
    page: int
    pages: int
    first: int
    values: Array
    limits: Array
    low: Array
    high: Array
    range_mode: RangeMode
    reading: str
    fields: FieldMap | None = None

    @property
    def title(self) -> str:
        """``conv1: 6 × 28 × 28``."""
        return f"{self.entry.label}: {shape_text(self.entry.sample_shape)}"

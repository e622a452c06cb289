"""What a forward pass gives on its way: plain arrays and words, no torch."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.language import mark, tr
from engine.probing.fields import FieldMap, ReceptiveField

FUNCTIONS = {
    "relu": "ReLU",
    "leaky_relu": "Leaky ReLU",
    "elu": "ELU",
    "gelu": "GELU",
    "silu": "SiLU",
    "sigmoid": "Sigmoid",
    "tanh": "Tanh",
    "max_pool2d": mark("Max pool"),
    "avg_pool2d": mark("Average pool"),
    "softmax": "Softmax",
    "log_softmax": "Log-softmax",
}
"""Functions that a ``forward`` may call between its layers and that are worth a picture, with their names."""


@dataclass(frozen=True, eq=False)
class Stage:
    """One step of the forward pass: a leaf module, or a function that ``forward`` called between two of them.

    ``type`` is the module's class or the function's name, ``fqn`` the module's path, or that of the module before a
    function. ``values`` are the first sample's, without the batch dimension, and lie within ``limit`` of zero.
    ``formula`` says how the height of the maps comes about, ``parameters`` how many a layer has, ``reading`` what
    stands out in the values, ``map_readings`` in each map. ``fields`` are the receptive fields of the cells of maps,
    or None where a layer in between sees everything at once.
    """

    name: str
    type: str
    fqn: str
    is_function: bool
    values: npt.NDArray[np.float32]
    limit: float
    formula: str
    parameters: str
    reading: str
    map_readings: tuple[str, ...]
    fields: FieldMap | None = None

    def receptive_field(self, row: int, column: int) -> ReceptiveField | None:
        """The rectangle of the input that a cell of the maps can see; the same in every map."""
        return None if self.fields is None or self.values.ndim != 3 else self.fields.field_of(row, column)

    @property
    def label(self) -> str:
        """``conv1`` or ``ReLU``."""
        return tr(FUNCTIONS[self.name]) if self.is_function else self.name

    @property
    def title(self) -> str:
        """``conv1`` or ``ReLU after conv1``."""
        return (
            tr("{label} after {fqn}", label=self.label, fqn=self.fqn) if self.is_function and self.fqn else self.label
        )


@dataclass(frozen=True, eq=False)
class DigitReading:
    """The picture, every stage, and the softmax of the ten logits that end it."""

    image: npt.NDArray[np.float32]
    stages: tuple[Stage, ...]
    probabilities: npt.NDArray[np.float32]
    reading: str

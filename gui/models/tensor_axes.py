"""What the rows and columns of a parameter are, by the type of its module."""

from __future__ import annotations

import math
from collections.abc import Sequence

from engine.inspection.tensor_results import TensorEntry

Names = tuple[str, str]

_KERNEL_AXES = ("kernel depth", "kernel row", "kernel column")
_BY_TYPE: dict[str, Names] = {
    "Linear": ("output feature", "input feature"),
    "NonDynamicallyQuantizableLinear": ("output feature", "input feature"),
    "Bilinear": ("output feature", "pair of input features"),
    "Embedding": ("index", "embedding feature"),
    "EmbeddingBag": ("index", "embedding feature"),
}
_RECURRENT = ("LSTM", "GRU", "RNN", "LSTMCell", "GRUCell", "RNNCell")


def axis_names(entry: TensorEntry, module_type: str, gate: str = "") -> Names:
    """Names of the axes of a tensor seen as a matrix, its first dimension down and all others side by side.

    ``module_type`` is the class of the module that holds it, "" where it is not known.
    """
    if len(entry.shape) < 2:
        return "", _vector_name(entry, module_type, gate)
    if module_type.startswith(_RECURRENT):
        return _recurrent_rows(entry, gate), _recurrent_columns(entry)
    if module_type.startswith(("Conv", "LazyConv")):
        return _kernel_names(entry.shape, is_transposed="Transpose" in module_type)
    if module_type == "MultiheadAttention" and entry.name == "in_proj_weight":
        return "query, key, value feature", "embedding feature"
    if entry.name == "weight" and module_type in _BY_TYPE:
        return _BY_TYPE[module_type]
    return "row", "column" if len(entry.shape) == 2 else "column (all other dimensions)"


def place_text(name: str, shape: Sequence[int], row: int, column: int) -> str:
    """A value as PyTorch indexes it: ``w[17, 203]``. ``column`` counts through all dimensions but the first."""
    return f"{name}[{', '.join(map(str, indices(shape, row, column)))}]"


def indices(shape: Sequence[int], row: int, column: int) -> tuple[int, ...]:
    """The index in each dimension; (row, column) where the shape does not tell, as for a sparse tensor."""
    if not shape:
        return ()
    if len(shape) == 1:
        return (column,)
    if column >= math.prod(shape[1:]):
        return row, column
    rest: list[int] = []
    for size in reversed(shape[1:]):
        column, at = divmod(column, size)
        rest.insert(0, at)
    return row, *rest


def _vector_name(entry: TensorEntry, module_type: str, gate: str) -> str:
    if not entry.shape:
        return ""
    if module_type.startswith(_RECURRENT):
        return _recurrent_rows(entry, gate)
    if module_type.startswith("Conv"):
        return "output channel"
    if module_type.startswith(("BatchNorm", "InstanceNorm", "GroupNorm")):
        return "channel"
    if module_type in ("Linear", "Bilinear", "NonDynamicallyQuantizableLinear"):
        return "output feature"
    return "feature" if module_type in ("LayerNorm", "RMSNorm") else "index"


def _recurrent_rows(entry: TensorEntry, gate: str) -> str:
    if "_hr" in entry.name:
        return "projected feature"
    return "hidden unit" if gate or not entry.gates else f"hidden unit (gates {', '.join(entry.gates)})"


def _recurrent_columns(entry: TensorEntry) -> str:
    if "_hr" in entry.name:
        return "hidden unit"
    return "input feature" if "_ih" in entry.name else "hidden state"


def _kernel_names(shape: Sequence[int], *, is_transposed: bool) -> Names:
    kernel = _KERNEL_AXES[-(len(shape) - 2) :] if 2 < len(shape) <= 5 else ()
    if is_transposed:
        return "input channel", ", ".join(("output channel", *kernel))
    return "output channel", ", ".join(("input channel", *kernel))

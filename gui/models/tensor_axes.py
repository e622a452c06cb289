"""What the rows and columns of a parameter are, by the type of its module."""

from __future__ import annotations

import math
from collections.abc import Sequence

from engine.inspection.tensor_results import TensorEntry
from engine.language import mark, tr

Names = tuple[str, str]

_KERNEL_AXES = (mark("kernel depth"), mark("kernel row"), mark("kernel column"))
_BY_TYPE: dict[str, Names] = {
    "Linear": (mark("output feature"), mark("input feature")),
    "NonDynamicallyQuantizableLinear": (mark("output feature"), mark("input feature")),
    "Bilinear": (mark("output feature"), mark("pair of input features")),
    "Embedding": (mark("index"), mark("embedding feature")),
    "EmbeddingBag": (mark("index"), mark("embedding feature")),
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
        return tr("query, key, value feature"), tr("embedding feature")
    if entry.name == "weight" and module_type in _BY_TYPE:
        row, column = _BY_TYPE[module_type]
        return tr(row), tr(column)
    return tr("row"), tr("column") if len(entry.shape) == 2 else tr("column (all other dimensions)")


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
        return tr("output channel")
    if module_type.startswith(("BatchNorm", "InstanceNorm", "GroupNorm")):
        return tr("channel")
    if module_type in ("Linear", "Bilinear", "NonDynamicallyQuantizableLinear"):
        return tr("output feature")
    return tr("feature") if module_type in ("LayerNorm", "RMSNorm") else tr("index")


def _recurrent_rows(entry: TensorEntry, gate: str) -> str:
    if "_hr" in entry.name:
        return tr("projected feature")
    return (
        tr("hidden unit")
        if gate or not entry.gates
        else tr("hidden unit (gates {gates})", gates=", ".join(entry.gates))
    )


def _recurrent_columns(entry: TensorEntry) -> str:
    if "_hr" in entry.name:
        return tr("hidden unit")
    return tr("input feature") if "_ih" in entry.name else tr("hidden state")


def _kernel_names(shape: Sequence[int], *, is_transposed: bool) -> Names:
    kernel = [tr(name) for name in _KERNEL_AXES[-(len(shape) - 2) :]] if 2 < len(shape) <= 5 else []
    if is_transposed:
        return tr("input channel"), ", ".join((tr("output channel"), *kernel))
    return tr("output channel"), ", ".join((tr("input channel"), *kernel))

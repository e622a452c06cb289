"""The parameters and buffers of a module, to be looked into one by one."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

from torch import Tensor, nn
from torch.nn.parameter import is_lazy

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.inspection.formulas import Shape
from engine.inspection.gates import gate_rows, gates_of
from engine.inspection.heat_map import heat_map, value_window
from engine.inspection.tensor_export import export_csv, export_npy
from engine.inspection.tensor_results import HeatMap, Reduction, TensorEntry, TensorReport, ValueWindow
from engine.inspection.tensor_statistics import BINS, tensor_report
from engine.inspection.tree import dtype_name
from engine.language import tr
from engine.progress import Progress


def list_tensors(handle: ModelHandle, fqn: str = "") -> tuple[TensorEntry, ...]:
    """All parameters and buffers of a module and what is in it, in the order of its state_dict.

    Raises:
        EngineError: the model has no such module.
    """
    module = _module(handle, fqn)
    first_at = _first_keys(handle.module)
    entries = []
    for prefix, part in module.named_modules(prefix=fqn):
        for is_parameter, held in ((True, part._parameters), (False, part._buffers)):
            for name, tensor in held.items():
                if tensor is not None:
                    key = f"{prefix}.{name}" if prefix else name
                    entries.append(_entry(part, key, name, tensor, first_at[id(tensor)], is_parameter=is_parameter))
    return tuple(entries)


def find_tensor(handle: ModelHandle, key: str, gate: str = "") -> Tensor:
    """A parameter or buffer by its state_dict key, or the rows of one gate of it, as a view.

    Raises:
        EngineError: there is no such tensor or gate.
    """
    fqn, _, name = key.rpartition(".")
    module = _module(handle, fqn)
    parameter, buffer = module._parameters.get(name), module._buffers.get(name)
    tensor: Tensor | None = buffer if parameter is None else parameter
    if tensor is None:
        raise EngineError(
            tr("{title} has no parameter {key!r}: choose one from its tree.", title=handle.title, key=key[:80])
        )
    if not gate:
        return tensor
    gates = gates_of(module, name)
    if gate not in gates:
        if not gates:
            raise EngineError(tr("{key} has no gate {gate!r}: it has none.", key=key, gate=gate))
        raise EngineError(
            tr("{key} has no gate {gate!r}: use one of {gates}.", key=key, gate=gate, gates=", ".join(gates))
        )
    first, end = gate_rows(gates, gate, tensor.shape[0])
    return tensor[first:end]


def inspect_tensor(
    handle: ModelHandle, key: str, *, gate: str = "", bins: int = BINS
) -> Generator[Progress, None, TensorReport]:
    """Statistics and histogram of a parameter or buffer.

    Raises:
        EngineError: there is no such tensor, or it has no values.
    """
    return (yield from tensor_report(find_tensor(handle, key, gate), bins=bins))


def draw_tensor(
    handle: ModelHandle, key: str, *, gate: str = "", rows: int, columns: int, reduction: Reduction = "extreme"
) -> Generator[Progress, None, HeatMap]:
    """The heat map of a parameter or buffer with at most so many cells; raises as ``inspect_tensor``."""
    return (yield from heat_map(find_tensor(handle, key, gate), rows=rows, columns=columns, reduction=reduction))


def read_values(
    handle: ModelHandle, key: str, *, gate: str = "", rows: tuple[int, int], columns: tuple[int, int]
) -> ValueWindow:
    """Some rows and columns of a parameter or buffer; raises as ``inspect_tensor``."""
    return value_window(find_tensor(handle, key, gate), rows=rows, columns=columns)


def export_tensor(handle: ModelHandle, key: str, path: Path, *, gate: str = "") -> Generator[Progress, None, Path]:
    """Writes a parameter or buffer as .npy or .csv, as the path's suffix says.

    Raises:
        EngineError: another suffix, no such tensor or no values, or the file cannot be written.
    """
    tensor = find_tensor(handle, key, gate)
    suffix = path.suffix.lower()
    if suffix == ".npy":
        return (yield from export_npy(tensor, path))
    if suffix == ".csv":
        return (yield from export_csv(tensor, path))
    raise EngineError(tr("{file} is neither .npy nor .csv: choose one of these endings.", file=path.name))


def _module(handle: ModelHandle, fqn: str) -> nn.Module:
    try:
        return handle.module.get_submodule(fqn)
    except AttributeError as error:
        raise EngineError(
            tr("{title} has no module {fqn!r}: choose one from its tree.", title=handle.title, fqn=fqn[:80])
        ) from error


def _first_keys(model: nn.Module) -> dict[int, str]:
    keys: dict[int, str] = {}
    for prefix, part in model.named_modules():
        for held in (part._parameters, part._buffers):
            for name, tensor in held.items():
                if tensor is not None:
                    keys.setdefault(id(tensor), f"{prefix}.{name}" if prefix else name)
    return keys


def _entry(
    module: nn.Module, key: str, name: str, tensor: Tensor, first_key: str, *, is_parameter: bool
) -> TensorEntry:
    lazy = is_lazy(tensor)
    shape: Shape = () if lazy else tuple(tensor.shape)
    return TensorEntry(
        key=key,
        name=name,
        is_parameter=is_parameter,
        shape=shape,
        dtype=dtype_name(tensor.dtype),
        size_bytes=0 if lazy else tensor.numel() * tensor.element_size(),
        is_trainable=is_parameter and tensor.requires_grad,
        gates=() if lazy else gates_of(module, name),
        tied_to="" if first_key == key else first_key,
        note=tr("its size follows the first input") if lazy else tr("shape only, no values") if tensor.is_meta else "",
    )

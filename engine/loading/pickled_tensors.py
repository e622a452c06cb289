"""Tensors as torch's pickles describe them: a rebuild call over a storage."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from engine.language import tr
from engine.loading.dtypes import BITS, STORAGES, bits_of, needed_bytes
from engine.loading.inert_pickle import Opaque, StorageId, is_class
from engine.loading.results import Shape

_UTILS = "torch._utils."
_LARGEST = 1 << 62


@dataclass
class StorageRecord:
    """Where a storage's bytes lie. ``size_bytes`` is what the file has, ``file_offset`` None where it is compressed."""

    size_bytes: int
    file_offset: int | None
    crc32: int | None = None


@dataclass
class PickledTensor:
    """A rebuild call in plain words; see ``results.TensorEntry``."""

    shape: Shape
    dtype: str
    stride: Shape = ()
    offset: int = 0
    device: str = "cpu"
    storage_key: str | None = None
    claimed_bytes: int = 0
    note: str = ""

    @property
    def numel(self) -> int:
        return math.prod(self.shape)

    @property
    def size_bytes(self) -> int:
        return needed_bytes(self.dtype, self.numel)

    @property
    def reach_bytes(self) -> int:
        """The bytes of storage that its last element needs."""
        if self.numel == 0:
            return 0
        last = self.offset + sum((size - 1) * step for size, step in zip(self.shape, self.stride, strict=True))
        return needed_bytes(self.dtype, last + 1)


def as_tensor(value: Any) -> PickledTensor | None:
    """The tensor that a value stands for; None where it is none, or so malformed that nothing can be said of it."""
    if not isinstance(value, Opaque):
        return None
    try:
        return _rebuilt(value.path, value.args, depth=0)
    except (IndexError, TypeError, ValueError, AttributeError):
        return None


def _rebuilt(path: str, args: tuple[Any, ...], *, depth: int) -> PickledTensor | None:
    if depth > 8:
        return None
    name = path.removeprefix(_UTILS)
    if path == "torch._tensor._rebuild_from_type_v2":
        return _rebuilt(args[0].path, args[2], depth=depth + 1) if is_class(args[0]) else None
    if not path.startswith(_UTILS):
        return None
    if name in ("_rebuild_parameter", "_rebuild_parameter_with_state"):
        return _rebuilt(args[0].path, args[0].args, depth=depth + 1) if isinstance(args[0], Opaque) else None
    if name in ("_rebuild_tensor", "_rebuild_tensor_v2"):
        return _strided(args[0], args[1], args[2], args[3])
    if name == "_rebuild_tensor_v3":
        return _strided(args[0], args[1], args[2], args[3], _dtype(args[6]))
    if name == "_rebuild_qtensor":
        return _quantized(args)
    if name == "_rebuild_meta_tensor_no_storage":
        note = tr("is on the meta device and has no values")
        return PickledTensor(_shape(args[1]), _dtype(args[0]), _stride(args[2]), 0, "meta", None, 0, note)
    if name == "_rebuild_sparse_tensor":
        return _sparse(args)
    if name == "_rebuild_wrapper_subclass":
        return PickledTensor(_shape(args[2]), _dtype(args[1]), note=tr("is a tensor subclass without plain values"))
    if name == "_rebuild_nested_tensor":
        inside = as_tensor(args[0])
        dtype = inside.dtype if inside else "unknown"
        return PickledTensor(
            inside.shape if inside else (), dtype, note=tr("is a nested tensor: its rows differ in length")
        )
    if name == "_rebuild_device_tensor_from_cpu_tensor":
        inside = as_tensor(args[0])
        if inside is not None:
            inside.device = str(args[2])
        return inside
    if name.startswith("_rebuild"):
        return PickledTensor((), "unknown", note=tr("is stored in a way that is not read here"))
    return None


def _strided(storage: Any, offset: Any, size: Any, stride: Any, dtype: str = "") -> PickledTensor:
    kind, key, location, elements, view = _storage(storage)
    offset = _whole(offset)
    if view is not None:
        offset += _whole(view[1])
    shape, steps = _shape(size), _stride(stride)
    if len(shape) != len(steps):
        raise ValueError("a stride for every dimension")
    unit = kind if not dtype else "uint8"  # an untyped storage counts bytes
    note = "" if bits_of(dtype or kind) else tr("has an unknown dtype")
    return PickledTensor(shape, dtype or kind, steps, offset, location, key, needed_bytes(unit, elements), note)


def _quantized(args: tuple[Any, ...]) -> PickledTensor:
    tensor = _strided(args[0], args[1], args[2], args[3])
    scheme = getattr(args[4][0], "path", "") if isinstance(args[4], tuple) and args[4] else ""
    scheme = scheme.removeprefix("torch.")
    tensor.note = tr("is quantized ({scheme})", scheme=scheme) if scheme else tr("is quantized (scheme unknown)")
    return tensor


def _sparse(args: tuple[Any, ...]) -> PickledTensor:
    layout = args[0].args[0] if isinstance(args[0], Opaque) and args[0].args else args[0]
    layout = str(layout).removeprefix("torch.")
    sizes: list[Any] = [part for part in args[1][2:] if isinstance(part, Opaque) and part.path == "torch.Size"]
    sizes += [part for part in args[1][2:] if isinstance(part, tuple | list)]
    inside = [tensor for tensor in map(as_tensor, args[1]) if tensor is not None]
    dtype = inside[-1].dtype if inside else "unknown"
    return PickledTensor(_shape(sizes[0]), dtype, note=tr("is sparse ({layout})", layout=layout))


def _storage(storage: Any) -> tuple[str, str, str, int, tuple[Any, ...] | None]:
    """(dtype, key, location, elements, view) of a persistent id."""
    if not isinstance(storage, StorageId):
        raise TypeError("no storage")
    pid = storage.pid
    if isinstance(pid[0], bytes):
        pid = (pid[0].decode("ascii", "replace"), *pid[1:])
    if pid[0] != "storage":
        raise ValueError("no storage")
    name = pid[1].path.rpartition(".")[2] if is_class(pid[1]) else str(pid[1])
    view = pid[5] if len(pid) > 5 else None
    return STORAGES.get(name, f"unknown ({name[:40]})"), str(pid[2]), str(pid[3]), _whole(pid[4]), view


def _dtype(value: Any) -> str:
    name = value.path if is_class(value) else str(value)
    name = name.removeprefix("torch.")
    return name if name in BITS else f"unknown ({name[:40]})"


def _shape(size: Any) -> Shape:
    if isinstance(size, Opaque):
        size = size.args[0]
    return tuple(_whole(number) for number in _sequence(size))


def _stride(stride: Any) -> Shape:
    return tuple(_whole(number) for number in _sequence(stride))


def _sequence(value: Any) -> tuple[Any, ...]:
    if not isinstance(value, tuple | list) or len(value) > 64:
        raise TypeError("no shape")
    return tuple(value)


def _whole(number: Any) -> int:
    if not isinstance(number, int) or isinstance(number, bool) or not 0 <= number < _LARGEST:
        raise ValueError("no size")
    return number

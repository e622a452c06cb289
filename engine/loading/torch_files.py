"""What ``torch.save``, ``torch.jit.save`` and plain pickles hold, without torch and without running them."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any, BinaryIO

from engine.errors import EngineError
from engine.language import tr
from engine.loading import described
from engine.loading.dtypes import BITS, STORAGES
from engine.loading.inert_pickle import DamagedPickleError, Opaque, is_class, load_inert
from engine.loading.pickled_tensors import StorageRecord
from engine.loading.results import Inspection
from engine.loading.tensor_tree import collect
from engine.loading.zip_records import ZipRecords

_MOST_CODE = 4 << 20
_MOST_SHOWN = 12
_LEGACY_VERSION = 1001
_SAFE = {
    "collections.OrderedDict", "collections.Counter", "torch.Size", "torch.Tensor", "torch.device", "torch.BoolTensor",
    "torch.nn.parameter.Parameter", "torch.serialization._get_layout", "_codecs.encode", "builtins.set",
    "builtins.bytearray", "builtins.complex", "torch._tensor._rebuild_from_type_v2", "torch.storage.UntypedStorage",
    "torch.per_tensor_affine", "torch.per_tensor_symmetric", "torch.per_channel_affine",
    "torch.per_channel_symmetric", "torch.per_channel_affine_float_qparams",
    *(f"torch._utils._rebuild_{name}" for name in (
        "parameter", "parameter_with_state", "qtensor", "tensor", "tensor_v2", "tensor_v3", "sparse_tensor",
        "meta_tensor_no_storage", "nested_tensor", "wrapper_subclass", "device_tensor_from_numpy",
        "device_tensor_from_cpu_tensor",
    )),
    *(f"torch.{dtype}" for dtype in BITS), *(f"torch.{name}" for name in STORAGES),
}  # fmt: skip


def inspect_zip(path: Path, file: BinaryIO) -> Inspection:
    """A zip of ``torch.save``."""
    records = ZipRecords(file, path)
    imports: dict[str, None] = {}
    data = _load(path, io.BytesIO(records.read(records.named("data.pkl"))), imports)
    _check_byte_order(path, records)
    return _described(
        "torch zip", path, data, imports, lambda key: records.storage(records.named(f"data/{key}")), records
    )


def inspect_torchscript(path: Path, file: BinaryIO) -> Inspection:
    """A TorchScript archive: its tensors, and its code as text."""
    records = ZipRecords(file, path)
    imports: dict[str, None] = {}
    data = _load(path, io.BytesIO(records.read(records.named("data.pkl"))), imports)
    _check_byte_order(path, records)
    tree = collect(data)
    tensors = described.entries(tree.tensors, lambda key: records.storage(records.named(f"data/{key}")))
    sources, room = [], _MOST_CODE
    for name in records.names:
        if name.startswith(records.named("code/")) and name.endswith(".py"):
            text = records.read(name)[: max(0, room)].decode("utf-8", "replace")
            room -= len(text)
            sources.append((name.removeprefix(records.prefix), text))
    unsafe = tuple(name for name in imports if name not in _SAFE and not name.startswith(("__torch__.", "torch.jit.")))
    model = data.path.removeprefix("__torch__.") if isinstance(data, Opaque) else "module"
    found = [
        tr("Compiled code of {model}, shown as text; running it needs your consent.", model=described.shortened(model))
    ]
    found += [*records.findings, *tree.findings, *described.findings(tensors)]
    return Inspection(
        "TorchScript",
        tensors,
        tuple(found),
        described.groups(tensors, tree.optimizers),
        tuple(imports),
        unsafe,
        tuple(sources),
        runs_code=True,
    )


def inspect_legacy(path: Path, file: BinaryIO) -> Inspection:
    """The format before torch 1.6: five pickles, then one storage after the other."""
    size = file.seek(0, 2)
    file.seek(0)
    imports: dict[str, None] = {}
    _load(path, file, imports)  # the magic number, seen when the file was recognised
    if _load(path, file, imports) != _LEGACY_VERSION:
        raise EngineError(
            tr("{path} is of an unknown version of torch's old format: save it again with a newer torch.", path=path)
        )
    system = _load(path, file, imports)
    if isinstance(system, dict) and system.get("little_endian") is False:
        raise _big_endian(path)
    data = _load(path, file, imports)
    keys = _load(path, file, imports)
    tree = collect(data)
    claimed = {found.tensor.storage_key: found.tensor.claimed_bytes for found in tree.tensors}
    records: dict[str, StorageRecord] = {}
    at = file.tell()
    for key in keys if isinstance(keys, list) else []:
        start = at + 8  # the number of elements, which the pickle has said already
        length = claimed.get(str(key))
        if length is None:
            break  # a storage that no tensor names: what follows it cannot be found
        records[str(key)] = StorageRecord(max(0, min(length, size - start)), start)
        at = start + length
    return _described("torch legacy", path, data, imports, records.get, None)


def inspect_pickle(path: Path, file: BinaryIO) -> Inspection:
    """A plain pickle: what it would import; it has no tensors that could be read."""
    imports: dict[str, None] = {}
    data = _load(path, file, imports)
    return _described("pickle", path, data, imports, lambda key: None, None)


def _described(
    name: str,
    path: Path,
    data: Any,
    imports: dict[str, None],
    find_storage: described.FindStorage,
    records: ZipRecords | None,
) -> Inspection:
    tree = collect(data)
    tensors = described.entries(tree.tensors, find_storage)
    unsafe = tuple(name for name in imports if name not in _SAFE)
    if not tensors and not unsafe:
        raise EngineError(
            tr("{path} holds {data} and no tensors: choose a state_dict or a checkpoint.", path=path, data=_what(data))
        )
    found = described.tree_findings(tree)
    if unsafe:
        shown = ", ".join(described.shortened(name) for name in unsafe[:_MOST_SHOWN])
        if len(unsafe) > _MOST_SHOWN:
            shown = tr("{names} and {count} more", names=shown, count=len(unsafe) - _MOST_SHOWN)
        found.append(tr("Opening it with torch.load would import {names}; nothing was imported.", names=shown))
    found += [*(records.findings if records else ()), *described.findings(tensors)]
    groups = described.groups(tensors, tree.optimizers)
    return Inspection(name, tensors, tuple(found), groups, tuple(imports), unsafe, runs_code=bool(unsafe))


def _load(path: Path, file: Any, imports: dict[str, None]) -> Any:
    try:
        return load_inert(file, imports)
    except DamagedPickleError as error:
        unsafe = [name for name in imports if name not in _SAFE]
        if not unsafe:
            raise EngineError(tr("{path}: {problem}", path=path, problem=error.args[0])) from error
        raise EngineError(
            tr(
                "{path}: the pickle in it is damaged or cut off ({cause}), and would import {names}: get a complete "
                "copy.",
                path=path,
                cause=error.cause,
                names=", ".join(unsafe[:_MOST_SHOWN]),
            )
        ) from error


def _check_byte_order(path: Path, records: ZipRecords) -> None:
    name = records.named("byteorder")
    if name in records.names and records.read(name).strip() == b"big":
        raise _big_endian(path)


def _big_endian(path: Path) -> EngineError:
    return EngineError(tr("{path} was saved on a big-endian machine: save it again with safetensors.", path=path))


def _what(data: Any) -> str:
    if is_class(data) or isinstance(data, Opaque):
        return tr("a {type}", type=described.shortened(data.path))
    if isinstance(data, list | tuple | dict):
        return tr("a {type} of {count:,}", type=type(data).__name__, count=len(data))
    return tr("a value of type {type}", type=type(data).__name__)

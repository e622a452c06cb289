"""A file's values, read straight from where they lie, into a module; no pickle and no archive code has a part in it."""

from __future__ import annotations

import zlib
from collections.abc import Generator, Iterable
from pathlib import Path

import torch
from torch import Tensor, nn

from engine.errors import EngineError
from engine.language import tr
from engine.loading.described import shortened
from engine.loading.regular import open_regular
from engine.loading.results import TensorEntry
from engine.progress import Progress

_BLOCK = 8 << 20


def read_tensors(path: Path, entries: Iterable[TensorEntry]) -> Generator[Progress, None, dict[str, Tensor]]:
    """Tensors by key; each storage is read once, so that shared ones stay shared.

    Raises:
        EngineError: a storage is damaged, or not all there.
    """
    wanted = list(entries)
    storages: dict[int, Tensor] = {}
    made: dict[str, Tensor] = {}
    total = sum({entry.file_offset: entry.storage_bytes for entry in wanted}.values())
    done = 0
    with open_regular(path) as file:
        for entry in wanted:
            dtype = getattr(torch, entry.dtype)
            if entry.file_offset is None:
                made[entry.key] = torch.empty(entry.shape, dtype=dtype)  # matched without values: it has none
                continue
            if entry.file_offset not in storages:
                storage = torch.empty(entry.storage_bytes, dtype=torch.uint8)
                view = memoryview(storage.numpy().data)
                file.seek(entry.file_offset)
                checksum = at = 0
                while at < len(view):
                    count = file.readinto(view[at : at + _BLOCK])  # type: ignore[attr-defined]
                    if not count:
                        raise EngineError(
                            tr(
                                "{path} ends within {name}: get a complete copy.",
                                path=path,
                                name=shortened(entry.name),
                            )
                        )
                    if entry.crc32 is not None:
                        checksum = zlib.crc32(view[at : at + count], checksum)
                    at += count
                    done += count
                    yield Progress(done, total, tr("reading {file}", file=path.name))
                if entry.crc32 is not None and at and checksum != entry.crc32:
                    raise EngineError(
                        tr(
                            "{path} is damaged at {name} (checksum): get a complete copy.",
                            path=path,
                            name=shortened(entry.name),
                        )
                    )
                storages[entry.file_offset] = storage
            made[entry.key] = _viewed(path, storages[entry.file_offset], entry, dtype)
    return made


def _viewed(path: Path, storage: Tensor, entry: TensorEntry, dtype: torch.dtype) -> Tensor:
    try:
        whole = storage[: storage.numel() // dtype.itemsize * dtype.itemsize].view(dtype)
        return torch.as_strided(whole, entry.shape, entry.stride, entry.offset)
    except (RuntimeError, ValueError, TypeError) as error:
        raise EngineError(
            tr("{path}: {name} reaches beyond its storage: get a sound copy.", path=path, name=shortened(entry.name))
        ) from error


def load_into(module: nn.Module, values: dict[str, Tensor], prefix: str) -> None:
    """Copies values whose shapes have been compared into the module, which keeps its dtypes."""
    own = module.state_dict()
    state = {key.removeprefix(prefix): value for key, value in values.items()}
    if any(tensor.is_meta for tensor in own.values()):
        state = {key: value.to(own[key].dtype) for key, value in state.items()}
        module.load_state_dict(state, strict=False, assign=True)
        for parameter in module.parameters():
            parameter.requires_grad_(parameter.is_floating_point())
        return
    with torch.no_grad():
        for key, value in state.items():
            own[key].copy_(value)


def strange_values(values: dict[str, Tensor]) -> Generator[Progress, None, list[str]]:
    """A sentence on NaN and Inf in values, none where all are finite."""
    strange = []
    for at, (key, value) in enumerate(values.items()):
        if (value.is_floating_point() or value.is_complex()) and value.numel():
            plain = value if value.element_size() > 1 else value.float()
            if not bool(torch.isfinite(plain).all()):
                strange.append(key)
        yield Progress(at + 1, len(values), tr("looking for NaN and Inf"))
    if not strange:
        return []
    first = shortened(strange[0])
    if len(strange) == 1:
        return [tr("NaN or Inf in {name}.", name=first)]
    return [tr("NaN or Inf in {name} and in {count} more tensors.", name=first, count=len(strange) - 1)]

"""Builders of users' files, good and bad; what a file would run if it were executed leaves a marker file."""

from __future__ import annotations

import io
import json
import os
import pickle
import struct
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import torch


class Trap:
    """Pickles as a call that makes the marker file."""

    def __init__(self, marker: Path) -> None:
        self.marker = marker

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[Any, ...]]:
        return os.mkdir, (str(self.marker),)


def safetensors(
    path: Path, header: Mapping[str, Any] | str | bytes, data: bytes = b"", *, length: int | None = None
) -> Path:
    """A safetensors file as told, sound or not; ``length`` is what it claims of its header."""
    if isinstance(header, Mapping):
        header = json.dumps(header)
    raw = header.encode() if isinstance(header, str) else header
    path.write_bytes(struct.pack("<Q", len(raw) if length is None else length) + raw + data)
    return path


def saved(path: Path, value: object, *, legacy: bool = False) -> Path:
    """What ``torch.save`` writes."""
    torch.save(value, path, _use_new_zipfile_serialization=not legacy)
    return path


def torch_zip(path: Path, data_pkl: bytes, members: Mapping[str, bytes] | None = None, **options: Any) -> Path:
    """A zip that looks like torch.save's, with a pickle of one's own."""
    with zipfile.ZipFile(path, "w", **options) as archive:
        archive.writestr("archive/data.pkl", data_pkl)
        archive.writestr("archive/byteorder", b"little")
        for name, content in (members or {}).items():
            archive.writestr(f"archive/{name}", content)
    return path


def trap_pickle(marker: Path) -> bytes:
    return pickle.dumps({"weights": Trap(marker)}, protocol=2)


def changed(source: Path, target: Path, change: Callable[[bytearray], bytes | bytearray | None]) -> Path:
    """A copy of a file with some bytes changed."""
    content = bytearray(source.read_bytes())
    target.write_bytes(change(content) or content)
    return target


def zip_bytes(members: Mapping[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def protobuf(*fields: tuple[int, int | bytes | str]) -> bytes:
    """A message of varint and length-delimited fields."""
    made = b""
    for number, value in fields:
        if isinstance(value, int):
            made += _varint(number << 3) + _varint(value)
        else:
            raw = value.encode() if isinstance(value, str) else value
            made += _varint(number << 3 | 2) + _varint(len(raw)) + raw
    return made


def _varint(value: int) -> bytes:
    made = bytearray()
    while value > 0x7F:
        made.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*made, value])


def onnx_model(*graph: tuple[int, int | bytes | str]) -> bytes:
    """A ModelProto: ir_version 8, a producer, the graph's fields, opset 17."""
    return protobuf((1, 8), (2, "by hand"), (7, protobuf(*graph)), (8, protobuf((2, 17))))

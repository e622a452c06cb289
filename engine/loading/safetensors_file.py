"""A .safetensors header by our own reader: only the header is read, whatever the file's size.

Source: the format's description at https://github.com/huggingface/safetensors, "Format".
"""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any, BinaryIO

from engine.errors import EngineError
from engine.loading import described
from engine.loading.dtypes import SAFETENSORS, needed_bytes
from engine.loading.results import Inspection, StateGroup, TensorEntry

MOST_HEADER_BYTES = 100_000_000  # the limit of the format's own library
_METADATA = "__metadata__"
_LARGEST = 1 << 62


def inspect_safetensors(path: Path, file: BinaryIO) -> Inspection:
    """All tensors of a file.

    Raises:
        EngineError: the header breaks the format's rules; says where.
    """
    size = file.seek(0, 2)
    header, data_start = _header(path, file, size)
    metadata = header.pop(_METADATA, {})
    if not isinstance(metadata, dict) or not all(isinstance(text, str) for text in metadata.values()):
        raise _damaged(path, "its metadata is no table of texts")
    spans: list[tuple[int, int, str]] = []
    tensors = []
    for name, facts in header.items():
        entry, begin, end = _entry(path, name, facts, data_start)
        tensors.append(entry)
        spans.append((begin, end, name))
    _check_spans(path, sorted(spans), size - data_start)
    entries = tuple(tensors)
    found = described.findings(entries)
    if metadata:
        texts = "; ".join(f"{described.shortened(key)}: {described.shortened(text)}" for key, text in metadata.items())
        found.append(f"Metadata: {described.shortened(texts, 200)}.")
    groups = (StateGroup("", len(entries), sum(entry.size_bytes for entry in entries)),) if entries else ()
    return Inspection("safetensors", entries, tuple(found), groups)


def _header(path: Path, file: BinaryIO, size: int) -> tuple[dict[str, Any], int]:
    file.seek(0)
    length = int.from_bytes(file.read(8), "little")
    if length > MOST_HEADER_BYTES:
        raise _damaged(path, f"its header claims {length:,} bytes, more than {MOST_HEADER_BYTES:,}")
    if 8 + length > size:
        raise _damaged(path, f"its header claims {length:,} bytes of {max(0, size - 8):,}: it is cut off")
    try:
        text = file.read(length).decode("utf-8")
    except UnicodeDecodeError as error:
        raise _damaged(path, "its header is not UTF-8") from error
    try:
        header = json.loads(text, object_pairs_hook=_without_duplicates)
    except RecursionError as error:
        raise _damaged(path, "its header is nested too deeply") from error
    except ValueError as error:
        cause = str(error) if isinstance(error, _DuplicateError) else "its header is not JSON"
        raise _damaged(path, cause) from error
    if not isinstance(header, dict):
        raise _damaged(path, "its header is no table of tensors")
    return header, 8 + length


class _DuplicateError(ValueError):
    """A name that stands twice in one object."""


def _without_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) < len(pairs):
        seen: set[str] = set()
        name = next(key for key, _ in pairs if key in seen or seen.add(key))  # type: ignore[func-returns-value]
        raise _DuplicateError(f"{described.shortened(name)} stands in its header more than once")
    return made


def _entry(path: Path, name: str, facts: Any, data_start: int) -> tuple[TensorEntry, int, int]:
    shown = described.shortened(name)
    if not isinstance(facts, dict) or not {"dtype", "shape", "data_offsets"} <= facts.keys():
        raise _damaged(path, f"{shown} lacks its dtype, shape or data_offsets")
    shape, offsets, code = facts["shape"], facts["data_offsets"], facts["dtype"]
    if not _are_sizes(shape) or len(shape) > 64 or math.prod(shape) > _LARGEST:
        raise _damaged(path, f"{shown} has no possible shape")
    if not _are_sizes(offsets) or len(offsets) != 2 or offsets[0] > offsets[1]:
        raise _damaged(path, f"{shown} has no possible data_offsets")
    begin, end = offsets
    dtype, note = SAFETENSORS.get(str(code)), ""
    size_bytes = end - begin
    if dtype is None:
        dtype, note = f"unknown ({described.shortened(str(code), 20)})", "has an unknown dtype"
    elif needed_bytes(dtype, math.prod(shape)) != size_bytes:
        needed = needed_bytes(dtype, math.prod(shape))
        raise _damaged(path, f"{shown} needs {needed:,} bytes for its shape and has {size_bytes:,}")
    elif dtype.startswith(("float4", "float6")):
        note = "has a dtype that torch lacks"
    stride = tuple(math.prod(shape[at + 1 :]) for at in range(len(shape)))
    entry = TensorEntry(
        name=name,
        shape=tuple(shape),
        dtype=dtype,
        size_bytes=size_bytes,
        key=name,
        stride=stride,
        storage_bytes=size_bytes,
        file_offset=None if note else data_start + begin,
        note=note,
    )
    return entry, begin, end


def _check_spans(path: Path, spans: list[tuple[int, int, str]], available: int) -> None:
    """The data must lie without holes and overlaps, to the last byte of the file."""
    at = 0
    for begin, end, name in spans:
        if begin != at:
            what = "overlaps the tensor before it" if begin < at else "leaves a hole before it"
            raise _damaged(path, f"{described.shortened(name)} {what}")
        at = end
    if at > available:
        raise _damaged(path, f"its tensors need {at:,} bytes and the file has {available:,}: it is cut off")
    if at < available:
        raise _damaged(path, f"{available - at:,} bytes behind its last tensor belong to none")


def _are_sizes(value: Any) -> bool:
    return isinstance(value, list) and all(
        isinstance(size, int) and not isinstance(size, bool) and 0 <= size <= _LARGEST for size in value
    )


def _damaged(path: Path, cause: str) -> EngineError:
    return EngineError(f"{path} is a damaged safetensors file, {cause}: get a complete copy.")

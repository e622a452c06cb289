"""A .safetensors header by our own reader: only the header is read, whatever the file's size.

Source: the format's description at https://github.com/huggingface/safetensors, "Format".
"""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any, BinaryIO

from engine.errors import EngineError
from engine.language import tr
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
        raise _damaged(path, tr("its metadata is no table of texts"))
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
        found.append(tr("Metadata: {texts}.", texts=described.shortened(texts, 200)))
    groups = (StateGroup("", len(entries), sum(entry.size_bytes for entry in entries)),) if entries else ()
    return Inspection("safetensors", entries, tuple(found), groups)


def _header(path: Path, file: BinaryIO, size: int) -> tuple[dict[str, Any], int]:
    file.seek(0)
    length = int.from_bytes(file.read(8), "little")
    if length > MOST_HEADER_BYTES:
        raise _damaged(
            path,
            tr(
                "its header claims {length:,} bytes, more than {most_header_bytes:,}",
                length=length,
                most_header_bytes=MOST_HEADER_BYTES,
            ),
        )
    if 8 + length > size:
        raise _damaged(
            path,
            tr("its header claims {length:,} bytes of {held:,}: it is cut off", length=length, held=max(0, size - 8)),
        )
    try:
        text = file.read(length).decode("utf-8")
    except UnicodeDecodeError as error:
        raise _damaged(path, tr("its header is not UTF-8")) from error
    try:
        header = json.loads(text, object_pairs_hook=_without_duplicates)
    except RecursionError as error:
        raise _damaged(path, tr("its header is nested too deeply")) from error
    except ValueError as error:
        cause = error.args[0] if isinstance(error, _DuplicateError) else tr("its header is not JSON")
        raise _damaged(path, cause) from error
    if not isinstance(header, dict):
        raise _damaged(path, tr("its header is no table of tensors"))
    return header, 8 + length


class _DuplicateError(ValueError):
    """A name that stands twice in one object."""


def _without_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) < len(pairs):
        seen: set[str] = set()
        name = next(key for key, _ in pairs if key in seen or seen.add(key))  # type: ignore[func-returns-value]
        raise _DuplicateError(tr("{name} stands in its header more than once", name=described.shortened(name)))
    return made


def _entry(path: Path, name: str, facts: Any, data_start: int) -> tuple[TensorEntry, int, int]:
    shown = described.shortened(name)
    if not isinstance(facts, dict) or not {"dtype", "shape", "data_offsets"} <= facts.keys():
        raise _damaged(path, tr("{shown} lacks its dtype, shape or data_offsets", shown=shown))
    shape, offsets, code = facts["shape"], facts["data_offsets"], facts["dtype"]
    if not _are_sizes(shape) or len(shape) > 64 or math.prod(shape) > _LARGEST:
        raise _damaged(path, tr("{shown} has no possible shape", shown=shown))
    if not _are_sizes(offsets) or len(offsets) != 2 or offsets[0] > offsets[1]:
        raise _damaged(path, tr("{shown} has no possible data_offsets", shown=shown))
    begin, end = offsets
    dtype, note = SAFETENSORS.get(str(code)), ""
    size_bytes = end - begin
    if dtype is None:
        dtype, note = f"unknown ({described.shortened(str(code), 20)})", tr("has an unknown dtype")
    elif needed_bytes(dtype, math.prod(shape)) != size_bytes:
        needed = needed_bytes(dtype, math.prod(shape))
        raise _damaged(
            path,
            tr(
                "{shown} needs {needed:,} bytes for its shape and has {size_bytes:,}",
                shown=shown,
                needed=needed,
                size_bytes=size_bytes,
            ),
        )
    elif dtype.startswith(("float4_", "float6_")):
        note = tr("has a dtype that torch lacks")
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
            shown = described.shortened(name)
            if begin < at:
                raise _damaged(path, tr("{name} overlaps the tensor before it", name=shown))
            raise _damaged(path, tr("{name} leaves a hole before it", name=shown))
        at = end
    if at > available:
        raise _damaged(
            path,
            tr(
                "its tensors need {at:,} bytes and the file has {available:,}: it is cut off",
                at=at,
                available=available,
            ),
        )
    if at < available:
        raise _damaged(path, tr("{count:,} bytes behind its last tensor belong to none", count=available - at))


def _are_sizes(value: Any) -> bool:
    return isinstance(value, list) and all(
        isinstance(size, int) and not isinstance(size, bool) and 0 <= size <= _LARGEST for size in value
    )


def _damaged(path: Path, cause: str) -> EngineError:
    return EngineError(
        tr("{path} is a damaged safetensors file, {cause}: get a complete copy.", path=path, cause=cause)
    )

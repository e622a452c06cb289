"""An ONNX model by our own reader of protobuf's wire format; tensors are described, not loaded.

Source: onnx.proto of ONNX 1.16 for the field numbers; the protobuf documentation, "Encoding", for the format.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from engine.errors import EngineError
from engine.language import tr
from engine.loading import described
from engine.loading.dtypes import ONNX, needed_bytes
from engine.loading.results import Inspection, TensorEntry

MOST_BYTES = 512 << 20  # of what is read; raw tensor values are skipped
MOST_TENSORS, DEEPEST = 200_000, 16
_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5
_RAW_VALUES = (4, 5, 7, 9, 10, 11)  # float, int32, int64, raw, double and uint64 data
_EXTERNAL = 1


class _DamagedError(Exception):
    """Bytes that are no protobuf message."""


class _Reader:
    """Fields of a message between two places of a file."""

    def __init__(self, file: BinaryIO, end: int) -> None:
        self.file = file
        self.end = end
        self.read_bytes = 0

    def fields(self, start: int, end: int) -> Iterator[tuple[int, int, int, int]]:
        """(field, wire type, value or start, end) of each field; bytes are not read, only their place is told."""
        at = start
        while at < end:
            tag, at = self._varint(at, end)
            field, wire = tag >> 3, tag & 7
            if wire == _VARINT:
                value, at = self._varint(at, end)
                yield field, wire, value, at
            elif wire == _BYTES:
                length, at = self._varint(at, end)
                if length > end - at:
                    raise _DamagedError(tr("it is cut off"))
                yield field, wire, at, at + length
                at += length
            elif wire in (_FIXED32, _FIXED64):
                at += 4 if wire == _FIXED32 else 8
                yield field, wire, 0, at
            else:
                raise _DamagedError(tr("it is no protobuf message"))
        if at > end:
            raise _DamagedError(tr("it is cut off"))

    def bytes(self, start: int, end: int) -> bytes:
        self.read_bytes += end - start
        if self.read_bytes > MOST_BYTES:
            raise _DamagedError(tr("its description is larger than {most_bytes} MB", most_bytes=MOST_BYTES >> 20))
        self.file.seek(start)
        return self.file.read(end - start)

    def text(self, start: int, end: int) -> str:
        return self.bytes(start, end).decode("utf-8", "replace")

    def _varint(self, at: int, end: int) -> tuple[int, int]:
        if at >= end:
            raise _DamagedError(tr("it is cut off"))
        self.file.seek(at)
        block = self.file.read(min(10, end - at))
        value = 0
        for count, byte in enumerate(block):
            value |= (byte & 0x7F) << (7 * count)
            if byte < 0x80:
                return value, at + count + 1
        raise _DamagedError(tr("it is cut off") if len(block) < 10 else tr("it is no protobuf message"))


def inspect_onnx(path: Path, file: BinaryIO) -> Inspection:
    """Initializers with name, shape and dtype, and how often each operator occurs.

    Raises:
        EngineError: it is damaged.
    """
    size = file.seek(0, 2)
    reader = _Reader(file, size)
    model = _Model(reader)
    try:
        model.read(0, size)
    except _DamagedError as error:
        raise EngineError(
            tr("{path} is a damaged ONNX model, {cause}: get a complete copy.", path=path, cause=error.args[0])
        ) from error
    if not model.has_graph:
        raise EngineError(tr("{path} is an ONNX model without a graph: export it again.", path=path))
    tensors = tuple(model.tensors)
    operators = ", ".join(f"{times} x {name}" for name, times in model.operators.most_common(8))
    findings = [
        tr("{count} operators: {operators}.", count=sum(model.operators.values()), operators=operators)
        if operators
        else tr("It has no operators.")
    ]
    if model.producer:
        findings.append(tr("Made by {producer}.", producer=described.shortened(model.producer)))
    findings += model.findings + described.findings(tensors)
    return Inspection("ONNX", tensors, tuple(findings), described.groups(tensors, []))


class _Model:
    def __init__(self, reader: _Reader) -> None:
        self.reader = reader
        self.tensors: list[TensorEntry] = []
        self.operators: Counter[str] = Counter()
        self.findings: list[str] = []
        self.producer = ""
        self.has_graph = False

    def read(self, start: int, end: int) -> None:
        for field, wire, begin, stop in self.reader.fields(start, end):
            if field == 2 and wire == _BYTES:
                self.producer = self.reader.text(begin, stop)
            elif field == 7 and wire == _BYTES:
                self.has_graph = True
                self._read_graph(begin, stop, 0)

    def _read_graph(self, start: int, end: int, depth: int) -> None:
        if depth > DEEPEST:
            raise _DamagedError(tr("its graphs are nested more than {deepest} deep", deepest=DEEPEST))
        for field, wire, begin, stop in self.reader.fields(start, end):
            if field == 1 and wire == _BYTES:
                self._read_node(begin, stop, depth)
            elif field == 5 and wire == _BYTES:
                self.tensors.append(self._tensor(begin, stop))
                if len(self.tensors) > MOST_TENSORS:
                    raise _DamagedError(tr("it has more than {most_tensors:,} tensors", most_tensors=MOST_TENSORS))

    def _read_node(self, start: int, end: int, depth: int) -> None:
        for field, wire, begin, stop in self.reader.fields(start, end):
            if field == 4 and wire == _BYTES:
                self.operators[described.shortened(self.reader.text(begin, stop))] += 1
            elif field == 5 and wire == _BYTES:
                for inner, kind, first, last in self.reader.fields(begin, stop):
                    if inner in (6, 11) and kind == _BYTES:  # the graphs of If and Loop
                        self._read_graph(first, last, depth + 1)

    def _tensor(self, start: int, end: int) -> TensorEntry:
        shape: list[int] = []
        name, code, location, held, raw_start, is_external = "", 0, "", 0, None, False
        for field, wire, begin, stop in self.reader.fields(start, end):
            if field == 1 and wire == _VARINT:
                shape.append(begin)
            elif field == 1 and wire == _BYTES:
                shape += self._packed(begin, stop)
            elif field == 2 and wire == _VARINT:
                code = begin
            elif field == 8 and wire == _BYTES:
                name = self.reader.text(begin, stop)
            elif field == 13 and wire == _BYTES:
                location = self._entry(begin, stop) or location
            elif field == 14 and wire == _VARINT:
                is_external = begin == _EXTERNAL
            elif field in _RAW_VALUES and wire == _BYTES:
                held += stop - begin
                raw_start = begin if field == 9 else None
        return self._described(name, shape, code, held, raw_start, location if is_external or location else None)

    def _described(
        self, name: str, shape: list[int], code: int, held: int, raw_start: int | None, location: str | None
    ) -> TensorEntry:
        dtype = ONNX.get(code, f"unknown ({code})")
        is_possible = len(shape) <= 64 and all(0 <= size < 1 << 62 for size in shape) and math.prod(shape) < 1 << 62
        size_bytes = needed_bytes(dtype, math.prod(shape)) if is_possible else 0
        note = "" if is_possible else tr("claims an impossible number of values")
        if location is not None:
            held, raw_start, note = 0, None, note or tr("has its values in another file")
            if _leads_outside(location):
                note = tr("points outside its folder ({location})", location=described.shortened(location))
        elif not note and code not in ONNX:
            note = tr("has an unknown dtype")
        elif not note and raw_start is not None and held != size_bytes:
            note = tr("needs {size_bytes:,} bytes for its shape and has {held:,}", size_bytes=size_bytes, held=held)
        stride = tuple(math.prod(shape[at + 1 :]) for at in range(len(shape))) if is_possible else ()
        offset = None if note or dtype not in _READABLE else raw_start
        return TensorEntry(name, tuple(shape), dtype, size_bytes, "", name, stride, 0, held, offset, note=note)

    def _packed(self, start: int, end: int) -> list[int]:
        block, sizes, value, shift = self.reader.bytes(start, end), [], 0, 0
        for byte in block:
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                sizes.append(value)
                value = shift = 0
            elif shift > 70:
                raise _DamagedError(tr("it is no protobuf message"))
        return sizes

    def _entry(self, start: int, end: int) -> str:
        """The value of a StringStringEntryProto whose key is "location"."""
        key = value = ""
        for field, wire, begin, stop in self.reader.fields(start, end):
            if wire == _BYTES and field == 1:
                key = self.reader.text(begin, stop)
            elif wire == _BYTES and field == 2:
                value = self.reader.text(begin, stop)
        return value if key == "location" else ""


_READABLE = frozenset(dtype for dtype in ONNX.values() if "packed" not in dtype and not dtype.startswith("float4"))


def _leads_outside(location: str) -> bool:
    parts = location.replace("\\", "/").split("/")
    return ".." in parts or location.startswith(("/", "\\")) or ":" in parts[0]

"""What a file really is, by its content; a suffix only breaks ties between texts."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import BinaryIO

from engine.errors import EngineError
from engine.language import mark, tr
from engine.loading.regular import open_regular
from engine.loading.results import RecognisedFile
from engine.loading.signatures import IMAGES, OTHERS, ZIPS, first_match

SESSION_FORMAT, LESSON_FORMAT = "layerlab-session", "layerlab-lesson"
SPLIT_FILES = ("train.txt", "valid.txt", "test.txt")

_HEAD, _DIRECTORY, _TAIL = 16 << 10, 16 << 10, 24 << 10
_LEGACY_MAGIC = b"l\xfc\x9cF\xf9 j\xa8P\x19"  # torch.serialization.MAGIC_NUMBER as a pickled long
_TEXT_PICKLE = re.compile(rb"(c[\w.]+\n[\w.]+\n|\([dl]p0\n)")
# Not parsed: a parser's stack is no match for hostile text.
_PYTHON_LINE = re.compile(
    r"^(class \w+(\(.*\))?:|def \w+\(.*\).*:|import [\w.]+( as \w+)?|from [\w.]+ import [\w, ()*]+|#!.*python.*)"
    r"\s*(#.*)?$",
    re.MULTILINE,
)
_BITMAP_HEADERS = (12, 40, 52, 56, 64, 108, 124)
_REMEDY = mark("choose a model (.pt, .safetensors, .pt2, .onnx, .py), a picture or a text")


def recognise(path: Path) -> RecognisedFile:
    """What a file or folder is; at most 64 KB are read, nothing is executed, torch is not needed.

    Raises:
        EngineError: it cannot be read, or is nothing that the program can open; says what it is instead.
    """
    path = Path(path)
    try:
        is_folder = path.is_dir()
    except (OSError, ValueError):
        is_folder = False
    if is_folder:
        return _recognise_folder(path)
    with open_regular(path) as file:
        size = os.fstat(file.fileno()).st_size
        head = file.read(_HEAD)
        if not head:
            raise EngineError(tr("{path} is empty: choose a file with something in it.", path=path))
        if head[:4] in (b"PK\x03\x04", b"PK\x05\x06"):
            names = _zip_names(path, file, size)
            return classify_zip(path, names)
    return _recognise_bytes(path, head, size)


def classify_zip(path: Path, names: list[str]) -> RecognisedFile:
    """What a zip archive is, by the names of its members."""
    inner = [name.partition("/")[2] or name for name in names]
    both = set(names) | set(inner)
    if "data.pkl" in both and ("constants.pkl" in both or any(name.startswith("code/") for name in inner)):
        return RecognisedFile(path, "model", "TorchScript", tr("TorchScript archive (torch.jit.save)"))
    if {"archive_format", "serialized_exported_program.json", "serialized_state_dict.pt"} & both or any(
        name.startswith("models/") and name.endswith(".json") for name in inner
    ):
        return RecognisedFile(path, "model", "torch export", tr("exported program (torch.export.save)"))
    if "data.pkl" in both:
        return RecognisedFile(path, "model", "torch zip", tr("PyTorch file (torch.save)"))
    for wanted, what, remedy in ZIPS:
        if any(_names_match(pattern, names) for pattern in wanted):
            raise EngineError(
                tr("{path} is {what}, not a PyTorch model: {remedy}.", path=path, what=tr(what), remedy=tr(remedy))
            )
    raise EngineError(tr("{path} is a zip archive without a PyTorch model in it: unpack it first.", path=path))


def _names_match(pattern: str, names: list[str]) -> bool:
    if pattern.startswith("*"):
        return any(name.endswith(pattern[1:]) for name in names)
    return any(name == pattern or (pattern.endswith("/") and name.startswith(pattern)) for name in names)


def _recognise_folder(path: Path) -> RecognisedFile:
    try:
        there = {entry.name for entry in path.iterdir()}
    except OSError as error:
        raise EngineError(
            tr("{path} may not be read ({strerror}): check its permissions.", path=path, strerror=error.strerror)
        ) from error
    found = [name for name in SPLIT_FILES if name in there]
    if not found:
        raise EngineError(
            tr(
                "{path} is a folder without {split_files}: choose a file, or a folder of texts.",
                path=path,
                split_files=", ".join(SPLIT_FILES),
            )
        )
    return RecognisedFile(path, "corpus", "text folder", tr("folder of texts ({found})", found=", ".join(found)))


def _zip_names(path: Path, file: BinaryIO, size: int) -> list[str]:
    """Names of the first and last members; an archive with thousands of them is not read whole."""
    file.seek(max(0, size - _TAIL))
    tail = file.read(_TAIL)
    end = tail.rfind(b"PK\x05\x06")
    if end < 0 or len(tail) - end < 22:
        raise EngineError(
            tr("{path} is a truncated zip archive (its directory is missing): get a complete copy.", path=path)
        )
    start = int.from_bytes(tail[end + 16 : end + 20], "little")
    directory = b""
    if start < size:
        file.seek(start)
        directory = file.read(_DIRECTORY)
    names = []
    for block in (directory, tail[: end + 22]):
        at = block.find(b"PK\x01\x02")
        while 0 <= at <= len(block) - 46:
            length = int.from_bytes(block[at + 28 : at + 30], "little")
            names.append(block[at + 46 : at + 46 + length].decode("utf-8", "replace"))
            at = block.find(b"PK\x01\x02", at + 46 + length)
    return names


def _recognise_bytes(path: Path, head: bytes, size: int) -> RecognisedFile:
    image = first_match(head, IMAGES)
    if image is not None:
        return RecognisedFile(path, "image", str(image[2]), tr("{image} picture", image=image[2]))
    if head[:2] == b"BM" and int.from_bytes(head[14:18], "little") in _BITMAP_HEADERS:
        return RecognisedFile(path, "image", "BMP", tr("BMP picture"))
    if re.match(rb"P[1-6]\s", head) and re.match(rb"P[1-6]\s+(#[^\n]*\n\s*)*\d+\s+\d+\s", head):
        return RecognisedFile(path, "image", "PNM", tr("PBM, PGM or PPM picture"))
    other = first_match(head, OTHERS)
    if other is not None and (other[1] not in (b"MZ", b"BZh") or b"\0" in head[:64]):
        raise EngineError(tr("{path} is {what}: {remedy}.", path=path, what=tr(other[2]), remedy=tr(other[3])))
    if head[8:9] == b"{" and (head[7] == 0 or path.suffix == ".safetensors"):
        return RecognisedFile(path, "model", "safetensors", tr("safetensors file"))
    if head[:1] == b"\x80" and len(head) > 1 and 2 <= head[1] <= 5:
        if _LEGACY_MAGIC in head[:32]:
            return RecognisedFile(
                path, "model", "torch legacy", tr("PyTorch file of the format before 1.6 (torch.save)")
            )
        return RecognisedFile(path, "model", "pickle", tr("plain pickle, not a torch.save file"))
    if _TEXT_PICKLE.match(head):
        return RecognisedFile(path, "model", "pickle", tr("plain pickle (protocol 0)"))
    if _is_onnx(head, size):
        return RecognisedFile(path, "model", "ONNX", tr("ONNX model"))
    return _recognise_text(path, head, size)


def _is_onnx(head: bytes, size: int) -> bool:
    """A ModelProto: fields 1 to 8, 14, 20, 25 or 26 with their wire types, the version (1) and a graph (7) or more."""
    wire_types = {1: 0, 2: 2, 3: 2, 4: 2, 5: 0, 6: 2, 7: 2, 8: 2, 14: 2, 20: 2, 25: 2, 26: 2}
    at, seen = 0, set()
    while at < len(head):
        tag = head[at]
        at += 1
        field, wire = tag >> 3, tag & 7
        if tag & 0x80:
            field, wire = (tag & 0x7F | head[at] << 7) >> 3 if at < len(head) else 0, tag & 7
            at += 1
        if wire_types.get(field) != wire:
            return False
        value = shift = 0
        while at < len(head):
            byte = head[at]
            value |= (byte & 0x7F) << shift
            shift += 7
            at += 1
            if byte < 0x80:
                break
        seen.add(field)
        if field == 1 and not 1 <= value <= 100:
            return False
        if wire == 2:
            at += value
            if at > size:
                return 1 in seen and field == 7  # a truncated model is still an ONNX model
    return 1 in seen and bool(seen & {7, 8})


def _recognise_text(path: Path, head: bytes, size: int) -> RecognisedFile:
    text = _decoded(head, cut=size > len(head))
    if text is None:
        if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
            return RecognisedFile(path, "text", "UTF-16 text", tr("text in UTF-16"))
        if b"\0" in head or sum(byte < 32 and byte not in b"\t\n\r\f\x1b" for byte in head) > len(head) // 50:
            raise EngineError(_unknown(path))
        return RecognisedFile(path, "text", "text", tr("text, but not in UTF-8"))
    start = text.lstrip("\ufeff \t\r\n")[:4096].lower()
    if re.match(r"(<!--.*?-->\s*)*<(!doctype html|html|head|body)\b", start, re.DOTALL):
        raise EngineError(
            tr("{path} is a web page (HTML), perhaps an error page: download the file itself again.", path=path)
        )
    if start.startswith(("<?xml", "<svg", "<!doctype")):
        raise EngineError(tr("{path} is an XML or SVG file: {remedy}.", path=path, remedy=tr(_REMEDY)))
    if start.startswith("version https://git-lfs"):
        raise EngineError(
            tr("{path} is a Git LFS pointer, not the file itself: fetch it with git lfs pull.", path=path)
        )
    if start.startswith(("{", "[")) and path.suffix != ".py":
        found = _recognise_json(path, text, complete=size <= len(head))
        if found is not None:
            return found
    if path.suffix in (".py", ".pyw") or _PYTHON_LINE.search(text):
        return RecognisedFile(path, "model", "Python source", tr("Python source"))
    return RecognisedFile(path, "text", "text", tr("text in UTF-8"))


def _decoded(head: bytes, *, cut: bool) -> str | None:
    """The text of the head, None where it is not UTF-8; a letter that the cut halved does not count."""
    if b"\0" in head:
        return None
    try:
        return head.decode("utf-8")
    except UnicodeDecodeError as error:
        if cut and error.start >= len(head) - 3:
            return head[: error.start].decode("utf-8")
        return None


def _recognise_json(path: Path, text: str, *, complete: bool) -> RecognisedFile | None:
    """A session or lesson file; None where it only looks like JSON."""
    if re.match(rf'\s*{{\s*"format"\s*:\s*"{LESSON_FORMAT}"', text.removeprefix("\ufeff")):
        return RecognisedFile(path, "lesson", "lesson", tr("LayerLab lesson"))
    if complete:
        try:
            value = json.loads(text.removeprefix("\ufeff"))
        except RecursionError as error:
            raise EngineError(
                tr("{path} is JSON nested too deeply to read: {remedy}.", path=path, remedy=tr(_REMEDY))
            ) from error
        except ValueError:
            value = None
            if f'"{SESSION_FORMAT}"' not in text[:4096]:
                return None
        is_session = isinstance(value, dict) and value.get("format") == SESSION_FORMAT
        if value is None and not is_session:
            raise EngineError(tr("{path} is a damaged session file: choose another one, or start fresh.", path=path))
    else:
        is_session = re.search(rf'"format"\s*:\s*"{SESSION_FORMAT}"', text) is not None
        if not is_session and not re.match(r"\s*[\[{]\s*[\[{\"\d]", text.removeprefix("\ufeff")):
            return None
    if is_session:
        return RecognisedFile(path, "session", "session", tr("LayerLab session"))
    notebook = '"nbformat"' in text or path.suffix == ".ipynb"
    if notebook:
        raise EngineError(tr("{path} is a notebook: save its code as .py.", path=path))
    raise EngineError(tr("{path} is JSON, neither a model nor a session: {remedy}.", path=path, remedy=tr(_REMEDY)))


def _unknown(path: Path) -> str:
    if not path.suffix:
        return tr("{path} holds bytes of an unknown format: {remedy}.", path=path, remedy=tr(_REMEDY))
    return tr(
        "{path} holds bytes of an unknown format, whatever its name {suffix} says: {remedy}.",
        path=path,
        suffix=path.suffix,
        remedy=tr(_REMEDY),
    )

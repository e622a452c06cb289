"""WikiText-2 from its public place: the only thing in the program that uses the network, and only when asked.

The three files are those of the PyTorch word language model example (WikiText-2, Merity et al. 2016, Wikipedia text,
CC BY-SA). What arrives counts only if its size and its git blob SHA-1 are theirs, whatever a server says of it. The
address follows from the repository's layout; nothing here has ever been tried against the real server.
"""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Generator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from engine.errors import EngineError
from engine.language import mark, tr
from engine.loading.regular import open_regular
from engine.progress import Progress
from engine.text.part_file import open_part
from engine.text.transfer import Transfer, check_address

if TYPE_CHECKING:
    from hashlib import _Hash

BASE_URL = "https://raw.githubusercontent.com/pytorch/examples/main/word_language_model/data/wikitext-2/"
LICENSE = mark("WikiText-2 (Merity et al. 2016), text of Wikipedia, CC BY-SA")
STALL_SECONDS = 30.0

_BLOCK = 1 << 18
_ROOM = 1 << 20  # free bytes that stay free


@dataclass(frozen=True)
class ExpectedFile:
    """``sha1`` is that of a git blob: over ``"blob <size>\\0"`` and the content."""

    name: str
    size_bytes: int
    sha1: str


WIKITEXT2 = (
    ExpectedFile("train.txt", 10_797_148, "2d84b35af79e411d73ea7cae83c73964c6ac83b4"),
    ExpectedFile("valid.txt", 1_121_681, "eec944eb2d9e46061cd34a6913528797db6842fc"),
    ExpectedFile("test.txt", 1_256_449, "6f3fc88e4cd88456ea892971f9f12243e8428624"),
)
WIKITEXT2_BYTES = sum(file.size_bytes for file in WIKITEXT2)


def fetch_wikitext2(
    folder: Path,
    *,
    base_url: str = BASE_URL,
    files: Sequence[ExpectedFile] = WIKITEXT2,
    stall_seconds: float = STALL_SECONDS,
) -> Generator[Progress, None, Path]:
    """Fetches what is missing into ``folder``, which is made if need be, and returns it; progress is in bytes.

    Good files that are there stay; a file is there under its name only when all of it has come and is right. What a
    cancelled or broken transfer has brought stays as ``NAME.part`` and is gone on with. Closing takes 0.1 s or less.

    Raises:
        EngineError: another file of one of the names is there (it is left alone), no place or no permission to write,
            no network, or the server sends something else, or nothing for ``stall_seconds``.
    """
    folder = Path(folder)
    check_address(base_url)
    total = sum(file.size_bytes for file in files)
    done = 0
    missing = []
    for file in files:
        yield Progress(done, total, tr("looking for {file}", file=file.name))
        if (yield from _is_there(folder / file.name, file)):
            done += file.size_bytes
        else:
            missing.append(file)
    if missing:
        _make(folder)
        _check_room(folder, missing)
    for file in missing:
        yield from _fetch(folder, file, base_url, stall_seconds, done, total)
        done += file.size_bytes
    yield Progress(total, total, tr("WikiText-2 is there"))
    return folder


def _fetch(
    folder: Path, file: ExpectedFile, base_url: str, stall_seconds: float, before: int, total: int
) -> Generator[Progress, None, None]:
    target, part = folder / file.name, folder / f"{file.name}.part"
    try:
        with open_part(part) as stream:
            yield from _fill(stream, file, f"{base_url.rstrip('/')}/{file.name}", stall_seconds, before, total)
            os.fsync(stream.fileno())
        if (yield from _is_there(target, file)):
            part.unlink(missing_ok=True)  # another window was faster
        else:
            part.replace(target)
    except OSError as error:
        raise EngineError(
            tr(
                "{part} cannot be written ({strerror}): make room, or choose another folder.",
                part=part,
                strerror=error.strerror,
            )
        ) from error


def _fill(
    stream: BinaryIO, file: ExpectedFile, url: str, stall_seconds: float, before: int, total: int
) -> Generator[Progress, None, None]:
    """Makes the stream hold the file, all of it and nothing else."""
    digest, done = yield from _hashed(stream, file)
    is_resumed = done > 0
    while True:
        if done < file.size_bytes:
            transfer = Transfer(url, start=done, most=file.size_bytes, stall_seconds=stall_seconds)
            digest, done = yield from _receive(stream, file, transfer, digest, done, before=before, total=total)
        if done < file.size_bytes:
            raise EngineError(
                tr(
                    "The connection ended after {done:,} of {size_bytes:,} bytes of {file}: try again, it goes "
                    "on from there.",
                    done=done,
                    size_bytes=file.size_bytes,
                    file=file.name,
                )
            )
        if digest.hexdigest() == file.sha1:
            return
        digest, done = _emptied(stream, file)
        if not is_resumed:  # else it was perhaps the older part that was wrong
            raise EngineError(
                tr(
                    "{url} is not the {file} of WikiText-2 (its SHA-1 differs), and was not kept: try again later.",
                    url=url,
                    file=file.name,
                )
            )
        is_resumed = False


def _receive(
    stream: BinaryIO, file: ExpectedFile, transfer: Transfer, digest: _Hash, done: int, *, before: int, total: int
) -> Generator[Progress, None, tuple[_Hash, int]]:
    """Appends to what is there, or begins anew where the server does; never takes more than the file has."""
    with closing(transfer):
        for item in transfer.blocks():
            if item is None:
                yield Progress(before + done, total, tr("waiting for {file}", file=file.name))
                continue
            place, block = item
            if place != done:  # the server does not go on, so it begins anew
                digest, done = _emptied(stream, file)
            block = block[: file.size_bytes - done]
            _write(stream, block)
            digest.update(block)
            done += len(block)
            yield Progress(before + done, total, tr("fetching {file}", file=file.name))
            if done >= file.size_bytes:
                break
    return digest, done


def _write(stream: BinaryIO, block: bytes) -> None:
    rest = memoryview(block)
    while rest:
        rest = rest[stream.write(rest) :]


def _emptied(stream: BinaryIO, file: ExpectedFile) -> tuple[_Hash, int]:
    stream.seek(0)
    stream.truncate()
    return _blob_digest(file), 0


def _hashed(stream: BinaryIO, file: ExpectedFile) -> Generator[Progress, None, tuple[_Hash, int]]:
    """Digest and size of what an earlier transfer has left, nothing where that cannot be the beginning of the file."""
    digest, done = _blob_digest(file), 0
    stream.seek(0)
    while block := stream.read(_BLOCK):
        digest.update(block)
        done += len(block)
        yield Progress(0, 0, tr("reading what is there of {file}", file=file.name))
        if done > file.size_bytes:
            break
    if done > file.size_bytes or (done == file.size_bytes and digest.hexdigest() != file.sha1):
        return _emptied(stream, file)
    return digest, done


def _is_there(path: Path, file: ExpectedFile) -> Generator[Progress, None, bool]:
    """Whether the right file is there; raises EngineError when another one is."""
    if not os.path.lexists(path):
        return False
    if not path.is_file():
        raise _in_the_way(path, tr("is no regular file"))
    with open_regular(path) as stream:
        size = os.fstat(stream.fileno()).st_size
        if size != file.size_bytes:
            raise _in_the_way(
                path, tr("has {size:,} bytes instead of {expected:,}", size=size, expected=file.size_bytes)
            )
        digest = _blob_digest(file)
        while block := stream.read(_BLOCK):
            digest.update(block)
            yield Progress(0, 0, tr("checking {file}", file=file.name))
    if digest.hexdigest() != file.sha1:
        raise _in_the_way(path, tr("has another SHA-1"))
    return True


def _in_the_way(path: Path, why: str) -> EngineError:
    return EngineError(
        tr(
            "{path} is there and is not that of the download ({why}): choose another folder, or move the file away.",
            path=path,
            why=why,
        )
    )


def _blob_digest(file: ExpectedFile) -> _Hash:
    return hashlib.sha1(f"blob {file.size_bytes}\0".encode(), usedforsecurity=False)


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise EngineError(
            tr("The folder {folder} cannot be made ({reason}): choose another one.", folder=folder, reason=reason)
        ) from error


def _check_room(folder: Path, missing: Sequence[ExpectedFile]) -> None:
    needed = _ROOM
    for file in missing:
        needed += file.size_bytes
        with suppress(OSError):
            needed -= min(file.size_bytes, (folder / f"{file.name}.part").stat().st_size)
    try:
        free = shutil.disk_usage(folder).free
    except OSError:  # a disk that does not tell
        return
    if free < needed:
        raise EngineError(
            tr(
                "{folder} has room for {free:,.1f} MB, and {needed:,.1f} MB are needed: make room, or choose another "
                "disk.",
                folder=folder,
                free=free / 1e6,
                needed=needed / 1e6,
            )
        )

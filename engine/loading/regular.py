"""Opening a user's file so that no pipe, device or folder can hang the program."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from engine.errors import EngineError
from engine.language import tr
from engine.progress import Progress

_HASH_BLOCK = 8 << 20

Identity = tuple[int, int, int, int]


@contextmanager
def open_regular(path: Path) -> Iterator[BinaryIO]:
    """A regular file, open for reading.

    Raises:
        EngineError: there is no such file, it is no regular file, or it cannot be read.
    """
    try:
        # without O_NONBLOCK the open of a pipe that nobody writes to never returns
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except OSError as error:
        raise _cannot_open(path, error) from error
    except ValueError as error:  # a NUL in the name
        raise EngineError(tr("{path} is no file name: choose a file that exists.", path=repr(path))) from error
    file = os.fdopen(handle, "rb") if stat.S_ISREG(os.fstat(handle).st_mode) else None
    if file is None:
        kind = _kind(os.fstat(handle).st_mode)
        os.close(handle)
        raise EngineError(tr("{path} is {kind}: choose a regular file.", path=path, kind=kind))
    with file:
        try:
            yield file
        except OSError as error:
            raise EngineError(
                tr("{path} cannot be read ({strerror}): check the disk.", path=path, strerror=error.strerror or error)
            ) from error


def identity(path: Path) -> Identity:
    """What changes when a file is replaced or written to: device, inode, size and time in ns.

    Raises:
        EngineError: there is no such file.
    """
    try:
        facts = path.stat()
    except OSError as error:
        raise _cannot_open(path, error) from error
    return facts.st_dev, facts.st_ino, facts.st_size, facts.st_mtime_ns


def check_unchanged(path: Path, before: Identity) -> None:
    """Raises EngineError when the file is no longer the one that ``before`` was taken of."""
    if identity(path) != before:
        raise EngineError(tr("{path} was changed while it was read: open it again.", path=path))


def sha256_of(path: Path) -> Generator[Progress, None, str]:
    """The SHA-256 of a file in hexadecimal; about 1 GB a second."""
    digest = hashlib.sha256()
    with open_regular(path) as file:
        size = os.fstat(file.fileno()).st_size
        done = 0
        while block := file.read(_HASH_BLOCK):
            digest.update(block)
            done += len(block)
            yield Progress(done, max(size, done), tr("SHA-256 of {file}", file=path.name))
    return digest.hexdigest()


def _cannot_open(path: Path, error: OSError) -> EngineError:
    if isinstance(error, FileNotFoundError):
        if path.is_symlink():
            return EngineError(tr("{path} is a link to a file that does not exist: choose the file itself.", path=path))
        return EngineError(tr("There is no file {path}: choose one that exists.", path=path))
    if isinstance(error, PermissionError):
        return EngineError(
            tr("{path} may not be read: ask for the permission, or choose a copy of your own.", path=path)
        )
    if isinstance(error, IsADirectoryError):
        return EngineError(tr("{path} is a folder: choose a file in it.", path=path))
    return EngineError(
        tr("{path} cannot be opened ({strerror}): choose another file.", path=path, strerror=error.strerror)
    )


def _kind(mode: int) -> str:
    if stat.S_ISDIR(mode):
        return tr("a folder")
    if stat.S_ISFIFO(mode):
        return tr("a pipe (FIFO)")
    if stat.S_ISSOCK(mode):
        return tr("a socket")
    return tr("a device") if stat.S_ISCHR(mode) or stat.S_ISBLK(mode) else tr("no regular file")

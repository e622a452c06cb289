"""The file that a transfer fills: kept when it breaks off, and never filled by two at once."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, cast

from engine.errors import EngineError
from engine.language import tr


@contextmanager
def open_part(path: Path) -> Iterator[BinaryIO]:
    """The file open for reading and writing, with what is in it; it is made if need be, and goes if it stays empty.

    Raises:
        EngineError: it cannot be written to, is no regular file, or another transfer is filling it.
    """
    flags = os.O_RDWR | os.O_CREAT
    for name in ("O_NOFOLLOW", "O_NONBLOCK", "O_CLOEXEC", "O_BINARY"):  # a link, a pipe; not every system has them
        flags |= getattr(os, name, 0)
    try:
        handle = os.open(path, flags, 0o666)
    except OSError as error:
        raise EngineError(
            tr(
                "{path} cannot be written ({strerror}): choose another folder, or move it away.",
                path=path,
                strerror=error.strerror,
            )
        ) from error
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise EngineError(tr("{path} is no regular file: choose another folder, or move it away.", path=path))
    with os.fdopen(handle, "r+b", buffering=0) as stream:  # what was written is on the disk's side, also after an error
        _lock(path, stream.fileno())
        try:
            yield cast(BinaryIO, stream)
        finally:
            if not os.fstat(stream.fileno()).st_size:
                with suppress(OSError):  # Windows keeps what is open; an empty part does no harm
                    path.unlink()


def _lock(path: Path, handle: int) -> None:
    """Held until the file is closed; where the system or the disk knows no locks, there is none."""
    try:
        import fcntl
    except ImportError:  # Windows: SHA-1 finds what two at once would make of it
        return
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        raise EngineError(tr("{path} is being fetched already: wait until that has ended.", path=path)) from error
    except OSError:
        return

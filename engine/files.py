"""Writing files so that a reader never finds half of one."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from engine.errors import EngineError
from engine.language import tr

_SUFFIX = ".tmp"
# Far longer than a write takes, so that another process's file is never taken from under it.
_ABANDONED_AFTER_S = 60.0


def data_folder() -> Path:
    """Where the program keeps what belongs to the user; the environment variable LAYERLAB_HOME puts it elsewhere.

    It is the window's folder: that of the system for a user's data, without Qt to ask for it.
    """
    chosen = os.environ.get("LAYERLAB_HOME")
    if chosen:
        return Path(chosen)
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return base / "LayerLab"


@contextmanager
def atomic_path(path: Path) -> Iterator[Path]:
    """A temporary path beside ``path`` that takes its place when the block ends well, and goes otherwise.

    The contents reach the disk before the name does, so that a kill or a power cut leaves the former file or the new.

    Raises:
        EngineError: the folder does not exist or cannot be written to, or ``path`` is there and no file.
    """
    path = Path(path)
    try:
        if path.is_dir():
            raise EngineError(tr("{path} is a folder: name a file in it.", path=path))
        if path.exists() and not path.is_file():  # a file would take the place of the device or pipe
            raise EngineError(tr("{path} is a device or a pipe: name a file.", path=path))
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=_prefix(path), suffix=_SUFFIX)
    except OSError as error:
        raise EngineError(
            tr("{path} cannot be written ({strerror}): choose another folder.", path=path, strerror=error.strerror)
        ) from error
    os.close(handle)
    temporary = Path(name)
    try:
        yield temporary
        _flush_file(temporary)
        if os.name == "posix":
            temporary.chmod(0o666 & ~_umask())  # mkstemp's files are for their owner alone
        temporary.replace(path)
        _flush_folder(path.parent)
    except OSError as error:
        raise EngineError(
            tr("{path} cannot be written ({strerror}): choose another place.", path=path, strerror=error.strerror)
        ) from error
    finally:
        with suppress(OSError):  # a disk that has become read-only keeps it
            temporary.unlink(missing_ok=True)


def write_text(path: Path, text: str) -> None:
    """Writes UTF-8 text with plain newlines, all of it or nothing.

    Raises:
        EngineError: as for ``atomic_path``.
    """
    with atomic_path(path) as temporary:
        temporary.write_text(text, encoding="utf-8", newline="\n")


def remove_abandoned(path: Path, *, older_than_s: float = _ABANDONED_AFTER_S) -> int:
    """Removes the temporary files that killed processes have left beside ``path``; tells how many."""
    removed = 0
    with suppress(OSError):
        for entry in os.scandir(path.parent):
            if not (entry.name.startswith(_prefix(path)) and entry.name.endswith(_SUFFIX)):
                continue
            with suppress(OSError):  # another process may be faster, or own it
                if time.time() - entry.stat(follow_symlinks=False).st_mtime >= older_than_s:
                    Path(entry.path).unlink()
                    removed += 1
    return removed


def _prefix(path: Path) -> str:
    return f".{path.name}."


def _flush_file(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _flush_folder(folder: Path) -> None:
    """Makes a new name last; where the system cannot do that, it is as safe as it gets."""
    if os.name != "posix":
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask

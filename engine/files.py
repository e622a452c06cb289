"""Writing files so that a reader never finds half of one."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from engine.errors import EngineError


@contextmanager
def atomic_path(path: Path) -> Iterator[Path]:
    """A temporary path beside ``path`` that takes its place when the block ends well, and goes otherwise.

    Raises:
        EngineError: the folder does not exist or cannot be written to.
    """
    path = Path(path)
    if path.is_dir():
        raise EngineError(f"{path} is a folder: name a file in it.")
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".tmp")
    except OSError as error:
        raise EngineError(f"{path} cannot be written ({error.strerror}): choose another folder.") from error
    os.close(handle)
    temporary = Path(name)
    try:
        yield temporary
        if os.name == "posix":
            temporary.chmod(0o666 & ~_umask())  # mkstemp's files are for their owner alone
        temporary.replace(path)
    except OSError as error:
        raise EngineError(f"{path} cannot be written ({error.strerror}): choose another place.") from error
    finally:
        temporary.unlink(missing_ok=True)


def write_text(path: Path, text: str) -> None:
    """Writes UTF-8 text with plain newlines, all of it or nothing.

    Raises:
        EngineError: as for ``atomic_path``.
    """
    with atomic_path(path) as temporary:
        temporary.write_text(text, encoding="utf-8", newline="\n")


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask

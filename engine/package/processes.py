"""Child processes that take minutes: their output goes to a file, their end is waited for in small steps."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Generator, Mapping, Sequence
from pathlib import Path

from engine.errors import EngineError
from engine.progress import Progress

_POLL_S = 0.2


def running(
    command: Sequence[str],
    message: str,
    *,
    log: Path,
    environ: Mapping[str, str] | None = None,
    cwd: Path | None = None,
) -> Generator[Progress, None, int]:
    """The exit code; ``log`` has what the process said. Closing the generator ends the process.

    Raises:
        EngineError: it cannot be started.
    """
    with log.open("wb") as output:
        try:
            child = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                env={**os.environ, **(environ or {})},
                cwd=cwd,
            )
        except OSError as error:
            raise EngineError(f"{command[0]} cannot be started ({error.strerror}): install it again.") from error
        try:
            while child.poll() is None:
                yield Progress(0, 0, message)
                time.sleep(_POLL_S)
        finally:
            if child.poll() is None:
                child.terminate()
            child.wait()
    return child.returncode


def last_line(log: Path, *, prefix: str = "") -> str:
    """What a process said last (of the lines that start with ``prefix``, where there are any), without that prefix."""
    lines = [line.strip() for line in log.read_text(encoding="utf-8", errors="replace").splitlines() if line.strip()]
    chosen = [line for line in lines if prefix and line.startswith(prefix)] or lines or ["it said nothing"]
    return chosen[-1].removeprefix(prefix).strip().rstrip(".")

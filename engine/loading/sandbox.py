"""Untrusted files are looked into in a child process, so that a crash costs one sentence and not the window."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Generator
from pathlib import Path
from typing import Any

from engine.errors import EngineError
from engine.language import tr
from engine.loading.as_json import from_json, unpacked
from engine.loading.results import Inspection
from engine.progress import Progress

MEMORY_BYTES = 2 << 30
OUTPUT_BYTES = 256 << 20
SECONDS = 60.0

_ROOT = Path(__file__).parents[2]
_POLL_S = 0.05
# -I: neither the folder it is started in nor PYTHONPATH can bring in a module of its own.
_START = "import sys; sys.path.insert(0, sys.argv[1]); from engine.loading.child import main; main(*sys.argv[2:])"


def inspect_file(
    path: Path, *, seconds: float = SECONDS, memory_bytes: int = MEMORY_BYTES
) -> Generator[Progress, None, Inspection]:
    """What a model file holds, found by a child process with limits on memory, time and output.

    Raises:
        EngineError: it is no model file, it is damaged, or the child crashed or met a limit.
    """
    path = Path(path).absolute()
    limits = [str(memory_bytes), str(max(1, int(seconds) + 1)), str(OUTPUT_BYTES)]
    command = [sys.executable, "-I", "-X", "utf8", "-c", _START, str(_ROOT), str(path), *limits]
    with tempfile.TemporaryFile() as output:
        try:
            child = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.DEVNULL, close_fds=True
            )
        except (OSError, ValueError) as error:
            raise EngineError(
                tr("{path} cannot be looked into ({error}): close some programs and try again.", path=path, error=error)
            ) from error
        started = time.monotonic()
        try:
            while not _has_ended(child):
                if time.monotonic() - started > seconds:
                    raise EngineError(
                        tr(
                            "{path} took longer than {seconds:g} s to be looked into: it is damaged, or made to do "
                            "harm.",
                            path=path,
                            seconds=seconds,
                        )
                    )
                yield Progress(0, 0, tr("looking into {file}", file=path.name))
        finally:
            if child.poll() is None:
                child.kill()
            child.wait()
        if child.returncode != 0:
            raise EngineError(
                tr(
                    "{path} made the process that looked into it end with code {code}: it is damaged, or "
                    "made to do harm.",
                    path=path,
                    code=child.returncode,
                )
            )
        output.seek(0)
        return _inspection(path, output.read(OUTPUT_BYTES + 1))


def _has_ended(child: subprocess.Popen[bytes]) -> bool:
    try:
        child.wait(_POLL_S)
    except subprocess.TimeoutExpired:
        return False
    return True


def _inspection(path: Path, output: bytes) -> Inspection:
    try:
        answer: dict[str, Any] = json.loads(output)
        if "error" in answer:
            raise EngineError(unpacked(answer["error"]))
        return from_json(answer["inspection"])
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise EngineError(
            tr("{path} could not be looked into: it is damaged, or made to do harm.", path=path)
        ) from error

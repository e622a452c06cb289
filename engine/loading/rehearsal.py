"""Running a trusted file in a child process first: one that never ends, or ends the process, is found out there."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Generator
from pathlib import Path
from typing import Any

from engine.errors import EngineError
from engine.language import tr
from engine.loading.as_json import packed, unpacked
from engine.progress import Progress

SECONDS = 60.0

_ROOT = Path(__file__).parents[2]
_POLL_S = 0.05
_START = "import sys; sys.path.insert(0, sys.argv[1]); from engine.loading.rehearsal import main; main(sys.argv[2])"
_DONE = b"LayerLab: done "


def rehearse(request: dict[str, Any], *, seconds: float = SECONDS) -> Generator[Progress, None, None]:
    """Raises EngineError when the file's code fails, does not end in time, or ends the process.

    ``request`` has what ``running.run_content`` takes, but for the content, which the child reads itself.
    """
    path = request["path"]
    command = [sys.executable, "-X", "utf8", "-P", "-c", _START, str(_ROOT), json.dumps(request)]
    with tempfile.TemporaryFile() as output:
        child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.DEVNULL)
        started = time.monotonic()
        try:
            while True:
                try:
                    child.wait(_POLL_S)
                    break
                except subprocess.TimeoutExpired:
                    pass
                if time.monotonic() - started > seconds:
                    raise EngineError(
                        tr(
                            "{path} did not end within {seconds:g} s: look for an endless loop at its top.",
                            path=path,
                            seconds=seconds,
                        )
                    )
                yield Progress(0, 0, tr("trying {file} in a process of its own", file=Path(path).name))
        finally:
            if child.poll() is None:
                child.kill()
            child.wait()
        output.seek(max(0, output.seek(0, os.SEEK_END) - 100_000))
        _, found, answer = output.read().rpartition(_DONE)
    if not found or child.returncode != 0:
        raise EngineError(
            tr(
                "{path} ends the process that runs it (code {code}): remove its call to exit.",
                path=path,
                code=child.returncode,
            )
        )
    problem = json.loads(answer.split(b"\n")[0])
    if problem:
        raise EngineError(unpacked(problem))


def main(request_text: str) -> None:
    """In the child: runs the file and says how it went."""
    request: dict[str, Any] = json.loads(request_text)
    path = Path(request.pop("path"))
    problem: Any = ""
    try:
        from engine.loading.running import run_content

        content = path.read_bytes()
        if hashlib.sha256(content).hexdigest() != request["digest"]:
            raise EngineError(tr("{path} was changed while it was read: open it again.", path=path))
        run_content(path, content, **request)
    except EngineError as error:
        problem = packed(error.args[0])
    sys.stdout.flush()
    os.write(1, b"\n" + _DONE + json.dumps(problem).encode() + b"\n")
    os._exit(0)  # threads of the file's own could keep it alive

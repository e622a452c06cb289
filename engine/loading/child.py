"""What runs in the child process: looks into one file and writes one JSON object to stdout."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

from engine.errors import EngineError
from engine.language import tr


def main(path: str, memory_bytes: str, seconds: str, output_bytes: str) -> None:
    """Never ends in a traceback; a crash or a limit that strikes is seen by its exit code."""
    _limit(int(memory_bytes), int(seconds), int(output_bytes))
    sys.stdout.write(json.dumps(_answer(Path(path), int(memory_bytes))))
    sys.stdout.flush()
    os._exit(0)  # taking a million objects apart takes longer than reading them did


def _answer(path: Path, memory_bytes: int) -> dict[str, Any]:
    from engine.loading.as_json import packed, to_json
    from engine.loading.inspection import inspect_here

    try:
        return {"inspection": to_json(inspect_here(path))}
    except EngineError as error:
        return {"error": packed(error.args[0])}
    except MemoryError:
        problem = tr(
            "{path} needs more than {limit:,} MB to be looked into: it is damaged, or made to do harm.",
            path=path,
            limit=memory_bytes >> 20,
        )
    except RecursionError:
        problem = tr("{path} is nested too deeply to be looked into: it is damaged, or made to do harm.", path=path)
    except OSError as error:
        problem = tr("{path} cannot be read ({reason}): check the disk.", path=path, reason=error.strerror or error)
    return {"error": packed(problem)}


def _limit(memory_bytes: int, seconds: int, output_bytes: int) -> None:
    try:
        import resource
    except ImportError:  # Windows has no such limits; the time limit is kept by the parent
        return
    limits = (
        (resource.RLIMIT_AS, memory_bytes),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_FSIZE, output_bytes),
        (resource.RLIMIT_CORE, 0),
    )
    for which, most in limits:
        try:
            _, hard = resource.getrlimit(which)
            resource.setrlimit(which, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))
        except (ValueError, OSError):  # macOS refuses a limit on address space
            continue

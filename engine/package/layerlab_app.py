"""Where the one-folder build starts.

There is no ``python`` in that folder, but LayerLab looks into untrusted files in child processes of its own
interpreter (``engine.loading.sandbox``): called like one, the program behaves like one.
"""

from __future__ import annotations

import runpy
import sys

_FLAGS = {"-I": 1, "-P": 1, "-X": 2}


def main(arguments: list[str]) -> int:
    rest = list(arguments)
    while rest and rest[0] in _FLAGS:
        del rest[: _FLAGS[rest[0]]]
    if len(rest) > 1 and rest[0] == "-c":
        sys.argv = ["-c", *rest[2:]]
        exec(compile(rest[1], "<string>", "exec"), {"__name__": "__main__"})
        return 0
    if len(rest) > 1 and rest[0] == "-m":
        sys.argv = [sys.executable, *rest[2:]]
        runpy.run_module(rest[1], run_name="__main__", alter_sys=True)
        return 0
    sys.argv = [sys.executable, *arguments]
    runpy.run_module("gui", run_name="__main__", alter_sys=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

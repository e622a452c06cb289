"""``python -m engine.package --out DIR``: progress on stderr, then what was made; exit code 2 for bad input."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from engine.__main__ import BAD_INPUT, CANCELLED, Parser
from engine.errors import EngineError
from engine.package.folder import Package, packaging
from engine.progress import Progress, drain

REPEAT_S = 15.0


class Steps:
    """Progress on stderr: a line for each step, and again while a long one goes on."""

    def __init__(self) -> None:
        self._message = ""
        self._started = self._said = time.monotonic()

    def __call__(self, item: object) -> None:
        now = time.monotonic()
        if isinstance(item, Progress) and (item.message != self._message or now - self._said >= REPEAT_S):
            self._message, self._said = item.message, now
            sys.stderr.write(f"{now - self._started:4.0f} s  {item.message}\n")
            sys.stderr.flush()


def main(arguments: list[str] | None = None) -> int:
    parser = Parser(
        prog="python -m engine.package",
        description="Makes a folder with LayerLab that starts on machines without a network.",
    )
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="the folder to make; not there yet")
    parser.add_argument(
        "--with-pyinstaller",
        action="store_true",
        help="also make DIR-app beside it, a program with a Python of its own (needs the extra 'package')",
    )
    options = parser.parse_args(arguments)
    try:
        made = drain(packaging(options.out, with_app=options.with_pyinstaller), Steps())
    except EngineError as error:
        sys.stderr.write(f"{error}\n")
        return BAD_INPUT
    except KeyboardInterrupt:
        sys.stderr.write("Cancelled.\n")
        return CANCELLED
    sys.stdout.write(as_text(made))
    return 0


def as_text(made: Package) -> str:
    text = (
        f"{made.folder}: {made.size_bytes / 1e6:.0f} MB with {len(made.wheels)} wheels, made in {made.seconds:.0f} s; "
        f"set up it takes {made.installed_bytes / 1e9:.1f} GB\n"
    )
    if made.app is not None:
        text += f"{made.app}: {made.app_size_bytes / 1e6:.0f} MB, made in {made.app_seconds:.0f} s\n"
    return text


if __name__ == "__main__":
    sys.exit(main())

"""The command line: ``python -m engine COMMAND``, without a window.

With ``--json`` exactly one JSON object goes to stdout, on one line; progress and errors go to stderr. Bad input ends
in one sentence and exit code 2.
"""

from __future__ import annotations

import argparse
import importlib
import io
import json
import os
import sys
import time
from typing import Any, NoReturn

from engine.errors import EngineError
from engine.progress import Progress

COMMANDS = (
    "summary", "inspect", "evaluate", "bench", "quantize", "history", "generate", "corpus", "fetch", "train"
)  # fmt: skip
BAD_INPUT = 2
CANCELLED = 130
PROGRESS_SECONDS = 1.0


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence, without the usage."""

    def error(self, message: str) -> NoReturn:
        sentence = message[:1].upper() + message[1:]
        self.exit(BAD_INPUT, f"{sentence}: see {self.prog} --help.\n")


class Reporter:
    """Progress on stderr, at most once a second."""

    def __init__(self) -> None:
        self._last = 0.0

    def __call__(self, item: object) -> None:
        if isinstance(item, Progress) and time.monotonic() - self._last >= PROGRESS_SECONDS:
            self._last = time.monotonic()
            share = f"{item.done / item.total:4.0%} " if item.total else ""
            print(f"{share}{item.message}", file=sys.stderr, flush=True)


def build_parser() -> argparse.ArgumentParser:
    parser = Parser(prog="layerlab-engine", description="LayerLab's engine without a window.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name in COMMANDS:
        command = importlib.import_module(f"engine.commands.{name}")
        subparser = commands.add_parser(name, help=command.HELP, description=command.HELP)
        command.add_arguments(subparser)
        subparser.add_argument("--json", action="store_true", help="print one JSON object instead of text")
        subparser.set_defaults(run=command.run, as_text=command.as_text)
    return parser


def main(arguments: list[str] | None = None) -> int:
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a console that lacks a letter shows its code instead of failing
            stream.reconfigure(errors="backslashreplace")
    options = build_parser().parse_args(arguments)
    options.report = Reporter()
    try:
        result: dict[str, Any] = options.run(options)
    except EngineError as error:
        print(error, file=sys.stderr)
        return BAD_INPUT
    except KeyboardInterrupt:
        print("Cancelled.", file=sys.stderr)
        return CANCELLED
    try:
        print(json.dumps(result) if options.json else options.as_text(result), flush=True)
    except BrokenPipeError:  # the reader has gone; python would complain again at exit
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Arguments that several commands share, and what they open."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from engine.errors import EngineError
from engine.handle import WORD_MODEL
from engine.text.corpus import SPLITS


def add_model(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--model", default=WORD_MODEL, metavar="M", help="a word model of the gallery (%(default)s)")


def add_text(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--corpus", type=Path, metavar="DIR", help="folder with train, valid and test.txt (own text)")
    parser.add_argument("--split", choices=SPLITS, default="test", help="which file of the corpus (%(default)s)")
    parser.add_argument("--tokens", type=int, metavar="N", help="score the first N predictions only")


def add_threads(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--threads", type=int, default=1, metavar="N", help="torch threads (%(default)s)")


def check_threads(threads: int) -> int:
    """Raises EngineError when this machine cannot use so many."""
    most = os.cpu_count() or 1
    if not 1 <= threads <= most:
        raise EngineError(f"{threads} threads are not possible here: give 1 to {most}.")
    return threads

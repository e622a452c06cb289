"""Arguments that several commands share, and what they open."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING

from engine.errors import EngineError
from engine.text.corpus import SPLITS

if TYPE_CHECKING:
    from engine.handle import ModelHandle
    from engine.text.sources import EvaluationText
    from engine.text.vocabulary import Dictionary

WORD_MODEL = "word-lstm"


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


def open_word_model(name: str) -> tuple[ModelHandle, Dictionary]:
    """A model with a vocabulary.

    Raises:
        EngineError: there is no such model, or it does not model words.
    """
    from engine.handle import open_model
    from engine.registry import find_model

    find_model(name)
    handle = open_model(name)
    if handle.dictionary is None:
        raise EngineError(f"{handle.title} is not a word model: use --model {WORD_MODEL}.")
    return handle, handle.dictionary


def open_text(options: argparse.Namespace, dictionary: Dictionary) -> EvaluationText:
    """The text that the options name; raises EngineError as ``load_text``."""
    from engine.text.sources import load_text

    return load_text(dictionary, options.corpus, options.split)

"""Arguments that several commands share, and what they open."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.errors import EngineError
from engine.handle import WORD_MODEL
from engine.text.corpus import SPLITS

if TYPE_CHECKING:
    from engine.handle import ModelHandle


def add_model(parser: argparse.ArgumentParser) -> None:
    """``--model`` and what gives words to one without: ``open_chosen`` opens it."""
    parser.add_argument(
        "--model",
        default=WORD_MODEL,
        metavar="M",
        help="a model of the gallery, a folder that a training has written, or a file of weights (%(default)s)",
    )
    parser.add_argument(
        "--vocabulary", type=Path, metavar="FILE", help="the words of such a file, one a line in the order of their ids"
    )
    parser.add_argument(
        "--corpus",
        type=Path,
        metavar="DIR",
        help="folder with train, valid and test.txt; also gives a bare state_dict its words, in the tutorial's order",
    )


def add_text(parser: argparse.ArgumentParser) -> None:
    with suppress(argparse.ArgumentError):  # where ``add_model`` has added it
        parser.add_argument("--corpus", type=Path, metavar="DIR", help="folder with train, valid and test.txt")
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


def open_chosen(options: argparse.Namespace) -> ModelHandle:
    """What ``--model`` names: a model of the gallery, or a word model of one's own, or weights that fit the gallery.

    A bare state_dict gets its words from ``--vocabulary``, or from the folder of ``--corpus``. A folder or file that is
    named like a model of the gallery is told apart by a path: ``./lenet``. A command may lack those two options.

    Raises:
        EngineError: there is no such model, or it cannot be opened; see ``engine.loading.word_model``.
    """
    from engine.handle import open_model
    from engine.registry import built_in_models, find_model

    name: str = options.model
    corpus, vocabulary = getattr(options, "corpus", None), getattr(options, "vocabulary", None)
    if name in [model.name for model in built_in_models()]:
        if vocabulary is not None:
            raise EngineError(f"{name} is a model of the gallery: leave --vocabulary out, or give a file of weights.")
        return open_model(name)
    path = Path(name)
    if not os.path.lexists(name) and len(path.parts) == 1 and not path.suffix:
        find_model(name)
    return _open_path(path, corpus, vocabulary, getattr(options, "report", None))


def _open_path(
    path: Path, corpus: Path | None, vocabulary: Path | None, report: Callable[[Any], object] | None
) -> ModelHandle:
    from engine.loading.open_file import open_file
    from engine.loading.word_model import opening_word_model, opens_as_word_model
    from engine.progress import drain

    if path.is_dir() or opens_as_word_model(path) or vocabulary is not None:
        return drain(opening_word_model(path, corpus, vocabulary=vocabulary), report)
    opened = drain(open_file(path), report)
    if opened.handle is None:
        raise EngineError(f"{path} fits no model of the gallery and is no word model: look at it with inspect.")
    return opened.handle

"""``train``: the scripts that make the shipped weights."""

from __future__ import annotations

import argparse
from typing import Any

from engine.progress import drain
from engine.training.config import add_arguments, config_from

__all__ = ["HELP", "add_arguments", "as_text", "run"]

HELP = "train the word language model from a corpus folder"


def run(options: argparse.Namespace) -> dict[str, Any]:
    from engine.text.corpus import Corpus
    from engine.training.word_lstm import train

    work = train(config_from(options), Corpus(options.corpus), options.out, license=options.license)
    return drain(work, options.report)


def as_text(result: dict[str, Any]) -> str:
    return f"{result['file']}: {result['provenance']}"

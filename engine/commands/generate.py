"""``generate``: text drawn word by word."""

from __future__ import annotations

import argparse
from contextlib import nullcontext
from dataclasses import asdict
from pathlib import Path
from typing import Any

from engine.commands.arguments import add_model
from engine.handle import open_model
from engine.progress import drain

HELP = "text drawn word by word from a word model"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_model(parser)
    parser.add_argument("--prompt", default="", metavar="T", help="words to begin with (a random word)")
    parser.add_argument("--words", type=int, default=1000, metavar="N", help="how many to draw (%(default)s)")
    parser.add_argument("--temperature", type=float, default=1.0, metavar="X", help="0 is greedy (%(default)s)")
    parser.add_argument("--seed", type=int, default=0, metavar="K", help="the same seed, the same text (%(default)s)")
    parser.add_argument("--out", type=Path, metavar="FILE", help="also save the text, 20 words a line")


def run(options: argparse.Namespace) -> dict[str, Any]:
    from engine.files import atomic_path
    from engine.text.generation import check_seed, check_settings, generate, text_in_lines

    check_settings(words=options.words, temperature=options.temperature)
    check_seed(options.seed)
    handle = open_model(options.model)
    # Opened first: a place that cannot be written to is better known before a thousand words.
    with atomic_path(options.out) if options.out else nullcontext() as file:
        work = generate(
            handle.module,
            handle.words,
            prompt=options.prompt,
            words=options.words,
            temperature=options.temperature,
            seed=options.seed,
        )
        text = drain(work, options.report)
        if file is not None:
            file.write_text(text_in_lines(word.word for word in text.words), encoding="utf-8", newline="\n")
    return {
        "words": [{key: value for key, value in asdict(word).items() if key != "index"} for word in text.words],
        "seconds": text.seconds,
        "words_per_s": text.words_per_s,
        "seed": text.seed,
    }


def as_text(result: dict[str, Any]) -> str:
    from engine.text.generation import text_in_lines

    drawn = text_in_lines(word["word"] for word in result["words"])
    return f"{drawn}{len(result['words']):,} words, {result['words_per_s']:,.0f} words/s, seed {result['seed']}"

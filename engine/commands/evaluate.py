"""``evaluate``: loss, perplexity and speed of a word model on a text."""

from __future__ import annotations

import argparse
import time
from dataclasses import asdict
from typing import Any

from engine.commands.arguments import add_model, add_text, add_threads, check_threads
from engine.handle import open_model
from engine.progress import drain

HELP = "loss, perplexity and speed of a word model on a text"
PROTOCOLS = ("tutorial",)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_model(parser)
    add_text(parser)
    parser.add_argument("--protocol", choices=PROTOCOLS, default="tutorial", help="how it is evaluated (%(default)s)")
    add_threads(parser)


def run(options: argparse.Namespace) -> dict[str, Any]:
    check_threads(options.threads)
    started = time.perf_counter()
    from engine.text.evaluation import evaluate, scored_part
    from engine.text.sources import load_text

    handle = open_model(options.model)
    text = load_text(handle.words, options.corpus, options.split)
    ids = scored_part(text.ids, options.tokens)
    prepare_seconds = time.perf_counter() - started
    result = drain(evaluate(handle.module, ids, threads=options.threads), options.report)
    return {
        **asdict(result),
        "prepare_seconds": prepare_seconds,
        "model": handle.name,
        "text": text.title,
        "unknown_share": text.unknown_share,
        "protocol": options.protocol,
        "threads": options.threads,
    }


def as_text(result: dict[str, Any]) -> str:
    return (
        f"{result['model']} on {result['text']}: loss {result['loss']:.4f}, perplexity {result['perplexity']:.1f} "
        f"over {result['tokens']:,} words\n"
        f"{result['seconds']:.2f} s, {result['words_per_s']:,.0f} words/s ({result['protocol']} protocol, "
        f"{result['threads']} thread{'s' if result['threads'] > 1 else ''})"
    )

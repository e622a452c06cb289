"""``evaluate``: loss, perplexity and speed of a word model on a text, or how often a model with labels is right."""

from __future__ import annotations

import argparse
import time
from dataclasses import asdict
from pathlib import Path
from typing import Any

from engine.commands.arguments import add_model, add_text, add_threads, check_threads, open_chosen
from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.progress import drain

HELP = "loss and speed of a word model on a text, or accuracy of LeNet or the tagger on labelled data"
PROTOCOLS = ("tutorial", "exact", "fast")  # those of engine.text.protocols, which needs torch
LABELLED = {"lenet": "an .npz file of digits", "lstm-tagger": "a .tsv file of tagged words"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_model(parser)
    add_text(parser)
    parser.add_argument(
        "--data",
        type=Path,
        metavar="FILE",
        help="labelled data: .npz with images and labels for lenet, .tsv with word, tab, tag for lstm-tagger",
    )
    parser.add_argument(
        "--protocol",
        choices=PROTOCOLS,
        default="tutorial",
        help="the tutorial's loop to the letter, exact (float32, the same loss, faster) or fast (int8) (%(default)s)",
    )
    add_threads(parser)


def run(options: argparse.Namespace) -> dict[str, Any]:
    check_threads(options.threads)
    if options.data is not None:
        return _accuracy(options)
    if options.model in LABELLED:
        raise EngineError(f"{options.model} is not a word model: give {LABELLED[options.model]} with --data.")
    started = time.perf_counter()
    from engine.text.evaluation import evaluate, scored_part
    from engine.text.sources import load_text

    handle = open_chosen(options)
    text = load_text(handle.words, options.corpus, options.split)
    ids = scored_part(text.ids, options.tokens)
    prepare_seconds = time.perf_counter() - started
    work = evaluate(handle.module, ids, protocol=options.protocol, threads=options.threads)
    result = drain(work, options.report)
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
    on_threads = f"{result['threads']} thread{'s' if result['threads'] > 1 else ''}"
    if "accuracy" in result:
        return (
            f"{result['model']} on {result['data']}: {100 * result['accuracy']:.2f} % of {result['samples']:,} right\n"
            f"{result['seconds']:.2f} s ({on_threads})"
        )
    return (
        f"{result['model']} on {result['text']}: loss {result['loss']:.4f}, perplexity {result['perplexity']:.1f} "
        f"over {result['tokens']:,} words\n"
        f"{result['seconds']:.2f} s, {result['words_per_s']:,.0f} words/s ({result['protocol']} protocol, {on_threads})"
    )


def _accuracy(options: argparse.Namespace) -> dict[str, Any]:
    from engine.runtime import using_threads

    if options.corpus is not None or options.tokens is not None:
        raise EngineError("--corpus and --tokens are for word models: leave them out, or --data.")
    if options.protocol != "tutorial":
        raise EngineError("--protocol is for word models: leave it out, or --data.")
    handle = open_chosen(options)
    if handle.name not in LABELLED:
        raise EngineError(f"{handle.title} has no labelled data to be right about: use {' or '.join(LABELLED)}.")
    with using_threads(options.threads):
        started = time.perf_counter()
        correct, samples = (_digits if handle.name == "lenet" else _tags)(handle, options)
    return {
        "accuracy": correct / samples,
        "samples": samples,
        "seconds": time.perf_counter() - started,
        "model": handle.name,
        "data": options.data.name,
        "threads": options.threads,
    }


def _digits(handle: ModelHandle, options: argparse.Namespace) -> tuple[int, int]:
    """How many images are read right, of how many."""
    from engine.samples.labelled_digits import count_correct, read_digits

    digits = read_digits(options.data)
    return drain(count_correct(handle.module, digits), options.report), len(digits)


def _tags(handle: ModelHandle, options: argparse.Namespace) -> tuple[int, int]:
    """How many words are tagged right, of how many."""
    from engine.tagging.accuracy import count_correct_tags
    from engine.tagging.sentences import read_tagged, word_count
    from engine.tagging.tagger import checked_tagger, tag_vocabulary

    sentences = read_tagged(options.data)
    work = count_correct_tags(checked_tagger(handle), tag_vocabulary(), sentences)
    return drain(work, options.report), word_count(sentences)

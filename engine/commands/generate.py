"""``generate``: text drawn word by word."""

from __future__ import annotations

import argparse
from contextlib import nullcontext
from dataclasses import asdict
from pathlib import Path
from typing import Any

from engine.commands.arguments import add_model, open_chosen
from engine.errors import EngineError
from engine.progress import drain

HELP = "text drawn word by word from a word model"
PATHS = ("exact", "fast", "module")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_model(parser)
    prompt = parser.add_mutually_exclusive_group()
    prompt.add_argument("--prompt", default="", metavar="T", help="words to begin with (a random word)")
    prompt.add_argument("--prompt-file", type=Path, metavar="FILE", help="a text to go on from, all of it")
    parser.add_argument("--words", type=int, default=1000, metavar="N", help="how many to draw (%(default)s)")
    parser.add_argument("--temperature", type=float, default=1.0, metavar="X", help="0 is greedy (%(default)s)")
    parser.add_argument("--top-k", type=int, default=0, metavar="K", help="draw from the K likeliest words (0: off)")
    parser.add_argument(
        "--top-p",
        type=float,
        default=1.0,
        metavar="P",
        help="draw from the fewest words that hold the share P (1: off)",
    )
    parser.add_argument("--forbid-unk", action="store_true", help="never draw <unk>")
    parser.add_argument("--seed", type=int, default=0, metavar="K", help="the same seed, the same text (%(default)s)")
    parser.add_argument(
        "--path",
        choices=PATHS,
        help="float32, int8 cells and decoder, or the module itself as in the tutorial (exact; module for a model "
        "that torch has quantized)",
    )
    parser.add_argument("--out", type=Path, metavar="FILE", help="also save the text, 20 words a line")


def run(options: argparse.Namespace) -> dict[str, Any]:
    from engine.files import atomic_path
    from engine.text.generation import check_seed, check_settings, start_run, text_in_lines
    from engine.text.sampling import Sampling
    from engine.text.word_paths import usable_path

    check_settings(words=options.words, temperature=options.temperature)
    check_seed(options.seed)
    prompt = _text_of(options.prompt_file) if options.prompt_file else options.prompt
    handle = open_chosen(options)
    sampling = Sampling(options.temperature, options.top_k, options.top_p, options.forbid_unk)
    path = options.path or usable_path(handle, "exact")
    work = start_run(handle, prompt=prompt, sampling=sampling, seed=options.seed, path=path)
    # Opened first: a place that cannot be written to is better known before a thousand words.
    with atomic_path(options.out) if options.out else nullcontext() as file:
        text = drain(work.draw(options.words), options.report)
        if file is not None:
            file.write_text(text_in_lines(word.word for word in text.words), encoding="utf-8", newline="\n")
    return {
        "words": [{key: value for key, value in asdict(word).items() if key != "index"} for word in text.words],
        "seconds": text.seconds,
        "words_per_s": text.words_per_s,
        "seed": text.seed,
        "path": path,
        "path_sentence": work.path.sentence,
        "model": handle.name,
        "prompt_words": work.prompt_length,
        "sampling": asdict(sampling),
    }


def _text_of(path: Path) -> str:
    """A file's text without the line ends at its end: the drawn words go on in its last line.

    Raises:
        EngineError: it cannot be read, or holds no words.
    """
    from engine.text.reading import read_pieces

    text = "".join(piece.text for piece in read_pieces(path)).rstrip("\n")
    if not text.split():
        raise EngineError(f"{path} holds no words: choose another file, or leave the prompt out.")
    return text


def as_text(result: dict[str, Any]) -> str:
    from engine.text.generation import text_in_lines

    drawn = text_in_lines(word["word"] for word in result["words"])
    return (
        f"{drawn}{len(result['words']):,} words, {result['words_per_s']:,.0f} words/s, seed {result['seed']}, "
        f"path {result['path']}: {result['path_sentence']}"
    )

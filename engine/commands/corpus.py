"""``corpus``: what a folder of texts holds, and how much of it a word model knows."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import Any

from engine.progress import drain

HELP = "tokens, lines and words of a corpus folder, and how much of it a word model knows"

_SHOWN = 10


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", metavar="DIR", type=Path, help="folder with train.txt, valid.txt or test.txt")
    parser.add_argument("--model", metavar="M", help="a word model: of the gallery, a folder or a file")
    parser.add_argument(
        "--vocabulary", type=Path, metavar="FILE", help="the words of a bare state_dict (those of DIR, in order)"
    )


def run(options: argparse.Namespace) -> dict[str, Any]:
    from engine.text.corpus_facts import corpus_facts

    handle = None
    if options.model is not None:
        from engine.commands.arguments import open_chosen

        options.corpus = options.folder
        handle = open_chosen(options)
    facts = drain(corpus_facts(options.folder, handle), options.report)
    result = asdict(facts) | {"folder": str(facts.folder), "sentence": facts.sentence}
    for made, split in zip(result["splits"], facts.splits, strict=True):
        made |= {"mean_line": split.mean_line, "sentence": split.sentence}
    coverages = (facts.coverage, *(split.coverage for split in facts.splits))
    for made, coverage in zip((result, *result["splits"]), coverages, strict=True):
        if coverage is not None:
            made["coverage"] |= {"unknown_share": coverage.unknown_share, "sentence": coverage.sentence}
    if handle is not None:
        result["model"] = {"name": handle.name, "provenance": handle.provenance, "words": len(handle.words)}
    return result


def as_text(result: dict[str, Any]) -> str:
    lines = [result["sentence"]]
    for split in result["splits"]:
        lines += ["", split["sentence"]]
        if split["coverage"]:
            lines.append(split["coverage"]["sentence"])
        lines.append(
            f"Lines have {split['mean_line']:.1f} words on average and {split['longest_line']:,} at most; "
            f"{split['empty_lines']:,} are empty."
        )
        lines.append(_counts("Most frequent", split["top_words"]))
        if split["coverage"] and split["coverage"]["unknown_words"]:
            lines.append(_counts("Most frequent of the unknown", split["coverage"]["unknown_words"]))
    return "\n".join(lines)


def _counts(title: str, words: list[dict[str, Any]]) -> str:
    shown = ", ".join(f"“{each['word']}” {each['count']:,}" for each in words[:_SHOWN])
    return f"{title}: {shown}"

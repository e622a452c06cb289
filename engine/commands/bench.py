"""``bench``: float and quantized model side by side; what was measured is printed even after Ctrl+C."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from typing import Any

from engine.commands.arguments import add_model, add_text, add_threads, check_threads
from engine.handle import open_model

HELP = "size, loss and time of the float32 and the quantized model, in turns"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_model(parser)
    add_text(parser)
    parser.add_argument(
        "--scheme", action="append", metavar="A", help="a quantization scheme; may be repeated (float32, tutorial-int8)"
    )
    add_threads(parser)


def run(options: argparse.Namespace) -> dict[str, Any]:
    check_threads(options.threads)
    from engine.quantization.benchmark import Benchmark, benchmark_text
    from engine.quantization.schemes import DEFAULT_SCHEMES, find_scheme

    schemes = [find_scheme(name) for name in options.scheme or DEFAULT_SCHEMES]
    handle = open_model(options.model)
    work = benchmark_text(
        handle, schemes, corpus=options.corpus, split=options.split, tokens=options.tokens, threads=options.threads
    )
    latest: Benchmark | None = None
    try:
        while True:
            item = next(work)
            if isinstance(item, Benchmark):
                latest = item
            else:
                options.report(item)
    except StopIteration as stop:
        latest = stop.value
    except KeyboardInterrupt:
        work.close()
        if latest is None:
            raise
    assert latest is not None
    return {
        "environment": {
            **asdict(latest.environment),
            "model": handle.name,
            "weights": handle.provenance,
            "text": latest.text_title,
            "tokens": latest.tokens_total,
        },
        "rows": [asdict(row) for row in latest.rows],
        "partial": latest.is_partial,
    }


def as_text(result: dict[str, Any]) -> str:
    machine = result["environment"]
    lines = [f"{'scheme':<16}{'MB':>9}{'loss':>9}{'perplexity':>12}{'seconds':>9}{'words/s':>10}{'modules':>10}"]
    for row in result["rows"]:
        loss, seconds = row["loss"], row["seconds"]
        measured = (
            f"{loss:>9.4f}{row['perplexity']:>12.1f}{seconds:>9.2f}{row['words_per_s']:>10,.0f}"
            if loss is not None
            else f"{'-':>9}{'-':>12}{'-':>9}{'-':>10}"
        )
        modules = f"{row['modules_quantized']} of {row['modules_total']}"
        lines.append(f"{row['scheme']:<16}{row['size_mb']:>9.2f}{measured}{modules:>10}")
    lines.append(
        f"{machine['text']}, {machine['tokens']:,} words, tutorial protocol, {machine['threads']} thread(s); "
        f"torch {machine['torch']}, {machine['quantized_engine']}, {machine['cpu']}"
    )
    if result["partial"]:
        lines.append("Cancelled: the rows are what was measured until then.")
    return "\n".join(lines)

"""A benchmark as files for other programs: CSV and JSON, with plain numbers."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

from engine.quantization.plain_data import to_plain
from engine.quantization.results import Benchmark, BenchmarkRow

JSON_FORMAT = "layerlab benchmark 1"


def as_json(result: Benchmark) -> str:
    """Everything, as ``plain_data.from_plain(Benchmark, ...)`` reads it; a format name comes first."""
    return json.dumps({"format": JSON_FORMAT, **to_plain(result)}, ensure_ascii=False, indent=1) + "\n"


def as_csv(result: Benchmark) -> str:
    """A line for each row under one of names; empty where nothing was measured. Units are in the names."""
    text = io.StringIO()
    lines = [{**_flat_row(row), **_facts(result)} for row in result.rows]
    writer = csv.DictWriter(text, list(lines[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(lines)
    return text.getvalue()


def _flat_row(row: BenchmarkRow) -> dict[str, Any]:
    interval, change, near = row.perplexity_interval, row.difference, row.closeness
    task, error, spread = row.task, row.output_error, row.spread
    return {
        "scheme": row.scheme,
        "protocol": row.protocol,
        "execution": row.execution,
        "modules_quantized": row.modules_quantized,
        "modules_total": row.modules_total,
        "size_mb": row.size_mb,
        "loss": row.loss,
        "perplexity": row.perplexity,
        "perplexity_low": interval.low if interval else None,
        "perplexity_high": interval.high if interval else None,
        "loss_difference": change.mean if change else None,
        "loss_difference_low": change.low if change else None,
        "loss_difference_high": change.high if change else None,
        "kl_nats": near.kl if near else None,
        "same_top1": near.same_top1 if near else None,
        "closeness_words": near.words if near else None,
        "tokens": row.tokens,
        "seconds": row.seconds,
        "seconds_q1": spread.q1 if spread else None,
        "seconds_q3": spread.q3 if spread else None,
        "words_per_s": row.words_per_s,
        "repeat_seconds": " ".join(map(str, row.repeat_seconds)),
        "correct": task.correct if task else None,
        "samples": task.samples if task else None,
        "is_agreement": task.is_agreement if task else None,
        "max_abs_error": error.max_abs if error else None,
        "relative_error": error.relative if error else None,
        "sqnr_db": error.sqnr_db if error else None,
        "same_argmax": error.same_argmax if error else None,
    }


def _facts(result: Benchmark) -> dict[str, Any]:
    machine = result.environment
    return {
        "model": result.model,
        "text": result.text_title,
        "is_partial": result.is_partial,
        "seed": result.seed,
        "threads": machine.threads,
        "torch": machine.torch,
        "quantized_engine": machine.quantized_engine,
        "cpu": machine.cpu,
        "python": machine.python,
        "platform": machine.platform,
        "date": machine.date,
        "quiet": result.quietness.is_quiet,
    }

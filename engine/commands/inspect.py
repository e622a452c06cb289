"""``inspect``: what a model file holds, found without executing any of it."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import Any

HELP = "what a model file holds, without executing any of it"

_MOST_LINES = 1_000


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", type=Path, help="a .pt, .safetensors, .pt2, .onnx or .py file")


def run(options: argparse.Namespace) -> dict[str, Any]:
    from engine.loading.sandbox import inspect_file
    from engine.progress import drain

    inspection = drain(inspect_file(options.file))  # bad files end in one sentence, without progress before it
    result: dict[str, Any] = {
        "format": inspection.format,
        "executed": False,
        "tensors": [
            {"name": entry.name, "shape": entry.shape, "dtype": entry.dtype, "size_bytes": entry.size_bytes}
            for entry in inspection.tensors
        ],
        "findings": list(inspection.findings),
    }
    if inspection.unsafe_imports:
        result["imports"] = list(inspection.unsafe_imports)
    if inspection.groups:
        result["state_dicts"] = [asdict(group) for group in inspection.groups]
    if inspection.classes:
        result["classes"] = [asdict(found) for found in inspection.classes]
    return result


def as_text(result: dict[str, Any]) -> str:
    lines = [f"{result['format']}; nothing was executed"]
    lines += result["findings"]
    tensors = result["tensors"]
    if tensors:
        rows = [(_printable(row["name"]), "x".join(map(str, row["shape"])) or "scalar", row["dtype"],
                 f"{row['size_bytes']:,}") for row in tensors[:_MOST_LINES]]  # fmt: skip
        widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
        lines += [
            "",
            *("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows),
        ]
        if len(tensors) > _MOST_LINES:
            lines.append(f"... and {len(tensors) - _MOST_LINES:,} more")
        total = sum(row["size_bytes"] for row in tensors)
        lines += ["", f"{len(tensors):,} tensors, {total / 1e6:,.2f} MB"]
    for found in result.get("classes", ()):
        arguments = ", ".join(
            argument["name"] + (f" = {argument['default']}" if argument["default"] else "")
            for argument in found["arguments"]
        )
        lines.append(f"class {found['name']}({arguments})")
    return "\n".join(lines)


def _printable(name: str) -> str:
    from engine.loading.described import shortened

    return shortened(name, 80)

"""``quantize``: writes a quantized model to a file that ``evaluate --model FILE`` and the window open again."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from engine.commands.arguments import add_model, open_chosen
from engine.progress import drain

HELP = "quantize a model and save it as one file without pickle"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_model(parser)
    parser.add_argument(
        "--scheme",
        default="int8-all",
        metavar="A",
        help="int8-all, int4-groups, int4-all, tutorial-int8, simulated:bits=4,granularity=group, ... (%(default)s)",
    )
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="the file to write (.safetensors)")
    parser.add_argument(
        "--modules", metavar="FQN,FQN", help="quantize these modules only (all that the scheme supports)"
    )


def run(options: argparse.Namespace) -> dict[str, Any]:
    from engine.quantization.saved import save_quantized
    from engine.quantization.schemes import find_scheme

    scheme = find_scheme(options.scheme)
    modules = None if options.modules is None else [name.strip() for name in options.modules.split(",") if name.strip()]
    handle = open_chosen(options)
    saved = drain(save_quantized(handle, scheme, options.out, modules), options.report)
    covered = saved.coverage
    return {
        "model": handle.name,
        "weights": handle.provenance,
        "scheme": saved.scheme,
        "says": scheme.says,
        "size_mb": saved.size_mb,
        "file": str(saved.path),
        "file_bytes": saved.file_bytes,
        "modules_quantized": covered.modules_quantized,
        "modules_total": covered.modules_total,
        "quantized_share": covered.quantized_share,
        "coverage": covered.sentence,
        "modules": [
            {
                "fqn": module.fqn,
                "type": module.type_name,
                "size_bytes": module.size_bytes,
                "is_quantized": module.is_quantized,
                "reason": module.reason,
            }
            for module in covered.modules
        ],
    }


def as_text(result: dict[str, Any]) -> str:
    return (
        f"{result['model']}, {result['scheme']}: {result['size_mb']:.2f} MB, {result['coverage']}\n"
        f"{result['file']}: {result['file_bytes']:,} bytes. {result['says']}"
    )

"""``summary``: the module tree of a model with parameters, shapes and MACs."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

HELP = "the module tree of a model with parameters, shapes and MACs"

_COLUMNS = ("module", "type", "input", "output", "parameters", "MACs", "bytes")
_FIGURES = 4  # the columns from here on are right-aligned


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("model", metavar="MODEL", help="a model of the gallery, such as lenet or word-lstm")
    parser.add_argument("--input", metavar="SHAPE", help="another input shape, such as 1,1,28,28; ; between tensors")
    parser.add_argument("--save", type=Path, metavar="FILE", help="write the table too, as .csv, .json or .md")


def run(options: argparse.Namespace) -> dict[str, Any]:
    from engine.handle import open_model
    from engine.inspection.input_spec import input_spec, parse_input_spec
    from engine.inspection.summary import summarize
    from engine.inspection.table_export import export_table

    handle = open_model(options.model)
    spec = None if options.input is None else parse_input_spec(options.input, input_spec(handle))
    summary = summarize(handle, spec)
    if options.save is not None:
        export_table(summary, options.save)
    result: dict[str, Any] = {
        "modules": [
            {
                "fqn": row.fqn,
                "type": row.type,
                "parameters": row.parameters,
                "input_shape": row.input_shape,
                "output_shape": row.output_shape,
                "macs": row.macs,
                "size_bytes": row.size_bytes,
            }
            for row in summary.rows
        ],
        "input": summary.input_shapes,
        "totals": {
            "parameters": summary.parameters,
            "trainable": summary.trainable,
            "buffers": summary.buffers,
            "macs": summary.macs,
            "size_bytes": summary.size_bytes,
        },
    }
    if summary.failure is not None:
        result["problem"] = summary.problem
        result["failed"] = summary.failure.fqn
    return result


def as_text(result: dict[str, Any]) -> str:
    lines = [_COLUMNS, *(_cells(module) for module in result["modules"])]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    table = [
        "  ".join(
            cell.rjust(width) if at >= _FIGURES else cell.ljust(width)
            for at, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in lines
    ]
    table.insert(1, "-" * max(map(len, table)))
    totals = result["totals"]
    inputs = ", ".join(_shape(shape) for shape in result["input"])
    table += [
        "",
        f"{totals['parameters']:,} parameters, {totals['trainable']:,} of them trainable; "
        f"{totals['size_bytes'] / 1e6:,.2f} MB; {_count(totals['macs'])} MACs for the input {inputs}",
    ]
    if "problem" in result:
        table.append(result["problem"])
    return "\n".join(table)


def _cells(module: dict[str, Any]) -> tuple[str, ...]:
    fqn = module["fqn"]
    name = "  " * (fqn.count(".") + 1) + fqn.rpartition(".")[2] if fqn else module["type"]
    return (
        name,
        module["type"],
        _shape(module["input_shape"]),
        _shape(module["output_shape"]),
        f"{module['parameters']:,}",
        _count(module["macs"]),
        f"{module['size_bytes']:,}",
    )


def _shape(shape: tuple[int, ...] | None) -> str:
    return "?" if shape is None else "x".join(map(str, shape)) or "scalar"


def _count(number: int | None) -> str:
    return "?" if number is None else f"{number:,}"

"""The module table as CSV, JSON or Markdown, with plain numbers."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from engine.errors import EngineError
from engine.files import write_text
from engine.inspection.measurement import Measurement
from engine.inspection.results import ModelSummary
from engine.language import in_english, plain_numbers, tr

COLUMNS = (
    *("fqn", "name", "type", "arguments", "depth", "input_shape", "output_shape", "own_parameters", "parameters"),
    *("share", "trainable", "buffers", "macs", "size_bytes", "activation_bytes", "dtype", "mode", "calls", "note"),
)


def table_rows(summary: ModelSummary, measurement: Measurement | None = None) -> list[dict[str, Any]]:
    """A dict a module, the same keys in all; unknown is None, and ``seconds`` comes with a measurement."""
    times = {} if measurement is None else {module.fqn: module.seconds for module in measurement.modules}
    rows = []
    for row in summary.rows:
        cells: dict[str, Any] = {column: getattr(row, column) for column in COLUMNS}
        cells["note"] = in_english(row.note)
        if measurement is not None:
            cells["seconds"] = times.get(row.fqn)
        rows.append(cells)
    return rows


def as_csv(summary: ModelSummary, measurement: Measurement | None = None) -> str:
    """Comma separated, one line a module under a header; shapes as ``1x6x28x28``, unknown as an empty cell.

    Text that a spreadsheet would take for a formula gets an apostrophe before it.
    """
    rows = table_rows(summary, measurement)
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(rows[0])
    for row in rows:
        writer.writerow([_csv_cell(value) for value in row.values()])
    return text.getvalue()


def as_json(summary: ModelSummary, measurement: Measurement | None = None) -> str:
    """One object with the totals and the modules."""
    record = {
        "model": summary.model,
        "input": summary.input_shapes,
        "totals": {
            "parameters": summary.parameters,
            "trainable": summary.trainable,
            "buffers": summary.buffers,
            "macs": summary.macs,
            "size_bytes": summary.size_bytes,
        },
        "problem": in_english(summary.problem),
        "modules": table_rows(summary, measurement),
    }
    return json.dumps(record, indent=1, ensure_ascii=False) + "\n"


def as_markdown(summary: ModelSummary, measurement: Measurement | None = None) -> str:
    """A table with the tree as indentation, and the totals under it."""
    header = ["Module", "Type", "Input", "Output", "Parameters", "MACs", "Bytes"]
    times = {} if measurement is None else {module.fqn: module.seconds for module in measurement.modules}
    if measurement is not None:
        header.append("Milliseconds")
    lines = [_line(header), _line(["---"] * 4 + ["---:"] * (len(header) - 4))]
    for row in summary.rows:
        cells = [
            "&nbsp;" * 4 * row.depth + _escaped(row.name),
            _escaped(row.type),
            _shape(row.input_shape),
            _shape(row.output_shape),
            str(row.parameters),
            "?" if row.macs is None else str(row.macs),
            str(row.size_bytes),
        ]
        if measurement is not None:
            cells.append(f"{1000 * times[row.fqn]:.3f}" if row.fqn in times else "")
        lines.append(_line(cells))
    macs = "unknown" if summary.macs is None else f"{summary.macs:,}"
    lines += ["", f"{summary.parameters:,} parameters, {summary.size_bytes:,} bytes, {macs} MACs"]
    if summary.problem:
        lines += ["", _escaped(in_english(summary.problem))]
    return "\n".join(lines) + "\n"


def export_table(summary: ModelSummary, path: Path, measurement: Measurement | None = None) -> Path:
    """Writes the table as the path's suffix says: .csv, .json or .md.

    Raises:
        EngineError: another suffix, or the file cannot be written.
    """
    make = _FORMATS.get(path.suffix.lower())
    if make is None:
        raise EngineError(
            tr(
                "{file} has no ending that tells the format: use {formats}.",
                file=path.name,
                formats=", ".join(_FORMATS),
            )
        )
    with plain_numbers():
        write_text(path, make(summary, measurement))
    return path


def _csv_cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, tuple):
        return _shape(value)
    if isinstance(value, str):
        return f"'{value}" if value[:1] in ("=", "+", "-", "@", "\t", "\r") else value
    return repr(value) if isinstance(value, float) else str(value)


def _line(cells: list[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def _escaped(text: str) -> str:
    for mark in ("\\", "|", "`", "*", "_", "<", "["):
        text = text.replace(mark, f"\\{mark}")
    return text.replace("\n", " ").replace("\r", " ")


def _shape(shape: tuple[int, ...] | None) -> str:
    return "?" if shape is None else "x".join(map(str, shape)) or "scalar"


_FORMATS: dict[str, Callable[[ModelSummary, Measurement | None], str]] = {
    ".csv": as_csv,
    ".json": as_json,
    ".md": as_markdown,
}

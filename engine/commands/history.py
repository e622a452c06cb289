"""``history``: the benchmarks that were run, in the window or here."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from engine.errors import EngineError

if TYPE_CHECKING:
    from engine.quantization.history import RunComparison, StoredRun

HELP = "the benchmarks that were run: list, show, compare, rename, delete and bring back"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", metavar="ACTION")
    for name, numbers, words in (
        ("list", (), "all runs, the newest first"),
        ("show", ("ID",), "one run with its table"),
        ("compare", ("A", "B"), "what changed between two runs"),
        ("rename", ("ID",), "give a run another name"),
        ("note", ("ID",), "write a note to a run"),
        ("delete", ("ID",), "take a run out of the list"),
        ("restore", ("ID",), "bring a deleted run back, for 30 days"),
    ):
        action = actions.add_parser(name, help=words, description=words)
        for number in numbers:
            action.add_argument(number.lower(), type=int, metavar=number)
        if name in ("rename", "note"):
            action.add_argument("text")
        action.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="print one JSON object")


def run(options: argparse.Namespace) -> dict[str, Any]:
    from engine.quantization.history import History, compare_runs, default_path

    history = History(default_path())
    action = options.action or "list"
    result: dict[str, Any] = {"action": action, "path": str(history.path)}
    if action == "list":
        result["runs"] = [_summary(run) for run in history.runs()]
    elif action == "show":
        result.update(_shown(history.get(options.id)))
    elif action == "compare":
        if options.a == options.b:
            raise EngineError("A run cannot be compared with itself: give two numbers.")
        result.update(_compared(compare_runs(history.get(options.a), history.get(options.b))))
    else:
        if action == "rename":
            history.rename(options.id, options.text)
        elif action == "note":
            history.set_note(options.id, options.text)
        elif action == "delete":
            history.delete(options.id)
        else:
            history.restore(options.id)
        result["id"] = options.id
    return {**result, "notice": history.notice}


def as_text(result: dict[str, Any]) -> str:
    lines = [result["notice"]] if result["notice"] else []
    action = result["action"]
    if action == "list":
        lines += [
            f"{run['id']:>5}  {run['created'][:16].replace('T', ' ')}  {run['model']:<14} {run['title']}"
            f"{' (not finished)' if run['is_partial'] else ''}"
            for run in result["runs"]
        ] or ["There are no runs yet: start one with bench."]
    elif action == "show":
        lines += [f"Run {result['id']}: {result['title']}", *filter(None, [result["note"]]), "", result["markdown"]]
    elif action == "compare":
        lines += _comparison_lines(result)
    else:
        number = result["id"]
        done = {
            "rename": f"Run {number} has its new name.",
            "note": f"Run {number} has its note.",
            "restore": f"Run {number} is back in the list.",
            "delete": f"Run {number} is deleted: history restore {number} brings it back for 30 days.",
        }
        lines.append(done[action])
    return "\n".join(lines).rstrip("\n")


def _comparison_lines(result: dict[str, Any]) -> list[str]:
    width = max(16, *(len(_name(row)) + 2 for row in result["rows"]))
    lines = [
        f"Run {result['former']['id']} ({result['former']['created'][:10]}), then run {result['later']['id']} "
        f"({result['later']['created'][:10]})",
        f"{'scheme':<{width}}{'MB':>9}{'loss':>10}{'speed':>9}{'against first':>15}",
    ]
    for row in result["rows"]:
        size = f"{row['size_difference_mb']:+.2f}" if row["size_difference_mb"] is not None else "-"
        loss = f"{row['loss_difference']:+.4f}" if row["loss_difference"] is not None else "-"
        speed = f"{row['speed_ratio']:.2f}×" if row["speed_ratio"] else "-"
        relative = f"{row['relative_ratio']:.2f}×" if row["relative_ratio"] else "-"
        lines.append(f"{_name(row):<{width}}{size:>9}{loss:>10}{speed:>9}{relative:>15}")
    return [*lines, *result["cautions"]]


def _name(row: dict[str, Any]) -> str:
    return row["scheme"] if row["protocol"] in ("tutorial", "call") else f"{row['scheme']}@{row['protocol']}"


def _summary(run: StoredRun) -> dict[str, Any]:
    return {
        "id": run.number,
        "created": run.created,
        "model": run.model,
        "title": run.title,
        "note": run.note,
        "text": run.text_title,
        "is_partial": run.is_partial,
    }


def _shown(run: StoredRun) -> dict[str, Any]:
    from engine.quantization.plain_data import to_plain
    from engine.quantization.report import markdown

    if run.result is None:
        raise EngineError(f"Run {run.number} was written by a later version of LayerLab: show it with that one.")
    return {
        **_summary(run),
        "settings": to_plain(run.plan),
        "result": to_plain(run.result),
        "markdown": markdown(run.result),
    }


def _compared(found: RunComparison) -> dict[str, Any]:
    return {
        "former": _summary(found.former),
        "later": _summary(found.later),
        "rows": [
            {
                "scheme": row.scheme,
                "protocol": row.protocol,
                "title": row.title,
                "speed_ratio": row.speed_ratio,
                "relative_ratio": row.relative_ratio,
                "loss_difference": row.loss_difference,
                "size_difference_mb": row.size_difference_mb,
            }
            for row in found.rows
        ],
        "cautions": list(found.cautions),
    }

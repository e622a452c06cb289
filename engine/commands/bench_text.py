"""What ``bench`` prints for people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from engine.quantization.sweep import Sweep


def as_text(result: dict[str, Any]) -> str:
    if "format" in result:
        return str(result["text"])
    if result["measure"] != "text":
        return _any_as_text(result)
    machine = result["environment"]
    titles = [row_name(row) for row in result["rows"]]
    width = max(16, *(len(title) + 2 for title in titles))
    lines = [f"{'scheme':<{width}}{'MB':>9}{'loss':>9}{'perplexity':>12}{'seconds':>9}{'words/s':>10}{'modules':>10}"]
    for row, title in zip(result["rows"], titles, strict=True):
        loss, seconds = row["loss"], row["seconds"]
        measured = (
            f"{loss:>9.4f}{_number(row['perplexity'], '.1f'):>12}{seconds:>9.2f}{row['words_per_s']:>10,.0f}"
            if loss is not None
            else f"{'-':>9}{'-':>12}{'-':>9}{'-':>10}"
        )
        modules = f"{row['modules_quantized']} of {row['modules_total']}"
        lines.append(f"{title:<{width}}{row['size_mb']:>9.2f}{measured}{modules:>10}")
    protocols = list(dict.fromkeys(row["protocol"] for row in result["rows"]))
    named = f"{protocols[0]} protocol" if len(protocols) == 1 else f"protocols {', '.join(protocols)}"
    lines.append(
        f"{machine['text']}, {machine['tokens']:,} words, {named}, {machine['threads']} thread(s); "
        f"torch {machine['torch']}, {machine['quantized_engine']}, {machine['cpu']}"
    )
    return "\n".join([*lines, *_closing_lines(result)])


def _any_as_text(result: dict[str, Any]) -> str:
    machine = result["environment"]
    width = max(16, *(len(row["scheme"]) + 2 for row in result["rows"]))
    lines = [f"{'scheme':<{width}}{'MB':>9}{'right':>9}{'relative error':>16}{'ms a call':>11}{'modules':>10}"]
    for row in result["rows"]:
        task, error = row["task"], row["output_error"]
        right = f"{100 * task['correct'] / task['samples']:.1f} %" if task else "-"
        relative = _number(error["relative"], ".3g") if error else "-"
        time = f"{1e3 * row['seconds']:.3f}" if row["seconds"] else "-"
        modules = f"{row['modules_quantized']} of {row['modules_total']}"
        lines.append(f"{row['scheme']:<{width}}{row['size_mb']:>9.2f}{right:>9}{relative:>16}{time:>11}{modules:>10}")
    lines.append(
        f"{machine['text']}, {machine['threads']} thread(s); torch {machine['torch']}, {machine['quantized_engine']}, "
        f"{machine['cpu']}"
    )
    return "\n".join([*lines, *_closing_lines(result)])


def _closing_lines(result: dict[str, Any]) -> list[str]:
    lines = []
    if result["repeats"] > 1:
        lines.append(f"Times are medians over {result['repeats_done']} of {result['repeats']} repeats.")
    lines += [
        f"{row_name(row).removesuffix('@call')}: {row['coverage']}"
        for row in result["rows"]
        if row["scheme"] != "float32" and not row["modules_quantized"]
    ]
    lines.append(result["quietness"]["sentence"])
    if result["partial"]:
        lines.append("Cancelled: the rows are what was measured until then.")
    if "problem" in result["history"]:
        lines.append(f"Not kept in the history. {result['history']['problem']}")
    return lines


def row_name(row: dict[str, Any]) -> str:
    """``float32@exact``; the tutorial protocol goes without saying."""
    return row["scheme"] if row["protocol"] == "tutorial" else f"{row['scheme']}@{row['protocol']}"


def _number(value: float | None, form: str) -> str:
    return format(value, form) if value is not None else "-"


def sweep_text(sweep: Sweep, rows: list[dict[str, Any]]) -> str:
    if not rows:
        return f"Job {sweep.job} of {sweep.jobs} has nothing to run: there are fewer pairs than jobs."
    names = [row_name(row).removesuffix("@call") for row in rows]
    wide, wider = max(12, *(len(row["model"]) + 2 for row in rows)), max(16, *(len(name) + 2 for name in names))
    lines = [f"{'model':<{wide}}{'scheme':<{wider}}{'MB':>9}{'smaller':>9}{'loss':>9}{'faster':>9}"]
    for row, name in zip(rows, names, strict=True):
        faster = f"{row['faster']:.2f}" if row["faster"] else "-"
        lines.append(
            f"{row['model']:<{wide}}{name:<{wider}}{row['size_mb']:>9.2f}{row['smaller']:>9.2f}"
            f"{_number(row['loss'], '.4f'):>9}{faster:>9}"
        )
    lines.append("Faster and smaller are ratios to the first scheme, measured in turns on the same machine.")
    return "\n".join(lines)

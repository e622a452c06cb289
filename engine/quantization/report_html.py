"""A benchmark as one HTML file: table, pictures and all that the figures depend on, without anything from elsewhere."""

from __future__ import annotations

from html import escape

from engine.language import plain_numbers
from engine.quantization import report
from engine.quantization.report_svg import loss_curves, size_bars, time_dots, trade_off
from engine.quantization.results import Benchmark

_STYLE = """
body { font: 15px/1.5 system-ui, "DejaVu Sans", Arial, sans-serif; color: #1c2128; background: #fff;
  max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.1rem; margin-top: 2rem; }
.wide { overflow-x: auto; } table { border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: 13px; }
th, td { padding: .3rem .6rem; border-bottom: 1px solid #d0d7de; text-align: right; white-space: nowrap; }
th:first-child, td:first-child { text-align: left; } svg { max-width: 100%; height: auto; }
.warning { border-left: 4px solid #d55e00; padding-left: .8rem; } footer { color: #57606a; margin-top: 2rem; }
"""


def as_html(result: Benchmark, *, title: str = "") -> str:
    """A page for any browser, in English; it runs no code and fetches nothing."""
    with plain_numbers():
        return _page(result, title)


def _page(result: Benchmark, title: str) -> str:
    heading = escape(title or f"Quantization of {result.model or 'a model'}")
    lines = [
        "<!DOCTYPE html>",
        '<html lang="en"><head><meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{heading}</title><style>{_STYLE}</style></head><body>",
        f"<h1>{heading}</h1>",
    ]
    if not result.quietness.is_quiet:
        lines.append(f'<p class="warning">{escape(result.quietness.sentence)}</p>')
    lines += ['<div class="wide"><table><thead><tr>', *(f"<th>{escape(head)}</th>" for head in report.columns(result))]
    lines.append("</tr></thead><tbody>")
    for row in report.cells(result):
        lines.append(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>")
    lines.append("</tbody></table></div>")
    for heading, sentence, picture in (
        ("Size", report.size_sentence(result), size_bars(result)),
        ("Time", report.time_sentence(result), time_dots(result)),
        ("Loss", report.loss_sentence(result), loss_curves(result)),
        ("Trade-off", "", trade_off(result)),
    ):
        if picture:
            lines += [f"<h2>{heading}</h2>", f"<p>{escape(sentence)}</p>" if sentence else "", picture]
    lines += ["<h2>Notes</h2><ul>", *(f"<li>{escape(note)}</li>" for note in report.notes(result)), "</ul>"]
    lines.append(f"<footer><p>{escape(report.environment_sentence(result))}</p>")
    lines.append(f"<p>{escape(report.date_sentence(result))}</p></footer></body></html>")
    return "\n".join(lines) + "\n"

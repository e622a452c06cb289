"""The pictures of a report as SVG that needs nothing else; built as text, with everything from outside escaped."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from html import escape

from engine.quantization.report import speed
from engine.quantization.results import Benchmark, BenchmarkRow
from engine.quantization.titles import row_title

WIDTH, LABELS, RIGHT = 720, 225, 80
ROW_HEIGHT, BAR_HEIGHT = 34, 20
COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00", "#000000", "#8c6d1f")
"""After Okabe and Ito: told apart also with a colour vision deficiency."""

_TEXT, _MUTED, _LINE = "#1c2128", "#57606a", "#d0d7de"
_LONGEST_LABEL = 34


def size_bars(result: Benchmark) -> str:
    """A bar for each row, split by what its bytes belong to."""
    names = list(dict.fromkeys(part.name for parts in result.parts for part in parts))
    most = max((row.size_mb for row in result.rows), default=0.0) or 1.0
    room = WIDTH - LABELS - RIGHT
    shapes = []
    for index, (row, parts) in enumerate(zip(result.rows, result.parts, strict=True)):
        y = index * ROW_HEIGHT + 8
        shapes.append(_label(row_title(row), y))
        x = float(LABELS)
        for part in parts:
            width = part.size_bytes / 1e6 / most * room
            text = f"{part.name}: {part.size_bytes / 1e6:.2f} MB"
            shapes.append(_bar(x, y, width, COLOURS[names.index(part.name) % len(COLOURS)], text))
            x += width
        if not parts:
            x = LABELS + row.size_mb / most * room
            shapes.append(_bar(LABELS, y, x - LABELS, COLOURS[0], f"{row.size_mb:.2f} MB"))
        shapes.append(_text(x + 6, y + 15, f"{row.size_mb:.2f} MB"))
    height = len(result.rows) * ROW_HEIGHT + 8
    legend, legend_height = _legend([(name, COLOURS[i % len(COLOURS)]) for i, name in enumerate(names)], height + 6)
    return _svg("Size of the saved model", height + legend_height, [*shapes, legend])


def time_dots(result: Benchmark) -> str:
    """A dot for each repeat and a stroke at the median: seconds of a pass, or milliseconds of a call."""
    unit, factor = ("s", 1.0) if result.measure == "text" else ("ms", 1e3)
    times = [row.repeat_seconds or ((row.seconds,) if row.seconds else ()) for row in result.rows]
    most = max((value for row in times for value in row), default=0.0) * 1.05 or 1.0
    room = WIDTH - LABELS - RIGHT
    shapes = []
    for index, (row, values) in enumerate(zip(result.rows, times, strict=True)):
        y = index * ROW_HEIGHT + 8
        colour = COLOURS[index % len(COLOURS)]
        shapes.append(_label(row_title(row), y))
        shapes.append(_stroke([(LABELS, y + 10), (LABELS + room, y + 10)], _LINE, 1))
        shapes += [
            _dot(LABELS + value / most * room, y + 10, 4, colour, f"{factor * value:.3f} {unit}", opacity=0.6)
            for value in values
        ]
        if values:
            x = LABELS + row.seconds / most * room
            shapes.append(_stroke([(x, y), (x, y + 20)], colour, 2.5))
            shapes.append(_text(WIDTH - RIGHT + 6, y + 15, f"{factor * row.seconds:.2f} {unit}"))
    height = len(result.rows) * ROW_HEIGHT + 8
    shapes.append(_axis(0.0, most * factor, LABELS, LABELS + room, height, unit))
    return _svg("Time, by repeat, with the median", height + 24, shapes)


def loss_curves(result: Benchmark) -> str:
    """The mean loss over the words scored so far."""
    curves = [curve for curve in result.curves if len(curve) > 1]
    if not curves:
        return ""
    height, left, right, top, bottom = 240, 60, WIDTH - 20, 10, 210
    losses = sorted(loss for curve in curves for _, loss in curve)
    # The first words swing far out and say little: the picture keeps 98 % of the points inside.
    low, high = losses[len(losses) // 100], losses[len(losses) - 1 - len(losses) // 100]
    margin = (high - low) * 0.05 or 0.1
    low, high = low - margin, high + margin
    words = max(curve[-1][0] for curve in curves)
    shapes = [_frame(left, top, right, bottom)]
    legend = []
    for index, (row, curve) in enumerate(zip(result.rows, result.curves, strict=False)):
        colour = COLOURS[index % len(COLOURS)]
        points = [
            (
                left + x / words * (right - left),
                bottom - (min(max(loss, low), high) - low) / (high - low) * (bottom - top),
            )
            for x, loss in curve
        ]
        if points:
            shapes.append(_stroke(points, colour, 1.5, row_title(row)))
            legend.append((row_title(row), colour))
    shapes += [_text(left - 6, top + 8, f"{high:.2f}", "end"), _text(left - 6, bottom, f"{low:.2f}", "end")]
    shapes.append(_axis(0, words, left, right, bottom, "words"))
    keys, keys_height = _legend(legend, height)
    return _svg("Running loss (nats per word)", height + keys_height, [*shapes, keys])


def trade_off(result: Benchmark) -> str:
    """Size to the right, what it costs upwards, and the area of a dot for its speed."""
    points = [(row, _cost(row)) for row in result.rows]
    known = [(row, cost) for row, cost in points if cost is not None and math.isfinite(cost)]
    if len(known) < 2:
        return ""
    left, right, top, bottom = 70, WIDTH - 220, 14, 220
    most = max(row.size_mb for row, _ in known) * 1.08 or 1.0
    costs = [cost for _, cost in known]
    margin = (max(costs) - min(costs)) * 0.15 or abs(costs[0]) * 0.01 or 1.0
    low, high = min(costs) - margin, max(costs) + margin
    fastest = max((speed(row) or 0.0 for row, _ in known), default=0.0) or 1.0
    shapes = [_frame(left, top, right, bottom)]
    labels: list[tuple[float, float]] = []
    for index, (row, cost) in enumerate(points):
        if cost is None or not math.isfinite(cost):
            continue
        x, y = left + row.size_mb / most * (right - left), bottom - (cost - low) / (high - low) * (bottom - top)
        radius = 3 + 9 * math.sqrt((speed(row) or 0.0) / fastest)
        colour = COLOURS[index % len(COLOURS)]
        shapes.append(_dot(x, y, radius, colour, f"{row_title(row)}: {row.size_mb:.2f} MB, {cost:.4g}", opacity=0.7))
        line = y + 4
        while any(abs(line - other) < 13 and abs(x - at) < 200 for at, other in labels):
            line += 13  # below the label that is there already
        labels.append((x, line))
        shapes.append(_text(x + radius + 4, line, _short(row_title(row))))
    shapes += [_text(left - 6, top + 8, f"{high:.4g}", "end"), _text(left - 6, bottom, f"{low:.4g}", "end")]
    shapes.append(_axis(0, most, left, right, bottom, "MB"))
    return _svg(f"{_cost_name(result)} over size; larger dots are faster", bottom + 26, shapes)


def _cost(row: BenchmarkRow) -> float | None:
    if row.perplexity is not None:
        return row.perplexity
    if row.task is not None:
        return 100 * (1 - row.task.share)
    return row.output_error.relative if row.output_error is not None else None


def _cost_name(result: Benchmark) -> str:
    names = {"text": "Perplexity", "digits": "Wrong answers (%)", "tags": "Other answers than float32 (%)"}
    return names.get(result.measure, "Relative error of the output")


def _svg(title: str, height: float, shapes: Iterable[str]) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {_number(height)}" width="{WIDTH}" '
        f'height="{_number(height)}" role="img" font-family="system-ui, \'DejaVu Sans\', Arial, sans-serif" '
        f'font-size="12"><title>{_escaped(title)}</title>{"".join(shapes)}</svg>'
    )


def _bar(x: float, y: float, width: float, colour: str, text: str) -> str:
    return (
        f'<rect x="{_number(x)}" y="{_number(y)}" width="{_number(width)}" height="{BAR_HEIGHT}" fill="{colour}">'
        f"<title>{_escaped(text)}</title></rect>"
    )


def _dot(x: float, y: float, radius: float, colour: str, text: str, *, opacity: float) -> str:
    return (
        f'<circle cx="{_number(x)}" cy="{_number(y)}" r="{_number(radius)}" fill="{colour}" fill-opacity="{opacity}">'
        f"<title>{_escaped(text)}</title></circle>"
    )


def _stroke(points: Sequence[tuple[float, float]], colour: str, width: float, text: str = "") -> str:
    path = " ".join(f"{_number(x)},{_number(y)}" for x, y in points)
    return (
        f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="{width}">'
        f"<title>{_escaped(text)}</title></polyline>"
    )


def _frame(left: float, top: float, right: float, bottom: float) -> str:
    return _stroke([(left, top), (left, bottom), (right, bottom)], _LINE, 1)


def _axis(low: float, high: float, left: float, right: float, y: float, unit: str) -> str:
    return "".join(
        [
            _text(left, y + 16, f"{low:,.4g}", colour=_MUTED),
            _text(right, y + 16, f"{_rounded(high)} {unit}", "end", _MUTED),
        ]
    )


def _legend(entries: Sequence[tuple[str, str]], y: float) -> tuple[str, float]:
    """Keys in columns of 235 px, and the height that they take."""
    columns = 3
    shapes = []
    for index, (name, colour) in enumerate(entries):
        x, line = 10 + index % columns * 235, y + index // columns * 18
        shapes.append(f'<rect x="{x}" y="{_number(line)}" width="11" height="11" fill="{colour}"/>')
        shapes.append(_text(x + 16, line + 10, _short(name)))
    return "".join(shapes), 18.0 * math.ceil(len(entries) / columns) + 8


def _label(text: str, y: float) -> str:
    return _text(LABELS - 8, y + 15, _short(text), "end")


def _text(x: float, y: float, text: str, anchor: str = "start", colour: str = _TEXT) -> str:
    return f'<text x="{_number(x)}" y="{_number(y)}" text-anchor="{anchor}" fill="{colour}">{_escaped(text)}</text>'


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_LABEL else text[: _LONGEST_LABEL - 1] + "…"


def _rounded(value: float) -> str:
    return f"{value:,.0f}" if value >= 1000 else f"{value:.3g}"


def _number(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0") if math.isfinite(value) else "0"


def _escaped(text: str) -> str:
    """Text for XML, without the control characters that it does not allow."""
    return escape("".join(sign if sign >= " " or sign in "\t\n" else "\ufffd" for sign in text))

"""A benchmark in words: one sentence for each picture, and the tables."""

from __future__ import annotations

from collections.abc import Sequence

from engine.quantization.results import Benchmark, BenchmarkRow, Interval

COLUMNS = ("Scheme", "Modules", "MB", "Smaller", "Loss", "Perplexity", "Seconds", "Words/s", "Faster")
MORE_COLUMNS = ("Protocol", "Perplexity, 95 %", "Loss − first, 95 %", "KL (nats)", "Same top-1", "IQR (s)")
ANY_COLUMNS = (
    "Scheme", "Modules", "MB", "Smaller", "Right", "Max error", "Relative error", "SQNR (dB)", "Same argmax",
    "ms a call", "IQR (ms)", "Faster",
)  # fmt: skip
DASH = "–"
SAME_LOSS = 1e-5
FAST_CURVE = "The fast protocol reads several places at once: only at its end has it scored the words of the others."


def columns(result: Benchmark) -> tuple[str, ...]:
    """The heads of ``cells``, which depend on what was measured."""
    return (*COLUMNS, *MORE_COLUMNS) if result.measure == "text" else ANY_COLUMNS


def cells(result: Benchmark) -> tuple[tuple[str, ...], ...]:
    """All that is known of the rows, as text under ``columns``; a dash where nothing is measured."""
    if result.measure == "text":
        return tuple((*_cells(row, result.rows[0]), *_more_cells(row)) for row in result.rows)
    return tuple(_any_cells(row, result.rows[0]) for row in result.rows)


def table(result: Benchmark) -> tuple[tuple[str, ...], ...]:
    """The rows as text under ``COLUMNS``; a dash where nothing is measured yet."""
    return tuple(_cells(row, result.rows[0]) for row in result.rows)


def size_sentence(result: Benchmark) -> str:
    """How much smaller the smallest row is than the first, and which part is largest in it."""
    first, smallest = result.rows[0], min(result.rows, key=lambda row: row.size_mb)
    if smallest is first:
        return f"{first.title} takes {first.size_mb:.2f} MB."
    start = f"{smallest.title} is {first.size_mb / smallest.size_mb:.2f} times smaller"
    parts = result.parts[result.rows.index(smallest)]
    if not parts:
        return f"{start}."
    largest = max(parts, key=lambda part: part.size_bytes)
    share = largest.size_bytes / sum(part.size_bytes for part in parts)
    return f"{start}; {100 * share:.0f} % of what is left is {largest.name}, {largest.size_bytes / 1e6:.1f} MB."


def time_sentence(result: Benchmark) -> str:
    """How much faster the fastest row is than the first."""
    measured = [row for row in result.rows if speed(row) is not None]
    if len(measured) < 2:
        return "Not measured yet."
    threads = result.environment.threads
    on = f"on {threads} thread{'s' if threads > 1 else ''}"
    first, fastest = measured[0], max(measured, key=_speed)
    if result.measure == "text":
        on = f"{on}, after {first.tokens:,} words"
    if fastest is first:
        return f"{first.title} is the fastest {on}."
    return f"{fastest.title} is {_speed(fastest) / _speed(first):.1f} times as fast {on}."


def milliseconds_per_thousand(row: BenchmarkRow) -> float:
    """Milliseconds that 1,000 words take; the row has scored at least one."""
    return 1e6 * row.seconds / row.tokens


def loss_sentence(result: Benchmark) -> str:
    """The running loss of every row."""
    losses = [f"{row.title} {row.loss:.4f}" for row in result.rows if row.loss is not None]
    if not losses:
        return "Not measured yet."
    return f"{', '.join(losses)} after {result.rows[0].tokens:,} of {result.tokens_total:,} words."


def difference_sentence(row: BenchmarkRow, first: BenchmarkRow) -> str:
    """Whether a row's loss differs from the first one's by more than chance explains; empty where nobody can tell."""
    found = row.difference
    if found is None:
        return ""
    if max(abs(found.low), abs(found.high)) < SAME_LOSS:
        return f"The loss of {row.title} is that of {first.title} to {SAME_LOSS:g}."
    span = f"{found.low:+.4f} to {found.high:+.4f}"
    if found.low <= 0 <= found.high:
        return f"The loss of {row.title} cannot be told from that of {first.title}: {span} at 95 %."
    return f"{row.title} changes the loss of {first.title} by {found.mean:+.4f}, {span} at 95 %."


def estimated_seconds(rows: Sequence[BenchmarkRow], tokens: int) -> float | None:
    """How long ``tokens`` words will take at the speeds measured before; None without a measurement."""
    if not rows or any(row.words_per_s is None for row in rows):
        return None
    return sum(tokens / _speed(row) for row in rows)


def markdown(result: Benchmark) -> str:
    """The table with all that it depends on under it."""
    heads = columns(result)
    lines = [" | ".join(heads), " | ".join(["---", *["---:"] * (len(heads) - 1)])]
    lines += [" | ".join(_markdown_cell(cell) for cell in row) for row in cells(result)]
    lines = [f"| {line} |" for line in lines]
    lines += ["", *(f"- {note}" for note in notes(result)), "", environment_sentence(result), "", date_sentence(result)]
    return "\n".join(lines) + "\n"


def notes(result: Benchmark) -> list[str]:
    """Whole sentences that belong under the table: what became of the modules, what is simulated, how sure it is."""
    pairs = zip(result.rows, result.coverage, strict=True)
    found = [f"{row.title}: {covered.sentence}" for row, covered in pairs if row.scheme != "float32"]
    found += dict.fromkeys(f"{row.title} runs as {row.execution}. {row.says}" for row in result.rows if row.says)
    if result.measure == "text":
        found += filter(None, (difference_sentence(row, result.rows[0]) for row in result.rows[1:]))
        near = next((row.closeness for row in result.rows if row.closeness is not None), None)
        if near is not None:
            found.append(f"KL and same top-1 are against float32 over the first {near.words:,} words.")
        found += [f"{row.title}: KL and same top-1 are {row.closeness.note}." for row in result.rows
                  if row.closeness is not None and row.closeness.note]  # fmt: skip
        if any(row.protocol == "fast" for row in result.rows):
            found.append(FAST_CURVE)
    found += filter(None, [result.amount_sentence])
    if result.repeats > 1:
        found.append(f"Times are medians of {result.repeats_done} repeats, taken in turns after a warm-up.")
    found.append(result.quietness.sentence)
    if result.is_partial:
        words = f"after {result.rows[0].tokens:,} words" if result.measure == "text" else "until then"
        found.append(f"Not finished: the rows are what was measured {words}.")
    return found


def environment_sentence(result: Benchmark) -> str:
    """What the figures depend on, on one line."""
    machine = result.environment
    threads = f"{machine.threads} of {machine.cores} cores"
    subject = f"{result.text_title}, {result.tokens_total:,} words, {protocols_text(result)}"
    if result.measure != "text":
        subject = result.text_title
    return (
        f"{subject} · torch {machine.torch}, {machine.quantized_engine} · {machine.cpu}, {threads} · {machine.platform}"
    )


def protocols_text(result: Benchmark) -> str:
    """``tutorial protocol``, or all that were run."""
    names = list(dict.fromkeys(row.protocol for row in result.rows))
    return f"{names[0]} protocol" if len(names) == 1 else f"protocols {', '.join(names)}"


def date_sentence(result: Benchmark) -> str:
    """When, with what model and seed."""
    machine = result.environment
    model = f" {result.model}, {result.weights}." if result.model else ""
    return f"Measured {machine.date}, Python {machine.python}, seed {result.seed}.{model}"


def speed(row: BenchmarkRow) -> float | None:
    """Words a second, or calls a second of a model that reads no text."""
    if row.words_per_s is not None:
        return row.words_per_s
    return 1 / row.seconds if row.protocol == "call" and row.seconds > 0 else None


def _cells(row: BenchmarkRow, first: BenchmarkRow) -> tuple[str, ...]:
    start = _start_cells(row, first)
    if row.loss is None or row.perplexity is None:
        return (*start, *DASH * 5)
    faster = _speed(row) / _speed(first) if first.words_per_s else 1.0
    measured = (f"{row.loss:.4f}", f"{row.perplexity:.1f}", f"{row.seconds:.2f}", f"{row.words_per_s:,.0f}")
    return (*start, *measured, f"{faster:.2f}×")


def _more_cells(row: BenchmarkRow) -> tuple[str, ...]:
    near, spread = row.closeness, row.spread
    return (
        row.protocol,
        _interval(row.perplexity_interval, ".1f"),
        _interval(row.difference, "+.4f"),
        f"{near.kl:.5f}" if near is not None else DASH,
        f"{100 * near.same_top1:.1f} %" if near is not None else DASH,
        f"{spread.iqr:.2f}" if spread is not None and len(row.repeat_seconds) > 1 else DASH,
    )


def _any_cells(row: BenchmarkRow, first: BenchmarkRow) -> tuple[str, ...]:
    error, spread = row.output_error, row.spread
    start = _start_cells(row, first)
    right = f"{100 * row.task.share:.1f} %" if row.task is not None else DASH
    if error is None:
        judged = (right, *DASH * 4)
    else:
        decibels = "equal" if error.sqnr_db is None else f"{error.sqnr_db:.1f}"
        same = f"{100 * error.same_argmax:.1f} %" if error.same_argmax is not None else DASH
        judged = (right, f"{error.max_abs:.3g}", f"{error.relative:.3g}", decibels, same)
    if spread is None:
        return (*start, *judged, *DASH * 3)
    faster = f"{first.seconds / row.seconds:.2f}×" if row.seconds > 0 and first.seconds > 0 else DASH
    return (*start, *judged, f"{1e3 * row.seconds:.3f}", f"{1e3 * spread.iqr:.3f}", faster)


def _start_cells(row: BenchmarkRow, first: BenchmarkRow) -> tuple[str, ...]:
    smaller = f"{first.size_mb / row.size_mb:.2f}×" if row.size_mb else DASH
    return row.title, f"{row.modules_quantized} of {row.modules_total}", f"{row.size_mb:.2f}", smaller


def _interval(found: Interval | None, form: str) -> str:
    return f"{format(found.low, form)} to {format(found.high, form)}" if found is not None else DASH


def _markdown_cell(text: str) -> str:
    return text.replace("\\", "\\\\").replace("|", "\\|").replace("\n", " ")


def _speed(row: BenchmarkRow) -> float:
    found = speed(row)
    assert found is not None
    return found

"""A benchmark in words: one sentence for each picture, and the table as Markdown."""

from __future__ import annotations

from collections.abc import Sequence

from engine.quantization.benchmark import Benchmark, BenchmarkRow


def size_sentence(result: Benchmark) -> str:
    """How much smaller the smallest row is than the first, and which part is largest in it."""
    first, smallest = result.rows[0], min(result.rows, key=lambda row: row.size_mb)
    if smallest is first:
        return f"{first.title} takes {first.size_mb:.2f} MB."
    parts = result.parts[result.rows.index(smallest)]
    largest = max(parts, key=lambda part: part.size_bytes)
    share = largest.size_bytes / sum(part.size_bytes for part in parts)
    return (
        f"{smallest.title} is {first.size_mb / smallest.size_mb:.2f} times smaller; "
        f"{100 * share:.0f} % of what is left is {largest.name}, {largest.size_bytes / 1e6:.1f} MB."
    )


def time_sentence(result: Benchmark) -> str:
    """How much faster the fastest row is than the first."""
    measured = [row for row in result.rows if row.words_per_s is not None]
    if len(measured) < 2:
        return "Not measured yet."
    first, fastest = measured[0], max(measured, key=_speed)
    threads = result.environment.threads
    on = f"on {threads} thread{'s' if threads > 1 else ''}, after {first.tokens:,} words"
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


def estimated_seconds(rows: Sequence[BenchmarkRow], tokens: int) -> float | None:
    """How long ``tokens`` words will take at the speeds measured before; None without a measurement."""
    if not rows or any(row.words_per_s is None for row in rows):
        return None
    return sum(tokens / _speed(row) for row in rows)


COLUMNS = ("Scheme", "Modules", "MB", "Smaller", "Loss", "Perplexity", "Seconds", "Words/s", "Faster")


def table(result: Benchmark) -> tuple[tuple[str, ...], ...]:
    """The rows as text under ``COLUMNS``; a dash where nothing is measured yet."""
    return tuple(_cells(row, result.rows[0]) for row in result.rows)


def markdown(result: Benchmark) -> str:
    """The table with the environment under it."""
    machine = result.environment
    lines = [" | ".join(COLUMNS), " | ".join(["---", *["---:"] * (len(COLUMNS) - 1)])]
    lines += [" | ".join(cells) for cells in table(result)]
    lines = [f"| {line} |" for line in lines]
    rows = zip(result.rows, result.coverage, strict=True)
    lines += ["", *(f"- {row.title}: {covered.sentence}" for row, covered in rows)]
    lines += ["", environment_sentence(result), "", f"Measured {machine.date}, Python {machine.python}."]
    if result.is_partial:
        lines += ["", f"Not finished: the rows are what was measured after {result.rows[0].tokens:,} words."]
    return "\n".join(lines) + "\n"


def environment_sentence(result: Benchmark) -> str:
    """What the figures depend on, on one line."""
    machine = result.environment
    threads = f"{machine.threads} of {machine.cores} cores"
    return (
        f"{result.text_title}, {result.tokens_total:,} words, tutorial protocol · torch {machine.torch}, "
        f"{machine.quantized_engine} · {machine.cpu}, {threads} · {machine.platform}"
    )


def _cells(row: BenchmarkRow, first: BenchmarkRow) -> tuple[str, ...]:
    start = (
        row.title,
        f"{row.modules_quantized} of {row.modules_total}",
        f"{row.size_mb:.2f}",
        f"{first.size_mb / row.size_mb:.2f}×",
    )
    if row.loss is None or row.perplexity is None:
        return (*start, *"–" * 5)
    faster = _speed(row) / _speed(first)
    measured = (f"{row.loss:.4f}", f"{row.perplexity:.1f}", f"{row.seconds:.2f}", f"{row.words_per_s:,.0f}")
    return (*start, *measured, f"{faster:.2f}×")


def _speed(row: BenchmarkRow) -> float:
    assert row.words_per_s is not None
    return row.words_per_s

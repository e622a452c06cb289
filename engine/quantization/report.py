"""A benchmark in words: one sentence for each picture, and the tables."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from engine.language import mark, number, plain_numbers, tr
from engine.quantization import kept
from engine.quantization.coverage import size_words
from engine.quantization.kept import retold
from engine.quantization.results import Benchmark, BenchmarkRow, Interval
from engine.quantization.titles import row_title
from engine.text.protocols import SENTENCES

# English keys, which are the heads in files too; a window shows its own words for them.
COLUMNS = ("Scheme", "Modules", "MB", "Smaller", "Loss", "Perplexity", "Seconds", "Words/s", "Faster")
MORE_COLUMNS = ("Protocol", "Perplexity, 95 %", "Loss − first, 95 %", "KL (nats)", "Same top-1", "IQR (s)")
ANY_COLUMNS = (
    "Scheme", "Modules", "MB", "Smaller", "Right", "Max error", "Relative error", "SQNR (dB)", "Same argmax",
    "ms a call", "IQR (ms)", "Faster",
)  # fmt: skip
DASH = "–"
SAME_LOSS = 1e-5
FAST_CURVE = mark(
    "The fast protocol reads several places at once: only at its end has it scored the words of the others."
)


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
        return tr("{title} takes {size:.2f} MB.", title=row_title(first), size=first.size_mb)
    title, times = row_title(smallest), first.size_mb / smallest.size_mb
    parts = result.parts[result.rows.index(smallest)]
    if not parts:
        return tr("{title} is {times:.2f} times smaller.", title=title, times=times)
    largest = max(parts, key=lambda part: part.size_bytes)
    return tr(
        "{title} is {times:.2f} times smaller; {share:.0f} % of what is left is {part}, {size}.",
        title=title,
        times=times,
        share=100 * largest.size_bytes / sum(part.size_bytes for part in parts),
        part=largest.name,
        size=size_words(largest.size_bytes),
    )


def time_sentence(result: Benchmark) -> str:
    """How much faster the fastest row is than the first; a simulated one, whose time says nothing, does not count."""
    timed = [row for row in result.rows if speed(row) is not None]
    measured = [row for row in timed if row.kind != "simulated"]
    if len(timed) < 2:
        return tr("Not measured yet.")
    if len(measured) < 2:
        return tr("A simulated scheme runs in float32: its time says nothing.")
    threads = result.environment.threads
    on = tr("on 1 thread") if threads == 1 else tr("on {threads} threads", threads=threads)
    first, fastest = measured[0], max(measured, key=_speed)
    if result.measure == "text":
        on = tr("{threads}, after {words:,} words", threads=on, words=first.tokens)
    if fastest is first:
        return tr("{title} is the fastest {threads}.", title=row_title(first), threads=on)
    return tr(
        "{title} is {times:.1f} times as fast {threads}.",
        title=row_title(fastest),
        times=_speed(fastest) / _speed(first),
        threads=on,
    )


def milliseconds_per_thousand(row: BenchmarkRow) -> float:
    """Milliseconds that 1,000 words take; the row has scored at least one."""
    return 1e6 * row.seconds / row.tokens


def loss_sentence(result: Benchmark) -> str:
    """The running loss of every row."""
    losses = [f"{row_title(row)} {number(row.loss, '.4f')}" for row in result.rows if row.loss is not None]
    if not losses:
        return tr("Not measured yet.")
    return tr(
        "{losses} after {words:,} of {total:,} words.",
        losses=("; " if any("," in row_title(row) for row in result.rows) else ", ").join(losses),
        words=result.rows[0].tokens,
        total=result.tokens_total,
    )


def difference_sentence(row: BenchmarkRow, first: BenchmarkRow) -> str:
    """Whether a row's loss differs from the first one's by more than chance explains; empty where nobody can tell."""
    found = row.difference
    if found is None:
        return ""
    titles: dict[str, Any] = {"title": row_title(row), "first": row_title(first)}
    if max(abs(found.low), abs(found.high)) < SAME_LOSS:
        return tr("The loss of {title} is that of {first} to {least:g}.", **titles, least=SAME_LOSS)
    if found.low <= 0 <= found.high:
        return tr(
            "The loss of {title} cannot be told from that of {first}: {low:+.4f} to {high:+.4f} at 95 %.",
            **titles,
            low=found.low,
            high=found.high,
        )
    return tr(
        "{title} changes the loss of {first} by {mean:+.4f}, {low:+.4f} to {high:+.4f} at 95 %.",
        **titles,
        mean=found.mean,
        low=found.low,
        high=found.high,
    )


def estimated_seconds(rows: Sequence[BenchmarkRow], tokens: int) -> float | None:
    """How long ``tokens`` words will take at the speeds measured before; None without a measurement."""
    if not rows or any(row.words_per_s is None for row in rows):
        return None
    return sum(tokens / _speed(row) for row in rows)


def markdown(result: Benchmark) -> str:
    """The table with all that it depends on under it, in English."""
    with plain_numbers():
        return _markdown(result)


def _markdown(result: Benchmark) -> str:
    heads = columns(result)
    lines = [" | ".join(heads), " | ".join(["---", *["---:"] * (len(heads) - 1)])]
    lines += [" | ".join(_markdown_cell(cell) for cell in row) for row in cells(result)]
    lines = [f"| {line} |" for line in lines]
    lines += ["", *(f"- {note}" for note in notes(result)), "", environment_sentence(result), "", date_sentence(result)]
    return "\n".join(lines) + "\n"


def notes(result: Benchmark) -> list[str]:
    """Whole sentences that belong under the table: what became of the modules, what is simulated, how sure it is."""
    pairs = zip(result.rows, result.coverage, strict=True)
    found = [
        f"{row_title(row)}: {covered.sentence}"
        for row, covered in pairs
        if row.scheme != "float32" or any(module.dtype == "quantized" for module in covered.modules)
    ]
    found += dict.fromkeys(
        tr(
            "{title} runs as {execution}. {says}",
            title=row_title(row),
            execution=tr(kept.EXECUTIONS.get(row.execution, row.execution)),
            says=_says(row),
        )
        for row in result.rows
        if row.says
    )
    if result.measure == "text":
        found += filter(None, (difference_sentence(row, result.rows[0]) for row in result.rows[1:]))
        near = next((row.closeness for row in result.rows if row.closeness is not None), None)
        if near is not None:
            found.append(tr("KL and same top-1 are against float32 over the first {words:,} words.", words=near.words))
        found += [
            tr("{title}: KL and same top-1 are {note}.", title=row_title(row), note=retold(row.closeness.note))
            for row in result.rows
            if row.closeness is not None and row.closeness.note
        ]
        if any(row.protocol == "fast" for row in result.rows):
            found.append(tr(FAST_CURVE))
    found += filter(None, [retold(result.amount_sentence)])
    if result.repeats > 1:
        found.append(
            tr("Times are medians of {count} repeats, taken in turns after a warm-up.", count=result.repeats_done)
        )
    found.append(result.quietness.sentence)
    if result.is_partial and result.measure == "text":
        found.append(
            tr("Not finished: the rows are what was measured after {words:,} words.", words=result.rows[0].tokens)
        )
    elif result.is_partial:
        found.append(tr("Not finished: the rows are what was measured until then."))
    return found


def environment_sentence(result: Benchmark) -> str:
    """What the figures depend on, on one line."""
    machine = result.environment
    threads = tr("{threads} of {cores} cores", threads=machine.threads, cores=machine.cores)
    subject = retold(result.text_title)
    if result.measure == "text":
        subject = tr(
            "{text}, {words:,} words, {protocols}",
            text=subject,
            words=result.tokens_total,
            protocols=protocols_text(result),
        )
    return (
        f"{subject} · torch {machine.torch}, {machine.quantized_engine} · {machine.cpu}, {threads} · {machine.platform}"
    )


def protocols_text(result: Benchmark) -> str:
    """``tutorial protocol``, or all that were run."""
    names = list(dict.fromkeys(row.protocol for row in result.rows))
    if len(names) == 1:
        return tr("{name} protocol", name=names[0])
    return tr("protocols {names}", names=", ".join(names))


def date_sentence(result: Benchmark) -> str:
    """When, with what model and seed."""
    machine = result.environment
    model = f" {result.model}, {retold(result.weights)}." if result.model else ""
    said = tr(
        "Measured {date}, Python {python}, seed {seed}.", date=machine.date, python=machine.python, seed=result.seed
    )
    return said + model


def speed(row: BenchmarkRow) -> float | None:
    """Words a second, or calls a second of a model that reads no text."""
    if row.words_per_s is not None:
        return row.words_per_s
    return 1 / row.seconds if row.protocol == "call" and row.seconds > 0 else None


def _says(row: BenchmarkRow) -> str:
    """What the products run in: the scheme's sentence, and the protocol's where that is not the tutorial's."""
    added = next((each for each in SENTENCES.values() if row.says.endswith(f" {each}")), "")
    return f"{retold(row.says.removesuffix(f' {added}'))} {tr(added)}" if added else retold(row.says)


def _cells(row: BenchmarkRow, first: BenchmarkRow) -> tuple[str, ...]:
    start = _start_cells(row, first)
    if row.loss is None or row.perplexity is None:
        return (*start, *DASH * 5)
    faster = _speed(row) / _speed(first) if first.words_per_s else 1.0
    return (
        *start,
        number(row.loss, ".4f"),
        number(row.perplexity, ".1f"),
        number(row.seconds, ".2f"),
        number(row.words_per_s or 0.0, ",.0f"),
        f"{number(faster, '.2f')}×",
    )


def _more_cells(row: BenchmarkRow) -> tuple[str, ...]:
    near, spread = row.closeness, row.spread
    return (
        row.protocol,
        _interval(row.perplexity_interval, ".1f"),
        _interval(row.difference, "+.4f"),
        number(near.kl, ".5f") if near is not None else DASH,
        _percent(near.same_top1) if near is not None else DASH,
        number(spread.iqr, ".2f") if spread is not None and len(row.repeat_seconds) > 1 else DASH,
    )


def _any_cells(row: BenchmarkRow, first: BenchmarkRow) -> tuple[str, ...]:
    error, spread = row.output_error, row.spread
    start = _start_cells(row, first)
    right = _percent(row.task.share) if row.task is not None else DASH
    if error is None:
        judged = (right, *DASH * 4)
    else:
        decibels = tr("equal") if error.sqnr_db is None else number(error.sqnr_db, ".1f")
        same = _percent(error.same_argmax) if error.same_argmax is not None else DASH
        judged = (right, number(error.max_abs, ".3g"), number(error.relative, ".3g"), decibels, same)
    if spread is None:
        return (*start, *judged, *DASH * 3)
    faster = f"{number(first.seconds / row.seconds, '.2f')}×" if row.seconds > 0 and first.seconds > 0 else DASH
    return (*start, *judged, number(1e3 * row.seconds, ".3f"), number(1e3 * spread.iqr, ".3f"), faster)


def _start_cells(row: BenchmarkRow, first: BenchmarkRow) -> tuple[str, ...]:
    smaller = f"{number(first.size_mb / row.size_mb, '.2f')}×" if row.size_mb else DASH
    modules = tr("{count} of {total}", count=row.modules_quantized, total=row.modules_total)
    return row_title(row), modules, number(row.size_mb, ".2f"), smaller


def _interval(found: Interval | None, form: str) -> str:
    if found is None:
        return DASH
    return tr("{low} to {high}", low=number(found.low, form), high=number(found.high, form))


def _percent(share: float) -> str:
    return f"{number(100 * share, '.1f')} %"


def _markdown_cell(text: str) -> str:
    return text.replace("\\", "\\\\").replace("|", "\\|").replace("\n", " ")


def _speed(row: BenchmarkRow) -> float:
    found = speed(row)
    assert found is not None
    return found

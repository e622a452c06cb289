"""``bench``: float and quantized models side by side; what was measured is printed even after Ctrl+C."""

from __future__ import annotations

import argparse
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.commands.arguments import add_threads, check_threads, open_chosen
from engine.commands.bench_text import as_text, sweep_text
from engine.errors import EngineError
from engine.handle import WORD_MODEL, ModelHandle
from engine.progress import Progress
from engine.text.corpus import SPLITS

if TYPE_CHECKING:
    from engine.quantization.plan import BenchmarkPlan
    from engine.quantization.results import Benchmark
    from engine.quantization.sweep import Sweep

__all__ = ["HELP", "add_arguments", "as_text", "run"]

HELP = "size, loss and time of the float32 and the quantized model, in turns"
DESCRIPTION = """Size, loss and time of the float32 and the quantized model, in turns.

A sweep has several --model and --scheme. With --job K/N this machine runs its share of all pairs, each in turns with
the first scheme, and --out FILE keeps its rows; when all N jobs are done, --merge FILE FILE ... prints them as one
table. Jobs need nothing of one another: give each K from 1 to N to any scheduler, for example

  bench --model word-lstm --model lenet --scheme float32 --scheme tutorial-int8 --job 1/4 --out job1.json
  bench --merge job1.json job2.json job3.json job4.json
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.description = DESCRIPTION
    parser.add_argument(
        "--model",
        action="append",
        metavar="M",
        help=f"a model of the gallery, or a file or folder of weights; may be repeated ({WORD_MODEL})",
    )
    parser.add_argument("--vocabulary", type=Path, metavar="FILE", help="the words of a file of weights, one a line")
    parser.add_argument("--corpus", type=Path, metavar="DIR", help="folder with train, valid and test.txt (own text)")
    parser.add_argument("--split", choices=SPLITS, default="test", help="which file of the corpus (%(default)s)")
    parser.add_argument(
        "--tokens", default="full", metavar="N", help="words to score: quick, normal, full or a number (%(default)s)"
    )
    parser.add_argument(
        "--scheme",
        action="append",
        metavar="A",
        help="a quantization scheme, or A@P with its protocol; may be repeated (float32, tutorial-int8)",
    )
    parser.add_argument(
        "--protocol",
        action="append",
        metavar="P",
        help="tutorial, exact or fast: once for all schemes, or once for each (tutorial)",
    )
    parser.add_argument("--repeats", type=int, metavar="N", help="timed passes (1; 9 for a model that reads no text)")
    parser.add_argument("--seed", type=int, default=0, metavar="K", help="for the resamples of the intervals (0)")
    add_threads(parser)
    parser.add_argument("--no-history", action="store_true", help="do not keep the run in the history")
    shape = parser.add_mutually_exclusive_group()
    shape.add_argument("--markdown", action="store_true", help="print a Markdown table")
    shape.add_argument("--csv", action="store_true", help="print comma-separated values")
    parser.add_argument("--html", type=Path, metavar="FILE", help="also write a report with pictures")
    parser.add_argument("--job", metavar="K/N", help="run the K-th of N shares of a sweep")
    parser.add_argument("--out", type=Path, metavar="FILE", help="also write the rows of a sweep or a job as JSON")
    parser.add_argument("--merge", type=Path, nargs="+", metavar="FILE", help="run nothing: join the files of all jobs")


def run(options: argparse.Namespace) -> dict[str, Any]:
    if options.merge:
        return _merged(options)
    check_threads(options.threads)
    from engine.quantization.plan import DEFAULT_ENTRIES, BenchmarkPlan, checked, parse_amount, parse_entries
    from engine.quantization.schemes import find_scheme

    names = [entry.scheme for entry in DEFAULT_ENTRIES]
    plan = BenchmarkPlan(
        parse_entries(options.scheme or names, options.protocol or ()),
        parse_amount(options.tokens),
        options.repeats,
        options.threads,
        str(options.corpus) if options.corpus is not None else None,
        options.split,
        options.seed,
    )
    checked(plan)
    for entry in plan.entries:
        find_scheme(entry.scheme)
    models = options.model or [WORD_MODEL]
    is_sweep = options.job is not None or len(models) > 1
    if is_sweep and options.html is not None:
        raise EngineError("--html is for one run: leave it out of a sweep, and use --markdown or --csv.")
    if not is_sweep and options.out is not None:
        raise EngineError("--out is for sweeps: add --job, or use --json for a single run.")
    # Opened first: a place that cannot be written to is better known before the run.
    with _place_for(options.html) as page, _place_for(options.out) as rows:
        if is_sweep:
            return _sweep(options, models, plan, rows)
        handle = _opened(options, models[0])
        result, history = _measured(options, handle, plan)
        if page is not None:
            from engine.quantization.report_html import as_html

            page.write_text(as_html(result), encoding="utf-8", newline="\n")
        if options.markdown or options.csv:
            _print_as(options, [result])
        return as_dict(result, handle, history)


def as_dict(result: Benchmark, handle: ModelHandle, history: dict[str, Any]) -> dict[str, Any]:
    """The JSON object of one run."""
    from engine.quantization.plain_data import to_plain

    return {
        "environment": {
            **to_plain(result.environment),
            "model": handle.name,
            "weights": handle.provenance,
            "text": result.text_title,
            "tokens": result.tokens_total,
            "seed": result.seed,
        },
        "rows": [
            {**to_plain(row), "coverage": covered.sentence}
            for row, covered in zip(result.rows, result.coverage, strict=True)
        ],
        "partial": result.is_partial,
        "measure": result.measure,
        "repeats": result.repeats,
        "repeats_done": result.repeats_done,
        "amount": result.amount_sentence,
        "quietness": {**to_plain(result.quietness), "sentence": result.quietness.sentence},
        "history": history,
    }


def _opened(options: argparse.Namespace, model: str) -> ModelHandle:
    return open_chosen(argparse.Namespace(**{**vars(options), "model": model}))


def _measured(
    options: argparse.Namespace, handle: ModelHandle, plan: BenchmarkPlan
) -> tuple[Benchmark, dict[str, Any]]:
    """The result, perhaps a partial one, and what became of it in the history."""
    from engine.quantization.any_model import benchmark_for
    from engine.quantization.results import Benchmark

    work = benchmark_for(handle, plan)
    latest: Benchmark | None = None
    is_told = False
    try:
        while True:
            item = next(work)
            if not isinstance(item, Benchmark):
                options.report(item)
                continue
            latest = item
            if latest.estimated_seconds is not None and not is_told:
                is_told = True
                options.report(Progress(0, 0, f"About {latest.estimated_seconds:,.0f} s in all"))
    except StopIteration as stop:
        latest = stop.value
    except KeyboardInterrupt:
        work.close()
        if latest is None:
            raise
    assert latest is not None
    return latest, _kept(options, latest)


def _kept(options: argparse.Namespace, result: Benchmark) -> dict[str, Any]:
    """Puts a run into the history; that it cannot be kept is no reason to lose it here."""
    if options.no_history or not any(row.seconds for row in result.rows):
        return {}
    from engine.quantization.history import History, default_path

    history = History(default_path())
    try:
        number = history.add(result)
    except EngineError as error:
        return {"problem": str(error)}
    return {"run": number, **({"notice": history.notice} if history.notice else {})}


def _place_for(path: Path | None) -> AbstractContextManager[Path | None]:
    from engine.files import atomic_path

    return atomic_path(path) if path is not None else nullcontext()


def _sweep(options: argparse.Namespace, models: list[str], plan: BenchmarkPlan, file: Path | None) -> dict[str, Any]:
    import json
    from dataclasses import replace

    from engine.quantization.plain_data import to_plain
    from engine.quantization.sweep import Sweep, SweepRun, entries_of, parse_job, units

    job, jobs = parse_job(options.job) if options.job is not None else (1, 1)
    share = units(models, plan.entries, job=job, jobs=jobs)
    for model in models:  # a name that is wrong is better known before the first of many runs
        _opened(options, model)
    runs: list[SweepRun] = []
    for unit in share:
        handle = _opened(options, unit.model)
        result, _ = _measured(options, handle, replace(plan, entries=entries_of(unit, plan.entries)))
        runs.append(SweepRun(unit.model, unit.places, result))
        if result.is_partial:
            break
    sweep = Sweep(tuple(models), plan.entries, job, jobs, tuple(runs))
    if file is not None:
        text = json.dumps(to_plain(sweep), ensure_ascii=False, indent=1) + "\n"
        file.write_text(text, encoding="utf-8", newline="\n")
    return _sweep_dict(options, sweep)


def _merged(options: argparse.Namespace) -> dict[str, Any]:
    from engine.quantization.sweep import merge, read_sweep

    if options.html is not None:
        raise EngineError("--html is for one run: leave it out with --merge, and use --markdown or --csv.")
    return _sweep_dict(options, merge([read_sweep(path) for path in options.merge]))


def _sweep_dict(options: argparse.Namespace, sweep: Sweep) -> dict[str, Any]:
    from engine.quantization.plain_data import to_plain
    from engine.quantization.sweep import rows_of

    results = [run.result for run in sweep.runs]
    if options.markdown or options.csv:
        _print_as(options, results)
    rows = [
        {"model": each.model, **to_plain(each.row), "faster": each.faster, "smaller": each.smaller,
         "cpu": each.result.environment.cpu}
        for each in rows_of(sweep)
    ]  # fmt: skip
    return {
        **to_plain(sweep),
        "rows": rows,
        "partial": any(result.is_partial for result in results),
        "text": sweep_text(sweep, rows),
    }


def _print_as(options: argparse.Namespace, results: list[Benchmark]) -> None:
    """Has the command line print Markdown or CSV instead of the text."""
    from engine.quantization.report import markdown
    from engine.quantization.report_files import as_csv

    if options.markdown:
        text = "\n".join(f"## {result.model}\n\n{markdown(result)}" if len(results) > 1 else markdown(result)
                         for result in results)  # fmt: skip
    else:
        tables = [as_csv(result) for result in results]
        text = tables[0] + "".join(table.partition("\n")[2] for table in tables[1:]) if tables else ""
    options.as_text = lambda result: text.rstrip("\n")

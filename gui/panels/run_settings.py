"""A stored run's settings, put back into the bench."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from engine.language import tr
from engine.quantization.history import StoredRun
from engine.quantization.plan import BenchmarkPlan
from gui.models.history_table import run_name

if TYPE_CHECKING:
    from gui.bench import Bench
    from gui.session import Session


def put_back(run: StoredRun, plan: BenchmarkPlan, bench: Bench, session: Session) -> str:
    """Sets a run's plan and says what was done; chooses its model if that is open.

    Raises:
        EngineError: the settings are not possible here.
    """
    is_gone = plan.corpus is not None and not Path(plan.corpus).is_dir()
    if is_gone:
        plan = replace(plan, corpus=None, split="test")
    is_open = True
    if session.word_model is not None and session.word_model.name == run.model:
        bench.set_choice("word")
    elif session.model is not None and session.model.name == run.model:
        bench.set_choice("open")
    else:
        is_open = False
        # the ticks are of its own modules
        plan = replace(plan, entries=tuple(replace(entry, modules=None) for entry in plan.entries))
    bench.restore(plan)
    said = [_done(run, bench, is_open=is_open)]
    if is_gone:
        said.append(tr("Its folder of texts is gone: the text that ships is set."))
    return " ".join(said)


def _done(run: StoredRun, bench: Bench, *, is_open: bool) -> str:
    if is_open:
        return tr("The settings of {run} are set: F5 measures them again.", run=run_name(run))
    if bench.model is None:
        return tr(
            "The settings of {run} are set, but {model} is not open: open it to measure them again.",
            run=run_name(run),
            model=run.model or tr("its model"),
        )
    return tr(
        "The settings of {run} are set, but {model} is not open: F5 measures {other} with them.",
        run=run_name(run),
        model=run.model or tr("its model"),
        other=bench.model.title,
    )

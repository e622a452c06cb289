"""What the panels of Quantize share: the model, what is compared, how it is measured, and the latest result."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, get_args

from PySide6.QtCore import QObject, QTimer, Signal

from engine.errors import EngineError
from engine.language import tr
from engine.quantization.any_model import benchmark_for
from engine.quantization.estimate import Estimate
from engine.quantization.history import FILE_NAME, History
from engine.quantization.plain_data import UnreadableError, from_plain, to_plain
from engine.quantization.plan import DEFAULT_ENTRIES, Amount, BenchmarkPlan, Entry, Protocol, Split, checked
from engine.quantization.results import Benchmark
from engine.text.sources import TextFacts, describe_text
from gui.bench_work import EntryFacts, PlanFacts, estimated, facts_of
from gui.panels.live_call import LiveCall
from gui.undo import EditHistory

if TYPE_CHECKING:
    from engine.handle import ModelHandle
    from gui.panels.base import Host
    from gui.tasks import Task

ModelChoice = Literal["word", "open"]
ESTIMATE_AFTER_MS = 250
RUN_LANE, FACTS_LANE, TEXT_LANE, ESTIMATE_LANE, KEEP_LANE = "benchmark", "facts", "text", "estimate", "keep run"
MOST_ENTRIES = 8


class Bench(QObject):
    """The settings of the next run and the result of the latest; setters are idempotent.

    ``choice`` says which model is quantized: the session's word model (*word*) or the open one (*open*). ``settings``
    are the plan of the next run, but for its seed. The entry number ``current`` is the one that is edited: ``scheme``,
    ``modules`` and ``protocol`` are its own. ``facts`` are what its entries will make of the model, known without
    running anything; None until the engine has told. ``latest`` is what was measured last, also while it is partial.
    ``runs`` is the file of all runs; ``history`` the undo steps of the tab. ``problem`` is why the last run could not
    be made or kept, in a sentence.

    Signals:
        model_changed(): another model is quantized.
        settings_changed(): entries, text, amount, repeats, threads, or which entry is edited.
        facts_changed(): ``facts`` are others.
        text_changed(): ``text_facts`` are known now, or no longer.
        estimate_changed(): ``estimate`` or ``estimate_problem`` is another one.
        result_changed(object): a ``Benchmark``, also each partial one of a run; None when the model is another one.
        progressed(object): a ``Progress`` of the run.
        running_changed(bool): a run has started or ended.
        run_stored(object): the number that a finished or cancelled run has in ``runs``.
        problem_changed(str): a run could not be made or kept.
    """

    model_changed = Signal()
    settings_changed = Signal()
    facts_changed = Signal()
    text_changed = Signal()
    estimate_changed = Signal()
    result_changed = Signal(object)
    progressed = Signal(object)
    running_changed = Signal(bool)
    run_stored = Signal(object)
    problem_changed = Signal(str)

    def __init__(self, host: Host, parent: QObject | None = None, *, is_awake: bool = True) -> None:
        """Asleep, it asks the engine for nothing by itself; see ``set_awake``."""
        super().__init__(parent)
        self.host = host
        self.history = EditHistory(self)
        self.runs = History(host.context.settings.folder / FILE_NAME)
        self.choice: ModelChoice = "word"
        self.settings = BenchmarkPlan(DEFAULT_ENTRIES, amount="quick", repeats=None)
        self.current = 1
        self.facts: PlanFacts | None = None
        self.text_facts: TextFacts | None = None
        self.estimate: Estimate | None = None
        self.estimate_problem = ""
        self.latest: Benchmark | None = None
        self.problem = ""
        self.was_cancelled = self.was_model_changed = False  # how the last run ended
        self.model: ModelHandle | None = self._chosen
        self._task: Task | None = None
        self._measured: Benchmark | None = None  # by the run that is on, or the last one
        self._is_kept = True
        self._text_task: Task | None = None
        self._estimate_task: Task | None = None
        self._estimate_key: object = None
        self._facts_call = LiveCall(host, FACTS_LANE, self)
        self._facts_call.succeeded.connect(self._take_facts)
        self._estimate_timer = QTimer(self, singleShot=True, interval=ESTIMATE_AFTER_MS)
        self._estimate_timer.timeout.connect(self._estimate)
        host.context.session.word_model_changed.connect(self._follow_model)
        host.context.session.model_changed.connect(self._follow_model)
        self._is_awake = is_awake
        self._describe()
        self._ask_facts()

    def set_awake(self, is_awake: bool) -> None:
        """Asleep it asks the engine for nothing by itself: nobody has looked at the tab yet."""
        if is_awake != self._is_awake:
            self._is_awake = is_awake
            self._describe()
            self._ask_facts()
            self._want_estimate()

    # The model and the text

    @property
    def reads_text(self) -> bool:
        """The model is a word model; any other is called on an input of its own."""
        return self.model is not None and self.model.dictionary is not None

    @property
    def text(self) -> Path | None:
        """The corpus folder; None for the text that ships."""
        return None if self.settings.corpus is None else Path(self.settings.corpus)

    def set_choice(self, choice: ModelChoice) -> None:
        if choice not in get_args(ModelChoice):
            raise ValueError(f"{choice!r} is no choice of a model")
        if choice != self.choice:
            self.choice = choice
            self.settings_changed.emit()
            self._follow_model()

    def set_text(self, corpus: Path | None, split: Split = "test") -> None:
        self._set(corpus=None if corpus is None else str(corpus), split=split)

    # What is compared

    @property
    def entries(self) -> tuple[Entry, ...]:
        return self.settings.entries

    @property
    def entry(self) -> Entry:
        """The one that is edited."""
        return self.entries[self.current]

    @property
    def scheme(self) -> str:
        """The edited entry's, as it is spelled: ``simulated:bits=3``."""
        return self.entry.scheme

    @property
    def modules(self) -> tuple[str, ...] | None:
        """The edited entry's, None for all that its scheme supports."""
        return self.entry.modules

    @property
    def protocol(self) -> Protocol:
        return self.entry.protocol

    @property
    def entry_facts(self) -> EntryFacts | None:
        """Those of the edited entry, unless they are still on their way."""
        if self.facts is None or len(self.facts.entries) <= self.current:
            return None
        found = self.facts.entries[self.current]
        return found if found.entry == self.entry and self.facts.handle is self.model else None

    def select_entry(self, index: int) -> None:
        if 0 <= index < len(self.entries) and index != self.current:
            self.current = index
            self.settings_changed.emit()

    def set_entries(self, entries: Sequence[Entry], current: int | None = None) -> None:
        """Another list, 1 to 8 of them; more are left out, and so is an empty list."""
        if entries:
            entries = tuple(entries)[:MOST_ENTRIES]
            current = min(max(self.current if current is None else current, 0), len(entries) - 1)
            self._set(current=current, entries=entries)

    def set_scheme(self, scheme: str) -> None:
        """Edits the scheme; which modules are ticked starts anew with another kind of scheme."""
        is_other = scheme.partition(":")[0] != self.scheme.partition(":")[0]
        if scheme != self.scheme:
            self._edit(scheme=scheme, modules=None if is_other else self.modules)

    def set_modules(self, modules: Sequence[str] | None) -> None:
        self._edit(modules=None if modules is None else tuple(modules))

    def set_protocol(self, protocol: Protocol) -> None:
        self._edit(protocol=protocol)

    def add_entry(self, entry: Entry | None = None) -> None:
        """One more to compare, at the end, which is edited from then on; without an entry another like the edited."""
        if len(self.entries) < MOST_ENTRIES:
            self.set_entries((*self.entries, entry or self.entry), len(self.entries))

    def remove_entry(self, index: int) -> None:
        """The last one stays."""
        if len(self.entries) > 1 and 0 <= index < len(self.entries):
            current = self.current - (index < self.current)
            self.set_entries((*self.entries[:index], *self.entries[index + 1 :]), current)

    # How it is measured

    @property
    def tokens(self) -> Amount:
        """``quick``, ``normal``, ``full`` or a number of words."""
        return self.settings.amount

    @property
    def repeats(self) -> int | None:
        """None for what suits the model."""
        return self.settings.repeats

    @property
    def threads(self) -> int:
        return self.settings.threads

    def set_tokens(self, tokens: Amount) -> None:
        self._set(amount=tokens)

    def set_repeats(self, repeats: int | None) -> None:
        self._set(repeats=repeats)

    def set_threads(self, threads: int) -> None:
        self._set(threads=threads)

    # Kept settings

    def settings_dict(self) -> dict[str, Any]:
        """All settings as plain values."""
        return {"model": self.choice, "current": self.current, "plan": to_plain(self.settings)}

    def restore(self, settings: Mapping[str, Any] | BenchmarkPlan) -> None:
        """Takes over what ``settings_dict`` gave, or a stored run's plan.

        Raises:
            ValueError: it is something else.
            EngineError: it is not possible here.
        """
        if isinstance(settings, BenchmarkPlan):
            self._set(current=0 if len(settings.entries) == 1 else 1, **_fields(checked(settings)))
            return
        try:
            plan = checked(from_plain(BenchmarkPlan, settings["plan"]))
            choice, current = settings.get("model", "word"), settings.get("current", 0)
        except (KeyError, TypeError, AttributeError, UnreadableError) as error:
            raise ValueError("not the settings of a benchmark") from error
        if choice not in get_args(ModelChoice) or not isinstance(current, int):
            raise ValueError("not the settings of a benchmark")
        if plan.corpus is not None and not Path(plan.corpus).is_dir():
            plan = replace(plan, corpus=None, split="test")  # the folder is gone
        self.set_choice(choice)
        self._set(current=min(max(current, 0), len(plan.entries) - 1), **_fields(plan))

    # Running

    @property
    def is_running(self) -> bool:
        return self._task is not None

    @property
    def can_run(self) -> bool:
        """There is a model, and no entry has a problem that is known."""
        return self.model is not None and not self.is_running and not self.entry_problem

    @property
    def entry_problem(self) -> str:
        """Why the first of the entries that are not possible cannot run, in a sentence."""
        facts = self.facts.entries if self.facts is not None and self.facts.handle is self.model else ()
        by_entry = {each.entry: each.problem for each in facts}
        return next((by_entry[entry] for entry in self.entries if by_entry.get(entry)), "")

    def start(self, *, amount: Amount | None = None, is_kept: bool = True) -> None:
        """Measures what is set, or with another ``amount``; does nothing while a run is on.

        Every run is kept in ``runs`` unless it ``is_kept`` not, as the one that shows something at the start.
        """
        if self.model is None or self.is_running:
            return
        self._stop_estimate()
        plan = replace(self.settings, seed=self.host.context.seed.for_run())
        if amount is not None:
            plan = replace(plan, amount=amount, repeats=1 if self.reads_text else plan.repeats)
        self.was_cancelled = self.was_model_changed = False
        self._set_problem("")
        self._measured = None
        self._is_kept = is_kept
        self._task = task = self.host.run_long(benchmark_for, self.model, plan, title=tr("Benchmark"), lane=RUN_LANE)
        task.progressed.connect(self.progressed)
        task.partial_ready.connect(self._take)
        task.succeeded.connect(self._take)
        task.cancelled.connect(self._note_cancelled)
        task.failed.connect(self._show_failure)
        task.finished.connect(partial(self._end, task))
        self.running_changed.emit(True)

    def cancel(self) -> None:
        """Ends the run; what was measured stays, and is kept."""
        if self._task is not None:
            self._task.cancel()

    # The run's side

    def _take(self, result: Benchmark) -> None:
        if not self.was_model_changed:
            self.latest = self._measured = result
            self.result_changed.emit(result)

    def _note_cancelled(self) -> None:
        self.was_cancelled = True

    def _show_failure(self, error: BaseException) -> None:
        if isinstance(error, EngineError):
            self._set_problem(str(error))

    def _end(self, task: Task) -> None:
        if task is not self._task:
            return
        self._task = None
        result = self._measured  # not the latest: that is a former run's where this one has measured nothing
        self.running_changed.emit(False)
        if result is not None and not self.was_model_changed:
            self.result_changed.emit(result)
            has_rows = any(row.tokens or row.repeat_seconds for row in result.rows)
            if self._is_kept and has_rows and not self.problem:
                self._keep(result)
        self._want_estimate()

    def _keep(self, result: Benchmark) -> None:
        task = self.host.run_long(_kept, self.runs, result, title=tr("Keeping the run"), lane=KEEP_LANE)
        task.succeeded.connect(self._note_kept)

    def _note_kept(self, answer: int | EngineError) -> None:
        if isinstance(answer, EngineError):
            self._set_problem(str(answer))
        else:
            self.run_stored.emit(answer)

    def _set_problem(self, problem: str) -> None:
        if problem != self.problem:
            self.problem = problem
            self.problem_changed.emit(problem)

    # What is known beforehand

    @property
    def _chosen(self) -> ModelHandle | None:
        session = self.host.context.session
        return session.word_model if self.choice == "word" else session.model

    def _follow_model(self) -> None:
        model = self._chosen
        if model is self.model:
            return
        had_model, self.model = self.model is not None, model
        if self.is_running:
            self.was_model_changed = True
            self.cancel()
        if had_model and any(entry.modules is not None for entry in self.entries):
            entries = tuple(replace(entry, modules=None) for entry in self.entries)
            self.settings = replace(self.settings, entries=entries)  # the ticks belong to the former model
            self.settings_changed.emit()
        self.facts, self.latest = None, None
        self._estimate_key = None
        self.model_changed.emit()
        self.result_changed.emit(None)
        self._describe()
        self._ask_facts()
        self._want_estimate()

    def _set(self, *, current: int | None = None, **changes: Any) -> None:
        settings = replace(self.settings, **changes)
        current = self.current if current is None else current
        if settings == self.settings and current == self.current:
            return
        before, self.settings = self.settings, settings
        self.current = min(current, len(settings.entries) - 1)
        self.settings_changed.emit()
        if (before.corpus, before.split) != (settings.corpus, settings.split):
            self._describe()
        if before.entries != settings.entries:
            self._ask_facts()
        self._want_estimate()

    def _edit(self, **changes: Any) -> None:
        entries = list(self.entries)
        entries[self.current] = replace(self.entry, **changes)
        self._set(entries=tuple(entries))

    def _ask_facts(self) -> None:
        if self.model is not None and self._is_awake:
            self._facts_call.ask(facts_of, self.model, self.entries, title=tr("Counting the bytes"))

    def _take_facts(self, token: object, facts: PlanFacts) -> None:
        if facts.handle is self.model:
            self.facts = facts
            self.facts_changed.emit()

    def _describe(self) -> None:
        if self._text_task is not None:
            self._text_task.replace()
            self._text_task = None
        self.text_facts = None
        if self.model is not None and self.reads_text and self._is_awake:
            self._text_task = task = self.host.run_long(
                describe_text, self.model, self.text, self.settings.split, title=tr("Reading the text"), lane=TEXT_LANE
            )
            task.succeeded.connect(partial(self._take_text, task))
        self.text_changed.emit()

    def _take_text(self, task: Task, facts: TextFacts) -> None:
        if task is self._text_task:
            self.text_facts = facts
            self.text_changed.emit()

    def _want_estimate(self) -> None:
        if self._is_awake and self._estimate_key != self._wanted_estimate:
            self.estimate, self.estimate_problem = None, ""
            self.estimate_changed.emit()
            self._estimate_timer.start()

    @property
    def _wanted_estimate(self) -> object:
        return self.model, self.settings, self.latest if self.latest and not self.is_running else None

    def _stop_estimate(self) -> None:
        self._estimate_timer.stop()
        self._estimate_key = None
        if self._estimate_task is not None:
            self._estimate_task.replace()
            self._estimate_task = None

    def _estimate(self) -> None:
        if self.model is None or self.is_running:
            return
        self._stop_estimate()
        key = self._wanted_estimate
        self._estimate_task = task = self.host.run_long(
            estimated, self.model, self.settings, self.runs, self._speeds,
            title=tr("Estimating the time"), lane=ESTIMATE_LANE,
        )  # fmt: skip
        task.succeeded.connect(partial(self._take_estimate, task, key))

    @property
    def _speeds(self) -> dict[tuple[str, str], float]:
        """Words a second in the latest run, by scheme and protocol, if it had as many threads as the next."""
        latest = self.latest
        if latest is None or latest.environment.threads != self.threads:
            return {}
        return {(row.scheme, row.protocol): row.words_per_s for row in latest.rows if row.words_per_s}

    def _take_estimate(self, task: Task, key: object, answer: Estimate | EngineError) -> None:
        if task is not self._estimate_task:
            return
        self._estimate_task, self._estimate_key = None, key
        self.estimate = answer if isinstance(answer, Estimate) else None
        self.estimate_problem = "" if isinstance(answer, Estimate) else str(answer)
        self.estimate_changed.emit()


def _fields(plan: BenchmarkPlan) -> dict[str, Any]:
    """What of a plan is a setting: the seed is the window's."""
    return {
        "entries": plan.entries[:MOST_ENTRIES],
        "amount": plan.amount,
        "repeats": plan.repeats,
        "threads": plan.threads,
        "corpus": plan.corpus,
        "split": plan.split,
    }


def _kept(runs: History, result: Benchmark) -> int | EngineError:
    """The run's number, or why it could not be kept: the tab works on without."""
    try:
        return runs.add(result)
    except EngineError as error:
        return error

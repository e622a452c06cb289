"""One engine call as the window sees it, and what is left of it afterwards."""

from __future__ import annotations

import time
from dataclasses import dataclass
from enum import Enum
from itertools import count

from PySide6.QtCore import SIGNAL, QObject, Signal

from engine.language import mark
from engine.progress import Progress
from gui.background_call import BackgroundCall, Cancelled, Failed, Outcome

PROGRESS_INTERVAL_S = 0.05
QUICK_LANE = "quick"
# What is over sooner is nothing to tell of, unless it failed.
NOTICED_AFTER_S = 0.25

_numbers = count(1)
_TOLD = (
    *(SIGNAL(f"{name}(PyObject)") for name in ("progressed", "partial_ready", "succeeded", "failed")),
    *(SIGNAL("cancelled()"), SIGNAL("finished()")),
)


class TaskState(Enum):
    """Where a task is; the value is its word on screen, to be translated."""

    WAITING = mark("waiting")
    RUNNING = mark("running")
    STOPPING = mark("stopping")
    DONE = mark("done")
    FAILED = mark("failed")
    CANCELLED = mark("cancelled")


@dataclass(frozen=True)
class TaskRecord:
    """What is left of a finished task; neither its arguments nor its result.

    ``duration_s`` is None when it never started; ``error`` is the text of what ended it, else "".
    """

    number: int
    title: str
    owner: str
    is_long: bool
    state: TaskState
    duration_s: float | None
    error: str = ""


class Task(QObject):
    """A submitted call; it lives in the window's thread, so slots run there.

    Signals:
        progressed(Progress): at most every 50 ms; the last one always.
        partial_ready(object): anything else that the call yields, in order, all of it before the end.
        succeeded(object): the call's result.
        failed(BaseException): the exception that ended it.
        cancelled(): it was cancelled or replaced by a newer call.
        finished(): after exactly one of the former three.
    """

    progressed = Signal(object)
    partial_ready = Signal(object)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    finished = Signal()

    cancel_requested = Signal(object)

    def __init__(self, background: BackgroundCall, *, title: str, owner: str, lane: str) -> None:
        super().__init__()
        self.number = next(_numbers)
        self.title = title
        self.owner = owner
        self.lane = lane
        self.is_long = lane != QUICK_LANE
        self.is_active = True
        self.started_at: float | None = None  # time.perf_counter(); None while it waits for its turn
        self.finished_at: float | None = None  # likewise; None until its end was told
        self.progress: Progress | None = None
        self.error: BaseException | None = None
        self.background = background
        self._is_replaced = False
        self._progressed_at = 0.0
        self._end: TaskState | None = None

    @property
    def state(self) -> TaskState:
        if self._end is not None:
            return self._end
        if self.background.is_cancelled:
            return TaskState.STOPPING
        return TaskState.WAITING if self.started_at is None else TaskState.RUNNING

    @property
    def duration_s(self) -> float | None:
        """How long it has run, until now or its end; None when it never started."""
        if self.started_at is None:
            return None
        return (self.finished_at or time.perf_counter()) - self.started_at

    def record(self) -> TaskRecord | None:
        """What to keep of it once it is finished; None for what nobody would look for."""
        is_short = not self.is_long and (self.duration_s or 0.0) < NOTICED_AFTER_S
        if self.state != TaskState.FAILED and (is_short or self._is_replaced):
            return None
        error = "" if self.error is None else str(self.error) or type(self.error).__name__
        return TaskRecord(self.number, self.title, self.owner, self.is_long, self.state, self.duration_s, error)

    def cancel(self) -> None:
        """Ends the call at its next ``yield``, or before it starts; does nothing when it has ended."""
        if self.is_active and not self.background.is_cancelled:
            self.background.cancel()
            self.cancel_requested.emit(self)

    def replace(self) -> None:
        """Cancels, and drops what the call has yielded or yet returns."""
        self._is_replaced = True
        self.cancel()

    def let_go(self) -> None:
        """Forgets who wanted to hear of it: a slot keeps its owner in memory, which often keeps the task."""
        for signal in _TOLD:
            QObject.disconnect(self, signal, None, None)  # type: ignore[call-overload]  # None is any

    def deliver(self, until: float) -> bool:
        """Emits what is waiting, until the given time; tells whether the runner has to come back by itself."""
        if self._is_replaced:
            self.background.discard_items()
        while (item := self.background.take_item()) is not None:
            self.partial_ready.emit(item[0])
            if time.perf_counter() > until:
                return True
        outcome = self.background.take_outcome()
        now = time.perf_counter()
        is_progress_due = outcome is not None or now - self._progressed_at >= PROGRESS_INTERVAL_S
        if is_progress_due and (progress := self.background.take_progress()) is not None:
            self._progressed_at = now
            self.progress = progress
            self.progressed.emit(progress)
        if outcome is not None and self.is_active:
            self.is_active = False
            self.finished_at = now
            self._emit_outcome(outcome)
        return not is_progress_due

    def _emit_outcome(self, outcome: Outcome) -> None:
        if isinstance(outcome, Failed):
            self._end = TaskState.FAILED
            self.error = outcome.error
            self.failed.emit(outcome.error)
        elif isinstance(outcome, Cancelled) or self.background.is_cancelled:
            self._end = TaskState.CANCELLED
            self.cancelled.emit()
        else:
            self._end = TaskState.DONE
            self.succeeded.emit(outcome.result)
        self.finished.emit()
        self.let_go()

"""The task runner: order, cancelling, replacing, failing, and no thread left behind."""

from __future__ import annotations

import gc
import threading
import time
import weakref
from collections.abc import Generator
from typing import Any

import pytest
from PySide6.QtCore import QObject, QThread, QTimer
from pytestqt.qtbot import QtBot

from engine.errors import EngineError
from engine.progress import Progress
from gui.background_call import MOST_WAITING_ITEMS
from gui.tasks import MOST_RECORDS, Task, TaskRunner, TaskState
from tests.gui.conftest import running_threads
from tests.gui.stand_in_tabs import count, count_for_ever


class Recorder(QObject):
    """All that a task says, in order, with the thread it was heard in."""

    def __init__(self, task: Task) -> None:
        super().__init__()
        self.heard: list[tuple[str, Any]] = []
        self.threads: set[QThread] = set()
        task.progressed.connect(self.on_progressed)
        task.partial_ready.connect(self.on_partial)
        task.succeeded.connect(self.on_succeeded)
        task.failed.connect(self.on_failed)
        task.cancelled.connect(self.on_cancelled)
        task.finished.connect(self.on_finished)

    def _note(self, what: str, value: Any = None) -> None:
        self.heard.append((what, value))
        self.threads.add(QThread.currentThread())

    def on_progressed(self, progress: Progress) -> None:
        self._note("progressed", progress)

    def on_partial(self, item: object) -> None:
        self._note("partial", item)

    def on_succeeded(self, result: object) -> None:
        self._note("succeeded", result)

    def on_failed(self, error: BaseException) -> None:
        self._note("failed", error)

    def on_cancelled(self) -> None:
        self._note("cancelled")

    def on_finished(self) -> None:
        self._note("finished")

    @property
    def end(self) -> list[str]:
        return [what for what, _ in self.heard if what not in ("progressed", "partial")]

    def values(self, what: str) -> list[Any]:
        return [value for name, value in self.heard if name == what]


def wait_until_idle(qtbot: QtBot, runner: TaskRunner) -> None:
    qtbot.waitUntil(lambda: runner.is_idle, timeout=10_000)


def test_a_fast_call_ends_after_its_caller_has_connected(qtbot, runner):
    task = runner.submit(lambda: 42, title="fast")
    recorder = Recorder(task)
    wait_until_idle(qtbot, runner)
    assert recorder.heard == [("succeeded", 42), ("finished", None)]
    assert recorder.threads == {QThread.currentThread()}


def test_the_call_runs_in_another_thread_with_its_arguments(qtbot, runner):
    def call(first: int, *, title_of_result: str) -> tuple[int, str, int]:
        return first, title_of_result, threading.get_ident()

    recorder = Recorder(runner.submit(call, 7, title="call", title_of_result="x"))
    wait_until_idle(qtbot, runner)
    [(first, title, thread)] = recorder.values("succeeded")
    assert (first, title) == (7, "x")
    assert thread != threading.get_ident()


def test_partials_come_in_order_and_before_the_result(qtbot, runner):
    recorder = Recorder(runner.submit(count, 5_000, title="counting"))
    wait_until_idle(qtbot, runner)
    assert recorder.values("partial") == list(range(5_000))
    assert recorder.end == ["succeeded", "finished"]
    assert recorder.heard[-2:] == [("succeeded", 5_000), ("finished", None)]


def test_progress_is_rare_but_its_last_is_always_told(qtbot, runner):
    start = time.perf_counter()
    recorder = Recorder(runner.submit(count, 20_000, title="counting"))
    wait_until_idle(qtbot, runner)
    told = recorder.values("progressed")
    assert len(told) <= (time.perf_counter() - start) / 0.05 + 2
    assert told[-1] == Progress(19_999, 20_000)
    assert [progress.done for progress in told] == sorted(progress.done for progress in told)


def test_a_flood_of_partials_leaves_the_window_alive(qtbot, runner):
    ticks: list[float] = []

    class Ticker(QObject):
        def tick(self) -> None:
            ticks.append(time.perf_counter())

    ticker = Ticker()
    timer = QTimer(interval=5)
    timer.timeout.connect(ticker.tick)
    timer.start()
    task = runner.submit(count_for_ever, title="flood")
    Recorder(task)
    qtbot.waitUntil(lambda: len(ticks) >= 40, timeout=10_000)
    task.cancel()
    wait_until_idle(qtbot, runner)


def test_a_slow_window_slows_the_call_down(qtbot, runner):
    produced: list[int] = []

    def call() -> Generator[int, None, None]:
        for number in range(1_000_000):
            produced.append(number)
            yield number

    task = runner.submit(call, title="flood")
    recorder = Recorder(task)
    qtbot.waitUntil(lambda: task.started_at is not None)
    # The event loop stands still from here: the call must come to rest instead of filling the memory.
    seen = -1
    pause = threading.Event()
    while seen != len(produced):
        seen = len(produced)
        pause.wait(0.1)
    assert len(produced) - len(recorder.values("partial")) <= MOST_WAITING_ITEMS + 1
    task.cancel()
    wait_until_idle(qtbot, runner)


def test_cancel_closes_the_generator_in_its_own_thread(qtbot, runner):
    places: list[int] = []

    def call() -> Generator[int, None, None]:
        places.append(threading.get_ident())
        try:
            while True:
                yield 1
        finally:
            places.append(threading.get_ident())

    task = runner.submit(call, title="endless")
    recorder = Recorder(task)
    qtbot.waitUntil(lambda: bool(recorder.values("partial")))
    start = time.perf_counter()
    task.cancel()
    wait_until_idle(qtbot, runner)
    assert time.perf_counter() - start < 0.2
    assert recorder.end == ["cancelled", "finished"]
    assert places[0] == places[1] != threading.get_ident()


def test_what_was_yielded_before_a_cancel_still_arrives(qtbot, runner):
    gate = threading.Event()

    def call() -> Generator[int, None, None]:
        yield from range(100)
        gate.wait(5)
        yield 100

    task = runner.submit(call, title="counting", is_long=True)
    recorder = Recorder(task)
    qtbot.waitUntil(lambda: task.started_at is not None)
    task.partial_ready.connect(lambda _: task.cancel())
    gate.set()
    wait_until_idle(qtbot, runner)
    partials = recorder.values("partial")
    assert partials == list(range(len(partials)))
    assert recorder.end == ["cancelled", "finished"]


def test_cancel_twice_and_after_the_end_does_nothing(qtbot, runner):
    task = runner.submit(lambda: 1, title="fast")
    recorder = Recorder(task)
    wait_until_idle(qtbot, runner)
    task.cancel()
    task.cancel()
    assert runner.is_idle
    assert recorder.end == ["succeeded", "finished"]


@pytest.mark.parametrize("error", [EngineError("too large: use less."), RuntimeError("defect"), SystemExit(3)])
def test_an_exception_reaches_failed(qtbot, runner, error):
    def call() -> None:
        raise error

    def generator() -> Generator[int, None, None]:
        yield 1
        raise error

    first, second = Recorder(runner.submit(call, title="call")), Recorder(runner.submit(generator, title="generator"))
    wait_until_idle(qtbot, runner)
    assert first.heard == [("failed", error), ("finished", None)]
    assert second.heard == [("partial", 1), ("failed", error), ("finished", None)]


def test_the_thread_lives_on_after_an_exception(qtbot, runner):
    def call() -> None:
        raise RuntimeError

    runner.submit(call, title="bad")
    recorder = Recorder(runner.submit(lambda: "well", title="good"))
    wait_until_idle(qtbot, runner)
    assert recorder.values("succeeded") == ["well"]


def test_an_error_in_the_cleaning_up_of_a_cancelled_call_is_not_swallowed(qtbot, runner):
    def call() -> Generator[int, None, None]:
        try:
            while True:
                yield 1
        finally:
            raise RuntimeError("a hook is lost")

    task = runner.submit(call, title="endless")
    recorder = Recorder(task)
    qtbot.waitUntil(lambda: bool(recorder.values("partial")))
    task.cancel()
    wait_until_idle(qtbot, runner)
    assert recorder.end == ["failed", "finished"]


def test_a_newer_quick_call_replaces_the_older_one_of_its_owner(qtbot, runner):
    gate = threading.Event()
    ran: list[int] = []

    def call(number: int) -> Generator[int, None, int]:
        ran.append(number)
        yield number
        gate.wait(5)
        return number

    recorders = [Recorder(runner.submit(call, 0, title="demo", owner="tab"))]
    other = Recorder(runner.submit(lambda: "other", title="summary", owner="other tab"))
    qtbot.waitUntil(lambda: bool(ran))
    recorders += [Recorder(runner.submit(call, number, title="demo", owner="tab")) for number in range(1, 6)]
    gate.set()
    wait_until_idle(qtbot, runner)
    assert [recorder.end[0] for recorder in recorders] == ["cancelled"] * 5 + ["succeeded"]
    assert ran == [0, 5]  # those that never had their turn never started
    assert recorders[-1].heard == [("partial", 5), ("succeeded", 5), ("finished", None)]
    assert other.values("succeeded") == ["other"]


def test_nothing_of_a_replaced_call_arrives_late(qtbot, runner):
    finished_first = threading.Event()

    def first() -> int:
        finished_first.set()
        return 1

    old = Recorder(runner.submit(first, title="old", owner="tab"))
    qtbot.waitUntil(finished_first.is_set)
    new = Recorder(runner.submit(lambda: 2, title="new", owner="tab"))
    wait_until_idle(qtbot, runner)
    assert old.end in (["cancelled", "finished"], ["succeeded", "finished"])
    assert new.values("succeeded") == [2]
    if old.end[0] == "succeeded":  # it was delivered before the new one was asked for
        assert old.heard[-1] == ("finished", None)


def test_long_calls_of_an_owner_run_in_order_and_one_at_a_time(qtbot, runner):
    running: list[int] = []
    order: list[tuple[int, int]] = []

    def call(number: int) -> Generator[int, None, None]:
        running.append(number)
        order.append((number, len(running)))
        yield number
        running.remove(number)

    for number in range(5):
        runner.submit(call, number, title="benchmark", owner="tab", is_long=True)
    wait_until_idle(qtbot, runner)
    assert order == [(number, 1) for number in range(5)]


def test_a_long_call_of_one_owner_stops_neither_quick_calls_nor_other_owners(qtbot, runner):
    endless = runner.submit(count_for_ever, title="benchmark", owner="tab", is_long=True)
    quick = Recorder(runner.submit(lambda: "quick", title="demo", owner="tab"))
    other = Recorder(runner.submit(lambda: "long", title="generation", owner="other", is_long=True))
    qtbot.waitUntil(lambda: bool(quick.end and other.end))
    assert endless.is_active
    assert quick.values("succeeded") == ["quick"]
    assert other.values("succeeded") == ["long"]
    endless.cancel()
    wait_until_idle(qtbot, runner)


def test_a_cancelled_call_that_waits_never_starts(qtbot, runner):
    started: list[str] = []
    first = runner.submit(count_for_ever, title="first", owner="tab", is_long=True)
    second = runner.submit(started.append, "second", title="second", owner="tab", is_long=True)
    recorder = Recorder(second)
    qtbot.waitUntil(lambda: first.started_at is not None)
    second.cancel()
    second.cancel()
    qtbot.waitUntil(lambda: not second.is_active)
    assert first.is_active
    first.cancel()
    wait_until_idle(qtbot, runner)
    assert recorder.end == ["cancelled", "finished"]
    assert not started


def test_the_runner_says_what_starts_and_ends(qtbot, runner):
    heard: list[str] = []

    class Listener(QObject):
        def on_started(self, task: Task) -> None:
            heard.append(f"started {task.title}")

        def on_finished(self, task: Task) -> None:
            heard.append(f"finished {task.title}")

        def on_idle(self) -> None:
            heard.append("idle")

    listener = Listener()
    runner.task_started.connect(listener.on_started)
    runner.task_finished.connect(listener.on_finished)
    runner.became_idle.connect(listener.on_idle)
    for title in ("a", "b"):
        runner.submit(count, 3, title=title, owner="tab", is_long=True)
    assert [task.title for task in runner.active_tasks] == ["a", "b"]
    qtbot.waitUntil(lambda: "idle" in heard)
    assert heard == ["started a", "finished a", "started b", "finished b", "idle"]


def test_a_hundred_starts_and_cancels_leave_no_thread_behind(qtbot, runner):
    before = threading.active_count()
    closed: list[str] = []
    for number in range(100):
        task = runner.submit(count_for_ever, closed, title="cycle", owner=f"tab {number % 4}", is_long=number % 2 == 0)
        if number % 3:
            qtbot.waitUntil(lambda task=task: task.started_at is not None)
        task.cancel()
        wait_until_idle(qtbot, runner)
    assert 1 <= len(running_threads()) <= 5  # the quick lane and a long one for each owner, no more
    runner.shutdown()
    assert not running_threads()
    assert threading.active_count() <= before


def test_shutdown_ends_everything_and_says_so(qtbot, runner):
    closed: list[str] = []
    recorders = [
        Recorder(runner.submit(count_for_ever, closed, title="endless", owner=f"tab {number % 2}", is_long=True))
        for number in range(4)
    ]
    qtbot.waitUntil(lambda: all(recorder.values("partial") for recorder in recorders[:2]))
    runner.shutdown()
    assert all(recorder.end == ["cancelled", "finished"] for recorder in recorders)
    assert closed == ["closed", "closed"]
    late = Recorder(runner.submit(lambda: 1, title="late"))
    wait_until_idle(qtbot, runner)
    assert late.end == ["cancelled", "finished"]


def test_a_slot_may_submit_the_next_call(qtbot, runner):
    class Chain(QObject):
        def __init__(self) -> None:
            super().__init__()
            self.results: list[int] = []

        def next(self, result: int) -> None:
            self.results.append(result)
            if result < 5:
                runner.submit(lambda: result + 1, title="next", owner="tab").succeeded.connect(self.next)

    chain = Chain()
    runner.submit(lambda: 1, title="first", owner="tab").succeeded.connect(chain.next)
    qtbot.waitUntil(lambda: chain.results == [1, 2, 3, 4, 5])


def test_results_larger_than_32_bits_and_odd_dictionaries_arrive_whole(qtbot, runner):
    recorder = Recorder(runner.submit(lambda: (2**40, {1: "a", (2, 3): None}), title="call"))
    wait_until_idle(qtbot, runner)
    assert recorder.values("succeeded") == [(2**40, {1: "a", (2, 3): None})]


def test_a_task_says_where_it_is_and_how_long_it_took(qtbot, runner):
    gate = threading.Event()
    states: list[TaskState] = []
    first = runner.submit(gate.wait, 10, title="first", owner="tab", is_long=True)
    second = runner.submit(lambda: 1 / 0, title="second", owner="tab", is_long=True)
    first.succeeded.connect(lambda _: states.append(first.state))
    assert (first.state, second.state) == (TaskState.WAITING, TaskState.WAITING)
    assert first.duration_s is None
    qtbot.waitUntil(lambda: first.state == TaskState.RUNNING)
    running_s = first.duration_s
    qtbot.waitUntil(lambda: first.duration_s > running_s)
    assert (second.state, second.duration_s) == (TaskState.WAITING, None)
    gate.set()
    wait_until_idle(qtbot, runner)
    assert states == [TaskState.DONE]  # already in its slots
    assert second.state == TaskState.FAILED
    assert first.duration_s == first.finished_at - first.started_at
    assert second.started_at >= first.started_at + running_s


def test_a_cancelled_task_stops_before_it_is_cancelled(qtbot, runner):
    gate = threading.Event()
    task = runner.submit(gate.wait, 10, title="deaf", owner="tab", is_long=True)
    qtbot.waitUntil(lambda: task.started_at is not None)
    task.cancel()
    assert task.state == TaskState.STOPPING
    assert task.is_active
    gate.set()
    wait_until_idle(qtbot, runner)
    assert task.state == TaskState.CANCELLED


def test_finished_tasks_worth_telling_of_are_recorded_newest_first(qtbot, runner):
    def fail() -> None:
        raise EngineError("too large: use less.")

    waiting = []
    for number in range(3):
        runner.submit(lambda: 1, title=f"long {number}", owner="tab", is_long=True)
        runner.submit(lambda: 1, title="quick and well", owner=f"tab {number}")
        waiting.append(runner.submit(count_for_ever, title=f"withdrawn {number}", owner="other", is_long=True))
    runner.submit(fail, title="quick and bad", owner="tab")
    for task in reversed(waiting):
        task.cancel()
    wait_until_idle(qtbot, runner)
    kept = {record.title: record for record in runner.records}
    assert sorted(kept) == sorted(
        [f"long {number}" for number in range(3)] + [f"withdrawn {number}" for number in range(3)] + ["quick and bad"]
    )
    assert kept["quick and bad"].state == TaskState.FAILED
    assert kept["quick and bad"].error == "too large: use less."
    assert kept["withdrawn 1"].duration_s is None
    assert kept["long 0"].duration_s >= 0
    order = [title for title in (record.title for record in runner.records) if title.startswith("long")]
    assert order == ["long 2", "long 1", "long 0"]


def test_calls_replaced_by_newer_ones_are_not_recorded(qtbot, runner):
    gate = threading.Event()
    first = runner.submit(gate.wait, 10, title="demo", owner="tab")
    qtbot.waitUntil(lambda: first.started_at is not None)
    qtbot.waitUntil(lambda: first.duration_s > 0.3)
    runner.submit(lambda: 1, title="demo", owner="tab")
    gate.set()
    wait_until_idle(qtbot, runner)
    assert runner.records == ()


def test_records_are_few_and_hold_neither_arguments_nor_results(qtbot, runner):
    class Large:
        pass

    kept: list[weakref.ref[Large]] = []

    def call(argument: Large) -> Large:
        kept.append(weakref.ref(argument))
        result = Large()
        kept.append(weakref.ref(result))
        return result

    for number in range(MOST_RECORDS + 7):
        runner.submit(call, Large(), title=str(number), owner="tab", is_long=True)
    wait_until_idle(qtbot, runner)
    assert [record.title for record in runner.records] == [str(number) for number in range(56, 6, -1)]
    gc.collect()
    assert len(kept) == 2 * 57
    assert not [reference for reference in kept if reference() is not None]


def test_the_runner_says_what_was_submitted_also_after_its_end(qtbot, runner):
    heard: list[tuple[str, TaskState]] = []
    runner.task_submitted.connect(lambda task: heard.append((task.title, task.state)))
    runner.submit(lambda: 1, title="first")
    runner.shutdown()
    late = runner.submit(lambda: 1, title="late")
    wait_until_idle(qtbot, runner)
    assert heard == [("first", TaskState.WAITING), ("late", TaskState.STOPPING)]
    assert late.state == TaskState.CANCELLED
    assert late.started_at is None


def test_a_task_submitted_by_a_slot_of_a_dying_one_ends_too(qtbot, runner):
    """A window that is being closed: what ends then may ask for more."""
    late: list[Task] = []
    task = runner.submit(count_for_ever, title="endless", owner="tab", is_long=True)
    task.finished.connect(lambda: late.append(runner.submit(count_for_ever, title="next", owner="tab", is_long=True)))
    qtbot.waitUntil(lambda: task.started_at is not None)
    runner.shutdown()
    assert runner.is_idle
    assert [other.state for other in late] == [TaskState.CANCELLED]
    runner.shutdown()  # twice does no harm
    assert not running_threads()

"""Engine calls in the background: the one place of the window that has threads."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from queue import SimpleQueue
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, QThread, QTimer, Signal

from gui.background_call import BackgroundCall
from gui.task import NOTICED_AFTER_S, QUICK_LANE, Task, TaskRecord, TaskState

__all__ = ["MOST_RECORDS", "NOTICED_AFTER_S", "Task", "TaskRecord", "TaskRunner", "TaskState"]

MOST_RECORDS = 50
DELIVERY_INTERVAL_S = 0.016
# The slots of one delivery may take this long together; what is left waits for the next one, so that mouse, keys and
# painting keep at least half of the time.
DELIVERY_BUDGET_S = 0.008


class _Lane(QThread):
    """One thread that runs one call at a time.

    Signals:
        woken(): a call has something to deliver; emitted in this thread.
    """

    woken = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.waiting: deque[Task] = deque()
        self.current: Task | None = None
        self._calls: SimpleQueue[BackgroundCall | None] = SimpleQueue()
        # macOS gives threads 512 KB, too little for deeply nested modules.
        self.setStackSize(16 * 1024 * 1024)

    def start_next(self) -> Task | None:
        """The task that was started now, if one was waiting and the lane is free."""
        if self.current is not None or not self.waiting:
            return None
        self.current = task = self.waiting.popleft()
        task.started_at = time.perf_counter()
        self._calls.put(task.background)
        return task

    def close(self) -> None:
        """Waits for the running call to end and ends the thread."""
        self._calls.put(None)
        self.wait()

    def run(self) -> None:
        while True:
            call = self._calls.get()
            if call is None:
                return
            call.run(self.woken.emit)
            del call  # else the thread would keep the result until its next call


class TaskRunner(QObject):
    """Runs engine calls in lanes: a quick one that all share, and a long one for each owner.

    Signals:
        task_submitted(Task): it waits for its turn; who submits has not connected to it yet.
        task_started(Task): it has left its queue.
        task_finished(Task): after the task's own ``finished``.
        became_idle(): nothing runs or waits any more.
    """

    task_submitted = Signal(object)
    task_started = Signal(object)
    task_finished = Signal(object)
    became_idle = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes: dict[str, _Lane] = {}
        self._tasks: list[Task] = []
        self._records: deque[TaskRecord] = deque(maxlen=MOST_RECORDS)
        self._is_shut_down = False
        self._delivered_at = 0.0
        self._start_timer = QTimer(self, singleShot=True, interval=0)
        self._start_timer.timeout.connect(self._start_waiting)
        self._delivery_timer = QTimer(self, singleShot=True)
        self._delivery_timer.timeout.connect(self._deliver)
        application = QCoreApplication.instance()
        if application is not None:
            # A running QThread must not outlive the application.
            application.aboutToQuit.connect(self.shutdown)

    @property
    def is_idle(self) -> bool:
        return not self.active_tasks

    @property
    def active_tasks(self) -> tuple[Task, ...]:
        """What runs or waits, oldest first."""
        return tuple(task for task in self._tasks if task.is_active)

    @property
    def records(self) -> tuple[TaskRecord, ...]:
        """What is left of the last 50 finished tasks worth telling of, newest first."""
        return tuple(reversed(self._records))

    def submit(
        self,
        call: Callable[..., Any],
        /,
        *args: Any,
        title: str,
        owner: str = "",
        is_long: bool = False,
        **kwargs: Any,
    ) -> Task:
        """Runs ``call(*args, **kwargs)`` in a thread; a generator is drained there, and closed on cancel.

        A quick call replaces the owner's quick calls before it. Long calls of an owner queue. The call starts from
        the event loop, so that whoever submits can connect first.
        """
        lane = f"long {owner}" if is_long else QUICK_LANE
        if owner and not is_long:
            for older in self.active_tasks:
                if older.lane == lane and older.owner == owner:
                    older.replace()
        task = Task(BackgroundCall(call, args, kwargs), title=title, owner=owner, lane=lane)
        task.cancel_requested.connect(self._withdraw)
        self._tasks.append(task)
        if self._is_shut_down:
            task.cancel()
            self.task_submitted.emit(task)
            return task
        if lane not in self._lanes:
            self._lanes[lane] = thread = _Lane(self)
            thread.woken.connect(self._schedule_delivery, Qt.ConnectionType.QueuedConnection)
            thread.start()
        self._lanes[lane].waiting.append(task)
        self._start_timer.start()
        self.task_submitted.emit(task)
        return task

    def cancel_all(self) -> None:
        for task in reversed(self.active_tasks):  # the waiting ones first, so that none of them starts
            task.cancel()

    def shutdown(self) -> None:
        """Cancels everything, waits for the threads to end and lets every task say that it was cancelled."""
        self._is_shut_down = True
        self.cancel_all()
        for lane in self._lanes.values():
            lane.close()
        self._lanes.clear()
        while self.active_tasks:
            self._deliver()

    def _withdraw(self, task: Task) -> None:
        """Ends a task that was cancelled before it started; a running one ends by itself."""
        if task.started_at is not None:
            return
        lane = self._lanes.get(task.lane)
        if lane is not None and task in lane.waiting:
            lane.waiting.remove(task)
        task.background.run(self._schedule_delivery)  # cancelled already: only its outcome is set

    def _start_waiting(self) -> None:
        for lane in tuple(self._lanes.values()):
            task = lane.start_next()
            if task is not None:
                self.task_started.emit(task)

    def _schedule_delivery(self) -> None:
        if not self._delivery_timer.isActive():
            due_in = self._delivered_at + DELIVERY_INTERVAL_S - time.perf_counter()
            self._delivery_timer.start(max(0, round(due_in * 1000)))

    def _deliver(self) -> None:
        self._delivered_at = start = time.perf_counter()
        tasks = tuple(self._tasks)
        share = DELIVERY_BUDGET_S / max(1, len(tasks))
        is_left = False
        for number, task in enumerate(tasks, start=1):
            if task.is_active:
                is_left |= task.deliver(start + number * share)
        self._forget_finished()
        if is_left:
            self._schedule_delivery()

    def _forget_finished(self) -> None:
        finished = [task for task in self._tasks if not task.is_active]
        if not finished:
            return
        self._tasks = [task for task in self._tasks if task.is_active]
        for lane in self._lanes.values():
            if lane.current in finished:
                lane.current = None
        self._start_timer.start()
        self._records.extend(record for task in finished if (record := task.record()) is not None)
        for task in finished:
            self.task_finished.emit(task)
        if self.is_idle:
            self.became_idle.emit()

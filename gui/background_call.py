"""One engine call as it runs in a worker thread; free of Qt.

The worker puts what the call yields into a letter box, the window takes it out. Whoever holds a lock here holds it for
microseconds, so neither side can stall the other.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Any

from engine.errors import EngineError
from engine.progress import Progress

# The worker waits while so many items are not yet shown: a flood is slowed down to what the window can show, and
# memory stays bounded.
MOST_WAITING_ITEMS = 512


@dataclass(frozen=True)
class Succeeded:
    result: Any


@dataclass(frozen=True)
class Failed:
    error: BaseException


@dataclass(frozen=True)
class Cancelled:
    pass


Outcome = Succeeded | Failed | Cancelled


class BackgroundCall:
    """A call, its letter box, and its outcome once there is one.

    ``wake`` is called in the worker when there is something to take and the window has not been told yet.
    """

    def __init__(self, call: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        self._call: Callable[..., Any] | None = call
        self._args = args
        self._kwargs = kwargs
        self._condition = threading.Condition()
        self._items: deque[Any] = deque()
        self._progress: Progress | None = None
        self._outcome: Outcome | None = None
        self._cancelled = threading.Event()
        self._is_wake_due = True

    @property
    def is_cancelled(self) -> bool:
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Asks the call to end: a generator is closed at its next ``yield``, a plain call runs to its end."""
        with self._condition:
            self._cancelled.set()
            self._condition.notify_all()

    def run(self, wake: Callable[[], None]) -> None:
        """Runs the call to its end in the calling thread; never raises."""
        try:
            outcome = self._drain(wake)
        except BaseException as error:
            # What goes wrong in a call that nobody waits for is of no interest, unless it is a defect.
            is_expected = isinstance(error, EngineError)
            outcome = Cancelled() if self._cancelled.is_set() and is_expected else Failed(error)
        self._call, self._args, self._kwargs = None, (), {}  # the arguments may be large
        with self._condition:
            self._outcome = outcome
        wake()

    def take_item(self) -> tuple[Any] | None:
        """The oldest item in a 1-tuple, or None when none is waiting now."""
        with self._condition:
            if not self._items:
                self._is_wake_due = True
                return None
            item = self._items.popleft()
            if len(self._items) == MOST_WAITING_ITEMS // 2:
                self._condition.notify_all()
            return (item,)

    def take_progress(self) -> Progress | None:
        """The newest progress that was not taken yet."""
        with self._condition:
            progress, self._progress = self._progress, None
            self._is_wake_due = True
            return progress

    def take_outcome(self) -> Outcome | None:
        """How the call ended, once it has ended and every item was taken."""
        with self._condition:
            return None if self._items else self._outcome

    def discard_items(self) -> None:
        """Throws away what nobody wants to see any more."""
        with self._condition:
            self._items.clear()
            self._progress = None
            self._condition.notify_all()

    def _drain(self, wake: Callable[[], None]) -> Outcome:
        assert self._call is not None
        if self._cancelled.is_set():
            return Cancelled()
        result = self._call(*self._args, **self._kwargs)
        if not isinstance(result, Generator):
            return Cancelled() if self._cancelled.is_set() else Succeeded(result)
        try:
            while not self._cancelled.is_set():
                try:
                    item = next(result)
                except StopIteration as stop:
                    return Cancelled() if self._cancelled.is_set() else Succeeded(stop.value)
                self._put(item, wake)
            return Cancelled()
        finally:
            result.close()

    def _put(self, item: Any, wake: Callable[[], None]) -> None:
        with self._condition:
            if isinstance(item, Progress):
                self._progress = item
            else:
                self._items.append(item)
            is_wake_due, self._is_wake_due = self._is_wake_due, False
        if is_wake_due:
            wake()
        with self._condition:
            while len(self._items) >= MOST_WAITING_ITEMS and not self._cancelled.is_set():
                self._condition.wait()

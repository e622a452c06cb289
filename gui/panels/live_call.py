"""An engine call that follows a hand: one at a time, and of those asked for meanwhile only the newest is made."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from gui.panels.base import Host
from gui.tasks import Task


class LiveCall(QObject):
    """Every result is one more frame, so a call that runs is never given up for a newer one.

    Signals:
        succeeded(object, object): the token that was given with the call, and its result.
    """

    succeeded = Signal(object, object)

    def __init__(self, host: Host, lane: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._host, self._lane = host, lane
        self._task: Task | None = None
        self._next: tuple[Callable[..., Any], tuple[Any, ...], str, object] | None = None

    def ask(self, call: Callable[..., Any], /, *args: Any, title: str, token: object = None) -> None:
        """Makes the call as soon as the one before it has ended."""
        self._next = (call, args, title, token)
        if self._task is None:
            self._start()

    def drop(self) -> None:
        """Nobody wants what is under way any more."""
        self._next = None
        if self._task is not None:
            self._task.replace()

    def _start(self) -> None:
        if self._next is None:
            return
        call, args, title, token = self._next
        self._next = None
        self._task = task = self._host.run(call, *args, title=title, lane=self._lane)
        task.succeeded.connect(partial(self.succeeded.emit, token))
        task.finished.connect(self._go_on)

    def _go_on(self) -> None:
        self._task = None
        self._start()

"""Panels of Quantize that measure something of the bench's model: a first look by themselves, more on a press."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from engine.errors import EngineError
from engine.language import tr
from gui.panels.base import Host, Panel
from gui.tasks import Task
from gui.widgets.measure_row import MeasureRow

if TYPE_CHECKING:
    from collections.abc import Hashable

    from gui.bench import Bench

FIRST_WORDS = 100  # of a first look, which takes a second or two
SETTLED_MS = 300  # settings that rest so long are measured


class MeasuringPanel(Panel):
    """Takes a first look at another ``subject`` once somebody sees the panel; never while a benchmark runs.

    A subclass says what its ``subject`` is, submits the call in ``_submit``, and shows what comes in ``_show_part``.
    """

    def __init__(self, host: Host, bench: Bench, controls: MeasureRow, parent: QWidget | None = None) -> None:
        super().__init__(host, parent)
        self.bench = bench
        self.controls = controls
        self.measured: Hashable | None = None  # the subject of the latest run
        self._task: Task | None = None
        self._is_first_look = False
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settled.timeout.connect(self._follow)
        bench.model_changed.connect(self._settled.start)
        bench.settings_changed.connect(self._settled.start)
        bench.running_changed.connect(self._follow_bench)
        controls.start_asked.connect(self.start_work)
        controls.cancel_asked.connect(self._cancel)

    @property
    def subject(self) -> Hashable | None:
        """What would be measured now; None while there is no model."""
        raise NotImplementedError

    @property
    def is_running(self) -> bool:
        return self._task is not None and self._task.is_active

    def start_work(self) -> None:
        """Measures anew, on as many words as were chosen."""
        if not self.bench.is_running:
            self._measure(self.controls.words_box.value(), is_first_look=False)

    def _submit(self, words: int) -> Task:
        """The call that measures ``subject``; it returns its EngineError."""
        raise NotImplementedError

    def _begin(self, former: Hashable | None) -> None:
        """Another subject than the former one is measured from now on."""

    def _show_part(self, found: Any) -> None:
        """A partial result, or the last one."""

    def _tell_end(self) -> None:
        """Says what was measured, or how far it came."""

    # Measuring

    def _follow(self) -> None:
        subject = self.subject
        if subject is None or not self.isVisible() or subject == self.measured:
            return
        if self.bench.is_running:
            self.controls.message.say(tr("A benchmark is running: this is measured after it."))
        else:
            self._measure(FIRST_WORDS, is_first_look=True)

    def _measure(self, words: int, *, is_first_look: bool) -> None:
        subject = self.subject
        if subject is None:
            return
        self._drop()
        self._settled.stop()
        if subject != self.measured:
            former, self.measured = self.measured, subject
            self._begin(former)
        self._is_first_look = is_first_look
        self._task = task = self._submit(words)
        self.controls.set_running(True)
        self.controls.message.say(tr("Measuring…"))
        task.partial_ready.connect(partial(self._take, task))
        task.succeeded.connect(partial(self._take, task))
        task.finished.connect(partial(self._end, task))

    def _take(self, task: Task, found: Any) -> None:
        if task is not self._task:
            return
        if isinstance(found, EngineError):
            self.controls.message.say(f"⚠ {found}", "danger")
        else:
            self._show_part(found)

    def _end(self, task: Task) -> None:
        if task is self._task:
            self._task = None
            self.controls.set_running(False)
            if self.controls.message.tone != "danger":
                self._tell_end()

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _drop(self) -> None:
        if self._task is not None:
            task, self._task = self._task, None
            task.replace()
            self.controls.set_running(False)

    def _follow_bench(self, is_running: bool) -> None:
        """A first look makes room for a benchmark and is taken after it."""
        if is_running and self.is_running and self._is_first_look:
            self._drop()
            self.measured = None
        self.controls.run_button.setEnabled(not is_running and not self.is_running)
        self._follow()

    # Qt's side

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow()

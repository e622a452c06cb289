"""Words being drawn: the call behind them, how fast they come, and settings that change on the way."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from engine.language import tr
from engine.text.generated import GeneratedText, GeneratedWord
from engine.text.generation import TextRun
from engine.text.sampling import Sampling
from gui.generation_work import Begun, go_on

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.panels.base import Host
    from gui.tasks import Task

RESAMPLE_AFTER_MS = 80
RUN_LANE = "text"


class Drawing(QObject):
    """At most one text is drawn at a time; what was cancelled ends by itself, behind the next one.

    Signals:
        begun(Begun): a new text, before its first word.
        words_due(): the text has grown; at most once per turn of the event loop.
        running_changed(bool): words are being drawn, or no longer.
        ended(): a drawing ended, by itself or because it was told to; after ``running_changed``.
    """

    begun = Signal(object)
    words_due = Signal()
    running_changed = Signal(bool)
    ended = Signal()

    def __init__(self, host: Host, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._task: Task | None = None
        self._run: TextRun | None = None
        self._goal = 0
        self._sampling = Sampling()
        self._first = (0.0, 0)
        self.words_per_s = 0.0  # of the last drawing: as seen here while it runs, as measured by the engine at its end
        self._words_timer = QTimer(self, singleShot=True, interval=0)
        self._words_timer.timeout.connect(self._tell_words)
        self._sampling_timer = QTimer(self, singleShot=True, interval=RESAMPLE_AFTER_MS)
        self._sampling_timer.timeout.connect(self._resample)

    @property
    def is_running(self) -> bool:
        return self._task is not None

    def begin(self, call: Callable[..., Any], *args: Any, goal: int, **kwargs: Any) -> None:
        """A new text, as ``generation_work.begin`` makes it, of ``goal`` words."""
        self._run, self._goal = None, goal
        self._submit(call, *args, **kwargs)

    def draw_to(self, run: TextRun, goal: int, sampling: Sampling) -> None:
        """Draws until a text has ``goal`` words."""
        self._run, self._goal, self._sampling = run, goal, sampling
        self._submit(go_on, run, goal, sampling)

    def set_sampling(self, sampling: Sampling) -> None:
        """The words from here on are drawn with other settings; many in a row cost one change."""
        self._sampling = sampling
        if self.is_running:
            self._sampling_timer.start()

    def cancel(self) -> None:
        """Ends it at this word; ``ended`` tells when it has."""
        self._sampling_timer.stop()
        if self._task is not None:
            self._task.cancel()

    def leave(self) -> None:
        """Ends it at this word, and whatever it still has to tell is of no interest."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            self._stop_timers()
            self._tell_end()

    def _submit(self, call: Callable[..., Any], *args: Any, **kwargs: Any) -> None:
        was_running = self.is_running
        task = self._host.run_long(call, *args, title=tr("Generating"), lane=RUN_LANE, **kwargs)
        self._task = task
        self._first = (0.0, 0)
        task.partial_ready.connect(partial(self._take, task))
        task.succeeded.connect(self._take_result)
        task.finished.connect(partial(self._end, task))
        if not was_running:
            self.words_per_s = 0.0
            self.running_changed.emit(True)

    def _take(self, task: Task, item: Begun | GeneratedWord) -> None:
        if isinstance(item, Begun):
            if task is self._task:
                self._run = item.run
                self.begun.emit(item)
        elif not self._words_timer.isActive():
            self._words_timer.start()

    def _tell_words(self) -> None:
        count, now = (0 if self._run is None else len(self._run)), time.perf_counter()
        if not self._first[0]:
            self._first = (now, count)
        elif now > self._first[0]:
            self.words_per_s = (count - self._first[1]) / (now - self._first[0])
        self.words_due.emit()

    def _take_result(self, result: GeneratedText | None) -> None:
        if result is not None:
            self.words_per_s = result.words_per_s

    def _end(self, task: Task) -> None:
        if task is self._task:
            self._task = None
            self._stop_timers()
            self._tell_end()

    def _tell_end(self) -> None:
        self.words_due.emit()  # one that was drawn as the drawing was cancelled counts, too
        self.running_changed.emit(False)
        self.ended.emit()

    def _resample(self) -> None:
        """The former call ends at its word, and the next one, in the same lane, takes over."""
        run, task = self._run, self._task
        if task is None:
            return
        if run is None:
            self._sampling_timer.start()  # the text is not there yet
            return
        task.cancel()
        self.draw_to(run, self._goal, self._sampling)

    def _stop_timers(self) -> None:
        self._words_timer.stop()
        self._sampling_timer.stop()

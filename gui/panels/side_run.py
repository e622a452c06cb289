"""A panel that draws something of its own beside the text on screen: one run at a time, stopped at any word."""

from __future__ import annotations

from collections.abc import Callable, Generator
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from engine.errors import EngineError
from engine.text.generation import start_run
from engine.text.prompt import prompt_words
from gui.panels.base import Host, Panel
from gui.panels.tried import tried_steps

if TYPE_CHECKING:
    from engine.handle import ModelHandle
    from gui.generation import Generation
    from gui.tasks import Task

FLUSH_AFTER_MS = 30


class SideRun(Panel):
    """Collects what a run yields and hands it on in handfuls; a subclass shows them.

    The first run starts by itself when the panel is first seen with a model. What another model gives too late is
    dropped; what was drawn with a former one stays until the next start.
    """

    panel_id: ClassVar[str] = "side-run"

    def __init__(self, host: Host, generation: Generation, parent: QWidget | None = None) -> None:
        super().__init__(host, parent)
        self.generation = generation
        self.model_of_run: ModelHandle | None = None
        self._task: Task | None = None
        self._items: list[Any] = []
        self._flush_timer = QTimer(self, singleShot=True, interval=FLUSH_AFTER_MS)
        self._flush_timer.timeout.connect(self._flush)
        generation.model_changed.connect(self._follow_model)

    @property
    def model(self) -> ModelHandle | None:
        return self.generation.model

    @property
    def is_running(self) -> bool:
        return self._task is not None

    def refresh(self) -> None:
        if self.model_of_run is None and not self.is_running:
            self.start()

    def start(self) -> None:
        """Begins a run; does nothing while one is under way."""
        raise NotImplementedError

    def stop(self) -> None:
        """Ends the run at its next word; what is there stays."""
        if self._task is not None:
            self._task.cancel()

    # What a subclass shows

    def show_running(self, is_running: bool) -> None:
        raise NotImplementedError

    def show_items(self, items: list[Any]) -> None:
        """Some of what the run has yielded, in order."""
        raise NotImplementedError

    def show_end(self, result: Any) -> None:
        """The run's result; None when it was stopped or has failed."""
        raise NotImplementedError

    def show_problem(self, problem: str) -> None:
        """Why the run gave nothing, in a sentence; the last good picture stays."""
        raise NotImplementedError

    def show_other_model(self) -> None:
        """What is shown was drawn with another model than the one that is open."""

    # The run's side

    def submit(self, call: Callable[..., Generator[Any, None, Any]], /, *args: Any, title: str, **kwargs: Any) -> None:
        if self.is_running:
            return
        self.model_of_run = self.model
        task = self.run_long(tried_steps, call, *args, title=title, **kwargs)
        self._task = task
        task.partial_ready.connect(partial(self._collect, task))
        task.succeeded.connect(partial(self._take_result, task))
        task.finished.connect(partial(self._end, task))
        self.show_running(True)

    def _collect(self, task: Task, item: Any) -> None:
        if task is self._task:
            self._items.append(item)
            if not self._flush_timer.isActive():
                self._flush_timer.start()

    def _flush(self) -> None:
        items, self._items = self._items, []
        if items:
            self.show_items(items)

    def _take_result(self, task: Task, result: Any) -> None:
        if task is self._task:
            self._finish(result)

    def _end(self, task: Task) -> None:
        if task is self._task:
            self._finish(None)

    def _finish(self, result: Any) -> None:
        self._task = None
        self._flush_timer.stop()
        self._flush()
        self.show_running(False)
        if isinstance(result, EngineError):
            self.show_problem(str(result))
        else:
            self.show_end(result)

    def _follow_model(self) -> None:
        """A run of the former model ends, and nothing more of it is shown."""
        task, self._task = self._task, None
        if task is not None:
            task.replace()
            self._flush_timer.stop()
            self._items = []
            self.show_running(False)
        if self.model_of_run is not None:
            self.show_other_model()
        self._fall_due()


def words_of_prompt(handle: ModelHandle, prompt: str, seed: int) -> tuple[str, ...]:
    """The prompt as typed, or the random word of ``seed`` that a text without one begins with."""
    typed = prompt_words(prompt)
    if typed:
        return tuple(typed)
    return tuple(handle.words.idx2word[index] for index in start_run(handle, prompt=prompt, seed=seed).prompt_ids)

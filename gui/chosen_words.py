"""Which word model the pages with words use: one that was chosen, the open model, or the one that ships."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from engine.errors import EngineError
from engine.language import tr
from gui.files.opening import open_word_source
from gui.sources import FileSource, GallerySource, gallery_source, parse_source

if TYPE_CHECKING:
    from collections.abc import Callable

    from engine.handle import ModelHandle
    from gui.tasks import Task, TaskRunner

WORD_MODEL = "word-lstm"
SHIPPED = gallery_source(WORD_MODEL)
OWNER = "word model"


class ChosenWords(QObject):
    """Opens word models beside the session's model; what cannot be opened leaves the former one.

    ``model`` is the one that was chosen, None where nobody has chosen one; ``source`` is the text that brings it back,
    "" for none. ``shipped`` is that of the gallery, None until it was opened.

    Signals:
        changed(): ``model`` or ``shipped`` is another one.
        opening_changed(bool): one is being opened now, or no longer.
        failed(Exception): it could not be opened, and who asked for it does not say so.
    """

    changed = Signal()
    opening_changed = Signal(bool)
    failed = Signal(object)

    def __init__(self, runner: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.model: ModelHandle | None = None
        self.source = ""
        self.shipped: ModelHandle | None = None
        self._runner = runner
        self._task: Task | None = None
        self._wanted = ""

    @property
    def source_to_keep(self) -> str:
        """``source``, or that of the model that is still being opened."""
        return self._wanted or self.source

    @property
    def is_opening(self) -> bool:
        return self._task is not None

    def want(self, source: str) -> None:
        """Says before the start which one shall be opened then."""
        self._wanted = source

    def open_first(self, open_model: Callable[[str], ModelHandle]) -> tuple[Task, ...]:
        """Opens the shipped one, and the one that is wanted."""
        shipped = self._runner.submit(
            open_model, WORD_MODEL, title=tr("Opening the word model"), owner=OWNER, is_long=True
        )
        shipped.succeeded.connect(self._keep_shipped)
        shipped.failed.connect(self.failed)
        wanted = self._wanted
        if not wanted or wanted == SHIPPED:
            return (shipped,)
        own = self.open(wanted)
        return (shipped, own) if own is not None else (shipped,)

    def open(self, source: str, *, is_quiet: bool = False) -> Task | None:
        """Opens a word model in the background and chooses it; a later call replaces an earlier one.

        The shipped one, once it is open, is chosen at once: then there is no task. Who asks with ``is_quiet`` says
        an ``EngineError`` of the task where it was asked for.
        """
        self._drop()
        if source == SHIPPED and self.shipped is not None:
            self.choose(self.shipped, source)
            return None
        self._wanted = source
        task = self._submit(source)
        self._task = task
        task.succeeded.connect(partial(self._take, task, source))
        task.failed.connect(partial(self._fail, task, is_quiet))
        task.finished.connect(partial(self._end, task))
        self.opening_changed.emit(True)
        return task

    def stop(self) -> None:
        """Gives up what is being opened; the former one stays."""
        if self._task is not None:
            self._task.cancel()

    def choose(self, model: ModelHandle | None, source: str) -> None:
        """Chooses an open one, or none; one that is still being opened comes too late."""
        self._drop()
        self._wanted = ""
        if (model, source) != (self.model, self.source):
            self.model, self.source = model, source
            self.changed.emit()

    def _submit(self, text: str) -> Task:
        submit = partial(self._runner.submit, owner=OWNER, is_long=True)
        try:
            source = parse_source(text)
            if isinstance(source, GallerySource):
                return submit(_shipped, title=tr("Opening the word model"))
            if not isinstance(source, FileSource):
                raise EngineError(tr("{text!r} names no word model: choose a folder or a file.", text=text[:60]))
        except EngineError as error:
            return submit(_refuse, error, title=tr("Opening the word model"))
        return submit(open_word_source, source, title=tr("Opening {title}", title=source.title))

    def _keep_shipped(self, model: ModelHandle) -> None:
        self.shipped = model
        if self._wanted == SHIPPED:
            self.choose(model, SHIPPED)
        self.changed.emit()

    def _take(self, task: Task, source: str, model: ModelHandle) -> None:
        if task is self._task:
            self._task = None
            if source == SHIPPED:
                self.shipped = model
            self.choose(model, source)
            self.opening_changed.emit(False)

    def _fail(self, task: Task, is_quiet: bool, error: BaseException) -> None:
        if task is self._task and not (is_quiet and isinstance(error, EngineError)):
            self.failed.emit(error)

    def _end(self, task: Task) -> None:
        if task is self._task:
            self._task = None
            self._wanted = ""
            self.changed.emit()  # who waited for it takes what there is
            self.opening_changed.emit(False)

    def _drop(self) -> None:
        task, self._task = self._task, None
        if task is not None:
            task.replace()
            self.opening_changed.emit(False)


def _shipped() -> ModelHandle:
    from engine.handle import open_model  # imports torch: only in the worker

    return open_model(WORD_MODEL)


def _refuse(error: EngineError) -> None:
    raise error

"""The model that all tabs look at."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from PySide6.QtCore import QObject, Signal

from engine.errors import EngineError
from engine.language import told, tr
from gui.chosen_words import WORD_MODEL, ChosenWords
from gui.files.opening import Answer, Ran, look_at, open_edited_source, run_if_allowed
from gui.files.permission import RunPermission
from gui.sources import EditedSource, FileSource, GallerySource, RunSource, file_source, gallery_source, parse_source
from gui.tasks import Task, TaskRunner

if TYPE_CHECKING:
    from engine.handle import ModelHandle
    from engine.loading.results import OpenedFile

__all__ = ["DEFAULT_MODEL", "WORD_MODEL", "Session", "file_source", "gallery_source"]

DEFAULT_MODEL = "lenet"
_MOST_OWN_CLASSES = 8


class Session(QObject):
    """Owns the chosen model and layer; setters are idempotent.

    ``model`` and ``word_model`` are None until they were opened: a tab has to wait for the signals. ``source`` says
    where the model comes from, in a form that can be kept and opened again. ``opened`` is what is known of the file
    that is looked at, None for models of the gallery; it may be a file that fits no model. ``trust`` says which files
    may run. ``chosen_words`` is which word model was chosen beside the model, for the pages that need words.

    Signals:
        model_changed(ModelHandle): another model was chosen.
        word_model_changed(ModelHandle): the model with words is another one now.
        layer_selected(str): the fqn of the chosen layer; "" for the whole model, after each change of the model.
        file_opened(OpenedFile | None): another file is looked at, or none any more; after ``model_changed``.
        open_failed(Exception): a model could not be opened; the former one stays, and so does ``opened``.
        opening_changed(bool): something is being opened now, or no longer.
        opened_defaults(): the first model and the word model are there, or have failed.
    """

    model_changed = Signal(object)
    word_model_changed = Signal(object)
    layer_selected = Signal(str)
    file_opened = Signal(object)
    open_failed = Signal(object)
    opening_changed = Signal(bool)
    opened_defaults = Signal()

    def __init__(self, runner: TaskRunner, parent: QObject | None = None, *, trust_file: Path | None = None) -> None:
        """``trust_file`` keeps which files are trusted; without it that is forgotten with the session."""
        super().__init__(parent)
        self.model: ModelHandle | None = None
        self.opened: OpenedFile | None = None
        self.trust = RunPermission(trust_file)
        self.source = ""
        self.word_model: ModelHandle | None = None
        self.layer = ""
        self.has_opened_defaults = False
        self._runner = runner
        self.chosen_words = ChosenWords(runner, self)
        self.chosen_words.changed.connect(self._choose_word_model)
        self.chosen_words.failed.connect(self.open_failed)
        self._own_classes: list[Ran] = []
        self._opening: Task | None = None
        self._waiting_defaults = 0
        self._wanted_source = ""
        self._wanted_layer = ""

    @property
    def word_model_note(self) -> str:
        """Where the word model and its weights come from; for a page that cannot use the chosen model."""
        if self.word_model is None:
            return ""
        words = told(self.word_model.provenance)
        origin = words[:1].upper() + words[1:]
        if self.model is None or self.model is self.word_model or self.word_model is self.chosen_words.model:
            return f"{origin}."
        return tr(
            "{origin}. {title} has no words, so this page uses the word model.", origin=origin, title=self.model.title
        )

    @property
    def source_to_keep(self) -> str:
        """``source``, or that of the model that is still being opened."""
        return self._wanted_source or self.source

    @property
    def layer_to_keep(self) -> str:
        return self._wanted_layer if self._wanted_source else self.layer

    def open_defaults(self, source: str = "", layer: str = "") -> None:
        """Opens the first model, or the one that was kept, and the word models in the background."""
        self._waiting_defaults = 1
        self.open_source(source or gallery_source(DEFAULT_MODEL), layer)
        assert self._opening is not None
        self._opening.finished.connect(self._count_default)
        for task in self.chosen_words.open_first(_open):
            self._waiting_defaults += 1
            task.finished.connect(self._count_default)

    @property
    def word_source_to_keep(self) -> str:
        """How to bring back the word model that was chosen, "" for none; see ``restore_word_model``."""
        return self.chosen_words.source_to_keep

    def restore_word_model(self, source: str) -> None:
        """Opens what ``word_source_to_keep`` gave, or with the first models where those are not there yet.

        Raises:
            ValueError: it is no text.
        """
        if not isinstance(source, str):
            raise ValueError("a word model is named by a text")
        if source == self.word_source_to_keep:
            return
        if not self.has_opened_defaults:
            self.chosen_words.want(source)
        elif source:
            self.chosen_words.open(source)
        else:
            self.chosen_words.choose(None, "")

    @property
    def own_models(self) -> tuple[ModelHandle, ...]:
        """What classes of the user's own files have made: weights are matched with them, too."""
        return tuple(ran.handle for ran in self._own_classes)

    @property
    def is_opening(self) -> bool:
        return self._opening is not None and self._opening.is_active

    def open_source(self, source: str, layer: str = "", *, looked_at: str = "") -> None:
        """Opens a model in the background, chooses it and one of its layers; a later call replaces an earlier one.

        What cannot be opened leaves the former model; if there is none, the first one of the gallery is opened. A
        file that fits no model is shown as ``opened`` beside the former model. A file is run only while ``trust``
        allows its content; ``looked_at`` is the SHA-256 that the user has seen and allowed.
        """
        self._drop_opening()
        self._wanted_source, self._wanted_layer = source, layer
        word_model = self.chosen_words.shipped
        if word_model is not None and source == gallery_source(word_model.name):
            self.set_model(word_model, source)
            return
        self._opening = self._submit(source, looked_at)
        self._opening.succeeded.connect(partial(self._take, source))
        self._opening.failed.connect(partial(self._fail, source))
        self._opening.finished.connect(partial(self._end_opening, self._opening))
        self.opening_changed.emit(True)

    def stop_opening(self) -> None:
        """Gives up what is being opened; model, word model and file stay as they are."""
        self.chosen_words.stop()
        if self.is_opening and self._opening is not None:
            self._opening.cancel()

    def _submit(self, text: str, looked_at: str) -> Task:
        submit = partial(self._runner.submit, owner="session")
        try:
            source = parse_source(text)
        except EngineError as error:
            return submit(_refuse, error, title=tr("Opening a model"))
        if isinstance(source, GallerySource):
            return submit(_open, source.name, title=tr("Opening {name}", name=source.name))
        title = tr("Opening {title}", title=source.title)
        if isinstance(source, EditedSource):
            return submit(open_edited_source, source, title=title)
        if isinstance(source, RunSource):
            title = tr("Running {title}", title=source.title) if looked_at else title
            return submit(run_if_allowed, source, self.trust, looked_at, title=title, is_long=True)
        assert isinstance(source, FileSource)
        return submit(look_at, source, tuple(self._own_classes), self.trust, title=title, is_long=True)

    @contextmanager
    def as_at_the_start(self) -> Iterator[None]:
        """Inside there is no model yet, as for tabs built at the start; afterwards the signals tell what there is."""
        model, source, layer, opened, word_model = self.model, self.source, self.layer, self.opened, self.word_model
        self.model = self.opened = self.word_model = None
        self.source = self.layer = ""
        self.has_opened_defaults = False
        try:
            yield
        finally:
            self.model, self.source, self.layer, self.opened = model, source, layer, opened
            self.word_model = word_model
            self.has_opened_defaults = True
        if model is not None:
            self.model_changed.emit(model)
            self.layer_selected.emit(layer)
        if word_model is not None:
            self.word_model_changed.emit(word_model)
        if opened is not None:
            self.file_opened.emit(opened)
        self.opened_defaults.emit()

    def open_gallery_model(self, name: str) -> None:
        self.open_source(gallery_source(name))

    def set_model(self, model: ModelHandle, source: str = "", *, opened: OpenedFile | None = None) -> None:
        """Chooses an open model; one that is still being opened comes too late.

        ``opened`` is what is known of the file that it comes from.
        """
        self._drop_opening()
        layer, self._wanted_source, self._wanted_layer = self._wanted_layer, "", ""
        is_other_file, self.opened = opened is not self.opened, opened
        if model is not self.model:
            self.model, self.source = model, source or gallery_source(model.name)
            self.layer = layer
            self.model_changed.emit(model)
            self.layer_selected.emit(layer)
            if self.has_opened_defaults and model.dictionary is not None:
                self.chosen_words.choose(None, "")  # what was opened last is used
            self._choose_word_model()
        if is_other_file and self.opened is opened:
            self.file_opened.emit(opened)

    def select_layer(self, fqn: str) -> None:
        if fqn != self.layer:
            self.layer = fqn
            self.layer_selected.emit(fqn)

    def _take(self, source: str, answer: Answer | ModelHandle) -> None:
        if not isinstance(answer, Answer):
            self.set_model(answer, source)
            return
        if answer.ran is not None:
            self._keep_class(answer.ran)
        if answer.handle is not None:
            self.set_model(answer.handle, answer.source, opened=answer.opened)
            return
        self._wanted_source = self._wanted_layer = ""
        self.opened = answer.opened
        self.file_opened.emit(answer.opened)
        self._open_first_model(keeps_file=True)

    def _fail(self, source: str, error: BaseException) -> None:
        self._wanted_source = self._wanted_layer = ""
        self.open_failed.emit(error)
        if source != gallery_source(DEFAULT_MODEL):
            self._open_first_model()

    def _open_first_model(self, *, keeps_file: bool = False) -> None:
        """No tab is left without a model."""
        if self.model is not None:
            return
        opened = self.opened
        self.open_source(gallery_source(DEFAULT_MODEL))
        if keeps_file and self._opening is not None:
            self._opening.succeeded.disconnect()
            self._opening.succeeded.connect(partial(self._set_beside_file, opened))

    def _set_beside_file(self, opened: OpenedFile | None, model: ModelHandle) -> None:
        self.set_model(model, gallery_source(DEFAULT_MODEL), opened=opened)

    def _keep_class(self, ran: Ran) -> None:
        others = [other for other in self._own_classes if other.source != ran.source]
        self._own_classes = [*others, ran][-_MOST_OWN_CLASSES:]

    def _end_opening(self, task: Task) -> None:
        if task is self._opening or self._opening is None:
            self._wanted_source = self._wanted_layer = ""
            self.opening_changed.emit(False)

    def _drop_opening(self) -> None:
        if self._opening is not None:
            self._opening.replace()
            self._opening = None

    def _choose_word_model(self) -> None:
        chosen = self.chosen_words
        has_words = self.model is not None and self.model.dictionary is not None
        word_model = chosen.model or (self.model if has_words else chosen.shipped)
        if chosen.is_opening and self.word_model is None:
            return  # the one that was kept is on its way
        if word_model is not None and word_model is not self.word_model:
            self.word_model = word_model
            self.word_model_changed.emit(word_model)

    def _count_default(self) -> None:
        self._waiting_defaults -= 1
        if self._waiting_defaults == 0:
            self.has_opened_defaults = True
            self.opened_defaults.emit()


def _open(name: str) -> ModelHandle:
    from engine.handle import open_model  # imports torch: only in the worker, once the window stands

    return open_model(name)


def _refuse(error: EngineError) -> NoReturn:
    raise error

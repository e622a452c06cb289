"""The model that all tabs look at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.tasks import Task, TaskRunner

if TYPE_CHECKING:
    from engine.handle import ModelHandle

DEFAULT_MODEL = "lenet"
WORD_MODEL = "word-lstm"


class Session(QObject):
    """Owns the chosen model and layer; setters are idempotent.

    ``model`` and ``word_model`` are None until they were opened: a tab has to wait for the signals.

    Signals:
        model_changed(ModelHandle): another model was chosen.
        word_model_changed(ModelHandle): the model with words is another one now.
        layer_selected(str): the fqn of the chosen layer; "" for the whole model, after each change of the model.
        open_failed(Exception): a model could not be opened; the former one stays.
        opened_defaults(): the first model and the word model are there, or have failed.
    """

    model_changed = Signal(object)
    word_model_changed = Signal(object)
    layer_selected = Signal(str)
    open_failed = Signal(object)
    opened_defaults = Signal()

    def __init__(self, runner: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.model: ModelHandle | None = None
        self.word_model: ModelHandle | None = None
        self.layer = ""
        self.has_opened_defaults = False
        self._runner = runner
        self._gallery_word_model: ModelHandle | None = None
        self._opening: Task | None = None
        self._waiting_defaults = 0

    @property
    def word_model_note(self) -> str:
        """Where the word model and its weights come from; for a page that cannot use the chosen model."""
        if self.word_model is None:
            return ""
        origin = self.word_model.provenance[:1].upper() + self.word_model.provenance[1:]
        if self.model is None or self.model is self.word_model:
            return f"{origin}."
        return f"{origin}. {self.model.title} has no words, so this page uses the word model."

    def open_defaults(self) -> None:
        """Opens the first model and the gallery's word model in the background."""
        self._waiting_defaults = 2
        self.open_gallery_model(DEFAULT_MODEL)
        assert self._opening is not None
        self._opening.finished.connect(self._count_default)
        task = self._runner.submit(_open, WORD_MODEL, title="Opening the word model", owner="word model", is_long=True)
        task.succeeded.connect(self._keep_word_model)
        task.failed.connect(self.open_failed)
        task.finished.connect(self._count_default)

    def open_gallery_model(self, name: str) -> None:
        """Opens a model of the gallery in the background and chooses it; a later call replaces an earlier one."""
        self._drop_opening()
        word_model = self._gallery_word_model
        if word_model is not None and word_model.name == name:
            self.set_model(word_model)
            return
        self._opening = self._runner.submit(_open, name, title=f"Opening {name}", owner="session")
        self._opening.succeeded.connect(self.set_model)
        self._opening.failed.connect(self.open_failed)

    def set_model(self, model: ModelHandle) -> None:
        """Chooses an open model; one that is still being opened comes too late."""
        self._drop_opening()
        if model is self.model:
            return
        self.model = model
        self.layer = ""
        self.model_changed.emit(model)
        self.layer_selected.emit("")
        self._choose_word_model()

    def select_layer(self, fqn: str) -> None:
        if fqn != self.layer:
            self.layer = fqn
            self.layer_selected.emit(fqn)

    def _drop_opening(self) -> None:
        if self._opening is not None:
            self._opening.replace()
            self._opening = None

    def _keep_word_model(self, model: ModelHandle) -> None:
        self._gallery_word_model = model
        self._choose_word_model()

    def _choose_word_model(self) -> None:
        has_words = self.model is not None and self.model.dictionary is not None
        word_model = self.model if has_words else self._gallery_word_model
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

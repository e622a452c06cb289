"""Which word model writes: the shipped one, or one of the user's own."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QFrame, QPushButton, QVBoxLayout, QWidget

from engine.errors import EngineError
from engine.language import told, tr
from gui.chosen_words import SHIPPED
from gui.files.opening import NeedsWordsError
from gui.panels.base import Host
from gui.sources import FileSource, parse_source
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.labels import caption_for
from gui.widgets.plain_mark import shown_safely
from gui.widgets.roomy_label import RoomyLabel

if TYPE_CHECKING:
    from engine.handle import ModelHandle
    from gui.session import Session
    from gui.tasks import Task

MOST_RECENT = 8
_OPEN_MODEL = ""  # the entry of the open model, which needs no source


class ModelChoiceCard(QFrame):
    """The models that were opened last stay in the list, also when they cannot be opened just now.

    ``waiting`` is the path of a model that needs a corpus folder or a file for its words; None while none does.
    """

    def __init__(self, host: Host, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.host = host
        self.waiting: Path | None = None
        self._recent: list[str] = []
        self._task: Task | None = None
        self._corpus: Path | None = None
        self.model_box = QComboBox()
        self.model_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.model_box.setMinimumContentsLength(18)
        self.model_box.setToolTip(tr("The word model that Generate uses: the shipped one, or one that you opened"))
        self.folder_button = _button(
            tr("Open folder…"), tr("A folder that a training has written: weights, their words and the record")
        )
        self.file_button = _button(
            tr("Open file…"),
            tr("A state_dict as in the tutorial (.pth, .pt, .safetensors), or a quantized model that LayerLab saved"),
        )
        self.stop_button = _button(tr("Stop"), tr("Gives up what is being opened; the former model stays (Esc)"))
        self.provenance = RoomyLabel(lines=2)
        self.problem = RoomyLabel(lines=2)
        self.corpus_button = _button(
            tr("Corpus folder…"), tr("The folder with train.txt, valid.txt and test.txt that it was trained on")
        )
        self.words_button = _button(tr("File with words…"), tr("A text file with a word a line, in the order of ids"))
        self.below_button = _button(tr("The folder below"), tr("Takes the words of the folder of texts below"))
        self._lay_out()
        self.folder_button.clicked.connect(self._ask_for_folder)
        self.file_button.clicked.connect(self._ask_for_file)
        self.stop_button.clicked.connect(self._session.chosen_words.stop)
        self.corpus_button.clicked.connect(self._ask_for_corpus)
        self.words_button.clicked.connect(self._ask_for_words)
        self.below_button.clicked.connect(self._use_corpus)
        self.model_box.activated.connect(self._choose)
        self._session.word_model_changed.connect(self._show)
        self._session.model_changed.connect(self._show)
        self._session.chosen_words.changed.connect(self._show)
        self._session.chosen_words.opening_changed.connect(self._show_opening)
        host.state.remember_value("models", lambda: list(self._recent), self._set_recent)
        self._show_opening(self._session.chosen_words.is_opening)
        self._show()

    @property
    def recent(self) -> tuple[str, ...]:
        """The sources of the models opened last, newest first."""
        return tuple(self._recent)

    def open_model(self, path: Path, words: Path | None = None) -> None:
        """Opens a folder or file; ``words`` is a corpus folder or a vocabulary."""
        self._open(FileSource(path, words=words).as_text())

    def offer_corpus(self, folder: Path | None) -> None:
        """A folder of texts that has all three files, whose words a model can take."""
        self._corpus = folder
        self._show_waiting()

    @property
    def _session(self) -> Session:
        return self.host.context.session

    def _lay_out(self) -> None:
        self.buttons = QWidget()
        row = FlowLayout(self.buttons, across=6)
        for widget in (self.model_box, self.folder_button, self.file_button, self.stop_button):
            row.addWidget(widget)
        self.words_row = QWidget()
        words = FlowLayout(self.words_row, across=6)
        for button in (self.corpus_button, self.words_button, self.below_button):
            words.addWidget(button)
        self.words_row.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 12)
        layout.setSpacing(6)
        layout.addWidget(caption_for(tr("Word model"), self.model_box, "heading"))
        layout.addWidget(self.provenance)
        layout.addWidget(self.buttons)
        layout.addWidget(self.problem)
        layout.addWidget(self.words_row)

    # Opening

    def _open(self, source: str) -> None:
        self._set_waiting(None)
        self._task = None
        self.problem.say("")
        task = self._session.chosen_words.open(source, is_quiet=True)
        if task is None:
            return
        self.problem.say(f"{task.title} …")
        path = _path_of(source)
        task.succeeded.connect(lambda model: self._keep(source, model))
        task.failed.connect(lambda error: self._tell(path, error))
        task.cancelled.connect(lambda: self._tell_stopped(task))
        self._task = task

    def _keep(self, source: str, model: ModelHandle) -> None:
        if source != SHIPPED:
            self._recent = [source, *(other for other in self._recent if other != source)][:MOST_RECENT]
        self.problem.say(tr("{title} is open.", title=shown_safely(model.title)), "good")
        self._show()

    def _tell(self, path: Path | None, error: BaseException) -> None:
        if isinstance(error, EngineError):
            self.problem.say(f"⚠ {error}", "danger")
            self._set_waiting(path if isinstance(error, NeedsWordsError) else None)
        else:
            self.problem.say("")
        self._show()

    def _tell_stopped(self, task: Task) -> None:
        if task is self._task:  # else another one has taken its place
            self.problem.say(tr("Stopped: the former model stays."))
            self._show()

    def _choose(self, place: int) -> None:
        source = self.model_box.itemData(place)
        if source == _OPEN_MODEL:
            self._set_waiting(None)
            self._task = None
            self.problem.say("")
            self._session.chosen_words.choose(None, "")
        else:
            self._open(source)

    # What is shown

    def _show(self) -> None:
        blocker = QSignalBlocker(self.model_box)
        model = self._session.word_model
        self.model_box.clear()
        for source, title, tip in self._entries():
            self.model_box.addItem(title, source)
            self.model_box.setItemData(self.model_box.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        self.model_box.setCurrentIndex(self.model_box.findData(self._current()) if model is not None else -1)
        blocker.unblock()
        if model is None:
            self.provenance.say(tr("The word model is being opened …"))
            return
        words = told(model.provenance)
        origin = words[:1].upper() + words[1:]
        self.provenance.say(
            tr("{words:,} words. {origin}.", words=len(model.words), origin=shown_safely(origin)), "text"
        )

    def _current(self) -> str:
        session = self._session
        if session.chosen_words.model is not None:
            return session.chosen_words.source
        return SHIPPED if session.word_model is session.chosen_words.shipped else _OPEN_MODEL

    def _entries(self) -> Sequence[tuple[str, str, str]]:
        """(source, title, tool-tip) of what can be chosen."""
        entries = [(SHIPPED, tr("Word LSTM, as it ships"), tr("Trained on WikiText-2 with this program"))]
        session = self._session
        model, shipped = session.model, session.chosen_words.shipped
        if model is not None and model.dictionary is not None and model is not shipped:
            title = tr("{title}, open in Structure", title=shown_safely(model.title))
            entries.append((_OPEN_MODEL, title, shown_safely(told(model.provenance))))
        chosen = session.chosen_words.source
        extra = [chosen] if chosen and chosen != SHIPPED and chosen not in self._recent else []
        for source in (*extra, *self._recent):
            parsed = parse_source(source)
            if isinstance(parsed, FileSource):
                entries.append((source, _title(parsed), shown_safely(str(parsed.path))))
        return entries

    def _show_opening(self, is_opening: bool) -> None:
        had_focus = self.stop_button.hasFocus()
        self.stop_button.setEnabled(is_opening)
        if had_focus and not is_opening:
            self.model_box.setFocus()

    def _set_waiting(self, path: Path | None) -> None:
        self.waiting = path
        self._show_waiting()

    def _show_waiting(self) -> None:
        self.words_row.setVisible(self.waiting is not None)
        self.below_button.setEnabled(self._corpus is not None)

    # Asking

    def _ask_for_folder(self) -> None:
        folder = self._asked_folder(tr("Folder with a word model"))
        if folder is not None:
            self.open_model(folder)

    def _ask_for_file(self) -> None:
        path = self._asked_file(tr("Open a word model"), tr("Word models (*.safetensors *.pth *.pt);;All files (*)"))
        if path is not None:
            self.open_model(path)

    def _ask_for_corpus(self) -> None:
        folder = self._asked_folder(tr("Folder with train.txt, valid.txt and test.txt"))
        if folder is not None and self.waiting is not None:
            self.open_model(self.waiting, folder)

    def _ask_for_words(self) -> None:
        path = self._asked_file(tr("Open the words"), tr("Texts (*.txt);;All files (*)"))
        if path is not None and self.waiting is not None:
            self.open_model(self.waiting, path)

    def _use_corpus(self) -> None:
        if self.waiting is not None and self._corpus is not None:
            self.open_model(self.waiting, self._corpus)

    def _asked_folder(self, title: str) -> Path | None:
        settings = self.host.context.settings
        name = QFileDialog.getExistingDirectory(self, title, str(settings.open_folder))
        if not name:
            return None
        settings.open_folder = Path(name).parent
        return Path(name)

    def _asked_file(self, title: str, filters: str) -> Path | None:
        settings = self.host.context.settings
        name, _ = QFileDialog.getOpenFileName(self, title, str(settings.open_folder), filters)
        if not name:
            return None
        settings.open_folder = Path(name).parent
        return Path(name)

    # Qt's side

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._session.chosen_words.is_opening:
            self._session.chosen_words.stop()
        else:
            super().keyPressEvent(event)

    # State

    def _set_recent(self, value: object) -> None:
        if not isinstance(value, list) or not all(isinstance(source, str) for source in value):
            raise ValueError("not a list of models")
        self._recent = [source for source in value if _path_of(source) is not None][:MOST_RECENT]
        self._show()


def _path_of(source: str) -> Path | None:
    try:
        parsed = parse_source(source)
    except EngineError:
        return None
    return parsed.path if isinstance(parsed, FileSource) else None


def _title(source: FileSource) -> str:
    name = shown_safely(source.path.name or str(source.path))
    if source.words is None:
        return name
    return tr("{model} with the words of {words}", model=name, words=shown_safely(source.words.name))


def _button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tip)
    return button

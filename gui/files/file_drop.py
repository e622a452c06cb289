"""Files from outside, dropped, chosen or recent: recognised by content and handed to the tab that can use them."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDropEvent, QImage, QWindow
from PySide6.QtWidgets import QApplication, QWidget

from engine.errors import EngineError
from engine.language import mark, tr
from gui.tasks import Task, TaskRunner

if TYPE_CHECKING:
    from gui.tabs.base import Tab

KINDS = {
    "model": mark("a model"),
    "word model": mark("a word model"),
    "image": mark("a picture"),
    "text": mark("a text"),
    "corpus": mark("a folder of texts"),
    "session": mark("a session"),
    "lesson": mark("a lesson"),
}
"""What a file can be, in words."""


class Recognised(Protocol):
    """What is read of ``engine.loading.recognise.RecognisedFile``."""

    @property
    def path(self) -> Path: ...
    @property
    def kind(self) -> str: ...
    @property
    def title(self) -> str: ...


@dataclass(frozen=True)
class Drop:
    """The files of a drop, or the sentence that says why there are none."""

    paths: tuple[Path, ...]
    refusal: str = ""


def local_paths(mime: QMimeData) -> tuple[Path, ...]:
    """The files and folders of this computer that are dragged or pasted, each once."""
    urls = mime.urls() if mime.hasUrls() else []
    return tuple(dict.fromkeys(Path(url.toLocalFile()) for url in urls if url.isLocalFile() and url.toLocalFile()))


def is_welcome(mime: QMimeData) -> bool:
    """Whether a drop is taken; also for what is then refused in words, so that the user learns why."""
    return mime.hasUrls() or mime.hasImage() or mime.hasText()


def drop_of(mime: QMimeData, scratch: Path) -> Drop:
    """The files to open; a picture without a file, as browsers drag it, becomes a PNG in the folder ``scratch``."""
    paths = local_paths(mime)
    if paths:
        return Drop(paths)
    if mime.hasImage():
        return _saved(mime.imageData(), scratch)
    remote = [url for url in mime.urls() if not url.isLocalFile()] if mime.hasUrls() else []
    if remote:
        host = remote[0].host() or remote[0].scheme()
        return Drop((), tr("This is on the network ({host}): download the file, then drop it here.", host=host))
    if mime.hasText():
        return Drop(
            (), tr("This is text without a file: save it as a text file and drop that, or paste it into a field.")
        )
    return Drop((), tr("There is no file in this: drop a model, a picture or a text."))


def choose_tab(kind: str, current: Tab | None, tabs: Sequence[Tab]) -> Tab | None:
    """The tab in front if it takes this kind of file, else the first that does."""
    return next((tab for tab in (current, *tabs) if tab is not None and kind in _accepted(tab)), None)


class FileOpener(QObject):
    """Recognises files in the background and says which tab is to open them. A newer file replaces an older one.

    Signals:
        opening(Tab, Path, str): this tab shall come to the front and open the file of this kind.
        session_chosen(Path), lesson_chosen(Path): the file is a session or a lesson.
        refused(str): why nothing is opened, in one sentence.
        noticed(str): something else to know about what is opened, in one sentence.
        failed(BaseException): recognising broke down, which is a defect: for the reporter.
    """

    opening = Signal(object, object, str)
    session_chosen = Signal(object)
    lesson_chosen = Signal(object)
    refused = Signal(str)
    noticed = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        runner: TaskRunner,
        tabs: Callable[[], Sequence[Tab]],
        current: Callable[[], Tab | None],
        parent: QObject | None = None,
        *,
        recognise: Callable[[Path], Any] | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._tabs, self._current = tabs, current
        self._recognise = recognise or _recognise
        self._task: Task | None = None
        self._scratch: tempfile.TemporaryDirectory[str] | None = None

    def open(self, path: Path) -> None:
        """Opens one file; what comes of it is told by a signal."""
        self.open_all([path])

    def open_all(self, paths: Sequence[Path]) -> None:
        """Opens the first, and says so where there are more."""
        if not paths:
            self.refused.emit(tr("There is no file in this: drop a model, a picture or a text."))
            return
        first, *rest = paths
        if rest:
            if len(rest) == 1:
                said = tr("Opening {name}; 1 more file is left out: drop one file at a time.", name=first.name)
            else:
                said = tr(
                    "Opening {name}; {count} more files are left out: drop one file at a time.",
                    name=first.name,
                    count=len(rest),
                )
            self.noticed.emit(said)
        task = self._runner.submit(
            self._recognise, first, title=tr("Looking at {name}", name=first.name), owner="files"
        )
        self._task = task
        task.succeeded.connect(self._route)
        task.failed.connect(self._refuse)

    def open_mime(self, mime: QMimeData) -> None:
        """Opens what was dropped or pasted."""
        drop = drop_of(mime, self._scratch_folder())
        if drop.paths:
            self.open_all(drop.paths)
        else:
            self.refused.emit(drop.refusal)

    def close(self) -> None:
        """Removes pictures that were dragged without a file."""
        if self._scratch is not None:
            self._scratch.cleanup()
            self._scratch = None

    def _scratch_folder(self) -> Path:
        if self._scratch is None:
            self._scratch = tempfile.TemporaryDirectory(prefix="layerlab-", ignore_cleanup_errors=True)
        return Path(self._scratch.name)

    def _route(self, found: Recognised) -> None:
        if found.kind == "session":
            self.session_chosen.emit(found.path)
            return
        if found.kind == "lesson":
            self.lesson_chosen.emit(found.path)
            return
        tab = choose_tab(found.kind, self._current(), self._tabs())
        if tab is not None:
            self.opening.emit(tab, found.path, found.kind)
        elif not self._tabs():
            self.refused.emit(tr("{name} has to wait: drop it again when the tabs are there.", name=found.path.name))
        else:
            what = tr(KINDS.get(found.kind, found.kind))
            kinds = [kind for kind in KINDS if kind != "word model"]  # "a model" says it
            usable = [tr(KINDS[kind]) for kind in kinds if any(kind in _accepted(tab) for tab in self._tabs())]
            remedy = tr("drop {something}", something=_either(usable)) if usable else tr("open a model of the gallery")
            self.refused.emit(
                tr(
                    "{name} is {what}, and no tab can show that yet: {remedy}.",
                    name=found.path.name,
                    what=what,
                    remedy=remedy,
                )
            )

    def _refuse(self, error: BaseException) -> None:
        if isinstance(error, EngineError):
            self.refused.emit(str(error))
        else:
            self.failed.emit(error)


class FileDropFilter(QObject):
    """Lets a window take drops, and hands them to an opener: ``FileDropFilter(window, opener)``.

    Files are caught before the widget below the pointer sees them: a text field would write down their names.
    """

    def __init__(self, window: QWidget, opener: FileOpener) -> None:
        super().__init__(window)
        self._target = window
        self._opener = opener
        self._handle: QWindow | None = None
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        self._follow_handle()

    def _follow_handle(self) -> None:
        handle = self._target.windowHandle()
        if handle is not None and handle is not self._handle:
            self._handle = handle
            handle.installEventFilter(self)

    def _takes(self, watched: QObject, mime: QMimeData) -> bool:
        if QApplication.activeModalWidget() not in (None, self._target):
            return False
        return is_welcome(mime) if watched is self._target else bool(local_paths(mime)) or mime.hasImage()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.Show, QEvent.Type.WinIdChange):
            self._follow_handle()
        elif isinstance(event, QDropEvent) and self._takes(watched, event.mimeData()):  # also entering and moving
            event.acceptProposedAction()
            if kind == QEvent.Type.Drop:
                self._opener.open_mime(event.mimeData())
            return True
        return super().eventFilter(watched, event)


def _accepted(tab: Tab) -> frozenset[str]:
    accepted: frozenset[str] = getattr(tab, "accepts", frozenset())
    return accepted


def _either(names: Sequence[str]) -> str:
    *first, last = names
    return tr("{those} or {last}", those=", ".join(first), last=last) if first else last


def _recognise(path: Path) -> Recognised:
    from gui.files.opening import recognised

    return recognised(path)


def _saved(data: Any, folder: Path) -> Drop:
    image = data if isinstance(data, QImage) else data.toImage() if hasattr(data, "toImage") else QImage()
    number = sum(1 for _ in folder.iterdir()) + 1
    path = folder / f"dropped picture {number}.png"
    if image.isNull() or not image.save(str(path)):
        return Drop((), tr("This picture has no file and cannot be kept: save it as a PNG and drop that."))
    return Drop((path,))

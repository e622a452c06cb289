"""WikiText-2 from the network: says what would come from where, and fetches it only when its button is pressed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QLineEdit, QProgressBar, QPushButton, QVBoxLayout, QWidget

from engine.errors import EngineError
from engine.language import tr
from engine.progress import Progress
from engine.text.download import BASE_URL, LICENSE, STALL_SECONDS, WIKITEXT2, fetch_wikitext2
from gui.panels.base import Host
from gui.panels.tried import tried_steps
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.labels import caption_for, label
from gui.widgets.plain_mark import shown_safely
from gui.widgets.roomy_label import RoomyLabel

if TYPE_CHECKING:
    from gui.tasks import Task

LANE = "fetch"
_MB = 1e6
_STEPS = 1_000


class FetchCard(QFrame):
    """What arrives stays when it is stopped, and is gone on with.

    ``base_url``, ``files`` and ``stall_seconds`` are what is fetched from where; set them before it is shown.

    Signals:
        fetched(Path): the folder has all of it, checked.
        closed(): it was put away; nothing is under way.
    """

    fetched = Signal(object)
    closed = Signal()

    def __init__(self, host: Host, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.host = host
        self.base_url, self.files, self.stall_seconds = BASE_URL, WIKITEXT2, STALL_SECONDS
        self._task: Task | None = None
        self._arrived = (0, 0)
        self.what = label(" ")
        self.folder_edit = QLineEdit(str(host.context.settings.folder / "wikitext-2"))
        self.folder_edit.setToolTip(tr("The folder that the three files are written to; it is made if need be"))
        self.folder_button = _button(tr("Choose…"), tr("Choose a folder for the three files"))
        self.start_button = _button(tr("Fetch now"), tr("Fetches the files over the network, now"))
        self.start_button.setProperty("primary", True)
        self.stop_button = _button(tr("Stop"), tr("Stops; what has arrived stays, and is gone on with (Esc)"))
        self.close_button = _button(tr("Close"), tr("Puts this away; nothing is fetched"))
        self.bar = QProgressBar(textVisible=False, maximum=_STEPS, value=0)
        self.bar.setAccessibleName(tr("Share of the files that is there"))
        self.bar.setAccessibleDescription(tr("0 to 100 % of all bytes, also those that were there before"))
        self.bar.setToolTip(tr("0 to 100 % of all bytes, also those that were there before"))
        self.status = RoomyLabel(lines=2)
        self._lay_out()
        self.folder_button.clicked.connect(self._ask_for_folder)
        self.start_button.clicked.connect(self.start)
        self.stop_button.clicked.connect(self.stop)
        self.close_button.clicked.connect(self.closed)
        self.folder_edit.returnPressed.connect(self.start)
        host.state.remember("fetch_folder", self.folder_edit)
        self._show_running()
        self.describe()

    @property
    def is_running(self) -> bool:
        return self._task is not None

    def describe(self) -> None:
        """Says what would be fetched, and from where."""
        size = sum(file.size_bytes for file in self.files) / _MB
        self.what.setText(
            tr(
                "{names}, {size:.1f} MB, from {host}. {licence}. It is the only thing that LayerLab ever fetches, and "
                "only when you press the button; size and SHA-1 of every file are checked.",
                names=", ".join(file.name for file in self.files),
                size=size,
                host=urlsplit(self.base_url).hostname or self.base_url,
                licence=tr(LICENSE),
            )
        )

    def start(self) -> None:
        """Fetches what is missing; does nothing while that is under way."""
        name = self.folder_edit.text().strip()
        if self.is_running:
            return
        if not name:
            self.status.say(tr("⚠ There is no folder to write to: choose one."), "danger")
            return
        self._arrived = (0, 0)
        self.bar.setValue(0)
        self.status.say(tr("Connecting …"))
        task = self.host.run_long(
            tried_steps,
            fetch_wikitext2,
            Path(name).expanduser(),
            base_url=self.base_url,
            files=self.files,
            stall_seconds=self.stall_seconds,
            title=tr("Fetching WikiText-2"),
            lane=LANE,
        )
        self._task = task
        task.progressed.connect(self._show_progress)
        task.succeeded.connect(self._take)
        task.cancelled.connect(self._tell_stopped)
        task.finished.connect(self._end)
        self._show_running()

    def stop(self) -> None:
        """Ends it; what has arrived stays."""
        if self._task is not None:
            self._task.cancel()

    def _show_progress(self, progress: Progress) -> None:
        if not progress.total or self._task is None:
            return
        self._arrived = (progress.done, progress.total)
        self.bar.setValue(round(_STEPS * progress.done / progress.total))
        self.status.say(
            tr(
                "{done:.1f} of {total:.1f} MB, {what}",
                done=progress.done / _MB,
                total=progress.total / _MB,
                what=progress.message,
            )
        )

    def _take(self, result: Path | EngineError) -> None:
        if isinstance(result, EngineError):
            self.status.say(f"⚠ {result}", "danger")
            return
        self.bar.setValue(_STEPS)
        self.status.say(tr("It is all there, and checked: {folder}.", folder=shown_safely(str(result))), "good")
        self.fetched.emit(result)

    def _tell_stopped(self) -> None:
        done, total = self._arrived
        if total:
            self.status.say(
                tr(
                    "Stopped at {done:.1f} of {total:.1f} MB: what has arrived stays, and “Fetch now” goes on from "
                    "there.",
                    done=done / _MB,
                    total=total / _MB,
                )
            )
        else:
            self.status.say(tr("Stopped: nothing was fetched."))

    def _end(self) -> None:
        self._task = None
        self._show_running()

    def _show_running(self) -> None:
        had_focus = self.start_button.hasFocus() or self.stop_button.hasFocus()
        self.start_button.setEnabled(not self.is_running)
        self.stop_button.setEnabled(self.is_running)
        for widget in (self.folder_edit, self.folder_button, self.close_button):
            widget.setEnabled(not self.is_running)
        if had_focus:
            (self.stop_button if self.is_running else self.start_button).setFocus()

    def _ask_for_folder(self) -> None:
        start = Path(self.folder_edit.text()).parent
        folder = QFileDialog.getExistingDirectory(self, tr("Folder for WikiText-2"), str(start))
        if folder:
            self.folder_edit.setText(folder)

    def _lay_out(self) -> None:
        row = QWidget()
        buttons = FlowLayout(row, across=6)
        for button in (self.start_button, self.stop_button, self.folder_button, self.close_button):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 12)
        layout.setSpacing(6)
        layout.addWidget(label(tr("Get WikiText-2"), "heading"))
        layout.addWidget(self.what)
        layout.addWidget(caption_for(tr("To the folder"), self.folder_edit))
        layout.addWidget(self.folder_edit)
        layout.addWidget(row)
        layout.addWidget(self.bar)
        layout.addWidget(self.status)

    # Qt's side

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.is_running:
                self.stop()
            else:
                self.closed.emit()
        else:
            super().keyPressEvent(event)


def _button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tip)
    return button

"""A run of the window without anyone at it: it ends by itself, with an exit code, and says on stderr what failed."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from gui.main_window import MainWindow
from gui.tasks import Task

POLL_MS = 50
# Idle for so many polls in a row: work that follows from other work has come to its end, and all is painted.
QUIET_POLLS = 8


class UnattendedRun(QObject):
    """Waits until the window is quiet, again and again, and calls ``go_on`` each time.

    Signals:
        ended(int): the exit code; anything that failed was said on stderr.
    """

    ended = Signal(int)

    def __init__(self, window: MainWindow, folder: Path, *, longest_ms: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.window = window
        self._folder = folder
        self._longest_ms = longest_ms
        self._exit_code = 0
        self._quiet_polls = 0
        self._timer = QTimer(self, interval=POLL_MS)
        self._timer.timeout.connect(self._poll)
        self._watchdog = QTimer(self, singleShot=True, interval=longest_ms)
        self._watchdog.timeout.connect(self._give_up)
        window.loaded.connect(self.begin)
        window.load_failed.connect(self.end)
        window.runner.task_finished.connect(self._check_task)
        window.reporter.reported.connect(self._note_error)
        self._watchdog.start()

    def begin(self) -> None:
        """The tabs are there."""
        self.wait()

    def go_on(self) -> None:
        """The window is quiet; waits again only if asked to by ``wait``."""
        raise NotImplementedError

    def wait(self) -> None:
        """Calls ``go_on`` when the window has come to rest."""
        self._quiet_polls = 0
        self._timer.start()

    def save(self, name: str) -> None:
        """The window as it is, as ``<folder>/<name>.png``."""
        path = self._folder / f"{name}.png"
        if not self.window.grab().save(str(path), "PNG"):
            self.fail(f"{path} cannot be written: choose another folder.")

    def fail(self, sentence: str) -> None:
        self._exit_code = 1
        print(sentence, file=sys.stderr)

    def end(self) -> None:
        self._timer.stop()
        self._watchdog.stop()
        self.ended.emit(self._exit_code)

    def _poll(self) -> None:
        is_quiet = self.window.runner.is_idle and self.window.session.has_opened_defaults
        self._quiet_polls = self._quiet_polls + 1 if is_quiet else 0
        if self._quiet_polls >= QUIET_POLLS:
            self._timer.stop()
            self.go_on()

    def _check_task(self, task: Task) -> None:
        if task.error is not None:
            self.fail(f"{task.title}: {task.error}")

    def _note_error(self, error: BaseException) -> None:
        self.fail(f"{type(error).__name__}: {error}")

    def _give_up(self) -> None:
        running = ", ".join(task.title for task in self.window.runner.active_tasks) or "the window"
        self.fail(f"No end after {self._longest_ms // 1000} seconds: {running} did not finish.")
        self.end()

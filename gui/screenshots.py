"""Pictures of every tab, taken by the program itself."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from gui.main_window import MainWindow
from gui.tabs.base import Tab
from gui.tasks import Task

POLL_MS = 50
# Idle for so many polls in a row: work that follows from other work has come to its end, and all is painted.
QUIET_POLLS = 8
LONGEST_RUN_MS = 300_000


class ScreenshotRun(QObject):
    """Shows one tab after the other, waits until its first work is done, and saves it as ``<tab_id>.png``.

    Signals:
        ended(int): the exit code; anything that failed was said on stderr.
    """

    ended = Signal(int)

    def __init__(self, window: MainWindow, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._folder = folder
        self._exit_code = 0
        self._quiet_polls = 0
        self._waiting: list[Tab] = []
        self._timer = QTimer(self, interval=POLL_MS)
        self._timer.timeout.connect(self._poll)
        self._watchdog = QTimer(self, singleShot=True, interval=LONGEST_RUN_MS)
        self._watchdog.timeout.connect(self._give_up)
        window.loaded.connect(self._start)
        window.load_failed.connect(self._end)
        window.runner.task_finished.connect(self._check_task)
        window.reporter.reported.connect(self._note_error)
        self._watchdog.start()

    def _start(self) -> None:
        self._waiting = list(self._window.tab_area.tabs)
        self._window.show_tab(self._waiting[0].tab_id)
        self._timer.start()

    def _poll(self) -> None:
        is_quiet = self._window.runner.is_idle and self._window.session.has_opened_defaults
        self._quiet_polls = self._quiet_polls + 1 if is_quiet else 0
        if self._quiet_polls < QUIET_POLLS:
            return
        self._quiet_polls = 0
        self._save(self._waiting.pop(0))
        if self._waiting:
            self._window.show_tab(self._waiting[0].tab_id)
        else:
            self._end()

    def _save(self, tab: Tab) -> None:
        if tab.banner.message:
            self._fail(f"{tab.title}: {tab.banner.message}")
        path = self._folder / f"{tab.tab_id}.png"
        if not self._window.grab().save(str(path), "PNG"):
            self._fail(f"{path} cannot be written: choose another folder.")

    def _check_task(self, task: Task) -> None:
        if task.error is not None:
            self._fail(f"{task.title}: {task.error}")

    def _note_error(self, error: BaseException) -> None:
        self._fail(f"{type(error).__name__}: {error}")

    def _give_up(self) -> None:
        running = ", ".join(task.title for task in self._window.runner.active_tasks) or "the window"
        self._fail(f"No end after {LONGEST_RUN_MS // 1000} seconds: {running} did not finish.")
        self._end()

    def _fail(self, sentence: str) -> None:
        self._exit_code = 1
        print(sentence, file=sys.stderr)

    def _end(self) -> None:
        self._timer.stop()
        self._watchdog.stop()
        self.ended.emit(self._exit_code)

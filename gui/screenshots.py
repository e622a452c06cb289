"""Pictures of every tab, taken by the program itself."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from gui.main_window import MainWindow
from gui.tabs.base import Tab
from gui.unattended import UnattendedRun

LONGEST_RUN_MS = 300_000


class ScreenshotRun(UnattendedRun):
    """Shows one tab after the other, waits until its first work is done, and saves it as ``<tab_id>.png``."""

    def __init__(self, window: MainWindow, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(window, folder, longest_ms=LONGEST_RUN_MS, parent=parent)
        self._waiting: list[Tab] = []

    def begin(self) -> None:
        self._waiting = list(self.window.tab_area.tabs)
        self._show_next()

    def go_on(self) -> None:
        tab = self._waiting.pop(0)
        if tab.banner.message:
            self.fail(f"{tab.title}: {tab.banner.message}")
        self.save(tab.tab_id)
        if self._waiting:
            self._show_next()
        else:
            self.end()

    def _show_next(self) -> None:
        self.window.show_tab(self._waiting[0].tab_id)
        self.wait()

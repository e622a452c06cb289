"""All demos of the menu, played to their ends by the program itself, with a picture of every step."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from PySide6.QtCore import QObject

from gui.main_window import MainWindow
from gui.tour.autoplay import AutoPlay, Played
from gui.unattended import UnattendedRun

LONGEST_RUN_MS = 900_000
MOMENTS = {1: "", 2: "-answer"}


class DemoRun(UnattendedRun):
    """Saves ``<demo>-<step>.png``, after a question also ``<demo>-<step>-answer.png``; a line on stdout for each demo.

    It fails where a step could not do what it wants, or the window does not show the answer that the demo gives.
    """

    def __init__(self, window: MainWindow, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(window, folder, longest_ms=LONGEST_RUN_MS, parent=parent)
        self._seen: Counter[tuple[str, int]] = Counter()

    def go_on(self) -> None:
        for found in self.window.demos.found:
            if found.tour is None:
                self.fail(found.problem)
        tours = [found.tour for found in self.window.demos.found if found.tour is not None]
        if not tours:
            self.fail("There is no demo to play: install LayerLab again.")
            self.end()
            return
        play = AutoPlay(self.window.demos.player, tours, parent=self)
        play.step_seen.connect(self._save_step)
        play.played.connect(self._tell)
        play.finished.connect(self.end)
        play.start()

    def _save_step(self, name: str, number: int) -> None:
        self._seen[name, number] += 1
        self.save(f"{name}-{number + 1}{MOMENTS.get(self._seen[name, number], '')}")

    def _tell(self, played: Played) -> None:
        for problem in played.problems:
            self.fail(problem)
        print(f"{played.name}: {_counted(played.steps, 'step')}, {_counted(played.questions, 'question')}", flush=True)


def _counted(count: int, name: str) -> str:
    return f"{count} {name}" if count == 1 else f"{count} {name}s"

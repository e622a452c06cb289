"""How late the window is while the word model is evaluated, and how fast a cancel takes effect.

    python -m tests.benchmarks.responsiveness

Goals: a 5 ms timer late by less than 16 ms (p99) and 50 ms (worst), a cancel within 200 ms.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Generator
from typing import ClassVar

import numpy as np
import torch
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.progress import Progress
from engine.text.evaluation import evaluate
from gui.errors import ErrorReporter
from gui.main_window import MainWindow
from gui.settings import Settings, data_folder
from gui.tasks import Task
from gui.theme import apply_theme

INTERVAL_S = 0.005
OBSERVED_MS = 8_000
CANCELS = 10
GOALS = {"p99": 16.0, "worst": 50.0, "cancel": 200.0}


class Observer(QObject):
    """Watches an evaluation for some seconds, then cancels and starts it a few times, and closes the window."""

    PAUSE_MS: ClassVar[int] = 300

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window = window
        self.lateness_ms: list[float] = []
        self.cancels_ms: list[float] = []
        self._task: Task | None = None
        self._last = self._cancelled_at = 0.0
        self._timer = QTimer(self, interval=round(INTERVAL_S * 1000), timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        window.session.opened_defaults.connect(self._begin)

    def _begin(self) -> None:
        self._run()
        QTimer.singleShot(1_000, self, self._watch)  # not the start of the window, but the evaluation

    def _watch(self) -> None:
        self._last = time.perf_counter()
        self._timer.start()
        QTimer.singleShot(OBSERVED_MS, self, self._stop_watching)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.lateness_ms.append(max(0.0, now - self._last - INTERVAL_S) * 1000)
        self._last = now

    def _stop_watching(self) -> None:
        self._timer.stop()
        self._cancel()

    def _run(self) -> None:
        model = self.window.session.word_model
        if model is None:
            raise EngineError("The word model could not be opened: install LayerLab again.")
        self._task = self.window.runner.submit(
            _evaluate_for_ever, model, title="Evaluation", owner="benchmark", is_long=True
        )
        self._task.finished.connect(self._note_cancel)

    def _cancel(self) -> None:
        assert self._task is not None
        self._cancelled_at = time.perf_counter()
        self._task.cancel()

    def _note_cancel(self) -> None:
        self.cancels_ms.append((time.perf_counter() - self._cancelled_at) * 1000)
        if len(self.cancels_ms) == CANCELS:
            self.window.close()
            return
        self._run()
        QTimer.singleShot(self.PAUSE_MS, self, self._cancel)


def _evaluate_for_ever(model: ModelHandle) -> Generator[Progress, None, None]:
    ids = torch.randint(33_278, (5_001,), generator=torch.Generator().manual_seed(1))
    while True:
        yield from evaluate(model.module, ids)


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        os.environ["LAYERLAB_HOME"] = home
        application = QApplication(sys.argv[:1])
        apply_theme(application, "light")
        reporter = ErrorReporter(data_folder(), is_silent=True)
        window = MainWindow(Settings(), reporter, is_small=True)
        observer = Observer(window)
        window.show()
        application.exec()
        reporter.uninstall()
    lateness = np.array(observer.lateness_ms)
    found = {
        "p99": float(np.percentile(lateness, 99)),
        "worst": float(lateness.max()),
        "cancel": max(observer.cancels_ms),
    }
    print(f"{len(lateness):,} ticks of a 5 ms timer beside an evaluation, {CANCELS} cancels")
    for name, goal in GOALS.items():
        ratio = found[name] / goal
        verdict = "good" if ratio < 1 else "missed"
        print(f"{name}: {found[name]:.1f} ms, {ratio:.2f} of the goal of {goal:.0f} ms ({verdict})")


if __name__ == "__main__":
    main()

"""How long the first window takes, and how long the tabs behind it: ``python -m tests.benchmarks.start_up``.

Each start is a process of its own; times count from the moment before that process is made (the system's own record of
it is only good to a second). The goal is a first window within 0.5 s that has not imported torch.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

GOAL_S = 0.5
STARTS = 5
ROOT = Path(__file__).parents[2]

# Runs in the child: the program itself, which says when it is painted, loaded and done, and then closes.
CHILD = """
import os, sys, time
import gui.main_window
from PySide6.QtCore import QTimer
created = float(sys.argv[1])

class TimedWindow(gui.main_window.MainWindow):
    def __init__(self, *arguments, **options):
        super().__init__(*arguments, **options)
        self.times = []
        self.latest = self.late = 0.0
        self.ticks = QTimer(self, interval=5)
        self.ticks.timeout.connect(self.tick)
        self.tab_area.loading_page.first_painted.connect(self.note)
        self.loaded.connect(self.note)
        self.session.opened_defaults.connect(self.end)
    def note(self):
        self.times.append(f"{time.time() - created:.3f}")
        if len(self.times) == 1:
            assert "torch" not in sys.modules and "pyqtgraph" not in sys.modules
            self.latest = time.perf_counter()
            self.ticks.start()
    def tick(self):
        now = time.perf_counter()
        self.late = max(self.late, now - self.latest - 0.005)
        self.latest = now
    def end(self):
        self.note()
        print(*self.times, f"{self.late:.3f}", flush=True)
        self.close()

gui.main_window.MainWindow = TimedWindow
from gui.__main__ import main
sys.exit(main([]))
"""


def measure(home: str) -> list[float]:
    environment = {**os.environ, "LAYERLAB_HOME": home}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    done = subprocess.run(
        [sys.executable, "-c", CHILD, str(time.time())],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
    )
    if done.returncode != 0:
        raise SystemExit(done.stderr)
    return [float(value) for value in done.stdout.split()]


def main() -> None:
    with tempfile.TemporaryDirectory() as home:
        runs = [measure(home) for _ in range(STARTS)]
    names = ("first window", "tabs there", "models open", "longest standstill behind the first window")
    for name, values in zip(names, zip(*runs, strict=True), strict=True):
        print(f"{name}: median {statistics.median(values):.2f} s, from {min(values):.2f} to {max(values):.2f} s")
    ratio = statistics.median(run[0] for run in runs) / GOAL_S
    print(f"first window / goal of {GOAL_S} s = {ratio:.2f} ({'good' if ratio < 1 else 'too slow'})")


if __name__ == "__main__":
    main()

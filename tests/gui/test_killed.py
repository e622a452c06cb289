"""The program killed at any moment starts again, with the session as it was last kept."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from gui.storage.session_file import read_session, write_session

ROOT = Path(__file__).parents[2]

CHILD = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from gui.errors import ErrorReporter
from gui.main_window import MainWindow
from gui.settings import Settings, data_folder
from tests.gui.stand_in_tabs import FirstTab, SecondTab, count_for_ever

application = QApplication([])
reporter = ErrorReporter(data_folder() / "logs", is_silent=True)
reporter.reported.connect(lambda error: print("error", error, flush=True))
window = MainWindow(Settings(), reporter, tab_classes=[FirstTab, SecondTab])

def say(word):
    print(word, flush=True)

def say_idle():
    say(" ".join(["idle", window.session.model.name, window.tab_area.current.tab_id, window.tab_area.notice.message]))

def run():
    task = window.tab_area.current.run_long(count_for_ever, title="Benchmark")
    task.partial_ready.connect(lambda number: say("running") if number == 1 else None)

window.runner.task_started.connect(lambda task: say("loading"))
window.session.opened_defaults.connect(say_idle)
if "run" in sys.argv:
    window.session.opened_defaults.connect(run)
if "close" in sys.argv:
    window.session.opened_defaults.connect(lambda: QTimer.singleShot(0, window.close))
window.show()
sys.exit(application.exec())
"""


def start(home: Path, *words: str) -> subprocess.Popen[str]:
    environment = {**os.environ, "LAYERLAB_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", CHILD, *words]
    return subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)


def wait_for(child: subprocess.Popen[str], word: str) -> str:
    assert child.stdout is not None
    for line in child.stdout:
        assert not line.startswith("error"), line
        if line.startswith(word):
            return line
    raise AssertionError(f"the child ended before {word!r}")


@pytest.mark.parametrize("moments", [("loading", "running"), pytest.param(("idle",), marks=pytest.mark.slow)])
def test_what_was_kept_comes_back_after_kills(home: Path, moments: tuple[str, ...]):
    write_session(home / "session.json", {"window": {"tab": "second", "model": "gallery:linear", "seed": 5}})
    for moment in moments:
        child = start(home, *(["run"] if moment == "running" else []))
        wait_for(child, moment)
        child.kill()
        child.wait()
    again = start(home, "close")
    line = wait_for(again, "idle")
    assert again.wait(timeout=60) == 0
    assert line.split() == ["idle", "linear", "second"]  # and nothing to complain about
    assert read_session(home / "session.json")["window"]["seed"] == 5

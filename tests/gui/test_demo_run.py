"""All demos, played by the program itself: the pictures, and what is told of demos that do not work."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from engine.tours.script import parse_tour
from engine.tours.shipped import FoundTour
from gui.__main__ import main
from gui.demo_run import DemoRun
from gui.main_window import MainWindow

SCRIPT = {
    "version": 1,
    "title": "A question",
    "goal": "Asked by a test",
    "seed": 3,
    "steps": [
        {"say": "Look.", "show": {"tab": "layers"}},
        {"say": "Guess.", "ask": {"question": "1 + 1?", "choices": ["1", "2"], "right": 1, "afterwards": "Two."}},
    ],
}
GONE = {**SCRIPT, "steps": [{"say": "Look.", "highlight": "layers/form/gone"}]}


def play(qtbot: QtBot, window: MainWindow, folder: Path, *found: FoundTour) -> int:
    """The exit code of a run over these demos."""
    window.demos.found = found
    run = DemoRun(window, folder, parent=window)
    with qtbot.waitSignal(run.ended, timeout=60_000) as ended:
        run.begin()
    return ended.args[0]


def test_every_step_and_every_answer_is_saved(qtbot, window, tmp_path, capsys) -> None:
    assert play(qtbot, window, tmp_path, FoundTour("asked", parse_tour("asked", SCRIPT))) == 0
    assert {path.name for path in tmp_path.iterdir()} == {"asked-1.png", "asked-2.png", "asked-2-answer.png"}
    assert all(QImage(str(path)).width() == window.width() for path in tmp_path.iterdir())
    assert capsys.readouterr().out == "asked: 2 steps, 1 question\n"
    assert not window.demos.is_playing


def test_what_does_not_work_is_said_and_the_rest_is_played(qtbot, window, tmp_path, capsys) -> None:
    gone, sound = FoundTour("gone", parse_tour("gone", GONE)), FoundTour("asked", parse_tour("asked", SCRIPT))
    code = play(qtbot, window, tmp_path, gone, FoundTour("broken", None, "broken is damaged."), sound)
    assert code == 1
    told = capsys.readouterr()
    assert told.out.splitlines() == ["gone: 1 step, 0 questions", "asked: 2 steps, 1 question"]
    assert "broken is damaged." in told.err
    assert "layers/form/gone" in told.err


def test_without_demos_there_is_nothing_to_play(qtbot, window, tmp_path, capsys) -> None:
    assert play(qtbot, window, tmp_path) == 1
    assert "There is no demo to play" in capsys.readouterr().err


def test_pictures_of_tabs_and_demos_are_two_runs(tmp_path, capsys) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["--screenshots", str(tmp_path), "--play-demos", str(tmp_path)])
    assert stopped.value.code == 2
    assert "not allowed with" in capsys.readouterr().err

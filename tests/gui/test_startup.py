"""Starting the program: as a process, as a user does."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from engine.progress import drain
from gui.__main__ import main
from gui.startup import load_parts
from tests.gui.stand_in_tabs import FirstTab

ROOT = Path(__file__).parents[2]


def python(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env={**os.environ, "OMP_NUM_THREADS": "1", **environment},
        capture_output=True,
        text=True,
        timeout=110,
    )


def test_what_the_guard_refuses_ends_with_2_and_its_sentence(capsys, monkeypatch):
    monkeypatch.setattr("gui.__main__.reason_to_refuse", lambda: "torch is not installed: install it.")
    assert main([]) == 2
    assert capsys.readouterr().err == "torch is not installed: install it.\n"


def test_a_foreign_package_ends_the_program_with_one_line_and_no_traceback(tmp_path, home):
    (tmp_path / "resources").mkdir()
    (tmp_path / "resources" / "__init__.py").write_text("", encoding="utf-8")
    code = "import sys; from gui.__main__ import main; sys.path.insert(0, sys.argv[1]); sys.exit(main([]))"
    done = python("-c", code, str(tmp_path), QT_QPA_PLATFORM="offscreen", LAYERLAB_HOME=str(home))
    assert done.returncode == 2
    [line] = done.stderr.splitlines()
    assert line.startswith(f"The package 'resources' in {tmp_path / 'resources'} is not LayerLab's")


def test_signals_keep_the_reference_counts(home):
    # What the refused pair gets wrong: every emit() loses a reference to True, every processEvents() one to None.
    code = """
import sys
from PySide6.QtCore import QCoreApplication, QObject, Signal
class Emitter(QObject):
    signal = Signal(object)
application = QCoreApplication([])
emitter = Emitter()
before = sys.getrefcount(True), sys.getrefcount(None)
for _ in range(2000):
    emitter.signal.emit(1)
    application.processEvents()
print(before[0] - sys.getrefcount(True) < 500 and before[1] - sys.getrefcount(None) < 500)
"""
    assert python("-c", code).stdout.strip() == "True"


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--size", "huge"], "write it as 1280x800"),
        (["--size", "10x10"], "out of range"),
        (["--theme", "pink"], "invalid choice"),
        (["--screenshots"], "expected one argument"),
        (["--no-such-option"], "unrecognized"),
        (["one.txt", "two.txt"], "unrecognized"),
        (["--zoom", "20"], "80 to 300"),
        (["--zoom", "large"], "80 to 300"),
    ],
)
def test_bad_arguments_end_with_2_and_one_sentence(capsys, arguments, sentence):
    with pytest.raises(SystemExit) as end:
        main(arguments)
    assert end.value.code == 2
    [line] = capsys.readouterr().err.splitlines()
    assert sentence in line


def test_a_folder_that_cannot_be_made_is_refused(capsys, tmp_path):
    (tmp_path / "file").write_text("x", encoding="utf-8")
    for folder in (tmp_path / "file", tmp_path / "file" / "below"):
        with pytest.raises(SystemExit) as end:
            main(["--screenshots", str(folder)])
        assert end.value.code == 2
        assert "choose another folder" in capsys.readouterr().err


def test_without_a_screen_one_sentence(capsys, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    with pytest.raises(SystemExit):
        main([])
    assert "there is no screen" in capsys.readouterr().err


def test_loading_gives_classes_and_the_gallery():
    parts = drain(load_parts([FirstTab, "tests.gui.stand_in_tabs:SecondTab"]))
    assert [item.tab_id for item in parts.tab_classes] == ["first", "second"]
    assert "lenet" in [choice.name for choice in parts.gallery]


def test_screenshots_of_every_tab(tmp_path, home):
    folder = tmp_path / "pictures"
    little_work = "import sys, gui.__main__, gui.tabs.quantize\ngui.tabs.quantize.FIRST_TOKENS = 40\n"
    done = python(
        *("-c", little_work + "sys.exit(gui.__main__.main())", "--screenshots", str(folder)),
        *("--theme", "contrast", "--zoom", "200", "--size", "1000x700"),
        LAYERLAB_HOME=str(home),
    )
    assert done.returncode == 0, done.stderr
    assert {path.name for path in folder.iterdir()} == {
        "structure.png",
        "layers.png",
        "generate.png",
        "quantize.png",
    }
    for path in folder.iterdir():
        image = QImage(str(path))
        assert (image.width(), image.height()) == (1000, 700)
        assert image.pixelColor(2, 300).lightness() == 0
    assert not list(home.iterdir())  # nobody's settings were touched


def test_a_failing_tab_makes_the_screenshots_fail(tmp_path, home):
    code = f"""
import sys, gui.main_window
gui.main_window.TAB_CLASSES = None
init = gui.main_window.MainWindow.__init__
def stand_in(self, settings, reporter, **options):
    init(self, settings, reporter, tab_classes=["tests.gui.stand_in_tabs:FailingTab"], **options)
gui.main_window.MainWindow.__init__ = stand_in
from gui.__main__ import main
sys.exit(main(["--screenshots", {str(tmp_path)!r}]))
"""
    done = python("-c", code, LAYERLAB_HOME=str(home))
    assert done.returncode == 1
    assert "notes.txt is empty: choose another file." in done.stderr
    assert (tmp_path / "failing.png").exists()


@pytest.fixture(scope="module")
def started_with_a_file(tmp_path_factory) -> tuple[Path, list[str]]:
    """A file, and what a window that is started with it opens, and in how many threads another one would compute."""
    folder = tmp_path_factory.mktemp("start")
    (folder / "story.txt").write_text("The river rose in the night .\n", encoding="utf-8")
    code = f"""
import sys
from concurrent.futures import ThreadPoolExecutor
import gui.main_window
from PySide6.QtWidgets import QApplication
from gui.__main__ import main
from gui.files.file_drop import FileOpener
init = gui.main_window.MainWindow.__init__
def stand_in(self, settings, reporter, **options):
    init(self, settings, reporter, tab_classes=["tests.gui.stand_in_tabs:FirstTab"], **options)
gui.main_window.MainWindow.__init__ = stand_in
def open_file(self, path):
    import torch
    with ThreadPoolExecutor() as other:
        print(path, other.submit(torch.get_num_threads).result(), sep="\\n")
    QApplication.exit(0)  # as at the end of the session of a desktop, with the window still open
FileOpener.open = open_file
sys.exit(main([{str(folder / "story.txt")!r}]))
"""
    done = python("-c", code, LAYERLAB_HOME=str(folder / "home"), OMP_NUM_THREADS="2")
    assert done.returncode == 0, done.stderr
    return folder / "story.txt", done.stdout.split("\n")


def test_a_file_named_on_the_command_line_is_opened(started_with_a_file):
    path, said = started_with_a_file
    assert said[0] == str(path)


def test_the_window_computes_in_one_thread(started_with_a_file):
    _, said = started_with_a_file
    assert said[1] == "1"

"""Kills, full disks and foreign files: what was kept before is never lost, and the window goes on."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QSpinBox, QWidget

from engine.errors import EngineError
from engine.files import atomic_path, remove_abandoned, write_text
from gui.settings import Settings
from gui.storage.recent_files import RecentFiles
from gui.storage.session_file import read_session, write_session
from gui.storage.session_keeper import SessionKeeper
from gui.storage.state import StateBook
from tests.gui.unwritable import folder_that_cannot_be_written

ROOT = Path(__file__).parents[2]
LARGEST_GROWTH = 20 * 1024 * 1024

# Writes sessions without end; each can be recognised as whole by its number and the length that follows from it.
_WRITER = """
import sys
from pathlib import Path
from gui.storage.session_file import write_session
path, number = Path(sys.argv[1]), int(sys.argv[2])
while True:
    number += 1
    write_session(path, {"window": {"number": number, "text": str(number % 10) * (number * 997 % 200_000)}})
    print(number, flush=True)
"""


def is_whole(parts: object) -> bool:
    window = parts["window"]  # type: ignore[index]
    number = window["number"]
    return window["text"] == str(number % 10) * (number * 997 % 200_000)


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 as on POSIX")
@pytest.mark.timeout(300)
@pytest.mark.parametrize("kills", [3, pytest.param(50, marks=pytest.mark.slow)])
def test_a_kill_at_any_moment_of_a_save_never_loses_the_former_session(tmp_path: Path, kills: int):
    path = tmp_path / "session.json"
    chance = random.Random(20260101)
    number, left_behind = 0, 0
    for _ in range(kills):
        child = subprocess.Popen(
            [sys.executable, "-c", _WRITER, str(path), str(number)], cwd=ROOT, stdout=subprocess.PIPE, text=True
        )
        assert child.stdout is not None
        child.stdout.readline()  # from here on it writes
        time.sleep(chance.uniform(0, 0.02))  # not a wait for something: the moment is what is tried
        child.kill()
        said = [int(line) for line in child.stdout.read().split()]
        child.wait()
        parts = read_session(path)
        assert is_whole(parts)
        found = parts["window"]["number"]
        assert isinstance(found, int)
        assert found >= max([number + 1, *said])  # what was said to be written is written
        number = found
        left_behind += len(list(tmp_path.glob(".session.json.*.tmp")))
        remove_abandoned(path, older_than_s=0)
        assert list(tmp_path.iterdir()) == [path]
    assert left_behind > 0 or kills < 10  # of many kills some did come in the middle of a write


def test_a_kill_between_the_writing_and_the_renaming_leaves_the_former_session(tmp_path: Path):
    path = tmp_path / "session.json"
    write_session(path, {"window": {"seed": 1}})
    code = (
        "import os, signal, sys\nfrom pathlib import Path\nfrom gui.storage.session_file import write_session\n"
        "Path.replace = lambda *_: os.kill(os.getpid(), signal.SIGKILL)\n"
        "write_session(Path(sys.argv[1]), {'window': {'seed': 2}})\n"
    )
    done = subprocess.run([sys.executable, "-c", code, str(path)], cwd=ROOT, check=False, timeout=60)
    if sys.platform != "win32":
        assert done.returncode == -signal.SIGKILL
    assert read_session(path) == {"window": {"seed": 1}}
    [left] = tmp_path.glob(".session.json.*.tmp")
    assert read_session(left) == {"window": {"seed": 2}}
    assert remove_abandoned(path, older_than_s=0) == 1


def test_the_contents_are_on_the_disk_before_they_get_the_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path, order = tmp_path / "a.txt", []
    real_fsync, real_replace = os.fsync, Path.replace

    def fsync(handle: int) -> None:
        is_folder = os.fstat(handle).st_mode & 0o170000 == 0o040000
        order.append("folder" if is_folder else f"file of {os.fstat(handle).st_size}")
        real_fsync(handle)

    def replace(self: Path, target: Path) -> Path:
        order.append("renamed")
        return real_replace(self, target)

    monkeypatch.setattr("engine.files.os.fsync", fsync)
    monkeypatch.setattr(Path, "replace", replace)
    write_text(path, "five!")
    assert order[:2] == ["file of 5", "renamed"]
    assert order[2:] == (["folder"] if sys.platform != "win32" else [])


# Full and read-only disks

_ON_A_FULL_DISK = """
import resource, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QByteArray
from engine.errors import EngineError
from gui.storage.recent_files import RecentFiles
from gui.storage.session_keeper import SessionKeeper
from gui.storage.session_file import write_session
from gui.settings import Settings
from gui.storage.state import StateBook
application = QCoreApplication([])
folder = Path(sys.argv[1])
resource.setrlimit(resource.RLIMIT_FSIZE, (20, 20))  # not a file can grow beyond 20 bytes
text = ["x" * 5000]
book = StateBook()
book.remember_value("text", lambda: text[0], lambda value: text.__setitem__(0, value))
keeper = SessionKeeper(folder / "session.json", {"page": book})
print(repr(keeper.restore()))
text[0] = "y" * 5000
print(keeper.save_now())
try:
    write_session(folder / "mine.json", {"page": book.as_dict()})
except EngineError as error:
    print(error)
recent = RecentFiles(folder / "recent.json")
recent.add(Path("/new"))
print([path.name for path in recent.paths()])
settings = Settings(folder / "settings.ini")
settings.window_geometry = QByteArray(b"z" * 5000)
print(settings.flush())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="limits as on POSIX")
def test_a_full_disk_leaves_every_former_file_as_it_was(tmp_path: Path, qapp):
    write_session(tmp_path / "session.json", {"page": {"text": "before"}})
    RecentFiles(tmp_path / "recent.json").add(Path("/old"))
    settings = Settings(tmp_path / "settings.ini")
    settings.window_geometry = QByteArray(b"before")
    assert settings.flush()
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    done = subprocess.run(
        [sys.executable, "-c", _ON_A_FULL_DISK, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    restored, kept, saved, names, is_flushed = done.stdout.splitlines()
    assert restored == "''"
    assert kept.startswith("The session was not kept, because")
    assert str(tmp_path / "session.json") in kept
    assert str(tmp_path / "mine.json") in saved
    assert names == "['new', 'old']"
    assert is_flushed == "False"
    after = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert {name: data for name, data in after.items() if not name.endswith(".lock")} == before


def test_a_disk_that_becomes_full_in_the_middle_is_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "a.json"
    write_session(path, {"a": {"b": 1}})

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    for place in ("engine.files.os.fsync", "pathlib.Path.write_text", "pathlib.Path.replace"):
        with monkeypatch.context() as patch:
            patch.setattr(place, full)
            with pytest.raises(EngineError, match="No space left on device"):
                write_session(path, {"a": {"b": 2}})
    assert read_session(path) == {"a": {"b": 1}}
    assert list(tmp_path.iterdir()) == [path]


def test_a_read_only_folder_is_told_by_each_and_raised_by_none(tmp_path: Path, qtbot):
    folder = folder_that_cannot_be_written(tmp_path)
    settings = Settings(folder / "settings.ini")
    settings.window_geometry = QByteArray(b"z")
    assert not settings.flush()
    assert settings.window_geometry == QByteArray(b"z")  # as long as the window is open
    box = QSpinBox()
    qtbot.addWidget(box)
    book = StateBook()
    book.remember("box", box)
    keeper = SessionKeeper(folder / "session.json", {"page": book})
    assert keeper.restore() == ""
    assert str(folder) in keeper.save_now()
    keeper._timer.stop()
    recent = RecentFiles(folder / "recent.json")
    recent.add(tmp_path)
    assert recent.paths() == (tmp_path,)
    with pytest.raises(EngineError, match=str(folder)), atomic_path(folder / "a.txt"):
        pass


# Damaged, half-written and foreign settings


def foreign_settings() -> Iterator[bytes]:
    good = b"[General]\ntheme=dark\nwindow_geometry=@ByteArray(\\x1\\xd9\\xd0\\xcb\\0\\x3\\0\\0)\nsave_folder=/\n"
    yield from (good[:length] for length in range(0, len(good), 5))
    odd = (b"17", b"a, b", b"@Variant(\\0\\0\\0\\x7f)", b"@Rect(1 2 3 4)")
    yield from (good.replace(b"dark", value) for value in odd)
    yield json.dumps({"theme": "dark"}).encode()
    yield b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20
    chance = random.Random(7)
    for _ in range(40):
        data = bytearray(good)
        for _ in range(4):
            data[chance.randrange(len(data))] = chance.randrange(256)
        yield bytes(data)


@pytest.mark.qt_log_ignore("QVariant::load: unknown user type", r"does not support propagateSizeHints\(\)$")
def test_settings_of_any_content_can_be_read_and_written(tmp_path: Path, qtbot):
    properties = [name for name, value in vars(Settings).items() if isinstance(value, property)]
    assert len(properties) >= 4
    widget = QWidget()
    qtbot.addWidget(widget)
    for number, data in enumerate(foreign_settings()):
        path = tmp_path / f"{number}.ini"
        path.write_bytes(data)
        settings = Settings(path)
        for name in properties:
            getattr(settings, name)
        assert isinstance(settings.save_folder, Path)
        assert isinstance(settings.window_geometry, QByteArray)
        assert 0 < settings.screen_zoom("any") < 100
        widget.restoreGeometry(settings.window_geometry)
        settings.save_folder = tmp_path
        assert settings.flush(), data
        assert Settings(path).save_folder == tmp_path


# Starting and cancelling without end


@pytest.mark.parametrize("cycles", [20, pytest.param(300, marks=pytest.mark.slow)])
def test_starts_and_cancels_leave_nothing_behind(cycles: int):
    # In a process of its own: what other tests have asked of the allocator would be counted here.
    code = """
import dataclasses, json, sys
from PySide6.QtCore import QCoreApplication
from tests.benchmarks.cycles import run_cycles
application = QCoreApplication([])
print(json.dumps(dataclasses.asdict(run_cycles(int(sys.argv[1])))))
"""
    done = subprocess.run(
        [sys.executable, "-c", code, str(cycles)], cwd=ROOT, capture_output=True, text=True, timeout=110
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["cycles"] == cycles
    assert found["growth_bytes"] < LARGEST_GROWTH
    assert found["more_threads"] <= 0
    assert found["more_handles"] <= 0
    assert found["tasks_not_ended"] == 0

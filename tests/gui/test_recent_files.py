"""The recent files: newest first, shared by windows, and never in the way."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile

from gui.storage.recent_files import RecentFiles
from tests.gui.unwritable import folder_that_cannot_be_written


@pytest.fixture
def path(home: Path) -> Path:
    return home / "recent.json"


@pytest.fixture
def recent(qapp, path: Path) -> RecentFiles:
    return RecentFiles(path)


def names(recent: RecentFiles) -> list[str]:
    return [path.name for path in recent.paths()]


def test_the_newest_is_first_and_none_is_there_twice(recent, tmp_path, qtbot):
    for name in ("a", "b", "c", "a"):
        with qtbot.waitSignal(recent.changed):
            recent.add(tmp_path / name)
    assert recent.paths() == (tmp_path / "a", tmp_path / "c", tmp_path / "b")


def test_ten_are_kept(recent, tmp_path):
    for number in range(13):
        recent.add(tmp_path / str(number))
    assert names(recent) == [str(number) for number in range(12, 2, -1)]


def test_the_list_is_there_after_a_restart_also_of_files_that_are_gone(recent, path, tmp_path):
    recent.add(tmp_path / "gone")
    assert RecentFiles(path).paths() == (tmp_path / "gone",)


def test_relative_paths_and_dots_name_the_same_file(recent, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    recent.add(Path("a"))
    recent.add(tmp_path / "b" / ".." / "a")
    assert recent.paths() == (tmp_path / "a",)


def test_one_or_all_can_be_removed(recent, tmp_path, qtbot):
    for name in "abc":
        recent.add(tmp_path / name)
    with qtbot.waitSignal(recent.changed):
        recent.remove(tmp_path / "b")
    recent.remove(tmp_path / "none")
    assert names(recent) == ["c", "a"]
    with qtbot.waitSignal(recent.changed):
        recent.clear()
    assert recent.paths() == ()


@pytest.mark.parametrize("name", ["größe ✓.pt", "a\nb", "with space", "\udcff\udc80 not utf-8"])
def test_odd_names_survive(recent, path, tmp_path, name):
    recent.add(tmp_path / name)
    assert RecentFiles(path).paths() == (tmp_path / name,)


def test_two_windows_see_each_other_s_files(recent, path, tmp_path):
    other = RecentFiles(path)
    recent.add(tmp_path / "a")
    other.add(tmp_path / "b")
    recent.add(tmp_path / "c")
    assert names(recent) == names(other) == ["c", "b", "a"]


def test_two_processes_adding_at_once_lose_nothing(recent, path, tmp_path):
    """Each of them removes a file and adds it again; at the end all five of each must be there."""
    code = (
        "import sys\nfrom pathlib import Path\nfrom gui.storage.recent_files import RecentFiles\n"
        "recent = RecentFiles(Path(sys.argv[1]), lock_wait_ms=20_000)\n"
        "print('ready', flush=True)\nsys.stdin.readline()\n"
        "for _ in range(8):\n"
        "    for name in 'abcde':\n"
        "        recent.remove(Path('/' + sys.argv[2] + name)); recent.add(Path('/' + sys.argv[2] + name))\n"
    )
    children = [
        subprocess.Popen(
            [sys.executable, "-c", code, str(path), name],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).parents[2],
        )
        for name in ("x", "y")
    ]
    for child in children:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
    for child in children:
        assert child.stdin is not None
        child.stdin.write("go\n")
        child.stdin.flush()
    for child in children:
        child.communicate(timeout=60)
        assert child.returncode == 0
    assert sorted(names(recent)) == [f"{process}{name}" for process in "xy" for name in "abcde"]
    assert not list(path.parent.glob("*.damaged*"))
    assert not list(path.parent.glob(".*.tmp"))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x00\xff",
        b"[]",
        b'{"format": "layerlab-recent-files", "version": 1, "pa',
        b'{"format": "other", "version": 1, "paths": []}',
        b'{"format": "layerlab-recent-files", "version": 1, "paths": 7}',
        b"x" * 2_000_000,
    ],
)
def test_a_damaged_list_is_put_aside_and_counts_as_empty(qapp, path, tmp_path, data):
    path.write_bytes(data)
    recent = RecentFiles(path)
    assert recent.paths() == ()
    assert (path.parent / "recent.damaged-1.json").read_bytes() == data
    path.write_bytes(data)  # damaged while the window is open
    assert recent.paths() == ()
    recent.add(tmp_path / "a")
    assert names(recent) == ["a"]
    assert (path.parent / "recent.damaged-2.json").read_bytes() == data


def test_entries_that_are_no_paths_are_left_out(qapp, path):
    paths = ["/good", 7, None, "", "relative", "/with\0nul", ["/a"], "/" + "x" * 5000, "/also good"]
    path.write_text(json.dumps({"format": "layerlab-recent-files", "version": 1, "paths": paths}))
    assert RecentFiles(path).paths() == (Path("/good"), Path("/also good"))


def test_a_folder_that_is_not_there_yet_is_made(qapp, home, tmp_path):
    recent = RecentFiles(home / "new" / "data" / "recent.json")
    recent.add(tmp_path / "a")
    assert (home / "new" / "data" / "recent.json").exists()


def test_where_nothing_can_be_written_the_window_remembers(qapp, tmp_path):
    recent = RecentFiles(folder_that_cannot_be_written(tmp_path) / "recent.json")
    for name in "abc":
        recent.add(tmp_path / name)
    recent.remove(tmp_path / "b")
    assert names(recent) == ["c", "a"]


def test_what_could_not_be_written_follows_with_the_next_change(recent, path, tmp_path, monkeypatch):
    recent.add(tmp_path / "a")
    recent.add(tmp_path / "b")

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("engine.files.os.fsync", full)
        recent.remove(tmp_path / "a")
        recent.add(tmp_path / "c")
    assert names(recent) == ["c", "b"]
    assert names(RecentFiles(path)) == ["b", "a"]  # the file is the former one, whole
    RecentFiles(path).add(tmp_path / "of another window")
    recent.add(tmp_path / "d")
    assert names(RecentFiles(path)) == ["d", "c", "of another window", "b"]


def test_a_lock_that_is_held_too_long_does_not_stop_the_window(recent, path, tmp_path):
    lock = QLockFile(f"{path}.lock")
    assert lock.tryLock(0)
    impatient = RecentFiles(path, lock_wait_ms=50)
    start = time.perf_counter()
    impatient.add(tmp_path / "a")
    assert time.perf_counter() - start < 2
    assert names(impatient) == ["a"]
    lock.unlock()


def test_the_lock_of_a_killed_process_is_taken_over(qapp, path, tmp_path):
    code = (
        "import sys, os, signal\nfrom PySide6.QtCore import QLockFile\n"
        "lock = QLockFile(sys.argv[1])\nassert lock.tryLock(0)\nos.kill(os.getpid(), signal.SIGKILL)\n"
    )
    subprocess.run([sys.executable, "-c", code, f"{path}.lock"], check=False, timeout=60)
    assert os.path.exists(f"{path}.lock")  # noqa: PTH110
    recent = RecentFiles(path, lock_wait_ms=5_000)
    start = time.perf_counter()
    recent.add(tmp_path / "a")
    assert time.perf_counter() - start < 4
    assert not os.path.exists(f"{path}.lock")  # noqa: PTH110

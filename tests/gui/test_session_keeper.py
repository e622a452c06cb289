"""The session comes back at the next start, also after a bad one, and is kept without anybody asking."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QSpinBox
from pytestqt.qtbot import QtBot

from engine.errors import EngineError
from engine.files import remove_abandoned
from gui.storage.session_file import read_session, write_session
from gui.storage.session_keeper import SessionKeeper
from gui.storage.state import StateBook
from tests.gui.unwritable import folder_that_cannot_be_written


class Page:
    """Two fields in a book, as a tab has them."""

    def __init__(self, qtbot: QtBot) -> None:
        self.layers = QSpinBox(maximum=100, value=1)
        self.seed = QSpinBox(maximum=100, value=2)
        self.book = StateBook()
        for name, box in (("layers", self.layers), ("seed", self.seed)):
            qtbot.addWidget(box)
            self.book.remember(name, box)

    @property
    def values(self) -> tuple[int, int]:
        return self.layers.value(), self.seed.value()


@pytest.fixture
def path(home: Path) -> Path:
    return home / "session.json"


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    return Page(qtbot)


@pytest.fixture
def keeper_of(qtbot: QtBot) -> Iterator[Callable[..., SessionKeeper]]:
    """Keepers that end before the widgets of the test do."""
    keepers: list[SessionKeeper] = []

    def make(path: Path, page: Page, **arguments: int) -> SessionKeeper:
        keepers.append(SessionKeeper(path, {"page": page.book}, **arguments))
        return keepers[-1]

    yield make
    for keeper in keepers:
        if shiboken6.isValid(keeper):
            keeper._timer.stop()


def test_what_was_set_comes_back_at_the_next_start(qtbot, path, page, keeper_of):
    keeper = keeper_of(path, page)
    assert keeper.restore() == ""  # the first start of all
    page.layers.setValue(7)
    assert keeper.save_now() == ""
    again = Page(qtbot)
    assert keeper_of(path, again).restore() == ""
    assert again.values == (7, 2)


def test_nothing_is_written_before_the_former_session_was_read(path, page, keeper_of):
    write_session(path, {"page": {"layers": 50}})
    before = path.read_bytes()
    assert keeper_of(path, page).save_now() == ""  # the window is closed while it loads
    assert path.read_bytes() == before


def test_a_session_that_has_not_changed_is_not_written_again(path, page, keeper_of):
    keeper = keeper_of(path, page)
    keeper.restore()
    keeper.save_now()
    written = path.stat().st_ino
    keeper.save_now()
    assert path.stat().st_ino == written
    path.unlink()
    keeper.save_now()
    assert path.exists()


@pytest.mark.parametrize(
    "data", [b"", b"\x00\xff", b'{"format": "layerlab-session", "version": 1, "par', b"[]", b'{"format": "other"}']
)
def test_a_damaged_session_is_put_aside_and_named(path, page, data, keeper_of):
    path.write_bytes(data)
    keeper = keeper_of(path, page)
    sentence = keeper.restore()
    assert "session.damaged-1.json" in sentence
    assert str(path) in sentence
    assert "defaults" in sentence
    assert (path.parent / "session.damaged-1.json").read_bytes() == data
    assert page.values == (1, 2)
    assert keeper.save_now() == ""
    assert read_session(path)["page"] == {"layers": 1, "seed": 2}


def test_a_later_version_s_session_is_kept_and_named(path, page, keeper_of):
    path.write_text(json.dumps({"format": "layerlab-session", "version": 2, "parts": {}}))
    sentence = keeper_of(path, page).restore()
    assert "later LayerLab" in sentence
    assert "session.damaged-1.json" in sentence


def test_a_folder_in_the_session_s_place_is_put_aside(path, page, keeper_of):
    path.mkdir()
    keeper = keeper_of(path, page)
    assert "folder" in keeper.restore()
    assert keeper.save_now() == ""
    assert path.is_file()


def test_entries_that_do_not_fit_are_named_and_the_others_come_back(path, page, keeper_of):
    write_session(path, {"page": {"layers": "many", "seed": 9, "of another version": 1}, "gone tab": {"a": 1}})
    sentence = keeper_of(path, page).restore()
    assert "page/layers" in sentence
    assert "seed" not in sentence
    assert sentence.count(".") == 1
    assert page.values == (1, 9)


def test_the_part_of_a_tab_that_is_not_there_is_handed_through(path, page, keeper_of):
    write_session(path, {"page": {"layers": 3}, "other tab": {"words": ["a"]}})
    keeper = keeper_of(path, page)
    keeper.restore()
    page.layers.setValue(4)
    keeper.save_now()
    assert read_session(path) == {"page": {"layers": 4, "seed": 2}, "other tab": {"words": ["a"]}}


def test_changes_are_kept_by_themselves_and_only_changes(qtbot, path, page, keeper_of):
    keeper = keeper_of(path, page, autosave_ms=20)
    keeper.restore()
    page.layers.setValue(42)
    qtbot.waitUntil(lambda: path.exists() and read_session(path)["page"]["layers"] == 42)
    qtbot.waitUntil(lambda: keeper._write is None)  # its success was taken note of
    written = path.stat().st_ino
    ticks: list[int] = []
    keeper._timer.timeout.connect(lambda: ticks.append(1))
    qtbot.waitUntil(lambda: len(ticks) > 4)
    assert path.stat().st_ino == written


def test_a_failing_autosave_is_told_once_until_it_works_again(qtbot, tmp_path, page, keeper_of):
    folder = tmp_path / "data"
    folder.write_text("a file where the folder should be")
    heard: list[str] = []
    keeper = keeper_of(folder / "session.json", page, autosave_ms=10)
    keeper.autosave_failed.connect(heard.append)
    keeper.restore()
    ticks: list[int] = []
    keeper._timer.timeout.connect(lambda: ticks.append(1))
    page.layers.setValue(5)
    qtbot.waitUntil(lambda: bool(heard) and len(ticks) > 8)
    assert len(heard) == 1
    assert str(folder) in heard[0]
    folder.unlink()
    qtbot.waitUntil(lambda: (folder / "session.json").exists())
    keeper.save_now()
    (folder / "session.json").unlink()
    folder.rmdir()
    folder.write_text("again")
    page.layers.setValue(6)
    qtbot.waitUntil(lambda: len(heard) == 2)


def test_saving_where_nothing_can_be_written_says_so_and_does_not_raise(page, tmp_path, keeper_of):
    folder = folder_that_cannot_be_written(tmp_path)
    keeper = keeper_of(folder / "session.json", page)
    keeper.restore()
    sentence = keeper.save_now()
    assert str(folder) in sentence
    assert sentence.endswith(".")
    with pytest.raises(EngineError):
        keeper.save_as(folder / "mine.json")


def test_a_defect_of_a_page_does_not_keep_the_window_from_closing(path, page, caplog, keeper_of):
    keeper = keeper_of(path, page)
    keeper.restore()
    answers: list[object] = []
    page.book.remember_value("late", lambda: object() if answers else 1, answers.append)  # type: ignore[arg-type, return-value]
    answers.append(1)
    assert "log" in keeper.save_now()
    assert any(record.exc_info for record in caplog.records)


def test_a_session_file_of_others_is_taken_over(path, page, tmp_path, keeper_of):
    keeper = keeper_of(path, page)
    keeper.restore()
    page.layers.setValue(8)
    page.seed.setValue(9)
    handed = tmp_path / "lesson.json"
    write_session(handed, {"page": {"seed": 33}, "unknown": {}})
    assert keeper.open(handed) == ""
    assert page.values == (1, 33)  # what the file does not name is as its author had it: the default
    keeper.save_as(tmp_path / "mine.json")
    assert read_session(tmp_path / "mine.json")["page"] == {"layers": 1, "seed": 33}


def test_a_bad_session_file_changes_nothing_and_stays_where_it_is(path, page, tmp_path, keeper_of):
    keeper = keeper_of(path, page)
    keeper.restore()
    page.layers.setValue(8)
    bad = tmp_path / "bad.json"
    bad.write_text("{")
    with pytest.raises(EngineError, match=str(bad)):
        keeper.open(bad)
    assert page.values == (8, 2)
    assert list(tmp_path.iterdir()) == [bad]


def test_start_fresh_brings_the_defaults_back(path, page, keeper_of):
    write_session(path, {"page": {"layers": 3, "seed": 4}, "other": {"a": 1}})
    keeper = keeper_of(path, page)
    keeper.restore()
    keeper.start_fresh()
    assert page.values == (1, 2)
    keeper.save_now()
    assert read_session(path) == {"page": {"layers": 1, "seed": 2}}


def test_what_a_killed_process_has_left_goes_at_the_next_start(path, page, keeper_of):
    write_session(path, {"page": {"layers": 3}})
    old, fresh = path.parent / ".session.json.abc.tmp", path.parent / ".session.json.def.tmp"
    foreign = path.parent / ".session.json.txt"
    for file in (old, fresh, foreign):
        file.write_text("half")
    hour_ago = time.time() - 3600
    for file in (old, foreign):
        os.utime(file, (hour_ago, hour_ago))
    keeper_of(path, page).restore()
    assert not old.exists()
    assert fresh.exists()  # another window may be writing it now
    assert foreign.exists()
    assert remove_abandoned(path, older_than_s=0) == 1
    assert remove_abandoned(path.parent / "no" / "folder.json") == 0


def test_a_keeper_that_is_dropped_while_it_writes_does_no_harm(path, page, keeper_of):
    keeper = keeper_of(path, page)
    keeper.restore()
    page.layers.setValue(77)
    keeper._autosave()
    write = keeper._write
    keeper.deleteLater()
    QCoreApplication.sendPostedEvents(keeper, QEvent.Type.DeferredDelete.value)
    assert write is not None
    assert write.wait() is None
    assert read_session(path)["page"]["layers"] == 77

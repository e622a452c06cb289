"""The history of runs: what it keeps, and what becomes of it when the file or the disk is in trouble."""

import json
import os
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
import torch

from engine.errors import EngineError
from engine.files import data_folder
from engine.handle import ModelHandle
from engine.models.word_lstm import LSTMModel
from engine.progress import drain
from engine.quantization.benchmark import Benchmark, BenchmarkRow, benchmark_plan
from engine.quantization.history import FILE_NAME, History, compare_runs, database, default_path
from engine.quantization.plan import BenchmarkPlan, Entry
from engine.text.vocabulary import Dictionary


@pytest.fixture(scope="module")
def result(tmp_path_factory) -> Benchmark:
    """A run of a tiny model, with all that a run has."""
    folder = tmp_path_factory.mktemp("corpus")
    (folder / "test.txt").write_text(" the old bridge is in the river . \n" * 70, encoding="utf-8")
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(7)
        module = LSTMModel(10, 6, 4, 1, dropout=0.0).eval()
    words = Dictionary(["<unk>", "<eos>", "the", "old", "bridge", "is", "in", "river", ".", "a"])
    state = torch.zeros(1, 1, 4)
    handle = ModelHandle("small", "Small", module, "seeded", (torch.zeros(2, 1).long(), (state, state)), words)
    entries = (Entry("float32"), Entry("simulated:bits=4", modules=("decoder",)), Entry("float32", "exact"))
    return drain(benchmark_plan(handle, BenchmarkPlan(entries, 600, repeats=2, corpus=str(folder), seed=5)))


@pytest.fixture
def path(tmp_path) -> Path:
    return tmp_path / "data" / FILE_NAME


@pytest.fixture
def history(path) -> History:
    return History(path, wait_s=0.05)


def test_a_run_comes_back_as_it_was(history, result):
    number = history.add(result, note="a first try")
    run = history.get(number)
    assert run.result == result
    assert run.plan == result.plan
    assert run.plan is not None
    assert run.plan.entries[1] == Entry("simulated:bits=4", modules=("decoder",))
    assert run.result is not None
    assert run.result.curves == result.curves
    assert len(run.result.curves[0]) > 1
    assert (run.created, run.model, run.note) == (result.environment.date, "small", "a first try")
    assert run.title == f"float32, {result.rows[1].title} and 1 more"


def test_runs_are_listed_newest_first_also_by_another_reader(history, path, result):
    numbers = [history.add(replace(result, model=name)) for name in ("a", "b", "a")]
    assert [run.number for run in History(path).runs()] == numbers[::-1]
    assert [run.model for run in history.runs(model="a")] == ["a", "a"]
    assert len(history.runs(limit=1)) == 1


def test_a_history_that_is_not_there_yet_is_empty_and_reading_makes_no_file(history, path):
    assert history.runs() == []
    assert not path.exists()
    with pytest.raises(EngineError, match="no run 1"):
        history.get(1)


def test_names_and_notes_can_be_changed(history, result):
    number = history.add(result)
    history.rename(number, "  quiet evening ")
    history.set_note(number, "with 'quotes'; DROP TABLE runs")
    run = history.get(number)
    assert (run.title, run.note) == ("quiet evening", "with 'quotes'; DROP TABLE runs")
    with pytest.raises(EngineError, match="name"):
        history.rename(number, "   ")
    with pytest.raises(EngineError, match="no run 99"):
        history.rename(99, "x")


def test_a_deleted_run_can_be_brought_back_until_it_is_purged(history, result):
    first, second = history.add(result), history.add(result)
    history.delete(second)
    assert [run.number for run in history.runs()] == [first]
    assert [run.number for run in history.deleted()] == [second]
    with pytest.raises(EngineError, match=f"no run {second}"):
        history.delete(second)
    history.restore(second)
    assert [run.number for run in history.runs()] == [second, first]
    history.delete(second)
    assert history.purge() == 1
    with pytest.raises(EngineError, match="gone for good"):
        history.restore(second)
    assert history.add(result) == second + 1  # a number is never used twice


def test_what_was_deleted_a_month_ago_goes_with_the_next_deletion(history, path, result):
    numbers = [history.add(result) for _ in range(3)]
    history.delete(numbers[0])
    long_ago = (datetime.now().astimezone() - timedelta(days=31)).isoformat()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE runs SET deleted = ? WHERE id = ?", (long_ago, numbers[0]))
    history.delete(numbers[1])
    assert [run.number for run in history.deleted()] == [numbers[1]]


def test_former_speeds_are_those_of_the_newest_run_on_this_processor(history, result):
    old = replace(result, rows=tuple(replace(row, words_per_s=10.0) for row in result.rows))
    elsewhere = replace(result, environment=replace(result.environment, cpu="another"))
    for each in (old, result, elsewhere):
        history.add(each)
    found = history.speeds(model="small", threads=1, cpu=result.environment.cpu)
    assert found["float32", "exact"] == result.rows[2].words_per_s
    assert history.speeds(model="small", threads=2, cpu=result.environment.cpu) == {}


def test_two_runs_are_compared_row_by_row_and_in_ratios_to_the_first_row(history, result):
    def at(*speeds: float) -> list[BenchmarkRow]:
        return [replace(row, words_per_s=speed) for row, speed in zip(result.rows, speeds, strict=True)]

    slower, faster = tuple(at(100.0, 300.0, 400.0)), at(200.0, 900.0, 800.0)
    later = (faster[0], replace(faster[1], loss=result.rows[1].loss + 0.5, size_mb=faster[1].size_mb + 1))
    other = replace(result.environment, cpu="another", threads=2)
    first = history.get(history.add(replace(result, rows=slower)))
    second = history.get(history.add(replace(result, rows=later, environment=other, is_partial=True)))
    found = compare_runs(second, first)  # the older one is the base, whichever comes first
    assert found.former.number == first.number
    assert [row.speed_ratio for row in found.rows] == [2.0, 3.0, None]
    assert [row.relative_ratio for row in found.rows] == [1.0, 1.5, None]
    assert found.rows[1].loss_difference == pytest.approx(0.5)
    assert found.rows[1].size_difference_mb == pytest.approx(1.0)
    assert found.rows[2].later is None
    said = " ".join(found.cautions)
    assert "processors differ" in said
    assert "1 and 2 threads" in said
    assert "later run was not finished" in said
    assert "read differs" not in said


@pytest.mark.parametrize("content", [b"not a database at all, but a text" * 40, b"SQLite format 3\0" + b"\xff" * 8000])
def test_a_damaged_file_is_set_aside_whole_and_a_new_one_begins(history, path, result, content):
    path.parent.mkdir()
    path.write_bytes(content)
    assert history.runs() == []
    assert "set aside" in history.notice
    aside = [file for file in path.parent.iterdir() if "damaged" in file.name and file.suffix == ".sqlite"]
    assert [file.read_bytes() for file in aside] == [content]
    assert history.get(history.add(result)).result == result


@pytest.mark.parametrize("is_cut_off", [True, False])
def test_the_runs_that_can_still_be_read_are_saved_from_a_damaged_file(history, path, result, is_cut_off):
    for _ in range(8):
        history.add(result)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    pages = path.stat().st_size // 4096
    with path.open("r+b") as file:
        if is_cut_off:
            file.truncate((pages - pages // 4) * 4096)
        else:
            file.seek((pages - 2) * 4096)
            file.write(b"\xff" * 4096)
    again = History(path)
    kept = again.runs()
    assert "could be read and are kept" in again.notice
    assert 1 <= len(kept) < 8
    assert all(run.result == result for run in kept)
    assert len([file for file in path.parent.iterdir() if "damaged" in file.name and file.suffix == ".sqlite"]) == 1


def test_a_second_damaged_file_does_not_replace_the_first(path):
    path.parent.mkdir()
    for content in (b"first" * 300, b"second" * 300):
        path.write_bytes(content)
        History(path).runs()
    aside = {file.read_bytes() for file in path.parent.iterdir() if "damaged" in file.name}
    assert {b"first" * 300, b"second" * 300} <= aside


def test_a_file_of_another_name_that_is_no_database_is_left_alone(tmp_path, result):
    letter = tmp_path / "letter.txt"
    letter.write_text("dear reader" * 100, encoding="utf-8")
    with pytest.raises(EngineError, match="no history of LayerLab"):
        History(letter).add(result)
    assert letter.read_text(encoding="utf-8").startswith("dear reader")


def test_a_database_of_another_program_is_not_touched(history, path, result):
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE letters (text)")
    before = path.read_bytes()
    for work in (history.runs, lambda: history.add(result)):
        with pytest.raises(EngineError, match="another program"):
            work()
    assert path.read_bytes() == before


def test_a_file_of_a_later_version_is_not_touched(history, path, result):
    history.add(result)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA user_version = 99")
    with pytest.raises(EngineError, match=r"later version of LayerLab.*99"):
        history.add(result)
    with pytest.raises(EngineError, match="later version"):
        History(path).runs()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT count(*) FROM runs").fetchone() == (1,)


def test_a_file_of_a_former_version_is_brought_up_to_date_with_its_runs(monkeypatch, path, result):
    number = History(path).add(result)
    monkeypatch.setattr(database, "MIGRATIONS", (*database.MIGRATIONS, "ALTER TABLE runs ADD COLUMN stars INTEGER"))
    newer = History(path)
    assert newer.get(number).result == result
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (2,)
        assert connection.execute("SELECT stars FROM runs").fetchone() == (None,)


def test_a_migration_that_fails_leaves_the_former_version(monkeypatch, path, result):
    number = History(path).add(result)
    released = database.MIGRATIONS
    monkeypatch.setattr(database, "MIGRATIONS", (*released, "ALTER TABLE runs ADD COLUMN stars; SELECT nonsense"))
    with pytest.raises(EngineError, match="cannot be used"):
        History(path).runs()
    monkeypatch.setattr(database, "MIGRATIONS", released)
    assert History(path).get(number).result == result


def test_a_locked_file_is_said_and_nothing_is_lost(history, path, result):
    number = history.add(result)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(EngineError, match="in use by another program"):
            history.add(result)
        other.execute("ROLLBACK")
    assert [run.number for run in history.runs()] == [number]


def test_runs_can_be_read_while_another_program_writes(history, path, result):
    number = history.add(result)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("UPDATE runs SET title = 'half done'")
        assert [run.number for run in history.runs()] == [number]
        assert history.get(number).title != "half done"
        other.execute("ROLLBACK")


def test_a_full_disk_is_said_and_earlier_runs_stay(monkeypatch, history, path, result):
    number = history.add(result)
    opened = sqlite3.connect

    def with_little_room(*arguments, **more):
        connection = opened(*arguments, **more)
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {max(pages, 1)}")
        return connection

    monkeypatch.setattr(sqlite3, "connect", with_little_room)
    with pytest.raises(EngineError, match=r"full: make room.*still there"):
        for _ in range(20):
            history.add(result)
    monkeypatch.undo()
    runs = History(path).runs()
    assert runs[-1].number == number
    assert all(run.result == result for run in runs)


@pytest.mark.skipif(os.name != "posix", reason="permissions as POSIX has them")
def test_a_read_only_history_can_be_read_but_not_written(path, result, monkeypatch):
    number = History(path).add(result)
    # The administrator may write everywhere; SQLite itself is asked to see a disk that is read-only.
    opened = sqlite3.connect

    def read_only(address, *arguments, **more):
        if more.get("uri"):
            return opened(address, *arguments, **more)
        return opened(f"{Path(address).resolve().as_uri()}?mode=ro&immutable=1", *arguments, uri=True, **more)

    monkeypatch.setattr(sqlite3, "connect", read_only)
    history = History(path)
    assert [run.number for run in history.runs()] == [number]
    with pytest.raises(EngineError, match="cannot be written to"):
        history.add(result)


def test_a_folder_in_its_place_and_a_folder_that_cannot_be_made_are_said(tmp_path, result):
    (tmp_path / FILE_NAME).mkdir()
    with pytest.raises(EngineError, match="is no file"):
        History(tmp_path / FILE_NAME).runs()
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(EngineError, match="cannot be opened"):
        History(tmp_path / "file" / FILE_NAME).add(result)


def test_a_run_of_a_later_version_is_listed_without_its_result(history, path, result):
    number = history.add(result)
    with closing(sqlite3.connect(path)) as connection, connection:
        stored = json.loads(connection.execute("SELECT result FROM runs").fetchone()[0])
        stored["rows"] = {"another": "form"}
        connection.execute("UPDATE runs SET result = ?", (json.dumps(stored),))
    run = history.get(number)
    assert run.result is None
    assert run.plan == result.plan
    other = history.get(history.add(result))
    with pytest.raises(EngineError, match="cannot be read"):
        compare_runs(run, other)


def test_entries_that_this_version_does_not_know_are_ignored_and_missing_ones_get_defaults(history, path, result):
    number = history.add(result)
    with closing(sqlite3.connect(path)) as connection, connection:
        stored = json.loads(connection.execute("SELECT result FROM runs").fetchone()[0])
        stored["mood"] = "good"
        del stored["rows"][0]["closeness"]
        connection.execute("UPDATE runs SET result = ?", (json.dumps(stored),))
    found = history.get(number).result
    assert found is not None
    assert found.rows[0] == replace(result.rows[0], closeness=None)


def test_numbers_that_json_does_not_have_are_kept_as_unknown(history, result):
    odd = replace(result, rows=(replace(result.rows[0], loss=float("nan"), perplexity=float("inf")),))
    found = history.get(history.add(odd)).result
    assert found is not None
    assert (found.rows[0].loss, found.rows[0].perplexity) == (None, None)


def test_the_history_lies_in_the_window_s_folder(home, monkeypatch, tmp_path):
    assert default_path() == home / FILE_NAME
    from gui import settings

    monkeypatch.delenv("LAYERLAB_HOME")
    for variable in ("HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(variable, str(tmp_path))
        assert data_folder() == settings.data_folder()


def test_a_copied_file_opens_elsewhere(history, path, tmp_path, result):
    history.add(result)
    copied = tmp_path / "copied.sqlite"
    shutil.copy(path, copied)  # the last connection has closed: nothing is left in the companion file
    assert len(History(copied).runs()) == 1

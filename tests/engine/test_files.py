import os

import pytest

from engine.errors import EngineError
from engine.files import atomic_path, remove_abandoned, write_text


def test_a_failed_write_leaves_the_former_file_and_nothing_beside_it(tmp_path):
    target = tmp_path / "a.txt"
    write_text(target, "before")
    with pytest.raises(KeyError), atomic_path(target) as temporary:
        temporary.write_text("half")
        raise KeyError
    assert target.read_text() == "before"
    assert list(tmp_path.iterdir()) == [target]


def test_a_written_file_has_the_usual_permissions(tmp_path):
    if os.name != "posix":
        pytest.skip("permissions as on POSIX")
    (tmp_path / "plain").write_text("x")
    write_text(tmp_path / "a.txt", "x")
    assert (tmp_path / "a.txt").stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_a_missing_folder_or_a_folder_as_file_is_an_error(tmp_path):
    for path in (tmp_path / "no" / "a.txt", tmp_path):
        with pytest.raises(EngineError, match=str(path)):
            write_text(path, "x")


def test_only_old_temporary_files_of_the_same_name_count_as_abandoned(tmp_path):
    target = tmp_path / "a.txt"
    write_text(target, "kept")
    old, fresh, other = (tmp_path / name for name in (".a.txt.x1.tmp", ".a.txt.x2.tmp", ".b.txt.x1.tmp"))
    for path in (old, fresh, other):
        path.write_text("half")
    for path in (old, other):
        os.utime(path, (1_000_000_000, 1_000_000_000))
    assert remove_abandoned(target) == 1
    assert sorted(tmp_path.iterdir()) == sorted([target, fresh, other])


def test_a_pipe_or_a_device_is_not_exchanged_for_a_file(tmp_path):
    if os.name != "posix":
        pytest.skip("pipes as on POSIX")
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(EngineError, match="is a device or a pipe: name a file"):
        write_text(pipe, "x")
    assert pipe.is_fifo()
    assert list(tmp_path.iterdir()) == [pipe]


def test_a_name_that_is_too_long_is_said(tmp_path):
    with pytest.raises(EngineError, match="cannot be written"):
        write_text(tmp_path / ("a" * 300), "x")

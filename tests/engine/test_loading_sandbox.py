"""The child process that looks into files, and the command line over it."""

import json
import os
import signal
import time

import psutil
import pytest
import torch

from engine.__main__ import main
from engine.errors import EngineError
from engine.loading import sandbox
from engine.loading.inspection import inspect_here
from engine.loading.sandbox import inspect_file
from engine.models.lenet import LeNet
from engine.progress import Progress, drain
from tests.engine.loading_files import Trap, safetensors, saved, trap_pickle


def children() -> set[int]:
    """Processes that this one has started for a file and that still are."""
    return {child.pid for child in psutil.Process().children() if "engine.loading" in " ".join(child.cmdline())}


@pytest.fixture
def endless(monkeypatch):
    """A child that never answers."""
    monkeypatch.setattr(sandbox, "_START", "import time; time.sleep(100)  # engine.loading")


def test_the_child_finds_what_this_process_would(tmp_path):
    net = torch.nn.Sequential(LeNet())
    path = saved(tmp_path / "a.pt", {"net": net, "names": ["x" * 70_000, "a\nb"], "line\nbreak": torch.ones(2)})
    assert drain(inspect_file(path)) == inspect_here(path)


def test_python_classes_come_through_the_child(tmp_path):
    path = tmp_path / "a.py"
    path.write_text("class Net(nn.Module):\n    def __init__(self, width: int = 3): ...\n", encoding="utf-8")
    assert drain(inspect_file(path)) == inspect_here(path)


def test_a_bad_file_is_refused_in_the_child_s_words(tmp_path):
    path = safetensors(tmp_path / "a.safetensors", "{not json}")
    with pytest.raises(EngineError, match="not JSON"):
        drain(inspect_file(path))


def test_the_folder_of_the_file_cannot_bring_in_a_module(tmp_path, monkeypatch):
    marker = tmp_path / "marker"
    for name in ("json.py", "engine.py", "zipfile.py", "sitecustomize.py"):
        (tmp_path / name).write_text(f"open({str(marker)!r}, 'w')", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    path = saved(tmp_path / "a.pt", {"w": torch.ones(2)})
    assert drain(inspect_file(path)).tensors
    assert not marker.exists()


@pytest.mark.skipif(os.name != "posix", reason="has no such limits")
def test_memory_beyond_the_limit_costs_a_sentence(tmp_path):
    path = tmp_path / "a.pt"
    path.write_bytes(b"\x80\x02" + b"B\xff\xff\xff\x3f" + bytes(100) + b".")  # a gigabyte of bytes
    os.truncate(path, 1 << 30)
    with pytest.raises(EngineError, match=r"damaged|more than"):
        drain(inspect_file(path, memory_bytes=300 << 20))


@pytest.mark.skipif(os.name != "posix", reason="has no such limits")
@pytest.mark.parametrize(
    "opcodes", [b"r\xff\xff\xff\x7f", b"\x8e" + b"\xff" * 7 + b"\x0f", b"\x95" + b"\xff" * 7 + b"\x0f"]
)
def test_a_pickle_that_asks_for_memory_costs_a_sentence(tmp_path, opcodes):
    path = tmp_path / "a.pt"
    path.write_bytes(b"\x80\x04]" + opcodes + b".")
    with pytest.raises(EngineError):
        drain(inspect_file(path))


def test_a_crash_costs_a_sentence(tmp_path, monkeypatch):
    path = saved(tmp_path / "a.pt", {"w": torch.ones(2)})
    monkeypatch.setattr(sandbox, "_START", "import os; os.abort()")
    with pytest.raises(EngineError, match="end with code"):
        drain(inspect_file(path))
    monkeypatch.setattr(sandbox, "_START", "print('no answer')")
    with pytest.raises(EngineError, match="could not be looked into"):
        drain(inspect_file(path))


def test_a_child_that_takes_too_long_is_ended(tmp_path, endless):
    path = saved(tmp_path / "a.pt", {"w": torch.ones(2)})
    with pytest.raises(EngineError, match=r"took longer than 0\.2 s"):
        drain(inspect_file(path, seconds=0.2))
    assert not children()


def test_cancelling_ends_the_child(tmp_path, endless):
    work = inspect_file(saved(tmp_path / "a.pt", {"w": torch.ones(2)}))
    assert isinstance(next(work), Progress)
    assert children()
    started = time.monotonic()
    work.close()
    assert not children()
    assert time.monotonic() - started < 2


def run(capsys, *arguments):
    code = main(["inspect", *map(str, arguments)])
    out, err = capsys.readouterr()
    return code, out, err


def test_inspect_prints_one_json_object(capsys, tmp_path):
    path = saved(tmp_path / "a.pt", {"model": {"w\n": torch.ones(2, 3)}, "trap": Trap(tmp_path / "marker")})
    code, out, _ = run(capsys, path, "--json")
    assert code == 0
    assert out.count("\n") == 1
    result = json.loads(out)
    assert result["format"] == "torch zip"
    assert result["executed"] is False
    assert result["tensors"] == [{"name": "model.w\n", "shape": [2, 3], "dtype": "float32", "size_bytes": 24}]
    assert any("mkdir" in finding for finding in result["findings"])
    assert not (tmp_path / "marker").exists()


def test_inspect_prints_a_table_for_people(capsys, tmp_path):
    code, out, _ = run(capsys, saved(tmp_path / "a.pt", {"w\x1b[31m\n": torch.ones(2, 3), "s": torch.tensor(1)}))
    assert code == 0
    assert "2x3" in out
    assert "scalar" in out
    assert "\x1b" not in out
    assert "nothing was executed" in out


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<html>",
        b"\x1f\x8b\x08",
        b"PK\x03\x04",
        b"GGUF",
        b"\x80\x02}.",
        b"\xff" * 99,
        b"a text",
        b"\x89PNG\r\n\x1a\n",
    ],
)
def test_inspect_ends_bad_files_with_one_sentence_and_exit_code_2(capsys, tmp_path, content):
    path = tmp_path / "model.pt"
    path.write_bytes(content)
    code, out, err = run(capsys, path, "--json")
    assert (code, out) == (2, "")
    assert err.count("\n") == 1
    assert "Traceback" not in err


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="has no pipes")
def test_inspect_of_a_pipe_or_a_folder_returns(capsys, tmp_path):
    os.mkfifo(tmp_path / "pipe")
    for name in ("pipe", "", "gone"):
        code, out, err = run(capsys, tmp_path / name)
        assert (code, out, err.count("\n")) == (2, "", 1)


def test_a_plain_pickle_that_runs_code_is_listed(capsys, tmp_path):
    (tmp_path / "a.pkl").write_bytes(trap_pickle(tmp_path / "marker"))
    code, out, _ = run(capsys, tmp_path / "a.pkl", "--json")
    assert code == 0
    assert json.loads(out)["imports"][0].endswith(".mkdir")
    assert not (tmp_path / "marker").exists()


@pytest.mark.skipif(os.name != "posix", reason="sends a signal")
def test_a_child_that_is_killed_costs_a_sentence(tmp_path, monkeypatch):
    path = saved(tmp_path / "a.pt", {"w": torch.ones(2)})
    monkeypatch.setattr(sandbox, "_START", f"import os; os.kill(os.getpid(), {int(signal.SIGKILL)})")
    with pytest.raises(EngineError, match="end with code -9"):
        drain(inspect_file(path))

"""What a file is, by its content."""

import contextlib
import os
import socket
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from engine.errors import EngineError
from engine.loading.recognise import recognise
from tests.engine.loading_files import saved, trap_pickle, zip_bytes

ONNX = bytes.fromhex("0808 1207 7079746f726368 3a02 1200 4204 0a00 1011")  # ir_version 8, producer, graph, opset 17


def refused(path: Path) -> str:
    with pytest.raises(EngineError) as caught:
        recognise(path)
    text = str(caught.value)
    assert "\n" not in text
    assert text.endswith(".")
    return text


@pytest.mark.parametrize(
    ("content", "kind", "format"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(20), "image", "PNG"),
        (b"\xff\xd8\xff\xe0" + bytes(20), "image", "JPEG"),
        (b"GIF89a" + bytes(20), "image", "GIF"),
        (b"RIFF\x10\0\0\0WEBPVP8 ", "image", "WebP"),
        (b"BM" + bytes(12) + b"\x28\0\0\0" + bytes(20), "image", "BMP"),
        (b"P5\n# made by hand\n2 2\n255\n\0\0\0\0", "image", "PNM"),
        (b"The river is long.\n", "text", "text"),
        (b"\xef\xbb\xbfWith a mark at its start", "text", "text"),
        ("Grüße, 世界\n".encode() * 3000, "text", "text"),
        ("Grüße\n".encode("latin-1") * 20, "text", "text"),
        ("UTF-16 text".encode("utf-16"), "text", "UTF-16 text"),
        (b"[] the empty list is text", "text", "text"),
        (b'{"format": "layerlab-session", "version": 1}', "session", "session"),
        (b'{"format": "layerlab-session", "filler": "' + b"x" * 40_000 + b'"}', "session", "session"),
        (b"import torch\n\nclass Net(torch.nn.Module):\n    pass\n", "model", "Python source"),
        (ONNX, "model", "ONNX"),
        (b"\x02\0\0\0\0\0\0\0{}", "model", "safetensors"),
        (b"cos\nsystem\n(S'true'\ntR.", "model", "pickle"),
    ],
)
@pytest.mark.parametrize("suffix", ["", ".png", ".pt", ".txt"])
def test_a_file_is_recognised_by_content_whatever_its_suffix(tmp_path, content, kind, format, suffix):
    path = tmp_path / f"file{suffix}"
    path.write_bytes(content)
    found = recognise(path)
    assert (found.path, found.kind, found.format) == (path, kind, format)
    assert found.title


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_what_torch_writes_is_told_apart(tmp_path):
    module = torch.nn.Linear(3, 2)
    saved(tmp_path / "new.txt", module.state_dict())
    saved(tmp_path / "old.txt", module.state_dict(), legacy=True)
    save_file(module.state_dict(), tmp_path / "safe.txt")
    torch.jit.save(torch.jit.script(module), tmp_path / "script.txt")
    (tmp_path / "pickle.txt").write_bytes(trap_pickle(tmp_path / "marker"))
    expected = {"new": "torch zip", "old": "torch legacy", "safe": "safetensors", "script": "TorchScript"}
    for name, title in {**expected, "pickle": "pickle"}.items():
        found = recognise(tmp_path / f"{name}.txt")
        assert (found.kind, found.format) == ("model", title)
    assert not (tmp_path / "marker").exists()


def test_an_archive_with_thousands_of_members_is_recognised(tmp_path):
    members = {"net/data.pkl": b".", **{f"net/data/{at}": b"" for at in range(3000)}, "net/version": b"3"}
    (tmp_path / "big").write_bytes(zip_bytes(members))
    assert recognise(tmp_path / "big").format == "torch zip"
    members["net/constants.pkl"] = b"."
    (tmp_path / "script").write_bytes(zip_bytes(members))
    assert recognise(tmp_path / "script").format == "TorchScript"


def test_an_exported_program_is_recognised_by_its_members(tmp_path):
    (tmp_path / "new").write_bytes(zip_bytes({"m/archive_format": b"pt2", "m/models/model.json": b"{}"}))
    (tmp_path / "old").write_bytes(zip_bytes({"serialized_exported_program.json": b"{}"}))
    assert recognise(tmp_path / "new").format == recognise(tmp_path / "old").format == "torch export"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b"<!DOCTYPE html>\n<html>", "web page"),
        (b"\n <!-- note --> <html lang='en'>", "web page"),
        (b"<?xml version='1.0'?><svg/>", "XML or SVG"),
        (b"\x1f\x8b\x08\0rest", "gzip"),
        (b"GGUF\x03\0\0\0", "GGUF"),
        (b"%PDF-1.7\n", "PDF"),
        (b"\x93NUMPY\x01\0", "NumPy array"),
        (b"\x89HDF\r\n\x1a\n", "HDF5"),
        (bytes(257) + b"ustar\0", "tar archive"),
        (b"PK\x03\x04" + bytes(100), "truncated zip"),
        (zip_bytes({"weight.npy": b"\x93NUMPY"}), "NumPy archive"),
        (zip_bytes({"word/document.xml": b"", "[Content_Types].xml": b""}), "Office document"),
        (zip_bytes({"a.txt": b"a"}), "zip archive without"),
        (zip_bytes({}), "zip archive without"),
        (b'{"a": 1}', "JSON"),
        (b"[" * 5000 + b"]" * 5000, "nested too deeply"),
        (b'{"nbformat": 4}', "notebook"),
        (b'{"format": "layerlab-session", ', "damaged session"),
        (b"version https://git-lfs.github.com/spec/v1\noid sha256:00\n", "Git LFS pointer"),
        (bytes(range(256)) * 4, "unknown format"),
        (b"\x7fELF\x02\x01", "program for Linux"),
    ],
)
def test_what_cannot_be_opened_is_named(tmp_path, content, words):
    path = tmp_path / "model.pt"
    path.write_bytes(content)
    assert words in refused(path)


def test_folders_are_corpora_only_with_texts(tmp_path):
    assert "folder without" in refused(tmp_path)
    (tmp_path / "valid.txt").write_text("a river", encoding="utf-8")
    assert recognise(tmp_path).kind == "corpus"


@pytest.mark.skipif(os.name != "posix", reason="has no pipes and links like these")
def test_what_is_no_regular_file_is_refused_at_once(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "broken").symlink_to(tmp_path / "gone")
    assert "pipe" in refused(tmp_path / "pipe")
    assert "link to a file that does not exist" in refused(tmp_path / "broken")
    assert "device" in refused(Path("/dev/zero"))
    assert "no file" in refused(tmp_path / "gone")
    assert refused(tmp_path / ("x" * 300))
    assert refused(Path("a\0b"))
    with socket.socket(socket.AF_UNIX) as server:
        folder = os.open(tmp_path, os.O_RDONLY)
        server.bind(f"/proc/self/fd/{folder}/s" if sys.platform == "linux" else str(tmp_path / "s"))
        os.close(folder)
        assert refused(tmp_path / "s")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_refused(tmp_path):
    path = tmp_path / "secret.pt"
    path.write_bytes(b"x")
    path.chmod(0)
    assert "may not be read" in refused(path)


def test_a_permission_error_becomes_a_sentence(tmp_path, monkeypatch):
    def no_open(*arguments):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", no_open)
    assert "may not be read" in refused(tmp_path / "secret.pt")


@pytest.mark.parametrize("seed", range(40))
def test_random_bytes_behind_any_start_end_in_an_answer_or_a_sentence(tmp_path, seed):
    generator = np.random.default_rng(seed)
    starts = [b"", b"PK\x03\x04", b"PK\x05\x06", b"\x80\x02", b"\x08\x07", b"{", b"P6 ", b"BM", b"\x10\0\0\0\0\0\0\0{"]
    for start in starts:
        path = tmp_path / "file"
        path.write_bytes(start + generator.integers(0, 256, int(generator.integers(0, 400)), dtype=np.uint8).tobytes())
        with contextlib.suppress(EngineError):  # anything else that is raised fails
            assert recognise(path).kind in ("model", "image", "text", "session")


def test_a_huge_file_is_not_read(tmp_path):
    path = tmp_path / "huge.safetensors"
    path.write_bytes(b"\x02\0\0\0\0\0\0\0{}")
    os.truncate(path, 5 << 30)  # sparse: takes no room
    assert recognise(path).format == "safetensors"


def test_recognising_needs_no_torch():
    code = "import engine.loading.recognise, engine.loading.results, sys; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=Path(__file__).parents[2], timeout=60).returncode == 0

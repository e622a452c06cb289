"""Session files: what was written comes back, and whatever else a file may be is refused in one sentence."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest

from engine.errors import EngineError
from gui.storage.session_file import Parts, put_aside, read_session, write_session

PARTS: Parts = {
    "window": {"tab": "layers", "seed": 2**31 - 1, "seed_is_locked": False},
    "generate": {"prompt": "Größe ✓ <b>\n\u202e\u200b", "temperature": 0.1, "folds": [True, None, {"a": []}]},
    "empty": {},
}


def content(**changes: Any) -> dict[str, Any]:
    return {"format": "layerlab-session", "version": 1, "program": "0.1.0", "parts": {}, **changes}


def test_what_was_written_comes_back(tmp_path: Path):
    path = tmp_path / "a session.json"
    write_session(path, PARTS)
    assert read_session(path) == PARTS
    written = json.loads(path.read_text(encoding="utf-8"))
    assert (written["format"], written["version"], written["parts"]) == ("layerlab-session", 1, PARTS)
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_an_editor_has_touched_is_read(tmp_path: Path):
    path = tmp_path / "s.json"
    text = json.dumps(content(parts=PARTS), indent=4).replace("\n", "\r\n")
    path.write_bytes(b"\xef\xbb\xbf" + text.encode())
    assert read_session(path) == PARTS


def test_what_a_later_program_adds_to_this_version_is_read(tmp_path: Path):
    path = tmp_path / "s.json"
    path.write_text(json.dumps(content(author="somebody", parts=PARTS)))
    assert read_session(path) == PARTS


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "is empty"),
        (b" \n\t", "is empty"),
        (b"not json", "is not a LayerLab session"),
        (b"\x00" * 100, "is not a LayerLab session"),
        (json.dumps(content()).encode()[:-5], "only a part of one"),
        (json.dumps(content()).encode("utf-16"), "not UTF-8"),
        (b'{"format": "\xff\xfe"}', "not UTF-8"),
        (b"[]", "is not a LayerLab session"),
        (b"17", "is not a LayerLab session"),
        (b"null", "is not a LayerLab session"),
        (b"{}", "is not a LayerLab session"),
        (json.dumps({**content(), "format": "other"}).encode(), "is not a LayerLab session"),
        (json.dumps(content(version="1")).encode(), "is not a LayerLab session"),
        (json.dumps(content(version=True)).encode(), "is not a LayerLab session"),
        (json.dumps(content(version=0)).encode(), "is not a LayerLab session"),
        (json.dumps(content(version=1.0)).encode(), "is not a LayerLab session"),
        (json.dumps(content(version=2, parts=7)).encode(), "update LayerLab"),
        (json.dumps(content(parts=[])).encode(), "damaged"),
        (json.dumps(content(parts={"window": 7})).encode(), "damaged"),
        (json.dumps(content(parts={"window": None})).encode(), "damaged"),
        (b'{"format": "layerlab-session", "version": 1}', "damaged"),
        (b'{"format": "layerlab-session", "version": 1, "version": 1, "parts": {}}', "twice"),
        (b'{"format": "layerlab-session", "version": 1, "parts": {"a": {"b": 1, "b": 2}}}', "twice"),
        (b'{"format": "layerlab-session", "version": 1, "parts": {"a": {"b": NaN}}}', "NaN"),
        (b'{"format": "layerlab-session", "version": 1, "parts": {"a": {"b": -Infinity}}}', "Infinity"),
        (b'{"format": "layerlab-session", "version": 1, "parts": {"a": {"b": 1e999}}}', "too large"),
        (b'{"format": "layerlab-session", "version": 1, "parts": {"a": {"b": ' + b"9" * 10_000 + b"}}}", "too long"),
        (b"[" * 100_000, "too deep"),
        (b"[" * 100 + b"]" * 100, "too deep"),
        (b'{"a":' * 100_000, "too deep"),
        (b'{"a": "' + b"x" * 1_000_001 + b'"}', "larger than 1 MB"),
    ],
)
def test_anything_else_is_refused_in_one_sentence(tmp_path: Path, data: bytes, reason: str):
    path = tmp_path / "s.json"
    path.write_bytes(data)
    with pytest.raises(EngineError) as caught:
        read_session(path)
    message = str(caught.value)
    assert reason in message
    assert str(path) in message
    assert message.endswith(".")
    assert ": " in message  # cause: remedy
    assert "\n" not in message
    assert path.read_bytes() == data


def test_every_beginning_of_a_session_is_refused_and_every_flipped_byte_ends_well(tmp_path: Path):
    path = tmp_path / "s.json"
    write_session(path, {"window": {"tab": "layers", "seed": 7}})
    data = path.read_bytes()
    for length in range(len(data.rstrip()) - 1):
        path.write_bytes(data[:length])
        with pytest.raises(EngineError):
            read_session(path)
    for place in range(len(data)):
        for flip in (0x01, 0x20, 0x80, 0xFF):
            path.write_bytes(data[:place] + bytes([data[place] ^ flip]) + data[place + 1 :])
            try:
                assert isinstance(read_session(path), dict)
            except EngineError as error:
                assert str(path) in str(error)  # noqa: PT017 - either end is right


def test_what_is_no_regular_file_is_refused_at_once(tmp_path: Path):
    for path, reason in ((tmp_path, "folder"), (tmp_path / "none.json", "does not exist"), (Path("a\0b"), "no name")):
        with pytest.raises(EngineError, match=reason):
            read_session(path)


@pytest.mark.skipif(sys.platform == "win32", reason="FIFOs and devices as on POSIX")
@pytest.mark.timeout(10)
def test_a_fifo_or_a_device_does_not_hang_the_window(tmp_path: Path):
    fifo = tmp_path / "s.json"
    os.mkfifo(fifo)
    for path in (fifo, Path("/dev/zero")):
        with pytest.raises(EngineError, match="no regular file"):
            read_session(path)


def test_a_broken_link_and_a_loop_of_links_are_refused(tmp_path: Path):
    broken, loop = tmp_path / "broken.json", tmp_path / "loop.json"
    broken.symlink_to(tmp_path / "gone")
    loop.symlink_to(loop)
    for path in (broken, loop):
        with pytest.raises(EngineError, match=path.name):
            read_session(path)


def test_a_session_that_could_not_be_read_again_is_not_written(tmp_path: Path):
    path = tmp_path / "s.json"
    write_session(path, PARTS)
    with pytest.raises(EngineError, match="1 MB"):
        write_session(path, {"generate": {"prompt": "x" * 1_000_000}})
    with pytest.raises(ValueError, match="JSON"):
        write_session(path, {"generate": {"temperature": float("nan")}})
    assert read_session(path) == PARTS


def test_half_a_character_is_written_as_a_question_mark(tmp_path: Path):
    write_session(tmp_path / "s.json", {"generate": {"prompt": "a\ud800b"}})
    assert read_session(tmp_path / "s.json") == {"generate": {"prompt": "a?b"}}


def test_damaged_files_are_put_aside_under_the_next_free_number(tmp_path: Path):
    path = tmp_path / "session.json"
    for number in (1, 2, 3):
        path.write_text(f"bad {number}")
        target = put_aside(path)
        assert target == tmp_path / f"session.damaged-{number}.json"
        assert target.read_text() == f"bad {number}"
        assert not path.exists()
    with pytest.raises(EngineError, match="renamed"):
        put_aside(path)


def test_a_folder_in_its_place_can_be_put_aside_too(tmp_path: Path):
    path = tmp_path / "session.json"
    path.mkdir()
    assert put_aside(path).is_dir()

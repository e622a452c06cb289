"""The download against a server of our own that behaves as badly as a network can."""

import ast
import hashlib
import os
import random
import socket
import socketserver
import threading
import time
from collections.abc import Callable, Iterator
from functools import cache
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import psutil
import pytest

from engine.errors import EngineError
from engine.progress import Progress, drain
from engine.text import download, transfer
from engine.text.download import WIKITEXT2, ExpectedFile, fetch_wikitext2
from engine.text.transfer import check_address

ROOT = Path(__file__).parents[2]
CONTENT = {name: random.Random(name).randbytes(size) for name, size in (("train.txt", 300_000), ("valid.txt", 70_001))}


def blob_sha1(content: bytes) -> str:
    return hashlib.sha1(b"blob %d\0" % len(content) + content).hexdigest()


FILES = tuple(ExpectedFile(name, len(content), blob_sha1(content)) for name, content in CONTENT.items())
Behaviour = Callable[["Handler", bytes, int], None]


class Handler(BaseHTTPRequestHandler):
    """Serves ``CONTENT`` with ranges, or as ``server.behaviours`` say, the first one first, the last one for ever."""

    server: "Server"

    def do_GET(self) -> None:
        name = self.path.rpartition("/")[2]
        asked = self.headers.get("Range")
        self.server.asked.append((name, asked))
        start = int(asked.removeprefix("bytes=").rstrip("-")) if asked else 0
        behaviours = self.server.behaviours
        behaviour = behaviours.pop(0) if len(behaviours) > 1 else behaviours[0]
        try:
            behaviour(self, CONTENT.get(name, b""), start)
        except (BrokenPipeError, ConnectionResetError):
            self.server.hung_up.set()
        self.close_connection = True

    def begin(self, status: int, length: int | None, **headers: str) -> None:
        self.send_response(status)
        if length is not None:
            self.send_header("Content-Length", str(length))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()

    def log_message(self, *_arguments: object) -> None:
        """Nothing: the tests' output is for failures."""


class Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked: list[tuple[str, str | None]] = []
        self.behaviours: list[Behaviour] = [good]
        self.stop = threading.Event()
        self.hung_up = threading.Event()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/data"

    def behaves(self, *behaviours: Behaviour) -> None:
        self.behaviours = list(behaviours)


def good(handler: Handler, content: bytes, start: int) -> None:
    rest = content[start:]
    if start:
        handler.begin(206, len(rest), Content_Range=f"bytes {start}-{len(content) - 1}/{len(content)}")
    else:
        handler.begin(200, len(rest))
    handler.wfile.write(rest)


def without_ranges(handler: Handler, content: bytes, _start: int) -> None:
    good(handler, content, 0)


def cut_off(handler: Handler, content: bytes, start: int) -> None:
    handler.begin(206 if start else 200, len(content) - start, Content_Range=f"bytes {start}-{len(content) - 1}/*")
    handler.wfile.write(content[start : start + 100_000])


def claims_less(handler: Handler, content: bytes, start: int) -> None:
    handler.begin(200, len(content) // 2)
    handler.wfile.write(content)


def claims_more(handler: Handler, content: bytes, start: int) -> None:
    handler.begin(200, len(content) * 1_000)
    handler.wfile.write(content)


def claims_nothing(handler: Handler, content: bytes, start: int) -> None:
    handler.begin(200, None)
    handler.wfile.write(content)


def endless(handler: Handler, content: bytes, start: int) -> None:
    handler.begin(200, None)
    while not handler.server.stop.is_set():
        handler.wfile.write(b"x" * 65_536)


def wrong_bytes(handler: Handler, content: bytes, start: int) -> None:
    handler.begin(200, len(content))
    handler.wfile.write(bytes(len(content)))


def web_page(handler: Handler, content: bytes, start: int) -> None:
    handler.begin(200, len(content), Content_Type="text/html; charset=utf-8")
    handler.wfile.write(b"<html>" + bytes(len(content) - 6))


def stalls(handler: Handler, content: bytes, start: int) -> None:
    handler.begin(200, len(content))
    handler.wfile.write(content[:50_000])
    handler.wfile.flush()
    handler.server.stop.wait(20)


def stalls_before_answering(handler: Handler, content: bytes, start: int) -> None:
    handler.server.stop.wait(20)


def another_range(handler: Handler, content: bytes, start: int) -> None:
    handler.begin(206, 10, Content_Range=f"bytes 7-16/{len(content)}")
    handler.wfile.write(content[7:17])


def nonsense(handler: Handler, content: bytes, start: int) -> None:
    handler.wfile.write(b"220 mail server here\r\n\r\n")


def endless_header(handler: Handler, content: bytes, start: int) -> None:
    handler.wfile.write(b"HTTP/1.0 200 OK\r\nX: " + b"x" * 200_000 + b"\r\n\r\n")


def status(code: int) -> Behaviour:
    return lambda handler, content, start: handler.begin(code, 0)


def redirect(target: str) -> Behaviour:
    return lambda handler, content, start: handler.begin(302, 0, Location=target)


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as made:
        thread = threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        yield made
        made.stop.set()
        made.shutdown()
        thread.join()


@pytest.fixture(autouse=True)
def no_threads_stay() -> Iterator[None]:
    yield
    ended = time.monotonic() + 5
    while names := [thread.name for thread in threading.enumerate() if thread.name.startswith("fetching")]:
        assert time.monotonic() < ended, names
        threading.Event().wait(0.02)


def fetching(server: Server, folder: Path, *, stall_seconds: float = 20.0):
    return fetch_wikitext2(folder, base_url=server.url, files=FILES, stall_seconds=stall_seconds)


def refused(server: Server, folder: Path, *, stall_seconds: float = 20.0) -> str:
    with pytest.raises(EngineError) as caught:
        drain(fetching(server, folder, stall_seconds=stall_seconds))
    assert "\n" not in str(caught.value)
    return str(caught.value)


def open_files() -> int:
    return psutil.Process().num_fds() if os.name == "posix" else 0


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_the_files_arrive_whole_with_rising_progress(server, tmp_path):
    seen: list[Progress] = []
    assert drain(fetching(server, tmp_path / "new" / "folder"), seen.append) == tmp_path / "new" / "folder"
    assert contents(tmp_path / "new" / "folder") == CONTENT
    assert [name for name, _ in server.asked] == ["train.txt", "valid.txt"]
    done = [item.done for item in seen if item.total]
    assert done == sorted(done)
    assert (seen[-1].done, seen[-1].total) == (370_001, 370_001)


def test_good_files_are_kept_and_not_fetched_again(server, tmp_path):
    (tmp_path / "train.txt").write_bytes(CONTENT["train.txt"])
    before = (tmp_path / "train.txt").stat().st_mtime_ns
    drain(fetching(server, tmp_path))
    assert server.asked == [("valid.txt", None)]
    assert (tmp_path / "train.txt").stat().st_mtime_ns == before
    server.asked.clear()
    drain(fetching(server, tmp_path))
    assert server.asked == []


@pytest.mark.parametrize("there", [b"mine", bytes(70_001)])
def test_another_file_of_the_name_is_left_alone_and_nothing_is_fetched(server, tmp_path, there):
    (tmp_path / "valid.txt").write_bytes(there)
    assert "valid.txt is there and is not that of the download" in refused(server, tmp_path)
    assert contents(tmp_path) == {"valid.txt": there}
    assert server.asked == []


def test_folders_and_broken_links_of_the_name_are_left_alone(server, tmp_path):
    (tmp_path / "train.txt").symlink_to(tmp_path / "nothing")
    assert "no regular file" in refused(server, tmp_path)
    assert (tmp_path / "train.txt").is_symlink()


def test_a_broken_transfer_is_gone_on_with(server, tmp_path):
    server.behaves(cut_off)
    assert "ended after 100,000 of 300,000 bytes of train.txt" in refused(server, tmp_path)
    assert contents(tmp_path) == {"train.txt.part": CONTENT["train.txt"][:100_000]}
    refused(server, tmp_path)
    server.behaves(good)
    drain(fetching(server, tmp_path))
    assert contents(tmp_path) == CONTENT
    assert [asked for _, asked in server.asked] == [None, "bytes=100000-", "bytes=200000-", None]


@pytest.mark.parametrize("behaviours", [(without_ranges,), (another_range, good), (status(416), good)])
def test_a_server_that_does_not_go_on_begins_anew(server, tmp_path, behaviours):
    (tmp_path / "train.txt.part").write_bytes(CONTENT["train.txt"][:1_000])
    server.behaves(*behaviours)
    drain(fetching(server, tmp_path))
    assert contents(tmp_path) == CONTENT


@pytest.mark.parametrize("left", [b"wrong", bytes(300_000), bytes(300_001), CONTENT["train.txt"] + b"x"])
def test_a_wrong_part_is_thrown_away_and_fetched_anew(server, tmp_path, left):
    (tmp_path / "train.txt.part").write_bytes(left)
    drain(fetching(server, tmp_path))
    assert contents(tmp_path) == CONTENT


def test_a_part_that_is_whole_is_not_fetched_again(server, tmp_path):
    (tmp_path / "train.txt.part").write_bytes(CONTENT["train.txt"])
    drain(fetching(server, tmp_path))
    assert [name for name, _ in server.asked] == ["valid.txt"]
    assert contents(tmp_path) == CONTENT


@pytest.mark.parametrize("behaviour", [claims_more, claims_nothing])
def test_what_a_server_says_of_the_length_does_not_matter(server, tmp_path, behaviour):
    server.behaves(behaviour)
    drain(fetching(server, tmp_path))
    assert contents(tmp_path) == CONTENT


def test_a_length_that_is_too_small_is_a_transfer_that_broke_off(server, tmp_path):
    server.behaves(claims_less)
    assert "ended after 150,000 of 300,000 bytes" in refused(server, tmp_path)


def test_an_endless_answer_is_not_taken_beyond_the_size_of_the_file(server, tmp_path):
    server.behaves(endless)
    assert "SHA-1 differs" in refused(server, tmp_path)
    assert contents(tmp_path) == {}
    assert server.hung_up.wait(10)


@pytest.mark.parametrize(
    ("behaviour", "said"),
    [
        (wrong_bytes, "is not the train.txt of WikiText-2 (its SHA-1 differs), and was not kept"),
        (web_page, "web page instead of the file"),
        (status(404), "There is no http://127.0.0.1:"),
        (status(500), "does not give the file out (500)"),
        (status(403), "does not give the file out (403)"),
        (nonsense, "does not answer as a web server does"),
        (endless_header, "does not answer as a web server does"),
        (redirect("http://example.org/train.txt"), "no https address"),
        (redirect("ftp://127.0.0.1/train.txt"), "no https address|only sends on"),
        (redirect("file:///etc/passwd"), "only sends on"),
        (redirect("/data/train.txt"), "only sends on"),
    ],
)
def test_an_answer_that_is_not_the_file_leaves_nothing_behind(server, tmp_path, behaviour, said):
    server.behaves(behaviour)
    answer = refused(server, tmp_path)
    assert any(part in answer for part in said.split("|")), answer
    assert contents(tmp_path) == {}


def test_an_error_keeps_what_an_earlier_transfer_has_brought(server, tmp_path):
    left = {"train.txt.part": CONTENT["train.txt"][:1_000]}
    (tmp_path / "train.txt.part").write_bytes(left["train.txt.part"])
    for behaviour in (status(500), web_page, nonsense):
        server.behaves(behaviour)
        refused(server, tmp_path)
        assert contents(tmp_path) == left


def test_a_redirect_on_the_same_machine_is_followed_and_keeps_the_range(server, tmp_path):
    (tmp_path / "train.txt.part").write_bytes(CONTENT["train.txt"][:1_000])
    server.behaves(redirect("/other/train.txt"), good)
    drain(fetching(server, tmp_path))
    assert server.asked[:2] == [("train.txt", "bytes=1000-")] * 2
    assert contents(tmp_path) == CONTENT


@pytest.mark.parametrize("behaviour", [stalls, stalls_before_answering])
def test_a_server_that_falls_silent_is_given_up(server, tmp_path, behaviour):
    server.behaves(behaviour)
    said = refused(server, tmp_path, stall_seconds=0.4)
    assert "has sent nothing for 0.4 s" in said or "gives no answer" in said


@pytest.mark.parametrize("behaviour", [stalls, stalls_before_answering, endless, good])
def test_it_can_be_cancelled_at_once_and_leaves_only_a_part(server, tmp_path, behaviour):
    server.behaves(behaviour)
    work = fetching(server, tmp_path)
    for item in work:
        if behaviour is stalls_before_answering and item.message.startswith("waiting"):
            break
        if item.done >= 1_000:
            break
    if behaviour is stalls:
        next(work)
    started = time.monotonic()
    work.close()
    assert time.monotonic() - started < 1.0
    assert set(contents(tmp_path)) <= {"train.txt.part"}
    server.behaves(good)
    server.stop.set()
    drain(fetching(server, tmp_path))
    assert contents(tmp_path) == CONTENT


def test_progress_comes_while_nothing_else_does(server, tmp_path):
    server.behaves(stalls)
    work = fetching(server, tmp_path)
    while not next(work).message.startswith("waiting"):
        pass
    started = time.monotonic()
    assert next(work).message == "waiting for train.txt"
    assert time.monotonic() - started < 1.0
    work.close()


def test_without_a_network_it_says_so_in_one_sentence(tmp_path, monkeypatch):
    def unknown(*_arguments, **_options):
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    with pytest.raises(EngineError) as caught:
        drain(fetch_wikitext2(tmp_path, files=FILES))
    assert str(caught.value) == (
        "raw.githubusercontent.com cannot be reached (Name or service not known): nothing else here needs the network, "
        "check it and try again."
    )
    assert contents(tmp_path) == {}


def test_a_port_where_nobody_listens_ends_in_one_sentence(tmp_path):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}/"
    with pytest.raises(EngineError, match=r"127\.0\.0\.1 cannot be reached \(Connection refused\)"):
        drain(fetch_wikitext2(tmp_path, base_url=url, files=FILES))


def test_a_server_that_cannot_encrypt_ends_in_one_sentence(server, tmp_path):
    with pytest.raises(EngineError, match=r"127\.0\.0\.1 cannot be reached \(.*SSL") as caught:
        drain(fetch_wikitext2(tmp_path, base_url=server.url.replace("http:", "https:"), files=FILES))
    assert "\n" not in str(caught.value)
    assert contents(tmp_path) == {}


def test_a_name_server_that_never_answers_does_not_hold_up_a_cancel(tmp_path, monkeypatch):
    asked, released = threading.Event(), threading.Event()

    def never(*_arguments, **_options):
        asked.set()
        released.wait(20)
        raise socket.gaierror(-3, "Temporary failure in name resolution")

    monkeypatch.setattr(socket, "getaddrinfo", never)
    work = fetch_wikitext2(tmp_path, files=FILES)
    while not asked.is_set():
        next(work)
    started = time.monotonic()
    work.close()
    assert time.monotonic() - started < 1.0
    released.set()


@pytest.mark.parametrize("url", ["http://example.org/", "ftp://127.0.0.1/", "file:///tmp/", "", "127.0.0.1"])
def test_nothing_is_fetched_without_encryption(tmp_path, url):
    with pytest.raises(EngineError, match="no https address"):
        drain(fetch_wikitext2(tmp_path, base_url=url, files=FILES))
    assert contents(tmp_path) == {}
    assert check_address(download.BASE_URL) == "https"


def test_a_full_disk_is_known_before_anything_is_fetched(server, tmp_path, monkeypatch):
    usage = download.shutil.disk_usage(tmp_path)
    monkeypatch.setattr(download.shutil, "disk_usage", lambda folder: usage._replace(free=1_400_000))
    assert "1.4 MB, and 1.4 MB are needed" in refused(server, tmp_path)
    assert server.asked == []
    (tmp_path / "train.txt.part").write_bytes(CONTENT["train.txt"][:200_000])  # needs no more room
    drain(fetching(server, tmp_path))


def test_a_disk_that_is_full_meanwhile_keeps_the_part(server, tmp_path, monkeypatch):
    def full(stream, block):
        stream.write(block[:1_000])
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(download, "_write", full)
    assert "train.txt.part cannot be written (No space left on device)" in refused(server, tmp_path)
    assert contents(tmp_path) == {"train.txt.part": CONTENT["train.txt"][:1_000]}


@pytest.mark.parametrize("name", ["a file", "a file/below"])
def test_a_place_that_is_no_folder_is_named(server, tmp_path, name):
    (tmp_path / "a file").write_text("x")
    assert "cannot be made" in refused(server, tmp_path / name)
    assert server.asked == []


def test_a_folder_that_may_not_be_written_to_is_named(server, tmp_path, monkeypatch):
    def forbidden(path, *_arguments, **_options):
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(os, "open", forbidden)
    assert "train.txt.part cannot be written (Permission denied)" in refused(server, tmp_path)
    assert server.asked == []


@pytest.mark.parametrize("kind", ["folder", "pipe", "link"])
def test_what_stands_where_the_part_should_be_is_left_alone(server, tmp_path, kind):
    part, target = tmp_path / "train.txt.part", tmp_path / "mine"
    target.write_text("mine")
    if kind == "folder":
        part.mkdir()
    elif kind == "pipe":
        os.mkfifo(part)
    else:
        part.symlink_to(target)
    assert "train.txt.part" in refused(server, tmp_path)
    assert target.read_text() == "mine"
    assert os.path.lexists(part)


@pytest.mark.skipif(os.name != "posix", reason="locks as on POSIX")
def test_two_at_once_do_not_fill_the_same_part(server, tmp_path):
    first = fetching(server, tmp_path)
    while next(first).done < 1_000:
        pass
    assert "is being fetched already" in refused(server, tmp_path)
    drain(first)
    assert contents(tmp_path) == CONTENT


def test_starting_and_cancelling_many_times_leaves_nothing_open(server, tmp_path):
    server.behaves(stalls)
    before = open_files()
    for _ in range(30):
        work = fetching(server, tmp_path)
        while next(work).done < 1_000:
            pass
        work.close()
    server.stop.set()
    ended = time.monotonic() + 10
    while open_files() > before + 5:  # the server's own ends linger a little
        assert time.monotonic() < ended
        threading.Event().wait(0.02)


def test_the_hashes_are_those_of_git(wikitext):
    for name in ("valid.txt", "test.txt"):  # train is there in another order
        content = (wikitext / name).read_bytes()
        expected = next(file for file in WIKITEXT2 if file.name == name)
        assert (len(content), blob_sha1(content)) == (expected.size_bytes, expected.sha1)


# --- the network is used here alone ---

NETWORK = {
    "urllib.request", "urllib.error", "urllib.robotparser", "http", "socket", "socketserver", "ssl", "ftplib",
    "smtplib", "poplib", "imaplib", "telnetlib", "xmlrpc", "asyncio", "requests", "urllib3", "httpx", "aiohttp",
    "websockets", "wsgiref", "webbrowser", "torch.hub", "torch.utils.model_zoo", "huggingface_hub", "PySide6.QtNetwork",
    "PySide6.QtWebSockets", "PySide6.QtWebEngineCore", "PySide6.QtWebEngineWidgets",
}  # fmt: skip


@cache
def imported(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found |= {node.module or "", *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


def names_any(path: Path, modules: set[str]) -> bool:
    """Whether a module's own name stands in the file at all: one that imports it has it somewhere."""
    text = path.read_text(encoding="utf-8")
    return any(module.rpartition(".")[2] in text for module in modules)


def uses_network(names: set[str]) -> set[str]:
    return {name for name in names if any(name == each or name.startswith(f"{each}.") for each in NETWORK)}


def test_nothing_else_in_the_program_imports_what_uses_the_network():
    places = {
        path.relative_to(ROOT).as_posix(): found
        for package in ("engine", "gui", "resources")
        for path in (ROOT / package).rglob("*.py")
        if names_any(path, NETWORK) and (found := uses_network(imported(path)))
    }
    assert set(places) == {"engine/text/transfer.py"}


def test_only_the_download_uses_the_transfer_and_only_when_asked():
    users = [
        path.relative_to(ROOT).as_posix()
        for package in ("engine", "gui")
        for path in (ROOT / package).rglob("*.py")
        if names_any(path, {"transfer"})
        if any(name.startswith("engine.text.transfer") for name in imported(path))
    ]
    assert users == ["engine/text/download.py"]
    assert transfer.Transfer is download.Transfer

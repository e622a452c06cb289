"""Get WikiText-2, against a server of our own: nothing before the button, progress, stop, going on, and bad news."""

from __future__ import annotations

import hashlib
import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from engine.text.download import ExpectedFile
from gui.panels.word_models import WordModelsPanel
from tests.gui.panel_host import PanelHost, wait_until_idle
from tests.gui.word_models import small_word_model

LEFT = Qt.MouseButton.LeftButton
CONTENT = {
    "train.txt": b"the old river is long \n" * 20_000,
    "valid.txt": b"the bridge \n" * 100,
    "test.txt": b"the river \n" * 100,
}


def expected(name: str, content: bytes) -> ExpectedFile:
    return ExpectedFile(name, len(content), hashlib.sha1(b"blob %d\0" % len(content) + content).hexdigest())


class Handler(BaseHTTPRequestHandler):
    server: Server

    def do_GET(self) -> None:
        content = CONTENT[self.path.rpartition("/")[2]]
        asked = self.headers.get("Range")
        start = int(asked.removeprefix("bytes=").rstrip("-")) if asked else 0
        self.server.asked.append((self.path.rpartition("/")[2], start))
        self.send_response(206 if start else 200)
        self.send_header("Content-Length", str(len(content) - start))
        if start:
            self.send_header("Content-Range", f"bytes {start}-{len(content) - 1}/{len(content)}")
        self.end_headers()
        try:
            if self.server.mode == "stalls":
                self.wfile.write(content[start : start + 100_000])
                self.wfile.flush()
                self.server.released.wait(20)
            elif self.server.mode == "lies":
                self.wfile.write(bytes(len(content) - start))
            else:
                self.wfile.write(content[start:])
        except (BrokenPipeError, ConnectionResetError):
            pass

    def log_message(self, *_arguments: object) -> None:
        """Nothing: the tests' output is for failures."""


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked: list[tuple[str, int]] = []
        self.mode = "good"
        self.released = threading.Event()


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield server
    server.released.set()
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def panel(qtbot, context, server) -> WordModelsPanel:
    host = PanelHost(context, WordModelsPanel)
    qtbot.addWidget(host)
    host.resize(900, 760)
    host.show()
    context.session.set_model(small_word_model())
    wait_until_idle(qtbot, context)
    card = host.panel.fetch
    card.base_url = f"http://127.0.0.1:{server.server_address[1]}/data/"
    card.files = tuple(expected(name, content) for name, content in CONTENT.items())
    card.stall_seconds = 5.0
    card.describe()
    return host.panel


@pytest.fixture
def folder(tmp_path, panel) -> Path:
    folder = tmp_path / "new" / "wikitext-2"
    panel.fetch.folder_edit.setText(str(folder))
    return folder


def open_card(qtbot, panel) -> None:
    qtbot.mouseClick(panel.corpus.fetch_button, LEFT)


def test_it_says_what_comes_from_where_and_asks_nobody_before_the_button(qtbot, panel, server, folder):
    assert not panel.fetch.isVisible()
    open_card(qtbot, panel)
    assert panel.fetch.isVisible()
    said = panel.fetch.what.text()
    total = sum(map(len, CONTENT.values())) / 1e6
    assert "CC BY-SA" in said
    assert "127.0.0.1" in said
    assert f"{total:.1f} MB" in said
    qtbot.keyClick(panel.fetch.start_button, Qt.Key.Key_Escape)
    assert not panel.fetch.isVisible()
    assert server.asked == []
    assert not folder.exists()


def test_the_real_card_names_wikitext_s_size_and_place(qtbot, context):
    from gui.panels.fetch import FetchCard

    host = PanelHost(context, WordModelsPanel)
    qtbot.addWidget(host)
    card = host.panel.fetch
    assert isinstance(card, FetchCard)
    assert "13.2 MB" in card.what.text()
    assert "raw.githubusercontent.com" in card.what.text()


def test_what_was_fetched_is_opened(qtbot, panel, server, folder):
    open_card(qtbot, panel)
    qtbot.mouseClick(panel.fetch.start_button, LEFT)
    qtbot.mouseClick(panel.fetch.start_button, LEFT)  # a second click starts no second transfer
    wait_until_idle(qtbot, panel.host.context)
    assert [name for name, _ in server.asked] == list(CONTENT)
    assert {name: (folder / name).read_bytes() for name in CONTENT} == CONTENT
    assert panel.fetch.bar.value() == panel.fetch.bar.maximum()
    assert panel.fetch.status.tone == "good"
    assert panel.corpus.facts.folder == folder
    assert panel.corpus.facts.tokens == 6 * 20_000 + 3 * 100 + 3 * 100
    assert panel.host.context.settings.corpus_folder == folder


def test_stopping_keeps_what_arrived_and_the_next_start_goes_on_from_there(qtbot, panel, server, folder):
    server.mode = "stalls"
    open_card(qtbot, panel)
    qtbot.mouseClick(panel.fetch.start_button, LEFT)
    qtbot.waitUntil(lambda: panel.fetch.bar.value() > 0)
    assert not panel.fetch.folder_edit.isEnabled()
    qtbot.keyClick(panel.fetch.stop_button, Qt.Key.Key_Escape)
    wait_until_idle(qtbot, panel.host.context)
    assert "Stopped at 0.1 of" in panel.fetch.status.text()
    assert panel.fetch.start_button.isEnabled()
    assert panel.corpus.facts is None
    kept = (folder / "train.txt.part").stat().st_size
    assert kept == 100_000
    server.mode = "good"
    server.released.set()
    qtbot.mouseClick(panel.fetch.start_button, LEFT)
    wait_until_idle(qtbot, panel.host.context)
    assert ("train.txt", kept) in server.asked
    assert (folder / "train.txt").read_bytes() == CONTENT["train.txt"]
    assert panel.corpus.facts is not None


def test_other_bytes_are_refused_and_nothing_is_opened(qtbot, panel, server, folder):
    server.mode = "lies"
    open_card(qtbot, panel)
    qtbot.mouseClick(panel.fetch.start_button, LEFT)
    wait_until_idle(qtbot, panel.host.context)
    assert "SHA-1" in panel.fetch.status.text()
    assert panel.fetch.status.tone == "danger"
    assert not (folder / "train.txt").exists()
    assert panel.corpus.facts is None


def test_without_a_network_there_is_one_sentence(qtbot, panel, folder):
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        panel.fetch.base_url = f"http://127.0.0.1:{unused.getsockname()[1]}/"
        open_card(qtbot, panel)
        qtbot.mouseClick(panel.fetch.start_button, LEFT)
        wait_until_idle(qtbot, panel.host.context)
    said = panel.fetch.status.text()
    assert panel.fetch.status.tone == "danger"
    assert said.strip().endswith(".")
    assert "\n" not in said
    assert panel.fetch.start_button.isEnabled()


def test_another_file_in_the_way_is_left_alone(qtbot, panel, server, folder):
    folder.mkdir(parents=True)
    (folder / "train.txt").write_text("mine\n", encoding="utf-8")
    open_card(qtbot, panel)
    qtbot.mouseClick(panel.fetch.start_button, LEFT)
    wait_until_idle(qtbot, panel.host.context)
    assert "train.txt" in panel.fetch.status.text()
    assert panel.fetch.status.tone == "danger"
    assert (folder / "train.txt").read_text(encoding="utf-8") == "mine\n"
    assert server.asked == []


def test_without_a_folder_nothing_starts(qtbot, panel, server):
    panel.fetch.folder_edit.clear()
    open_card(qtbot, panel)
    panel.fetch.folder_edit.setFocus()
    qtbot.keyClick(panel.fetch.folder_edit, Qt.Key.Key_Return)
    assert not panel.fetch.is_running
    assert panel.fetch.status.tone == "danger"

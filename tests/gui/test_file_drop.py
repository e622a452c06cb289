"""Files that are dropped: which tab opens them, and what is said where none does."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

import pytest
from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from engine.errors import EngineError
from gui.files.file_drop import FileDropFilter, FileOpener, choose_tab, drop_of, local_paths


@dataclass(frozen=True)
class Found:
    path: Path
    kind: str
    title: str = "something"


class ByName:
    """Stands for the engine: the kind is what the file is called."""

    def __call__(self, path: Path) -> Found:
        if path.stem == "broken":
            raise ValueError("a defect")
        if path.stem == "nothing":
            raise EngineError(f"{path.name} is nothing that LayerLab knows: choose another file.")
        return Found(path, path.stem)


class Structure:
    accepts: ClassVar[frozenset[str]] = frozenset({"model"})


class Layers:
    accepts: ClassVar[frozenset[str]] = frozenset({"image", "model"})


class Generate:
    accepts: ClassVar[frozenset[str]] = frozenset({"text"})


class Undecided:
    """A tab that says nothing about files."""


@pytest.fixture
def tabs():
    return [Undecided(), Structure(), Layers(), Generate()]


@pytest.fixture
def current(tabs):
    """The tab in front, in a list, so that a test can change it."""
    return [tabs[0]]


@pytest.fixture
def opener(runner, tabs, current):
    opener = FileOpener(runner, lambda: tabs, lambda: current[0], recognise=ByName())
    yield opener
    opener.close()


def files(*paths: str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(path) for path in paths])
    return mime


def test_the_tab_in_front_comes_first_then_the_order_of_the_tabs(tabs):
    undecided, structure, layers, generate = tabs
    assert choose_tab("model", layers, tabs) is layers
    assert choose_tab("model", generate, tabs) is structure
    assert choose_tab("image", structure, tabs) is layers
    assert choose_tab("model", undecided, tabs) is structure
    assert choose_tab("model", None, tabs) is structure
    assert choose_tab("corpus", generate, tabs) is None
    assert choose_tab("model", None, []) is None


def test_only_files_of_this_computer_are_paths_each_once():
    mime = QMimeData()
    urls = ["file:///a/one%20two.pt", "https://example.org/x.pt", "file:///a/one%20two.pt", "file:///b.png", "data:,x"]
    mime.setUrls([QUrl(url) for url in urls])
    assert local_paths(mime) == (Path("/a/one two.pt"), Path("/b.png"))
    assert local_paths(QMimeData()) == ()


@pytest.mark.parametrize(("kind", "place"), [("model", 1), ("image", 2), ("text", 3)])
def test_a_file_goes_to_the_tab_that_takes_its_kind(qtbot, opener, tabs, kind, place):
    with qtbot.waitSignal(opener.opening) as signal:
        opener.open(Path(f"/home/{kind}.bin"))
    assert signal.args == [tabs[place], Path(f"/home/{kind}.bin"), kind]


def test_the_tab_in_front_when_the_file_is_known_decides(qtbot, opener, tabs, current):
    opener.open(Path("model.pt"))
    current[0] = tabs[2]  # the user goes on while the file is looked at
    with qtbot.waitSignal(opener.opening) as signal:
        pass
    assert signal.args[0] is tabs[2]


def test_a_session_goes_to_the_window(qtbot, opener):
    with qtbot.waitSignal(opener.session_chosen) as signal:
        opener.open(Path("session.json"))
    assert signal.args == [Path("session.json")]


def test_what_no_tab_takes_is_refused_with_what_they_do_take(qtbot, opener):
    with qtbot.waitSignal(opener.refused) as signal:
        opener.open(Path("corpus"))
    assert signal.args == [
        "corpus is a folder of texts, and no tab can show that yet: drop a model, a picture or a text."
    ]


def test_before_the_tabs_are_there_a_file_is_asked_to_wait(qtbot, opener, tabs):
    tabs.clear()
    with qtbot.waitSignal(opener.refused) as signal:
        opener.open(Path("model.pt"))
    assert signal.args == ["model.pt has to wait: drop it again when the tabs are there."]


def test_what_is_not_recognised_is_refused_in_the_engine_s_words(qtbot, opener):
    with qtbot.waitSignal(opener.refused) as signal:
        opener.open(Path("nothing.gz"))
    assert signal.args == ["nothing.gz is nothing that LayerLab knows: choose another file."]


def test_a_defect_is_told_as_such(qtbot, opener):
    with qtbot.assertNotEmitted(opener.refused), qtbot.waitSignal(opener.failed) as signal:
        opener.open(Path("broken.pt"))
    assert isinstance(signal.args[0], ValueError)


@pytest.mark.parametrize(("paths", "sentence"), [
    (["/a/model.pt", "/a/image.png"], "Opening model.pt; 1 more file is left out: drop one file at a time."),
    (["/a/model.pt", "/b", "/c"], "Opening model.pt; 2 more files are left out: drop one file at a time."),
])  # fmt: skip
def test_of_several_files_the_first_is_opened_and_the_rest_mentioned(qtbot, opener, paths, sentence):
    with qtbot.waitSignal(opener.opening) as opening, qtbot.waitSignal(opener.noticed) as noticed:
        opener.open_mime(files(*paths))
    assert noticed.args == [sentence]
    assert opening.args[1] == Path("/a/model.pt")


def test_a_newer_file_replaces_one_that_is_still_looked_at(qtbot, opener):
    opened = []
    opener.opening.connect(lambda tab, path, kind: opened.append(path.name))
    for number in range(20):
        opener.open(Path(f"/{number}/model.pt" if number < 19 else "/19/text.txt"))
    qtbot.waitUntil(lambda: "text.txt" in opened)
    assert opened[-1] == "text.txt"
    assert len(opened) < 20


def refusal(qtbot, opener, mime) -> str:
    with qtbot.waitSignal(opener.refused) as signal:
        opener.open_mime(mime)
    return signal.args[0]


def test_what_has_no_file_is_refused_with_the_way_to_get_one(qtbot, opener):
    remote = QMimeData()
    remote.setUrls([QUrl("https://example.org/lenet.pt")])
    assert refusal(qtbot, opener, remote) == (
        "This is on the network (example.org): download the file, then drop it here."
    )
    text = QMimeData()
    text.setText("some words")
    assert refusal(qtbot, opener, text).startswith("This is text without a file: save it")
    assert refusal(qtbot, opener, QMimeData()) == "There is no file in this: drop a model, a picture or a text."
    with qtbot.waitSignal(opener.refused):
        opener.open_all([])


def test_a_picture_without_a_file_becomes_one_for_the_time_being(qtbot, opener, tmp_path):
    image = QImage(8, 6, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    mime = QMimeData()
    mime.setImageData(image)
    mime.setUrls([QUrl("https://example.org/seven.png")])  # a browser sends both
    drop = drop_of(mime, tmp_path)
    assert drop.refusal == ""
    [path] = drop.paths
    assert path.parent == tmp_path
    again = QImage(str(path))
    assert (again.width(), again.height(), again.pixelColor(3, 3).name()) == (8, 6, "#ff0000")
    assert drop_of(mime, tmp_path).paths != drop.paths

    opener.open_mime(mime)
    [kept] = list(opener._scratch_folder().iterdir())
    opener.close()
    assert not kept.exists()
    qtbot.waitUntil(lambda: opener._runner.is_idle)


def test_an_empty_picture_is_refused(tmp_path):
    mime = QMimeData()
    mime.setImageData(QImage())
    assert drop_of(mime, tmp_path).paths == ()


@pytest.fixture
def window(qtbot, opener):
    """A window that takes drops, full of a text field that would like to have them."""
    window = QWidget()
    qtbot.addWidget(window)
    FileDropFilter(window, opener)
    QVBoxLayout(window).addWidget(QPlainTextEdit())
    window.resize(300, 200)
    window.show()
    return window


def drag(target: QObject, mime: QMimeData) -> list[bool]:
    """Enters, moves and drops over the text field as the system does; whether each was accepted."""
    place = QPoint(150, 100)
    action, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    events = [
        QDragEnterEvent(place, action, mime, buttons, keys),
        QDragMoveEvent(place, action, mime, buttons, keys),
        QDropEvent(QPointF(place), action, mime, buttons, keys),
    ]
    for event in events:
        event.ignore()
        QApplication.sendEvent(target, event)
    return [event.isAccepted() for event in events]


def test_a_file_that_is_dropped_on_a_text_field_is_opened_and_not_written_down(qtbot, opener, tabs, window):
    with qtbot.waitSignal(opener.opening) as signal:
        assert drag(window.windowHandle(), files("/a/model.pt")) == [True, True, True]
    assert signal.args[0] is tabs[1]
    assert window.findChild(QPlainTextEdit).toPlainText() == ""


def test_a_text_that_is_dropped_on_a_text_field_stays_the_field_s(qtbot, opener, window):
    mime = QMimeData()
    mime.setText("some words")
    with qtbot.assertNotEmitted(opener.refused):
        drag(window.windowHandle(), mime)
    assert window.findChild(QPlainTextEdit).toPlainText() == "some words"


def test_a_drop_beside_all_fields_is_taken_or_refused_in_words(qtbot, opener, window):
    with qtbot.waitSignal(opener.opening):
        assert drag(window, files("/a/model.pt")) == [True, True, True]
    mime = QMimeData()
    mime.setText("some words")
    with qtbot.waitSignal(opener.refused):
        assert drag(window, mime) == [True, True, True]


def test_what_is_no_file_at_all_is_not_taken(qtbot, opener, window):
    mime = QMimeData()
    mime.setData("application/x-unknown", b"?")
    with qtbot.assertNotEmitted(opener.refused):
        assert drag(window, mime) == [False, False, False]
        assert drag(window.windowHandle(), mime) == [False, False, False]


def test_nothing_is_opened_behind_a_dialog(qtbot, opener, window):
    dialog = QDialog(window)
    dialog.open()
    with qtbot.assertNotEmitted(opener.opening, wait=50):
        drag(window.windowHandle(), files("/a/model.pt"))
    dialog.close()
    with qtbot.waitSignal(opener.opening):
        drag(window.windowHandle(), files("/a/model.pt"))


def test_real_files_are_recognised_by_their_content(qtbot, runner, tabs, tmp_path):
    opener = FileOpener(runner, lambda: tabs, lambda: tabs[0])
    picture = tmp_path / "seven.txt"
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    assert image.save(str(tmp_path / "seven.png"))
    (tmp_path / "seven.png").rename(picture)
    with qtbot.waitSignal(opener.opening) as signal:
        opener.open(picture)
    assert signal.args == [tabs[2], picture, "image"]
    (tmp_path / "empty.pt").write_bytes(b"")
    for name in ("empty.pt", "gone.pt"):
        with qtbot.waitSignal(opener.refused) as signal:
            opener.open(tmp_path / name)
        assert name in signal.args[0]

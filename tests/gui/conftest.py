"""In the window's tests a Qt warning, a running thread or a window left behind is a failure."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QThread
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.errors import ErrorReporter
from gui.main_window import MainWindow
from gui.seed import Seed
from gui.session import Session
from gui.settings import Settings
from gui.tabs import TAB_CLASSES
from gui.tabs.base import TabContext
from gui.tasks import TaskRunner
from gui.theme import apply_theme, current_theme
from gui.tour.snapshot import Snapshot
from gui.zoom import line_scale, zoom

LOAD_TIMEOUT_MS = 60_000
_shared_runners: list[TaskRunner] = []
"""Those of windows that live longer than a test, and keep their threads as long."""
_light_style: list[str] = []
"""The style sheet of the light theme at 100 %, once it has been made."""
_started_threads: weakref.WeakSet[QThread] = weakref.WeakSet()
_start_thread = QThread.start


def _note_and_start(thread: QThread, *arguments: Any) -> None:
    _started_threads.add(thread)
    _start_thread(thread, *arguments)


QThread.start = _note_and_start  # type: ignore[method-assign]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
            item.add_marker(pytest.mark.qt_log_ignore(r"does not support propagateSizeHints\(\)$"))


@pytest.fixture(autouse=True)
def _nothing_is_left_behind(qapp: QApplication) -> Iterator[None]:
    _be_light(qapp)
    before = set(map(id, _windows()))
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    if [window for window in _windows() if id(window) not in before]:
        gc.collect()  # a window that is only in a cycle goes here
    windows = [window for window in _windows() if id(window) not in before]
    threads = [thread for thread in running_threads() if thread.parent() not in _shared_runners]
    assert not windows, f"windows left behind: {windows}"
    assert not threads, f"threads left behind: {threads}"


@pytest.fixture
def settings(home: Path) -> Settings:
    return Settings(home / "settings.ini")


@pytest.fixture
def runner(qapp: QApplication) -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    runner.shutdown()


@pytest.fixture
def reporter(qapp: QApplication, home: Path) -> Iterator[ErrorReporter]:
    """Collects and logs, but neither shows a dialog nor lets an unexpected error go unnoticed."""
    reporter = ErrorReporter(home / "logs", is_silent=True)
    errors: list[BaseException] = []
    reporter.reported.connect(errors.append)
    yield reporter
    reporter.uninstall()
    assert not errors


@pytest.fixture
def context(runner: TaskRunner, settings: Settings) -> Iterator[TabContext]:
    """What a single tab needs; an unexpected error fails the test."""
    unexpected: list[BaseException] = []
    yield TabContext(Session(runner), runner, settings, Seed(), unexpected.append)
    assert not unexpected


@pytest.fixture
def make_window(qtbot: QtBot, settings: Settings, reporter: ErrorReporter) -> Iterator[Callable[..., MainWindow]]:
    """Gives loaded windows with these tab classes, the first models open and all work done."""
    windows: list[MainWindow] = []

    def make(*tab_classes: object, is_small: bool = True) -> MainWindow:
        window = MainWindow(settings, reporter, tab_classes=tab_classes, is_small=is_small)  # type: ignore[arg-type]
        windows.append(window)
        qtbot.addWidget(window)
        with qtbot.waitSignal(window.loaded, timeout=LOAD_TIMEOUT_MS):
            window.show()
        qtbot.waitUntil(lambda: window.session.has_opened_defaults and window.runner.is_idle, timeout=LOAD_TIMEOUT_MS)
        return window

    yield make
    for window in windows:
        window.runner.shutdown()


@pytest.fixture
def short_benchmark(monkeypatch: pytest.MonkeyPatch) -> None:
    """Quantize's own first measurement would take seconds."""
    monkeypatch.setattr("gui.tabs.quantize.FIRST_TOKENS", 40)


@pytest.fixture
def window(make_window: Callable[..., MainWindow], short_benchmark: None) -> MainWindow:
    """The real window, small first work done in the tab that is in front."""
    return make_window(*TAB_CLASSES)


@pytest.fixture(scope="module")
def _shared_window(
    qapp: QApplication, tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest
) -> Iterator[MainWindow]:
    home = tmp_path_factory.mktemp("shared")
    reporter = ErrorReporter(home / "logs", is_silent=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("gui.tabs.quantize.FIRST_TOKENS", 40)
        patch.setenv("LAYERLAB_HOME", str(home))
        window = MainWindow(Settings(home / "settings.ini"), reporter, tab_classes=TAB_CLASSES, is_small=True)
        _shared_runners.append(window.runner)
        try:
            window.show()
            QtBot(request).waitUntil(
                lambda: window.session.has_opened_defaults and window.runner.is_idle, timeout=LOAD_TIMEOUT_MS
            )
            yield window
        finally:
            window.runner.shutdown()
            _shared_runners.remove(window.runner)
            window.close()
            window.deleteLater()
            reporter.uninstall()


@pytest.fixture
def shared_window(qtbot: QtBot, _shared_window: MainWindow) -> Iterator[MainWindow]:
    """The real window, one for all tests of a file: for those that neither close it nor ask how a new one looks.

    Model, layer, seed, tab in front, settings of the tabs and size are after each test what they were before it.
    """
    window = _shared_window
    errors: list[BaseException] = []
    window.reporter.reported.connect(errors.append)
    before, size = Snapshot.of(window), window.size()
    yield window
    window.demos.end()
    window.runner.cancel_all()
    before.restore(window)
    window.resize(size)
    qtbot.waitUntil(lambda: window.runner.is_idle, timeout=LOAD_TIMEOUT_MS)
    window.reporter.reported.disconnect(errors.append)
    assert not errors


def _be_light(application: QApplication) -> None:
    """The light theme at 100 %; applied only where it is not there, for every widget would be styled anew."""
    look = current_theme().name, zoom(), line_scale(), [application.styleSheet()]
    if look != ("light", 1.0, 1.0, _light_style):
        apply_theme(application, "light")
        _light_style[:] = [application.styleSheet()]


def running_threads() -> list[QThread]:
    """Of all that were started from Python; looking for them among all objects would take longer than most tests."""
    threads = [thread for thread in _started_threads if shiboken6.isValid(thread)]
    return [thread for thread in threads if thread.isRunning() and thread != QThread.currentThread()]


def _windows() -> list[QWidget]:
    return [widget for widget in QApplication.topLevelWidgets() if widget.parent() is None]

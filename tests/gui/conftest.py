"""In the window's tests a Qt warning, a running thread or a window left behind is a failure."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
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
from gui.theme import apply_theme

LOAD_TIMEOUT_MS = 60_000


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
            item.add_marker(pytest.mark.qt_log_ignore(r"does not support propagateSizeHints\(\)$"))


@pytest.fixture(autouse=True)
def _nothing_is_left_behind(qapp: QApplication) -> Iterator[None]:
    apply_theme(qapp, "light")
    before = set(map(id, _windows()))
    threads_before = _system_threads()
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    if [window for window in _windows() if id(window) not in before]:
        gc.collect()  # a window that is only in a cycle goes here
    windows = [window for window in _windows() if id(window) not in before]
    # Without a new thread there is none to look for among all objects, which takes longer than most tests.
    threads = running_threads() if _system_threads() - threads_before else []
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


def running_threads() -> list[QThread]:
    # Not isinstance: torch has objects whose __class__ does things.
    threads = [item for item in gc.get_objects() if issubclass(type(item), QThread) and shiboken6.isValid(item)]
    return [thread for thread in threads if thread.isRunning() and thread != QThread.currentThread()]


def _system_threads() -> set[int]:
    return {thread.id for thread in psutil.Process().threads()}


def _windows() -> list[QWidget]:
    return [widget for widget in QApplication.topLevelWidgets() if widget.parent() is None]

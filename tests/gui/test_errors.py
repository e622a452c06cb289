from __future__ import annotations

import sys
import threading

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit

from gui.errors import LOG_NAME, ErrorReporter


@pytest.fixture
def reporter(qapp, home):
    reporter = ErrorReporter(home / "logs")
    yield reporter
    reporter.uninstall()
    if reporter.dialog is not None:
        reporter.dialog.deleteLater()
        reporter.dialog = None


def fail() -> None:
    raise RuntimeError("broken on purpose")


def caught() -> BaseException:
    try:
        fail()
    except RuntimeError as error:
        return error
    raise AssertionError


def test_an_unexpected_error_is_logged_and_shown_with_its_traceback(qtbot, reporter, home):
    reporter.report(caught())
    dialog = reporter.dialog
    assert dialog.isVisible()
    details = dialog.findChild(QPlainTextEdit)
    assert not details.isVisible()
    qtbot.mouseClick(dialog.details_button, Qt.MouseButton.LeftButton)
    assert details.isVisible()
    assert "in fail" in details.toPlainText()
    assert "broken on purpose" in (home / "logs" / LOG_NAME).read_text(encoding="utf-8")
    qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    report = QGuiApplication.clipboard().text()
    assert "in fail" in report
    assert "torch 2.13" in report


def test_the_same_place_is_shown_once(qtbot, reporter):
    for _ in range(3):
        reporter.report(caught())
    assert reporter.dialog.report.count("Traceback") == 1
    reporter.report(ValueError("another"))
    assert "another" in reporter.dialog.report


def test_uncaught_exceptions_of_slots_and_threads_arrive(qtbot, reporter):
    reporter.install()
    assert sys.excepthook == reporter._catch
    with qtbot.waitSignal(reporter.reported):
        sys.excepthook(RuntimeError, caught(), None)
    with qtbot.waitSignal(reporter.reported):
        threading.Thread(target=fail).start()
    qtbot.waitUntil(lambda: reporter.dialog is not None)


def test_hooks_are_put_back(qapp, home):
    before = (sys.excepthook, threading.excepthook)
    reporter = ErrorReporter(home / "logs")
    reporter.install()
    reporter.install()
    reporter.uninstall()
    assert (sys.excepthook, threading.excepthook) == before


def test_a_log_that_cannot_be_written_does_not_keep_the_window_from_opening(qapp, home, capsys):
    (home / "logs").write_text("a file where the folder should be", encoding="utf-8")
    reporter = ErrorReporter(home / "logs", is_silent=True)
    reporter.report(caught())
    assert "broken on purpose" in capsys.readouterr().err
    reporter.uninstall()


def test_reports_of_a_worker_are_shown_by_the_window(qtbot, reporter):
    thread = threading.Thread(target=lambda: reporter.report(caught()))
    QTimer.singleShot(0, thread.start)
    qtbot.waitUntil(lambda: reporter.dialog is not None)
    thread.join()
    assert reporter.dialog.thread() is reporter.thread()

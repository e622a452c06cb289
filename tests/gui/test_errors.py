from __future__ import annotations

import logging
import os
import sys
import threading

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QToolButton

from engine.errors import EngineError
from gui.errors import LOG_NAME, ErrorReporter
from gui.widgets.banner import ErrorBanner


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


def test_the_report_has_the_last_lines_of_the_log_without_their_tracebacks(qtbot, reporter):
    for number in range(60):
        logging.getLogger("layerlab").warning("line %d", number)
    reporter.report(caught())
    report = reporter.dialog.report
    log = report.partition("Last lines of the log:")[2]
    assert len(log.strip().splitlines()) == 40
    assert "line 59" in log
    assert "line 21" in log
    assert "line 20" not in log
    assert "unexpected error: RuntimeError: broken on purpose" in log
    assert report.count("Traceback") == 1


def test_what_comes_again_is_logged_in_one_line(qtbot, reporter, home):
    for _ in range(50):
        reporter.report(caught())
    text = (home / "logs" / LOG_NAME).read_text(encoding="utf-8")
    assert text.count("Traceback") == 1
    assert text.count("again: RuntimeError: broken on purpose") == 49


def test_the_log_is_rotated_before_it_grows_without_end(qapp, home):
    reporter = ErrorReporter(home / "logs", is_silent=True)
    for _ in range(40):
        logging.getLogger("layerlab").warning("x" * 65_536)
    reporter.uninstall()
    files = sorted(path.name for path in (home / "logs").iterdir())
    assert files == [LOG_NAME, f"{LOG_NAME}.1", f"{LOG_NAME}.2"]
    assert all(path.stat().st_size <= 512 * 1024 for path in (home / "logs").iterdir())


def test_an_engine_error_that_found_no_banner_is_shown_as_its_sentence(qtbot, reporter):
    reporter.report(EngineError("notes.txt is empty: choose another file."))
    assert reporter.dialog.summary == "notes.txt is empty: choose another file."
    assert "notes.txt is empty" in reporter.dialog.report


def test_an_exception_that_cannot_even_be_printed_is_reported(qtbot, reporter):
    class WorseError(Exception):
        def __str__(self):
            raise RuntimeError("no text either")

    reporter.report(WorseError())
    assert "Worse" in reporter.dialog.summary
    assert "Worse" in reporter.dialog.report


def test_a_text_that_looks_like_markup_is_shown_as_it_is(qtbot, reporter):
    reporter.report(EngineError("<b>bold</b>.txt is empty: choose another file."))
    label = reporter.dialog.findChild(QLabel)
    assert label.textFormat() == Qt.TextFormat.PlainText


@pytest.mark.parametrize("folder", ["a file", "missing rights", "no name", "full disk"])
def test_no_log_folder_keeps_the_window_from_opening(qtbot, home, capsys, monkeypatch, folder):
    path = home / "logs"
    if folder == "a file":
        path.write_text("", encoding="utf-8")
    elif folder == "missing rights":
        monkeypatch.setattr(os, "mkdir", _refuse)
    elif folder == "no name":
        path = home / "with\0nul"
    else:
        monkeypatch.setattr("gui.errors.RotatingFileHandler", _refuse)
    reporter = ErrorReporter(path)
    reporter.report(caught())
    assert "broken on purpose" in capsys.readouterr().err
    dialog = reporter.dialog
    assert "unexpected error: RuntimeError" in dialog.report  # the last lines are kept in memory
    assert folder == "full disk" or reporter.open_log_folder() is False
    reporter.uninstall()
    dialog.deleteLater()


def test_a_disk_that_fills_up_later_does_not_stop_the_report(qtbot, reporter, monkeypatch):
    monkeypatch.setattr(logging, "raiseExceptions", False)
    monkeypatch.setattr(reporter._handler.stream, "write", _refuse, raising=False)
    reporter.report(caught())
    assert "broken on purpose" in reporter.dialog.report


def test_without_a_console_nothing_is_printed(qapp, home, monkeypatch):
    (home / "logs").write_text("", encoding="utf-8")
    monkeypatch.setattr(sys, "stderr", None)
    reporter = ErrorReporter(home / "logs", is_silent=True)
    reporter.report(caught())
    reporter.uninstall()


def test_the_details_fold_and_the_dialog_fits_them(qtbot, reporter):
    reporter.report(caught())
    dialog = reporter.dialog
    closed = dialog.height()
    qtbot.mouseClick(dialog.details_button, Qt.MouseButton.LeftButton)
    assert dialog.height() >= closed + 200
    details = dialog.findChild(QPlainTextEdit)
    assert dialog.rect().contains(details.geometry())
    qtbot.mouseClick(dialog.details_button, Qt.MouseButton.LeftButton)
    assert dialog.height() == closed
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isHidden()


def test_a_log_folder_that_no_program_can_show_is_named(qtbot, reporter, home, monkeypatch):
    reporter.report(caught())
    monkeypatch.setattr("gui.errors.QDesktopServices.openUrl", lambda url: False)
    qtbot.mouseClick(reporter.dialog.log_button, Qt.MouseButton.LeftButton)
    assert str(home / "logs") in reporter.dialog.summary


def test_a_sentence_of_endless_length_is_shortened_in_the_banner_and_keeps_its_remedy(qtbot):
    banner = ErrorBanner()
    qtbot.addWidget(banner)
    banner.show_message(f"{'n' * 65_536}.pt is empty: choose another file.")
    assert len(banner.message) < 1_100
    assert banner.message.startswith("nnn")
    assert banner.message.endswith("n.pt is empty: choose another file.")
    assert banner.accessibleName() == banner.message
    qtbot.mouseClick(banner.findChild(QToolButton), Qt.MouseButton.LeftButton)
    assert banner.isHidden()
    assert banner.message == ""


def _refuse(*_args, **_options):
    raise OSError(28, "No space left on device")

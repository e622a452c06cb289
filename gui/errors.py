"""Where defects of the program go: the log, and a dialog that can be copied."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections import deque
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from engine.errors import EngineError
from engine.language import tr
from gui.versions import versions_text
from gui.zoom import rescale, scaled

LOG_NAME = "layerlab.log"
_LARGEST_LOG = 512 * 1024
_REPORTED_LINES = 40
_MOST_DETAILS = 2_000  # lines

_log = logging.getLogger("layerlab")


class ErrorReporter(QObject):
    """Logs each unexpected exception and shows it, once for each place that it comes from.

    Signals:
        reported(BaseException): an exception of any thread, also a repeated one.
    """

    reported = Signal(object)

    def __init__(self, log_folder: Path, parent: QObject | None = None, *, is_silent: bool = False) -> None:
        super().__init__(parent)
        self.log_folder = log_folder
        self.dialog: UnexpectedErrorDialog | None = None
        self._is_silent = is_silent
        self._known: set[str] = set()
        self._logged: set[str] = set()
        self._former_hooks = (sys.excepthook, threading.excepthook)
        self._handler = _open_log(log_folder)
        self.recent = RecentLines()
        _log.addHandler(self.recent)
        if self._handler is not None:
            _log.addHandler(self._handler)
        self.reported.connect(self._show)

    def install(self) -> None:
        """Takes over uncaught exceptions; again after pyqtgraph's import, which puts its own hook in place."""
        sys.excepthook = self._catch
        threading.excepthook = self._catch_in_thread

    def uninstall(self) -> None:
        """Puts the former hooks back and closes the log."""
        sys.excepthook, threading.excepthook = self._former_hooks
        _log.removeHandler(self.recent)
        if self._handler is not None:
            _log.removeHandler(self._handler)
            self._handler.close()

    def report(self, error: BaseException) -> None:
        """Logs it now and shows it from the event loop; may be called in any thread.

        What comes again from the same place, such as out of a paint event, is logged in one line.
        """
        place = _place_of(error)
        if place in self._logged:
            _log.error("again: %s", _first_line(error))
        else:
            self._logged.add(place)
            _log.error("unexpected error: %s", _first_line(error), exc_info=error)
            if self._handler is None and sys.stderr is not None:
                traceback.print_exception(error, file=sys.stderr)
        self.reported.emit(error)

    def open_log_folder(self) -> bool:
        """Shows the folder in the system's file manager; False where the system has none, or there is no folder."""
        is_there = self.log_folder.is_dir()
        return is_there and QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.log_folder)))

    def _catch(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            self.report(error)

    def _catch_in_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self.report(arguments.exc_value)

    def _show(self, error: BaseException) -> None:
        place = _place_of(error)
        if self._is_silent or place in self._known:
            return
        self._known.add(place)
        if self.dialog is None:
            self.dialog = UnexpectedErrorDialog(self, QApplication.activeWindow())
        self.dialog.add(error)
        self.dialog.show()


class UnexpectedErrorDialog(QDialog):
    """Says that something went wrong, with folded details and a report to copy."""

    def __init__(self, reporter: ErrorReporter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Unexpected error"))
        self.setAccessibleName(tr("Unexpected error"))
        self._reporter = reporter
        self._summary = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._details = QPlainTextEdit(readOnly=True)
        self._details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._details.setMaximumBlockCount(_MOST_DETAILS)
        self._details.setTabChangesFocus(True)
        self._details.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._details.setAccessibleName(tr("Details"))
        self._details.setToolTip(tr("Where the error happened"))
        self._details.setMinimumHeight(220)
        self._details.hide()
        self._buttons = buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setToolTip(tr("Close this window (Esc)"))
        self.details_button = QPushButton(tr("Details"))
        self.details_button.setCheckable(True)
        self.details_button.setToolTip(tr("Show or hide where the error happened"))
        self.details_button.toggled.connect(self._fold)
        self.copy_button = QPushButton(tr("Copy report"))
        self.copy_button.setToolTip(tr("Copy the details, the versions and the last lines of the log as text"))
        self.copy_button.clicked.connect(self._copy)
        self.log_button = QPushButton(tr("Open log folder"))
        self.log_button.setToolTip(tr("The log is in {log_folder}", log_folder=reporter.log_folder))
        self.log_button.clicked.connect(self._open_log_folder)
        for button in (self.details_button, self.copy_button, self.log_button):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        self._layout = layout = QVBoxLayout(self)
        layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)  # the screen may be smaller at 300 %
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(16)
        layout.addWidget(self._summary)
        layout.addWidget(self._details, 1)
        layout.addWidget(buttons)

    @property
    def summary(self) -> str:
        """What the user reads first."""
        return self._summary.text()

    @property
    def report(self) -> str:
        """Versions, tracebacks and the last lines of the log, as text."""
        log = "\n".join(self._reporter.recent.lines()) or "(nothing)"
        return f"{versions_text()}\n\n{self._details.toPlainText().rstrip()}\n\nLast lines of the log:\n{log}\n"

    def add(self, error: BaseException) -> None:
        """Shows the newest error's sentence, and its traceback below the former ones."""
        self._details.appendPlainText("".join(traceback.format_exception(error)))
        if isinstance(error, EngineError):  # a sentence for the user that found no banner
            self._summary.setText(str(error))
        else:
            self._summary.setText(
                tr(
                    "LayerLab met an error that it does not know: {name}. You can go on working; the report says "
                    "where it happened and helps to repair it.",
                    name=type(error).__name__,
                )
            )
        self.setAccessibleDescription(self._summary.text())

    def _fold(self, is_open: bool) -> None:
        self._details.setVisible(is_open)
        self._fit()

    def _fit(self) -> None:
        """Takes the height that the text needs at this width, as far as there is room."""
        room = self.screen().availableGeometry().size() * 0.95
        width = min(max(self.width(), round(scaled(620))), room.width())
        self._buttons.setOrientation(Qt.Orientation.Horizontal)
        margins = self._layout.contentsMargins()
        if self._buttons.sizeHint().width() > width - margins.left() - margins.right():
            self._buttons.setOrientation(Qt.Orientation.Vertical)
        self._layout.activate()
        self.resize(width, min(self._layout.totalHeightForWidth(width), room.height()))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report)

    def _open_log_folder(self) -> None:
        if not self._reporter.open_log_folder():
            self._summary.setText(
                tr("The log folder cannot be shown here: it is {log_folder}.", log_folder=self._reporter.log_folder)
            )

    def showEvent(self, event: QShowEvent) -> None:
        rescale(self)
        self._fit()
        super().showEvent(event)


class RecentLines(logging.Handler):
    """Keeps the last lines of the log in memory, without tracebacks: there may be no file to read them from."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: deque[str] = deque(maxlen=_REPORTED_LINES)
        self._time = logging.Formatter()

    def lines(self) -> tuple[str, ...]:
        """The oldest first."""
        with self.lock or threading.Lock():
            return tuple(self._lines)

    def emit(self, record: logging.LogRecord) -> None:
        try:
            first = f"{self._time.formatTime(record)} {record.levelname} {record.threadName} {record.getMessage()}"
        except Exception:  # a message that does not fit its arguments
            self.handleError(record)
        else:
            self._lines.extend(first.splitlines())


def _place_of(error: BaseException) -> str:
    """The same for errors of one kind from one place."""
    return type(error).__name__ + "".join(traceback.format_tb(error.__traceback__))


def _first_line(error: BaseException) -> str:
    try:
        text = str(error)
    except Exception:  # an exception whose own __str__ is broken
        text = "(no text)"
    return f"{type(error).__name__}: {text}".splitlines()[0]


def _open_log(folder: Path) -> RotatingFileHandler | None:
    """The log file, or None where it cannot be written: a full disk must not keep the window from opening."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(folder / LOG_NAME, maxBytes=_LARGEST_LOG, backupCount=2, encoding="utf-8")
    except (OSError, ValueError):  # a name with a NUL is a ValueError
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(threadName)s %(message)s"))
    return handler

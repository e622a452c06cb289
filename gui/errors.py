"""Where defects of the program go: the log, and a dialog that can be copied."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
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

from gui.versions import layerlab_version, versions

LOG_NAME = "layerlab.log"
_LARGEST_LOG = 512 * 1024

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
        self._former_hooks = (sys.excepthook, threading.excepthook)
        self._handler = _open_log(log_folder)
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
        if self._handler is not None:
            _log.removeHandler(self._handler)
            self._handler.close()

    def report(self, error: BaseException) -> None:
        """Logs it now and shows it from the event loop; may be called in any thread."""
        _log.error("unexpected error", exc_info=error)
        if self._handler is None:
            traceback.print_exception(error, file=sys.stderr)
        self.reported.emit(error)

    def open_log_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.log_folder)))

    def _catch(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            self.report(error)

    def _catch_in_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self.report(arguments.exc_value)

    def _show(self, error: BaseException) -> None:
        place = type(error).__name__ + "".join(traceback.format_tb(error.__traceback__))
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
        self.setWindowTitle("Unexpected error")
        self._summary = QLabel(wordWrap=True)
        self._details = QPlainTextEdit(readOnly=True)
        self._details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._details.setMinimumHeight(220)
        self._details.hide()
        self.details_button = QPushButton("Details")
        self.details_button.setCheckable(True)
        self.details_button.toggled.connect(self._details.setVisible)
        self.copy_button = QPushButton("Copy report")
        self.copy_button.clicked.connect(self._copy)
        log_button = QPushButton("Open log folder")
        log_button.clicked.connect(reporter.open_log_folder)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for button in (self.details_button, self.copy_button, log_button):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(16)
        layout.addWidget(self._summary)
        layout.addWidget(self._details, 1)
        layout.addWidget(buttons)
        self.resize(620, self.minimumSizeHint().height())

    @property
    def report(self) -> str:
        """Versions and tracebacks, as text."""
        lines = [f"LayerLab {layerlab_version()}", *(f"{name} {version}" for name, version in versions().items())]
        return "\n".join([*lines, "", self._details.toPlainText()])

    def add(self, error: BaseException) -> None:
        text = "".join(traceback.format_exception(error))
        self._details.appendPlainText(text)
        self._summary.setText(
            f"LayerLab met an error that it does not know: {type(error).__name__}. You can go on working; "
            "the report says where it happened and helps to repair it."
        )

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report)


def _open_log(folder: Path) -> RotatingFileHandler | None:
    """The log file, or None where it cannot be written: a full disk must not keep the window from opening."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(folder / LOG_NAME, maxBytes=_LARGEST_LOG, backupCount=2, encoding="utf-8")
    except OSError:
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(threadName)s %(message)s"))
    return handler

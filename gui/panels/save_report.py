"""A run's report as a file: one button, and a choice of the format."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QMessageBox, QPushButton, QWidget

from engine.errors import EngineError
from engine.files import write_text
from engine.language import mark, plain_numbers, tr
from gui.panels.base import Host
from gui.panels.tried import tried

if TYPE_CHECKING:
    from engine.quantization.results import Benchmark

# By suffix: what it is called on the screen, and in the dialog.
FORMATS: dict[str, tuple[str, str]] = {
    ".html": (mark("HTML, with pictures"), mark("Page for any browser (*.html)")),
    ".md": (mark("Markdown table"), mark("Markdown table (*.md)")),
    ".csv": (mark("CSV, all numbers"), mark("Comma-separated values (*.csv)")),
    ".json": (mark("JSON, everything"), mark("Everything as JSON (*.json)")),
}


class SaveReport(QWidget):
    """Asks where, and writes the report there in the background, all of it or nothing.

    Signals:
        started(): something is being written.
        saved(Path): it is there.
        failed(str): it could not be written, in a sentence.
    """

    started = Signal()
    saved = Signal(object)
    failed = Signal(str)

    def __init__(self, host: Host, lane: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.format_box = QComboBox()
        self.button = QPushButton(tr("Save report…"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.format_box, 1)
        row.addWidget(self.button)
        self._host, self._lane = host, lane
        self._result: Benchmark | None = None
        for suffix, (title, _) in FORMATS.items():
            self.format_box.addItem(tr(title), suffix)
        self.format_box.setAccessibleName(tr("Format of the report"))
        self.format_box.setToolTip(
            tr("HTML for reading and printing, Markdown for notes, CSV for a spreadsheet, JSON for programs")
        )
        self.button.setToolTip(
            tr("The table with everything that it depends on: text, machine, versions, threads, seed")
        )
        self.button.clicked.connect(self._save)
        self.set_result(None)

    @property
    def result(self) -> Benchmark | None:
        return self._result

    def set_result(self, result: Benchmark | None) -> None:
        """What is reported; None for nothing."""
        self._result = result
        self.button.setEnabled(result is not None)

    def _save(self) -> None:
        result = self._result
        if result is None:
            return
        suffix = self.format_box.currentData()
        path = ask_for_path(
            self, self._host, tr("Save report"), f"quantization {result.model}", suffix, tr(FORMATS[suffix][1])
        )
        if path is None:
            return
        self.started.emit()
        task = self._host.run_long(
            tried, write_report, result, path, suffix, title=tr("Saving {name}", name=path.name), lane=self._lane
        )
        task.succeeded.connect(self._end)

    def _end(self, answer: Path | EngineError) -> None:
        if isinstance(answer, EngineError):
            self.failed.emit(str(answer))
        else:
            self.saved.emit(answer)


def write_report(result: Benchmark, path: Path, suffix: str) -> Path:
    """Writes the report in the format of ``suffix``; raises EngineError where the file cannot be written."""
    with plain_numbers():
        write_text(path, report_text(result, suffix))
    return path


def report_text(result: Benchmark, suffix: str) -> str:
    """The whole report in one of ``FORMATS``."""
    from engine.quantization import report, report_files, report_html

    if suffix == ".html":
        return report_html.as_html(result)
    if suffix == ".md":
        return report.markdown(result)
    return report_files.as_csv(result) if suffix == ".csv" else report_files.as_json(result)


def ask_for_path(parent: QWidget, host: Host, caption: str, name: str, suffix: str, kind: str) -> Path | None:
    """Where to save, in the folder of the last time; a name without the suffix gets it. None for no file."""
    settings = host.context.settings
    stem = re.sub(r"[^\w.-]+", "-", name).strip("-.")[:80] or "model"
    found, _ = QFileDialog.getSaveFileName(parent, caption, str(settings.save_folder / f"{stem}{suffix}"), kind)
    if not found:
        return None
    path = Path(found)
    if path.suffix.lower() != suffix:
        path = path.with_name(path.name + suffix)
        if path.exists() and not _may_replace(parent, caption, path):  # the dialog has asked for another name
            return None
    settings.save_folder = path.parent
    return path


def _may_replace(parent: QWidget, caption: str, path: Path) -> bool:
    answer = QMessageBox.question(parent, caption, tr("{name} is there already. Replace it?", name=path.name))
    return answer == QMessageBox.StandardButton.Yes

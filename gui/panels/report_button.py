"""Saves a benchmark as a report: HTML with its pictures, Markdown, CSV or JSON."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton, QWidget

from engine.language import tr
from gui.panels.base import Host
from gui.panels.save_report import FORMATS, write_report
from gui.settings import Settings

if TYPE_CHECKING:
    from engine.quantization.results import Benchmark

LANE = "report"


class ReportButton(QPushButton):
    """Asks where, and writes the latest result there in the background.

    Signals:
        saved(Path): the report is there.
    """

    saved = Signal(object)

    def __init__(self, host: Host, parent: QWidget | None = None) -> None:
        super().__init__(tr("Save report…"), parent)
        self._host = host
        self._result: Benchmark | None = None
        self.setToolTip(tr("Save table, pictures and environment as HTML, Markdown, CSV or JSON"))
        self.clicked.connect(self._ask)
        self.set_result(None)

    def set_result(self, result: Benchmark | None) -> None:
        """What is saved; None for nothing."""
        self._result = result
        self.setEnabled(result is not None)

    def save(self, path: Path) -> None:
        """Writes the report; the suffix, one of ``FORMATS``, says which kind."""
        if self._result is None:
            return
        title = tr("Saving {name}", name=path.name)
        task = self._host.run_long(write_report, self._result, path, path.suffix.lower(), title=title, lane=LANE)
        task.succeeded.connect(self.saved)

    def _ask(self) -> None:
        path = _ask_for_file(self, self._host.context.settings)
        if path is not None:
            self.save(path)


def _ask_for_file(parent: QWidget, settings: Settings) -> Path | None:
    start = settings.save_folder / "quantization.html"
    kinds = {tr(kind): suffix for suffix, (_, kind) in FORMATS.items()}
    found, kind = QFileDialog.getSaveFileName(parent, tr("Save report"), str(start), ";;".join(kinds))
    if not found:
        return None
    path, suffix = Path(found), kinds.get(kind, ".html")
    is_other_kind = path.name == start.name and suffix != path.suffix  # only the kind was changed, not the name
    if path.suffix.lower() not in FORMATS or is_other_kind:
        path = path.with_suffix(suffix) if is_other_kind else path.with_name(path.name + suffix)
        if path.exists() and not _may_replace(parent, path):  # the dialog has asked for another name
            return None
    settings.save_folder = path.parent
    return path


def _may_replace(parent: QWidget, path: Path) -> bool:
    question = tr("{name} is there already. Replace it?", name=path.name)
    return QMessageBox.question(parent, tr("Save report"), question) == QMessageBox.StandardButton.Yes

"""Saves a tensor's values."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton, QWidget

from engine.inspection.parameters import export_tensor
from engine.language import mark, tr
from gui.models.tensor_subject import TensorSubject
from gui.panels.base import Host
from gui.settings import Settings

FILTERS = {mark("NumPy array (*.npy)"): ".npy", mark("Comma-separated values (*.csv)"): ".csv"}


class SaveButton(QPushButton):
    """Asks where, and writes the values there in the background.

    Signals:
        started(): something is being saved.
        saved(Path): it is there.
    """

    started = Signal()
    saved = Signal(object)

    def __init__(self, host: Host, lane: str, parent: QWidget | None = None) -> None:
        super().__init__(tr("Save…"), parent)
        self._host, self._lane = host, lane
        self._subject: TensorSubject | None = None
        self.setToolTip(tr("Save the values as .npy (NumPy) or .csv"))
        self.setAccessibleName(tr("Save values"))
        self.set_subject(None)
        self.clicked.connect(self._save)

    def set_subject(self, subject: TensorSubject | None) -> None:
        """What is saved; None for nothing."""
        self._subject = subject
        self.setEnabled(subject is not None)

    def _save(self) -> None:
        subject = self._subject
        if subject is None:
            return
        path = ask_for_file(
            self,
            self._host.context.settings,
            f"{subject.entry.key}.{subject.gate}" if subject.gate else subject.entry.key,
        )
        if path is None:
            return
        self.started.emit()
        task = self._host.run_long(
            export_tensor,
            subject.model,
            subject.entry.key,
            path,
            gate=subject.gate,
            title=tr("Saving {name}", name=path.name),
            lane=self._lane,
        )
        task.succeeded.connect(self.saved)


def ask_for_file(parent: QWidget, settings: Settings, name: str) -> Path | None:
    """A path that ends in .npy or .csv, as the chosen kind says where the name does not; None for no file."""
    stem = re.sub(r"[^\w.-]+", "-", name).strip("-.")[:80] or "values"
    start = settings.save_folder / f"{stem}.npy"
    filters = {tr(text): suffix for text, suffix in FILTERS.items()}
    found, kind = QFileDialog.getSaveFileName(parent, tr("Save values"), str(start), ";;".join(filters))
    if not found:
        return None
    path, suffix = Path(found), filters.get(kind, ".npy")
    is_other_kind = path.name == start.name and suffix != path.suffix  # only the kind was changed, not the name
    if path.suffix.lower() not in FILTERS.values() or is_other_kind:
        path = path.with_suffix(suffix) if is_other_kind else path.with_name(path.name + suffix)
        if path.exists() and not _may_replace(parent, path):  # the dialog has asked for another name
            return None
    settings.save_folder = path.parent
    return path


def _may_replace(parent: QWidget, path: Path) -> bool:
    answer = QMessageBox.question(parent, tr("Save values"), tr("{name} is there already. Replace it?", name=path.name))
    return answer == QMessageBox.StandardButton.Yes

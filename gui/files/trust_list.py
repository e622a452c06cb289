"""The files that may run without being asked, to be looked through and revoked."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from engine.errors import EngineError
from engine.language import mark, tr
from engine.loading.trust import TrustedFile, TrustStore
from gui.help.dialog import HelpDialog
from gui.widgets.labels import label
from gui.widgets.table_data import LazyRows
from gui.widgets.tensor_table import FileTable

HEADERS = (mark("File"), mark("Folder"), mark("Allowed on"), mark("Kind"), "SHA-256")


class TrustDialog(HelpDialog):
    """One row a decision, the latest first; a decision holds for a content, wherever it lies.

    Signals:
        changed(): a file was revoked.
    """

    changed = Signal()

    def __init__(self, trust: TrustStore, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Trusted files"), tr("Files that may run without being asked"), size=QSize(760, 400), parent=parent
        )
        self._trust = trust
        self._entries: tuple[TrustedFile, ...] = ()
        self.note = label(" ", "caption", is_selectable=True)
        self.table = FileTable([tr(header) for header in HEADERS])
        self.table.setSelectionBehavior(FileTable.SelectionBehavior.SelectRows)
        self.table.setAccessibleName(tr("Trusted files"))
        self.table.setAccessibleDescription(
            tr("Files that may run without being asked; Ctrl+C copies the selected rows")
        )
        self.revoke_button = self.add_button(tr("Revoke"), tr("The selected files will be asked about again"))
        self.body.addWidget(
            label(tr("Each is trusted by its SHA-256: one changed byte, and LayerLab asks again."), "muted")
        )
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.note)
        self.revoke_button.clicked.connect(self._revoke)
        self._show()

    def _show(self) -> None:
        try:
            self._entries = tuple(reversed(self._trust.entries()))
            count = len(self._entries)
            said = tr("No file is trusted.")
            if count:
                said = tr("1 file") if count == 1 else tr("{count} files", count=count)
            self.note.setText(self._trust.problem or said)
        except EngineError as error:
            self._entries = ()
            self.note.setText(str(error))
        entries = self._entries
        self.table.set_rows(LazyRows(len(entries), lambda at: _row(entries[at])))
        self.revoke_button.setEnabled(bool(entries))

    def _revoke(self) -> None:
        column = HEADERS.index("SHA-256")
        rows = {index.row() for index in self.table.selectedIndexes()} or {self.table.currentIndex().row()}
        chosen = [self.table.model().index(row, column).data() for row in sorted(rows) if row >= 0]
        try:
            for sha256 in chosen:
                self._trust.revoke(sha256)
        except EngineError as error:
            self.note.setText(str(error))
            return
        self._show()
        self.changed.emit()


def _row(entry: TrustedFile) -> tuple[object, ...]:
    folder, _, name = entry.path.replace("\\", "/").rpartition("/")
    return name, folder, entry.date.replace("T", " ").removesuffix("+00:00"), entry.format, entry.sha256

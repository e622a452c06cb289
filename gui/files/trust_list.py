"""The files that may run without being asked, to be looked through and revoked."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from engine.errors import EngineError
from engine.loading.trust import TrustedFile, TrustStore
from gui.help.dialog import HelpDialog
from gui.widgets.labels import label
from gui.widgets.table_data import LazyRows
from gui.widgets.tensor_table import FileTable

HEADERS = ("File", "Folder", "Allowed on", "Kind", "SHA-256")


class TrustDialog(HelpDialog):
    """One row a decision, the latest first; a decision holds for a content, wherever it lies.

    Signals:
        changed(): a file was revoked.
    """

    changed = Signal()

    def __init__(self, trust: TrustStore, parent: QWidget | None = None) -> None:
        super().__init__("Trusted files", "Files that may run without being asked", size=QSize(760, 400), parent=parent)
        self._trust = trust
        self._entries: tuple[TrustedFile, ...] = ()
        self.note = label(" ", "caption", is_selectable=True)
        self.table = FileTable(HEADERS)
        self.table.setSelectionBehavior(FileTable.SelectionBehavior.SelectRows)
        self.table.setAccessibleName("Trusted files")
        self.table.setAccessibleDescription("Files that may run without being asked; Ctrl+C copies the selected rows")
        self.revoke_button = self.add_button("Revoke", "The selected files will be asked about again")
        self.body.addWidget(
            label("Each is trusted by its SHA-256: one changed byte, and LayerLab asks again.", "muted")
        )
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.note)
        self.revoke_button.clicked.connect(self._revoke)
        self._show()

    def _show(self) -> None:
        try:
            self._entries = tuple(reversed(self._trust.entries()))
            count = len(self._entries)
            said = f"{count} file{'' if count == 1 else 's'}" if count else "No file is trusted."
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

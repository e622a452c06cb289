"""Code and imports of a file that was looked at: text to read, nothing of it has run."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from engine.language import tr
from gui.widgets.labels import caption_for
from gui.widgets.table_data import LazyRows
from gui.widgets.tensor_table import FileTable, shown_name


class SourceView(QWidget):
    """The source texts of a file, one at a time; a TorchScript archive has many."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sources: Sequence[tuple[str, str]] = ()
        self.name_box = QComboBox()
        self.name_box.setToolTip(tr("Which code of the file"))
        self.name_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.name_box.setMinimumContentsLength(16)
        self.copy_button = QPushButton(tr("Copy"))
        self.copy_button.setToolTip(tr("Copy this text"))
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setProperty("role", "code")
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("Code of the file"))
        self.text.setToolTip(tr("Text to read and copy; nothing of it has run"))
        self.text.setMinimumHeight(160)
        head = QHBoxLayout()
        head.addWidget(caption_for(tr("Text"), self.name_box))
        head.addWidget(self.name_box, 1)
        head.addWidget(self.copy_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        layout.addWidget(self.text, 1)
        self.name_box.currentIndexChanged.connect(self._show)
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text.toPlainText()))

    def set_sources(self, sources: Sequence[tuple[str, str]]) -> None:
        """Shows the first of (name, text)."""
        self._sources = sources
        self.name_box.blockSignals(True)
        self.name_box.clear()
        self.name_box.addItems([shown_name(name) for name, _ in sources])
        self.name_box.setEnabled(len(sources) > 1)
        self.name_box.blockSignals(False)
        self._show()

    def _show(self) -> None:
        place = self.name_box.currentIndex()
        self.text.setPlainText(self._sources[place][1] if 0 <= place < len(self._sources) else "")


class ImportTable(FileTable):
    """The names that opening the file the usual way would import."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(("", tr("Name"), tr("What it is")), parent)
        self.setAccessibleName(tr("Imports"))
        self.setAccessibleDescription(tr("What the file would import if it were run; nothing has been imported"))

    def set_imports(self, imports: Sequence[str], unsafe: Sequence[str]) -> None:
        """``unsafe`` are those among them that are no part of plain tensors; they come first."""
        strange = frozenset(unsafe)
        names = [*(name for name in imports if name in strange), *(name for name in imports if name not in strange)]

        def row(at: int) -> tuple[object, ...]:
            if names[at] in strange:
                return "!", shown_name(names[at]), tr("Code that would be imported and run")
            return "✓", shown_name(names[at]), tr("A part of plain tensors")

        self.set_rows(LazyRows(len(names), row))

"""The box that says what the program is and what it runs on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from gui.versions import layerlab_version, versions


class AboutDialog(QDialog):
    """Versions can be selected and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("About LayerLab")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = QLabel(f"LayerLab {layerlab_version()}")
        title.setProperty("role", "heading")
        text = QLabel(
            "A lab for looking inside PyTorch models, on a plain CPU and without a network. MIT licence.", wordWrap=True
        )
        text.setProperty("role", "muted")
        table = QFormLayout()
        table.setHorizontalSpacing(24)
        for name, version in versions().items():
            label = QLabel(version)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            table.addRow(name, label)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        layout.addWidget(title)
        layout.addWidget(text)
        layout.addLayout(table)
        layout.addWidget(buttons)
        self.setMinimumWidth(420)

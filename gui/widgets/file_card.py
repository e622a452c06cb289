"""What a file is: its name, its format in words, size, SHA-256 and what a reader should know of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from engine.language import tr
from gui.widgets.labels import label

if TYPE_CHECKING:
    from engine.loading.results import OpenedFile

_MOST_FINDINGS, _SHORT = 8, 16


class FileCard(QFrame):
    """Name, facts and findings; a button stops what is being opened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._sha256 = self._what = self._hash = ""
        self.name = label(" ", "heading", is_selectable=True)
        self.facts = label(" ", is_selectable=True)
        self.path = label(" ", "caption", is_selectable=True)
        self.findings = label("", is_selectable=True)
        for text in (self.name, self.facts, self.path, self.findings):
            text.setMinimumWidth(1)  # a name without a gap to break at must not widen the page
        self.copy_button = QPushButton(tr("Copy SHA-256"))
        self.copy_button.setToolTip(tr("Copy the whole SHA-256"))
        self.stop_button = QPushButton(tr("Stop"))
        self.stop_button.setToolTip(tr("Give up what is being opened (Esc); model and file stay as they are"))
        policy = self.stop_button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # nothing jumps when it comes
        self.stop_button.setSizePolicy(policy)
        self.stop_button.hide()
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self.stop_button)
        head.addWidget(self.copy_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self.facts)
        layout.addWidget(self.path)
        layout.addWidget(self.findings)
        self.copy_button.clicked.connect(self._copy)

    def show_file(self, opened: OpenedFile) -> None:
        """Shows another file; its size follows."""
        self._sha256 = opened.sha256
        title = opened.recognised.title
        self._what = title[:1].upper() + title[1:]
        self._hash = f"SHA-256 {opened.sha256[:_SHORT]}…"
        self.name.setText(opened.path.name)
        self.name.setToolTip(str(opened.path))
        self.path.setText(str(opened.path))
        self.facts.setToolTip(f"SHA-256 {opened.sha256}")
        shown = [f"• {finding}" for finding in opened.findings[:_MOST_FINDINGS]]
        left = len(opened.findings) - _MOST_FINDINGS
        if left > 0:
            shown.append(tr("… and {count} more: point here to read them", count=left))
        self.findings.setText("\n".join(shown))
        self.findings.setToolTip("\n".join(opened.findings) if left > 0 else "")
        self.findings.setVisible(bool(shown))
        self.facts.setText(f"{self._what}, {self._hash}")

    def show_size(self, size_bytes: int | None) -> None:
        """What the file takes on the disk; None where it is gone."""
        size = tr("the file is no longer there") if size_bytes is None else tr("{size:,} bytes", size=size_bytes)
        self.facts.setText(f"{self._what}, {size}, {self._hash}")

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._sha256)

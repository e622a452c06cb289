"""What was changed by hand, one line each, in order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QListWidget, QWidget

from engine.language import mark, tr

NOTHING = mark("No edits yet: what you change above is listed here.")


class EditList(QListWidget):
    """Delete takes the chosen line away.

    Signals:
        removal_asked(int): the line at this place is to go.
    """

    removal_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Edits"))
        self.setToolTip(tr("What was changed on the copy, in order; Delete takes the chosen edit away"))
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)

    @property
    def sentences(self) -> tuple[str, ...]:
        return tuple(self.item(row).text() for row in range(self.count()))

    def set_edits(self, sentences: Sequence[str]) -> None:
        """Shows the edits, the newest at the end and in sight; the chosen line stays where it can."""
        if self.sentences == tuple(sentences):
            return
        chosen = self.currentRow()
        self.clear()
        self.addItems(list(sentences))
        if sentences:
            self.setCurrentRow(min(chosen, len(sentences) - 1) if chosen >= 0 else -1)
            self.scrollToBottom()

    # Qt's side

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.count():
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().placeholderText().color())
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.viewport().rect(), flags, tr(NOTHING))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.currentRow() >= 0:
            self.removal_asked.emit(self.currentRow())
        else:
            super().keyPressEvent(event)

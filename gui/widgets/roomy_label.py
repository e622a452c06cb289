"""A sentence that comes and goes without moving what stands below it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from gui.widgets.tone_label import ToneLabel


class RoomyLabel(ToneLabel):
    """Small text; keeps room for so many lines from the beginning."""

    def __init__(self, *, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setProperty("role", "small")  # a caption's colour would win over the tone's
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)

    @property
    def _room(self) -> int:
        return self._lines * self.fontMetrics().lineSpacing()

    # Qt's side

    def heightForWidth(self, width: int) -> int:
        return max(super().heightForWidth(width), self._room)

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(0, self._room))

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(QSize(0, self._room))

"""A line of text in the colour of what it says; a sign in the text says the same."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from gui.theme import current_theme

Tone = Literal["good", "danger", "muted", "text"]


class ToneLabel(QLabel):
    """Plain text that wraps, can be selected, and keeps its colour through a change of the theme."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._tone: Tone = "muted"
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._colour()

    @property
    def tone(self) -> Tone:
        return self._tone

    def say(self, text: str, tone: Tone = "muted") -> None:
        """Shows a text; without one the line keeps its height."""
        self.setText(text or " ")
        self._tone = tone
        self._colour()

    def _colour(self) -> None:
        colour = QColor(getattr(current_theme(), self._tone))
        palette = self.palette()
        if palette.color(QPalette.ColorRole.WindowText) != colour:
            palette.setColor(QPalette.ColorRole.WindowText, colour)
            self.setPalette(palette)

    # Qt's side

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._colour()

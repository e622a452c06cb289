"""A line under a form: what it is about, or what is wrong with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from gui.widgets.tone_label import ToneLabel


class ProblemLine(ToneLabel):
    """Keeps room for two lines, so that nothing jumps when settings do not go together."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._intro = ""
        self._message = ""
        self._keep_room()

    @property
    def message(self) -> str:
        """What is wrong; empty while nothing is."""
        return self._message

    def set_intro(self, text: str) -> None:
        """What stands here while nothing is wrong."""
        self._intro = text
        self.clear()

    def say(self, message: str) -> None:  # type: ignore[override]
        self._message = message
        super().say(f"⚠ {message}", "danger")
        self.setAccessibleName(message)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def clear(self) -> None:
        self._message = ""
        super().say(self._intro, "muted")
        self.setAccessibleName(self._intro)

    def _keep_room(self) -> None:
        self.setProperty("zoomLeast", None)  # follows the type by itself
        self.setMinimumHeight(2 * self.fontMetrics().lineSpacing())

    # Qt's side

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._keep_room()

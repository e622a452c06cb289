"""A banner that says what went wrong and what to do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from engine.language import tr

_LONGEST = 1_000  # characters: a name out of a hostile file may be longer than the window is high


class ErrorBanner(QFrame):
    """Hidden until ``show_message``; closed by its button or ``clear``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("banner", True)
        self._text = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sign = QLabel("!")  # never colour alone
        sign.setProperty("role", "heading")
        self._close_button = QToolButton()
        self._close_button.setText("✕")
        self._close_button.setToolTip(tr("Close this message"))
        self._close_button.setAccessibleName(tr("Close this message"))
        self._close_button.clicked.connect(self.clear)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 8, 8)
        layout.setSpacing(12)
        layout.addWidget(sign)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._close_button)
        self.hide()

    @property
    def message(self) -> str:
        """The text shown; empty while the banner is hidden."""
        return "" if self.isHidden() else self._text.text()

    def show_message(self, message: str) -> None:
        if len(message) > _LONGEST:
            message = f"{message[: _LONGEST * 3 // 4]} … {message[-_LONGEST // 4 :]}"  # the remedy is at the end
        self._text.setText(message)
        self.setAccessibleName(message)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def clear(self) -> None:
        self.hide()
        self._text.clear()

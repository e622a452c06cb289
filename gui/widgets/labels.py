"""Text on the page, in one of the few looks that the style sheet knows."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

Role = Literal["", "heading", "title", "muted", "caption", "figure"]


def label(text: str = "", role: Role = "", *, is_selectable: bool = False) -> QLabel:
    """Plain text that wraps: what comes from a file is shown as it is, never as markup."""
    widget = QLabel(text, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
    if role:
        widget.setProperty("role", role)
    if is_selectable:
        widget.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return widget

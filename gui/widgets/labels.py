"""Text on the page, in one of the few looks that the style sheet knows."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

Role = Literal["", "heading", "title", "muted", "caption", "figure"]


def label(text: str = "", role: Role = "", *, is_selectable: bool = False) -> QLabel:
    """Plain text that wraps: what comes from a file is shown as it is, never as markup."""
    widget = QLabel(text, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
    if role:
        widget.setProperty("role", role)
    if is_selectable:
        widget.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return widget


def caption_for(text: str, widget: QWidget, role: Role = "muted") -> QLabel:
    """The words beside a control, tied to it; they become its accessible name unless it has one.

    The text has no mnemonic: an ampersand is shown as it is.
    """
    caption = QLabel(text.replace("&", "&&"), textFormat=Qt.TextFormat.PlainText)
    if role:
        caption.setProperty("role", role)
    caption.setBuddy(widget)
    if not widget.accessibleName():
        widget.setAccessibleName(text.rstrip(": "))
    return caption

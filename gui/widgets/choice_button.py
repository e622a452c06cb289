"""A button that stays pressed: one of several choices."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget


class ChoiceButton(QPushButton):
    """Filled with the accent colour while it is the choice."""

    def __init__(self, text: str = "", *, tip: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setCheckable(True)
        self.setToolTip(tip)
        self.setProperty("choice", True)

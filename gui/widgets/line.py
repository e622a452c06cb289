"""Controls beside each other, as wide as they need."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget


def line(*widgets: QWidget) -> QWidget:
    """The widgets in one line without a margin; what is left of it stays free."""
    holder = QWidget()
    layout = QHBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(6)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch(1)
    return holder

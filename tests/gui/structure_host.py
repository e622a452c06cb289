"""A small tab for the tests of panels."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.tabs.base import Tab, TabContext


class PanelHost(Tab):
    """Holds nothing but the panels that a test puts on it."""

    tab_id: ClassVar[str] = "host"
    title: ClassVar[str] = "Host"

    def __init__(self, context: TabContext) -> None:
        super().__init__(context)
        self.room = QWidget()
        QVBoxLayout(self.room)
        self._layout.addWidget(self.room, 1)

    def hold(self, *panels: QWidget) -> None:
        for panel in panels:
            self.room.layout().addWidget(panel)

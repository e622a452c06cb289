"""A panel that is built when it is first seen, so that a tab of many panels opens at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.panels.base import Host
from gui.panels.entries import EntryHost
from gui.zoom import rescale


class LatePanel(QWidget):
    """Holds the panel's place; what it remembers is kept also while it is not built.

    Its state belongs into the tab's by ``host.values`` and ``host.set_values``.
    """

    def __init__(self, host: Host, build: Callable[[Host], QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.host = EntryHost(host)
        self._build = build
        self._panel: QWidget | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)

    @property
    def is_built(self) -> bool:
        return self._panel is not None

    @property
    def panel(self) -> QWidget:
        """The panel, built if it was not yet."""
        if self._panel is None:
            self._panel = self._build(self.host)
            layout = self.layout()
            assert layout is not None
            layout.addWidget(self._panel)
            rescale(self)
            self.host.take_state()
        return self._panel

    # Qt's side

    def showEvent(self, event: QShowEvent) -> None:
        _ = self.panel
        super().showEvent(event)

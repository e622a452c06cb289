"""One map in large, with the input beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from engine.demos.panels import Maps, Panel
from engine.language import tr
from gui.demo_views.views import LargeMapView, MapsView
from gui.widgets.reading_direction import back_to


class LargePage(QWidget):
    """The second zoom level: a map, the input in which a cell's receptive field is lit, and the way back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.large = LargeMapView()
        self.beside = MapsView()
        self.back = QPushButton(back_to(tr("← All of the layer")))
        self.back.setToolTip(tr("Back to the whole layer (Esc)"))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.beside, 2)
        row.addWidget(self.large, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(row, 1)

    def show_map(self, panel: Maps, at: int, panels: Sequence[Panel]) -> None:
        """Shows one map of a panel; the first given maps among ``panels`` stand beside it."""
        self.large.show_map(panel, at)
        given = next((each for each in panels if isinstance(each, Maps) and each.field), None)
        has_input = given is not None and given is not panel
        self.beside.setVisible(has_input)
        if given is not None and has_input:
            self.beside.show_panel(given)

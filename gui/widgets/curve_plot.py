"""Curves over two named axes.

It imports pyqtgraph, so only a tab may import it: what the first frame needs must not wait for that.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt
import pyqtgraph
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.theme import caption_font, current_theme

_DASHES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)


class CurvePlot(QWidget):
    """Each curve has the colour that the theme gives its key, a dash pattern of its own and a place in the legend.

    Dragging a rectangle zooms in, a double click shows everything again; the wheel scrolls the page as ever.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels = {"bottom": "", "left": ""}
        self._curves: dict[str, pyqtgraph.PlotDataItem] = {}
        self._view_box = _QuietViewBox()
        self._plot = pyqtgraph.PlotWidget(viewBox=self._view_box)
        self._plot.setMenuEnabled(False)
        self._plot.hideButtons()
        self._plot.getPlotItem().ctrlMenu.setParent(self._plot)  # else it would outlive the plot as a window
        self._plot.setFrameShape(self._plot.Shape.NoFrame)
        self._plot.setAntialiasing(True)
        self._plot.showGrid(x=False, y=True, alpha=0.25)
        self._plot.setToolTip("Drag a rectangle to look closer, double click to see everything")
        self._legend = self._plot.addLegend(offset=(-8, 8))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._plot)
        self.setMinimumHeight(120)
        self._restyle()

    def set_axes(self, x_label: str, y_label: str) -> None:
        """Names of the axes with their units, such as "words" and "loss (nat per word)"."""
        self._labels = {"bottom": x_label, "left": y_label}
        self._restyle()

    def set_curves(self, curves: Mapping[str, tuple[npt.ArrayLike, npt.ArrayLike]]) -> None:
        """Shows these curves, x and y by key; a curve whose key was there before changes in place."""
        for key in set(self._curves) - set(curves):
            self._plot.removeItem(self._curves.pop(key))
        for key, (x, y) in curves.items():
            if key not in self._curves:
                self._curves[key] = self._plot.plot(name=key)
                self._restyle_curve(key)
            self._curves[key].setData(np.asarray(x, dtype=float), np.asarray(y, dtype=float))

    @property
    def keys(self) -> tuple[str, ...]:
        return tuple(self._curves)

    def reset_view(self) -> None:
        """Shows all of every curve, and follows them as they grow."""
        self._view_box.enableAutoRange()

    def sizeHint(self) -> QSize:
        return QSize(320, 200)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._restyle()

    def _restyle(self) -> None:
        theme = current_theme()
        font = caption_font(self.font())
        self._plot.setBackground(theme.window)
        for name, label in self._labels.items():
            axis = self._plot.getAxis(name)
            axis.setPen(theme.border)
            axis.setTextPen(theme.muted)
            axis.setTickFont(font)
            axis.setStyle(tickLength=-4)
            axis.enableAutoSIPrefix(False)  # a number reads as it is, not in thousands
            axis.setLabel(label, color=theme.muted, **{"font-size": f"{font.pointSizeF():.1f}pt"})
        self._legend.setLabelTextColor(theme.text)
        self._legend.setLabelTextSize(f"{font.pointSizeF():.1f}pt")
        for key in self._curves:
            self._restyle_curve(key)

    def _restyle_curve(self, key: str) -> None:
        theme = current_theme()
        number = list(self._curves).index(key)
        colour = theme.series.get(key, theme.categories[number % len(theme.categories)])
        pen = pyqtgraph.mkPen(QColor(colour), width=2, style=_DASHES[number % len(_DASHES)])
        self._curves[key].setPen(pen)


class _QuietViewBox(pyqtgraph.ViewBox):  # type: ignore[misc]
    """Zooms by a dragged rectangle only."""

    def __init__(self) -> None:
        super().__init__(enableMenu=False)
        self.setMouseMode(self.RectMode)

    def wheelEvent(self, event: Any, axis: int | None = None) -> None:
        event.ignore()

    def mouseDoubleClickEvent(self, event: Any) -> None:
        self.enableAutoRange()
        event.accept()

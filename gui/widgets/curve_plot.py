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
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.theme import caption_font, current_theme

_DASHES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)
_SAMPLE_WIDTH = 24


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
        menu = self._plot.getPlotItem().ctrlMenu
        menu.setParent(self._plot, menu.windowFlags())  # without a parent it would outlive the plot
        self._plot.setFrameShape(self._plot.Shape.NoFrame)
        self._plot.setAntialiasing(True)
        self._plot.showGrid(x=False, y=True, alpha=0.25)
        self._plot.setToolTip("Drag a rectangle to look closer, double click to see everything")
        self._legend = _Legend()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._legend)
        layout.addWidget(self._plot, 1)
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
                self._curves[key] = self._plot.plot()
            self._curves[key].setData(np.asarray(x, dtype=float), np.asarray(y, dtype=float))
        self._restyle_curves()

    @property
    def keys(self) -> tuple[str, ...]:
        return tuple(self._curves)

    def sizeHint(self) -> QSize:
        return QSize(320, 200)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._restyle()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._restyle_curves()
        return super().event(event)

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
        self._restyle_curves()

    def _restyle_curves(self) -> None:
        theme = current_theme()
        width = 2 * self.devicePixelRatioF()  # pens of a plot count in the screen's own pixels
        pens: dict[str, QPen] = {}
        for number, (key, curve) in enumerate(self._curves.items()):
            colour = theme.series.get(key, theme.categories[number % len(theme.categories)])
            pens[key] = pyqtgraph.mkPen(QColor(colour), width=width, style=_DASHES[number % len(_DASHES)])
            curve.setPen(pens[key])
        self._legend.set_pens(pens)


class _Legend(QWidget):
    """A line of names above the plot, where it covers no curve; it keeps its height while it is empty."""

    def __init__(self) -> None:
        super().__init__()
        self._pens: Mapping[str, QPen] = {}
        self.setFont(caption_font(self.font()))
        self.setFixedHeight(self.fontMetrics().height() + 6)

    def set_pens(self, pens: Mapping[str, QPen]) -> None:
        self._pens = pens
        self.setAccessibleName("Curves: " + ", ".join(pens))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        right = self.width() - 4
        middle = self.height() // 2
        for name, pen in reversed(list(self._pens.items())):
            right -= self.fontMetrics().horizontalAdvance(name)
            painter.setPen(QColor(current_theme().text))
            painter.drawText(right, 0, self.width(), self.height(), Qt.AlignmentFlag.AlignVCenter, name)
            painter.setPen(pen)
            painter.drawLine(right - _SAMPLE_WIDTH - 6, middle, right - 6, middle)
            right -= _SAMPLE_WIDTH + 24
        painter.end()


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

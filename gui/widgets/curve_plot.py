"""Curves over two named axes.

It imports pyqtgraph, so only a tab may import it: what the first frame needs must not wait for that.
"""

from __future__ import annotations

import html
from collections.abc import Mapping

import numpy as np
import numpy.typing as npt
import pyqtgraph
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from engine.language import tr
from gui.look import Look
from gui.theme import Theme
from gui.widgets.axes import tick_text
from gui.widgets.curve_drawing import DASHES, Curve, draw_curves, least_curve_size, marked_places
from gui.widgets.picture import Key, Picture
from gui.widgets.plot_parts import CurveLegend, NiceAxis, QuietViewBox
from gui.widgets.row_style import MARK_RADIUS, RowStyle, is_stroked

NEAR = 40.0
_SYMBOLS = {"o": "o", "s": "s", "^": "t1", "D": "d", "v": "t", "+": "+", "x": "x", "*": "star"}


class CurvePlot(Picture):
    """Each curve has the colour that the theme gives its key, a dash pattern of its own and a place in the legend.

    Dragging a rectangle zooms in, a double click shows everything again; the wheel scrolls the page as ever. The arrow
    keys go from point to point, up and down to another curve. Its cells are pairs: a curve's key, and a place in it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = ("", "")
        self._items: dict[str, pyqtgraph.PlotDataItem] = {}
        self._data: dict[str, tuple[npt.NDArray[np.floating], npt.NDArray[np.floating]]] = {}
        self._styles: dict[str, RowStyle] = {}
        self._titles: dict[str, str] = {}
        self._marks: dict[str, pyqtgraph.ScatterPlotItem] = {}
        self._view_box = QuietViewBox()
        axes = {side: NiceAxis(orientation=side) for side in ("left", "bottom")}
        self._plot = pyqtgraph.PlotWidget(viewBox=self._view_box, axisItems=axes)
        self._plot.setMenuEnabled(False)
        self._plot.getPlotItem().setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # has the program's, not a widget's
        self._plot.hideButtons()
        menu = self._plot.getPlotItem().ctrlMenu
        menu.setParent(self._plot, menu.windowFlags())  # without a parent it would outlive the plot
        self._plot.setFrameShape(self._plot.Shape.NoFrame)
        self._plot.setAntialiasing(True)
        self._plot.showGrid(x=False, y=True, alpha=0.25)
        self._plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # keys are for the cursor
        self._plot.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)  # a right click is the figure's
        self._plot.viewport().installEventFilter(self)
        self._mark = pyqtgraph.ScatterPlotItem(size=9, symbol="o")
        self._mark.setZValue(10)
        self._plot.addItem(self._mark, ignoreBounds=True)
        self._legend = CurveLegend(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3, 3, 3, 3)
        layout.setSpacing(0)
        layout.addWidget(self._legend)
        layout.addWidget(self._plot, 1)
        self.setToolTip(tr("Drag a rectangle to look closer, double click to see everything"))
        self._restyle()

    def set_axes(self, x_label: str, y_label: str) -> None:
        """Names of the axes with their units, such as "words" and "loss (nat per word)"."""
        self._names = (x_label, y_label)
        self._restyle()

    def set_curves(
        self,
        curves: Mapping[str, tuple[npt.ArrayLike, npt.ArrayLike]],
        styles: Mapping[str, RowStyle] | None = None,
        *,
        titles: Mapping[str, str] | None = None,
    ) -> None:
        """Shows these curves, x and y by key; a curve whose key was there before changes in place.

        With ``styles`` curves have their colours, dashes and marks, instead of those of their key and place; with
        ``titles`` they have these names on the screen, instead of their keys.
        """
        self._titles = dict(titles or {})
        is_new = self._styles != (styles or {})
        self._styles = dict(styles or {})
        for key in set(self._items) - set(curves):
            self._plot.removeItem(self._items.pop(key))
            del self._data[key]
        for key in set(self._marks) - set(curves):
            self._plot.removeItem(self._marks.pop(key))
        for key, (x, y) in curves.items():
            if key not in self._items:
                self._items[key] = self._plot.plot()
                is_new = True
            self._data[key] = (np.asarray(x, dtype=float), np.asarray(y, dtype=float))
            self._items[key].setData(*self._data[key])
        if is_new or tuple(map(self._title, self._items)) != self._legend.names:
            self._restyle_curves()
        self._place_marks()
        self._show_new_data()

    @property
    def keys(self) -> tuple[str, ...]:
        return tuple(self._items)

    # A picture

    @property
    def is_empty(self) -> bool:
        return not any(len(x) for x, _ in self._data.values())

    def reading(self) -> str:
        ends = [
            f"{self._title(key)} {tick_text(y[-1], 0.0)}"
            for key, (_, y) in self._data.items()
            if len(y) and np.isfinite(y[-1])
        ]
        if not ends:
            return ""
        last = max(float(x[-1]) for x, _ in self._data.values() if len(x))
        values = {"ends": ", ".join(ends), "place": tick_text(last, 0.0)}
        if not self._names[0]:
            return tr("{ends} at {place}.", **values)
        return tr("{ends} at {place} {name}.", **values, name=self._names[0])

    def natural_size(self, look: Look) -> QSizeF:
        return QSizeF(look.px(320), look.px(200))

    def least_size(self, look: Look) -> QSizeF:
        return least_curve_size(self._curves(look.theme), self._names, look)

    def draw(self, painter: QPainter, area: QRectF, look: Look) -> None:
        """For files: the same curves and ranges as on the screen, where pyqtgraph draws.

        pyqtgraph's own exporters thin its lines at twice the size and write the text of an SVG as outlines.
        """
        (x_low, x_high), (y_low, y_high) = self._view_box.viewRange()
        ranges = QRectF(QPointF(x_low, y_low), QPointF(x_high, y_high))
        draw_curves(painter, area, look, self._curves(look.theme), names=self._names, ranges=ranges)

    def _curves(self, theme: Theme) -> list[Curve]:
        found = []
        for at, (key, (x, y)) in enumerate(self._data.items()):
            style = self._styles.get(key)
            title = self._title(key)
            if style is None:
                found.append(Curve(key, _colour(theme, key, at), DASHES[at % len(DASHES)], x, y, title=title))
            else:
                found.append(Curve(key, style.colour(theme), style.dash, x, y, style.mark, title))
        return found

    def _title(self, key: str) -> str:
        return self._titles.get(key, key)

    # Its cells

    def cell_at(self, position: QPointF) -> Key | None:
        """The point nearest to the mouse, if it is near."""
        best, least = None, self.look.px(NEAR) ** 2
        plot = self._plot.geometry()
        if not plot.contains(position.toPoint()):
            return None
        (x_low, x_high), (y_low, y_high) = self._view_box.viewRange()
        box = self._box()
        for key, (x, y) in self._data.items():
            if not len(x):
                continue
            across = box.left() + (x - x_low) / max(x_high - x_low, 1e-300) * box.width() - position.x()
            down = box.bottom() - (y - y_low) / max(y_high - y_low, 1e-300) * box.height() - position.y()
            away = np.where(np.isfinite(across) & np.isfinite(down), across**2 + down**2, np.inf)
            place = int(away.argmin())
            if away[place] < least:
                best, least = (key, place), float(away[place])
        return best

    def cell_rect(self, key: Key) -> QRectF:
        x, y = (values[key[1]] for values in self._data[key[0]])
        (x_low, x_high), (y_low, y_high) = self._view_box.viewRange()
        box = self._box()
        left = box.left() + (x - x_low) / max(x_high - x_low, 1e-300) * box.width()
        top = box.bottom() - (y - y_low) / max(y_high - y_low, 1e-300) * box.height()
        half = self.look.px(4)
        return QRectF(left - half, top - half, 2 * half, 2 * half)

    def cell_text(self, key: Key) -> str:
        x, y = (float(values[key[1]]) for values in self._data[key[0]])
        text = tr(
            "{curve}: {name} {value} at {place} {along}",
            curve=self._title(key[0]),
            name=self._names[1],
            value=tick_text(y, 0.0),
            place=tick_text(x, 0.0),
            along=self._names[0],
        )
        return text.replace("  ", " ")

    def has_cell(self, key: Key) -> bool:
        return key[0] in self._data and 0 <= key[1] < len(self._data[key[0]][0])

    def step(self, key: Key | None, dx: int, dy: int) -> Key | None:
        curves = [name for name, (x, _) in self._data.items() if len(x)]
        name, place = key or (curves[0], 0)
        if dy:
            x = self._data[name][0][place]
            name = curves[(curves.index(name) + dy) % len(curves)]
            return name, int(np.abs(self._data[name][0] - x).argmin())
        return name, (place + dx) % len(self._data[name][0])

    def edge(self, key: Key | None, *, is_end: bool, is_whole: bool) -> Key | None:
        name = (key or self.step(None, 0, 0) or ("", 0))[0]
        return name, len(self._data[name][0]) - 1 if is_end else 0

    def page(self, key: Key | None, by: int) -> Key | None:
        """A tenth of the curve on."""
        name, place = key or self.step(None, 0, 0) or ("", 0)
        count = len(self._data[name][0])
        return name, min(max(place + by * max(count // 10, 1), 0), count - 1)

    def _box(self) -> QRectF:
        """The plotted area in this widget."""
        rect = self._view_box.mapRectToScene(self._view_box.boundingRect())
        corner = self._plot.mapTo(self, QPoint(0, 0))
        return QRectF(self._plot.mapFromScene(rect).boundingRect()).translated(QPointF(corner))

    def _set_pointed(self, key: Key | None, *, is_announced: bool = False) -> None:
        super()._set_pointed(key, is_announced=is_announced)
        if key is None:
            self._mark.clear()
        else:
            x, y = (float(values[key[1]]) for values in self._data[key[0]])
            self._mark.setData([x], [y])

    def _restyle(self) -> None:
        look = self.look
        theme = look.theme
        self._plot.setBackground(theme.window)
        for side in ("bottom", "left"):
            axis = self._plot.getAxis(side)
            axis.look = look
            axis.setPen(look.pen(theme.border))
            axis.setTextPen(theme.muted)
            axis.setTickFont(look.caption)
            axis.setStyle(tickLength=-round(look.px(4)), hideOverlappingLabels=True)
            axis.enableAutoSIPrefix(False)  # a number reads as it is, not in thousands
        width = look.line_scale * look.scale * self.devicePixelRatioF()
        self._mark.setSize(9 * look.scale)
        self._mark.setPen(pyqtgraph.mkPen(QColor(theme.text), width=2 * width))
        self._mark.setBrush(QColor(theme.window))
        self._write_names()
        self._restyle_curves()

    def _write_names(self) -> None:
        """The axes' names, cut where they are longer than their axis."""
        look = self.look
        size = f"{look.caption.pointSizeF():.1f}pt"
        rooms = (self._plot.width() - look.px(50), self._plot.height() - 2.4 * look.caption_metrics.height())
        for side, name, room in zip(("bottom", "left"), self._names, rooms, strict=True):
            axis = self._plot.getAxis(side)
            shown = look.caption_metrics.elidedText(name, Qt.TextElideMode.ElideRight, max(room, look.px(20)))
            axis.setLabel(html.escape(shown), color=look.theme.muted, **{"font-size": size})
            axis.showLabel(bool(name))

    def _restyle_curves(self) -> None:
        look = self.look
        # pens of a plot count in the screen's own pixels
        width = 2 * look.scale * look.line_scale * self.devicePixelRatioF()
        for curve in self._curves(look.theme):
            pen = pyqtgraph.mkPen(QColor(curve.colour), width=width, style=curve.dash)
            self._items[curve.key].setPen(pen)
            mark = self._marks.get(curve.key)
            if curve.mark and mark is None:
                mark = self._marks[curve.key] = pyqtgraph.ScatterPlotItem()
                mark.setZValue(5)
                self._plot.addItem(mark, ignoreBounds=True)
            if mark is not None and curve.mark:
                is_thin = is_stroked(curve.mark)
                edge = curve.colour if is_thin else look.theme.window
                mark.setSymbol(_SYMBOLS[curve.mark])
                mark.setSize(2 * MARK_RADIUS * look.scale)
                mark.setPen(pyqtgraph.mkPen(QColor(edge), width=width if is_thin else width / 2))
                mark.setBrush(QColor(curve.colour))
        self._legend.set_entries([curve.entry for curve in self._curves(look.theme)])

    def _place_marks(self) -> None:
        for at, (key, (x, y)) in enumerate(self._data.items()):
            if key in self._marks:
                places = marked_places(x, at) if key in self._styles else []
                self._marks[key].setData(x[places], y[places])

    def _forget_drawing(self) -> None:
        if hasattr(self, "_legend"):
            self._restyle()

    # Qt's side

    def minimumSizeHint(self) -> QSize:
        return QSizeF(self.look.px(140), self.look.px(120)).toSize()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The plot has the mouse; what it is over is found here."""
        if event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent) and not event.buttons():
            self.point_at(self.cell_at(QPointF(self._plot.mapTo(self, event.position().toPoint()))))
        elif event.type() == QEvent.Type.Leave:
            self.point_at(self._resting if self.hasFocus() else None)
        elif event.type() == QEvent.Type.Resize:
            self._write_names()
        elif event.type() == QEvent.Type.MouseButtonPress:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus():
            look = self.look
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(look.pen(look.theme.accent, 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), look.px(4), look.px(4))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._restyle()
        return super().event(event)


def _colour(theme: Theme, key: str, at: int) -> str:
    return theme.series.get(key, theme.categories[at % len(theme.categories)])

"""One bar a number, with its label below and its value above: the picture of the engine's Bars."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from engine.demos.panels import Bars
from engine.language import tr
from gui.demo_views.cell_maps import number_text
from gui.demo_views.demo_picture import DemoPicture
from gui.demo_views.plot_frame import PlotFrame, plot_frame
from gui.look import Look
from gui.widgets.axes import text_length
from gui.widgets.picture import Key


class BarPicture(DemoPicture):
    """Up for values above zero, down for those below. Its cells are (bar,)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panel: Bars | None = None
        self._ranges = QRectF(0, 0, 1, 1)

    def set_bars(self, panel: Bars) -> None:
        self._panel = panel
        finite = panel.values[np.isfinite(panel.values)]
        low, high = (min(float(finite.min()), 0.0), max(float(finite.max()), 0.0)) if finite.size else (0.0, 1.0)
        if low == high:
            high = 1.0
        room = (high - low) * 0.14  # for the numbers
        self._ranges = QRectF(0, low - (room if low < 0 else 0.0), len(panel.values) or 1, 0)
        self._ranges.setBottom(high + (room if high > 0 else 0.0))
        self._show_new_data()

    def value_of(self, key: Key) -> float:
        assert self._panel is not None
        return float(self._panel.values[key])

    # A picture

    @property
    def is_empty(self) -> bool:
        return self._panel is None or not self._panel.values.size

    def natural_size(self, look: Look) -> QSizeF:
        count = 4 if self._panel is None else len(self._panel.values)
        return QSizeF(look.px(min(max(70 + 46 * count, 180), 620)), look.px(190))

    def least_size(self, look: Look) -> QSizeF:
        return self.natural_size(look)

    def draw(self, painter: QPainter, area: QRectF, look: Look) -> None:
        panel = self._panel
        assert panel is not None
        frame = self._frame(area, look)
        slot = frame.plot.width() / len(panel.values)
        along = [(frame.x(place + 0.5), label) for place, label in enumerate(panel.labels)]
        widest = max((text_length(label, look) for label in panel.labels), default=0.0)
        stride = max(1, int(np.ceil((widest + look.px(6)) / slot)))
        if stride > 1 and widest > slot * 2:  # long words are cut, numbers are thinned out
            metrics = look.caption_metrics
            along = [(x, metrics.elidedText(text, Qt.TextElideMode.ElideRight, slot - 2)) for x, text in along]
            stride = 1
        frame.draw_axes(painter, look, along=along[::stride])
        colours = look.theme.colour_map(True)
        below, above = QColor(*map(int, colours[40])), QColor(*map(int, colours[-41]))
        metrics = look.caption_metrics
        texts = [number_text(value) for value in panel.values.tolist()]
        has_numbers = max(text_length(text, look) for text in texts) <= slot
        painter.setFont(look.caption)
        for place, value in enumerate(panel.values.tolist()):
            bar = self._bar(frame, place)
            colour = QColor(look.theme.accent) if not panel.is_signed else above if value >= 0 else below
            painter.fillRect(bar, colour)
            if has_numbers:
                painter.setPen(QColor(look.theme.text))
                base = bar.top() - metrics.descent() if value >= 0 else bar.bottom() + metrics.ascent()
                x = bar.center().x() - metrics.horizontalAdvance(texts[place]) / 2
                painter.drawText(QPointF(x, base), texts[place])
        self.draw_outlines(painter, [[self._bar(frame, key[0]) for key in group] for group in self._lit], look)

    def _frame(self, area: QRectF, look: Look) -> PlotFrame:
        assert self._panel is not None
        return plot_frame(area, self._ranges, (self._panel.x_axis, self._panel.y_axis), look)

    def _bar(self, frame: PlotFrame, place: int) -> QRectF:
        assert self._panel is not None
        value = float(np.nan_to_num(self._panel.values[place], nan=0.0))
        value = min(max(value, self._ranges.top()), self._ranges.bottom())
        slot = frame.plot.width() / len(self._panel.values)
        gap = min(slot * 0.2, self.look.px(10))
        top, bottom = frame.y(max(value, 0.0)), frame.y(min(value, 0.0))
        return QRectF(frame.x(place) + gap / 2, top, slot - gap, max(bottom - top, 1.0))

    # Its cells

    def cell_at(self, position: QPointF) -> Key | None:
        if self.is_empty or self._panel is None:
            return None
        frame = self._frame(self.area, self.look)
        if not frame.plot.contains(position):
            return None
        return (min(int(frame.value_at(position.x())), len(self._panel.values) - 1),)

    def cell_rect(self, key: Key) -> QRectF:
        return self._bar(self._frame(self.area, self.look), key[0])

    def cell_text(self, key: Key) -> str:
        assert self._panel is not None
        label = self._panel.labels[key[0]] if key[0] < len(self._panel.labels) else str(key[0])
        return tr("{name}: {value}", name=label, value=number_text(self.value_of(key), 4))

    def has_cell(self, key: Key) -> bool:
        return len(key) == 1 and self._panel is not None and 0 <= key[0] < len(self._panel.values)

    def step(self, key: Key | None, dx: int, dy: int) -> Key | None:
        assert self._panel is not None
        if dy:
            return None
        return (0,) if key is None else ((key[0] + dx) % len(self._panel.values),)

    def edge(self, key: Key | None, *, is_end: bool, is_whole: bool) -> Key | None:
        assert self._panel is not None
        return (len(self._panel.values) - 1 if is_end else 0,)

    def page(self, key: Key | None, by: int) -> Key | None:
        """Ten bars on."""
        assert self._panel is not None
        return (min(max((key or (0,))[0] + 10 * by, 0), len(self._panel.values) - 1),)

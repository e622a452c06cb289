"""Horizontal bars, stacked or single, with their numbers written on them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from engine.language import number, tr
from gui.look import Look
from gui.widgets.axes import bottom_room, draw_bottom_axis, grid_pen, text_length, value_ticks
from gui.widgets.legend import Entry, draw_legend, legend_height, legend_least_width
from gui.widgets.picture import Key, Picture

GAP = 8.0
# Types of modules that have a colour in the theme; its first three categories are these, too.
OF_TYPES = {"Embedding": "embedding", "LSTM": "lstm", "Linear": "decoder"}
FIRST_FREE = 3


@dataclass(frozen=True)
class Segment:
    """A piece of a bar; ``series`` names its colour in the theme, ``label`` is written inside where it fits."""

    value: float
    series: str
    label: str = ""
    description: str = ""


@dataclass(frozen=True)
class Bar:
    """A row of the chart; ``total`` is written at its end."""

    label: str
    segments: tuple[Segment, ...]
    total: str = ""

    @property
    def value(self) -> float:
        return sum(segment.value for segment in self.segments)


@dataclass(frozen=True)
class _Layout:
    """Where things are: ``plot`` holds the bars, their labels are at its left and totals at its right."""

    plot: QRectF
    left: float
    scale: float
    height: float
    has_axis: bool


class BarChart(Picture):
    """One scale for all bars, starting at zero; stacked ones have a legend of what their pieces are.

    Its cells are pairs: the bar, and the piece of it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[Bar, ...] = ()
        self._axis_name = ""
        self._unit = 1.0

    def set_bars(self, bars: Sequence[Bar]) -> None:
        self._bars = tuple(bars)
        self._show_new_data()

    def set_axis(self, name: str, *, unit: float = 1.0) -> None:
        """What the length of a bar is; values are shown in ``unit``, such as 1e6 for bytes in "size (MB)"."""
        self._axis_name, self._unit = name, unit
        self.update()

    @property
    def bars(self) -> tuple[Bar, ...]:
        return self._bars

    # A picture

    @property
    def is_empty(self) -> bool:
        return not self._bars

    def reading(self) -> str:
        if not self._bars:
            return ""
        longest = max(self._bars, key=lambda bar: bar.value)
        value = longest.total or number(longest.value, ",.4g")
        return tr("{count} bars; largest: {name} at {value}.", count=len(self._bars), name=longest.label, value=value)

    def natural_size(self, look: Look) -> QSizeF:
        return QSizeF(look.px(360), self._rows_height(look) + self._below(look))

    def least_size(self, look: Look) -> QSizeF:
        bars_room = max(look.px(120), text_length(self._axis_name, look))
        width = max(
            self._label_width(look) + bars_room + self._total_width(look), legend_least_width(self._legend(look), look)
        )
        height = legend_height(self._legend(look), width, look) + self._rows_height(look) + self._below(look)
        return QSizeF(width, height)

    def draw(self, painter: QPainter, area: QRectF, look: Look) -> None:
        draw_legend(painter, area, self._legend(look), look)
        layout = self._lay_out(area, look)
        self._draw_axis(painter, area, layout, look)
        metrics = look.metrics
        for at, bar in enumerate(self._bars):
            row = self._row(layout, at, look)
            base = row.center().y() + metrics.ascent() - metrics.height() / 2
            painter.setFont(look.font)
            painter.setPen(QColor(look.theme.text))
            room = layout.plot.left() - layout.left - look.px(GAP)
            painter.drawText(
                QPointF(layout.left, base), metrics.elidedText(bar.label, Qt.TextElideMode.ElideRight, room)
            )
            for piece in range(len(bar.segments)):
                self._draw_segment(painter, self._place(layout, (at, piece), look), bar.segments[piece], look)
            end = layout.plot.left() + bar.value * layout.scale + look.px(GAP)
            painter.setFont(look.title)
            painter.setPen(QColor(look.theme.text))
            painter.drawText(QPointF(end, base), bar.total)

    def _draw_axis(self, painter: QPainter, area: QRectF, layout: _Layout, look: Look) -> None:
        if not layout.has_axis or layout.scale <= 0:
            return
        plot = layout.plot
        ticks = value_ticks(0.0, plot.width() / layout.scale / self._unit, plot.width(), look, is_horizontal=True)
        marks = [(plot.left() + tick.at * self._unit * layout.scale, tick.text) for tick in ticks]
        painter.setPen(grid_pen(look))
        for x, _ in marks:
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
        draw_bottom_axis(painter, plot, look, marks, name=self._axis_name, right=area.right())

    def _draw_segment(self, painter: QPainter, place: QRectF, segment: Segment, look: Look) -> None:
        colour = self._colour(segment.series, look)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        radius = min(look.px(3), place.width() / 2)
        painter.drawRoundedRect(place.adjusted(0, 0, -min(look.px(1), place.width() / 4), 0), radius, radius)
        if segment.label and text_length(segment.label, look) + 2 * look.px(GAP) <= place.width():
            metrics = look.caption_metrics
            painter.setFont(look.caption)
            painter.setPen(QColor(look.theme.text_on(colour)))
            base = place.center().y() + metrics.ascent() - metrics.height() / 2
            painter.drawText(QPointF(place.left() + look.px(GAP), base), segment.label)

    def _legend(self, look: Look) -> list[Entry]:
        if all(len(bar.segments) < 2 for bar in self._bars):
            return []
        return [Entry(name, self._colour(name, look)) for name in self._series]

    @property
    def _series(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(segment.series for bar in self._bars for segment in bar.segments))

    def _colour(self, series: str, look: Look) -> str:
        """The theme's own for the thing, or for the type of module; what has none gets one of the categories' last."""
        own = look.theme.series.get(OF_TYPES.get(series, series))
        if own is not None or len(self._series) == 1:
            return own or look.theme.accent
        strangers = [name for name in self._series if OF_TYPES.get(name, name) not in look.theme.series]
        return look.theme.categories[FIRST_FREE + strangers.index(series) % (len(look.theme.categories) - FIRST_FREE)]

    def _lay_out(self, area: QRectF, look: Look) -> _Layout:
        top = area.top() + legend_height(self._legend(look), area.width(), look)
        has_axis = area.bottom() - top >= self._rows_height(look) * 0.8 + self._below(look)
        bottom = area.bottom() - (self._below(look) if has_axis else 0.0)
        label = min(self._label_width(look), area.width() * 0.45)
        plot = QRectF(
            QPointF(area.left() + label, top),
            QPointF(max(area.right() - self._total_width(look), area.left() + label), bottom),
        )
        longest = max((bar.value for bar in self._bars), default=0.0)
        gap = look.px(GAP)
        height = min(look.metrics.height() * 2.2, plot.height() / max(len(self._bars), 1) - gap)
        return _Layout(plot, area.left(), plot.width() / longest if longest > 0 else 0.0, max(height, 1.0), has_axis)

    def _row(self, layout: _Layout, at: int, look: Look) -> QRectF:
        gap = look.px(GAP)
        used = (layout.height + gap) * len(self._bars) - gap
        top = layout.plot.top() + (layout.plot.height() - used) / 2
        return QRectF(layout.plot.left(), top + at * (layout.height + gap), layout.plot.width(), layout.height)

    def _place(self, layout: _Layout, key: tuple[int, int], look: Look) -> QRectF:
        at, piece = key
        row = self._row(layout, at, look)
        before = sum(segment.value for segment in self._bars[at].segments[:piece])
        width = self._bars[at].segments[piece].value * layout.scale
        return QRectF(row.left() + before * layout.scale, row.top(), width, row.height())

    def _label_width(self, look: Look) -> float:
        metrics = look.metrics
        return max((metrics.horizontalAdvance(bar.label) for bar in self._bars), default=0.0) + look.px(2 * GAP)

    def _total_width(self, look: Look) -> float:
        metrics = look.with_font(look.title).metrics
        return max((metrics.horizontalAdvance(bar.total) for bar in self._bars), default=0.0) + look.px(1.5 * GAP)

    def _rows_height(self, look: Look) -> float:
        return max(2, len(self._bars)) * (look.metrics.height() * 1.4 + look.px(GAP))

    def _below(self, look: Look) -> float:
        return bottom_room(look, name=self._axis_name)

    # Its cells

    def cell_at(self, position: QPointF) -> Key | None:
        layout = self._lay_out(self.area, self.look)
        for at, bar in enumerate(self._bars):
            for piece in range(len(bar.segments)):
                if self._place(layout, (at, piece), self.look).contains(position):
                    return at, piece
        return None

    def cell_rect(self, key: Key) -> QRectF:
        return self._place(self._lay_out(self.area, self.look), key, self.look)

    def cell_text(self, key: Key) -> str:
        bar: Bar = self._bars[key[0]]
        segment: Segment = bar.segments[key[1]]
        if segment.description and bar.label in segment.description:
            return segment.description
        words = segment.description or segment.label or f"{segment.series} {number(segment.value, ',.6g')}"
        return f"{bar.label}: {words}"

    def has_cell(self, key: Key) -> bool:
        return bool(key[0] < len(self._bars) and key[1] < len(self._bars[key[0]].segments))

    def step(self, key: Key | None, dx: int, dy: int) -> Key | None:
        at, piece = key or (0, 0)
        at = (at + dy) % len(self._bars)
        count = len(self._bars[at].segments)
        if not count:
            return None
        return at, (piece + dx) % count if dx else min(piece, count - 1)

    def edge(self, key: Key | None, *, is_end: bool, is_whole: bool) -> Key | None:
        at = (key or (0, 0))[0]
        if is_whole:
            at = len(self._bars) - 1 if is_end else 0
        count = len(self._bars[at].segments)
        return (at, count - 1 if is_end else 0) if count else None

    # Qt's side

    def minimumSizeHint(self) -> QSize:
        look = self.look
        rows = max(2, len(self._bars)) * (look.metrics.height() * 1.25 + look.px(4))
        return QSizeF(look.px(180), rows + legend_height(self._legend(look), look.px(320), look)).toSize()

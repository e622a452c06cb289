"""Quantities side by side in groups: bars from zero with their numbers, and whiskers where they are uncertain."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from engine.language import tr
from gui.look import Look
from gui.widgets.axes import bottom_room, draw_bottom_axis, grid_pen, text_length, value_ticks
from gui.widgets.legend import Entry, legend_height, legend_least_width, legend_rows
from gui.widgets.picture import Key, Picture

GAP, BAR_GAP, GROUP_GAP = 6.0, 2.0, 6.0
_LIGHT = 0.22  # how much of its colour fills a bar of the second kind
_MOST_LABEL = 0.34  # of the width; labels that need more stand above their bars


@dataclass(frozen=True)
class PairBar:
    """A bar of a group; ``text`` is written at its end. Without a ``value`` the text alone stands there, an infinite
    one reaches through. ``spread`` is half the length of its whisker. ``description`` says it in words.
    """

    value: float | None
    text: str
    spread: float = 0.0
    description: str = ""


@dataclass(frozen=True)
class BarGroup:
    """The bars of one thing, one for each name of the chart; a ``is_marked`` one is the choice."""

    label: str
    bars: tuple[PairBar, ...]
    is_marked: bool = False


@dataclass(frozen=True)
class _Layout:
    plot: QRectF
    left: float
    zero: float
    scale: float
    label_line: float  # height of a label above its bars, 0 where it stands beside them
    bar: float


class PairBars(Picture):
    """Each group has a bar of each kind: the first kind is filled, the second has an outline.

    Its cells are pairs: the group, and the bar in it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[BarGroup, ...] = ()
        self._names: tuple[str, ...] = ()
        self._axis_name = ""

    def set_groups(self, groups: Sequence[BarGroup], names: Sequence[str] = ()) -> None:
        """``names`` are what the bars of each group are, for the legend; without any there is none."""
        self._groups, self._names = tuple(groups), tuple(names)
        self._show_new_data()

    def set_axis(self, name: str) -> None:
        """What the length of a bar is, with its unit."""
        self._axis_name = name
        self.update()

    @property
    def groups(self) -> tuple[BarGroup, ...]:
        return self._groups

    # A picture

    @property
    def is_empty(self) -> bool:
        return not self._groups

    def natural_size(self, look: Look) -> QSizeF:
        return QSizeF(look.px(320), self._height(look, look.px(320), bar=look.caption_metrics.height() * 0.9))

    def least_size(self, look: Look) -> QSizeF:
        width = max(
            text_length(self._axis_name, look),
            legend_least_width(self._legend(look), look),
            max((text_length(group.label, look) for group in self._groups), default=0.0),
            self._text_width(look) + look.px(120),
        )
        return QSizeF(width, self._height(look, width, bar=look.caption_metrics.height()))

    def draw(self, painter: QPainter, area: QRectF, look: Look) -> None:
        self._draw_legend(painter, area, look)
        layout = self._lay_out(area, look)
        if layout.plot.width() <= 0:
            return
        self._draw_axis(painter, area, layout, look)
        for at, group in enumerate(self._groups):
            self._draw_label(painter, layout, at, group, look)
            for kind, bar in enumerate(group.bars):
                self._draw_bar(painter, layout, self._slot(layout, (at, kind), look), kind, bar, look)

    def _draw_legend(self, painter: QPainter, area: QRectF, look: Look) -> None:
        """As ``draw_legend``, with the two kinds of filling."""
        metrics, y = look.caption_metrics, area.top()
        kind = 0
        for row in legend_rows(self._legend(look), area.width(), look):
            x = area.left()
            for entry in row:
                side = look.px(10)
                sample = QRectF(x, y + (metrics.height() - side) / 2, side, side)
                self._fill(painter, sample, kind, look)
                painter.setFont(look.caption)
                painter.setPen(QColor(look.theme.text))
                painter.drawText(QPointF(sample.right() + look.px(GAP), y + metrics.ascent()), entry.name)
                x = sample.right() + look.px(GAP + 16) + text_length(entry.name, look)
                kind += 1
            y += metrics.height()

    def _draw_axis(self, painter: QPainter, area: QRectF, layout: _Layout, look: Look) -> None:
        low, high = self._ends()
        plot = layout.plot
        ticks = value_ticks(low, high, plot.width(), look, is_horizontal=True)
        marks = [(layout.zero + tick.at * layout.scale, tick.text) for tick in ticks]
        painter.setPen(grid_pen(look))
        for x, _ in marks:
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
        painter.setPen(look.pen(look.theme.muted))
        painter.drawLine(QPointF(layout.zero, plot.top()), QPointF(layout.zero, plot.bottom()))
        draw_bottom_axis(painter, plot, look, marks, name=self._axis_name, right=area.right())

    def _draw_label(self, painter: QPainter, layout: _Layout, at: int, group: BarGroup, look: Look) -> None:
        metrics = look.caption_metrics
        first = self._slot(layout, (at, 0), look)
        font = look.caption
        font.setBold(group.is_marked)
        painter.setFont(font)
        painter.setPen(QColor(look.theme.text))
        text = f"▸ {group.label}" if group.is_marked else group.label
        if layout.label_line:
            room, base = layout.plot.right() - layout.left, first.top() - look.px(BAR_GAP) - metrics.descent()
        else:
            room = layout.plot.left() - layout.left - look.px(GAP)
            last = self._slot(layout, (at, max(len(group.bars) - 1, 0)), look)
            base = (first.top() + last.bottom()) / 2 + metrics.ascent() - metrics.height() / 2
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, room)
        if layout.label_line:  # keeps it clear of the lines behind
            place = QRectF(layout.left, base - metrics.ascent(), text_length(shown, look) * 1.1, metrics.height())
            painter.fillRect(place, QColor(look.theme.window))
        painter.drawText(QPointF(layout.left, base), shown)

    def _draw_bar(self, painter: QPainter, layout: _Layout, slot: QRectF, kind: int, bar: PairBar, look: Look) -> None:
        metrics = look.caption_metrics
        end = layout.zero
        if bar.value is not None and not math.isnan(bar.value):
            left, right = self._reach(layout, bar.value)
            self._fill(painter, QRectF(left, slot.top(), right - left, slot.height()), kind, look)
            end = right
            if bar.spread > 0:
                end = max(end, self._draw_whisker(painter, layout, slot, bar, look))
        base = slot.center().y() + metrics.ascent() - metrics.height() / 2
        painter.setFont(look.caption)
        painter.setPen(QColor(look.theme.text if bar.value is not None else look.theme.muted))
        painter.drawText(QPointF(end + look.px(GAP), base), bar.text)

    def _draw_whisker(self, painter: QPainter, layout: _Layout, slot: QRectF, bar: PairBar, look: Look) -> float:
        assert bar.value is not None
        left, right = (layout.zero + (bar.value + sign * bar.spread) * layout.scale for sign in (-1, 1))
        middle, half = slot.center().y(), slot.height() * 0.3
        for pen in (look.pen(look.theme.window, 3), look.pen(look.theme.text, 1.2)):
            painter.setPen(pen)
            painter.drawLine(QPointF(left, middle), QPointF(right, middle))
            for x in (left, right):
                painter.drawLine(QPointF(x, middle - half), QPointF(x, middle + half))
        return right

    def _fill(self, painter: QPainter, place: QRectF, kind: int, look: Look) -> None:
        colour = self._colour(kind, look)
        if not kind:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRect(place)
            return
        inside = QColor(colour)
        inside.setAlphaF(_LIGHT)
        edge = look.px(0.75)
        painter.setPen(look.pen(colour.name(), 1.5))
        painter.setBrush(inside)
        painter.drawRect(place.adjusted(0, edge, 0, -edge))

    def _colour(self, kind: int, look: Look) -> QColor:
        return QColor(look.theme.categories[0 if not kind else 2])

    def _legend(self, look: Look) -> list[Entry]:
        return [Entry(name, self._colour(kind, look).name()) for kind, name in enumerate(self._names)]

    # Where things are

    def _ends(self) -> tuple[float, float]:
        """The least and the largest value that the axis has to hold, 0 always among them."""
        bars = [bar for group in self._groups for bar in group.bars]
        known = [bar for bar in bars if bar.value is not None and math.isfinite(bar.value)]
        low = min((bar.value - bar.spread for bar in known if bar.value is not None), default=0.0)
        high = max((bar.value + bar.spread for bar in known if bar.value is not None), default=0.0)
        low, high = min(low, 0.0), max(high, 0.0)
        return (low, high) if high > low else (0.0, 1.0)

    def _reach(self, layout: _Layout, value: float) -> tuple[float, float]:
        plot = layout.plot
        if math.isinf(value):
            return (layout.zero, plot.right()) if value > 0 else (plot.left(), layout.zero)
        x = layout.zero + value * layout.scale
        return min(x, layout.zero), max(x, layout.zero)

    def _text_width(self, look: Look) -> float:
        texts = (text_length(bar.text, look) for group in self._groups for bar in group.bars)
        return max(texts, default=0.0) + look.px(2 * GAP)

    def _label_width(self, look: Look) -> float:
        labels = (text_length(f"▸ {group.label}", look) for group in self._groups)
        return max(labels, default=0.0) * 1.08 + look.px(GAP)  # the choice's is bold

    def _is_above(self, look: Look, width: float) -> bool:
        return self._label_width(look) > width * _MOST_LABEL

    def _height(self, look: Look, width: float, *, bar: float) -> float:
        label = look.caption_metrics.height() + look.px(BAR_GAP) if self._is_above(look, width) else 0.0
        kinds = max((len(group.bars) for group in self._groups), default=1)
        each = label + kinds * (bar + look.px(BAR_GAP)) + look.px(GROUP_GAP)
        legend = legend_height(self._legend(look), width, look)
        return legend + max(1, len(self._groups)) * each + bottom_room(look, name=self._axis_name)

    def _lay_out(self, area: QRectF, look: Look) -> _Layout:
        is_above = self._is_above(look, area.width())
        top = area.top() + legend_height(self._legend(look), area.width(), look)
        left = area.left() + (look.px(1) if is_above else self._label_width(look))
        right = max(area.right() - self._text_width(look), left + look.px(16))
        plot = QRectF(QPointF(left, top), QPointF(right, area.bottom() - bottom_room(look, name=self._axis_name)))
        low, high = self._ends()
        scale = plot.width() / (high - low)
        line = look.caption_metrics.height() + look.px(BAR_GAP) if is_above else 0.0
        kinds = max((len(group.bars) for group in self._groups), default=1)
        each = plot.height() / max(len(self._groups), 1)
        bar = (each - line - look.px(GROUP_GAP)) / kinds - look.px(BAR_GAP)
        bar = min(max(bar, look.px(2)), look.caption_metrics.height() * 1.7)
        return _Layout(plot, area.left(), plot.left() - low * scale, scale, line, bar)

    def _slot(self, layout: _Layout, key: tuple[int, int], look: Look) -> QRectF:
        at, kind = key
        kinds = max((len(group.bars) for group in self._groups), default=1)
        used = layout.label_line + kinds * (layout.bar + look.px(BAR_GAP))
        each = min(layout.plot.height() / max(len(self._groups), 1), used * 2)
        first = layout.plot.top() + (layout.plot.height() - each * len(self._groups)) / 2
        top = first + at * each + (each - used) / 2 + layout.label_line
        return QRectF(layout.plot.left(), top + kind * (layout.bar + look.px(BAR_GAP)), layout.plot.width(), layout.bar)

    # Its cells

    def cell_at(self, position: QPointF) -> Key | None:
        if self.is_empty:
            return None
        layout = self._lay_out(self.area, self.look)
        half = self.look.px(BAR_GAP)
        for at, group in enumerate(self._groups):
            for kind in range(len(group.bars)):
                slot = self._slot(layout, (at, kind), self.look)
                slot.setLeft(layout.left)
                slot.setRight(self.area.right())
                if slot.adjusted(0, -half, 0, half).contains(position):
                    return at, kind
        return None

    def cell_rect(self, key: Key) -> QRectF:
        layout = self._lay_out(self.area, self.look)
        slot, value = self._slot(layout, key, self.look), self._groups[key[0]].bars[key[1]].value
        left, right = self._reach(layout, value) if value is not None and value == value else (layout.zero,) * 2
        return QRectF(left, slot.top(), right - left, slot.height())

    def cell_text(self, key: Key) -> str:
        group: BarGroup = self._groups[key[0]]
        bar: PairBar = group.bars[key[1]]
        if bar.description:
            return bar.description
        name = self._names[key[1]] if key[1] < len(self._names) else ""
        if name:
            return tr("{label}, {name}: {text}", label=group.label, name=name, text=bar.text)
        return tr("{label}: {text}", label=group.label, text=bar.text)

    def has_cell(self, key: Key) -> bool:
        return bool(key[0] < len(self._groups) and key[1] < len(self._groups[key[0]].bars))

    def step(self, key: Key | None, dx: int, dy: int) -> Key | None:
        """Up and down go from bar to bar, right and left to the like bar of the next group."""
        keys = [(at, kind) for at, group in enumerate(self._groups) for kind in range(len(group.bars))]
        if not keys:
            return None
        if key not in keys:
            return keys[0]
        if dx:
            at = (key[0] + dx) % len(self._groups)
            return (at, min(key[1], len(self._groups[at].bars) - 1)) if self._groups[at].bars else None
        return keys[(keys.index(key) + dy) % len(keys)]

    def edge(self, key: Key | None, *, is_end: bool, is_whole: bool) -> Key | None:
        at = len(self._groups) - 1 if is_end else 0
        return (at, 0) if self._groups[at].bars else None

    # Qt's side

    def minimumSizeHint(self) -> QSize:
        look = self.look
        width = max(self.width(), look.px(180))
        return QSizeF(look.px(180), self._height(look, width, bar=look.caption_metrics.height() * 0.8)).toSize()


class ChoosableBars(PairBars):
    """A click or Enter on a bar chooses its group."""

    can_choose = True

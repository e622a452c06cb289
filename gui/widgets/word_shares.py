"""What every word of a sentence adds to a number, or takes from it, as bars around zero."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from engine.language import tr
from gui.look import Look
from gui.widgets.axes import draw_left_axis, grid_pen, left_room, text_length, value_ticks
from gui.widgets.colours import Values, value_text
from gui.widgets.picture import Key, Picture

_LONGEST = 84.0  # px at 100 % for a word that stands upright
_GAP, _WIDEST = 3.0, 44.0


class WordShares(Picture):
    """A column a word, with its name below and its number at the bar's end; both stand upright where it is narrow.

    Bars up and bars down have the two ends of the signed colours. Left and right go from word to word, a click or
    Enter chooses one.
    """

    can_choose = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[str, ...] = ()
        self._values: Values = np.zeros(0)
        self._marked: int | None = None
        self._axis_name = tr("share")

    def set_shares(self, words: Sequence[str], values: Values, *, marked: int | None = None) -> None:
        """One value a word; ``marked`` is the word that is asked about, whose column is framed."""
        self._words, self._values, self._marked = tuple(words), values, marked
        self._show_new_data()

    def set_axis(self, name: str) -> None:
        """What the height of a bar is, with its unit."""
        self._axis_name = name
        self.update()

    @property
    def marked_word(self) -> int | None:
        return self._marked

    # A picture

    @property
    def is_empty(self) -> bool:
        return not self._words

    def natural_size(self, look: Look) -> QSizeF:
        return QSizeF(look.px(360), look.px(200))

    def least_size(self, look: Look) -> QSizeF:
        height = look.caption_metrics.height()
        wide = left_room([], look, name=self._axis_name) + look.px(48) + height * len(self._words)
        high = max(look.px(110), text_length(self._axis_name, look)) + self._word_room(look, is_flat=False)
        return QSizeF(max(wide, look.px(160)), high + 2 * self._number_room(look, is_flat=False))

    def draw(self, painter: QPainter, area: QRectF, look: Look) -> None:
        plot, low, high = self._plot(area, look), *self._range()
        if plot.height() <= 0 or plot.width() <= 0:
            return

        def y(value: float) -> float:
            return plot.bottom() - (value - low) / (high - low) * plot.height()

        ticks = value_ticks(low, high, plot.height(), look, is_horizontal=False)
        painter.setPen(grid_pen(look))
        for tick in ticks:
            painter.drawLine(QPointF(plot.left(), y(tick.at)), QPointF(plot.right(), y(tick.at)))
        marks = [(y(tick.at), tick.text) for tick in ticks]
        name = self._axis_name if text_length(self._axis_name, look) <= area.height() else ""
        draw_left_axis(painter, plot, look, marks, left=area.left())
        if name:
            _write_upright(painter, name, QPointF(area.left(), area.center().y()), look, look.theme.muted)
        colours = look.theme.colour_map(True)
        against, towards = QColor(*map(int, colours[40])), QColor(*map(int, colours[-41]))
        width = plot.width() / len(self._words)
        thick = min(0.7 * width, look.px(_WIDEST))
        for at, value in enumerate(self._values.tolist()):
            middle = plot.left() + (at + 0.5) * width
            top, bottom = sorted((y(0.0), y(value)))
            painter.fillRect(QRectF(middle - thick / 2, top, thick, bottom - top), towards if value > 0 else against)
        painter.setPen(look.pen(look.theme.muted))
        painter.drawLine(QPointF(plot.left(), y(0.0)), QPointF(plot.right(), y(0.0)))
        for at, value in enumerate(self._values.tolist()):
            self._write(painter, area, plot, at, y(value), look)
        if self._marked is not None:
            column = self._column(area, plot, self._marked)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(look.pen(look.theme.accent, 1.5))
            painter.drawRoundedRect(column, look.px(3), look.px(3))

    def _write(self, painter: QPainter, area: QRectF, plot: QRectF, at: int, end: float, look: Look) -> None:
        """The number at the end of a bar and the word at the foot of its column."""
        metrics, gap = look.caption_metrics, look.px(_GAP)
        width, is_flat = plot.width() / len(self._words), self._is_flat(plot.width(), look)
        middle, value = plot.left() + (at + 0.5) * width, float(self._values[at])
        number, word = self._number(value), self._words[at]
        is_above = not number.startswith("−")  # also one that is as good as 0
        colour = look.theme.text if at == self._marked else look.theme.muted
        foot = area.bottom() - self._word_room(look, is_flat=is_flat) + gap
        painter.setFont(look.caption)
        if is_flat:
            base = end - gap - metrics.descent() if is_above else end + gap + metrics.ascent()
            painter.setPen(QColor(look.theme.text))
            painter.drawText(QPointF(middle - metrics.horizontalAdvance(number) / 2, base), number)
            painter.setPen(QColor(colour))
            painter.drawText(QPointF(middle - metrics.horizontalAdvance(word) / 2, foot + metrics.ascent()), word)
            return
        if width < metrics.height() * 0.8 and at != self._marked:
            return  # they would lie on each other; pointing reads them out
        length = metrics.horizontalAdvance(number)
        centre = end - gap - length / 2 if is_above else end + gap + length / 2
        left = middle - metrics.height() / 2
        _write_upright(painter, number, QPointF(left, centre), look, look.theme.text)
        shown = metrics.elidedText(word, Qt.TextElideMode.ElideRight, look.px(_LONGEST))
        _write_upright(painter, shown, QPointF(left, foot + metrics.horizontalAdvance(shown) / 2), look, colour)

    # Where things are

    def _range(self) -> tuple[float, float]:
        low, high = float(self._values.min(initial=0.0)), float(self._values.max(initial=0.0))
        return (low, high) if high > low else (-1.0, 1.0)

    def _number(self, value: float) -> str:
        """Two digits of the largest one, for all the same places."""
        largest = float(np.abs(self._values).max(initial=0.0))
        if not largest or not np.isfinite(value):
            return value_text(value)
        return value_text(round(value, 1 - int(np.floor(np.log10(largest)))))

    def _is_flat(self, width: float, look: Look) -> bool:
        texts = (*self._words, *map(self._number, self._values.tolist()))
        return width / len(self._words) >= max(text_length(text, look) for text in texts) + look.px(6)

    def _word_room(self, look: Look, *, is_flat: bool) -> float:
        longest = max((text_length(word, look) for word in self._words), default=0.0)
        high = look.caption_metrics.height() if is_flat else min(longest, look.px(_LONGEST))
        return high + look.px(2 * _GAP)

    def _number_room(self, look: Look, *, is_flat: bool) -> float:
        longest = max((text_length(self._number(value), look) for value in self._values.tolist()), default=0.0)
        return (look.caption_metrics.height() if is_flat else longest) + look.px(2 * _GAP)

    def _plot(self, area: QRectF, look: Look) -> QRectF:
        if self.is_empty:
            return QRectF()
        low, high = self._range()
        ticks = value_ticks(low, high, area.height() / 2, look, is_horizontal=False)
        left = left_room(ticks, look, name=self._axis_name) + look.px(6)
        is_flat = self._is_flat(area.width() - left, look)
        room, below = self._number_room(look, is_flat=is_flat), self._word_room(look, is_flat=is_flat)
        foot = room if any(self._number(value).startswith("−") for value in self._values.tolist()) else 0.0
        return area.adjusted(left, room if high > 0 else look.px(6), 0, -below - foot)

    def _column(self, area: QRectF, plot: QRectF, at: int) -> QRectF:
        width = plot.width() / len(self._words)
        return QRectF(plot.left() + at * width, area.top(), width, area.height())

    # Its cells: places of words

    def cell_at(self, position: QPointF) -> Key | None:
        area = self.area
        plot = self._plot(area, self.look)
        if self.is_empty or not area.contains(position) or not plot.left() <= position.x() < plot.right():
            return None
        return min(int((position.x() - plot.left()) / plot.width() * len(self._words)), len(self._words) - 1)

    def cell_rect(self, key: Key) -> QRectF:
        return self._column(self.area, self._plot(self.area, self.look), key)

    def cell_text(self, key: Key) -> str:
        value = float(self._values[key])
        side = tr("speaks for it") if value > 0 else tr("speaks against it") if value < 0 else tr("has no say")
        return tr(
            "{word} (word {place}): {value}, {side}",
            word=self._words[key],
            place=key,
            value=value_text(value),
            side=side,
        )

    def has_cell(self, key: Key) -> bool:
        return 0 <= int(key) < len(self._words)

    def step(self, key: Key | None, dx: int, dy: int) -> Key | None:
        if dy or self.is_empty:
            return None
        return 0 if key is None else (key + dx) % len(self._words)

    def edge(self, key: Key | None, *, is_end: bool, is_whole: bool) -> Key | None:
        return (len(self._words) - 1 if is_end else 0) if self._words else None

    def page(self, key: Key | None, by: int) -> Key | None:
        """Ten words on."""
        return min(max((key or 0) + 10 * by, 0), len(self._words) - 1) if self._words else None

    # Qt's side

    def minimumSizeHint(self) -> QSize:
        return QSizeF(self.look.px(180), self.look.px(110)).toSize()


def _write_upright(painter: QPainter, text: str, start: QPointF, look: Look, colour: str) -> None:
    """Text that runs upwards; ``start`` is the left edge of its line at the text's middle."""
    metrics = look.caption_metrics
    painter.save()
    painter.setFont(look.caption)
    painter.setPen(QColor(colour))
    painter.translate(start.x() + metrics.height() / 2, start.y())
    painter.rotate(-90)
    across = metrics.ascent() - metrics.height() / 2
    painter.drawText(QPointF(-metrics.horizontalAdvance(text) / 2, across), text)
    painter.restore()

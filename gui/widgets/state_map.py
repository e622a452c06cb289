"""A hidden state over the words of a text: a row a unit, a column a word."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from engine.language import tr
from engine.text.hidden_state import HiddenMap
from gui.look import Look
from gui.widgets.axes import TICK, draw_left_axis, text_length
from gui.widgets.colours import value_text
from gui.widgets.heat_map import HeatMap
from gui.widgets.picture import Key
from gui.widgets.plain_mark import shown_safely

LONGEST_WORD = 76.0  # px at 100 %; words stand upright below their columns
_GAP = 3.0


class StateMap(HeatMap):
    """Colours from −limit to limit; the words stand below, the open one framed.

    A click or Enter on a cell chooses its word.
    """

    can_choose = True
    most_stretch = 1000.0  # it fills the room

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._map: HiddenMap | None = None
        self._marked: int | None = None

    @property
    def map(self) -> HiddenMap | None:
        return self._map

    @property
    def marked_column(self) -> int | None:
        return self._marked

    def set_map(self, shown: HiddenMap) -> None:
        self._map = shown
        self.set_axes(tr("unit"), tr("word"), shown.part)
        self.set_values(shown.values, is_signed=True, limit=shown.limit)

    def mark_column(self, column: int | None) -> None:
        """Frames the column of the open word; None or one that is not shown frames none."""
        self._marked = column
        self.update()

    def natural_size(self, look: Look) -> QSizeF:
        return QSizeF(look.px(520), look.px(320))

    def least_size(self, look: Look) -> QSizeF:
        line = look.caption_metrics.height()
        columns = 1 if self._map is None else len(self._map.words)
        wide = self._left_room(look) + columns * line * 0.9 + self._scale.width(look, line * 12)
        return QSizeF(min(wide, look.px(1600)) + look.px(12), line * 12 + look.px(LONGEST_WORD + 4 * _GAP))

    def draw(self, painter: QPainter, area: QRectF, look: Look) -> None:
        super().draw(painter, area, look)
        place = self._place(area, look)
        if place.isEmpty() or self._map is None:
            return
        width = place.width() / len(self._map.words)
        prompt = self._map.prompt_words
        if 0 < prompt < len(self._map.words):
            self._draw_border(painter, place, place.left() + prompt * width, look, Qt.PenStyle.SolidLine)
        for column in self._map.forgotten:
            self._draw_border(painter, place, place.left() + column * width, look, Qt.PenStyle.DashLine)
        if self._marked is not None and 0 <= self._marked < len(self._map.words):
            wide = max(width, look.px(5))
            middle = place.left() + (self._marked + 0.5) * width
            frame = QRectF(middle - wide / 2, place.top(), wide, place.height())
            painter.setBrush(Qt.BrushStyle.NoBrush)
            outer = look.px(1.5) * look.line_scale
            painter.setPen(look.pen(look.theme.window, 1.5))
            painter.drawRect(frame.adjusted(-outer, -outer, outer, outer))
            painter.setPen(look.pen(look.theme.accent, 2))
            painter.drawRect(frame)

    def _draw_border(self, painter: QPainter, place: QRectF, x: float, look: Look, style: Qt.PenStyle) -> None:
        """A line at the left of a word, which reaches above and below the map."""
        top, bottom = QPointF(x, place.top() - look.px(5)), QPointF(x, place.bottom() + look.px(5))
        painter.setPen(look.pen(look.theme.window, 3.5))
        painter.drawLine(top, bottom)
        painter.setPen(look.pen(look.theme.text, 1.5, style))
        painter.drawLine(top, bottom)

    def _left_room(self, look: Look) -> float:
        units = () if self._map is None else self._map.units
        widest = max((text_length(str(unit), look) for unit in units[-3:]), default=0.0)
        return look.caption_metrics.height() + widest + look.px(TICK + 2 * _GAP)

    def _place(self, area: QRectF, look: Look) -> QRectF:
        if self._map is None or not self._values.size:
            return QRectF()
        below = min(look.px(LONGEST_WORD), self._longest(look)) + look.px(3 * _GAP)
        top = max(look.caption_metrics.height() / 2, look.px(6))
        bar = self._scale.width(look, area.height() - top - below)
        room = area.adjusted(self._left_room(look), top, -bar, -below)
        return room if room.width() > 0 and room.height() > 0 else QRectF()

    def _longest(self, look: Look) -> float:
        words = () if self._map is None else self._map.words
        return max((text_length(shown_safely(word), look) for word in words), default=0.0)

    def _draw_axes(self, painter: QPainter, area: QRectF, place: QRectF, look: Look) -> None:
        assert self._map is not None
        line, units, words = look.caption_metrics.height(), self._map.units, self._map.words
        height, width = place.height() / len(units), place.width() / len(words)
        every = max(1, -int(-line * 1.1 // height))
        rows = range(0, len(units), every)
        marks = [(place.top() + (row + 0.5) * height, str(units[row])) for row in rows]
        draw_left_axis(painter, place, look, marks, name=self._names[0], left=place.left() - self._left_room(look))
        # the words that are asked about come first; the others where these leave room
        asked = [column for column in (self._pointed[1] if self._pointed else None, self._marked) if column is not None]
        every = max(1, -int(-line * 0.95 // width))
        written: list[int] = []
        for column in (*asked, *range(0, len(words), every)):
            if 0 <= column < len(words) and all(abs(column - other) * width >= line * 0.9 for other in written):
                written.append(column)
                self._write_word(painter, place, column, width, look, is_asked=column in asked)

    def _write_word(
        self, painter: QPainter, place: QRectF, column: int, width: float, look: Look, *, is_asked: bool
    ) -> None:
        assert self._map is not None
        metrics = look.caption_metrics
        word = shown_safely(self._map.words[column])
        word = metrics.elidedText(word, Qt.TextElideMode.ElideRight, look.px(LONGEST_WORD))
        painter.save()
        painter.setFont(look.caption)
        painter.setPen(QColor(look.theme.text if is_asked else look.theme.muted))
        painter.translate(place.left() + (column + 0.5) * width, place.bottom() + look.px(2 * _GAP))
        painter.rotate(-90)
        along = -metrics.horizontalAdvance(word)
        painter.drawText(QPointF(along, metrics.ascent() - metrics.height() / 2), word)
        painter.restore()

    def _draw_numbers(self, painter: QPainter, place: QRectF, look: Look) -> None:
        """None: colours over many words, not single numbers, are what is to be seen."""

    def cell_text(self, key: Key) -> str:
        assert self._map is not None
        row, column = key
        text = tr(
            "unit {unit} after “{word}”, word {place:,}: {value}",
            unit=self._map.units[row],
            word=shown_safely(self._map.words[column]),
            place=self._map.first + column + 1,
            value=value_text(float(self._values[row, column])),
        )
        if column in self._map.forgotten:
            return tr("{text}; read from an empty state", text=text)
        return tr("{text}; prompt", text=text) if column < self._map.prompt_words else text

    # Qt's side

    def minimumSizeHint(self) -> QSize:
        look = self.look
        words = min(look.px(LONGEST_WORD), self._longest(look))
        return QSizeF(look.px(260), words + 11 * look.caption_metrics.height()).toSize()

"""A gate or a state of a recurrent layer over the words of a sentence."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from engine.language import tr
from gui.look import Look
from gui.widgets.axes import draw_left_axis, left_room, stacked_ticks, text_length
from gui.widgets.colours import Values
from gui.widgets.heat_map import HeatMap
from gui.widgets.picture import Key

_LONGEST = 84.0  # px at 100 % for a word that stands upright
_AXIS_GAP = 3.0


class GateTimeline(HeatMap):
    """Units downwards, words to the right, each column under its word; the chosen word's column is framed."""

    most_stretch = 400.0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[str, ...] = ()
        self._marked: int | None = None

    def set_timeline(self, words: Sequence[str], values: Values, *, name: str, is_signed: bool, limit: float) -> None:
        """Shows (words, units) values; colours reach from −limit (signed) or 0 (else) to limit."""
        self._words = tuple(words)
        if self._marked is not None and self._marked >= len(self._words):
            self._marked = None
        self.set_axes(tr("unit"), tr("word"), name)
        self.set_values(np.ascontiguousarray(values.T), is_signed=is_signed, limit=limit)

    def mark_word(self, place: int | None) -> None:
        """Frames the column of a word; None for none."""
        if place != self._marked:
            self._marked = place if place is not None and place < len(self._words) else None
            self.update()

    @property
    def marked_word(self) -> int | None:
        return self._marked

    def draw(self, painter: QPainter, area: QRectF, look: Look) -> None:
        super().draw(painter, area, look)
        if self._marked is not None and not self.is_empty:
            place = self._place(area, look)
            width = place.width() / self._values.shape[1]
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(look.pen(look.theme.text, 1.5))
            column = QRectF(place.left() + self._marked * width, place.top(), width, place.height())
            wide = max(look.px(4) - width, 0.0) / 2
            painter.drawRect(column.adjusted(-wide, 0, wide, 0))

    def _word_room(self, look: Look) -> float:
        """Height that the words below need when they stand upright."""
        longest = max((text_length(word, look) for word in self._words), default=0.0)
        return min(longest, look.px(_LONGEST)) + look.px(_AXIS_GAP + 2)

    def _place(self, area: QRectF, look: Look) -> QRectF:
        if not self._values.size:
            return QRectF()
        left = left_room(stacked_ticks(self._totals[0], area.height(), look), look, name=tr("unit"))
        bottom = self._word_room(look)
        right = self._scale.width(look, area.height() - bottom)
        return area.adjusted(left, look.caption_metrics.height() / 2, -right, -bottom).normalized()

    def _draw_axes(self, painter: QPainter, area: QRectF, place: QRectF, look: Look) -> None:
        units, words = self._values.shape
        marks = [
            (place.top() + (tick.at + 0.5) / units * place.height(), tick.text)
            for tick in stacked_ticks(units, place.height(), look)
        ]
        draw_left_axis(painter, place, look, marks, name=tr("unit"), left=area.left())
        metrics, width = look.caption_metrics, place.width() / words
        is_flat = width >= max(text_length(word, look) for word in self._words) + look.px(4)
        every = 1 if is_flat else max(1, int(np.ceil(metrics.height() / width)))
        top = place.bottom() + look.px(_AXIS_GAP)
        painter.setFont(look.caption)
        for at in range(0, words, every):
            middle = place.left() + (at + 0.5) * width
            painter.setPen(QColor(look.theme.text if at == self._marked else look.theme.muted))
            word = self._words[at]
            if is_flat:
                base = QPointF(middle - text_length(word, look) / 2, top + metrics.ascent())
                painter.drawText(base, word)
                continue
            shown = metrics.elidedText(word, Qt.TextElideMode.ElideRight, look.px(_LONGEST))
            painter.save()
            painter.translate(middle, top)
            painter.rotate(-90)
            across = metrics.ascent() - metrics.height() / 2
            painter.drawText(QPointF(-metrics.horizontalAdvance(shown), across), shown)
            painter.restore()

    def _place_text(self, key: Key) -> str:
        return tr("{word} (word {place}), unit {unit}", word=self._words[key[1]], place=key[1], unit=key[0])

"""A sentence with the tag of every word under it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from engine.language import number, tr
from gui.look import Look
from gui.widgets.answer_bars import AnswerBars
from gui.widgets.picture import Key, Picture

if TYPE_CHECKING:
    from engine.probing.sentence import WordReading

_LARGER = 1.3
_GAP, _LINE_GAP, _PAD = 10.0, 10.0, 5.0
_BAR = 3.0
_LONGEST = 220.0
_SURE = 0.5


@dataclass(frozen=True)
class _Laid:
    rects: tuple[QRectF, ...]
    height: float


class TagStrip(Picture):
    """Words in lines, each with its tag, a bar and a number for how sure it is, and the class of an unknown word.

    Left and right go from word to word, up and down to the line above and below; a click or Enter chooses one.
    """

    can_choose = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[WordReading, ...] = ()
        self._chosen: int | None = None
        self._laid: tuple[tuple[float, float, str], _Laid] | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_words(self, words: Sequence[WordReading]) -> None:
        self._words, self._laid = tuple(words), None
        if self._chosen is not None and self._chosen >= len(self._words):
            self._chosen = None
        self._show_new_data()

    def mark_word(self, place: int | None) -> None:
        """Fills the field of a word; None for none."""
        self._chosen = place
        self.update()

    # A picture

    @property
    def is_empty(self) -> bool:
        return not self._words

    def natural_size(self, look: Look) -> QSizeF:
        width = look.px(560)
        return QSizeF(width, self._layout(width, look).height if self._words else look.px(60))

    def least_size(self, look: Look) -> QSizeF:
        return self.natural_size(look)

    def draw(self, painter: QPainter, area: QRectF, look: Look) -> None:
        laid = self._layout(area.width(), look)
        is_on_screen = area == self.area  # there, most of a long sentence is scrolled out of sight
        exposed = QRectF(self.visibleRegion().boundingRect()) if is_on_screen else QRectF()
        for at, (word, rect) in enumerate(zip(self._words, laid.rects, strict=True)):
            place = rect.translated(area.topLeft())
            if not is_on_screen or exposed.intersects(place):
                self._draw_word(painter, place, word, look, is_chosen=at == self._chosen)

    def draw_cursor(self, painter: QPainter, key: Key, look: Look) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(look.pen(look.theme.text, 1.5))
        painter.drawRoundedRect(self.cell_rect(key), look.px(4), look.px(4))

    def _draw_word(self, painter: QPainter, place: QRectF, word: WordReading, look: Look, *, is_chosen: bool) -> None:
        theme, pad, caption = look.theme, look.px(_PAD), look.caption_metrics
        if is_chosen:
            painter.setPen(look.pen(theme.accent))
            painter.setBrush(QColor(theme.selection))
            painter.drawRoundedRect(place, look.px(4), look.px(4))
        large = _larger(look.font)
        metrics = QFontMetricsF(large)
        inside = place.adjusted(pad, pad / 2, -pad, -pad / 2)
        painter.setFont(large)
        painter.setPen(QColor(theme.text))
        base = inside.top() + metrics.ascent()
        text = metrics.elidedText(word.text, Qt.TextElideMode.ElideRight, look.px(_LONGEST))
        painter.drawText(QPointF(inside.left(), base), text)
        if not word.is_known:
            painter.setPen(look.pen(theme.muted, 1.0, Qt.PenStyle.DotLine))
            line = base + metrics.descent() * 0.7
            painter.drawLine(
                QPointF(inside.left(), line), QPointF(inside.left() + metrics.horizontalAdvance(text), line)
            )
        top = inside.top() + metrics.height() + look.px(1)
        painter.setFont(look.caption)
        painter.setPen(QColor(theme.accent if word.probability >= _SURE else theme.muted))
        painter.drawText(QPointF(inside.left(), top + caption.ascent()), word.tag)
        painter.setPen(QColor(theme.muted))
        share = number(word.probability, ".2f")
        left = inside.right() - caption.horizontalAdvance(share)
        painter.drawText(QPointF(left, top + caption.ascent()), share)
        bar = QRectF(inside.left(), top + caption.height() + look.px(1), inside.width(), look.px(_BAR))
        painter.fillRect(bar, QColor(theme.border))
        bar.setWidth(bar.width() * word.probability)
        painter.fillRect(bar, QColor(theme.accent if word.probability >= _SURE else theme.muted))
        if not word.is_known:
            painter.setPen(QColor(theme.muted))
            base = bar.bottom() + look.px(1) + caption.ascent()
            painter.drawText(QPointF(inside.left(), base), word.entry)

    def _layout(self, width: float, look: Look) -> _Laid:
        known = (width, look.scale, look.font.key())
        if self._laid is not None and self._laid[0] == known:
            return self._laid[1]
        metrics, caption = QFontMetricsF(_larger(look.font)), look.caption_metrics
        height = metrics.height() + 2 * caption.height() + look.px(_BAR + 2 + _PAD)
        x = y = 0.0
        rects = []
        for word in self._words:
            below = caption.horizontalAdvance(f"{word.tag}  0.00")
            entry = 0.0 if word.is_known else caption.horizontalAdvance(word.entry)
            text = min(metrics.horizontalAdvance(word.text), look.px(_LONGEST))
            wide = max(text, below, entry) + 2 * look.px(_PAD)
            if x and x + wide > width:
                x, y = 0.0, y + height + look.px(_LINE_GAP)
            rects.append(QRectF(x, y, wide, height))
            x += wide + look.px(_GAP)
        laid = _Laid(tuple(rects), y + height if rects else 0.0)
        self._laid = known, laid
        return laid

    # Its cells: places of words

    def cell_at(self, position: QPointF) -> Key | None:
        area = self.area
        inside = position - area.topLeft()
        rects = self._layout(area.width(), self.look).rects
        return next((at for at, rect in enumerate(rects) if rect.contains(inside)), None)

    def cell_rect(self, key: Key) -> QRectF:
        area = self.area
        return self._layout(area.width(), self.look).rects[key].translated(area.topLeft())

    def cell_text(self, key: Key) -> str:
        word = self._words[key]
        tags = ", ".join(f"{tag} {number(probability, '.3f')}" for tag, probability in word.top)
        if word.is_known:
            return f"{word.text}: {tags}"
        return tr("{word} (unknown, read as {entry}): {tags}", word=word.text, entry=word.entry, tags=tags)

    def has_cell(self, key: Key) -> bool:
        return 0 <= int(key) < len(self._words)

    def step(self, key: Key | None, dx: int, dy: int) -> Key | None:
        if key is None:
            return 0
        if dx:
            return (key + dx) % len(self._words)
        here, rects = self.cell_rect(key).center(), [self.cell_rect(at) for at in range(len(self._words))]
        lines = sorted({rect.center().y() for rect in rects})
        line = lines[(lines.index(here.y()) + dy) % len(lines)]
        on_line = [at for at, rect in enumerate(rects) if rect.center().y() == line]
        return min(on_line, key=lambda at: abs(rects[at].center().x() - here.x()))

    def edge(self, key: Key | None, *, is_end: bool, is_whole: bool) -> Key | None:
        return len(self._words) - 1 if is_end else 0

    def page(self, key: Key | None, by: int) -> Key | None:
        """Ten words on."""
        return min(max((key or 0) + 10 * by, 0), len(self._words) - 1)

    def _forget_drawing(self) -> None:
        self._laid = None

    # Qt's side

    def heightForWidth(self, width: int) -> int:
        look = self.look
        margins = QRectF(self.rect()).height() - self.area.height()
        return round(self._layout(width - margins, look).height + margins)

    def minimumSizeHint(self) -> QSize:
        return QSizeF(self.look.px(120), self.look.px(60)).toSize()


class TopTags(AnswerBars):
    """The most probable tags of one word, no higher than they need."""

    def natural_size(self, look: Look) -> QSizeF:
        return QSizeF(look.px(180), look.metrics.height() * 5)

    def minimumSizeHint(self) -> QSize:
        return QSizeF(self.look.px(120), self.look.metrics.height() * 4).toSize()


def _larger(font: QFont) -> QFont:
    larger = QFont(font)
    larger.setPointSizeF(font.pointSizeF() * _LARGER)
    return larger

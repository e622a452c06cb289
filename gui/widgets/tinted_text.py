"""A prompt and the words after it, with what is said of them by colour: surprise, what is muted, marked or selected."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from engine.language import tr
from gui.look import Look
from gui.widgets.surprise_legend import tint
from gui.widgets.word_lines import WordLines

if TYPE_CHECKING:
    from gui.widgets.surprise_text import SurprisingWord

MOST_PROMPT_WORDS = 300
ROUND = 4.0


class TintedText:
    """Places count what is shown, ``lead`` (the prompt or its end) first; indices count ``words`` alone."""

    def __init__(self, prompt: Sequence[str] = (), words: Iterable[SurprisingWord] = ()) -> None:
        self.prompt = tuple(prompt)
        self.lead = _lead(self.prompt)
        self.words = list(words)
        self.muted = 0  # how many words are shown as the prompt is
        self.mark: tuple[int, str] | None = None  # the index of a marked word, and why it is
        self.selected: tuple[int, int] | None = None  # places, in either order

    @property
    def is_empty(self) -> bool:
        return not self.words and not self.prompt

    @property
    def places(self) -> int:
        return len(self.lead) + len(self.words)

    def shown(self, place: int) -> str:
        lead = len(self.lead)
        return self.lead[place] if place < lead else self.words[place - lead].word

    @property
    def plain_text(self) -> str:
        """All of the prompt, and the words."""
        return " ".join([*self.prompt, *(word.word for word in self.words)])

    @property
    def selected_text(self) -> str:
        if self.selected is None:
            return ""
        low, high = sorted(self.selected)
        return " ".join(self.shown(place) for place in range(low, high + 1))

    def lines(self, width: float, look: Look) -> WordLines:
        """All of it, laid out."""
        lines = WordLines(width, look)
        lines.add(self.lead)
        lines.add([word.word for word in self.words])
        return lines

    def draw(self, painter: QPainter, at: QPointF, lines: WordLines, wanted: range, look: Look) -> None:
        """Some of the lines, the first line of all at ``at``."""
        painter.save()
        painter.translate(at)
        painter.setFont(lines.font)
        self._draw_selection(painter, lines, wanted, look)
        for line in wanted:
            for place in lines.words_of(line):
                self._draw_word(painter, place, lines, look)
        if self.mark is not None and self.mark[0] < len(self.words):
            box = lines.box(len(self.lead) + self.mark[0])
            below = QPointF(0, look.px(2))
            painter.setPen(look.pen(look.theme.accent, 3))
            painter.drawLine(box.bottomLeft() + below, box.bottomRight() + below)
        painter.restore()

    def _draw_word(self, painter: QPainter, place: int, lines: WordLines, look: Look) -> None:
        box, index, word = lines.box(place), place - len(self.lead), self.shown(place)
        is_muted = index < self.muted
        if not is_muted:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tint(self.words[index].surprise_bits, look.theme))
            painter.drawRoundedRect(box, look.px(ROUND), look.px(ROUND))
        painter.setPen(QColor(look.theme.muted if is_muted else look.theme.text))
        if box.width() >= lines.width:
            word = lines.metrics.elidedText(word, Qt.TextElideMode.ElideRight, box.width() - 2 * lines.pad)
        base = box.top() + (box.height() - lines.metrics.height()) / 2 + lines.metrics.ascent()
        painter.drawText(QPointF(box.left() + lines.pad, base), word)

    def _draw_selection(self, painter: QPainter, lines: WordLines, wanted: range, look: Look) -> None:
        if self.selected is None:
            return
        low, high = sorted(self.selected)
        for line in wanted:
            words = lines.words_of(line)
            if words.start <= high and low < words.stop:
                first, last = lines.box(max(low, words.start)), lines.box(min(high, words.stop - 1))
                painter.fillRect(QRectF(first.united(last)), QColor(look.theme.selection))


def _lead(prompt: tuple[str, ...]) -> list[str]:
    """The prompt, or its end with a note of how much stands before it."""
    before = len(prompt) - MOST_PROMPT_WORDS
    if before <= 0:
        return list(prompt)
    return [tr("… {count:,} words before …", count=before), *prompt[-MOST_PROMPT_WORDS:]]

"""A user's own words, tinted by surprise; what the model does not know is dotted below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter

from engine.language import tr
from gui.look import Look
from gui.widgets.plain_mark import shown_safely
from gui.widgets.surprise_words import SurpriseWords
from gui.widgets.word_lines import WordLines

if TYPE_CHECKING:
    from engine.text.own_text import OwnWord


@dataclass(frozen=True, slots=True)
class ScoredWord:
    """A word of the user's as a tinted text shows it; the first one is predicted by nothing and has no tint."""

    own: OwnWord

    @property
    def word(self) -> str:
        return self.own.text

    @property
    def surprise_bits(self) -> float:
        return self.own.surprise_bits or 0.0

    @property
    def probability(self) -> float:
        return float(2.0**-self.surprise_bits)


class OwnSurpriseWords(SurpriseWords):
    """Its words are ``ScoredWord``."""

    def cell_text(self, key: int) -> str:
        own = self.own(key)
        word = shown_safely(own.text)
        if own.surprise_bits is None:
            return tr("{word}: the first word, which nothing predicts", word=word)
        text = super().cell_text(key)
        return tr("{numbers} · unknown, read as <unk>", numbers=text) if own.is_unknown else text

    def own(self, key: int) -> OwnWord:
        return cast(ScoredWord, self.words[key]).own

    def _draw_lines(self, painter: QPainter, at: QPointF, lines: WordLines, wanted: Sequence[int], look: Look) -> None:
        super()._draw_lines(painter, at, lines, cast(range, wanted), look)
        painter.save()
        painter.translate(at)
        painter.setPen(look.pen(look.theme.danger, 2, Qt.PenStyle.DotLine))
        for line in wanted:
            for place in lines.words_of(line):
                if self.own(place).is_unknown:
                    box = lines.box(place)
                    inset = QPointF(lines.pad, 0)
                    painter.drawLine(box.bottomLeft() + inset, box.bottomRight() - inset)
        painter.restore()

"""Where each word of a text stands: lines filled from the left, one word after the other, nothing laid out twice."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from engine.text.vocabulary import EOS
from gui.look import Look

SIZE = 1.35  # text to read aloud from, larger than the controls
LINE_HEIGHT = 1.65
_PAD, _GAP = 4.0, 3.0


class WordLines:
    """A text in lines of one width. A word wider than all of it is cut; a line ends after the last ``<eos>``."""

    def __init__(self, width: float, look: Look) -> None:
        self.font = larger(look.font)
        self.metrics = QFontMetricsF(self.font)
        self.width = max(width, look.px(40))
        self.pad, self.gap = look.px(_PAD), look.px(_GAP)
        self.line_height = round(self.metrics.height() * LINE_HEIGHT)
        self._box_height = self.metrics.height() + look.px(4)
        self._lefts: list[float] = []
        self._widths: list[float] = []
        self._firsts: list[int] = []  # the first word of each line
        self._known: dict[str, float] = {}
        self._x = 0.0
        self._ends_line = False

    def __len__(self) -> int:
        return len(self._lefts)

    @property
    def line_count(self) -> int:
        return len(self._firsts)

    @property
    def height(self) -> float:
        return self.line_count * float(self.line_height)

    def add(self, words: Sequence[str]) -> None:
        """Appends words; those before stay where they are."""
        for word in words:
            width = min(self._width_of(word), self.width)
            if (self._ends_line and word != EOS) or not self._firsts or self._x + width > self.width:
                self._firsts.append(len(self._lefts))
                self._x = 0.0
            self._lefts.append(self._x)
            self._widths.append(width)
            self._x += width + self.gap
            self._ends_line = word == EOS

    def line_of(self, index: int) -> int:
        return bisect_right(self._firsts, index) - 1

    def words_of(self, line: int) -> range:
        end = self._firsts[line + 1] if line + 1 < len(self._firsts) else len(self._lefts)
        return range(self._firsts[line], end)

    def lines_in(self, top: float, bottom: float) -> range:
        """The lines that are seen between two heights."""
        first = max(0, int(top // self.line_height))
        return range(first, max(first, min(self.line_count, int(bottom // self.line_height) + 1)))

    def box(self, index: int) -> QRectF:
        """The word with the room around it that its tint fills."""
        top = self.line_of(index) * self.line_height + (self.line_height - self._box_height) / 2
        return QRectF(self._lefts[index], top, self._widths[index], self._box_height)

    def at(self, x: float, y: float, *, is_near: bool = False) -> int | None:
        """The word at a place; with ``is_near`` the nearest one of the nearest line."""
        if not self._firsts:
            return None
        line = int(y // self.line_height)
        if is_near:
            line = min(max(line, 0), self.line_count - 1)
        elif not 0 <= line < self.line_count:
            return None
        words = self.words_of(line)
        place = max(words.start, bisect_right(self._lefts, x, words.start, words.stop) - 1)
        return place if is_near or self.box(place).contains(x, y) else None

    def _width_of(self, word: str) -> float:
        width = self._known.get(word)
        if width is None:
            # What has no width of its own can be pointed at nevertheless.
            width = max(self.metrics.horizontalAdvance(word), self.pad) + 2 * self.pad
            self._known[word] = width
        return width


def larger(font: QFont) -> QFont:
    result = QFont(font)
    result.setPointSizeF(font.pointSizeF() * SIZE)
    return result

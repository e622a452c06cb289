"""The way from logits to a draw as five columns of bars for the same words."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from engine.language import number, tr
from engine.text.next_word import NextChoice, NextWord
from gui.look import Look
from gui.widgets.axes import text_length
from gui.widgets.picture import Key, Picture
from gui.widgets.pipeline_steps import (
    DRAW,
    LOGITS,
    STEPS,
    TEMPERATURE,
    Step,
    choice_text,
    cut_sign,
    cut_step,
    ghost_of,
    others_share,
    share_of,
    share_text,
    steps_of,
)
from gui.widgets.plain_mark import shown_safely

MOST_WORDS, FEWEST_WORDS = 10, 3
GAP, MASS_HEIGHT = 5.0, 6.0
_STREAM, _GHOST = 0.13, 0.2  # how strongly the way of a word is tinted, and what is left of one that was cut
_MOST_LABEL = 0.2  # of the width


@dataclass(frozen=True)
class _Layout:
    """``left`` is where the columns begin, ``top`` the first row; ``bars`` the longest bar of a column.

    Where there is no room for numbers in all columns the last one is wider and has them.
    """

    area: QRectF
    left: float
    top: float
    column: float
    row: float
    words: int
    bars: float
    has_numbers: bool

    def x(self, step: int) -> float:
        return self.left + step * self.column

    def width(self, step: int) -> float:
        return self.area.right() - self.x(step) if step == DRAW else self.column

    @property
    def bottom(self) -> float:
        """Where the feet of the columns begin: after the row of the other words."""
        return self.top + (self.words + 1) * self.row


class PipelinePicture(Picture):
    """A row a word, from its logit to the probability that it is drawn with.

    The tinted stream of a word ends where a step takes it out; behind that its bar is an empty outline, which says by
    which step. At the foot of each column is what is kept of all the probability, and what is cut. Cells are pairs of
    row and step; the row after the words is that of all others.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: NextWord | None = None
        self._choices: tuple[NextChoice, ...] = ()
        self._steps: tuple[Step, ...] = ()

    @property
    def found(self) -> NextWord | None:
        return self._found

    def set_next_word(self, found: NextWord) -> None:
        self._found = found
        self._choices = found.choices[:MOST_WORDS]
        self._steps = steps_of(found)
        self._show_new_data()

    # A picture

    @property
    def is_empty(self) -> bool:
        return self._found is None

    def reading(self) -> str:
        return "" if self._found is None else self._found.sentence

    def natural_size(self, look: Look) -> QSizeF:
        return QSizeF(look.px(620), self._height(MOST_WORDS, look))

    def least_size(self, look: Look) -> QSizeF:
        column = self._number_width(look) + look.px(48)
        heads = max((text_length(text, look) for step in self._steps for text in _texts(step)), default=0.0)
        width = max(column, heads * 1.08 + look.px(2 * GAP)) * len(STEPS)
        return QSizeF(width + max(self._label_width(look), look.px(60)), self._height(len(self._choices), look))

    def draw(self, painter: QPainter, area: QRectF, look: Look) -> None:
        if self._found is None:
            return
        layout = self._lay_out(area, look)
        self._draw_heads(painter, layout, look)
        for step in STEPS:
            painter.setPen(look.pen(look.theme.muted))
            top, x = layout.top, layout.x(step)
            painter.drawLine(QPointF(x, top), QPointF(x, top + layout.words * layout.row))
        for row in range(layout.words):
            self._draw_word(painter, layout, row, look)
        self._draw_others(painter, layout, look)
        self._draw_feet(painter, layout, look)

    # Its parts

    def _draw_heads(self, painter: QPainter, layout: _Layout, look: Look) -> None:
        for at, step in enumerate(self._steps):
            place = QRectF(layout.x(at), layout.area.top(), layout.width(at) - look.px(1), _line(look))
            _write(painter, place, _fitting(step.title, place, look, is_bold=True), look, is_bold=True)
            below = place.translated(0, _line(look))
            _write(painter, below, _fitting(step.setting, below, look), look, colour=look.theme.muted)

    def _draw_word(self, painter: QPainter, layout: _Layout, row: int, look: Look) -> None:
        assert self._found is not None
        choice, sampling = self._choices[row], self._found.sampling
        out = cut_step(choice, sampling)
        y = layout.top + row * layout.row
        label = QRectF(layout.area.left(), y, layout.left - layout.area.left() - look.px(GAP), layout.row)
        colour = look.theme.text if out is None else look.theme.muted
        _write(painter, label, shown_safely(choice.word), look, colour=colour, is_right=True)
        band = QRectF(layout.left, y + layout.row * 0.13, 0.0, layout.row * 0.74)
        stream = QColor(look.theme.accent)
        stream.setAlphaF(_STREAM)
        end = layout.x(DRAW if out is None else out)
        painter.fillRect(QRectF(layout.left, band.top(), end - layout.left, band.height()), stream)
        for step in STEPS:
            bar = self._bar(layout, row, step, look)
            is_out = out is not None and step >= out
            if is_out:
                self._draw_ghost(painter, bar, look)
            else:
                painter.fillRect(bar, self._colour(step, look))
            end = bar.right()
            if step == TEMPERATURE and not is_out and sampling.temperature not in (0, 1):
                end = max(end, self._draw_own(painter, layout, row, look))
            text = self._bar_text(choice, step, out)
            if text and (layout.has_numbers or step in (DRAW, out)):
                start = end + look.px(GAP)
                room = layout.x(step) + layout.width(step) - look.px(2) - start
                place = QRectF(start, y, room, layout.row)
                if not layout.has_numbers and step == out:
                    text = text.partition(" ")[0]
                _write(painter, place, text, look, colour=look.theme.muted if is_out else look.theme.text)

    def _draw_ghost(self, painter: QPainter, bar: QRectF, look: Look) -> None:
        inside = QColor(look.theme.muted)
        inside.setAlphaF(_GHOST)
        painter.setBrush(inside)
        painter.setPen(look.pen(look.theme.muted, 1.0, Qt.PenStyle.DotLine))
        half = look.px(0.5)
        painter.drawRect(QRectF(bar.left(), bar.top() + half, max(bar.width(), look.px(2)), bar.height() - 2 * half))

    def _draw_own(self, painter: QPainter, layout: _Layout, row: int, look: Look) -> float:
        """A mark where the bar would end at temperature 1; its place."""
        bar = self._bar(layout, row, TEMPERATURE, look)
        x = layout.x(TEMPERATURE) + self._choices[row].probability * self._scale(layout)
        painter.setPen(look.pen(look.theme.window, 4))
        painter.drawLine(QPointF(x, bar.top()), QPointF(x, bar.bottom()))
        painter.setPen(look.pen(look.theme.text, 1.5))
        painter.drawLine(QPointF(x, bar.top() - look.px(1)), QPointF(x, bar.bottom() + look.px(1)))
        return x

    def _draw_others(self, painter: QPainter, layout: _Layout, look: Look) -> None:
        y = layout.top + layout.words * layout.row
        label = QRectF(layout.area.left(), y, layout.left - layout.area.left() - look.px(GAP), layout.row)
        if not self._others(layout.words):
            return
        _write(painter, label, self._others_label(layout.words), look, colour=look.theme.muted, is_right=True)
        for step in STEPS[1:]:
            place = QRectF(layout.x(step) + look.px(GAP), y, layout.width(step) - look.px(GAP), layout.row)
            _write(painter, place, share_text(self._others_share(layout.words, step)), look, colour=look.theme.muted)

    def _draw_feet(self, painter: QPainter, layout: _Layout, look: Look) -> None:
        """What each step leaves of the probability, as a bar of it all, and in words."""
        line = _line(look)
        top = layout.bottom + look.px(GAP)
        width = layout.column - look.px(3 * GAP)
        for at, step in enumerate(self._steps):
            mass = QRectF(layout.x(at), top, width, look.px(MASS_HEIGHT))
            if step.kept is not None:
                self._draw_mass(painter, mass, step, look)
            place = QRectF(layout.x(at), mass.bottom() + look.px(2), layout.width(at) - look.px(1), line)
            is_last = at == DRAW
            _write(painter, place, _fitting(step.left, place, look, is_bold=is_last), look, is_bold=is_last)
            below = place.translated(0, line)
            _write(painter, below, _fitting(step.foot, below, look), look, colour=look.theme.muted)

    def _draw_mass(self, painter: QPainter, place: QRectF, step: Step, look: Look) -> None:
        kept = QRectF(place)
        kept.setWidth(place.width() * (step.kept or 0.0))
        cut = QRectF(kept.right(), place.top(), place.width() * step.cut, place.height())
        painter.setPen(look.pen(look.theme.border))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place)
        painter.fillRect(kept, self._colour(TEMPERATURE, look))
        painter.fillRect(cut, QColor(look.theme.muted))

    # Numbers

    def _bar_text(self, choice: NextChoice, step: int, out: int | None) -> str:
        assert self._found is not None
        if step == LOGITS:
            return number(choice.logit, "+.1f").replace("-", "−")
        if out is None or step < out:
            return share_text(share_of(choice, step, self._found.sampling))
        return cut_sign(choice, self._found.sampling) if step == out else ""

    def _others(self, words: int) -> int:
        return 0 if self._found is None else self._found.vocab_size - words

    def _others_label(self, words: int) -> str:
        count = self._others(words)
        return tr("1 other") if count == 1 else tr("{count:,} others", count=count)

    def _others_share(self, words: int, step: int) -> float:
        return 0.0 if self._found is None else others_share(self._found, self._choices[:words], step)

    def _colour(self, step: int, look: Look) -> QColor:
        if step == LOGITS:  # no probabilities yet
            return QColor(look.theme.categories[4])
        colour = QColor(look.theme.accent)
        if step != DRAW:
            colour.setAlphaF(0.62)
        return colour

    # Where things are

    def _scale(self, layout: _Layout) -> float:
        """Pixels of a probability of 1, the same for all columns."""
        shares = [0.0]
        for choice in self._choices:
            shares += [choice.probability, choice.tempered, choice.final]
        return layout.bars / (max(shares) or 1.0)

    def _bar(self, layout: _Layout, row: int, step: int, look: Look) -> QRectF:
        assert self._found is not None
        choice = self._choices[row]
        out = cut_step(choice, self._found.sampling)
        if step == LOGITS:
            length = self._logit_share(choice) * layout.bars
        elif out is not None and step >= out:
            length = ghost_of(choice, self._found.sampling) * self._scale(layout)
        else:
            length = share_of(choice, step, self._found.sampling) * self._scale(layout)
        inset = layout.row * 0.13
        top = layout.top + row * layout.row + inset
        return QRectF(layout.x(step), top, length, layout.row - 2 * inset)

    def _logit_share(self, choice: NextChoice) -> float:
        """Only differences between logits count, so the smallest one shown has a short bar, whatever its sign is."""
        logits = [each.logit for each in self._choices]
        span = max(logits) - min(logits)
        return 0.06 + 0.94 * ((choice.logit - min(logits)) / span if span > 0 else 1.0)

    def _lay_out(self, area: QRectF, look: Look) -> _Layout:
        line = _line(look)
        above, below = self._room_above(look), self._room_below(look)
        words = min(int((area.height() - above - below) / (line * 1.06)) - 1, len(self._choices))
        words = min(max(words, FEWEST_WORDS), len(self._choices))
        row = max(min((area.height() - above - below) / (words + 1), line * 1.7), line * 0.9)
        left = area.left() + min(self._label_width(look), area.width() * _MOST_LABEL) + look.px(GAP)
        column = max(area.right() - left, 1.0) / len(STEPS)
        bars = column - self._number_width(look) - look.px(3 * GAP)
        has_numbers = bars >= look.px(26)
        if not has_numbers:
            column = max(area.right() - left - text_length(share_text(0.5), look), 1.0) / len(STEPS)
            bars = max(column - look.px(2 * GAP), 1.0)
        return _Layout(area, left, area.top() + above, column, row, words, bars, has_numbers)

    def _room_above(self, look: Look) -> float:
        return 2 * _line(look) + look.px(GAP)

    def _room_below(self, look: Look) -> float:
        return 2 * _line(look) + look.px(GAP + MASS_HEIGHT + 4)

    def _height(self, words: int, look: Look) -> float:
        return self._room_above(look) + self._room_below(look) + (words + 1) * _line(look) * 1.2

    def _label_width(self, look: Look) -> float:
        words = (text_length(shown_safely(choice.word), look) for choice in self._choices)
        return max(max(words, default=0.0), text_length(self._others_label(MOST_WORDS), look)) + look.px(GAP)

    def _number_width(self, look: Look) -> float:
        return max(text_length(text, look) for text in (share_text(0.5), tr("✗ top-k"), tr("✗ T = 0")))

    # Its cells

    def _here(self) -> _Layout:
        return self._lay_out(self.area, self.look)

    def cell_at(self, position: QPointF) -> Key | None:
        if self.is_empty:
            return None
        layout = self._here()
        row = int((position.y() - layout.top) // layout.row)
        step = int((position.x() - layout.left) // layout.column)
        key = row, min(max(step, 0), DRAW)
        return key if layout.area.contains(position) and self.has_cell(key) else None

    def cell_rect(self, key: Key) -> QRectF:
        layout, (row, step) = self._here(), key
        return QRectF(layout.x(step), layout.top + row * layout.row, layout.width(step) - self.look.px(2), layout.row)

    def cell_text(self, key: Key) -> str:
        assert self._found is not None
        row, step = key
        words = self._here().words
        if row < words:
            return choice_text(self._choices[row], self._found.sampling)
        if step == LOGITS:
            return tr("{count:,} words with smaller logits", count=self._others(words))
        return tr(
            "{title}: the other {count:,} words hold {share} together",
            title=self._steps[step].title[0],
            count=self._others(words),
            share=share_text(self._others_share(words, step)),
        )

    def has_cell(self, key: Key) -> bool:
        words = self._here().words
        return bool(0 <= key[0] < words + (self._others(words) > 0) and 0 <= key[1] <= DRAW)

    def step(self, key: Key | None, dx: int, dy: int) -> Key | None:
        if key is None:
            return 0, 0
        words = self._here().words
        return (key[0] + dy) % (words + (self._others(words) > 0)), (key[1] + dx) % len(STEPS)

    def edge(self, key: Key | None, *, is_end: bool, is_whole: bool) -> Key | None:
        row = (key or (0, 0))[0]
        if is_whole:
            row = self._here().words - 1 if is_end else 0
        return row, DRAW if is_end else LOGITS

    # Qt's side

    def minimumSizeHint(self) -> QSize:
        look = self.look
        return QSizeF(look.px(380), self._room_above(look) + self._room_below(look) + 9 * _line(look)).toSize()


def _texts(step: Step) -> tuple[str, ...]:
    return step.title[0], step.setting[0], step.left[0], step.foot[0]


def _fitting(texts: tuple[str, str], place: QRectF, look: Look, *, is_bold: bool = False) -> str:
    """The full text, or the short one where that does not fit."""
    return texts[0] if _metrics(look, is_bold).horizontalAdvance(texts[0]) <= place.width() else texts[1]


def _metrics(look: Look, is_bold: bool) -> QFontMetricsF:
    return QFontMetricsF(_font(look, is_bold))


def _font(look: Look, is_bold: bool) -> QFont:
    font = QFont(look.caption)
    font.setBold(is_bold)
    return font


def _line(look: Look) -> float:
    return look.caption_metrics.height()


def _write(
    painter: QPainter,
    place: QRectF,
    text: str,
    look: Look,
    *,
    colour: str = "",
    is_bold: bool = False,
    is_right: bool = False,
) -> None:
    """A line of caption text in the middle of a rectangle's height, cut at its end."""
    metrics = _metrics(look, is_bold)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(place.width(), 0.0))
    x = place.right() - metrics.horizontalAdvance(shown) if is_right else place.left()
    painter.setFont(_font(look, is_bold))
    painter.setPen(QColor(colour or look.theme.text))
    painter.drawText(QPointF(x, place.center().y() + metrics.ascent() - metrics.height() / 2), shown)

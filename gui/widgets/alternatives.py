"""What a drawn word could have been: the likeliest words before and after temperature and cuts."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from engine.language import number, tr
from engine.text.next_word import NextChoice
from engine.text.word_details import TOP_DETAILS, WordDetails
from gui.look import Look
from gui.widgets.axes import text_length
from gui.widgets.legend import Entry, legend_height, legend_least_width, legend_rows
from gui.widgets.picture import Key, Picture
from gui.widgets.pipeline_steps import choice_text, cut_sign, share_text
from gui.widgets.plain_mark import shown_safely

GAP, ROW_GAP = 6.0, 7.0
_MOST_LABEL = 0.4  # of the width
_LIGHT = 0.25  # how much of its colour fills a bar of the model's own


@dataclass(frozen=True)
class _Layout:
    left: float
    top: float
    row: float
    break_height: float  # between the likeliest words and the drawn one, when it is not among them
    scale: float


class AlternativeBars(Picture):
    """Two bars a word: outlined what the model said, filled what it was drawn with; the drawn word is marked.

    Cells are rows. A click or Enter chooses a word.
    """

    can_choose = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._details: WordDetails | None = None
        self._choices: tuple[NextChoice, ...] = ()

    @property
    def choices(self) -> tuple[NextChoice, ...]:
        """The rows from the top."""
        return self._choices

    def set_details(self, details: WordDetails | None) -> None:
        self._details = details
        self._choices = () if details is None else details.next_word.choices
        self._resting = None  # the rows are other words now
        if self._pointed is not None and not self.underMouse():
            self._pointed = None
        self._show_new_data()

    # A picture

    @property
    def is_empty(self) -> bool:
        return self._details is None

    def reading(self) -> str:
        return "" if self._details is None else self._details.sentence

    def natural_size(self, look: Look) -> QSizeF:
        return QSizeF(look.px(280), self._height(look, look.px(280), spread=1.15))

    def least_size(self, look: Look) -> QSizeF:
        bars = self._number_width(look) + look.px(70)
        width = max(self._label_width(look) + bars, legend_least_width(self._legend(look), look))
        return QSizeF(width, self._height(look, width, spread=1.0))

    def draw(self, painter: QPainter, area: QRectF, look: Look) -> None:
        if self._details is None:
            return
        self._draw_legend(painter, area, look)
        layout = self._lay_out(area, look)
        for row, choice in enumerate(self._choices):
            if layout.break_height and row == len(self._choices) - 1:
                self._draw_break(painter, area, layout, row, look)
            self._draw_row(painter, area, layout, row, choice, look)

    def _draw_legend(self, painter: QPainter, area: QRectF, look: Look) -> None:
        metrics, y, kind = look.caption_metrics, area.top(), 0
        for row in legend_rows(self._legend(look), area.width(), look):
            x = area.left()
            for entry in row:
                side = look.px(10)
                sample = QRectF(x, y + (metrics.height() - side) / 2, side, side)
                self._fill(painter, sample, QColor(look.theme.accent), look, is_own=not kind)
                painter.setFont(look.caption)
                painter.setPen(QColor(look.theme.text))
                painter.drawText(QPointF(sample.right() + look.px(GAP), y + metrics.ascent()), entry.name)
                x = sample.right() + look.px(GAP + 16) + text_length(entry.name, look)
                kind += 1
            y += metrics.height()

    def _draw_break(self, painter: QPainter, area: QRectF, layout: _Layout, row: int, look: Look) -> None:
        y = self._top(layout, row) - layout.break_height / 2
        painter.setPen(look.pen(look.theme.muted, 1.0, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))

    def _draw_row(
        self, painter: QPainter, area: QRectF, layout: _Layout, row: int, choice: NextChoice, look: Look
    ) -> None:
        assert self._details is not None
        sampling = self._details.next_word.sampling
        top, is_drawn = self._top(layout, row), choice.id == self._details.chosen.id
        colour = look.theme.series["decoder"] if is_drawn else look.theme.accent
        if is_drawn:
            tint = QColor(colour)
            tint.setAlphaF(0.14)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tint)
            painter.drawRoundedRect(QRectF(area.left(), top, area.width(), layout.row), look.px(3), look.px(3))
        self._draw_label(painter, area, layout, row, choice, is_drawn, look)
        line = look.caption_metrics.height()
        pad = (layout.row - 2 * line) / 2
        sign = cut_sign(choice, sampling)
        texts = (share_text(choice.probability), sign or share_text(choice.final))
        for kind, value in enumerate((choice.probability, choice.final)):
            slot = QRectF(layout.left, top + pad + kind * line, value * layout.scale, line)
            bar = slot.adjusted(0, line * 0.16, 0, -line * 0.16)
            if kind == 0 or not sign:
                self._fill(painter, bar, QColor(look.theme.muted if sign else colour), look, is_own=kind == 0)
            is_muted = bool(sign) or kind == 0
            painter.setFont(_font(look, is_bold=is_drawn and kind == 1))
            painter.setPen(QColor(look.theme.muted if is_muted else look.theme.text))
            base = slot.center().y() + look.caption_metrics.ascent() - look.caption_metrics.height() / 2
            painter.drawText(QPointF(bar.right() + look.px(GAP), base), texts[kind])

    def _draw_label(
        self,
        painter: QPainter,
        area: QRectF,
        layout: _Layout,
        row: int,
        choice: NextChoice,
        is_drawn: bool,
        look: Look,
    ) -> None:
        """The word, marked when it is the drawn one, over its rank."""
        line, font = look.caption_metrics.height(), _font(look, is_bold=is_drawn)
        metrics = QFontMetricsF(font)
        room = layout.left - area.left() - look.px(2 * GAP)
        word = shown_safely(choice.word)
        word = metrics.elidedText(f"▸ {word}" if is_drawn else word, Qt.TextElideMode.ElideRight, room)
        top = self._top(layout, row) + (layout.row - 2 * line) / 2
        right = layout.left - look.px(GAP)
        painter.setFont(font)
        painter.setPen(QColor(look.theme.text))
        painter.drawText(QPointF(right - metrics.horizontalAdvance(word), top + metrics.ascent()), word)
        rank = tr("rank {rank:,}", rank=choice.rank)
        painter.setFont(look.caption)
        painter.setPen(QColor(look.theme.muted))
        painter.drawText(QPointF(right - text_length(rank, look), top + line + metrics.ascent()), rank)

    def _fill(self, painter: QPainter, bar: QRectF, colour: QColor, look: Look, *, is_own: bool) -> None:
        if not is_own:
            painter.fillRect(bar, colour)
            return
        inside = QColor(colour)
        inside.setAlphaF(_LIGHT)
        painter.setBrush(inside)
        painter.setPen(look.pen(colour.name(), 1))
        half = look.px(0.5)
        painter.drawRect(QRectF(bar.left(), bar.top() + half, max(bar.width(), look.px(1)), bar.height() - 2 * half))

    def _legend(self, look: Look) -> list[Entry]:
        colour = look.theme.accent
        return [Entry(tr("the model alone"), colour), Entry(tr("after temperature and cuts"), colour)]

    # Where things are

    @property
    def _is_far(self) -> bool:
        """The drawn word is not among the likeliest."""
        return len(self._choices) > 1 and self._choices[-1].rank > len(self._choices)

    def _label_width(self, look: Look) -> float:
        metrics = QFontMetricsF(_font(look, is_bold=True))
        words = (metrics.horizontalAdvance(f"▸ {shown_safely(choice.word)}") for choice in self._choices)
        ranks = (text_length(tr("rank {rank:,}", rank=choice.rank), look) for choice in self._choices)
        return max(max(words, default=0.0), max(ranks, default=0.0)) + look.px(2 * GAP)

    def _number_width(self, look: Look) -> float:
        texts = (share_text(0.5), tr("✗ forbidden"), tr("✗ top-k"), tr("✗ top-p"), tr("✗ T = 0"))
        return max(text_length(text, look) for text in texts) + look.px(GAP)

    def _height(self, look: Look, width: float, *, spread: float) -> float:
        rows = max(len(self._choices), TOP_DETAILS + 1)
        row = 2 * look.caption_metrics.height() * spread + look.px(ROW_GAP)
        return legend_height(self._legend(look), width, look) + rows * row + look.px(2 * ROW_GAP)

    def _lay_out(self, area: QRectF, look: Look) -> _Layout:
        top = area.top() + legend_height(self._legend(look), area.width(), look) + look.px(2)
        left = area.left() + min(self._label_width(look), area.width() * _MOST_LABEL)
        line, gap = look.caption_metrics.height(), look.px(2 * ROW_GAP)
        # room for the drawn word's own row is kept, so that no row jumps from word to word
        rows = max(len(self._choices), min(TOP_DETAILS, len(self._choices)) + 1)
        pitch = min((area.bottom() - top - gap) / rows, 2.6 * line + look.px(ROW_GAP))
        shares = [share for choice in self._choices for share in (choice.probability, choice.final)]
        bars = max(area.right() - left - self._number_width(look), look.px(12))
        return _Layout(left, top, pitch, gap if self._is_far else 0.0, bars / (max(shares, default=0.0) or 1.0))

    def _top(self, layout: _Layout, row: int) -> float:
        is_below = layout.break_height and row == len(self._choices) - 1
        return layout.top + row * layout.row + (layout.break_height if is_below else 0.0)

    # Its cells

    def cell_at(self, position: QPointF) -> Key | None:
        if self.is_empty:
            return None
        layout = self._lay_out(self.area, self.look)
        for row in range(len(self._choices)):
            if 0 <= position.y() - self._top(layout, row) < layout.row:
                return row
        return None

    def cell_rect(self, key: Key) -> QRectF:
        layout = self._lay_out(self.area, self.look)
        return QRectF(self.area.left(), self._top(layout, key), self.area.width(), layout.row)

    def cell_text(self, key: Key) -> str:
        assert self._details is not None
        choice = self._choices[key]
        text = choice_text(choice, self._details.next_word.sampling)
        if choice.id == self._details.chosen.id:
            return tr("{text}. It was drawn, with {bits} bits of surprise.", text=text,
                      bits=number(self._details.surprise_bits, ".1f"))  # fmt: skip
        return tr("{text}. Enter or a click goes on from it.", text=text)

    def has_cell(self, key: Key) -> bool:
        return 0 <= int(key) < len(self._choices)

    def step(self, key: Key | None, dx: int, dy: int) -> Key | None:
        if dx or not self._choices:
            return None
        return 0 if key is None else (key + dy) % len(self._choices)

    def edge(self, key: Key | None, *, is_end: bool, is_whole: bool) -> Key | None:
        return (len(self._choices) - 1 if is_end else 0) if self._choices else None

    # Qt's side

    def minimumSizeHint(self) -> QSize:
        look = self.look
        width = max(float(self.width()), look.px(180))
        return QSizeF(look.px(180), self._height(look, width, spread=1.1)).toSize()


def _font(look: Look, *, is_bold: bool) -> QFont:
    font = QFont(look.caption)
    font.setBold(is_bold)
    return font

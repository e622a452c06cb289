"""Words as they are drawn, each tinted by how much it surprised the model."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QContextMenuEvent,
    QFont,
    QHelpEvent,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextEdit, QToolTip, QWidget

from gui.look import Look
from gui.theme import Theme, current_theme
from gui.widgets.axes import text_length

if TYPE_CHECKING:
    from engine.text.generation import GeneratedWord

SIZE = 1.35  # text to read aloud from, larger than the controls
LINE_HEIGHT = 150
STRONGEST_TINT = 0.4
FULL_TINT_BITS = 15.0  # log2 of 33,278 words: what a blind guess would be
_BAR = 120.0
_LEGEND = ("0", f"{FULL_TINT_BITS:.0f} bits", "surprise of a word: 0 bits is certain, 15 a blind guess")


class SurpriseText(QTextEdit):
    """Read-only; the prompt comes first, in the muted colour. Pointing at a word tells its numbers.

    Signals:
        read_out_changed(str): the word under the mouse with its numbers, "" for none.
        changed(): there is another text.
    """

    read_out_changed = Signal(str)
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prompt = ""
        self._words: list[GeneratedWord] = []
        self._ends: list[int] = []
        self._theme = current_theme()
        self.read_out = ""
        self.setReadOnly(True)
        self.setAccessibleName("Generated text")
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setMouseTracking(True)
        self.document().setDefaultFont(_larger(self.font()))

    @property
    def words(self) -> tuple[GeneratedWord, ...]:
        return tuple(self._words)

    def start(self, prompt: str) -> None:
        """Empties the view and shows the prompt."""
        self._prompt, self._words = " ".join(prompt.split()), []
        self._write_all()
        self._point_at(None)
        self.changed.emit()

    def add_word(self, word: GeneratedWord) -> None:
        self._words.append(word)
        bar = self.verticalScrollBar()
        is_at_end = bar.value() >= bar.maximum() - 4
        self._ends.append(_write_word(self.document(), word, current_theme()))
        if is_at_end:
            bar.setValue(bar.maximum())
        if len(self._words) == 1:
            self.changed.emit()

    def word_at(self, position: int) -> GeneratedWord | None:
        """The word at a position of the text, None between words and in the prompt."""
        at = bisect_right(self._ends, position)
        if at == len(self._ends):
            return None
        word = self._words[at]
        return word if self._ends[at] - len(word.word) <= position else None

    # What a figure frames

    @property
    def is_empty(self) -> bool:
        return not self._words and not self._prompt

    def reading(self) -> str:
        if not self._words:
            return ""
        mean = sum(word.surprise_bits for word in self._words) / len(self._words)
        return f"{len(self._words):,} words, {mean:.1f} bits of surprise a word."

    def natural_size(self, look: Look) -> QSizeF:
        return QSizeF(look.px(560), look.px(360))

    def least_size(self, look: Look) -> QSizeF:
        """All words: a long text becomes a high picture or a small one."""
        legend = max(text_length(_LEGEND[2], look), look.px(_BAR) + text_length("".join(_LEGEND[:2]), look))
        letters = sum(len(word.word) + 1 for word in self._words) + len(self._prompt)
        width = max(legend, look.px(min(560, 200 + letters // 2)))
        return QSizeF(width, self._document(look, width).size().height() + self._legend_height(look))

    def draw(self, painter: QPainter, area: QRectF, look: Look) -> None:
        """The whole text, not only what is in view, and the legend of its tints."""
        painter.save()
        painter.translate(area.topLeft())
        document = self._document(look, area.width())
        room = area.height() - self._legend_height(look)
        document.drawContents(painter, QRectF(0, 0, area.width(), room))
        painter.restore()
        self._draw_legend(painter, QRectF(area.left(), area.bottom(), area.width(), 0), look)

    def _document(self, look: Look, width: float) -> QTextDocument:
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(_larger(look.font))
        _write_text(document, self._prompt, self._words, look.theme)
        document.setTextWidth(width)
        return document

    def _legend_height(self, look: Look) -> float:
        return 2 * look.caption_metrics.height() + look.px(8)

    def _draw_legend(self, painter: QPainter, foot: QRectF, look: Look) -> None:
        metrics = look.caption_metrics
        low, high, name = _LEGEND
        line = foot.top() - metrics.height()
        base = line - metrics.height() + metrics.ascent()
        painter.setFont(look.caption)
        painter.setPen(QColor(look.theme.muted))
        painter.drawText(QPointF(foot.left(), base), low)
        left = foot.left() + metrics.horizontalAdvance(low) + look.px(6)
        bar = QRectF(left, line - metrics.height() * 0.85, look.px(_BAR), metrics.height() * 0.7)
        gradient = QLinearGradient(bar.topLeft(), bar.topRight())
        gradient.setColorAt(0, _tint(0, look.theme))
        gradient.setColorAt(1, _tint(FULL_TINT_BITS, look.theme))
        painter.fillRect(bar, QBrush(gradient))
        painter.drawText(QPointF(bar.right() + look.px(6), base), high)
        painter.drawText(QPointF(foot.left(), foot.top() - metrics.descent()), name)

    # Qt's side

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            point = self.viewport().mapFromGlobal(event.globalPos())
            word = self.word_at(self.cursorForPosition(point).position())
            if word is not None:
                QToolTip.showText(event.globalPos(), _word_text(word), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._point_at(self.word_at(self.cursorForPosition(event.position().toPoint()).position()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_at(None)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.ignore()  # the figure's menu

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if not hasattr(self, "read_out"):
            return
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.document().setDefaultFont(_larger(self.font()))
        if current_theme() is not self._theme:
            self._write_all()

    def _point_at(self, word: GeneratedWord | None) -> None:
        text = "" if word is None else _word_text(word)
        if text != self.read_out:
            self.read_out = text
            self.read_out_changed.emit(text)

    def _write_all(self) -> None:
        self._theme = current_theme()
        self.clear()
        self._ends = _write_text(self.document(), self._prompt, self._words, self._theme)


def _word_text(word: GeneratedWord) -> str:
    return f"{word.word}: {word.surprise_bits:.1f} bits, {word.probability:.2%}"


def _larger(font: QFont) -> QFont:
    larger = QFont(font)
    larger.setPointSizeF(font.pointSizeF() * SIZE)
    return larger


def _tint(bits: float, theme: Theme) -> QColor:
    tint = QColor(theme.series["decoder"])
    tint.setAlphaF(STRONGEST_TINT * min(1.0, bits / FULL_TINT_BITS))
    return tint


def _write_text(document: QTextDocument, prompt: str, words: list[GeneratedWord], theme: Theme) -> list[int]:
    """The end of every word."""
    line = QTextBlockFormat()
    line.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    QTextCursor(document).setBlockFormat(line)
    if prompt:
        muted = QTextCharFormat()
        muted.setForeground(QColor(theme.muted))
        _append(document, prompt, muted)
    return [_write_word(document, word, theme) for word in words]


def _write_word(document: QTextDocument, word: GeneratedWord, theme: Theme) -> int:
    look = QTextCharFormat()
    look.setBackground(_tint(word.surprise_bits, theme))
    look.setForeground(QColor(theme.text))
    return _append(document, word.word, look)


def _append(document: QTextDocument, text: str, look: QTextCharFormat) -> int:
    cursor = QTextCursor(document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    if cursor.position():
        cursor.insertText(" ", QTextCharFormat())
    cursor.insertText(text, look)
    return cursor.position()

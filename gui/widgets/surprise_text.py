"""Words as they are drawn, each tinted by how much it surprised the model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QHelpEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QToolTip, QWidget

from gui.theme import current_theme

if TYPE_CHECKING:
    from engine.text.generation import GeneratedWord

SIZE = 1.35  # text to read aloud from, larger than the controls
LINE_HEIGHT = 150
STRONGEST_TINT = 0.4
FULL_TINT_BITS = 15.0  # log2 of 33,278 words: what a blind guess would be


class SurpriseText(QTextEdit):
    """Read-only; the prompt comes first, in the muted colour. Hovering a word tells its numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAccessibleName("Generated text")
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * SIZE)
        self.setFont(font)
        self._prompt = ""
        self._words: list[GeneratedWord] = []
        self._ends: list[int] = []

    @property
    def words(self) -> tuple[GeneratedWord, ...]:
        return tuple(self._words)

    def start(self, prompt: str) -> None:
        """Empties the view and shows the prompt."""
        self._prompt, self._words = " ".join(prompt.split()), []
        self._write_all()

    def add_word(self, word: GeneratedWord) -> None:
        self._words.append(word)
        bar = self.verticalScrollBar()
        is_at_end = bar.value() >= bar.maximum() - 4
        self._write(word)
        if is_at_end:
            bar.setValue(bar.maximum())

    def word_at(self, position: int) -> GeneratedWord | None:
        """The word at a position of the text, None between words and in the prompt."""
        for word, end in zip(self._words, self._ends, strict=True):
            if end - len(word.word) <= position < end:
                return word
        return None

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            point = self.viewport().mapFromGlobal(event.globalPos())
            word = self.word_at(self.cursorForPosition(point).position())
            if word is not None:
                QToolTip.showText(
                    event.globalPos(), f"{word.word}: {word.surprise_bits:.1f} bits, {word.probability:.2%}", self
                )
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_words"):
            self._write_all()

    def _write_all(self) -> None:
        self.clear()
        self._ends = []
        line = QTextBlockFormat()
        line.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        QTextCursor(self.document()).setBlockFormat(line)
        if self._prompt:
            muted = QTextCharFormat()
            muted.setForeground(QColor(current_theme().muted))
            self._append(self._prompt, muted)
        for word in self._words:
            self._write(word)

    def _write(self, word: GeneratedWord) -> None:
        tint = QColor(current_theme().series["decoder"])
        tint.setAlphaF(STRONGEST_TINT * min(1.0, word.surprise_bits / FULL_TINT_BITS))
        look = QTextCharFormat()
        look.setBackground(tint)
        self._ends.append(self._append(word.word, look))

    def _append(self, text: str, look: QTextCharFormat) -> int:
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if cursor.position():
            cursor.insertText(" ", QTextCharFormat())
        cursor.insertText(text, look)
        return cursor.position()

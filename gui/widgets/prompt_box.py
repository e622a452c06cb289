"""The field that a prompt is typed in: several lines, each end of which is a word of its own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from engine.language import tr
from engine.text.prompt import PromptChip
from engine.text.suggestions import Suggestion
from gui.zoom import scaled

LINES = 3
MOST_REMEMBERED = 100_000


class PromptBox(QPlainTextEdit):
    """Tab leaves it, Enter ends a line, Ctrl+Enter starts.

    Signals:
        start_asked(): Ctrl+Enter.
    """

    start_asked = Signal()

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("readOnly", False)  # the style sheet asks for it
        self.setTabChangesFocus(True)
        self.setPlaceholderText(tr("a random word"))
        self.setToolTip(
            tr(
                "Words to begin with, separated by spaces; an end of a line is the word <eos>; empty: a random word. "
                "Ctrl+Enter starts"
            )
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def text(self) -> str:
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Another prompt, as a step that can be taken back; a long one is seen from its beginning."""
        if text != self.text:
            cursor = QTextCursor(self.document())
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.insertText(text)
            self.moveCursor(QTextCursor.MoveOperation.Start if len(text) > 1000 else QTextCursor.MoveOperation.End)

    def remembered(self) -> str:
        """What comes back at the next start; a very long prompt does not."""
        return self.text if len(self.text) <= MOST_REMEMBERED else ""

    def restore(self, value: object) -> None:
        """Takes over what was remembered.

        Raises:
            ValueError: it is no text.
        """
        if not isinstance(value, str):
            raise ValueError("a prompt is a text")
        self.setPlainText(value)

    def replace(self, chip: PromptChip, suggestion: Suggestion) -> None:
        """Writes a suggestion in the place of a word that stands there; the cursor stays behind it."""
        text = self.text
        if text[chip.start : chip.end] != chip.text:
            return  # typed over meanwhile
        cursor = QTextCursor(self.document())
        cursor.setPosition(_qt_length(text[: chip.start]))
        cursor.setPosition(_qt_length(text[: chip.end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(suggestion.text)
        self.setTextCursor(cursor)

    # Qt's side

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.start_asked.emit()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        lines = self.fontMetrics().lineSpacing() * LINES
        return QSize(super().sizeHint().width(), round(lines + 2 * self.document().documentMargin() + scaled(6)))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()


def _qt_length(text: str) -> int:
    """In Qt's letters: those beyond U+FFFF count twice."""
    return len(text) + sum(letter > "\uffff" for letter in text)

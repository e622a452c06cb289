"""Words as they are drawn, each tinted by how much it surprised the model; one of them may be open."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from gui.look import Look
from gui.widgets.surprise_words import SurpriseWords

__all__ = ["SurpriseText", "SurprisingWord"]


class SurprisingWord(Protocol):
    """A word with its numbers, as a text that was drawn or scored has them."""

    @property
    def word(self) -> str: ...
    @property
    def probability(self) -> float: ...
    @property
    def surprise_bits(self) -> float: ...


class SurpriseText(QScrollArea):
    """Read-only words that scroll; the prompt comes first, in the muted colour. Pointing at a word tells its numbers.

    A click, arrow keys, Home and End (with Ctrl: of the whole text) choose a word; ``open_word`` frames it. A drag
    selects words, Ctrl+A all of them; Ctrl+C copies. ``picture`` is what a figure frames.

    Signals:
        read_out_changed(str): the word under the mouse with its numbers, "" for none.
        changed(): there is another text.
        word_chosen(object): the word of this index, counted without the prompt, is to be opened.
        word_left(): Esc: no word is to be open any more.
        branch_asked(int): the text is to go on another way after the word of this index.
    """

    read_out_changed = Signal(str)
    changed = Signal()
    word_chosen = Signal(object)
    word_left = Signal()
    branch_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None, *, picture: SurpriseWords | None = None) -> None:
        """``picture`` paints the words in a way of its own."""
        super().__init__(parent)
        self.picture = picture or SurpriseWords()
        self.picture.read_out_changed.connect(self.read_out_changed)
        self.picture.changed.connect(self.changed)
        self.picture.chosen.connect(self.word_chosen)
        self.picture.word_left.connect(self.word_left)
        self.picture.branch_asked.connect(self.branch_asked)
        self.picture.height_changed.connect(self._fit)
        self.picture.reveal_asked.connect(self._reveal)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the words have it
        self.setFocusProxy(self.picture)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(self.picture)
        self.picture.setAutoFillBackground(False)

    @property
    def words(self) -> tuple[SurprisingWord, ...]:
        return tuple(self.picture.words)

    @property
    def prompt(self) -> tuple[str, ...]:
        return self.picture.prompt

    @property
    def word_count(self) -> int:
        return len(self.picture.words)

    @property
    def read_out(self) -> str:
        return self.picture.read_out

    @property
    def opened(self) -> int | None:
        """The index of the word that is framed."""
        return self.picture.opened

    def start(self, prompt: str | Sequence[str] = ()) -> None:
        """Empties the view and shows the prompt, a text or its words."""
        self.set_words(prompt, ())

    def set_words(self, prompt: str | Sequence[str], words: Iterable[SurprisingWord]) -> None:
        """Another text, seen from its beginning."""
        self.picture.set_words(prompt.split() if isinstance(prompt, str) else prompt, words)
        self.verticalScrollBar().setValue(0)

    def add_word(self, word: SurprisingWord) -> None:
        self.add_words((word,))

    def add_words(self, words: Sequence[SurprisingWord]) -> None:
        """Appends words; the view follows while it is at the end and no word is open."""
        bar = self.verticalScrollBar()
        follows = bar.value() >= bar.maximum() - 4 and self.picture.opened is None
        self.picture.add_words(words)
        if follows:
            bar.setValue(bar.maximum())

    def open_word(self, index: int | None) -> None:
        """Frames a word and brings it into view, or none."""
        self.picture.open_word(index)

    def reveal(self, index: int) -> None:
        """Brings a word into view without opening it."""
        if self.picture.has_cell(index):
            self._reveal(self.picture.cell_rect(index))

    def set_muted(self, count: int) -> None:
        """The first ``count`` words are shown as the prompt is: they are not what this text is about."""
        self.picture.set_muted(count)

    def set_mark(self, index: int | None, text: str = "") -> None:
        """Marks a word by a thick line below it, and says ``text`` in its read-out."""
        self.picture.set_mark(index, text)

    def toPlainText(self) -> str:
        """Prompt and words with spaces between them."""
        return self.picture.plain_text()

    # What a figure frames

    @property
    def is_empty(self) -> bool:
        return self.picture.is_empty

    def reading(self) -> str:
        return self.picture.reading()

    def natural_size(self, look: Look) -> QSizeF:
        return self.picture.natural_size(look)

    def least_size(self, look: Look) -> QSizeF:
        return self.picture.least_size(look)

    def draw(self, painter: QPainter, area: QRectF, look: Look) -> None:
        self.picture.draw(painter, area, look)

    def _fit(self) -> None:
        """The words are as wide as the view, and as high as they need."""
        room = self.viewport().size()
        self.picture.resize(room.width(), max(room.height(), self.picture.needed_height(room.width())))

    def _reveal(self, rect: QRectF) -> None:
        place = rect.center().toPoint()
        margin = round(rect.height())
        self.ensureVisible(place.x(), place.y(), 0, margin)

    # Qt's side

    def minimumSizeHint(self) -> QSize:
        lines = 3 * self.picture.line_height
        return QSize(super().minimumSizeHint().width(), round(lines))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

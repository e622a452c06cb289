"""One of several texts side by side: tinted words in a figure, and a line of numbers below them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from engine.language import tr
from gui.widgets.figure import Figure
from gui.widgets.plain_mark import shown_safely
from gui.widgets.roomy_label import RoomyLabel
from gui.widgets.surprise_text import SurpriseText, SurprisingWord
from gui.widgets.surprise_words import SurpriseWords
from gui.widgets.table_data import Row

LEAST_HEIGHT = 90


class TextColumn(Figure):
    """``text`` has the words; ``foot`` says what was measured of them."""

    def __init__(
        self,
        title: str,
        *,
        meaning: str = "",
        foot_lines: int = 0,
        picture: SurpriseWords | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Without ``foot_lines`` no room is kept below the words."""
        self.text = SurpriseText(picture=picture)
        # As high as there is room, not as its words would like it.
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.text.setMinimumHeight(LEAST_HEIGHT)
        self.foot = RoomyLabel(lines=max(foot_lines, 1))
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(4)
        inside.addWidget(self.text, 1)
        inside.addWidget(self.foot)
        self.foot.setVisible(bool(foot_lines))
        super().__init__(title, body, parent, picture=self.text.picture)
        self._wanted = 0
        self._reveal_timer = QTimer(self, singleShot=True, interval=0)
        self._reveal_timer.timeout.connect(self._reveal)
        self.set_meaning(meaning)

    def show_words(self, prompt: Sequence[str], words: Sequence[SurprisingWord]) -> None:
        """Another text; where it only goes on, nothing moves."""
        shown = self.text.words
        self.clear_placeholder()
        if shown and tuple(words[: len(shown)]) == shown and self.text.prompt == tuple(prompt):
            self.text.add_words(words[len(shown) :])
        else:
            self.text.set_words(prompt, words)

    def reveal(self, index: int) -> None:
        """Brings a word into view, once the room for the words is settled."""
        self._wanted = index
        self._reveal_timer.start()

    def _reveal(self) -> None:
        self.text.reveal(self._wanted)

    def describe(self, reading: str = "") -> None:
        """The words so far in a sentence, an own one or how surprising they are, and as the figure's table."""
        words = self.text.words
        self.set_reading(reading or _sentence(words))

        def row(place: int) -> Row:
            word = words[place]
            return place + 1, word.word, word.probability, word.surprise_bits

        headers = (tr("Number"), tr("Word"), tr("Probability"), tr("Surprise (bits)"))
        self.set_table(headers, row, count=len(words))


def _sentence(words: Sequence[SurprisingWord]) -> str:
    if not words:
        return ""
    strangest = max(words, key=lambda word: word.surprise_bits)
    return tr(
        "{mean:.1f} bits a word on average; the most surprising is “{word}”, {bits:.1f} bits.",
        mean=sum(word.surprise_bits for word in words) / len(words),
        word=shown_safely(strangest.word),
        bits=strangest.surprise_bits,
    )

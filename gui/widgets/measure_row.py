"""The row above what is measured: a line that says how it stands, how many words, and the buttons."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSpinBox, QVBoxLayout, QWidget

from engine.language import tr
from gui.widgets.labels import caption_for
from gui.widgets.tone_label import ToneLabel
from gui.widgets.wrap_row import WrapRow

LEAST_WORDS, MOST_WORDS = 10, 20_000
_MESSAGE_WIDTH = 180


class MeasureRow(QWidget):
    """``words_box`` can be hidden where no words are read.

    Signals:
        start_asked(): Measure was pressed.
        cancel_asked(): Cancel was pressed.
    """

    start_asked = Signal()
    cancel_asked = Signal()

    def __init__(self, words: int, *, tip: str, parent: QWidget | None = None) -> None:
        """``tip`` says what Measure does."""
        super().__init__(parent)
        self.words_box = QSpinBox(minimum=LEAST_WORDS, maximum=MOST_WORDS, value=words, singleStep=100)
        self.words_box.setGroupSeparatorShown(True)
        self.words_box.setToolTip(
            tr(
                "How many words are read, {least} to {most:,}: more are less noisy and take longer",
                least=LEAST_WORDS,
                most=MOST_WORDS,
            )
        )
        self.words = QWidget()
        box = QHBoxLayout(self.words)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addWidget(caption_for(tr("Words"), self.words_box))
        box.addWidget(self.words_box)
        self.run_button, self.cancel_button = QPushButton(tr("Measure")), QPushButton(tr("Cancel"))
        self.run_button.setProperty("primary", True)
        self.run_button.setToolTip(tip)
        self.cancel_button.setToolTip(tr("Stop; what was measured stays (Esc)"))
        self.message = ToneLabel()
        self.run_button.clicked.connect(self.start_asked)
        self.cancel_button.clicked.connect(self.cancel_asked)
        self.message.setMinimumWidth(_MESSAGE_WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(WrapRow(self.message, self.words, self.run_button, self.cancel_button))
        self.set_running(False)

    def set_running(self, is_running: bool) -> None:
        self.run_button.setEnabled(not is_running)
        self.cancel_button.setEnabled(is_running)
        self.words_box.setEnabled(not is_running)

    def set_has_words(self, has_words: bool) -> None:
        self.words.setVisible(has_words)

"""The row above what is drawn side by side: how it stands, choices, how many words, and the two buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QSpinBox, QVBoxLayout, QWidget

from engine.language import tr
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.labels import caption_for
from gui.widgets.roomy_label import RoomyLabel
from gui.widgets.tone_label import Tone


class DrawRow(QWidget):
    """Keeps room for a sentence of two lines, so that nothing jumps when it comes.

    Signals:
        start_asked(): Start was pressed.
        stop_asked(): Stop was pressed.
    """

    start_asked = Signal()
    stop_asked = Signal()

    def __init__(
        self,
        *choices: tuple[str, QWidget],
        words: int = 0,
        most_words: int = 0,
        start: str,
        start_tip: str,
        stop_tip: str,
        extra: Sequence[QWidget] = (),
        parent: QWidget | None = None,
    ) -> None:
        """``choices`` are captions with their controls, ``extra`` stands before them without one.

        Without ``words`` there is no box for their number.
        """
        super().__init__(parent)
        self.words_box = QSpinBox(minimum=1, maximum=max(most_words, 1), value=max(words, 1), singleStep=20)
        self.words_box.setGroupSeparatorShown(True)
        self.words_box.setToolTip(tr("How many words are drawn in each text, 1 to {most:,}", most=most_words))
        self.start_button, self.stop_button = QPushButton(start), QPushButton(tr("Stop"))
        self.start_button.setProperty("primary", True)
        self.start_button.setToolTip(start_tip)
        self.stop_button.setToolTip(stop_tip)
        self.sentence = RoomyLabel(lines=2)
        boxes = [*choices, (tr("Words"), self.words_box)] if words else [*choices]
        if not words:
            self.words_box.setParent(self)
            self.words_box.hide()
            self.words_box.setAccessibleName(tr("Words"))
        row = flowing(*extra, *(captioned(*box) for box in boxes), self.start_button, self.stop_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(row)
        layout.addWidget(self.sentence)
        self.start_button.clicked.connect(self.start_asked)
        self.stop_button.clicked.connect(self.stop_asked)
        self.set_running(False, can_start=False)

    def set_running(self, is_running: bool, *, can_start: bool = True) -> None:
        self.start_button.setEnabled(can_start and not is_running)
        self.stop_button.setEnabled(is_running)

    def say(self, sentence: str, tone: Tone = "text") -> None:
        self.sentence.say(f"⚠ {sentence}" if tone == "danger" else sentence, tone)


def flowing(*controls: QWidget) -> QWidget:
    """Controls from the left, in as many rows as they need."""
    row = QWidget()
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    policy.setHeightForWidth(True)
    row.setSizePolicy(policy)
    inside = FlowLayout(row, across=8)
    for control in controls:
        inside.addWidget(control)
    return row


def captioned(caption: str, control: QWidget) -> QWidget:
    """A control with its words before it, as one piece of a row."""
    both = QWidget()
    inside = QHBoxLayout(both)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.setSpacing(6)
    inside.addWidget(caption_for(caption, control))
    inside.addWidget(control)
    return both

"""A question that is answered before one may look."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QLineEdit, QPushButton, QRadioButton, QVBoxLayout, QWidget

from engine.errors import EngineError
from engine.language import mark, tr
from gui.widgets.labels import label
from gui.widgets.tone_label import ToneLabel
from gui.widgets.typed_number import typed_number
from gui.zoom import rescale

COVERED = mark("Hidden until your guess is in.")


class Prediction(QFrame):
    """Poses its question, takes a guess, and only then is told the answer: before that it knows none.

    Whoever has it hides what would give the answer away from ``posed`` on, and calls ``show_answer`` after
    ``guessed``. A guess is a number, or the number of a choice from 0.

    Signals:
        posed(): somebody wants to guess.
        guessed(float): the guess is in.
    """

    posed = Signal()
    guessed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._choices: list[QRadioButton] = []
        self._group = QButtonGroup(self)
        self._group.idToggled.connect(self._follow_guess)
        self._question = label("", "")
        self.pose_button = QPushButton(tr("Predict"))
        self.pose_button.setToolTip(
            tr("Sets the layer as the question wants it, and hides the answer until you have guessed")
        )
        self.pose_button.clicked.connect(self._pose)
        self.number = QLineEdit()
        self.number.setPlaceholderText(tr("your guess"))
        self.number.setAccessibleName(tr("Your guess"))
        self.number.setToolTip(tr("A number, such as 28 or 0.5"))
        self.number.textChanged.connect(self._follow_guess)
        self.number.returnPressed.connect(self._guess)
        self.reveal_button = QPushButton(tr("Reveal"))
        self.reveal_button.setProperty("primary", True)
        self.reveal_button.setToolTip(tr("Shows the answer beside your guess"))
        self.reveal_button.clicked.connect(self._guess)
        self.answer = ToneLabel()
        self._choice_box = QVBoxLayout()
        self._choice_box.setSpacing(4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(8)
        layout.addWidget(label(tr("Predict"), "title"))
        layout.addWidget(self._question)
        layout.addWidget(self.pose_button)
        layout.addLayout(self._choice_box)
        for widget in (self.number, self.reveal_button, self.answer):
            layout.addWidget(widget)
        self.set_question("", ())

    @property
    def question(self) -> str:
        return self._question.text()

    @property
    def choices(self) -> tuple[QRadioButton, ...]:
        return tuple(self._choices)

    @property
    def is_posed(self) -> bool:
        """Somebody is guessing: the answer is to stay hidden."""
        return self._is_posed

    @property
    def guess(self) -> float | None:
        """What is chosen or typed now; None for nothing, or no number."""
        if self._choices:
            return float(self._group.checkedId()) if self._group.checkedId() >= 0 else None
        try:
            return typed_number(self.number.text())
        except EngineError:
            return None

    def set_question(self, text: str, choices: Sequence[str]) -> None:
        """Another question; without choices a number is asked for. Hidden without a text."""
        for button in self._choices:
            self._group.removeButton(button)
            button.hide()
            button.deleteLater()
        self._choices = []
        for place, words in enumerate(choices):
            button = QRadioButton(words)
            button.setToolTip(tr("Guess {place} of {count}: {words}", place=place + 1, count=len(choices), words=words))
            self._group.addButton(button, place)
            self._choice_box.addWidget(button)
            self._choices.append(button)
        self._question.setText(text)
        self.setVisible(bool(text))
        self.setAccessibleName(tr("Predict"))
        self.setAccessibleDescription(text)
        self.start_anew()
        rescale(self)

    def start_anew(self) -> None:
        """Forgets guess and answer."""
        self._is_posed = False
        self._group.setExclusive(False)
        for button in self._choices:
            button.setChecked(False)
        self._group.setExclusive(True)
        self.number.clear()
        self.answer.say("")
        self._show_parts()

    def show_answer(self, *, is_right: bool, words: str) -> None:
        """Compares: the guess is in."""
        self._is_posed = False
        sign = tr("✓ Your guess is right.") if is_right else tr("✗ Not quite.")
        self.answer.say(f"{sign} {words}", "good" if is_right else "danger")
        self._show_parts(has_answer=True)
        QAccessible.updateAccessibility(QAccessibleEvent(self.answer, QAccessible.Event.Alert))

    def refuse(self, sentence: str) -> None:
        """Says why a guess was not taken; the answer stays hidden."""
        self.answer.say(sentence, "danger")
        self.answer.show()

    def _pose(self) -> None:
        self.start_anew()
        self._is_posed = True
        self._show_parts()
        first: QWidget = self._choices[0] if self._choices else self.number
        first.setFocus()
        self.posed.emit()

    def _guess(self) -> None:
        guess = self.guess
        if self._is_posed and guess is not None:
            self.guessed.emit(guess)
        elif self._is_posed and self.number.text():
            try:
                typed_number(self.number.text())
            except EngineError as error:
                self.refuse(str(error))

    def _follow_guess(self) -> None:
        self.reveal_button.setEnabled(self._is_posed and (self.guess is not None or bool(self.number.text())))

    def _show_parts(self, *, has_answer: bool = False) -> None:
        self.pose_button.setVisible(not self._is_posed)
        self.pose_button.setText(tr("Predict again") if has_answer else tr("Predict"))
        for button in self._choices:
            button.setVisible(self._is_posed or has_answer)
            button.setEnabled(self._is_posed)
        self.number.setVisible((self._is_posed or has_answer) and not self._choices)
        self.number.setReadOnly(not self._is_posed)
        self.reveal_button.setVisible(self._is_posed)
        self.answer.setVisible(has_answer)
        self._follow_guess()

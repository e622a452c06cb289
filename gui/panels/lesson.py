"""The lesson beside what is shown: a card, and a question to be answered before one may look."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from engine.demos.base import Demo
from engine.demos.lessons import Lesson, Reveal, asked, lesson, reveal
from engine.errors import EngineError
from engine.language import tr
from gui.lesson_mode.card_changes import is_left_out, shown_live_texts, tries_of
from gui.panels.base import Host
from gui.panels.live_lessons import LIVE_LESSONS
from gui.widgets.lesson_card import LessonCard
from gui.widgets.prediction import Prediction

LANE = "lesson"
TOLERANCE = 1e-6  # of a question for a live model, which asks for a whole number


class LessonPanel(QWidget):
    """Formula, meaning of colours, what to try, and a question with its answer hidden until the guess is in.

    Signals:
        question_posed(Demo, str): show the demo with these settings, and neither what was worked out nor the panel with
            this name.
        question_over(Demo | None): the guess is in, or the question was left; show what the question was about.
    """

    question_posed = Signal(object, str)
    question_over = Signal(object)

    def __init__(self, host: Host, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._name = ""
        self._lesson: Lesson | None = None
        self._asked: Demo | None = None
        self.card = LessonCard()
        self.prediction = Prediction()
        self.prediction.posed.connect(self._pose)
        self.prediction.guessed.connect(self._compare)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.card)
        layout.addWidget(self.prediction)
        layout.addStretch(1)

    @property
    def lesson(self) -> str:
        """The name of the lesson that is shown."""
        return self._name

    def show_lesson(self, name: str) -> None:
        """Shows the card of a demo or of a live model; a question that was posed is over."""
        if name == self._name:
            return
        self.end_question()
        self._name, self._lesson = name, None
        live = shown_live_texts(name)
        if is_left_out(name):
            self.card.show_lesson(tr("What you see"), "", tr("This lesson leaves this card out."), ())
            self.prediction.set_question("", ())
            return
        if live is not None:
            self.card.show_lesson(live["title"], live["formula"], live["colours"], tries_of(live))
            self.prediction.set_question(live["question"], ())
            return
        self.prediction.set_question("", ())
        task = self._host.run(_read, name, title=tr("Reading a lesson"), lane=LANE)
        task.succeeded.connect(partial(self._show, name))

    def refresh(self) -> None:
        """Shows the card anew: a lesson of the user's may have changed it."""
        name, self._name = self._name, ""
        if name:
            self.show_lesson(name)

    def end_question(self) -> None:
        """The question is left without a guess, for instance by another one's choice of settings."""
        was_posed = self.prediction.is_posed
        self.prediction.start_anew()
        if was_posed:
            self.question_over.emit(None)

    def _show(self, name: str, found: Lesson | None) -> None:
        if name != self._name:
            return
        self._lesson = found
        if found is None:
            self.card.show_lesson(name, "", tr("There is no card for this one yet."), ())
            return
        self.card.show_lesson(found.title, found.formula, found.colours, found.tries)
        self.prediction.set_question(found.question.text, [choice.text for choice in found.question.choices])

    def _pose(self) -> None:
        if self._lesson is None:
            return
        task = self._host.run(asked, self._lesson, title=tr("Asking a question"), lane=LANE)
        task.succeeded.connect(partial(self._tell_posed, self._name))

    def _tell_posed(self, name: str, demo: Demo) -> None:
        if name == self._name and self._lesson is not None and self.prediction.is_posed:
            self._asked = demo
            self.question_posed.emit(demo, self._lesson.question.panel)

    def _compare(self, guess: float) -> None:
        live, texts = LIVE_LESSONS.get(self._name), shown_live_texts(self._name)
        if live is not None and texts is not None:
            is_right = abs(guess - live.answer) <= TOLERANCE
            self.prediction.show_answer(
                is_right=is_right,
                words=tr("It is {answer:g}. {afterwards}", answer=live.answer, afterwards=texts["afterwards"]),
            )
        elif self._lesson is not None:
            task = self._host.run(_reveal, self._lesson, guess, title=tr("Comparing a guess"), lane=LANE)
            task.succeeded.connect(partial(self._show_answer, self._name))

    def _show_answer(self, name: str, answer: Reveal | str) -> None:
        if name != self._name or not self.prediction.is_posed:
            return
        if isinstance(answer, str):
            self.prediction.refuse(answer)
            return
        self.prediction.show_answer(is_right=answer.is_right, words=answer.words)
        self.question_over.emit(self._asked)


def _read(name: str) -> Lesson | None:
    try:
        return lesson(name)
    except (EngineError, OSError):
        return None  # the picture is there all the same


def _reveal(card: Lesson, guess: float) -> Reveal | str:
    try:
        return reveal(card, guess)
    except EngineError as error:
        return str(error)

"""The bar below the page: what a demo says, its question, and the way through it. It never covers what it points at."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from engine.language import tr
from engine.tours.script import Question, Tour
from gui.widgets.button_row import ButtonRow
from gui.widgets.choice_button import ChoiceButton
from gui.widgets.labels import label
from gui.widgets.tone_label import ToneLabel
from gui.zoom import rescale, scaled

MOST_OF_WINDOW = 0.42
LEAST_HEIGHT = 620  # at 100 %, of a window that is not tight
_NEXT = (Qt.Key.Key_Right, Qt.Key.Key_PageDown)
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_PageUp)


class TourBar(QFrame):
    """As high as the longest step of the demo needs, so that nothing jumps; longer texts scroll.

    Where the window is low for its type, as with a projector, it is only as high as each step needs, with its answer.

    Signals:
        next_asked(), back_asked(): one step on, or back.
        leave_asked(): somebody wants to leave; ``ask_how_to_leave`` asks how.
        left(bool): the demo is to end; whether all is to be as before.
        chosen(int): an answer was chosen, from 0.
        reveal_asked(): the answer that was held back is to be shown.
    """

    next_asked = Signal()
    back_asked = Signal()
    leave_asked = Signal()
    left = Signal(bool)
    chosen = Signal(int)
    reveal_asked = Signal()

    def __init__(self, tour: Tour, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("tour", True)
        self.setAccessibleName(tr("Demo: {title}", title=tour.title))
        self._tour = tour
        self._question: Question | None = None
        self._is_last = False
        self._number = 0
        self.choices: list[ChoiceButton] = []
        self.title_label = label(tour.title, "title")
        self.count_label = label(" ", "caption")
        self.busy_label = label(" ", "caption")
        self.back_button = _button(tr("Back"), tr("The step before, with the settings that it had (Left, Page Up)"))
        self.next_button = _button(tr("Next"), tr("The next step (Right, Page Down)"))
        self.next_button.setProperty("primary", True)
        self.leave_button = _button(tr("Leave"), tr("End this demo; then choose what becomes of the window (Esc)"))
        self.say_label = ToneLabel()
        self.question_label = label(" ", "title")
        self.reveal_button = _button(tr("Reveal"), tr("Shows the right answer"))
        self.answer_label = ToneLabel()
        self.problem_label = ToneLabel()
        self._content = QWidget()
        self._choice_holder = QWidget()
        self._row: ButtonRow | None = None
        self.restore_button = _button(tr("As it was before"), tr("Settings, model, seed and tab as before the demo"))
        self.restore_button.setProperty("primary", True)
        self.keep_button = _button(tr("Leave it as it is"), tr("Go on by yourself with what the demo has set"))
        self.go_on_button = _button(tr("Go on with the demo"), tr("Back to this step (Esc)"))
        self._area, self._pages = QScrollArea(), QStackedWidget()
        self._lay_out()
        self._connect()

    # What it shows

    def show_step(self, number: int) -> None:
        """Step ``number`` from 0; its question has no answer yet."""
        step = self._tour.steps[number]
        self._number = number
        self._is_last = number == len(self._tour.steps) - 1
        self._question = step.ask
        self.count_label.setText(tr("Step {number} of {count}", number=number + 1, count=len(self._tour.steps)))
        self.say_label.say(step.say, "text")
        self.back_button.setEnabled(number > 0)
        self.next_button.setText(tr("Reset") if self._is_last else tr("Next"))
        self.next_button.setToolTip(
            tr("Brings back what the window was before the demo (Right, Page Down)")
            if self._is_last
            else tr("The next step (Right, Page Down)")
        )
        self.question_label.setVisible(step.ask is not None)
        self.question_label.setText(step.ask.text if step.ask is not None else " ")
        self.answer_label.hide()
        self.reveal_button.hide()
        self.problem_label.hide()
        self._set_choices(step.ask.choices if step.ask is not None else ())
        self.next_button.setEnabled(step.ask is None)
        self._pages.setCurrentIndex(0)
        self._area.verticalScrollBar().setValue(0)
        self._keep_height()
        QAccessible.updateAccessibility(QAccessibleEvent(self.say_label, QAccessible.Event.Alert))

    def show_choice(self, chosen: int, *, is_held_back: bool) -> None:
        """The guess is in; a teacher may hold the answer back."""
        for at, button in enumerate(self.choices):
            button.setChecked(at == chosen)
            button.setEnabled(False)
        if is_held_back:
            self.reveal_button.show()
            self.reveal_button.setFocus()
            self._bring_to_sight(self.reveal_button)

    def show_answer(self, chosen: int) -> None:
        """Which one is right, and why."""
        question = self._question
        if question is None:
            return
        for at, button in enumerate(self.choices):
            is_right = at == question.right
            sign = "✓ " if is_right else "✗ " if at == chosen else ""
            button.setText(sign + _literal(question.choices[at]))
            button.setEnabled(False)
        self.reveal_button.hide()
        is_right = chosen == question.right
        start = tr("✓ Your guess is right.") if is_right else tr("✗ Not quite.")
        self.answer_label.say(f"{start} {question.afterwards}", "good" if is_right else "danger")
        self.answer_label.show()
        self.next_button.setEnabled(True)
        self._bring_to_sight(self.answer_label)
        QAccessible.updateAccessibility(QAccessibleEvent(self.answer_label, QAccessible.Event.Alert))

    def show_busy(self, is_busy: bool) -> None:
        self.busy_label.setText(tr("one moment …") if is_busy else " ")

    def say_problem(self, sentence: str) -> None:
        self.problem_label.say(f"⚠ {sentence}", "danger")
        self.problem_label.show()

    def ask_how_to_leave(self) -> None:
        self._pages.setCurrentIndex(1)
        self.restore_button.setFocus()

    @property
    def is_asking_how_to_leave(self) -> bool:
        return self._pages.currentIndex() == 1

    def go_on(self) -> None:
        self._pages.setCurrentIndex(0)
        self.take_focus()

    def take_focus(self) -> None:
        """To the button that comes next."""
        first = next((button for button in self.choices if button.isEnabled()), None)
        if first is not None and not self.next_button.isEnabled():
            first.setFocus()
        elif self.next_button.isEnabled():
            self.next_button.setFocus()
        else:
            self.leave_button.setFocus()

    def take_key(self, event: QKeyEvent) -> bool:
        """Right, Left, Page Down, Page Up and Escape, where nobody else has a use for them."""
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if key == Qt.Key.Key_Escape:
            if self.is_asking_how_to_leave:
                self.go_on()
            else:
                self.leave_asked.emit()
        elif self.is_asking_how_to_leave or key not in (*_NEXT, *_BACK):
            return False
        elif key in _NEXT:
            self.next_button.click()
        else:
            self.back_button.click()
        return True

    # How it is laid out

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        for widget in (self.title_label, self.count_label, self.busy_label):
            widget.setWordWrap(False)
            head.addWidget(widget)
        self.title_label.setMinimumWidth(1)
        head.addStretch(1)
        for button in (self.back_button, self.next_button, self.leave_button):
            head.addWidget(button)
        content = self._content
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(6)
        holder = QVBoxLayout(self._choice_holder)
        holder.setContentsMargins(0, 0, 0, 0)
        revealing = QHBoxLayout()
        revealing.addWidget(self.reveal_button)
        revealing.addStretch(1)
        inside.addWidget(self.say_label)
        inside.addWidget(self.question_label)
        inside.addWidget(self._choice_holder)
        inside.addLayout(revealing)
        inside.addWidget(self.answer_label)
        inside.addWidget(self.problem_label)
        inside.addStretch(1)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(content)
        for part in (self._area.viewport(), content):  # the bar's own colour shows through
            part.setAutoFillBackground(False)
        leaving = QWidget()
        below = QVBoxLayout(leaving)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(6)
        below.addWidget(label(tr("The demo ends here. What shall become of the window?"), ""))
        row = ButtonRow()
        for button in (self.restore_button, self.keep_button, self.go_on_button):
            row.add(button)
        below.addWidget(row)
        below.addStretch(1)
        self._pages.addWidget(self._area)
        self._pages.addWidget(leaving)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 8, 14, 8)
        layout.setSpacing(6)
        layout.addLayout(head)
        layout.addWidget(self._pages)

    def _connect(self) -> None:
        self.next_button.clicked.connect(self._go_next)
        self.back_button.clicked.connect(self.back_asked)
        self.leave_button.clicked.connect(self.leave_asked)
        self.reveal_button.clicked.connect(self.reveal_asked)
        self.restore_button.clicked.connect(lambda: self.left.emit(True))
        self.keep_button.clicked.connect(lambda: self.left.emit(False))
        self.go_on_button.clicked.connect(self.go_on)
        for button in (self.next_button, self.back_button, self.leave_button, self.reveal_button):
            button.installEventFilter(self)
        for button in (self.restore_button, self.keep_button, self.go_on_button):
            button.installEventFilter(self)

    def _go_next(self) -> None:
        if self._is_last:
            self.left.emit(True)
        else:
            self.next_asked.emit()

    def _set_choices(self, choices: Sequence[str]) -> None:
        row = ButtonRow()
        former, self._row = self._row, row
        self.choices = []
        for at, text in enumerate(choices):
            button = ChoiceButton(
                _literal(text), tip=tr("Answer {number} of {count}", number=at + 1, count=len(choices))
            )
            button.setAccessibleName(text)
            button.clicked.connect(lambda _=False, at=at: self.chosen.emit(at))
            button.installEventFilter(self)
            row.add(button)
            self.choices.append(button)
        layout = self._choice_holder.layout()
        assert layout is not None
        layout.addWidget(row)
        if former is not None:
            former.hide()
            former.deleteLater()
        self._choice_holder.setVisible(bool(choices))
        rescale(row)

    def _bring_to_sight(self, widget: QWidget) -> None:
        content = self._area.widget()
        layout = content.layout() if content is not None else None
        if content is not None and layout is not None:
            layout.activate()
            content.adjustSize()
        self._area.ensureWidgetVisible(widget, 0, 0)

    def _keep_height(self) -> None:
        """Room for the longest step at this width; the type is larger where there is room for it."""
        is_low = is_tight(self.window())
        if self._content.property("lead") != (not is_low):
            self._content.setProperty("lead", not is_low)
            for text in (self.say_label, self.question_label, self.answer_label, self.problem_label):
                text.style().polish(text)
        wide = max(self.width() - round(scaled(28)) - self._area.verticalScrollBar().sizeHint().width(), 1)
        line, gap = self.fontMetrics().lineSpacing(), round(scaled(6))
        needed = 0
        for step in [self._tour.steps[self._number]] if is_low else self._tour.steps:
            high = self._text_height(step.say, wide)
            if step.ask is not None:
                rows = 1 + sum(map(len, step.ask.choices)) * self.fontMetrics().averageCharWidth() // wide
                answer = tr("✓ Your guess is right.") + " " + step.ask.afterwards
                high += self._text_height(step.ask.text, wide) + self._text_height(answer, wide)
                high += rows * (line + round(scaled(20))) + 3 * gap
            needed = max(needed, high)
        window = self.window()
        most = round(MOST_OF_WINDOW * window.height()) - 2 * line
        self._pages.setFixedHeight(max(2 * line + round(scaled(24)), min(needed + gap, most)))
        self._pages.setProperty("zoomLeast", None)  # it is for this zoom already
        self._pages.setProperty("zoomMost", None)

    def _text_height(self, text: str, wide: int) -> int:
        box = self.say_label.fontMetrics().boundingRect(0, 0, wide, 100_000, int(Qt.TextFlag.TextWordWrap), text)
        return box.height()

    # Qt's side

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A button would hand the arrow keys on to its neighbour.
        return event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self.take_key(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.take_key(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_height()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_pages"):
            self._keep_height()


def is_tight(window: QWidget) -> bool:
    """There are few lines of text on the whole window."""
    return window.height() < scaled(LEAST_HEIGHT)


def _button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tip)
    return button


def _literal(text: str) -> str:
    """As it is written, also with an ampersand."""
    return text.replace("&", "&&")

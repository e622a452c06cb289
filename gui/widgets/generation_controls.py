"""What a text is drawn with, and its buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QPushButton, QSpinBox, QVBoxLayout, QWidget

from engine.language import tr
from engine.text.exact_path import ExactPath
from engine.text.fast_path import FastPath
from engine.text.prompt import PromptReading
from engine.text.sampling import Sampling
from engine.text.word_paths import ModulePath, PathName, WordPath
from gui.session import Session
from gui.widgets.labels import caption_for
from gui.widgets.prompt_box import PromptBox
from gui.widgets.prompt_chips import PromptChips
from gui.widgets.roomy_label import RoomyLabel
from gui.widgets.sampling_controls import SamplingControls
from gui.widgets.tone_label import Tone
from gui.widgets.word_model_note import WordModelNote
from gui.widgets.wrap_row import WrapRow

DEFAULT_PROMPT = "The river"
DEFAULT_WORDS = 200
MOST_WORDS = 100_000
TUTORIAL_WORDS = 1_000
PATHS: tuple[type[WordPath], ...] = (ExactPath, FastPath, ModulePath)


class GenerationControls(QWidget):
    """Prompt with its chips, buttons, settings, and how the drawing went.

    Signals:
        path_changed(str): another way of running the model was chosen.
    """

    path_changed = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model_note = WordModelNote(session)
        self.prompt_box = PromptBox(DEFAULT_PROMPT)
        self.chips = PromptChips()
        self.prompt_label = RoomyLabel(lines=2)
        self.sampling = SamplingControls()
        self.words_box = QSpinBox(minimum=1, maximum=MOST_WORDS, value=DEFAULT_WORDS, singleStep=50)
        self.words_box.setGroupSeparatorShown(True)
        self.words_box.setToolTip(tr("How many words are drawn, 1 to {most:,}", most=MOST_WORDS))
        self.path_box = QComboBox()
        for path in PATHS:
            self.path_box.addItem(tr(path.title), path.name)
        self.path_box.setToolTip(tr("Exact, fast or the module itself: how the next text is computed"))
        self.path_label = RoomyLabel(lines=2)
        self.start_button = _button(tr("Start"), tr("Draw a new text (F5, or Ctrl+Enter in the prompt)"))
        self.start_button.setProperty("primary", True)
        self.one_button = _button(tr("One word"), tr("Draw one more word and stop"))
        self.pause_button = _button(
            tr("Pause"), tr("Wait after this word; Go on draws the rest as if it had not waited")
        )
        self.stop_button = _button(tr("Stop"), tr("Stop after this word (Esc)"))
        self.save_button = _button(tr("Save…"), tr("Save the text, 20 words a line"))
        self.tutorial_button = _button(
            tr("As in the tutorial…"), tr("1,000 words at temperature 1 after a random word, saved to a file")
        )
        self.result_label = RoomyLabel(lines=2)
        self._started_by = self.start_button
        self._lay_out()
        self.set_state(is_running=False, is_paused=False, has_model=False, has_words=False)
        self.path_box.currentIndexChanged.connect(self._follow_path)
        self._follow_path()

    @property
    def prompt(self) -> str:
        return self.prompt_box.text

    @property
    def words(self) -> int:
        return self.words_box.value()

    @property
    def path(self) -> PathName:
        return PATHS[max(self.path_box.currentIndex(), 0)].name

    @property
    def remembered(self) -> dict[str, QWidget]:
        """What comes back at the next start, beside the prompt."""
        return {
            "temperature": self.sampling.temperature.box,
            "top_k": self.sampling.top_k.box,
            "top_p": self.sampling.top_p.box,
            "forbid_unknown": self.sampling.forbid_box,
            "words": self.words_box,
            "path": self.path_box,
        }

    def set_as_in_the_tutorial(self) -> None:
        self.prompt_box.set_text("")
        self.sampling.set_sampling(Sampling())
        self.words_box.setValue(TUTORIAL_WORDS)

    def show_reading(self, reading: PromptReading) -> None:
        """The prompt as the model reads it."""
        self.chips.set_reading(reading)
        is_usable = reading.is_usable
        self.prompt_label.say(reading.sentence if is_usable else f"⚠ {reading.sentence}", _tone(is_usable))

    def say_problem(self, sentence: str) -> None:
        """Why nothing can be drawn after this prompt."""
        self.prompt_label.say(f"⚠ {sentence}", "danger")

    def show_path(self, used: PathName) -> None:
        """How the next text is computed, which is not as chosen where the model's weights do not allow it."""
        if used == self.path:
            sentence = tr(next(path.sentence for path in PATHS if path.name == used))
        else:
            sentence = tr("This model is quantized: the module itself is called for every word, whatever is chosen.")
        self.path_label.say(sentence)
        self.path_box.setAccessibleDescription(sentence)

    def set_state(self, *, is_running: bool, is_paused: bool, has_model: bool, has_words: bool) -> None:
        """What can be pressed now; the focus goes from the button that starts to the one that waits, and back."""
        starting, waiting = (self.start_button, self.one_button), (self.pause_button, self.stop_button)
        focused = next((button for button in (*starting, *waiting) if button.hasFocus()), None)
        if is_running or is_paused:
            self._enable(waiting)
        if is_running and focused in starting:
            self._started_by = focused
            self.pause_button.setFocus()
        self.start_button.setEnabled(has_model and not is_running)
        self.one_button.setEnabled(has_model and not is_running)
        self.tutorial_button.setEnabled(has_model and not is_running)
        self.pause_button.setText(tr("Go on") if is_paused else tr("Pause"))
        self.save_button.setEnabled(has_words)
        if not is_running:
            if focused in waiting and (not is_paused or self._started_by is self.one_button):
                self._started_by.setFocus()
            self._enable(waiting, is_running or is_paused)

    @staticmethod
    def _enable(buttons: Sequence[QPushButton], is_enabled: bool = True) -> None:
        for button in buttons:
            button.setEnabled(is_enabled)

    def set_result(self, sentence: str, tone: Tone = "text") -> None:
        self.result_label.say(sentence, tone)

    def _follow_path(self) -> None:
        self.show_path(self.path)
        self.path_changed.emit(self.path)

    def _lay_out(self) -> None:
        buttons = QGridLayout()
        buttons.setSpacing(6)
        for place, button in enumerate((self.start_button, self.one_button, self.pause_button, self.stop_button)):
            buttons.addWidget(button, place // 2, place % 2)
        settings = QGridLayout()
        settings.setSpacing(6)
        for row, (caption, box) in enumerate(((tr("Words"), self.words_box), (tr("Path"), self.path_box))):
            settings.addWidget(caption_for(caption, box), row, 0)
            settings.addWidget(box, row, 1)
        settings.setColumnStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.model_note)
        layout.addWidget(caption_for(tr("Prompt"), self.prompt_box))
        for part in (self.prompt_box, self.chips, self.prompt_label):
            layout.addWidget(part)
        layout.addLayout(buttons)
        layout.addWidget(self.result_label)
        layout.addWidget(self.sampling)
        layout.addLayout(settings)
        layout.addWidget(self.path_label)
        layout.addWidget(WrapRow(self.tutorial_button, self.save_button))
        layout.addStretch(1)


def _button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tip)
    return button


def _tone(is_good: bool) -> Tone:
    return "muted" if is_good else "danger"

"""What a text is drawn with, and its buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from gui.session import Session
from gui.widgets.labels import caption_for, label
from gui.widgets.word_model_note import WordModelNote

DEFAULT_PROMPT = "The river"
DEFAULT_WORDS = 200
MOST_WORDS = 100_000
TUTORIAL_WORDS = 1_000
STEPS_PER_DEGREE = 20
HOTTEST = 5.0


class GenerationControls(QWidget):
    """Prompt, temperature, number of words, Start, Stop and Save."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model_note = WordModelNote(session)
        self.prompt_box = QLineEdit(DEFAULT_PROMPT)
        self.prompt_box.setPlaceholderText("a random word")
        self.prompt_box.setToolTip("Words to begin with, separated by spaces; empty: a random word")
        self.prompt_label = label(" ", "caption")
        self.temperature_slider = QSlider(Qt.Orientation.Horizontal)
        self.temperature_slider.setMaximum(round(HOTTEST * STEPS_PER_DEGREE))
        self.temperature_slider.setAccessibleName("Temperature slider")
        self.temperature_slider.setToolTip("0 to 5: left takes the likeliest words, right is near chance")
        self.temperature_box = QDoubleSpinBox(maximum=HOTTEST, singleStep=0.05, decimals=2)
        self.temperature_box.setToolTip("0 takes the likeliest word, 1 draws as the model believes, 5 is near chance")
        self.words_box = QSpinBox(minimum=1, maximum=MOST_WORDS, value=DEFAULT_WORDS, singleStep=50)
        self.words_box.setGroupSeparatorShown(True)
        self.words_box.setToolTip(f"How many words are drawn, 1 to {MOST_WORDS:,}")
        self.tutorial_button = QPushButton("As in the tutorial")
        self.tutorial_button.setToolTip("1,000 words at temperature 1 after a random word")
        self.start_button = QPushButton("Start")
        self.start_button.setProperty("primary", True)
        self.start_button.setToolTip("Draw the words (F5)")
        self.stop_button = QPushButton("Stop")
        self.stop_button.setToolTip("Stop after this word (Esc)")
        self.save_button = QPushButton("Save…")
        self.save_button.setToolTip("Save the text, 20 words a line")
        self.save_button.setEnabled(False)
        self.result_label = label(" ")
        self._lay_out()
        self.set_running(False)
        self.temperature_slider.valueChanged.connect(self._follow_slider)
        self.temperature_box.valueChanged.connect(self._follow_box)
        self.tutorial_button.clicked.connect(self.set_as_in_the_tutorial)
        self.temperature_box.setValue(0.8)

    @property
    def prompt(self) -> str:
        return self.prompt_box.text()

    @property
    def temperature(self) -> float:
        return self.temperature_box.value()

    @property
    def words(self) -> int:
        return self.words_box.value()

    @property
    def remembered(self) -> dict[str, QWidget]:
        """What comes back at the next start."""
        return {"prompt": self.prompt_box, "temperature": self.temperature_box, "words": self.words_box}

    def set_as_in_the_tutorial(self) -> None:
        self.prompt_box.clear()
        self.temperature_box.setValue(1.0)
        self.words_box.setValue(TUTORIAL_WORDS)

    def set_running(self, is_running: bool) -> None:
        self.start_button.setEnabled(not is_running)
        self.stop_button.setEnabled(is_running)
        if is_running:
            self.result_label.setText(" ")

    def set_result(self, sentence: str) -> None:
        self.result_label.setText(sentence)

    def _follow_slider(self, step: int) -> None:
        if round(self.temperature_box.value() * STEPS_PER_DEGREE) != step:
            self.temperature_box.setValue(step / STEPS_PER_DEGREE)

    def _follow_box(self, temperature: float) -> None:
        self.temperature_slider.setValue(round(temperature * STEPS_PER_DEGREE))

    def _lay_out(self) -> None:
        temperature = QHBoxLayout()
        temperature.addWidget(self.temperature_slider, 1)
        temperature.addWidget(self.temperature_box)
        buttons = QHBoxLayout()
        for button in (self.start_button, self.stop_button, self.save_button):
            buttons.addWidget(button, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.model_note)
        layout.addSpacing(8)
        layout.addWidget(caption_for("Prompt", self.prompt_box))
        layout.addWidget(self.prompt_box)
        layout.addWidget(self.prompt_label)
        layout.addSpacing(8)
        layout.addWidget(caption_for("Temperature", self.temperature_box))
        layout.addLayout(temperature)
        layout.addWidget(caption_for("Words", self.words_box))
        layout.addWidget(self.words_box)
        layout.addWidget(self.tutorial_button)
        layout.addSpacing(8)
        layout.addLayout(buttons)
        layout.addWidget(self.result_label)
        layout.addStretch(1)

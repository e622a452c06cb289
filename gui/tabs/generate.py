"""Generate: text drawn word by word from the word model.

In five steps: open the tab and read what the model wrote; type a beginning; turn the temperature; press Start and watch
the words come, the surprising ones darker; stop, and save the text.
"""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from engine.files import write_text
from engine.text.generation import GeneratedText, GeneratedWord, generate_text, text_in_lines, words_sentence
from engine.text.prompt import PromptReading, prompt_of_file, read_prompt
from gui.tabs.base import Tab, TabContext
from gui.widgets.figure import Figure
from gui.widgets.generation_controls import GenerationControls
from gui.widgets.labels import label
from gui.widgets.page import Page
from gui.widgets.surprise_text import SurpriseText

FIRST_WORDS = 150
LEGEND = "The stronger its tint, the more a word surprised the model: 0 bits is certain, 15 a blind guess."
MEANING = (
    "Each word is drawn from the model's probabilities for the next word. Its tint is its surprise, −log2 of the "
    "probability that the model gave it: 0 bits is certain, 15 bits a blind guess among 33,278 words."
)
HINT = "Type a beginning and press Start: the words appear here as they are drawn."


class GenerateTab(Tab):
    """Controls on the left, the text on the right."""

    tab_id: ClassVar[str] = "generate"
    title: ClassVar[str] = "Generate"
    accepts: ClassVar[frozenset[str]] = frozenset({"text"})

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.controls = GenerationControls(context.session)
        self.text = SurpriseText()
        page = QWidget()
        inside = QVBoxLayout(page)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.text, 1)
        inside.addWidget(label(LEGEND, "caption"))
        self.figure = Figure("Text", page, picture=self.text)
        self.figure.set_meaning(MEANING)
        self.figure.set_placeholder(HINT)
        self.set_page(Page(self.figure, left=self.controls))
        for name, box in self.controls.remembered.items():
            self.state.remember(name, box)
        self._connect()

    def start_default_work(self, *, small: bool) -> None:
        self._start(words=FIRST_WORDS)
        self._read_prompt()

    def start_work(self) -> None:
        self._start()

    def open_file(self, path: Path, kind: str) -> None:
        task = self.run(prompt_of_file, path, title=f"Reading {path.name}")
        task.succeeded.connect(self.controls.prompt_box.setText)

    def _connect(self) -> None:
        controls = self.controls
        controls.start_button.clicked.connect(self.run_or_restart)
        controls.stop_button.clicked.connect(self.cancel_work)
        controls.save_button.clicked.connect(self._ask_and_save)
        controls.prompt_box.textChanged.connect(self._read_prompt)
        controls.prompt_box.returnPressed.connect(self.run_or_restart)
        self.context.session.word_model_changed.connect(self._read_prompt)

    def _read_prompt(self) -> None:
        model = self.context.session.word_model
        if model is not None:
            task = self.run(read_prompt, model, self.controls.prompt, title="Reading the prompt")
            task.succeeded.connect(self._show_prompt)

    def _show_prompt(self, reading: PromptReading) -> None:
        self.controls.prompt_label.setText(reading.sentence)

    def _start(self, words: int | None = None) -> None:
        model = self.context.session.word_model
        if model is None or self.is_working:
            return
        controls = self.controls
        self.text.start(controls.prompt)
        self.figure.clear_placeholder()
        controls.set_running(True)
        task = self.run_long(
            generate_text,
            model,
            title="Generating",
            prompt=controls.prompt,
            words=words or controls.words,
            temperature=controls.temperature,
            seed=self.context.seed.for_run(),
        )
        task.partial_ready.connect(self._add)
        task.succeeded.connect(self._show_result)
        task.finished.connect(self._end)

    def _add(self, word: GeneratedWord) -> None:
        self.text.add_word(word)

    def _show_result(self, result: GeneratedText) -> None:
        self.controls.set_result(f"{len(result.words):,} words, {result.words_per_s:,.0f} words/s, seed {result.seed}")

    def _end(self) -> None:
        words = self.text.words
        self.controls.set_running(False)
        self.controls.save_button.setEnabled(bool(words))
        self.figure.set_reading(words_sentence(words))
        rows = [(word.index + 1, word.word, word.id, word.probability, word.surprise_bits) for word in words]
        self.figure.set_table(["Number", "Word", "Id", "Probability", "Surprise (bits)"], rows)

    def save(self, path: Path) -> None:
        """Writes the words drawn, 20 on a line."""
        self.run(_save, path, [word.word for word in self.text.words], title="Saving the text")

    def _ask_and_save(self) -> None:
        start = self.context.settings.save_folder / "generated.txt"
        name, _ = QFileDialog.getSaveFileName(self, "Save text", str(start), "Text (*.txt)")
        if name:
            path = Path(name) if Path(name).suffix else Path(f"{name}.txt")
            self.context.settings.save_folder = path.parent
            self.save(path)


def _save(path: Path, words: list[str]) -> None:
    write_text(path, text_in_lines(words))

"""The text on screen, each word tinted by its surprise; one of them may be open."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from engine.language import mark, tr
from engine.text.generated import words_sentence
from gui.generation import Generation
from gui.widgets.figure import Figure
from gui.widgets.surprise_legend import SurpriseLegend
from gui.widgets.surprise_text import SurpriseText
from gui.widgets.table_data import Row

HINT = mark("Type a beginning and press Start: the words appear here as they are drawn.")
MEANING = mark(
    "Each word is drawn from the model's probabilities for the next word. Its tint is its surprise, −log2 of the "
    "probability that the model gave it: 0 bits is certain, 15 bits a blind guess among 33,278 words. Click a word, or "
    "go to it with the arrow keys, to see what it could have been. Looking changes nothing: the text stays as it is."
)


class TextPanel(QWidget):
    """A figure that follows ``generation`` and gives back what was done to its words."""

    def __init__(self, generation: Generation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.generation = generation
        self.text = SurpriseText()
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(6)
        inside.addWidget(self.text, 1)
        inside.addWidget(SurpriseLegend())
        self.figure = Figure(tr("Text"), body, picture=self.text.picture)
        self.figure.set_meaning(tr(MEANING))
        self.figure.set_placeholder(tr(HINT))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.figure)
        self.text.word_chosen.connect(generation.select_word)
        self.text.word_left.connect(lambda: generation.select_word(None))
        self.text.branch_asked.connect(self._branch)
        generation.run_changed.connect(self._show_run)
        generation.words_added.connect(self._add)
        generation.word_selected.connect(self.text.open_word)
        generation.running_changed.connect(self._show_running)
        generation.ended.connect(self._describe)
        generation.tree_changed.connect(self._show_title)
        if generation.run is not None:
            self._show_run()

    def _show_run(self) -> None:
        generation = self.generation
        self.text.set_words(generation.prompt_shown, generation.words)
        self.figure.clear_placeholder()
        self._describe()

    def _add(self) -> None:
        words = self.generation.words
        self.text.add_words(words[self.text.word_count :])

    def _show_running(self, is_running: bool) -> None:
        # While it runs, Esc is for the drawing.
        self.text.picture.leaves_by_escape = not is_running

    def _show_title(self) -> None:
        node = self.generation.node
        is_only = self.generation.tree is None or len(self.generation.tree.nodes) == 1
        title = tr("Text") if node is None or is_only else tr("Text: {branch}", branch=node.title)
        if title != self.figure.title:
            self.figure.set_title(title)

    def _describe(self) -> None:
        """Reading and table of the words so far."""
        words = tuple(self.generation.words)
        self.figure.set_reading(words_sentence(words))
        headers = (tr("Number"), tr("Word"), tr("Id"), tr("Probability"), tr("Surprise (bits)"))

        def row(place: int) -> Row:
            word = words[place]
            return place + 1, word.word, word.id, word.probability, word.surprise_bits

        self.figure.set_table(headers, row, count=len(words))

    def _branch(self, index: int) -> None:
        self.generation.grow(index, self.generation.words[index].id)

"""The word model's vectors: all of them on a map, and the nearest words of any."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

import numpy as np
from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from engine.errors import EngineError
from engine.handle import WORD_MODEL, ModelHandle, open_model
from engine.language import mark, told, tr
from engine.probing.embedding import EmbeddingMap as Plane
from engine.probing.embedding import FoundWord, Neighbours, embedding_map, nearest_words, search_words
from gui.panels.base import Host, Panel
from gui.panels.tried import tried, tried_steps
from gui.tasks import Task
from gui.widgets.beside import Beside
from gui.widgets.embedding_map import EmbeddingMap, NearestBars
from gui.widgets.figure import Figure
from gui.widgets.labels import caption_for, label
from gui.widgets.panned_picture import STEP
from gui.widgets.tone_label import ToneLabel
from gui.widgets.wrap_row import WrapRow

FIRST_WORD, NEAREST = "king", 10
MAP_MEANING = mark(
    "Every dot is a word of the vocabulary: its vector, seen along the two directions in which the vectors differ most "
    "(principal components). The darker, the more words. A click shows the words whose vectors point most nearly in "
    "the same direction in all dimensions; on the map these may lie far apart."
)
NEAREST_MEANING = mark(
    "cosine = a · b / (‖a‖ ‖b‖): 1 for the same direction, 0 for a right angle, −1 for the opposite one."
)
_SIDE_WIDTH, _MAP_LEAST = 236, 300


class EmbeddingPanel(Panel):
    """Search a word or click one on the map: its ten nearest words stand beside it and are marked on the map."""

    panel_id: ClassVar[str] = "embedding-live"
    title: ClassVar[str] = mark("Word vectors")
    lesson: ClassVar[str] = "embedding-live"

    def __init__(self, host: Host, parent: QWidget | None = None) -> None:
        super().__init__(host, parent)
        self.plane: Plane | None = None
        self.neighbours: Neighbours | None = None
        self._own_model: ModelHandle | None = None
        self._drawn: ModelHandle | None = None
        self._opening: Task | None = None
        self._task: Task | None = None
        self._word = FIRST_WORD
        self.search = QLineEdit(FIRST_WORD, maxLength=100)
        self._words = QStringListModel(self)
        self.message = ToneLabel()
        self.map, self.bars = EmbeddingMap(), NearestBars()
        self.map_figure = Figure(tr("All words"), self.map)
        self.bars_figure = Figure(tr("Nearest words"), self.bars)
        self.fit_button = QPushButton(tr("Show all"))
        self.closer, self.further = QToolButton(), QToolButton()
        self.provenance = label(" ", "caption")
        self._lay_out()
        self.search.returnPressed.connect(self._search)
        self.map.word_chosen.connect(self._ask)
        self.bars.chosen.connect(self._choose_neighbour)
        self.fit_button.clicked.connect(self.map.fit)
        self.closer.clicked.connect(lambda: self.map.zoom_by(STEP**2))
        self.further.clicked.connect(lambda: self.map.zoom_by(STEP**-2))
        self.session.word_model_changed.connect(self._follow_words)
        host.state.remember_value("word", lambda: self._word, self._set_word)

    def start_work(self) -> None:
        """Draws the map, after opening a word model if there is none yet."""
        model = self._model()
        if model is None:
            if self._opening is None or not self._opening.is_active:
                self._opening = self.run_long(open_model, WORD_MODEL, title=tr("Opening the word model"))
                self._opening.succeeded.connect(self._keep_model)
            return
        if self._drawn is model:
            self._ask(self._word)
            return
        if self._opening is not None:
            self._opening.replace()
        self._opening = self.run_long(tried_steps, embedding_map, model, title=tr("Drawing the map of the words"))
        self._opening.succeeded.connect(partial(self._show_map, model))

    def _model(self) -> ModelHandle | None:
        return self.session.word_model or self._own_model

    def _keep_model(self, model: ModelHandle) -> None:
        self._own_model = model
        self.start_work()

    def _follow_words(self, model: ModelHandle) -> None:
        if self._drawn is not model and (self.isVisible() or self._drawn is not None):
            self.start_work()

    def _show_map(self, model: ModelHandle, plane: Plane | EngineError) -> None:
        if model is not self._model():
            return
        if isinstance(plane, EngineError):
            self._say_problem(str(plane))
            return
        self.plane, self._drawn = plane, model
        self._words.setStringList(plane.words)
        first, second = (
            tr("PC {place} ({percent:.1f} % of the variance)", place=at + 1, percent=100 * share)
            for at, share in enumerate(plane.explained)
        )
        self.map_figure.clear_placeholder()
        self.map.set_words(plane.words, plane.points, names=(first, second))
        self.map_figure.set_title(tr("{count:,} words on a plane", count=len(plane.words)))
        self.map_figure.set_reading(plane.reading)
        words, points = plane.words, plane.points

        def row(at: int) -> list[object]:
            return [words[at], *points[at].tolist()]

        self.map_figure.set_table([mark("word"), "PC 1", "PC 2"], row, count=len(words))
        self.provenance.setText(tr("Weights: {provenance}.", provenance=told(model.provenance)))
        self._ask(self._word)

    # A word

    def _ask(self, word: str | int) -> None:
        model = self._model()
        if model is None or self._drawn is not model:
            return
        if self._task is not None:
            self._task.replace()
        count = min(NEAREST, len(self.map_words))
        self._task = self.run(tried, nearest_words, model, word, count=count, title=tr("Looking for near words"))
        self._task.succeeded.connect(partial(self._show_neighbours, model))

    def _show_neighbours(self, model: ModelHandle, found: Neighbours | EngineError) -> None:
        if model is not self._drawn:
            return
        if isinstance(found, EngineError):
            self._say_problem(str(found))
            return
        self.neighbours, self._word = found, found.word
        self.search.setText(found.word)
        self._say_problem("")
        self.bars_figure.clear_placeholder()
        self.bars_figure.set_title(tr("Nearest to “{word}”", word=found.word))
        self.bars_figure.set_reading(found.reading)
        self.bars.set_probabilities(
            [near.word for near in found.words], np.array([near.cosine for near in found.words])
        )
        self.bars_figure.set_table(
            [mark("word"), "id", mark("cosine")], [[near.word, near.index, near.cosine] for near in found.words]
        )
        self.map.show_word(found.index, [near.index for near in found.words], reveals=True)

    def _choose_neighbour(self, place: int) -> None:
        if self.neighbours is not None:
            self._ask(self.neighbours.words[place].index)

    def _search(self) -> None:
        """Goes to the word that is written, or the first that begins with it or has it inside."""
        model = self._model()
        if model is None or self._drawn is not model:
            return
        text = self.search.text().strip()
        task = self.run(tried, search_words, model, text, count=1, title=tr("Looking for a word"))
        task.succeeded.connect(partial(self._take_found, model, text))

    def _take_found(self, model: ModelHandle, text: str, found: tuple[FoundWord, ...] | EngineError) -> None:
        if model is not self._drawn:
            return
        if isinstance(found, EngineError):
            self._say_problem(str(found))
        elif found:
            self._ask(found[0].index)
        elif text:
            self._say_problem(
                tr(
                    "None of the {count:,} words has “{text}” in it: try a part of it.",
                    count=len(self.map_words),
                    text=text,
                )
            )
        else:
            self._say_problem(tr("There is no word to look for: type one."))

    @property
    def map_words(self) -> tuple[str, ...]:
        return self.plane.words if self.plane is not None else ()

    def _say_problem(self, sentence: str) -> None:
        """Says below the search what is wrong; the last picture stays."""
        self.message.say(f"✗ {sentence}" if sentence else "", "danger" if sentence else "muted")
        self.search.setAccessibleDescription(sentence)

    def _set_word(self, word: object) -> None:
        if not isinstance(word, str) or not 0 < len(word) <= 100:
            raise ValueError("not a word")
        self._word = word
        self.map.fit()
        self._ask(word)

    # How it is laid out

    def _lay_out(self) -> None:
        completer = QCompleter(self._words, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(12)
        completer.activated.connect(self._ask)
        self.search.setCompleter(completer)
        self.search.setAccessibleName(tr("Search a word"))
        self.search.setToolTip(tr("A word of the vocabulary or a part of one, up to 100 letters; Enter goes to it"))
        self.search.setClearButtonEnabled(True)
        self.fit_button.setToolTip(tr("The whole map (0 on the map)"))
        for button, text, name, tip in (
            (self.closer, "+", tr("Closer"), tr("Closer (wheel, or + on the map), up to 400 times")),
            (self.further, "−", tr("Further away"), tr("Further away (wheel, or − on the map)")),
        ):
            button.setText(text)
            button.setToolTip(tip)
            button.setAccessibleName(name)
        self.map_figure.set_meaning(tr(MAP_MEANING))
        self.map_figure.set_placeholder(
            tr("All words of the word model appear here in a moment, near ones often together.")
        )
        self.bars_figure.set_meaning(tr(NEAREST_MEANING))
        self.bars_figure.set_placeholder(tr("The ten nearest words appear here."))
        self.map_figure.setMinimumHeight(320)
        self.search.setMinimumWidth(120)
        field = QWidget()
        row = QHBoxLayout(field)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(caption_for(tr("Word"), self.search))
        row.addWidget(self.search, 1)
        top = WrapRow(field, self.fit_button, self.closer, self.further)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.bars_figure)
        column.addStretch(1)
        middle = Beside(self.map_figure, side, side_width=_SIDE_WIDTH, least=_MAP_LEAST)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(top)
        layout.addWidget(self.message)
        layout.addWidget(middle, 1)
        layout.addWidget(self.provenance)

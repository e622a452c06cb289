"""Tagger live: a sentence word by word through an LSTM, with tags, probabilities and gates."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from engine.errors import EngineError
from engine.handle import ModelHandle, open_model
from engine.inspection.gates import GATE_WORDS
from engine.language import mark, told, tr
from engine.probing.sentence import SentenceReading, read_sentence
from engine.tagging.tags import TAG_MEANINGS
from gui.panels.base import Host, Panel
from gui.panels.tag_reasons import TagReasonsPart
from gui.panels.tried import tried
from gui.tasks import Task
from gui.widgets.beside import Beside
from gui.widgets.choice_button import ChoiceButton
from gui.widgets.figure import Figure
from gui.widgets.gate_timeline import GateTimeline
from gui.widgets.labels import caption_for, label
from gui.widgets.tag_strip import TagStrip, TopTags
from gui.widgets.tone_label import ToneLabel
from gui.widgets.view_stack import ViewStack

MODEL = "lstm-tagger"
EXAMPLES = (
    "The dog ate the apple .",
    "Everybody read that book .",
    "They can fish in the old harbour , but the fish can not read .",
    "Dr. Zorbly unglued 42 frobnicators in Reykjavík yesterday .",
)
# Longer texts are read in a lane of their own, so that nobody waits for them.
_QUICK_LETTERS = 1_500
_LONGEST = 40_000
GATES, WHY = mark("Gates"), mark("Why this tag")
SHOWN = ("i", "f", "g", "o", "c", "h")
_UNSIGNED = ("i", "f", "o")
WORDS = {**GATE_WORDS, "c": mark("cell state"), "h": mark("hidden state")}
FORMULAS = {
    "i": mark("i = σ(W_ii x + b_ii + W_hi h + b_hi): how much of the new is written, 0 to 1."),
    "f": mark("f = σ(W_if x + b_if + W_hf h + b_hf): how much of the cell state is kept, 0 to 1."),
    "g": mark("g = tanh(W_ig x + b_ig + W_hg h + b_hg): what could be written, −1 to 1."),
    "o": mark("o = σ(W_io x + b_io + W_ho h + b_ho): how much of the cell state is shown, 0 to 1."),
    "c": mark("c = f ⊙ c of the word before + i ⊙ g: the memory, without limits."),
    "h": mark("h = o ⊙ tanh(c): what the layer gives for the word, −1 to 1; the tag is read from it."),
}
TAGS_MEANING = mark(
    "Under each word stands its most probable part of speech with its probability. A word with a dotted line is not in "
    "the vocabulary: below it stands the class as which it is read, by its ending, its capital letter or its digits."
)
_TOP_WIDTH, _TAGS_LEAST = 236, 300


class TaggerPanel(Panel):
    """The text at the top is tagged while it is typed; a chosen word shows its tags and its column of the gates."""

    panel_id: ClassVar[str] = "tagger-live"
    title: ClassVar[str] = mark("Tag a sentence (LSTM)")
    lesson: ClassVar[str] = "tagger-live"

    def __init__(self, host: Host, parent: QWidget | None = None) -> None:
        super().__init__(host, parent)
        self.reading: SentenceReading | None = None
        self._own_tagger: ModelHandle | None = None
        self._task: Task | None = None
        self._chosen = 0
        self.text = QPlainTextEdit(EXAMPLES[0])
        self.example_button = QPushButton(tr("Another example"))
        self.message = ToneLabel()
        self.strip = TagStrip()
        self.strip_area = QScrollArea()
        self.tags_figure = Figure(tr("Parts of speech"), self.strip_area, picture=self.strip)
        self.bars = TopTags()
        self.bars_figure = Figure(tr("Word"), self.bars)
        self.gates = QButtonGroup(self)
        self.timeline = GateTimeline()
        self.gate_figure = Figure(tr("Gates"), self.timeline)
        self.reasons = TagReasonsPart(host)
        self.views = ViewStack(tr("What is shown below the tags"))
        self.provenance = label(" ", "caption")
        self._lay_out()
        self.text.textChanged.connect(self._read)
        self.example_button.clicked.connect(self._next_example)
        self.strip.chosen.connect(self._choose)
        self.strip.pointed.connect(self._point_at_word)
        self.timeline.pointed.connect(self._point_at_cell)
        self.timeline.chosen.connect(self._choose_cell)
        self.gates.idToggled.connect(self._choose_gate)
        self.reasons.shares.chosen.connect(self._choose)
        host.state.remember("text", self.text)
        host.state.remember("gate", self.gates)
        host.state.remember_value("view", lambda: self.views.view, self.views.show_view)
        host.state.remember("why", self.reasons.methods)
        host.state.remember_value("word", lambda: self._chosen, self._set_chosen)

    def refresh(self) -> None:
        if self.model is not None and self.model.name == MODEL:
            self._read()

    def start_work(self) -> None:
        """Tags the sentence, after opening a tagger if there is none yet."""
        self._read()

    @property
    def gate(self) -> str:
        """The letter of the gate or state that is shown."""
        return SHOWN[self.gates.checkedId()]

    # Reading

    def _tagger(self) -> ModelHandle | None:
        return self.model if self.model is not None and self.model.name == MODEL else self._own_tagger

    def _read(self) -> None:
        tagger = self._tagger()
        self.reasons.stop()
        if self._task is not None:
            self._task.replace()
        if tagger is None:
            self._task = self.run(open_model, MODEL, title=tr("Opening the tagger"))
            self._task.succeeded.connect(self._keep_tagger)
            return
        text = self.text.toPlainText()
        if len(text) > _LONGEST:
            self.message.say(
                tr("✗ {count:,} letters are too many: write {most:,} or fewer.", count=len(text), most=_LONGEST),
                "danger",
            )
            return
        run = self.run if len(text) <= _QUICK_LETTERS else self.run_long
        self._task = run(tried, read_sentence, tagger, text, title=tr("Tagging a sentence"))
        self._task.succeeded.connect(partial(self._show, tagger))

    def _keep_tagger(self, tagger: ModelHandle) -> None:
        self._own_tagger = tagger
        self._read()

    def _show(self, tagger: ModelHandle, reading: SentenceReading | EngineError) -> None:
        if tagger is not self._tagger():
            return
        if isinstance(reading, EngineError):  # the last sentence stays
            self.message.say(f"✗ {reading}", "danger")
            self._ask_why()
            return
        self.reading = reading
        self.message.say("")
        self.provenance.setText(tr("Weights: {provenance}.", provenance=told(tagger.provenance)))
        words = reading.words
        self.strip.set_words(words)
        self.tags_figure.set_reading(reading.reading)
        self._ask_why()
        if not words:
            for figure in (self.tags_figure, self.bars_figure, self.gate_figure):
                figure.set_table([], [])
                figure.set_reading("")
            self.bars.set_probabilities([], np.zeros(0))
            self.timeline.set_timeline([], np.zeros((0, 0)), name="", is_signed=False, limit=1.0)
            self.bars_figure.set_title(tr("Word"))
            self.gate_figure.set_title(tr("Gates"))
            self.tags_figure.set_placeholder(tr("Type a sentence above: its words appear here with their tags."))
            self.bars_figure.set_placeholder(tr("The three most probable tags of a word appear here."))
            self.gate_figure.set_placeholder(tr("The gates appear here, a column for each word."))
            return
        self.tags_figure.clear_placeholder()
        headers = [mark("word"), mark("read as"), *reading.tags]

        def row(at: int) -> list[object]:
            return [words[at].text, words[at].entry, *reading.probabilities[at].tolist()]

        self.tags_figure.set_table(headers, row, count=len(words))
        self._show_gate()
        self._mark(min(self._chosen, len(words) - 1))

    def _show_gate(self) -> None:
        if self.reading is None or not self.reading.words:
            return
        timeline, name = self.reading.timeline, self.gate
        state = {"h": timeline.h, "c": timeline.c}
        values = timeline.gate(name) if name in GATE_WORDS else state[name]
        if values is None:
            return
        is_signed = name not in _UNSIGNED
        limit = float(np.abs(values).max(initial=1.0)) if name == "c" else 1.0
        words = [word.text for word in self.reading.words]
        self.gate_figure.clear_placeholder()
        self.gate_figure.set_title(tr("{state} {name}, unit by unit and word by word", state=_state(name), name=name))
        self.gate_figure.set_reading(timeline.reading)
        self.gate_figure.set_meaning(
            tr("{formula}\n\nA row is one of the {count} units.", formula=tr(FORMULAS[name]), count=values.shape[1])
        )
        self.timeline.set_timeline(words, values, name=tr(WORDS[name]), is_signed=is_signed, limit=limit)

        def row(at: int) -> list[object]:
            return [words[at], *values[at].tolist()]

        self.gate_figure.set_table(
            [mark("word"), *(tr("unit {at}", at=at) for at in range(values.shape[1]))], row, count=len(words)
        )

    # A word

    def _choose(self, place: int) -> None:
        self._chosen = place
        self._mark(place)
        self._ask_why()

    def _choose_cell(self, key: tuple[int, int]) -> None:
        self._choose(key[1])

    def _point_at_word(self, place: int | None) -> None:
        if place is not None and self.strip.hasFocus() and not self.strip.underMouse():
            self._chosen = place  # the keys' cursor chooses as it goes
            self._ask_why()
        self._mark(self._chosen if place is None else place)
        if place is not None and self.strip.hasFocus():
            rect = self.strip.cell_rect(place).toRect()
            self.strip_area.ensureVisible(rect.center().x(), rect.center().y(), 20, rect.height() // 2 + 8)

    def _point_at_cell(self, key: tuple[int, int] | None) -> None:
        self._mark(self._chosen if key is None else key[1])

    def _mark(self, place: int) -> None:
        """Shows a word's tags, and where it stands."""
        if self.reading is None or not 0 <= place < len(self.reading.words):
            return
        word = self.reading.words[place]
        self.strip.mark_word(place)
        self.timeline.mark_word(place)
        self.bars_figure.clear_placeholder()
        self.bars_figure.set_title(tr("“{name}”", name=word.text))
        meaning = tr(TAG_MEANINGS.get(word.tag, word.tag)).capitalize()
        if not word.is_known:
            meaning = tr("{meaning}; unknown, read as {entry}", meaning=meaning, entry=word.entry)
        self.bars_figure.set_reading(meaning)
        self.bars.set_probabilities(
            [tag for tag, _ in word.top], np.array([probability for _, probability in word.top])
        )
        rows = [
            [tag, tr(TAG_MEANINGS[tag]) if tag in TAG_MEANINGS else "", probability] for tag, probability in word.top
        ]
        self.bars_figure.set_table([mark("tag"), mark("meaning"), mark("probability")], rows)

    def _set_chosen(self, place: object) -> None:
        if not isinstance(place, int) or isinstance(place, bool) or place < 0:
            raise ValueError("not the place of a word")
        self._chosen = place
        if self.reading is not None and self.reading.words:
            self._mark(min(place, len(self.reading.words) - 1))
            self._ask_why()

    def _ask_why(self) -> None:
        """Has the chosen word's tag taken apart, as soon as somebody looks there."""
        tagger = self._tagger()
        if self.reading is not None and tagger is not None:
            words = tuple(word.text for word in self.reading.words)
            self.reasons.show_word(tagger, words, max(0, min(self._chosen, len(words) - 1)))

    def _choose_gate(self, _at: int, is_on: bool) -> None:
        if is_on:
            self._show_gate()

    def _next_example(self) -> None:
        now = self.text.toPlainText()
        at = EXAMPLES.index(now) + 1 if now in EXAMPLES else 0
        self._chosen = 0
        self.text.setPlainText(EXAMPLES[at % len(EXAMPLES)])

    # How it is laid out

    def _lay_out(self) -> None:
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("Sentence"))
        self.text.setToolTip(tr("A sentence of up to 2,000 words, tagged while you type"))
        self.text.setFixedHeight(46)
        self.example_button.setToolTip(tr("Goes through four sentences, the last one with words that nobody knows"))
        self.strip_area.setWidget(self.strip)
        self.strip_area.setWidgetResizable(True)
        self.strip_area.setFrameShape(QFrame.Shape.NoFrame)
        self.strip_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.strip_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tags_figure.set_meaning(tr(TAGS_MEANING))
        self.tags_figure.set_placeholder(tr("The tagger is being opened: the tags appear here."))
        self.bars_figure.set_placeholder(tr("The three most probable tags of a word appear here."))
        self.bars_figure.set_meaning(
            tr("softmax over the 17 tags: exp(z) of each by the sum of all. The best three are here.")
        )
        self.gate_figure.set_placeholder(tr("The gates appear here, a column for each word."))
        self.tags_figure.setMinimumHeight(190)
        self.gate_figure.setMinimumHeight(250)
        chips = QHBoxLayout()
        chips.setSpacing(6)
        for at, name in enumerate(SHOWN):
            chip = ChoiceButton(name, tip=f"{_state(name)}: {tr(FORMULAS[name])}")
            chip.setAccessibleName(f"{_state(name)} {name}")
            chip.setChecked(at == 0)
            self.gates.addButton(chip, at)
            if at == 0:
                chips.addWidget(caption_for(tr("Gate"), chip))
            chips.addWidget(chip)
        chips.addStretch(1)
        gate_page = QWidget()
        gates = QVBoxLayout(gate_page)
        gates.setContentsMargins(0, 0, 0, 0)
        gates.setSpacing(6)
        gates.addLayout(chips)
        gates.addWidget(self.gate_figure, 1)
        self.views.add(GATES, gate_page, tip=tr("What the LSTM's gates and states do with every word"))
        self.views.add(WHY, self.reasons, tip=tr("Which words speak for the chosen word's tag, and which against it"))
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.text, 1)
        top.addWidget(self.example_button, 0, Qt.AlignmentFlag.AlignTop)
        middle = Beside(self.tags_figure, self.bars_figure, side_width=_TOP_WIDTH, least=_TAGS_LEAST)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self.message)
        layout.addWidget(middle, 2)
        layout.addWidget(self.views, 3)
        layout.addWidget(self.provenance)


def _state(name: str) -> str:
    """A gate or state, such as "Cell state"."""
    word = tr(WORDS[name])
    return word[:1].upper() + word[1:]

"""What the LSTM carries from word to word, and what becomes of a text when it forgets.

In five steps: read along the words how single units switch on and off; point at a cell to read its number; compare h,
which stays between −1 and 1, with c, which can grow; click a column, which opens its word in the text, too; press
Forget now and see the map start from nothing there, and the text go another way.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSpinBox, QVBoxLayout, QWidget

from engine.errors import EngineError
from engine.language import tr
from engine.text.generation import TextRun
from engine.text.hidden_state import MOST_WORDS, HiddenMap, Part, hidden_state
from engine.text.next_word import NextWord, explain_next
from engine.text.sampling import Sampling
from gui.panels.base import Host, Panel
from gui.panels.live_call import LiveCall
from gui.panels.tried import tried, tried_steps
from gui.tasks import Task
from gui.widgets.choice_button import ChoiceButton
from gui.widgets.figure import Figure
from gui.widgets.labels import caption_for
from gui.widgets.line import line
from gui.widgets.pipeline_steps import share_text
from gui.widgets.plain_mark import shown_safely
from gui.widgets.problem_line import ProblemLine
from gui.widgets.state_map import StateMap
from gui.widgets.wrap_row import WrapRow

if TYPE_CHECKING:
    from engine.handle import ModelHandle
    from engine.text.branches import BranchNode
    from gui.generation import Generation

PARTS: tuple[Part, ...] = ("h", "c")
MOST_LAYERS, MOST_UNITS = 64, 512
FIRST_UNITS, FIRST_WORDS = 48, 48
FOLLOW_AFTER_MS = 600  # while words are drawn
MOST_QUICK_WORDS = 96  # a wider map takes longer than 0.1 s


class _Shown(NamedTuple):
    """What a late map must still belong to."""

    run: TextRun
    layer: int
    part: Part
    units: int


class HiddenStatePanel(Panel):
    """Follows the text on screen; ``map`` is what is shown of its state."""

    panel_id: ClassVar[str] = "hidden-state"

    def __init__(self, host: Host, generation: Generation, parent: QWidget | None = None) -> None:
        super().__init__(host, parent)
        self.generation = generation
        self.layer_box = QSpinBox(minimum=1, maximum=MOST_LAYERS, value=1)
        self.parts = QButtonGroup(self)
        self.units_box = QSpinBox(minimum=1, maximum=MOST_UNITS, value=FIRST_UNITS)
        self.words_box = QSpinBox(minimum=2, maximum=MOST_WORDS, value=FIRST_WORDS)
        self.forget_button = QPushButton(tr("Forget now"))
        self.change = ProblemLine()
        self.picture = StateMap()
        self.figure = Figure(tr("Hidden state"), self.picture)
        self._task: Task | None = None
        self._changes = LiveCall(host, f"{self.panel_id}/forget", self)
        self._follow_timer = QTimer(self, singleShot=True, interval=FOLLOW_AFTER_MS)
        self._lay_out()
        self._connect()
        host.state.remember("hidden_layer", self.layer_box)
        host.state.remember("hidden_part", self.parts)
        host.state.remember("hidden_units", self.units_box)
        host.state.remember("hidden_words", self.words_box)

    @property
    def model(self) -> ModelHandle | None:
        return self.generation.model

    @property
    def map(self) -> HiddenMap | None:
        return self.picture.map

    @property
    def part(self) -> Part:
        return PARTS[self.parts.checkedId()]

    # The map

    def refresh(self) -> None:
        run = self.generation.run
        self.forget_button.setEnabled(run is not None)
        if run is None:
            self._show_nothing()
            return
        layers = int(getattr(run.handle.module, "nlayers", 1))
        self.layer_box.setMaximum(layers)
        self.layer_box.setToolTip(tr("Which layer of the LSTM is shown, 1 to {count}", count=layers))
        shown = _Shown(run, self.layer_box.value(), self.part, self.units_box.value())
        if self._task is not None:
            self._task.replace()
        words = self._words_needed(run)
        run_call = self.run if min(words, len(run.ids)) <= MOST_QUICK_WORDS else self.run_long
        self._task = run_call(tried_steps, hidden_state, *shown, words, title=tr("Reading the hidden state"))
        self._task.succeeded.connect(partial(self._show, shown))
        self._tell_change()

    def _words_needed(self, run: TextRun) -> int:
        """As many as are wished for, or as reach back to the word that is open."""
        index = self.generation.selected
        if index is None:
            return self.words_box.value()
        return min(max(self.words_box.value(), len(run.ids) - run.prompt_length - index), MOST_WORDS)

    def _show(self, shown: _Shown, found: HiddenMap | EngineError) -> None:
        if shown.run is not self.generation.run or shown[1:3] != (self.layer_box.value(), self.part):
            return
        if isinstance(found, EngineError):  # the last good picture stays
            self.figure.banner.show_message(str(found))
            return
        self.figure.banner.clear()
        self.figure.clear_placeholder()
        self.figure.set_title(
            tr(
                "{part} of layer {layer}: {units} of {all} units",
                part=found.part,
                layer=found.layer,
                units=len(found.units),
                all=found.all_units,
            )
        )
        self.figure.set_reading(found.sentence)
        self.picture.set_map(found)
        self._mark(self.generation.selected)

        def row(at: int) -> list[object]:
            return [found.first + at + 1, found.words[at], *found.values[:, at].tolist()]

        headers = [tr("Place"), tr("Word"), *(tr("Unit {unit}", unit=unit) for unit in found.units)]
        self.figure.set_table(headers, row, count=len(found.words))

    def _show_nothing(self) -> None:
        self.figure.banner.clear()
        self.figure.set_table([], [])
        self.figure.set_placeholder(
            tr("Start a text: what the LSTM carries from word to word appears here, a column for each word.")
        )

    # The word that is open

    def _column_of(self, index: int) -> int:
        found, run = self.map, self.generation.run
        return -1 if found is None or run is None else run.prompt_length + index - found.first

    def _mark(self, index: int | None) -> None:
        column = None if index is None else self._column_of(index)
        self.picture.mark_column(column)
        word = self._word_to_keep
        self.forget_button.setToolTip(
            tr(
                "Makes a branch in which “{word}” is read from an empty hidden state (h and c are 0): "
                "all before it is forgotten. The open word counts, without one the last of the text.",
                word=word,
            )
        )

    def _follow_selection(self, index: int | None) -> None:
        self._mark(index)
        run, found = self.generation.run, self.map
        if run is None or found is None or index is None:
            return
        if self._column_of(index) < 0 and len(found.words) < self._words_needed(run):
            self._fall_due()  # it is further back than the map reaches

    def _open_word(self, key: tuple[int, int]) -> None:
        found, run = self.map, self.generation.run
        if found is not None and run is not None:
            index = found.first + key[1] - run.prompt_length
            self.generation.select_word(index if index >= 0 else None)

    # Forgetting

    @property
    def _place_to_keep(self) -> int:
        """The drawn word that is read anew, -1 for the prompt's last."""
        selected = self.generation.selected
        return len(self.generation.words) - 1 if selected is None else selected

    @property
    def _word_to_keep(self) -> str:
        place = self._place_to_keep
        words = self.generation.words
        if 0 <= place < len(words):
            return shown_safely(words[place].word)
        return shown_safely(self.generation.prompt_shown[-1]) if self.generation.prompt_shown else ""

    def _forget(self) -> None:
        if self.generation.run is not None:
            self.generation.forget(self._place_to_keep)

    def _tell_change(self) -> None:
        """What forgetting did to the very next choice, while such a branch is on screen."""
        node, tree = self.generation.node, self.generation.tree
        if node is None or tree is None or not node.is_forgetful or node.parent is None or node.parent not in tree:
            self.change.set_intro(
                tr("Forget now reads the open word, or the last one, from an empty state and goes on as a branch.")
            )
            return
        before = tree.node(node.parent).run
        self._changes.ask(tried, _compare, before, node, title=tr("Comparing with the text that remembers"), token=node)

    def _show_change(self, node: BranchNode, pair: tuple[NextWord, NextWord] | EngineError) -> None:
        if node is not self.generation.node or isinstance(pair, EngineError):
            return
        with_memory, without = pair
        self.change.set_intro(
            tr(
                "Forgotten: all before “{word}”. Likeliest next with its memory: “{before}” ({before_share}, "
                "{before_bits:.1f} bits open); without it: “{after}” ({after_share}, {after_bits:.1f} bits open).",
                word=shown_safely(node.chosen),
                before=shown_safely(with_memory.choices[0].word),
                before_share=share_text(with_memory.choices[0].probability),
                before_bits=with_memory.entropy_before_bits,
                after=shown_safely(without.choices[0].word),
                after_share=share_text(without.choices[0].probability),
                after_bits=without.entropy_before_bits,
            )
        )

    # How it is laid out

    def _connect(self) -> None:
        generation = self.generation
        self._changes.succeeded.connect(self._show_change)
        for box in (self.layer_box, self.units_box, self.words_box):
            box.valueChanged.connect(self._fall_due)
        self.parts.idToggled.connect(self._follow_part)
        self.picture.chosen.connect(self._open_word)
        self.forget_button.clicked.connect(self._forget)
        generation.run_changed.connect(self._fall_due)
        generation.ended.connect(self._fall_due)
        generation.word_selected.connect(self._follow_selection)
        generation.words_added.connect(self._follow_words)
        self._follow_timer.timeout.connect(self._fall_due)

    def _follow_part(self, _at: int, is_on: bool) -> None:
        if is_on:
            self._fall_due()

    def _follow_words(self) -> None:
        run = self.generation.run
        if run is not None and min(self._words_needed(run), len(run.ids)) > MOST_QUICK_WORDS:
            return  # that would hold the drawing up; the map follows when it has ended
        if self.isVisible() and not self._follow_timer.isActive():
            self._follow_timer.start()

    def _lay_out(self) -> None:
        tips = (
            tr("The hidden state h = o · tanh(c): what the layer above and the decoder see; between −1 and 1"),
            tr("The cell state c: what the LSTM remembers by; it has no bounds"),
        )
        part_buttons = []
        for at, (part, tip) in enumerate(zip(PARTS, tips, strict=True)):
            button = ChoiceButton(part, tip=tip)
            button.setAccessibleName(tr("State {part}", part=part))
            button.setChecked(at == 0)
            self.parts.addButton(button, at)
            part_buttons.append(button)
        self.layer_box.setToolTip(tr("Which layer of the LSTM is shown, from 1"))
        self.units_box.setToolTip(tr("How many units are shown, 1 to {most}: those that move most", most=MOST_UNITS))
        self.words_box.setToolTip(
            tr("How many words are shown, 2 to {most}: the last ones of the text", most=MOST_WORDS)
        )
        for box in (self.layer_box, self.units_box, self.words_box):
            box.setKeyboardTracking(False)
        self.forget_button.setEnabled(False)
        self.forget_button.setToolTip(tr("Makes a branch that has forgotten all before a word"))
        self.figure.set_meaning(
            tr(
                "Between two words an LSTM keeps two vectors in each layer: h, which it shows, and c, which it "
                "remembers by. A column is one of them after a word was read, a row is a unit: c' = f · c + i · g and "
                "h = o · tanh(c'), with the gates f, i and o between 0 and 1. Orange is above zero, blue below. Of "
                "more units than are shown those are chosen whose values vary most over these words.\n\n"
                "The upright line divides the prompt from what was drawn. A dashed line stands where the state was "
                "emptied: the word at its right was read with h = c = 0, as if it were the first."
            )
        )
        self._show_nothing()
        self._tell_change()
        row = WrapRow(
            line(caption_for(tr("Layer"), self.layer_box), self.layer_box, *part_buttons),
            line(caption_for(tr("Units"), self.units_box), self.units_box),
            line(caption_for(tr("Words"), self.words_box), self.words_box),
            self.forget_button,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(row)
        layout.addWidget(self.change)
        layout.addWidget(self.figure, 1)


def _compare(before: TextRun, node: BranchNode) -> tuple[NextWord, NextWord]:
    """The choice after the word that a branch starts anew from: of the text that remembers, and of the branch."""
    assert node.fork_index is not None
    first, second = (
        explain_next(run.logits_after(run.prompt_length + node.fork_index + 1), Sampling(), run.handle.words, top=1)
        for run in (before, node.run)
    )
    return first, second

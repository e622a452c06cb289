"""Float and int8 side by side, driven by the same random numbers.

In five steps: open the view and watch two texts begin alike; see the mark under the first word in which they differ,
and read both words in the sentence; look at the curve below, which compares both models in one context, word by word;
click a peak and see the word there framed in both texts; choose the tutorial's int8 and press Start to see which of the
two int8 models stays closer to float.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from engine.handle import ModelHandle
from engine.language import mark, tr
from engine.progress import Progress
from engine.quantization.schemes.tutorial_int8 import TutorialInt8
from engine.text.exact_path import ExactPath
from engine.text.fast_path import FastPath
from engine.text.sampling import Sampling
from engine.text.twin_run import TwinPath, TwinText, TwinWord, twin_run
from gui.panels.base import Host
from gui.panels.side_run import SideRun, words_of_prompt
from gui.widgets.curve_plot import CurvePlot
from gui.widgets.draw_row import DrawRow
from gui.widgets.figure import Figure
from gui.widgets.flow_grid import FlowGrid
from gui.widgets.surprise_legend import SurpriseLegend
from gui.widgets.table_data import Row
from gui.widgets.text_column import TextColumn

if TYPE_CHECKING:
    from gui.generation import Generation

FIRST_WORDS, DEFAULT_WORDS, MOST_WORDS = 60, 200, 2_000
COLUMN_WIDTH, TEXT_HEIGHT, CURVE_HEIGHT = 230, 200, 180
CURVE = mark("int8")  # the theme's colour for it
INT8: tuple[tuple[TwinPath, str, str], ...] = (
    ("fast", FastPath.title, mark("int8 of the fast path")),
    ("tutorial-int8", TutorialInt8.title, mark("int8 as in the tutorial")),
)
MEANING = mark(
    "Both texts have the same beginning, and word n of both is drawn with the same random number. From the first "
    "difference on, each goes its own way. The thick line is under that word."
)
KL_MEANING = mark(
    "Both models read the left text; p and q are their probabilities for its next word at temperature 1. "
    "KL = Σ p · log2(p / q), in bits: what it would cost to believe the right model where the left one is right; 0 for "
    "equal models. Agreement is how often one random number makes both choose the same word there; among thousands of "
    "unlikely words a tiny shift is enough for another one, so it is smaller than the overlap Σ min(p, q)."
)


class TwinRunPanel(SideRun):
    """``result`` has the words that are shown and what was found of them, also after a run that was stopped."""

    panel_id: ClassVar[str] = "twin-run"

    def __init__(self, host: Host, generation: Generation, parent: QWidget | None = None) -> None:
        super().__init__(host, generation, parent)
        self.result: TwinText | None = None
        self.words: list[TwinWord] = []
        self._seed = 0
        self._right_of_run = INT8[0]
        self._wanted = 0
        self.int8_box = QComboBox()
        for name, _, title in INT8:
            self.int8_box.addItem(tr(title), name)
        self.int8_box.setToolTip(tr("Which int8 model draws the right text: one of 2"))
        self.row = DrawRow(
            (tr("Right"), self.int8_box),
            words=DEFAULT_WORDS,
            most_words=MOST_WORDS,
            start=tr("Start"),
            start_tip=tr("Draw both texts, with the prompt and the settings on the left"),
            stop_tip=tr("Stop after this word; what is there stays (Esc)"),
        )
        self.left = TextColumn(tr("float32 (exact)"), meaning=tr(MEANING))
        self.right = TextColumn(tr(INT8[0][2]), meaning=tr(MEANING))
        self.plot = CurvePlot()
        self.plot.set_axes(tr("word"), tr("KL (bits)"))
        self.curve = Figure(tr("How far apart the models are, word by word"), self.plot)
        self.curve.set_meaning(tr(KL_MEANING))
        for column in (self.left, self.right):
            column.set_placeholder(tr("Press Start: this text appears here word by word."))
            column.text.word_chosen.connect(self.open_word)
            column.text.word_left.connect(lambda: self.open_word(None))
        self.curve.set_placeholder(tr("Press Start: the divergence of the two models appears here, word by word."))
        grid = FlowGrid(
            (self.left, self.right, self.curve),
            columns=2,
            column_width=COLUMN_WIDTH,
            heights=(TEXT_HEIGHT, CURVE_HEIGHT),
            wide=(self.curve,),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.row)
        layout.addWidget(grid, 1)
        layout.addWidget(SurpriseLegend())
        self.plot.pointed.connect(self._follow_curve)
        self.plot.setCursor(Qt.CursorShape.CrossCursor)
        self.row.start_asked.connect(self.start)
        self.row.stop_asked.connect(self.stop)
        host.state.remember("words", self.row.words_box)
        host.state.remember_value("int8", lambda: self.int8_box.currentData(), self._set_int8)

    def refresh(self) -> None:
        if self.model_of_run is None and not self.is_running:
            self._draw(FIRST_WORDS)
        self.row.set_running(self.is_running)

    def start(self) -> None:
        self._draw(self.row.words_box.value())

    def open_word(self, index: int | None) -> None:
        """Frames the word of this number in both texts, and points at it in the curve."""
        self.left.text.open_word(index)
        self.right.text.open_word(index)
        self.plot.point_at(None if index is None or index >= len(self.words) else (CURVE, index))

    def _follow_curve(self, key: tuple[str, int] | None) -> None:
        if key is not None:
            self.left.text.open_word(key[1])
            self.right.text.open_word(key[1])

    def _set_int8(self, name: object) -> None:
        place = self.int8_box.findData(name)
        if place < 0:
            raise ValueError("no such int8 model")
        self.int8_box.setCurrentIndex(place)

    def _draw(self, words: int) -> None:
        if self.model is None or self.is_running:
            return
        self._wanted, self._right_of_run = words, INT8[max(self.int8_box.currentIndex(), 0)]
        self._seed = self.host.context.seed.for_run()
        self.submit(
            _drawn,
            self.model,
            self.generation.prompt,
            self._seed,
            words,
            title=tr("Drawing with float32 and int8"),
            sampling=self.generation.sampling,
            right=self._right_of_run[0],
        )

    # What comes of it

    def show_running(self, is_running: bool) -> None:
        self.row.set_running(is_running, can_start=self.model is not None)

    def show_items(self, items: list[Any]) -> None:
        new: list[TwinWord] = []
        for item in items:
            if isinstance(item, TwinWord):
                new.append(item)
            else:  # the prompt: a run begins
                self._begin(item)
        if not new:
            return
        self.words += new
        self.left.text.add_words([word.left for word in new])
        self.right.text.add_words([word.right for word in new])
        first = next((word.index for word in new if word.is_first_difference), None)
        if first is not None:
            for column in (self.left, self.right):
                column.text.set_mark(first, tr("the first difference"))
        self._draw_curve()

    def _begin(self, prompt: tuple[str, ...]) -> None:
        self.result, self.words = None, []
        self.row.say("")
        self.curve.set_reading("")
        self.right.set_title(tr(self._right_of_run[2]))
        for column in (self.left, self.right):
            column.clear_placeholder()
            column.text.set_words(prompt, ())
            column.set_waiting(tr("Drawing …"))
        self.curve.clear_placeholder()
        self._draw_curve()

    def _draw_curve(self) -> None:
        numbers = np.arange(1, len(self.words) + 1)
        bits = np.array([word.kl_bits for word in self.words])
        self.plot.set_curves({CURVE: (numbers, bits)}, titles={CURVE: tr(CURVE)})

    def show_end(self, result: TwinText | None) -> None:
        self._settle()
        if result is not None:
            self._show_result(result)
        elif self.words:
            words = tuple(self.words)
            task = self.run(_told, words, self._right_of_run[1], self._seed, title=tr("Comparing the texts so far"))
            task.succeeded.connect(self._show_result)

    def _show_result(self, result: TwinText) -> None:
        if len(result.words) != len(self.words) or result.words[:1] != tuple(self.words[:1]):
            return  # another run has begun
        self.result = result
        self.row.say(result.sentence)
        if result.first_difference is not None and self.left.text.opened is None:
            for column in (self.left, self.right):
                column.reveal(result.first_difference)
        worst = max(result.words, key=lambda word: word.kl_bits)
        self.curve.set_reading(
            tr(
                "{mean:.4f} bits a word on average, at most {most:.3f} at word {place:,}; the same choice in the same "
                "context {agreement:.1f} % of the time.",
                mean=result.mean_kl_bits,
                most=worst.kl_bits,
                place=worst.index + 1,
                agreement=100 * result.agreement,
            )
        )

    def show_problem(self, problem: str) -> None:
        self._settle()
        self.row.say(problem, "danger")

    def show_other_model(self) -> None:
        self._settle()
        self.row.say(tr("These texts are of the model before: press Start for new ones."), "danger")

    def _settle(self) -> None:
        """No more words come."""
        for column in (self.left, self.right):
            column.describe()
        self._list_words()

    def _list_words(self) -> None:
        words = tuple(self.words)
        headers = (
            tr("Number"),
            tr("Left"),
            tr("Right"),
            tr("Right, after the left text"),
            tr("KL (bits)"),
            tr("Overlap"),
        )

        def row(place: int) -> Row:
            word = words[place]
            return place + 1, word.left.word, word.right.word, word.right_here.word, word.kl_bits, word.overlap

        self.curve.set_table(headers, row, count=len(words))


def _drawn(
    handle: ModelHandle, prompt: str, seed: int, words: int, *, sampling: Sampling, right: TwinPath
) -> Generator[tuple[str, ...] | TwinWord | Progress, None, TwinText]:
    """The prompt comes just before the first word: what cannot be drawn leaves the former texts on screen."""
    shown = words_of_prompt(handle, prompt, seed)
    is_begun = False
    drawing = twin_run(handle, prompt=prompt, words=words, sampling=sampling, seed=seed, right=right)
    try:
        while True:
            item = next(drawing)
            if isinstance(item, TwinWord) and not is_begun:
                is_begun = True
                yield shown
            yield item
    except StopIteration as end:
        result: TwinText = end.value
        return result
    finally:
        drawing.close()


def _told(words: tuple[TwinWord, ...], right_title: str, seed: int) -> TwinText:
    """What there is to say of a run that was stopped."""
    count = len(words)
    return TwinText(
        left_title=ExactPath.title,
        right_title=right_title,
        words=words,
        first_difference=next((word.index for word in words if word.is_first_difference), None),
        agreement=sum(word.agrees for word in words) / count,
        mean_kl_bits=sum(word.kl_bits for word in words) / count,
        mean_overlap=sum(word.overlap for word in words) / count,
        seed=seed,
    )

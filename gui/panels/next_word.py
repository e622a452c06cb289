"""The choice of the next word, before it is made: logits, temperature, top-k, top-p, draw.

In five steps: type a beginning and see which words may follow it; turn the temperature and watch the bars grow apart
or alike, with what the model alone says as a mark; lower top-k and see the words below it become empty outlines; add
top-p and read at the foot what each step leaves; press One word and see the word come that was likely, or not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from engine.errors import EngineError
from engine.language import tr
from engine.text.generation import TextRun
from engine.text.next_word import NextWord, explain_next
from engine.text.sampling import Sampling
from engine.text.word_details import next_word
from gui.panels.base import Host, Panel
from gui.panels.live_call import LiveCall
from gui.panels.tried import tried
from gui.widgets.figure import Figure
from gui.widgets.pipeline_picture import PipelinePicture
from gui.widgets.pipeline_steps import choice_headers, choice_row

if TYPE_CHECKING:
    from engine.handle import ModelHandle
    from gui.generation import Generation

# While words are drawn the picture follows now and then: every look costs the drawing a word or two.
FOLLOW_AFTER_MS = 250


class NextWordPanel(Panel):
    """Follows the text, its settings and its model; ``found`` is what is shown."""

    panel_id: ClassVar[str] = "next-word"

    def __init__(self, host: Host, generation: Generation, parent: QWidget | None = None) -> None:
        super().__init__(host, parent)
        self.generation = generation
        self.found: NextWord | None = None
        self.picture = PipelinePicture()
        self.figure = Figure(tr("The next word"), self.picture)
        self.figure.set_meaning(
            tr(
                "The model gives every word of its vocabulary a logit z. Five steps make a draw of them. A forbidden "
                "<unk> is taken out. The temperature T divides: p = exp(z / T) / Σ exp(z / T), so below 1 the "
                "likely words gain and above 1 all become more alike; T = 0 takes the likeliest word (greedy). Top-k "
                "keeps the k likeliest words. Top-p keeps the fewest words that together hold the share p of what "
                "top-k left. What is left is scaled to 100 % and one word is drawn.\n\n"
                "Of logits only the differences count: their bars begin just below the smallest one shown. Bars of "
                "probabilities have one scale in all columns. The upright mark in the second column is the "
                "model's own probability, at temperature 1. A dotted outline is a word that was taken out; the sign "
                "beside it says by which step. At the foot of a column: what is kept (colour) and what this step cuts "
                "(grey) of all the probability. Entropy in bits says how open the choice is: 2 to the power of it is "
                "the number of equally likely words that would be as open."
            )
        )
        self.figure.set_placeholder(
            tr("What the next word may be appears here as soon as the model has read the beginning of the text.")
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.figure)
        self._live = LiveCall(host, self.panel_id, self)
        self._live.succeeded.connect(self._show)
        self._follow_timer = QTimer(self, singleShot=True, interval=FOLLOW_AFTER_MS)
        self._follow_timer.timeout.connect(self._fall_due)
        for signal in (generation.upcoming_changed, generation.sampling_changed, generation.run_changed):
            signal.connect(self._fall_due)
        generation.words_added.connect(self._follow_words)

    @property
    def model(self) -> ModelHandle | None:
        return self.generation.model

    def refresh(self) -> None:
        generation = self.generation
        run = generation.upcoming
        if run is not None:
            drawn = len(generation.words) if generation.is_running and run is generation.run else None
            if drawn == 0:
                self._is_due = True  # its prompt is being read by who draws
                return
            self._live.ask(
                tried,
                _look,
                run,
                generation.sampling,
                drawn,
                title=tr("Looking at the next word"),
                token=run,
            )
        elif generation.problem:
            self._say(generation.problem)
        elif self.found is not None:
            self.figure.set_waiting(tr("Reading the beginning of the text …"))

    def _follow_words(self) -> None:
        if self.isVisible() and not self._follow_timer.isActive():
            self._follow_timer.start()

    def _show(self, run: TextRun, found: NextWord | EngineError) -> None:
        if run is not self.generation.upcoming:
            return
        if isinstance(found, EngineError):
            self._say(str(found))
            return
        self.found = found
        self.figure.banner.clear()
        self.figure.clear_placeholder()
        self.picture.set_next_word(found)
        self.figure.set_table(choice_headers(), [choice_row(choice, found.sampling) for choice in found.choices])

    def _say(self, problem: str) -> None:
        """The last good picture stays, with the problem above it."""
        if self.found is None:
            self.figure.set_placeholder(problem)
        else:
            self.figure.clear_placeholder()
            self.figure.banner.show_message(problem)


def _look(run: TextRun, sampling: Sampling, drawn: int | None) -> NextWord:
    """What may come after all words; after the first ``drawn`` ones while more of them are being drawn."""
    if drawn is None:
        return next_word(run, sampling)
    return explain_next(run.logits_after(run.prompt_length + drawn), sampling, run.handle.words)

"""What a drawn word could have been, and going on from another one.

In five steps: click a strong tint in the text, or walk there with the arrow keys; read how likely the word was and in
which place; compare what the model said with what the settings made of it; click another word and watch a branch grow
from it; open the Branches and read both texts side by side.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from engine.errors import EngineError
from engine.language import tr
from engine.text.generation import TextRun
from engine.text.word_details import WordDetails, word_details
from gui.panels.base import Host, Panel
from gui.panels.live_call import LiveCall
from gui.panels.tried import tried
from gui.widgets.alternatives import AlternativeBars
from gui.widgets.figure import Figure
from gui.widgets.labels import label
from gui.widgets.pipeline_steps import choice_headers, choice_row, share_text
from gui.widgets.plain_mark import shown_safely

if TYPE_CHECKING:
    from engine.handle import ModelHandle
    from gui.generation import Generation


class WordDetailsPanel(Panel):
    """Follows the word that is open; ``details`` is what is shown of it, None for none."""

    panel_id: ClassVar[str] = "word-details"

    def __init__(self, host: Host, generation: Generation, parent: QWidget | None = None) -> None:
        super().__init__(host, parent)
        self.generation = generation
        self.details: WordDetails | None = None
        self.facts = label(" ", "caption", is_selectable=True)
        self.bars = AlternativeBars()
        self.hint = label(tr("Click a word, or press Enter on it, to go on from there."), "caption")
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(self.facts)
        inside.addWidget(self.bars, 1)
        inside.addWidget(self.hint)
        self.figure = Figure(tr("A word and its alternatives"), body, picture=self.bars)
        self.figure.set_meaning(
            tr(
                "The ten likeliest words in that place, computed again from the hidden state that was kept; looking "
                "changes nothing. An outlined bar is the model's own probability, at temperature 1; a filled bar is "
                "the probability the word was drawn with, after temperature, top-k and top-p as they were set then. A "
                "grey outline with a sign is a word that could not be drawn. The drawn word is tinted and has the "
                "sign ▸; when it is not among the ten, it stands below the dotted line.\n\n"
                "Surprise is −log2 of the model's own probability. Entropy is the surprise to be expected, in bits. "
                "Going on from another word makes a branch: the hidden state is that of the text up to there, so it "
                "is as if the model had drawn that word itself."
            )
        )
        self._clear()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.figure)
        self._live = LiveCall(host, self.panel_id, self)
        self._live.succeeded.connect(self._show)
        self.bars.chosen.connect(self._branch)
        generation.word_selected.connect(self._fall_due)
        generation.run_changed.connect(self._fall_due)

    @property
    def model(self) -> ModelHandle | None:
        return self.generation.model

    def refresh(self) -> None:
        run, index = self.generation.run, self.generation.selected
        if run is None or index is None:
            self._clear()
            return
        self._live.ask(tried, word_details, run, index, title=tr("Looking into a word"), token=(run, index))

    def _show(self, token: tuple[TextRun, int], details: WordDetails | EngineError) -> None:
        run, index = token
        if run is not self.generation.run or index != self.generation.selected:
            return
        if isinstance(details, EngineError):  # the last good picture stays
            self.figure.banner.show_message(str(details))
            return
        self.details = details
        found = details.next_word
        self.figure.banner.clear()
        self.figure.set_title(tr("Instead of “{word}”", word=shown_safely(details.chosen.word)))
        self.facts.setText(
            tr(
                "Rank {rank:,} of {count:,} · entropy {before:.1f} → {after:.1f} bits · {cut} cut, {left:,} left",
                rank=details.chosen.rank,
                count=found.vocab_size,
                before=found.entropy_before_bits,
                after=found.entropy_after_bits,
                cut=share_text(found.cut),
                left=found.words_left,
            )
        )
        self.facts.setToolTip(
            tr(
                "The drawn word's place among all words by the model's own probability; the entropy of that "
                "distribution and of the one it was drawn from; how much probability was cut, and how many words "
                "were left to draw from."
            )
        )
        self.bars.set_details(details)
        self.figure.clear_placeholder()
        self.figure.set_table(
            [*choice_headers(), tr("Drawn")],
            [
                [*choice_row(choice, found.sampling), tr("yes") if choice.id == details.chosen.id else ""]
                for choice in found.choices
            ],
        )

    def _clear(self) -> None:
        self.details = None
        self.bars.set_details(None)
        self.figure.banner.clear()
        self.figure.set_title(tr("A word and its alternatives"))
        self.figure.set_reading("")
        self.figure.set_table([], [])
        self.figure.set_placeholder(
            tr(
                "Click a word of the text, or go to it with the arrow keys: here appears what it could have been "
                "instead, and how likely."
            )
        )

    def _branch(self, row: int) -> None:
        """Goes on from another word; from the drawn one the text goes on already."""
        details = self.details
        if details is None or details.index != self.generation.selected:
            return
        choice = self.bars.choices[row]
        if choice.id != details.chosen.id:
            self.generation.grow(details.index, choice.id)

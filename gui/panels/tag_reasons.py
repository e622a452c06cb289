"""Why a word gets its tag: what every word of the sentence adds to it or takes from it."""

from __future__ import annotations

from functools import partial
from typing import ClassVar, NamedTuple

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.language import mark, tr
from engine.probing.tag_reasons import MOST_WORDS, Method, TagReasons, tag_reasons
from gui.panels.base import Host
from gui.panels.tried import tried_steps
from gui.tasks import Task
from gui.widgets.choice_button import ChoiceButton
from gui.widgets.figure import Figure
from gui.widgets.labels import label
from gui.widgets.word_shares import WordShares

SALIENCY, INTEGRATED = 0, 1
METHODS: tuple[Method, ...] = ("saliency", "integrated gradients")
_TITLES = (mark("Saliency"), mark("Integrated gradients"))
_METHODS = (mark("saliency"), mark("integrated gradients"))
_TIPS = (
    mark("The slope of the tag's log-probability by each word's embedding, times that embedding"),
    mark("The mean slope on the way from an empty sentence to this one: the shares add up"),
)
_COMMON = mark(
    "A bar up (orange, +) speaks for the tag of the framed word, a bar down (blue, −) against it. The shares are of "
    "ln p, the natural logarithm of the tag's probability, beside a sentence as long whose words have the embedding 0. "
    "The LSTM reads from left to right, so the words after the framed one have no say: exactly 0."
)
_MEANINGS = (
    mark(
        "Saliency, signed: the gradient of ln p by a word's embedding, times the embedding, added up over its 64 "
        "numbers. It is right for a small step only: where the tagger is sure, the slope is almost flat and the shares "
        "are small, so their sum is far from what was gained. The gap says how far."
    ),
    mark(
        "Integrated gradients: embedding times the mean gradient of ln p at 64 points (256 where those leave a gap) "
        "on the straight line from 0 to the embedding (Sundararajan, Taly and Yan, 2017). The shares add up to what "
        "ln p has gained; the gap is what so many steps leave over."
    ),
)
_EMPTY = mark("Type a sentence above: the words that speak for a tag appear here.")


class _Asked(NamedTuple):
    """What a late result must still belong to."""

    tagger: ModelHandle
    words: tuple[str, ...]
    place: int


class TagReasonsPart(QWidget):
    """Computes only while it can be seen."""

    lane: ClassVar[str] = "tagger-live/why"

    def __init__(self, host: Host, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.host = host
        self.found: TagReasons | None = None
        self._asked: _Asked | None = None
        self._is_due = False
        self._task: Task | None = None
        self.methods = QButtonGroup(self)
        for number, (title, tip) in enumerate(zip(_TITLES, _TIPS, strict=True)):
            button = ChoiceButton(tr(title), tip=tr(tip))
            button.setChecked(number == SALIENCY)
            self.methods.addButton(button, number)
        self.shares = WordShares()
        self.figure = Figure(tr("Why this tag"), self.shares)
        self.shares.set_axis(tr("share of ln p"))
        self.figure.set_placeholder(tr(_EMPTY))
        self.figure.set_meaning(_meaning(SALIENCY))
        self.figure.setMinimumHeight(216)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(label(tr("Method"), "muted"))
        for each in self.methods.buttons():
            row.addWidget(each)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(row)
        layout.addWidget(self.figure, 1)
        self.methods.idToggled.connect(self._choose_method)

    @property
    def method(self) -> Method:
        return METHODS[self.methods.checkedId()]

    def show_word(self, tagger: ModelHandle, words: tuple[str, ...], place: int) -> None:
        """Another sentence, or another word of it, to ask about; no words: nothing to ask."""
        asked = _Asked(tagger, words, place)
        if asked != self._asked:
            self._asked = asked
            self._ask_again()

    def stop(self) -> None:
        """Makes way for newer work; what was asked is asked again with the next word."""
        self._stop_task()
        self._asked = None

    def _stop_task(self) -> None:
        if self._task is not None:
            self._task.replace()
            self._task = None

    def _choose_method(self, _at: int, is_on: bool) -> None:
        if is_on:
            self._ask_again()

    def _ask_again(self) -> None:
        self._stop_task()
        self._is_due = self._asked is not None
        if self._asked is None or not self.isVisible():
            return
        self._is_due = False
        asked, method = self._asked, self.method
        if not 1 <= len(asked.words) <= MOST_WORDS:
            self._show_nothing(len(asked.words))
            return
        run = self.host.run if method == "saliency" else self.host.run_long
        self._task = run(
            partial(tried_steps, tag_reasons),
            *(asked.tagger, asked.words),
            place=asked.place,
            method=method,
            title=tr("Asking why a word gets its tag"),
            lane=self.lane,
        )
        self._task.succeeded.connect(partial(self._show, asked, method))

    def _show_nothing(self, count: int) -> None:
        self.found = None
        self.figure.banner.clear()
        self.figure.set_title(tr("Why this tag"))
        self.figure.set_reading("")
        self.figure.set_table([], [])
        many = tr(
            "This sentence has {count:,} words: the reasons are shown for up to {most}. Shorten it.",
            count=count,
            most=MOST_WORDS,
        )
        self.figure.set_placeholder(many if count else tr(_EMPTY))

    def _show(self, asked: _Asked, method: Method, found: TagReasons | EngineError) -> None:
        if asked != self._asked or method != self.method:
            return
        if isinstance(found, EngineError):  # the last good picture stays
            self.figure.banner.show_message(str(found))
            return
        self.found = found
        self.figure.banner.clear()
        self.figure.clear_placeholder()
        self.figure.set_title(
            tr(
                "Why “{word}” is {tag}: {method}",
                word=found.words[found.place],
                tag=found.tag,
                method=tr(_METHODS[METHODS.index(method)]),
            )
        )
        self.figure.set_reading(found.reading)
        self.figure.set_meaning(_meaning(METHODS.index(method)))
        self.shares.set_shares(found.words, found.shares, marked=found.place)
        shares = found.shares.tolist()
        self.figure.set_table(
            [mark("place"), mark("word"), tr("share of ln p({tag})", tag=found.tag)],
            [[at, word, share] for at, (word, share) in enumerate(zip(found.words, shares, strict=True))],
        )

    # Qt's side

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_due:
            self._ask_again()


def _meaning(method: int) -> str:
    return f"{tr(_MEANINGS[method])}\n\n{tr(_COMMON)}"

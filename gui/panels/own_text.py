"""How surprised the model is by a text of your own.

In five steps: open the view and see an example scored word by word; point at its darkest word and read its bits; see
the dotted line under words that the model does not know; paste a text of your own, press Score and compare perplexity
with that of the test text beside the model's name; drop a whole file and stop when you have seen enough.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QPlainTextEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from engine.handle import ModelHandle
from engine.language import mark, tr
from engine.progress import Progress
from engine.text.own_text import OwnText, OwnWords, own_text_surprise
from engine.text.protocols import SENTENCES, Protocol
from gui.panels.base import Host
from gui.panels.side_run import SideRun
from gui.widgets.draw_row import DrawRow
from gui.widgets.labels import caption_for
from gui.widgets.own_words import OwnSurpriseWords, ScoredWord
from gui.widgets.plain_mark import shown_safely
from gui.widgets.surprise_legend import SurpriseLegend
from gui.widgets.table_data import Row
from gui.widgets.text_column import TextColumn

if TYPE_CHECKING:
    from gui.generation import Generation

# A text to begin with stays English: so does the model's vocabulary.
EXAMPLE = (
    "The bridge was built in 1911 and is the oldest of the three that cross the river .\n"
    "The gardener repaired the clock with a spoonful of marmalade , and it has been smiling ever since .\n"
    "Zorbly said that the trains were late again ."
)
PROTOCOLS: tuple[tuple[Protocol, str], ...] = (
    ("tutorial", mark("Tutorial")),  # the one that runs any word model
    ("exact", mark("Exact")),
    ("fast", mark("Fast")),
)
EDIT_HEIGHT, MOST_REMEMBERED = 88, 100_000
MEANING = mark(
    "The text is read as a corpus is: split at spaces, each line ends in <eos>. Surprise is −log2 of the model's "
    "probability of the word after all words before it; loss is its mean in nats, perplexity exp(loss). The first word "
    "is predicted by nothing and does not count. A word with a dotted line is not in the vocabulary: the model reads "
    "<unk>, and the surprise is that of <unk>."
)


class OwnTextPanel(SideRun):
    """``result`` is there when a text was scored to its end."""

    panel_id: ClassVar[str] = "own-text"

    def __init__(self, host: Host, generation: Generation, parent: QWidget | None = None) -> None:
        super().__init__(host, generation, parent)
        self.result: OwnText | None = None
        self.edit = _TextEdit(EXAMPLE)
        self.open_button = QPushButton(tr("Open…"))
        self.open_button.setToolTip(tr("Score a text file of up to 1,000,000 words; it can be dropped here, too"))
        self.protocol_box = QComboBox()
        for protocol, title in PROTOCOLS:
            self.protocol_box.addItem(tr(title), protocol)
            self.protocol_box.setItemData(
                self.protocol_box.count() - 1, tr(SENTENCES[protocol]), Qt.ItemDataRole.ToolTipRole
            )
        self.protocol_box.setToolTip(tr("How the model is run over the text: tutorial, exact or fast"))
        self.row = DrawRow(
            (tr("Protocol"), self.protocol_box),
            start=tr("Score"),
            start_tip=tr("Score the text above, word by word (Ctrl+Enter in the text)"),
            stop_tip=tr("Stop; what is scored stays (Esc)"),
            extra=(self.open_button,),
        )
        self.picture = OwnSurpriseWords()
        self.column = TextColumn(tr("Surprise of your text"), meaning=tr(MEANING), picture=self.picture)
        self.column.set_placeholder(tr("Write or paste a text above, or open a file, and press Score."))
        self.text = self.column.text
        self.text.word_chosen.connect(self.text.open_word)
        self.text.word_left.connect(lambda: self.text.open_word(None))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(caption_for(tr("Your text"), self.edit))
        layout.addWidget(self.edit)
        layout.addWidget(self.row)
        layout.addWidget(self.column, 1)
        layout.addWidget(SurpriseLegend())
        self.edit.score_asked.connect(self.start)
        self.row.start_asked.connect(self.start)
        self.row.stop_asked.connect(self.stop)
        self.open_button.clicked.connect(self._ask_for_file)
        host.state.remember_value("text", self._text_to_keep, self._restore_text)
        host.state.remember_value("protocol", lambda: self.protocol_box.currentData(), self._set_protocol)

    @property
    def words(self) -> tuple[ScoredWord, ...]:
        return self.text.words  # type: ignore[return-value]

    def refresh(self) -> None:
        super().refresh()
        self.row.set_running(self.is_running)

    def start(self) -> None:
        """Scores the text that was typed."""
        self._score(self.edit.toPlainText(), tr("Your text"))

    def open_file(self, path: Path) -> None:
        """Scores a file; what was typed stays. Another text that is being scored gives way."""
        task, self._task = self._task, None
        if task is not None:
            task.replace()
            self._items = []
        self._score(path, path.name)

    def _score(self, text: str | Path, title: str) -> None:
        if self.model is None or self.is_running:
            return
        self.submit(
            _scored,
            self.model,
            text,
            self.protocol_box.currentData(),
            shown_safely(title),
            title=tr("Scoring {name}", name=shown_safely(title)),
        )

    def _ask_for_file(self) -> None:
        settings = self.host.context.settings
        name, _ = QFileDialog.getOpenFileName(
            self, tr("Open a text"), str(settings.open_folder), tr("Texts (*.txt *.tokens *.md);;All files (*)")
        )
        if name:
            settings.open_folder = Path(name).parent
            self.open_file(Path(name))

    # What comes of it

    def show_running(self, is_running: bool) -> None:
        self.row.set_running(is_running, can_start=self.model is not None)

    def show_items(self, items: list[Any]) -> None:
        new: list[ScoredWord] = []
        for item in items:
            if isinstance(item, OwnWords):
                new += [ScoredWord(word) for word in item.words]
            else:  # the title: another text begins
                self.result, new = None, []
                self.row.say("")
                self.column.set_title(tr("Surprise: {name}", name=item))
                self.column.clear_placeholder()
                self.text.set_words((), ())
                self.column.set_waiting(tr("Scoring …"))
        self.text.add_words(new)

    def show_end(self, result: OwnText | None) -> None:
        self.result = result
        count = len(self.words)
        if result is not None:
            self.column.describe(result.sentence)
            self.row.say(
                tr(
                    "Perplexity {perplexity:,.1f}, loss {loss:.4f} nats: {bits:.2f} bits a word over {count:,} words; "
                    "{unknown:.1f} % unknown.",
                    perplexity=result.perplexity,
                    loss=result.loss,
                    bits=result.bits_per_word,
                    count=result.predictions,
                    unknown=100 * result.unknown_share,
                )
            )
        elif count:
            said = tr("Stopped after {count:,} words: perplexity and loss need the whole text.", count=count)
            self.column.describe(said)
            self.row.say(said, "muted")
        self._list_words()

    def show_problem(self, problem: str) -> None:
        self._settle()
        self.row.say(problem, "danger")

    def show_other_model(self) -> None:
        self._settle()
        self.row.say(tr("This was scored by the model before: press Score for a new one."), "danger")

    def _settle(self) -> None:
        """A text that could not be scored to its end, or the one before it, keeps its own sentence."""
        if self.result is None and self.words:
            self.column.describe()
        self._list_words()

    def _list_words(self) -> None:
        words: Sequence[ScoredWord] = self.words
        headers = (tr("Number"), tr("Word"), tr("Surprise (bits)"), tr("Probability"), tr("Unknown"))

        def row(place: int) -> Row:
            own = words[place].own
            bits = own.surprise_bits
            known = tr("yes") if own.is_unknown else ""
            return place + 1, own.text, bits, None if bits is None else words[place].probability, known

        self.column.set_table(headers, row, count=len(words))

    # State

    def _text_to_keep(self) -> str:
        text = self.edit.toPlainText()
        return text if len(text) <= MOST_REMEMBERED else ""

    def _restore_text(self, value: object) -> None:
        if not isinstance(value, str):
            raise ValueError("a text is needed")
        self.edit.setPlainText(value)

    def _set_protocol(self, name: object) -> None:
        place = self.protocol_box.findData(name)
        if place < 0:
            raise ValueError("no such protocol")
        self.protocol_box.setCurrentIndex(place)


class _TextEdit(QPlainTextEdit):
    """Tab leaves it, Ctrl+Enter scores.

    Signals:
        score_asked(): Ctrl+Enter.
    """

    score_asked = Signal()

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setProperty("readOnly", False)  # the style sheet asks for it
        self.setTabChangesFocus(True)
        self.setPlaceholderText(tr("Write or paste a text, its words and signs separated by spaces"))
        self.setToolTip(tr("Up to 1,000,000 words separated by spaces; an end of a line is the word <eos>"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(EDIT_HEIGHT)
        self.setMaximumHeight(EDIT_HEIGHT)

    # Qt's side

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.score_asked.emit()
        else:
            super().keyPressEvent(event)


def _scored(
    handle: ModelHandle, text: str | Path, protocol: Protocol, title: str
) -> Generator[str | OwnWords | Progress, None, OwnText]:
    """The title comes just before the first words: what cannot be read leaves the former text on screen."""
    is_begun = False
    scoring = own_text_surprise(handle, text, protocol)
    try:
        while True:
            item = next(scoring)
            if isinstance(item, OwnWords) and not is_begun:
                is_begun = True
                yield title
            yield item
    except StopIteration as end:
        result: OwnText = end.value
        return result
    finally:
        scoring.close()

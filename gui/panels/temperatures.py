"""The same beginning at four temperatures, drawn with the same random numbers.

In five steps: open the view and watch four texts grow word by word in turns; read at temperature 0 how the text goes
round in circles, and in its foot how many words repeat; look at temperature 2, where hardly a word comes twice and
the tints are strong; read the sentence that says what changed from the coldest to the hottest; change the prompt or
top-k on the left, press Start and compare again.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from engine.handle import ModelHandle
from engine.language import mark, number, tr
from engine.progress import Progress
from engine.text.generated import GeneratedWord
from engine.text.sampling import Sampling
from engine.text.temperatures import TEMPERATURES, ColumnWord, TemperatureTexts, temperatures
from engine.text.text_measures import TextMeasures, measure_text
from engine.text.word_paths import PathName
from gui.panels.base import Host
from gui.panels.live_call import LiveCall
from gui.panels.side_run import SideRun, words_of_prompt
from gui.widgets.draw_row import DrawRow
from gui.widgets.even_grid import EvenGrid
from gui.widgets.plain_mark import shown_safely
from gui.widgets.surprise_legend import SurpriseLegend
from gui.widgets.surprise_text import SurprisingWord
from gui.widgets.text_column import TextColumn

if TYPE_CHECKING:
    from gui.generation import Generation

FIRST_WORDS, DEFAULT_WORDS, MOST_WORDS = 40, 100, 2_000
COLUMN_WIDTH, COLUMN_HEIGHT = 190, 216
MEANING = mark(
    "The logits are divided by the temperature T before a word is drawn: p = exp(z / T) / Σ exp(z / T). At 0 the "
    "likeliest word is always taken. Word n of every column is drawn with the same random number, so what differs is "
    "the temperature's doing. The tint is the surprise by the model's own probability, at temperature 1.\n\n"
    "Different: how many different words there are, as a share of all. Repeated: words that stand in a run of four "
    "which this text had before."
)


class TemperaturesPanel(SideRun):
    """Prompt, path and the other settings are those on the left; ``result`` is there after a run to its end."""

    panel_id: ClassVar[str] = "temperatures"

    def __init__(self, host: Host, generation: Generation, parent: QWidget | None = None) -> None:
        super().__init__(host, generation, parent)
        self.result: TemperatureTexts | None = None
        self.measures: tuple[TextMeasures, ...] = ()
        self._wanted = 0
        self._prompt: tuple[str, ...] = ()
        self.row = DrawRow(
            words=DEFAULT_WORDS,
            most_words=MOST_WORDS,
            start=tr("Start"),
            start_tip=tr("Draw the four texts, with the prompt and the other settings on the left"),
            stop_tip=tr("Stop after this word; what is there stays (Esc)"),
        )
        self.columns = tuple(
            TextColumn(_title(temperature), meaning=tr(MEANING), foot_lines=2) for temperature in TEMPERATURES
        )
        for at, column in enumerate(self.columns):
            column.setObjectName(f"column{at}")
            column.text.word_chosen.connect(column.text.open_word)
            column.text.word_left.connect(partial(column.text.open_word, None))
            column.set_placeholder(tr("Press Start: this text appears here word by word."))
        grid = EvenGrid(self.columns, columns=len(self.columns), column_width=COLUMN_WIDTH, heights=(COLUMN_HEIGHT,))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.row)
        layout.addWidget(grid, 1)
        layout.addWidget(SurpriseLegend())
        self._live = LiveCall(host, f"{self.panel_id} measures", self)
        self._live.succeeded.connect(self._show_measures)
        self.row.start_asked.connect(self.start)
        self.row.stop_asked.connect(self.stop)
        host.state.remember("words", self.row.words_box)

    @property
    def words(self) -> tuple[tuple[GeneratedWord, ...], ...]:
        """What is shown of each column."""
        return tuple(column.text.words for column in self.columns)  # type: ignore[misc]

    def refresh(self) -> None:
        if self.model_of_run is None and not self.is_running:
            self._draw(FIRST_WORDS)
        self.row.set_running(self.is_running)

    def start(self) -> None:
        self._draw(self.row.words_box.value())

    def _draw(self, words: int) -> None:
        if self.model is None or self.is_running:
            return
        self._wanted = words
        generation = self.generation
        self.submit(
            _drawn,
            self.model,
            generation.prompt,
            self.host.context.seed.for_run(),
            words,
            title=tr("Drawing at four temperatures"),
            sampling=generation.sampling,
            path=generation.path,
        )

    # What comes of it

    def show_running(self, is_running: bool) -> None:
        self.row.set_running(is_running, can_start=self.model is not None)

    def show_items(self, items: list[Any]) -> None:
        new: tuple[list[GeneratedWord], ...] = tuple([] for _ in self.columns)
        for item in items:
            if isinstance(item, ColumnWord):
                new[item.column].append(item.word)
            else:  # the prompt: a run begins
                self._begin(item)
        for column, words in zip(self.columns, new, strict=True):
            column.text.add_words(words)
        self._measure()

    def _begin(self, prompt: tuple[str, ...]) -> None:
        self.result, self._prompt = None, prompt
        self.row.say("")
        for column in self.columns:
            column.clear_placeholder()
            column.text.set_words(prompt, ())
            column.set_waiting(tr("Drawing …"))
            column.foot.say("")

    def show_end(self, result: TemperatureTexts | None) -> None:
        self.result = result
        self._settle()
        if result is not None:
            self.row.say(result.sentence)
        elif self._prompt:
            count = min(len(words) for words in self.words)
            self.row.say(
                tr("Stopped: {count:,} of {wanted:,} words in each column.", count=count, wanted=self._wanted), "muted"
            )

    def show_problem(self, problem: str) -> None:
        self._settle()
        self.row.say(problem, "danger")

    def show_other_model(self) -> None:
        self._settle()
        self.row.say(tr("These texts are of the model before: press Start for new ones."), "danger")

    def _settle(self) -> None:
        """No more words come."""
        self._measure()
        for column in self.columns:
            column.describe(_strangest(column.text.words))

    def _measure(self) -> None:
        words = self.words
        self._live.ask(_measured, words, title=tr("Measuring the texts"), token=words)

    def _show_measures(self, words: tuple[tuple[GeneratedWord, ...], ...], measures: tuple[TextMeasures, ...]) -> None:
        if any(column.text.words[:1] != own[:1] for column, own in zip(self.columns, words, strict=True)):
            return  # of the run before
        self.measures = measures
        for column, measured in zip(self.columns, measures, strict=True):
            column.foot.say(_foot(measured) if measured.words else "", "text")


def _drawn(
    handle: ModelHandle, prompt: str, seed: int, words: int, *, sampling: Sampling, path: PathName
) -> Generator[tuple[str, ...] | ColumnWord | Progress, None, TemperatureTexts]:
    sampling.check(len(handle.words))
    yield words_of_prompt(handle, prompt, seed)
    return (yield from temperatures(handle, prompt, seed, words=words, sampling=sampling, path=path))


def _measured(columns: tuple[tuple[GeneratedWord, ...], ...]) -> tuple[TextMeasures, ...]:
    return tuple(measure_text([word.id for word in own], [word.surprise_bits for word in own]) for own in columns)


def _title(temperature: float) -> str:
    if temperature == 0:
        return tr("Temperature 0 (greedy)")
    return tr("Temperature {value}", value=number(temperature, "g"))


def _strangest(words: Sequence[SurprisingWord]) -> str:
    if not words:
        return ""
    word = max(words, key=lambda word: word.surprise_bits)
    return tr("Most surprising: “{word}”, {bits:.1f} bits.", word=shown_safely(word.word), bits=word.surprise_bits)


def _foot(measures: TextMeasures) -> str:
    return tr(
        "{distinct:.0f} % different · {repeated:.0f} % repeated · {mean:.1f} bits a word",
        distinct=100 * measures.distinct_rate,
        repeated=100 * measures.repetition,
        mean=measures.mean_surprise_bits,
    )

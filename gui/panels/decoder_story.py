"""Why the tutorial's int8 loses what it loses: one scale for a decoder with outliers.

In five steps: see the decoder's weights and the few that lie far out; read which words they belong to; compare the
levels of the one scale with those that a typical row would have of its own; measure what each way to quantize costs;
see that one scale a row takes nearly all of it away.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.inspection.readings import signed
from engine.language import number, tr
from engine.quantization.decoder_results import DecoderRows, DecoderStory, VariantLoss
from engine.quantization.decoder_story import decoder_rows, decoder_story
from engine.quantization.grid_results import WeightGrid
from engine.quantization.weight_grid import weight_grid
from engine.text.sources import loading_text
from gui.panels.base import Host
from gui.panels.measuring import MeasuringPanel
from gui.tasks import Task
from gui.widgets.bar_chart import Bar, BarChart, Segment
from gui.widgets.beside import Beside
from gui.widgets.choice_button import ChoiceButton
from gui.widgets.figure import Figure
from gui.widgets.grid_histogram import GridHistogram, LevelStrip, ValueMark
from gui.widgets.measure_row import MeasureRow
from gui.widgets.pair_bars import BarGroup, PairBar, PairBars

if TYPE_CHECKING:
    from engine.quantization.plan import Split
    from gui.bench import Bench

WORDS = 2_000
MOST_ROWS = 5
KL, LOSS = range(2)


@dataclass(frozen=True)
class Subject:
    """The word model that is looked at, and the text that it reads."""

    model: ModelHandle
    corpus: Path | None
    split: Split


@dataclass(frozen=True, eq=False)
class _Weights:
    rows: DecoderRows
    grid: WeightGrid


class DecoderStoryPanel(MeasuringPanel):
    """``rows`` are what the word model's decoder is like, ``story`` what was measured of it."""

    panel_id: ClassVar[str] = "decoder-story"
    measured: Subject | None

    def __init__(self, host: Host, bench: Bench, parent: QWidget | None = None) -> None:
        tip = tr("Run the tutorial's loop on the text, with the decoder and the LSTM in int8 in turns")
        super().__init__(host, bench, MeasureRow(WORDS, tip=tip), parent)
        self.rows: DecoderRows | None = None
        self.story: DecoderStory | None = None
        self.chart = GridHistogram()
        self.chart.set_log(True)
        self.weights_figure = Figure(tr("The decoder's weights"), self.chart)
        self.words_chart = BarChart()
        self.words_figure = Figure(tr("Whose weights lie far out"), self.words_chart)
        self.costs = PairBars()
        self.measures = QButtonGroup(self)
        self.costs_figure = Figure(tr("Where the tutorial's int8 loses"), self._costs_body(), picture=self.costs)
        self._lay_out()
        self.measures.idToggled.connect(self._show_costs)
        self.session.word_model_changed.connect(self._settled.start)
        host.state.remember("decoder_words", self.controls.words_box)
        host.state.remember("decoder_measure", self.measures)

    @property
    def subject(self) -> Subject | None:
        """The bench's model where it has words, else the session's word model."""
        model = self.bench.model
        if model is None or model.dictionary is None:
            model = self.session.word_model
        return None if model is None else Subject(model, self.bench.text, self.bench.settings.split)

    def _begin(self, former: Subject | None) -> None:  # type: ignore[override]
        assert self.measured is not None
        if former is not None and former.model is self.measured.model:
            return
        self.rows, self.story = None, None
        for figure in (self.weights_figure, self.words_figure, self.costs_figure):
            figure.set_reading(" ")
            figure.set_table((), ())
        self._set_placeholders()

    def _submit(self, words: int) -> Task:
        has_rows = self.rows is not None
        title = tr("Why the tutorial's int8 loses")
        return self.run_long(_measure, self.measured, words=words, has_rows=has_rows, title=title)

    def _show_part(self, found: _Weights | DecoderStory) -> None:
        if isinstance(found, _Weights):
            self.rows = found.rows
            self._show_weights(found.rows, found.grid)
            self._show_words(found.rows)
            return
        if not found.words and self.story is not None:
            return  # the former figures stay until there are new ones
        self.story = found
        self._show_costs()
        if found.is_partial:
            said = tr("{words:,} of {total:,} words…", words=found.words, total=found.words_total)
            self.controls.message.say(said)

    def _tell_end(self) -> None:
        story = self.story
        if story is None:
            self.controls.message.say("")
        elif story.is_partial:
            said = tr("⚠ Cancelled after {words:,} of {total:,} words", words=story.words, total=story.words_total)
            self.controls.message.say(said, "text")
        else:
            said = tr("{words:,} words of {text}, 1 thread", words=story.words, text=tr(story.text_title))
            self.controls.message.say(said)

    # Weights and words

    def _show_weights(self, rows: DecoderRows, grid: WeightGrid) -> None:
        typical = int(np.abs(rows.row_scales - rows.median_row_scale).argmin())
        self.chart.set_histogram(grid.edges, grid.counts)
        self.chart.set_strips(
            [
                LevelStrip(
                    tr(
                        "one scale: steps of {step}, a typical row has {own:.0f} of {levels} levels",
                        levels=rows.levels_total,
                        step=number(rows.tensor_scale, ".3g"),
                        own=rows.typical_levels,
                    ),
                    grid.per_tensor.positions(),
                    grid.per_tensor.level_counts > 0,
                ),
                LevelStrip(
                    tr(
                        "a typical row's own scale: steps of {step}, {levels} levels",
                        levels=rows.levels_total,
                        step=number(rows.median_row_scale, ".3g"),
                    ),
                    grid.per_row.positions(typical),
                ),
            ]
        )
        self.chart.set_marks([ValueMark(outlier.value, tr("“{name}”", name=outlier.word)) for outlier in rows.outliers])
        self.weights_figure.clear_placeholder()
        self.weights_figure.set_reading(rows.sentence)
        bins = zip(grid.edges[:-1].tolist(), grid.edges[1:].tolist(), grid.counts.tolist(), strict=True)
        self.weights_figure.set_table([tr("from"), tr("to"), tr("count")], list(bins))

    def _show_words(self, rows: DecoderRows) -> None:
        bars = [
            Bar(
                tr("“{name}”", name=outlier.word),
                (
                    Segment(
                        abs(outlier.value),
                        "decoder",
                        description=tr(
                            "the row of “{word}”: its largest weight is {value}, {deviations:.0f} standard deviations "
                            "from zero",
                            word=outlier.word,
                            value=signed(outlier.value),
                            deviations=outlier.deviations,
                        ),
                    ),
                ),
                tr("{value} ({deviations:.0f} σ)", value=signed(outlier.value), deviations=outlier.deviations),
            )
            for outlier in rows.largest_rows[:MOST_ROWS]
        ]
        typical = float(np.median(rows.row_largest))
        bars.append(Bar(tr("a typical row"), (Segment(typical, "float32"),), number(typical, ".3g")))
        self.words_chart.set_bars(bars)
        self.words_figure.clear_placeholder()
        self.words_figure.set_reading(
            tr(
                "Of {rows:,} rows, a word each, these reach furthest from zero; half of all stay below {typical:.2g}.",
                rows=rows.rows,
                typical=typical,
            )
        )
        self.words_figure.set_table(
            [tr("Word"), tr("Row"), tr("Column"), tr("Largest weight"), tr("Standard deviations")],
            [(each.word, each.row, each.column, each.value, each.deviations) for each in rows.largest_rows],
        )

    # What it costs

    def _show_costs(self) -> None:
        story = self.story
        if story is None or not story.words:
            return
        is_kl = self.measures.checkedId() == KL
        self.costs.set_axis(
            tr("KL from float32's predictions (nats a word)") if is_kl else tr("loss − float32's (nats a word)")
        )
        self.costs.set_groups([_group(row, is_kl=is_kl) for row in story.losses if row.variant != "float32"])
        self.costs_figure.clear_placeholder()
        self.costs_figure.set_reading(story.sentence)
        self.costs_figure.set_table(
            [tr("Quantized"), tr("Loss"), tr("Loss − float32's"), tr("Standard error"), tr("KL")],
            [(tr(row.title), row.loss, row.difference, row.standard_error, row.kl) for row in story.losses],
        )

    # How it is laid out

    def _costs_body(self) -> QWidget:
        chips = QHBoxLayout()
        chips.setSpacing(6)
        choices = (
            (tr("KL"), tr("How far the predictions move from float32's; it is 0 only where they are the same")),
            (
                tr("Loss difference"),
                tr("The loss minus float32's on the same words, with its standard error: on few words it may be luck"),
            ),
        )
        for at, (text, tip) in enumerate(choices):
            button = ChoiceButton(text, tip=tip)
            self.measures.addButton(button, at)
            chips.addWidget(button)
        chips.addStretch(1)
        self.measures.button(KL).setChecked(True)
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(6)
        inside.addLayout(chips)
        inside.addWidget(self.costs, 1)
        return body

    def _set_placeholders(self) -> None:
        self.weights_figure.set_placeholder(tr("The decoder's weights appear here with both grids."))
        self.words_figure.set_placeholder(tr("The words whose rows hold the largest weights appear here."))
        self.costs_figure.set_placeholder(
            tr("What each way to quantize costs appears here word by word: press “Measure”.")
        )

    def _lay_out(self) -> None:
        self.words_chart.set_axis(tr("largest weight of the row"))
        self.weights_figure.set_meaning(
            tr(
                "All weights of the decoder, counted on a logarithmic axis, so that a single one can be seen. Below "
                "them the levels that int8 has: with one scale for the tensor, as in the tutorial, they must reach the "
                "largest weight of all; with one scale a row, each row has as many for itself."
            )
        )
        self.words_figure.set_meaning(
            tr(
                "Each row of the decoder holds the weights of one word. The largest weight of all rows decides how far "
                "apart the levels of one scale are. σ is the standard deviation of all weights."
            )
        )
        self.costs_figure.set_meaning(
            tr(
                "The tutorial's loop on the same words with parts of the model in int8. KL is the mean of Σ p ln(p / "
                "q) over the words, p from float32 and q from the quantized model: 0 only where both predict the same. "
                "The loss difference may be luck on few words: its whisker is the standard error of the mean."
            )
        )
        self._set_placeholders()
        for figure, height in ((self.weights_figure, 250), (self.words_figure, 250), (self.costs_figure, 230)):
            figure.setMinimumHeight(height)
        # it takes what is left over, and asks for no more than its figure's least height
        self.costs.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.controls)
        layout.addWidget(Beside(self.weights_figure, self.words_figure, side_width=330, least=380), 6)
        layout.addWidget(self.costs_figure, 5)


def _measure(subject: Subject, *, words: int, has_rows: bool) -> Generator[Any, None, DecoderStory | EngineError]:
    model = subject.model
    try:
        if not has_rows:
            rows = decoder_rows(model)
            yield _Weights(rows, (yield from weight_grid(model, "decoder", rule="torch")))
        text = yield from loading_text(model.words, subject.corpus, subject.split)
        return (yield from decoder_story(model, text.ids, text_title=text.title, words=words))
    except EngineError as error:
        return error


def _group(row: VariantLoss, *, is_kl: bool) -> BarGroup:
    if row.kl is None or row.difference is None:
        return BarGroup(tr(row.title), (PairBar(None, tr("not measured")),))
    described = tr(
        "{title}: KL {kl} nats a word, loss {difference} ± {error} nats a word against float32",
        title=tr(row.title),
        kl=number(row.kl, ".2g"),
        difference=signed(round(row.difference, 5)),
        error=number(row.standard_error or 0.0, ".2g"),
    )
    if is_kl:
        return BarGroup(tr(row.title), (PairBar(row.kl, number(row.kl, ".2g"), description=described),))
    error = row.standard_error or 0.0
    text = f"{number(row.difference, '+.5f')} ± {number(error, '.5f')}".replace("-", "−")
    return BarGroup(tr(row.title), (PairBar(row.difference, text, error, described),))

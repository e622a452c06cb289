"""Quantize: the float32 and the int8 model on the same text, side by side.

In five steps: open the tab and see where the bytes are; choose a text; choose how many words; press Run and watch both
losses fall; read the table, and copy it.
"""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from engine.quantization import report
from engine.quantization.benchmark import Benchmark, benchmark_text
from engine.text.sources import TextFacts, describe_text
from gui.tabs.base import Tab, TabContext
from gui.widgets.bar_chart import Bar, BarChart, Segment
from gui.widgets.benchmark_controls import BenchmarkControls
from gui.widgets.benchmark_results import BenchmarkResults
from gui.widgets.curve_plot import CurvePlot
from gui.widgets.figure import Figure
from gui.widgets.flow_grid import FlowGrid
from gui.widgets.page import Page

FIRST_TOKENS = 1_000
SIZE_MEANING = (
    "The size of the file that torch.save writes for the state_dict, as the tutorial measures it, in MB of 10^6 bytes, "
    "split by what its bytes belong to."
)
TIME_MEANING = (
    "Seconds of both models on the same words, taken in turns of 100 words so drift of the machine hits both alike, "
    "per 1,000 words."
)
LOSS_MEANING = (
    "The mean of −ln p(word) over all words so far, in nats, where p is what the model gave to the word that came. "
    "Perplexity is exp(loss): as unsure as among so many words."
)


class QuantizeTab(Tab):
    """Controls on the left, pictures and results on the right; everything on it is the latest ``Benchmark``."""

    tab_id: ClassVar[str] = "quantize"
    title: ClassVar[str] = "Quantize"
    accepts: ClassVar[frozenset[str]] = frozenset({"corpus"})

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.latest: Benchmark | None = None
        self._facts: TextFacts | None = None
        self._curves: dict[str, tuple[list[float], list[float]]] = {}
        self.controls = BenchmarkControls(context.session, context.settings.corpus_folder)
        self.size_chart, self.time_chart, self.loss_plot = BarChart(), BarChart(), CurvePlot()
        self.loss_plot.set_axes("words scored", "loss (nats per word)")
        self.size_chart.set_axis("size (MB)", unit=1e6)
        self.time_chart.set_axis("time per 1,000 words (ms)")
        self.size_figure = Figure("Size of the saved model", self.size_chart)
        self.time_figure = Figure("Time per 1,000 words", self.time_chart)
        self.loss_figure = Figure("Running loss", self.loss_plot)
        self.results = BenchmarkResults(report.COLUMNS)
        for figure in (self.size_figure, self.time_figure, self.loss_figure):
            figure.set_placeholder("Press Run: the picture appears while both models read the text.")
        self.size_figure.set_meaning(SIZE_MEANING)
        self.time_figure.set_meaning(TIME_MEANING)
        self.loss_figure.set_meaning(LOSS_MEANING)
        self._lay_out()
        self._connect()
        self.state.remember_value("corpus", self.controls.text.folder, self.controls.text.set_folder)
        for name, box in self.controls.remembered.items():
            self.state.remember(name, box)

    def start_default_work(self, *, small: bool) -> None:
        if small:
            self.controls.set_tokens(FIRST_TOKENS)
        self._describe()
        self._run(FIRST_TOKENS)

    def start_work(self) -> None:
        self._run()

    def open_file(self, path: Path, kind: str) -> None:
        self.controls.text.choose_folder(path)

    def _lay_out(self) -> None:
        items = (self.size_figure, self.time_figure, self.loss_figure, self.results)
        wide = (self.size_figure, self.results)
        centre = FlowGrid(items, columns=2, column_width=300, heights=(132, 184, 140), wide=wide)
        self.set_page(Page(centre, left=self.controls))

    def _connect(self) -> None:
        self.controls.run_button.clicked.connect(self.run_or_restart)
        self.controls.cancel_button.clicked.connect(self.cancel_work)
        self.controls.text.changed.connect(self._change_text)
        self.controls.tokens_changed.connect(self._show_estimate)
        self.results.copy_button.clicked.connect(self._copy_markdown)
        self.context.session.word_model_changed.connect(self._describe)

    def _change_text(self) -> None:
        folder = self.controls.text.corpus
        if folder is not None:
            self.context.settings.corpus_folder = folder
        self._describe()

    def _describe(self) -> None:
        model = self.context.session.word_model
        if model is None:
            return
        text = self.controls.text
        self._facts = None
        text.set_facts("")
        task = self.run(describe_text, model, text.corpus, text.split, title="Reading the text")
        task.succeeded.connect(self._show_facts)

    def _show_facts(self, facts: TextFacts) -> None:
        self._facts = facts
        self.controls.text.set_facts(facts.sentence)
        self._show_estimate()

    def _run(self, tokens: int | None = None) -> None:
        model = self.context.session.word_model
        if model is None or self.is_working:
            return
        self._curves = {}
        self.controls.set_running(True)
        text = self.controls.text
        task = self.run_long(
            benchmark_text,
            model,
            title="Benchmark",
            corpus=text.corpus,
            split=text.split,
            tokens=tokens or self.controls.tokens,
        )
        task.partial_ready.connect(self._show)
        task.succeeded.connect(self._show)
        task.cancelled.connect(self._mark_cancelled)
        task.finished.connect(self._end)

    def _mark_cancelled(self) -> None:
        if self.latest is not None and self.latest.is_partial:
            scored = f"Cancelled after {self.latest.rows[0].tokens:,} words. "
            self.results.environment_label.setText(scored + report.environment_sentence(self.latest))

    def _end(self) -> None:
        self.controls.set_running(False)
        self._show_estimate()

    def _show(self, result: Benchmark) -> None:
        self.latest = result
        self.controls.show_coverage(result.coverage[-1])
        self._show_sizes(result)
        self._show_times(result)
        self._show_losses(result)
        prints = [(f"print({row.kind})", text) for row, text in zip(result.rows, result.printed, strict=True)]
        self.results.show_results(report.table(result), report.environment_sentence(result), prints)

    def _show_sizes(self, result: Benchmark) -> None:
        bars = []
        for row, parts in zip(result.rows, result.parts, strict=True):
            segments = tuple(
                Segment(part.size_bytes, part.kind, label, f"{label} MB")
                for part in parts
                for label in [f"{part.name} {part.size_bytes / 1e6:.1f}"]
            )
            bars.append(Bar(row.title, segments, f"{row.size_mb:.2f} MB"))
        self.size_chart.set_bars(bars)
        self.size_figure.set_reading(report.size_sentence(result))
        headers = ["Scheme", "Part", "Bytes"]
        pairs = zip(result.rows, result.parts, strict=True)
        self.size_figure.set_table(headers, [(r.title, p.name, p.size_bytes) for r, parts in pairs for p in parts])
        self.size_figure.clear_placeholder()

    def _show_times(self, result: Benchmark) -> None:
        measured = [row for row in result.rows if row.tokens]
        if not measured:
            return
        bars = []
        for row in measured:
            milliseconds = report.milliseconds_per_thousand(row)
            segment = Segment(milliseconds, row.kind, "", f"{row.title}: {row.seconds:.2f} s for {row.tokens:,} words")
            bars.append(Bar(row.title, (segment,), f"{milliseconds:,.0f} ms"))
        self.time_chart.set_bars(bars)
        self.time_figure.set_reading(report.time_sentence(result))
        rows = [(row.title, row.tokens, row.seconds, row.words_per_s) for row in measured]
        self.time_figure.set_table(["Scheme", "Words", "Seconds", "Words per second"], rows)
        self.time_figure.clear_placeholder()

    def _show_losses(self, result: Benchmark) -> None:
        for row in result.rows:
            if row.loss is not None:
                words, losses = self._curves.setdefault(row.kind, ([], []))
                if not words or words[-1] != row.tokens:
                    words.append(row.tokens)
                    losses.append(row.loss)
        if not self._curves:
            return
        self.loss_plot.set_curves(self._curves)
        self.loss_figure.set_reading(report.loss_sentence(result))
        rows = [
            (key, *point) for key, (words, losses) in self._curves.items() for point in zip(words, losses, strict=True)
        ]
        self.loss_figure.set_table(["Scheme", "Words", "Loss"], rows)
        self.loss_figure.clear_placeholder()

    def _show_estimate(self) -> None:
        seconds = None
        if self.latest is not None and self._facts is not None:
            tokens = min(self.controls.tokens or self._facts.predictions, self._facts.predictions)
            seconds = report.estimated_seconds(self.latest.rows, tokens)
        self.controls.show_estimate(seconds)

    def _copy_markdown(self) -> None:
        if self.latest is not None:
            QGuiApplication.clipboard().setText(report.markdown(self.latest))

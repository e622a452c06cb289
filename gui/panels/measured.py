"""What was measured: time as dots, the running loss, and the table of results, while it is measured and after.

In five steps: press Run and watch a mark for each repeat arrive and the losses settle; read how many times as fast the
fastest is; see in the table what the size, the loss and the predictions have become; click a row to edit its entry;
copy the table, or save the report with its pictures.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from engine.language import mark, plain_numbers, tr
from engine.quantization import report
from engine.quantization.results import Benchmark, BenchmarkRow
from gui.panels.base import Host, Panel
from gui.panels.report_button import ReportButton
from gui.panels.result_columns import ANY_COLUMNS, TEXT_COLUMNS
from gui.widgets.bar_chart import Bar, BarChart, Segment
from gui.widgets.benchmark_results import BenchmarkResults
from gui.widgets.curve_plot import CurvePlot
from gui.widgets.dot_plot import DotPlot, DotRow
from gui.widgets.figure import Figure
from gui.widgets.flow_grid import FlowGrid
from gui.widgets.row_style import RowStyle, row_names, row_styles

if TYPE_CHECKING:
    from gui.bench import Bench

_TIME_MEANING = mark(
    "Milliseconds for 1,000 words, or for one call of a model that reads no text. Each mark is one repeat, the stroke "
    "their median, the bar lies between their quartiles (q1 to q3) and has half of them in it. All entries take turns "
    "of some hundred words, so that a busy machine slows all of them down alike; what warms up is thrown away."
)
_LOSS_MEANING = mark(
    "The mean of −ln p(word) over all words so far, in nats, where p is what the model gave to the word that came. "
    "Perplexity is exp(loss): as unsure as among so many words. The fast protocol reads several places at once: only "
    "at its end has it scored the words of the others."
)
_ANSWER_MEANING = mark(
    "How often the model is right on the program's own samples, or agrees with float32 where there are no labels. "
    "Of any other model: the length of the error of the output over the length of the output, both against float32 "
    "on the same input."
)


class MeasuredPanel(Panel):
    """Follows the latest result of the bench, also each partial one."""

    panel_id: ClassVar[str] = "measured"

    def __init__(self, host: Host, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(host, parent)
        self.bench = bench
        self.dots, self.loss_plot, self.answers = DotPlot(), CurvePlot(), BarChart()
        self.time_figure = Figure(tr("Time per 1,000 words"), self.dots)
        self.loss_figure = Figure(tr("Running loss"), self.loss_plot)
        self.answer_figure = Figure(tr("What it answers"), self.answers)
        self.results = BenchmarkResults()
        self.report_button = ReportButton(host)
        self.results.add_tool(self.report_button)
        self.loss_plot.set_axes(tr("words scored"), tr("loss (nats per word)"))
        self.time_figure.set_meaning(tr(_TIME_MEANING))
        self.loss_figure.set_meaning(tr(_LOSS_MEANING))
        self.answer_figure.set_meaning(tr(_ANSWER_MEANING))
        self._judged = QWidget()  # the loss or the answers, in one place
        inside = QVBoxLayout(self._judged)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.loss_figure)
        inside.addWidget(self.answer_figure)
        self._styles: tuple[RowStyle, ...] = ()
        self._names: tuple[str, ...] = ()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(
            FlowGrid(
                (self.time_figure, self._judged, self.results),
                columns=2,
                column_width=330,
                heights=(210, 150),
                wide=(self.results,),
            )
        )
        bench.result_changed.connect(self._show)
        bench.running_changed.connect(self._show_state)
        bench.settings_changed.connect(self._follow_entry)
        bench.model_changed.connect(self._show_kind)
        self.dots.chosen.connect(lambda key: self._choose(key[0]))
        self.results.row_chosen.connect(self._choose)
        self.results.copy_button.clicked.connect(self._copy)
        host.state.remember_value("results page", lambda: self.results.page, self._set_page)
        self._show(bench.latest)

    # A result

    def _show(self, result: Benchmark | None) -> None:
        self.report_button.set_result(result)
        self._show_kind()
        if result is None or not result.rows:
            self._clear()
            return
        self._names = row_names(result.rows)
        self._styles = row_styles([row.kind for row in result.rows])
        self._show_times(result)
        if result.measure == "text":
            self._show_losses(result)
        else:
            self._show_answers(result)
        self._show_table(result)
        self._show_state()
        self._follow_entry()

    def _clear(self) -> None:
        self.dots.set_rows(())
        self.loss_plot.set_curves({})
        self.answers.set_bars(())
        for figure in (self.time_figure, self.loss_figure, self.answer_figure):
            figure.set_reading("")
            figure.set_table((), ())
        waiting = tr("Press Run: a mark for each repeat appears here while the models take turns.")
        self.time_figure.set_placeholder(waiting)
        self.loss_figure.set_placeholder(tr("Press Run: the losses appear here while the models read the text."))
        self.answer_figure.set_placeholder(tr("Press Run: what the models answer is compared here."))
        self.results.clear()
        self._show_state()

    def _show_kind(self) -> None:
        """Words or calls: what the pictures are of."""
        latest = self.bench.latest
        reads_text = latest.measure == "text" if latest is not None else self.bench.reads_text or not self.bench.model
        self.loss_figure.setVisible(reads_text)
        self.answer_figure.setVisible(not reads_text)
        if reads_text:
            self.time_figure.set_title(tr("Time per 1,000 words"))
            self.dots.set_axis(tr("time per 1,000 words (ms)"), "ms")
        else:
            self.time_figure.set_title(tr("Time of one call"))
            self.dots.set_axis(tr("time of one call (ms)"), "ms")

    def _show_times(self, result: Benchmark) -> None:
        rows = [
            _dot_row(row, name, style, reads_text=result.measure == "text")
            for row, name, style in zip(result.rows, self._names, self._styles, strict=True)
        ]
        self.dots.set_rows(rows)
        if self.dots.is_empty:
            self.time_figure.set_placeholder(tr("The models are made ready; the first turns appear here."))
            return
        self.time_figure.set_reading(_time_reading(result))
        self.time_figure.set_table(
            (mark("Scheme"), mark("Repeat"), mark("Milliseconds"), mark("Median"), mark("q1"), mark("q3")),
            [
                (row.name, place + 1, value, row.centre, *(row.quartiles or (None, None)))
                for row in rows
                for place, value in enumerate(row.values)
            ],
        )
        self.time_figure.clear_placeholder()

    def _show_losses(self, result: Benchmark) -> None:
        curves = {
            name: ([words for words, _ in curve], [loss for _, loss in curve])
            for name, curve in zip(self._names, result.curves, strict=False)
            if curve
        }
        if not curves:
            self.loss_figure.set_placeholder(tr("The models are made ready; the first losses appear here."))
            return
        styles = dict(zip(self._names, self._styles, strict=True))
        self.loss_plot.set_curves(curves, {name: styles[name] for name in curves})
        self.loss_figure.set_reading(report.loss_sentence(result))
        self.loss_figure.set_table(
            (mark("Scheme"), mark("Words"), mark("Loss")),
            [
                (name, words, loss)
                for name, curve in zip(self._names, result.curves, strict=False)
                for words, loss in curve
            ],
        )
        self.loss_figure.clear_placeholder()

    def _show_answers(self, result: Benchmark) -> None:
        """Right answers in per cent where there are samples, else the error of the output."""
        pairs = list(zip(result.rows, self._names, strict=True))
        judged = [(name, row.kind, row.task) for row, name in pairs if row.task is not None]
        errors = [(name, row.kind, row.output_error) for row, name in pairs if row.output_error is not None]
        if judged:
            is_agreement = any(task.is_agreement for _, _, task in judged)
            title = tr("Agreement with float32") if is_agreement else tr("Right answers")
            self.answers.set_axis(tr("agrees (%)") if is_agreement else tr("right (%)"))
            bars = [
                Bar(name, (Segment(100 * task.share, kind, description=name),),
                    tr("{correct:,} of {samples:,}", correct=task.correct, samples=task.samples))
                for name, kind, task in judged
            ]  # fmt: skip
            headers = (mark("Scheme"), mark("Correct"), mark("Samples"))
            rows: list[tuple[object, ...]] = [(name, task.correct, task.samples) for name, _, task in judged]
        elif errors:
            title = tr("Error of the output")
            self.answers.set_axis(tr("relative error (%)"))
            bars = [
                Bar(name, (Segment(100 * error.relative, kind, description=name),),
                    tr("{share:.3g} %", share=100 * error.relative))
                for name, kind, error in errors
            ]  # fmt: skip
            headers = (mark("Scheme"), mark("Relative error"), mark("Max error"))
            rows = [(name, error.relative, error.max_abs) for name, _, error in errors]
        else:
            self.answer_figure.set_placeholder(tr("The models are made ready; what they answer appears here."))
            return
        self.answer_figure.set_title(title)
        self.answers.set_bars(bars)
        self.answer_figure.set_reading(" · ".join(f"{bar.label} {bar.total}" for bar in bars))
        self.answer_figure.set_table(headers, rows)
        self.answer_figure.clear_placeholder()

    def _show_table(self, result: Benchmark) -> None:
        is_text = result.measure == "text"
        keys = (*report.COLUMNS, *report.MORE_COLUMNS) if is_text else report.ANY_COLUMNS
        shown = TEXT_COLUMNS if is_text else ANY_COLUMNS
        lines = []
        for name, cells in zip(self._names, report.cells(result), strict=True):
            by_key = {**dict(zip(keys, cells, strict=True)), "Scheme": name}
            lines.append([by_key[key] for key in shown])
        environment = f"{report.environment_sentence(result)}\n{report.date_sentence(result)}"
        self.results.show_results(
            [(tr(column.title), tr(column.tip)) for column in shown.values()],
            lines,
            notes=report.notes(result),
            environment=environment,
        )
        self.results.set_prints(self._names, result.printed)

    # What is said beside it

    def _show_state(self, *_: object) -> None:
        """Whether it runs or was broken off, and whether the machine was quiet, with a sign."""
        result = self.bench.latest
        if result is None or not result.rows:
            self.results.warning.say("")
            return
        said = []
        if result.is_partial:
            said.append(self._partial_sentence(result))
        quietness = result.quietness
        if not quietness.is_quiet:
            said.append(tr("⚠ {sentence}", sentence=quietness.sentence))
        elif not result.is_partial:
            said.append(quietness.sentence)
        is_alarming = not quietness.is_quiet or (result.is_partial and not self.bench.is_running)
        self.results.warning.say(" ".join(said), "text" if is_alarming else "muted")

    def _partial_sentence(self, result: Benchmark) -> str:
        done, repeats = result.repeats_done, result.repeats
        if self.bench.is_running:
            if done:
                return tr("▸ Running: {done} of {repeats} repeats are complete.", done=done, repeats=repeats)
            return tr("▸ Running: all rows are what was measured so far.")
        if result.measure != "text" or done:
            return tr("⚠ Not finished: {done} of {repeats} repeats are complete.", done=done, repeats=repeats)
        words, total = result.rows[0].tokens, result.tokens_total
        return tr("⚠ Not finished: the rows are after {words:,} of {total:,} words.", words=words, total=total)

    # The user's side

    def _choose(self, row: int) -> None:
        """A row that is still in the list of entries is edited; all parts show the same row."""
        self.dots.select(row)
        self.results.select(row)
        if self._has_its_entries:
            self.bench.select_entry(row)

    def _follow_entry(self) -> None:
        if self._has_its_entries:
            self.dots.select(self.bench.current)
            self.results.select(self.bench.current)

    @property
    def _has_its_entries(self) -> bool:
        latest = self.bench.latest
        return latest is not None and latest.plan is not None and latest.plan.entries == self.bench.entries

    def _copy(self) -> None:
        if self.bench.latest is not None:
            with plain_numbers():
                QGuiApplication.clipboard().setText(report.markdown(self.bench.latest))

    def _set_page(self, key: object) -> None:
        if not isinstance(key, str):
            raise ValueError("the name of a page is needed")
        self.results.show_page(key)


def _dot_row(row: BenchmarkRow, name: str, style: RowStyle, *, reads_text: bool) -> DotRow:
    """Milliseconds for 1,000 words, or for a call."""
    if reads_text and not row.tokens:
        return DotRow(name, style)
    factor = 1e6 / row.tokens if reads_text else 1e3
    dots = tuple(seconds * factor for seconds in row.repeat_seconds)
    if not dots:
        return DotRow(name, style, so_far=row.seconds * factor if row.seconds else None)
    found = row.spread
    if found is None:
        return DotRow(name, style, dots)
    quartiles = (found.q1 * factor, found.q3 * factor) if len(dots) > 1 else None
    return DotRow(name, style, dots, found.median * factor, quartiles)


def _time_reading(result: Benchmark) -> str:
    """Of a single row the picture's own, which is that of ""."""
    if sum(report.speed(row) is not None for row in result.rows) < 2:
        return ""
    sentence = report.time_sentence(result)
    if result.repeats_done > 1:
        return tr("{sentence} Median of {count} repeats.", sentence=sentence, count=result.repeats_done)
    return sentence

"""What quantizing each module costs: the weights' error, its own output's, and what becomes of the model's.

In five steps: see a row for each module that the scheme changes, as they are measured; find the worst one in the
sentence; compare *only this* with *all but this* in the bars; click the module and see its weights on the int8 grid;
give each row a scale of its own there.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.inspection.tensor_results import Histogram
from engine.language import tr
from engine.quantization.grid_results import Granularity, WeightChoice, WeightGrid
from engine.quantization.grid_settings import grid_settings
from engine.quantization.layer_error import WORDS, layer_errors
from engine.quantization.layer_results import LayerErrors
from engine.quantization.schemes import find_scheme
from engine.quantization.weight_grid import row_histogram, weight_choices, weight_grid
from engine.text.sources import loading_text
from gui.panels.base import Host
from gui.panels.layer_rows import cells_of, costliest, group_of, headers_of, left_words, shown_cells
from gui.panels.measuring import MeasuringPanel
from gui.panels.tried import tried, tried_steps
from gui.tasks import Task
from gui.widgets.choice_button import ChoiceButton
from gui.widgets.figure import Figure
from gui.widgets.flow_grid import FlowGrid
from gui.widgets.grid_figure import GridFigure
from gui.widgets.labels import label
from gui.widgets.measure_row import MeasureRow
from gui.widgets.module_table import ModuleTable
from gui.widgets.pair_bars import ChoosableBars
from gui.widgets.table_data import TableData
from gui.widgets.table_view import TableModel

if TYPE_CHECKING:
    from engine.quantization.plan import Split
    from gui.bench import Bench

MOST_BARS = 10
EFFECT, ERROR = range(2)


@dataclass(frozen=True)
class Subject:
    """What is measured: a model, what becomes of it, and the text that a word model reads."""

    model: ModelHandle
    scheme: str
    modules: tuple[str, ...] | None
    corpus: Path | None
    split: Split


@dataclass(frozen=True, eq=False)
class _Grid:
    """The grid of a module's weights; ``note`` says why it is not the scheme's own, "" if it is."""

    choices: tuple[WeightChoice, ...]
    grid: WeightGrid
    granularity: Granularity
    note: str


class LayerErrorPanel(MeasuringPanel):
    """``errors`` are the latest rows, also those of a run that was broken off; ``layer_shown`` is the chosen module."""

    panel_id: ClassVar[str] = "layer-error"
    measured: Subject | None

    def __init__(self, host: Host, bench: Bench, parent: QWidget | None = None) -> None:
        tip = tr("Quantize each module alone, and all but it, and compare with the model as it is")
        super().__init__(host, bench, MeasureRow(WORDS, tip=tip), parent)
        self.errors: LayerErrors | None = None
        self.layer_shown = ""
        self._is_filling = self._was_chosen = False
        self._grid_scheme = ""
        self.table = ModuleTable()
        self.left_label = label(" ", "caption")
        self.table_figure = Figure(tr("Error of each module"), self.table)
        self.bars = ChoosableBars()
        self.quantities = QButtonGroup(self)
        self.bars_figure = Figure(tr("What each module costs"), self._bars_body(), picture=self.bars)
        self.grid_figure = GridFigure()
        self._lay_out()
        self.quantities.idToggled.connect(self._show_bars)
        self.bars.chosen.connect(lambda key: self.choose(self.bars.groups[key[0]].label))
        self.table.selectionModel().currentRowChanged.connect(self._follow_row)
        self.grid_figure.tensor_chosen.connect(self._ask_grid)
        self.grid_figure.row_wanted.connect(self._ask_row)
        host.state.remember("layer_error_words", self.controls.words_box)
        host.state.remember("layer_error_quantity", self.quantities)
        host.state.remember("layer_error_log", self.grid_figure.log_box)

    @property
    def subject(self) -> Subject | None:
        bench = self.bench
        if bench.model is None:
            return None
        return Subject(bench.model, bench.scheme, bench.modules, bench.text, bench.settings.split)

    def choose(self, fqn: str) -> None:
        """Goes to a module's row and shows its weights."""
        rows = self.errors.rows if self.errors is not None else ()
        at = next((at for at, row in enumerate(rows) if row.fqn == fqn), None)
        if at is not None:
            place = list(self._order).index(at)
            self.table.setCurrentIndex(self.table.model().index(place, 0))

    @property
    def _order(self) -> Sequence[int]:
        """The rows' places in the order of the table."""
        model = self.table.model()
        assert isinstance(model, TableModel)
        return model.rows_in_order

    # Measuring

    def _begin(self, former: Subject | None) -> None:  # type: ignore[override]
        assert self.measured is not None
        if former is None or former.model is not self.measured.model:
            self._forget()
        self.controls.set_has_words(self.measured.model.dictionary is not None)

    def _submit(self, words: int) -> Task:
        return self.run_long(_measure, self.measured, words=words, title=tr("Measuring the error of each module"))

    def _show_part(self, found: LayerErrors) -> None:
        if found.is_partial and not found.rows and self.errors is not None:
            return  # the former rows stay until the first new one is there
        self.errors = found
        self._show(found)
        if found.is_partial:
            done, total = len(found.rows), found.rows_total
            self.controls.message.say(tr("{done} of {total} modules…", done=done, total=total))

    def _tell_end(self) -> None:
        found = self.errors
        if found is None:
            self.controls.message.say("")
            return
        if found.is_partial:
            done, total = len(found.rows), found.rows_total
            self.controls.message.say(tr("⚠ Cancelled after {done} of {total} modules", done=done, total=total), "text")
        elif found.words is not None:
            said = tr("{words:,} words of {text}, 1 thread", words=found.words, text=tr(found.input_title))
            self.controls.message.say(said)
        else:
            self.controls.message.say(tr("measured on: {input}", input=found.input_title))
        if not self._was_chosen and found.worst is not None:
            self._is_filling = True
            self.choose(found.worst.fqn)
            self._is_filling = False

    def _forget(self) -> None:
        """Drops what belongs to a former model."""
        self.errors, self.layer_shown, self._was_chosen = None, "", False
        self.grid_figure.forget()
        for figure in (self.table_figure, self.bars_figure):
            figure.set_reading(" ")
            figure.set_table((), ())
        self.left_label.setText(" ")
        self._set_placeholders()

    # The rows

    def _show(self, found: LayerErrors) -> None:
        has_words = found.words is not None
        settings = found.scheme.partition(":")[2]
        title = tr(found.scheme_title)
        scheme = f"{title} ({settings})" if settings else title
        self.table_figure.set_title(tr("Error of each module: {scheme}", scheme=scheme))
        self.table_figure.set_reading(found.sentence)
        self.left_label.setText(left_words(found))
        if not found.rows:
            self.table_figure.set_placeholder(found.sentence)
            self.bars_figure.set_placeholder(found.sentence)
            return
        headers = headers_of(has_words)
        self.table_figure.clear_placeholder()
        self.table_figure.set_table(headers, [cells_of(row, has_words) for row in found.rows])
        self._is_filling = True
        self.table.set_table(TableData.of(headers, [shown_cells(row, has_words) for row in found.rows]))
        self.table.expect_rows(found.rows_total)
        self.table.resizeColumnsToContents()
        self._is_filling = False
        if not self.layer_shown:
            self._follow_row(self.table.currentIndex())
        self._show_bars()

    def _show_bars(self) -> None:
        found = self.errors
        if found is None or not found.rows:
            return
        is_effect, has_words = self.quantities.checkedId() == EFFECT, found.words is not None
        drawn = costliest(found, MOST_BARS, is_effect=is_effect)
        if is_effect:
            names = (tr("only this"), tr("all but this"))
            said = (
                tr("KL of the predictions (nats a word): longer is worse")
                if has_words
                else tr("SQNR of the model's output (dB): longer is better")
            )
        else:
            names = (tr("its weights"), tr("its output"))
            said = tr("SQNR (dB): longer is better")
        self.bars.set_axis(said)
        self.bars.set_groups(
            [
                group_of(row, is_effect=is_effect, has_words=has_words, is_marked=row.fqn == self.layer_shown)
                for row in drawn
            ],
            names,
        )
        self.bars_figure.clear_placeholder()
        if len(drawn) < len(found.rows):
            self.bars_figure.set_reading(
                tr("The worst {drawn} of {all} modules; the table has all.", drawn=len(drawn), all=len(found.rows))
            )
        elif is_effect:
            self.bars_figure.set_reading(tr("The model with this module quantized alone, and with all the others."))
        else:
            self.bars_figure.set_reading(tr("How far the quantized weights, and what comes of them, are from float32."))
        self.bars_figure.set_table(
            [tr("Module"), *names],
            [
                (row.fqn, *(bar.value for bar in group_of(row, is_effect=is_effect, has_words=has_words).bars))
                for row in found.rows
            ],
        )

    # A module's weights

    def _follow_row(self, index: QModelIndex) -> None:
        if self.errors is None or not index.isValid() or index.row() >= len(self._order):
            return
        fqn = self.errors.rows[self._order[index.row()]].fqn
        if not self._is_filling:
            self._was_chosen = True
        if fqn != self.layer_shown:
            self.layer_shown = fqn
            self._show_bars()
            self._ask_grid("")

    def _ask_grid(self, tensor: str) -> None:
        subject = self.measured
        if subject is None:
            return
        model, fqn = subject.model, "" if self.layer_shown == subject.model.title else self.layer_shown
        title = tr("Counting the weights of {fqn}", fqn=self.layer_shown)
        task = self.run(tried_steps, _grid, model, subject.scheme, fqn, tensor, title=title)
        task.succeeded.connect(partial(self._show_grid, subject, self.layer_shown))

    def _show_grid(self, subject: Subject, fqn: str, found: _Grid | EngineError) -> None:
        if subject is not self.measured or fqn != self.layer_shown:
            return
        if isinstance(found, EngineError):
            self.grid_figure.forget(str(found))
            return
        if self._grid_scheme != subject.scheme:
            self._grid_scheme = subject.scheme
            self.grid_figure.set_granularity(found.granularity)
        self.grid_figure.show_grid(found.choices, found.grid, note=found.note)

    def _ask_row(self, row: int) -> None:
        grid = self.grid_figure.grid
        if self.measured is None or grid is None:
            return
        task = self.host.run(
            tried,
            row_histogram,
            self.measured.model,
            grid.fqn,
            grid.tensor,
            row,
            title=tr("Counting the weights of a row"),
            lane=f"{self.panel_id} row",
        )
        task.succeeded.connect(partial(self._show_row, grid, row))

    def _show_row(self, grid: WeightGrid, row: int, found: Histogram | EngineError) -> None:
        if grid is not self.grid_figure.grid:
            return
        if isinstance(found, EngineError):
            self.controls.message.say(f"⚠ {found}", "danger")
        else:
            self.grid_figure.show_row(row, found)

    # How it is laid out

    def _bars_body(self) -> QWidget:
        chips = QHBoxLayout()
        chips.setSpacing(6)
        choices = (
            (
                tr("Effect"),
                tr("What becomes of the model's output with this module quantized alone, and with the rest"),
            ),
            (tr("Error"), tr("How far the module's own weights and output are from float32")),
        )
        for at, (text, tip) in enumerate(choices):
            button = ChoiceButton(text, tip=tip)
            self.quantities.addButton(button, at)
            chips.addWidget(button)
        chips.addStretch(1)
        self.quantities.button(EFFECT).setChecked(True)
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(6)
        inside.addLayout(chips)
        inside.addWidget(self.bars, 1)
        return body

    def _set_placeholders(self) -> None:
        self.table_figure.set_placeholder(tr("A row for each module that becomes int8 appears here."))
        self.bars_figure.set_placeholder(tr("What each module costs appears here, with it alone and without it."))

    def _lay_out(self) -> None:
        self.table_figure.set_meaning(
            tr(
                "SQNR is 10 log10(sum of squares / sum of squared errors), in dB: 6 dB are one bit. Cosine is that of "
                "the angle between the float and the quantized weights. Only this is the model with this module "
                "quantized alone, all but this the model with all the others quantized: where errors simply added "
                "up, both would tell the same."
            )
        )
        self.bars_figure.set_meaning(
            tr(
                "KL is the mean of Σ p ln(p / q) over the words, p from the float model and q from the quantized one: "
                "0 only where both predict the same. A model that reads no words is judged by the SQNR of its output, "
                "where more decibels mean less error. A click on a bar shows the module's weights."
            )
        )
        self._set_placeholders()
        table = QWidget()
        column = QVBoxLayout(table)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.table_figure, 1)
        column.addWidget(self.left_label)
        items = (table, self.bars_figure, self.grid_figure)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.controls)
        layout.addWidget(FlowGrid(items, columns=2, column_width=330, heights=(190, 320), wide=(table,)), 1)


def _measure(subject: Subject, *, words: int) -> Generator[Any, None, LayerErrors | EngineError]:
    model, ids, title = subject.model, None, ""
    try:
        if model.dictionary is not None:
            text = yield from loading_text(model.dictionary, subject.corpus, subject.split)
            ids, title = text.ids, text.title
        scheme = find_scheme(subject.scheme)
        return (yield from layer_errors(model, scheme, ids=ids, text_title=title, words=words, modules=subject.modules))
    except EngineError as error:
        return error


def _grid(model: ModelHandle, spelling: str, fqn: str, tensor: str) -> Generator[Any, None, _Grid]:
    scheme = find_scheme(spelling)
    settings = grid_settings(scheme, model.module.get_submodule(fqn))
    choices = weight_choices(model, fqn)
    if settings is None:
        grid = yield from weight_grid(model, fqn, tensor, rule="torch")
        note = tr(
            "{scheme} has no such grid here: these are the levels of the tutorial's int8.", scheme=tr(scheme.title)
        )
        return _Grid(choices, grid, "tensor", note)
    grid = yield from weight_grid(model, fqn, tensor, bits=settings.bits, rule=settings.rule)
    return _Grid(choices, grid, settings.granularity, "")

"""The module tree with its tools, the line that checks its totals, and the input's shape."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QVBoxLayout, QWidget

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.inspection.input_spec import InputSpec, input_spec, parse_input_spec
from engine.inspection.measure import measure
from engine.inspection.measurement import Measurement
from engine.inspection.results import ModelSummary
from engine.inspection.summary import summary_steps
from engine.inspection.table_export import as_markdown, export_table
from engine.language import in_english, tr
from gui.models.kept_inputs import KeptInputs
from gui.models.module_columns import MEASURED
from gui.panels.base import Host, Panel
from gui.tasks import Task
from gui.widgets.input_line import InputLine
from gui.widgets.module_tools import ModuleTools
from gui.widgets.module_view import ModuleView
from gui.widgets.tone_label import ToneLabel

TREE_HEIGHT = 150
# A summary that is there sooner is shown as a whole, without the counts before it.
PATIENCE_MS = 150


class ModulesPanel(Panel):
    """Owns the summary of the session's model; the tree's current row is the session's layer.

    Signals:
        summary_changed(ModelSummary | None): of another model, with another input, or with shapes after the counts.
        number_chosen(str): a number of the chosen module was clicked; its name in ``engine.inspection.explanation``.
    """

    panel_id: ClassVar[str] = "modules"
    summary_changed = Signal(object)
    number_chosen = Signal(str)

    def __init__(self, host: Host, parent: QWidget | None = None) -> None:
        super().__init__(host, parent)
        self.summary: ModelSummary | None = None
        self.measurement: Measurement | None = None
        self._summarised: ModelHandle | None = None  # whose summary was asked for
        self._shown: ModelHandle | None = None
        self._example = InputSpec(())
        self._inputs = KeptInputs()
        self._early: ModelSummary | None = None
        self._measuring: Task | None = None
        self.view = ModuleView()
        self.tools = ModuleTools(self.view)
        self.check = ToneLabel()
        self.input = InputLine()
        self._patience = QTimer(self, interval=PATIENCE_MS, singleShot=True)
        self._lay_out()
        self._connect()
        self._remember()

    def refresh(self) -> None:
        """Follows the session, also when only the tab and not the tree itself can be seen."""
        model = self.model
        if model is None:
            return
        if model is not self._summarised:
            self._start(model)
        elif self._shown is model:
            self.view.choose(self.layer)

    def measure(self) -> None:
        """Starts to measure time and memory, or stops it; what was measured stays."""
        if self._measuring is not None:
            self._measuring.cancel()
            return
        model = self.model
        if model is None or self._shown is not model:
            return
        spec = self._spec_or_none(self.input.field.text())
        self._measuring = task = self.run_long(measure, model, spec, title=tr("Measuring {title}", title=model.title))
        self.tools.set_measuring(True)
        task.partial_ready.connect(partial(self._show_measurement, model))
        task.succeeded.connect(partial(self._show_measurement, model))
        task.finished.connect(partial(self._end_measuring, task))

    def choose_input(self, text: str) -> None:
        """Runs the model on an input of this shape; a wrong one is told at the field."""
        model = self.model
        if model is None or not self._example.tensors:
            return
        try:
            spec = parse_input_spec(text, self._example)
        except EngineError as error:
            self.input.show_problem(str(error))
            return
        self._inputs.keep(self.session.source, "" if spec == self._example else spec.text)
        self.input.show_text(spec.text)
        self._summarise(model, spec)

    # The summary

    def _start(self, model: ModelHandle) -> None:
        if self._measuring is not None:
            self._measuring.cancel()
        self.measurement = None
        self._example = input_spec(model)
        self.input.set_example(self._example.text)
        kept = self._inputs.text_for(self.session.source)
        spec = self._spec_or_none(kept) if kept else None
        self.input.show_text(spec.text if spec is not None else self._example.text)
        self._summarise(model, spec)

    def _summarise(self, model: ModelHandle, spec: InputSpec | None) -> None:
        self._summarised = model
        self._early = None
        task = self.run(summary_steps, model, spec, title=tr("Looking into {title}", title=model.title))
        task.partial_ready.connect(self._keep_early)
        task.succeeded.connect(self._show_summary)
        task.failed.connect(self._forget)

    def _keep_early(self, summary: ModelSummary) -> None:
        if self._summarised is self.model:
            self._early = summary
            self._patience.start()

    def _show_early(self) -> None:
        if self._early is not None and self._summarised is self.model and self._shown is not self._summarised:
            self._show(self._early)
            self.input.show_note(tr("The forward pass is on its way; shapes and MACs follow."))

    def _show_summary(self, summary: ModelSummary) -> None:
        self._patience.stop()
        self._early = None
        if self._summarised is self.model:
            self._show(summary)
            self._tell_device(summary)

    def _forget(self) -> None:
        self._patience.stop()
        self._summarised = None

    def _show(self, summary: ModelSummary) -> None:
        is_same = self._shown is self._summarised
        self._shown = self._summarised
        self.summary = summary
        if not is_same:
            self.view.set_measurement(None)
        self.view.set_summary(summary, is_same_model=is_same)
        self.view.choose(self.layer)
        self.tools.count_hits()
        self._show_check(summary)
        self.tools.enable()
        self.summary_changed.emit(summary)

    def _show_check(self, summary: ModelSummary) -> None:
        if summary.sum_of_rows == summary.parameters:
            self.check.say(
                tr("✓ Sum of rows = sum of parameters = {parameters:,}", parameters=summary.parameters), "good"
            )
        else:
            self.check.say(
                tr(
                    "✗ Sum of rows = {rows:,}, sum of parameters = {parameters:,}",
                    rows=summary.sum_of_rows,
                    parameters=summary.parameters,
                ),
                "danger",
            )

    def _tell_device(self, summary: ModelSummary) -> None:
        if summary.failure is not None:
            self.input.show_problem(summary.problem)
        elif summary.device == "meta":
            self.input.show_note(tr("Shapes from the meta device: too large to run here, so no values were computed."))
        elif any(in_english(row.note).startswith("not called") for row in summary.rows):
            self.input.show_note(tr("Shapes from one forward pass; modules in grey took no part in it."))
        else:
            self.input.show_note(tr("Shapes from one forward pass."))

    # The input

    def _spec_or_none(self, text: str) -> InputSpec | None:
        """None stands for the example."""
        try:
            spec = parse_input_spec(text, self._example)
        except EngineError:
            return None
        return None if spec == self._example else spec

    def _set_inputs(self, inputs: object) -> None:
        before = self._inputs.text_for(self.session.source)
        self._inputs.restore(inputs)
        if self._summarised is not None and before != self._inputs.text_for(self.session.source):
            self._summarised = None
            self._fall_due()

    # Time and memory

    def _show_measurement(self, model: ModelHandle, measurement: object) -> None:
        if not isinstance(measurement, Measurement) or model is not self._shown:
            return
        self.measurement = measurement
        columns = self.tools.columns
        columns.show_columns(sorted({*columns.shown, *MEASURED}))
        self.view.set_measurement(measurement)
        self.input.show_note(
            tr(
                "{time_ms:.3f} ms a forward pass, median of {repeats}, {threads} threads.",
                time_ms=1000 * measurement.plain_seconds,
                repeats=measurement.repeats,
                threads=measurement.threads,
            )
        )

    def _end_measuring(self, task: Task) -> None:
        if task is self._measuring:
            self._measuring = None
            self.tools.set_measuring(False)

    # What leaves the program

    def _ask_and_export(self, suffix: str, filter_text: str) -> None:
        summary, settings = self.summary, self.host.context.settings
        if summary is None:
            return
        start = settings.save_folder / f"{summary.model}{suffix}"
        name, _ = QFileDialog.getSaveFileName(self, tr("Export the module table"), str(start), filter_text)
        if not name:
            return
        path = Path(name) if Path(name).suffix.lower() == suffix else Path(name + suffix)
        settings.save_folder = path.parent
        self.host.run(
            export_table,
            summary,
            path,
            self.measurement,
            title=tr("Writing {name}", name=path.name),
            lane="module table",
        )

    def _copy(self) -> None:
        if self.summary is not None:
            title = tr("Copying the module table")
            task = self.host.run(as_markdown, self.summary, self.measurement, title=title, lane="module table")
            task.succeeded.connect(self._put_on_clipboard)

    def _put_on_clipboard(self, text: str) -> None:
        QApplication.clipboard().setText(text)

    def _lay_out(self) -> None:
        self.view.setMinimumHeight(TREE_HEIGHT)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.tools)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.check)
        layout.addWidget(self.input)

    def _connect(self) -> None:
        self.tools.measure_button.clicked.connect(self.measure)
        self.tools.export_requested.connect(self._ask_and_export)
        self.tools.copy_requested.connect(self._copy)
        self.view.module_chosen.connect(self._choose)
        self.view.number_chosen.connect(self.number_chosen)
        self.input.applied.connect(self.choose_input)
        self._patience.timeout.connect(self._show_early)

    def _remember(self) -> None:
        state, columns = self.host.state, self.tools.columns
        state.remember("depth", self.tools.depth_choice)
        state.remember_value("columns", lambda: list(columns.shown), columns.show_columns)
        state.remember_value("inputs", lambda: {**self._inputs.as_dict()}, self._set_inputs)

    def _choose(self, fqn: str) -> None:
        if self._shown is self.model:
            self.session.select_layer(fqn)

    def catch_up(self) -> None:
        """Does what is due, now that the tab can be seen."""
        self._refresh_if_seen()

    def _refresh_if_seen(self) -> None:
        """The summary is wanted by other panels too: it is made while the tab can be seen."""
        seen = self.host if isinstance(self.host, QWidget) else self
        if self._is_due and seen.isVisible() and self.model is not None:
            self._is_due = False
            self.refresh()

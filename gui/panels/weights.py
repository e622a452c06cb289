"""Parameters and buffers of the chosen module: statistics, map, histogram and values, one tensor at a time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from engine.inspection.parameters import draw_tensor, inspect_tensor, list_tensors, read_values
from engine.inspection.summary import summarize_tree
from engine.inspection.tensor_results import HeatMap, TensorEntry, TensorReport, ValueWindow
from engine.language import tr
from engine.progress import Progress
from gui.models.tensor_subject import TensorSubject
from gui.panels.base import Host, Panel
from gui.panels.save_values import SaveButton
from gui.tasks import Task
from gui.widgets.choice_button import ChoiceButton
from gui.widgets.gate_buttons import GateButtons
from gui.widgets.labels import label
from gui.widgets.statistics_line import StatisticsLine
from gui.widgets.tensor_figures import HistogramFigure, MapFigure
from gui.widgets.tensor_list import TensorList
from gui.widgets.value_grid import ValueGrid

if TYPE_CHECKING:
    from engine.handle import ModelHandle

MAP, HISTOGRAM, VALUES, WORDS = range(4)
REDRAW_AFTER_MS = 200
# A former tensor's picture stays this long for the next one, so that quick changes do not flicker.
PATIENCE_MS = 200
PICTURE_HEIGHT = 300


class WeightsPanel(Panel):
    """The list chooses a tensor, the chips how it is looked at; what is slow is stopped by another choice."""

    panel_id: ClassVar[str] = "weights"

    def __init__(self, host: Host, parent: QWidget | None = None) -> None:
        super().__init__(host, parent)
        self._subject: TensorSubject | None = None
        self._listed: tuple[ModelHandle, str] | None = None
        self._types: tuple[ModelHandle, dict[str, str]] | None = None
        self._running: dict[str, Task] = {}
        self._is_drawn = self._is_counted = self._is_stopped = False
        self.tensors = TensorList()
        self.gates = GateButtons()
        self.statistics = StatisticsLine()
        self.views = QButtonGroup(self)
        self.save_button = SaveButton(host, f"{self.panel_id} files")
        self.again_button = QPushButton(tr("Read again"))
        self.map_figure = MapFigure()
        self.map = self.map_figure.map
        self.histogram_figure = HistogramFigure()
        self.grid = ValueGrid()
        self.words = label("", "muted")
        self.saved = label("", "caption")
        self.pages = QStackedWidget()
        self._redraw_timer = QTimer(self, singleShot=True, interval=REDRAW_AFTER_MS)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._lay_out()
        self.tensors.tensor_chosen.connect(self._choose)
        self.gates.gate_chosen.connect(self._choose_gate)
        self.views.idToggled.connect(self._show_view)
        self.map.chosen.connect(self._show_value)
        self.map.resized.connect(self._redraw_timer.start)
        self.grid.window_wanted.connect(self._read)
        self.save_button.started.connect(self.saved.hide)
        self.save_button.saved.connect(self._tell_saved)
        self.again_button.clicked.connect(self._start)
        self._redraw_timer.timeout.connect(self._draw_finer)
        self._patience.timeout.connect(self._show_waiting)
        host.state.remember("weights_view", self.views)
        host.state.remember("weights_log", self.histogram_figure.log_box)

    def refresh(self) -> None:
        model, layer = self.model, self.layer
        if model is None or self._listed == (model, layer):
            return
        types = self._types[1] if self._types is not None and self._types[0] is model else None
        task = self.run(
            _look, model, layer, types, title=tr("Listing the parameters of {name}", name=layer or model.title)
        )
        task.succeeded.connect(partial(self._show_list, model, layer))

    @property
    def view(self) -> int:
        """MAP, HISTOGRAM or VALUES, as chosen."""
        return self.views.checkedId()

    # What is looked at

    def _show_list(self, model: ModelHandle, layer: str, found: tuple[tuple[TensorEntry, ...], dict[str, str]]) -> None:
        if (model, layer) != (self.model, self.layer):
            return
        entries, types = found
        former = self._subject.entry.key if self._subject is not None else ""
        self._listed, self._types = (model, layer), (model, types)
        self._forget()
        self.tensors.set_entries(entries, prefix=layer, chosen=former)
        if not entries:
            self.gates.set_gates(())
            kind = types.get(layer, tr("This module"))
            self._say(tr("{kind} holds no parameters or buffers: choose another module in the tree.", kind=kind))

    def _choose(self, entry: TensorEntry) -> None:
        if self._listed is None:
            return
        self.gates.set_gates(entry.gates)
        self._look_at(TensorSubject(self._listed[0], entry, self.gates.gate if entry.gates else ""))

    def _choose_gate(self, gate: str) -> None:
        if self._subject is not None and gate != self._subject.gate:
            self._look_at(replace(self._subject, gate=gate))

    def _look_at(self, subject: TensorSubject) -> None:
        self._forget()
        self._subject = subject
        if subject.lack:
            self._say(subject.lack)
            return
        rows, columns = subject.matrix
        self.save_button.set_subject(subject)
        self.grid.set_tensor(subject.name, subject.shape, rows=rows, columns=columns)
        self.pages.setCurrentIndex(self.view)
        self._start()

    def _forget(self) -> None:
        """Drops what is under way and what is known of the former tensor; its pictures stay for a moment."""
        for task in reversed(tuple(self._running.values())):
            task.replace()
        self._running.clear()
        self._subject = None
        self._patience.stop()
        self._is_drawn = self._is_counted = self._is_stopped = False
        self.save_button.set_subject(None)
        self.again_button.hide()
        self.saved.hide()

    def _say(self, text: str) -> None:
        """Words instead of numbers and pictures."""
        self.statistics.clear()
        self.words.setText(text)
        self.pages.setCurrentIndex(WORDS)

    # Statistics, map and histogram

    def _start(self) -> None:
        """Draws what is looked at and counts its values, as far as that is not done."""
        if self._subject is None:
            return
        self._is_stopped = False
        self.again_button.hide()
        if self.view == MAP and not self._is_drawn and "draw" not in self._running:
            self._draw(*self.map.cells_wanted(*self._subject.matrix))
        if not self._is_counted and "count" not in self._running:
            self._submit("count", inspect_tensor, title=tr("Counting the values of {name}", name=self._subject.name))
        if self._running:
            self._patience.start()

    def _draw(self, rows: int, columns: int) -> None:
        if self._subject is not None:
            if "draw" in self._running:
                self._running.pop("draw").replace()
            self._submit(
                "draw", draw_tensor, title=tr("Drawing {name}", name=self._subject.name), rows=rows, columns=columns
            )

    def _submit(self, kind: str, call: Callable[..., object], *, title: str, **sizes: int) -> None:
        subject = self._subject
        assert subject is not None
        task = self.run_long(call, subject.model, subject.entry.key, gate=subject.gate, title=title, **sizes)
        self._running[kind] = task
        show = self._show_map if kind == "draw" else self._show_report
        task.succeeded.connect(partial(show, subject))
        task.progressed.connect(partial(self._show_progress, subject, kind))
        task.cancelled.connect(partial(self._show_stop, subject, kind, task))
        task.failed.connect(partial(self._show_failure, subject, kind))
        task.finished.connect(partial(self._forget_task, kind, task))

    def _show_map(self, subject: TensorSubject, blocks: HeatMap) -> None:
        if subject is not self._subject:
            return
        self._is_drawn = True
        types = self._types[1] if self._types is not None else {}
        self.map_figure.show_blocks(subject, blocks, module_type=types.get(subject.module, ""))
        self._redraw_timer.start()

    def _show_report(self, subject: TensorSubject, report: TensorReport) -> None:
        if subject is not self._subject:
            return
        self._is_counted = True
        self.statistics.show_statistics(report.statistics)
        self.histogram_figure.show_report(subject, report)

    def _draw_finer(self) -> None:
        """Draws a reduced map anew where there is room for clearly more of it."""
        blocks = self.map.blocks
        if self.view != MAP or blocks is None or not self._is_drawn or "draw" in self._running:
            return
        wanted = self.map.cells_wanted(blocks.rows_total, blocks.columns_total)
        if any(more > 1.1 * shown for more, shown in zip(wanted, blocks.values.shape, strict=True)):
            self._draw(*wanted)

    # While it lasts, and when it ends otherwise

    def _show_waiting(self) -> None:
        if self._subject is None:
            return
        if "count" in self._running:
            self.statistics.clear()
            self.histogram_figure.await_result(self._subject, tr("Counting the values…"))
        if "draw" in self._running and not self._is_drawn:
            self.map_figure.await_result(self._subject, tr("Drawing the values…"))

    def _show_progress(self, subject: TensorSubject, kind: str, progress: Progress) -> None:
        if subject is self._subject and not self._patience.isActive() and progress.total:
            part = f"{progress.message}: {100 * progress.done // progress.total} %"
            (self.map_figure if kind == "draw" else self.histogram_figure).set_waiting(part)

    def _show_stop(self, subject: TensorSubject, kind: str, task: Task) -> None:
        if subject is self._subject and self._running.get(kind) is task:
            self._end_early(subject, kind, tr("Stopped: “Read again” goes on."))

    def _show_failure(self, subject: TensorSubject, kind: str, error: BaseException) -> None:
        if subject is self._subject:
            self._end_early(subject, kind, str(error))

    def _end_early(self, subject: TensorSubject, kind: str, text: str) -> None:
        self._is_stopped = True
        self.again_button.show()
        if kind == "count":
            self.statistics.clear()
            self.histogram_figure.await_result(subject, text)
        elif self._is_drawn:
            self.map_figure.set_waiting("")  # the coarser map is still right
        else:
            self.map_figure.await_result(subject, text)

    def _forget_task(self, kind: str, task: Task) -> None:
        if self._running.get(kind) is task:
            del self._running[kind]

    # Views

    def _show_view(self) -> None:
        if self._subject is None or self._subject.lack:
            return
        self.pages.setCurrentIndex(self.view)
        if not self._is_stopped:
            self._start()

    def _show_value(self, key: tuple[int, int]) -> None:
        """Goes from a cell of the map to the first of its values."""
        if self._subject is None:
            return  # the picture is a former tensor's
        rows, columns = self.map.block(key)
        self.views.button(VALUES).setChecked(True)
        self.grid.go_to(rows[0], columns[0])
        self.grid.table.setFocus()

    def _read(self, rows: tuple[int, int], columns: tuple[int, int]) -> None:
        subject = self._subject
        if subject is None:
            return
        task = self.host.run(
            read_values,
            subject.model,
            subject.entry.key,
            gate=subject.gate,
            rows=rows,
            columns=columns,
            title=tr("Reading {name}", name=subject.name),
            lane=f"{self.panel_id} values",
        )
        task.succeeded.connect(partial(self._take, subject))

    def _take(self, subject: TensorSubject, window: ValueWindow) -> None:
        if subject is self._subject:
            self.grid.take(window)

    def _tell_saved(self, path: Path) -> None:
        self.saved.setText(tr("Saved as {path}", path=path))
        self.saved.show()

    # Layout

    def _lay_out(self) -> None:
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for page in (self.map_figure, self.histogram_figure, self.grid, self.words):
            self.pages.addWidget(page)
        self.pages.setMinimumHeight(PICTURE_HEIGHT)
        self.pages.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.again_button.setToolTip(tr("Go on with what was stopped"))
        self.again_button.hide()
        chips = QHBoxLayout()
        chips.setSpacing(6)
        for place, (text, tip) in enumerate(
            (
                (tr("Map"), tr("The values as colours")),
                (tr("Histogram"), tr("How many values lie where")),
                (tr("Values"), tr("The numbers themselves")),
            )
        ):
            button = ChoiceButton(text, tip=tip)
            self.views.addButton(button, place)
            chips.addWidget(button)
        self.views.button(MAP).setChecked(True)
        chips.addStretch(1)
        chips.addWidget(self.again_button)
        chips.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.tensors)
        layout.addWidget(self.gates)
        layout.addWidget(self.statistics)
        layout.addLayout(chips)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.saved)
        self.saved.hide()

    def _fall_due(self) -> None:
        if self._listed is not None and self._listed[0] is not self.model:
            self._forget()  # another model: nothing of the former one is kept, not even its memory
            self._listed = self._types = None
            self.tensors.set_entries((), prefix="")
        super()._fall_due()


def _look(
    model: ModelHandle, layer: str, types: dict[str, str] | None
) -> tuple[tuple[TensorEntry, ...], dict[str, str]]:
    """Tensors of a layer, and the types of all modules unless they are known."""
    if types is None:
        types = {row.fqn: row.type for row in summarize_tree(model).rows}
    return list_tensors(model, layer), types

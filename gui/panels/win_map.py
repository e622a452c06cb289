"""When does int8 win? Float32 against int8 on this machine, over hidden size and batch size, drawn cell by cell.

In five steps: read how long the map will take; start it and see the corners arrive first; follow the line on which
both are as fast; point at a cell for its milliseconds; change to a Linear layer and compare.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSpinBox, QVBoxLayout, QWidget

from engine.errors import EngineError
from engine.language import tr
from engine.quantization.win_map import MOST_REPEATS, REPEATS, estimated_seconds, win_map
from engine.quantization.win_results import LAYER_KINDS, LayerKind, WinMap
from gui.dates import moment_text
from gui.panels.base import Host, Panel
from gui.panels.tried import tried
from gui.tasks import Task
from gui.widgets.activity_bar import clock
from gui.widgets.choice_button import ChoiceButton
from gui.widgets.figure import Figure
from gui.widgets.labels import caption_for, label
from gui.widgets.tone_label import ToneLabel
from gui.widgets.win_grid import WinGrid
from gui.widgets.wrap_row import WrapRow

if TYPE_CHECKING:
    from gui.bench import Bench

_MESSAGE_WIDTH = 180


class WinMapPanel(Panel):
    """``maps`` are the latest maps by kind of layer, also those that were broken off."""

    panel_id: ClassVar[str] = "win-map"

    def __init__(self, host: Host, bench: Bench | None = None, parent: QWidget | None = None) -> None:
        super().__init__(host, parent)
        self.bench = bench
        self.maps: dict[LayerKind, WinMap] = {}
        self._estimates: dict[tuple[LayerKind, int], float] = {}
        self._task: Task | None = None
        self._running_kind: LayerKind | None = None
        self.kinds = QButtonGroup(self)
        self.repeats_box = QSpinBox(minimum=1, maximum=MOST_REPEATS, value=REPEATS)
        self.run_button, self.cancel_button = QPushButton(tr("Draw the map")), QPushButton(tr("Cancel"))
        self.message = ToneLabel()
        self.grid = WinGrid()
        self.figure = Figure(tr("How many times as fast int8 is"), self.grid)
        self.environment_label = label(" ", "caption", is_selectable=True)
        self._lay_out()
        self.kinds.idToggled.connect(self._follow_kind)
        self.repeats_box.valueChanged.connect(self._estimate)
        self.run_button.clicked.connect(self.start_work)
        self.cancel_button.clicked.connect(self._cancel)
        host.state.remember("win_map_kind", self.kinds)
        host.state.remember("win_map_repeats", self.repeats_box)
        if bench is not None:
            bench.running_changed.connect(self._follow_bench)
        self._show()
        self._set_running(None)

    @property
    def kind(self) -> LayerKind:
        return LAYER_KINDS[self.kinds.checkedId()]

    @property
    def is_running(self) -> bool:
        return self._task is not None and self._task.is_active

    def start_work(self) -> None:
        """Measures the map anew; does nothing while one is measured, or a benchmark runs: both would be disturbed."""
        if self.is_running or self._is_bench_running:
            return
        kind = self.kind
        self.maps.pop(kind, None)
        self._task = task = self.run_long(
            win_map,
            kind=kind,
            repeats=self.repeats_box.value(),
            seed=self.host.context.seed.for_run(),
            title=tr("When does int8 win?"),
        )
        self._set_running(kind)
        task.partial_ready.connect(partial(self._take, kind))
        task.succeeded.connect(partial(self._take, kind))
        task.failed.connect(self._show_failure)
        task.finished.connect(self._end)

    # What is measured

    def _take(self, kind: LayerKind, found: WinMap) -> None:
        self.maps[kind] = found
        if kind == self.kind:
            self._show()

    def _show(self) -> None:
        found = self.maps.get(self.kind)
        self.grid.set_map(found)
        if found is None:
            self.figure.set_reading(" ")
            self.figure.set_table((), ())
            self.figure.set_placeholder(
                tr(
                    "One layer runs in float32 and in int8, in turns, for each hidden size and batch size. The map of "
                    "how many times as fast int8 is appears here cell by cell: press “Draw the map”."
                )
            )
            self.environment_label.setText(" ")
            self._tell()
            return
        self.figure.clear_placeholder()
        self.figure.set_reading(tr("{layer}: {sentence}", layer=_capital(found.layer_words), sentence=found.sentence))
        self.figure.set_table(_headers(), _rows(found))
        machine = found.environment
        self.environment_label.setText(
            tr(
                "torch {torch}, {engine} · {cpu}, 1 of {cores} cores · {platform} · {repeats} repeats in turns, median "
                "of the ratios · {date}",
                torch=machine.torch,
                engine=machine.quantized_engine,
                cpu=machine.cpu,
                cores=machine.cores,
                platform=machine.platform,
                repeats=found.cells[0].repeats if found.cells else self.repeats_box.value(),
                date=moment_text(machine.date),
            )
        )
        self._tell()

    def _tell(self) -> None:
        """How long it takes, how far it is, or that it was broken off."""
        found = self.maps.get(self.kind)
        if self._running_kind is not None and found is not None and found.is_partial:
            done, total = len(found.cells), found.cells_total
            left = clock(found.seconds_left)
            self.message.say(tr("{done} of {total} cells, about {left} left", done=done, total=total, left=left))
        elif found is not None and found.is_partial:
            done, total = len(found.cells), found.cells_total
            self.message.say(tr("⚠ Cancelled after {done} of {total} cells.", done=done, total=total), "text")
        else:
            seconds = self._estimates.get((self.kind, self.repeats_box.value()))
            self.message.say("" if seconds is None else tr("about {time}", time=clock(seconds)))

    def _show_failure(self, error: BaseException) -> None:
        if isinstance(error, EngineError):
            self.message.say(f"⚠ {error}", "danger")

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _end(self) -> None:
        self._set_running(None)
        if self.message.tone != "danger":
            self._tell()

    def _set_running(self, kind: LayerKind | None) -> None:
        self._running_kind = kind
        self.run_button.setEnabled(kind is None and not self._is_bench_running)
        self.cancel_button.setEnabled(kind is not None)
        self.repeats_box.setEnabled(kind is None)

    @property
    def _is_bench_running(self) -> bool:
        return self.bench is not None and self.bench.is_running

    def _follow_bench(self, is_running: bool) -> None:
        self._set_running(self._running_kind)
        if is_running and not self.is_running:
            self.message.say(tr("A benchmark is running: the map can be measured after it."))
        elif not is_running:
            self._tell()

    # How long it takes

    def _follow_kind(self, kind: int, is_checked: bool) -> None:
        if is_checked:
            self._show()
            self._estimate()

    def _estimate(self) -> None:
        kind, repeats = self.kind, self.repeats_box.value()
        if (kind, repeats) in self._estimates:
            self._tell()
            return
        task = self.run(
            tried, estimated_seconds, kind=kind, repeats=repeats, title=tr("Estimating how long the map takes")
        )
        task.succeeded.connect(partial(self._take_estimate, (kind, repeats)))

    def _take_estimate(self, key: tuple[LayerKind, int], seconds: float | EngineError) -> None:
        if isinstance(seconds, EngineError):
            self.message.say(f"⚠ {seconds}", "danger")
            return
        self._estimates[key] = seconds
        self._tell()

    # How it is laid out

    def _lay_out(self) -> None:
        self.repeats_box.setToolTip(
            tr("How often each cell is measured in both ways, 1 to {most}: more are less noisy", most=MOST_REPEATS)
        )
        self.run_button.setProperty("primary", True)
        self.run_button.setToolTip(tr("Measure all cells on one thread, in a mixed order; the corners come first"))
        self.cancel_button.setToolTip(tr("Stop; the cells that were measured stay (Esc)"))
        self.figure.set_meaning(
            tr(
                "Speed-up = time in float32 / time in int8, on this machine and one thread: the median over repeats "
                "that were measured in turns. int8 is that of the tutorial: the weights are int8, and the inputs are "
                "quantized anew at each call, which costs more than it saves where there is little to multiply. The "
                "line runs where both are as fast, interpolated between the cells on a logarithmic scale."
            )
        )
        choices = (
            (tr("LSTM layer"), tr("One LSTM layer with as many inputs as hidden units, over 20 steps")),
            (tr("Linear layer"), tr("One Linear layer with as many inputs as outputs")),
        )
        chips = QWidget()
        row = QHBoxLayout(chips)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for at, (text, tip) in enumerate(choices):
            button = ChoiceButton(text, tip=tip)
            self.kinds.addButton(button, at)
            row.addWidget(button)
        row.addStretch(1)
        self.kinds.button(0).setChecked(True)
        repeats = QWidget()
        box = QHBoxLayout(repeats)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addWidget(caption_for(tr("Repeats"), self.repeats_box))
        box.addWidget(self.repeats_box)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self.message.setMinimumWidth(_MESSAGE_WIDTH)
        layout.addWidget(WrapRow(self.message, chips, repeats, self.run_button, self.cancel_button))
        layout.addWidget(self.figure, 1)
        layout.addWidget(self.environment_label)

    # Qt's side

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._estimate()


def _headers() -> list[str]:
    return [
        tr("Hidden size"),
        tr("Batch size"),
        tr("float32 (ms)"),
        tr("int8 (ms)"),
        tr("Speed-up"),
        tr("First quartile"),
        tr("Third quartile"),
        tr("Repeats"),
    ]


def _rows(found: WinMap) -> list[tuple[object, ...]]:
    return [
        (
            cell.hidden_size,
            cell.batch_size,
            cell.float_ms,
            cell.int8_ms,
            cell.speed_up,
            cell.low,
            cell.high,
            cell.repeats,
        )
        for cell in sorted(found.cells, key=lambda cell: (cell.hidden_size, cell.batch_size))
    ]


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]

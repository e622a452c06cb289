"""Every run that was made: found again, compared, named, deleted, and its settings brought back.

In five steps: run a benchmark and see it appear at the top by itself; click a run of last week, and its settings stand
in the controls on the left; read in the picture which scheme is the smallest at that perplexity; select two runs and
see what changed between the days, and what makes that doubtful; delete what is not needed, and take that back.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from engine.errors import EngineError
from engine.language import tr
from engine.quantization.history import StoredRun, compare_runs
from gui.models.history_table import NUMBER_ROLE, Column, HistoryFilter, HistoryModel, own_name
from gui.panels.base import Host, Panel
from gui.panels.history_work import Found, delete_runs, found_runs, rename_run, restore_runs, set_run_note
from gui.panels.run_settings import put_back
from gui.panels.save_report import SaveReport
from gui.panels.trade_off import TradeOffFigure
from gui.panels.tried import tried
from gui.widgets.filter_box import FilterBox
from gui.widgets.labels import label
from gui.widgets.run_comparison import RunComparisonView
from gui.widgets.run_table import RunTable
from gui.widgets.tone_label import ToneLabel
from gui.widgets.view_stack import ViewStack
from gui.widgets.wrap_row import WrapRow

if TYPE_CHECKING:
    from engine.quantization.plan import BenchmarkPlan
    from gui.bench import Bench
    from gui.tasks import Task

TRADE_OFF, COMPARISON = "Trade-off", "Comparison"
LEAST_FILTER = 150
_ROWS_SEEN = 6


class HistoryPanel(Panel):
    """``runs`` are those that are known, the newest first; ``selected`` those that are chosen in the table."""

    panel_id: ClassVar[str] = "history"

    def __init__(self, host: Host, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(host, parent)
        self.bench = bench
        self.runs: tuple[StoredRun, ...] = ()
        self._is_stale = False
        self._reading: Task | None = None
        self._wanted: int | None = None
        self._is_filling = False
        self.rows = HistoryModel(self)
        self.filter = HistoryFilter(self.rows, self)
        self.filter_box = FilterBox(
            tr("Find runs"), tr("Words of the date, schemes, model, text, name or note; Esc shows all runs")
        )
        self.filter_box.setMinimumWidth(LEAST_FILTER)
        self.table = RunTable(self.filter)
        self.hint = label("", "muted")
        self.pages = QStackedWidget()
        self.message = ToneLabel()
        self.restore_button = QPushButton(tr("Take settings"))
        self.delete_button = QPushButton(tr("Delete"))
        self.name_button = QPushButton(tr("Rename"))
        self.note_button = QPushButton(tr("Note"))
        self.report = SaveReport(host, self.panel_id)
        self.trade_off = TradeOffFigure()
        self.comparison = RunComparisonView()
        self.views = ViewStack(tr("Pictures of the history"))
        self._lay_out()
        self._connect()
        self._show_rows()
        self._follow_selection()

    @property
    def selected(self) -> tuple[StoredRun, ...]:
        """In the order of the table."""
        places = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        numbers = [self.filter.index(place, 0).data(NUMBER_ROLE) for place in places]
        return tuple(run for number in numbers if (run := self._run(number)) is not None)

    def select(self, *numbers: int) -> None:
        """Chooses runs in the table; those that the filter hides are passed over."""
        selection = self.table.selectionModel()
        with_rows = QItemSelectionModel.SelectionFlag.Rows
        selection.clearSelection()
        for number in numbers:
            index = self._index(number)
            if index.isValid():
                selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.Select | with_rows)
                self.table.scrollTo(index)

    def reload(self) -> None:
        """Reads the database again; what is selected stays selected."""
        if self._reading is not None:
            self._is_stale = True  # once more after that
            return
        self._is_stale = False
        self._reading = task = self.run_long(found_runs, self.bench.runs, title=tr("Reading the history"))
        task.succeeded.connect(self._take)
        task.finished.connect(self._end_reading)

    def _end_reading(self) -> None:
        self._reading = None
        if self._is_stale and self.isVisible():
            self.reload()

    # What a user does with a run

    def take_settings(self, run: StoredRun) -> None:
        """Puts a run's settings into the controls; Undo brings the former ones back."""
        plan = run.plan
        if plan is None:
            self._say_problem(tr("Run {number} keeps no settings: it was not started from any.", number=run.number))
            return
        before = self.bench.settings_dict()
        try:
            said = put_back(run, plan, self.bench, self.session)
        except EngineError as error:
            self._say_problem(str(error))
            return
        if self.bench.settings_dict() != before:
            self.bench.history.push(
                tr("settings of run {number}", number=run.number),
                undo=partial(self.bench.restore, before),
                redo=partial(self._put_back_again, run, plan),
            )
        self.message.say(said)

    def delete(self, runs: Sequence[StoredRun]) -> None:
        """Takes runs out of the table; Undo brings them back."""
        numbers = tuple(run.number for run in runs)
        if not numbers:
            return
        after = self._neighbour(numbers)
        self._write(
            delete_runs,
            numbers,
            title=tr("Deleting runs"),
            then=partial(self._note_deleted, numbers),
            select=after,
        )

    def rename(self, number: int, name: str) -> None:
        """Gives a run a name; "" brings that after its schemes back."""
        run = self._run(number)
        if run is not None:
            text = tr("name of run {number}", number=number)
            self._change(rename_run, number, own_name(run), name, text)

    def set_note(self, number: int, note: str) -> None:
        run = self._run(number)
        if run is not None:
            self._change(set_run_note, number, run.note, note, tr("note of run {number}", number=number))

    def _put_back_again(self, run: StoredRun, plan: BenchmarkPlan) -> None:
        put_back(run, plan, self.bench, self.session)

    def _change(self, call: Callable[..., Any], number: int, before: str, after: str, text: str) -> None:
        def push() -> None:
            self.bench.history.push(
                text,
                undo=partial(self._write, call, number, before, title=tr("Changing a run")),
                redo=partial(self._write, call, number, after, title=tr("Changing a run")),
            )

        self._write(call, number, after, title=tr("Changing a run"), then=push)

    def _note_deleted(self, numbers: tuple[int, ...]) -> None:
        one = tr("delete run {number}", number=numbers[0])
        many = tr("delete {count} runs", count=len(numbers))
        back, away = tr("Bringing runs back"), tr("Deleting runs")
        self.bench.history.push(
            one if len(numbers) == 1 else many,
            undo=partial(self._write, restore_runs, numbers, title=back, select=numbers[0]),
            redo=partial(self._write, delete_runs, numbers, title=away),
        )
        if len(numbers) == 1:
            self.message.say(tr("Run {number} is deleted: Ctrl+Z brings it back.", number=numbers[0]))
        else:
            self.message.say(tr("{count} runs are deleted: Ctrl+Z brings them back.", count=len(numbers)))

    def _write(
        self,
        call: Callable[..., Any],
        *args: Any,
        title: str,
        then: Callable[[], None] | None = None,
        select: int | None = None,
    ) -> None:
        """Changes the database in the worker, one change after the other, and reads it again."""
        if select is not None:
            self._wanted = select
        task = self.run_long(tried, call, self.bench.runs, *args, title=title)
        task.succeeded.connect(partial(self._end_write, then))

    def _end_write(self, then: Callable[[], None] | None, answer: object) -> None:
        if isinstance(answer, EngineError):
            self._wanted = None
            self._say_problem(str(answer))
        else:
            self.message.say("")
            if then is not None:
                then()
        self.reload()

    # What is shown

    def _take(self, answer: Found | EngineError) -> None:
        if isinstance(answer, EngineError):
            self.hint.setText(tr("Without the history all else works as always. {reason}", reason=str(answer)))
            self.runs = ()
            self.trade_off.set_groups((), {})
        else:
            if answer.notice:
                self.message.say(f"⚠ {answer.notice}", "text")
            self.hint.setText(
                tr("Every run is kept here by itself. Press F5 to make one: it appears with its loss and its time.")
            )
            self.runs = answer.runs
        self._is_filling = True
        before = tuple(run.number for run in self.selected)
        self.rows.set_runs(self.runs)
        self._show_rows()
        wanted = (self._wanted,) if self._wanted is not None else before
        self._wanted = None
        if tuple(run.number for run in self.selected) != wanted:
            self.select(*wanted)
        if self.runs and not self.table.currentIndex().isValid():
            no_change = QItemSelectionModel.SelectionFlag.NoUpdate
            self.table.selectionModel().setCurrentIndex(self.filter.index(0, 0), no_change)
        self._is_filling = False
        if isinstance(answer, Found):
            self.trade_off.set_groups(answer.groups, {run.number: run for run in self.runs})
        self._follow_selection()

    def _show_rows(self) -> None:
        """The table, or what stands in its place."""
        if self.runs and not self.filter.rowCount():
            self.hint.setText(tr("No run has all of these words; Esc shows all of them."))
        self.pages.setCurrentIndex(0 if self.filter.rowCount() else 1)

    def _filter(self, text: str) -> None:
        numbers = [run.number for run in self.selected]
        self._is_filling = True
        self.filter.set_text(text)
        self.select(*numbers)
        self._is_filling = False
        self._show_rows()
        self._follow_selection()

    def _follow_selection(self) -> None:
        if self._is_filling:
            return
        runs = self.selected
        has_one = len(runs) == 1
        self.delete_button.setEnabled(bool(runs))
        for button in (self.name_button, self.note_button):
            button.setEnabled(has_one)
        self.restore_button.setEnabled(has_one and runs[0].plan is not None)
        self.report.set_result(runs[0].result if has_one else None)
        self.trade_off.mark_runs(tuple(run.number for run in runs))
        if len(runs) == 2:
            self._compare(*runs)
        elif len(runs) > 2:
            self.comparison.show_nothing(tr("{count} runs are selected: select two of them.", count=len(runs)))
        else:
            self.comparison.show_nothing()
            self.views.show_view(TRADE_OFF)

    def _compare(self, first: StoredRun, second: StoredRun) -> None:
        try:
            self.comparison.show_comparison(compare_runs(first, second))
        except EngineError as error:
            self.comparison.show_nothing(str(error))
        self.views.show_view(COMPARISON)

    def _say_problem(self, text: str) -> None:
        self.message.say(f"⚠ {text}", "danger")

    # The table's side

    def _run(self, number: object) -> StoredRun | None:
        return next((run for run in self.runs if run.number == number), None)

    def _index(self, number: int) -> QModelIndex:
        for place in range(self.filter.rowCount()):
            index = self.filter.index(place, 0)
            if index.data(NUMBER_ROLE) == number:
                return index
        return QModelIndex()

    def _neighbour(self, numbers: Sequence[int]) -> int | None:
        """The run below those, or else above."""
        shown = [self.filter.index(place, 0).data(NUMBER_ROLE) for place in range(self.filter.rowCount())]
        left = [number for number in shown if number not in numbers]
        last = max((shown.index(number) for number in numbers if number in shown), default=0)
        return next((number for number in shown[last:] if number in left), left[-1] if left else None)

    def _click(self, index: QModelIndex) -> None:
        """A plain click takes the settings; with Ctrl or Shift it only selects."""
        if index.column() < Column.NAME and not self.table.is_extending:
            self._take_current(index)

    def _take_current(self, index: QModelIndex | None = None) -> None:
        run = self._run((index or self.table.currentIndex()).siblingAtColumn(0).data(NUMBER_ROLE))
        if run is not None:
            self.take_settings(run)

    def _edit(self, column: Column) -> None:
        index = self.table.currentIndex().siblingAtColumn(column)
        if index.isValid():
            self.table.setFocus()
            self.table.setCurrentIndex(index)
            self.table.edit(index)

    def _connect(self) -> None:
        self.filter_box.textChanged.connect(self._filter)
        self.filter_box.left_for_list.connect(self.table.setFocus)
        self.table.selectionModel().selectionChanged.connect(self._follow_selection)
        self.table.clicked.connect(self._click)
        self.table.entered_run.connect(self._take_current)
        self.table.delete_pressed.connect(lambda: self.delete(self.selected))
        self.restore_button.clicked.connect(lambda: self._take_current())
        self.delete_button.clicked.connect(lambda: self.delete(self.selected))
        self.name_button.clicked.connect(lambda: self._edit(Column.NAME))
        self.note_button.clicked.connect(lambda: self._edit(Column.NOTE))
        self.rows.name_typed.connect(self.rename)
        self.rows.note_typed.connect(self.set_note)
        self.trade_off.run_chosen.connect(self._choose)
        self.report.saved.connect(lambda path: self.message.say(tr("The report is saved as {path}.", path=path)))
        self.report.failed.connect(self._say_problem)
        self.bench.run_stored.connect(self._note_stored)
        self.host.state.remember("history_filter", self.filter_box)
        self.host.state.remember("history_across", self.trade_off.across_box)
        self.host.state.remember_value("history_up", self.trade_off.wanted_cost, self.trade_off.want_cost)

    def _choose(self, number: int) -> None:
        if not self._index(number).isValid():
            self.filter_box.clear()  # it hides the run
        self.select(number)

    def _note_stored(self, number: int) -> None:
        if self.isVisible():
            self.reload()

    def _lay_out(self) -> None:
        self.restore_button.setToolTip(tr("Put the settings of this run into the controls on the left (Enter)"))
        self.delete_button.setToolTip(tr("Delete the selected runs; Ctrl+Z brings them back for 30 days (Del)"))
        self.name_button.setToolTip(tr("Type a name of your own for this run (F2 on its name)"))
        self.note_button.setToolTip(tr("Type a note on this run (F2 on its note)"))
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint.setText(tr("Reading the history…"))
        self.pages.addWidget(self.table)
        self.pages.addWidget(self.hint)
        self.views.add(
            TRADE_OFF,
            self.trade_off,
            tip=tr("What each run lost for the size or the time that it saved"),
            title=tr("Trade-off"),
        )
        self.views.add(
            COMPARISON,
            self.comparison,
            tip=tr("What differs between two selected runs, row by row"),
            title=tr("Two runs compared"),
        )
        tools = WrapRow(
            self.filter_box, self.restore_button, self.name_button, self.note_button, self.delete_button, self.report
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(tools)
        layout.addWidget(self.pages)
        layout.addWidget(self.message)
        layout.addWidget(self.views, 1)
        self._keep_room()

    def _keep_room(self) -> None:
        header = self.table.horizontalHeader().sizeHint().height()
        bar = self.table.horizontalScrollBar().sizeHint().height()
        row = self.table.verticalHeader().defaultSectionSize()
        for kept in ("zoomLeast", "zoomMost"):
            self.pages.setProperty(kept, None)  # follows the type by itself
        self.pages.setFixedHeight(header + bar + _ROWS_SEEN * row)

    # Qt's side

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "pages"):
            self._keep_room()

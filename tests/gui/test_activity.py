"""The list of tasks and the bar that asks for it, as they are seen and worked with."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Generator

import pytest
from PySide6.QtCore import QAbstractItemModel, QItemSelectionModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from engine.errors import EngineError
from engine.progress import Progress
from gui.models.task_list import Column, TaskListModel
from gui.task_texts import clock, duration_text, progress_text
from gui.tasks import TaskRunner
from gui.widgets.activity_bar import ActivityBar
from gui.widgets.activity_list import ActivityList
from tests.gui.accessibility import nameless
from tests.gui.stand_in_tabs import count_for_ever


def fail() -> None:
    raise EngineError("notes.txt is empty: choose another file.\nsecond line")


def texts(model: QAbstractItemModel, column: Column) -> list[str]:
    return [model.index(row, column).data() for row in range(model.rowCount())]


@pytest.fixture
def tasks(qtbot: QtBot, runner: TaskRunner) -> ActivityList:
    tasks = ActivityList(runner)
    QAbstractItemModelTester(tasks.model, QAbstractItemModelTester.FailureReportingMode.Fatal, tasks)
    qtbot.addWidget(tasks)
    tasks.resize(800, 400)
    with qtbot.waitExposed(tasks):
        tasks.show()
    return tasks


@pytest.fixture
def endless(runner: TaskRunner) -> Callable[..., object]:
    return lambda title, owner="tab": runner.submit(count_for_ever, title=title, owner=owner, is_long=True)


def test_an_empty_list_says_what_will_appear(tasks):
    assert tasks.hint.isVisible()
    assert "F5" in tasks.hint.text()
    assert not tasks.cancel_button.isEnabled()
    assert not tasks.cancel_all_button.isEnabled()


def test_running_waiting_and_finished_tasks_stand_in_this_order(qtbot, runner, tasks, endless):
    runner.submit(lambda: 1, title="Done long", owner="word model", is_long=True)
    runner.submit(fail, title="Failed", owner="layers")
    qtbot.waitUntil(lambda: runner.is_idle)
    for title in ("First", "Second", "Third"):
        endless(title)
    qtbot.waitUntil(lambda: texts(tasks.model, Column.STATE)[:1] == ["▶ running"])
    assert texts(tasks.model, Column.TASK)[:3] == ["First", "Second", "Third"]
    assert sorted(texts(tasks.model, Column.TASK)[3:]) == ["Done long", "Failed"]
    assert texts(tasks.model, Column.STATE)[:3] == ["▶ running", "… waiting", "… waiting"]
    states = dict(zip(texts(tasks.model, Column.TASK), texts(tasks.model, Column.STATE), strict=True))
    assert (states["Done long"], states["Failed"]) == ("✓ done", "! failed")
    tabs = dict(zip(texts(tasks.model, Column.TASK), texts(tasks.model, Column.TAB), strict=True))
    assert (tabs["Done long"], tabs["Failed"]) == ("Word model", "Layers")
    assert texts(tasks.model, Column.DURATION)[1] == "–"  # it waits


def test_why_a_task_failed_stands_in_its_row(qtbot, runner, tasks):
    runner.submit(fail, title="Reading", owner="layers")
    qtbot.waitUntil(lambda: tasks.model.rowCount() == 1)
    index = tasks.model.index(0, Column.PROGRESS)
    assert index.data() == "notes.txt is empty: choose another file."
    assert index.data(Qt.ItemDataRole.ToolTipRole).endswith("second line")


def test_quick_tasks_that_went_well_are_not_listed(qtbot, runner, tasks):
    for number in range(5):
        runner.submit(lambda: 1, title="quick", owner=f"tab {number}")
    qtbot.waitUntil(lambda: runner.is_idle)
    assert tasks.model.rowCount() == 0
    gate = threading.Event()
    slow = runner.submit(gate.wait, 10, title="slow but not long", owner="tab")
    qtbot.waitUntil(lambda: tasks.model.rowCount() == 1)
    gate.set()
    qtbot.waitUntil(lambda: texts(tasks.model, Column.STATE) == ["✓ done"])
    assert slow.duration_s >= 0.25


def test_progress_and_durations_are_brought_up_to_date(qtbot, runner, tasks):
    def half() -> Generator[Progress, None, None]:
        yield Progress(1, 2)
        gate.wait(10)
        yield Progress(2, 2)

    gate = threading.Event()
    runner.submit(half, title="Half", owner="tab", is_long=True)
    qtbot.waitUntil(lambda: texts(tasks.model, Column.PROGRESS) == ["50 %"])
    qtbot.waitUntil(lambda: texts(tasks.model, Column.DURATION) >= ["0.4 s"])
    gate.set()
    qtbot.waitUntil(lambda: runner.is_idle)
    assert not tasks.model._timer.isActive()


def test_the_selected_task_is_cancelled_by_button_and_by_key(qtbot, runner, tasks, endless):
    first, second, third = (endless(title) for title in ("First", "Second", "Third"))
    qtbot.waitUntil(lambda: first.started_at is not None)
    tasks.table.setFocus()
    tasks.table.selectRow(1)
    assert tasks.selected_task is second
    qtbot.mouseClick(tasks.cancel_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not second.is_active)
    assert first.is_active
    assert third.is_active
    tasks.table.setFocus()
    tasks.table.selectRow(texts(tasks.model, Column.TASK).index("First"))
    qtbot.keyClick(tasks.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not first.is_active)
    assert third.is_active
    qtbot.waitUntil(lambda: third.started_at is not None)


def test_the_selection_stays_with_its_task_while_rows_move(qtbot, runner, tasks, endless):
    first, second, _ = (endless(title) for title in ("First", "Second", "Third"))
    qtbot.waitUntil(lambda: first.started_at is not None)
    tasks.table.selectRow(1)
    first.cancel()
    qtbot.waitUntil(lambda: second.started_at is not None and not first.is_active)
    qtbot.waitUntil(lambda: texts(tasks.model, Column.TASK) == ["Second", "Third", "First"])
    assert tasks.selected_task is second
    second.cancel()
    qtbot.waitUntil(lambda: texts(tasks.model, Column.TASK) == ["Third", "Second", "First"])
    assert texts(tasks.model, Column.STATE)[1:] == ["– cancelled", "– cancelled"]
    selected = [index.row() for index in tasks.table.selectionModel().selectedRows()]
    assert selected == [1]
    assert tasks.selected_task is None  # it has ended: nothing to cancel
    assert not tasks.cancel_button.isEnabled()


def test_cancel_all_ends_everything(qtbot, runner, tasks, endless):
    for owner in ("a", "b"):
        for title in ("First", "Second"):
            endless(title, owner)
    assert tasks.cancel_all_button.isEnabled()
    qtbot.mouseClick(tasks.cancel_all_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: runner.is_idle)
    assert set(texts(tasks.model, Column.STATE)) == {"– cancelled"}
    assert not tasks.cancel_all_button.isEnabled()


def test_a_cancelled_call_that_goes_on_says_that_it_is_stopping(qtbot, runner, tasks):
    gate = threading.Event()
    task = runner.submit(gate.wait, 10, title="Deaf", owner="tab", is_long=True)
    qtbot.waitUntil(lambda: task.started_at is not None)
    tasks.table.selectRow(0)
    qtbot.mouseClick(tasks.cancel_button, Qt.MouseButton.LeftButton)
    assert texts(tasks.model, Column.STATE) == ["■ stopping"]
    assert not tasks.cancel_button.isEnabled()
    gate.set()
    qtbot.waitUntil(lambda: texts(tasks.model, Column.STATE) == ["– cancelled"])


def test_the_keys_walk_the_list_and_leave_it(qtbot, runner, tasks, endless):
    tasks.activateWindow()
    first = endless("First")
    endless("Second")
    qtbot.waitUntil(lambda: first.started_at is not None)
    tasks.table.setFocus()
    qtbot.waitUntil(tasks.table.hasFocus)
    tasks.table.selectRow(0)
    qtbot.keyClick(tasks.table, Qt.Key.Key_Down)
    assert tasks.selected_task.title == "Second"
    qtbot.keyClick(tasks.table, Qt.Key.Key_Tab)
    assert tasks.cancel_button.hasFocus()
    qtbot.keyClick(tasks.cancel_button, Qt.Key.Key_Tab)
    assert tasks.cancel_all_button.hasFocus()


def test_everything_has_a_name_and_cells_say_what_they_are(qtbot, runner, tasks, endless):
    endless("Benchmark")
    qtbot.waitUntil(lambda: texts(tasks.model, Column.STATE) == ["▶ running"])
    assert nameless(tasks) == []
    spoken = [tasks.model.index(0, column).data(Qt.ItemDataRole.AccessibleTextRole) for column in Column]
    assert spoken[:3] == ["Task: Benchmark", "Tab: Tab", "State: running"]


def test_tabs_are_called_as_the_window_calls_them(runner, tasks, endless):
    tasks.set_owner_titles({"tab": "Quantize"}.__getitem__)
    endless("Benchmark")
    assert texts(tasks.model, Column.TAB) == ["Quantize"]


def test_a_hidden_list_costs_nothing_and_is_right_when_it_is_shown(qtbot, runner, tasks, endless):
    tasks.hide()
    endless("First")
    qtbot.waitUntil(lambda: runner.active_tasks[0].started_at is not None)
    assert tasks.model.rowCount() == 0
    assert not tasks.model._timer.isActive()
    tasks.show()
    assert texts(tasks.model, Column.TASK) == ["First"]


def test_the_model_stays_sound_under_many_changes(qtbot, runner, tasks):
    """The model tester ends the test at the first signal that does not fit the rows."""
    for number in range(60):
        task = runner.submit(count_for_ever, title=str(number), owner=f"tab {number % 3}", is_long=True)
        tasks.table.selectionModel().select(
            tasks.model.index(number % 5, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        if number % 4 == 3:
            for other in runner.active_tasks[::2]:
                other.cancel()
            qtbot.waitUntil(lambda: len(runner.active_tasks) <= 6)
        elif number % 5 == 0:
            qtbot.waitUntil(lambda task=task: task.started_at is not None or len(runner.active_tasks) > 1)
    left = {task.title for task in runner.active_tasks}
    runner.cancel_all()
    qtbot.waitUntil(lambda: runner.is_idle)
    assert tasks.model.rowCount() == 50
    assert texts(tasks.model, Column.TASK)[0] in left


# The bar


@pytest.fixture
def bar(qtbot: QtBot, runner: TaskRunner) -> ActivityBar:
    bar = ActivityBar(runner)
    qtbot.addWidget(bar)
    bar.show()
    return bar


def test_the_bar_asks_for_the_list(qtbot, bar):
    with qtbot.waitSignal(bar.list_requested):
        qtbot.mouseClick(bar.list_button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(bar.list_requested):
        qtbot.keyClick(bar.list_button, Qt.Key.Key_Space)
    assert nameless(bar) == []


@pytest.mark.parametrize(
    ("call", "end"), [(lambda: None, "done in"), (fail, "failed after"), (count_for_ever, "cancelled after")]
)
def test_how_a_long_task_ended_is_told_for_a_while(qtbot, runner, bar, call, end):
    bar._news_timer.setInterval(500)
    task = runner.submit(call, title="Benchmark", owner="tab", is_long=True)
    task.finished.connect(lambda: setattr(task, "started_at", task.finished_at - 42))  # as if it had run that long
    if call is count_for_ever:
        qtbot.waitUntil(lambda: task.started_at is not None)
        task.cancel()
    qtbot.waitUntil(lambda: bar.text == f"Benchmark: {end} 0:42")
    qtbot.waitUntil(lambda: bar.text == "Ready")


def test_how_a_short_task_ended_is_not_told(qtbot, runner, bar):
    for is_long in (True, False):
        task = runner.submit(time.sleep, 0.01, title="Short", owner="tab", is_long=is_long)
        with qtbot.waitSignal(task.finished):
            pass
        assert bar.text == "Ready"


def test_the_bar_keeps_its_height_and_shows_titles_as_they_are(qtbot, runner, bar, endless):
    before = bar.sizeHint().height()
    task = endless("<b>Benchmark</b>")
    qtbot.waitUntil(lambda: "<b>Benchmark</b>" in bar.text)
    assert bar.sizeHint().height() == before
    task.cancel()
    qtbot.waitUntil(lambda: bar.text == "Ready")


# The words


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0, "0.0 s"), (0.26, "0.3 s"), (9.94, "9.9 s"), (9.96, "0:10"), (3599.7, "1:00:00"), (-1, "0.0 s")],
)
def test_durations_in_words(seconds, text):
    assert duration_text(seconds) == text


def test_the_clock_and_the_time_left():
    assert [clock(seconds) for seconds in (0, 7.4, 61, 3661)] == ["0:00", "0:07", "1:01", "1:01:01"]
    assert progress_text(Progress(1, 4), elapsed_s=0.5) == "25 %"  # too early to say
    assert progress_text(Progress(1, 4), elapsed_s=10) == "25 % · 0:30 left"
    assert progress_text(Progress(9, 4), elapsed_s=10) == "100 % · 0:00 left"
    assert progress_text(Progress(0, 4), elapsed_s=10) == "0 %"
    assert progress_text(Progress(0, 0, "Counting"), elapsed_s=10) == "Counting"


def test_the_model_alone_follows_its_runner(qtbot, runner):
    model = TaskListModel(runner)
    task = runner.submit(count_for_ever, title="a", owner="tab", is_long=True)
    assert model.rowCount() == 0
    model.set_live(True)
    assert model.rowCount() == 1
    task.cancel()
    qtbot.waitUntil(lambda: texts(model, Column.STATE) == ["– cancelled"])
    model.set_live(False)

"""What runs, waits and has ended, as an item model."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QColor

from engine.language import mark, told, tr
from engine.progress import Progress
from gui.task_texts import duration_text, progress_text
from gui.tasks import NOTICED_AFTER_S, Task, TaskRecord, TaskRunner, TaskState
from gui.theme import current_theme

REFRESH_MS = 200

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns, from left to right."""

    TASK = 0
    TAB = 1
    STATE = 2
    PROGRESS = 3
    DURATION = 4


_TITLES = (mark("Task"), mark("Tab"), mark("State"), mark("Progress"), mark("Duration"))
_TIPS = (
    mark("What is being done"),
    mark("The tab that asked for it"),
    mark("A tab's long tasks run one after the other; short ones do not wait for them"),
    mark("Share done and time left while it runs; why it failed"),
    mark("How long it has run, without the time it waited"),
)
_SIGNS = {
    TaskState.WAITING: "…",
    TaskState.RUNNING: "▶",
    TaskState.STOPPING: "■",
    TaskState.DONE: "✓",
    TaskState.FAILED: "!",
    TaskState.CANCELLED: "–",
}
_ORDER = (TaskState.RUNNING, TaskState.STOPPING, TaskState.WAITING)


@dataclass(frozen=True)
class _Row:
    number: int
    task: Task | None  # None once it is finished
    state: TaskState
    texts: tuple[str, ...]
    tip: str


class TaskListModel(QAbstractTableModel):
    """Running tasks first, then waiting ones, then the finished, newest first.

    A quick task appears once it has run for 0.25 s. The rows are only brought up to date between ``set_live(True)`` and
    ``set_live(False)``, so that a list that nobody sees costs nothing.
    """

    def __init__(self, runner: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._rows: list[_Row] = []
        self._is_live = False
        self._title_of: Callable[[str], str] = _title_of_owner
        self._timer = QTimer(self, interval=REFRESH_MS)
        self._timer.timeout.connect(self.refresh)
        for signal in (runner.task_submitted, runner.task_started, runner.task_finished):
            signal.connect(self._follow)
        self.refresh()

    def set_owner_titles(self, title_of: Callable[[str], str]) -> None:
        """How a task's owner is called on screen; otherwise its id with a capital letter."""
        self._title_of = title_of
        self.refresh()

    def set_live(self, is_live: bool) -> None:
        self._is_live = is_live
        self.refresh()

    def task_at(self, index: Index) -> Task | None:
        """The task of a row; None where it has ended."""
        return self._rows[index.row()].task if index.isValid() and index.row() < len(self._rows) else None

    def refresh(self) -> None:
        """Brings the rows up to date; selections stay with their tasks."""
        wanted = self._wanted_rows()
        self._remove_rows({row.number for row in wanted})
        kept = {row.number for row in self._rows}
        self._order_rows([row.number for row in wanted if row.number in kept])
        self._insert_rows([row.number for row in wanted], {row.number: row for row in wanted})
        changed = [place for place, row in enumerate(wanted) if row != self._rows[place]]
        self._rows = wanted
        if changed:
            self.dataChanged.emit(self.index(changed[0], 0), self.index(changed[-1], len(Column) - 1))
        is_due = self._is_live and not self._runner.is_idle
        if is_due != self._timer.isActive():
            self._timer.start() if is_due else self._timer.stop()

    def _follow(self, _: Task) -> None:
        if self._is_live:
            self.refresh()

    def _wanted_rows(self) -> list[_Row]:
        now = time.perf_counter()
        tasks = [task for task in self._runner.active_tasks if task.is_long or _has_run(task, now)]
        tasks.sort(key=lambda task: _ORDER.index(task.state))
        return [self._row_of(task, task) for task in tasks] + [
            self._row_of(record, None) for record in self._runner.records
        ]

    def _row_of(self, source: Task | TaskRecord, task: Task | None) -> _Row:
        duration_s = source.duration_s
        progress, tip = "", ""
        if isinstance(source, TaskRecord):
            progress, tip = source.error.partition("\n")[0], source.error
        elif source.state == TaskState.RUNNING:
            progress = progress_text(source.progress or Progress(0, 0), elapsed_s=duration_s or 0.0)
        texts = (
            told(source.title),
            self._title_of(source.owner) if source.owner else "–",
            f"{_SIGNS[source.state]} {tr(source.state.value)}",
            progress,
            "–" if duration_s is None else duration_text(duration_s),
        )
        return _Row(source.number, task, source.state, texts, tip)

    # The steps from the rows that are there to those that are wanted

    def _remove_rows(self, wanted: set[int]) -> None:
        for place in reversed(range(len(self._rows))):
            if self._rows[place].number not in wanted:
                self.beginRemoveRows(QModelIndex(), place, place)
                del self._rows[place]
                self.endRemoveRows()

    def _order_rows(self, numbers: list[int]) -> None:
        former = [row.number for row in self._rows]
        if former == numbers:
            return
        self.layoutAboutToBeChanged.emit()
        place_of = {number: place for place, number in enumerate(numbers)}
        old = self.persistentIndexList()
        new = [self.index(place_of[former[index.row()]], index.column()) for index in old]
        self._rows.sort(key=lambda row: place_of[row.number])
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()

    def _insert_rows(self, numbers: list[int], rows: dict[int, _Row]) -> None:
        for place, number in enumerate(numbers):
            if place >= len(self._rows) or self._rows[place].number != number:
                self.beginInsertRows(QModelIndex(), place, place)
                self._rows.insert(place, rows[number])
                self.endInsertRows()

    # Qt's side

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(_TITLES[section])
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr(_TIPS[section])
        return _alignment(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return row.texts[column]
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.tip or row.texts[column]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.ForegroundRole and column == Column.STATE and row.state == TaskState.FAILED:
            return QColor(current_theme().danger)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            text = tr(row.state.value) if column == Column.STATE else row.texts[column]
            text = text or tr("nothing")
            return f"{tr(_TITLES[column])}: {text}"
        return None


def _has_run(task: Task, now: float) -> bool:
    return task.started_at is not None and now - task.started_at >= NOTICED_AFTER_S


def _title_of_owner(owner: str) -> str:
    text = owner.replace("_", " ")
    return text[:1].upper() + text[1:]


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column == Column.DURATION else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter

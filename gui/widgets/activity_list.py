"""The list of running, waiting and finished tasks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from engine.language import mark, tr
from gui.models.task_list import Column, TaskListModel
from gui.tasks import Task, TaskRunner, TaskState
from gui.widgets.labels import label
from gui.zoom import scaled

NOTHING_YET = mark(
    "Nothing runs or has run yet. Start something in a tab (F5): it appears here with its progress and time."
)
_LEAST_TASK, _LEAST_PROGRESS = 180, 90


class ActivityList(QWidget):
    """A table of tasks, with Cancel (also the Delete key) for the selected one and Cancel all."""

    def __init__(self, runner: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self.model = TaskListModel(runner, self)
        self.table = _TaskTable()
        self.table.setAccessibleName(tr("Tasks"))
        self.table.setAccessibleDescription(tr("Running, waiting and finished tasks; Delete cancels the selected one"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)  # Tab goes on to the buttons
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.show_tasks(self.model)
        self.hint = label(tr(NOTHING_YET), "muted")
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.hint)
        self._pages.addWidget(self.table)
        self.cancel_button = QPushButton(tr("&Cancel task"))
        self.cancel_button.setToolTip(tr("Stop the selected task; what it has shown stays (Delete)"))
        self.cancel_all_button = QPushButton(tr("Cancel &all"))
        self.cancel_all_button.setToolTip(tr("Stop everything that runs or waits, in all tabs"))
        for button in (self.cancel_button, self.cancel_all_button):
            button.setAccessibleDescription(button.toolTip())
        self._delete_key = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.table)
        self._delete_key.setContext(Qt.ShortcutContext.WidgetShortcut)
        buttons = QHBoxLayout()
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.cancel_all_button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(self._pages, 1)
        layout.addLayout(buttons)
        self._connect()
        self._fit_rows()
        self._update()

    @property
    def selected_task(self) -> Task | None:
        """The task of the selected row, as long as it has not ended."""
        return self.model.task_at(self.table.currentIndex()) if self._selection.hasSelection() else None

    def set_owner_titles(self, title_of: Callable[[str], str]) -> None:
        """How tabs are called in the list, by their ids."""
        self.model.set_owner_titles(title_of)

    @property
    def _selection(self) -> QItemSelectionModel:
        return self.table.selectionModel()

    def _connect(self) -> None:
        self.cancel_button.clicked.connect(self._cancel)
        self._delete_key.activated.connect(self._cancel)
        self.cancel_all_button.clicked.connect(self._cancel_all)
        self._selection.selectionChanged.connect(self._update)
        for signal in (self.model.dataChanged, self.model.rowsInserted, self.model.rowsRemoved):
            signal.connect(self._update)
        for signal in (self._runner.task_submitted, self._runner.task_finished):
            signal.connect(self._update)

    def _cancel(self) -> None:
        task = self.selected_task
        if task is not None:
            task.cancel()
            self.model.refresh()
            self._update()

    def _cancel_all(self) -> None:
        self._runner.cancel_all()
        self.model.refresh()
        self._update()

    def _update(self) -> None:
        task = self.selected_task
        self.cancel_button.setEnabled(task is not None and task.state != TaskState.STOPPING)
        states = {active.state for active in self._runner.active_tasks}
        self.cancel_all_button.setEnabled(bool(states - {TaskState.STOPPING}))
        self._pages.setCurrentWidget(self.table if self.model.rowCount() else self.hint)

    def _fit_rows(self) -> None:
        self.table.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() + scaled(10)))
        padding = f"QTableView::item {{ padding: 0 {round(scaled(5))}px; }}"  # in line with the headers
        if padding != self.table.styleSheet():
            self.table.setStyleSheet(padding)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.model.set_live(True)
        self._update()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.model.set_live(False)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "table"):
            self._fit_rows()


class _TaskTable(QTableView):
    """Two thirds of the room that is left go to what is done, one third to its progress; neither falls to nothing."""

    def show_tasks(self, model: TaskListModel) -> None:
        self.setModel(model)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column in (Column.TASK, Column.PROGRESS):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        header.sectionResized.connect(self._follow_contents)

    def _follow_contents(self, column: int) -> None:
        if column not in (Column.TASK, Column.PROGRESS):
            self._share()

    def _share(self) -> None:
        header = self.horizontalHeader()
        others = (Column.TAB, Column.STATE, Column.DURATION)
        room = self.viewport().width() - sum(header.sectionSize(column) for column in others)
        progress = max(room // 3, round(scaled(_LEAST_PROGRESS)), header.sectionSizeHint(Column.PROGRESS))
        header.resizeSection(Column.PROGRESS, progress)
        header.resizeSection(Column.TASK, max(room - progress, round(scaled(_LEAST_TASK))))

    # Qt's side

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

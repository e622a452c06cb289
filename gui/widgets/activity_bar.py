"""What runs now, in the status bar."""

from __future__ import annotations

import time

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QToolButton, QWidget

from engine.language import mark, told, tr
from engine.progress import Progress
from gui.task_texts import clock, progress_text
from gui.tasks import NOTICED_AFTER_S, Task, TaskRunner, TaskState
from gui.zoom import scaled

__all__ = ["ActivityBar", "clock"]

REFRESH_MS = 100
# Who waited so long has perhaps looked away.
TOLD_FROM_S = 3.0
TOLD_FOR_MS = 8_000

_ENDS = {
    TaskState.DONE: mark("{title}: done in {time}"),
    TaskState.FAILED: mark("{title}: failed after {time}"),
    TaskState.CANCELLED: mark("{title}: cancelled after {time}"),
}


class ActivityBar(QWidget):
    """Title, progress, time left and a cancel button of the oldest running task, and how many others there are.

    How a long task ended is told for some seconds.

    Signals:
        list_requested(): the list of all tasks should be shown.
    """

    list_requested = Signal()

    def __init__(self, runner: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._task: Task | None = None
        self._news = ""
        self._title = QLabel(tr("Ready"), textFormat=Qt.TextFormat.PlainText)
        self._bar = _ThinBar(textVisible=False)
        self._bar.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._state = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.cancel_button = QToolButton()
        self.cancel_button.setText("✕")
        self.cancel_button.clicked.connect(self._cancel)
        self._others = QLabel()
        self.list_button = QToolButton()
        self.list_button.setText("☰")
        self.list_button.setToolTip(tr("List of running, waiting and finished tasks"))
        self.list_button.setAccessibleName(tr("List of tasks"))
        self.list_button.clicked.connect(self.list_requested)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 2, 0, 2)
        layout.setSpacing(12)
        for widget in (self.list_button, self._title, self._bar, self._state, self.cancel_button, self._others):
            layout.addWidget(widget)
        layout.addStretch(1)
        self._timer = QTimer(self, interval=REFRESH_MS)
        self._timer.timeout.connect(self._refresh)
        self._name_parts(tr("nothing runs"))
        self._news_timer = QTimer(self, singleShot=True, interval=TOLD_FOR_MS)
        self._news_timer.timeout.connect(self._forget_news)
        runner.task_started.connect(self._timer_start)
        runner.task_finished.connect(self._tell_end)
        self._refresh()

    @property
    def text(self) -> str:
        """All that can be read in it."""
        labels = (self._title, self._state, self._others)
        return "  ".join(label.text() for label in labels if not label.isHidden() and label.text())

    def _timer_start(self, _: Task) -> None:
        self._timer.start()

    def _tell_end(self, task: Task) -> None:
        if task.is_long and task.duration_s is not None and task.duration_s >= TOLD_FROM_S:
            self._news = tr(_ENDS[task.state], title=task.title, time=clock(task.duration_s))
            self._news_timer.start()
        self._refresh()

    def _forget_news(self) -> None:
        self._news = ""
        self._refresh()

    def _refresh(self) -> None:
        now = time.perf_counter()
        tasks = self._runner.active_tasks
        running = [task for task in tasks if task.started_at is not None and now - task.started_at >= NOTICED_AFTER_S]
        self._task = running[0] if running else None
        for widget in (self._bar, self._state, self.cancel_button, self._others):
            widget.setVisible(self._task is not None)
        if self._task is None:
            self._title.setText(self._news or tr("Ready"))
        else:
            self._show_task(self._task, others=len(tasks) - 1, now=now)
        if not tasks:
            self._timer.stop()

    def _show_task(self, task: Task, *, others: int, now: float) -> None:
        progress = task.progress or Progress(0, 0)
        self._title.setText(told(task.title))
        self._bar.setRange(0, 1000 if progress.total > 0 else 0)  # no range: the bar only shows that it is alive
        if progress.total > 0:
            self._bar.setValue(min(1000, round(1000 * progress.done / progress.total)))
        if task.state == TaskState.STOPPING:
            self._state.setText(tr("stopping"))
        else:
            self._state.setText(progress_text(progress, elapsed_s=now - (task.started_at or now)))
        self._others.setText(tr("{count} more", count=others) if others else "")
        self._others.setToolTip("\n".join(other.title for other in self._runner.active_tasks if other is not task))
        self._name_parts(task.title)

    def _name_parts(self, title: str) -> None:
        self._bar.setAccessibleName(tr("Progress of {title}", title=title))
        self._bar.setToolTip(tr("How much of it is done: {title}", title=title))
        self.cancel_button.setAccessibleName(tr("Stop: {title}", title=title))
        self.cancel_button.setToolTip(tr("Stop: {title}", title=title))

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._refresh()


class _ThinBar(QProgressBar):
    """As wide as fits beside its title, at every zoom."""

    def sizeHint(self) -> QSize:
        return QSize(round(scaled(180)), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(round(scaled(40)), super().minimumSizeHint().height())

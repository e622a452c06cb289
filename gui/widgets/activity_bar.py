"""What runs now, in the status bar."""

from __future__ import annotations

import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from engine.progress import Progress
from gui.tasks import Task, TaskRunner

REFRESH_MS = 100
# What is over sooner is not shown: a bar that only flashes disturbs.
SHOWN_AFTER_S = 0.25
# Before that an estimate would jump.
ESTIMATED_AFTER_S = 1.0


class ActivityBar(QWidget):
    """Title, progress, time left and a cancel button of the oldest running task, and how many others there are."""

    def __init__(self, runner: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._task: Task | None = None
        self._title = QLabel("Ready")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedWidth(180)
        self._state = QLabel()
        self.cancel_button = QToolButton()
        self.cancel_button.setText("✕")
        self.cancel_button.clicked.connect(self._cancel)
        self._others = QLabel()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 2, 0, 2)
        layout.setSpacing(12)
        for widget in (self._title, self._bar, self._state, self.cancel_button, self._others):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.setMinimumHeight(self.cancel_button.sizeHint().height() + 4)  # the status bar keeps its height
        self._timer = QTimer(self, interval=REFRESH_MS)
        self._timer.timeout.connect(self._refresh)
        runner.task_started.connect(self._timer_start)
        runner.task_finished.connect(self._refresh_after)
        self._refresh()

    @property
    def text(self) -> str:
        """All that can be read in it."""
        labels = (self._title, self._state, self._others)
        return "  ".join(label.text() for label in labels if not label.isHidden() and label.text())

    def _timer_start(self, _: Task) -> None:
        self._timer.start()

    def _refresh_after(self, _: Task) -> None:
        self._refresh()

    def _refresh(self) -> None:
        now = time.perf_counter()
        tasks = self._runner.active_tasks
        running = [task for task in tasks if task.started_at is not None and now - task.started_at >= SHOWN_AFTER_S]
        self._task = running[0] if running else None
        for widget in (self._bar, self._state, self.cancel_button, self._others):
            widget.setVisible(self._task is not None)
        if self._task is None:
            self._title.setText("Ready")
        else:
            self._show_task(self._task, others=len(tasks) - 1, now=now)
        if not tasks:
            self._timer.stop()

    def _show_task(self, task: Task, *, others: int, now: float) -> None:
        progress = task.progress or Progress(0, 0)
        self._title.setText(task.title)
        self._bar.setRange(0, 1000 if progress.total > 0 else 0)  # no range: the bar only shows that it is alive
        if progress.total > 0:
            self._bar.setValue(min(1000, round(1000 * progress.done / progress.total)))
        self._bar.setAccessibleName(f"Progress of {task.title}")
        if task.background.is_cancelled:
            self._state.setText("stopping")
        else:
            self._state.setText(_state(progress, elapsed_s=now - (task.started_at or now)))
        self._others.setText(f"{others} more" if others else "")
        self._others.setToolTip("\n".join(other.title for other in self._runner.active_tasks if other is not task))
        self.cancel_button.setToolTip(f"Stop: {task.title}")
        self.cancel_button.setAccessibleName(f"Stop: {task.title}")

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._refresh()


def _state(progress: Progress, *, elapsed_s: float) -> str:
    if progress.total <= 0:
        return progress.message
    share = min(1.0, progress.done / progress.total)
    text = f"{share:.0%}".replace("%", " %")
    if share <= 0 or elapsed_s < ESTIMATED_AFTER_S:
        return text
    return f"{text} · {clock(elapsed_s * (1 - share) / share)} left"


def clock(seconds: float) -> str:
    """Minutes and seconds, such as "0:07"; with hours from one hour on."""
    whole = max(0, round(seconds))
    hours, rest = divmod(whole, 3600)
    minutes, rest = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"

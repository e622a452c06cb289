"""The lesson that is being edited: every change can be taken back, and one knows whether all is saved."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from engine.lessons.plan import LessonPlan
from gui.undo import EditHistory


class Draft(QObject):
    """``plan`` is what it is now, ``path`` its file, None for one that was never saved.

    Signals:
        changed(): the plan is another one.
        saved_changed(): it is saved now, or not any more, or in another file.
    """

    changed = Signal()
    saved_changed = Signal()

    def __init__(self, plan: LessonPlan, path: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.history = EditHistory(self)
        self.plan = self._saved = plan
        self.path = path

    @property
    def is_saved(self) -> bool:
        return self.plan == self._saved

    def edit(self, plan: LessonPlan, step: str) -> None:
        """Another plan, as a step that can be taken back; ``step`` says what was done."""
        before = self.plan
        if plan == before:
            return
        self._set(plan)
        self.history.push(step, undo=partial(self._set, before), redo=partial(self._set, plan))

    def start(self, plan: LessonPlan, path: Path | None) -> None:
        """Another lesson; what was done to the one before is forgotten."""
        self.history.clear()
        self.path, self._saved = path, plan
        self._set(plan)

    def mark_saved(self, path: Path | None) -> None:
        """What it is now stands in this file."""
        self.path, self._saved = path, self.plan
        self.saved_changed.emit()

    def _set(self, plan: LessonPlan) -> None:
        self.plan = plan
        self.changed.emit()
        self.saved_changed.emit()

"""The text that would be drawn next, its prompt read ahead: the choice of its first word can be looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from engine.language import tr
from gui.generation_work import Key, Prepared, prepare

if TYPE_CHECKING:
    from gui.panels.base import Host
    from gui.tasks import Task

PREPARE_AFTER_MS = 120
PREPARE_LANE = "next text"


class Upcoming(QObject):
    """Makes a text with nothing drawn when somebody has stopped typing; reading a long prompt takes seconds.

    Signals:
        changed(): another text, or a reason why there is none.
    """

    changed = Signal()

    def __init__(self, host: Host, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._wish: Key | None = None
        self._prepared: Prepared | None = None
        self._task: Task | None = None
        self._timer = QTimer(self, singleShot=True, interval=PREPARE_AFTER_MS)
        self._timer.timeout.connect(self._prepare)

    @property
    def is_waiting(self) -> bool:
        """It is being made, or will be in a moment."""
        return self._timer.isActive() or (self._task is not None and self._task.is_active)

    def wish(self, key: Key) -> None:
        """The text for this model, path, prompt and seed is wanted; a newer wish replaces it."""
        self._wish = key
        if self.found(key) is None:
            self._timer.start()

    def found(self, key: Key) -> Prepared | None:
        """What was made for exactly this wish, if it was."""
        return self._prepared if self._prepared is not None and self._prepared.key == key else None

    def take(self, key: Key) -> Prepared | None:
        """``found``, which is drawn from now on; nothing is made any more."""
        found = self.found(key)
        self.stop()
        self._prepared = None
        return found if found is not None and found.run is not None else None

    def stop(self) -> None:
        self._timer.stop()
        if self._task is not None:
            self._task.replace()
            self._task = None

    def _prepare(self) -> None:
        key = self._wish
        self.stop()
        if key is not None and key[0] is not None and self.found(key) is None:
            self._task = self._host.run_long(prepare, key, title=tr("Reading the prompt"), lane=PREPARE_LANE)
            self._task.succeeded.connect(self._show)

    def _show(self, prepared: Prepared) -> None:
        if prepared.key == self._wish:
            self._prepared = prepared
            self.changed.emit()

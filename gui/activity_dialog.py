"""The list of tasks in a window of its own, beside the work."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from engine.language import tr
from gui.help.dialog import HelpDialog
from gui.tasks import TaskRunner
from gui.widgets.activity_list import ActivityList


class ActivityDialog(HelpDialog):
    """What runs, waits and has ended; it stays open while the window is used. ``title_of`` names a tab by its id."""

    def __init__(self, runner: TaskRunner, title_of: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(tr("Activity"), tr("Tasks that run, wait or have ended"), size=QSize(680, 360), parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self.list = ActivityList(runner)
        self.list.set_owner_titles(title_of)
        self.body.addWidget(self.list)

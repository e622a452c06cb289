"""Another language while the window is open: when that may be, and what has to go for it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QDialog

from engine.language import tr
from gui.settings import LanguageChoice

if TYPE_CHECKING:
    from gui.main_window import MainWindow


class LanguageSwitch(QObject):
    """Refuses, in words, while a long task runs or a model is being opened: tabs that are built anew would lose it."""

    def __init__(self, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window

    def choose(self, choice: LanguageChoice) -> None:
        """Speaks another language from the next turn of the event loop on: the menu that was used goes with it."""
        QTimer.singleShot(0, self, partial(self._switch, choice))

    def reason_to_wait(self) -> str:
        """Why it cannot be now, in a sentence; "" when it can."""
        task = next((task for task in self._window.runner.active_tasks if task.is_long), None)
        if task is not None:
            return tr(
                "The language stays as it is while “{title}” runs: wait for it or stop it, then choose again.",
                title=task.title,
            )
        if self._window.session.is_opening:
            return tr("The language stays as it is while a model is being opened: choose again when it is there.")
        return ""

    def _switch(self, choice: LanguageChoice) -> None:
        window = self._window
        reason = self.reason_to_wait()
        if reason:
            window.say(reason)
            window.actions_.languages[window.languages.choice].setChecked(True)
        else:
            window.languages.choose(choice)  # this object is gone afterwards


def take_down(window: MainWindow) -> None:
    """Gives up the tabs' calls, and deletes tabs, menus, bars, dialogs and actions at once.

    At once, because what is only deleted later would still answer to the session's signals.
    """
    tabs = {tab.tab_id for tab in window.tab_area.tabs}
    for task in window.runner.active_tasks:
        if task.owner.partition("/")[0] in tabs:
            task.replace()
            task.let_go()
    dialogs = window.findChildren(QDialog, options=Qt.FindChildOption.FindDirectChildrenOnly)
    window.removeToolBar(window.tool_bar)
    window.takeCentralWidget()
    shell = (window.commands, window.menus, window.menuBar(), window.tool_bar, window.tab_area)
    for part in (*dialogs, *shell, window.activity_bar, window.provenance, window.figure_actions, window.actions_):
        if shiboken6.isValid(part):
            part.deleteLater()  # shiboken6.delete leaves entries of its own behind, which crash with the window
            QCoreApplication.sendPostedEvents(part, QEvent.Type.DeferredDelete.value)

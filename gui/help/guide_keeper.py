"""Opens the guide, remembers where it was read, and brings it back after a switch of the language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject

from engine.language import current_language, tr
from gui.help.guide import GuideDialog
from gui.help.guide_pages import read_pages
from gui.help.guide_trail import Reading
from gui.help.keys import KeyRow, action_keys, inside_keys

if TYPE_CHECKING:
    from gui.main_window import MainWindow


class GuideKeeper(QObject):
    """One for a window; ``dialog`` is the open guide, None while there is none."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: GuideDialog | None = None
        self._reading = Reading()
        self._is_open = False
        window.rebuilt.connect(self._come_back)

    @classmethod
    def of(cls, window: MainWindow) -> GuideKeeper:
        """The one of this window, made when it is first needed."""
        return window.findChild(cls) or cls(window)

    def show(self, page: str = "", anchor: str = "") -> None:
        """Opens the guide where it was read last, or at a page."""
        dialog = self.dialog
        if dialog is None or not shiboken6.isValid(dialog):
            dialog = GuideDialog(read_pages(current_language().code, self._keys()), self._window, reading=self._reading)
            dialog.finished.connect(self._remember)
            dialog.demo_asked.connect(self._play)
            dialog.moved.connect(self._follow)
            self.dialog, self._is_open = dialog, True
        dialog.show()
        dialog.activateWindow()
        if page:
            dialog.open_page(page, anchor)

    def _keys(self) -> tuple[KeyRow, ...]:
        window = self._window
        return (*action_keys([*window.actions_.all, *window.figure_actions.actions]), *inside_keys())

    def _follow(self) -> None:
        if self.dialog is not None and self._is_open:
            self._reading = self.dialog.reading

    def _remember(self) -> None:
        self._follow()
        self.dialog, self._is_open = None, False

    def _come_back(self) -> None:
        """The window was built anew, and the guide went with its former language."""
        self.dialog = None
        if self._is_open:
            self.show()

    def _play(self, name: str) -> None:
        """Plays a demo; the guide makes room for it."""
        window, dialog = self._window, self.dialog
        tour = next((found.tour for found in window.demos.shipped() if found.name == name), None)
        if dialog is None:
            return
        if tour is None:
            dialog.say(tr("There is no demo {name}: choose one from the Demos menu.", name=name))
        elif not window.actions_.demos:
            dialog.say(tr("The demos can be played as soon as the tabs are there."))
        else:
            dialog.close()
            window.activateWindow()
            window.demos.player.play(tour)

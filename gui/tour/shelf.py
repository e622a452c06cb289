"""The demos of the Demos menu: which there are, in which order, and playing one of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from engine.errors import EngineError
from engine.language import current_language
from engine.tours.script import Tour
from engine.tours.shipped import FoundTour, shipped_tours

Arrange = Callable[[tuple[FoundTour, ...]], tuple[FoundTour, ...]]

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from gui.main_window import MainWindow
    from gui.tour.player import TourPlayer


class TourShelf(QObject):
    """Shows the shipped demos, or those of a lesson, in the language of now.

    ``found`` are those of the menu; ``player`` plays them.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._lesson: tuple[FoundTour, ...] | None = None
        self._arrange: Arrange | None = None
        self._holds_answers_back = False
        self.found: tuple[FoundTour, ...] = ()
        self._player: TourPlayer | None = None
        window.rebuilt.connect(self._go_on)

    @property
    def player(self) -> TourPlayer:
        """Made when it is first needed: it knows the tabs' pictures, which the first frame does not wait for."""
        if self._player is None:
            from gui.tour.player import TourPlayer

            self._player = TourPlayer(self._window)
            self._player.holds_answers_back = self._holds_answers_back
        return self._player

    @property
    def is_playing(self) -> bool:
        return self._player is not None and self._player.is_playing

    def take_key(self, event: QKeyEvent) -> bool:
        """A key that nobody had a use for, while a demo is played."""
        return self._player is not None and self._player.take_key(event)

    def end(self) -> None:
        """Ends the demo that is played, if there is one: all is as before it."""
        if self._player is not None:
            self._player.leave(restore=True)

    def shipped(self) -> tuple[FoundTour, ...]:
        """The ten that come with the program, in the language of now."""
        try:
            return shipped_tours(current_language().code)
        except EngineError as error:
            self._window.say(str(error))
            return ()

    def announce(self) -> None:
        """Fills the menu; called whenever the menus are new, and the tabs are there."""
        if self._lesson is not None:
            self.found = self._lesson
        else:
            self.found = self._arrange(self.shipped()) if self._arrange is not None else self.shipped()
        actions = self._window.actions_
        actions.clear_demos()
        for found in self.found:
            title, tip = (found.tour.title, found.tour.goal) if found.tour is not None else (found.name, found.problem)
            action = actions.add_demo(title, tip)
            action.setEnabled(found.tour is not None)
            if found.tour is not None:
                action.triggered.connect(partial(self._play, found.tour))
        self._window.menus.set_demos(actions.demos)

    def set_lesson(self, tours: Sequence[Tour] | None) -> None:
        """Shows the demos of a lesson, in its order and words; None brings the shipped ones back."""
        self._lesson = None if tours is None else tuple(FoundTour(tour.name, tour) for tour in tours)
        self.announce()

    def set_arrangement(self, arrange: Arrange | None, *, holds_answers_back: bool = False) -> None:
        """From now on ``arrange`` makes the menu's demos of the shipped ones, in any language; None leaves them."""
        self._arrange, self._lesson = arrange, None
        self._holds_answers_back = holds_answers_back
        if self._player is not None:
            self._player.holds_answers_back = holds_answers_back
        self.announce()

    def tour(self, name: str) -> Tour | None:
        return next((found.tour for found in self.found if found.name == name), None)

    def _play(self, tour: Tour, _checked: bool = False) -> None:
        self.player.play(tour)

    def _go_on(self) -> None:
        player = self._player
        if player is not None and player.tour is not None:
            player.rebuild(self.tour(player.tour.name))

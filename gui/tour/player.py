"""Plays a guided demo on the window: sets its controls, points at them, asks, explains, and brings all back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from engine.errors import EngineError
from engine.tours.script import Actions, Tour
from gui.tour.bar import TourBar, is_tight
from gui.tour.controls import WINDOW, find, shows
from gui.tour.director import Director
from gui.tour.snapshot import Snapshot, begin_afresh
from gui.tour.spotlight import Spotlight
from gui.zoom import rescale

if TYPE_CHECKING:
    from gui.main_window import MainWindow

MOST_SPOTLIGHTS = 3


class TourPlayer(QObject):
    """``tour`` is the demo that is played, None while none is; ``number`` its step, from 0.

    With ``holds_answers_back`` a guess is taken, and the answer is shown only after "Reveal".

    Signals:
        started(Tour): a demo begins.
        step_ready(int): the step's controls are set; its number.
        answered(bool): an answer is revealed; whether the guess was right.
        problem_found(str): a step could not do all that it wants, in a sentence.
        ended(bool): the demo is over; whether all is as it was before.
    """

    started = Signal(object)
    step_ready = Signal(int)
    answered = Signal(bool)
    problem_found = Signal(str)
    ended = Signal(bool)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.tour: Tour | None = None
        self.number = 0
        self.holds_answers_back = False
        self.bar: TourBar | None = None
        self.spotlights: list[Spotlight] = []
        self.guess: int | None = None
        self.is_revealed = False
        self._before: Snapshot | None = None
        self._at_steps: dict[int, Snapshot] = {}
        self._director = Director(window, self)
        self._director.pointed.connect(self._point_at)
        self._director.problem_found.connect(self._say_problem)
        self._director.finished.connect(self._finish_step)
        window.appearance.changed.connect(self._make_room)

    @property
    def is_playing(self) -> bool:
        return self.tour is not None

    @property
    def is_busy(self) -> bool:
        """The step is still being set up."""
        return self._director.is_busy

    def play(self, tour: Tour) -> None:
        """Begins a demo; one that is played ends, and its settings go."""
        self.leave(restore=True)
        window = self._window
        window.tab_area.notice.clear()
        self._before = Snapshot.of(window)
        self.tour, self._at_steps = tour, {}
        used = tabs_of(tour)
        begin_afresh(tab for tab in window.tab_area.tabs if tab.tab_id in used)
        window.seed.set_value(tour.seed)
        window.seed.set_locked(True)
        self._build_bar()
        self.started.emit(tour)
        self._begin_step(0)
        assert self.bar is not None
        self.bar.take_focus()

    def next(self) -> None:
        """The next step; nothing while a question waits, or at the end."""
        tour = self.tour
        if tour is None or self.number == len(tour.steps) - 1 or self._is_unanswered:
            return
        self._director.hurry()
        self._begin_step(self.number + 1)

    def back(self) -> None:
        """The step before, begun with the settings that it was begun with."""
        if self.tour is None or self.number == 0:
            return
        self._director.stop()
        number = self.number - 1
        self._at_steps[number].restore(self._window, with_seed=False)
        self._begin_step(number)

    def choose(self, choice: int) -> None:
        """Takes a guess; the answer is revealed, unless answers are held back."""
        step = self.tour.steps[self.number] if self.tour is not None else None
        if step is None or step.ask is None or self.guess is not None or self.bar is None:
            return
        if not 0 <= choice < len(step.ask.choices):
            return
        self.guess = choice
        self.bar.show_choice(choice, is_held_back=self.holds_answers_back)
        if not self.holds_answers_back:
            self.reveal()

    def reveal(self) -> None:
        """Shows the answer of a question that has a guess, and lets the window show it."""
        step = self.tour.steps[self.number] if self.tour is not None else None
        if step is None or step.ask is None or self.guess is None or self.is_revealed or self.bar is None:
            return
        self.is_revealed = True
        self._director.hurry()
        self.bar.show_answer(self.guess)
        self.answered.emit(self.guess == step.ask.right)
        self._perform(step.ask.reveal)
        self.bar.take_focus()

    def ask_to_leave(self) -> None:
        if self.bar is not None:
            self.bar.ask_how_to_leave()

    def leave(self, *, restore: bool) -> None:
        """Ends the demo at any step; with ``restore`` all is as before, otherwise as it is now, with the seed free."""
        before = self._before
        if self.tour is None or before is None:
            return
        self._director.stop()
        self._take_down()
        self.tour, self._before, self._at_steps = None, None, {}
        self._make_room()
        if restore:
            before.restore(self._window)
        else:
            self._window.seed.set_locked(before.is_locked)
        self.ended.emit(restore)

    def answer_is_shown(self) -> bool:
        """Whether the window shows what the revealed answer says; True where the demo names nothing to look at."""
        step = self.tour.steps[self.number] if self.tour is not None else None
        if step is None or step.ask is None or step.ask.check is None:
            return True
        try:
            return shows(find(self._window, step.ask.check.control), step.ask.check)
        except EngineError:
            return False

    def take_key(self, event: QKeyEvent) -> bool:
        """A key that nobody had a use for."""
        return self.bar is not None and self.bar.take_key(event)

    def rebuild(self, tour: Tour | None) -> None:
        """Goes on at the same step after the window was built anew, with the texts of ``tour``, its demo."""
        if self.tour is None:
            return
        self._director.stop()
        self._take_down()
        if tour is not None and len(tour.steps) == len(self.tour.steps):
            self.tour = tour
        self._build_bar()
        self._begin_step(self.number)

    # One step

    @property
    def _is_unanswered(self) -> bool:
        tour = self.tour
        return tour is not None and tour.steps[self.number].ask is not None and not self.is_revealed

    def _begin_step(self, number: int) -> None:
        assert self.tour is not None
        assert self.bar is not None
        self.number, self.guess, self.is_revealed = number, None, False
        self._at_steps[number] = Snapshot.of(self._window)
        self._clear_spotlights()
        had_focus = self._has_focus
        self.bar.show_step(number)
        if had_focus:
            self.bar.take_focus()
        self._perform(self.tour.steps[number].actions)

    def _perform(self, actions: Actions) -> None:
        assert self.bar is not None
        self.bar.show_busy(True)
        self._director.perform(actions)

    def _finish_step(self) -> None:
        if self.bar is not None:
            self.bar.show_busy(False)
        self.step_ready.emit(self.number)

    def _say_problem(self, sentence: str) -> None:
        if self.bar is not None:
            self.bar.say_problem(sentence)
        self.problem_found.emit(sentence)

    @property
    def _has_focus(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is None or (self.bar is not None and (focus is self.bar or self.bar.isAncestorOf(focus)))

    # What is seen

    def _build_bar(self) -> None:
        assert self.tour is not None
        self.bar = bar = TourBar(self.tour)
        bar.next_asked.connect(self.next)
        bar.back_asked.connect(self.back)
        bar.leave_asked.connect(self.ask_to_leave)
        bar.left.connect(self._leave_by_button)
        bar.chosen.connect(self.choose)
        bar.reveal_asked.connect(self.reveal)
        layout = self._window.tab_area.layout()
        assert layout is not None
        layout.addWidget(bar)
        rescale(bar)
        self._make_room()

    def _make_room(self) -> None:
        """Where the window is low for its type, tool bar and status bar go while a demo is played."""
        window = self._window
        is_whole = self.tour is None or not is_tight(window)
        window.tool_bar.setVisible(is_whole)
        window.statusBar().setVisible(is_whole)

    def _leave_by_button(self, restore: bool) -> None:
        self.leave(restore=restore)

    def _point_at(self, targets: list[QWidget]) -> None:
        self._clear_spotlights()
        for target in reversed(targets[:MOST_SPOTLIGHTS]):  # where there is no room for all, the first is seen
            spotlight = Spotlight(self._window.tab_area)
            spotlight.point_at(target)
            self.spotlights.insert(0, spotlight)

    def _clear_spotlights(self) -> None:
        for spotlight in self.spotlights:
            if shiboken6.isValid(spotlight):
                spotlight.point_at(None)
                spotlight.deleteLater()
        self.spotlights = []

    def _take_down(self) -> None:
        self._clear_spotlights()
        if self.bar is not None and shiboken6.isValid(self.bar):
            self.bar.hide()
            self.bar.setParent(None)
            self.bar.deleteLater()
        self.bar = None


def tabs_of(tour: Tour) -> frozenset[str]:
    """The tabs that a demo shows or sets."""
    found = set()
    for step in tour.steps:
        for actions in (step.actions, *([step.ask.reveal] if step.ask is not None else [])):
            addresses = [setting.control for setting in actions.set]
            addresses += [press.control for press in actions.press]
            found |= {address.split("/")[0] for address in addresses} | {actions.show.get("tab", WINDOW)}
    return frozenset(found - {WINDOW})

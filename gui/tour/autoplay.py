"""Plays demos to their ends by itself, through the bar's own buttons: for tests and for a look at an installation."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QTimer, Signal

from engine.tours.script import Tour
from gui.tour.player import TourPlayer


@dataclass(frozen=True)
class Played:
    """What came of a demo: the steps that were seen, questions, and what went wrong, in sentences."""

    name: str
    steps: int
    questions: int
    problems: tuple[str, ...]


@dataclass
class _Count:
    steps: int = 0
    questions: int = 0
    problems: list[str] = field(default_factory=list)


class AutoPlay(QObject):
    """Chooses the right answers, looks whether the window shows them, and ends with Reset.

    Signals:
        step_seen(str, int): a step stands as it should be seen; the demo's name and the step's number.
        played(Played): a demo is over.
        finished(): all are.
    """

    step_seen = Signal(str, int)
    played = Signal(object)
    finished = Signal()

    def __init__(self, player: TourPlayer, tours: Iterable[Tour], parent: QObject | None = None) -> None:
        super().__init__(parent or player)
        self._player = player
        self._tours = list(tours)
        self._count = _Count()
        self.results: list[Played] = []
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._go_on)
        player.step_ready.connect(self._turn.start)
        player.problem_found.connect(self._note)
        player.ended.connect(self._end)

    def start(self) -> None:
        self._begin()

    def stop(self) -> None:
        """Ends the demo that is played, all as before it; the others are not played, and nothing is told any more."""
        self.blockSignals(True)
        self._tours.clear()
        self._turn.stop()
        self._turn.timeout.disconnect(self._go_on)
        self._player.ended.disconnect(self._end)
        self._player.leave(restore=True)

    def _begin(self) -> None:
        if not self._tours:
            self.finished.emit()
            return
        self._count = _Count()
        self._player.play(self._tours.pop(0))

    def _go_on(self) -> None:
        player = self._player
        if player.tour is None or player.bar is None or player.is_busy:
            return
        question = player.tour.steps[player.number].ask
        if question is not None and player.guess is None:
            self.step_seen.emit(player.tour.name, player.number)
            player.bar.choices[question.right].click()
            return
        if question is not None:
            self._count.questions += 1
            if not player.answer_is_shown():
                self._note(f"{player.tour.name}, step {player.number + 1}: the window does not show the answer")
        self._count.steps += 1
        self.step_seen.emit(player.tour.name, player.number)
        self._name = player.tour.name
        player.bar.next_button.click()

    def _note(self, problem: str) -> None:
        self._count.problems.append(problem)

    def _end(self, _restored: bool) -> None:
        count = self._count
        if not count.steps:
            return
        result = Played(self._name, count.steps, count.questions, tuple(count.problems))
        self.results.append(result)
        self._count = _Count()
        self.played.emit(result)
        QTimer.singleShot(0, self, self._begin)

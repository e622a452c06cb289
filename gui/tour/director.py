"""Does what a step wants, one thing after the other, and waits in between without holding the window up."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from engine.errors import EngineError
from engine.language import tr
from engine.tours.script import IDLE, Actions, Press, Setting
from gui.sources import gallery_source
from gui.tour.controls import find, is_there, press_control, set_control, typed_parts

if TYPE_CHECKING:
    from gui.main_window import MainWindow

TURN_MS = 25
QUIET_TURNS = 3  # so many turns without a task are idle: what was set may ask for its task a moment later
LONGEST_SETTLE_MS, LONGEST_IDLE_MS, LONGEST_SEARCH_MS = 15_000, 300_000, 1_500

_Waits = Generator[Callable[[], bool], None, None]


class Director(QObject):
    """Performs one step at a time.

    Signals:
        pointed(list): the controls to point at, once they are there.
        problem_found(str): something could not be done, in a sentence; the rest is done.
        finished(): all is done.
    """

    pointed = Signal(object)
    problem_found = Signal(str)
    finished = Signal()

    def __init__(self, window: MainWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._steps: _Waits | None = None
        self._is_met: Callable[[], bool] | None = None
        self._quiet = 0
        self._is_hurried = False
        self._timer = QTimer(self, interval=TURN_MS)
        self._timer.timeout.connect(self._turn)

    @property
    def is_busy(self) -> bool:
        return self._steps is not None

    def perform(self, actions: Actions) -> None:
        """Begins; what was under way is given up."""
        self.stop()
        self._steps = self._perform(actions)
        self._timer.start()
        self._turn()

    def hurry(self) -> None:
        """Does the rest at once, without waiting."""
        self._is_hurried = True
        while self._steps is not None:
            self._turn()

    def stop(self) -> None:
        self._timer.stop()
        self._steps = self._is_met = None
        self._is_hurried = False
        self._quiet = 0

    def _turn(self) -> None:
        self._quiet = self._quiet + 1 if self._window.runner.is_idle and not self._window.session.is_opening else 0
        if self._steps is None or not (self._is_hurried or self._is_met is None or self._is_met()):
            return
        steps = self._steps
        self._is_met = None
        is_met = next(steps, None)
        if steps is not self._steps:
            return  # another step was begun meanwhile
        self._is_met = is_met
        if is_met is None:
            self.stop()
            self.finished.emit()

    def _perform(self, actions: Actions) -> _Waits:
        if actions.show:
            self._open_model(actions.show)
            if "model" in actions.show:
                yield self._settled(LONGEST_SETTLE_MS)
            if "tab" in actions.show:
                self._try(partial(self._show_tab, actions.show["tab"]))
                yield self._settled(LONGEST_SETTLE_MS)  # a tab that was never seen looks for its entries first
            if set(actions.show) - {"tab", "model"}:
                self._show(actions.show)
                yield self._settled(LONGEST_SETTLE_MS)
        for setting in actions.set:
            yield self._found(setting.control)
            for part in typed_parts(setting):
                if self._try(partial(self._set, part)):
                    break
                yield self._settled(LONGEST_SETTLE_MS)  # each number that is typed is seen before the next one is
        for press in actions.press:
            yield self._found(press.control)
            self._try(partial(self._press, press))
        if actions.wait == IDLE:
            yield self._settled(LONGEST_IDLE_MS)
        elif isinstance(actions.wait, float) and actions.wait:
            yield self._passed(round(1_000 * actions.wait))
        yield from self._point(actions.highlight)

    def _set(self, setting: Setting) -> None:
        set_control(find(self._window, setting.control), setting)

    def _press(self, press: Press) -> None:
        press_control(find(self._window, press.control), press)

    def _open_model(self, show: Mapping[str, str]) -> None:
        source = gallery_source(show["model"]) if "model" in show else ""
        if source and source != self._window.session.source:
            self._window.session.open_source(source, show.get("layer", ""))

    def _show(self, show: Mapping[str, str]) -> None:
        window = self._window
        tab = window.tab_area.current
        for key, name in (("entry", "show_entry"), ("view", "views"), ("detail", "details")):
            part = getattr(tab, name, None)
            if key in show:
                self._try(partial(_bring, getattr(part, "show_view", part), show[key]))
        if "layer" in show:
            window.session.select_layer(show["layer"])

    def _show_tab(self, tab_id: str) -> None:
        if tab_id not in {tab.tab_id for tab in self._window.tab_area.tabs}:
            raise ValueError(tab_id)
        self._window.show_tab(tab_id)

    def _point(self, addresses: Iterable[str]) -> _Waits:
        targets: list[QWidget] = []
        for address in addresses:
            yield self._found(address)
            try:
                found = find(self._window, address)
            except EngineError as error:
                self.problem_found.emit(str(error))
                continue
            if isinstance(found, QWidget):
                targets.append(found)
        self.pointed.emit(targets)
        if targets:
            yield self._settled(LONGEST_SETTLE_MS)  # what was unfolded for it may have work to do

    def _try(self, act: Callable[[], object]) -> bool:
        """Whether it went wrong."""
        try:
            act()
        except EngineError as error:
            self.problem_found.emit(str(error))
        except ValueError as error:
            self.problem_found.emit(
                tr(
                    "This step wants to show something that is not there ({error}); the rest of the demo goes on.",
                    error=str(error)[:120],
                )
            )
        else:
            self._quiet = 0
            return False
        return True

    # What is waited for

    def _settled(self, most_ms: int) -> Callable[[], bool]:
        clock = QElapsedTimer()
        clock.start()
        self._quiet = 0
        return lambda: self._quiet >= QUIET_TURNS or clock.elapsed() > most_ms

    def _found(self, address: str) -> Callable[[], bool]:
        clock = QElapsedTimer()
        clock.start()
        return lambda: is_there(self._window, address) or clock.elapsed() > LONGEST_SEARCH_MS

    @staticmethod
    def _passed(ms: int) -> Callable[[], bool]:
        clock = QElapsedTimer()
        clock.start()
        return lambda: clock.elapsed() >= ms


def _bring(bring: Callable[[str], object] | None, name: str) -> None:
    if not callable(bring):
        raise ValueError(name)
    bring(name)

"""The lesson in force: what the Demos menu and the cards show, kept from one start to the next."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from engine.errors import EngineError
from engine.language import tr
from engine.lessons.file import SUFFIX, read_plan, write_plan
from engine.lessons.plan import LessonPlan, fitted, is_as_shipped, shipped_plan
from engine.tours.shipped import FoundTour
from gui.versions import layerlab_version

if TYPE_CHECKING:
    from gui.lesson_mode.editor import LessonEditor
    from gui.lesson_mode.originals import Originals
    from gui.main_window import MainWindow

IN_FORCE = f"in-force{SUFFIX}"

_log = logging.getLogger("layerlab")


@dataclass(frozen=True)
class InForce:
    """``path`` is the file that it was opened from or saved to; None for one that has none."""

    plan: LessonPlan
    path: Path | None = None


class LessonMode(QObject):
    """``lesson`` is None while everything is as shipped.

    A copy of the lesson stays in the program's own folder, so that it is there at the next start, also without the
    stick that its file is on.

    Signals:
        changed(): another lesson is in force, or none.
    """

    changed = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._kept = window.settings.folder / IN_FORCE
        self._has_begun = False
        self.lesson: InForce | None = None
        self.editor: LessonEditor | None = None
        window.opener.lesson_chosen.connect(self.open)

    def begin(self) -> None:
        """The tabs are there: what was in force at the last end is so again, and after a switch of the language."""
        if not self._has_begun:
            self._has_begun = True
            if self._kept.exists():
                try:
                    self.lesson = InForce(self._usable(read_plan(self._kept).plan))
                except EngineError as error:
                    _log.warning("the lesson of the last time is not used: %s", error)
        if self.lesson is not None:
            self._show()
        else:
            self._window.demos.announce()
        self._follow()

    def originals(self) -> Originals:
        """All demos and cards as shipped, in the language of now."""
        from gui.lesson_mode.originals import originals  # it brings torch, which the first frame does not wait for

        return originals(self._window.demos.shipped())

    def plan_of_now(self) -> LessonPlan:
        """The lesson in force, or everything as shipped."""
        if self.lesson is not None:
            return self.lesson.plan
        found = self.originals()
        return shipped_plan(found.demos, found.cards)

    def use(self, plan: LessonPlan, path: Path | None) -> None:
        """Puts a lesson in force."""
        self.lesson = InForce(plan, path)
        self._keep()
        self._show()
        self._follow()

    def use_shipped(self) -> None:
        """Demos and cards are the program's own again; answers are not hidden."""
        self.lesson = None
        try:
            self._kept.unlink(missing_ok=True)
        except OSError as error:
            _log.warning("the lesson stays for the next start: %s", error)
        self._show()
        self._follow()

    def open(self, path: Path) -> None:
        """Puts the lesson of a file in force; a bad one changes nothing. What is wrong is said in the window."""
        try:
            plan, problems = self.read(path)
        except EngineError as error:
            self._window.say(str(error))
            return
        self.use(plan, path)
        self._window.recent.add(path)
        if problems:
            self._window.say(said(problems))

    def read(self, path: Path) -> tuple[LessonPlan, tuple[str, ...]]:
        """The lesson of a file as this program can show it, and a sentence for each thing that it cannot.

        Raises:
            EngineError: as for ``read_plan``.
        """
        found = read_plan(path)
        now = self.originals()
        plan, problems = fitted(found.plan, now.demos, now.cards)
        return plan, (*found.problems, *problems)

    def save(self, path: Path, plan: LessonPlan) -> None:
        """Writes a lesson and puts it in force.

        Raises:
            EngineError: it cannot be written.
        """
        write_plan(path, plan, program=layerlab_version())
        self._window.recent.add(path)
        self.use(plan, path)

    def hide_answers(self, is_on: bool) -> None:
        """Whether a right answer is shown only after "Reveal"."""
        plan = replace(self.plan_of_now(), hides_answers=is_on)
        found = self.originals()
        is_plain = not (is_on or plan.title or plan.notes) and is_as_shipped(plan, found.demos, found.cards)
        if is_plain:
            self.use_shipped()
        else:
            self.use(plan, self.lesson.path if self.lesson is not None else None)

    def edit(self) -> None:
        """Opens the editor."""
        from gui.lesson_mode.editor import LessonEditor

        self.editor = LessonEditor(self, self._window)
        self.editor.open()

    def end(self) -> None:
        """The window closes: pictures that are being made are given up."""
        import shiboken6

        if self.editor is not None and shiboken6.isValid(self.editor):
            self.editor.cancel_export()

    def _usable(self, plan: LessonPlan) -> LessonPlan:
        found = self.originals()
        return fitted(plan, found.demos, found.cards)[0]

    def _keep(self) -> None:
        assert self.lesson is not None
        try:
            self._kept.parent.mkdir(parents=True, exist_ok=True)
            write_plan(self._kept, self.lesson.plan, program=layerlab_version())
        except (EngineError, OSError) as error:
            _log.warning("the lesson is not kept for the next start: %s", error)

    def _show(self) -> None:
        from gui.lesson_mode.card_changes import set_card_changes

        window, lesson = self._window, self.lesson
        if lesson is None:
            set_card_changes(())
            window.demos.set_arrangement(None)
        else:
            set_card_changes(lesson.plan.cards)
            window.demos.set_arrangement(partial(_arranged, lesson.plan), holds_answers_back=lesson.plan.hides_answers)
        for tab in window.tab_area.tabs:
            refresh = getattr(getattr(tab, "lesson", None), "refresh", None)
            if refresh is not None:
                refresh()
        self.changed.emit()

    def _follow(self) -> None:
        actions, lesson = self._window.actions_, self.lesson
        actions.hide_answers.setChecked(lesson is not None and lesson.plan.hides_answers)
        actions.shipped_demos.setEnabled(lesson is not None)


def said(problems: tuple[str, ...]) -> str:
    """One sentence for all of them: the first, and how many more there are."""
    first, *rest = problems
    if not rest:
        return first
    if len(rest) == 1:
        return tr("{problem} (And one more like it.)", problem=first)
    return tr("{problem} (And {count} more like it.)", problem=first, count=len(rest))


def _arranged(plan: LessonPlan, shipped: tuple[FoundTour, ...]) -> tuple[FoundTour, ...]:
    from gui.lesson_mode.originals import arranged

    return arranged(shipped, plan.demos)

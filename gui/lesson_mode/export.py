"""A lesson as one page: its demos are played in the window, a picture is taken of every step, the page is written."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Qt, Signal, qVersion
from PySide6.QtWidgets import QApplication

from engine.errors import EngineError
from engine.language import current_language, tr
from engine.lessons.page import PagePicture, TourPictures
from engine.lessons.plan import LessonPlan
from engine.tours.script import Tour
from gui.lesson_mode.originals import Originals, arranged
from gui.lesson_mode.page_work import PageWork, live_cards, write_page
from gui.lesson_mode.pictures import step_pictures
from gui.theme import apply_theme
from gui.tour.autoplay import AutoPlay, Played
from gui.versions import layerlab_version, versions

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from gui.tasks import Task


@dataclass
class _Taken:
    """The pictures of one demo, while they are being taken."""

    steps: dict[int, tuple[PagePicture, ...]] = field(default_factory=dict)
    answers: dict[int, tuple[PagePicture, ...]] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)
    last: tuple[PagePicture, ...] = ()

    def unless_the_same(self, pictures: tuple[PagePicture, ...]) -> tuple[PagePicture, ...]:
        """None where nothing looks different from the picture before."""
        is_same = [each.data for each in pictures] == [each.data for each in self.last]
        self.last = pictures
        return () if is_same else pictures


class LessonExport(QObject):
    """Plays in light colours at 100 %, whatever the window has; afterwards all is as before.

    Signals:
        progressed(int, int, str): so many steps of so many, and what is shown.
        finished(Path): the page is there.
        failed(str): it could not be made, in a sentence.
        cancelled(): it was given up; nothing was written.
    """

    progressed = Signal(int, int, str)
    finished = Signal(object)
    failed = Signal(str)
    cancelled = Signal()

    def __init__(self, window: MainWindow, parent: QObject | None = None) -> None:
        super().__init__(parent or window)
        self._window = window
        self._play: AutoPlay | None = None
        self._task: Task | None = None
        self._plan = LessonPlan()
        self._path = Path()
        self._originals: Originals | None = None
        self._tours: list[Tour] = []
        self._taken: dict[str, _Taken] = {}
        self._done = 0
        self._held_back = False
        self._is_light = False

    @property
    def is_running(self) -> bool:
        return self._play is not None or (self._task is not None and self._task.is_active)

    def start(self, plan: LessonPlan, path: Path, originals: Originals) -> None:
        """Makes the page of a lesson; one at a time."""
        if self.is_running:
            return
        self._plan, self._path, self._originals = plan, path, originals
        shown = arranged(self._window.demos.shipped(), plan.demos)
        self._tours = [found.tour for found in shown if found.tour is not None]
        self._taken = {tour.name: _Taken() for tour in self._tours}
        self._done = 0
        player = self._window.demos.player
        player.leave(restore=True)
        self._held_back, player.holds_answers_back = player.holds_answers_back, False
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        apply_theme(application, "light", zoom=1.0, line_scale=1.0)
        self._is_light = True
        self._play = AutoPlay(player, self._tours, parent=self)
        self._play.step_seen.connect(self._take)
        self._play.played.connect(self._note)
        self._play.finished.connect(self._write)
        self._tell(tr("Playing the demos"))
        self._play.start()

    def cancel(self) -> None:
        """Gives it up; the window is as before."""
        if not self.is_running:
            return
        if self._task is not None:
            self._task.cancel()
        self._end_play()
        self.cancelled.emit()

    def _take(self, name: str, number: int) -> None:
        player = self._window.demos.player
        tour, taken = player.tour, self._taken[name]
        if tour is None:
            return
        is_answer = number in taken.steps and player.guess is not None
        if not is_answer:
            self._done += 1
            self._tell(
                tr("{title}: step {number} of {count}", title=tour.title, number=number + 1, count=len(tour.steps))
            )
        elif self._plan.hides_answers:
            return
        try:
            pictures = taken.unless_the_same(step_pictures(self._window, tour.title, number, whole=number == 0))
        except EngineError as error:
            taken.problems.append(str(error))
            return
        (taken.answers if is_answer else taken.steps)[number] = pictures

    def _note(self, played: Played) -> None:
        self._taken[played.name].problems += played.problems

    def _tell(self, message: str) -> None:
        self.progressed.emit(self._done, sum(len(tour.steps) for tour in self._tours), message)

    def _end_play(self) -> None:
        """The window is what it was before."""
        play, self._play = self._play, None
        if play is not None:
            play.stop()
            play.deleteLater()
        if self._is_light:
            self._is_light = False
            self._window.demos.player.holds_answers_back = self._held_back
            self._window.appearance.apply()

    def _write(self) -> None:
        self._end_play()
        self._tell(tr("Writing the page"))
        assert self._originals is not None
        pictures = {
            name: TourPictures(taken.steps, taken.answers, tuple(taken.problems)) for name, taken in self._taken.items()
        }
        work = PageWork(
            self._plan,
            tuple(self._tours),
            pictures,
            self._originals.lessons,
            live_cards(self._plan),
            self._facts(),
            QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft,
        )
        task = self._window.runner.submit(
            write_page, work, self._path, title=tr("Writing the page of a lesson"), owner="lesson", is_long=True
        )
        self._task = task
        task.succeeded.connect(self._finish)
        task.failed.connect(self._fail)

    def _facts(self) -> tuple[tuple[str, str], ...]:
        window, lesson = self._window, self._window.lessons.lesson
        seeds = ", ".join(dict.fromkeys(str(tour.seed) for tour in self._tours))
        return (
            ("LayerLab", layerlab_version()),
            *versions().items(),
            ("Qt", qVersion()),
            (tr("Language"), QLocale().nativeLanguageName() or current_language().code),
            (tr("Model that was open"), window.session.model.title if window.session.model is not None else "–"),
            (tr("Seed of the window"), str(window.seed.value)),
            (tr("Seeds of the demos"), seeds or "–"),
            (tr("Lesson file"), lesson.path.name if lesson is not None and lesson.path is not None else "–"),
        )

    def _finish(self, path: Path) -> None:
        self.finished.emit(path)

    def _fail(self, error: BaseException) -> None:
        if isinstance(error, EngineError):
            self.failed.emit(str(error))
        else:
            self._window.reporter.report(error)
            self.failed.emit(tr("The page could not be made: the log (Help menu) says why."))

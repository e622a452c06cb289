"""What every tab has: its context, its page, a banner for errors, calls in the background, and a state that lasts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from engine.errors import EngineError
from gui.seed import Seed
from gui.session import Session
from gui.settings import Settings
from gui.storage.state import StateBook
from gui.tasks import Task, TaskRunner
from gui.widgets.banner import ErrorBanner
from gui.widgets.page import Page


@dataclass(frozen=True)
class TabContext:
    """All that a tab knows of the rest of the window."""

    session: Session
    runner: TaskRunner
    settings: Settings
    seed: Seed
    report_unexpected: Callable[[BaseException], None]


class Tab(QWidget):
    """A page of the window.

    A subclass names itself, builds its ``Page``, enters in ``state`` what shall come back at the next start, starts
    engine calls by ``run`` and ``run_long``, and says in ``accepts`` which kinds of files can be dropped on it.
    """

    tab_id: ClassVar[str]
    title: ClassVar[str]
    accepts: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.setObjectName(self.tab_id)
        self.state = StateBook()
        self.page: Page | None = None
        self.banner = ErrorBanner(self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(12, 12, 12, 12)
        self._layout.setSpacing(12)
        self._layout.addWidget(self.banner)

    def set_page(self, page: Page) -> None:
        """Puts the page below the banner; its columns come back at the next start."""
        self.page = page
        self._layout.addWidget(page, 1)
        self.state.remember_value("page", page.columns, page.set_columns)

    def run(self, call: Callable[..., Any], /, *args: Any, title: str, lane: str = "", **kwargs: Any) -> Task:
        """Submits a quick call, which replaces this tab's quick calls before it; those of other lanes stay."""
        return self._submit(call, args, kwargs, title=title, lane=lane, is_long=False)

    def run_long(self, call: Callable[..., Any], /, *args: Any, title: str, lane: str = "", **kwargs: Any) -> Task:
        """Submits a long call, which waits for this tab's long calls of the same lane before it."""
        return self._submit(call, args, kwargs, title=title, lane=lane, is_long=True)

    def start_default_work(self, *, small: bool) -> None:
        """Shows something real without having been asked; called when the tab is first shown.

        It is called after the session has opened its first model and the word model, or has failed to. With
        ``small`` the tab does all of its work on a small input, for ``--screenshots``.
        """

    def start_work(self) -> None:
        """What F5 does; called only while no long call of this tab runs or waits."""
        self.start_default_work(small=False)

    def run_or_restart(self) -> None:
        """Starts the tab's work; does nothing while it runs, so that a second click starts no second run."""
        if not self.is_working:
            self.start_work()

    def open_file(self, path: Path, kind: str) -> None:
        """Takes a file of a kind that it ``accepts``."""

    @property
    def edit_actions(self) -> tuple[QAction, ...]:
        """Undo and redo of this tab, for the Edit menu."""
        return ()

    @property
    def is_working(self) -> bool:
        """A long call of this tab runs or waits."""
        return any(self._owns(task) and task.is_long for task in self.context.runner.active_tasks)

    def cancel_work(self) -> None:
        """Cancels what this tab runs or has waiting."""
        for task in reversed(self.context.runner.active_tasks):
            if self._owns(task):
                task.cancel()

    def show_error(self, error: EngineError) -> None:
        self.banner.show_message(str(error))

    def _owns(self, task: Task) -> bool:
        return task.owner.partition("/")[0] == self.tab_id

    def _submit(
        self,
        call: Callable[..., Any],
        args: tuple[Any, ...],
        kwargs: dict[str, Any],
        *,
        title: str,
        lane: str,
        is_long: bool,
    ) -> Task:
        self.banner.clear()
        owner = f"{self.tab_id}/{lane}" if lane else self.tab_id
        task = self.context.runner.submit(call, *args, title=title, owner=owner, is_long=is_long, **kwargs)
        task.failed.connect(self._show_failure)
        return task

    def _show_failure(self, error: BaseException) -> None:
        if isinstance(error, EngineError):
            self.show_error(error)
        else:
            self.context.report_unexpected(error)

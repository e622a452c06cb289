"""What every tab has: its context, a banner for errors, and calls in the background."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from engine.errors import EngineError
from gui.session import Session
from gui.settings import Settings
from gui.tasks import Task, TaskRunner
from gui.widgets.banner import ErrorBanner


@dataclass(frozen=True)
class TabContext:
    """All that a tab knows of the rest of the window."""

    session: Session
    runner: TaskRunner
    settings: Settings
    report_unexpected: Callable[[BaseException], None]


class Tab(QWidget):
    """A page of the window. A subclass names itself, lays out ``body`` and starts engine calls by ``run``."""

    tab_id: ClassVar[str]
    title: ClassVar[str]

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.setObjectName(self.tab_id)
        self.banner = ErrorBanner(self)
        self.body = QWidget(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(self.banner)
        layout.addWidget(self.body, 1)

    def run(self, call: Callable[..., Any], /, *args: Any, title: str, **kwargs: Any) -> Task:
        """Submits a quick call, which replaces this tab's quick calls before it."""
        return self._submit(call, args, kwargs, title=title, is_long=False)

    def run_long(self, call: Callable[..., Any], /, *args: Any, title: str, **kwargs: Any) -> Task:
        """Submits a long call, which waits for this tab's long calls before it."""
        return self._submit(call, args, kwargs, title=title, is_long=True)

    def start_default_work(self, *, small: bool) -> None:
        """Shows something real without having been asked; called when the tab is first shown.

        It is called after the session has opened its first model and the word model, or has failed to. With
        ``small`` the tab does all of its work on a small input, for ``--screenshots``.
        """

    def run_or_restart(self) -> None:
        """What F5 does."""
        self.start_default_work(small=False)

    @property
    def is_working(self) -> bool:
        """A long call of this tab runs or waits."""
        return any(task.owner == self.tab_id and task.is_long for task in self.context.runner.active_tasks)

    def cancel_work(self) -> None:
        """Cancels what this tab runs or has waiting."""
        for task in reversed(self.context.runner.active_tasks):
            if task.owner == self.tab_id:
                task.cancel()

    def show_error(self, error: EngineError) -> None:
        self.banner.show_message(str(error))

    def _submit(
        self, call: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any], *, title: str, is_long: bool
    ) -> Task:
        self.banner.clear()
        task = self.context.runner.submit(call, *args, title=title, owner=self.tab_id, is_long=is_long, **kwargs)
        task.failed.connect(self._show_failure)
        return task

    def _show_failure(self, error: BaseException) -> None:
        if isinstance(error, EngineError):
            self.show_error(error)
        else:
            self.context.report_unexpected(error)

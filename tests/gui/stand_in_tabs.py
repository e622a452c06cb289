"""Tabs that stand for the real ones, so that the window is tested by itself."""

from __future__ import annotations

from collections.abc import Generator
from typing import ClassVar

from PySide6.QtWidgets import QLabel

from engine.errors import EngineError
from engine.progress import Progress
from gui.tabs.base import Tab, TabContext
from gui.widgets.page import Page


def count(total: int, closed: list[str] | None = None) -> Generator[object, None, int]:
    """Yields progress and numbers; notes in ``closed`` that it was closed."""
    try:
        for number in range(total):
            yield Progress(number, total)
            yield number
        return total
    finally:
        if closed is not None:
            closed.append("closed")


def count_for_ever(closed: list[str] | None = None) -> Generator[object, None, None]:
    yield from count(1_000_000_000, closed)


class FirstTab(Tab):
    tab_id: ClassVar[str] = "first"
    title: ClassVar[str] = "First"

    def __init__(self, context: TabContext) -> None:
        super().__init__(context)
        self.results: list[int] = []
        self.started_with: list[bool] = []
        self.set_page(Page(QLabel("A page"), left=QLabel("Controls")))

    def start_default_work(self, *, small: bool) -> None:
        self.started_with.append(small)
        self.run(count, 10, title="Counting").succeeded.connect(self._keep)

    def _keep(self, result: int) -> None:
        self.results.append(result)


class SecondTab(FirstTab):
    tab_id: ClassVar[str] = "second"
    title: ClassVar[str] = "Second"


class FailingTab(FirstTab):
    """Its work fails as bad input does."""

    tab_id: ClassVar[str] = "failing"
    title: ClassVar[str] = "Failing"

    def start_default_work(self, *, small: bool) -> None:
        self.run(_fail, title="Reading")


class BrokenTab(FirstTab):
    """It cannot even be built."""

    tab_id: ClassVar[str] = "broken"
    title: ClassVar[str] = "Broken"

    def __init__(self, context: TabContext) -> None:
        raise RuntimeError("broken on purpose")


def _fail() -> None:
    raise EngineError("notes.txt is empty: choose another file.")

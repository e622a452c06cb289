"""What a panel has: its host, calls in a lane of its own, and work that waits until somebody looks."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar, Protocol

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from engine.errors import EngineError
from gui.tasks import Task

if TYPE_CHECKING:
    from engine.handle import ModelHandle
    from gui.seed import Seed
    from gui.session import Session
    from gui.settings import Settings
    from gui.storage.state import StateBook
    from gui.tasks import TaskRunner


class Context(Protocol):
    """What a tab's context has for panels."""

    @property
    def session(self) -> Session: ...
    @property
    def runner(self) -> TaskRunner: ...
    @property
    def settings(self) -> Settings: ...
    @property
    def seed(self) -> Seed: ...


class Host(Protocol):
    """What a panel needs of its tab."""

    state: StateBook

    @property
    def context(self) -> Context: ...
    def run(self, call: Callable[..., Any], /, *args: Any, title: str, lane: str = "", **kwargs: Any) -> Task: ...
    def run_long(self, call: Callable[..., Any], /, *args: Any, title: str, lane: str = "", **kwargs: Any) -> Task: ...
    def show_error(self, error: EngineError) -> None: ...


class Panel(QWidget):
    """Follows the session's model and layer, and calls ``refresh`` when either has changed and it can be seen.

    What an earlier model's call brings too late is to be dropped by the panel: compare the handle.
    """

    panel_id: ClassVar[str]

    def __init__(self, host: Host, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.host = host
        self.setObjectName(self.panel_id)
        self._is_due = True
        host.context.session.model_changed.connect(self._fall_due)
        host.context.session.layer_selected.connect(self._fall_due)

    @property
    def session(self) -> Session:
        return self.host.context.session

    @property
    def model(self) -> ModelHandle | None:
        return self.session.model

    @property
    def layer(self) -> str:
        """The fqn of the chosen layer, "" for the whole model."""
        return self.session.layer

    def refresh(self) -> None:
        """Shows the session's model and layer; called only while there is a model and the panel is visible."""

    def run(self, call: Callable[..., Any], /, *args: Any, title: str, **kwargs: Any) -> Task:
        """Submits a quick call, which replaces this panel's quick calls before it."""
        return self.host.run(call, *args, title=title, lane=self.panel_id, **kwargs)

    def run_long(self, call: Callable[..., Any], /, *args: Any, title: str, **kwargs: Any) -> Task:
        """Submits a long call, which waits for this panel's long calls before it."""
        return self.host.run_long(call, *args, title=title, lane=self.panel_id, **kwargs)

    def _fall_due(self) -> None:
        self._is_due = True
        self._refresh_if_seen()

    def _refresh_if_seen(self) -> None:
        if self._is_due and self.isVisible() and self.model is not None:
            self._is_due = False
            self.refresh()

    # Qt's side

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh_if_seen()

"""Layers: live models and every layer by hand, chosen from a list."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from engine.demos.base import Demo
from engine.demos.registry import DemoEntry, demos
from engine.language import mark, tr
from gui.panels.base import Panel
from gui.panels.demo import DemoPanel
from gui.panels.entries import LIVE, EntryHost
from gui.panels.lesson import LessonPanel
from gui.tabs.base import Tab, TabContext
from gui.widgets.demo_list import DemoChoice, DemoList
from gui.widgets.page import Page
from gui.zoom import rescale

LIST_WIDTH, LESSON_WIDTH = 216, 268
FIRST, PICTURES = "lenet-live", "lenet-live"
LIVE_GROUP = mark("Live models")
_DEMO = "demo"


class LayersTab(Tab):
    """A list on the left, the chosen entry's panel in the middle, its lesson card on the right.

    A panel is built when it is first shown; all demos share one.
    """

    tab_id: ClassVar[str] = "layers"
    title: ClassVar[str] = mark("Layers")
    accepts: ClassVar[frozenset[str]] = frozenset({"image"})

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._has_started = False
        self._entry = FIRST
        self._live = {entry.name: entry for entry in LIVE}
        self._hosts = {name: EntryHost(self) for name in (*self._live, _DEMO)}
        self._panels: dict[str, Panel] = {}
        self._demos: dict[str, DemoEntry] = {}
        self.list = DemoList()
        self.panels = _Panels()
        self.lesson = LessonPanel(self)
        self.reset_button = QPushButton(tr("Reset"))
        self._lay_out()
        self.list.entry_chosen.connect(self.show_entry)
        self.reset_button.clicked.connect(self.reset_entry)
        self.lesson.question_posed.connect(self._pose)
        self.lesson.question_over.connect(self._end_question)
        self._fill_list()
        self.state.remember_value("entry", lambda: self._entry, self._set_entry)
        for name, host in self._hosts.items():
            self.state.remember_value(f"entry.{name}", host.values, partial(self._set_values, name))

    @property
    def entry(self) -> str:
        """The name of what is shown: a live panel's or a demo's."""
        return self._entry

    @property
    def panel(self) -> Panel | None:
        """The panel in front; None before the tab was shown."""
        return self._panels.get(self._panel_name)

    @property
    def edit_actions(self) -> tuple[QAction, ...]:
        return tuple(getattr(self.panel, "edit_actions", ()))

    def show_entry(self, name: str) -> None:
        """Brings a live panel or a demo to the front.

        Raises:
            ValueError: there is no such entry.
        """
        if name not in self.list.names:
            raise ValueError(f"no entry {name!r}")
        self._entry = name
        self.list.mark(name)
        if self.isVisible() or self._has_started:
            self._show_panel()

    def reset_entry(self) -> None:
        """Brings the defaults of the entry back: the same settings give the same picture."""
        panel = self.panel
        self.lesson.end_question()
        if isinstance(panel, DemoPanel):
            panel.reset()
        elif panel is not None:
            self._hosts[self._panel_name].state.reset()
            _start(panel)

    def start_default_work(self, *, small: bool) -> None:
        if not self._has_started:
            self._has_started = True
            self.run(demos, title=tr("Looking for demos"), lane="list").succeeded.connect(self._show_demos)
            self._show_panel()
            self._start_panel()

    def start_work(self) -> None:
        """F5 runs the entry anew."""
        if self._has_started:
            self._start_panel()

    def open_file(self, path: Path, kind: str) -> None:
        self.show_entry(PICTURES)
        self._show_panel()
        take = getattr(self.panel, "open_file", None)
        if take is not None:
            take(path, kind)

    @property
    def _panel_name(self) -> str:
        return self._entry if self._entry in self._live else _DEMO

    def _lay_out(self) -> None:
        self.reset_button.setToolTip(
            tr("The settings that this entry began with: the same seed gives the same picture")
        )
        side = QWidget()
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(8)
        left.addWidget(self.list, 1)
        left.addWidget(self.reset_button)
        centre = QWidget()
        middle = QVBoxLayout(centre)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addWidget(self.panels)
        self.set_page(
            Page(
                centre,
                left=side,
                right=self.lesson,
                left_title=tr("entries"),
                right_title=tr("lesson"),
                left_width=LIST_WIDTH,
                right_width=LESSON_WIDTH,
            )
        )

    def _fill_list(self) -> None:
        choices = [
            DemoChoice(entry.name, tr(entry.title), tr(LIVE_GROUP), tr(entry.tip)) for entry in self._live.values()
        ]
        for entry in self._demos.values():
            layers = ", ".join(f"nn.{layer}" for layer in entry.layers)
            choices.append(DemoChoice(entry.name, tr(entry.title), tr(entry.family), layers))
        self.list.set_choices(choices)
        self.list.mark(self._entry)

    def _show_demos(self, found: tuple[DemoEntry, ...]) -> None:
        self._demos = {entry.name: entry for entry in found}
        if self._entry not in self._demos and self._entry not in self._live:
            self._entry = FIRST  # a demo of another version
        self._fill_list()
        self._show_panel()

    def _set_entry(self, name: object) -> None:
        if not isinstance(name, str) or (self._demos and name not in self.list.names):
            raise ValueError(f"{name!r} is no entry of this tab")
        self._entry = name
        self.list.mark(name)
        if self._has_started:
            self._show_panel()

    def _set_values(self, name: str, values: object) -> None:
        self._hosts[name].set_values(values)

    def _show_panel(self) -> None:
        """Builds what is needed and shows the chosen entry; a demo waits until the list is there."""
        if self._panel_name == _DEMO and self._entry not in self._demos:
            return
        panel = self._built(self._panel_name)
        if isinstance(panel, DemoPanel):
            panel.show_demo(self._demos[self._entry])
        self.panels.setCurrentWidget(panel)
        self.lesson.show_lesson(self._entry)

    def _built(self, name: str) -> Panel:
        if name not in self._panels:
            host = self._hosts[name]
            panel: Panel = DemoPanel(host) if name == _DEMO else self._live[name].load()(host)
            self._panels[name] = panel
            host.take_state()
            self.panels.addWidget(panel)
            rescale(panel)
            if self._has_started:
                _start(panel)
        return self._panels[name]

    def _pose(self, demo: Demo, asked: str) -> None:
        if isinstance(self.panel, DemoPanel):
            self.panel.pose(demo, asked)

    def _end_question(self, demo: Demo | None) -> None:
        if isinstance(self.panel, DemoPanel):
            self.panel.end_question(demo)

    def _start_panel(self) -> None:
        if self.panel is not None:
            _start(self.panel)

    # Qt's side

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_panel()


def _start(panel: Panel) -> None:
    """A panel that needs no model has work of its own; the others follow the session."""
    start = getattr(panel, "start_work", None)
    if start is not None:
        start()
    elif panel.model is not None:
        panel.refresh()


class _Panels(QStackedWidget):
    """Asks for the room of the panel in front."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(self.updateGeometry)

    def hasHeightForWidth(self) -> bool:
        return False  # a panel says by its least size when it has to scroll

    def sizeHint(self) -> QSize:
        panel = self.currentWidget()
        return panel.sizeHint() if panel is not None else QSize()

    def minimumSizeHint(self) -> QSize:
        panel = self.currentWidget()
        return panel.minimumSizeHint().expandedTo(panel.minimumSize()) if panel is not None else QSize()

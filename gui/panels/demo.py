"""A layer by hand: controls, its pictures, and the reason for every number in them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QElapsedTimer, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from engine.demos.base import Demo, change, typed_over
from engine.demos.fields import NumberControl, SeedControl, controls
from engine.demos.panels import Curves, Maps
from engine.demos.panels import Panel as DemoPart
from engine.errors import EngineError
from engine.language import tr
from gui.demo_views.flow import PanelFlow
from gui.demo_views.large_page import LargePage
from gui.demo_views.views import (
    Cell,
    CoveredView,
    CurvesView,
    GraphView,
    MapsView,
    PanelView,
    make_view,
)
from gui.panels.base import Host, Panel
from gui.panels.demo_reasons import DemoReasons
from gui.panels.demo_run import DemoResult, run_demo
from gui.panels.demo_settings import DemoSettings
from gui.widgets.cell_card import CellCard
from gui.widgets.control_form import ControlForm
from gui.widgets.problem_line import ProblemLine
from gui.widgets.typed_number import typed_number
from gui.zoom import rescale

if TYPE_CHECKING:
    from engine.demos.registry import DemoEntry
    from gui.tasks import Task

FIGURES_HEIGHT = 220
MOST_AT_ONCE = 10


class DemoPanel(Panel):
    """Any demo of the engine. Settings that cannot go together leave the last good pictures and say why.

    Each demo keeps its settings, also while another one is shown. The seed is the tool bar's. While a question is
    posed, only what is given can be seen.

    Signals:
        shown(float): new pictures stand; the milliseconds since the control was changed.
        problem_found(str): the settings cannot go together, in a sentence.
    """

    panel_id: ClassVar[str] = "demo"
    shown = Signal(float)
    problem_found = Signal(str)

    def __init__(self, host: Host, parent: QWidget | None = None) -> None:
        super().__init__(host, parent)
        self._entry: DemoEntry | None = None
        self._demo: Demo | None = None
        self._settings = DemoSettings()
        self._result: DemoResult | None = None
        self._views: dict[tuple[str, str, type], PanelView] = {}
        self._task: Task | None = None
        self._running: Demo | None = None
        self._before_question: Demo | None = None
        self._asked = ""  # the panel that a question is about
        self._large_name = ""
        self._clock = QElapsedTimer()
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._run_wanted)
        self._more_timer = QTimer(self, singleShot=True, interval=0)
        self._more_timer.timeout.connect(self._show_panels)
        self.form = ControlForm()
        self.problem = ProblemLine()
        self.flow = PanelFlow()
        self.scroll_area = QScrollArea()
        self.large_page = LargePage()
        self.large, self.beside = self.large_page.large, self.large_page.beside
        self.pages = QStackedWidget()
        self.card = CellCard()
        self.reasons = DemoReasons(host, self.card, self)
        self._lay_out()
        self._connect()
        host.state.remember_value("settings", self._kept, self._restore)

    @property
    def entry(self) -> DemoEntry | None:
        """The demo that is shown."""
        return self._entry

    @property
    def demo(self) -> Demo | None:
        """The settings as the controls say them, good or not."""
        return self._demo

    @property
    def parts(self) -> tuple[DemoPart, ...]:
        """The engine's panels whose pictures stand now."""
        return self._result.panels if self._result is not None else ()

    @property
    def is_large(self) -> bool:
        """One map is shown instead of the whole layer."""
        return self.pages.currentIndex() == 1

    @property
    def is_covered(self) -> bool:
        """A question is posed: what was worked out is hidden."""
        return self._before_question is not None

    def view(self, name: str) -> PanelView:
        """The picture of the engine's panel with this name.

        Raises:
            KeyError: there is none.
        """
        for view in self.flow.views:
            if view.panel_name == name:
                return view
        raise KeyError(name)

    def show_demo(self, entry: DemoEntry) -> None:
        """Brings a demo with its own settings to the front."""
        if self._entry is not None and entry.name == self._entry.name:
            return
        self._keep()
        self._before_question = None
        self._entry = entry
        self.problem.set_intro(tr(entry.intro))
        self.form.set_controls(controls(entry.type))
        self._begin()

    def reset(self) -> None:
        """Brings the demo's defaults back; with the same seed the picture is the same, pixel for pixel."""
        if self._entry is not None:
            self._before_question = None
            self._settings.forget(self._entry.name)
            self._begin()
            self.reasons.unpin()

    def start_work(self) -> None:
        """Runs the demo anew."""
        if self._demo is not None:
            self._want_run()

    def pose(self, demo: Demo, asked: str) -> None:
        """Sets the demo as a question wants it, and hides all that was worked out and the panel that is asked for."""
        if self._entry is None or type(demo) is not self._entry.type:
            return
        self._show_overview()
        self._before_question = self._before_question or self._demo
        self._asked = asked
        self._forget_views()
        self._set(demo)

    def end_question(self, demo: Demo | None) -> None:
        """Shows everything again: what the question was about, or without it what stood here before."""
        before, self._before_question = self._before_question, None
        if before is not None and self._entry is not None and type(before) is self._entry.type:
            self._forget_views()
            self._set(demo or before)

    def enlarge(self, name: str, at: int) -> None:
        """Shows one map of a panel in large."""
        panel = self.view(name).panel
        if isinstance(panel, Maps):
            self._large_name = name
            self.large_page.show_map(panel, at, self.parts)
            self.pages.setCurrentIndex(1)
            self.large.body.setFocus()
            self._spread_views()

    # settings

    def _begin(self) -> None:
        assert self._entry is not None
        self._show_overview()
        self.reasons.start(self._entry.name)
        self._set(self._settings.demo(self._entry, seed=self.host.context.seed.value))

    def _set(self, demo: Demo) -> None:
        self._demo = demo
        self.problem.clear()
        self._show_values()
        self._want_run()

    def _kept(self) -> dict[str, Any]:
        self._keep()
        return self._settings.as_dict()

    def _restore(self, settings: object) -> None:
        self._settings.restore(settings)
        if self._entry is not None:
            self._before_question = None
            self._begin()

    def _keep(self) -> None:
        demo = self._before_question or self._demo
        if self._entry is not None and demo is not None and type(demo) is self._entry.type:
            self._settings.keep(self._entry.name, demo)

    def _follow_seed(self) -> None:
        if self._demo is not None:
            for control in controls(self._demo):
                if isinstance(control, SeedControl):
                    self._change(control.name, self.host.context.seed.value)

    def _change(self, name: str, value: Any) -> None:
        """Another value of one control."""
        assert self._demo is not None
        try:
            self._demo = change(self._demo, name, value)
        except EngineError as error:
            self._say(str(error))
        else:
            self._want_run()

    def _drag(self, view: CurvesView, value: float) -> None:
        panel = view.panel
        if self._demo is None or not isinstance(panel, Curves):
            return
        for control in controls(self._demo):
            if control.name == panel.point_control and isinstance(control, NumberControl):
                snapped = round(value / control.step) * control.step
                self._change(control.name, min(max(snapped, control.low), control.high))
                self._show_values()

    def _type(self, view: PanelView, cell: Cell, text: str) -> None:
        """A number that was typed over a cell."""
        if self._demo is None or view.panel is None:
            return
        try:
            self._demo = typed_over(self._demo, view.panel, cell, typed_number(text))
        except EngineError as error:
            self._say(str(error))
        else:
            self._want_run()

    def _show_values(self) -> None:
        if self._demo is not None:
            self.form.set_values({control.name: getattr(self._demo, control.name) for control in controls(self._demo)})

    # running

    def _want_run(self) -> None:
        self._clock.start()
        self._timer.start()

    def _run_wanted(self) -> None:
        """One call at a time: what was changed meanwhile is run after it, so that a drag shows what it passes."""
        if self._entry is None or (self._task is not None and self._task.is_active):
            return
        self._running = self._demo
        self._task = self.run(run_demo, self._demo, title=tr("Computing {title}", title=tr(self._entry.title)))
        self._task.succeeded.connect(self._show_result)
        self._task.finished.connect(self._run_again)

    def _run_again(self) -> None:
        if self._running is not self._demo:
            self._task = None
            self._timer.start()

    def _show_result(self, result: DemoResult) -> None:
        if self._entry is None or type(result.demo) is not self._entry.type:
            return  # of a demo that was left
        if result.problem:
            if result.demo is self._demo:
                self._say(result.problem)
            return
        self.problem.clear()
        self._result = result
        self._show_panels()
        self.shown.emit(self._clock.nsecsElapsed() / 1e6)

    def _say(self, sentence: str) -> None:
        self.problem.say(sentence)
        self.problem_found.emit(sentence)

    # pictures

    def _show_panels(self) -> None:
        result = self._result
        if result is None or self._entry is None or type(result.demo) is not self._entry.type:
            return
        views = self._views_now(result.panels)
        if views != self.flow.views:
            self.flow.set_views(views)
        else:
            self.flow.arrange()
        if self.is_large:
            self._refresh_large(result.panels)
        self.reasons.set_panels(result.panels, self._lit_views, result.first)

    def _views_now(self, panels: tuple[DemoPart, ...]) -> tuple[PanelView, ...]:
        """A figure for each panel; of many new ones the first are shown at once and the others a moment later."""
        assert self._entry is not None
        views, fresh = [], 0
        for panel in panels:
            is_told = bool(getattr(panel, "field", "")) and panel.name != self._asked
            kind: type = type(panel) if is_told or not self.is_covered else CoveredView
            key = (self._entry.name, panel.name, kind)
            if key not in self._views:
                if fresh == MOST_AT_ONCE:
                    self._more_timer.start()
                    break
                fresh += 1
                self._views[key] = self._new_view(kind)
            view = self._views[key]
            if view.panel is not panel:
                view.show_panel(panel)
            views.append(view)
        return tuple(views)

    def _new_view(self, kind: type) -> PanelView:
        view = CoveredView() if kind is CoveredView else make_view(kind)
        self._connect_view(view)
        if isinstance(view, CurvesView):
            view.point_dragged.connect(partial(self._drag, view))
        if isinstance(view, GraphView):
            view.panel_wanted.connect(self._go_to)
        rescale(view)
        return view

    def _forget_views(self) -> None:
        """Nothing of what stood in the pictures is left behind, not even for a screen reader."""
        self.flow.set_views(())
        for view in self._views.values():
            view.setParent(None)
            view.deleteLater()
        self._views.clear()
        self._result = None
        self.reasons.set_panels((), (), None)

    @property
    def _lit_views(self) -> tuple[PanelView, ...]:
        return (*self.flow.views, *([self.beside, self.large] if self.is_large else []))

    def _spread_views(self) -> None:
        self.reasons.set_views(self._lit_views)

    def _refresh_large(self, panels: tuple[DemoPart, ...]) -> None:
        panel = next((each for each in panels if each.name == self._large_name), None)
        if isinstance(panel, Maps):
            self.large_page.show_map(panel, min(self.large.at, len(panel.values) - 1), panels)
        else:
            self._show_overview()

    def _go_to(self, name: str) -> None:
        view = self.view(name)
        self.scroll_area.ensureWidgetVisible(view)
        view.body.setFocus()

    def _choose(self, view: PanelView, cell: Cell) -> None:
        if view.panel is None or isinstance(view, GraphView):
            return
        self.reasons.pin(view.panel.name, cell)
        if isinstance(view, MapsView):
            self.enlarge(view.panel.name, cell[0])

    def _show_overview(self) -> None:
        if self.is_large:
            self.pages.setCurrentIndex(0)
            for view in self.flow.views:
                if view.panel_name == self._large_name:
                    view.body.setFocus()
            self._spread_views()

    # building

    def _lay_out(self) -> None:
        self.scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll_area.setWidget(self.flow)
        self.scroll_area.setMinimumHeight(FIGURES_HEIGHT)
        self.pages.addWidget(self.scroll_area)
        self.pages.addWidget(self.large_page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.form)
        layout.addWidget(self.problem)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.card)

    def _connect(self) -> None:
        self.form.edited.connect(self._change)
        self.host.context.seed.changed.connect(self._follow_seed)
        self.large_page.back.clicked.connect(self._show_overview)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.pages)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._show_overview)
        for view in (self.large, self.beside):
            self._connect_view(view)

    def _connect_view(self, view: PanelView) -> None:
        view.cell_pointed.connect(partial(self.reasons.point, view))
        view.cell_chosen.connect(partial(self._choose, view))
        view.cell_typed.connect(partial(self._type, view))

    # Qt's side

    def minimumSizeHint(self) -> QSize:
        """With the rows that the form needs at this width."""
        least = super().minimumSizeHint()
        more = self.form.heightForWidth(self.width()) - self.form.minimumSizeHint().height()
        return QSize(least.width(), least.height() + max(more, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

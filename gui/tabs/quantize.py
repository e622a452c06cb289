"""Quantize: what fewer bits make of a model, measured side by side.

In five steps: open the tab and see where the bytes are, and a first result; untick a module and watch the bars; add a
preset, choose a text and how many words; press Run and watch both losses fall; read the table, and keep it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from engine.language import mark, tr
from gui.bench import Bench
from gui.panels.base import Host
from gui.panels.bytes import BytesPanel
from gui.panels.late import LatePanel
from gui.panels.quantize_views import VIEWS
from gui.tabs.base import Tab, TabContext
from gui.widgets.benchmark_controls import BenchmarkControls
from gui.widgets.page import Page
from gui.widgets.view_stack import ViewStack

FIRST_TOKENS = 1_000
CONTROLS_WIDTH = 344
MEASURE = "Measure"


class QuantizeTab(Tab):
    """Controls on the left, views of one ``Bench`` beside them."""

    tab_id: ClassVar[str] = "quantize"
    title: ClassVar[str] = mark("Quantize")
    accepts: ClassVar[frozenset[str]] = frozenset({"corpus"})

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.bench = Bench(self, self, is_awake=False)  # until somebody looks
        self.controls = BenchmarkControls(self.bench, context.settings.corpus_folder)
        self.bytes = BytesPanel(self, self.bench)
        self.views = ViewStack(tr("Views of the quantized model"))
        self.late: dict[str, LatePanel] = {}
        self._lay_out()
        self.controls.run_button.clicked.connect(self._run_bench)
        self.bench.running_changed.connect(self._show_measured)
        self.state.remember_value("bench", self.bench.settings_dict, self.bench.restore)
        self.state.remember_value("view", lambda: self.views.wanted, self._set_view)
        for key, late in self.late.items():
            self.state.remember_value(key, late.host.values, late.host.set_values)

    @property
    def panel(self) -> Any:
        """The panel of the view that is seen."""
        return self.late[self.views.view].panel

    @property
    def edit_actions(self) -> tuple[QAction, ...]:
        return self.bench.history.undo_action, self.bench.history.redo_action

    @property
    def is_working(self) -> bool:
        """What F5 starts here runs: what is only looked up beside it does not count."""
        return self.bench.is_running or bool(getattr(self._startable, "is_running", False))

    def start_default_work(self, *, small: bool) -> None:
        if small:
            self.bench.set_tokens(FIRST_TOKENS)
        self.bench.set_awake(True)
        if self.bench.latest is None:
            self.bench.start(amount=FIRST_TOKENS, is_kept=False)

    def start_work(self) -> None:
        """F5 starts what the view in front measures, else the benchmark."""
        startable = self._startable
        if startable is None:
            self._run_bench()
        else:
            startable.start_work()

    def open_file(self, path: Path, kind: str) -> None:
        self.context.settings.corpus_folder = path
        self.bench.set_text(path, self.bench.settings.split)

    def cancel_work(self) -> None:
        self.bench.cancel()  # so that it knows that it was cancelled, not replaced
        super().cancel_work()

    @property
    def _startable(self) -> Any:
        """The panel in front if it measures something of its own."""
        late = self.late.get(self.views.view)
        if late is None or self.views.view == MEASURE or not late.is_built:
            return None
        return late.panel if hasattr(late.panel, "start_work") else None

    def _run_bench(self) -> None:
        if self.bench.can_run:
            self.bench.start()

    def _show_measured(self, is_running: bool) -> None:
        if is_running and self.isVisible():
            self.views.show_view(MEASURE)

    def _set_view(self, name: object) -> None:
        if not isinstance(name, str):
            raise ValueError("the name of a view is needed")
        self.views.show_view(name)

    def _lay_out(self) -> None:
        for view in VIEWS:
            late = LatePanel(self, _builder(view.build, self.bench))
            late.setObjectName(f"late.{view.key}")
            self.late[view.key] = late
            page: QWidget = late
            if view.key == MEASURE:
                page = QWidget()
                inside = QVBoxLayout(page)
                inside.setContentsMargins(0, 0, 0, 0)
                inside.setSpacing(12)
                inside.addWidget(self.bytes)
                inside.addWidget(late, 1)
            self.views.add(view.key, page, tip=tr(view.tip), title=tr(view.title))
        self.set_page(Page(self.views, left=self.controls, left_width=CONTROLS_WIDTH))

    # Qt's side

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        folder = self.context.settings.corpus_folder
        if folder is not None:
            self.controls.text.offer_folder(folder)
        self.bench.set_awake(True)


def _builder(build: Callable[[Bench, Host], QWidget], bench: Bench) -> Callable[[Host], QWidget]:
    return lambda host: build(bench, host)

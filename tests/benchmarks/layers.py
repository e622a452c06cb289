"""How fast a demo opens, and how fast a control gives the new picture.

    python -m tests.benchmarks.layers

Goals: opening any demo in under 150 ms, any control in under 50 ms for the defaults (until it is painted).
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from functools import partial
from typing import Any

from PySide6.QtWidgets import QApplication

from engine.demos.base import change
from engine.demos.fields import ChoiceControl, Control, FlagControl, IntegerControl, NumberControl, controls
from engine.demos.registry import DemoEntry, demos
from engine.errors import EngineError
from gui.panels.demo import DemoPanel
from gui.seed import Seed
from gui.session import Session
from gui.settings import Settings
from gui.tabs.base import TabContext
from gui.tabs.layers import LayersTab
from gui.tasks import TaskRunner
from gui.theme import apply_theme

OPEN_GOAL_MS, CONTROL_GOAL_MS = 150.0, 50.0
REPEATS = 3


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        os.environ["LAYERLAB_HOME"] = home
        application = QApplication(sys.argv[:1])
        apply_theme(application, "light")
        runner = TaskRunner()
        tab = LayersTab(TabContext(Session(runner), runner, Settings(), Seed(), _raise))
        tab.state.restore({"entry": "linear"})
        tab.resize(1280, 660)
        tab.show()
        tab.start_default_work(small=True)
        _wait(application, lambda: isinstance(tab.panel, DemoPanel) and bool(tab.panel.parts))
        panel = tab.panel
        assert isinstance(panel, DemoPanel)
        found = True
        for entry in demos():
            opened = _opening(application, tab, panel, entry)
            slowest, name = _slowest_control(application, panel, entry)
            good = opened < OPEN_GOAL_MS and slowest < CONTROL_GOAL_MS
            found &= good
            mark = "" if good else "  <- above the goal"
            print(f"{entry.name:16} opens in {opened:6.1f} ms, slowest control {slowest:6.1f} ms ({name}){mark}")
        tab.close()
        runner.shutdown()
        print(f"goals: {OPEN_GOAL_MS:g} and {CONTROL_GOAL_MS:g} ms: {'met' if found else 'not met'}")


def _opening(application: QApplication, tab: LayersTab, panel: DemoPanel, entry: DemoEntry) -> float:
    """Milliseconds until a demo that was never shown is painted."""
    if entry.name == "linear":
        tab.show_entry("softmax")
        _settle(application, panel)
    return _timed(application, panel, lambda: tab.show_entry(entry.name))


def _slowest_control(application: QApplication, panel: DemoPanel, entry: DemoEntry) -> tuple[float, str]:
    """The median of a few changes away from the defaults and back, of the control for which it is largest."""
    found = []
    for control in controls(entry.type):
        for value in _others(control):
            try:
                change(entry.type(), control.name, value).run()
            except EngineError:
                continue
            times = []
            for number in (value, control.default) * REPEATS:
                times.append(_timed(application, panel, partial(panel.form.edited.emit, control.name, number)))
            found.append((statistics.median(times), control.name))
            break
    return max(found, default=(0.0, "no control"))


def _others(control: Control) -> list[Any]:
    if isinstance(control, IntegerControl):
        return [each for each in (control.default + 1, control.default - 1) if control.low <= each <= control.high]
    if isinstance(control, NumberControl):
        return [each for each in (control.default + control.step, control.default - control.step)
                if control.low <= each <= control.high]  # fmt: skip
    if isinstance(control, ChoiceControl):
        return [option for option in control.options if option != control.default]
    return [not control.default] if isinstance(control, FlagControl) else []


def _timed(application: QApplication, panel: DemoPanel, act: Any) -> float:
    seen: list[float] = []
    panel.shown.connect(seen.append)
    start = time.perf_counter()
    act()
    while not seen:
        application.processEvents()
    panel.window().repaint()
    duration = (time.perf_counter() - start) * 1000
    panel.shown.disconnect(seen.append)
    _settle(application, panel)
    return duration


def _settle(application: QApplication, panel: DemoPanel) -> None:
    runner = panel.host.context.runner
    _wait(application, lambda: runner.is_idle and len(panel.flow.views) == len(panel.parts))


def _wait(application: QApplication, is_done: Any) -> None:
    end = time.perf_counter() + 30
    quiet = 0
    while quiet < 5 and time.perf_counter() < end:
        application.processEvents()
        time.sleep(0.005)
        quiet = quiet + 1 if is_done() else 0


def _raise(error: BaseException) -> None:
    raise error


if __name__ == "__main__":
    main()

"""A demo's run in the worker: its panels, or the sentence that says why there are none."""

from __future__ import annotations

from dataclasses import dataclass

from engine.demos.base import Demo
from engine.demos.panels import Bars, Grid, Maps, Panel, cells_of, explain
from engine.errors import EngineError
from gui.panels.demo_reasons import Place

MOST_TRIED = 8  # cells of a panel, before it counts as one without reasons


@dataclass(frozen=True)
class DemoResult:
    """What a demo gave and the number to begin with, or why it cannot."""

    demo: Demo
    panels: tuple[Panel, ...] = ()
    first: Place | None = None
    problem: str = ""


def run_demo(demo: Demo) -> DemoResult:
    try:
        panels = demo.run()
    except EngineError as error:
        return DemoResult(demo, problem=str(error))
    return DemoResult(demo, panels, _first_place(panels))


def _first_place(panels: tuple[Panel, ...]) -> Place | None:
    """A number to begin with: of the output, else of the last picture that has reasons."""
    outputs = [each for each in panels if each.name == "y"]
    for panel in (*outputs, *panels[::-1]):
        if isinstance(panel, Grid | Maps | Bars):
            for cell in cells_of(panel)[:MOST_TRIED]:
                if explain(panel, cell) is not None:
                    return panel.name, cell
    return None

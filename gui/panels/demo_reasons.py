"""Which number of a demo is taken apart, and what is lit with it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from engine.demos.explanations import CellExplanation
from engine.demos.panels import Panel, explain, value_at
from engine.errors import EngineError
from engine.language import tr
from gui.demo_views.demo_picture import DemoPicture
from gui.demo_views.views import Cell, CoveredView, GraphView, PanelView
from gui.panels.base import Host
from gui.widgets.cell_card import CellCard

LANE = "demo.cell"
Place = tuple[str, Cell]
"""A panel's name and a cell of it."""


class DemoReasons(QObject):
    """The number that is pointed at, else the pinned one, else the first that has a reason, is on the card.

    What it hangs on is lit in every picture: its receptive field.
    """

    def __init__(self, host: Host, card: CellCard, parent: QObject) -> None:
        super().__init__(parent)
        self._host = host
        self._card = card
        self._demo = ""
        self._pins: dict[str, Place] = {}
        self._panels: tuple[Panel, ...] = ()
        self._views: tuple[PanelView, ...] = ()
        self._first: Place | None = None
        self._pointed: Place | None = None
        self._shown: Place | None = None

    @property
    def place(self) -> Place | None:
        """What is on the card."""
        return self._shown

    def start(self, demo: str) -> None:
        """Another demo: its pin is the one that counts."""
        self._demo = demo
        self._panels, self._views, self._first = (), (), None
        self._clear()

    def set_panels(self, panels: tuple[Panel, ...], views: tuple[PanelView, ...], first: Place | None) -> None:
        """New numbers; the same place is explained anew, if it is still there."""
        self._panels = tuple(view.panel for view in views if view.panel is not None) if _is_covered(views) else panels
        self._views, self._first, self._shown = views, first, None
        self._explain_best()

    def set_views(self, views: tuple[PanelView, ...]) -> None:
        """More pictures of the same numbers."""
        self._views = views
        self._light()

    def point(self, view: PanelView, cell: Cell | None) -> None:
        """Somebody points at a number, or no more."""
        if view.panel is not None:
            self._pointed = None if cell is None else (view.panel.name, cell)
            self._explain_best()

    def pin(self, name: str, cell: Cell) -> None:
        """Keeps a number on the card while nothing else is pointed at."""
        self._pins[self._demo] = (name, cell)
        self._explain_best()

    def unpin(self) -> None:
        """Back to the first number that has a reason."""
        self._pins.pop(self._demo, None)
        self._pointed = None
        self._explain_best()

    def _explain_best(self) -> None:
        for place in (self._pointed, self._pins.get(self._demo), self._first):
            panel = self._panel(place)
            if place is not None and panel is not None:
                self._explain(place, panel)
                return
        self._clear()

    def _panel(self, place: Place | None) -> Panel | None:
        """The panel of a place that is there."""
        panel = next((each for each in self._panels if place is not None and each.name == place[0]), None)
        if panel is None or place is None:
            return None
        try:
            value_at(panel, place[1])
        except EngineError:
            return None
        return panel

    def _explain(self, place: Place, panel: Panel) -> None:
        if place == self._shown:
            return
        self._shown = place
        if panel.explainer is None:
            self._show(panel, place, None)
            return
        task = self._host.run(explain, panel, place[1], title=tr("Taking a number apart"), lane=LANE)
        task.succeeded.connect(partial(self._show, panel, place))

    def _show(self, panel: Panel, place: Place, explanation: CellExplanation | None) -> None:
        if place != self._shown or all(each is not panel for each in self._panels):
            return
        if explanation is None:
            self._card.show_given(self._text(panel, place[1]), is_editable=bool(getattr(panel, "field", "")))
        else:
            self._card.show_explanation(explanation)
        self._light()

    def _text(self, panel: Panel, cell: Cell) -> str:
        """A number with its place, as its picture reads it out."""
        view = next((each for each in self._views if each.panel is panel), None)
        if view is not None and isinstance(view.body, DemoPicture):
            return view.body.cell_text(view.key_of(cell))
        return f"{panel.title}: {value_at(panel, cell)}"

    def _light(self) -> None:
        """Marks the explained number and all that it hangs on."""
        groups: dict[str, list[tuple[Cell, ...]]] = {}
        if self._shown is not None:
            groups[self._shown[0]] = [(self._shown[1],)]
            found = self._card.explanation
            for related in found.related if found is not None else ():
                groups.setdefault(related.panel, []).append(related.cells)
        for view in self._views:
            if isinstance(view, GraphView):
                view.light_panels(groups)
            elif view.panel is not None:
                view.light(groups.get(view.panel.name, []))

    def _clear(self) -> None:
        self._pointed = self._shown = None
        self._card.clear()
        self._light()


def _is_covered(views: tuple[PanelView, ...]) -> bool:
    return any(isinstance(view, CoveredView) for view in views)

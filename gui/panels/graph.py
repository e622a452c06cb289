"""The data-flow graph of the session's model."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from engine.language import mark, tr
from engine.progress import Progress
from gui.models.drawn_graph import DrawnGraph, draw_graph, fold_graph, folding_of, shapes_text, step_text
from gui.panels.base import Host, Panel
from gui.storage.state import Plain
from gui.tasks import Task
from gui.widgets.figure import Figure
from gui.widgets.graph_controls import GraphControls
from gui.widgets.graph_items import GraphScene, make_scene
from gui.widgets.graph_view import GraphView
from gui.widgets.labels import label
from gui.widgets.panned_picture import STEP

if TYPE_CHECKING:
    from engine.handle import ModelHandle
    from engine.inspection.results import ModelSummary, Shape

MEANING = mark(
    "What one forward pass computes, from top to bottom. A box with sharp corners is a module, a rounded one a "
    "function called in a module's forward(), a pill an input or output, a dashed box a parameter or a constant. An "
    "arrow is a tensor on its way, with its shape; a dashed one of another colour goes past a block and is added to "
    "what the block made: a residual connection. A frame holds what happens inside a module; + and − fold it.\n\n"
    "Arrow keys go along the edges, Enter chooses the module, Space folds, Page Down and Page Up step, P plays, "
    "F shows all, + and − zoom, Shift and arrows move."
)
_HEADERS = (
    mark("Order"),
    mark("Node"),
    mark("Kind"),
    mark("Type"),
    mark("Module"),
    mark("Group"),
    mark("Takes"),
    mark("From"),
    mark("Gives"),
    mark("To"),
    "dtype",
)


class GraphPanel(Panel):
    """Drawn from one forward pass, linked with the chosen layer both ways."""

    panel_id: ClassVar[str] = "graph"

    def __init__(self, host: Host, parent: QWidget | None = None) -> None:
        super().__init__(host, parent)
        self._requested: ModelHandle | None = None
        self._drawn: DrawnGraph | None = None
        self._task: Task | None = None
        self._inputs: tuple[ModelHandle, tuple[Shape, ...]] | None = None  # what the summary is of
        self._drawn_for: tuple[ModelHandle, tuple[Shape, ...]] | None = None
        self.view = GraphView()
        self.controls = GraphControls()
        self.figure = Figure(tr("Data flow"), self.view)
        self.caption = label(" ", "caption", is_selectable=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.controls)
        layout.addWidget(self.figure, 1)
        layout.addWidget(self.caption)
        self.figure.set_meaning(tr(MEANING))
        self.figure.set_placeholder(tr("The graph appears here once the forward pass has been recorded."))
        self._connect()
        host.state.remember_value("graph", self._state, self._set_state)

    @property
    def drawn(self) -> DrawnGraph | None:
        """The graph that is shown."""
        return self._drawn

    def set_summary(self, summary: ModelSummary | None) -> None:
        """Draws for the input of this summary, as far as it tells one."""
        if summary is not None and summary.input_shapes and self.model is not None:
            self._inputs = (self.model, summary.input_shapes)
            if self._drawn is not None and self._requested is self.model:
                self._follow_input(self._drawn)

    def refresh(self) -> None:
        if self.model is not self._requested:
            self.redraw()
        else:
            self._show_layer()

    def redraw(self) -> None:
        """Traces the session's model again and lays it out."""
        model = self.model
        if model is None:
            return
        self._requested = model
        self._clear()
        self.figure.set_title(tr("Data flow of {title}", title=model.title))
        self.figure.set_placeholder(tr("Recording one forward pass and laying the graph out; Esc stops it."))
        self._drawn_for = self._inputs
        shapes = self._inputs[1] if self._inputs is not None and self._inputs[0] is model else ()
        work = draw_graph(model, self.view.sizes(), folding=self.controls.folding, shapes=shapes)
        task = self._start(work, title=tr("Drawing the graph"))
        task.succeeded.connect(lambda scene: self._show_first(model, scene))
        task.failed.connect(
            lambda: self._say_stopped(task, tr("The graph could not be drawn. Press Redraw to try again."))
        )
        task.cancelled.connect(lambda: self._say_stopped(task, tr("Stopped. Press Redraw to try again.")))

    def fold(self, part: str) -> None:
        """Opens a folded node, or closes a group (that around a plain node)."""
        drawn = self._drawn
        folded = drawn.folding_after(part) if drawn is not None else None
        if drawn is None or folded is None:
            return
        known = {node.id: node for node in drawn.shown.nodes}
        is_plain = part in known and not known[part].inside
        self._fold_to(folded, keep=known[part].group if is_plain else part)

    def _connect(self) -> None:
        controls, view = self.controls, self.view
        controls.fit_wanted.connect(view.fit)
        controls.zoom_wanted.connect(lambda way: view.zoom_by(STEP**way))
        controls.redraw_wanted.connect(self.redraw)
        controls.folding_chosen.connect(self._choose_folding)
        controls.step_changed.connect(self._show_step)
        controls.motion_changed.connect(self._set_motion)
        view.step_wanted.connect(controls.step_by)
        view.play_wanted.connect(controls.toggle_playing)
        view.fold_wanted.connect(self.fold)
        view.chosen.connect(self._choose)

    def _start(self, work: Generator[Progress, None, DrawnGraph], *, title: str) -> Task:
        if self._task is not None:
            self._task.replace()
        self._task = self.run_long(make_scene, work, title=title)
        return self._task

    def _follow_input(self, drawn: DrawnGraph) -> None:
        """Draws again if the summary is of another input."""
        is_known = self._inputs is not None and self._inputs[0] is self.model and self._inputs != self._drawn_for
        if not is_known or self._inputs is None or self._inputs[1] == drawn.input_shapes:
            return
        if self.isVisible():
            self.redraw()
        else:
            self._requested = None
            self._is_due = True  # when it can be seen

    def _clear(self) -> None:
        self._drawn = None
        self.view.set_scene(None)
        self.controls.set_steps(0)
        self.figure.set_table((), ())
        self.figure.banner.clear()
        self.caption.setText(" ")

    def _say_stopped(self, task: Task, words: str) -> None:
        if task is self._task and self._drawn is None:
            self.figure.set_placeholder(words)

    def _show_first(self, model: ModelHandle, scene: GraphScene) -> None:
        if model is self.model:
            self._show(scene)
            self.figure.clear_placeholder()
            self.view.show_beginning()
            self._follow_input(scene.drawn)

    def _show(self, scene: GraphScene, keep: str = "") -> None:
        self._drawn = drawn = scene.drawn
        self.view.set_scene(scene, keep=keep)
        self.controls.set_steps(len(drawn.steps))
        if drawn.whole.problem:
            self.figure.banner.show_message(drawn.whole.problem)
        self._show_layer()
        self.figure.set_table(_HEADERS, lambda place: _row(scene, place), count=len(scene.nodes))

    def _show_layer(self) -> None:
        drawn = self._drawn
        if drawn is None:
            return
        chosen = drawn.holders(self.layer)
        is_new = chosen != self.view.chosen_nodes
        self.view.choose_nodes(chosen, is_shown=is_new)
        unseen = (
            tr("{layer} computes nothing in this forward pass.", layer=self.layer) if self.layer and not chosen else ""
        )
        note = drawn.layout.note or _note(drawn)
        self.caption.setText(" ".join(part for part in (unseen, note, drawn.whole.why) if part))

    def _choose(self, part: str) -> None:
        """Goes to the step that a node is, and selects its module; a function of the model itself selects nothing."""
        drawn, scene = self._drawn, self.view.scene
        if drawn is None or scene is None:
            return
        is_node = part in scene.order
        fqn = drawn.shown.node(part).fqn if is_node else drawn.shown.group(part).fqn
        if part in scene.step_of:
            self.controls.stop_playing()
            self.controls.go_to(scene.step_of[part])
        if fqn:
            self.session.select_layer(fqn)

    def _show_step(self, place: int) -> None:
        if self._drawn is not None:
            step = self._drawn.steps[place]
            self.view.show_step(step.node)
            self.controls.show_step(step_text(step, self._drawn.shown, len(self._drawn.steps)))

    def _choose_folding(self, folding: str) -> None:
        if self._drawn is not None:
            self._fold_to(folding_of(self._drawn.whole, folding))

    def _fold_to(self, folded: frozenset[str], keep: str = "") -> None:
        drawn, model = self._drawn, self.model
        if drawn is None:
            return
        work = fold_graph(drawn.whole, folded, self.view.sizes(), drawn.input_shapes)
        task = self._start(work, title=tr("Laying the graph out"))
        task.succeeded.connect(lambda scene: self._show(scene, keep) if model is self.model else None)

    def _set_motion(self, is_moving: bool) -> None:
        self.view.is_moving = is_moving

    def _state(self) -> Plain:
        return {"folding": self.controls.folding, "motion": self.controls.motion_box.isChecked()}

    def _set_state(self, state: Plain) -> None:
        if not isinstance(state, dict):
            raise TypeError("a dictionary is needed")
        place = self.controls.folding_box.findData(state.get("folding"))
        if place < 0 or not isinstance(state.get("motion"), bool):
            raise ValueError("no such folding or motion")
        self.controls.folding_box.setCurrentIndex(place)
        self.controls.motion_box.setChecked(bool(state["motion"]))
        self._choose_folding(self.controls.folding)


def _note(drawn: DrawnGraph) -> str:
    whole, shown = len(drawn.whole.nodes), len(drawn.shown.nodes)
    return tr("{whole:,} nodes, shown folded as {shown:,}.", whole=whole, shown=shown) if shown < whole else ""


def _row(scene: GraphScene, place: int) -> tuple[object, ...]:
    """A node with its edges, under ``_HEADERS``."""
    node = scene.nodes[place]
    into = [scene.drawn.shown.edges[at] for at in scene.edges_into(node.id)]
    out_of = dict.fromkeys(scene.edges[at].target for at in scene.edges_out_of(node.id))
    return (
        node.order + 1,
        node.id,
        tr("{count} nodes folded", count=node.inside) if node.inside else node.kind,
        node.type,
        node.fqn,
        node.group,
        shapes_text(tuple(edge.shape for edge in into)),
        ", ".join(edge.source for edge in into),
        shapes_text(node.shapes),
        ", ".join(out_of),
        node.dtype,
    )

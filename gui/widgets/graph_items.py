"""The parts of a laid out graph as the view needs them: where they are, what is visible, what stands in a node."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from dataclasses import dataclass
from itertools import pairwise
from unicodedata import category

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainterPath, QPolygonF

from engine.inspection.graph.layout import PADDING, TITLE
from engine.inspection.graph.results import EdgeRoute, FlowNode
from engine.inspection.graph.svg import shape_text
from engine.language import mark, tr
from engine.progress import Progress
from gui.models.drawn_graph import DrawnGraph, node_title, shapes_text
from gui.theme import caption_font

__all__ = ["BUTTON", "TITLE", "GraphScene", "NodeSizes", "clean", "make_scene", "second_line", "title_of_group"]

BUTTON = 14.0  # px of a fold button's side
_EDGE = 10.0  # px between a node's text and its border
_NARROWEST, _WIDEST = 64.0, 280.0
_MEASURED = [chr(code) for code in (*range(32, 127), *range(160, 383), 0x2026, 0xD7)]


_KINDS = {
    "input": mark("input"),
    "module": mark("module"),
    "function": mark("function"),
    "parameter": mark("parameter"),
    "constant": mark("constant"),
    "output": mark("output"),
}


def clean(text: str, most: int = 200) -> str:
    """One line of at most so many characters, without those that turn the writing round or cannot be seen."""
    return "".join("�" if category(character) in ("Cc", "Cf", "Cs") else character for character in text[:most])


def second_line(node: FlowNode) -> str:
    """What stands below a node's name: its type, the shape of what comes from outside, the size of a folded run."""
    if node.inside:
        return clean(node.type) if node.type not in node.label else tr("{count:,} nodes", count=node.inside)
    if node.kind in ("input", "parameter", "constant", "output"):
        return shape_text(node.shapes[0]) if node.shapes else ""
    return clean(node.type) if node.kind == "module" and node.type != node.label else ""


@dataclass(frozen=True)
class NodeSizes:
    """Width and height in px at 100 % of the nodes' boxes; it can be called in any thread."""

    label_widths: dict[str, float]
    caption_widths: dict[str, float]
    label_height: float
    caption_height: float

    @classmethod
    def of(cls, font: QFont) -> NodeSizes:
        """For a body font at 100 %."""
        label, caption = QFontMetricsF(font), QFontMetricsF(caption_font(font))
        return cls(
            {character: label.horizontalAdvance(character) for character in _MEASURED},
            {character: caption.horizontalAdvance(character) for character in _MEASURED},
            label.height(),
            caption.height(),
        )

    def __call__(self, node: FlowNode) -> tuple[float, float]:
        second = second_line(node)
        width = max(_width(clean(node.label), self.label_widths), _width(second, self.caption_widths))
        room = 2 * _EDGE + (2 * BUTTON if node.inside else 0.0)
        height = self.label_height + (self.caption_height if second else 0.0) + 10.0
        return min(max(width * 1.25 + room, _NARROWEST), _WIDEST), height


def _width(text: str, widths: dict[str, float]) -> float:
    unknown = widths["W"] * 1.3
    return sum(widths.get(character, unknown) for character in text[:100])


def title_of_group(drawn: DrawnGraph, group_id: str) -> str:
    group = drawn.shown.group(group_id)
    return clean(group.label if group.type in group.label else f"{group.label}: {group.type}")


class GraphScene:
    """Answers where and what for one layout; lengths are px at 100 %, y downwards."""

    def __init__(self, drawn: DrawnGraph) -> None:
        self.drawn = drawn
        layout = drawn.layout
        self.bounds = QRectF(0, 0, layout.width, layout.height)
        self.nodes = drawn.shown.nodes
        self.groups = [box.id for box in layout.groups]  # the outer ones first
        self.edges = layout.edges
        self.shapes = {(edge.source, edge.index): shape_text(edge.shape) for edge in drawn.shown.edges}
        self.labels = {(edge.source, edge.index): edge.label_at for edge in self.edges if edge.label_at is not None}
        self.rects = {box.id: QRectF(box.x, box.y, box.width, box.height) for box in (*layout.nodes, *layout.groups)}
        self.names = {node.id: clean(node.label) for node in self.nodes}
        self.order = {node.id: place for place, node in enumerate(self.nodes)}
        self.step_of = {step.node: place for place, step in enumerate(drawn.steps)}
        self._node_boxes = _boxes(self.rects[node.id] for node in self.nodes)
        self._group_boxes = _boxes(self.rects[name] for name in self.groups)
        self._edge_boxes = _boxes(_around(edge) for edge in self.edges)
        self._paths: dict[int, QPainterPath] = {}
        self._polylines: dict[int, QPolygonF] = {}
        self._into: dict[str, list[int]] = {}
        self._out_of: dict[str, list[int]] = {}
        for place, edge in enumerate(self.edges):
            self._into.setdefault(edge.target, []).append(place)
            self._out_of.setdefault(edge.source, []).append(place)
        self._residual = [self._is_residual(edge) for edge in self.edges]

    # what is where

    def nodes_in(self, area: QRectF) -> list[int]:
        return _touching(self._node_boxes, area)

    def groups_in(self, area: QRectF) -> list[int]:
        return _touching(self._group_boxes, area)

    def edges_in(self, area: QRectF) -> list[int]:
        return _touching(self._edge_boxes, area)

    def part_at(self, point: QPointF) -> str | None:
        """The node there, else the innermost group."""
        spot = QRectF(point.x(), point.y(), 0.01, 0.01)
        nodes = self.nodes_in(spot)
        if nodes:
            return self.nodes[nodes[-1]].id
        groups = self.groups_in(spot)
        return self.groups[groups[-1]] if groups else None

    def button_of(self, part: str) -> QRectF | None:
        """Where the fold button of a group or a folded node is."""
        rect = self.rects[part]
        if part not in self.order:
            return QRectF(rect.left() + 5, rect.top() + (TITLE - BUTTON) / 2, BUTTON, BUTTON)
        if not self.nodes[self.order[part]].inside:
            return None
        return QRectF(rect.left() + 6, rect.center().y() - BUTTON / 2, BUTTON, BUTTON)

    def path(self, place: int) -> QPainterPath:
        """An edge: straight where it is vertical, a curve where it changes columns."""
        path = self._paths.get(place)
        if path is None:
            points = self.edges[place].points
            path = QPainterPath(QPointF(*points[0]))
            for (x0, y0), (x1, y1) in pairwise(points):
                middle = (y0 + y1) / 2
                if abs(x0 - x1) < 0.05:
                    path.lineTo(x1, y1)
                else:
                    path.cubicTo(x0, middle, x1, middle, x1, y1)
            self._paths[place] = path
        return path

    def polyline(self, place: int) -> QPolygonF:
        """The same edge without its curves."""
        line = self._polylines.get(place)
        if line is None:
            line = self._polylines[place] = QPolygonF([QPointF(*point) for point in self.edges[place].points])
        return line

    def is_residual(self, place: int) -> bool:
        """Whether an edge leads past what the other term of its addition was computed by."""
        return self._residual[place]

    def edges_into(self, node: str) -> list[int]:
        return self._into.get(node, [])

    def edges_out_of(self, node: str) -> list[int]:
        return self._out_of.get(node, [])

    # walking

    def neighbour(self, node: str, dx: int, dy: int) -> str | None:
        """The next node along an edge (down, up), or beside it (right, left)."""
        if dy > 0:
            targets = [self.edges[place].target for place in self.edges_out_of(node)]
            return min(targets, key=self.order.__getitem__, default=None)
        if dy < 0:
            sources = [self.edges[place].source for place in self.edges_into(node)]
            return max(sources, key=self.order.__getitem__, default=None)
        rect = self.rects[node]
        aside = [
            (abs(other.center().x() - rect.center().x()) + 3 * abs(other.center().y() - rect.center().y()), name)
            for name in self.order
            if (other := self.rects[name]).top() < rect.bottom() + PADDING
            and other.bottom() > rect.top() - PADDING
            and (other.center().x() - rect.center().x()) * dx > 0
        ]
        return min(aside, default=(0.0, None))[1]

    # words

    def text(self, part: str) -> str:
        """A node or a group in one sentence."""
        return clean(self._text(part), 1000)

    def _text(self, part: str) -> str:
        if part not in self.order:
            group = self.drawn.shown.group(part)
            shapes = f": {shapes_text(group.input_shapes)} → {shapes_text(group.output_shapes)}"
            where = f"{group.fqn}, " if group.fqn and group.fqn != group.label else ""
            known = shapes if group.input_shapes and group.output_shapes else ""
            return f"{where}{title_of_group(self.drawn, part)}{known}"
        node = self.nodes[self.order[part]]
        note = f" ({node.note})" if node.note else ""
        inside = ", " + tr("{count:,} nodes folded", count=node.inside) if node.inside else ""
        made = shapes_text(node.shapes)
        place = self.step_of.get(part)
        if place is None:
            dtype = f", {node.dtype}" if node.dtype else ""
            return f"{tr(_KINDS.get(node.kind, node.kind))} {node.label}: {made or '?'}{dtype}{note}"
        given = shapes_text(self.drawn.steps[place].inputs)
        return f"{node_title(node)}{inside}: {given + ' → ' if given else ''}{made or '?'}{note}"

    def _is_residual(self, edge: EdgeRoute) -> bool:
        if edge.target not in self.drawn.residual:
            return False
        sources = [self.edges[place].source for place in self.edges_into(edge.target)]
        return edge.source == min(sources, key=self.order.__getitem__)


def make_scene(work: Generator[Progress, None, DrawnGraph]) -> Generator[Progress, None, GraphScene]:
    """What the work ends with, ready to be looked at; for a worker, as a large graph takes a while."""
    return GraphScene((yield from work))


def _around(edge: EdgeRoute) -> QRectF:
    xs, ys = zip(*edge.points, strict=True)
    return QRectF(QPointF(min(xs), min(ys)), QPointF(max(xs), max(ys))).adjusted(-6, -2, 6, 2)


def _boxes(rects: Iterable[QRectF]) -> np.ndarray:
    """(4, N) left, top, right, bottom."""
    corners = [(rect.left(), rect.top(), rect.right(), rect.bottom()) for rect in rects]
    return np.array(corners, dtype=float).reshape(-1, 4).T


def _touching(boxes: np.ndarray, area: QRectF) -> list[int]:
    left, top, right, bottom = boxes
    inside = (left < area.right()) & (right > area.left()) & (top < area.bottom()) & (bottom > area.top())
    return [int(place) for place in np.flatnonzero(inside)]

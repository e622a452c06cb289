"""What stands out in a graph that is painted already: the chosen layer, the step, the part pointed at."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor

from gui.widgets.graph_drawing import GraphPainter


@dataclass
class GraphMarks:
    """What stands out: the chosen layer's nodes, the step with its way in (0 to 1), the part pointed at."""

    chosen: frozenset[str] = frozenset()
    step: str = ""
    arrived: float = 1.0
    pointed: str = ""


class MarksPainter(GraphPainter):
    """Paints over a graph with the same painter."""

    def paint_marks(self, marks: GraphMarks) -> None:
        """Outlines around what is chosen, the step with its edges, and the frame of what is pointed at."""
        theme, painter = self.look.theme, self.painter
        for name in marks.chosen:
            self._outline(name, QColor(theme.accent), 2.5, gap=2.5)
        if marks.step in self.scene.order:
            self._paint_step(marks)
        if marks.pointed in self.scene.rects:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            self._outline(marks.pointed, QColor(theme.text), 1.5, gap=5.5, style=Qt.PenStyle.DotLine)

    def _outline(
        self, name: str, colour: QColor, width: float, *, gap: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine
    ) -> None:
        gap, width = gap / min(1.0, self.scale), width / min(1.0, self.scale)  # as wide however small the graph is
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.setPen(self._pen(colour, width, style))
        rect = self.scene.rects[name].adjusted(-gap, -gap, gap, gap)
        self.painter.drawRoundedRect(rect, 6 + gap, 6 + gap)

    def _paint_step(self, marks: GraphMarks) -> None:
        """The edges that lead to the step, with shapes, and the tensors on their way along them."""
        theme = self.look.theme
        colour = theme.categories[2]
        places = self.scene.edges_into(marks.step)
        for place in places:
            self._paint_edge(place, self._pen(colour, 2.4))
        taken: list[QRectF] = []
        for place in places:
            tensor = (self.scene.edges[place].source, self.scene.edges[place].index)
            rect = self._shape_rect(tensor)
            if rect is not None and not any(rect.intersects(other) for other in taken):
                taken.append(rect)
                self._paint_halo(rect)
                self._paint_shape(tensor, rect, theme.text)
            if marks.arrived < 1:
                spot = self.scene.path(place).pointAtPercent(marks.arrived)
                radius = 5 / min(1.0, self.scale)
                self.painter.setPen(self._pen(theme.window, 1.5))
                self.painter.setBrush(QColor(colour))
                self.painter.drawEllipse(spot, radius, radius)
        self._outline(marks.step, QColor(colour), 3, gap=0)

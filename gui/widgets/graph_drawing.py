"""Paints a graph, on the screen as in a file: only what lies in the visible part, with text that stays readable."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from engine.inspection.graph.results import FlowNode, Kind
from gui.look import Look
from gui.theme import caption_font
from gui.widgets.graph_items import TITLE, GraphScene, second_line, title_of_group

# Below this scale edges are thin lines without heads, and frames have no corners.
COARSE = 0.3
_ARROW = QPolygonF([QPointF(0, 0), QPointF(-4, -7), QPointF(4, -7)])


@dataclass
class GraphPainter:
    """Paints with a painter that has been brought to the graph's own px; ``scale`` says how large one is drawn.

    Text never gets smaller than the caption: where the scale is small it fills its node, or is left out.
    """

    painter: QPainter
    scene: GraphScene
    look: Look
    scale: float
    _fonts: dict[bool, QFont] = field(default_factory=dict, init=False)
    _metrics: dict[bool, QFontMetricsF] = field(default_factory=dict, init=False)
    _names: list[QRectF] = field(default_factory=list, init=False)  # of names that stand beside their nodes

    def __post_init__(self) -> None:
        base = QFont(self.look.font)
        base.setPointSizeF(base.pointSizeF() / self.look.scale)
        small = caption_font(base)
        least = small.pointSizeF() / self.scale
        for is_small, font in ((False, base), (True, small)):
            font.setPointSizeF(max(font.pointSizeF(), least))
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            self._fonts[is_small], self._metrics[is_small] = font, QFontMetricsF(font)

    def paint(self, visible: QRectF) -> None:
        """Groups, then edges, nodes and the shapes on the edges."""
        painter = self.painter
        is_fine = self.scale >= COARSE
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, is_fine)
        groups = [self.scene.groups[place] for place in self.scene.groups_in(visible)]
        for name in groups:
            self._paint_frame(name)
        edges = self.scene.edges_in(visible)
        self._paint_edges(edges, is_fine=is_fine)
        for name in groups:
            self._paint_title(name)
        nodes = [self.scene.nodes[place] for place in self.scene.nodes_in(visible)]
        if is_fine:
            for node in nodes:
                self._paint_node(node)
            self._paint_shapes(edges, visible)
        else:
            self._paint_coarse_nodes(nodes)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)

    # parts

    def _pen(self, colour: str | QColor, width: float = 1.0, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
        least = 0.8 / self.scale if self.scale < 1 else 0.0
        return QPen(QColor(colour), max(width * self.look.line_scale, least), style)

    def _paint_frame(self, name: str) -> None:
        painter, rect, theme = self.painter, self.scene.rects[name], self.look.theme
        fill = QColor(theme.muted)
        fill.setAlphaF(0.05)
        painter.setPen(self._pen(theme.border, 1.2))
        painter.setBrush(fill)
        painter.drawRoundedRect(rect, 10, 10)

    def _paint_title(self, name: str) -> None:
        rect, button = self.scene.rects[name], self.scene.button_of(name)
        if button is None or self.scale < COARSE:
            return
        self._paint_button(button, is_folded=False)
        room = QRectF(button.right() + 6, rect.top(), rect.right() - button.right() - 12, TITLE)
        if self._metrics[True].height() > TITLE + 8 or room.width() < 3 * self._metrics[True].height():
            return
        text = title_of_group(self.scene.drawn, name)
        ink = QRectF(room.left(), room.top() + 3, self._metrics[True].horizontalAdvance(text), TITLE - 6)
        if self.scene.edges_in(ink.intersected(room)):
            self._paint_halo(ink.intersected(room))
        self._paint_text(text, room, self.look.theme.muted, is_small=True, side=Qt.AlignmentFlag.AlignLeft)

    def _paint_button(self, button: QRectF, *, is_folded: bool) -> None:
        painter, theme = self.painter, self.look.theme
        painter.setPen(self._pen(theme.muted))
        painter.setBrush(QColor(theme.window))
        painter.drawRoundedRect(button, 3, 3)
        middle, arm = button.center(), button.width() / 2 - 3.5
        painter.setPen(self._pen(theme.text, 1.4))
        painter.drawLine(QLineF(middle.x() - arm, middle.y(), middle.x() + arm, middle.y()))
        if is_folded:
            painter.drawLine(QLineF(middle.x(), middle.y() - arm, middle.x(), middle.y() + arm))

    def _paint_edges(self, edges: list[int], *, is_fine: bool) -> None:
        painter, theme = self.painter, self.look.theme
        plain, residual = self._pen(theme.muted, 1.2), self._pen(theme.categories[1], 1.8, Qt.PenStyle.DashLine)
        for pen, is_residual in ((plain, False), (residual, True)):
            painter.setPen(pen)
            for place in edges:
                if self.scene.is_residual(place) != is_residual:
                    continue
                if is_fine:
                    self._paint_edge(place, pen)
                else:
                    painter.drawPolyline(self.scene.polyline(place))

    def _paint_coarse_nodes(self, nodes: list[FlowNode]) -> None:
        by_kind: dict[Kind, list[FlowNode]] = {}
        for node in nodes:
            by_kind.setdefault(node.kind, []).append(node)
        for alike in by_kind.values():
            fill, border, _ = self._style(alike[0], QRectF())
            self.painter.setPen(self._pen(border, 1.2))
            self.painter.setBrush(QColor(fill))
            self.painter.drawRects([self.scene.rects[node.id] for node in alike])

    def _paint_edge(self, place: int, pen: QPen) -> None:
        painter = self.painter
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self.scene.path(place))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(pen.color())
        painter.drawPolygon(_ARROW.translated(*self.scene.edges[place].points[-1]))

    def _paint_node(self, node: FlowNode) -> None:
        painter, rect, theme = self.painter, self.scene.rects[node.id], self.look.theme
        fill, border, corner = self._style(node, rect)
        dash = Qt.PenStyle.DashLine if node.kind in ("parameter", "constant") else Qt.PenStyle.SolidLine
        painter.setPen(self._pen(border, 1.2, dash))
        if node.inside:  # a second sheet behind it: there is more inside
            painter.setBrush(QColor(theme.window))
            painter.drawRoundedRect(rect.translated(3, 3), corner, corner)
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(rect, corner, corner)
        button = self.scene.button_of(node.id)
        room = rect.adjusted(4, 2, -4, -2)
        if button is not None:
            self._paint_button(button, is_folded=True)
            room.setLeft(button.right() + 4)
        second = second_line(node)
        first_height, second_height = (self._metrics[small].height() for small in (False, True))
        has_room = self.scale >= 1 or self._metrics[True].horizontalAdvance(second) <= room.width()
        if second and has_room and first_height + second_height <= rect.height() - 3:
            top = rect.center().y() - (first_height + second_height) / 2
            above = QRectF(room.left(), top, room.width(), first_height)
            self._paint_text(self.scene.names[node.id], above, theme.text)
            below = QRectF(room.left(), top + first_height, room.width(), second_height)
            self._paint_text(second, below, theme.muted, is_small=True)
        elif self._fits(self.scene.names[node.id], room):
            self._paint_text(self.scene.names[node.id], room, theme.text)
        else:
            self._paint_name_beside(node, rect)

    def _fits(self, name: str, room: QRectF) -> bool:
        """Whether a name, or most of it, can be read there."""
        metrics = self._metrics[False]
        return metrics.height() <= room.height() + 8 and metrics.horizontalAdvance(name) <= 1.3 * room.width()

    def _paint_name_beside(self, node: FlowNode, rect: QRectF) -> None:
        """Left of a node that is too small for its name, where nothing else is."""
        name, metrics = self.scene.names[node.id], self._metrics[False]
        width, height = metrics.horizontalAdvance(name), metrics.height()
        beside = QRectF(rect.left() - width - 4 / self.scale, rect.center().y() - height / 2, width, height)
        is_free = not self.scene.nodes_in(beside) and not self.scene.edges_in(beside)
        if is_free and not any(beside.intersects(other) for other in self._names):
            self._names.append(beside)
            self._paint_text(name, beside, self.look.theme.text, side=Qt.AlignmentFlag.AlignRight)

    def _style(self, node: FlowNode, rect: QRectF) -> tuple[str, str, float]:
        """Fill, border and the corners' radius."""
        theme = self.look.theme
        if node.kind == "module":
            return theme.selection, theme.accent, 4.0
        if node.kind == "function":
            return theme.surface, theme.muted, 11.0
        if node.kind in ("input", "output"):
            return theme.window, theme.text, rect.height() / 2
        return theme.window, theme.muted, 4.0

    def _paint_text(
        self,
        text: str,
        rect: QRectF,
        colour: str,
        *,
        is_small: bool = False,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignHCenter,
    ) -> None:
        metrics = self._metrics[is_small]
        shown = text
        if metrics.horizontalAdvance(text) > rect.width():
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        self.painter.setFont(self._fonts[is_small])
        self.painter.setPen(QColor(colour))
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip | Qt.TextFlag.TextSingleLine
        self.painter.drawText(rect, int(flags), shown)

    def _paint_shapes(self, edges: list[int], visible: QRectF) -> None:
        """A tensor's shape beside the beginning of its first edge, where it covers nothing."""
        if self._metrics[True].height() > 32:
            return
        taken: list[QRectF] = []
        seen: set[tuple[str, int]] = set()
        for place in edges:
            edge = self.scene.edges[place]
            tensor = (edge.source, edge.index)
            if tensor in seen:
                continue
            seen.add(tensor)
            rect = self._shape_rect(tensor)
            if rect is None or not rect.intersects(visible) or any(rect.intersects(other) for other in taken):
                continue
            if not self.scene.nodes_in(rect):
                taken.append(rect)
                if self.scene.edges_in(rect) != [place]:
                    self._paint_halo(rect)
                self._paint_shape(tensor, rect, self.look.theme.muted)

    def _shape_rect(self, tensor: tuple[str, int]) -> QRectF | None:
        at, text = self.scene.labels.get(tensor), self.scene.shapes.get(tensor, "")
        if at is None or not text:
            return None
        metrics = self._metrics[True]
        return QRectF(at[0] + 5, at[1] + 5 - metrics.height() / 2, metrics.horizontalAdvance(text), metrics.height())

    def _paint_shape(self, tensor: tuple[str, int], rect: QRectF, colour: str) -> None:
        self._paint_text(self.scene.shapes[tensor], rect, colour, is_small=True, side=Qt.AlignmentFlag.AlignLeft)

    def _paint_halo(self, rect: QRectF) -> None:
        halo = QColor(self.look.theme.window)
        halo.setAlphaF(0.9)
        self.painter.fillRect(rect, halo)

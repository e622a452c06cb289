"""Steps and the arrows between them: the picture of the engine's Graph."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPolygonF
from PySide6.QtWidgets import QWidget

from engine.demos.panels import Graph
from engine.language import tr
from gui.demo_views.demo_picture import DemoPicture
from gui.look import Look
from gui.widgets.picture import Key

PAD, BETWEEN, ROW_GAP, LINE_GAP = 8.0, 26.0, 10.0, 14.0
WIDEST = 660.0


class StepGraph(DemoPicture):
    """Boxes from left to right in the order of work; a chosen one leads to its panel. Its cells are (node,)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panel: Graph | None = None
        self._levels: list[list[int]] = []

    def set_graph(self, panel: Graph) -> None:
        self._panel = panel
        self._levels = _levels(panel)
        self._show_new_data()

    def value_of(self, key: Key) -> float:
        return 0.0

    def title_of(self, key: Key) -> str:
        assert self._panel is not None
        return str(self._panel.nodes[key[0]].title)

    # A picture

    @property
    def is_empty(self) -> bool:
        return self._panel is None or not self._panel.nodes

    def natural_size(self, look: Look) -> QSizeF:
        if self.is_empty:
            return QSizeF(look.px(200), look.px(80))
        lines = self._lines(look.px(WIDEST), look)
        wide = max(sum(self._level_width(level, look) + look.px(BETWEEN) for level in line) for line in lines)
        return QSizeF(wide + look.px(8), sum(self._line_height(line, look) for line in lines))

    def least_size(self, look: Look) -> QSizeF:
        return self.natural_size(look)

    def draw(self, painter: QPainter, area: QRectF, look: Look) -> None:
        panel = self._panel
        assert panel is not None
        rects = self._rects(area, look)
        place = {node.name: at for at, node in enumerate(panel.nodes)}
        for start, end in panel.edges:
            if start in place and end in place:
                self._draw_arrow(painter, rects[place[start]], rects[place[end]], look)
        metrics = look.caption_metrics
        painter.setFont(look.caption)
        lit = {key[0] for group in self._lit for key in group}
        for at, node in enumerate(panel.nodes):
            painter.setBrush(QColor(look.theme.selection if at in lit else look.theme.surface))
            painter.setPen(look.pen(look.theme.accent if node.panel else look.theme.border, 2 if at in lit else 1))
            painter.drawRoundedRect(rects[at], look.px(5), look.px(5))
            painter.setPen(QColor(look.theme.text))
            text = metrics.elidedText(node.title, Qt.TextElideMode.ElideRight, rects[at].width() - look.px(6))
            painter.drawText(rects[at], Qt.AlignmentFlag.AlignCenter, text)

    def _draw_arrow(self, painter: QPainter, start: QRectF, end: QRectF, look: Look) -> None:
        a, b = QPointF(start.right(), start.center().y()), QPointF(end.left(), end.center().y())
        path = QPainterPath(a)
        if b.x() > a.x():
            middle = (a.x() + b.x()) / 2
            path.cubicTo(QPointF(middle, a.y()), QPointF(middle, b.y()), b)
        else:  # on to the next line
            reach = look.px(BETWEEN)
            path.cubicTo(a + QPointF(reach, 0), QPointF(a.x() + reach, (a.y() + b.y()) / 2), (a + b) / 2)
            path.cubicTo(QPointF(b.x() - reach, (a.y() + b.y()) / 2), b - QPointF(reach, 0), b)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(look.pen(look.theme.muted, 1.3))
        painter.drawPath(path)
        side = look.px(4)
        painter.setBrush(QColor(look.theme.muted))
        painter.drawPolygon(QPolygonF([b, b + QPointF(-1.6 * side, -side), b + QPointF(-1.6 * side, side)]))

    def _box_height(self, look: Look) -> float:
        return look.caption_metrics.height() + look.px(PAD)

    def _level_width(self, level: list[int], look: Look) -> float:
        assert self._panel is not None
        metrics = look.caption_metrics
        return max(metrics.horizontalAdvance(self._panel.nodes[at].title) for at in level) + 2 * look.px(PAD)

    def _line_height(self, line: list[list[int]], look: Look) -> float:
        most = max(len(level) for level in line)
        return most * (self._box_height(look) + look.px(ROW_GAP)) + look.px(LINE_GAP)

    def _lines(self, width: float, look: Look) -> list[list[list[int]]]:
        """The levels in as few lines as hold them."""
        lines: list[list[list[int]]] = []
        used = 0.0
        for level in self._levels:
            room = self._level_width(level, look) + look.px(BETWEEN)
            if not lines or used + room > width + look.px(BETWEEN):
                lines.append([])
                used = 0.0
            lines[-1].append(level)
            used += room
        return lines

    def _rects(self, area: QRectF, look: Look) -> list[QRectF]:
        assert self._panel is not None
        rects = [QRectF()] * len(self._panel.nodes)
        high = self._box_height(look)
        lines = self._lines(area.width() - look.px(BETWEEN), look)
        spare = max(0.0, area.height() - sum(self._line_height(line, look) for line in lines))
        top = area.top() + spare / 2
        for line in lines:
            x, middle = area.left() + look.px(4), top + self._line_height(line, look) / 2
            for level in line:
                width = self._level_width(level, look)
                y = middle - (len(level) * high + (len(level) - 1) * look.px(ROW_GAP)) / 2
                for at in level:
                    rects[at] = QRectF(x, y, width, high)
                    y += high + look.px(ROW_GAP)
                x += width + look.px(BETWEEN)
            top += self._line_height(line, look)
        return rects

    # Its cells

    def cell_at(self, position: QPointF) -> Key | None:
        if self.is_empty:
            return None
        rects = self._rects(self.area, self.look)
        return next(((at,) for at, rect in enumerate(rects) if rect.contains(position)), None)

    def cell_rect(self, key: Key) -> QRectF:
        at: int = key[0]
        return self._rects(self.area, self.look)[at]

    def cell_text(self, key: Key) -> str:
        assert self._panel is not None
        node = self._panel.nodes[key[0]]
        return tr("{title}: Enter goes to its picture", title=node.title) if node.panel else node.title

    def has_cell(self, key: Key) -> bool:
        return len(key) == 1 and self._panel is not None and 0 <= key[0] < len(self._panel.nodes)

    def step(self, key: Key | None, dx: int, dy: int) -> Key | None:
        assert self._panel is not None
        return (0,) if key is None else ((key[0] + dx + dy) % len(self._panel.nodes),)

    def edge(self, key: Key | None, *, is_end: bool, is_whole: bool) -> Key | None:
        assert self._panel is not None
        return (len(self._panel.nodes) - 1 if is_end else 0,)


def _levels(panel: Graph) -> list[list[int]]:
    """Nodes by their longest way from a start; edges that go back in the order of work are passed over."""
    place = {node.name: at for at, node in enumerate(panel.nodes)}
    level = [0] * len(panel.nodes)
    edges = [(place[a], place[b]) for a, b in panel.edges if a in place and b in place]
    for at in range(len(panel.nodes)):
        level[at] = max((level[a] + 1 for a, b in edges if b == at and a < at), default=0)
    return [[at for at, own in enumerate(level) if own == step] for step in range(max(level, default=-1) + 1)]

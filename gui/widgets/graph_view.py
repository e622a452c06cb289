"""The data-flow graph on the screen: zoom, pan, point, fold, choose."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QWidget

from gui.look import Look
from gui.widgets.graph_drawing import GraphPainter
from gui.widgets.graph_items import GraphScene, NodeSizes
from gui.widgets.graph_marks import GraphMarks, MarksPainter
from gui.widgets.panned_picture import STEP, PannedPicture
from gui.zoom import scaled, zoom

_PANS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_PAN = 60.0  # px that Shift and an arrow key move
_LEAST_TARGET = 20.0  # px that can be clicked, at least, for a button
_WAY_MS = 450


class GraphView(PannedPicture):
    """Arrow keys go from node to node along the edges, Enter or a click chooses; the wheel zooms, dragging pans.

    Signals:
        fold_wanted(str): the fold button of a node or group was clicked, or Space pressed at a node.
        step_wanted(int): Page Down (1) or Page Up (−1).
        play_wanted(): P was pressed.
    """

    fold_wanted = Signal(str)
    step_wanted = Signal(int)
    play_wanted = Signal()

    can_choose = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scene: GraphScene | None = None
        self.is_moving = True
        self._marks = GraphMarks()
        self._drawn: tuple[tuple[object, ...], QPixmap] | None = None
        self._way = QVariantAnimation(self)
        self._way.setDuration(_WAY_MS)
        self._way.setStartValue(0.0)
        self._way.setEndValue(1.0)
        self._way.valueChanged.connect(self._move_on)

    def sizes(self) -> NodeSizes:
        """How large the nodes have to be for the font of now."""
        return NodeSizes.of(self._font_at_100())

    def set_scene(self, scene: GraphScene | None, *, keep: str = "") -> None:
        """Shows another graph; the part ``keep``, if it was there before, stays where it is on the screen."""
        place = self._place_of(keep)
        self.scene = scene
        self._drawn = None
        self._way.stop()
        known = scene.order.keys() if scene is not None else ()
        self._marks = GraphMarks(self._marks.chosen.intersection(known))
        now = self._place_of(keep)
        if place is not None and now is not None:
            self._centre += (now - place) / self._px
            self._kept_view = None
        elif scene is not None:
            self.show_beginning()
        self._show_new_data()

    def _place_of(self, part: str) -> QPointF | None:
        """Where the middle of a part's upper edge is on the screen."""
        rect = self.scene.rects.get(part) if self.scene is not None else None
        return self._to_screen(QPointF(rect.center().x(), rect.top())) if rect is not None else None

    @property
    def step_shown(self) -> str:
        """The id of the node that is the step, "" for none."""
        return self._marks.step

    @property
    def is_still(self) -> bool:
        """No tensor is on its way."""
        return self._marks.arrived >= 1

    @property
    def chosen_nodes(self) -> frozenset[str]:
        return self._marks.chosen

    def choose_nodes(self, names: frozenset[str], *, is_shown: bool = True) -> None:
        """Outlines these nodes, and moves to them where none of them can be seen."""
        self._marks.chosen = names
        if self.scene is not None and names and is_shown:
            rects = [self.scene.rects[name] for name in names if name in self.scene.rects]
            if rects and not any(self.visible_part.contains(rect) for rect in rects):
                self._reveal(min(rects, key=QRectF.top))
        self.update()

    def show_step(self, name: str) -> None:
        """Marks a node as the step of the forward pass, with the tensors on their way to it; "" for none."""
        self._way.stop()
        self._marks.step = name
        self._marks.arrived = 1.0
        if self.scene is not None and name in self.scene.rects:
            rect = self.scene.rects[name]
            if not self.visible_part.contains(rect.adjusted(-8, -40, 8, 40)):
                self._reveal(rect)
            if self.is_moving and self.isVisible():
                self._marks.arrived = 0.0
                self._way.start()
        self.update()

    # a picture

    @property
    def bounds(self) -> QRectF:
        return self.scene.bounds if self.scene is not None else QRectF()

    @property
    def beginning(self) -> QPointF:
        nodes = self.scene.nodes if self.scene is not None else ()
        return self.scene.rects[nodes[0].id].center() if self.scene is not None and nodes else self.bounds.topLeft()

    @property
    def is_empty(self) -> bool:
        return self.scene is None

    def reading(self) -> str:
        return self.scene.drawn.reading if self.scene is not None else ""

    def draw(self, painter: QPainter, area: QRectF, look: Look) -> None:
        """The whole graph, as in a file."""
        if self.scene is None:
            return
        bounds = self.scene.bounds
        factor = min(area.width() / max(bounds.width(), 1), area.height() / max(bounds.height(), 1), look.scale * 1.6)
        painter.save()
        painter.translate(area.center())
        painter.scale(factor, factor)
        painter.translate(-bounds.center())
        graph = MarksPainter(painter, self.scene, look, max(factor / look.scale, 1.0))
        graph.paint(bounds)
        graph.paint_marks(GraphMarks(step=self._marks.step))
        painter.restore()

    def natural_size(self, look: Look) -> QSizeF:
        return QSizeF(look.px(360), look.px(120))  # it is a window onto the graph: any room will do

    def least_size(self, look: Look) -> QSizeF:
        if self.scene is None:
            return super().least_size(look)
        return QSizeF(look.px(self.scene.bounds.width()), look.px(self.scene.bounds.height()))

    def cell_at(self, position: QPointF) -> str | None:
        return self.scene.part_at(self._to_own(position)) if self.scene is not None else None

    def cell_rect(self, key: str) -> QRectF:
        if self.scene is None:
            return QRectF()
        rect = self.scene.rects[key]
        return QRectF(self._to_screen(rect.topLeft()), self._to_screen(rect.bottomRight()))

    def cell_text(self, key: str) -> str:
        return self.scene.text(key) if self.has_cell(key) and self.scene is not None else ""

    def has_cell(self, key: str) -> bool:
        return self.scene is not None and key in self.scene.rects

    def step(self, key: str | None, dx: int, dy: int) -> str | None:
        scene = self.scene
        if scene is None or not scene.nodes:
            return None
        if key not in scene.order or not (dx or dy):
            return self._marks.step or (key if key in scene.order else scene.nodes[0].id)
        return scene.neighbour(str(key), dx, dy)

    def edge(self, key: str | None, *, is_end: bool, is_whole: bool) -> str | None:
        nodes = self.scene.nodes if self.scene is not None else ()
        return nodes[-1 if is_end else 0].id if nodes else None

    def button_rect(self, part: str) -> QRectF | None:
        """Where a fold button is on the screen."""
        button = self.scene.button_of(part) if self.scene is not None else None
        return button and QRectF(self._to_screen(button.topLeft()), self._to_screen(button.bottomRight()))

    def _font_at_100(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() / zoom())
        return font

    def _move_on(self, arrived: float) -> None:
        self._marks.arrived = arrived
        self.update()

    def _forget_drawing(self) -> None:
        self._drawn = None

    def _set_pointed(self, key: str | None, *, is_announced: bool = False) -> None:
        super()._set_pointed(key, is_announced=is_announced)
        if is_announced and self.scene is not None and key is not None:  # the keys have gone there: follow them
            rect = self.scene.rects[key]
            if not self.visible_part.contains(rect):
                self._reveal(rect)

    def _pixmap(self, scene: GraphScene, look: Look) -> QPixmap:
        """The graph without marks; kept until it is seen from elsewhere, so that pointing costs little."""
        ratio = self.devicePixelRatioF()
        key = (self._px, self._centre.x(), self._centre.y(), self.size(), ratio, look.theme.name, look.line_scale)
        if self._drawn is None or self._drawn[0] != key:
            pixmap = QPixmap(self.size() * ratio)
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(QColor(look.theme.window))
            painter = QPainter(pixmap)
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            self._look_at(painter)
            GraphPainter(painter, scene, look, self._scale).paint(self.visible_part)
            painter.end()
            self._drawn = (key, pixmap)
        return self._drawn[1]

    def _draw_focus(self, painter: QPainter, look: Look) -> None:
        inset = look.px(1)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(look.pen(look.theme.accent, 1.5))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), look.px(4), look.px(4))

    # Qt's side

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self.look
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.scene is not None:
            painter.drawPixmap(0, 0, self._pixmap(self.scene, look))
            self._marks.pointed = self.pointed_key or ""
            painter.save()
            self._look_at(painter)
            MarksPainter(painter, self.scene, look, self._scale).paint_marks(self._marks)
            painter.restore()
        if self.hasFocus():
            self._draw_focus(painter, look)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        part = self.cell_at(event.position()) if event.button() == Qt.MouseButton.LeftButton else None
        button = self.button_rect(part) if part is not None else None
        is_hit = button is not None and _grown(button, scaled(_LEAST_TARGET) / 2).contains(event.position())
        if part is not None and is_hit and not self._is_dragged:
            self._pressed = None
            self.fold_wanted.emit(part)
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        code, keys = Qt.Key(event.key()), event.modifiers()
        if self.scene is None or keys & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier):
            super().keyPressEvent(event)
        elif code in _PANS and keys & Qt.KeyboardModifier.ShiftModifier:
            across, down = _PANS[code]
            self.pan_by(across * scaled(_PAN), down * scaled(_PAN))
        elif code in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self.zoom_by(1 / STEP if code == Qt.Key.Key_Minus else STEP)
        elif code == Qt.Key.Key_F:
            self.fit()
        elif code == Qt.Key.Key_P:
            self.play_wanted.emit()
        elif code in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.step_wanted.emit(1 if code == Qt.Key.Key_PageDown else -1)
        elif code == Qt.Key.Key_Space:
            part = self._target_of_enter()
            if part is not None:
                self.fold_wanted.emit(part)
        else:
            super().keyPressEvent(event)


def _grown(button: QRectF, least: float) -> QRectF:
    """A button that can be hit also where it is drawn small."""
    across, down = max(least - button.width() / 2, 0.0), max(least - button.height() / 2, 0.0)
    return button.adjusted(-across, -down, across, down)

"""A picture that is larger than its room: zoomed with the wheel, moved with the mouse."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from gui.widgets.picture import Picture
from gui.zoom import scaled, zoom

SMALLEST, LARGEST = 0.02, 4.0
# What would be smaller than this as a whole is shown from its beginning instead, and at least so large.
READABLE, BEGINNING = 0.5, 0.8
STEP = 1.25
_ROOM = 24.0  # px that stay free around it


class PannedPicture(Picture):
    """Shows a part of ``bounds``, in lengths of its own: px at 100 %.

    Signals:
        scale_changed(float): it is drawn at another size; 1 is 100 % under the window's zoom.
    """

    scale_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._kept_view: Callable[[], None] | None = None  # at another size, too, until somebody zooms or pans
        super().__init__(parent)
        self._scale = 1.0
        self._centre = QPointF()
        self._pressed: QPointF | None = None
        self._is_dragged = False

    # What a subclass says

    @property
    def bounds(self) -> QRectF:
        """All that there is to see."""
        return QRectF()

    @property
    def beginning(self) -> QPointF:
        """What is looked at first where not everything can be seen."""
        return self.bounds.topLeft()

    # What all share

    @property
    def scale(self) -> float:
        return self._scale

    def fit(self) -> None:
        """Shows the whole, at most at 100 %."""
        if not self.is_empty:
            self._set_scale(min(self._whole_scale(), 1.0))
            self._centre = self.bounds.center()
            self._kept_view = self.fit
            self._move()

    def show_beginning(self) -> None:
        """The whole if it can be read like that, else where it begins."""
        if self.is_empty:
            return
        bounds = self.bounds
        self.fit()
        if self._scale < READABLE:
            across = (self.area.width() - scaled(_ROOM)) / max(bounds.width(), 1) / zoom()
            self._set_scale(min(max(across, BEGINNING), 1.0))
            is_wide = bounds.width() * self._px > self.area.width()
            across = self.beginning.x() if is_wide else bounds.center().x()
            self._centre = QPointF(across, bounds.top() + self.area.height() / self._px / 2)
            self._move()
        self._kept_view = self.show_beginning

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Larger or smaller; what is at a point of the widget (its middle) stays there."""
        if self.is_empty:
            return
        place = at if at is not None else QPointF(self.rect().center())
        before = self._to_own(place)
        self._set_scale(self._scale * factor)
        self._centre += before - self._to_own(place)
        self._kept_view = None
        self._move()

    def pan_by(self, across: float, down: float) -> None:
        """Moves the view by px of the screen; part of the picture always stays visible."""
        self._centre += QPointF(across, down) / self._px
        self._kept_view = None
        self._move()

    @property
    def visible_part(self) -> QRectF:
        """What can be seen, in the picture's own lengths."""
        area = QRectF(self.rect())
        return QRectF(self._to_own(area.topLeft()), self._to_own(area.bottomRight()))

    @property
    def _px(self) -> float:
        """Pixels of the screen for one of its own lengths."""
        return self._scale * zoom()

    def _to_screen(self, point: QPointF) -> QPointF:
        return (point - self._centre) * self._px + QRectF(self.rect()).center()

    def _to_own(self, point: QPointF) -> QPointF:
        return (point - QRectF(self.rect()).center()) / self._px + self._centre

    def _whole_scale(self) -> float:
        assert not self.is_empty
        bounds, room = self.bounds, scaled(_ROOM)
        across = (self.area.width() - room) / max(bounds.width(), 1)
        down = (self.area.height() - room) / max(bounds.height(), 1)
        return max(min(across, down) / zoom(), SMALLEST)

    def _set_scale(self, scale: float) -> None:
        self._scale = min(max(scale, SMALLEST), LARGEST)
        self.scale_changed.emit(self._scale)

    def _reveal(self, rect: QRectF) -> None:
        self._centre = rect.center()
        self._kept_view = None
        self._move()

    def _move(self) -> None:
        if not self.is_empty:
            bounds = self.bounds
            self._centre.setX(min(max(self._centre.x(), bounds.left()), bounds.right()))
            self._centre.setY(min(max(self._centre.y(), bounds.top()), bounds.bottom()))
        self.update()

    def _look_at(self, painter: QPainter) -> None:
        """Brings a painter of the widget to the picture's own lengths."""
        painter.translate(QRectF(self.rect()).center())
        painter.scale(self._px, self._px)
        painter.translate(-self._centre)

    # Qt's side

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier or not turned or self.is_empty:
            event.ignore()  # with Ctrl the window zooms
            return
        self.zoom_by(STEP ** (turned / 120), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position()
            self._is_dragged = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        way = self._pressed - event.position()
        if self._is_dragged or way.manhattanLength() >= QApplication.startDragDistance():
            self._is_dragged = True
            self._pressed = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.pan_by(way.x(), way.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_dragged, self._pressed, self._is_dragged = self._is_dragged, None, False
        self.unsetCursor()
        if not was_dragged:
            super().mouseReleaseEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._kept_view is not None:
            self._kept_view()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._kept_view is not None:
            self._kept_view()

"""A coloured frame around a control, wherever it goes."""

from __future__ import annotations

import math

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QScrollArea, QWidget

from gui.look import Look
from gui.theme import current_theme
from gui.widgets.page import CENTRE_WIDTH, Page, SidePanel
from gui.zoom import scaled

GAP, WIDTH = 3.0, 3.0
_MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.LayoutRequest)


class Spotlight(QWidget):
    """Lies above the page and takes no mouse and no focus; it follows scrolling, folding and another size.

    What is scrolled away is brought into sight, again when the page is laid out anew; what is in a folded side has its
    side unfolded, or, where there is no room for that, the strip that unfolds it is framed.
    """

    def __init__(self, holder: QWidget) -> None:
        super().__init__(holder)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._holder = holder
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self._is_elsewhere = False
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._follow)
        self.hide()

    @property
    def target(self) -> QWidget | None:
        """What is framed; None while nothing is, or it is gone."""
        return self._target if self._target is not None and shiboken6.isValid(self._target) else None

    def point_at(self, target: QWidget | None) -> None:
        """Frames a widget below the holder; None takes the frame away."""
        self._let_go()
        self._target = target
        if target is None or not self._holder.isAncestorOf(target):
            self._target = None
            self.hide()
            return
        _unfold(target)
        _bring_into_sight(target)
        part: QWidget | None = target
        while part is not None and part is not self._holder:
            part.installEventFilter(self)
            self._watched.append(part)
            part = part.parentWidget()
        self._holder.installEventFilter(self)
        self._watched.append(self._holder)
        self._timer.start()

    def _let_go(self) -> None:
        for part in self._watched:
            if shiboken6.isValid(part):
                part.removeEventFilter(self)
        self._watched.clear()

    @property
    def _width(self) -> float:
        """Of the line; with the line of the page's colour around it, twice as much lies beside the target."""
        look = Look.on_screen(self.font())
        return look.px(WIDTH) * look.line_scale

    def _follow(self) -> None:
        target = self.target
        if target is not None and self._is_elsewhere:
            _bring_into_sight(target)
        self._is_elsewhere = False
        shown = _seen_part(target, self._holder) if target is not None else QRect()
        is_seen = target is not None and shown.height() >= min(target.height(), self.fontMetrics().lineSpacing())
        self.setVisible(is_seen and not shown.isEmpty())
        if self.isVisible():
            gap = math.ceil(scaled(GAP) + 2 * self._width)
            self.setGeometry(shown.adjusted(-gap, -gap, gap, gap).intersected(self._holder.rect()))
            self.raise_()
            self.update()

    # Qt's side

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            is_room = isinstance(watched, QScrollArea) or watched is self._holder
            if (is_room and event.type() == QEvent.Type.Resize) or (
                event.type() == QEvent.Type.Move and not _is_scrolled(watched)
            ):
                self._is_elsewhere = True
            self._timer.start()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        look = Look.on_screen(self.font())
        width = self._width
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(width, width, -width, -width)
        theme = current_theme()
        for colour, wide in ((theme.window, width * 1.9), (theme.accent, width)):
            painter.setPen(QPen(QColor(colour), wide))
            painter.drawRoundedRect(frame, look.px(6), look.px(6))


def _unfold(target: QWidget) -> None:
    part: QWidget | None = target
    while part is not None:
        page = part.parentWidget()
        if isinstance(part, SidePanel) and isinstance(page, Page) and part.is_folded:
            taken = part.open_width + round(scaled(CENTRE_WIDTH))
            for other in page.sides:
                if other is not part and not other.is_folded and taken + other.open_width > page.width():
                    other.choice = True
            part.choice = False
        part = page


def _bring_into_sight(target: QWidget) -> None:
    part = target.parentWidget()
    while part is not None:
        content = part.widget() if isinstance(part, QScrollArea) else None
        if isinstance(part, QScrollArea) and content is not None and content.isAncestorOf(target):
            part.ensureWidgetVisible(target, round(scaled(12)), round(scaled(36)))
            begin, room = target.mapTo(content, QPoint(0, 0)), part.viewport().size()
            if target.height() > room.height():  # its beginning, where there is no room for all of it
                part.verticalScrollBar().setValue(max(0, begin.y() - round(scaled(8))))
            if target.width() > room.width():
                part.horizontalScrollBar().setValue(max(0, begin.x() - round(scaled(8))))
        part = part.parentWidget()


def _is_scrolled(part: QObject) -> bool:
    """It is what a scroll area moves, when somebody scrolls."""
    viewport = part.parent()
    area = viewport.parent() if viewport is not None else None
    return isinstance(area, QScrollArea) and area.widget() is part


def _seen_part(target: QWidget, holder: QWidget) -> QRect:
    """What is seen of the target, in the holder's coordinates; the strip of the folded side that it is in."""
    part: QWidget | None = target
    while part is not None and part is not holder:
        if isinstance(part, SidePanel) and part.is_folded:
            target = part.fold_button
        part = part.parentWidget()
    if not target.isVisible():
        return QRect()
    seen = target.visibleRegion().boundingRect()
    return QRect(target.mapTo(holder, seen.topLeft()), seen.size())

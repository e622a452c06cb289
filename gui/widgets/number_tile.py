"""A number with its name above it, to be clicked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from engine.language import tr
from gui.look import Look
from gui.zoom import scaled

_SIDE, _PAD, _GAP, _RADIUS, _LEAST_WIDTH = 10, 5, 1, 6, 88


class NumberTile(QAbstractButton):
    """Stays pressed while it is the one explained; a number that is too long is cut, and told by the tool-tip."""

    def __init__(self, name: str, meaning: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self._meaning = meaning
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_number("")

    @property
    def number(self) -> str:
        return self.text()

    def set_number(self, text: str) -> None:
        self.setText(text)
        self.setAccessibleName(f"{self.name}: {text}" if text else self.name)
        said = f"{self.name}: {text}" if text else self.name
        self.setToolTip(
            tr("{number}\n{meaning}. Click to read how it comes about.", number=said, meaning=self._meaning)
        )
        self.setAccessibleDescription(self._meaning)
        self.update()

    # Qt's side

    def sizeHint(self) -> QSize:
        look = Look.on_screen(self.font())
        height = look.caption_metrics.height() + look.metrics.height() + look.px(2 * _PAD + _GAP)
        return QSize(round(scaled(_LEAST_WIDTH)), round(height))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = Look.on_screen(self.font())
        theme = look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = look.px(0.5)
        frame = QRectF(self.rect()).adjusted(half, half, -half, -half)
        edge = theme.border
        if self.hasFocus():
            edge = theme.accent
        elif self.underMouse():
            edge = theme.muted
        painter.setPen(look.pen(edge, 2 if self.hasFocus() else 1))
        painter.setBrush(QColor(theme.selection if self.isChecked() else theme.window))
        painter.drawRoundedRect(frame, look.px(_RADIUS), look.px(_RADIUS))
        if self.isChecked():  # a bar as well, so that it is not told by colour alone
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent))
            painter.drawRoundedRect(
                QRectF(frame.left(), frame.top() + look.px(8), look.px(3), frame.height() - look.px(16)), 1, 1
            )
        inner = frame.adjusted(look.px(_SIDE), look.px(_PAD) - half, -look.px(_SIDE), -look.px(_PAD) + half)
        top = QRectF(inner.left(), inner.top(), inner.width(), look.caption_metrics.height())
        below = QRectF(inner.left(), top.bottom() + look.px(_GAP), inner.width(), look.metrics.height())
        painter.setFont(look.caption)
        painter.setPen(QColor(theme.muted))
        elide = Qt.TextElideMode.ElideRight
        name = look.caption_metrics.elidedText(self.name, elide, top.width())
        painter.drawText(top, Qt.AlignmentFlag.AlignLeft, name)
        painter.setFont(look.font)
        painter.setPen(QColor(theme.text))
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, look.metrics.elidedText(self.text(), elide, below.width()))

"""Buttons in a row that breaks where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from gui.widgets.reading_direction import along_the_reading
from gui.zoom import scaled

_GAP = 6


class ButtonRow(QWidget):
    """As high as its width needs, and no layout: one with a height for a width would ask the page for a height, too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: list[QPushButton] = []
        self._height = 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def add(self, button: QPushButton) -> None:
        button.setParent(self)
        self._buttons.append(button)
        self._arrange()

    def _arrange(self) -> None:
        """Places the buttons that are not hidden."""
        gap = round(scaled(_GAP))
        x = y = high = 0
        for button in self._buttons:
            if button.isHidden():
                continue
            size = button.sizeHint()
            if x and x + size.width() > self.width():
                x, y, high = 0, y + high + gap, 0
            button.setGeometry(along_the_reading(QRect(QPoint(x, y), size), self.rect(), self))
            x += size.width() + gap
            high = max(high, size.height())
        if y + high != self._height:
            self._height = y + high
            self.updateGeometry()

    # Qt's side

    def sizeHint(self) -> QSize:
        hints = [button.sizeHint().width() for button in self._buttons if not button.isHidden()]
        return QSize(sum(hints) + round(scaled(_GAP)) * max(len(hints) - 1, 0), self._height)

    def minimumSizeHint(self) -> QSize:
        hints = [button.sizeHint().width() for button in self._buttons if not button.isHidden()]
        return QSize(max(hints, default=0), self._height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._arrange()
        return super().event(event)

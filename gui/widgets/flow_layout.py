"""Widgets in rows that break where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from gui.widgets.reading_direction import along_the_reading
from gui.zoom import scaled


class FlowLayout(QLayout):
    """Items in rows, each as wide as it asks for; hidden ones take no room. Gaps are px at 100 %."""

    def __init__(self, parent: QWidget, *, across: float = 14, down: float = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gaps = (across, down)
        self.setContentsMargins(0, 0, 0, 0)

    def clear(self) -> None:
        self._items.clear()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), is_trial=True)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, is_trial=False)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, rect: QRect, *, is_trial: bool) -> int:
        across, down = (round(scaled(gap)) for gap in self._gaps)
        x, y, high = rect.x(), rect.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if x > rect.x() and x + size.width() > rect.right() + 1:
                x, y, high = rect.x(), y + high + down, 0
            if not is_trial:
                item.setGeometry(along_the_reading(QRect(QPoint(x, y), size), rect, self.parentWidget()))
            x += size.width() + across
            high = max(high, size.height())
        return y + high - rect.y()

"""Something narrow beside something wide, or below it where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gui.zoom import scaled


class Beside(QWidget):
    """``side`` has ``side_width`` beside ``main`` as long as ``least`` is left for that (px at 100 %).

    ``is_first`` puts the side on the left, or above. Stacked, it is at most ``most_height`` high; 0 for no limit.
    """

    def __init__(
        self,
        main: QWidget,
        side: QWidget,
        *,
        side_width: int,
        least: int,
        is_first: bool = False,
        most_height: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._least = side_width + least
        self._main, self._side = main, _Side(side, side_width, most_height)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(12)
        for widget, stretch in ((self._side, 0), (main, 1))[:: 1 if is_first else -1]:
            self._layout.addWidget(widget, stretch)

    @property
    def is_stacked(self) -> bool:
        return self._layout.direction() == QBoxLayout.Direction.TopToBottom

    def _fit(self) -> None:
        is_stacked = self.width() < scaled(self._least) + self._side.excess
        if is_stacked != self.is_stacked:
            direction = QBoxLayout.Direction.TopToBottom if is_stacked else QBoxLayout.Direction.LeftToRight
            self._layout.setDirection(direction)
            self._side.set_stacked(is_stacked)

    # Qt's side

    def minimumSizeHint(self) -> QSize:
        least = max(part.minimumSizeHint().width() for part in (self._main, self._side))
        return QSize(least, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()


class _Side(QWidget):
    def __init__(self, content: QWidget, width: int, most_height: int) -> None:
        super().__init__()
        self._width, self._most_height, self._is_stacked = width, most_height, False
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.addWidget(content)
        self.set_stacked(False)

    @property
    def excess(self) -> int:
        """What the content needs beyond the width that it is meant to have, as long words in another language do."""
        return max(0, self._inside.minimumSize().width() - round(scaled(self._width)))

    def set_stacked(self, is_stacked: bool) -> None:
        self._is_stacked = is_stacked
        across = QSizePolicy.Policy.Expanding if is_stacked else QSizePolicy.Policy.Fixed
        down = QSizePolicy.Policy.Fixed if is_stacked and self._most_height else QSizePolicy.Policy.Preferred
        self.setSizePolicy(across, down)
        self.updateGeometry()

    # Qt's side

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        is_limited = self._is_stacked and self._most_height
        height = round(scaled(self._most_height)) if is_limited else hint.height()
        return QSize(round(scaled(self._width)) + self.excess, height)

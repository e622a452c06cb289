"""Controls in a row, which breaks where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.zoom import rescale, scaled

_GAP = 6


class WrapRow(QWidget):
    """Each row is filled as far as it goes; the first control takes the room that is left in its row."""

    def __init__(self, *controls: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controls = list(controls)
        self._rows: list[list[QWidget]] = []
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(_GAP)
        self._arrange([self._controls])

    @property
    def rows(self) -> int:
        return len(self._rows)

    def _needed(self, control: QWidget) -> int:
        if control is self._controls[0]:
            return max(control.minimumSizeHint().width(), control.minimumWidth())
        return control.sizeHint().width()

    def _fit(self) -> None:
        rows: list[list[QWidget]] = [[]]
        left = float(self.width())
        for control in self._controls:
            needed = self._needed(control)
            if rows[-1] and needed > left:
                rows.append([])
                left = float(self.width())
            rows[-1].append(control)
            left -= needed + scaled(_GAP)
        if [len(row) for row in rows] != [len(row) for row in self._rows]:
            self._arrange(rows)
            rescale(self)
            self.updateGeometry()

    def _arrange(self, rows: list[list[QWidget]]) -> None:
        while (line := self._lines.takeAt(0)) is not None:
            old = line.layout()
            while old is not None and old.takeAt(0) is not None:
                pass
        self._rows = rows
        for row in rows:
            box = QHBoxLayout()
            box.setSpacing(_GAP)
            for control in row:
                box.addWidget(control, 1 if control is self._controls[0] else 0)
            if self._controls[0] not in row:
                box.addStretch(1)
            self._lines.addLayout(box)

    # Qt's side

    def minimumSizeHint(self) -> QSize:
        return QSize(max(self._needed(control) for control in self._controls), self._lines.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a control has other words now
            self._fit()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

"""Figures in rows, each as wide as it likes and each row filled."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from gui.demo_views.views import PanelView
from gui.look import Look
from gui.widgets.reading_direction import along_the_reading
from gui.zoom import scaled

GAP = 12
MOST_GROWTH = 1.7
STACKED = 1.3  # a row may get that much higher, and a figure that much narrower, to stand below another one


class _Column:
    """Figures one below the other."""

    def __init__(self, view: PanelView, width: float, height: float) -> None:
        self.width = width
        self.height = height
        self._parts = [(view, height)]

    def add(self, view: PanelView, height: float, gap: float) -> None:
        self._parts.append((view, height))
        self.height += gap + height

    def lay_out(self, area: QRect, gap: int) -> None:
        room = area.height() - gap * (len(self._parts) - 1)
        whole = sum(height for _, height in self._parts)
        top = area.top()
        for place, (view, height) in enumerate(self._parts):
            is_last = place == len(self._parts) - 1
            high = area.top() + area.height() - top if is_last else round(room * height / whole)
            view.setGeometry(QRect(area.left(), top, area.width(), max(high, 1)))
            top += high + gap


class PanelFlow(QWidget):
    """Rows keep their heights as long as the same figures stand in them, so that nothing jumps with new numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._views: tuple[PanelView, ...] = ()

    @property
    def views(self) -> tuple[PanelView, ...]:
        return self._views

    def set_views(self, views: Sequence[PanelView]) -> None:
        """Shows these, in this order, and hides those before."""
        for view in self._views:
            if view not in views:
                view.hide()
        self._views = tuple(views)
        previous: QWidget | None = None
        for view in self._views:
            if view.parent() is not self:
                view.setParent(self)
            view.show()
            if previous is not None:
                QWidget.setTabOrder(previous, view)
            previous = view
        self.arrange()

    def arrange(self) -> None:
        """Places every figure; call it when a figure wants another size."""
        rows = self._rows()
        gap = round(scaled(GAP))
        heights = [max(column.height for column in row) for row in rows]
        need = round(sum(heights)) + gap * max(len(rows) - 1, 0)
        self.setProperty("zoomLeast", None)  # follows the zoom by itself
        self.setMinimumHeight(need)
        growth = min(MOST_GROWTH, 1 + max(0.0, self.height() - need) / max(sum(heights), 1.0))
        top = 0
        for row, height in zip(rows, heights, strict=True):
            high = round(height * growth)
            room = self.width() - gap * (len(row) - 1)
            whole = sum(column.width for column in row)
            left = 0
            for place, column in enumerate(row):
                is_last = place == len(row) - 1
                width = self.width() - left if is_last else round(room * column.width / whole)
                place_of_column = QRect(left, top, max(width, 1), high)
                column.lay_out(along_the_reading(place_of_column, self.rect(), self), gap)
                left += width + gap
            top += high + gap

    def _rows(self) -> list[list[_Column]]:
        """Each figure beside the one before it if there is room, else below it, else in a new row."""
        look = Look.on_screen(self.font())
        gap, room = scaled(GAP), float(max(self.width(), 1))
        rows: list[list[_Column]] = []
        for view in self._views:
            size = view.natural_size(look)
            wide = min(max(size.width(), scaled(190)), room)
            row = rows[-1] if rows else []
            used = sum(column.width + gap for column in row)
            if not row or used + wide > room:
                stacked = row[-1].height + gap + size.height() if row else 0.0
                highest = max((column.height for column in row), default=0.0)
                if len(row) > 1 and stacked <= STACKED * highest and wide <= STACKED * row[-1].width:
                    row[-1].add(view, size.height(), gap)
                    continue
                rows.append(row := [])
            row.append(_Column(view, wide, size.height()))
        return rows

    # Qt's side

    def sizeHint(self) -> QSize:
        return QSize(round(scaled(480)), self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.arrange()

"""A small tree or list that is as high as its rows, up to a limit, and that the Tab key leaves."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QSizePolicy,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from gui.zoom import scaled


class PlainTree(QTreeWidget):
    """The first column takes the room that is left; the others are numbers, as wide as they need to be.

    It shows ``least_rows`` to ``most_rows`` rows, and scrolls when there are more.
    """

    def __init__(
        self,
        headers: Sequence[str],
        *,
        least_rows: int,
        most_rows: int,
        has_header: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._least_rows, self._most_rows = least_rows, most_rows
        self.setHeaderLabels(list(headers))
        self.setHeaderHidden(not has_header)
        self.setUniformRowHeights(True)
        self.setProperty("roomy", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTabKeyNavigation(False)
        self.setIndentation(14)
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(8)
        header.setSectionsClickable(False)
        for column in range(len(headers)):
            is_first = column == 0
            mode = QHeaderView.ResizeMode.Stretch if is_first else QHeaderView.ResizeMode.ResizeToContents
            header.setSectionResizeMode(column, mode)
            if not is_first:
                align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                self.headerItem().setTextAlignment(column, align)
        self.itemExpanded.connect(self.updateGeometry)
        self.itemCollapsed.connect(self.updateGeometry)

    def row(self, texts: Sequence[str]) -> QTreeWidgetItem:
        """An item with its numbers at the right, not in the tree yet."""
        item = QTreeWidgetItem(list(texts))
        for column in range(1, len(texts)):
            item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return item

    def items(self) -> list[QTreeWidgetItem]:
        """All items, in the order in which they are seen."""
        waiting = [self.topLevelItem(place) for place in range(self.topLevelItemCount() - 1, -1, -1)]
        found = []
        while waiting:
            item = waiting.pop()
            if item is not None:
                found.append(item)
                waiting += [item.child(place) for place in range(item.childCount() - 1, -1, -1)]
        return found

    def fit(self) -> None:
        """Asks for the height of the rows that there are now."""
        self.updateGeometry()

    # Qt's side

    def sizeHint(self) -> QSize:
        rows = sum(not self.visualItemRect(item).isNull() for item in self.items())
        shown = min(max(rows, self._least_rows), self._most_rows)
        each = self.sizeHintForRow(0) if rows else self.fontMetrics().height() + round(scaled(8))
        head = 0 if self.isHeaderHidden() else self.header().sizeHint().height()
        return QSize(round(scaled(200)), shown * each + head + 2 * self.frameWidth() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(round(scaled(160)), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

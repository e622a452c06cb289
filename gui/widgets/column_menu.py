"""Which columns of a tree are shown and by which it is sorted: a menu, behind a button and on the header."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QTreeView, QWidget

from engine.language import tr


class ColumnMenu(QMenu):
    """One check mark a column; it stays open while several are changed. The first column cannot be hidden.

    Signals:
        columns_changed(): others are shown now.
    """

    columns_changed = Signal()

    def __init__(
        self, tree: QTreeView, titles: Sequence[str], tips: Sequence[str], usual: Iterable[int], parent: QWidget
    ) -> None:
        super().__init__(tr("Columns"), parent)
        self._tree = tree
        self._usual = frozenset(usual)
        self.setToolTipsVisible(True)
        self.marks: list[QAction] = []
        for title, tip in zip(titles, tips, strict=True):
            mark = self.addAction(title)
            mark.setCheckable(True)
            mark.setToolTip(tip)
            mark.toggled.connect(self._apply)
            self.marks.append(mark)
        self.marks[0].setEnabled(False)
        self.addSeparator()
        self.usual_action = self.addAction(tr("Usual columns"))
        self.usual_action.triggered.connect(self._show_usual)
        self.sort_menu = self.addMenu(tr("Sort by"))
        self._add_orders(titles)
        header = tree.header()
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._open_on_header)
        self._show_usual()

    @property
    def shown(self) -> list[int]:
        """The columns that are shown, from left to right."""
        return [place for place, mark in enumerate(self.marks) if mark.isChecked()]

    def show_columns(self, columns: object) -> None:
        """Shows these and no others.

        Raises:
            ValueError: it is no list of columns.
        """
        if not isinstance(columns, list) or not all(isinstance(column, int) for column in columns):
            raise ValueError("a list of columns is needed")
        if not all(0 <= column < len(self.marks) for column in columns):
            raise ValueError(f"there are {len(self.marks)} columns")
        self._show(frozenset(columns))

    def _add_orders(self, titles: Sequence[str]) -> None:
        """A click on the header does the same; this way keys can."""
        header = self._tree.header()
        group = QActionGroup(self)
        for column, title in enumerate((tr("The model's order"), *titles), start=-1):
            action = self.sort_menu.addAction(title)
            action.setCheckable(True)
            action.setChecked(column < 0)
            action.setData(column)
            group.addAction(action)
        group.triggered.connect(self._sort)
        header.sortIndicatorChanged.connect(lambda column: group.actions()[column + 1].setChecked(True))

    def _sort(self, action: QAction) -> None:
        """Numbers from the largest, text from A."""
        column = int(action.data())
        align = self._tree.model().headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        is_number = column >= 0 and bool(Qt.AlignmentFlag(align) & Qt.AlignmentFlag.AlignRight)
        order = Qt.SortOrder.DescendingOrder if is_number else Qt.SortOrder.AscendingOrder
        self._tree.header().setSortIndicator(column, order)

    def _show_usual(self) -> None:
        self._show(self._usual)

    def _show(self, columns: frozenset[int]) -> None:
        for place, mark in enumerate(self.marks):
            mark.blockSignals(True)
            mark.setChecked(place == 0 or place in columns)
            mark.blockSignals(False)
        self._apply()

    def _apply(self) -> None:
        for place, mark in enumerate(self.marks):
            self._tree.setColumnHidden(place, not mark.isChecked())
        self.columns_changed.emit()

    def _open_on_header(self, place: QPoint) -> None:
        self.popup(self._tree.header().mapToGlobal(place))

    # Qt's side

    def keyPressEvent(self, event: QKeyEvent) -> None:
        mark = self.activeAction()
        if event.key() == Qt.Key.Key_Space and mark is not None and mark.isCheckable():
            mark.trigger()  # without closing, so that several can be changed
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        mark = self.actionAt(event.position().toPoint())
        if mark is not None and mark.isCheckable() and mark.isEnabled():
            mark.trigger()
        else:
            super().mouseReleaseEvent(event)

"""The module tree on the screen: it keeps what is unfolded, and tells which number of which module was clicked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from engine.inspection.measurement import Measurement
from engine.inspection.results import ModelSummary
from engine.language import tr
from gui.models.module_columns import EXPLAINED, TITLES, Column
from gui.models.module_tree import MARK_ROLE, SHARE_ROLE, ModuleTreeModel
from gui.widgets.reading_direction import keep_left_to_right
from gui.widgets.share_delegate import RowDelegate, ShareDelegate
from gui.zoom import scaled

ALL_LEVELS = 0
_INDENTATION, _PADDING, _NAME_PADDING = 14, 19, 22
_LEAST_SHARE, _MOST_SHARE, _LEAST_TYPE = 70, 150, 84
_WIDEST = {Column.TYPE: 146, Column.ARGUMENTS: 260}
_MOST_UNFOLDED_HITS = 1_000


class ModuleView(QTreeView):
    """Shows a ``ModuleTreeModel``.

    Signals:
        module_chosen(str): a row became the current one; its fqn. Not for rows of alike siblings.
        number_chosen(str): the user clicked a number of the current row; its name in ``engine.inspection.explanation``.
    """

    module_chosen = Signal(str)
    number_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_left_to_right(self)
        self.modules = ModuleTreeModel(self)
        self.levels = ALL_LEVELS
        self._is_setting = False
        self._type_width = 0
        self._before_filter: set[str] | None = None
        self.setModel(self.modules)
        self._set_up()
        self.selectionModel().currentRowChanged.connect(self._tell_module)
        self.clicked.connect(self._tell_number)
        self.header().sortIndicatorChanged.connect(self._sort)

    def set_summary(self, summary: ModelSummary | None, *, is_same_model: bool) -> None:
        """Shows a summary; for the same model what is unfolded and chosen stays."""
        unfolded = self._unfolded() if is_same_model else None
        chosen = self.chosen if is_same_model else ""
        self._is_setting = True
        self.modules.set_summary(summary)
        if unfolded is None:
            self._before_filter = None
            self.unfold()
            self.horizontalScrollBar().setValue(0)
        else:
            self._unfold_these(unfolded)
        self.choose(chosen)
        self._is_setting = False
        self.fit_columns()

    def set_measurement(self, measurement: Measurement | None) -> None:
        self.modules.set_measurement(measurement)
        self.fit_columns()

    def set_filter(self, text: str) -> None:
        """Keeps what fits and what it stands in; an empty text brings back what was unfolded before."""
        before = self.modules.hits is not None
        if text.split() and not before:
            self._before_filter = self._unfolded()
        chosen = self.chosen
        self._is_setting = True
        self.modules.set_filter(text)
        hits = self.modules.hits
        if hits is None:
            if self._before_filter is not None:
                self._unfold_these(self._before_filter)
                self._before_filter = None
        elif hits <= _MOST_UNFOLDED_HITS:
            self.expandAll()
        else:
            self.expandToDepth(0)
        self.choose(chosen)
        self._is_setting = False
        self.fit_columns()

    def unfold(self, levels: int | None = None) -> None:
        """Shows so many levels below the model, or ``ALL_LEVELS``, and folds what is deeper; so are alike siblings."""
        self.levels = self.levels if levels is None else levels
        chosen = self.currentIndex()
        self.collapseAll()
        self.scheduleDelayedItemsLayout()  # one layout for all of them
        is_setting, self._is_setting = self._is_setting, True
        for index in self.modules.expandable(self.levels or None):
            self.expand(index)
        self._is_setting = is_setting
        if chosen.isValid() and not self._is_setting:
            self.scrollTo(chosen)

    def choose(self, fqn: str) -> None:
        """Makes a module the current row, unfolding what it stands in."""
        index = self.modules.index_of(fqn)
        if index.isValid() and self.currentIndex().siblingAtColumn(0) != index:
            self.setCurrentIndex(index)
            self.scrollTo(index)

    @property
    def chosen(self) -> str:
        """The fqn of the current row; "" for the whole model, and where there is none."""
        row = self.modules.row_at(self.currentIndex())
        return row.fqn if row is not None else ""

    def fit_columns(self) -> None:
        """As wide as what is in them: names are never cut, long types and arguments are."""
        metrics = QFontMetrics(self.font())
        self.setColumnWidth(Column.NAME, self._name_width(metrics))
        for column in Column:
            if column not in (Column.NAME, Column.SHARE) and not self.isColumnHidden(column):
                width = max(map(metrics.horizontalAdvance, self.modules.texts(column)), default=0)
                title = metrics.horizontalAdvance(self.modules.headerData(column, Qt.Orientation.Horizontal))
                width = round(min(max(width, title) + scaled(_PADDING), scaled(_WIDEST.get(column, 1000))))
                self.setColumnWidth(column, width)
        self._type_width = self.columnWidth(Column.TYPE)
        self._share_room()

    def _share_room(self) -> None:
        """The bars take what the other columns leave; where that is too little, long types are cut."""
        others = (column for column in Column if column not in (Column.SHARE, Column.TYPE))
        left = self.viewport().width() - sum(self.columnWidth(column) for column in others)
        if not self.isColumnHidden(Column.TYPE):
            room = left - (0 if self.isColumnHidden(Column.SHARE) else scaled(_LEAST_SHARE))
            width = round(min(self._type_width, max(room, self._least_type_width())))
            self.setColumnWidth(Column.TYPE, width)
            left -= width
        if not self.isColumnHidden(Column.SHARE):
            self.setColumnWidth(Column.SHARE, round(min(max(left, scaled(_LEAST_SHARE)), scaled(_MOST_SHARE))))

    def _least_type_width(self) -> float:
        """How many siblings a row stands for is not cut."""
        counts = map(self.fontMetrics().horizontalAdvance, self.modules.group_types())
        return max(scaled(_LEAST_TYPE), max(counts, default=0) + scaled(_PADDING))

    def _name_width(self, metrics: QFontMetrics) -> int:
        """Room for all modules at the depths that are unfolded."""
        widest, indent = float(metrics.horizontalAdvance(tr(TITLES[Column.NAME]))), self.indentation()
        for level, depth in self._shown_depths():
            for name in self.modules.names(depth):
                widest = max(widest, metrics.horizontalAdvance(name) + (level + 1) * indent)
        failed = self.modules.summary.failure if self.modules.summary is not None else None
        return round(widest + scaled(_NAME_PADDING) + (metrics.horizontalAdvance("✗ ") if failed is not None else 0))

    def _shown_depths(self) -> set[tuple[int, int]]:
        """Levels of the tree with the depths of the modules there; a row of alike siblings makes a level of its own."""
        found, waiting = {(0, 0)}, [(0, index) for index in self.modules.foldable()]
        for level, index in waiting:
            if self.isExpanded(index):
                row = self.modules.row_at(index)
                assert row is not None
                found.add((level + 1, row.depth if self.modules.is_group(index) else row.depth + 1))
                waiting += [(level + 1, below) for below in self.modules.foldable(index)]
        return found

    def _unfolded(self) -> set[str]:
        """What is unfolded, by fqn; rows of alike siblings with a mark."""
        found: set[str] = set()
        waiting = self.modules.foldable()
        for index in waiting:
            if self.isExpanded(index):
                found.add(self._mark(index))
                waiting += self.modules.foldable(index)
        return found

    def _unfold_these(self, marks: set[str]) -> None:
        self.scheduleDelayedItemsLayout()  # one layout for all of them
        waiting = self.modules.foldable()
        for index in waiting:
            if self._mark(index) in marks:
                self.expand(index)
                waiting += self.modules.foldable(index)

    def _mark(self, index: QModelIndex) -> str:
        row = self.modules.row_at(index)
        assert row is not None
        return f"{row.fqn} *" if self.modules.is_group(index) else row.fqn

    def _tell_module(self, current: QModelIndex) -> None:
        row = self.modules.row_at(current)
        if row is not None and not self._is_setting and not self.modules.is_group(current):
            self.module_chosen.emit(row.fqn)

    def _tell_number(self, index: QModelIndex) -> None:
        if self.modules.is_group(index):
            self._fold_or_unfold(index)
        elif index.column() in EXPLAINED:
            self.number_chosen.emit(EXPLAINED[index.column()])

    def _fold_or_unfold(self, index: QModelIndex) -> None:
        first = index.siblingAtColumn(0)
        if self.modules.hasChildren(first):
            self.setExpanded(first, not self.isExpanded(first))

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        self.modules.sort(column, order)
        self.fit_columns()
        self.scrollTo(self.currentIndex())

    def _set_up(self) -> None:
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setExpandsOnDoubleClick(False)
        self.setIndentation(_INDENTATION)
        self.setProperty("roomy", True)
        self.setItemDelegate(RowDelegate(MARK_ROLE, self))
        self.setItemDelegateForColumn(Column.SHARE, ShareDelegate(SHARE_ROLE, MARK_ROLE, self))
        self.setAccessibleName(tr("Modules"))
        self.setAccessibleDescription(
            tr("The modules of the model; up and down move, right and left unfold and fold, Enter does either")
        )
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(False)  # the style's own lies on the title: the model writes an arrow
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setMinimumSectionSize(36)
        for column in (Column.MEMORY, Column.TIME):  # beside the names, so that both are in sight
            header.moveSection(header.visualIndex(column), Column.INPUT)
        self.expanded.connect(self._widen)
        self.collapsed.connect(self._widen)

    def _widen(self, index: QModelIndex | QPersistentModelIndex) -> None:
        if not self._is_setting:
            self.fit_columns()

    # Qt's side

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._fold_or_unfold(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            QTimer.singleShot(0, self, self.fit_columns)  # the indentation follows the zoom after the font

"""The rows of a comparison on the screen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from engine.inspection.compare import Comparison, RowPair
from engine.language import tr
from gui.models.comparison_rows import Column, ComparisonModel, cell_text
from gui.widgets.reading_direction import keep_left_to_right
from gui.zoom import scaled

_MOST_MEASURED = 2000
_MOST_OPEN = 400
_WIDEST = {Column.TYPE: 150, Column.WORDS: 300}


class ComparisonTable(QTreeView):
    """Modules of both models in one tree, with signs and words.

    Signals:
        pair_chosen(RowPair): a row was clicked, or the keys went to it.
    """

    pair_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_left_to_right(self)
        self.rows = ComparisonModel(self)
        self.setModel(self.rows)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setIndentation(16)
        self.setProperty("roomy", True)
        self.setAccessibleName(tr("Modules of both models"))
        self.setAccessibleDescription(tr("Up and down go from module to module, right and left unfold and fold"))
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self._comparison: Comparison | None = None
        self.selectionModel().currentRowChanged.connect(self._tell)

    def set_comparison(self, comparison: Comparison | None) -> None:
        self._comparison = comparison
        self.rows.set_comparison(comparison)
        self._unfold()

    def set_same_shown(self, is_shown: bool) -> None:
        self.rows.set_same_shown(is_shown)
        self._unfold()

    def show_layer(self, fqn: str) -> None:
        """Goes to a module's row, if it has one."""
        index = self.rows.index_of(fqn)
        if index.isValid() and index != self.currentIndex().siblingAtColumn(0):
            self.setCurrentIndex(index)

    def _unfold(self) -> None:
        if self._comparison is None:
            return
        if len(self._comparison.pairs) <= _MOST_OPEN:
            self.expandAll()
        else:
            self.expandToDepth(0)
        self._fit_columns()

    def _fit_columns(self) -> None:
        pairs: tuple[RowPair, ...] = self._comparison.pairs[:_MOST_MEASURED] if self._comparison else ()
        metrics = QFontMetrics(self.font())
        for column in Column:
            title = str(self.rows.headerData(column, self.header().orientation()))
            widest = max((metrics.horizontalAdvance(text) for text in _texts(pairs, column)), default=0)
            if column == Column.NAME:
                depth = max(((pair.after or pair.before).depth for pair in pairs), default=0)  # type: ignore[union-attr]
                widest += (depth + 1) * self.indentation()
            width = max(widest, metrics.horizontalAdvance(title)) + scaled(24)
            self.setColumnWidth(column, round(min(width, scaled(_WIDEST.get(column, 220)))))

    def _tell(self, current: QModelIndex) -> None:
        pair = self.rows.pair_at(current)
        if pair is not None:
            self.pair_chosen.emit(pair)

    # Qt's side

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_columns()


def _texts(pairs: tuple[RowPair, ...], column: Column) -> set[str]:
    return {cell_text(pair, column) for pair in pairs}

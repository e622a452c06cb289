"""Structure: the gallery, and the chosen model module by module."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import Any, ClassVar

from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QSplitter,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from engine.handle import ModelHandle
from engine.inspection.gallery import gallery_entries
from engine.inspection.printed import printed_views
from engine.inspection.results import GalleryEntry, ModelSummary, PrintedViews
from engine.inspection.summary import summarize
from gui.models.module_tree import SHARE_ROLE, Column, ModuleTreeModel, column_text, shape_text
from gui.tabs.base import Tab, TabContext
from gui.theme import current_theme
from gui.widgets.gallery_list import GalleryList
from gui.widgets.module_card import ModuleCard
from gui.widgets.printed_panel import PrintedPanel
from gui.widgets.share_delegate import ShareDelegate

GALLERY_WIDTH = 224
# A tree with more rows than this opens with its upper levels only.
MOST_EXPANDED_ROWS = 40
_INDENTATION, _SHARE_WIDTH, _WIDEST_COLUMN = 16, 108, 176


class StructureTab(Tab):
    """Gallery on the left, the module tree beside it, the chosen module below.

    What is shown follows the session: a model's summary first, then the gallery, then the chosen layer's text, one
    engine call after the other, so that none of them pushes another one out of the lane.
    """

    tab_id: ClassVar[str] = "structure"
    title: ClassVar[str] = "Structure"

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._summary: ModelSummary | None = None
        self._requested: ModelHandle | None = None
        self._shown: ModelHandle | None = None
        self._printed: tuple[ModelHandle, str] | None = None
        self._has_gallery = False
        self._is_busy = False
        self._has_started = False
        self.gallery = GalleryList()
        self.tree = QTreeView()
        self.model = ModuleTreeModel(self)
        self.check_line = QLabel(" ")
        self.card = ModuleCard()
        self.printed = PrintedPanel()
        self._lay_out()
        self.gallery.model_chosen.connect(self._open)
        self.tree.selectionModel().currentRowChanged.connect(self._choose_row)
        context.session.model_changed.connect(self._catch_up)
        context.session.layer_selected.connect(self._show_layer)
        context.session.open_failed.connect(self._mark_open_model)

    def start_default_work(self, *, small: bool) -> None:
        self._has_started = True
        self._catch_up()

    def _lay_out(self) -> None:
        self.tree.setModel(self.model)
        self.tree.setUniformRowHeights(True)
        self.tree.setAllColumnsShowFocus(True)
        self.tree.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.tree.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.tree.setItemDelegateForColumn(Column.SHARE, ShareDelegate(SHARE_ROLE, self.tree))
        self.tree.setIndentation(_INDENTATION)
        self.tree.setAccessibleName("Modules")
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setMinimumSectionSize(40)
        header.setSectionResizeMode(Column.ARGUMENTS, QHeaderView.ResizeMode.Stretch)
        self.tree.setColumnWidth(Column.SHARE, _SHARE_WIDTH)
        self.tree.setStyleSheet("QTreeView::item { height: 26px; padding: 0 6px; }")
        heading = QLabel("Models")
        heading.setProperty("role", "muted")
        self.check_line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        side = QVBoxLayout()
        side.addWidget(heading)
        side.addWidget(self.gallery)
        above = QWidget()
        upper = QVBoxLayout(above)
        upper.setContentsMargins(0, 0, 0, 0)
        upper.addWidget(self.tree)
        upper.addWidget(self.check_line)
        below = QSplitter(Qt.Orientation.Horizontal)
        below.addWidget(self.card)
        below.addWidget(self.printed)
        below.setSizes([420, 600])
        page = QSplitter(Qt.Orientation.Vertical)
        page.addWidget(above)
        page.addWidget(below)
        page.setStretchFactor(0, 1)
        page.setSizes([340, 260])
        for splitter in (below, page):
            splitter.setHandleWidth(12)
            splitter.setChildrenCollapsible(False)
        self.gallery.setFixedWidth(GALLERY_WIDTH)
        layout = QHBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addLayout(side)
        layout.addWidget(page, 1)

    def _catch_up(self) -> None:
        """Starts the next call that is needed to show what the session holds, if none is under way."""
        model, layer = self.context.session.model, self.context.session.layer
        if not self._has_started or self._is_busy:
            return
        if model is not None and model is not self._requested:
            self._requested = model
            self._start(summarize, model, title=f"Looking into {model.title}", then=self._show_summary)
        elif not self._has_gallery:
            self._has_gallery = True
            self._start(gallery_entries, title="Counting the gallery's parameters", then=self._show_gallery)
        elif model is not None and (model, layer) != self._printed:
            self._printed = (model, layer)
            self._start(printed_views, model, layer, title="Printing", then=self._show_printed)

    def _start(self, call: Callable[..., Any], *args: Any, title: str, then: Callable[..., None]) -> None:
        self._is_busy = True
        task = self.run(call, *args, title=title)
        task.succeeded.connect(then)
        task.finished.connect(self._finish)

    def _finish(self) -> None:
        self._is_busy = False
        self._catch_up()

    def _show_summary(self, summary: ModelSummary) -> None:
        if self._requested is not self.context.session.model:
            return  # another model was opened meanwhile; its summary is next
        self._shown = self._requested
        self._summary = summary
        self.model.set_summary(summary)
        if len(summary.rows) <= MOST_EXPANDED_ROWS:
            self.tree.expandAll()
        else:
            self.tree.expandToDepth(1)
        for column in Column:
            if column not in (Column.ARGUMENTS, Column.SHARE):
                self.tree.setColumnWidth(column, self._width_of(column, summary))
        self.check_line.setText(_check_text(summary))
        self._mark_open_model()
        self._show_layer(self.context.session.layer)

    def _width_of(self, column: Column, summary: ModelSummary) -> int:
        """Room for all rows, also those that are folded away: names must not be cut when they unfold."""
        metrics = QFontMetrics(self.tree.font())
        texts = {(row.depth if column == Column.NAME else 0, column_text(row, column)) for row in summary.rows}
        levels = 2 if column == Column.NAME else 0
        widest = max(metrics.horizontalAdvance(text) + (depth + levels) * _INDENTATION for depth, text in texts)
        header = metrics.horizontalAdvance(str(self.model.headerData(column, Qt.Orientation.Horizontal)))
        return min(max(widest, header) + 22, _WIDEST_COLUMN)

    def _open(self, name: str) -> None:
        model = self.context.session.model
        if model is None or model.name != name:
            self.context.session.open_gallery_model(name)

    def _show_gallery(self, entries: tuple[GalleryEntry, ...]) -> None:
        self.gallery.set_entries(entries)
        self._mark_open_model()

    def _mark_open_model(self) -> None:
        model = self.context.session.model
        self.gallery.mark_open(model.name if model else "")

    def _show_layer(self, fqn: str) -> None:
        index = self.model.index_of(fqn)
        if index.isValid() and self._shown is self.context.session.model:
            if self.tree.currentIndex().siblingAtColumn(Column.NAME) != index:
                self.tree.setCurrentIndex(index)
            self.card.show_row(self.model.row_at(index))
        self._catch_up()

    def _show_printed(self, views: PrintedViews) -> None:
        if self._printed == (self.context.session.model, self.context.session.layer):
            self.printed.set_views(self.context.session.layer, views)

    def _choose_row(self, current: QModelIndex) -> None:
        row = self.model.row_at(current)
        if row is not None and self._shown is self.context.session.model:
            self.context.session.select_layer(row.fqn)

    # Qt's side

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and self._summary is not None:
            self.check_line.setText(_check_text(self._summary))  # its colours stand in its text
        super().changeEvent(event)


def _check_text(summary: ModelSummary) -> str:
    theme = current_theme()
    if summary.sum_of_rows == summary.parameters:
        check = f"✓ Sum of rows = sum of parameters = {summary.parameters:,}"
        colour = theme.good
    else:
        check = f"✗ Sum of rows = {summary.sum_of_rows:,}, sum of parameters = {summary.parameters:,}"
        colour = theme.danger
    shapes = ", ".join(shape_text(shape) for shape in summary.input_shapes)
    source = escape(summary.problem) or f"shapes from one forward pass, input {shapes}"
    return f'<span style="color:{colour}">{check}</span>&nbsp;&nbsp; <span style="color:{theme.muted}">{source}</span>'

"""The tools above the module tree: filter, depth, columns, measuring, export."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QMenu, QPushButton, QWidget

from engine.language import mark, tr
from gui.models.module_columns import DEFAULT_COLUMNS, TIPS, TITLES
from gui.widgets.column_menu import ColumnMenu
from gui.widgets.filter_box import FilterBox
from gui.widgets.module_view import ALL_LEVELS, ModuleView
from gui.widgets.wrap_row import WrapRow

USUAL_DEPTH, LARGEST_DEPTH = 3, 4
_FILTER_WIDTH = 90
_EXPORTS = (
    (mark("CSV…"), ".csv", mark("Comma-separated values (*.csv)")),
    (mark("JSON…"), ".json", mark("JSON (*.json)")),
    (mark("Markdown…"), ".md", mark("Markdown (*.md)")),
)


class ModuleTools(WrapRow):
    """Works on a ``ModuleView`` by itself, and tells what only the panel can do.

    Signals:
        depth_changed(int | None): how many levels are to be seen; None is all.
        export_requested(str, str): the suffix, and the filter for a file dialog.
        copy_requested(): as Markdown.
    """

    depth_changed = Signal(object)
    export_requested = Signal(str, str)
    copy_requested = Signal()

    def __init__(self, view: ModuleView, parent: QWidget | None = None) -> None:
        self.filter = FilterBox(
            tr("Filter modules"), tr("Words of a module's path or type; Esc clears, Down goes to the tree")
        )
        self.hits = QLabel(" ")
        self.depth_choice = QComboBox()
        self.columns_button = QPushButton(tr("Columns"))
        self.measure_button = QPushButton(tr("Measure"))
        self.export_button = QPushButton(tr("Export…"))
        buttons = (self.depth_choice, self.columns_button, self.measure_button, self.export_button)
        super().__init__(self.filter, self.hits, *buttons, parent=parent)
        self._view = view
        self.columns = ColumnMenu(
            view, [tr(title) for title in TITLES], [tr(tip) for tip in TIPS], DEFAULT_COLUMNS, self
        )
        self._set_up()

    @property
    def depth_or_all(self) -> int | None:
        """Levels that are unfolded; None is all of them."""
        return self.depth_choice.currentData() or None

    def count_hits(self) -> None:
        """Says how many modules the filter has found."""
        hits = self._view.modules.hits
        self.hits.setText(" " if hits is None else tr("1 hit") if hits == 1 else tr("{count:,} hits", count=hits))

    def set_measuring(self, is_measuring: bool) -> None:
        self.measure_button.setText(tr("Stop") if is_measuring else tr("Measure"))

    def enable(self) -> None:
        """There is something to measure and to export."""
        self.measure_button.setEnabled(True)
        self.export_button.setEnabled(True)

    def _set_up(self) -> None:
        self.filter.setMinimumWidth(_FILTER_WIDTH)
        self.hits.setProperty("role", "muted")
        self.hits.setAccessibleName(tr("Hits of the filter"))
        for levels in range(1, LARGEST_DEPTH + 1):
            self.depth_choice.addItem(tr("Depth {levels}", levels=levels), levels)
        self.depth_choice.addItem(tr("All levels"), ALL_LEVELS)
        self.depth_choice.setCurrentIndex(self.depth_choice.findData(USUAL_DEPTH))
        self._view.levels = USUAL_DEPTH
        self.depth_choice.setAccessibleName(tr("Depth"))
        self.depth_choice.setToolTip(tr("Levels of the tree and of the tree maps that are unfolded: 1 to 4, or all"))
        self.columns_button.setMenu(self.columns)
        self.columns_button.setToolTip(
            tr("Which of {count} columns are shown, and by which siblings are sorted", count=len(TITLES))
        )
        self.measure_button.setToolTip(
            tr("Time and activation memory of each module: 9 forward passes after 2 to warm up")
        )
        self.measure_button.setEnabled(False)
        self.export_button.setToolTip(tr("The table of all modules as CSV, JSON or Markdown"))
        self.export_button.setMenu(self._export_menu())
        self.export_button.setEnabled(False)
        self.filter.textChanged.connect(self._filter)
        self.filter.left_for_list.connect(self._go_to_tree)
        self.depth_choice.currentIndexChanged.connect(self._set_depth)
        self.columns.columns_changed.connect(self._view.fit_columns)

    def _export_menu(self) -> QMenu:
        menu = QMenu(self)
        for text, suffix, filter_text in _EXPORTS:
            action = menu.addAction(tr(text))
            action.triggered.connect(lambda _=False, s=suffix, f=filter_text: self.export_requested.emit(s, tr(f)))
        menu.addAction(tr("Copy as Markdown")).triggered.connect(self.copy_requested)
        return menu

    def _filter(self, text: str) -> None:
        self._view.set_filter(text)
        self.count_hits()

    def _go_to_tree(self) -> None:
        hit = self._view.modules.first_hit
        if hit is not None:
            self._view.choose(hit)
        self._view.setFocus()

    def _set_depth(self) -> None:
        self._view.unfold(self.depth_choice.currentData())
        self._view.fit_columns()
        self.depth_changed.emit(self.depth_or_all)

"""The table of all runs: rows to choose from with mouse and keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from engine.language import tr
from gui.models.history_table import Column, HistoryFilter
from gui.widgets.reading_direction import keep_left_to_right
from gui.zoom import scaled


class RunTable(QTableView):
    """Enter, Del and clicks with Ctrl or Shift are told apart.

    Signals:
        entered_run(): Enter was pressed.
        delete_pressed(): Del was pressed.
    """

    entered_run = Signal()
    delete_pressed = Signal()

    def __init__(self, model: HistoryFilter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_left_to_right(self)
        self.is_extending = False
        self.setModel(model)
        self.setSortingEnabled(True)
        self.sortByColumn(Column.DATE, Qt.SortOrder.DescendingOrder)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)  # Tab goes on to the pictures
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setHighlightSections(False)
        self.setAccessibleName(tr("Runs"))
        self.setAccessibleDescription(
            tr("Enter takes the settings of a run, Delete removes it, F2 on name or note types it")
        )
        self.setToolTip(tr("A click takes the settings of a run; Ctrl and a click compares it with another"))
        self._fit_rows()
        model.rowsInserted.connect(self._fit_columns)
        model.modelReset.connect(self._fit_columns)
        self._is_fitted = False

    def _fit_columns(self) -> None:
        """Once: afterwards the columns are the user's."""
        if not self._is_fitted and self.model().rowCount():
            self._is_fitted = True
            self.resizeColumnsToContents()
            most = round(scaled(190))
            for column in Column:
                if self.columnWidth(column) > most:
                    self.setColumnWidth(column, most)

    def _fit_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() + scaled(8)))
        padding = f"QTableView::item {{ padding: 0 {round(scaled(4))}px; }}"  # in line with the headers
        if padding != self.styleSheet():
            self.setStyleSheet(padding)

    # Qt's side

    def mousePressEvent(self, event: QMouseEvent) -> None:
        chords = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        self.is_extending = bool(event.modifiers() & chords) or event.button() != Qt.MouseButton.LeftButton
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_editing = self.state() == QAbstractItemView.State.EditingState
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not is_editing:
            self.entered_run.emit()
        elif event.key() == Qt.Key.Key_Delete and not is_editing:
            self.delete_pressed.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_rows()
            self._is_fitted = False
            self._fit_columns()

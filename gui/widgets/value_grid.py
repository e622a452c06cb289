"""The values of a tensor of any size as a table, which asks for what is about to be seen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDoubleSpinBox,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from engine.inspection.tensor_results import ValueWindow
from engine.language import mark, number, tr
from gui.models.value_window import PAGE_COLUMNS, PAGE_ROWS, ValueWindowModel
from gui.widgets.labels import caption_for, label
from gui.widgets.page_buttons import PageButtons
from gui.widgets.value_table import ValueTable
from gui.zoom import scaled

WIDEST_WINDOW = 1_000  # rows and columns that are asked for at a time
_WIDEST_TEXT = "−8.88888e−88"


class ValueGrid(QWidget):
    """Scrolls, pages and jumps through all values; the answer to ``window_wanted`` goes to ``take``.

    Signals:
        window_wanted(tuple, tuple): rows and columns (first, end) of the tensor whose values are about to be seen.
    """

    window_wanted = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ValueWindowModel(self)
        self.table = ValueTable()
        self.table.setModel(self._model)
        self.row_box = _jump_box(tr("Row to go to"))
        self.column_box = _jump_box(tr("Column to go to"))
        for box in (self.row_box, self.column_box):
            box.setToolTip(tr("{name}, once there are values (Enter)", name=box.accessibleName()))
        self._row_caption = caption_for(tr("Row"), self.row_box)
        self._column_caption = caption_for(tr("Column"), self.column_box)
        self.row_pages = PageButtons(tr("rows"), PAGE_ROWS)
        self.column_pages = PageButtons(tr("columns"), PAGE_COLUMNS)
        self.note = label("", "caption")
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._ask)
        self._lay_out()
        for bar in (self.table.verticalScrollBar(), self.table.horizontalScrollBar()):
            bar.valueChanged.connect(self._ask_soon)
        self.table.viewport().installEventFilter(self)
        self.table.selectionModel().currentChanged.connect(self._follow_cursor)
        self.table.copy_wanted.connect(self.copy_cell)
        self.row_box.valueChanged.connect(self._jump)
        self.column_box.valueChanged.connect(self._jump)
        self.row_pages.turned.connect(lambda row: self.go_to_shown(row, self._model.page_column))
        self.column_pages.turned.connect(lambda column: self.go_to_shown(self._model.page_row, column))
        self._fit_cells()

    @property
    def model(self) -> ValueWindowModel:
        return self._model

    def set_tensor(self, name: str, shape: tuple[int, ...], *, rows: int, columns: int) -> None:
        """Another tensor, of that size as a matrix; its values are asked for once the table can be seen."""
        self._model.set_tensor(name, shape, rows=rows, columns=columns)
        self.note.hide()
        self.table.scrollToTop()
        self._show_size()
        for box in (self.row_box, self.column_box):
            box.blockSignals(True)
            box.setValue(0)
            box.blockSignals(False)
        self._ask_soon()

    def take(self, window: ValueWindow) -> None:
        """Values that were asked for."""
        self._model.take(window)
        self.note.setText(f"{window.note[:1].upper()}{window.note[1:]}." if window.note else "")
        self.note.setVisible(bool(window.note))
        self._show_size()
        self._ask_soon()

    def go_to(self, row: int, column: int) -> None:
        """Shows a value of the tensor, by its row and column in the matrix, and puts the cursor on it."""
        if self._model.is_upright:
            row, column = column, row
        self.go_to_shown(row, column)

    def go_to_shown(self, row: int, column: int) -> None:
        """The same by the table's own rows and columns."""
        row = min(max(row, 0), max(self._model.rows_total - 1, 0))
        column = min(max(column, 0), max(self._model.columns_total - 1, 0))
        self._model.show_page(row, column)
        index = self._model.index_at(row, column)
        self.table.setCurrentIndex(index)
        self.table.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        self._show_size()
        self._ask_soon()

    def copy_cell(self) -> None:
        """Puts the value under the cursor on the clipboard, with all its digits."""
        value = self._model.value_at(*self._model.place_of(self.table.currentIndex()))
        if self.table.currentIndex().isValid() and value is not None:
            QGuiApplication.clipboard().setText(str(value))

    def _jump(self) -> None:
        self.go_to_shown(int(self.row_box.value()), int(self.column_box.value()))

    def _follow_cursor(self, current: QModelIndex) -> None:
        if current.isValid():
            row, column = self._model.place_of(current)
            for box, place in ((self.row_box, row), (self.column_box, column)):
                box.blockSignals(True)
                box.setValue(place)
                box.blockSignals(False)

    def _show_size(self) -> None:
        rows, columns = self._model.rows_total, self._model.columns_total
        self.table.set_widest_row(number(max(rows - 1, 0)))
        self._row_caption.setText(tr("Index") if self._model.is_upright else tr("Row"))
        tips = (mark("Row to go to, 0 to {most:,} (Enter)"), mark("Column to go to, 0 to {most:,} (Enter)"))
        for box, count, tip in ((self.row_box, rows, tips[0]), (self.column_box, columns, tips[1])):
            box.blockSignals(True)
            box.setRange(0, max(count - 1, 0))
            box.blockSignals(False)
            box.setEnabled(count > 1)
            box.setToolTip(tr(tip, most=max(count - 1, 0)))
        self._column_caption.setVisible(not self._model.is_upright)
        self.column_box.setVisible(not self._model.is_upright)
        self.row_pages.show_page(self._model.page_row, rows)
        self.column_pages.show_page(self._model.page_column, columns)

    def _ask_soon(self) -> None:
        if self.isVisible():
            self._timer.start()

    def _ask(self) -> None:
        if not self.isVisible() or not self._model.rowCount() or not self._model.columnCount():
            return
        rows, columns = self._seen(is_down=True), self._seen(is_down=False)
        if self._model.holds(rows, columns):
            return
        # a screenful to each side, so that the next turn of the wheel finds its values there
        wanted = self._model.asked_of_tensor(
            _widened(rows, self._model.rows_total), _widened(columns, self._model.columns_total)
        )
        self.window_wanted.emit(*wanted)

    def _seen(self, *, is_down: bool) -> tuple[int, int]:
        """First and end of the rows or columns in sight."""
        view, corner = self.table.viewport(), QPoint(0, 0)
        header = self.table.verticalHeader() if is_down else self.table.horizontalHeader()
        length = view.height() if is_down else view.width()
        count = self._model.rowCount() if is_down else self._model.columnCount()
        page = self._model.page_row if is_down else self._model.page_column
        first = max(header.logicalIndexAt(corner.y() if is_down else corner.x()), 0)
        last = header.logicalIndexAt(max(length - 1, 0))
        last = count - 1 if last < 0 else last
        return page + first, page + min(last, first + WIDEST_WINDOW // 3) + 1

    def _fit_cells(self) -> None:
        metrics = self.table.fontMetrics()
        across = self.table.horizontalHeader()
        across.setMinimumSectionSize(round(scaled(24)))
        across.setDefaultSectionSize(round(metrics.horizontalAdvance(_WIDEST_TEXT) + scaled(12)))
        down = self.table.verticalHeader()
        down.setDefaultSectionSize(round(metrics.height() + scaled(6)))
        sheet = f"QHeaderView::section {{ padding: 0 {round(scaled(6))}px; border-bottom: none; }}"
        if down.styleSheet() != sheet:  # the window's padding would cut the row numbers
            down.setStyleSheet(sheet)

    def _lay_out(self) -> None:
        self._row_caption.setBuddy(self.row_box)
        bar = QHBoxLayout()
        bar.setContentsMargins(0, 0, 0, 0)
        bar.setSpacing(6)
        for widget in (self._row_caption, self.row_box, self._column_caption, self.column_box):
            bar.addWidget(widget)
        bar.addStretch(1)
        pages = QHBoxLayout()
        pages.setContentsMargins(0, 0, 0, 0)
        pages.addWidget(self.row_pages)
        pages.addWidget(self.column_pages)
        pages.addStretch(1)
        self.note.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(bar)
        layout.addLayout(pages)
        layout.addWidget(self.note)
        layout.addWidget(self.table, 1)

    # Qt's side

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._ask_soon()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_cells()


def _jump_box(name: str) -> QDoubleSpinBox:
    """Whole numbers beyond 32 bits, which a QSpinBox does not have."""
    box = QDoubleSpinBox()
    box.setDecimals(0)
    box.setGroupSeparatorShown(True)
    box.setKeyboardTracking(False)
    box.setAccessibleName(name)
    return box


def _widened(part: tuple[int, int], total: int) -> tuple[int, int]:
    length = min(part[1] - part[0], WIDEST_WINDOW // 3)
    return max(0, part[0] - length), min(total, part[1] + length)

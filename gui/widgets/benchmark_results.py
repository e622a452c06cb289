"""A benchmark's table, what belongs under it, and the models as PyTorch prints them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QComboBox,
    QFrame,
    QHeaderView,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from engine.language import mark, tr
from gui.widgets.choice_button import ChoiceButton
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.reading_direction import keep_left_to_right
from gui.widgets.roomy_label import RoomyLabel
from gui.zoom import scaled

CELL_PADDING = 12
FEWEST_ROWS = 2
LEAST_TEXT_HEIGHT = 120
RESULTS, NOTES, PRINT = "Results", "Notes", "print(model)"
PAGES = (
    (RESULTS, mark("Results"), mark("The measured figures")),
    (NOTES, mark("Notes"), mark("What became of the modules, what is simulated, and how sure the figures are")),
    (PRINT, "print(model)", mark("Each model as PyTorch prints it")),
)


class BenchmarkResults(QFrame):
    """One page at a time: the results, notes on them, and the print of one of the models.

    Signals:
        row_chosen(int): a row was clicked, or the keys went to it.
    """

    row_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.table = ResultTable()
        self.notes = _text_view(tr("Notes"), tr("What belongs to the figures"))
        self.print_view = _text_view("print(model)", tr("The model as PyTorch prints it"))
        self.print_view.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.print_view.setProperty("role", "code")
        self.print_choice = QComboBox()
        self.print_choice.setAccessibleName(tr("Which model"))
        self.print_choice.setToolTip(tr("Which of the models is printed"))
        self.print_choice.setMaximumWidth(220)
        self.warning = RoomyLabel(lines=1)
        self.warning.setAccessibleName(tr("Was the machine quiet?"))
        self.environment_label = RoomyLabel(lines=2)
        self.environment_label.setAccessibleName(tr("What was measured, and where"))
        self.copy_button = QPushButton(tr("Copy as Markdown"))
        self.copy_button.setToolTip(tr("Copy the table and its environment as Markdown"))
        self.pages = QStackedWidget()
        self.buttons: dict[str, ChoiceButton] = {}
        self._prints: tuple[str, ...] = ()
        self._tools = QWidget()
        self._flow = FlowLayout(self._tools, across=6)
        self._group = QButtonGroup(self)
        for (key, title, tip), page in zip(PAGES, (self.table, self.notes, self.print_view), strict=True):
            button = ChoiceButton(tr(title), tip=tr(tip))
            button.setAccessibleDescription(tr(tip))
            self._group.addButton(button, self.pages.addWidget(page))
            self._flow.addWidget(button)
            self.buttons[key] = button
        self._flow.addWidget(self.print_choice)
        self._flow.addWidget(self.copy_button)
        self.buttons[RESULTS].setChecked(True)
        self.print_choice.setVisible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 10)
        layout.setSpacing(6)
        for part in (self._tools, self.warning, self.pages, self.environment_label):
            layout.addWidget(part)
        layout.setStretch(2, 1)
        self._group.idClicked.connect(self._show_page)
        self.print_choice.currentIndexChanged.connect(self._show_print)
        self.table.currentCellChanged.connect(self._tell)
        self.clear()

    @property
    def page(self) -> str:
        return PAGES[self.pages.currentIndex()][0]

    def show_page(self, key: str) -> None:
        """Raises ValueError when there is no such page."""
        if key not in self.buttons:
            raise ValueError(f"no page {key!r}")
        self.buttons[key].setChecked(True)
        self._show_page(self._group.id(self.buttons[key]))

    def add_tool(self, button: QPushButton) -> None:
        """Another button at the end of the head."""
        self._flow.addWidget(button)

    def clear(self) -> None:
        """Nothing is measured; the room is kept."""
        self.table.setRowCount(0)
        self.notes.setPlainText("")
        self.set_prints((), ())
        self.warning.say("")
        self.environment_label.say(tr("Not measured yet: press Run."))
        self.copy_button.setEnabled(False)

    def show_results(
        self,
        columns: Sequence[tuple[str, str]],
        rows: Sequence[Sequence[str]],
        *,
        notes: Sequence[str],
        environment: str,
    ) -> None:
        """``rows`` are cells under the columns, which are titles with tool-tips; the notes are whole sentences."""
        self.table.show_cells(columns, rows)
        text = "\n".join(notes)
        if self.notes.toPlainText() != text:
            self.notes.setPlainText(text)
        self.environment_label.say(environment)
        self.copy_button.setEnabled(True)

    def set_prints(self, names: Sequence[str], texts: Sequence[str]) -> None:
        """What ``print(model)`` says of each row."""
        self._prints = tuple(texts)
        shown = [self.print_choice.itemText(at) for at in range(self.print_choice.count())]
        if shown != list(names):
            at = max(self.print_choice.currentIndex(), 0)
            self.print_choice.blockSignals(True)
            self.print_choice.clear()
            self.print_choice.addItems(list(names))
            self.print_choice.setCurrentIndex(min(at, len(names) - 1))
            self.print_choice.blockSignals(False)
        self._show_print()

    def select(self, row: int) -> None:
        """Goes to a row, without saying so."""
        if 0 <= row < self.table.rowCount() and row != self.table.currentRow():
            self.table.blockSignals(True)
            self.table.setCurrentCell(row, max(self.table.currentColumn(), 0))
            self.table.blockSignals(False)

    def _show_page(self, number: int) -> None:
        self.pages.setCurrentIndex(number)
        self.print_choice.setVisible(self.page == PRINT)
        self._tools.updateGeometry()

    def _show_print(self) -> None:
        at = self.print_choice.currentIndex()
        text = self._prints[at] if 0 <= at < len(self._prints) else ""
        if self.print_view.toPlainText() != text:
            self.print_view.setPlainText(text)

    def _tell(self, row: int, column: int, before: int, before_column: int) -> None:
        if row >= 0 and row != before:
            self.row_chosen.emit(row)


class ResultTable(QTableWidget):
    """As high as its rows, so that the page scrolls and not the table; columns share the width that is left over."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 0, parent)
        keep_left_to_right(self)
        self._needs: list[int] = []
        self.setAccessibleName(tr("Results"))
        self.setAccessibleDescription(tr("One row for each entry, in the order in which they are compared"))
        self.setTabKeyNavigation(False)  # Tab leaves it
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setHighlightSections(False)
        self._adapt_rows()

    def show_cells(self, columns: Sequence[tuple[str, str]], rows: Sequence[Sequence[str]]) -> None:
        """Replaces texts in place; no column becomes narrower while there are as many rows."""
        shown = [_text(self.horizontalHeaderItem(at)) for at in range(self.columnCount())]
        if shown != [title for title, _ in columns]:
            self._needs = []
            self.setColumnCount(len(columns))
            for column, (title, tip) in enumerate(columns):
                name = QTableWidgetItem(title)
                name.setToolTip(tip)
                name.setTextAlignment(_alignment(column))
                self.setHorizontalHeaderItem(column, name)
        is_other = self.rowCount() != len(rows)
        if is_other:
            self._needs = []
        self.setRowCount(len(rows))
        for row, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                item = self.item(row, column)
                if item is None:
                    item = QTableWidgetItem()
                    item.setTextAlignment(_alignment(column))
                    self.setItem(row, column, item)
                item.setText(cell)
                item.setToolTip(cell)
        self._fit()
        if is_other:
            self._keep_height()

    def texts(self, row: int) -> tuple[str, ...]:
        """The cells of a row."""
        return tuple(_text(self.item(row, column)) for column in range(self.columnCount()))

    def _fit(self) -> None:
        metrics, padding, header = self.fontMetrics(), round(scaled(CELL_PADDING)), self.horizontalHeader()
        needs = []
        for column in range(self.columnCount()):
            cells = (_text(self.item(row, column)) for row in range(self.rowCount()))
            widest = max(map(metrics.horizontalAdvance, cells), default=0)
            needs.append(max(widest + padding, header.sectionSizeHint(column)))
        if len(self._needs) == len(needs):
            needs = [max(pair) for pair in zip(needs, self._needs, strict=True)]
        self._needs = needs
        spare = max(0, self.viewport().width() - sum(needs))
        for column, need in enumerate(needs):
            share = spare // len(needs) + (spare % len(needs) if column == 0 else 0)
            if self.columnWidth(column) != need + share:
                self.setColumnWidth(column, need + share)

    def _adapt_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() + scaled(8)))
        self._keep_height()

    def _keep_height(self) -> None:
        rows = max(self.rowCount(), FEWEST_ROWS)
        bar = self.horizontalScrollBar().sizeHint().height()
        head = self.horizontalHeader().sizeHint().height()
        height = head + rows * self.verticalHeader().defaultSectionSize() + bar + 2 * self.frameWidth()
        self.setProperty("zoomLeast", None)  # follows the zoom by itself
        self.setMinimumHeight(height)

    # Qt's side

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._needs:
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_needs"):
            self._needs = []
            self._adapt_rows()
            if self.columnCount():
                self._fit()


def _text(item: QTableWidgetItem | None) -> str:
    return item.text() if item is not None else ""


def _text_view(name: str, description: str) -> QPlainTextEdit:
    view = QPlainTextEdit(readOnly=True)
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setTabChangesFocus(True)
    # As high as there is room: the table says how much that is, but for a short one.
    view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
    view.setMinimumHeight(LEAST_TEXT_HEIGHT)
    view.setAccessibleName(name)
    view.setAccessibleDescription(description)
    return view


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter

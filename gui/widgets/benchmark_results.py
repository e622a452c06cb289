"""A benchmark's table, and both models as PyTorch prints them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.widgets.choice_button import ChoiceButton
from gui.widgets.labels import label

HEADER_PADDING = 22


class BenchmarkResults(QFrame):
    """One page at a time: the results, then a page for the print of each model."""

    def __init__(self, columns: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.table = QTableWidget(0, len(columns))
        self.table.setAccessibleName("Results")
        self.table.setAccessibleDescription("One row a scheme: size, loss, perplexity and time")
        self.table.setTabKeyNavigation(False)  # Tab leaves it
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setHighlightSections(False)
        metrics = header.fontMetrics()
        widest = max(map(metrics.horizontalAdvance, columns))
        header.setMinimumSectionSize(widest + HEADER_PADDING)  # a narrow window scrolls instead of cutting words
        for column, text in enumerate(columns):
            name = QTableWidgetItem(text)
            name.setTextAlignment(_alignment(column))
            self.table.setHorizontalHeaderItem(column, name)
        self.environment_label = label(" ", "caption")
        self.copy_button = QPushButton("Copy as Markdown")
        self.copy_button.setToolTip("Copy the table and its environment as Markdown")
        self.copy_button.setEnabled(False)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.table)
        self._buttons = QButtonGroup(self)
        self._head = QHBoxLayout()
        self._head.addStretch(1)
        self._head.addWidget(self.copy_button)
        self._add_button("Results", "The measured figures")
        self._prints: list[QPlainTextEdit] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 10)
        layout.addLayout(self._head)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.environment_label)
        self._buttons.idClicked.connect(self.pages.setCurrentIndex)
        self._buttons.button(0).setChecked(True)

    @property
    def page_buttons(self) -> tuple[QAbstractButton, ...]:
        """Results first, then the models."""
        return tuple(self._buttons.button(number) for number in range(self.pages.count()))

    def show_results(self, rows: Sequence[Sequence[str]], environment: str, prints: Sequence[tuple[str, str]]) -> None:
        """``rows`` are cells under the columns, ``prints`` the title and text of each model's page."""
        self.copy_button.setEnabled(True)
        self.table.setRowCount(len(rows))
        for row, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                item = self.table.item(row, column)
                if item is None:
                    item = QTableWidgetItem()
                    item.setTextAlignment(_alignment(column))
                    self.table.setItem(row, column, item)
                item.setText(cell)
        self.environment_label.setText(environment)
        for number, (name, text) in enumerate(prints):
            self._show_print(number, name, text)

    def _show_print(self, number: int, name: str, text: str) -> None:
        if number == len(self._prints):
            view = QPlainTextEdit(readOnly=True, lineWrapMode=QPlainTextEdit.LineWrapMode.NoWrap)
            view.setFrameShape(QFrame.Shape.NoFrame)
            view.setProperty("role", "code")
            view.setAccessibleName(name)
            view.setAccessibleDescription("The model as PyTorch prints it")
            view.setTabChangesFocus(True)
            self._prints.append(view)
            self.pages.addWidget(view)
            self._add_button(name, "The model as PyTorch prints it")
        if self._prints[number].toPlainText() != text:
            self._prints[number].setPlainText(text)

    def _add_button(self, text: str, tip: str) -> None:
        button = ChoiceButton(text, tip=tip)
        number = len(self._buttons.buttons())
        self._buttons.addButton(button, number)
        self._head.insertWidget(number, button)


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter

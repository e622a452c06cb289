"""The table twin of a figure, in a window of its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from engine.language import tr
from gui.widgets.labels import label
from gui.widgets.table_view import NumberTable
from gui.zoom import scaled

if TYPE_CHECKING:
    from gui.widgets.figure import Figure


class TableDialog(QDialog):
    """Follows its figure as long as both are there; ``save`` asks for a place and writes the figure's CSV."""

    def __init__(self, figure: Figure, save: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent or figure)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._figure = figure
        table = figure.table
        if table is None:
            raise ValueError("the figure has no table")
        self.view = NumberTable(table)
        self.size_label = label("", "caption")
        buttons = QHBoxLayout()
        self.tsv_button = _button(tr("Copy as TSV"), tr("Copy the whole table, for a spreadsheet"))
        self.markdown_button = _button(tr("Copy as Markdown"), tr("Copy the whole table, for a text"))
        self.csv_button = _button(tr("Save as CSV…"), tr("Save the whole table with full precision"))
        self.close_button = _button(tr("Close"), tr("Close this table (Esc)"))
        for button in (self.tsv_button, self.markdown_button, self.csv_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.addWidget(self.size_label)
        layout.addWidget(self.view, 1)
        layout.addLayout(buttons)
        self.tsv_button.clicked.connect(self._copy_tsv)
        self.markdown_button.clicked.connect(self._copy_markdown)
        self.csv_button.clicked.connect(save)
        self.close_button.clicked.connect(self.close)
        figure.state_changed.connect(self.follow)
        self.follow()
        self.resize(round(scaled(640)), round(scaled(480)))
        self.view.setFocus()

    def follow(self) -> None:
        """Shows the figure's numbers of now; the last ones stay while it has none."""
        table, title = self._figure.table, self._figure.title.strip() or tr("Data")
        if table is not None and table is not self.view.table:
            self.view.set_table(table)
        self.setWindowTitle(title)
        self.view.setAccessibleName(tr("Table of {title}", title=title))
        rows, columns = len(self.view.table.rows), len(self.view.table.headers)
        self.size_label.setText(f"{_rows(rows)}, {_columns(columns)}")

    def _copy_tsv(self) -> None:
        QGuiApplication.clipboard().setText(self.view.table.as_tsv())

    def _copy_markdown(self) -> None:
        QGuiApplication.clipboard().setText(self.view.table.as_markdown())


def _rows(count: int) -> str:
    return tr("1 row") if count == 1 else tr("{count:,} rows", count=count)


def _columns(count: int) -> str:
    return tr("1 column") if count == 1 else tr("{count:,} columns", count=count)


def _button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tip)
    button.setAutoDefault(False)
    return button

"""The one frame around every picture: title, one-sentence reading, the picture, and a small menu."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QIODevice, QRect, QSaveFile, QStandardPaths, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPixmap
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from engine.errors import EngineError
from engine.files import write_text
from gui.theme import current_theme
from gui.widgets.banner import ErrorBanner
from gui.widgets.table_data import TableData, TableDialog

PICTURE_SCALE = 2


class Figure(QFrame):
    """Keeps its room while it is empty, so that nothing jumps when a result arrives."""

    def __init__(self, title: str, body: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.body = body
        self._table: TableData | None = None
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self._reading = QLabel(" ", wordWrap=True)
        self._reading.setProperty("role", "caption")
        self._reading.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._placeholder = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self._placeholder.setProperty("role", "muted")
        self._placeholder.setTextFormat(Qt.TextFormat.PlainText)
        self._pages = QStackedWidget()
        self._pages.addWidget(body)
        self._pages.addWidget(self._placeholder)
        self._banner = ErrorBanner()
        self.menu_button = QToolButton()
        self.menu_button.setText("⋯")
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu_button.setMenu(self._create_menu())
        header = QHBoxLayout()
        header.addWidget(self._title, 1)
        header.addWidget(self.menu_button, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 12)
        layout.setSpacing(4)
        layout.addLayout(header)
        layout.addWidget(self._reading)
        layout.addWidget(self._banner)
        layout.addWidget(self._pages, 1)
        self._reading.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.set_title(title)

    @property
    def title(self) -> str:
        return self._title.text()

    @property
    def reading(self) -> str:
        return self._reading.text().strip()

    def set_title(self, title: str) -> None:
        self._title.setText(title)
        self.setAccessibleName(title)
        self.menu_button.setAccessibleName(f"Menu of {title}")
        self.menu_button.setToolTip("Copy or save this figure")

    def set_reading(self, sentence: str) -> None:
        """What the picture says, in one sentence; it is also the picture's description for a screen reader."""
        self._reading.setText(sentence or " ")  # keeps the line's height
        self.setAccessibleDescription(sentence)

    def set_table(self, headers: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
        """The numbers behind the picture, which can then be copied, saved and shown; no rows: none."""
        self._table = TableData.of(headers, rows) if rows else None
        for action in self._table_actions:
            action.setEnabled(self._table is not None)

    def set_placeholder(self, text: str) -> None:
        """Shows instead of the picture what will appear and how to get it."""
        self._placeholder.setText(text)
        self._pages.setCurrentWidget(self._placeholder)

    def clear_placeholder(self) -> None:
        self._pages.setCurrentWidget(self.body)

    def picture(self) -> QPixmap:
        """The figure without its menu button, at twice its size on screen."""
        pixmap = QPixmap(self.size() * PICTURE_SCALE)
        pixmap.setDevicePixelRatio(PICTURE_SCALE)
        background = QColor(current_theme().window)
        pixmap.fill(background)
        self.render(pixmap)
        painter = QPainter(pixmap)
        painter.fillRect(QRect(self.menu_button.pos(), self.menu_button.size()), background)
        painter.end()
        return pixmap

    def save_picture(self, path: Path) -> None:
        """Writes a PNG; a former file stays until the new one is complete.

        Raises:
            EngineError: the file cannot be written.
        """
        file = QSaveFile(str(path))
        is_open = file.open(QIODevice.OpenModeFlag.WriteOnly)
        if not (is_open and self.picture().save(file, "PNG") and file.commit()):
            raise EngineError(f"{path} cannot be written ({file.errorString()}): choose another place.")

    def save_table(self, path: Path) -> None:
        """Writes the table as CSV.

        Raises:
            EngineError: the file cannot be written.
        """
        if self._table is not None:
            write_text(path, self._table.as_csv())

    def _create_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction("Copy picture", self._copy_picture)
        menu.addAction("Save picture as PNG…", self._ask_and_save_picture)
        menu.addSeparator()
        self._table_actions = (
            menu.addAction("Copy data", self._copy_table),
            menu.addAction("Save data as CSV…", self._ask_and_save_table),
            menu.addAction("Show as table", self._show_table),
        )
        for action in self._table_actions:
            action.setEnabled(False)
        return menu

    def _copy_picture(self) -> None:
        QGuiApplication.clipboard().setPixmap(self.picture())

    def _copy_table(self) -> None:
        if self._table is not None:
            QGuiApplication.clipboard().setText(self._table.as_csv("\t"))  # what spreadsheets paste into columns

    def _show_table(self) -> None:
        if self._table is not None:
            TableDialog(self.title, self._table, self).show()

    def _ask_and_save_picture(self) -> None:
        path = self._ask_path("Save picture", "PNG picture (*.png)", ".png")
        if path is not None:
            self._save(self.save_picture, path)

    def _ask_and_save_table(self) -> None:
        path = self._ask_path("Save data", "Comma-separated values (*.csv)", ".csv")
        if path is not None:
            self._save(self.save_table, path)

    def _ask_path(self, caption: str, file_filter: str, suffix: str) -> Path | None:
        stem = re.sub(r"[^\w-]+", "-", self.title.lower()).strip("-") or "figure"
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name, _ = QFileDialog.getSaveFileName(self, caption, str(Path(folder) / f"{stem}{suffix}"), file_filter)
        if not name:
            return None
        return Path(name) if Path(name).suffix else Path(name + suffix)

    def _save(self, save: Callable[[Path], None], path: Path) -> None:
        self._banner.clear()
        try:
            save(path)
        except EngineError as error:
            self._banner.show_message(str(error))

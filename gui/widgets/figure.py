"""The one frame around every picture: title, one-sentence reading, the picture, its meaning and a small menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from engine.language import tr
from gui.widgets.banner import ErrorBanner
from gui.widgets.figure_page import Drawable, FigurePage, WidgetDrawing
from gui.widgets.figure_parts import MeaningButton, ReadingLabel, TitleLabel
from gui.widgets.table_data import LazyRows, Row, TableData


class Figure(QFrame):
    """Keeps its room while it is empty, so that nothing jumps when a result arrives.

    ``picture`` is what is exported, where the body holds more than that. The menu button, a right click and the menu
    key all send a context menu event upwards; the window answers it with ``FigureActions.popup``.

    Signals:
        state_changed(): there is another picture or table, or none any more.
    """

    state_changed = Signal()

    def __init__(
        self, title: str, body: QWidget, parent: QWidget | None = None, *, picture: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.body = body
        shown = picture or body
        self._shown = shown
        self.picture: Drawable = shown if isinstance(shown, Drawable) else WidgetDrawing(shown)
        self._table: TableData | None = None
        self._own_reading = ""
        self._waiting = ""
        self._title = TitleLabel()
        self._reading = ReadingLabel()
        self._placeholder = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self._placeholder.setProperty("role", "muted")
        self._placeholder.setTextFormat(Qt.TextFormat.PlainText)
        self._pages = QStackedWidget()
        self._pages.addWidget(body)
        self._pages.addWidget(self._placeholder)
        self.banner = ErrorBanner()
        self.info_button = MeaningButton()
        self.menu_button = QToolButton()
        self.menu_button.setText("⋯")
        self.menu_button.setToolTip(tr("Copy, save, show as table"))
        self.menu_button.clicked.connect(self._ask_for_menu)
        self._lay_out()
        self.set_title(title)
        for name, slot in (("changed", self._follow_picture), ("read_out_changed", self._reading.set_read_out)):
            signal = getattr(shown, name, None)
            if signal is not None:
                signal.connect(slot)
        self._show_reading()

    @property
    def title(self) -> str:
        return self._title.text()

    @property
    def reading(self) -> str:
        return self._reading.text().strip()

    @property
    def read_out(self) -> str:
        """What stands in the reading's place now: the reading, or the cell that is pointed at."""
        return self._reading.shown_text.strip()

    @property
    def meaning(self) -> str:
        return self.info_button.text_shown

    @property
    def table(self) -> TableData | None:
        return self._table

    @property
    def has_picture(self) -> bool:
        """Whether there is something to copy: not a placeholder, not an empty picture."""
        return self._pages.currentWidget() is self.body and not self.picture.is_empty

    @property
    def page(self) -> FigurePage:
        """The figure as it is exported."""
        return FigurePage(self.title.strip(), self.reading, self.picture)

    def set_title(self, title: str) -> None:
        self._title.setText(title)
        self.setAccessibleName(title)
        self._shown.setAccessibleName(title)
        self.menu_button.setAccessibleName(tr("Menu of {title}", title=title))
        self.info_button.setAccessibleName(tr("What {title} means", title=title))
        self.state_changed.emit()

    def set_reading(self, sentence: str) -> None:
        """What the picture says, in one sentence, also for a screen reader; "" for the picture's own."""
        self._own_reading = sentence
        self._waiting = ""
        self._show_reading()

    def set_meaning(self, text: str) -> None:
        """What the picture means and how it is computed, behind the "i"; "" hides it."""
        self.info_button.set_meaning(text)

    def set_table(
        self, headers: Sequence[str], rows: Sequence[Row] | Callable[[int], Row], *, count: int | None = None
    ) -> None:
        """The numbers behind the picture, which can then be copied, saved and shown; no rows: none.

        A big table gives a function that makes the row at a place, and the ``count`` of rows.
        """
        lines = LazyRows(count or 0, rows) if callable(rows) else rows
        self._table = TableData.of(headers, lines) if len(lines) else None
        self.state_changed.emit()

    def set_placeholder(self, text: str) -> None:
        """Shows instead of the picture what will appear and how to get it."""
        self._placeholder.setText(text)
        self._pages.setCurrentWidget(self._placeholder)
        self._describe(text)
        self.state_changed.emit()

    def clear_placeholder(self) -> None:
        self._waiting = ""
        self._pages.setCurrentWidget(self.body)
        self._show_reading()
        self.state_changed.emit()

    def set_waiting(self, text: str) -> None:
        """Says what is being done: in the middle where there is no picture, else in the reading's place."""
        if self._pages.currentWidget() is self._placeholder:
            self._placeholder.setText(text)
            self._describe(text)
        else:
            self._waiting = text
            self._show_reading()

    def _follow_picture(self) -> None:
        self._show_reading()
        self.state_changed.emit()

    def _show_reading(self) -> None:
        sentence = self._waiting or self._own_reading or self.picture.reading()
        self._reading.setText(sentence or " ")  # keeps the line's height
        self._describe(sentence)

    def _describe(self, sentence: str) -> None:
        """What a screen reader says of the frame, and of the picture while nothing in it is pointed at."""
        self.setAccessibleDescription(sentence)
        if not isinstance(self.picture, WidgetDrawing) and not getattr(self._shown, "read_out", ""):
            self._shown.setAccessibleDescription(sentence)

    def _ask_for_menu(self) -> None:
        below = self.menu_button.rect().bottomLeft()
        place = self.menu_button.mapTo(self, below)
        reason = QContextMenuEvent.Reason.Other
        QApplication.sendEvent(self, QContextMenuEvent(reason, place, self.menu_button.mapToGlobal(below)))

    def _ask_for_menu_by_key(self, widget: QWidget) -> None:
        place = widget.mapTo(self, widget.rect().center())
        reason = QContextMenuEvent.Reason.Keyboard
        QApplication.sendEvent(self, QContextMenuEvent(reason, place, self.mapToGlobal(place)))

    def _lay_out(self) -> None:
        header = QHBoxLayout()
        header.setSpacing(2)
        for button in (self.info_button, self.menu_button):
            button.setProperty("corner", True)
        header.addWidget(self._title, 1)
        header.addWidget(self.info_button, 0, Qt.AlignmentFlag.AlignTop)
        header.addWidget(self.menu_button, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 12)
        layout.setSpacing(4)
        layout.addLayout(header)
        layout.addWidget(self._reading)
        layout.addWidget(self.banner)
        layout.addWidget(self._pages, 1)

    # Qt's side

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_chord = event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if event.key() == Qt.Key.Key_Menu or is_chord:
            focused = QApplication.focusWidget()
            inside = focused is not None and self.isAncestorOf(focused)
            self._ask_for_menu_by_key(focused if inside and focused is not None else self.menu_button)
        else:
            super().keyPressEvent(event)

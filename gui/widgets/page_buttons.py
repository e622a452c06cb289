"""Turns the pages of a table that is too long for one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from engine.language import mark, tr
from gui.widgets.reading_direction import turned


class PageButtons(QWidget):
    """Where the page is, and the next and the former one; hidden while there is one page only.

    Signals:
        turned(object): the first row or column of another page.
    """

    turned = Signal(object)

    def __init__(self, what: str, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what, self._size, self._at, self._total = what, size, 0, 0
        self.former, self.next = QToolButton(), QToolButton()
        for button, arrow, name, tip in (
            (self.former, Qt.ArrowType.LeftArrow, mark("Former {what}"), mark("Former {size:,} {what}")),
            (self.next, Qt.ArrowType.RightArrow, mark("Next {what}"), mark("Next {size:,} {what}")),
        ):
            button.setArrowType(turned(arrow))
            button.setAccessibleName(tr(name, what=what))
            button.setToolTip(tr(tip, size=size, what=what))
        self.text = QLabel()
        self.text.setProperty("role", "caption")
        self.former.clicked.connect(lambda: self.turned.emit(self._at - self._size))
        self.next.clicked.connect(lambda: self.turned.emit(self._at + self._size))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (self.former, self.text, self.next):
            layout.addWidget(widget)
        self.hide()

    def show_page(self, at: int, total: int) -> None:
        self._at, self._total = at, total
        end = min(at + self._size, total)
        self.text.setText(
            tr("{what} {first:,}–{last:,} of {total:,}", what=self._what, first=at, last=max(end - 1, 0), total=total)
        )
        self.former.setEnabled(at > 0)
        self.next.setEnabled(end < total)
        self.setVisible(total > self._size)

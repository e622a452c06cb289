"""What is seen, in a few words: formula, colours, and what to try."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from engine.language import tr
from gui.widgets.labels import label


class LessonCard(QFrame):
    """A card of text that can be selected."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._title = label(tr("What you see"), "title")
        self._formula = label("", "title", is_selectable=True)
        self._colours = label("", "muted", is_selectable=True)
        self._try = label(tr("Try"), "title")
        self._tries = label("", "", is_selectable=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(8)
        for widget in (self._title, self._formula, self._colours, self._try, self._tries):
            layout.addWidget(widget)
        self.show_lesson(tr("What you see"), "", "", ())

    @property
    def texts(self) -> tuple[str, str, str, str]:
        """Title, formula, meaning of the colours, and what to try, one a line."""
        return self._title.text(), self._formula.text(), self._colours.text(), self._tries.text()

    def show_lesson(self, title: str, formula: str, colours: str, tries: Sequence[str]) -> None:
        lines = "\n".join(f"•\u00a0{each}" for each in tries)
        for widget, text in (
            (self._title, title),
            (self._formula, formula),
            (self._colours, colours),
            (self._tries, lines),
        ):
            widget.setText(text)
            widget.setVisible(bool(text))
        self._try.setVisible(bool(lines))
        self.setAccessibleName(title)
        self.setAccessibleDescription(" ".join(filter(None, (formula, colours))))

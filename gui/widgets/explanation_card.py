"""A number with the reason for it: formula, the figures put in, words, source."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from engine.language import tr
from gui.widgets.labels import label

CARD_HEIGHT = 92


@dataclass(frozen=True)
class Reason:
    """What a card shows: ``number`` is large; ``equations`` are a line each; what is empty takes no room."""

    number: str
    equations: tuple[str, ...] = ()
    formula: str = ""
    words: str = ""
    source: str = ""

    @property
    def text(self) -> str:
        """What is copied: the equations, or the formula, or the words where there is none."""
        return "\n".join(self.equations) or self.formula or self.words


class ExplanationCard(QWidget):
    """One of several reasons; it is as high as the longest of them, so that nothing jumps from one to the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumHeight(CARD_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._pages: list[_ReasonPage] = []
        self._reasons: tuple[Reason, ...] = ()
        self._number = label("", "figure", is_selectable=True)
        self._stack = QStackedLayout()
        self.copy_button = QPushButton(tr("Copy"))
        self.copy_button.setToolTip(tr("Copy the formula with its numbers"))
        self.copy_button.setAccessibleName(tr("Copy the formula"))
        self.copy_button.setEnabled(False)
        self.copy_button.clicked.connect(self._copy_text)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._number, 1)
        head.addWidget(self.copy_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addLayout(self._stack, 1)

    @property
    def reason(self) -> Reason | None:
        """The one that is shown."""
        place = self._stack.currentIndex()
        return self._reasons[place] if 0 <= place < len(self._reasons) else None

    def set_reasons(self, reasons: tuple[Reason, ...]) -> None:
        """All that may be shown; the place that is shown stays."""
        while len(self._pages) < len(reasons):
            self._pages.append(_ReasonPage())
            self._stack.addWidget(self._pages[-1])
        self._reasons = reasons
        for place, page in enumerate(self._pages):
            page.show_reason(reasons[place] if place < len(reasons) else Reason(""))
        self._show_number()

    def show_place(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        self._show_number()

    def _show_number(self) -> None:
        reason = self.reason
        self._number.setText(reason.number if reason else " ")
        self.copy_button.setEnabled(reason is not None and bool(reason.text))
        self.setAccessibleName(reason.number if reason else tr("Explanation"))
        self.setAccessibleDescription(reason.text if reason else "")

    def _copy_text(self) -> None:
        if self.reason is not None:
            QGuiApplication.clipboard().setText(self.reason.text)


class _ReasonPage(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._equations = label("", "title", is_selectable=True)
        self._formula = label("", "muted", is_selectable=True)
        self._words = label("", "caption", is_selectable=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for widget in (self._equations, self._formula, self._words):
            layout.addWidget(widget)
        layout.addStretch(1)

    def show_reason(self, reason: Reason) -> None:
        source = tr("Source: {source}.", source=reason.source) if reason.source else ""
        for widget, text in (
            (self._equations, "\n".join(reason.equations)),
            (self._formula, reason.formula),
            (self._words, f"{_sentence(reason.words)} {source}".strip()),
        ):
            widget.setText(text)
            widget.setVisible(bool(text))


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}{'' if words.endswith('.') else '.'}" if words else ""

"""One number taken apart: its rule, the sum with numbers put in, and the terms without any rounding."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from engine.demos.explanations import CellExplanation
from engine.language import mark, number, tr
from gui.widgets.labels import label

CARD_HEIGHT = 118
LONGEST_TIP = 30
HOW = mark("Point at a number, or walk there with the arrow keys: here stands where it comes from. A click keeps it.")


class CellCard(QFrame):
    """Keeps its height, so that nothing jumps from one number to the next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.setMinimumHeight(CARD_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._explanation: CellExplanation | None = None
        self._name = label(HOW, "title", is_selectable=True)
        self._rule = label("", "muted", is_selectable=True)
        self._equation = label("", "", is_selectable=True)
        self._words = label("", "caption", is_selectable=True)
        self.copy_button = QPushButton(tr("Copy terms"))
        self.copy_button.setToolTip(tr("Copy the rule, the sum and every term with all its digits"))
        self.copy_button.clicked.connect(self._copy)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._name, 1)
        head.addWidget(self.copy_button, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 8, 14, 8)
        layout.setSpacing(3)
        layout.addLayout(head)
        for widget in (self._rule, self._equation, self._words):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.clear()

    @property
    def explanation(self) -> CellExplanation | None:
        return self._explanation

    @property
    def texts(self) -> tuple[str, str, str, str]:
        """Name with value, rule, equation and words."""
        return self._name.text(), self._rule.text(), self._equation.text(), self._words.text()

    def clear(self) -> None:
        """Says how to get an explanation."""
        self._explanation = None
        self._write(tr(HOW), "", "", "")
        self._equation.setToolTip("")
        self.copy_button.setEnabled(False)

    def show_given(self, cell_text: str, *, is_editable: bool) -> None:
        """A number that is worked out of nothing else."""
        self._explanation = None
        how = tr("It is given or drawn from the seed.")
        if is_editable:
            how = tr("It is given or drawn from the seed: F2 or a double click types over it.")
        self._write(cell_text, "", "", how)
        self._equation.setToolTip("")
        self.copy_button.setEnabled(False)

    def show_explanation(self, explanation: CellExplanation) -> None:
        self._explanation = explanation
        value = number(explanation.value, ".6g").replace("-", "−")
        self._write(f"{explanation.name} = {value}", explanation.rule, explanation.equation, explanation.words)
        lines = _term_lines(explanation)
        more = [tr("… and {count} more", count=len(lines) - LONGEST_TIP)] if len(lines) > LONGEST_TIP else []
        self._equation.setToolTip("\n".join(lines[:LONGEST_TIP] + more))
        self.copy_button.setEnabled(True)

    def _write(self, name: str, rule: str, equation: str, words: str) -> None:
        texts = (name, rule, equation, words)
        for widget, text in zip((self._name, self._rule, self._equation, self._words), texts, strict=True):
            widget.setText(text)
            widget.setVisible(bool(text))
        self.setAccessibleName(name)
        self.setAccessibleDescription(" ".join(filter(None, (rule, equation, words))))

    def _copy(self) -> None:
        found = self._explanation
        if found is not None:
            lines = [f"{found.name} = {found.value!r}", found.rule, found.equation, *_term_lines(found)]
            QGuiApplication.clipboard().setText("\n".join([*lines, tr("sum = {total!r}", total=found.total)]))


def _term_lines(explanation: CellExplanation) -> list[str]:
    """``x[0, 1] × W[1, 1] = 0.25 × −0.5 = −0.125`` with all digits."""
    lines = []
    for term in explanation.terms:
        factors = " × ".join(repr(factor) for factor in term.factors)
        result = f" = {term.value!r}" if len(term.factors) > 1 else ""
        lines.append(f"{term.name} = {factors}{result}".replace("-", "−"))
    return lines

"""The chosen module in words and big numbers."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from engine.inspection.results import ModuleRow
from gui.models.module_tree import count_text, shape_text
from gui.widgets.labels import label

_FACTS = ("Input", "Output", "MACs", "Size", "Share")


class ModuleCard(QFrame):
    """Name, parameters and how they come about, shapes, MACs and size of one row of a summary."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._name = label("", "heading", is_selectable=True)
        self._type = label("", "muted", is_selectable=True)
        self._number = label("", "figure", is_selectable=True)
        self._formula = label("", "muted", is_selectable=True)
        self._note = label("", "caption", is_selectable=True)
        self._facts = {fact: label(is_selectable=True) for fact in _FACTS}
        facts = QGridLayout()
        facts.setHorizontalSpacing(16)
        facts.setVerticalSpacing(4)
        for place, (fact, value) in enumerate(self._facts.items()):
            facts.addWidget(label(fact, "muted"), place, 0)
            facts.addWidget(value, place, 1)
        facts.setColumnStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(4)
        for widget in (self._name, self._type, self._number, self._formula):
            layout.addWidget(widget)
        layout.addSpacing(6)
        layout.addLayout(facts)
        layout.addWidget(self._note)
        layout.addStretch(1)

    @property
    def number(self) -> str:
        return self._number.text()

    @property
    def formula(self) -> str:
        return self._formula.text()

    def show_row(self, row: ModuleRow | None) -> None:
        """Shows a row, or nothing."""
        if row is None:
            for text in (self._name, self._type, self._number, self._formula, self._note, *self._facts.values()):
                text.clear()
            return
        self._name.setText(row.fqn or row.name)
        self._type.setText(f"{row.type}({row.arguments})")
        self._number.setText(f"{row.parameters:,} parameter{'' if row.parameters == 1 else 's'}")
        self._formula.setText(row.formula or ("this module has nothing to train" if not row.parameters else " "))
        self._note.setText(row.note)
        self._facts["Input"].setText(shape_text(row.input_shape))
        self._facts["Output"].setText(shape_text(row.output_shape))
        self._facts["MACs"].setText("unknown" if row.macs is None and not row.note else count_text(row.macs))
        self._facts["Size"].setText(f"{row.size_bytes / 1e6:,.2f} MB, {row.size_bytes:,} bytes")
        self._facts["Share"].setText(f"{100 * row.share:.1f} % of the model's parameters")

"""The gates of a recurrent layer's tensor, of which one or all are looked at."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QWidget

from engine.inspection.gates import GATE_WORDS
from engine.language import tr
from gui.widgets.choice_button import ChoiceButton
from gui.zoom import rescale


class GateButtons(QWidget):
    """Hidden while there is no gate.

    Signals:
        gate_chosen(str): somebody chose a gate, "" for all.
    """

    gate_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gates: tuple[str, ...] = ()
        self._buttons: list[ChoiceButton] = []
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(lambda: self.gate_chosen.emit(self.gate))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        heading = QLabel(tr("Gate"))
        heading.setProperty("role", "muted")
        self._row.addWidget(heading)
        self._row.addStretch(1)
        self.hide()

    @property
    def gate(self) -> str:
        """The chosen gate, "" for all."""
        return ("", *self._gates)[max(self._group.checkedId(), 0)]

    @property
    def buttons(self) -> dict[str, ChoiceButton]:
        """By gate, "" for all."""
        return dict(zip(("", *self._gates), self._buttons, strict=True))

    def set_gates(self, gates: Sequence[str]) -> None:
        """Offers these; the chosen one stays where it is among them."""
        self.setVisible(bool(gates))
        if tuple(gates) == self._gates and self._buttons:
            return
        chosen, self._gates = self.gate, tuple(gates)
        for button in self._buttons:
            self._group.removeButton(button)
            button.setParent(None)
            button.deleteLater()
        self._buttons = []
        for at, gate in enumerate(("", *self._gates)):
            word = tr(GATE_WORDS[gate]) if gate in GATE_WORDS else tr("one gate")
            tip = tr("Show the rows of the {gate}", gate=word) if gate else tr("Show all gates, one below the other")
            button = ChoiceButton(gate or tr("all"), tip=tip)
            button.setAccessibleName(word[:1].upper() + word[1:] if gate else tr("All gates"))
            button.setChecked(gate == (chosen if chosen in self._gates else ""))
            self._buttons.append(button)
            self._group.addButton(button, at)
            self._row.insertWidget(self._row.count() - 1, button)
        rescale(self)

"""How a word model runs over the text: three protocols, with the reason beside those that are not possible."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from engine.language import tr
from engine.quantization.plan import Protocol
from engine.text.protocols import PROTOCOLS, SENTENCES, TITLES
from gui.widgets.choice_button import ChoiceButton
from gui.widgets.labels import label


class ProtocolChoice(QWidget):
    """A protocol that cannot run what the scheme makes can still be chosen: the line below says why it will not run.

    Signals:
        chosen(str): another protocol.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reasons: dict[str, str] = {}
        self._group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(4)
        for place, name in enumerate(PROTOCOLS):
            button = ChoiceButton(tr(TITLES[name]), tip=tr(SENTENCES[name]))
            button.setAccessibleDescription(tr(SENTENCES[name]))
            self._group.addButton(button, place)
            row.addWidget(button)
        row.addStretch(1)
        self.line = label(" ", "caption")
        self.line.setMinimumHeight(2 * self.line.fontMetrics().lineSpacing())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self.line)
        self.set_protocol("tutorial")
        self._group.idClicked.connect(self._tell)

    @property
    def protocol(self) -> Protocol:
        return PROTOCOLS[max(self._group.checkedId(), 0)]

    def button(self, protocol: str) -> ChoiceButton:
        found = self._group.button(PROTOCOLS.index(protocol))
        assert isinstance(found, ChoiceButton)
        return found

    def set_protocol(self, protocol: Protocol) -> None:
        self.button(protocol).setChecked(True)
        self._show()

    def set_reasons(self, reasons: Mapping[str, str]) -> None:
        """Why a protocol cannot run the edited entry, by its name; "" where it can."""
        self.reasons = dict(reasons)
        for name in PROTOCOLS:
            self.button(name).setToolTip(self.reasons.get(name) or tr(SENTENCES[name]))
        self._show()

    def _show(self) -> None:
        reason = self.reasons.get(self.protocol, "")
        self.line.setText(f"⚠ {reason}" if reason else tr(SENTENCES[self.protocol]))

    def _tell(self) -> None:
        self._show()
        self.chosen.emit(self.protocol)

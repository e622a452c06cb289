"""The question before a file's own code runs."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QWidget

from engine.language import tr
from engine.loading.trust import Consent
from gui.help.dialog import HelpDialog
from gui.widgets.consent_bar import what_runs
from gui.widgets.labels import label


class ConsentDialog(HelpDialog):
    """Path, SHA-256 and what would be imported; "Look only" is the default, and Esc is the same.

    Signals:
        allowed(bool): the file may run; True to trust this exact content from now on.
    """

    allowed = Signal(bool)

    def __init__(self, consent: Consent, *, can_remember: bool, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Run {name}?", name=consent.path.name),
            tr("What running this file would do"),
            size=QSize(640, 420),
            parent=parent,
        )
        self.setWindowModality(Qt.WindowModality.WindowModal)
        facts = QPlainTextEdit(readOnly=True)
        imports = "\n".join(f"  {name}" for name in consent.would_import) or "  " + tr("nothing that it names")
        would_import = tr("Would import")
        facts.setPlainText(f"{consent.path}\n\nSHA-256\n  {consent.sha256}\n\n{would_import}\n{imports}")
        facts.setAccessibleName(tr("What would run"))
        facts.setToolTip(tr("Path, SHA-256 and imports; text to select and copy"))
        facts.setTabChangesFocus(True)
        facts.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.facts = facts
        self.trust_box = QCheckBox(tr("Trust this exact file from now on"))
        self.trust_box.setToolTip(tr("By its SHA-256: one changed byte, and it asks again"))
        self.trust_box.setEnabled(can_remember)
        self.body.addWidget(label(tr("Run {name}?", name=consent.path.name), "heading"))
        self.body.addWidget(
            label(
                tr(
                    "{what} Its code can do all that you can: read and change your files, use the network. Run only "
                    "what you have read, or what comes from somebody you trust.",
                    what=what_runs(consent),
                )
            )
        )
        self.body.addWidget(facts, 1)
        self.body.addWidget(self.trust_box)
        self.body.addWidget(label(tr("Without the tick it may run until LayerLab is closed."), "caption"))
        self.run_button = self.add_button(tr("Run this file"), tr("Runs the file's own code now"))
        self.run_button.setAutoDefault(False)
        self.look_button = self.close_button
        self.look_button.setText(tr("Look only"))
        self.look_button.setToolTip(tr("Nothing of the file runs (Enter or Esc)"))
        self.look_button.setDefault(True)
        self.run_button.clicked.connect(self._allow)
        self.look_button.setFocus()

    def _allow(self) -> None:
        self.allowed.emit(self.trust_box.isChecked())
        self.accept()

"""Text as PyTorch prints it, with a button that copies it."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from engine.inspection.results import PrintedViews
from gui.widgets.choice_button import ChoiceButton

_LONGEST_PATH = 24


class PrintedPanel(QFrame):
    """``print(model.fc1)`` and the listing of its parameters, one at a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._views = PrintedViews("", "")
        self._structure = ChoiceButton()
        self._parameters = ChoiceButton()
        self._structure.setChecked(True)
        choices = QButtonGroup(self)
        choices.addButton(self._structure)
        choices.addButton(self._parameters)
        choices.buttonClicked.connect(self._show_chosen)
        self._copy = QPushButton("Copy")
        self._copy.setToolTip("Copy this text")
        self._copy.clicked.connect(self._copy_text)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName("Printed view")
        head = QHBoxLayout()
        head.addWidget(self._structure)
        head.addWidget(self._parameters)
        head.addStretch(1)
        head.addWidget(self._copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 12, 12)
        layout.addLayout(head)
        layout.addWidget(self.text)
        self.set_views("", PrintedViews("", ""))

    def set_views(self, fqn: str, views: PrintedViews) -> None:
        """Shows the texts of the module ``fqn``, "" for the whole model."""
        self._views = views
        path = _python_path(fqn)
        short = path if len(path) <= _LONGEST_PATH else f"….{path.rpartition('.')[2]}"
        self._structure.setText(f"print({short})")
        self._structure.setToolTip(f"What print({path}) shows")
        self._parameters.setText(f"{short}.parameters()")
        self._parameters.setToolTip(f"What a loop over {path}.parameters() prints")
        self._show_chosen()

    def _show_chosen(self) -> None:
        is_structure = self._structure.isChecked()
        self.text.setPlainText(self._views.structure if is_structure else self._views.parameters)

    def _copy_text(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())


def _python_path(fqn: str) -> str:
    """``model.encoder.layers[0]``: what one would write to get at the module."""
    parts = fqn.split(".") if fqn else []
    return "model" + "".join(f"[{part}]" if part.isdigit() else f".{part}" for part in parts)

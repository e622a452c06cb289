"""What PyTorch itself prints of the chosen module."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from engine.handle import ModelHandle
from engine.inspection.printed import printed_views
from engine.inspection.results import PrintedViews
from engine.language import tr
from gui.panels.base import Host, Panel
from gui.widgets.choice_button import ChoiceButton

TEXT_HEIGHT = 220
_LONGEST_PATH = 24


class PrintedPanel(Panel):
    """``print(model.fc1)`` and the listing of its parameters, one at a time, to be copied as text."""

    panel_id: ClassVar[str] = "printed"

    def __init__(self, host: Host, parent: QWidget | None = None) -> None:
        super().__init__(host, parent)
        self._views = PrintedViews("", "")
        self.structure_button = ChoiceButton()
        self.parameters_button = ChoiceButton()
        self.structure_button.setChecked(True)
        choices = QButtonGroup(self)
        for button in (self.structure_button, self.parameters_button):
            choices.addButton(button)
        choices.buttonClicked.connect(self._show_chosen)
        self.copy_button = QPushButton(tr("Copy"))
        self.copy_button.setToolTip(tr("Copy this text"))
        self.copy_button.setAccessibleName(tr("Copy the printed text"))
        self.copy_button.clicked.connect(self._copy_text)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setProperty("role", "code")
        self.text.setMinimumHeight(TEXT_HEIGHT)
        self.text.setAccessibleName(tr("Printed view"))
        self.text.setAccessibleDescription(tr("What PyTorch prints of the chosen module"))
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(tr("Here stands what print() shows of the chosen module."))
        head = QHBoxLayout()
        head.addWidget(self.structure_button)
        head.addWidget(self.parameters_button)
        head.addStretch(1)
        head.addWidget(self.copy_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self.text, 1)
        self._show("", self._views)
        host.state.remember_value("printed.parameters", self.parameters_button.isChecked, self._choose)

    def refresh(self) -> None:
        if self.model is not None:
            task = self.run(printed_views, self.model, self.layer, title=tr("Printing"))
            task.succeeded.connect(partial(self._show_result, self.model, self.layer))

    def _show_result(self, model: ModelHandle, layer: str, views: PrintedViews) -> None:
        if model is self.model and layer == self.layer:
            self._show(layer, views)

    def _show(self, fqn: str, views: PrintedViews) -> None:
        self._views = views
        path = python_path(fqn)
        short = path if len(path) <= _LONGEST_PATH else f"….{path.rpartition('.')[2]}"[:_LONGEST_PATH]
        for button, text, tip in (
            (self.structure_button, f"print({short})", tr("What print({path}) shows", path=path)),
            (
                self.parameters_button,
                f"{short}.parameters()",
                tr("What a loop over {path}.parameters() prints", path=path),
            ),
        ):
            button.setText(text.replace("&", "&&"))
            button.setToolTip(tip)
        self._show_chosen()

    def _show_chosen(self) -> None:
        is_structure = self.structure_button.isChecked()
        text = self._views.structure if is_structure else self._views.parameters
        self.copy_button.setEnabled(bool(text))
        if text != self.text.toPlainText():
            self.text.setPlainText(text)

    def _choose(self, is_parameters: object) -> None:
        """Raises a TypeError for anything but a bool."""
        if not isinstance(is_parameters, bool):
            raise TypeError(f"{is_parameters!r} is neither true nor false")
        (self.parameters_button if is_parameters else self.structure_button).setChecked(True)
        self._show_chosen()

    def _copy_text(self) -> None:
        is_structure = self.structure_button.isChecked()
        QGuiApplication.clipboard().setText(self._views.structure if is_structure else self._views.parameters)


def python_path(fqn: str) -> str:
    """``model.encoder.layers[0]``: what one would write to get at the module."""
    parts = fqn.split(".") if fqn else []
    return "model" + "".join(f"[{part}]" if part.isdigit() else f".{part}" for part in parts)

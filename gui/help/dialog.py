"""What the dialogs of the Help menu have in common."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from engine.language import tr
from gui.zoom import rescale, zoom


class HelpDialog(QDialog):
    """A title, a body and a Close button; Esc closes it. ``size`` is for a zoom of 100 %, and follows the zoom."""

    def __init__(self, title: str, description: str, *, size: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(description)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._base = size
        self._zoom = 0.0
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.rejected.connect(self.reject)
        self.close_button = self.buttons.button(QDialogButtonBox.StandardButton.Close)
        self.close_button.setToolTip(tr("Close this window (Esc)"))
        layout = QVBoxLayout(self)
        layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)  # the screen may be smaller at 300 %
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(16)
        layout.addLayout(self.body, 1)
        layout.addWidget(self.buttons)

    def add_button(self, text: str, tip: str) -> QPushButton:
        """A further button beside Close."""
        button = self.buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
        button.setToolTip(tip)
        return button

    def _follow_zoom(self) -> None:
        if zoom() != self._zoom:
            self._zoom = zoom()
            rescale(self)
            room = self.screen().availableGeometry().size()
            self.resize((self._base * self._zoom).boundedTo(room * 0.95))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter presses the button that has the focus, but does not close the dialog out of a field or table.
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not is_enter or isinstance(self.focusWidget(), QPushButton):
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        self._follow_zoom()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.isVisible():
            self._follow_zoom()


def reader(name: str, tip: str) -> QTextBrowser:
    """A page of text to read, select and copy with mouse and keyboard; links open in the browser."""
    browser = QTextBrowser()
    browser.setAccessibleName(name)
    browser.setToolTip(tip)
    browser.setOpenExternalLinks(True)
    browser.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    browser.setTabChangesFocus(False)  # Tab walks the links, then goes on
    return browser

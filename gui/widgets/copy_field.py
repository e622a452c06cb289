"""A long text such as a hash or a command, in full and to be copied."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QGuiApplication, QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from engine.language import tr
from gui.widgets.labels import caption_for
from gui.widgets.reading_direction import keep_left_to_right
from gui.zoom import scaled

_MOST_LINES = 6


class CopyField(QWidget):
    """A name with a button that copies the text, and below it as many lines as the text needs."""

    def __init__(self, name: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.view = _WrappedText(text)
        self.view.setAccessibleDescription(tr("{name}, to be copied", name=name))
        self.copy_button = QPushButton(tr("Copy"))
        self.copy_button.setAccessibleName(tr("Copy: {name}", name=name))
        self.copy_button.setToolTip(tr("Copy: {name}", name=name))
        self.copy_button.clicked.connect(self._copy_text)
        head = QHBoxLayout()
        head.addWidget(caption_for(name, self.view), 1)
        head.addWidget(self.copy_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addWidget(self.view)

    def _copy_text(self) -> None:
        QGuiApplication.clipboard().setText(self._text)


class _WrappedText(QPlainTextEdit):
    def __init__(self, text: str) -> None:
        super().__init__(text)
        keep_left_to_right(self)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "code")
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)

    # Qt's side

    def sizeHint(self) -> QSize:
        lines = min(max(round(self.document().size().height()), 1), _MOST_LINES)  # a plain text counts in lines
        height = lines * self.fontMetrics().lineSpacing() + 2 * self.document().documentMargin() + scaled(6)
        return QSize(self.fontMetrics().averageCharWidth() * 20, round(height))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 8, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

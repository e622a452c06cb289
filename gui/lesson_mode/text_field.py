"""A field for one text of a lesson, as high as the text, with an undo that is the lesson's."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from gui.zoom import scaled

PAUSE_MS = 700
_CTRL_Y = QKeyCombination(Qt.Modifier.CTRL, Qt.Key.Key_Y)  # beside the platform's own Ctrl+Shift+Z


class TextField(QPlainTextEdit):
    """What is typed counts after a pause, or when the field is left.

    Signals:
        committed(str): the text is another one.
        undo_asked(), redo_asked(): Ctrl+Z and its reverse, of the whole lesson.
    """

    committed = Signal(str)
    undo_asked = Signal()
    redo_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._known = ""
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self.commit)
        self.textChanged.connect(self._timer.start)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def show_text(self, text: str) -> None:
        """Shows a text, without telling anybody."""
        self._known = text
        if self.toPlainText() != text:
            self.setPlainText(text)
        self._timer.stop()

    def commit(self) -> None:
        """What stands here counts now."""
        self._timer.stop()
        text = self.toPlainText()
        if text != self._known:
            self._known = text
            self.committed.emit(text)

    def _fit(self) -> None:
        lines = max(1, round(self.document().size().height()))  # of this kind of document in lines
        edges = 2 * self.document().documentMargin() + 2 * self.frameWidth() + scaled(8)
        high = round(lines * QFontMetrics(self.font()).lineSpacing() + edges)
        if high != self.height() or high != self.minimumHeight():
            self.setFixedHeight(high)
        self.setProperty("zoomLeast", None)  # it is for this zoom already
        self.setProperty("zoomMost", None)

    # Qt's side

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.commit()
            self.undo_asked.emit()
        elif event.matches(QKeySequence.StandardKey.Redo) or event.keyCombination() == _CTRL_Y:
            self.commit()
            self.redo_asked.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.commit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

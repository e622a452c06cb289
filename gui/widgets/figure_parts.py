"""The small pieces of a figure's frame: a title that is cut, a reading that gives its place away, an explanation."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from engine.language import tr
from gui.theme import current_theme
from gui.widgets.labels import label
from gui.zoom import scaled

_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
MEANING_WIDTH = 340


class TitleLabel(QLabel):
    """One line that is cut with "…" where it is too long, and then told in full by its tool-tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "title")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._update_tool_tip()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 4, self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QColor(current_theme().text))
        text = self.fontMetrics().elidedText(_line(self.text()), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._update_tool_tip()

    def _update_tool_tip(self) -> None:
        is_cut = self.fontMetrics().horizontalAdvance(_line(self.text())) > self.width()
        self.setToolTip(self.text() if is_cut else "")


class ReadingLabel(QLabel):
    """The reading of a picture; a read-out takes its place for a while. It never gets lower, so that nothing jumps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, wordWrap=True)
        self.setProperty("role", "caption")
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._read_out = ""
        self._lines = 1

    @property
    def shown_text(self) -> str:
        return self._read_out or self.text()

    def set_read_out(self, text: str) -> None:
        """Shows this until it is "" again."""
        if text != self._read_out:
            self._read_out = text
            self.update()

    def setText(self, text: str) -> None:
        super().setText(text)
        self._count_lines(self.width())

    def heightForWidth(self, width: int) -> int:
        return max(self._lines, self._lines_at(width)) * self.fontMetrics().lineSpacing()

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 20, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 8, self.fontMetrics().lineSpacing())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QColor(current_theme().muted))
        text = self.shown_text
        if self._read_out and self._lines_at(self.width(), text) * self.fontMetrics().lineSpacing() > self.height():
            text = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, self.width())
        painter.drawText(self.rect(), _WRAPPED, text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.oldSize().width() != event.size().width():
            self._lines = 1  # at another width the count starts anew
            self._count_lines(event.size().width())
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._lines = 1
            self._count_lines(self.width())
            self.updateGeometry()

    def _count_lines(self, width: int) -> None:
        if self.isVisible():
            self._lines = max(self._lines, self._lines_at(width))

    def _lines_at(self, width: int, text: str | None = None) -> int:
        metrics = self.fontMetrics()
        height = metrics.boundingRect(QRect(0, 0, max(width, 1), 1_000_000), _WRAPPED, text or self.text()).height()
        return max(1, -(-height // metrics.lineSpacing()))


class MeaningButton(QToolButton):
    """An "i" that opens a card with plain text; hidden while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText("i")
        self.setToolTip(tr("What this picture means"))
        self.setProperty("meaning", True)
        self.text_shown = ""
        self.hide()
        self.clicked.connect(self._open)

    def set_meaning(self, text: str) -> None:
        self.text_shown = text
        self.setAccessibleDescription(text)
        self.setVisible(bool(text))

    def _open(self) -> None:
        card = QFrame(self, Qt.WindowType.Popup)
        card.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        card.setProperty("card", True)
        card.setAccessibleName(self.accessibleName())
        card.setAccessibleDescription(self.text_shown)
        text = label(self.text_shown)
        layout = QVBoxLayout(card)
        edge = round(scaled(12))
        layout.setContentsMargins(edge, edge, edge, edge)
        layout.addWidget(text)
        screen = self.screen() or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        text.setFixedWidth(min(round(scaled(MEANING_WIDTH)), room.width() - 4 * edge))
        card.adjustSize()
        corner = self.mapToGlobal(self.rect().bottomRight())
        left = min(max(corner.x() - card.width(), room.left()), room.right() - card.width())
        top = min(corner.y(), room.bottom() - card.height())
        card.move(left, max(top, room.top()))
        card.show()


def _line(text: str) -> str:
    return " ".join(text.split())

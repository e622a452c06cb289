"""Python source with line numbers and colours."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from gui.theme import Theme, current_theme
from gui.widgets.python_tokens import Kind, Span
from gui.widgets.reading_direction import keep_left_to_right
from gui.zoom import scaled

_GUTTER_PAD = 8


def kind_colour(theme: Theme, kind: Kind) -> str:
    """The colour of a kind of token in a theme; each reads well on the view's background."""
    return {
        Kind.KEYWORD: theme.accent,
        Kind.STRING: theme.good,
        Kind.COMMENT: theme.muted,
        Kind.NUMBER: theme.series["int8"],
        Kind.DEFINED: theme.text,
        Kind.DECORATOR: theme.series["lstm"],
    }[kind]


class CodeView(QPlainTextEdit):
    """Cannot be edited; what is copied has no line numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_left_to_right(self)
        self._first_line = 1
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setProperty("role", "code")
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._colours = _Colours(self.document())
        self._gutter = _Gutter(self)
        self.updateRequest.connect(self._follow_scrolling)

    @property
    def first_line(self) -> int:
        """The number of the first line."""
        return self._first_line

    def set_code(self, text: str, spans: Mapping[int, Sequence[Span]], *, first_line: int = 1) -> None:
        self._first_line = first_line
        self._colours.spans = spans
        self.setPlainText(text)
        self._make_room()
        self._gutter.setVisible(bool(text))

    @property
    def gutter_width(self) -> int:
        if not self.document().characterCount() > 1:
            return 0
        widest = len(str(self._first_line + self.blockCount() - 1))
        return round(self.fontMetrics().horizontalAdvance("0") * widest + scaled(2 * _GUTTER_PAD))

    def paint_gutter(self, painter: QPainter, area: QRect) -> None:
        """Draws the numbers of the lines that are seen."""
        theme = current_theme()
        painter.fillRect(area, QColor(theme.surface))
        painter.setPen(QColor(theme.muted))
        painter.setFont(self.font())
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        right = self._gutter.width() - round(scaled(_GUTTER_PAD))
        while block.isValid() and top <= area.bottom():
            height = self.blockBoundingRect(block).height()
            if top + height >= area.top():
                line = QRect(0, round(top), right, round(height))
                painter.drawText(line, Qt.AlignmentFlag.AlignRight, str(self._first_line + block.blockNumber()))
            block, top = block.next(), top + height

    def _make_room(self) -> None:
        self.setViewportMargins(self.gutter_width, 0, 0, 0)
        inside = self.contentsRect()
        self._gutter.setGeometry(QRect(inside.topLeft(), QSize(self.gutter_width, inside.height())))
        self._gutter.update()

    def _follow_scrolling(self, area: QRect, by: int) -> None:
        if by:
            self._gutter.scroll(0, by)
        else:
            self._gutter.update(0, area.top(), self._gutter.width(), area.height())

    # Qt's side

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            self._colours.follow_theme()
            self._make_room()


class _Gutter(QWidget):
    def __init__(self, view: CodeView) -> None:
        super().__init__(view)
        self._view = view
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setObjectName("qt_line_numbers")
        self.hide()

    def sizeHint(self) -> QSize:
        return QSize(self._view.gutter_width, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._view.paint_gutter(QPainter(self), event.rect())


class _Colours(QSyntaxHighlighter):
    """Colours what it was told of each line; the text is not looked at, so that a wrong line stays plain."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.spans: Mapping[int, Sequence[Span]] = {}
        self._theme = ""
        self._formats: dict[Kind, QTextCharFormat] = {}
        self.follow_theme()

    def follow_theme(self) -> None:
        theme = current_theme()
        if theme.name == self._theme:
            return
        self._theme = theme.name
        for kind in Kind:
            look = QTextCharFormat()
            look.setForeground(QColor(kind_colour(theme, kind)))
            if kind in (Kind.KEYWORD, Kind.DEFINED):
                look.setFontWeight(QFont.Weight.DemiBold)
            if kind is Kind.COMMENT:
                look.setFontItalic(True)
            self._formats[kind] = look
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        for span in self.spans.get(self.currentBlock().blockNumber(), ()):
            self.setFormat(span.start, span.length, self._formats[span.kind])

"""A page of the guide on the screen: to read, to copy from, with links and with the words that are looked for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from engine.language import tr
from gui.help.dialog import reader
from gui.help.guide_pages import GuidePage
from gui.help.guide_search import Heading, PageText
from gui.theme import current_theme
from gui.zoom import scaled

LINE_HEIGHT = 128  # per cent
MARGIN, ABOVE_MARK = 16, 60
_FEATURES = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
_NETWORK = ("http", "https", "ftp", "mailto")


class GuideText(QTextBrowser):
    """Links are told, never followed; nothing is loaded from anywhere.

    Signals:
        page_asked(str, str): a link to the page with this name ("" for this one), and to this heading of it.
        demo_asked(str): a link that plays the demo with this name.
        address_asked(str): a link to somewhere outside.
    """

    page_asked = Signal(str, str)
    demo_asked = Signal(str)
    address_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        like = reader(tr("Page"), tr("Tab goes from link to link, Enter follows; arrow keys scroll"))
        self.setAccessibleName(like.accessibleName())
        self.setToolTip(like.toolTip())
        self.setTextInteractionFlags(like.textInteractionFlags())
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self._page: GuidePage | None = None
        self._marks: tuple[tuple[int, int], ...] = ()
        self._current = -1
        self.anchorClicked.connect(self._tell)

    @property
    def mark_count(self) -> int:
        return len(self._marks)

    @property
    def current_mark(self) -> int:
        """Number of the mark that was gone to last, from 0; -1 for none."""
        return self._current

    @property
    def share(self) -> float:
        """How far the page is scrolled, 0 to 1."""
        bar = self.verticalScrollBar()
        return bar.value() / max(bar.maximum(), 1)

    def scroll_to_share(self, share: float) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(round(share * bar.maximum()))

    def show_page(self, page: GuidePage) -> None:
        """From its beginning, without marks."""
        self._page, self._marks, self._current = page, (), -1
        self._lay_out()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def go_to_heading(self, anchor: str) -> bool:
        """Whether the page has that heading; it is then at the top."""
        for heading in _headings(self.document(), self._page):
            if anchor and heading.anchor == anchor:
                self.go_to(heading.place, margin=0)
                return True
        return False

    def go_to(self, place: int, *, margin: int = ABOVE_MARK) -> None:
        """Scrolls a place of the text near the top."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(place, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top() - round(scaled(margin)))

    def set_marks(self, marks: Sequence[tuple[int, int]]) -> None:
        """Lights up these (place, length)."""
        self._marks, self._current = tuple(marks), -1
        self._paint_marks()

    def go_to_mark(self, number: int) -> None:
        """Goes to a mark, counted around; nothing where there is none."""
        if self._marks:
            self._current = number % len(self._marks)
            self.go_to(self._marks[self._current][0])
            self._paint_marks()

    def mark_from(self, place: int) -> int:
        """Number of the first mark at or behind a place; 0 where there is none."""
        return next((number for number, (at, _) in enumerate(self._marks) if at >= place), 0)

    def _lay_out(self) -> None:
        if self._page is None:
            return
        fill(self.document(), self._page)
        dress(self.document())
        self._paint_marks()

    def _paint_marks(self) -> None:
        theme, selections = current_theme(), []
        for number, (place, length) in enumerate(self._marks):
            selection = QTextEdit.ExtraSelection()
            is_current = number == self._current
            selection.format.setBackground(QColor(theme.accent if is_current else theme.selection))
            selection.format.setForeground(QColor(theme.on_accent if is_current else theme.text))
            selection.format.setFontUnderline(not is_current)
            cursor = QTextCursor(self.document())
            cursor.setPosition(place)
            cursor.setPosition(place + length, QTextCursor.MoveMode.KeepAnchor)
            selection.cursor = cursor
            selections.append(selection)
        self.setExtraSelections(selections)

    def _tell(self, url: QUrl) -> None:
        if url.scheme() == "demo":
            self.demo_asked.emit(url.path())
        elif url.scheme() in _NETWORK:
            self.address_asked.emit(url.toString())
        elif not url.scheme():
            self.page_asked.emit(url.path(), url.fragment())

    # Qt's side

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        return None

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and self._page is not None:
            share = self.share
            self._lay_out()
            self.scroll_to_share(share)


def page_text(page: GuidePage) -> PageText:
    """The page as plain text, in which places are those of the page on the screen."""
    document = QTextDocument()
    fill(document, page)
    return PageText(page.name, page.title, document.toPlainText(), _headings(document, page))


def fill(document: QTextDocument, page: GuidePage) -> None:
    """The page's Markdown; HTML in it stays text."""
    document.setMarkdown(page.text, _FEATURES)


def dress(document: QTextDocument) -> None:
    """Room between lines and around headings, quiet tables, links in the theme's colour; no place moves."""
    theme = current_theme()
    document.setDocumentMargin(scaled(MARGIN))
    cursor = QTextCursor(document)
    for block in _blocks(document):
        wanted = QTextBlockFormat()
        wanted.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        level = block.blockFormat().headingLevel()
        if level:
            wanted.setTopMargin(scaled(4 if level == 1 else 18))
            wanted.setBottomMargin(scaled(6))
        cursor.setPosition(block.position())
        cursor.mergeBlockFormat(wanted)
        for place, length, shape in _pieces(block):
            if shape.isAnchor():
                shape.setForeground(QBrush(QColor(theme.accent)))
                shape.setFontUnderline(True)
            elif not level:
                continue
            if level:
                shape.setFontWeight(QFont.Weight.DemiBold)
            cursor.setPosition(place)
            cursor.setPosition(place + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(shape)
            cursor.clearSelection()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _dress_table(frame)


def _dress_table(table: QTextTable) -> None:
    shape = table.format()
    shape.setBorder(1)
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    shape.setBorderBrush(QBrush(QColor(current_theme().border)))
    shape.setBorderCollapse(True)
    shape.setCellPadding(scaled(5))
    shape.setCellSpacing(0)
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(shape)


def _headings(document: QTextDocument, page: GuidePage | None) -> tuple[Heading, ...]:
    found = [block for block in _blocks(document) if block.blockFormat().headingLevel()]
    anchors = page.anchors if page is not None else ()
    return tuple(
        Heading(block.position(), block.text(), anchors[number] if number < len(anchors) else "")
        for number, block in enumerate(found)
    )


def _pieces(block: QTextBlock) -> list[tuple[int, int, QTextCharFormat]]:
    """Place, length and format of each part of a block that looks alike."""
    pieces, at = [], block.begin()
    while not at.atEnd():
        piece = at.fragment()
        pieces.append((piece.position(), piece.length(), piece.charFormat()))
        at += 1
    return pieces


def _blocks(document: QTextDocument) -> list[QTextBlock]:
    blocks, block = [], document.begin()
    while block.isValid():
        blocks.append(block)
        block = block.next()
    return blocks

"""The list at the left of the guide: its pages by section, or what a search has found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QResizeEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from engine.language import tr
from gui.help.guide_pages import GuidePage
from gui.help.guide_search import Hit
from gui.theme import caption_font, current_theme
from gui.widgets.plain_mark import plain_tool_tip
from gui.zoom import scaled

_ROW_ROLE = Qt.ItemDataRole.UserRole + 1
_PAD, _LEFT = 5, 12


@dataclass(frozen=True)
class _Row:
    title: str
    below: str = ""
    marks: tuple[tuple[int, int], ...] = ()
    page: str = ""
    place: int = -1  # the page's beginning
    is_section: bool = False


class GuideList(QListWidget):
    """A click or Enter chooses; in the list of pages an arrow key is enough.

    Signals:
        chosen(str, int): a page and a place in it, -1 for its beginning.
        entered(): Enter: the page is to be read.
    """

    chosen = Signal(str, int)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_Delegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.currentItemChanged.connect(self._tell)
        self.itemClicked.connect(self._tell)
        self.show_pages((), "")

    def show_pages(self, pages: Sequence[GuidePage], current: str) -> None:
        """All pages below the titles of their sections; nothing is told."""
        self.setAccessibleName(tr("Pages of the guide"))
        self.setToolTip(tr("Up and Down show a page, Enter goes into it"))
        rows: list[_Row] = []
        section = ""
        for page in pages:
            if page.section != section:
                section = page.section
                rows.append(_Row(section, is_section=True))
            rows.append(_Row(page.title, page=page.name))
        self._fill(rows)
        self.mark(current)

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """The passages that were found, the first one current; nothing is told."""
        self.setAccessibleName(tr("What was found"))
        self.setToolTip(tr("Up and Down show a passage, Enter goes into its page"))
        rows = []
        for hit in hits:
            title = f"{hit.title} › {hit.heading}" if hit.heading else hit.title
            rows.append(_Row(title, hit.snippet, hit.marks, hit.page, hit.place))
        self._fill(rows)
        if rows:
            self._make_current(0)

    def mark(self, page: str) -> None:
        """Makes a page of the list current; nothing is told."""
        for number in range(self.count()):
            row: _Row = self.item(number).data(_ROW_ROLE)
            if row.page == page and page:
                self._make_current(number)
                return

    def reveal_current(self) -> None:
        """Scrolls so far that the current row is seen; for the first one, to the top."""
        if self.currentRow() <= 1:
            self.scrollToTop()
        else:
            self.scrollToItem(self.currentItem())

    def step(self, direction: int) -> None:
        """The next (1) or former (−1) row that can be chosen."""
        number = self.currentRow() + direction
        while 0 <= number < self.count():
            if self.item(number).flags() & Qt.ItemFlag.ItemIsSelectable:
                self.setCurrentRow(number)
                return
            number += direction

    def choose_current(self) -> None:
        """Tells the current row again."""
        self._tell(self.currentItem(), None)

    def _fill(self, rows: Sequence[_Row]) -> None:
        self.blockSignals(True)
        self.clear()
        for row in rows:
            item = QListWidgetItem(row.title, self)
            item.setData(_ROW_ROLE, row)
            if row.is_section:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            elif row.below:
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{row.title}: {row.below}")
                item.setToolTip(plain_tool_tip(row.title))
        self.blockSignals(False)
        self.scrollToTop()

    def _make_current(self, number: int) -> None:
        self.blockSignals(True)
        self.setCurrentRow(number)
        self.blockSignals(False)
        self.reveal_current()
        self.viewport().update()

    def _tell(self, item: QListWidgetItem | None, _former: QListWidgetItem | None = None) -> None:
        row = item.data(_ROW_ROLE) if item is not None else None
        if isinstance(row, _Row) and row.page:
            self.chosen.emit(row.page, row.place)

    # Qt's side

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.choose_current()
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # the texts wrap anew


class _Delegate(QStyledItemDelegate):
    """Title, and below it the passage with its words marked; a section is a caption."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        view, row = self.parent(), index.data(_ROW_ROLE)
        assert isinstance(view, GuideList)
        width = view.viewport().width()
        title, below = _layouts(row, option.font, _room(width))
        above = scaled(10) if row.is_section and index.row() else 0.0
        return QSize(width, round(_height(title) + _height(below) + 2 * scaled(_PAD) + above))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: _Row = index.data(_ROW_ROLE)
        theme = current_theme()
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = option.rect.adjusted(1, 1, -1, -1)
        if not row.is_section and (is_current or is_hovered):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.selection if is_current else theme.surface))
            painter.drawRoundedRect(card, scaled(4), scaled(4))
        if is_current and not row.is_section:
            painter.setBrush(QColor(theme.accent))
            bar = QRect(card.left(), card.top() + round(scaled(4)), round(scaled(3)), card.height() - round(scaled(8)))
            painter.drawRoundedRect(bar, 1.5, 1.5)
        title, below = _layouts(row, option.font, _room(option.rect.width()))
        left = option.rect.left() + scaled(_LEFT)
        top = option.rect.bottom() + 1 - scaled(_PAD) - _height(title) - _height(below)
        painter.setPen(QColor(theme.muted if row.is_section else theme.text))
        title.draw(painter, QPointF(left, top))
        painter.setPen(QColor(theme.text if is_current else theme.muted))
        below.draw(painter, QPointF(left, top + _height(title)))
        painter.restore()


def _room(width: int) -> float:
    return max(width - 2 * scaled(_LEFT), 20.0)


def _layouts(row: _Row, font: QFont, width: float) -> tuple[QTextLayout, QTextLayout]:
    small, first = caption_font(font), QFont(font)
    if row.is_section:
        first = QFont(small)
    if row.below or row.is_section:
        first.setWeight(QFont.Weight.DemiBold)
    theme, formats = current_theme(), []
    for start, length in row.marks:
        shape = QTextCharFormat()
        shape.setFontWeight(QFont.Weight.Bold)
        shape.setFontUnderline(True)
        shape.setForeground(QColor(theme.accent))
        piece = QTextLayout.FormatRange()
        piece.start, piece.length, piece.format = start, length, shape
        formats.append(piece)
    return _wrapped(row.title, first, width, []), _wrapped(row.below, small, width, formats)


def _wrapped(text: str, font: QFont, width: float, formats: list[QTextLayout.FormatRange]) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(formats)
    layout.beginLayout()
    top = 0.0
    while text:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0.0, top))
        top += line.height()
    layout.endLayout()
    return layout


def _height(layout: QTextLayout) -> float:
    return layout.boundingRect().height() if layout.text() else 0.0

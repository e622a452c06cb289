"""The words of a tinted text, painted by themselves: appending one touches its own line only."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QMenu, QToolTip, QWidget

from engine.language import tr
from gui.look import Look
from gui.widgets.picture import Picture
from gui.widgets.plain_mark import plain_tool_tip, shown_safely
from gui.widgets.surprise_legend import draw_legend, legend_size
from gui.widgets.tinted_text import ROUND, TintedText
from gui.widgets.word_lines import WordLines

if TYPE_CHECKING:
    from gui.widgets.surprise_text import SurprisingWord

_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
_EDGES = (Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class SurpriseWords(Picture):
    """Its cells are the words without the prompt, by their index; see ``SurpriseText``, which scrolls it.

    Signals:
        word_left(), branch_asked(int): as in ``SurpriseText``.
        height_changed(): the words need another height.
        reveal_asked(QRectF): this part is to be brought into view.
    """

    word_left = Signal()
    branch_asked = Signal(int)
    height_changed = Signal()
    reveal_asked = Signal(QRectF)

    can_choose = True

    def __init__(self, parent: QWidget | None = None) -> None:
        self._text = TintedText()
        self.opened: int | None = None
        self.leaves_by_escape = True
        self._pressed: int | None = None
        self._lines: WordLines | None = None
        super().__init__(parent)
        self.setToolTip(tr("Click a word, or go to it with the arrow keys, to open it; drag to select"))
        # A line more, or a scroll, is no reason to paint the other lines.
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    # The text

    @property
    def words(self) -> list[SurprisingWord]:
        return self._text.words

    def set_words(self, prompt: Sequence[str], words: Iterable[SurprisingWord]) -> None:
        self._text = TintedText(prompt, words)
        self.opened, self._pressed = None, None
        self._lines = None
        self._show_new_data()
        self.height_changed.emit()

    def add_words(self, words: Sequence[SurprisingWord]) -> None:
        if not words:
            return
        was_empty = not self.words
        lines = self._laid_out()
        before, height = len(lines), lines.height
        self._text.words += words
        lines.add([word.word for word in words])
        if lines.height != height:
            self.height_changed.emit()
        top = self.area.top() + lines.line_of(before) * lines.line_height
        self.update(QRectF(0, top, self.width(), self.area.top() + lines.height - top).toAlignedRect())
        if was_empty:
            self.changed.emit()

    def open_word(self, index: int | None) -> None:
        index = index if index is not None and self.has_cell(index) else None
        if index != self.opened:
            for place in (self.opened, index):
                self._update_word(place)
            self.opened = index
        if index is not None:
            self.reveal_asked.emit(self.cell_rect(index))

    @property
    def muted(self) -> int:
        """How many words are shown as the prompt is."""
        return self._text.muted

    def set_muted(self, count: int) -> None:
        self._text.muted = count
        self.update()

    def set_mark(self, index: int | None, text: str) -> None:
        self._text.mark = None if index is None else (index, text)
        self.update()

    @property
    def prompt(self) -> tuple[str, ...]:
        return self._text.prompt

    def plain_text(self) -> str:
        return self._text.plain_text

    @property
    def selected_text(self) -> str:
        """What was selected with the mouse, or "" for nothing."""
        return self._text.selected_text

    @property
    def line_height(self) -> float:
        return self._laid_out().line_height

    def needed_height(self, width: int) -> int:
        """How high the words are in a view of this width."""
        margins = self.height() - self.area.height()
        return round(self._laid_out(width - margins).height + margins)

    # What a picture says

    @property
    def is_empty(self) -> bool:
        return self._text.is_empty

    def reading(self) -> str:
        if not self.words:
            return ""
        mean = sum(word.surprise_bits for word in self.words) / len(self.words)
        return tr("{count:,} words, {mean:.1f} bits of surprise a word.", count=len(self.words), mean=mean)

    def natural_size(self, look: Look) -> QSizeF:
        return QSizeF(look.px(560), look.px(360))

    def least_size(self, look: Look) -> QSizeF:
        """All words: a long text becomes a high picture or a small one."""
        least, foot = legend_size(look)
        letters = sum(len(word.word) + 1 for word in self.words) + sum(len(word) + 1 for word in self._text.lead)
        width = max(least, look.px(min(560, 200 + letters // 2)))
        return QSizeF(width, self._text.lines(width, look).height + foot)

    def draw(self, painter: QPainter, area: QRectF, look: Look) -> None:
        """The whole text, not only what is in view, and the legend of its tints."""
        lines = self._text.lines(area.width(), look)
        self._draw_lines(painter, area.topLeft(), lines, range(lines.line_count), look)
        _, foot = legend_size(look)
        draw_legend(painter, QRectF(area.left(), area.bottom() - foot + look.px(8), area.width(), foot), look)

    def cell_at(self, position: QPointF) -> int | None:
        place = self._place_at(position)
        index = None if place is None else place - len(self._text.lead)
        return index if index is not None and index >= 0 else None

    def cell_rect(self, key: int) -> QRectF:
        return self._laid_out().box(len(self._text.lead) + key).translated(self.area.topLeft())

    def cell_text(self, key: int) -> str:
        word = self.words[key]
        text = tr(
            "{word}: {bits:.1f} bits, {probability:.2%}",
            word=shown_safely(word.word),
            bits=word.surprise_bits,
            probability=word.probability,
        )
        mark = self._text.mark
        return f"{text} · {mark[1]}" if mark is not None and mark[0] == key and mark[1] else text

    def has_cell(self, key: int) -> bool:
        return 0 <= key < len(self.words)

    def step(self, key: int | None, dx: int, dy: int) -> int | None:
        if not self.words:
            return None
        if key is None:
            return min(self.opened or 0, len(self.words) - 1)
        if dy:
            return self._above_or_below(key, dy)
        return min(max(key + dx, 0), len(self.words) - 1)

    def edge(self, key: int | None, *, is_end: bool, is_whole: bool) -> int | None:
        if not self.words:
            return None
        if is_whole or key is None:
            return len(self.words) - 1 if is_end else 0
        lines = self._laid_out()
        words = lines.words_of(lines.line_of(len(self._text.lead) + key))
        return max(words.stop - 1 if is_end else words.start, len(self._text.lead)) - len(self._text.lead)

    def page(self, key: int | None, by: int) -> int | None:
        view = self.parentWidget()
        lines = max(1, int((view.height() if view is not None else 0) // self._laid_out().line_height) - 1)
        return self.step(key, 0, by * lines) if key is not None else self.step(None, 0, 0)

    def _above_or_below(self, key: int, by: int) -> int:
        lines = self._laid_out()
        box = lines.box(len(self._text.lead) + key)
        place = lines.at(box.center().x(), box.center().y() + by * lines.line_height, is_near=True)
        return max((place or 0) - len(self._text.lead), 0)

    # Drawing

    def _laid_out(self, width: float | None = None) -> WordLines:
        wanted = self.area.width() if width is None else width
        if self._lines is None or self._lines.width != max(wanted, self.look.px(40)):
            self._lines = self._text.lines(wanted, self.look)
        return self._lines

    def _draw_lines(self, painter: QPainter, at: QPointF, lines: WordLines, wanted: range, look: Look) -> None:
        """Some of the lines, the first of all at ``at``; a subclass may add to it."""
        self._text.draw(painter, at, lines, wanted, look)

    def draw_cursor(self, painter: QPainter, key: int, look: Look) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(look.pen(look.theme.muted, 1))
        painter.drawRoundedRect(self.cell_rect(key), look.px(ROUND), look.px(ROUND))

    def _draw_open(self, painter: QPainter, look: Look) -> None:
        if self.opened is not None and self.has_cell(self.opened):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(look.pen(look.theme.accent, 2.5))
            painter.drawRoundedRect(self.cell_rect(self.opened), look.px(ROUND), look.px(ROUND))

    def _place_at(self, position: QPointF, *, is_near: bool = False) -> int | None:
        place = position - self.area.topLeft()
        return self._laid_out().at(place.x(), place.y(), is_near=is_near)

    def _update_word(self, index: int | None) -> None:
        if index is not None and self.has_cell(index):
            edge = round(self.look.px(4))
            self.update(self.cell_rect(index).toAlignedRect().adjusted(-edge, -edge, edge, edge))

    def _repaint_cursor(self, former: int | None, key: int | None) -> None:
        self._update_word(former)  # not all of the text for a cursor
        self._update_word(key)

    def _forget_drawing(self) -> None:
        self._lines = None
        self.height_changed.emit()

    # Copying

    def copy(self) -> None:
        """What is selected, or else the whole text."""
        QGuiApplication.clipboard().setText(self.selected_text or self.plain_text())

    def select_all(self) -> None:
        if not self.is_empty:
            self._text.selected = (0, self._text.places - 1)
            self.update()

    def menu_for(self, index: int | None) -> QMenu:
        """What can be done with the text, and with a word of it."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if index is not None:
            menu.addAction(tr("Open “{word}”", word=_for_menu(self.words[index].word)), lambda: self._choose(index))
            menu.addAction(tr("Branch after this word"), lambda: self.branch_asked.emit(index))
            menu.addSeparator()
        copy_selected = menu.addAction(tr("Copy selected words"), self.copy)
        copy_selected.setEnabled(bool(self.selected_text))
        menu.addAction(tr("Copy whole text"), lambda: QGuiApplication.clipboard().setText(self.plain_text()))
        menu.addAction(tr("Select all"), self.select_all)
        return menu

    def _choose(self, index: int) -> None:
        self._resting = index
        self.point_at(index)
        self.chosen.emit(index)

    # Qt's side

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self.cell_at(QPointF(event.pos()))
            if index is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), plain_tool_tip(self.cell_text(index)), self)
            return True
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._takes(event):
            event.accept()
            return True
        return super().event(event)

    def _takes(self, event: QKeyEvent) -> bool:
        is_copying = event.matches(QKeySequence.StandardKey.Copy) or event.matches(QKeySequence.StandardKey.SelectAll)
        return is_copying or self._leaves(event)

    def _leaves(self, event: QKeyEvent) -> bool:
        return self.leaves_by_escape and event.key() == Qt.Key.Key_Escape and self.opened is not None

    def paintEvent(self, event: QPaintEvent) -> None:
        look, area = self.look, self.area
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.fillRect(event.rect(), QColor(look.theme.window))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.is_empty:
            lines = self._laid_out()
            dirty = QRectF(event.rect()).translated(-area.topLeft())
            wanted = lines.lines_in(dirty.top(), dirty.bottom())
            self._draw_lines(painter, area.topLeft(), lines, wanted, look)
            if self._pointed is not None:
                self.draw_cursor(painter, self._pointed, look)
            self._draw_open(painter, look)
        if self.hasFocus():
            inset = look.px(1)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(look.pen(look.theme.accent, 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), look.px(4), look.px(4))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        elif self._leaves(event):
            self.word_left.emit()
        else:
            if self.opened is not None:
                self._resting = self.opened
                if event.key() in (*_ARROWS, *_EDGES):
                    self._pointed = self.opened
            super().keyPressEvent(event)
            if event.key() in (*_ARROWS, *_EDGES) and event.isAccepted() and self._pointed is not None:
                self.chosen.emit(self._pointed)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = self._place_at(event.position(), is_near=True)
            self._pressed_at = event.position()
            if self._text.selected is not None:
                self._text.selected = None
                self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        way = (event.position() - self._pressed_at).manhattanLength()
        if self._text.selected is None and way < QApplication.startDragDistance():
            return
        place = self._place_at(event.position(), is_near=True)
        if place is not None:
            self._text.selected = (self._pressed, place)
            self.update()
            self.reveal_asked.emit(QRectF(event.position(), QSizeF(1, 1)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        if self._text.selected is None:
            super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.opened if is_key else self.cell_at(QPointF(event.pos()))
        if index is None and not self.selected_text:
            event.ignore()  # the figure's menu
            return
        place = self.cell_rect(index).bottomLeft().toPoint() if is_key and index is not None else event.pos()
        self.menu_for(index).popup(self.mapToGlobal(place))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width() or self.hasFocus():
            self.update()  # other lines, or the frame of the focus


def _for_menu(word: str) -> str:
    return shown_safely(word).replace("&", "&&")

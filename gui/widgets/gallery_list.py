"""The gallery of models as a list of cards."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from engine.inspection.results import GalleryEntry
from engine.language import number, tr
from gui.theme import caption_font, current_theme
from gui.zoom import scaled

_NAME_ROLE = Qt.ItemDataRole.UserRole + 1
_COUNT_ROLE = Qt.ItemDataRole.UserRole + 2
_TEXT_ROLE = Qt.ItemDataRole.UserRole + 3
_PAD = 10


class GalleryList(QListWidget):
    """Title, size and one line about each model; the open one is marked.

    Signals:
        model_chosen(str): the user picked the model with this name, by click or Enter.
    """

    model_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_CardDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(tr("Gallery of models"))
        self.setAccessibleDescription(tr("Up and down move, Enter opens the model"))
        self.itemClicked.connect(self._choose)
        self.itemActivated.connect(self._choose)

    def set_entries(self, entries: Sequence[GalleryEntry]) -> None:
        """Fills the list; which one is open has to be said again."""
        self.clear()
        for entry in entries:
            item = QListWidgetItem(entry.title, self)
            item.setData(_NAME_ROLE, entry.name)
            item.setData(_COUNT_ROLE, _short(entry.parameters))
            item.setData(_TEXT_ROLE, entry.description)
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole,
                tr(
                    "{title}, {parameters:,} parameters: {description}",
                    title=entry.title,
                    parameters=entry.parameters,
                    description=entry.description,
                ),
            )
            item.setToolTip(tr("{count:,} parameters\nFrom {source}", count=entry.parameters, source=entry.source))

    def mark_open(self, name: str) -> None:
        """Marks the model with this name, or none."""
        for place in range(self.count()):
            if self.item(place).data(_NAME_ROLE) == name:
                self.setCurrentRow(place)
                return
        self.setCurrentRow(-1)

    def _choose(self, item: QListWidgetItem) -> None:
        self.model_chosen.emit(item.data(_NAME_ROLE))

    # Qt's side

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # the texts wrap anew


def _short(count: int) -> str:
    """``28.5 M`` where the whole number would take the title's room; the tool-tip has it in full."""
    return number(count) if count < 10_000_000 else tr("{count:,.1f} M", count=count / 1e6)


class _CardDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        view = self.parent()
        width = view.viewport().width() if isinstance(view, GalleryList) else round(scaled(200))
        caption = QFontMetrics(caption_font(option.font))
        pad = round(scaled(_PAD))
        text = caption.boundingRect(
            QRect(0, 0, width - 2 * pad - 2, 10_000), Qt.TextFlag.TextWordWrap, _words(index, option, width)
        )
        return QSize(width, QFontMetrics(option.font).height() + text.height() + 2 * pad + round(scaled(4)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme = current_theme()
        pad, thin = round(scaled(_PAD)), round(scaled(2))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = option.rect.adjusted(1, 1, -1, -3)
        is_open = bool(option.state & QStyle.StateFlag.State_Selected)
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.setPen(Qt.PenStyle.NoPen)
        if is_open or is_hovered:
            painter.setBrush(QColor(theme.selection if is_open else theme.surface))
            painter.drawRoundedRect(card, scaled(6), scaled(6))
        if is_open:
            painter.setBrush(QColor(theme.accent))
            bar = QRect(card.left(), card.top() + 3 * thin, round(scaled(3)), card.height() - 6 * thin)
            painter.drawRoundedRect(bar, 1.5, 1.5)
        inner = card.adjusted(pad, pad - thin, -pad, -pad + thin)
        metrics = QFontMetrics(option.font)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        top = QRect(inner.left(), inner.top(), inner.width(), metrics.height())
        painter.setFont(bold)
        painter.setPen(QColor(theme.text))
        painter.drawText(top, Qt.AlignmentFlag.AlignLeft, str(index.data()))
        painter.setFont(caption_font(option.font))
        painter.setPen(QColor(theme.muted))
        if _has_count_beside(index, option, option.rect.width()):
            beside = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(top, beside, str(index.data(_COUNT_ROLE)))
        below = inner.adjusted(0, metrics.height() + thin, 0, 4 * thin)
        painter.drawText(below, Qt.TextFlag.TextWordWrap, _words(index, option, option.rect.width()))
        painter.restore()


def _has_count_beside(index: QModelIndex | QPersistentModelIndex, option: QStyleOptionViewItem, width: int) -> bool:
    """Whether the title leaves room for the count in its line."""
    bold = QFont(option.font)
    bold.setWeight(QFont.Weight.DemiBold)
    title = QFontMetrics(bold).horizontalAdvance(str(index.data()))
    count = QFontMetrics(caption_font(option.font)).horizontalAdvance(str(index.data(_COUNT_ROLE)))
    return title + count + scaled(2.8 * _PAD) <= width


def _words(index: QModelIndex | QPersistentModelIndex, option: QStyleOptionViewItem, width: int) -> str:
    """What stands below the title."""
    if _has_count_beside(index, option, width):
        return str(index.data(_TEXT_ROLE))
    return tr("{count} parameters. {text}", count=index.data(_COUNT_ROLE), text=index.data(_TEXT_ROLE))

"""The gallery of models as a list of cards."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from engine.inspection.results import GalleryEntry
from gui.theme import caption_font, current_theme

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
        self.setAccessibleName("Gallery of models")
        self.itemClicked.connect(self._choose)
        self.itemActivated.connect(self._choose)

    def set_entries(self, entries: Sequence[GalleryEntry]) -> None:
        """Fills the list; which one is open has to be said again."""
        self.clear()
        for entry in entries:
            item = QListWidgetItem(entry.title, self)
            item.setData(_NAME_ROLE, entry.name)
            item.setData(_COUNT_ROLE, f"{entry.parameters:,}")
            item.setData(_TEXT_ROLE, entry.description)
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole,
                f"{entry.title}, {entry.parameters:,} parameters: {entry.description}",
            )
            item.setToolTip(f"{entry.parameters:,} parameters\nFrom {entry.source}")

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


class _CardDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        view = self.parent()
        width = view.viewport().width() if isinstance(view, GalleryList) else 200
        caption = QFontMetrics(caption_font(option.font))
        text = caption.boundingRect(
            QRect(0, 0, width - 2 * _PAD, 1000), Qt.TextFlag.TextWordWrap, str(index.data(_TEXT_ROLE))
        )
        return QSize(width, QFontMetrics(option.font).height() + text.height() + 2 * _PAD + 4)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme = current_theme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = option.rect.adjusted(1, 1, -1, -3)
        is_open = bool(option.state & QStyle.StateFlag.State_Selected)
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.setPen(Qt.PenStyle.NoPen)
        if is_open or is_hovered:
            painter.setBrush(QColor(theme.selection if is_open else theme.surface))
            painter.drawRoundedRect(card, 6, 6)
        if is_open:
            painter.setBrush(QColor(theme.accent))
            painter.drawRoundedRect(QRect(card.left(), card.top() + 6, 3, card.height() - 12), 1.5, 1.5)
        inner = card.adjusted(_PAD, _PAD - 2, -_PAD, -_PAD + 2)
        line = QFontMetrics(option.font).height()
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        top = QRect(inner.left(), inner.top(), inner.width(), line)
        painter.setFont(bold)
        painter.setPen(QColor(theme.text))
        painter.drawText(top, Qt.AlignmentFlag.AlignLeft, str(index.data()))
        painter.setFont(caption_font(option.font))
        painter.setPen(QColor(theme.muted))
        painter.drawText(top, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(index.data(_COUNT_ROLE)))
        painter.drawText(inner.adjusted(0, line + 2, 0, 8), Qt.TextFlag.TextWordWrap, str(index.data(_TEXT_ROLE)))
        painter.restore()

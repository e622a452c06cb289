"""A share of the whole as a small bar beside its number."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from gui.theme import current_theme

_BAR_HEIGHT = 8.0


class ShareDelegate(QStyledItemDelegate):
    """Paints the number as usual, and left of it a bar as long as the share that ``role`` gives, 0 to 1."""

    def __init__(self, role: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._role = role

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        share = index.data(self._role)
        if not share:
            return
        cell = QRectF(option.rect)
        room = cell.width() - option.fontMetrics.horizontalAdvance("100.0 %") - 24
        if room <= 8:
            return
        length = max(room * float(share), 1.0)
        bar = QRectF(cell.left() + 8 + room - length, cell.center().y() - _BAR_HEIGHT / 2, length, _BAR_HEIGHT)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(current_theme().accent))
        painter.drawRoundedRect(bar, 2, 2)
        painter.restore()

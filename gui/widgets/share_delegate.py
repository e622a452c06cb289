"""Cells of a tree: marked rows keep their colours while they are chosen, and a share has a small bar."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.theme import current_theme
from gui.zoom import scaled

_BAR_HEIGHT, _EDGE, _LEAST_ROOM = 8.0, 7.0, 6.0


class RowDelegate(QStyledItemDelegate):
    """Where ``mark_role`` gives True the cell has its own colours, chosen or not, and the choice is a line below it."""

    def __init__(self, mark_role: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mark_role = mark_role

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if not is_chosen or not index.data(self._mark_role):
            super().paint(painter, option, index)
            return
        own = QStyleOptionViewItem(option)
        own.state &= ~QStyle.StateFlag.State_Selected
        painter.fillRect(option.rect, index.data(Qt.ItemDataRole.BackgroundRole))
        super().paint(painter, own, index)
        below = QRectF(option.rect)
        painter.fillRect(below.adjusted(0, below.height() - scaled(2), 0, 0), QColor(current_theme().danger))


class ShareDelegate(RowDelegate):
    """Paints the number as usual, and left of it a bar as long as the share that ``share_role`` gives, 0 to 1."""

    def __init__(self, share_role: int, mark_role: int, parent: QObject | None = None) -> None:
        super().__init__(mark_role, parent)
        self._role = share_role

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        share = index.data(self._role)
        if not share:
            return
        cell = QRectF(option.rect)
        edge, height = scaled(_EDGE), scaled(_BAR_HEIGHT)
        room = cell.width() - option.fontMetrics.horizontalAdvance("100.0") - 3 * edge
        if room <= scaled(_LEAST_ROOM):
            return
        length = max(room * min(float(share), 1.0), 1.0)
        bar = QRectF(cell.left() + edge + room - length, cell.center().y() - height / 2, length, height)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(current_theme().accent))
        painter.drawRoundedRect(bar, scaled(2), scaled(2))
        painter.restore()

"""The tint of a word by its surprise, and the bar that tells what it means."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from engine.language import mark, number, tr
from gui.look import Look
from gui.theme import Theme

STRONGEST_TINT = 0.4
FULL_TINT_BITS = 15.0  # log2 of 33,278 words: what a blind guess would be
_BAR, _GAP = 120.0, 6.0
_NAME = mark("surprise of a word: 0 bits is certain, 15 a blind guess")


def tint(bits: float, theme: Theme) -> QColor:
    colour = QColor(theme.series["decoder"])
    colour.setAlphaF(STRONGEST_TINT * min(1.0, max(0.0, bits) / FULL_TINT_BITS))
    return colour


def legend_size(look: Look) -> tuple[float, float]:
    """Width and height of the bar with its numbers, and the sentence in a line of its own below it."""
    metrics = look.caption_metrics
    bar = look.px(_BAR) + metrics.horizontalAdvance(number(0) + _highest()) + 2 * look.px(_GAP)
    return max(bar, metrics.horizontalAdvance(tr(_NAME))), 2 * metrics.height() + look.px(8)


def draw_legend(painter: QPainter, area: QRectF, look: Look) -> None:
    """At the top left of ``area``; the sentence is beside the bar where there is room, else below it."""
    metrics = look.caption_metrics
    high, gap = _highest(), look.px(_GAP)
    base = area.top() + metrics.ascent()
    painter.setFont(look.caption)
    painter.setPen(QColor(look.theme.muted))
    painter.drawText(QPointF(area.left(), base), number(0))
    left = area.left() + metrics.horizontalAdvance(number(0)) + gap
    bar = QRectF(left, area.top() + metrics.height() * 0.15, look.px(_BAR), metrics.height() * 0.7)
    gradient = QLinearGradient(bar.topLeft(), bar.topRight())
    gradient.setColorAt(0, tint(0, look.theme))
    gradient.setColorAt(1, tint(FULL_TINT_BITS, look.theme))
    painter.fillRect(bar, QBrush(gradient))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(look.pen(look.theme.border))
    painter.drawRect(bar)
    painter.setPen(QColor(look.theme.muted))
    painter.drawText(QPointF(bar.right() + gap, base), high)
    name = bar.right() + gap + metrics.horizontalAdvance(high) + 3 * gap
    if name + metrics.horizontalAdvance(tr(_NAME)) <= area.right():
        painter.drawText(QPointF(name, base), tr(_NAME))
    else:
        painter.drawText(QPointF(area.left(), base + metrics.height()), tr(_NAME))


def _highest() -> str:
    return tr("{bits:.0f} bits", bits=FULL_TINT_BITS)


class SurpriseLegend(QWidget):
    """Stands below a tinted text, always."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Legend of the tints"))
        self.setAccessibleDescription(tr("The stronger its tint, the more a word surprised the model") + ".")
        self.setToolTip(tr("The stronger its tint, the more a word surprised the model"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def _look(self) -> Look:
        return Look.on_screen(self.font())

    # Qt's side

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        look = self._look
        metrics = look.caption_metrics
        bar = metrics.horizontalAdvance(number(0) + _highest()) + look.px(_BAR + 5 * _GAP)
        lines = 1 if bar + metrics.horizontalAdvance(tr(_NAME)) <= width else 2
        return round(lines * metrics.height() + look.px(2))

    def sizeHint(self) -> QSize:
        return QSize(self.minimumSizeHint().width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        metrics = self._look.caption_metrics
        # A splitter asks for this height alone: the second line must not be what it cuts off.
        return QSize(round(metrics.horizontalAdvance(tr(_NAME))) // 2, self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.height() < self.heightForWidth(self.width()):
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_legend(painter, QRectF(self.rect()), self._look)

"""A whole figure drawn into any rectangle: title, reading and picture, with nothing cut off."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QWidget

from gui.look import Look

EDGE, GAP = 14.0, 6.0


@runtime_checkable
class Drawable(Protocol):
    """What a figure frames; ``Picture`` is one."""

    @property
    def is_empty(self) -> bool: ...

    def draw(self, painter: QPainter, area: QRectF, look: Look) -> None: ...

    def natural_size(self, look: Look) -> QSizeF: ...

    def least_size(self, look: Look) -> QSizeF: ...

    def reading(self) -> str: ...


@dataclass(frozen=True)
class WidgetDrawing:
    """Any other widget, drawn as it is on the screen."""

    widget: QWidget

    @property
    def is_empty(self) -> bool:
        return False

    def draw(self, painter: QPainter, area: QRectF, look: Look) -> None:
        size = QSizeF(self.widget.size())
        factor = min(area.width() / max(size.width(), 1), area.height() / max(size.height(), 1))
        painter.save()
        painter.translate(area.topLeft())
        painter.scale(factor, factor)
        self.widget.render(painter, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
        painter.restore()

    def natural_size(self, look: Look) -> QSizeF:
        return QSizeF(self.widget.size())

    def least_size(self, look: Look) -> QSizeF:
        return QSizeF(look.px(60), look.px(40))

    def reading(self) -> str:
        return ""


@dataclass(frozen=True)
class FigurePage:
    """What an exported figure holds; an empty reading is left out."""

    title: str
    reading: str
    picture: Drawable

    def draw(self, painter: QPainter, area: QRectF, look: Look) -> None:
        """Fills ``area``; where that is too small for all of it, everything is drawn smaller."""
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.fillRect(area, QColor(look.theme.window))
        painter.translate(area.topLeft())
        factor, room = self._fitted(area.size(), look)
        painter.scale(factor, factor)
        edge = look.px(EDGE)
        top = edge
        width = room.width() - 2 * edge
        for text, font, colour in self._texts(look):
            lines = _wrapped(text, font, width)
            step = QFontMetricsF(font).lineSpacing()
            painter.setFont(font)
            painter.setPen(QColor(colour))
            for line in lines:
                painter.drawText(QPointF(edge, top + QFontMetricsF(font).ascent()), line)
                top += step
            if lines:
                top += look.px(GAP)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as on the screen
        self.picture.draw(painter, QRectF(edge, top, width, room.height() - top - edge), look)
        painter.restore()

    def least_size(self, look: Look, width: float = 0.0) -> QSizeF:
        """The smallest size in which nothing is left out, for a page at least this wide."""
        least = self.picture.least_size(look)
        edge = look.px(EDGE)
        # a title or reading may wrap, but not into a column of single words
        texts = self._texts(look)
        widest = max((min(_widest_word(text, font), look.px(320)) for text, font, _ in texts if text), default=0.0)
        inside = max(width - 2 * edge, least.width(), widest, look.px(160))
        height = least.height() + 2 * edge
        for text, font, _ in texts:
            lines = len(_wrapped(text, font, inside))
            height += lines * QFontMetricsF(font).lineSpacing() + (look.px(GAP) if lines else 0)
        return QSizeF(inside + 2 * edge, height)

    def _fitted(self, size: QSizeF, look: Look) -> tuple[float, QSizeF]:
        """The factor to draw with and the room that there is under it."""
        factor = 1.0
        for _ in range(40):
            room = size / factor
            least = self.least_size(look, room.width())
            if least.width() <= room.width() + 0.5 and least.height() <= room.height() + 0.5:
                return factor, room
            factor *= 0.9
        return factor, size / factor

    def _texts(self, look: Look) -> list[tuple[str, QFont, str]]:
        return [(self.title, look.title, look.theme.text), (self.reading, look.caption, look.theme.muted)]


def _wrapped(text: str, font: QFont, width: float) -> list[str]:
    """The lines of a text; a word that is too long for one is broken."""
    text = " ".join(text.split())
    if not text:
        return []
    layout = QTextLayout(text, font)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1.0))
        lines.append(text[line.textStart() : line.textStart() + line.textLength()].rstrip())
    layout.endLayout()
    return lines


def _widest_word(text: str, font: QFont) -> float:
    metrics = QFontMetricsF(font)
    return max((metrics.horizontalAdvance(word) for word in text.split()), default=0.0)

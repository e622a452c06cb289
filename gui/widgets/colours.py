"""From numbers to colours: pictures of arrays and the bar that says what the colours mean."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter

from gui.theme import Theme

Values = npt.NDArray[np.floating]

BAR_WIDTH, BAR_GAP = 10.0, 6.0


def value_text(value: float) -> str:
    """``+0.31``, ``−1.02`` or ``0``: the sign is always there, so that it does not hang on a colour."""
    return f"{value:+.3g}".replace("-", "−") if value else "0"


def coloured_image(values: Values, *, is_signed: bool, limit: float, theme: Theme) -> QImage:
    """A picture with one pixel a value; −limit to +limit for signed values, 0 to limit for others."""
    scale = limit or 1.0
    part = (values / scale + 1) / 2 if is_signed else values / scale
    steps = np.clip(np.nan_to_num(part) * 255, 0, 255).round().astype(np.uint8)
    pixels = np.ascontiguousarray(theme.colour_map(is_signed)[steps])
    height, width = steps.shape
    return QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def colour_bar_width(font: QFont, *, is_signed: bool, limit: float) -> float:
    """Room that the bar needs beside a picture, its numbers included."""
    metrics = QFontMetricsF(font)
    return BAR_GAP + BAR_WIDTH + 4 + max(metrics.horizontalAdvance(text) for text in _marks(is_signed, limit))


def paint_colour_bar(
    painter: QPainter, area: QRectF, *, is_signed: bool, limit: float, theme: Theme, font: QFont
) -> None:
    """Paints the bar at the left of ``area``, as high as it, with numbers at its ends and, if signed, at zero."""
    metrics = QFontMetricsF(font)
    half = metrics.height() / 2
    bar = QRectF(area.left() + BAR_GAP, area.top() + half - 2, BAR_WIDTH, max(area.height() - 2 * half + 4, 8))
    column = np.linspace(1, -1 if is_signed else 0, 128).reshape(-1, 1)
    painter.drawImage(bar, coloured_image(column, is_signed=is_signed, limit=1.0, theme=theme))
    painter.setFont(font)
    painter.setPen(QColor(theme.muted))
    marks = _marks(is_signed, limit)
    for place, text in enumerate(marks):
        y = bar.top() + bar.height() * place / (len(marks) - 1)
        label = QRectF(bar.right() + 4, y - half, area.right() - bar.right(), 2 * half)
        painter.drawText(label, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)


def _marks(is_signed: bool, limit: float) -> tuple[str, ...]:
    return (value_text(limit), "0", value_text(-limit)) if is_signed else (value_text(limit), "0")


def cell_at(position: QPointF, picture: QRectF, rows: int, columns: int) -> tuple[int, int] | None:
    """Row and column of the cell under a point, if it is in the picture."""
    if not rows or not columns or not picture.contains(position):
        return None
    row = int((position.y() - picture.top()) / picture.height() * rows)
    column = int((position.x() - picture.left()) / picture.width() * columns)
    return min(row, rows - 1), min(column, columns - 1)

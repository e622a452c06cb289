"""From numbers to colours: pictures of arrays and the bar that says what the colours mean."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QLinearGradient, QPaintEngine, QPainter

from engine.language import number
from gui.look import Look
from gui.theme import Theme, rgb
from gui.widgets.axes import draw_upright, text_length

Values = npt.NDArray[np.floating]

BAR_WIDTH, BAR_GAP = 10.0, 8.0
MOST_VECTOR_CELLS = 20_000  # above that, cells go into an SVG as pixels


def value_text(value: float) -> str:
    """``+0.31``, ``−1.02`` or ``0``: the sign is always there, so that it does not hang on a colour."""
    if not value:
        return "0"
    is_large = 1000 <= abs(value) < 1e10
    return (number(value, "+,.0f") if is_large else number(value, "+.3g")).replace("-", "−")


def coloured_image(values: Values, *, is_signed: bool, limit: float, theme: Theme) -> QImage:
    """A picture with one pixel a value; −limit to +limit for signed values, 0 to limit for others.

    NaN has a grey that is in no colour map; infinities are as large as can be.
    """
    scale = limit if limit > 0 and np.isfinite(limit) else 1.0
    part = (values / scale + 1) / 2 if is_signed else values / scale
    steps = (np.clip(np.nan_to_num(part, nan=0.0), 0, 1) * 255).round().astype(np.uint8)
    pixels = np.ascontiguousarray(theme.colour_map(is_signed)[steps])
    missing = np.isnan(values)
    if missing.any():
        pixels[missing] = rgb(theme.muted)
    height, width = steps.shape
    return QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def draw_cells(painter: QPainter, place: QRectF, image: QImage) -> None:
    """One rectangle a pixel: sharp on a screen, and sharp in an SVG at any size."""
    width, height = image.width(), image.height()
    engine = painter.paintEngine()
    is_vector = engine is not None and engine.type() == QPaintEngine.Type.SVG
    if is_vector and width * height > MOST_VECTOR_CELLS:
        factor = max(1, round(min(place.width() / width, place.height() / height) * 2))
        painter.drawImage(place, image.scaled(width * factor, height * factor))
    elif is_vector:
        _draw_rectangles(painter, place, image)
    else:
        ratio = abs(painter.deviceTransform().m11())
        is_dense = min(place.width() / width, place.height() / height) * ratio < 1
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, is_dense)
        if is_dense:  # the painter's own smoothing looks at four pixels only
            size = (place.size() * ratio).toSize()
            shown = image.scaled(
                max(1, min(size.width(), width)),
                max(1, min(size.height(), height)),
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            painter.drawImage(place, shown)
        else:
            painter.drawImage(place, image)
        painter.restore()


def _draw_rectangles(painter: QPainter, place: QRectF, image: QImage) -> None:
    """Neighbours of one colour become one rectangle; each reaches under the next, so that no seam shows."""
    width, height = place.width() / image.width(), place.height() / image.height()
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    for row in range(image.height()):
        column = 0
        while column < image.width():
            colour = image.pixel(column, row)
            end = column + 1
            while end < image.width() and image.pixel(end, row) == colour:
                end += 1
            x, y = place.left() + column * width, place.top() + row * height
            right = min(place.left() + (end + 0.5) * width, place.right())
            bottom = min(y + 1.5 * height, place.bottom())
            painter.fillRect(QRectF(QPointF(x, y), QPointF(right, bottom)), QColor(colour))
            column = end
    painter.restore()


@dataclass(frozen=True)
class ColourScale:
    """What colours mean; ``name`` says which quantity it is, with its unit."""

    is_signed: bool = False
    limit: float = 1.0
    name: str = ""

    @property
    def marks(self) -> tuple[str, ...]:
        """From the top of the bar to its foot."""
        top = value_text(self.limit) if self.is_signed else value_text(self.limit).lstrip("+")
        return (top, "0", value_text(-self.limit)) if self.is_signed else (top, "0")

    def colour_of(self, value: float, theme: Theme) -> str:
        """The colour that stands for a value."""
        image = coloured_image(np.array([[value]]), is_signed=self.is_signed, limit=self.limit, theme=theme)
        return QColor(image.pixel(0, 0)).name()

    def width(self, look: Look, height: float) -> float:
        """Room that the bar needs beside a picture of this height."""
        numbers = max(text_length(text, look) for text in self.marks)
        name = look.caption_metrics.height() + look.px(2) if self._is_named(look, height) else 0.0
        return look.px(BAR_GAP + BAR_WIDTH + 4) + numbers + name

    def least_height(self, look: Look) -> float:
        """So that no number is left out and the name is there in full."""
        return max(look.caption_metrics.height() * 3.4, text_length(self.name, look) + look.px(4))

    def draw(self, painter: QPainter, area: QRectF, look: Look) -> None:
        """The bar at the left of ``area``, as high as it, with numbers and name at its right."""
        metrics = look.caption_metrics
        half = metrics.height() / 2
        inset = min(half - look.px(2), area.height() / 4)
        bar = QRectF(area.left() + look.px(BAR_GAP), area.top() + inset, look.px(BAR_WIDTH), area.height() - 2 * inset)
        gradient = QLinearGradient(bar.topLeft(), bar.bottomLeft())
        colours = look.theme.colour_map(self.is_signed)
        for place in range(17):
            red, green, blue = map(int, colours[round(255 - 255 * place / 16)])
            gradient.setColorAt(place / 16, QColor(red, green, blue))
        painter.fillRect(bar, QBrush(gradient))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(look.pen(look.theme.border))
        painter.drawRect(bar)
        painter.setFont(look.caption)
        marks = self.marks
        is_short = len(marks) == 3 and bar.height() < metrics.height() * 2.2
        for place, text in enumerate(marks):
            if is_short and place == 1:
                continue
            y = bar.top() + bar.height() * place / (len(marks) - 1)
            painter.setPen(QColor(look.theme.muted))
            painter.drawText(QPointF(bar.right() + look.px(4), y + metrics.ascent() - half), text)
        if self._is_named(look, area.height()):
            numbers = max(text_length(text, look) for text in marks)
            left = bar.right() + look.px(6) + numbers
            draw_upright(painter, QRectF(left, area.top(), metrics.height(), area.height()), self.name, look)

    def _is_named(self, look: Look, height: float) -> bool:
        return bool(self.name) and text_length(self.name, look) <= height


def cell_at(position: QPointF, picture: QRectF, rows: int, columns: int) -> tuple[int, int] | None:
    """Row and column of the cell under a point, if it is in the picture."""
    if not rows or not columns or not picture.contains(position):
        return None
    row = int((position.y() - picture.top()) / picture.height() * rows)
    column = int((position.x() - picture.left()) / picture.width() * columns)
    return min(row, rows - 1), min(column, columns - 1)

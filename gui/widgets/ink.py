"""What is drawn on a small canvas: ink from 0, paper, to 1, painted with a round pen."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Sequence
from typing import Literal

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

SIDE = 32
STEPS = 10_000  # ink is rounded to this, as that of drawn samples is: what is kept comes back exactly

Ink = npt.NDArray[np.float32]
Tool = Literal["pen", "eraser"]
TOOLS: tuple[Tool, ...] = ("pen", "eraser")


def blank() -> Ink:
    """Paper, (32, 32)."""
    return np.zeros((SIDE, SIDE), np.float32)


def painted(ink: Ink, points: Sequence[QPointF], *, width: float, tool: Tool) -> Ink:
    """The same after a line through ``points`` (x to the right and y down, in pixels), ``width`` pixels thick.

    Where strokes cross, the darker one counts; the eraser takes away as much as its line covers.
    """
    covered = _coverage(points, width)
    after = np.maximum(ink, covered) if tool == "pen" else np.minimum(ink, 1 - covered)
    return rounded(after)


def rounded(ink: npt.NDArray[np.floating]) -> Ink:
    values: Ink = np.round(np.clip(ink, 0, 1), 4).astype(np.float32)
    return values


def as_text(ink: Ink) -> str:
    """For a session file."""
    return base64.b64encode(np.round(ink * STEPS).astype("<u2").tobytes()).decode()


def from_text(text: str) -> Ink:
    """Takes over what ``as_text`` gave.

    Raises:
        ValueError: it is something else.
    """
    try:
        content = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise ValueError("not a drawing") from error
    if len(content) != SIDE * SIDE * 2:
        raise ValueError("not a drawing of 32 × 32")
    whole = np.frombuffer(content, "<u2").reshape(SIDE, SIDE)
    if whole.max() > STEPS:
        raise ValueError("ink above 1")
    return rounded(whole / STEPS)


def _coverage(points: Sequence[QPointF], width: float) -> Ink:
    """How much of each pixel the line covers, 0 to 1."""
    image = QImage(SIDE, SIDE, QImage.Format.Format_Grayscale8)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor("white"), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    if len(points) == 1:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("white"))
        painter.drawEllipse(points[0], width / 2, width / 2)
    else:
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF(list(points)))
    painter.end()
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(SIDE, image.bytesPerLine())
    return rounded(rows[:, :SIDE] / np.float32(255))

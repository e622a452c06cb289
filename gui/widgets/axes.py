"""Axes of pictures: where the ticks are, what stands beside them, and how they are drawn without overlaps."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from engine.language import number
from gui.look import Look

TICK, GAP = 4.0, 3.0
MOST_TICKS = 200


@dataclass(frozen=True)
class Tick:
    """``at`` is a value on the axis."""

    at: float
    text: str


def nice_step(span: float, most: int, *, is_whole: bool = False) -> float:
    """The smallest step of 1, 2 or 5 times a power of ten with at most ``most`` steps in ``span``."""
    if not (span > 0 and math.isfinite(span)):
        return 1.0
    raw = span / max(most, 1)
    power = 10.0 ** math.floor(math.log10(raw))
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= raw * (1 - 1e-9))
    return max(step, 1.0) if is_whole else step


def nice_ticks(low: float, high: float, most: int, *, is_whole: bool = False) -> list[Tick]:
    """Round values from ``low`` to ``high``, about ``most`` of them at the most."""
    if not (math.isfinite(low) and math.isfinite(high)) or high < low:
        return []
    if high == low:
        return [Tick(low, tick_text(low, 0.0))]
    step = nice_step(high - low, min(most, MOST_TICKS), is_whole=is_whole)
    first, last = math.ceil(low / step - 1e-6), math.floor(high / step + 1e-6)
    if last - first > MOST_TICKS:  # the span is too small beside its values to be told apart
        return []
    return [Tick(place * step, tick_text(place * step, step)) for place in range(first, last + 1)]


def tick_text(value: float, step: float) -> str:
    """Digits as the step needs them, thousands separators, a real minus; powers of ten for very large or small."""
    largest = max(abs(value), step)
    if value == 0 or abs(value) < step * 1e-6:
        return "0"
    if largest >= 1e10 or (0 < largest < 1e-4):
        return number(value, ".3g").replace("-", "−")
    decimals = max(0, -math.floor(math.log10(step) + 1e-9)) if step > 0 else 3
    text = f"{value:,.{decimals}f}"
    if step <= 0 and "." in text:
        text = text.rstrip("0").rstrip(".")
    digits = len(text.partition(".")[2])
    return number(value, f",.{digits}f").replace("-", "−")


def place_ticks(count: int, room: float, look: Look) -> list[Tick]:
    """Ticks of places 0 to ``count`` − 1 along ``room`` px, as many as stand apart when written side by side."""
    if count <= 0:
        return []
    widest = look.caption_metrics.horizontalAdvance(tick_text(float(max(count - 1, 1)), 1.0)) + look.px(10)
    ticks = nice_ticks(0, count - 1, max(1, int(room / widest)), is_whole=True)
    while len(ticks) > 1 and (ticks[1].at - ticks[0].at) / count * room < widest_text(ticks, look):
        ticks = ticks[::2]  # even two would touch
    return ticks


def stacked_ticks(count: int, room: float, look: Look) -> list[Tick]:
    """The same along a vertical axis, where only heights count."""
    return nice_ticks(0, count - 1, max(1, int(room / (look.caption_metrics.height() * 1.6))), is_whole=True)


def value_ticks(low: float, high: float, room: float, look: Look, *, is_horizontal: bool) -> list[Tick]:
    """Ticks of a value axis of ``room`` px that keep clear of each other."""
    if not is_horizontal:
        return nice_ticks(low, high, max(1, int(room / (look.caption_metrics.height() * 1.9))))
    most = max(1, int(room / look.px(24)))
    while True:
        ticks = nice_ticks(low, high, most)
        widest = widest_text(ticks, look) + look.px(10)
        if most == 1 or widest * max(len(ticks) - 1, 1) <= room:
            return ticks
        most -= 1


def grid_pen(look: Look) -> QPen:
    """Lines behind a picture step back, also where the theme's borders are strong."""
    colour = QColor(look.theme.border)
    if look.theme.name == "contrast":
        colour.setAlphaF(0.45)
    pen = look.pen(look.theme.border)
    pen.setColor(colour)
    return pen


def widest_text(ticks: Sequence[Tick], look: Look) -> float:
    metrics = look.caption_metrics
    return max((metrics.horizontalAdvance(tick.text) for tick in ticks), default=0.0)


def left_room(ticks: Sequence[Tick], look: Look, *, name: str = "") -> float:
    """Width that a left axis needs."""
    name_room = look.caption_metrics.height() + look.px(GAP) if name else 0.0
    return name_room + widest_text(ticks, look) + look.px(TICK + GAP)


def bottom_room(look: Look, *, name: str = "") -> float:
    """Height that a bottom axis needs."""
    return look.px(TICK) + look.caption_metrics.height() * (2 if name else 1)


def draw_left_axis(
    painter: QPainter, plot: QRectF, look: Look, ticks: Sequence[tuple[float, str]], *, name: str = "", left: float
) -> None:
    """Writes texts at y positions at the left of ``plot``; the name stands upright at ``left``."""
    metrics = look.caption_metrics
    half = metrics.height() / 2
    painter.setFont(look.caption)
    right = plot.left() - look.px(TICK + 1)
    for y, text in ticks:
        painter.setPen(look.pen(look.theme.muted))
        painter.drawLine(QPointF(plot.left() - look.px(TICK - 1), y), QPointF(plot.left(), y))
        width = metrics.horizontalAdvance(text)
        painter.setPen(QColor(look.theme.muted))
        painter.drawText(QPointF(right - width, y + metrics.ascent() - half), text)
    if name:
        draw_upright(painter, QRectF(left, plot.top(), metrics.height(), plot.height()), name, look)


def draw_bottom_axis(
    painter: QPainter, plot: QRectF, look: Look, ticks: Sequence[tuple[float, str]], *, name: str = "", right: float
) -> None:
    """Writes texts at x positions below ``plot``, none beyond ``right``, and the name under them."""
    metrics = look.caption_metrics
    painter.setFont(look.caption)
    base = plot.bottom() + look.px(TICK) + metrics.ascent()
    end = -math.inf
    for x, text in ticks:
        painter.setPen(look.pen(look.theme.muted))
        painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + look.px(TICK - 1)))
        width = metrics.horizontalAdvance(text)
        left = min(x - width / 2, right - width)
        if left < end:
            continue
        painter.setPen(QColor(look.theme.muted))
        painter.drawText(QPointF(left, base), text)
        end = left + width + look.px(4)
    if name:
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, max(plot.width(), right - plot.left()))
        width = metrics.horizontalAdvance(shown)
        x = min(max(plot.center().x() - width / 2, plot.left()), right - width)
        painter.setPen(QColor(look.theme.muted))
        painter.drawText(QPointF(x, base + metrics.height()), shown)


def draw_upright(painter: QPainter, area: QRectF, text: str, look: Look) -> None:
    """Text that runs upwards along ``area``, cut where it is longer than that."""
    metrics = look.caption_metrics
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.height())
    painter.save()
    painter.setFont(look.caption)
    painter.setPen(QColor(look.theme.muted))
    painter.translate(area.center())
    painter.rotate(-90)
    painter.drawText(QPointF(-metrics.horizontalAdvance(shown) / 2, metrics.ascent() - metrics.height() / 2), shown)
    painter.restore()


def text_length(text: str, look: Look) -> float:
    return QFontMetricsF(look.caption).horizontalAdvance(text) if text else 0.0

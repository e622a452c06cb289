"""The names of colours, above a picture where they cover nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from gui.look import Look
from gui.widgets.axes import text_length
from gui.widgets.row_style import draw_line_mark

_SAMPLE, _GAP = 22.0, 6.0


@dataclass(frozen=True)
class Entry:
    """A name with its colour; a line has a dash pattern, and maybe a mark on it, an area has none."""

    name: str
    colour: str
    dash: Qt.PenStyle | None = None
    mark: str = ""


def legend_rows(entries: Sequence[Entry], width: float, look: Look) -> list[list[Entry]]:
    """The entries in as few rows as hold them."""
    rows: list[list[Entry]] = []
    used = 0.0
    for entry in entries:
        room = _entry_width(entry, look)
        if not rows or used + room > width:
            rows.append([])
            used = 0.0
        rows[-1].append(entry)
        used += room
    return rows


def legend_height(entries: Sequence[Entry], width: float, look: Look) -> float:
    rows = legend_rows(entries, width, look)
    return len(rows) * look.caption_metrics.height() + (look.px(_GAP) if rows else 0.0)


def legend_least_width(entries: Sequence[Entry], look: Look) -> float:
    return max((_entry_width(entry, look) for entry in entries), default=0.0)


def draw_legend(painter: QPainter, area: QRectF, entries: Sequence[Entry], look: Look) -> None:
    """At the top of ``area``, from its left."""
    metrics = look.caption_metrics
    painter.setFont(look.caption)
    y = area.top()
    for row in legend_rows(entries, area.width(), look):
        x = area.left()
        middle = y + metrics.height() / 2
        for entry in row:
            if entry.dash is None:
                side = look.px(10)
                painter.fillRect(QRectF(x, middle - side / 2, side, side), QColor(entry.colour))
                sample = side
            else:
                sample = look.px(_SAMPLE)
                painter.setPen(look.pen(entry.colour, 2, entry.dash))
                painter.drawLine(QPointF(x, middle), QPointF(x + sample, middle))
                if entry.mark:
                    draw_line_mark(painter, entry.mark, QPointF(x + sample / 2, middle), entry.colour, look)
            painter.setPen(QColor(look.theme.text))
            room = area.right() - x - sample - look.px(_GAP)
            shown = metrics.elidedText(entry.name, Qt.TextElideMode.ElideRight, max(room, 0.0))
            painter.drawText(QPointF(x + sample + look.px(_GAP), y + metrics.ascent()), shown)
            x += _entry_width(entry, look)
        y += metrics.height()


def _entry_width(entry: Entry, look: Look) -> float:
    sample = look.px(10 if entry.dash is None else _SAMPLE)
    return sample + look.px(_GAP) + text_length(entry.name, look) + look.px(16)

"""What a row of a benchmark looks like in every picture: a colour, a mark and a dash of its own.

Any two of eight rows differ in their mark, so that they are told apart without colours too.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

from engine.language import tr
from gui.look import Look
from gui.theme import Theme

if TYPE_CHECKING:
    from engine.quantization.results import BenchmarkRow

DASHES = (
    Qt.PenStyle.SolidLine,
    Qt.PenStyle.DashLine,
    Qt.PenStyle.DotLine,
    Qt.PenStyle.DashDotLine,
    Qt.PenStyle.DashDotDotLine,
)
MARKS = "os^Dv+x*"
MARK_RADIUS = 4.0
_OWN_SERIES = ("float32", "int8")
_FREE = (3, 5, 4, 2, 1, 0)  # categories, first those that no part of the word model has
_CORNERS = {
    "^": ((0, -1), (0.95, 0.75), (-0.95, 0.75)),
    "v": ((0, 1), (0.95, -0.75), (-0.95, -0.75)),
    "D": ((0, -1.1), (1.1, 0), (0, 1.1), (-1.1, 0)),
}
_STROKES = {
    "+": ((0, 1), (1, 0)),
    "x": ((0.75, 0.75), (0.75, -0.75)),
    "*": ((0, 1), (0.87, 0.5), (0.87, -0.5)),
}


@dataclass(frozen=True)
class RowStyle:
    """``series`` is a colour of the theme by name; without one ``category`` is the place of one."""

    series: str = ""
    category: int = 0
    mark: str = "o"
    dash: Qt.PenStyle = Qt.PenStyle.SolidLine

    def colour(self, theme: Theme) -> str:
        return theme.series.get(self.series) or theme.categories[self.category % len(theme.categories)]


def row_styles(kinds: Sequence[str]) -> tuple[RowStyle, ...]:
    """By the rows' kinds in their order: the first float32 and the first int8 have their colours everywhere."""
    found: list[RowStyle] = []
    others = 0
    for place, kind in enumerate(kinds):
        mark, dash = MARKS[place % len(MARKS)], DASHES[place % len(DASHES)]
        if kind in _OWN_SERIES and kind not in kinds[:place]:
            found.append(RowStyle(kind, 0, mark, dash))
        else:
            found.append(RowStyle("", _FREE[others % len(_FREE)], mark, dash))
            others += 1
    return tuple(found)


def row_names(rows: Sequence[BenchmarkRow]) -> tuple[str, ...]:
    """Their titles with settings that are not the usual ones; where some are the same, their modules or a number."""
    from engine.quantization.titles import row_title

    names = [row_title(row) for row in rows]
    counts = Counter(names)
    names = [_with_modules(row, name) if counts[name] > 1 else name for row, name in zip(rows, names, strict=True)]
    counts, seen = Counter(names), Counter[str]()
    for place, name in enumerate(names):
        seen[name] += 1
        if counts[name] > 1:
            names[place] = f"{name} #{seen[name]}"
    return tuple(names)


def draw_mark(painter: QPainter, mark: str, centre: QPointF, radius: float) -> None:
    """With the painter's pen and brush; marks of strokes need a pen in their colour."""
    if mark in _CORNERS:
        painter.drawPolygon(QPolygonF([centre + QPointF(x, y) * radius for x, y in _CORNERS[mark]]))
    elif mark in _STROKES:
        for x, y in _STROKES[mark]:
            painter.drawLine(centre - QPointF(x, y) * radius, centre + QPointF(x, y) * radius)
    elif mark == "s":
        side = 0.85 * radius
        painter.drawRect(QRectF(centre.x() - side, centre.y() - side, 2 * side, 2 * side))
    else:
        painter.drawEllipse(centre, radius, radius)


def draw_line_mark(painter: QPainter, mark: str, centre: QPointF, colour: str, look: Look) -> None:
    """A mark on a line, of the line's colour and with an edge around it."""
    painter.setBrush(QColor(colour))
    painter.setPen(look.pen(colour, 2) if is_stroked(mark) else look.pen(look.theme.window, 1))
    draw_mark(painter, mark, centre, look.px(MARK_RADIUS))


def is_stroked(mark: str) -> bool:
    """The mark has no inside."""
    return mark in _STROKES


def _with_modules(row: BenchmarkRow, name: str) -> str:
    return tr("{name}, {count} of {total} modules", name=name, count=row.modules_quantized, total=row.modules_total)

"""Probabilities of a few classes as labelled bars."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from engine.language import number, tr
from gui.look import Look
from gui.widgets.axes import bottom_room, draw_bottom_axis, text_length
from gui.widgets.colours import Values
from gui.widgets.picture import Key, Picture

_MARKS = (0.0, 0.5, 1.0)


class AnswerBars(Picture):
    """One line a class: its name, a bar from 0 to 1, the number; the largest bold and in the accent colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self._probabilities: Values = np.zeros(0)
        self._axis_name = tr("probability")

    def set_probabilities(self, names: Sequence[str], probabilities: Values) -> None:
        self._names, self._probabilities = tuple(names), probabilities
        self._show_new_data()

    def set_axis(self, name: str) -> None:
        """What the bars are, where it is not a probability."""
        self._axis_name = name
        self.update()

    # A picture

    @property
    def is_empty(self) -> bool:
        return not self._names

    def reading(self) -> str:
        if self.is_empty:
            return ""
        best = int(np.nan_to_num(self._probabilities, nan=-1.0).argmax())
        return tr(
            "{count} bars; largest: {name} at {value:.3f}.",
            count=len(self._names),
            name=self._names[best],
            value=self._probabilities[best],
        )

    def natural_size(self, look: Look) -> QSizeF:
        return QSizeF(look.px(220), look.metrics.height() * 1.25 * max(len(self._names), 10) + self._below(look))

    def least_size(self, look: Look) -> QSizeF:
        bars = max(look.px(80), text_length(self._axis_name, look))
        width = self._name_width(look) + bars + self._number_width(look)
        return QSizeF(width, (look.metrics.height() + look.px(1)) * len(self._names) + self._below(look))

    def draw(self, painter: QPainter, area: QRectF, look: Look) -> None:
        best = int(np.nan_to_num(self._probabilities, nan=-1.0).argmax())
        track = self._track(area, look)
        line = track.height() / len(self._names)
        if self._has_axis(area, look):
            marks = [(track.left() + value * track.width(), number(value, "g")) for value in _MARKS]
            draw_bottom_axis(painter, track, look, marks, name=self._axis_name, right=area.right())
        for place, (name, probability) in enumerate(zip(self._names, self._probabilities.tolist(), strict=True)):
            top = track.top() + place * line
            is_best = place == best
            font = _bold(look.font) if is_best else look.font
            metrics = QFontMetricsF(font)
            painter.setFont(font)
            painter.setPen(QColor(look.theme.text if is_best else look.theme.muted))
            base = top + line / 2 + metrics.ascent() - metrics.height() / 2
            text = number(probability, ".3f")
            painter.drawText(QPointF(area.left(), base), name)
            painter.drawText(QPointF(area.right() - metrics.horizontalAdvance(text), base), text)
            thickness = min(line * 0.6, look.px(14))
            bar = QRectF(track.left(), top + (line - thickness) / 2, track.width(), thickness)
            if look.theme.name == "contrast":  # there, borders are as bright as bars
                painter.setPen(look.pen(look.theme.border))
                painter.drawRect(bar)
            else:
                painter.fillRect(bar, QColor(look.theme.border))
            bar.setWidth(track.width() * min(max(float(np.nan_to_num(probability)), 0.0), 1.0))
            painter.fillRect(bar, QColor(look.theme.accent if is_best else look.theme.muted))

    def _has_axis(self, area: QRectF, look: Look) -> bool:
        lines = (look.metrics.height() + look.px(1)) * len(self._names)
        return area.height() >= lines + self._below(look)

    def _below(self, look: Look) -> float:
        return bottom_room(look, name=self._axis_name) + look.px(2)

    def _track(self, area: QRectF, look: Look) -> QRectF:
        """Where the bars are, all lines together."""
        below = self._below(look) if self._has_axis(area, look) else 0.0
        return area.adjusted(self._name_width(look), 0, -self._number_width(look), -below)

    def _name_width(self, look: Look) -> float:
        metrics = QFontMetricsF(_bold(look.font))
        return max((metrics.horizontalAdvance(name) for name in self._names), default=0.0) + look.px(8)

    def _number_width(self, look: Look) -> float:
        return QFontMetricsF(_bold(look.font)).horizontalAdvance("0.000") + look.px(8)

    # Its cells: places of classes

    def cell_at(self, position: QPointF) -> Key | None:
        track = self._track(self.area, self.look)
        if self.is_empty or not track.top() <= position.y() < track.bottom():
            return None
        return int((position.y() - track.top()) / track.height() * len(self._names))

    def cell_rect(self, key: Key) -> QRectF:
        area = self.area
        track = self._track(area, self.look)
        line = track.height() / len(self._names)
        return QRectF(area.left(), track.top() + key * line, area.width(), line)

    def cell_text(self, key: Key) -> str:
        return f"{self._names[key]}: {self._axis_name} {number(float(self._probabilities[key]), '.6f')}"

    def has_cell(self, key: Key) -> bool:
        return 0 <= int(key) < len(self._names)

    def step(self, key: Key | None, dx: int, dy: int) -> Key | None:
        return ((key or 0) + dy) % len(self._names) if not dx else None

    def edge(self, key: Key | None, *, is_end: bool, is_whole: bool) -> Key | None:
        return len(self._names) - 1 if is_end else 0

    # Qt's side

    def minimumSizeHint(self) -> QSize:
        look = self.look
        return QSizeF(
            look.px(150), max(len(self._names), 10) * (look.metrics.height() + look.px(1)) + look.px(8)
        ).toSize()


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold

"""Probabilities of a few classes as labelled bars."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.theme import current_theme
from gui.widgets.colours import Values


class AnswerBars(QWidget):
    """One line a class: its name, a bar from 0 to 1, the number; the largest in the accent colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self._probabilities: Values = np.zeros(0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_probabilities(self, names: Sequence[str], probabilities: Values) -> None:
        self._names, self._probabilities = tuple(names), probabilities
        self.update()

    # Qt's side

    def sizeHint(self) -> QSize:
        return QSize(220, 230)

    def minimumSizeHint(self) -> QSize:
        return QSize(150, 10 * (QFontMetricsF(self.font()).height().__ceil__() + 1))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._names:
            return
        theme = current_theme()
        painter = QPainter(self)
        metrics = QFontMetricsF(self.font())
        name_width = max(metrics.horizontalAdvance(name) for name in self._names) + 8
        number_width = metrics.horizontalAdvance("0.000") + 8
        line = self.height() / len(self._names)
        track = self.width() - name_width - number_width
        best = int(self._probabilities.argmax())
        for place, (name, probability) in enumerate(zip(self._names, self._probabilities, strict=True)):
            top = place * line
            is_best = place == best
            painter.setPen(QColor(theme.text if is_best else theme.muted))
            font = self.font()
            font.setBold(is_best)
            painter.setFont(font)
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(0, top, name_width, line), left, name)
            painter.drawText(QRectF(self.width() - number_width, top, number_width, line), right, f"{probability:.3f}")
            thickness = min(line * 0.6, 14.0)
            bar = QRectF(name_width, top + (line - thickness) / 2, track, thickness)
            painter.fillRect(bar, QColor(theme.border))
            bar.setWidth(track * float(probability))
            painter.fillRect(bar, QColor(theme.accent if is_best else theme.muted))

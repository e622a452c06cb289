"""Attention weights: who looks at whom, with the tokens on both sides."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from engine.language import tr
from gui.look import Look
from gui.widgets.axes import draw_upright, text_length
from gui.widgets.colours import Values
from gui.widgets.heat_map import HeatMap
from gui.widgets.map_grid import MapGrid
from gui.widgets.picture import Key

_GAP = 5.0


class AttentionMap(HeatMap):
    """A row for each token that looks, a column for each that is looked at; what the mask hides is crossed out."""

    most_stretch = 1.6

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[str, ...] = ()
        self._columns: tuple[str, ...] = ()
        self._hidden: npt.NDArray[np.bool_] = np.zeros((0, 0), bool)

    def set_weights(
        self, rows: Sequence[str], columns: Sequence[str], weights: Values, *, hidden: npt.NDArray[np.bool_] | None
    ) -> None:
        """(rows, columns) weights from 0 to 1; ``hidden`` says which of them a mask does not allow."""
        self._rows, self._columns = tuple(rows), tuple(columns)
        self._hidden = np.zeros(weights.shape, bool) if hidden is None else hidden
        self.set_axes(tr("looks"), tr("is looked at"), tr("weight"))
        self.set_values(weights, is_signed=False, limit=1.0)

    def draw(self, painter: QPainter, area: QRectF, look: Look) -> None:
        super().draw(painter, area, look)
        place = self._place(area, look)
        if place.isEmpty() or not self._hidden.any():
            return
        width, height = place.width() / len(self._columns), place.height() / len(self._rows)
        painter.setPen(look.pen(look.theme.muted))
        for row, column in np.argwhere(self._hidden).tolist():
            cell = QRectF(place.left() + column * width, place.top() + row * height, width, height)
            inset = min(width, height) * 0.3
            inner = cell.adjusted(inset, inset, -inset, -inset)
            painter.drawLine(inner.topLeft(), inner.bottomRight())
            painter.drawLine(inner.topRight(), inner.bottomLeft())

    def _place(self, area: QRectF, look: Look) -> QRectF:
        if not self._values.size:
            return QRectF()
        line = look.caption_metrics.height()
        left = max(text_length(text, look) for text in self._rows) + line + look.px(2 * _GAP)
        below = 2 * line + look.px(_GAP)
        bar = self._scale.width(look, area.height() - below)
        room = area.adjusted(left, look.px(2), -bar, -below)
        if room.width() <= 0 or room.height() <= 0:
            return QRectF()
        rows, columns = self._values.shape
        side = min(room.width() / columns, room.height() / rows)
        width, height = min(side * columns * self.most_stretch, room.width()), side * rows
        return QRectF(room.left(), room.top(), width, height)

    def _draw_axes(self, painter: QPainter, area: QRectF, place: QRectF, look: Look) -> None:
        metrics = look.caption_metrics
        width, height = place.width() / len(self._columns), place.height() / len(self._rows)
        at = self._pointed
        painter.setFont(look.caption)
        for row, text in enumerate(self._rows):
            painter.setPen(QColor(look.theme.text if at is None or at[0] == row else look.theme.muted))
            x = place.left() - look.px(_GAP) - text_length(text, look)
            painter.drawText(
                QPointF(x, place.top() + (row + 0.5) * height + metrics.ascent() - metrics.height() / 2), text
            )
        base = place.bottom() + look.px(2) + metrics.ascent()
        end = -1.0
        for column, text in enumerate(self._columns):
            x = place.left() + (column + 0.5) * width - text_length(text, look) / 2
            if x >= end:
                painter.setPen(QColor(look.theme.text if at is None or at[1] == column else look.theme.muted))
                painter.drawText(QPointF(x, base), text)
                end = x + text_length(text, look) + look.px(2)
        painter.setPen(QColor(look.theme.muted))
        name = metrics.elidedText(self._names[1], Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(QPointF(place.center().x() - text_length(name, look) / 2, base + metrics.height()), name)
        longest = max(text_length(text, look) for text in self._rows)
        left = place.left() - 2 * look.px(_GAP) - longest - metrics.height()
        draw_upright(painter, QRectF(left, place.top(), metrics.height(), place.height()), self._names[0], look)

    def _place_text(self, key: Key) -> str:
        row, column = key
        values = {"word": self._rows[row], "row": row, "target": self._columns[column], "column": column}
        if self._hidden[row, column]:
            return tr("{word} (place {row}) looks at {target} (place {column}), hidden by the mask", **values)
        return tr("{word} (place {row}) looks at {target} (place {column})", **values)


class HeadGrid(MapGrid):
    """The weights of all heads side by side; a click or Enter chooses one, which is framed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen = 0
        self.set_value_name(tr("weight"))

    def set_heads(self, weights: Values) -> None:
        """(heads, rows, columns) weights from 0 to 1."""
        self.set_maps(weights, is_signed=False, limit=1.0)

    def mark_head(self, head: int) -> None:
        self._chosen = head
        self.update()

    def draw(self, painter: QPainter, area: QRectF, look: Look) -> None:
        super().draw(painter, area, look)
        rects = self._rects(area, look)
        if 0 <= self._chosen < len(rects):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(look.pen(look.theme.accent, 2.5))
            painter.drawRect(rects[self._chosen])

    def cell_text(self, key: Key) -> str:
        head, row, column = key
        return tr(
            "head {head}, row {row}, column {column}: {weight:.3f}",
            head=head,
            row=row,
            column=column,
            weight=float(self._maps[key]),
        )

    def reading(self) -> str:
        if self.is_empty:
            return ""
        sharpest = self._maps.max(axis=2).mean(axis=1)
        best = int(sharpest.argmax())
        return tr(
            "{count} heads; sharpest is head {head}: its largest weights are {weight:.2f} on average.",
            count=len(self._maps),
            head=best,
            weight=float(sharpest[best]),
        )

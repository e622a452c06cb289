"""Rows of numbers as bars to be dragged, on the grid of levels that they are rounded to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from engine.language import number, tr
from engine.quantization.by_hand import HandQuantization, RowComparison
from gui.look import Look
from gui.widgets.axes import bottom_room, draw_bottom_axis, text_length, value_ticks
from gui.widgets.picture import Key, Picture

LIMIT = 4.0
STEP, FINE_STEP = 0.1, 0.01
_DRAG_STEP = 0.02
_ROW_GAP, _TEXT_GAP = 10.0, 8.0
_CLOSEST = 3.0  # levels closer than this (px) are an area
_TEXT = "−0.00 → −0.000"


class HandRows(Picture):
    """A bar for each number, a mark where it stands after quantization, and the error between the two.

    Dragging sideways changes a number; so do Left and Right by 0.1, with Shift by 0.01. Up and Down go from number to
    number. Its cells are pairs: the row, and the place in it.

    Signals:
        value_changed(tuple, float): a number was dragged or stepped to a value.
        selected(tuple): a number was clicked, or the keys went to it.
    """

    value_changed = Signal(object, float)
    selected = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[tuple[float, ...], ...] = ()
        self._comparison: RowComparison | None = None
        self._is_own = False
        self._selection: tuple[int, int] = (0, 0)
        self._drag: tuple[tuple[int, int], float, float] | None = None  # key, x and value at its start
        self.setToolTip(
            tr(
                "Drag a bar sideways, from −4 to 4. Keys: Up and Down choose a number, Left and Right change it by "
                "0.1, with Shift by 0.01; Page Up and Page Down go to another row"
            )
        )

    def set_rows(self, rows: Sequence[Sequence[float]]) -> None:
        """The numbers; what was worked out stays until it is worked out anew."""
        self._rows = tuple(tuple(row) for row in rows)
        if not self.has_cell(self._selection):
            self._selection = (0, 0)
        self._show_new_data()

    def set_comparison(self, comparison: RowComparison | None, *, is_own: bool) -> None:
        """Both ways to quantize the rows; ``is_own`` chooses the one that is drawn."""
        self._comparison, self._is_own = comparison, is_own
        self._show_new_data()

    @property
    def rows(self) -> tuple[tuple[float, ...], ...]:
        return self._rows

    @property
    def selection(self) -> tuple[int, int]:
        """The row and place of the number that is explained."""
        return self._selection

    def select(self, key: tuple[int, int]) -> None:
        if self.has_cell(key) and key != self._selection:
            self._selection = key
            self.update()
            self.selected.emit(key)

    def value_position(self, value: float, key: tuple[int, int]) -> QPointF:
        """Where a value of that number is on the screen."""
        plot = self._plot(self.area, self.look)
        return QPointF(self._x(plot, value), self._slot(plot, key, self.look).center().y())

    # A picture

    @property
    def is_empty(self) -> bool:
        return not self._rows

    def natural_size(self, look: Look) -> QSizeF:
        return QSizeF(look.px(360), self._height(look, line=look.caption_metrics.height() * 1.3))

    def least_size(self, look: Look) -> QSizeF:
        width = self._label_width(look) + look.px(150) + self._text_width(look)
        return QSizeF(width, self._height(look, line=look.caption_metrics.height() * 1.1))

    def draw(self, painter: QPainter, area: QRectF, look: Look) -> None:
        plot = self._plot(area, look)
        if plot.width() <= 0 or plot.height() <= 0:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # large areas are drawn at each step of a drag
        for row in range(len(self._rows)):
            self._draw_levels(painter, plot, row, look)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ticks = value_ticks(-LIMIT, LIMIT, plot.width(), look, is_horizontal=True)
        marks = [(self._x(plot, tick.at), tick.text) for tick in ticks]
        painter.setPen(look.pen(look.theme.muted))
        zero = self._x(plot, 0.0)
        painter.drawLine(QPointF(zero, plot.top()), QPointF(zero, plot.bottom()))
        draw_bottom_axis(painter, plot, look, marks, name=tr("value"), right=area.right())
        for row, values in enumerate(self._rows):
            self._draw_label(painter, area, plot, row, look)
            for place in range(len(values)):
                self._draw_number(painter, area, plot, (row, place), look)

    def _draw_levels(self, painter: QPainter, plot: QRectF, row: int, look: Look) -> None:
        """The levels as lines across the row, or as an area where they are too close."""
        grid = self._quantized(row)
        first, last = self._slot(plot, (row, 0), look), self._slot(plot, (row, len(self._rows[row]) - 1), look)
        top, bottom = first.top(), last.bottom()
        painter.fillRect(QRectF(plot.left(), top, plot.width(), bottom - top), QColor(look.theme.surface))
        if grid is None:
            return
        low, high = ((level - grid.zero_point) * grid.scale for level in (grid.first_level, grid.last_level))
        left, right = max(self._x(plot, low), plot.left()), min(self._x(plot, high), plot.right())
        step = self._x(plot, grid.scale) - self._x(plot, 0.0)
        line = QColor(look.theme.accent)
        line.setAlphaF(0.5 if look.theme.name != "contrast" else 0.8)
        if step < look.px(_CLOSEST):
            line.setAlphaF(0.16 if look.theme.name != "contrast" else 0.35)
            painter.fillRect(QRectF(left, top, right - left, bottom - top), line)
            return
        pen = look.pen(look.theme.accent, 1)
        pen.setColor(line)
        painter.setPen(pen)
        for level in range(grid.first_level, grid.last_level + 1):
            x = self._x(plot, (level - grid.zero_point) * grid.scale)
            if plot.left() - 1 <= x <= plot.right() + 1:
                painter.drawLine(QLineF(x, top, x, bottom))

    def _draw_label(self, painter: QPainter, area: QRectF, plot: QRectF, row: int, look: Look) -> None:
        metrics = look.caption_metrics
        first, last = self._slot(plot, (row, 0), look), self._slot(plot, (row, len(self._rows[row]) - 1), look)
        painter.setFont(look.caption)
        painter.setPen(QColor(look.theme.muted))
        base = (first.top() + last.bottom()) / 2 + metrics.ascent() - metrics.height() / 2
        painter.drawText(QPointF(area.left(), base), self._row_name(row))

    def _draw_number(self, painter: QPainter, area: QRectF, plot: QRectF, key: tuple[int, int], look: Look) -> None:
        slot, metrics = self._slot(plot, key, look), look.caption_metrics
        value, grid = self._rows[key[0]][key[1]], self._quantized(key[0])
        if key == self._selection:
            tint = QColor(look.theme.accent)
            tint.setAlphaF(0.2 if look.theme.name != "contrast" else 0.45)
            painter.fillRect(QRectF(QPointF(plot.left(), slot.top()), QPointF(area.right(), slot.bottom())), tint)
        colours = look.theme.colour_map(True)
        colour = QColor(*map(int, colours[-41 if value > 0 else 40]))
        zero, x = self._x(plot, 0.0), self._x(plot, value)
        height = min(slot.height() * 0.56, look.px(16))
        painter.fillRect(QRectF(min(zero, x), slot.center().y() - height / 2, abs(x - zero), height), colour)
        text, is_fresh = number(value, ".2f"), grid is not None and float(grid.values[key[1]]) == value
        if grid is not None:
            back = self._x(plot, float(grid.dequantized[key[1]]))
            painter.setPen(look.pen(look.theme.window, 4))
            edges = slot.top() + slot.height() * 0.12, slot.bottom() - slot.height() * 0.12
            painter.drawLine(QLineF(back, edges[0], back, edges[1]))
            below = slot.center().y() + height / 2 + look.px(2)
            painter.setPen(look.pen(look.theme.danger, 2.5))
            painter.drawLine(QLineF(min(x, back), below, max(x, back), below))
            painter.setPen(look.pen(look.theme.text, 2))
            painter.drawLine(QLineF(back, edges[0], back, edges[1]))
            if is_fresh:
                text = f"{text} → {number(float(grid.dequantized[key[1]]), '.3g')}"
        text = text.replace("-", "−")
        base = slot.center().y() + metrics.ascent() - metrics.height() / 2
        painter.setFont(look.caption)
        painter.setPen(QColor(look.theme.text))
        painter.drawText(QPointF(plot.right() + look.px(_TEXT_GAP), base), text)
        if self._sets_scale(key):
            self._draw_note(painter, plot, slot, is_left=value > 0, look=look)

    def _draw_note(self, painter: QPainter, plot: QRectF, slot: QRectF, *, is_left: bool, look: Look) -> None:
        """Says of the outlier what it does, on the side of zero where it has no bar."""
        metrics, text, zero = look.caption_metrics, tr("sets the scale"), self._x(plot, 0.0)
        width = metrics.horizontalAdvance(text)
        left = zero - look.px(_TEXT_GAP) - width if is_left else zero + look.px(_TEXT_GAP)
        place = QRectF(left, slot.center().y() - metrics.height() / 2, width, metrics.height())
        painter.fillRect(place.adjusted(-look.px(3), 0, look.px(3), 0), QColor(look.theme.window))
        painter.drawText(QPointF(left, place.top() + metrics.ascent()), text)

    # What is known of the numbers

    def _quantized(self, row: int) -> HandQuantization | None:
        if self._comparison is None:
            return None
        found = self._comparison.own_scales if self._is_own else self._comparison.one_scale
        if row >= len(found) or found[row].values.size != len(self._rows[row]):
            return None
        return found[row]

    def _sets_scale(self, key: tuple[int, int]) -> bool:
        grid = self._quantized(key[0])
        if grid is None or self._comparison is None or not grid.is_symmetric or grid.outlier != key[1]:
            return False
        return self._is_own or self._comparison.outlier_row == key[0]

    def _row_name(self, row: int) -> str:
        return tr("row {row}", row=row)

    # Where things are

    def _label_width(self, look: Look) -> float:
        return max((text_length(self._row_name(row), look) for row in range(len(self._rows))), default=0) + look.px(8)

    def _text_width(self, look: Look) -> float:
        return text_length(_TEXT, look) + look.px(_TEXT_GAP)

    def _height(self, look: Look, *, line: float) -> float:
        lines = sum(map(len, self._rows)) or 1
        return lines * line + max(len(self._rows) - 1, 0) * look.px(_ROW_GAP) + bottom_room(look, name="value")

    def _plot(self, area: QRectF, look: Look) -> QRectF:
        return area.adjusted(
            self._label_width(look), look.px(2), -self._text_width(look), -bottom_room(look, name="value")
        )

    def _slot(self, plot: QRectF, key: tuple[int, int], look: Look) -> QRectF:
        row, place = key
        gaps = max(len(self._rows) - 1, 0) * look.px(_ROW_GAP)
        each = (plot.height() - gaps) / max(sum(map(len, self._rows)), 1)
        before = sum(len(values) for values in self._rows[:row]) + place
        return QRectF(plot.left(), plot.top() + before * each + row * look.px(_ROW_GAP), plot.width(), each)

    def _x(self, plot: QRectF, value: float) -> float:
        return plot.left() + plot.width() * (value + LIMIT) / (2 * LIMIT)

    # Its cells

    def cell_at(self, position: QPointF) -> Key | None:
        plot = self._plot(self.area, self.look)
        for row, values in enumerate(self._rows):
            for place in range(len(values)):
                slot = self._slot(plot, (row, place), self.look)
                slot.setRight(self.area.right())
                if slot.contains(position):
                    return row, place
        return None

    def cell_rect(self, key: Key) -> QRectF:
        return self._slot(self._plot(self.area, self.look), key, self.look)

    def cell_text(self, key: Key) -> str:
        row, place = key
        value, grid = self._rows[row][place], self._quantized(row)
        if grid is None or float(grid.values[place]) != value:
            return tr("row {row}, number {place}: {value:.3g}", row=row, place=place, value=value)
        return tr(
            "row {row}, number {place}: {value:.3g} becomes level {level}, which stands for {back:.4g}: error "
            "{error:+.3g}",
            row=row,
            place=place,
            value=value,
            level=int(grid.clipped[place]),
            back=float(grid.dequantized[place]),
            error=float(grid.error[place]),
        )

    def has_cell(self, key: Key) -> bool:
        return bool(0 <= key[0] < len(self._rows) and 0 <= key[1] < len(self._rows[key[0]]))

    def step(self, key: Key | None, dx: int, dy: int) -> Key | None:
        keys = [(row, place) for row, values in enumerate(self._rows) for place in range(len(values))]
        if key is None or key not in keys:
            return self._selection
        return keys[(keys.index(key) + dy) % len(keys)]

    def edge(self, key: Key | None, *, is_end: bool, is_whole: bool) -> Key | None:
        row = (key or self._selection)[0]
        if is_whole:
            row = len(self._rows) - 1 if is_end else 0
        return row, len(self._rows[row]) - 1 if is_end else 0

    def page(self, key: Key | None, by: int) -> Key | None:
        row, place = key or self._selection
        return (row + by) % len(self._rows), place

    def _change(self, key: tuple[int, int], value: float) -> None:
        value = min(max(round(value, 2), -LIMIT), LIMIT)
        if value != self._rows[key[0]][key[1]]:
            self.value_changed.emit(key, value)

    # Qt's side

    def minimumSizeHint(self) -> QSize:
        look = self.look
        width = self._label_width(look) + look.px(110) + self._text_width(look)
        return QSizeF(width, self._height(look, line=look.caption_metrics.height())).toSize()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        key = self.cell_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and key is not None:
            self.select(key)
            self._drag = (key, event.position().x(), self._rows[key[0]][key[1]])
            event.accept()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is None or not event.buttons() & Qt.MouseButton.LeftButton:
            self._drag = None
            key = self.cell_at(event.position())
            self.setCursor(Qt.CursorShape.SizeHorCursor if key is not None else Qt.CursorShape.ArrowCursor)
            super().mouseMoveEvent(event)
            return
        key, start, value = self._drag
        plot = self._plot(self.area, self.look)
        moved = (event.position().x() - start) / plot.width() * 2 * LIMIT
        self.point_at(key)
        self._change(key, value + round(moved / _DRAG_STEP) * _DRAG_STEP)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._drag is not None and event.button() == Qt.MouseButton.LeftButton:
            self._resting, self._drag = self._drag[0], None
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain, fine = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and modifiers in (plain, fine) and not self.is_empty:
            sign = 1 if event.key() == Qt.Key.Key_Right else -1
            key = self._selection
            self._resting = key
            self._change(key, self._rows[key[0]][key[1]] + sign * (FINE_STEP if modifiers == fine else STEP))
            self._set_pointed(key, is_announced=True)
            return
        super().keyPressEvent(event)
        if self._resting is not None:
            self.select(self._resting)

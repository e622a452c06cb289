"""The outputs of a model's layers as a list, and any of them as maps, a matrix or bars."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from engine.language import mark, number, tr
from gui.look import Look
from gui.widgets.colours import Values, coloured_image
from gui.widgets.filter_box import FilterBox
from gui.widgets.heat_map import HeatMap
from gui.widgets.map_grid import MapGrid
from gui.widgets.picture import Key

if TYPE_CHECKING:
    from engine.probing.activation_results import ActivationEntry

EntryKey = tuple[str, int, int]  # fqn, call, part
OWN_RANGE = mark("share of its own largest")


def key_of(entry: ActivationEntry) -> EntryKey:
    return entry.fqn, entry.call, entry.part


class LayerList(QWidget):
    """All outputs in the order in which they were computed; two lines each: the layer, its type and shape.

    Signals:
        entry_chosen(ActivationEntry): another one was chosen.
    """

    entry_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[ActivationEntry, ...] = ()
        self.filter = FilterBox(
            tr("Find a layer"), tr("Part of a layer's name or type; Esc empties it, Down goes to the list")
        )
        self.leaves_box = QCheckBox(tr("Without containers"))
        self.leaves_box.setToolTip(
            tr("Leaves out modules that are made of other modules, whose outputs are there anyway")
        )
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Layers, in the order of the forward pass"))
        self.list.setToolTip(tr("Outputs in the order in which they are computed; arrow keys go from one to the next"))
        self.list.setUniformItemSizes(True)
        self.list.setSpacing(2)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.filter)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.leaves_box)
        self.filter.textChanged.connect(self._fill)
        self.filter.left_for_list.connect(self.list.setFocus)
        self.leaves_box.toggled.connect(self._fill)
        self.list.currentItemChanged.connect(self._tell)

    @property
    def entry(self) -> ActivationEntry | None:
        row = self.list.currentRow()
        return None if row < 0 else self._at(row)

    @property
    def labels(self) -> tuple[str, ...]:
        """What is in the list now."""
        return tuple(self._at(place).label for place in range(self.list.count()))

    def set_entries(self, entries: Sequence[ActivationEntry]) -> None:
        """Shows other ones; nothing is chosen by itself unless the former choice is still there."""
        self._entries = tuple(entries)
        self._fill()

    def choose(self, key: EntryKey) -> bool:
        """Goes to an output without telling; False where it is not in the list."""
        for place in range(self.list.count()):
            if key_of(self._at(place)) == key:
                was_blocked = self.list.blockSignals(True)
                self.list.setCurrentRow(place)
                self.list.blockSignals(was_blocked)
                return True
        return False

    def show_everything(self) -> None:
        """Takes the filters off."""
        self.filter.clear()
        self.leaves_box.setChecked(False)

    def first_of(self, fqn: str) -> EntryKey | None:
        """The first output of a layer, in the list or filtered out."""
        return next((key_of(entry) for entry in self._entries if entry.fqn == fqn), None)

    @property
    def first_leaf(self) -> EntryKey | None:
        return next((key_of(entry) for entry in self._entries if entry.is_leaf), None)

    def _fill(self) -> None:
        former = self.entry
        wanted = self.filter.text().strip().lower()
        shown = [
            entry
            for entry in self._entries
            if (entry.is_leaf or not self.leaves_box.isChecked())
            and (wanted in entry.label.lower() or wanted in entry.type.lower())
        ]
        self.list.blockSignals(True)
        self.list.clear()
        for entry in shown:
            shape = " × ".join(number(size) for size in entry.sample_shape)
            item = QListWidgetItem(f"{entry.label}\n{entry.type} · {shape}")
            item.setData(Qt.ItemDataRole.UserRole, entry)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{entry.label}, {entry.type}, {shape}")
            item.setToolTip(
                tr(
                    "{label}: {type}, whole tensor {shape}",
                    label=entry.label,
                    type=entry.type,
                    shape=" × ".join(map(str, entry.shape)),
                )
            )
            self.list.addItem(item)
        if former is not None:
            self.choose(key_of(former))
        self.list.blockSignals(False)

    def _at(self, place: int) -> ActivationEntry:
        entry: ActivationEntry = self.list.item(place).data(Qt.ItemDataRole.UserRole)
        return entry

    def _tell(self) -> None:
        if self.entry is not None:
            self.entry_chosen.emit(self.entry)


class ChannelPages(QWidget):
    """Which channels are shown, and the next and the former ones; hidden while all are.

    Signals:
        turned(int): 1 for the next page, −1 for the former one.
    """

    turned = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.former, self.next = QToolButton(), QToolButton()
        for button, arrow, name, tip, by in (
            (self.former, Qt.ArrowType.LeftArrow, tr("Former channels"), tr("Former page of channels"), -1),
            (self.next, Qt.ArrowType.RightArrow, tr("Next channels"), tr("Next page of channels"), 1),
        ):
            button.setArrowType(arrow)
            button.setAccessibleName(name)
            button.setToolTip(tip)
            button.clicked.connect(partial(self.turned.emit, by))
        self.text = QLabel()
        self.text.setProperty("role", "caption")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (self.former, self.text, self.next):
            layout.addWidget(widget)
        self.hide()

    def show_part(self, first: int, count: int, total: int) -> None:
        self.text.setText(tr("{first:,}–{last:,} of {total:,}", first=first, last=first + count - 1, total=total))
        self.former.setEnabled(first > 0)
        self.next.setEnabled(first + count < total)
        self.setVisible(count < total)


class RangedMapGrid(MapGrid):
    """Maps that may have a range of colours each; they count from ``first`` on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._limits: Values = np.zeros(0)
        self._first = 0

    def set_ranged(self, maps: Values, limits: Values, *, first: int, is_own: bool, name: str) -> None:
        """(C, H, W) values with (C,) limits; with ``is_own`` the bar counts in shares of a map's own limit."""
        self._limits, self._first = limits, first
        self.set_value_name(tr(OWN_RANGE) if is_own else name)
        self.set_maps(maps, is_signed=True, limit=1.0 if is_own else float(limits.max(initial=0.0)))

    def draw(self, painter: QPainter, area: QRectF, look: Look) -> None:
        if not self._images or self._images_theme != look.theme.name:
            self._images = [
                coloured_image(values, is_signed=True, limit=float(limit), theme=look.theme)
                for values, limit in zip(self._maps, self._limits, strict=True)
            ]
            self._images_theme = look.theme.name
        super().draw(painter, area, look)

    def cell_text(self, key: Key) -> str:
        return self._text_of(key, number(key[0] + self._first))


class RangedHeatMap(HeatMap):
    """A matrix whose rows or columns may have a range of colours each."""

    most_stretch = 40.0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: Values | None = None
        self._first = (0, 0)
        self._words = (tr("row"), tr("column"))

    def set_ranged(
        self, values: Values, limits: Values, *, along: int, first: int, is_own: bool, names: tuple[str, str, str]
    ) -> None:
        """``along`` is the axis of the channels, which has (n,) ``limits`` and counts from ``first`` on.

        ``names`` are those of rows, columns and values.
        """
        over = np.where(limits > 0, limits, 1.0)
        self._parts = values / (over[:, None] if along == 0 else over[None, :]) if is_own else None
        self._first, self._words = ((first, 0) if along == 0 else (0, first)), names[:2]
        rows, columns = (
            f"{name} − {number(start)}" if start else name for name, start in zip(self._words, self._first, strict=True)
        )
        self.set_axes(rows, columns, OWN_RANGE if is_own else names[2])
        self.set_values(values, is_signed=True, limit=1.0 if is_own else float(limits.max(initial=0.0)))

    def draw(self, painter: QPainter, area: QRectF, look: Look) -> None:
        if self._parts is not None and (self._image is None or self._image_theme != look.theme.name):
            self._image = coloured_image(self._parts, is_signed=True, limit=1.0, theme=look.theme)
            self._image_theme = look.theme.name
        super().draw(painter, area, look)

    def _place_text(self, key: Key) -> str:
        parts = zip(self._words, key, self._first, strict=True)
        return ", ".join(f"{name} {number(place + start)}" for name, place, start in parts)

    def _draw_numbers(self, painter: QPainter, place: QRectF, look: Look) -> None:
        if self._parts is None:  # else a number's tone could not be told from the one scale
            super()._draw_numbers(painter, place, look)

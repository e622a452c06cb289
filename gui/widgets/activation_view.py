"""What one layer gives, as maps, a matrix, bars, or a recurrent layer's steps."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSlider, QStackedWidget, QVBoxLayout, QWidget

from engine.inspection.gates import GATE_WORDS
from engine.inspection.readings import shape_text
from engine.language import mark, number, tr
from engine.probing.activation_results import ActivationEntry, ActivationPage
from engine.probing.timeline import RecurrentTimeline
from gui.widgets.activation_browser import RangedHeatMap, RangedMapGrid
from gui.widgets.figure import Figure
from gui.widgets.gate_timeline import GateTimeline
from gui.widgets.heat_map import HeatMap
from gui.widgets.labels import label
from gui.widgets.reading_direction import back_to
from gui.widgets.table_data import Row
from gui.widgets.value_bars import ValueBars

MAPS, MATRIX, BARS, LARGE, STEPS = range(5)
STATE_WORDS = {**GATE_WORDS, "c": mark("cell state"), "h": mark("hidden state")}
UNSIGNED = frozenset("iforz")
MEANINGS = {
    MAPS: mark(
        "Each small picture is a map: what one channel of this layer gives at every place. Orange is above zero, "
        "blue below, the page's own tone is zero. Click one to see it large."
    ),
    MATRIX: mark("Each cell is one number that this layer gives. Orange is above zero, blue below."),
    BARS: mark("Each bar is one unit of this layer, up for values above zero and down for those below."),
    STEPS: mark(
        "A column is a step, a row a unit. Gates are open at 1 and closed at 0; states are orange above zero and "
        "blue below."
    ),
}
_KINDS = {"vector": BARS, "signals": MATRIX, "sequence": MATRIX}


class ActivationView(QWidget):
    """The figure that fits; a click on a map shows it large, Esc goes back. Volumes are seen slice by slice.

    Signals:
        kind_shown(int): another of the figures is in front: MAPS, MATRIX, BARS, LARGE or STEPS.
    """

    kind_shown = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: ActivationPage | None = None
        self._reading = ""
        self._large: int | None = None
        self.maps, self.matrix, self.bars = RangedMapGrid(), RangedHeatMap(), ValueBars()
        self.large_map, self.steps = HeatMap(), GateTimeline()
        self.figures = {
            MAPS: Figure(tr("Layer"), self.maps),
            MATRIX: Figure(tr("Layer"), self.matrix),
            BARS: Figure(tr("Layer"), self.bars),
            LARGE: Figure(tr("One map"), self.large_map),
            STEPS: Figure(tr("Steps"), self.steps),
        }
        self.back = QPushButton(back_to(tr("← All maps")))
        self.depth_slider = QSlider(Qt.Orientation.Horizontal)
        self.depth_label = label("", "caption")
        self.field_label = label(" ", "caption")
        self.pages = QStackedWidget()
        self._lay_out()
        self.depth_slider.valueChanged.connect(self._show_maps)
        self.maps.map_chosen.connect(self.show_large)
        for picture in (self.maps, self.large_map, self.matrix):
            picture.cell_pointed.connect(self._show_field)
        self.back.clicked.connect(self.show_all)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.figures[LARGE])
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.show_all)

    @property
    def figure(self) -> Figure:
        """The one in front."""
        return self.figures[self.pages.currentIndex()]

    def forget_large(self) -> None:
        """The next page shows all of its maps."""
        self._large = None

    def show_nothing(self, why: str) -> None:
        """Says instead of a picture why there is none."""
        self.shown, self._large = None, None
        self._depth_row.hide()
        self.field_label.setText(" ")
        self._bring(MAPS)
        self.figure.set_title(tr("Layer"))
        self.figure.set_reading("")
        self.figure.set_table([], [])
        self.figure.set_placeholder(why)

    def stop_waiting(self) -> None:
        """What was there before is still there, and so is its reading."""
        if self.figure.has_picture:
            self.figure.set_reading(self._reading)

    def show_page(self, page: ActivationPage) -> None:
        """Shows a page; a map that is seen large stays large."""
        self.shown = page
        entry = page.entry
        self.field_label.setText(" ")
        depth = entry.sample_shape[1] if entry.kind == "volume" else 1
        self.depth_slider.blockSignals(True)
        self.depth_slider.setMaximum(depth - 1)
        self.depth_slider.blockSignals(False)
        self._depth_row.setVisible(depth > 1)
        kind = _KINDS.get(entry.kind, MAPS)
        figure = self.figures[kind]
        figure.set_title(f"{entry.type} {page.title}" if entry.fqn else page.title)
        self._reading = page.reading
        figure.set_reading(self._reading)
        figure.set_meaning(tr(MEANINGS[kind]) + "\n\n" + _size_words(entry))
        figure.clear_placeholder()
        if kind == BARS:
            self._show_bars(page)
        elif kind == MATRIX:
            self._show_matrix(page)
        else:
            self._show_maps()
        if kind != MAPS or self._large is None:
            self._large = None
            self._bring(kind)

    def show_steps(self, timeline: RecurrentTimeline, name: str, words: tuple[str, ...]) -> None:
        """A gate or state of a recurrent layer; ``words`` are used where there is one for each step."""
        self.shown, self._large = None, None
        self.field_label.setText(" ")
        self._depth_row.hide()
        found = {"h": timeline.h, "c": timeline.c}.get(name)
        values = timeline.gate(name) if found is None else found
        count, units = values.shape
        columns = words if len(words) == count else tuple(map(str, range(count)))
        limit = max(1.0, float(np.abs(values).max(initial=0.0))) if name in ("c", "h") else 1.0
        figure = self.figures[STEPS]
        title = f"{timeline.type} {timeline.fqn}" if timeline.fqn else timeline.type
        figure.set_title(f"{title}: {tr(STATE_WORDS[name])} {name}, {shape_text(values.shape)}")
        self._reading = timeline.reading
        figure.set_reading(self._reading)
        figure.clear_placeholder()
        is_signed = name not in UNSIGNED
        self.steps.set_timeline(columns, values, name=tr(STATE_WORDS[name]), is_signed=is_signed, limit=limit)

        def row(at: int) -> Row:
            return [columns[at], *values[at].tolist()]

        figure.set_table([mark("step"), *(tr("unit {at}", at=at) for at in range(units))], row, count=count)
        self._bring(STEPS)

    def show_large(self, at: int) -> None:
        """A map of the page in full size."""
        page = self.shown
        if page is None or at >= len(page.values):
            self.show_all()
            return
        self._large = at
        values = self._slice(page)[at]
        figure = self.figures[LARGE]
        place = tr("map {place:,} of {count:,}", place=page.first + at, count=page.entry.channels)
        figure.set_title(f"{page.entry.label}, {place}: {shape_text(values.shape)}")
        figure.clear_placeholder()
        self.large_map.set_values(values, is_signed=True, limit=float(page.limits[at]))
        figure.set_meaning(tr(MEANINGS[MATRIX]) + "\n\n" + _size_words(page.entry))
        figure.set_table([tr("column {at}", at=at) for at in range(values.shape[1])], values.tolist())
        if self.pages.currentIndex() != LARGE:
            self._bring(LARGE)
            self.large_map.setFocus()

    def show_all(self) -> None:
        """All maps again."""
        self._large = None
        self._bring(MAPS)
        self.maps.setFocus()

    def _show_bars(self, page: ActivationPage) -> None:
        values = page.values.reshape(-1)
        self.bars.set_axes(tr("unit − {first:,}", first=page.first) if page.first else tr("unit"), tr("activation"))
        self.bars.set_values(values, limit=float(page.limits.max(initial=0.0)))
        self.figures[BARS].set_table([mark("unit"), mark("value")], list(enumerate(values.tolist(), page.first)))

    def _show_matrix(self, page: ActivationPage) -> None:
        is_sequence = page.entry.kind == "sequence"
        values, first = page.values, page.first
        rows, one = (mark("step"), mark("feature {at}")) if is_sequence else (mark("channel"), mark("place {at}"))
        columns = tr("feature") if is_sequence else tr("place")
        names = (tr(rows), columns, tr("activation"))
        is_own = page.range_mode == "map"
        self.matrix.set_ranged(values, page.limits, along=int(is_sequence), first=first, is_own=is_own, names=names)
        row_first, column_first = (0, first) if is_sequence else (first, 0)

        def row(at: int) -> Row:
            return [row_first + at, *values[at].tolist()]

        headers = [rows, *(tr(one, at=column_first + at) for at in range(values.shape[1]))]
        self.figures[MATRIX].set_table(headers, row, count=len(values))

    def _show_maps(self) -> None:
        page = self.shown
        if page is None or page.entry.kind not in ("maps", "volume"):
            return
        maps, first = self._slice(page), page.first
        is_own = page.range_mode == "map"
        self.maps.set_ranged(maps, page.limits, first=first, is_own=is_own, name=tr("activation"))
        if page.entry.kind == "volume":
            self.depth_label.setText(
                tr("{value} of 0 to {last}", value=self.depth_slider.value(), last=page.values.shape[1] - 1)
            )
        count, height, width = maps.shape
        lines = maps.reshape(-1, width)

        def row(at: int) -> Row:
            return [first + at // height, at % height, *lines[at].tolist()]

        headers = [mark("map"), mark("row"), *(tr("column {at}", at=at) for at in range(width))]
        self.figures[MAPS].set_table(headers, row, count=count * height)
        if self._large is not None:
            self.show_large(self._large)

    def _slice(self, page: ActivationPage) -> Any:
        """(C, H, W): of a volume the slice that the slider says."""
        return page.values[:, self.depth_slider.value()] if page.entry.kind == "volume" else page.values

    def _show_field(self, cell: Any) -> None:
        """Which part of the input the cell pointed at can see."""
        page = self.shown
        text = ""
        if cell is not None and page is not None and page.fields is not None:
            place = [cell.column] if page.entry.kind == "signals" else [cell.row, cell.column]
            if page.entry.kind == "volume":
                place.insert(0, self.depth_slider.value())
            if len(place) == len(page.fields.spans):
                field = page.fields.field_of(*place)
                text = f"{field.sentence} {field.formula}".strip()
        self.field_label.setText(text or " ")

    def _bring(self, kind: int) -> None:
        self.pages.setCurrentIndex(kind)
        self.kind_shown.emit(kind)

    def _lay_out(self) -> None:
        self.back.setToolTip(tr("Back to all maps (Esc)"))
        self.large_map.set_axes(tr("row"), tr("column"), tr("activation"))
        self.figures[STEPS].set_meaning(tr(MEANINGS[STEPS]))
        self.depth_slider.setAccessibleName(tr("Slice of the volumes"))
        self.depth_slider.setToolTip(tr("Which slice of the volumes is shown, from the first to the last"))
        for kind, figure in self.figures.items():
            if kind != LARGE:
                figure.set_placeholder(tr("Choose a layer in the list: what it gives appears here."))
                self.pages.addWidget(figure)
                continue
            figure.set_placeholder(tr("Click one of the maps to see it here."))
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(8)
            column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
            column.addWidget(figure, 1)
            self.pages.addWidget(holder)
        self.pages.setMinimumHeight(300)
        self._depth_row = QWidget()
        row = QHBoxLayout(self._depth_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(label(tr("Slice"), "muted"))
        row.addWidget(self.depth_slider, 1)
        row.addWidget(self.depth_label)
        self._depth_row.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._depth_row)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.field_label)


def _size_words(entry: ActivationEntry) -> str:
    shape = " × ".join(number(size) for size in entry.shape)
    if entry.samples > 1:
        return tr("The whole tensor is {shape} of {samples:,} samples.", shape=shape, samples=entry.samples)
    return tr("The whole tensor is {shape}.", shape=shape)

"""The weights of a module on the grid that they are rounded to: one for the tensor, or one a row."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QComboBox, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from engine.inspection.tensor_results import Histogram
from engine.language import number, tr
from engine.quantization.grid_results import Granularity, GridUse, WeightChoice, WeightGrid
from gui.widgets.choice_button import ChoiceButton
from gui.widgets.figure import Figure
from gui.widgets.grid_histogram import GridHistogram, LevelStrip
from gui.widgets.labels import caption_for
from gui.widgets.wrap_row import WrapRow

TENSOR, ROW = range(2)


class GridFigure(Figure):
    """``chart`` is the picture. It asks for a row's own histogram, which has to be given by ``show_row``.

    Signals:
        tensor_chosen(str): somebody chose another tensor of the module.
        row_wanted(int): the histogram of a row is to be shown.
    """

    tensor_chosen = Signal(str)
    row_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.grid: WeightGrid | None = None
        self._row: tuple[int, Histogram] | None = None
        self._note = ""
        self.chart = GridHistogram()
        self.chart.set_log(True)
        self.tensor_box = QComboBox()
        self.tensor_box.setToolTip(tr("Which weights of the module; a recurrent layer has several"))
        self.tensor_box.setAccessibleName(tr("Tensor"))
        self.granularities = QButtonGroup()
        self.row_box = QSpinBox(minimum=0, maximum=0)
        self.row_box.setGroupSeparatorShown(True)
        self.log_box = QCheckBox(tr("Logarithmic counts"))
        self.log_box.setChecked(True)
        self.log_box.setToolTip(tr("Counts on a logarithmic axis, which shows rare values"))
        super().__init__(tr("Weights on their grid"), self._body(), parent, picture=self.chart)
        self.granularities.setParent(self)
        self.set_meaning(
            tr(
                "How many weights lie where, and below the bars the levels that they are rounded to: a tick for each "
                "level, an area where ticks are too close. With one scale for the tensor the level furthest out lies "
                "at the largest weight of all; with one scale a row, at that of the row. Levels in the accent colour "
                "hold a weight, grey ones hold none."
            )
        )
        self.forget()
        self.tensor_box.activated.connect(self._tell_tensor)
        self.granularities.idToggled.connect(self._follow_granularity)
        self.row_box.valueChanged.connect(self._want_row)
        self.log_box.toggled.connect(self.chart.set_log)

    @property
    def is_row(self) -> bool:
        return self.granularities.checkedId() == ROW

    def set_granularity(self, granularity: Granularity) -> None:
        """Whether the tensor's grid is shown, or a row's."""
        self.granularities.button(ROW if granularity == "row" else TENSOR).setChecked(True)

    def forget(self, reason: str = "") -> None:
        """Shows no weights; ``reason`` says why."""
        self.grid, self._row, self._note = None, None, ""
        self.set_title(tr("Weights on their grid"))
        self.set_reading(" ")
        self.set_table((), ())
        self.set_placeholder(reason or tr("Choose a module in the table: its weights appear here with their levels."))

    def show_grid(self, choices: Sequence[WeightChoice], grid: WeightGrid, *, note: str = "") -> None:
        """Another tensor, and what the others of its module are; ``note`` is added to the reading."""
        self._note = note
        is_other = self.grid is None or (self.grid.fqn, self.grid.tensor) != (grid.fqn, grid.tensor)
        self.grid, self._row = grid, None
        blocker = QSignalBlocker(self.tensor_box)
        self.tensor_box.clear()
        for choice in choices:
            if not choice.why_not and len(choice.shape) > 1:
                self.tensor_box.addItem(choice.name)
        self.tensor_box.setCurrentText(grid.tensor)
        blocker.unblock()
        self.tensor_box.setEnabled(self.tensor_box.count() > 1)
        row_blocker = QSignalBlocker(self.row_box)
        self.row_box.setMaximum(max(grid.row_largest.size - 1, 0))
        if is_other:
            self.row_box.setValue(_typical_row(grid))
        row_blocker.unblock()
        self.row_box.setToolTip(
            tr("Which row, 0 to {last:,}; it starts with a typical one", last=self.row_box.maximum())
        )
        self._show()

    def show_row(self, row: int, histogram: Histogram) -> None:
        """The histogram of a row that was wanted."""
        self._row = row, histogram
        self._show()

    def _show(self) -> None:
        grid = self.grid
        if grid is None:
            return
        if self.is_row and (self._row is None or self._row[0] != self.row_box.value()):
            self._want_row()  # the former picture stays until it is there
            return
        if self.is_row and self._row is not None:
            row, histogram = self._row
            use, edges, counts = grid.per_row, histogram.edges, histogram.counts
            title = tr("{fqn}.{tensor}, row {row:,}", fqn=grid.fqn, tensor=grid.tensor, row=row)
        else:
            row, use, edges, counts = 0, grid.per_tensor, grid.edges, grid.counts
            title = f"{grid.fqn}.{grid.tensor}"
        self.chart.set_histogram(edges, counts)
        self.chart.set_strips([_strip(use, row, is_row=self.is_row)])
        self.clear_placeholder()
        self.set_title(tr("{name} on its grid", name=title))
        self.set_reading(f"{grid.sentence} {self._note}".rstrip())
        rows = list(zip(edges[:-1].tolist(), edges[1:].tolist(), counts.tolist(), strict=True))
        self.set_table([tr("from"), tr("to"), tr("count")], rows)

    def _want_row(self) -> None:
        if self.grid is not None and self.is_row:
            self.row_wanted.emit(self.row_box.value())

    def _follow_granularity(self, which: int, is_checked: bool) -> None:
        if is_checked:
            self.row_box.setEnabled(which == ROW)
            self._show()

    def _tell_tensor(self) -> None:
        self.tensor_chosen.emit(self.tensor_box.currentText())

    def _body(self) -> QWidget:
        chips = QWidget()
        row = QHBoxLayout(chips)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        choices = (
            (tr("One scale"), tr("The levels with one scale for the whole tensor")),
            (tr("One scale a row"), tr("The levels of a single row with a scale of its own, and its weights")),
        )
        for at, (text, tip) in enumerate(choices):
            button = ChoiceButton(text, tip=tip)
            self.granularities.addButton(button, at)
            row.addWidget(button)
        row.addStretch(1)
        self.granularities.button(TENSOR).setChecked(True)
        self.row_box.setEnabled(False)
        rows = QWidget()
        box = QHBoxLayout(rows)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addWidget(caption_for(tr("Row"), self.row_box))
        box.addWidget(self.row_box)
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(6)
        inside.addWidget(WrapRow(chips, rows))
        inside.addWidget(WrapRow(self.log_box, self.tensor_box))
        inside.addWidget(self.chart, 1)
        return body


def _typical_row(grid: WeightGrid) -> int:
    """The first row whose scale is nearest to the median."""
    return int(np.abs(grid.per_row.scales - grid.per_row.typical_scale).argmin())


def _strip(use: GridUse, row: int, *, is_row: bool) -> LevelStrip:
    scale = float(use.scales[row if use.scales.size > 1 else 0])
    title = tr("{levels} levels, {step} apart", levels=use.levels_total, step=number(scale, ".3g"))
    if is_row:
        return LevelStrip(title, use.positions(row))
    title = tr(
        "{levels} levels, {step} apart; {most} hold 99 % of the weights",
        levels=use.levels_total,
        step=number(scale, ".3g"),
        most=use.tensor_levels_for_99,
    )
    return LevelStrip(title, use.positions(), use.level_counts > 0)

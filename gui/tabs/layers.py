"""Layers: a digit on its way through LeNet, from the picture to ten numbers."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from engine.handle import ModelHandle, open_model
from engine.inspection.digit import read_stroke_digit
from engine.inspection.readings import shape_text
from engine.inspection.stages import DigitReading, Stage
from gui.tabs.base import Tab, TabContext
from gui.widgets.answer_bars import AnswerBars
from gui.widgets.colours import value_text
from gui.widgets.digit_picker import DigitPicker
from gui.widgets.figure import Figure
from gui.widgets.heat_map import Cell, HeatMap
from gui.widgets.stage_card import StageCard
from gui.widgets.stage_figure import StageFigure

MODEL = "lenet"
LEFT_WIDTH, RIGHT_WIDTH = 208, 256
HINT = "Point at a value to read it; click a map to see it large."


class LayersTab(Tab):
    """Picture and digits on the left, every stage in the middle, the answer and an explanation on the right.

    It looks at the session's model if that is LeNet, else at a LeNet of its own.
    """

    tab_id: ClassVar[str] = "layers"
    title: ClassVar[str] = "Layers"

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.reading: DigitReading | None = None
        self._own_lenet: ModelHandle | None = None
        self._has_started = False
        self.picker = DigitPicker()
        self.image = HeatMap()
        self.map_figures = [StageFigure(shows_maps=True) for _ in range(6)]
        self.vector_figures = [StageFigure(shows_maps=False) for _ in range(3)]
        self.large_map = HeatMap()
        self.large_figure = Figure(" ", self.large_map)
        self.back = QPushButton("← All layers")
        self.pages = QStackedWidget()
        self.readout = QLabel(HINT)
        self.answer = AnswerBars()
        self.answer_figure = Figure("Answer", self.answer)
        self.image_figure = Figure("Picture, 32 × 32", self.image)
        self.provenance = QLabel(wordWrap=True)
        self.card = StageCard()
        self._large: tuple[str, int] | None = None
        self._lay_out()
        self._connect()

    def start_default_work(self, *, small: bool) -> None:
        self._has_started = True
        self._read()

    def _lay_out(self) -> None:
        self.provenance.setProperty("role", "caption")
        self.readout.setProperty("role", "muted")
        self.image.setAccessibleName("Picture of a digit")
        self.back.setToolTip("Back to all layers (Esc)")
        left = QWidget()
        left.setFixedWidth(LEFT_WIDTH)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.image_figure.setFixedHeight(LEFT_WIDTH + 24)
        column.addWidget(self.image_figure)
        column.addWidget(self.picker)
        column.addWidget(self.provenance)
        column.addStretch(1)
        overview = QWidget()
        grid = QGridLayout(overview)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(12)
        for place, figure in enumerate([*self.map_figures, *self.vector_figures]):
            figure.set_placeholder("Choose a digit: its way through this layer appears here.")
            grid.addWidget(figure, place // 3, place % 3)
        for row, share in enumerate((4, 6, 3)):
            grid.setRowStretch(row, share)
        for at in range(3):
            grid.setColumnStretch(at, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(overview)
        large = QWidget()
        page = QVBoxLayout(large)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(12)
        page.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        page.addWidget(self.large_figure, 1)
        self.pages.addWidget(scroll)
        self.pages.addWidget(large)
        middle = QVBoxLayout()
        middle.setSpacing(8)
        middle.addWidget(self.pages, 1)
        middle.addWidget(self.readout)
        right = QWidget()
        right.setFixedWidth(RIGHT_WIDTH)
        side = QVBoxLayout(right)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(12)
        side.addWidget(self.answer_figure)
        side.addWidget(self.card, 1)
        layout = QHBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(left)
        layout.addLayout(middle, 1)
        layout.addWidget(right)

    def _connect(self) -> None:
        self.picker.sample_chosen.connect(self._read)
        self.image.cell_pointed.connect(self._show_pixel)
        self.large_map.cell_pointed.connect(self._show_large_cell)
        self.back.clicked.connect(self._show_overview)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.large_figure)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._show_overview)
        for figure in [*self.map_figures, *self.vector_figures]:
            figure.value_pointed.connect(self._show_value)
            figure.map_chosen.connect(self._show_large)
        self.context.session.model_changed.connect(self._follow_model)

    def _follow_model(self, model: ModelHandle) -> None:
        if self._has_started and model.name == MODEL:
            self._read()

    def _lenet(self) -> ModelHandle | None:
        model = self.context.session.model
        return model if model is not None and model.name == MODEL else self._own_lenet

    def _read(self) -> None:
        """Reads the chosen sample, after opening a LeNet if there is none yet."""
        lenet = self._lenet()
        if lenet is None:
            self.run(open_model, MODEL, title="Opening LeNet").succeeded.connect(self._keep_lenet)
            return
        self.provenance.setText(f"Weights: {lenet.provenance}.")
        task = self.run(
            read_stroke_digit, lenet, digit=self.picker.digit, seed=self.picker.seed, title="Reading a digit"
        )
        task.succeeded.connect(self._show_reading)

    def _keep_lenet(self, lenet: ModelHandle) -> None:
        self._own_lenet = lenet
        self._read()

    def _show_reading(self, reading: DigitReading) -> None:
        self.reading = reading
        self.image.set_values(reading.image, is_signed=False, limit=1.0)
        self.image_figure.set_reading(f"A {self.picker.digit}, drawn by the program from seed {self.picker.seed}.")
        self.image_figure.set_table(
            [f"column {column}" for column in range(reading.image.shape[1])], reading.image.tolist()
        )
        maps = [stage for stage in reading.stages if stage.values.ndim == 3]
        vectors = [stage for stage in reading.stages if stage.values.ndim == 1 and not stage.is_function]
        for figure, stage in zip(self.map_figures + self.vector_figures, maps + vectors, strict=True):
            figure.show_stage(stage)
        names = [str(digit) for digit in range(len(reading.probabilities))]
        self.answer.set_probabilities(names, reading.probabilities)
        self.answer_figure.set_reading(reading.reading)
        self.answer_figure.set_table(["digit", "probability"], list(enumerate(reading.probabilities.tolist())))
        self.card.show_stage(maps[0])
        if self._large is not None:
            title, at = self._large
            self._show_large(next(stage for stage in maps if stage.title == title), at)

    def _show_value(self, stage: Stage, where: str) -> None:
        self.readout.setText(f"{stage.title}, {where}" if where else HINT)
        self.card.show_stage(stage)

    def _show_pixel(self, cell: Cell | None) -> None:
        where = f"Picture, row {cell.row}, column {cell.column}: {cell.value:.2f}" if cell else HINT
        self.readout.setText(where)

    def _show_large(self, stage: Stage, at: int) -> None:
        self._large = (stage.title, at)
        values = stage.values[at]
        self.large_figure.set_title(f"{stage.title}, map {at} of {len(stage.values)}: {shape_text(values.shape)}")
        self.large_figure.set_reading(stage.map_readings[at])
        self.large_figure.set_table([f"column {column}" for column in range(values.shape[1])], values.tolist())
        self.large_map.set_values(values, is_signed=True, limit=stage.limit)
        self.large_map.setAccessibleName(self.large_figure.title)
        self.card.show_stage(stage)
        self.pages.setCurrentIndex(1)
        self.large_map.setFocus()

    def _show_overview(self) -> None:
        self._large = None
        self.pages.setCurrentIndex(0)
        self.readout.setText(HINT)

    def _show_large_cell(self, cell: Cell | None) -> None:
        if self._large is None or cell is None:
            self.readout.setText(HINT)
            return
        title, at = self._large
        self.readout.setText(f"{title}, map {at}, row {cell.row}, column {cell.column}: {value_text(cell.value)}")

"""Layers: a digit on its way through LeNet, from the picture to ten numbers."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from engine.handle import ModelHandle, open_model
from engine.inspection.digit import read_picture, read_stroke_digit
from engine.inspection.readings import shape_text
from engine.inspection.stages import DigitReading, Stage
from gui.picture_files import read_gray
from gui.tabs.base import Tab, TabContext
from gui.widgets.answer_bars import AnswerBars
from gui.widgets.digit_picker import DigitPicker
from gui.widgets.figure import Figure
from gui.widgets.flow_grid import FlowGrid
from gui.widgets.heat_map import HeatMap
from gui.widgets.labels import label
from gui.widgets.page import Page
from gui.widgets.stage_card import StageCard
from gui.widgets.stage_figure import StageFigure

MODEL = "lenet"
PICTURE_HEIGHT = 232
MAPS_MEANING = (
    "Each small picture is a map: what one window of weights finds at every place. Orange is positive, blue negative, "
    "the page's own tone is zero. All maps of a layer share the range of the colour bar."
)
ANSWER_MEANING = "softmax over the ten outputs: exp(z) of each, divided by the sum of all ten. They add up to 1."
PICTURE_MEANING = "What the network sees: 32 × 32 numbers from 0 (paper) to 1 (ink)."


class LayersTab(Tab):
    """Picture and digits on the left, every stage in the middle, the answer and an explanation on the right.

    It looks at the session's model if that is LeNet, else at a LeNet of its own.
    """

    tab_id: ClassVar[str] = "layers"
    title: ClassVar[str] = "Layers"
    accepts: ClassVar[frozenset[str]] = frozenset({"image"})

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.reading: DigitReading | None = None
        self._own_lenet: ModelHandle | None = None
        self._has_started = False
        self._file: Path | None = None
        self.picker = DigitPicker()
        self.image = HeatMap()
        self.map_figures = [StageFigure(shows_maps=True) for _ in range(6)]
        self.vector_figures = [StageFigure(shows_maps=False) for _ in range(3)]
        self.large_map = HeatMap()
        self.large_figure = Figure("One map", self.large_map)
        self.back = QPushButton("← All layers")
        self.pages = QStackedWidget()
        self.answer = AnswerBars()
        self.answer_figure = Figure("Answer", self.answer)
        self.image_figure = Figure("Picture, 32 × 32", self.image)
        self.provenance = label("", "caption")
        self.card = StageCard()
        self._large: tuple[str, int] | None = None
        self._lay_out()
        self._connect()
        self.state.remember_value("sample", self.picker.sample, self.picker.set_sample)
        self.state.remember_value("file", lambda: str(self._file or ""), self._set_file)

    def start_default_work(self, *, small: bool) -> None:
        self._has_started = True
        self._read()

    def open_file(self, path: Path, kind: str) -> None:
        self._file = path
        self._read()

    def _lay_out(self) -> None:
        self.back.setToolTip("Back to all layers (Esc)")
        self.image.set_axes("row", "column", "ink (0 to 1)")
        self.large_map.set_axes("row", "column", "activation")
        self.image_figure.set_meaning(PICTURE_MEANING)
        self.answer_figure.set_meaning(ANSWER_MEANING)
        self.image_figure.setMinimumHeight(PICTURE_HEIGHT)
        left = _column(self.image_figure, self.picker, self.provenance)
        right = _column(self.answer_figure, self.card)
        for figure in self.map_figures + self.vector_figures:
            figure.set_placeholder("Choose a digit: its way through this layer appears here.")
        figures = [*self.map_figures, *self.vector_figures]
        overview = FlowGrid(figures, columns=3, column_width=190, heights=(170, 210, 116))
        large = QWidget()
        page = QVBoxLayout(large)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(12)
        page.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        page.addWidget(self.large_figure, 1)
        self.large_figure.set_meaning(MAPS_MEANING)
        self.large_figure.set_placeholder("Click a map to see it here.")
        self.pages.addWidget(overview)
        self.pages.addWidget(large)
        self.set_page(
            Page(
                self.pages,
                left=left,
                right=right,
                left_title="picture",
                right_title="answer",
                left_width=240,
                right_width=268,
            )
        )

    def _connect(self) -> None:
        self.picker.sample_chosen.connect(self._choose_sample)
        self.context.seed.changed.connect(self._follow_seed)
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

    def _choose_sample(self) -> None:
        self._file = None
        self._read()

    def _follow_seed(self) -> None:
        if self._has_started and self._file is None:
            self._read()

    def _set_file(self, name: str) -> None:
        self._file = Path(name) if name and Path(name).is_file() else None

    def _lenet(self) -> ModelHandle | None:
        model = self.context.session.model
        return model if model is not None and model.name == MODEL else self._own_lenet

    def _read(self) -> None:
        """Reads the chosen sample or file, after opening a LeNet if there is none yet."""
        lenet = self._lenet()
        if lenet is None:
            self.run(open_model, MODEL, title="Opening LeNet").succeeded.connect(self._keep_lenet)
            return
        self.provenance.setText(f"Weights: {lenet.provenance}.")
        if self._file is not None:
            task = self.run(_read_file, lenet, self._file, title=f"Reading {self._file.name}")
            task.failed.connect(self._forget_file)
        else:
            digit, sample = self.picker.digit, self.picker.seed
            seed = self.context.seed.value + sample
            task = self.run(read_stroke_digit, lenet, digit=digit, seed=seed, title="Reading a digit")
        task.succeeded.connect(self._show_reading)

    def _forget_file(self) -> None:
        self._file = None  # the last good picture stays

    def _keep_lenet(self, lenet: ModelHandle) -> None:
        self._own_lenet = lenet
        self._read()

    def _show_reading(self, reading: DigitReading) -> None:
        self.reading = reading
        self.image.set_values(reading.image, is_signed=False, limit=1.0)
        self.image_figure.set_reading(self._origin())
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

    def _origin(self) -> str:
        if self._file is not None:
            return f"{self._file.name}, as the network sees it."
        return f"A {self.picker.digit}, drawn by the program from seed {self.context.seed.value + self.picker.seed}."

    def _show_value(self, stage: Stage, where: str) -> None:
        self.card.show_stage(stage)

    def _show_large(self, stage: Stage, at: int) -> None:
        self._large = (stage.title, at)
        values = stage.values[at]
        self.large_figure.set_title(f"{stage.title}, map {at} of {len(stage.values)}: {shape_text(values.shape)}")
        self.large_figure.clear_placeholder()
        self.large_figure.set_reading(stage.map_readings[at])
        self.large_figure.set_table([f"column {column}" for column in range(values.shape[1])], values.tolist())
        self.large_map.set_values(values, is_signed=True, limit=stage.limit)
        self.card.show_stage(stage)
        self.pages.setCurrentIndex(1)
        self.large_map.setFocus()

    def _show_overview(self) -> None:
        self._large = None
        self.pages.setCurrentIndex(0)


def _column(*widgets: QWidget) -> QWidget:
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(12)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch(1)
    return column


def _read_file(lenet: ModelHandle, path: Path) -> DigitReading:
    return read_picture(lenet, read_gray(path))

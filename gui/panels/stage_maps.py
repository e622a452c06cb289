"""Every stage of LeNet as a figure; one of its maps large; one cell of it with what it sees."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from engine.inspection.readings import shape_text
from engine.inspection.stages import DigitReading, Stage
from engine.language import mark, tr
from gui.widgets.colours import value_text
from gui.widgets.figure import Figure
from gui.widgets.flow_grid import FlowGrid
from gui.widgets.heat_map import HeatMap
from gui.widgets.labels import label
from gui.widgets.reading_direction import back_to
from gui.widgets.stage_card import StageCard
from gui.widgets.stage_figure import StageFigure

MAPS, VECTORS = 6, 3
HEIGHTS = (150, 170, 100)
CARD_WIDTH = 200
MAPS_MEANING = mark(
    "Each small picture is a map: what one window of weights finds at every place. Orange is positive, blue negative, "
    "the page's own tone is zero. All maps of a layer share the range of the colour bar. Arrow keys walk its cells; "
    "the lit box of the drawing is all that the cell can see."
)
WAITING = mark("Draw or choose a digit: its way through this layer appears here.")

Place = tuple[int, int, int]  # map, row, column


class StageMaps(QWidget):
    """The overview; a click on a map shows it large with the cell that was clicked, Escape goes back.

    Signals:
        field_changed(ReceptiveField | None): what the cell that is pointed at, or else chosen, can see.
        cell_changed(Stage | None, tuple): another cell is explained: map, row and column.
    """

    field_changed = Signal(object)
    cell_changed = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.map_figures = [StageFigure(shows_maps=True) for _ in range(MAPS)]
        self.vector_figures = [StageFigure(shows_maps=False) for _ in range(VECTORS)]
        self.large_map = HeatMap()
        self.large_figure = Figure(tr("One map"), self.large_map)
        self.back = QPushButton(back_to(tr("← All layers")))
        self.card = StageCard()
        self.cell_card = CellLine()
        self._reading: DigitReading | None = None
        self._large: tuple[str, int] | None = None
        self._stage: Stage | None = None  # that of the large map
        self._cell: tuple[int, int] | None = None
        self._large_page = QWidget()
        for at, figure in enumerate(self.figures):
            figure.setObjectName(f"stage{at}")
        self._lay_out()
        self._connect()

    @property
    def figures(self) -> tuple[StageFigure, ...]:
        return (*self.map_figures, *self.vector_figures)

    @property
    def large(self) -> tuple[str, int] | None:
        """Title of the stage and number of the map that is shown large."""
        return self._large

    @property
    def is_large(self) -> bool:
        return not self._large_page.isHidden()

    def show_reading(self, reading: DigitReading) -> None:
        maps = [stage for stage in reading.stages if stage.values.ndim == 3]
        vectors = [stage for stage in reading.stages if stage.values.ndim == 1 and not stage.is_function]
        if not self.is_large:  # what nobody sees is brought up to date when it is looked at
            for figure, stage in zip(self.figures, maps + vectors, strict=True):
                figure.show_stage(stage)
        self._reading = reading
        if self._large is not None:
            title, at = self._large
            found = next((stage for stage in maps if stage.title == title and at < len(stage.values)), None)
            if found is None:
                self.show_overview()
            else:
                self._show_map(found, at)

    def show_overview(self) -> None:
        was_large, self._large, self._stage, self._cell = self.is_large, None, None, None
        self._large_page.hide()
        self.overview.show()
        self.field_changed.emit(None)
        self.cell_changed.emit(None, None)
        if was_large and self._reading is not None:
            self.show_reading(self._reading)

    def _lay_out(self) -> None:
        self.back.setToolTip(tr("Back to all layers (Esc)"))
        self.large_map.set_axes(tr("row"), tr("column"), tr("activation"))
        self.large_map.can_choose = True
        self.large_figure.set_meaning(tr(MAPS_MEANING))
        self.large_figure.set_placeholder(tr("Click a map to see it here."))
        for figure in self.figures:
            figure.set_placeholder(tr(WAITING))
        self.overview = FlowGrid(self.figures, columns=3, column_width=190, heights=HEIGHTS)
        page = QVBoxLayout(self._large_page)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(12)
        page.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.large_figure.setMinimumHeight(240)
        page.addWidget(self.large_figure, 1)
        page.addWidget(self.cell_card)
        page.addWidget(self.card)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.overview)
        layout.addWidget(self._large_page)
        self._large_page.hide()

    def _connect(self) -> None:
        self.back.clicked.connect(self.show_overview)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self._large_page)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.show_overview)
        for figure in self.map_figures:
            figure.cell_chosen.connect(self.show_cell)
            figure.cell_pointed.connect(self._light)
        self.large_map.pointed.connect(self._point_in_large)
        self.large_map.chosen.connect(self._choose_in_large)

    def show_cell(self, stage: Stage, place: Place) -> None:
        """Shows a map large with one of its cells."""
        at, row, column = place
        self._large, self._cell = (stage.title, at), (row, column)
        self._show_map(stage, at)
        self.overview.hide()
        self._large_page.show()
        self.large_map.setFocus()
        self._explain(self._cell)  # the map before it has told meanwhile that nothing is pointed at

    def _show_map(self, stage: Stage, at: int) -> None:
        self._stage = stage
        values = stage.values[at]
        self.large_figure.set_title(
            tr(
                "{title}, map {at} of {count}: {shape}",
                title=stage.title,
                at=at,
                count=len(stage.values),
                shape=shape_text(values.shape),
            )
        )
        self.large_figure.clear_placeholder()
        self.large_figure.set_reading(stage.map_readings[at])
        self.large_figure.set_table(
            [tr("column {at}", at=at) for at in range(values.shape[1])],
            lambda row: values[row].tolist(),
            count=len(values),
        )
        self.large_map.set_values(values, is_signed=True, limit=stage.limit)
        self.card.show_stage(stage)
        if self._cell is not None and not self.large_map.has_cell(self._cell):
            self._cell = None
        self._explain(self._cell if self.large_map.pointed_key is None else self.large_map.pointed_key)

    def _light(self, stage: Stage, place: Place | None) -> None:
        """In the overview the box follows the pointer."""
        if not self.is_large:
            self.field_changed.emit(None if place is None else stage.receptive_field(*place[1:]))

    def _point_in_large(self, key: tuple[int, int] | None) -> None:
        self._explain(self._cell if key is None else key)

    def _choose_in_large(self, key: tuple[int, int]) -> None:
        self._cell = key
        self._explain(key)

    def _explain(self, key: tuple[int, int] | None) -> None:
        """Tells what a cell of the large map sees."""
        if self._stage is None or self._large is None or not self.isVisible():
            return
        if key is None:
            self.cell_card.clear()
            self.field_changed.emit(None)
            self.cell_changed.emit(None, None)
            return
        row, column = key
        field = self._stage.receptive_field(row, column)
        value = float(self._stage.values[self._large[1], row, column])
        sees = (
            ()
            if field is None
            else (field.sentence, tr("Height: {formula}", formula=field.formula) if field.formula else "")
        )
        self.cell_card.show_cell(
            tr("Row {row}, column {column}: {value}", row=row, column=column, value=value_text(value)), *sees
        )
        self.field_changed.emit(field)
        self.cell_changed.emit(self._stage, (self._large[1], row, column))

    # Qt's side

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.is_large:
            self._explain(self._cell)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.field_changed.emit(None)


EQUATION_HEIGHT = 78  # room for the terms of a window, so that the map does not move


class CellLine(QFrame):
    """One cell in words; it keeps its room while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._value = label("", "title", is_selectable=True)
        self._sees = label("", is_selectable=True)
        self._formula = label("", "muted", is_selectable=True)
        self._equation = label("", is_selectable=True)
        self._equation.setMinimumHeight(EQUATION_HEIGHT)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 10)
        layout.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(self._value, 1)
        layout.addLayout(head)
        for text in (self._equation, self._sees, self._formula):
            layout.addWidget(text)
        self.clear()

    @property
    def equation(self) -> str:
        return self._equation.text()

    @property
    def text(self) -> str:
        shown = (self._value, self._equation, self._sees, self._formula)
        return "\n".join(part.text() for part in shown if part.text().strip())

    def show_cell(self, value: str, sees: str = "", formula: str = "") -> None:
        for part, text in ((self._value, value), (self._sees, sees), (self._formula, formula)):
            part.setText(text or " ")

    def show_equation(self, text: str, tip: str = "") -> None:
        """The cell's terms; the tip has them unrounded."""
        self._equation.setText(text)
        self._equation.setToolTip(tip)

    def clear(self) -> None:
        self.show_cell(tr("One cell"), tr("Point at a cell of the map: what it sees is lit in the drawing."))
        self.show_equation("")

"""A figure for each of the engine's panel types, looked up by type."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import ClassVar

import numpy as np
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSizeF, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QPlainTextEdit, QVBoxLayout, QWidget

from engine.demos.panels import Bars, Curves, Graph, Grid, Histogram, Maps, Panel, Table, Text
from engine.language import mark, tr
from gui.demo_views.bars import BarPicture
from gui.demo_views.cell_maps import CellMaps, CellNames, without
from gui.demo_views.curves import CurvePicture
from gui.demo_views.demo_picture import DemoPicture
from gui.demo_views.graph import StepGraph
from gui.demo_views.histogram import HistogramPicture
from gui.look import Look
from gui.widgets.figure import Figure
from gui.widgets.picture import Key
from gui.widgets.prediction import COVERED
from gui.widgets.reading_direction import keep_left_to_right
from gui.widgets.table_data import Row, TableData
from gui.widgets.table_view import NumberTable

Cell = tuple[int, ...]
FRAME_WIDTH, FRAME_HEIGHT = 34.0, 62.0  # what a figure has around its picture, at 100 %
WIDEST_TITLE, MOST_LINES = 320.0, 3
TYPING = mark("F2 or a double click types over a number.")


class PanelView(Figure):
    """A panel in its frame; cells are the engine's.

    Signals:
        cell_pointed(cell | None): the cell under the mouse or the keys' cursor.
        cell_chosen(cell): a cell was clicked, or Enter pressed on it.
        cell_typed(cell, str): somebody typed this over a cell.
    """

    cell_pointed = Signal(object)
    cell_chosen = Signal(object)
    cell_typed = Signal(object, str)

    shows: ClassVar[type[Panel]]

    def __init__(self, body: QWidget) -> None:
        super().__init__(tr("Numbers"), body)
        self.panel: Panel | None = None
        self._lines = 1  # of the reading; it never gets less, so that nothing jumps
        self.set_placeholder(tr("Numbers appear here."))
        if isinstance(body, DemoPicture):
            body.pointed.connect(lambda key: self.cell_pointed.emit(None if key is None else self.cell_of(key)))
            body.chosen.connect(lambda key: self.cell_chosen.emit(self.cell_of(key)))
            body.typed.connect(lambda key, text: self.cell_typed.emit(self.cell_of(key), text))

    @property
    def panel_name(self) -> str:
        """The name of the engine's panel that stands here."""
        return self.panel.name if self.panel is not None else ""

    def show_panel(self, panel: Panel) -> None:
        """Shows a panel of the type that this view is for."""
        if self.panel is None:
            self.clear_placeholder()
        self.panel = panel
        self.setObjectName(panel.name)
        if self.title != panel.title:
            self.set_title(panel.title)
        self.set_reading(panel.reading)
        self.set_meaning(f"{panel.meaning}\n\n{tr(TYPING)}" if getattr(panel, "field", "") else panel.meaning)
        self._fill(panel)

    def cell_of(self, key: Key) -> Cell:
        """The engine's cell for one of the picture."""
        return tuple(key)

    def key_of(self, cell: Cell) -> Key:
        """The other way round."""
        return tuple(cell)

    def light(self, groups: Sequence[Iterable[Cell]]) -> None:
        """Marks these cells, the first group strongest; none takes the marks away."""
        if isinstance(self.body, DemoPicture):
            self.body.set_lit([[self.key_of(cell) for cell in group] for group in groups])

    def natural_size(self, look: Look) -> QSizeF:
        """What the figure likes to have."""
        size = self._body_size(look)
        title = look.with_font(look.title).metrics.horizontalAdvance(self.title) + look.px(72)
        width = max(size.width(), min(title, look.px(WIDEST_TITLE))) + look.px(FRAME_WIDTH)
        line, room = look.caption_metrics, width - look.px(FRAME_WIDTH - 4)
        wrapped = -(-int(line.horizontalAdvance(self.reading)) // max(int(room), 1))
        self._lines = max(self._lines, min(wrapped, MOST_LINES))
        more = (self._lines - 1) * line.height()
        return QSizeF(width, size.height() + look.px(FRAME_HEIGHT) + more)

    def _body_size(self, look: Look) -> QSizeF:
        return self.body.natural_size(look) if isinstance(self.body, DemoPicture) else QSizeF(look.px(300), look.px(90))

    def _fill(self, panel: Panel) -> None:
        raise NotImplementedError


class GridView(PanelView):
    """A matrix with its numbers."""

    shows = Grid

    def __init__(self) -> None:
        self.picture_widget = CellMaps()
        super().__init__(self.picture_widget)

    def _fill(self, panel: Panel) -> None:
        assert isinstance(panel, Grid)
        self.picture_widget.is_editable = bool(panel.field)
        names = CellNames((), without(panel.row_labels), without(panel.column_labels), (panel.rows, panel.columns))
        self.picture_widget.set_values(panel.values[None], names, is_signed=panel.is_signed, is_square=False)
        columns = panel.column_labels or _numbered(panel.columns, panel.values.shape[1])

        def row(at: int) -> Row:
            label = panel.row_labels[at] if at < len(panel.row_labels) else at
            return [label, *panel.values[at].tolist()]

        self.set_table([panel.rows or " ", *columns], row, count=len(panel.values))

    def cell_of(self, key: Key) -> Cell:
        return key[1], key[2]

    def key_of(self, cell: Cell) -> Key:
        return (0, *cell)


class MapsView(PanelView):
    """Maps side by side; a click or Enter asks for one of them in large."""

    shows = Maps

    def __init__(self) -> None:
        self.picture_widget = CellMaps()
        self.picture_widget.enter_edits = False
        self.picture_widget.setCursor(Qt.CursorShape.PointingHandCursor)
        super().__init__(self.picture_widget)

    def _fill(self, panel: Panel) -> None:
        assert isinstance(panel, Maps)
        self.picture_widget.is_editable = bool(panel.field)
        names = CellNames(panel.labels, axes=panel.axes[1:])
        self.picture_widget.set_values(panel.values, names, is_signed=panel.is_signed, is_square=True)
        height, width = panel.values.shape[1:]
        lines = panel.values.reshape(-1, width)

        def row(at: int) -> Row:
            return [panel.labels[at // height], at % height, *lines[at].tolist()]

        headers = [panel.axes[0], panel.axes[1], *_numbered(panel.axes[2], width)]
        self.set_table(headers, row, count=len(lines))


class LargeMapView(PanelView):
    """One map of a Maps panel in large; its cells are those of the whole panel."""

    shows = Maps

    def __init__(self) -> None:
        self.picture_widget = CellMaps()
        self.picture_widget.most_cell = 120.0
        self.at = 0
        super().__init__(self.picture_widget)

    def show_map(self, panel: Maps, at: int) -> None:
        """Shows one map, in the range of colours of all of them."""
        self.at = at
        self.show_panel(panel)

    def _fill(self, panel: Panel) -> None:
        assert isinstance(panel, Maps)
        values = panel.values[self.at]
        self.set_title(
            tr("{title}: {name} of {count}", title=panel.title, name=panel.labels[self.at], count=len(panel.values))
        )
        self.picture_widget.is_editable = bool(panel.field)
        finite = np.abs(panel.values[np.isfinite(panel.values)])
        limit = float(finite.max()) if finite.size else 1.0
        names = CellNames(axes=panel.axes[1:])
        self.picture_widget.set_values(
            values[None], names, is_signed=panel.is_signed, is_square=True, limit=limit or 1.0
        )
        headers = [panel.axes[1], *_numbered(panel.axes[2], values.shape[1])]
        self.set_table(headers, [[at, *line] for at, line in enumerate(values.tolist())])

    def cell_of(self, key: Key) -> Cell:
        return self.at, key[1], key[2]

    def key_of(self, cell: Cell) -> Key:
        return (0, *cell[1:]) if cell[0] == self.at else (-1, -1, -1)


class CurvesView(PanelView):
    """Lines over a common x.

    Signals:
        point_dragged(float): the point of the panel's control is to be there.
    """

    shows = Curves
    point_dragged = Signal(float)

    def __init__(self) -> None:
        self.picture_widget = CurvePicture()
        super().__init__(self.picture_widget)
        self.picture_widget.dragged.connect(self.point_dragged)

    def _fill(self, panel: Panel) -> None:
        assert isinstance(panel, Curves)
        self.picture_widget.set_curves(panel)

        def row(at: int) -> Row:
            return [float(panel.x[at]), *(float(line.y[at]) for line in panel.lines)]

        self.set_table([panel.x_axis, *(line.label for line in panel.lines)], row, count=len(panel.x))


class BarsView(PanelView):
    """One bar a number."""

    shows = Bars

    def __init__(self) -> None:
        self.picture_widget = BarPicture()
        super().__init__(self.picture_widget)

    def _fill(self, panel: Panel) -> None:
        assert isinstance(panel, Bars)
        self.picture_widget.is_editable = bool(panel.field)
        self.picture_widget.set_bars(panel)
        self.set_table([panel.x_axis, panel.y_axis], list(zip(panel.labels, panel.values.tolist(), strict=False)))


class HistogramView(PanelView):
    """Counts over bins."""

    shows = Histogram

    def __init__(self) -> None:
        self.picture_widget = HistogramPicture()
        super().__init__(self.picture_widget)

    def _fill(self, panel: Panel) -> None:
        assert isinstance(panel, Histogram)
        self.picture_widget.set_histogram(panel)

        def row(at: int) -> Row:
            counts = [float(each.counts[at]) for each in panel.series]
            return [float(panel.edges[at]), float(panel.edges[at + 1]), *counts]

        headers = [tr("from"), tr("to"), *(each.label for each in panel.series)]
        self.set_table(headers, row, count=len(panel.edges) - 1)


class TableView(PanelView):
    """Rows of words and numbers."""

    shows = Table

    def __init__(self) -> None:
        self.table_widget = NumberTable(TableData.of([" "], []))
        self.table_widget.setAccessibleDescription(tr("Arrow keys walk the cells, Ctrl+C copies"))
        self.table_widget.setSortingEnabled(False)
        self.table_widget.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        super().__init__(self.table_widget)
        self.table_widget.clicked.connect(lambda index: self.cell_chosen.emit((index.row(), index.column())))
        self.table_widget.activated.connect(lambda index: self.cell_chosen.emit((index.row(), index.column())))
        self.table_widget.selectionModel().currentChanged.connect(self._point)

    def _fill(self, panel: Panel) -> None:
        assert isinstance(panel, Table)
        self.table_widget.set_table(TableData.of(panel.columns, panel.rows))
        self.table_widget.setSortingEnabled(False)
        self.table_widget.resizeColumnsToContents()
        self.set_table(panel.columns, panel.rows)

    def light(self, groups: Sequence[Iterable[Cell]]) -> None:
        selection = self.table_widget.selectionModel()
        selection.blockSignals(True)
        selection.clearSelection()
        for row, column in {cell for group in groups for cell in group}:
            index = self.table_widget.model().index(row, column)
            selection.select(index, QItemSelectionModel.SelectionFlag.Select)
        selection.blockSignals(False)
        self.table_widget.viewport().update()

    def _body_size(self, look: Look) -> QSizeF:
        header = self.table_widget.horizontalHeader()
        rows = self.table_widget.model().rowCount()
        high = rows * self.table_widget.verticalHeader().defaultSectionSize() + header.sizeHint().height() + look.px(6)
        wide = min(float(header.length()) + look.px(12), look.px(620))
        return QSizeF(max(wide, look.px(200)), min(high, look.px(300)))

    def _point(self, index: QModelIndex) -> None:
        if self.table_widget.hasFocus():
            self.cell_pointed.emit((index.row(), index.column()) if index.isValid() else None)


class TextView(PanelView):
    """Lines that can be selected and copied."""

    shows = Text

    def __init__(self) -> None:
        self.text = _Lines()
        holder = QWidget()
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.text)
        super().__init__(holder)

    def _fill(self, panel: Panel) -> None:
        assert isinstance(panel, Text)
        words = "\n".join(panel.lines)
        if words != self.text.toPlainText():
            self.text.setPlainText(words)
        self.text.setAccessibleName(panel.title)
        self.set_table([tr("line")], [[line] for line in panel.lines])

    def _body_size(self, look: Look) -> QSizeF:
        metrics = self.text.fontMetrics()
        lines = self.text.toPlainText().split("\n")
        longest = max(metrics.horizontalAdvance(line) for line in lines)
        wide = min(longest + look.px(20), look.px(520))
        count = sum(max(1, -(-metrics.horizontalAdvance(line) // max(int(wide), 1))) for line in lines)
        return QSizeF(wide, (min(count, 16) + 1.8) * metrics.lineSpacing())


class _Lines(QPlainTextEdit):
    def __init__(self) -> None:
        super().__init__()
        keep_left_to_right(self)
        self.setReadOnly(True)
        self.setProperty("role", "code")
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setToolTip(tr("Select lines to copy them"))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )


class GraphView(PanelView):
    """Steps and arrows.

    Signals:
        panel_wanted(str): a step was chosen; the name of the panel that shows what it gives.
    """

    shows = Graph
    panel_wanted = Signal(str)

    def __init__(self) -> None:
        self.picture_widget = StepGraph()
        super().__init__(self.picture_widget)
        self.cell_chosen.connect(self._want_panel)

    def _fill(self, panel: Panel) -> None:
        assert isinstance(panel, Graph)
        self.picture_widget.set_graph(panel)
        titles = {node.name: node.title for node in panel.nodes}
        self.set_table([tr("from"), tr("to")], [[titles.get(a, a), titles.get(b, b)] for a, b in panel.edges])

    def light(self, groups: Sequence[Iterable[Cell]]) -> None:
        """A graph has no numbers."""

    def light_panels(self, names: Iterable[str]) -> None:
        """Marks the steps that give these panels."""
        wanted = set(names)
        nodes = self.panel.nodes if isinstance(self.panel, Graph) else ()
        self.picture_widget.set_lit([[(at,) for at, node in enumerate(nodes) if node.panel in wanted]])

    def _want_panel(self, cell: Cell) -> None:
        if isinstance(self.panel, Graph) and self.panel.nodes[cell[0]].panel:
            self.panel_wanted.emit(self.panel.nodes[cell[0]].panel)


class CoveredView(PanelView):
    """Stands for a panel while its numbers are to be guessed, and knows nothing of them."""

    shows = Panel

    def __init__(self) -> None:
        super().__init__(QWidget())
        self._name = ""
        self.set_placeholder(tr(COVERED))

    @property
    def panel_name(self) -> str:
        return self._name

    def show_panel(self, panel: Panel) -> None:
        self._name = panel.name
        parts = (panel.title, panel.title.partition(":")[0], panel.name)
        self.set_title(next((part for part in parts if not any(map(str.isdigit, part))), panel.name))

    def light(self, groups: Sequence[Iterable[Cell]]) -> None:
        """There is nothing to see."""


def _numbered(name: str, count: int) -> list[str]:
    """``column 0``, ``column 1``, …"""
    return [tr("{name} {place}", name=name, place=place) for place in range(count)]


VIEWS: dict[type[Panel], type[PanelView]] = {
    view.shows: view
    for view in (GridView, MapsView, CurvesView, BarsView, HistogramView, TableView, TextView, GraphView)
}


def make_view(kind: type[Panel]) -> PanelView:
    """A figure for panels of this type.

    Raises:
        KeyError: there is none.
    """
    return VIEWS[kind]()  # type: ignore[call-arg]

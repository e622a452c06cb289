"""The map and the histogram of one tensor in their frames."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from engine.inspection.tensor_results import HeatMap, TensorReport
from engine.language import mark, tr
from gui.models.tensor_axes import axis_names
from gui.models.tensor_subject import TensorSubject
from gui.widgets.figure import Figure
from gui.widgets.histogram import HistogramChart
from gui.widgets.table_data import Row
from gui.widgets.tensor_map import TensorMap

_MAP_MEANING = mark(
    "The tensor as a matrix: its first dimension runs down, all others lie side by side. Orange is above zero, blue "
    "below; where nothing is negative, brighter is larger.\n\nA tensor with more values than there is room for is "
    "reduced: each cell then keeps the value of largest magnitude in its block, with its sign, so that nothing large "
    "is hidden. Grey cells hold NaN alone. A click shows the values themselves."
)
_HISTOGRAM_MEANING = mark(
    "The range from the least to the greatest finite value in bins of equal width, and how many values lie in each; "
    "the last bin includes its upper edge. Orange bins are above zero, blue ones below. On a logarithmic axis, rare "
    "values can be seen beside frequent ones."
)


class TensorFigure(Figure):
    """Says what is being done for a tensor while there is nothing to see of it yet."""

    def await_result(self, subject: TensorSubject, text: str) -> None:
        """Puts words in the place of a former tensor's picture."""
        self.set_title(subject.title)
        self.set_reading(" ")
        self.set_table((), ())
        self.set_placeholder(text)


class MapFigure(TensorFigure):
    """``map`` is the picture."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.map = TensorMap()
        super().__init__(tr("Values as a map"), self.map, parent)
        self.set_meaning(tr(_MAP_MEANING))
        self.set_placeholder(tr("The values of a parameter as colours; choose one above."))

    def show_blocks(self, subject: TensorSubject, blocks: HeatMap, *, module_type: str) -> None:
        """Shows a tensor of a module of this type, "" where that is not known."""
        self.map.set_axes(*axis_names(subject.entry, module_type, subject.gate), tr("value"))
        self.map.show_blocks(blocks, subject.shape, gates=subject.gates)
        self.clear_placeholder()
        self.set_title(subject.title)
        self.set_reading(f"{self.map.reading().rstrip('.')}; {blocks.reading}.")
        self.set_table(*_map_table(blocks), count=blocks.values.shape[0])


class HistogramFigure(TensorFigure):
    """``chart`` is the picture, ``log_box`` chooses its axis."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.chart = HistogramChart()
        self.log_box = QCheckBox(tr("Logarithmic counts"))
        self.log_box.setToolTip(tr("Counts on a logarithmic axis, which shows rare values"))
        self.log_box.toggled.connect(self.chart.set_log)
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(4)
        inside.addWidget(self.chart, 1)
        inside.addWidget(self.log_box)
        super().__init__(tr("Histogram"), body, parent, picture=self.chart)
        self.set_meaning(tr(_HISTOGRAM_MEANING))
        self.set_placeholder(tr("How the values of a parameter are spread; choose one above."))

    def show_report(self, subject: TensorSubject, report: TensorReport) -> None:
        """Shows the histogram, or says that no value is finite."""
        self.set_title(subject.title)
        found, note = report.histogram, report.statistics.note
        if found is None:
            self.set_table((), ())
            self.set_placeholder(tr("None of the values is finite, so there is nothing to count."))
            return
        self.chart.set_histogram(found.edges, found.counts)
        self.clear_placeholder()
        edges = found.edges.tolist()
        rows = list(zip(edges[:-1], edges[1:], found.counts.tolist(), strict=True))
        self.set_table((mark("from"), mark("to"), mark("count")), rows)
        remark = f"{note[:1].upper()}{note[1:]}." if note else ""
        self.set_reading(f"{self.chart.reading()} {remark}".rstrip())


def _map_table(blocks: HeatMap) -> tuple[tuple[str, ...], Callable[[int], Row]]:
    """Headers and a function that makes the row at a place; blocks are named by what they span."""

    def span(edges: list[int], at: int) -> str:
        return str(edges[at]) if edges[at + 1] - edges[at] == 1 else f"{edges[at]}–{edges[at + 1] - 1}"

    rows, columns = blocks.row_edges.tolist(), blocks.column_edges.tolist()
    headers = (
        mark("row"),
        *(tr("column {at}", at=span(columns, at)) for at in range(blocks.values.shape[1])),
    )
    return headers, lambda at: [span(rows, at), *blocks.values[at].tolist()]

"""Two runs, row by row: what changed from one day to another, and what forbids to compare them."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from engine.language import number, tr
from engine.quantization.history import RowChange, RunComparison
from engine.quantization.report import speed
from engine.quantization.results import BenchmarkRow
from gui.models.history_table import date_text
from gui.widgets.figure import Figure
from gui.widgets.table_data import TableData
from gui.widgets.table_view import NumberTable
from gui.widgets.tone_label import ToneLabel

DASH = "–"


class RunComparisonView(QWidget):
    """The table in a frame, with every caution under it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = NumberTable(TableData((), ()))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.setAccessibleName(tr("Differences of two runs"))
        self.table.setSortingEnabled(False)
        self.cautions = ToneLabel()
        self.figure = Figure(tr("Two runs compared"), self._body(), picture=self.table)
        self.figure.set_meaning(
            tr(
                "Rows of the same scheme and protocol, the older run first. Loss and MB are differences, later minus "
                "former. Speed is the later one's over the former's; relative speed divides each by the speed of its "
                "run's first row before that: it holds also where the machine was slower on one of the days."
            )
        )
        self.show_nothing()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.figure)

    def show_nothing(self, why: str = "") -> None:
        """A hint in the place of the table."""
        self.figure.set_reading(" ")
        self.figure.set_table((), ())
        self.figure.set_placeholder(
            why or tr("Select two runs in the table (Ctrl and click, or Shift and the arrow keys) to compare them.")
        )

    def show_comparison(self, found: RunComparison) -> None:
        """Fills the table, and says what else differs."""
        headers = (
            tr("Scheme"),
            tr("Loss before"),
            tr("Loss after"),
            tr("Loss, difference"),
            tr("MB, difference"),
            tr("Speed"),
            tr("Relative speed"),
        )
        self.table.set_table(TableData.of(headers, [_cells(change) for change in found.rows]))
        self.table.setSortingEnabled(False)
        self.table.resizeColumnsToContents()
        self.figure.set_reading(_reading(found))
        self.figure.set_table(headers, [_values(change) for change in found.rows])
        self.cautions.say("\n".join(f"⚠ {caution}" for caution in found.cautions), "text")
        self.cautions.setVisible(bool(found.cautions))
        self.figure.clear_placeholder()

    def _body(self) -> QWidget:
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.cautions)
        layout.addWidget(self.table, 1)
        return body


def _reading(found: RunComparison) -> str:
    named = {
        "former": found.former.number,
        "former_date": date_text(found.former),
        "later": found.later.number,
        "later_date": date_text(found.later),
    }
    if found.cautions:
        return tr("Run {former} of {former_date}, then run {later} of {later_date}: read the warnings first.", **named)
    return tr(
        "Run {former} of {former_date}, then run {later} of {later_date}: same model, words, machine and versions.",
        **named,
    )


def _cells(change: RowChange) -> tuple[str, ...]:
    name = change.title
    if change.former is None:
        name = tr("{scheme}, only after", scheme=name)
    elif change.later is None:
        name = tr("{scheme}, only before", scheme=name)
    return (
        name,
        _loss(change.former),
        _loss(change.later),
        _signed(change.loss_difference, "+.4f"),
        _signed(change.size_difference_mb, "+.2f"),
        _ratio(change.speed_ratio),
        _ratio(change.relative_ratio),
    )


def _values(change: RowChange) -> tuple[object, ...]:
    before, after = change.former, change.later
    return (
        change.title,
        before.loss if before is not None else None,
        after.loss if after is not None else None,
        change.loss_difference,
        change.size_difference_mb,
        change.speed_ratio,
        change.relative_ratio,
    )


def _loss(row: BenchmarkRow | None) -> str:
    if row is None:
        return DASH
    if row.loss is not None:
        return number(row.loss, ".4f")
    if row.task is not None:
        return tr("{share:.1f} % right", share=100 * row.task.share)
    if row.output_error is not None:
        return tr("error {relative:.2g}", relative=row.output_error.relative)
    return DASH if speed(row) is None else tr("not measured")


def _signed(value: float | None, spec: str) -> str:
    if value is None:
        return DASH
    text = number(value, spec)
    return text.replace("-", "−") if float(format(value, spec)) else number(0.0, spec[1:])


def _ratio(value: float | None) -> str:
    return DASH if value is None else f"{number(value, '.2f')}×"

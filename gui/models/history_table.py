"""The runs of the history as an item model, and a filter that looks into all that is known of them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtCore import QSortFilterProxyModel as SortFilter

from engine.language import mark, number, tr
from engine.quantization.history import StoredRun
from engine.quantization.history.records import default_title, rows_title
from engine.quantization.kept import retold
from engine.quantization.results import Benchmark
from engine.quantization.titles import row_title
from gui.dates import moment_text
from gui.task_texts import duration_text

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
NUMBER_ROLE, SORT_ROLE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class Column(IntEnum):
    """From left to right."""

    DATE = 0
    SCHEMES = 1
    MODEL = 2
    TEXT = 3
    RESULT = 4
    TIME = 5
    NAME = 6
    NOTE = 7


TITLES = (
    mark("Date"),
    mark("Schemes"),
    mark("Model"),
    mark("Text"),
    mark("Loss"),
    mark("Time"),
    mark("Name"),
    mark("Note"),
)
_TIPS = (
    mark("When it was measured"),
    mark("What was compared, in the order of the rows"),
    mark("The model that was quantized"),
    mark("What the model read, and how many words of it"),
    mark("The lowest and the highest loss of its rows; for other models, what was measured instead"),
    mark("What all measured passes took together"),
    mark("A name of your own: F2 or a double click to type it"),
    mark("A note of your own: F2 or a double click to type it"),
)
_EDITED = (Column.NAME, Column.NOTE)


class HistoryModel(QAbstractTableModel):
    """A row for each run, in the order given; name and note can be typed.

    Signals:
        name_typed(int, str): the number of a run and its name; "" for none of its own.
        note_typed(int, str): the number of a run and its note.
    """

    name_typed = Signal(int, str)
    note_typed = Signal(int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runs: list[StoredRun] = []

    @property
    def runs(self) -> Sequence[StoredRun]:
        return self._runs

    def set_runs(self, runs: Sequence[StoredRun]) -> None:
        """Rows that are there already stay what they are, so that a selection stays with its run."""
        wanted = {run.number for run in runs}
        for place in reversed(range(len(self._runs))):
            if self._runs[place].number not in wanted:
                self.beginRemoveRows(_ROOT, place, place)
                del self._runs[place]
                self.endRemoveRows()
        kept = {run.number for run in self._runs}
        if [run.number for run in runs if run.number in kept] != [run.number for run in self._runs]:
            self.beginResetModel()
            self._runs = list(runs)
            self.endResetModel()
            return
        for place, run in enumerate(runs):
            if run.number not in kept:
                self.beginInsertRows(_ROOT, place, place)
                self._runs.insert(place, run)
                self.endInsertRows()
        changed = [place for place, run in enumerate(runs) if run != self._runs[place]]
        self._runs = list(runs)
        if changed:
            self.dataChanged.emit(self.index(changed[0], 0), self.index(changed[-1], len(Column) - 1))

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._runs)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(TITLES[section])
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr(_TIPS[section])
        return _alignment(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._runs):
            return None
        run, column = self._runs[index.row()], Column(index.column())
        if role == NUMBER_ROLE:
            return run.number
        if role == SORT_ROLE:
            return _sorted_by(run, column)
        if role == Qt.ItemDataRole.EditRole:
            return own_name(run) if column == Column.NAME else run.note if column == Column.NOTE else None
        if role == Qt.ItemDataRole.DisplayRole:
            return cell_text(run, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return run_tip(run, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            shown = cell_text(run, column) or tr("nothing")
            return f"{tr(TITLES[column])}: {shown}"
        return _alignment(column) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() and index.column() in _EDITED else flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or index.column() not in _EDITED:
            return False
        run, text = self._runs[index.row()], str(value).strip()
        if index.column() == Column.NAME and text != own_name(run):
            self.name_typed.emit(run.number, text)
        if index.column() == Column.NOTE and text != run.note:
            self.note_typed.emit(run.number, text)
        return True


class HistoryFilter(SortFilter):
    """Shows the runs with all of the typed words in them, in any order; sorts by what the cells mean."""

    def __init__(self, model: HistoryModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self._model = model
        self.setSourceModel(model)
        self.setSortRole(SORT_ROLE)

    def set_text(self, text: str) -> None:
        self.beginResetModel()
        self._words = text.casefold().split()
        self.endResetModel()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        run = self._model.runs[row]
        told = " ".join((*(cell_text(run, column) for column in Column), run_tip(run, Column.SCHEMES))).casefold()
        return all(word in told for word in self._words)


def own_name(run: StoredRun) -> str:
    """The user's name for the run; "" as long as it is called after its schemes."""
    return "" if run.result is not None and run.title == default_title(run.result) else run.title


def run_name(run: StoredRun) -> str:
    """In a sentence: ``run 5 (float32 and int8)``."""
    return tr("run {number} ({title})", number=run.number, title=run.shown_title)


def date_text(run: StoredRun) -> str:
    """In the form of the language, with the minute."""
    return moment_text(run.created)


def cell_text(run: StoredRun, column: Column) -> str:
    """What stands in the table; a dash for what is not known."""
    if column == Column.DATE:
        return date_text(run)
    if column == Column.NAME:
        return own_name(run)
    if column == Column.NOTE:
        return " ".join(run.note.split())
    if column == Column.MODEL:
        return run.model or "–"
    result = run.result
    if column == Column.TEXT:
        if result is None or result.measure != "text":
            return retold(run.text_title) or "–"
        return tr("{title}, {words:,} words", title=retold(run.text_title), words=result.tokens_total)
    if result is None:
        return tr("written by a later version") if column == Column.SCHEMES else "–"
    if column == Column.SCHEMES:
        name = rows_title(result)
        return tr("{name}, not finished", name=name) if run.is_partial else name
    return _result_text(result) if column == Column.RESULT else duration_text(_seconds(result))


def run_tip(run: StoredRun, column: Column) -> str:
    """More than the cell holds."""
    result = run.result
    if column == Column.SCHEMES and result is not None:
        return "\n".join(row_title(row) for row in result.rows)
    if column == Column.NOTE:
        return run.note or tr(_TIPS[column])
    if column == Column.NAME:
        return own_name(run) or tr(_TIPS[column])
    if column == Column.DATE and result is not None:
        machine = result.environment
        return f"{run.created}\ntorch {machine.torch}, {machine.quantized_engine}\n{machine.cpu}, {machine.platform}"
    return cell_text(run, column)


def _result_text(result: Benchmark) -> str:
    losses = [row.loss for row in result.rows if row.loss is not None and math.isfinite(row.loss)]
    if losses:
        low, high = number(min(losses), ".4f"), number(max(losses), ".4f")
        return low if low == high else f"{low} – {high}"
    shares = [row.task.share for row in result.rows if row.task is not None]
    if shares:
        return tr("{low:.1f} % right", low=100 * min(shares))
    errors = [row.output_error.relative for row in result.rows if row.output_error is not None]
    return tr("error {most:.2g}", most=max(errors)) if errors else "–"


def _seconds(result: Benchmark) -> float:
    return sum(sum(row.repeat_seconds) or row.seconds for row in result.rows)


def _sorted_by(run: StoredRun, column: Column) -> Any:
    result = run.result
    if column == Column.DATE:
        return run.number
    if column == Column.TIME:
        return _seconds(result) if result is not None else -1.0
    if column == Column.RESULT:
        losses = [row.loss for row in result.rows if row.loss is not None] if result is not None else []
        return min(losses, default=math.inf)
    return cell_text(run, column).casefold()


def _alignment(column: int) -> Qt.AlignmentFlag:
    is_right = column in (Column.RESULT, Column.TIME)
    return (Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter

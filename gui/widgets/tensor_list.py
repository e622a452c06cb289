"""Parameters and buffers as a small table, from which one is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from engine.inspection.tensor_results import TensorEntry
from engine.language import mark, number, tr
from gui.models.tensor_subject import shape_words
from gui.widgets.reading_direction import keep_left_to_right
from gui.zoom import scaled

HEADERS = (mark("Name"), mark("Shape"), "dtype", mark("Bytes"), mark("Notes"))
FEWEST_ROWS, MOST_ROWS = 2, 4
_MEASURED_ROWS = 200
_LEAST_NAME = 90
_EDGE, _TEXT_MARGINS = 2, 7  # of a cell; Qt adds the latter
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class TensorListModel(QAbstractTableModel):
    """One tensor a row; names are those below the module that was chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: tuple[TensorEntry, ...] = ()
        self._prefix = ""

    def set_entries(self, entries: Sequence[TensorEntry], prefix: str) -> None:
        self.beginResetModel()
        self.entries, self._prefix = tuple(entries), f"{prefix}." if prefix else ""
        self.endResetModel()

    def cells(self, row: int) -> tuple[str, ...]:
        """The texts of a row."""
        entry = self.entries[row]
        name = entry.key.removeprefix(self._prefix)
        return name, shape_words(entry), entry.dtype, bytes_text(entry.size_bytes), notes(entry)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(HEADERS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(section)
        return tr(HEADERS[section]) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(self.cells(index.row())[index.column()].split())[:200]  # a name may hold anything
        if role == Qt.ItemDataRole.ToolTipRole:
            entry = self.entries[index.row()]
            words = tr(
                "{key}: {shape}, {dtype}, {size:,} bytes",
                key=entry.key[:200],
                shape=shape_words(entry),
                dtype=entry.dtype,
                size=entry.size_bytes,
            )
            return f"{words}, {notes(entry)}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(index.column())
        return None


class TensorList(QTableView):
    """Arrow keys or a click choose a row.

    Signals:
        tensor_chosen(TensorEntry): another row was chosen.
    """

    tensor_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_left_to_right(self)
        self._model = TensorListModel(self)
        self._wanted = [0] * len(HEADERS)
        self._notes_room = 0
        self.setItemDelegateForColumn(0, _NameDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # what is cut is told by the tool-tip
        self.setModel(self._model)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Parameters and buffers"))
        self.setAccessibleDescription(tr("Up and down choose a parameter or buffer of the module"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setHighlightSections(False)
        self.selectionModel().currentRowChanged.connect(self._tell)
        self._fit()

    @property
    def entries(self) -> tuple[TensorEntry, ...]:
        return self._model.entries

    @property
    def chosen(self) -> TensorEntry | None:
        row = self.currentIndex().row()
        return self._model.entries[row] if 0 <= row < len(self._model.entries) else None

    def set_entries(self, entries: Sequence[TensorEntry], *, prefix: str, chosen: str = "") -> None:
        """Fills the list and chooses the tensor with a key, or else the first."""
        self._model.set_entries(entries, prefix)
        self._fit()
        keys = [entry.key for entry in entries]
        if keys:
            self.selectRow(keys.index(chosen) if chosen in keys else 0)

    def _tell(self, current: QModelIndex) -> None:
        if current.isValid():
            self.tensor_chosen.emit(self._model.entries[current.row()])

    def _fit(self) -> None:
        metrics = self.fontMetrics()
        edge = round(scaled(_EDGE))
        high = round(scaled(6))
        sheet = f"QTableView::item {{ padding: 0 {edge}px; }} QHeaderView::section {{ padding: {high}px {edge}px; }}"
        if self.styleSheet() != sheet:  # headings stand above their cells, and five columns fit beside each other
            self.setStyleSheet(sheet)
        self.horizontalHeader().setMinimumSectionSize(round(scaled(30)))
        self.verticalHeader().setDefaultSectionSize(round(metrics.height() + scaled(8)))
        rows = range(min(self._model.rowCount(), _MEASURED_ROWS))
        texts = [tuple(map(tr, HEADERS)), *map(self._model.cells, rows)]
        around = 2 * edge + round(scaled(_TEXT_MARGINS))
        self._wanted = [
            max(metrics.horizontalAdvance(cells[column][:200]) for cells in texts) + around
            for column in range(len(HEADERS))
        ]
        kinds = [texts[0][-1], *(_kind(self._model.entries[row]) for row in rows)]
        self._notes_room = max(map(metrics.horizontalAdvance, kinds)) + around
        for column, width in enumerate(self._wanted[:-1]):
            self.setColumnWidth(column, width)
        self._fit_name()
        self.updateGeometry()

    def _fit_name(self) -> None:
        """Cuts names rather than the kind at the end; longer notes are cut first."""
        name, *others, _ = self._wanted
        room = self.viewport().width() - sum(others) - self._notes_room
        self.setColumnWidth(0, max(min(name, room), round(scaled(_LEAST_NAME))))

    # Qt's side

    def sizeHint(self) -> QSize:
        count = min(max(self._model.rowCount(), FEWEST_ROWS), MOST_ROWS)
        rows = self.verticalHeader().defaultSectionSize() * count
        height = self.horizontalHeader().sizeHint().height() + rows + 2 * self.frameWidth()
        return QSize(round(scaled(300)), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(round(scaled(160)), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_name()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()


class _NameDelegate(QStyledItemDelegate):
    """Cuts long names in the middle: the ends say most."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideMiddle


def notes(entry: TensorEntry) -> str:
    """What kind of tensor it is, and what is special about it."""
    tied = tr("tied to {tied_to}", tied_to=entry.tied_to) if entry.tied_to else ""
    return ", ".join(part for part in (tied, _kind(entry), entry.note) if part)


def _kind(entry: TensorEntry) -> str:
    return tr("trainable") if entry.is_trainable else tr("frozen") if entry.is_parameter else tr("buffer")


def bytes_text(size: int) -> str:
    """In full up to six digits, then in MB of 10^6 bytes or GB of 10^9."""
    if size < 1_000_000:
        return number(size)
    return tr("{size:,.1f} MB", size=size / 1000000.0) if size < 1e9 else tr("{size:,.2f} GB", size=size / 1000000000.0)


def _side(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if HEADERS[column] == "Bytes" else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter

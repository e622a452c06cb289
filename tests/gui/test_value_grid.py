"""The value grid: any size of tensor, a window at a time."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QAbstractItemView
from pytestqt.qtbot import QtBot

from engine.inspection.tensor_results import Array, ValueWindow
from gui.models.tensor_axes import indices, place_text
from gui.models.value_window import PAGE_COLUMNS, PAGE_ROWS, value_digits
from gui.theme import LIGHT
from gui.widgets.value_grid import ValueGrid


class Source:
    """Answers a grid with values that tell their place: row × 1000 + column, negative in odd rows."""

    def __init__(self, grid: ValueGrid, rows: int, columns: int) -> None:
        self.grid, self.rows, self.columns = grid, rows, columns
        self.asked: list[tuple[tuple[int, int], tuple[int, int]]] = []
        grid.window_wanted.connect(lambda rows, columns: self.answer(rows, columns))  # keeps this object

    def answer(self, rows: tuple[int, int], columns: tuple[int, int]) -> None:
        self.asked.append((rows, columns))
        down, along = np.arange(*rows)[:, None], np.arange(*columns)[None, :]
        values: Array = (down * 1000.0 + along) * np.where(down % 2, -1.0, 1.0)
        self.grid.take(ValueWindow(values, rows[0], columns[0], self.rows, self.columns))


@pytest.fixture
def grid(qtbot: QtBot) -> ValueGrid:
    grid = ValueGrid()
    qtbot.addWidget(grid)
    grid.resize(420, 320)
    grid.show()
    return grid


def _show(qtbot: QtBot, grid: ValueGrid, rows: int, columns: int, shape: tuple[int, ...] = ()) -> Source:
    source = Source(grid, rows, columns)
    with qtbot.waitSignal(grid.window_wanted):
        grid.set_tensor("w", shape or (rows, columns), rows=rows, columns=columns)
    return source


def _text(grid: ValueGrid, row: int, column: int) -> str:
    return str(grid.model.index_at(row, column).data())


def test_only_what_is_seen_and_a_little_more_is_asked_for(qtbot: QtBot, grid: ValueGrid) -> None:
    source = _show(qtbot, grid, 1_000_000, 5_000)
    (rows, columns), *_ = source.asked
    assert rows[0] == columns[0] == 0
    assert rows[1] * columns[1] < 1_000
    assert _text(grid, 1, 2) == "−1002"
    assert _text(grid, 90_000, 0) == "…"


def test_scrolling_asks_for_the_next_values(qtbot: QtBot, grid: ValueGrid) -> None:
    source = _show(qtbot, grid, 10_000, 40)
    with qtbot.waitSignal(grid.window_wanted):
        grid.table.verticalScrollBar().setValue(5_000)
    top = grid.table.rowAt(0)
    assert top >= 4_990
    assert _text(grid, top, 0) != "…"
    assert source.asked[-1][0][0] < top < source.asked[-1][0][1]


def test_what_is_held_is_not_asked_for_again(qtbot: QtBot, grid: ValueGrid) -> None:
    source = _show(qtbot, grid, 10_000, 40)
    count = len(source.asked)
    with qtbot.waitSignal(grid._timer.timeout):  # the moment at which it asks for what is missing
        grid.table.verticalScrollBar().setValue(1)
    assert len(source.asked) == count


def test_the_row_box_jumps_and_the_cursor_stands_there(qtbot: QtBot, grid: ValueGrid) -> None:
    _show(qtbot, grid, 10_000, 40)
    grid.row_box.setFocus()
    grid.row_box.selectAll()
    qtbot.keyClicks(grid.row_box, "7777")
    qtbot.keyClick(grid.row_box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _text(grid, 7777, 0) != "…")
    assert grid.model.place_of(grid.table.currentIndex()) == (7777, 0)
    assert grid.table.visualRect(grid.table.currentIndex()).intersects(grid.table.viewport().rect())


def test_arrow_keys_move_the_cursor_and_the_boxes_follow(qtbot: QtBot, grid: ValueGrid) -> None:
    _show(qtbot, grid, 100, 40)
    grid.go_to(3, 4)
    qtbot.keyClick(grid.table, Qt.Key.Key_Down)
    qtbot.keyClick(grid.table, Qt.Key.Key_Right)
    assert (grid.row_box.value(), grid.column_box.value()) == (4, 5)


def test_a_thousand_million_rows_stay_within_qts_limits(qtbot: QtBot, grid: ValueGrid) -> None:
    rows = 10**9
    _show(qtbot, grid, rows, 3)
    assert grid.model.rowCount() == PAGE_ROWS
    assert grid.table.verticalHeader().length() < 2**31 // 3  # also at a zoom of 3
    grid.go_to(rows - 1, 2)
    qtbot.waitUntil(lambda: _text(grid, rows - 1, 2) != "…")
    assert grid.model.place_of(grid.table.currentIndex()) == (rows - 1, 2)
    header = grid.model.headerData(grid.model.rowCount() - 1, Qt.Orientation.Vertical)
    assert header == "999,999,999"
    assert grid.row_box.maximum() == rows - 1
    down = grid.table.verticalHeader()
    assert down.width() > down.fontMetrics().horizontalAdvance("999,999,999")


def test_sizes_beyond_32_bits_have_pages_and_jumps(qtbot: QtBot, grid: ValueGrid) -> None:
    columns = 2**40
    _show(qtbot, grid, 2, columns)
    assert grid.model.columnCount() == PAGE_COLUMNS
    grid.go_to(1, columns - 1)
    assert grid.model.place_of(grid.table.currentIndex()) == (1, columns - 1)
    assert grid.column_box.value() == columns - 1


def test_the_page_buttons_turn_to_the_next_and_back(qtbot: QtBot, grid: ValueGrid) -> None:
    _show(qtbot, grid, 250_000, 3)
    assert grid.row_pages.isVisible()
    assert not grid.column_pages.isVisible()
    assert not grid.row_pages.former.isEnabled()
    qtbot.mouseClick(grid.row_pages.next, Qt.MouseButton.LeftButton)
    assert grid.model.page_row == PAGE_ROWS
    assert grid.row_pages.text.text() == "rows 100,000–199,999 of 250,000"
    qtbot.mouseClick(grid.row_pages.next, Qt.MouseButton.LeftButton)
    assert grid.model.rowCount() == 50_000
    assert not grid.row_pages.next.isEnabled()
    qtbot.mouseClick(grid.row_pages.former, Qt.MouseButton.LeftButton)
    assert grid.model.page_row == PAGE_ROWS


def test_a_vector_stands_upright(qtbot: QtBot, grid: ValueGrid) -> None:
    source = _show(qtbot, grid, 1, 500, (500,))
    assert (grid.model.rowCount(), grid.model.columnCount()) == (500, 1)
    assert source.asked[0][0] == (0, 1)  # asked for as the tensor's one row
    assert _text(grid, 7, 0) == "7"
    assert grid.model.full_text(7, 0) == "w[7] = 7.0"
    grid.go_to(0, 300)  # the place of the tensor's matrix
    assert grid.model.place_of(grid.table.currentIndex()) == (300, 0)


def test_hovering_tells_all_digits_and_pytorchs_index(grid: ValueGrid) -> None:
    grid.set_tensor("conv.weight", (2, 3, 2), rows=2, columns=6)
    values = np.linspace(0, 1, 12, dtype=np.float32).reshape(2, 6) / 3
    grid.take(ValueWindow(values, 0, 0, 2, 6))
    index = grid.model.index_at(1, 5)
    assert index.data() == "0.333333"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "conv.weight[1, 2, 1] = 0.33333334"
    assert grid.model.headerData(5, Qt.Orientation.Horizontal) == "2, 1"


def test_signs_are_tinted_and_what_is_not_finite_warns(grid: ValueGrid) -> None:
    grid.set_tensor("w", (1, 5), rows=1, columns=5)
    grid.take(ValueWindow(np.array([[-1.0, 2.0, 0.0, np.nan, -np.inf]]).repeat(2, 0), 0, 0, 2, 5))
    cells = [grid.model.index_at(0, column) for column in range(5)]
    grounds = [cell.data(Qt.ItemDataRole.BackgroundRole) for cell in cells]
    assert grounds[0].blue() > grounds[0].red()
    assert grounds[1].red() > grounds[1].blue()
    assert grounds[2] is None
    assert [cell.data() for cell in cells] == ["−1", "2", "0", "nan", "−inf"]
    assert cells[3].data(Qt.ItemDataRole.ForegroundRole) == QColor(LIGHT.danger)
    assert cells[4].data(Qt.ItemDataRole.ForegroundRole) == QColor(LIGHT.danger)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (np.float32(-0.041666668), "−0.0416667"),
        (np.float64(1e-30), "1e−30"),
        (np.int64(-1234567), "−1,234,567"),
        (np.bool_(True), "true"),
        (np.complex64(1 - 2j), "1−2j"),
        (np.uint8(255), "255"),
        (np.float16(0.1), "0.0999756"),
    ],
)
def test_every_kind_of_number_has_its_text(value: object, text: str) -> None:
    assert value_digits(value) == text


def test_indices_are_those_of_numpy() -> None:
    shape = (3, 4, 2, 5)
    for row in range(3):
        for column in range(40):
            wanted = (row, *(int(place) for place in np.unravel_index(column, shape[1:])))
            assert indices(shape, row, column) == wanted
    assert place_text("b", (), 0, 0) == "b[]"
    assert indices((10, 10), 0, 57) == (0, 57)  # fewer stored values than the shape says: a sparse tensor


def test_values_of_another_size_than_awaited_count(grid: ValueGrid) -> None:
    grid.set_tensor("sparse", (100, 100), rows=100, columns=100)
    grid.take(ValueWindow(np.array([[1.0, 2.0, 3.0]]), 0, 0, 1, 3, "a sparse tensor: its stored values"))
    assert (grid.model.rowCount(), grid.model.columnCount()) == (3, 1)
    assert _text(grid, 2, 0) == "3"
    assert grid.note.text() == "A sparse tensor: its stored values."


def test_ctrl_c_copies_all_digits(qtbot: QtBot, grid: ValueGrid) -> None:
    grid.set_tensor("w", (2, 2), rows=2, columns=2)
    grid.take(ValueWindow(np.array([[1 / 3, 2.0], [3.0, 4.0]]), 0, 0, 2, 2))
    grid.go_to(0, 0)
    grid.table.setFocus()
    qtbot.keyClick(grid.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert float(QGuiApplication.clipboard().text()) == 1 / 3


def test_selecting_all_of_a_large_page_selects_one_cell_at_most(qtbot: QtBot, grid: ValueGrid) -> None:
    _show(qtbot, grid, 200_000, 900)
    qtbot.keyClick(grid.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(grid.table.selectionModel().selectedIndexes()) <= 1


def test_tab_leaves_the_table(qtbot: QtBot, grid: ValueGrid) -> None:
    _show(qtbot, grid, 100, 40)
    grid.activateWindow()
    grid.table.setFocus()
    qtbot.keyClick(grid.table, Qt.Key.Key_Tab)
    assert not grid.table.hasFocus()


def test_no_values_leave_an_empty_table(qtbot: QtBot, grid: ValueGrid) -> None:
    with qtbot.assertNotEmitted(grid.window_wanted, wait=20):
        grid.set_tensor("empty", (0, 5), rows=0, columns=5)
        grid.go_to(0, 0)
    assert grid.table.currentIndex() == QModelIndex()
    assert grid.table.selectionMode() == QAbstractItemView.SelectionMode.SingleSelection

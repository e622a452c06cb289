"""The table twin of a figure."""

from __future__ import annotations

import time

import numpy as np
import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from gui.widgets.figure import Figure
from gui.widgets.table_data import LazyRows, TableData
from gui.widgets.table_dialog import TableDialog
from gui.widgets.table_view import NumberTable

FULL = Qt.ItemDataRole.ToolTipRole
DOWN = Qt.SortOrder.DescendingOrder


@pytest.fixture
def figure(qtbot: QtBot) -> Figure:
    figure = Figure("Running loss", QLabel("x"))
    qtbot.addWidget(figure)
    figure.set_table(["words", "loss"], [[100, 6.5], [200, 5.5], [300, 5.0]])
    return figure


@pytest.fixture
def dialog(figure: Figure) -> TableDialog:
    dialog = TableDialog(figure, lambda: None)
    dialog.show()
    return dialog


def shown(view: NumberTable) -> list[list[str]]:
    model = view.model()
    return [[model.index(r, c).data() for c in range(model.columnCount())] for r in range(model.rowCount())]


def place(view: NumberTable) -> tuple[int, int]:
    return view.currentIndex().row(), view.currentIndex().column()


def test_separators_on_screen_and_full_numbers_on_hover(qtbot):
    view = NumberTable(TableData.of(["parameters", "loss"], [[28_484_606, 4.123456789], [None, float("nan")]]))
    qtbot.addWidget(view)
    assert shown(view) == [["28,484,606", "4.12346"], ["–", "nan"]]
    assert view.model().index(0, 1).data(FULL) == "4.123456789"


def test_markdown_escapes_what_would_break_a_table():
    table = TableData.of(["word|s", "loss"], [["a|b\nc", 1234.5], [None, 2]])
    assert table.as_markdown() == "| word\\|s | loss |\n| --- | ---: |\n| a\\|b c | 1,234.5 |\n| – | 2 |\n"


def test_an_open_table_follows_its_figure_and_keeps_the_cursor(qtbot, figure, dialog):
    qtbot.keyClick(dialog.view, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.view, Qt.Key.Key_Right)
    assert place(dialog.view) == (1, 1)
    figure.set_table(["words", "loss"], [[100, 6.5], [200, 5.4], [300, 5.0], [400, 4.9]])
    assert shown(dialog.view)[1:] == [["200", "5.4"], ["300", "5"], ["400", "4.9"]]
    assert place(dialog.view) == (1, 1)
    figure.set_table(["words"], [[100]])
    assert place(dialog.view) == (0, 0)
    assert dialog.size_label.text() == "1 row, 1 column"
    figure.set_table([], [])
    assert shown(dialog.view) == [["100"]]
    figure.set_title("Other")
    assert dialog.windowTitle() == "Other"
    assert dialog.view.accessibleName() == "Table of Other"


def test_ctrl_c_copies_the_selected_cells(qtbot, dialog):
    qtbot.keyClick(dialog.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(dialog.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(dialog.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "100\t6.5\n200\t5.5\n"


def test_scattered_cells_keep_their_columns(dialog):
    model, choice = dialog.view.model(), dialog.view.selectionModel()
    choice.clear()
    for row, column in ((0, 1), (2, 0)):
        index = model.index(row, column)
        choice.select(QItemSelection(index, index), QItemSelectionModel.SelectionFlag.Select)
    assert dialog.view.selection_as_tsv() == "\t6.5\n300\t\n"


def test_the_buttons_copy_the_whole_table(qtbot, dialog):
    qtbot.mouseClick(dialog.tsv_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "words\tloss\n100\t6.5\n200\t5.5\n300\t5.0\n"
    qtbot.mouseClick(dialog.markdown_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text().startswith("| words | loss |\n| ---: | ---: |\n| 100 | 6.5 |\n")


def test_tab_leads_from_the_table_to_the_buttons(qtbot, dialog):
    dialog.activateWindow()
    dialog.view.setFocus()
    seen = []
    for _ in range(4):
        qtbot.keyClick(QApplication.focusWidget() or dialog.view, Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    assert seen == [dialog.tsv_button, dialog.markdown_button, dialog.csv_button, dialog.close_button]


def test_a_header_sorts_and_a_third_click_brings_the_order_back(qtbot):
    rows = [[3, "b"], [None, "a"], [1, "c"], [float("nan"), "d"], [2, "e"]]
    view = NumberTable(TableData.of(["n", "word"], rows))
    qtbot.addWidget(view)
    view.resize(300, 300)
    view.show()
    view.setCurrentIndex(view.model().index(0, 1))
    header = view.horizontalHeader()

    def click() -> list[str]:
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=middle)
        return [line[1] for line in shown(view)]

    middle = header.rect().topLeft()
    middle.setX(header.sectionViewportPosition(0) + 4 + header.sectionSize(0) // 2)
    middle.setY(header.height() // 2)
    assert click() == ["c", "e", "b", "a", "d"]
    assert view.currentIndex().data() == "b"  # the cursor went with its row
    assert click() == ["b", "e", "c", "a", "d"]
    assert click() == ["b", "a", "c", "d", "e"]


def test_a_sorted_table_stays_sorted_when_numbers_arrive(figure, dialog):
    dialog.view.model().sort(1, Qt.SortOrder.AscendingOrder)
    figure.set_table(["words", "loss"], [[100, 6.5], [200, 5.5], [300, 5.0], [400, 5.2]])
    assert [line[1] for line in shown(dialog.view)] == ["5", "5.2", "5.5", "6.5"]
    assert dialog.view.selection_as_tsv() != ""


def test_mixed_columns_sort_as_text(qtbot):
    view = NumberTable(TableData.of(["v"], [["b"], [10], ["a"], [9]]))
    qtbot.addWidget(view)
    view.model().sort(0, DOWN)
    assert [line[0] for line in shown(view)] == ["b", "a", "9", "10"]


def test_a_million_cells_are_fetched_when_looked_at(qtbot, figure):
    values = np.arange(1_000_000.0).reshape(1000, 1000)
    asked: set[int] = set()

    def row(at: int) -> list[float]:
        asked.add(at)
        return values[at].tolist()

    start = time.perf_counter()
    figure.set_table([f"column {at}" for at in range(1000)], row, count=1000)
    assert not asked
    dialog = TableDialog(figure, lambda: None)
    dialog.resize(600, 400)
    dialog.show()
    QApplication.processEvents()
    assert time.perf_counter() - start < 2
    assert 0 < len(asked) < 200
    qtbot.keyClick(dialog.view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert dialog.view.currentIndex().data() == "999,999"


def test_a_million_rows_open_without_being_made(qtbot):
    asked: set[int] = set()

    def row(at: int) -> tuple[int, float]:
        asked.add(at)
        return at, np.float32(at) / 2

    start = time.perf_counter()
    view = NumberTable(TableData.of(["place", "half"], LazyRows(1_000_000, row)))
    qtbot.addWidget(view)
    view.resize(300, 300)
    view.show()
    QApplication.processEvents()
    assert time.perf_counter() - start < 3
    assert len(asked) < 300
    model = view.model()
    assert model.index(999_999, 1).data(FULL) == "499999.5"
    assert model.rowCount(QModelIndex()) == 1_000_000


def test_lazy_rows_are_a_sequence():
    rows = LazyRows(3, lambda at: (np.int64(at),))
    assert list(rows) == [(0,), (1,), (2,)]
    assert rows[-1] == (2,)
    assert rows[1:] == [(1,), (2,)]
    with pytest.raises(IndexError):
        rows[3]
    assert TableData.of(["n"], rows).as_csv() == "n\n0\n1\n2\n"


def test_csv_in_a_file_is_csv_as_text(tmp_path):
    table = TableData.of(["a", "b"], [[1, 'x, "y"'], [None, 0.1]])
    table.save_csv(tmp_path / "t.csv")
    assert (tmp_path / "t.csv").read_bytes().decode() == table.as_csv() == 'a,b\n1,"x, ""y"""\n,0.1\n'

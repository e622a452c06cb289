"""In a language that is read from right to left: panels and arrows turn, pictures, numbers and code do not."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from gui.demo_views.cell_maps import CellMaps, CellNames
from gui.widgets.button_row import ButtonRow
from gui.widgets.code_view import CodeView
from gui.widgets.curve_plot import CurvePlot
from gui.widgets.figure import Figure
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.page import Page
from gui.widgets.page_buttons import PageButtons
from gui.widgets.picture import Picture
from gui.widgets.reading_direction import back_to
from gui.widgets.table_data import TableData
from gui.widgets.table_view import NumberTable


@pytest.fixture(autouse=True)
def _left_to_right_afterwards(qapp: QApplication) -> Iterator[None]:
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def right_to_left(qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)


def maps() -> Picture:
    picture = CellMaps()
    names = CellNames(rows=("first", "second"), columns=("a", "b", "c"), axes=("row", "column"))
    picture.set_values(np.array([[[-0.25, 0.5, 1.0], [0.0, -1.0, 0.125]]]), names, is_signed=True, is_square=False)
    return picture


def curves() -> Picture:
    plot = CurvePlot()
    plot.set_axes("words", "loss (nat)")
    plot.set_curves({"float32": ([0, 1, 2], [-3.0, -2.5, 1.0]), "int8": ([0, 1, 2], [-2.0, 0.5, 1.5])})
    return plot


@pytest.mark.parametrize("make", [maps, curves])
def test_a_picture_is_the_same_in_every_language(qtbot, qapp, make: Callable[[], Picture]):
    """Not only its places: a painter would else write a minus sign behind its number."""

    def shown(direction: Qt.LayoutDirection) -> QImage:
        qapp.setLayoutDirection(direction)
        picture = make()
        qtbot.addWidget(picture)
        picture.resize(420, 260)
        with qtbot.waitExposed(picture):
            picture.show()
        assert picture.layoutDirection() == Qt.LayoutDirection.LeftToRight
        return picture.grab().toImage()

    assert shown(Qt.LayoutDirection.RightToLeft) == shown(Qt.LayoutDirection.LeftToRight)


def test_the_frame_of_a_picture_turns_and_the_picture_in_it_does_not(qtbot, right_to_left):
    figure = Figure("Title", maps())
    qtbot.addWidget(figure)
    figure.resize(420, 300)
    figure.show()
    assert figure.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert figure.picture.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert figure.menu_button.x() < figure.width() / 2


def test_numbers_and_code_stay_from_left_to_right(qtbot, right_to_left):
    for widget in (NumberTable(TableData.of(["a"], [[1]])), CodeView()):
        qtbot.addWidget(widget)
        assert widget.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_the_list_at_the_side_is_on_the_right_and_folds_to_there(qtbot, right_to_left):
    side, centre = QWidget(), QWidget()
    page = Page(centre, left=side, left_title="list")
    qtbot.addWidget(page)
    page.resize(1200, 600)
    with qtbot.waitExposed(page):
        page.show()
    assert side.mapTo(page, QPoint(0, 0)).x() > centre.mapTo(page, QPoint(0, 0)).x() + centre.width() - 1
    assert page.left.fold_button.arrowType() == Qt.ArrowType.RightArrow
    page.left.fold_button.click()
    assert page.left.fold_button.arrowType() == Qt.ArrowType.LeftArrow


def test_buttons_and_controls_begin_on_the_right(qtbot, right_to_left):
    row = ButtonRow()
    flow = QWidget()
    layout = FlowLayout(flow)
    for holder in (row, flow):
        qtbot.addWidget(holder)
        holder.resize(600, 80)
        pair = QPushButton("First"), QPushButton("Second")
        for button in pair:
            if holder is row:
                row.add(button)
            else:
                layout.addWidget(button)
        with qtbot.waitExposed(holder):
            holder.show()
        first, second = pair
        assert first.geometry().right() == holder.rect().right() - holder.contentsMargins().right()
        assert second.geometry().right() < first.geometry().left()


def test_back_and_next_point_along_the_reading(qtbot, right_to_left):
    buttons = PageButtons("rows", 10)
    qtbot.addWidget(buttons)
    assert buttons.former.arrowType() == Qt.ArrowType.RightArrow
    assert buttons.next.arrowType() == Qt.ArrowType.LeftArrow
    assert back_to("← All maps") == "→ All maps"


def test_from_left_to_right_nothing_is_turned(qtbot):
    buttons = PageButtons("rows", 10)
    qtbot.addWidget(buttons)
    assert buttons.former.arrowType() == Qt.ArrowType.LeftArrow
    assert back_to("← All maps") == "← All maps"

"""The Layers tab, used with mouse and keys."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from engine.handle import open_model
from engine.inspection.digit import read_stroke_digit
from engine.samples.stroke_digits import stroke_digit
from gui.tabs.base import TabContext
from gui.tabs.layers import LayersTab
from gui.widgets.map_grid import MapGrid
from gui.widgets.value_bars import ValueBars


@pytest.fixture
def tab(qtbot: QtBot, context: TabContext) -> LayersTab:
    """The tab after its default work, without any model in the session."""
    tab = LayersTab(context)
    qtbot.addWidget(tab)
    tab.resize(1280, 660)
    tab.show()
    tab.start_default_work(small=True)
    _wait(qtbot, tab)
    return tab


def _wait(qtbot: QtBot, tab: LayersTab) -> None:
    qtbot.waitUntil(lambda: tab.reading is not None and tab.context.runner.is_idle, timeout=20_000)


def _move(widget: QWidget, position: QPoint) -> None:
    QTest.mouseMove(widget, position - QPoint(1, 1))
    QTest.mouseMove(widget, position)


def _maps(tab: LayersTab, place: int) -> MapGrid:
    widget = tab.map_figures[place].picture_widget
    assert isinstance(widget, MapGrid)
    return widget


def test_without_a_lenet_in_the_session_the_tab_shows_its_own(tab: LayersTab) -> None:
    assert tab.context.session.model is None
    titles = [figure.title for figure in tab.map_figures + tab.vector_figures]
    assert titles == [
        *("conv1: 6 × 28 × 28", "ReLU: 6 × 28 × 28", "Max pool: 6 × 14 × 14"),
        *("conv2: 16 × 12 × 12", "ReLU: 16 × 12 × 12", "Max pool: 16 × 6 × 6"),
        *("fc1: 120 values", "fc2: 84 values", "fc3: 10 values"),
    ]
    assert "trained on MNIST" in tab.provenance.text()


def test_the_sessions_lenet_is_the_one_that_is_shown(qtbot: QtBot, tab: LayersTab) -> None:
    other = open_model("lenet", seed=5)
    tab.context.session.set_model(other)
    _wait(qtbot, tab)
    expected = read_stroke_digit(other, digit=7, seed=1)
    assert tab.reading is not None
    np.testing.assert_array_equal(tab.reading.probabilities, expected.probabilities)
    assert "seed 5" in tab.provenance.text()


def test_another_model_in_the_session_changes_nothing_here(qtbot: QtBot, tab: LayersTab) -> None:
    before = tab.reading
    tab.context.session.set_model(open_model("linear"))
    _wait(qtbot, tab)
    assert tab.reading is before


def test_a_digits_button_draws_it_and_another_sample_draws_it_anew(qtbot: QtBot, tab: LayersTab) -> None:
    qtbot.mouseClick(tab.picker.digits.button(3), Qt.MouseButton.LeftButton)
    _wait(qtbot, tab)
    assert tab.reading is not None
    np.testing.assert_array_equal(tab.reading.image, stroke_digit(3, seed=1))
    qtbot.mouseClick(tab.picker.another, Qt.MouseButton.LeftButton)
    _wait(qtbot, tab)
    np.testing.assert_array_equal(tab.reading.image, stroke_digit(3, seed=2))
    assert tab.image_figure.reading == "A 3, drawn by the program from seed 2."


def test_many_quick_choices_end_with_the_last(qtbot: QtBot, tab: LayersTab) -> None:
    for digit in (1, 2, 3, 4, 5, 6):
        qtbot.mouseClick(tab.picker.digits.button(digit), Qt.MouseButton.LeftButton)
    _wait(qtbot, tab)
    assert tab.reading is not None
    np.testing.assert_array_equal(tab.reading.image, stroke_digit(6, seed=1))


def test_pointing_at_a_cell_reads_its_value_and_place(qtbot: QtBot, tab: LayersTab) -> None:
    grid = _maps(tab, 0)
    rect = grid.map_rects()[4]
    side = rect.width() / 28
    _move(grid, QPoint(round(rect.left() + 12.5 * side), round(rect.top() + 9.5 * side)))
    stage = tab.map_figures[0].stage
    assert stage is not None
    value = f"{stage.values[4, 9, 12]:+.3g}".replace("-", "−")
    qtbot.waitUntil(lambda: tab.map_figures[0].read_out == f"map 4, row 9, column 12: {value}")


def test_pointing_at_a_bar_reads_its_value_and_explains_its_layer(qtbot: QtBot, tab: LayersTab) -> None:
    bars = tab.vector_figures[2].picture_widget
    assert isinstance(bars, ValueBars)
    _move(bars, bars.unit_rect(7).center().toPoint())
    qtbot.waitUntil(lambda: tab.vector_figures[2].read_out.startswith("unit 7: "))
    assert tab.card.texts[0] == "fc3"
    assert "10 × 84 + 10 = 850" in tab.card.texts[3]


def test_a_click_on_a_map_shows_it_large_and_escape_goes_back(qtbot: QtBot, tab: LayersTab) -> None:
    grid = _maps(tab, 3)
    qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, pos=grid.map_rects()[10].center().toPoint())
    assert tab.large_figure.title == "conv2, map 10 of 16: 12 × 12"
    assert tab.large_map.isVisible()
    assert "(14 − 3) / 1 + 1 = 12" in tab.card.texts[2]
    qtbot.keyClick(tab.large_map, Qt.Key.Key_Right)
    assert tab.large_figure.read_out.startswith("row 0, column 1: ")
    qtbot.keyClick(tab.large_map, Qt.Key.Key_Escape)
    assert grid.isVisible()


def test_a_large_map_stays_and_follows_the_next_sample(qtbot: QtBot, tab: LayersTab) -> None:
    grid = _maps(tab, 2)
    grid.setFocus()
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    qtbot.keyClick(grid, Qt.Key.Key_PageDown)
    qtbot.keyClick(grid, Qt.Key.Key_PageDown)
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    before = tab.large_figure.reading
    qtbot.mouseClick(tab.picker.another, Qt.MouseButton.LeftButton)
    _wait(qtbot, tab)
    assert tab.large_figure.title == "Max pool after conv1, map 2 of 6: 14 × 14"
    assert tab.large_figure.reading != before


def test_looking_leaves_the_rng_and_the_model_as_they_were(qtbot: QtBot, tab: LayersTab) -> None:
    model = open_model("lenet")
    model.module.train()
    state = torch.get_rng_state()
    tab.context.session.set_model(model)
    _wait(qtbot, tab)
    qtbot.mouseClick(tab.picker.another, Qt.MouseButton.LeftButton)
    _wait(qtbot, tab)
    assert torch.equal(torch.get_rng_state(), state)
    assert all(module.training and not module._forward_hooks for module in model.module.modules())

"""The map of where int8 wins, used as a user uses it."""

from dataclasses import replace
from functools import partial

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor

from engine.progress import Progress
from engine.quantization.contour import contour_segments
from engine.quantization.win_map import win_map
from engine.quantization.win_results import WinCell, WinMap
from engine.runtime import environment
from gui.bench import Bench
from gui.panels import win_map as panel_module
from gui.panels.win_map import WinMapPanel
from gui.theme import current_theme
from gui.widgets.win_grid import WinGrid
from tests.gui.accessibility import nameless, unreachable
from tests.gui.bench_panel import finish, shown

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def small(monkeypatch):
    """The engine's map of four tiny cells."""
    call = partial(win_map, (4, 8), (1, 2))
    monkeypatch.setattr(panel_module, "win_map", call)


@pytest.fixture
def panel(qtbot, context) -> WinMapPanel:
    return shown(qtbot, context, WinMapPanel)


def a_map(speed_ups, *, spread: float = 0.0) -> WinMap:
    """Rows are hidden sizes 10, 20, …, columns batches 1, 2, …; NaN for cells that are missing."""
    grid = np.array(speed_ups, dtype=np.float64)
    hidden, batches = tuple(10 * (at + 1) for at in range(grid.shape[0])), tuple(range(1, grid.shape[1] + 1))
    cells = tuple(
        WinCell(hidden[row], batches[column], 2.0, 2.0 / value, value, value - spread, value + spread, 5)
        for (row, column), value in np.ndenumerate(grid)
        if not np.isnan(value)
    )
    contour = contour_segments(np.log(grid), 0.0)
    is_partial = len(cells) < grid.size
    return WinMap("lstm", hidden, batches, 20, cells, grid, contour, 3.0, is_partial, environment(threads=1))


def test_the_time_it_will_take_is_said_before_anything_runs(qtbot, panel):
    qtbot.waitUntil(lambda: "about" in panel.message.text())
    before = panel.message.text()
    panel.repeats_box.setValue(100)
    qtbot.waitUntil(lambda: panel.message.text() != before)
    assert not panel.figure.has_picture
    assert not panel.maps


def test_a_press_measures_every_cell_and_says_where_int8_wins(qtbot, context, small, panel):
    panel.repeats_box.setValue(1)
    qtbot.mouseClick(panel.run_button, LEFT)
    assert not panel.run_button.isEnabled()
    assert panel.cancel_button.isEnabled()
    finish(qtbot, context)
    assert panel.figure.has_picture
    assert len(panel.figure.table.rows) == 4
    assert [row[:2] for row in panel.figure.table.rows] == [(4, 1), (4, 2), (8, 1), (8, 2)]
    assert "One LSTM layer over 20 steps: int8 wins in" in panel.figure.page.reading
    assert "torch" in panel.environment_label.text()
    assert panel.run_button.isEnabled()
    assert not panel.cancel_button.isEnabled()


def test_each_kind_of_layer_keeps_its_map(qtbot, context, small, panel):
    panel.repeats_box.setValue(1)
    qtbot.mouseClick(panel.run_button, LEFT)
    finish(qtbot, context)
    qtbot.mouseClick(panel.kinds.button(1), LEFT)
    assert not panel.figure.has_picture
    qtbot.mouseClick(panel.run_button, LEFT)
    finish(qtbot, context)
    assert "One Linear layer" in panel.figure.page.reading
    qtbot.mouseClick(panel.kinds.button(0), LEFT)
    assert "One LSTM layer" in panel.figure.page.reading


def test_cancel_keeps_the_cells_that_are_there(qtbot, context, monkeypatch, panel):
    def endless(**settings):
        yield a_map([[0.5, np.nan], [2.0, np.nan]])
        while True:
            yield Progress(2, 4)

    monkeypatch.setattr(panel_module, "win_map", endless)
    qtbot.mouseClick(panel.run_button, LEFT)
    qtbot.waitUntil(lambda: "2 of 4 cells" in panel.message.text())
    qtbot.mouseClick(panel.cancel_button, LEFT)
    finish(qtbot, context)
    assert panel.message.text() == "⚠ Cancelled after 2 of 4 cells."
    assert panel.figure.has_picture
    assert len(panel.figure.table.rows) == 2


def test_no_map_is_measured_while_a_benchmark_runs(qtbot, context, monkeypatch, small, panel):
    monkeypatch.setattr(Bench, "is_running", property(lambda bench: True))
    panel.bench.running_changed.emit(True)
    assert not panel.run_button.isEnabled()
    assert "benchmark is running" in panel.message.text()
    panel.start_work()
    assert context.runner.is_idle
    monkeypatch.setattr(Bench, "is_running", property(lambda bench: False))
    panel.bench.running_changed.emit(False)
    assert panel.run_button.isEnabled()


@pytest.fixture
def grid(qtbot) -> WinGrid:
    grid = WinGrid()
    qtbot.addWidget(grid)
    grid.resize(420, 300)
    grid.show()
    return grid


def test_signs_tell_faster_slower_and_undecided_apart(grid):
    grid.set_map(a_map([[0.5, 1.02], [2.0, np.nan]], spread=0.05))
    assert [grid.sign(key) for key in ((0, 0), (0, 1), (1, 0), (1, 1))] == ["▼", "≈", "▲", ""]


def test_the_line_runs_between_slower_and_faster_cells_from_edge_to_edge(grid):
    grid.set_map(a_map([[0.5, 0.5], [2.0, 2.0]]))  # equal on both sides of the border between the rows
    place = grid.cell_rect((1, 0)).united(grid.cell_rect((0, 1)))
    image, text = grid.grab().toImage(), QColor(current_theme().text)
    for share in (0.02, 0.3, 0.5, 0.7, 0.98):
        point = QPointF(place.left() + share * place.width(), place.center().y()).toPoint()
        assert image.pixelColor(point) == text
    away = QPointF(place.left() + 0.02 * place.width(), place.top() + 0.25 * place.height()).toPoint()
    assert image.pixelColor(away) != text


def test_keys_walk_over_the_cells_and_read_them_out(qtbot, grid):
    found = a_map([[0.5, np.nan], [2.0, 4.0]])
    grid.set_map(found)
    grid.setFocus()
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    assert grid.read_out == found.cells[1].sentence  # the first is at the top left: the largest hidden size
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    assert grid.read_out == found.cells[2].sentence
    qtbot.keyClick(grid, Qt.Key.Key_Down)
    assert grid.read_out == "hidden 10, batch 2: not measured"


def test_extreme_cells_are_drawn(grid):
    found = a_map([[1e-6, 1e6], [1.0, 1.0]])
    grid.set_map(found)
    assert not grid.grab().isNull()
    grid.set_map(replace(found, cells=(), contour=np.zeros((0, 2, 2))))
    assert grid.reading() == "No cell is measured yet."


def test_every_control_has_a_name_and_is_reached_by_tab(qtbot, panel):
    assert nameless(panel) == []
    assert unreachable(panel, qtbot) == []

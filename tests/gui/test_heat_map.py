"""A matrix as a picture."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.theme import DARK, LIGHT, apply_theme
from gui.widgets.colours import ColourScale, coloured_image, value_text
from gui.widgets.heat_map import Cell, HeatMap


@pytest.fixture
def heat(qtbot: QtBot) -> HeatMap:
    heat = HeatMap()
    heat.set_axes("output", "input", "weight")
    heat.set_values(np.array([[-1.0, 0.0, 0.5], [1.0, 0.25, -0.5]]), is_signed=True, limit=1.0)
    qtbot.addWidget(heat)
    heat.resize(420, 320)
    heat.show()
    return heat


def colour_at(heat: HeatMap, key: tuple[int, int]) -> str:
    place = heat.cell_rect(key)
    return heat.grab().toImage().pixelColor((place.topLeft() + QPointF(5, 5)).toPoint()).name()


def test_each_value_has_the_colour_of_the_map_in_every_theme(qapp, heat):
    for theme in (LIGHT, DARK):
        apply_theme(qapp, theme.name)
        red, green, blue = theme.colour_map(True)[255]
        assert colour_at(heat, (1, 0)) == f"#{red:02x}{green:02x}{blue:02x}"
        red, green, blue = theme.colour_map(True)[0]
        assert colour_at(heat, (0, 0)) == f"#{red:02x}{green:02x}{blue:02x}"


def test_arrows_home_end_and_pages_move_the_cursor(qtbot, heat):
    told: list[Cell | None] = []
    heat.cell_pointed.connect(told.append)
    keys = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_PageDown)
    for key in keys:
        qtbot.keyClick(heat, key)
    assert told == [
        Cell(0, 1, 0.0),
        Cell(1, 1, 0.25),
        Cell(1, 2, -0.5),
        Cell(1, 0, 1.0),
        Cell(0, 0, -1.0),
        Cell(1, 0, 1.0),
    ]
    assert heat.read_out == heat.accessibleDescription() == "output 1, input 0: +1"


def test_keys_that_are_not_its_own_go_on(qtbot, heat):
    class Parent(QWidget):
        keys: list[int] = []

        def keyPressEvent(self, event):
            if event.key() not in (Qt.Key.Key_Alt, Qt.Key.Key_Control):
                self.keys.append(event.key())

    parent = Parent()
    qtbot.addWidget(parent)
    heat.setParent(parent)
    heat.show()
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_A):
        qtbot.keyClick(heat, key)
    qtbot.keyClick(heat, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(heat, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    own = Qt.Key
    assert parent.keys == [own.Key_Escape, own.Key_Return, own.Key_A, own.Key_Left, own.Key_PageDown]
    heat.setParent(None)


def test_the_mouse_reads_every_cell(qtbot, heat):
    for key in ((0, 0), (0, 2), (1, 1)):
        place = heat.cell_rect(key).center().toPoint()
        QTest.mouseMove(heat, place - QPoint(2, 2))
        QTest.mouseMove(heat, place)
        qtbot.waitUntil(lambda key=key: heat.pointed_key == key)
    QApplication.sendEvent(heat, QEvent(QEvent.Type.Leave))
    assert heat.pointed_key is None


def test_new_values_are_read_at_the_same_place(heat):
    heat.point_at((1, 2))
    heat.set_values(np.full((2, 3), 0.125), is_signed=False, limit=1.0)
    assert heat.read_out == "output 1, input 2: 0.125"
    heat.set_values(np.zeros((1, 1)), is_signed=False, limit=1.0)
    assert heat.pointed_key is None


def test_its_reading_tells_range_and_place(heat):
    assert heat.reading() == "2 × 3 values from −1 to 1; largest at output 1, input 0."
    heat.set_values(np.array([[np.nan, 2.0], [np.inf, -3.0]]), is_signed=True, limit=3.0)
    assert heat.reading() == "2 × 2 values from −3 to 2; largest at output 0, input 1. 2 not finite."
    heat.set_values(np.array([[np.nan]]), is_signed=True, limit=3.0)
    assert heat.reading() == "1 × 1 values, none of them finite."


def test_nan_is_in_no_colour_of_the_map():
    image = coloured_image(np.array([[np.nan, 0.0]]), is_signed=True, limit=1.0, theme=LIGHT)
    assert image.pixelColor(0, 0).name() == LIGHT.muted
    assert image.pixelColor(1, 0).name() != LIGHT.muted


@pytest.mark.parametrize("shape", [(1, 1), (1, 500), (500, 1), (3, 3), (1000, 1000)])
@pytest.mark.parametrize("size", [(1, 1), (40, 30), (120, 96), (300, 200), (900, 700)])
def test_squares_stay_inside_at_every_size(qtbot, shape, size):
    heat = HeatMap()
    qtbot.addWidget(heat)
    heat.set_values(np.zeros(shape), is_signed=True, limit=1.0)
    heat.resize(*size)
    place = heat.picture_rect()
    assert place.isEmpty() or heat.rect().adjusted(-1, -1, 1, 1).contains(place.toAlignedRect())
    heat.grab()


def test_the_colour_bar_says_its_ends():
    assert ColourScale(is_signed=True, limit=2340.0).marks == ("+2,340", "0", "−2,340")
    assert ColourScale(limit=1.0).marks == ("1", "0")
    assert [value_text(value) for value in (0.0, 0.3141, -1.02, 1e-9)] == ["0", "+0.314", "−1.02", "+1e−09"]


def test_a_million_values_are_drawn_in_time(qtbot):
    import time

    heat = HeatMap()
    qtbot.addWidget(heat)
    heat.set_values(np.random.default_rng(0).normal(size=(1000, 1000)), is_signed=True, limit=3.0)
    heat.resize(500, 400)
    heat.grab()
    start = time.perf_counter()
    heat.grab()
    assert time.perf_counter() - start < 0.15

"""Curves over two axes."""

from __future__ import annotations

import time

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.theme import DARK, LIGHT, apply_theme
from gui.widgets.curve_plot import CurvePlot


def move(widget: QWidget, position: QPoint) -> None:
    QTest.mouseMove(widget, position - QPoint(1, 1))
    QTest.mouseMove(widget, position)


def colours(widget: QWidget) -> set[str]:
    image = widget.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


@pytest.fixture
def plot(qtbot: QtBot) -> CurvePlot:
    plot = CurvePlot()
    plot.set_axes("words", "loss (nats per word)")
    qtbot.addWidget(plot)
    plot.resize(400, 260)
    plot.show()
    QApplication.processEvents()
    return plot


def test_curves_have_the_colour_of_their_key_in_every_theme(qapp, plot):
    x = np.arange(50)
    plot.set_curves({"float32": (x, np.full(50, 5.0)), "int8": (x, np.full(50, 4.0))})
    assert plot.keys == ("float32", "int8")
    assert {LIGHT.series["float32"], LIGHT.series["int8"], LIGHT.window} <= colours(plot)
    apply_theme(qapp, "dark")
    assert {DARK.series["float32"], DARK.series["int8"], DARK.window} <= colours(plot)


def test_curves_grow_and_go(plot):
    plot.set_curves({"float32": ([], []), "int8": ([1], [2.0])})
    plot.set_curves({"float32": ([1, 2], [3.0, float("nan")])})
    assert plot.keys == ("float32",)
    plot.set_curves({})
    assert plot.keys == ()
    assert plot.is_empty


def test_the_wheel_does_not_zoom_and_a_double_click_shows_everything(qtbot, plot):
    plot.set_curves({"float32": (np.arange(100), np.arange(100.0))})
    qtbot.waitUntil(lambda: plot._view_box.viewRange()[0][1] > 90)
    plot._view_box.setRange(xRange=(10, 20), yRange=(10, 20))
    viewport = plot._plot.viewport()
    qtbot.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=viewport.rect().center())
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=viewport.rect().center())  # QTest keeps it down
    qtbot.waitUntil(lambda: plot._view_box.viewRange()[0][1] > 90)


def test_arrows_go_along_a_curve_and_to_the_other(qtbot, plot):
    plot.set_curves({"float32": ([100, 200, 300], [7.0, 6.0, 5.5]), "int8": ([100, 290], [7.25, 5.75])})
    texts = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Home):
        qtbot.keyClick(plot, key)
        texts.append(plot.read_out)
    assert texts == [
        "float32: loss (nats per word) 6 at 200 words",
        "float32: loss (nats per word) 5.5 at 300 words",
        "int8: loss (nats per word) 5.75 at 290 words",
        "int8: loss (nats per word) 7.25 at 100 words",
    ]
    assert plot.reading() == "float32 5.5, int8 5.75 at 300 words."


def test_the_mouse_finds_the_nearest_point(qtbot, plot):
    plot.set_curves({"float32": ([0.0, 1.0, 2.0], [0.0, 4.0, 1.0])})
    QApplication.processEvents()
    plot.grab()
    target = plot.cell_rect(("float32", 1)).center()
    viewport = plot._plot.viewport()
    move(viewport, viewport.mapFrom(plot, target.toPoint()))
    qtbot.waitUntil(lambda: plot.pointed_key == ("float32", 1))


def test_the_cursor_stays_while_a_curve_grows(plot):
    plot.set_curves({"float32": ([1, 2], [3.0, 2.0])})
    plot.point_at(("float32", 1))
    plot.set_curves({"float32": ([1, 2, 3], [3.0, 2.0, 1.0])})
    assert plot.read_out.endswith("2 at 2 words")
    plot.set_curves({"int8": ([1], [1.0])})
    assert plot.pointed_key is None


def test_a_hundred_thousand_points_are_exported_with_their_extremes(plot):
    y = np.zeros(100_000)
    y[54_321] = 10.0
    plot.set_curves({"float32": (np.arange(100_000), y)})
    QApplication.processEvents()
    image = QImage(600, 400, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    start = time.perf_counter()
    plot.draw(painter, QRectF(0, 0, 600, 400), plot.look)
    painter.end()
    assert time.perf_counter() - start < 0.5
    column = {image.pixelColor(x, y).name() for x in range(300, 380) for y in range(80, 200)}
    assert LIGHT.series["float32"] in column  # the one peak

"""Every picture: pointing with mouse and keys, themes, zoom, axes; plus what is its own."""

from __future__ import annotations

import itertools
import time

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.look import Look
from gui.theme import apply_theme
from gui.widgets.answer_bars import AnswerBars
from gui.widgets.axes import nice_ticks, place_ticks, tick_text, value_ticks, widest_text
from gui.widgets.bar_chart import Bar, BarChart, Segment
from gui.widgets.curve_plot import CurvePlot
from gui.widgets.map_grid import MapCell, MapGrid
from gui.widgets.value_bars import Unit, ValueBars


def move(widget: QWidget, position: QPointF | QPoint) -> None:
    place = position.toPoint() if isinstance(position, QPointF) else position
    QTest.mouseMove(widget, place - QPoint(1, 1))
    QTest.mouseMove(widget, place)


def ready(qtbot: QtBot, widget: QWidget, width: int = 400, height: int = 260) -> None:
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    QApplication.processEvents()


def colours(widget: QWidget) -> set[str]:
    image = widget.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


@pytest.fixture
def grid(qtbot: QtBot) -> MapGrid:
    grid = MapGrid()
    grid.set_maps(np.arange(3 * 4 * 5, dtype=float).reshape(3, 4, 5) - 30, is_signed=True, limit=30.0)
    ready(qtbot, grid)
    return grid


@pytest.fixture
def bars(qtbot: QtBot) -> ValueBars:
    bars = ValueBars()
    bars.set_axes("unit", "activation")
    bars.set_values(np.array([0.5, -1.25, 0.0, 2.0]), limit=2.0)
    ready(qtbot, bars)
    return bars


@pytest.fixture
def chart(qtbot: QtBot) -> BarChart:
    chart = BarChart()
    parts = (
        Segment(60.0, "embedding", "embedding 60"),
        Segment(40.0, "decoder", "decoder 40", "decoder, 40,000 bytes"),
    )
    chart.set_bars([Bar("float32", parts, "100 MB"), Bar("int8", (Segment(25.0, "decoder"),), "25 MB")])
    chart.set_axis("size (MB)")
    ready(qtbot, chart)
    return chart


# Ticks


@pytest.mark.parametrize(
    ("low", "high", "most", "expected"),
    [
        (0.0, 10.0, 5, ["0", "2", "4", "6", "8", "10"]),
        (-1.0, 1.0, 4, ["−1.0", "−0.5", "0", "0.5", "1.0"]),
        (0.0, 20_000.0, 4, ["0", "5,000", "10,000", "15,000", "20,000"]),
        (4.81, 4.94, 3, ["4.85", "4.90"]),
        (0.0, 0.0, 5, ["0"]),
        (5.0, 5.0, 5, ["5"]),
    ],
)
def test_ticks_are_round_and_have_the_digits_they_need(low, high, most, expected):
    assert [tick.text for tick in nice_ticks(low, high, most)] == expected


@pytest.mark.parametrize("seed", range(40))
def test_ticks_stay_in_range_and_differ(seed):
    rng = np.random.default_rng(seed)
    low = float(rng.normal() * 10.0 ** rng.integers(-12, 12))
    high = low + float(abs(rng.normal()) * 10.0 ** rng.integers(-3, 12) + abs(low) * 1e-6)
    ticks = nice_ticks(low, high, int(rng.integers(1, 15)))
    margin = (high - low) * 1e-5
    assert all(low - margin <= tick.at <= high + margin for tick in ticks)
    assert len(ticks) <= 16
    assert all(a.at < b.at for a, b in itertools.pairwise(ticks))


@pytest.mark.parametrize(("low", "high"), [(float("nan"), 1.0), (0.0, float("inf")), (2.0, 1.0)])
def test_an_impossible_range_has_no_ticks(low, high):
    assert nice_ticks(low, high, 5) == []


def test_a_single_number_shows_its_own_digits():
    assert [tick_text(value, 0.0) for value in (4.9131, -2.5, 12_400.0, 0.0)] == ["4.913", "−2.5", "12,400", "0"]


@pytest.mark.parametrize("room", [30, 60, 120, 250, 500, 1600])
@pytest.mark.parametrize("zoom", [1.0, 3.0])
def test_labels_along_an_axis_never_overlap(qapp, room, zoom):
    apply_theme(qapp, "light", zoom=zoom)
    look = Look.on_screen(qapp.font())
    for count in (2, 10, 576, 33_278):
        ticks = place_ticks(count, room, look)
        gaps = [(b.at - a.at) / count * room for a, b in itertools.pairwise(ticks)]
        assert all(gap >= widest_text(ticks, look) for gap in gaps)
    for high in (1.0, 123_456.0, 4e-6):
        ticks = value_ticks(-high, high, room, look, is_horizontal=True)
        gaps = [(b.at - a.at) / (2 * high) * room for a, b in itertools.pairwise(ticks)]
        assert all(gap >= widest_text(ticks, look) for gap in gaps)


# Map grid


def test_keys_walk_the_cells_and_pages_the_maps(qtbot, grid):
    told: list[MapCell | None] = []
    grid.cell_pointed.connect(told.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_Right):
        qtbot.keyClick(grid, key)
    assert told == [
        MapCell(0, 0, 1, -29.0),
        MapCell(0, 1, 1, -24.0),
        MapCell(1, 1, 1, -4.0),
        MapCell(1, 1, 4, -1.0),
        MapCell(1, 1, 0, -5.0),
    ]
    assert grid.read_out == "map 1, row 1, column 0: −5"
    qtbot.keyClick(grid, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert grid.pointed_key == (2, 3, 4)
    assert grid.accessibleDescription() == "map 2, row 3, column 4: +29"


def test_enter_and_click_choose_a_map(qtbot, grid):
    chosen: list[int] = []
    grid.map_chosen.connect(chosen.append)
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    qtbot.keyClick(grid, Qt.Key.Key_PageUp)
    qtbot.keyClick(grid, Qt.Key.Key_Space)
    qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, pos=grid.map_rects()[1].center().toPoint())
    assert chosen == [0, 2, 1]


def test_the_mouse_reads_a_cell_and_lets_it_go(qtbot, grid):
    move(grid, grid.cell_rect((2, 3, 1)).center())
    qtbot.waitUntil(lambda: grid.read_out == "map 2, row 3, column 1: +26")
    QApplication.sendEvent(grid, QEvent(QEvent.Type.Leave))
    assert grid.read_out == ""


def test_the_cursor_stays_where_it_is_when_new_maps_come(grid):
    grid.point_at((2, 3, 1))
    grid.set_maps(np.zeros((3, 4, 5)), is_signed=True, limit=1.0)
    assert grid.read_out == "map 2, row 3, column 1: 0"
    grid.set_maps(np.zeros((2, 4, 5)), is_signed=True, limit=1.0)
    assert grid.pointed_key is None


def test_maps_lie_apart_and_inside(grid):
    for width, height in ((400, 260), (120, 90), (900, 60)):
        grid.resize(width, height)
        rects = grid.map_rects()
        assert all(QRectF(grid.rect()).contains(rect) for rect in rects)
        assert not any(a.intersects(b) for at, a in enumerate(rects) for b in rects[at + 1 :])


def test_64_maps_are_painted_in_5_ms(qtbot):
    grid = MapGrid()
    grid.set_maps(np.random.default_rng(0).normal(size=(64, 28, 28)), is_signed=True, limit=3.0)
    ready(qtbot, grid, 500, 400)
    image = QImage(500, 400, QImage.Format.Format_RGB32)
    look, times = grid.look, []
    for _ in range(12):
        start = time.perf_counter()
        painter = QPainter(image)
        grid.draw(painter, grid.area, look)
        painter.end()
        times.append(time.perf_counter() - start)
    assert min(times) < 0.005


# Value bars


def test_bars_go_up_and_down_from_the_middle(bars):
    image = bars.grab().toImage()
    above, below = bars.unit_rect(3), bars.unit_rect(1)
    orange = image.pixelColor(QPointF(above.center().x(), above.top() + above.height() / 4).toPoint())
    blue = image.pixelColor(QPointF(below.center().x(), below.center().y() + below.height() / 4).toPoint())
    assert orange.red() > orange.blue() + 80
    assert blue.blue() > blue.red() + 80
    nothing = image.pixelColor(QPointF(below.center().x(), below.top() + below.height() / 4).toPoint())
    assert min(nothing.red(), nothing.green(), nothing.blue()) > 215  # the page, or a line of the axis


def test_a_bar_is_read_by_mouse_and_keys(qtbot, bars):
    told: list[Unit | None] = []
    bars.unit_pointed.connect(told.append)
    move(bars, bars.unit_rect(1).center())
    qtbot.waitUntil(lambda: bars.read_out == "unit 1: −1.25")
    qtbot.keyClick(bars, Qt.Key.Key_Right)
    qtbot.keyClick(bars, Qt.Key.Key_End)
    qtbot.keyClick(bars, Qt.Key.Key_Right)
    assert told[-3:] == [Unit(2, 0.0), Unit(3, 2.0), Unit(0, 0.5)]
    assert bars.reading() == "4 bars; largest: 3 at +2."


def test_values_that_are_not_numbers_do_no_harm(bars):
    bars.set_values(np.array([np.nan, np.inf, -np.inf, 1.0]), limit=float("inf"))
    bars.grab()
    assert bars.cell_text(0) == "unit 0: +nan"


# Bars and answers


def test_pieces_are_walked_and_described(qtbot, chart):
    texts = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Home):
        qtbot.keyClick(chart, key)
        texts.append(chart.read_out)
    assert texts == [
        "float32: decoder, 40,000 bytes",
        "int8: decoder 25",
        "float32: embedding 60",
        "float32: embedding 60",
    ]
    move(chart, chart.cell_rect((0, 1)).center())
    qtbot.waitUntil(lambda: chart.read_out == "float32: decoder, 40,000 bytes")
    assert chart.reading() == "2 bars; largest: float32 at 100 MB."


def test_lengths_are_in_proportion(chart):
    widths = [chart.cell_rect(key).width() for key in ((0, 0), (0, 1), (1, 0))]
    assert widths[0] / widths[1] == pytest.approx(1.5)
    assert widths[1] / widths[2] == pytest.approx(1.6)
    assert chart.cell_rect((0, 1)).right() < chart.width()


def test_the_answer_is_read_class_by_class(qtbot):
    answer = AnswerBars()
    answer.set_probabilities([str(digit) for digit in range(10)], np.array([0.01] * 9 + [0.91]))
    ready(qtbot, answer)
    qtbot.keyClick(answer, Qt.Key.Key_Up)
    assert answer.read_out == "9: probability 0.910000"
    assert answer.reading() == "10 bars; largest: 9 at 0.910."


# All of them


@pytest.mark.parametrize("zoom", [0.8, 1.0, 2.0, 3.0])
@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_every_picture_can_be_drawn_at_any_size(qapp, qtbot, theme, zoom):
    grid, bars, chart, answer = MapGrid(), ValueBars(), BarChart(), AnswerBars()
    grid.set_maps(np.ones((7, 3, 3)), is_signed=True, limit=0.0)
    bars.set_values(np.zeros(3), limit=0.0)
    chart.set_bars([Bar("nothing", (Segment(0.0, "lstm"),), "0"), Bar("", ())])
    answer.set_probabilities(["x"], np.array([np.nan]))
    apply_theme(qapp, theme, zoom=zoom)
    for picture in (grid, bars, chart, answer, MapGrid(), ValueBars(), BarChart(), AnswerBars(), CurvePlot()):
        ready(qtbot, picture)
        for width, height in ((1, 1), (20, 10), (100, 400), (900, 30)):
            picture.resize(width, height)
            picture.grab()
        qtbot.keyClick(picture, Qt.Key.Key_Right)
        qtbot.keyClick(picture, Qt.Key.Key_End)
        picture.grab()
        picture.hide()

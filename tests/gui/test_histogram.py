"""The histogram: bars over a value axis, read with mouse and keys."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from gui.look import Look
from gui.theme import LIGHT
from gui.widgets.histogram import HistogramChart


@pytest.fixture
def chart(qtbot: QtBot) -> HistogramChart:
    """Four bins from −2 to 2 with 1, 10, 0 and 100 values."""
    chart = HistogramChart()
    qtbot.addWidget(chart)
    chart.resize(420, 300)
    chart.set_histogram(np.array([-2.0, -1.0, 0.0, 1.0, 2.0]), np.array([1, 10, 0, 100]))
    chart.show()
    return chart


def _drawn(chart: HistogramChart) -> QImage:
    image = QImage(chart.size(), QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    chart.draw(painter, chart.area, Look.on_screen(chart.font()))
    painter.end()
    return image


def test_heights_are_in_proportion_to_the_counts(chart: HistogramChart) -> None:
    full, tenth = chart.cell_rect(3).height(), chart.cell_rect(1).height()
    assert tenth / full == pytest.approx(0.1, rel=1e-6)
    assert chart.cell_rect(2).height() == 0


def test_a_logarithmic_axis_gives_each_power_of_ten_the_same_step(chart: HistogramChart) -> None:
    chart.set_log(True)
    heights = [chart.cell_rect(at).height() for at in (0, 1, 3)]
    assert heights[1] - heights[0] == pytest.approx(heights[2] - heights[1], rel=1e-6)
    assert heights[0] > 20  # one value among a hundred can be seen


def test_one_value_among_a_million_is_still_drawn(chart: HistogramChart) -> None:
    chart.set_histogram(np.array([0.0, 1.0, 2.0]), np.array([1_000_000, 1]))
    assert chart.cell_rect(1).height() >= 1


def test_bars_have_the_colour_of_their_sign_and_zero_is_marked(chart: HistogramChart) -> None:
    image = _drawn(chart)
    negative, positive = chart.cell_rect(1).center().toPoint(), chart.cell_rect(3).center().toPoint()
    assert image.pixelColor(negative).name() == LIGHT.diverging[1]
    assert image.pixelColor(positive).name() == LIGHT.diverging[5]
    between = round((chart.cell_rect(1).right() + chart.cell_rect(2).left()) / 2)
    top = round(chart.cell_rect(3).top())
    column = {image.pixelColor(x, y).name() for x in range(between - 2, between + 3) for y in range(top, top + 60)}
    assert LIGHT.text in column


def test_pointing_tells_range_count_and_share(qtbot: QtBot, chart: HistogramChart) -> None:
    qtbot.mouseMove(chart, chart.cell_rect(3).center().toPoint())
    qtbot.waitUntil(lambda: chart.read_out == "1 to 2: 100 values, 90.1 %")  # 100 of 111
    qtbot.mouseMove(chart, QPoint(round(chart.cell_rect(0).center().x()), round(chart.cell_rect(3).top()) + 5))
    qtbot.waitUntil(lambda: chart.read_out == "−2 to −1: 1 value, 0.901 %")


def test_arrow_keys_walk_the_bins(qtbot: QtBot, chart: HistogramChart) -> None:
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_End)
    assert chart.pointed_key == 3
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart.read_out == "0 to 1: 0 values, 0 %"


def test_its_reading_names_the_fullest_bin(chart: HistogramChart) -> None:
    assert chart.reading() == "111 values; the fullest bin, 1 to 2, holds 90.1\u00a0%."


@pytest.mark.parametrize(
    ("edges", "counts"),
    [
        ([0.5, 1.5], [1]),
        ([1e-300, 2e-300], [3]),
        ([-1.7e308, 1.7e308], [2]),
        ([1e9, 1e9 + 1e-6], [5]),
        ([-1.0, 1.0], [10**12]),
        ([0.0, 1.0], [0]),
    ],
)
@pytest.mark.parametrize("is_log", [False, True])
def test_extreme_ranges_and_counts_are_drawn(
    chart: HistogramChart, edges: list[float], counts: list[int], is_log: bool
) -> None:
    chart.set_histogram(np.array(edges), np.array(counts))
    chart.set_log(is_log)
    image = _drawn(chart)
    assert not image.isNull()
    bar = chart.cell_rect(0)
    assert QRectF(chart.rect()).contains(bar) or not counts[0]
    assert chart.is_empty == (not any(counts))


def test_an_empty_chart_has_nothing_to_point_at(qtbot: QtBot) -> None:
    chart = HistogramChart()
    qtbot.addWidget(chart)
    chart.resize(300, 200)
    chart.show()
    assert chart.is_empty
    qtbot.mouseMove(chart, QPoint(150, 100))
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.read_out == ""

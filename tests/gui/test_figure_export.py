"""Exported pictures: complete at every size, vectors as vectors, text as text."""

from __future__ import annotations

import os
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from engine.errors import EngineError
from gui.look import Look
from gui.theme import DARK, LIGHT, apply_theme
from gui.widgets.answer_bars import AnswerBars
from gui.widgets.bar_chart import Bar, BarChart, Segment
from gui.widgets.curve_plot import CurvePlot
from gui.widgets.export_choice import ExportChoice
from gui.widgets.figure import Figure
from gui.widgets.figure_export import export_look, png_image, save_picture, svg_bytes
from gui.widgets.heat_map import HeatMap
from gui.widgets.map_grid import MapGrid
from gui.widgets.value_bars import ValueBars

SVG = "{http://www.w3.org/2000/svg}"


def heat_map() -> tuple[QWidget, set[str]]:
    widget = HeatMap()
    widget.set_values(np.linspace(-1, 1, 12 * 9).reshape(12, 9), is_signed=True, limit=1.5)
    widget.set_axes("output unit", "input feature", "weight")
    return widget, {"output unit", "input feature", "weight", "+1.5", "0", "−1.5"}


def map_grid() -> tuple[QWidget, set[str]]:
    widget = MapGrid()
    widget.set_maps(np.linspace(-1, 1, 6 * 16).reshape(6, 4, 4), is_signed=True, limit=2.5)
    widget.set_value_name("activation")
    return widget, {"activation", "+2.5", "0", "−2.5"}


def value_bars() -> tuple[QWidget, set[str]]:
    widget = ValueBars()
    widget.set_values(np.linspace(-3, 3, 10), limit=3.0)
    widget.set_axes("unit", "activation (a.u.)")
    return widget, {"unit", "activation (a.u.)", "0"}


def answer_bars() -> tuple[QWidget, set[str]]:
    widget = AnswerBars()
    widget.set_probabilities([f"class {at}" for at in range(10)], np.arange(10) / 45)
    return widget, {"probability", "class 0", "class 9", "0.200", "0", "1"}


def bar_chart() -> tuple[QWidget, set[str]]:
    widget = BarChart()
    pieces = (Segment(68.2, "embedding"), Segment(34.2, "decoder"))
    widget.set_bars([Bar("float32", pieces, "102.4 MB"), Bar("int8", (Segment(10.0, "decoder"),), "10 MB")])
    widget.set_axis("size (MB)")
    return widget, {"float32", "int8", "102.4 MB", "10 MB", "size (MB)", "embedding", "decoder", "0"}


def curve_plot() -> tuple[QWidget, set[str]]:
    widget = CurvePlot()
    widget.set_axes("words scored", "loss (nats per word)")
    x = np.arange(0, 10_001, 100.0)
    widget.set_curves({"float32": (x, 5 + np.exp(-x / 1000)), "int8": (x, 5.2 + np.exp(-x / 1000))})
    return widget, {"words scored", "loss (nats per word)", "float32", "int8"}


MAKERS = (heat_map, map_grid, value_bars, answer_bars, bar_chart, curve_plot)
EACH = pytest.mark.parametrize("make", MAKERS, ids=lambda make: make.__name__)


@pytest.fixture
def framed(qtbot: QtBot) -> Callable[[QWidget], Figure]:
    def frame(widget: QWidget) -> Figure:
        figure = Figure("Title & <more>", widget)
        figure.set_reading("One sentence about it.")
        qtbot.addWidget(figure)
        figure.resize(320, 260)
        figure.show()
        QApplication.processEvents()
        return figure

    return frame


def parse(data: bytes) -> tuple[ElementTree.Element, list[tuple[str, float, float]]]:
    root = ElementTree.fromstring(data)
    texts = [
        ("".join(item.itertext()), float(item.get("x", 0)), float(item.get("y", 0))) for item in root.iter(f"{SVG}text")
    ]
    return root, texts


@EACH
@pytest.mark.parametrize("size", [(64, 64), (240, 160), (900, 600), (1600, 300), (300, 1200)])
def test_an_svg_holds_every_text_at_every_size(framed, make, size):
    widget, expected = make()
    figure = framed(widget)
    data = svg_bytes(figure.page, ExportChoice(kind="svg", width=size[0], height=size[1], font_percent=100))
    root, texts = parse(data)
    words = {text.strip() for text, _, _ in texts}
    joined = " ".join(text.strip() for text, _, _ in texts)
    assert expected <= words
    assert "Title & <more>" in joined
    assert "One sentence about it." in joined
    assert not any("…" in word for word in words)
    assert root.findtext(f"{SVG}title") == "Title & <more>"
    assert root.findtext(f"{SVG}desc") == "One sentence about it."
    assert root.get("viewBox").split()[2:] == [str(size[0]), str(size[1])]


@EACH
def test_nothing_reaches_the_edges_of_a_png(framed, make):
    figure = framed(make()[0])
    for width, height, percent in ((64, 64, 100), (300, 200, 100), (900, 500, 400), (1200, 160, 150)):
        choice = ExportChoice(width=width, height=height, font_percent=percent, factor=1, theme="light")
        image = png_image(figure.page, choice)
        assert (image.width(), image.height()) == (width, height)
        pixels = as_array(image)
        assert (pixels[0] == 255).all()
        assert (pixels[-1] == 255).all()
        assert (pixels[:, 0] == 255).all()
        assert (pixels[:, -1] == 255).all()
        assert (pixels != 255).any()


def as_array(image: QImage) -> np.ndarray:
    converted = image.convertToFormat(QImage.Format.Format_RGB888)
    flat = np.frombuffer(converted.constBits(), np.uint8).reshape(converted.height(), converted.bytesPerLine())
    return flat[:, : 3 * converted.width()].reshape(converted.height(), converted.width(), 3).astype(int)


@EACH
def test_twice_the_resolution_is_the_same_picture(framed, make):
    """Lines and type keep their share of the picture; a line that were thinned would lighten the mean."""
    figure = framed(make()[0])
    means = []
    for factor in (1, 2, 4):
        choice = ExportChoice(width=400, height=300, factor=factor, theme="light")
        image = png_image(figure.page, choice)
        assert (image.width(), image.height()) == (400 * factor, 300 * factor)
        means.append(255 - as_array(image).mean())
    assert means[1] == pytest.approx(means[0], rel=0.05)
    assert means[2] == pytest.approx(means[0], rel=0.05)


def test_curves_of_an_svg_are_paths_and_no_pixels(framed):
    figure = framed(curve_plot()[0])
    root, _ = parse(svg_bytes(figure.page, ExportChoice(kind="svg")))
    assert not list(root.iter(f"{SVG}image"))
    assert list(root.iter(f"{SVG}polyline")) or list(root.iter(f"{SVG}path"))


@EACH
def test_the_window_s_zoom_has_no_part_in_a_file(qapp, framed, make):
    figure = framed(make()[0])
    choice = ExportChoice(width=400, height=300, theme="light")
    before = as_array(png_image(figure.page, choice))
    apply_theme(qapp, "dark", zoom=2.0)
    QApplication.processEvents()
    if isinstance(figure.body, CurvePlot):  # its range depends on the size of the plot on the screen
        assert np.abs(as_array(png_image(figure.page, choice)) - before).mean() < 6
    else:
        np.testing.assert_array_equal(as_array(png_image(figure.page, choice)), before)


def test_light_and_dark_can_be_chosen(framed):
    figure = framed(answer_bars()[0])
    for theme, palette in (("light", LIGHT), ("dark", DARK), ("screen", LIGHT)):
        image = png_image(figure.page, ExportChoice(width=300, height=200, theme=theme))
        assert image.pixelColor(1, 1).name() == palette.window


def test_the_reading_can_be_left_out(framed):
    figure = framed(answer_bars()[0])
    _, texts = parse(svg_bytes(figure.page, ExportChoice(kind="svg", has_reading=False)))
    assert "One sentence about it." not in [text for text, _, _ in texts]


def test_larger_type_for_a_higher_percentage(framed):
    figure = framed(answer_bars()[0])
    small, large = (export_look(ExportChoice(font_percent=percent)) for percent in (100, 200))
    assert large.font.pointSizeF() == pytest.approx(2 * small.font.pointSizeF())
    assert large.px(1) == 2 * small.px(1)
    assert figure.page.least_size(large).height() > 1.8 * figure.page.least_size(small).height()


def test_a_long_word_is_broken_and_not_cut(framed):
    figure = framed(answer_bars()[0])
    word = "x" * 400
    figure.set_title(word)
    _, texts = parse(svg_bytes(figure.page, ExportChoice(kind="svg", width=300, height=300)))
    assert sum(text.count("x") for text, _, _ in texts) == 400


def test_a_former_file_stays_when_the_new_one_cannot_be_written(framed, tmp_path):
    figure = framed(answer_bars()[0])
    path = tmp_path / "here.png"
    path.write_bytes(b"former")
    with pytest.raises(EngineError, match="choose another place"):
        save_picture(figure.page, tmp_path / "none" / "a.png", ExportChoice())
    with pytest.raises(EngineError, match="is a folder"):
        save_picture(figure.page, tmp_path, ExportChoice())
    assert path.read_bytes() == b"former"
    save_picture(figure.page, path, ExportChoice(width=100, height=80, factor=1))
    assert QImage(str(path)).width() == 100
    assert [item.name for item in tmp_path.iterdir()] == ["here.png"]


@pytest.mark.parametrize(
    "text",
    ["", "null", "[]", "{", '{"width": "9"}',
     '{"width": 63}', '{"height": 10001}', '{"width": true}', '{"kind": "gif"}',
     '{"theme": []}',
     '{"has_reading": 1}', '{"font_percent": 1e9}', "[" * 100_000],
)  # fmt: skip
def test_a_damaged_memory_is_the_default(text):
    assert ExportChoice.from_text(text) == ExportChoice()


def test_a_choice_comes_back_from_its_text():
    choice = ExportChoice(64, 10_000, 400, "svg", 4, False, "dark")
    assert ExportChoice.from_text(choice.as_text()) == choice


def test_drawing_leaves_the_painter_as_it_was(framed):
    for make in MAKERS:
        figure = framed(make()[0])
        image = QImage(300, 200, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        before = painter.transform()
        figure.page.draw(painter, QRectF(0, 0, 300, 200), Look.on_screen(figure.font()))
        assert painter.transform() == before
        painter.end()


def test_a_program_that_ends_with_a_copied_picture_ends_well():
    program = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel

from gui.widgets.export_choice import ExportChoice
from gui.widgets.figure import Figure
from gui.widgets.figure_export import copy_picture

application = QApplication([])
figure = Figure("Title", QLabel("x"))
copy_picture(figure.page, ExportChoice(width=64, height=64))
QTimer.singleShot(0, application.quit)
application.exec()
del figure
"""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    result = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, timeout=60)
    assert result.returncode == 0, result.stderr.decode()

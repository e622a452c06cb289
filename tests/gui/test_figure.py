from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QLabel, QTableView
from pytestqt.qtbot import QtBot

from engine.errors import EngineError
from gui.theme import DARK, LIGHT, apply_theme
from gui.widgets.banner import ErrorBanner
from gui.widgets.curve_plot import CurvePlot
from gui.widgets.figure import Figure
from gui.widgets.table_data import TableDialog


@pytest.fixture
def figure(qtbot: QtBot) -> Figure:
    figure = Figure("Running loss, test", QLabel("picture"))
    qtbot.addWidget(figure)
    figure.resize(300, 200)
    figure.show()
    return figure


def trigger(figure: Figure, text: str) -> None:
    action = next(action for action in figure.menu_button.menu().actions() if action.text().startswith(text))
    assert action.isEnabled()
    action.trigger()


def is_enabled(figure: Figure, text: str) -> bool:
    return next(a for a in figure.menu_button.menu().actions() if a.text().startswith(text)).isEnabled()


def test_data_can_only_be_had_when_there_is_some(figure):
    names = ("Copy data", "Save data", "Show as table")
    assert not any(is_enabled(figure, name) for name in names)
    figure.set_table(["words", "loss"], [[1, 2.5]])
    assert all(is_enabled(figure, name) for name in names)
    figure.set_table(["words", "loss"], [])
    assert not any(is_enabled(figure, name) for name in names)


def test_csv_has_plain_numbers(figure, tmp_path, monkeypatch):
    rows = [[np.int64(28_484_606), np.float32(0.5), 'say "a", b', None], [1, 1e-12, "ä <eos>", True]]
    figure.set_table(["parameters", "loss", "word", "empty"], rows)
    path = tmp_path / "table"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    trigger(figure, "Save data")
    text = (tmp_path / "table.csv").read_text(encoding="utf-8")
    assert list(csv.reader(text.splitlines())) == [
        ["parameters", "loss", "word", "empty"],
        ["28484606", "0.5", 'say "a", b', ""],
        ["1", "1e-12", "ä <eos>", "True"],
    ]


def test_copied_data_fall_into_columns(figure):
    figure.set_table(["words", "loss"], [[1000, 2.5]])
    trigger(figure, "Copy data")
    assert QGuiApplication.clipboard().text() == "words\tloss\n1000\t2.5\n"


def test_a_saved_picture_has_twice_the_size_and_no_menu(figure, tmp_path, monkeypatch):
    path = tmp_path / "loss.png"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    trigger(figure, "Save picture")
    image = QImage(str(path))
    assert (image.width(), image.height()) == (600, 400)
    place = figure.menu_button.geometry().center() * 2
    assert image.pixelColor(place).name() == LIGHT.window


def test_a_picture_that_cannot_be_saved_is_told_in_the_figure(figure, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / "folder.png"), ""))
    trigger(figure, "Save picture")
    banner = figure.findChild(ErrorBanner)
    assert "choose another place" in banner.message
    with pytest.raises(EngineError):
        figure.save_picture(tmp_path / "no" / "folder.png")


def test_the_table_shows_separators_and_full_numbers_on_hover(figure, qtbot):
    figure.set_table(["parameters", "loss"], [[28_484_606, 4.123456789], [None, float("nan")]])
    trigger(figure, "Show as table")
    dialog = figure.findChild(TableDialog)
    model = dialog.findChild(QTableView).model()
    assert model.index(0, 0).data() == "28,484,606"
    assert model.index(0, 1).data() == "4.12346"
    assert model.index(0, 1).data(Qt.ItemDataRole.ToolTipRole) == "4.123456789"
    assert model.index(1, 0).data() == "–"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_placeholder_keeps_the_room(figure):
    before = figure.sizeHint().height()
    figure.set_placeholder("Press Run.")
    assert figure.sizeHint().height() == before
    assert figure.findChild(QLabel, options=Qt.FindChildOption.FindChildrenRecursively) is not None
    assert not figure.body.isVisible()
    figure.clear_placeholder()
    assert figure.body.isVisible()


def test_a_reading_does_not_move_the_picture(figure):
    before = figure.body.mapTo(figure, figure.body.rect().topLeft())
    figure.set_reading("int8 is faster.")
    assert figure.body.mapTo(figure, figure.body.rect().topLeft()) == before
    assert figure.reading == figure.accessibleDescription() == "int8 is faster."


def test_html_is_shown_as_it_is(figure):
    figure.set_title("<b>unk</b>")
    assert figure.title == "<b>unk</b>"
    labels = [label for label in figure.findChildren(QLabel) if label.text() == "<b>unk</b>"]
    assert labels[0].textFormat() == Qt.TextFormat.PlainText


def test_the_banner_is_closed_by_its_button(qtbot):
    banner = ErrorBanner()
    qtbot.addWidget(banner)
    assert not banner.isVisible()
    banner.show_message("notes.txt is empty: choose another file.")
    assert banner.isVisible()
    assert banner.message == banner.accessibleName() == "notes.txt is empty: choose another file."
    qtbot.mouseClick(banner._close_button, Qt.MouseButton.LeftButton)
    assert not banner.isVisible()
    assert banner.message == ""


@pytest.fixture
def plot(qtbot: QtBot) -> CurvePlot:
    plot = CurvePlot()
    qtbot.addWidget(plot)
    plot.resize(400, 240)
    plot.set_axes("words", "loss (nats per word)")
    plot.show()
    return plot


def colours(plot: CurvePlot) -> set[str]:
    image = plot.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_curves_have_the_colour_of_their_key_in_both_themes(qapp, plot):
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


def test_the_wheel_does_not_zoom_and_a_double_click_shows_everything(qtbot, plot):
    plot.set_curves({"float32": (np.arange(100), np.arange(100.0))})
    qtbot.waitUntil(lambda: plot._view_box.viewRange()[0][1] > 90)
    plot._view_box.setRange(xRange=(10, 20), yRange=(10, 20))
    viewport = plot._plot.viewport()
    qtbot.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=viewport.rect().center())
    qtbot.waitUntil(lambda: plot._view_box.viewRange()[0][1] > 90)


def test_file_names_come_from_the_title(figure, monkeypatch):
    asked: list[str] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (asked.append(args[2]), ("", ""))[1])
    trigger(figure, "Save picture")
    assert Path(asked[0]).name == "running-loss-test.png"

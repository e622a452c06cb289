"""What can be done with a figure: copy, save, show as table."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from gui.figure_actions import FigureActions, figure_of, figure_of_event
from gui.widgets.answer_bars import AnswerBars
from gui.widgets.export_choice import ExportChoice, ShortMemory
from gui.widgets.export_dialog import ExportDialog
from gui.widgets.figure import Figure
from gui.widgets.table_dialog import TableDialog


@pytest.fixture
def figure(qtbot: QtBot) -> Figure:
    bars = AnswerBars()
    bars.set_probabilities(["a", "b"], np.array([0.25, 0.75]))
    figure = Figure("Answer, test", bars)
    qtbot.addWidget(figure)
    figure.resize(320, 260)
    figure.show()
    return figure


@pytest.fixture
def actions(tmp_path: Path) -> FigureActions:
    return FigureActions(ShortMemory(tmp_path, ExportChoice(width=300, height=200, factor=2)))


def choose(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> list[str]:
    """The next file dialog gives this path; returns where dialogs start."""
    asked: list[str] = []

    def answer(parent: QWidget, caption: str, start: str, file_filter: str) -> tuple[str, str]:
        asked.append(start)
        return ("" if path is None else str(path), file_filter)

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    return asked


def save_by_dialog(qtbot: QtBot, actions: FigureActions, figure: Figure, kind: str = "png") -> None:
    actions.save_picture.trigger()
    dialog = figure.findChild(ExportDialog)
    dialog.kind_box.setCurrentIndex(dialog.kind_box.findData(kind))
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)


def test_actions_are_enabled_as_far_as_there_is_something(figure, actions):
    assert not any(action.isEnabled() for action in actions.actions)
    actions.set_target(figure)
    assert [action.text() for action in actions.actions if action.isEnabled()] == ["Copy picture", "Save picture…"]
    figure.set_table(["class", "p"], [["a", 0.25]])
    assert all(action.isEnabled() for action in actions.actions)
    figure.set_placeholder("Press Run.")
    figure.set_table(["class", "p"], [])
    assert not any(action.isEnabled() for action in actions.actions)
    figure.clear_placeholder()
    actions.set_target(None)
    assert not any(action.isEnabled() for action in actions.actions)


def test_a_figure_that_goes_is_no_target(qtbot, actions):
    figure = Figure("Short", QLabel("x"))
    actions.set_target(figure)
    figure.deleteLater()
    with qtbot.waitSignal(actions.target_changed):
        pass
    assert actions.target is None
    assert not actions.copy_picture.isEnabled()


def test_csv_has_plain_numbers(figure, actions, tmp_path, monkeypatch):
    rows = [[np.int64(28_484_606), np.float32(0.5), 'say "a", b', None], [1, 1e-12, "ä <eos>", True]]
    figure.set_table(["parameters", "loss", "word", "empty"], rows)
    actions.set_target(figure)
    choose(monkeypatch, tmp_path / "table")
    actions.save_data.trigger()
    text = (tmp_path / "table.csv").read_text(encoding="utf-8")
    assert list(csv.reader(text.splitlines())) == [
        ["parameters", "loss", "word", "empty"],
        ["28484606", "0.5", 'say "a", b', ""],
        ["1", "1e-12", "ä <eos>", "True"],
    ]


def test_copied_data_fall_into_columns(figure, actions):
    figure.set_table(["words", "loss"], [[1000, 2.5]])
    actions.set_target(figure)
    actions.copy_data.trigger()
    assert QGuiApplication.clipboard().text() == "words\tloss\n1000\t2.5\n"
    actions.copy_markdown.trigger()
    assert QGuiApplication.clipboard().text() == "| words | loss |\n| ---: | ---: |\n| 1,000 | 2.5 |\n"


def test_a_copied_picture_is_pixels_and_vectors(figure, actions):
    actions.set_target(figure)
    actions.copy_picture.trigger()
    data = QGuiApplication.clipboard().mimeData()
    image = QImage(data.imageData())
    assert (image.width(), image.height()) == (600, 400)
    assert b"Answer, test" in data.data("image/svg+xml").data()


@pytest.mark.parametrize(("kind", "start"), [("png", b"\x89PNG"), ("svg", b"<?xml")])
def test_a_name_without_suffix_gets_the_kind_s(qtbot, figure, actions, tmp_path, monkeypatch, kind, start):
    actions.set_target(figure)
    asked = choose(monkeypatch, tmp_path / "answer.v2")
    save_by_dialog(qtbot, actions, figure, kind)
    assert Path(asked[0]) == tmp_path / f"answer-test.{kind}"
    assert (tmp_path / f"answer.v2.{kind}").read_bytes().startswith(start)


def test_a_suffix_that_was_typed_decides(qtbot, figure, actions, tmp_path, monkeypatch):
    actions.set_target(figure)
    choose(monkeypatch, tmp_path / "answer.SVG")
    save_by_dialog(qtbot, actions, figure, "png")
    assert (tmp_path / "answer.SVG").read_bytes().startswith(b"<?xml")


def test_choice_and_folder_are_remembered(qtbot, figure, actions, tmp_path, monkeypatch):
    (tmp_path / "inside").mkdir()
    actions.set_target(figure)
    choose(monkeypatch, tmp_path / "inside" / "a.png")
    actions.save_picture.trigger()
    dialog = figure.findChild(ExportDialog)
    dialog.width_box.setValue(640)
    dialog.height_box.setValue(64)
    dialog.font_box.setValue(200)
    dialog.factor_box.setValue(1)
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert actions.memory.choice == ExportChoice(width=640, height=64, font_percent=200, factor=1)
    assert actions.memory.folder == tmp_path / "inside"
    image = QImage(str(tmp_path / "inside" / "a.png"))
    assert (image.width(), image.height()) == (640, 64)


def test_a_cancelled_dialog_writes_and_remembers_nothing(qtbot, figure, actions, tmp_path, monkeypatch):
    actions.set_target(figure)
    before = actions.memory.choice
    choose(monkeypatch, tmp_path / "never.png")
    actions.save_picture.trigger()
    dialog = figure.findChild(ExportDialog)
    dialog.width_box.setValue(77)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert actions.memory.choice == before
    assert list(tmp_path.iterdir()) == []


def test_an_added_suffix_does_not_replace_a_file_unasked(qtbot, figure, actions, tmp_path, monkeypatch):
    figure.set_table(["a"], [[1]])
    actions.set_target(figure)
    (tmp_path / "kept.csv").write_text("former")
    choose(monkeypatch, tmp_path / "kept")
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.No)
    actions.save_data.trigger()
    assert (tmp_path / "kept.csv").read_text() == "former"


def test_a_picture_or_table_that_cannot_be_saved_is_told_in_the_figure(qtbot, figure, actions, tmp_path, monkeypatch):
    figure.set_table(["a"], [[1]])
    actions.set_target(figure)
    choose(monkeypatch, tmp_path / "no" / "folder.png")
    save_by_dialog(qtbot, actions, figure)
    assert "choose another place" in figure.banner.message
    assert figure.banner.message.count(".") <= 3
    (tmp_path / "folder.png").mkdir()
    choose(monkeypatch, tmp_path / "folder.png")
    save_by_dialog(qtbot, actions, figure)
    assert figure.banner.message == f"{tmp_path / 'folder.png'} is a folder: name a file in it."
    choose(monkeypatch, tmp_path / "no" / "table.csv")
    actions.save_data.trigger()
    assert "choose another folder" in figure.banner.message
    actions.copy_data.trigger()
    assert figure.banner.message == ""


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_menu_has_the_shared_actions_and_gives_the_target_back(qtbot, figure, actions):
    other = Figure("Other", QLabel("x"))
    qtbot.addWidget(other)
    figure.set_table(["a"], [[1]])
    actions.set_target(other)
    menu = actions.popup(figure, figure.mapToGlobal(figure.rect().center()))
    assert actions.target is figure
    assert {action for action in menu.actions() if not action.isSeparator()} == set(actions.actions)
    menu.setActiveAction(actions.copy_data)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == "a\n1\n"
    qtbot.waitUntil(lambda: actions.target is other)


def test_the_figure_around_a_widget_is_found(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    figure = Figure("Answer", AnswerBars(), window)
    outside = QLabel("outside", window)
    figure.setGeometry(10, 10, 300, 200)
    outside.setGeometry(320, 10, 50, 20)
    window.resize(400, 300)
    window.show()
    assert figure_of(figure.body) is figure_of(figure.menu_button) is figure
    assert figure_of(outside) is figure_of(None) is None
    mouse = QContextMenuEvent.Reason.Mouse
    inside_event = QContextMenuEvent(mouse, figure.geometry().center(), window.mapToGlobal(figure.geometry().center()))
    assert figure_of_event(window, inside_event) is figure
    beside = outside.geometry().center()
    assert figure_of_event(window, QContextMenuEvent(mouse, beside, window.mapToGlobal(beside))) is None


def test_the_table_is_shown_once_asked_for(qtbot, figure, actions):
    figure.set_table(["a"], [[1]])
    actions.set_target(figure)
    actions.show_table.trigger()
    dialog = figure.findChild(TableDialog)
    assert dialog.isVisible()
    assert dialog.windowTitle() == "Answer, test"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: figure.findChild(TableDialog) is None)

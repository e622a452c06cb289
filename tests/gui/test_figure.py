"""The frame of a figure."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from gui.theme import apply_theme
from gui.widgets.answer_bars import AnswerBars
from gui.widgets.banner import ErrorBanner
from gui.widgets.figure import Figure


@pytest.fixture
def figure(qtbot: QtBot) -> Figure:
    figure = Figure("Running loss, test", QLabel("picture"))
    qtbot.addWidget(figure)
    figure.resize(300, 200)
    figure.show()
    return figure


@pytest.fixture
def answer(qtbot: QtBot) -> Figure:
    import numpy as np

    bars = AnswerBars()
    bars.set_probabilities(["a", "b"], np.array([0.25, 0.75]))
    figure = Figure("Answer", bars)
    qtbot.addWidget(figure)
    figure.resize(320, 260)
    figure.show()
    return figure


class Window(QWidget):
    """Takes what comes up to it."""

    def __init__(self) -> None:
        super().__init__()
        self.events: list[tuple[QContextMenuEvent.Reason, QPoint]] = []

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.events.append((event.reason(), event.pos()))


def test_a_placeholder_keeps_the_room(figure):
    before = figure.sizeHint().height()
    figure.set_placeholder("Press Run.")
    assert figure.sizeHint().height() == before
    assert not figure.body.isVisible()
    assert not figure.has_picture
    figure.clear_placeholder()
    assert figure.body.isVisible()
    assert figure.has_picture


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


def test_without_a_reading_the_picture_says_it_itself(answer):
    assert answer.reading == "2 bars; largest: b at 0.750."
    answer.set_reading("Mostly b.")
    assert answer.reading == "Mostly b."
    answer.set_reading("")
    assert answer.reading == "2 bars; largest: b at 0.750."


def test_a_read_out_takes_the_reading_s_place_and_nothing_moves(qtbot, answer):
    before = answer.body.geometry()
    QTest.mouseMove(answer.body, QPoint(60, 3))
    QTest.mouseMove(answer.body, answer.body.cell_rect(0).center().toPoint())
    qtbot.waitUntil(lambda: answer.read_out == "a: probability 0.250000")
    assert answer.reading == "2 bars; largest: b at 0.750."
    assert answer.body.geometry() == before
    answer.body.point_at(None)
    assert answer.read_out == answer.reading


def test_a_reading_that_grew_keeps_its_lines(qtbot, answer):
    answer.resize(200, 260)
    answer.set_reading("A sentence that is far too long for one line of a figure of this width, and then some.")
    qtbot.waitUntil(lambda: answer.body.y() >= 0 and answer._reading.height() > answer._reading.fontMetrics().height())
    QApplication.processEvents()
    top = answer._pages.y()
    answer.set_reading("Short.")
    QApplication.processEvents()
    assert answer._pages.y() == top


def test_waiting_says_so_in_the_middle_or_in_the_reading_s_place(answer):
    answer.set_waiting("Reading the digit…")
    assert answer.reading == "Reading the digit…"
    answer.set_reading("Mostly b.")
    assert answer.reading == "Mostly b."
    answer.set_placeholder("Choose a digit.")
    answer.set_waiting("Reading the digit…")
    assert not answer.has_picture
    assert any(label.text() == "Reading the digit…" and label.isVisible() for label in answer.findChildren(QLabel))


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_meaning_opens_by_key_and_closes_with_escape(qtbot, answer):
    assert not answer.info_button.isVisible()
    answer.set_meaning("softmax(z)_i = exp(z_i) / Σ exp(z_j), <b>not</b> bold")
    assert answer.info_button.isVisible()
    qtbot.keyClick(answer.info_button, Qt.Key.Key_Space)
    card = QApplication.activePopupWidget()
    assert card is not None
    assert card.findChild(QLabel).text() == answer.meaning
    assert card.findChild(QLabel).textFormat() == Qt.TextFormat.PlainText
    qtbot.keyClick(card, Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    answer.set_meaning("")
    assert not answer.info_button.isVisible()


@pytest.mark.parametrize("zoom", [1.0, 2.0, 3.0])
def test_a_long_title_is_cut_and_never_pushes_the_buttons_out(qapp, qtbot, zoom):
    apply_theme(qapp, "light", zoom=zoom)
    figure = Figure("A title that is much longer than the figure is wide, whatever the zoom may be", AnswerBars())
    qtbot.addWidget(figure)
    figure.set_meaning("m")
    figure.resize(round(180 * zoom), round(220 * zoom))
    figure.show()
    QApplication.processEvents()
    for button in (figure.info_button, figure.menu_button):
        assert figure.rect().contains(button.geometry())
    assert not figure.info_button.geometry().intersects(figure.menu_button.geometry())
    assert figure._title.toolTip() == figure.title
    assert figure.width() == round(180 * zoom)


def test_button_right_click_and_keys_ask_the_window_for_the_menu(qtbot):
    window = Window()
    figure = Figure("Answer", AnswerBars(), window)
    qtbot.addWidget(window)
    figure.setGeometry(20, 30, 300, 220)
    window.resize(400, 300)
    window.show()
    qtbot.mouseClick(figure.menu_button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(figure.body, Qt.Key.Key_Menu)
    qtbot.keyClick(figure.body, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    place = figure.body.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, figure.body.mapToGlobal(place))
    QApplication.sendEvent(figure.body, event)
    reasons = QContextMenuEvent.Reason
    assert [reason for reason, _ in window.events] == [
        reasons.Other,
        reasons.Keyboard,
        reasons.Keyboard,
        reasons.Mouse,
    ]
    assert all(figure.geometry().contains(pos) for _, pos in window.events)


def test_every_part_has_a_name(answer):
    assert answer.accessibleName() == answer.body.accessibleName() == "Answer"
    assert answer.menu_button.accessibleName() == "Menu of Answer"
    assert answer.info_button.accessibleName() == "What Answer means"
    assert answer.body.accessibleDescription() == answer.reading


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

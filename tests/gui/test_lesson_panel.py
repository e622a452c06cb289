"""The lesson beside a demo: its card, and an answer that is nowhere before the guess is in."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from engine.demos.lessons import lesson, reveal
from engine.demos.registry import demos
from gui.demo_views.views import CoveredView
from gui.panels.demo import DemoPanel
from gui.panels.lesson import LessonPanel
from gui.panels.live_lessons import LIVE_LESSONS
from gui.tabs.base import TabContext
from gui.tabs.layers import LayersTab
from gui.widgets.figure import Figure
from gui.widgets.prediction import COVERED, Prediction
from tests.gui.accessibility import nameless, unreachable
from tests.gui.panel_host import wait_until_idle

NAMES = [entry.name for entry in demos()]


@pytest.fixture
def tab(qtbot: QtBot, context: TabContext) -> LayersTab:
    tab = LayersTab(context)
    qtbot.addWidget(tab)
    tab.state.restore({"entry": "linear"})
    tab.resize(1280, 660)
    tab.show()
    tab.start_default_work(small=True)
    settle(qtbot, tab)
    return tab


@pytest.fixture
def prediction(qtbot: QtBot) -> Prediction:
    prediction = Prediction()
    qtbot.addWidget(prediction)
    prediction.show()
    return prediction


def settle(qtbot: QtBot, tab: LayersTab) -> None:
    def is_settled() -> bool:
        panel = tab.panel
        has_all = isinstance(panel, DemoPanel) and panel.parts and len(panel.flow.views) == len(panel.parts)
        return bool(tab.context.runner.is_idle and has_all and tab.lesson.lesson == tab.entry)

    qtbot.waitUntil(is_settled, timeout=6_000)


def open_demo(qtbot: QtBot, tab: LayersTab, name: str) -> DemoPanel:
    tab.show_entry(name)
    settle(qtbot, tab)
    assert isinstance(tab.panel, DemoPanel)
    return tab.panel


def all_words(root: QWidget) -> str:
    """Everything below a widget that can be seen, read out, or copied from a figure's table."""
    words = []
    for widget in [root, *root.findChildren(QWidget)]:
        words += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        if isinstance(widget, QLabel | QLineEdit):
            words.append(widget.text())
        if isinstance(widget, QPlainTextEdit):
            words.append(widget.toPlainText())
        if isinstance(widget, Figure):
            words += [widget.reading, widget.read_out]
            words += [] if widget.table is None else [str(cell) for row in widget.table.rows for cell in row]
    return "\n".join(words)


def test_the_card_says_formula_colours_and_what_to_try(tab: LayersTab) -> None:
    card = lesson("linear")
    title, formula, colours, tries = tab.lesson.card.texts
    assert (title, formula, colours) == (card.title, card.formula, card.colours)
    assert all(each in tries for each in card.tries)
    assert tab.lesson.prediction.question == card.question.text


@pytest.mark.parametrize("name", NAMES)
def test_while_a_question_is_posed_nothing_that_was_worked_out_can_be_read(
    qtbot: QtBot, tab: LayersTab, name: str
) -> None:
    panel = open_demo(qtbot, tab, name)
    qtbot.mouseClick(tab.lesson.prediction.pose_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.is_covered)
    settle(qtbot, tab)
    card = lesson(name)
    answer = next(part for part in panel.parts if part.name == card.question.panel)
    covered = {view.panel_name for view in panel.flow.views if isinstance(view, CoveredView)}
    assert covered == {part.name for part in panel.parts if not getattr(part, "field", "") or part is answer}
    assert all(view.table is None for view in panel.flow.views if isinstance(view, CoveredView))
    words = all_words(panel)
    assert answer.reading not in words
    assert COVERED in words
    assert reveal(card, 0).words not in all_words(tab)
    assert panel.card.explanation is None


def test_a_right_guess_is_told_so_and_everything_comes_back(qtbot: QtBot, tab: LayersTab) -> None:
    panel = open_demo(qtbot, tab, "conv2d")
    prediction = tab.lesson.prediction
    qtbot.mouseClick(prediction.pose_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.is_covered)
    settle(qtbot, tab)
    card = lesson("conv2d")
    right = reveal(card, 0).choice
    assert right is not None
    assert not prediction.reveal_button.isEnabled()
    prediction.choices[right].setFocus()
    qtbot.keyClick(prediction.choices[right], Qt.Key.Key_Space)
    qtbot.mouseClick(prediction.reveal_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not panel.is_covered)
    settle(qtbot, tab)
    assert prediction.answer.text().startswith("✓ Your guess is right.")
    assert card.question.afterwards in prediction.answer.text()
    assert not any(isinstance(view, CoveredView) for view in panel.flow.views)
    output = next(part for part in panel.parts if part.name == "y")
    assert panel.view("y").reading == output.reading


def test_a_wrong_guess_is_compared_with_the_answer(qtbot: QtBot, tab: LayersTab) -> None:
    panel = open_demo(qtbot, tab, "conv2d")
    prediction = tab.lesson.prediction
    qtbot.mouseClick(prediction.pose_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.is_covered)
    settle(qtbot, tab)
    right = reveal(lesson("conv2d"), 0).choice
    wrong = next(place for place in range(len(prediction.choices)) if place != right)
    qtbot.mouseClick(prediction.choices[wrong], Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    qtbot.mouseClick(prediction.reveal_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: prediction.answer.text().startswith("✗ Not quite."))


def test_leaving_a_posed_question_brings_the_settings_of_before(qtbot: QtBot, tab: LayersTab) -> None:
    panel = open_demo(qtbot, tab, "conv2d")
    before = panel.demo
    qtbot.mouseClick(tab.lesson.prediction.pose_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.is_covered)
    assert panel.demo != before
    open_demo(qtbot, tab, "linear")
    open_demo(qtbot, tab, "conv2d")
    assert panel.demo == before
    assert not panel.is_covered
    assert not tab.lesson.prediction.is_posed


def test_reset_ends_a_question(qtbot: QtBot, tab: LayersTab) -> None:
    panel = open_demo(qtbot, tab, "conv2d")
    qtbot.mouseClick(tab.lesson.prediction.pose_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.is_covered)
    qtbot.mouseClick(tab.reset_button, Qt.MouseButton.LeftButton)
    settle(qtbot, tab)
    assert not panel.is_covered
    assert not any(isinstance(view, CoveredView) for view in panel.flow.views)


def test_a_number_is_guessed_with_the_keys(qtbot: QtBot, prediction: Prediction) -> None:
    prediction.set_question("How many?", ())
    qtbot.mouseClick(prediction.pose_button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(prediction.number, "2,5")
    with qtbot.waitSignal(prediction.guessed) as guess:
        qtbot.keyClick(prediction.number, Qt.Key.Key_Return)
    assert guess.args == [2.5]
    prediction.show_answer(is_right=False, words="It is 3.")
    assert prediction.answer.text() == "✗ Not quite. It is 3."
    assert prediction.number.text() == "2,5"
    assert prediction.number.isReadOnly()


def test_a_guess_that_is_no_number_is_refused(qtbot: QtBot, prediction: Prediction) -> None:
    prediction.set_question("How many?", ())
    qtbot.mouseClick(prediction.pose_button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(prediction.number, "many")
    with qtbot.assertNotEmitted(prediction.guessed):
        qtbot.mouseClick(prediction.reveal_button, Qt.MouseButton.LeftButton)
    assert "is not a number" in prediction.answer.text()
    assert prediction.is_posed


def test_every_control_of_a_question_has_words_and_is_reached(qtbot: QtBot, prediction: Prediction) -> None:
    prediction.set_question("Which?", ("one", "two"))
    qtbot.mouseClick(prediction.pose_button, Qt.MouseButton.LeftButton)
    assert nameless(prediction) == []
    assert unreachable(prediction, qtbot) == []


@pytest.mark.parametrize("name", list(LIVE_LESSONS))
def test_the_live_models_have_a_card_and_a_question(qtbot: QtBot, tab: LayersTab, name: str) -> None:
    panel = LessonPanel(tab)
    qtbot.addWidget(panel)
    panel.show()
    panel.show_lesson(name)
    live = LIVE_LESSONS[name]
    assert panel.card.texts[0] == live.title
    assert live.afterwards not in all_words(panel)
    qtbot.mouseClick(panel.prediction.pose_button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(panel.prediction.number, f"{live.answer + 1:g}")
    qtbot.keyClick(panel.prediction.number, Qt.Key.Key_Return)
    assert panel.prediction.answer.text().startswith(f"✗ Not quite. It is {live.answer:g}.")


def test_a_lesson_that_comes_too_late_is_dropped(qtbot: QtBot, tab: LayersTab) -> None:
    tab.lesson.show_lesson("conv2d")
    tab.lesson.show_lesson("lenet-live")
    wait_until_idle(qtbot, tab.context)
    assert tab.lesson.card.texts[0] == LIVE_LESSONS["lenet-live"].title

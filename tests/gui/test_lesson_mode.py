"""Lesson mode: demos and cards ordered, hidden, edited, saved, opened, taken back and exported, by mouse and keys."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLineEdit, QListWidget, QMessageBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from engine.demos.lessons import set_overrides
from engine.lessons.file import read_plan
from engine.lessons.plan import LessonPlan
from engine.tours.script import VERSION, Tour, parse_tour
from engine.tours.shipped import FoundTour
from gui.lesson_mode.card_changes import set_card_changes
from gui.lesson_mode.editor import LessonEditor
from gui.main_window import MainWindow
from gui.tabs.base import Tab
from tests.gui.stand_in_tabs import FirstTab

LAYERS = "gui.tabs.layers:LayersTab"
LINEAR = {"tab": "layers", "entry": "linear"}
SIZE = "layers/form/in_features"


def demo(name: str, *steps: dict[str, Any]) -> FoundTour:
    data = {"version": VERSION, "title": f"The {name}", "goal": "To be tested", "seed": 5, "steps": list(steps)}
    return FoundTour(name, parse_tour(name, data))


DEMOS = (
    demo(
        "first",
        {"say": "Look.", "show": LINEAR, "highlight": "layers/flow/x"},
        {
            "say": "Guess.",
            "ask": {
                "question": "1 + 1?",
                "choices": ["one", "two"],
                "right": 1,
                "afterwards": "Because it is so.",
                "reveal": {"set": [{"control": SIZE, "value": 5}], "highlight": SIZE},
            },
        },
    ),
    demo("second", {"say": "Only a text."}),
    demo("third", {"say": "Gone.", "press": "layers/no_such_button"}),
)


@pytest.fixture
def tabs(request: pytest.FixtureRequest) -> str | type[Tab]:
    """The one tab that the window has: that of the layers where a test is marked so, else one that does nothing."""
    return LAYERS if request.node.get_closest_marker("usefixtures") else FirstTab


@pytest.fixture
def with_layers() -> None:
    """The window has the Layers tab."""


@pytest.fixture
def lessons(
    make_window: Callable[..., MainWindow], tabs: str | type[Tab], monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    """The window with three small demos as the shipped ones."""
    monkeypatch.setattr("gui.tour.director.TURN_MS", 5)
    window = make_window(tabs)
    monkeypatch.setattr(window.demos, "shipped", lambda: DEMOS)
    window.demos.announce()
    yield window
    window.lessons.end()
    set_card_changes(())
    set_overrides(None)


@pytest.fixture
def editor(qtbot: QtBot, lessons: MainWindow) -> Iterator[LessonEditor]:
    lessons.actions_.edit_lesson.trigger()
    found = lessons.lessons.editor
    assert found is not None
    qtbot.waitUntil(found.isVisible)
    yield found
    if shiboken6.isValid(found):
        found.cancel_export()
        found.draft.mark_saved(None)
        found.reject()


def titles(window: MainWindow) -> list[str]:
    return [action.text() for action in window.actions_.demos]


def names(editor: LessonEditor) -> list[str]:
    return list(editor.list.names)


def click(qtbot: QtBot, button: Any) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def type_over(qtbot: QtBot, editor: LessonEditor, place: str, text: str) -> None:
    field = editor.form.fields[place]
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    field.commit()


def choose_file(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    for name in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_args: (str(path), ""))


def answer(monkeypatch: pytest.MonkeyPatch, button: QMessageBox.StandardButton) -> list[str]:
    """The questions that were asked, each answered with this button."""
    asked: list[str] = []

    def reply(_parent: object, _title: str, text: str, *_more: object) -> QMessageBox.StandardButton:
        asked.append(text)
        return button

    monkeypatch.setattr(QMessageBox, "question", reply)
    return asked


class Drop(QDropEvent):
    """A line of the list that is let go of over a place of the list."""

    def __init__(self, source: Any, place: QPointF) -> None:
        self._mime = QMimeData()
        self._source = source
        move = Qt.DropAction.MoveAction
        super().__init__(place, move, self._mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)

    def source(self) -> Any:
        return self._source


# Editing


def test_keys_reorder_and_hide_and_the_saved_lesson_is_in_the_menu(
    qtbot: QtBot, lessons: MainWindow, editor: LessonEditor, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert names(editor) == ["first", "second", "third"]
    qtbot.keyClick(editor.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert names(editor) == ["second", "first", "third"]
    assert editor.list.current_name == "first"
    qtbot.keyClick(editor.list, Qt.Key.Key_Down)
    qtbot.keyClick(editor.list, Qt.Key.Key_Space)
    assert editor.draft.plan.item("demos", "third").is_hidden
    qtbot.keyClick(editor.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert names(editor) == ["second", "third", "first"]
    assert len(titles(lessons)) == 3  # nothing is in force before it is saved
    choose_file(monkeypatch, tmp_path / "mine")
    qtbot.keyClick(editor, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert titles(lessons) == ["1 The second", "2 The first"]
    path = tmp_path / "mine.layerlab-lesson"
    assert read_plan(path).plan == editor.draft.plan
    assert path in lessons.recent.paths()
    assert "mine.layerlab-lesson" in editor.notice.text()


def test_a_line_is_dragged_to_another_place(editor: LessonEditor) -> None:
    editor.list.setCurrentRow(0)
    below = editor.list.visualItemRect(editor.list.item(2)).bottomLeft()
    drop = Drop(editor.list, QPointF(below.x() + 9, below.y() - 1))
    editor.list.dropEvent(drop)
    assert names(editor) == ["second", "third", "first"]
    assert drop.dropAction() == Qt.DropAction.IgnoreAction  # or Qt would remove the line
    above = editor.list.visualItemRect(editor.list.item(0)).topLeft()
    editor.list.dropEvent(Drop(editor.list, QPointF(above.x() + 9, above.y() + 1)))
    assert names(editor) == ["first", "second", "third"]
    editor.list.dropEvent(Drop(None, QPointF(9, 1)))  # from elsewhere
    assert names(editor) == ["first", "second", "third"]


def test_texts_are_edited_and_brought_back(qtbot: QtBot, editor: LessonEditor) -> None:
    type_over(qtbot, editor, "steps/2/question", "How much is <b>it</b>?")
    assert editor.draft.plan.demos[0].texts == {"steps/2/question": "How much is <b>it</b>?"}
    assert "✎" in editor.list.item(0).text()
    back = editor.form.back_button("steps/2/question")
    assert back.isVisible()
    assert not editor.form.back_button("goal").isVisible()
    click(qtbot, back)
    assert editor.form.fields["steps/2/question"].toPlainText() == "1 + 1?"
    assert editor.draft.plan.demos[0].texts == {}
    type_over(qtbot, editor, "title", " ")  # no text is none of one's own
    assert editor.form.fields["title"].toPlainText() == "The first"
    assert editor.draft.plan.demos[0].texts == {}


def test_a_text_that_is_too_long_is_refused_in_words(editor: LessonEditor) -> None:
    field = editor.form.fields["goal"]
    field.setPlainText("x" * 2_001)
    field.commit()
    assert "2,000" in editor.form.problem.text()
    assert editor.draft.plan.demos[0].texts == {}


def test_every_change_can_be_taken_back_and_done_again(qtbot: QtBot, editor: LessonEditor) -> None:
    plans = [editor.draft.plan]
    qtbot.keyClick(editor.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    plans.append(editor.draft.plan)
    qtbot.keyClick(editor.list, Qt.Key.Key_Space)
    plans.append(editor.draft.plan)
    type_over(qtbot, editor, "goal", "Other")
    plans.append(editor.draft.plan)
    click(qtbot, editor.hide_box)
    plans.append(editor.draft.plan)
    editor.title_field.setFocus()
    qtbot.keyClicks(editor.title_field, "Mine")
    qtbot.keyClick(editor.title_field, Qt.Key.Key_Return)
    plans.append(editor.draft.plan)
    click(qtbot, editor.shipped_button)
    plans.append(editor.draft.plan)
    assert all(one != other for one, other in pairwise(plans))
    for plan in reversed(plans[:-1]):
        click(qtbot, editor.undo_button)
        assert editor.draft.plan == plan
    assert not editor.undo_button.isEnabled()
    assert editor.draft.is_saved
    for plan in plans[1:]:
        click(qtbot, editor.redo_button)
        assert editor.draft.plan == plan
    field = editor.form.fields["notes"]
    field.setFocus()
    qtbot.keyClicks(field, "x")
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.toPlainText() == ""
    assert editor.draft.plan == plans[-1]


def test_unsaved_changes_are_asked_about(
    qtbot: QtBot, editor: LessonEditor, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    editor.title_field.setFocus()
    qtbot.keyClicks(editor.title_field, "Mine")
    asked = answer(monkeypatch, QMessageBox.StandardButton.Cancel)
    qtbot.keyClick(editor.list, Qt.Key.Key_Escape)
    assert len(asked) == 1
    assert editor.isVisible()
    answer(monkeypatch, QMessageBox.StandardButton.Save)
    choose_file(monkeypatch, tmp_path / "kept.layerlab-lesson")
    with qtbot.waitSignal(editor.finished):
        click(qtbot, editor.close_button)
    assert read_plan(tmp_path / "kept.layerlab-lesson").plan.title == "Mine"


def test_what_cannot_be_written_is_said_and_stays_unsaved(
    qtbot: QtBot, editor: LessonEditor, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    qtbot.keyClick(editor.list, Qt.Key.Key_Space)
    choose_file(monkeypatch, tmp_path / "no folder" / "x.layerlab-lesson")
    click(qtbot, editor.save_button)
    assert "cannot be written" in editor.banner.message
    assert not editor.draft.is_saved


# Cards


@pytest.mark.usefixtures("with_layers")
def test_cards_are_edited_and_left_out_beside_the_layers(
    qtbot: QtBot, lessons: MainWindow, editor: LessonEditor, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    lessons.show_tab("layers")
    layers = lessons.tab_area.current
    qtbot.waitUntil(lambda: lessons.runner.is_idle and len(layers.list.names) > 20, timeout=20_000)
    layers.show_entry("linear")
    card = layers.lesson.card
    qtbot.waitUntil(lambda: card.texts[0] == "Linear")
    click(qtbot, editor._kind_group.button(1))
    editor.list.setCurrentRow(names(editor).index("linear"))
    type_over(qtbot, editor, "try/1", "<i>Mine</i>")
    editor.list.setCurrentRow(names(editor).index("lenet-live"))
    type_over(qtbot, editor, "question", "Live?")
    qtbot.keyClick(editor.list, Qt.Key.Key_Down)
    qtbot.keyClick(editor.list, Qt.Key.Key_Space)  # the second card: the tagger's
    choose_file(monkeypatch, tmp_path / "cards.layerlab-lesson")
    assert editor.save()
    qtbot.waitUntil(lambda: "<i>Mine</i>" in card.texts[3])
    layers.show_entry("lenet-live")
    assert layers.lesson.prediction.question == "Live?"
    layers.show_entry("tagger-live")
    assert card.texts[2] == "This lesson leaves this card out."
    assert layers.lesson.prediction.isHidden()
    lessons.actions_.shipped_demos.trigger()
    assert not layers.lesson.prediction.isHidden()
    layers.show_entry("linear")
    qtbot.waitUntil(lambda: card.texts[0] == "Linear")
    assert "Mine" not in card.texts[3]


# In force


def write_lesson(path: Path, **changes: Any) -> Path:
    data: dict[str, Any] = {
        "format": "layerlab-lesson",
        "version": 1,
        "title": "Given",
        "hides_answers": True,
        "demos": [
            {"name": "second", "texts": {"title": "<b>Mine</b> & yours"}},
            {"name": "first", "hidden": False},
            {"name": "third", "hidden": True},
        ],
        "cards": [],
        **changes,
    }
    path.write_text(json.dumps(data), encoding="utf-8")
    return path


@pytest.mark.usefixtures("with_layers")
def test_an_opened_lesson_is_in_force_until_as_shipped(
    qtbot: QtBot, lessons: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    actions = lessons.actions_
    assert not actions.shipped_demos.isEnabled()
    choose_file(monkeypatch, write_lesson(tmp_path / "given.layerlab-lesson"))
    actions.open_lesson.trigger()
    assert titles(lessons) == ["1 <b>Mine</b> && yours", "2 The first"]
    assert actions.hide_answers.isChecked()
    player = lessons.demos.player
    assert player.holds_answers_back
    tour = lessons.demos.tour("first")
    assert tour is not None
    player.play(tour)
    qtbot.waitUntil(lambda: not player.is_busy, timeout=20_000)
    player.next()
    qtbot.waitUntil(lambda: not player.is_busy, timeout=20_000)
    click(qtbot, player.bar.choices[1])
    assert not player.bar.answer_label.isVisible()
    click(qtbot, player.bar.reveal_button)
    assert player.bar.answer_label.isVisible()
    player.leave(restore=True)
    actions.shipped_demos.trigger()
    assert len(titles(lessons)) == 3
    assert not actions.hide_answers.isChecked()
    assert not player.holds_answers_back
    assert not actions.shipped_demos.isEnabled()


def test_answers_are_hidden_without_a_lesson_of_ones_own(lessons: MainWindow) -> None:
    lessons.actions_.hide_answers.trigger()
    assert lessons.demos.player.holds_answers_back
    assert len(titles(lessons)) == 3
    lessons.actions_.hide_answers.trigger()
    assert not lessons.demos.player.holds_answers_back
    assert lessons.lessons.lesson is None


def test_a_dropped_lesson_is_opened(qtbot: QtBot, lessons: MainWindow, tmp_path: Path) -> None:
    with qtbot.waitSignal(lessons.lessons.changed, timeout=20_000):
        lessons.opener.open(write_lesson(tmp_path / "given.layerlab-lesson"))
    assert titles(lessons)[0] == "1 <b>Mine</b> && yours"


def test_the_lesson_is_there_again_at_the_next_start(
    qtbot: QtBot, make_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    window = make_window(FirstTab)
    original = window.lessons.originals().demos[0]
    demos = [{"name": original.name, "texts": {"title": "Kept"}}]
    window.lessons.open(write_lesson(tmp_path / "given.layerlab-lesson", demos=demos))
    (tmp_path / "given.layerlab-lesson").unlink()
    window.close()
    again = make_window(FirstTab)
    assert titles(again) == ["1 Kept"]
    again.lessons.use_shipped()
    again.close()
    assert len(titles(make_window(FirstTab))) == 10
    set_card_changes(())


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"version": 2}, "update LayerLab"),
        ({"format": "other"}, "is no lesson"),
        ({"demos": 3}, "is damaged"),
    ],
)
def test_a_bad_lesson_changes_nothing_and_is_said(
    lessons: MainWindow, tmp_path: Path, change: dict[str, Any], said: str
) -> None:
    before = titles(lessons)
    lessons.lessons.open(write_lesson(tmp_path / "bad.layerlab-lesson", **change))
    assert said in lessons.tab_area.notice.message
    assert titles(lessons) == before
    assert lessons.lessons.lesson is None


def test_a_lesson_with_a_demo_that_is_gone_still_shows_the_others(lessons: MainWindow, tmp_path: Path) -> None:
    demos = [{"name": "lost"}, {"name": "second"}, 5, {"name": "first", "texts": {"steps/7/say": "x"}}]
    lessons.lessons.open(write_lesson(tmp_path / "old.layerlab-lesson", demos=demos))
    assert titles(lessons) == ["1 The second", "2 The first"]
    assert lessons.tab_area.notice.message.startswith("Demo 3 of the lesson is damaged")
    assert "2 more" in lessons.tab_area.notice.message


# The page


def export(qtbot: QtBot, editor: LessonEditor, path: Path) -> str:
    editor.export(path)
    assert editor.is_exporting
    qtbot.waitUntil(lambda: not editor.is_exporting, timeout=60_000)
    return path.read_text(encoding="utf-8")


@pytest.mark.usefixtures("with_layers")
def test_the_page_has_every_step_with_its_picture_and_the_window_is_as_before(
    qtbot: QtBot, lessons: MainWindow, editor: LessonEditor, tmp_path: Path
) -> None:
    type_over(qtbot, editor, "title", "<b>Mine</b>")
    editor.draft.edit(_with_cards_hidden(editor), "no cards")
    lessons.seed.set_value(99)
    tab = lessons.tab_area.current
    text = export(qtbot, editor, tmp_path / "page.html")
    assert "✓" in editor.notice.text()
    assert text.count("<img ") >= 3  # two steps of the first demo, and its answer
    assert "&lt;b&gt;Mine&lt;/b&gt;" in text
    assert "Because it is so." in text
    assert "layers/form/in_features" in text
    assert "2.13.0" in text
    assert "layers/no_such_button" in text  # what the third could not do
    assert lessons.seed.value == 99
    assert lessons.tab_area.current is tab
    assert not lessons.demos.is_playing
    assert "The lesson" not in editor.banner.message


@pytest.mark.usefixtures("with_layers")
def test_hidden_answers_are_not_on_the_page(
    qtbot: QtBot, lessons: MainWindow, editor: LessonEditor, tmp_path: Path
) -> None:
    click(qtbot, editor.hide_box)
    editor.draft.edit(_with_cards_hidden(editor, keep="linear"), "fewer cards")
    editor._set_shown("third", False)
    lessons.demos.player.holds_answers_back = True
    text = export(qtbot, editor, tmp_path / "page.html")
    assert "1 + 1?" in text
    assert "Because it is so." not in text
    assert "✓" not in text
    assert SIZE not in text  # only the answer sets it
    assert lessons.demos.player.holds_answers_back  # as before


@pytest.mark.usefixtures("with_layers")
def test_an_export_can_be_stopped(qtbot: QtBot, lessons: MainWindow, editor: LessonEditor, tmp_path: Path) -> None:
    before = lessons.tab_area.current
    editor.export(tmp_path / "page.html")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert not editor.is_exporting
    assert editor.isVisible()
    assert not lessons.demos.is_playing
    assert lessons.tab_area.current is before
    qtbot.waitUntil(lambda: lessons.runner.is_idle)
    assert list(tmp_path.glob("*.html")) == []


def test_a_page_that_cannot_be_written_is_said(
    qtbot: QtBot, lessons: MainWindow, editor: LessonEditor, tmp_path: Path
) -> None:
    for found in DEMOS:
        editor._set_shown(found.name, False)
    editor.draft.edit(_with_cards_hidden(editor), "no cards")
    editor.export(tmp_path / "no folder" / "page.html")
    qtbot.waitUntil(lambda: not editor.is_exporting, timeout=20_000)
    assert "cannot be written" in editor.banner.message


def _with_cards_hidden(editor: LessonEditor, keep: str = "") -> LessonPlan:
    plan = editor.draft.plan
    return plan.with_items("cards", [replace(item, is_hidden=item.name != keep) for item in plan.cards])


def test_every_control_of_the_editor_has_a_name_and_a_tip(editor: LessonEditor) -> None:
    for kind in (QAbstractButton, QLineEdit, QListWidget, QPlainTextEdit):
        for control in editor.findChildren(kind):
            if control.isVisible():
                name = control.accessibleName() or getattr(control, "text", lambda: "")()
                assert name.strip(), control
                assert control.toolTip() or control.objectName().startswith("qt_"), name


def test_the_tour_of_a_plan_is_the_shipped_one_with_other_words(lessons: MainWindow, tmp_path: Path) -> None:
    lessons.lessons.open(write_lesson(tmp_path / "given.layerlab-lesson"))
    shown, shipped = lessons.demos.tour("second"), DEMOS[1].tour
    assert isinstance(shown, Tour)
    assert shipped is not None
    assert shown.title == "<b>Mine</b> & yours"
    assert shown.steps == shipped.steps

"""The window's shell with stand-in tabs: zoom, themes, files, session, seed, run and stop, all by keys and mouse."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from engine.loading.recognise import recognise
from gui.appearance import screen_key
from gui.help.keys import KeysDialog
from gui.main_window import MainWindow
from gui.settings import Settings
from gui.storage.session_file import read_session, write_session
from gui.theme import CONTRAST, DARK, LIGHT, current_theme
from gui.widgets.activity_list import ActivityList
from gui.zoom import line_scale, zoom
from tests.gui.stand_in_tabs import FirstTab, SecondTab, count_for_ever

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def two(qtbot, make_window) -> MainWindow:
    window = make_window(FirstTab, SecondTab)
    with qtbot.waitActive(window):  # else its shortcuts would be asleep
        window.activateWindow()
    return window


def first(window: MainWindow) -> FirstTab:
    found = window.tab_area.tabs[0]
    assert isinstance(found, FirstTab)
    return found


def drop(window: MainWindow, *paths: Path) -> None:
    """What Qt sends when files are dragged from a file manager."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(50, 50), copy, mime, left, none)
    QCoreApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QCoreApplication.sendEvent(window, QDropEvent(QPointF(50, 50), copy, mime, left, none))


# Zoom and themes


def test_ctrl_plus_minus_and_zero_zoom_text_and_sizes(qtbot, two):
    points = two.tab_area.font().pointSizeF()
    margin = first(two).layout().contentsMargins().left()
    qtbot.keyClick(two, Qt.Key.Key_Plus, CONTROL)
    qtbot.waitUntil(lambda: zoom() == 1.1)
    for _ in range(4):
        qtbot.keyClick(two, Qt.Key.Key_Equal, CONTROL)  # + without Shift
    qtbot.waitUntil(lambda: zoom() == 2.0)
    assert two.tab_area.font().pointSizeF() == pytest.approx(2 * points)
    assert first(two).page.centre.widget().font().pointSizeF() == pytest.approx(2 * points)
    assert first(two).layout().contentsMargins().left() == 2 * margin
    qtbot.keyClick(two, Qt.Key.Key_Minus, CONTROL)
    qtbot.waitUntil(lambda: zoom() == 1.75)
    qtbot.keyClick(two, Qt.Key.Key_0, CONTROL)
    qtbot.waitUntil(lambda: zoom() == 1.0)
    assert first(two).layout().contentsMargins().left() == margin
    assert two.tab_area.font().pointSizeF() == pytest.approx(points)


def test_zoom_ends_at_80_and_300_per_cent(qtbot, two):
    for _ in range(15):
        qtbot.keyClick(two, Qt.Key.Key_Plus, CONTROL)
    qtbot.waitUntil(lambda: zoom() == 3.0)
    for _ in range(25):
        qtbot.keyClick(two, Qt.Key.Key_Minus, CONTROL)
    qtbot.waitUntil(lambda: zoom() == 0.8)


def turn_wheel(window: MainWindow, eighths: int, modifiers: Qt.KeyboardModifier) -> None:
    place = QPointF(200, 300)
    event = QWheelEvent(
        place, window.mapToGlobal(place), QPoint(), QPoint(0, eighths), Qt.MouseButton.NoButton, modifiers,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QCoreApplication.sendEvent(window.windowHandle(), event)


def test_ctrl_and_the_wheel_zoom_and_the_wheel_alone_does_not(qtbot, two):
    turn_wheel(two, 120, CONTROL)
    qtbot.waitUntil(lambda: zoom() == 1.1)
    turn_wheel(two, 60, CONTROL)  # half a notch, as touch pads give
    turn_wheel(two, 60, CONTROL)
    qtbot.waitUntil(lambda: zoom() == 1.25)
    turn_wheel(two, 120, Qt.KeyboardModifier.NoModifier)
    turn_wheel(two, -120, CONTROL)
    qtbot.waitUntil(lambda: zoom() == 1.1)


def test_the_zoom_is_kept_for_its_screen(qtbot, two, make_window, settings, home):
    qtbot.keyClick(two, Qt.Key.Key_Plus, CONTROL)
    qtbot.waitUntil(lambda: zoom() == 1.1)
    two.close()
    again = Settings(home / "settings.ini")
    assert again.screen_zoom(screen_key(QGuiApplication.primaryScreen())) == pytest.approx(1.1)
    assert again.screen_zoom("another_screen") == 1.0
    window = make_window(FirstTab)
    assert window.appearance.zoom == pytest.approx(1.1)


def test_a_damaged_zoom_reads_as_100_per_cent(settings):
    for value in ("nan", "inf", "much", "1e400"):
        settings._store.setValue("screens/a/zoom", value)
        assert settings.screen_zoom("a") == 1.0


def test_the_projector_preset_and_back(qtbot, two):
    qtbot.keyClick(two, Qt.Key.Key_Plus, CONTROL)
    qtbot.waitUntil(lambda: zoom() == 1.1)
    page = first(two).page
    qtbot.keyClick(two, Qt.Key.Key_P, CONTROL)
    qtbot.waitUntil(lambda: zoom() == 1.5)
    assert current_theme() is CONTRAST
    assert line_scale() > 1
    assert page.is_folded
    assert two.actions_.projector.isChecked()
    qtbot.keyClick(two, Qt.Key.Key_Minus, CONTROL)
    qtbot.waitUntil(lambda: zoom() == 1.25)
    qtbot.keyClick(two, Qt.Key.Key_0, CONTROL)
    qtbot.waitUntil(lambda: zoom() == 1.5)
    qtbot.keyClick(two, Qt.Key.Key_P, CONTROL)
    qtbot.waitUntil(lambda: zoom() == 1.1)
    assert current_theme() is LIGHT
    assert line_scale() == 1
    assert not page.is_folded


def test_ctrl_b_folds_the_sides_and_brings_them_back(qtbot, two):
    page = first(two).page
    width = page.centre.width()
    qtbot.keyClick(two, Qt.Key.Key_B, CONTROL)
    assert page.is_folded
    qtbot.waitUntil(lambda: page.centre.width() > width)
    qtbot.keyClick(two, Qt.Key.Key_B, CONTROL)
    assert not page.is_folded


def test_a_side_folds_by_its_button_and_by_lack_of_room(qtbot, two):
    page = first(two).page
    qtbot.mouseClick(page.left.fold_button, Qt.MouseButton.LeftButton)
    assert page.left.is_folded
    qtbot.mouseClick(page.left.fold_button, Qt.MouseButton.LeftButton)
    assert not page.left.is_folded
    page.fold_sides(False)
    two.resize(400, 500)
    qtbot.waitUntil(lambda: page.left.is_folded)
    two.resize(1280, 800)
    qtbot.waitUntil(lambda: not page.left.is_folded)


@pytest.mark.parametrize(("choice", "theme"), [("light", LIGHT), ("dark", DARK), ("contrast", CONTRAST)])
def test_every_theme_can_be_chosen(qtbot, two, choice, theme):
    two.actions_.themes[choice].trigger()
    qtbot.waitUntil(lambda: current_theme() is theme)
    assert two.actions_.themes[choice].isChecked()
    assert sum(action.isChecked() for action in two.actions_.themes.values()) == 1


def test_the_system_s_theme_is_followed(qtbot, two, monkeypatch):
    hints = QGuiApplication.styleHints()

    class Hints:
        colorSchemeChanged = hints.colorSchemeChanged  # noqa: N815

        @staticmethod
        def colorScheme():
            return Qt.ColorScheme.Dark

    two.actions_.themes["system"].trigger()
    qtbot.waitUntil(lambda: current_theme() is LIGHT)
    monkeypatch.setattr(two.appearance._application, "styleHints", lambda: Hints, raising=False)
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    qtbot.waitUntil(lambda: current_theme() is DARK)


# Commands


def test_every_command_is_made_once_and_has_a_tip(two):
    commands = two.actions_.all
    assert len({command.text() for command in commands}) == len(commands)
    assert all(command.toolTip() for command in commands)
    in_menus = [action for menu in two.menuBar().actions() for action in menu.menu().actions()]
    assert two.actions_.run in in_menus
    assert two.tool_bar.widgetForAction(two.actions_.run).defaultAction() is two.actions_.run


def test_no_two_commands_have_the_same_key(two):
    commands = [*two.actions_.all, *two.figure_actions.actions]
    keys = [key.toString() for command in commands for key in command.shortcuts() if key.toString()]
    assert len(keys) == len(set(keys))


def test_f1_lists_the_keys(qtbot, two):
    qtbot.keyClick(two, Qt.Key.Key_F1)
    dialog = two.findChild(KeysDialog)
    assert dialog.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_the_activity_list_shows_what_runs_and_stops_it(qtbot, two):
    task = first(two).run_long(count_for_ever, title="Benchmark")
    qtbot.waitUntil(lambda: task.progress is not None)
    qtbot.keyClick(two, Qt.Key.Key_J, CONTROL)
    shown = two.findChild(ActivityList)
    assert shown.isVisible()
    qtbot.keyClick(two, Qt.Key.Key_F5, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: two.runner.is_idle)
    shown.window().close()


def test_a_double_click_on_run_starts_one_run(qtbot, two):
    tab = first(two)
    started = []

    def start() -> None:
        started.append(tab.run_long(count_for_ever, title="Benchmark"))

    tab.start_work = start  # type: ignore[method-assign]
    button = two.tool_bar.widgetForAction(two.actions_.run)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.mouseDClick(button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(two, Qt.Key.Key_F5)
    assert len(started) == 1
    qtbot.mouseClick(two.tool_bar.widgetForAction(two.actions_.stop), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: two.runner.is_idle)


# Files


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    (tmp_path / "story.txt").write_text("The river rose in the night.\n", encoding="utf-8")
    return tmp_path


def test_a_dropped_text_goes_to_the_tab_that_takes_texts(qtbot, two, texts, monkeypatch):
    opened: list[tuple[str, Path, str]] = []
    monkeypatch.setattr(SecondTab, "accepts", frozenset({"text"}))
    monkeypatch.setattr(SecondTab, "open_file", lambda tab, path, kind: opened.append((tab.tab_id, path, kind)))
    drop(two, texts / "story.txt")
    qtbot.waitUntil(lambda: bool(opened))
    assert opened == [("second", texts / "story.txt", "text")]
    assert two.tab_area.current.tab_id == "second"
    assert two.recent.paths() == (texts / "story.txt",)


def test_what_cannot_be_used_is_refused_in_words(qtbot, two, texts):
    archive = texts / "weights.gz"
    archive.write_bytes(b"\x1f\x8b\x08\x00" + bytes(20))
    drop(two, archive)
    qtbot.waitUntil(lambda: bool(two.tab_area.notice.message))
    assert "weights.gz" in two.tab_area.notice.message
    assert two.recent.paths() == ()


def test_a_file_is_opened_by_ctrl_o(qtbot, two, texts, monkeypatch):
    opened: list[Path] = []
    monkeypatch.setattr(FirstTab, "accepts", frozenset({"text"}))
    monkeypatch.setattr(FirstTab, "open_file", lambda tab, path, kind: opened.append(path))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(texts / "story.txt"), ""))
    qtbot.keyClick(two, Qt.Key.Key_O, CONTROL)
    qtbot.waitUntil(lambda: opened == [texts / "story.txt"])
    assert two.settings.open_folder == texts


def test_the_recent_menu_greys_what_is_gone(qtbot, two, texts):
    gone = texts / "gone.txt"
    two.recent.add(gone)
    two.recent.add(texts / "story.txt")
    two.menus.recent_menu.aboutToShow.emit()
    actions = [item for item in two.menus.recent_menu.actions() if "txt" in item.text()]
    assert [item.text() for item in actions] == ["&1 story.txt", "&2 gone.txt"]
    assert [item.isEnabled() for item in actions] == [True, False]
    assert "not there any more" in actions[1].toolTip()


# Session


def test_tab_model_layer_seed_and_columns_come_back(qtbot, make_window):
    window = make_window(FirstTab, SecondTab)
    window.session.open_gallery_model("tiny-model")
    qtbot.waitUntil(lambda: window.session.model.name == "tiny-model")
    window.session.select_layer("linear2")
    window.seed.set_value(4711)
    window.seed.set_locked(False)
    window.show_tab("second")
    window.tab_area.current.page.left.fold_button.click()
    window.close()
    again = make_window(FirstTab, SecondTab)
    assert again.session.model.name == "tiny-model"
    assert again.session.layer == "linear2"
    assert again.tool_bar.model_box.currentText() == window.session.model.title
    assert (again.seed.value, again.seed.is_locked) == (4711, False)
    assert again.tab_area.current.tab_id == "second"
    assert again.tab_area.current.page.left.is_folded


def test_a_damaged_session_is_put_aside_and_named(make_window, home):
    (home / "session.json").write_text('{"format": "layerlab-session", "vers')
    window = make_window(FirstTab)
    assert "session.damaged-1.json" in window.tab_area.notice.message
    assert (home / "session.damaged-1.json").exists()
    assert window.session.model.name == "lenet"


def test_a_session_with_a_model_that_is_gone_opens_the_first_model(make_window, home):
    write_session(home / "session.json", {"window": {"model": "file:/no/such/model.pt", "layer": "fc1"}})
    window = make_window(FirstTab)
    assert window.session.model.name == "lenet"
    assert "model.pt" in window.tab_area.notice.message


def test_a_session_file_is_saved_handed_over_and_opened(qtbot, two, tmp_path, monkeypatch):
    path = tmp_path / "lesson.layerlab.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    two.seed.set_value(99)
    two.show_tab("second")
    qtbot.keyClick(two, Qt.Key.Key_S, CONTROL)
    assert read_session(path)["window"]["seed"] == 99
    assert json.loads(path.read_text())["version"] == 1
    two.seed.set_value(1)
    two.show_tab("first")
    assert recognise(path).kind == "session"
    drop(two, path)
    qtbot.waitUntil(lambda: two.seed.value == 99)
    assert two.tab_area.current.tab_id == "second"
    qtbot.waitUntil(lambda: two.runner.is_idle)


def test_a_session_file_of_a_later_version_changes_nothing(qtbot, two, tmp_path):
    path = tmp_path / "later.json"
    path.write_text(json.dumps({"format": "layerlab-session", "version": 99, "program": "9.0", "parts": {}}))
    two.seed.set_value(5)
    drop(two, path)
    qtbot.waitUntil(lambda: bool(two.tab_area.notice.message))
    assert two.seed.value == 5
    assert "later.json" in two.tab_area.notice.message


def test_start_fresh_brings_the_defaults_back(qtbot, two):
    two.session.open_gallery_model("linear")
    qtbot.waitUntil(lambda: two.session.model.name == "linear")
    two.seed.set_value(77)
    two.actions_.start_fresh.trigger()
    qtbot.waitUntil(lambda: two.session.model.name == "lenet")
    assert two.seed.value == 1
    qtbot.waitUntil(lambda: two.runner.is_idle)


def test_a_window_from_a_screen_that_is_gone_opens_on_one_that_is_there(qtbot, two, make_window, settings):
    two.move(30_000, 30_000)
    two.close()
    again = make_window(FirstTab)
    assert again.screen().availableGeometry().intersects(again.geometry())


def test_the_seed_is_rolled_and_locked_by_keys(qtbot, two):
    assert two.seed.is_locked
    before = two.seed.value
    qtbot.keyClick(two, Qt.Key.Key_D, CONTROL)
    assert two.seed.value != before
    qtbot.keyClick(two, Qt.Key.Key_L, CONTROL)
    assert not two.seed.is_locked
    assert not two.tool_bar.seed_box.lock_button.isChecked()


def test_the_focus_on_a_text_makes_ctrl_c_copy_it(qtbot, two):
    box = two.tool_bar.seed_box.value_box
    box.setFocus()
    box.selectAll()
    two.actions_.copy.trigger()
    assert QApplication.clipboard().text() == "1"
